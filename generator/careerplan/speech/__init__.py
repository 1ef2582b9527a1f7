"""Timelines become words."""
