"""A plan becomes timelines."""
