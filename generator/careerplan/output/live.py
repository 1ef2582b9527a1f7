"""A folder served to this machine alone, reloaded in the browser when it changes.

livereload does the reloading. What is set here mends faults of its 2.7.1: a save soon
after another is ignored, two files saved at once build twice, a page without a closing
head is not reloaded, and any website may connect to its socket. Its script may run in
the copy that is served; the policy of the built files lets nothing in.
"""

import mimetypes
import re
import socket
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape, unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from careerplan.errors import CareerplanError

HOST = "127.0.0.1"
_LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]", "::1")
_TRIES = 20
_POLICY = re.compile(
    r'(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")',
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Served:
    """What is served, and what makes it anew."""

    folder: Path
    port: int
    watched: Sequence[Path]
    rebuild: Callable[[], None]  # called in the server's own thread, one at a time
    ready: Callable[[], None]  # called once it can be visited


def free_port(wanted: int) -> int:
    """Find the first free port from the one wanted; raise `CareerplanError` if none."""
    for port in range(wanted, wanted + _TRIES):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise CareerplanError(
        f"the ports {wanted} to {wanted + _TRIES - 1} are all taken",
        hint="name another, such as  careerplan serve --port 9000",
    )


def serve_folder(served: Served) -> None:
    """Serve until interrupted. A rebuild that raises leaves the server running."""
    from livereload import Server
    from livereload.handlers import LiveReloadHandler
    from tornado.ioloop import IOLoop

    class QuietServer(Server):  # type: ignore[misc]  # livereload has no types
        """livereload's server with our pages, and without its log."""

        def get_web_handlers(self, script: bytes) -> list[tuple[str, Any]]:
            # livereload puts this script itself in front of the closing head
            code = script.decode().split(">", 1)[1].removesuffix("</script>")
            return [(r"/(.*)", _page_handler(served, code))]

        def _setup_logging(self) -> None:
            """Leave the terminal to our own words."""

    def changed() -> None:
        served.rebuild()
        LiveReloadHandler.reload_waiters("*")

    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    LiveReloadHandler.check_origin = lambda _, origin: _is_local(
        urlsplit(origin).netloc
    )
    loop = IOLoop.current()
    with _watching(served.watched, lambda: loop.add_callback(changed)) as watcher:
        loop.add_callback(served.ready)
        QuietServer(watcher=watcher).serve(port=served.port, host=HOST)


@dataclass(slots=True)
class _Watcher:
    """What livereload takes for a watcher; the watching is done in a thread."""

    _tasks: tuple[str, ...] = ("content",)
    _changes: list[object] = field(default_factory=list)
    filepath: str = "*"

    def start(self, callback: object) -> bool:
        """Say that changes are told, so that livereload does not look for them."""
        del callback
        return True


@contextmanager
def _watching(folders: Sequence[Path], tell: Callable[[], Any]) -> Iterator[Any]:
    """Tell of each batch of changes in the folders while the block runs."""
    from watchfiles import watch

    stop = threading.Event()
    there = [folder for folder in folders if folder.is_dir()]

    def look() -> None:
        for _ in watch(*there, stop_event=stop, raise_interrupt=False):
            tell()

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield _Watcher()
    finally:
        stop.set()
        thread.join(timeout=5)


def loosen_policy(page: str, *, script: str, port: int) -> str:
    """Let a page load from the server of its own, and run one inline script more.

    A page without a policy is left as it is.
    """
    code = b64encode(sha256(script.encode()).digest()).decode()
    sockets = " ".join(f"ws://{name}:{port}" for name in (HOST, "localhost"))
    more = {
        "style-src": "'self'",
        "script-src": f"'self' 'sha256-{code}'",
        "connect-src": f"'self' {sockets}",
    }

    def loosen(found: re.Match[str]) -> str:
        parts = [part.split() for part in unescape(found[2]).split(";")]
        policy = {part[0]: " ".join(part[1:]) for part in parts if part}
        rest = policy.get("default-src")
        for name, sources in more.items():
            allowed = policy.get(name, rest)
            if allowed is not None:  # else it may load anything already
                every = dict.fromkeys(f"{allowed} {sources}".split())
                policy[name] = " ".join(one for one in every if one != "'none'")
        text = "; ".join(f"{name} {sources}" for name, sources in policy.items())
        return f"{found[1]}{escape(text)}{found[3]}"

    return _POLICY.sub(loosen, page, count=1)


def _page_handler(served: Served, script: str) -> Any:
    """Make the handler that answers as GitHub Pages does, for this machine alone."""
    from tornado.web import RequestHandler

    folder = served.folder

    def live_page(data: bytes) -> bytes:
        if b"</head>" not in data:
            data = b"<head></head>" + data  # where livereload puts its script
        page = data.decode("utf-8", "surrogateescape")  # whatever its encoding is
        loose = loosen_policy(page, script=script, port=served.port)
        return loose.encode("utf-8", "surrogateescape")

    class PageHandler(RequestHandler):
        """Serve a file of the folder, each time as it is now."""

        def get(self, address: str) -> None:
            """Answer with a page, or with the site's own page for what is not found."""
            if not _is_local(self.request.host):
                self.set_status(403)
                return
            path = _file_at(folder, unquote(address))
            if path is None:
                self.set_status(404)
                path = folder / "404.html"
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            if kind.startswith("text/"):
                kind += "; charset=utf-8"
            self.set_header("Content-Type", kind)
            self.set_header("Cache-Control", "no-store")
            data = path.read_bytes() if path.is_file() else b"<head></head>Not found"
            self.write(live_page(data) if kind.startswith("text/html") else data)

        head = get

    return PageHandler


def _file_at(folder: Path, address: str) -> Path | None:
    """Find what an address means; `timeline` and `timeline.html` are alike."""
    try:
        path = (folder / address).resolve()
        if not path.is_relative_to(folder.resolve()):
            return None
        candidates = (path, path / "index.html", path.with_name(f"{path.name}.html"))
        return next((item for item in candidates if item.is_file()), None)
    except (OSError, ValueError):  # too long for a file, or not a name at all
        return None


def _is_local(host: str) -> bool:
    """Tell whether a host, with or without its port, is this machine."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    return name in _LOCAL_NAMES
