"""Files that may lie beside a checkout, and are no part of it: tests skip without."""

import os
from pathlib import Path

import pytest

_FOLDER = Path(
    os.environ.get(
        "CAREERPLAN_SHARED", Path(__file__).resolve().parents[2].joinpath("shared")
    )
)


def file_beside(name: str) -> Path:
    """Return a file that lies beside the checkout, or skip the test."""
    path = _FOLDER / name
    if not path.is_file():
        pytest.skip(f"{name} does not lie beside this checkout")
    return path
