"""What English sentences say: quantities, dates, verbs and objects in running text."""
