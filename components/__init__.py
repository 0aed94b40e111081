"""What the pages are made of: the corpus, the filters, figures, cards, downloads, words of the interface."""
