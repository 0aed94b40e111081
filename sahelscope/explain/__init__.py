"""Why the parser found what it found: the rules, weights and lines of word lists behind a quote or an event."""
