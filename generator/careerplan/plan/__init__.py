"""A user's text becomes a Plan."""
