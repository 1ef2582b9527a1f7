"""Bytes become a site."""
