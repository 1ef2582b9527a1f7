"""`careerplan serve`: placeholder."""

import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""


def run(args: argparse.Namespace) -> int:
    """Serve."""
    return 2
