"""Pages that one reader can open: encrypted, and committed as they are."""
