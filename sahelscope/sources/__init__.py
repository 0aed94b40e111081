"""Where articles come from when they are not files yet: feeds, addresses, a watched folder."""
