"""Findings, written for people."""
