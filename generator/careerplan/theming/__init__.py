"""What a theme's author works with: places, starters, copies and the check."""
