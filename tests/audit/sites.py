"""The sites that are audited: the example and the stress plans, in every theme."""

import gzip
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from careerplan.employers import (
    compose_fragment,
    compose_unsealed,
    seal_employer,
)
from careerplan.pipeline import check
from careerplan.project import find_theme, read_project, shipped_folder
from careerplan.render.employer import render_shell
from careerplan.render.style import make_style
from tests.audit.faults import Place
from tests.projects import CASES, ROOT

EXAMPLE = "example"
_STRESS = sorted(path for path in (CASES / "stress").iterdir() if path.is_dir())
PLANS = {EXAMPLE: ROOT, **{path.name: path for path in _STRESS}}


def theme_names() -> list[str]:
    """List the themes that come with the program."""
    folders = shipped_folder("themes").iterdir()
    return sorted(folder.name for folder in folders if folder.is_dir())


def build_site(folder: Path, *, theme: str, plan: str, base: str = "") -> str:
    """Build a plan in a theme as its author would, into `folder`/theme/plan.

    `base` is the address that `folder` is served at. Returns why it cannot be built,
    or nothing.
    """
    command = [sys.executable, "-m", "careerplan", "build", "--theme", theme]
    command += ["--project", str(PLANS[plan]), "--out", str(folder / theme / plan)]
    if base:
        command += ["--base-url", f"{base}{theme}/{plan}/"]
    run = subprocess.run(command, capture_output=True, text=True)
    said = f"{run.stdout}{run.stderr}".strip().splitlines()
    if run.returncode:
        return said[-1]
    _add_pages_for_one(folder / theme / plan / "for", theme=theme, plan=plan)
    return ""


def _add_pages_for_one(folder: Path, *, theme: str, plan: str) -> None:
    """Add the pages for employers as they look, sealed and when they are open."""
    project = read_project(PLANS[plan])
    whole = check(project).subject.plan
    look = find_theme(theme, PLANS[plan])
    for employer in whole.employers:
        folder.mkdir(exist_ok=True)
        page = compose_unsealed(whole, employer.id, look)
        (folder / f"{employer.id}.html").write_bytes(page)
        sealed = seal_employer(employer, compose_fragment(whole, employer, look))
        shell = render_shell(
            sealed,
            look,
            look.words(whole.language),
            make_style(look, whole.accent),
        )
        (folder / f"{employer.link}.html").write_bytes(shell)


def list_places(folder: Path, *, theme: str, plan: str) -> list[Place]:
    """List the pages of a site that was built, the home page first."""
    site = folder / theme / plan
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    paths.sort(key=lambda path: path != "index.html")
    return [Place(theme, plan, path) for path in paths]


def one_of_each_kind(folder: Path, places: list[Place]) -> list[Place]:
    """Choose the longest page of each kind, with the home page first."""
    longest: dict[str, tuple[int, Place]] = {}
    for place in places:
        size = (folder / place.theme / place.plan / place.path).stat().st_size
        if size > longest.get(place.kind, (0, place))[0]:
            longest[place.kind] = size, place
    return [place for _, place in longest.values()]


class _Host(SimpleHTTPRequestHandler):
    """A host as they are: it compresses texts, and says nothing here."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Answer with a compressed copy where there is a file that gains by it."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        kind = self.guess_type(str(path))
        takes_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (path.is_file() and takes_gzip and kind.startswith("text/")):
            return super().send_head()
        data = compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def compress(data: bytes) -> bytes:
    """Compress as a host does, with no time in it."""
    return gzip.compress(data, 6, mtime=0)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder to this machine alone; give its address."""
    handler = partial(_Host, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()
