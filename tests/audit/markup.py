"""Whether pages are what HTML says they should be: html-validate, and html5lib."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import html5lib
from html5lib.html5parser import ParseError

from tests.audit.faults import Fault, Place
from tests.projects import ROOT

_PROGRAM = ROOT / "node_modules/.bin/html-validate"
_PRESETS = "standard,a11y,document"


def validate(folder: Path) -> Iterator[Fault]:
    """Run html-validate over all the sites that were built."""
    # Into a file: what it prints to a pipe is cut when it ends.
    report = folder / "html-validate.json"
    command = [str(_PROGRAM), "--preset", _PRESETS, "--formatter", f"json={report}"]
    command += ["--ext", "html", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1) or not report.is_file():
        raise RuntimeError(f"html-validate: {run.stderr or run.returncode}")
    for result in json.loads(report.read_text("utf-8")):
        path = Path(result["filePath"])
        path = path.relative_to(folder) if path.is_absolute() else path
        theme, plan, *rest = path.parts
        place = Place(theme, plan, "/".join(rest))
        for message in result["messages"]:
            selector = message.get("selector") or ""
            detail = f"{message['message']} (line {message['line']})"
            yield Fault("html", place, message["ruleId"], selector, detail)


def parse_strictly(folder: Path, place: Place) -> Iterator[Fault]:
    """Parse a page as html5lib does when nothing is forgiven."""
    data = (folder / place.theme / place.plan / place.path).read_text("utf-8")
    try:
        html5lib.HTMLParser(strict=True).parse(data)
    except ParseError as error:
        yield Fault("html", place, "html5lib", "", str(error))
