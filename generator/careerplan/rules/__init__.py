"""A plan becomes findings."""
