"""What every family of rules rests on: word lists, sentences, which language a text is in."""
