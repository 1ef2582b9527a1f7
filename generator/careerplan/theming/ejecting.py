"""Copies of a theme's files: made for a project, and watched for news of the origin."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from careerplan import __version__
from careerplan.errors import CareerplanError
from careerplan.plan.reading import nearest
from careerplan.render.theme import Theme
from careerplan.theming.faults import Fault, Named
from careerplan.theming.starter import write_new

# How a comment begins and ends, by the ending of the file.
_COMMENTS = {
    **dict.fromkeys((".html", ".svg"), ("{#", " #}")),
    **dict.fromkeys((".css", ".js"), ("/*", " */")),
    ".toml": ("#", ""),
}
_HEADER = re.compile(
    rb"Copied from (?P<origin>[\w./-]+) of careerplan [^,]*, "
    rb"SHA-256 (?P<hash>[0-9a-f]{64})"
)
_FOLDERS = ("templates", "assets", "i18n")
_ADDED_UP = "assets/theme.css"


def eject(asked: str, theme: Theme, *, own: Path) -> tuple[Path, str]:
    """Copy a file of a theme into the project's folder of themes, to be changed there.

    Returns the copy, and the name of its origin. Raises `CareerplanError` for a file
    there is not, one that is there already, and one of which no copy is needed.
    """
    target = own / theme.name
    sources = tuple(folder for folder in theme.folders if folder != target)
    path = _find(asked, theme)
    if path == _ADDED_UP:
        raise CareerplanError(
            "the sheets of a theme add up, so that no copy of one is needed",
            hint=f"write what you change into  themes/{theme.name}/{_ADDED_UP}",
        )
    if (target / path).exists():
        raise CareerplanError(
            f"themes/{theme.name}/{path} is there already, and stays as it is",
            hint="change it, or delete it first to begin anew",
        )
    found = next(folder for folder in sources if (folder / path).is_file())
    data, origin = (found / path).read_bytes(), f"{found.name}/{path}"
    write_new(target / path, _header(path, origin, data) + data)
    return target / path, origin


def _find(asked: str, theme: Theme) -> str:
    """Return the path of a file in a theme's folder; `templates/` may be left out."""
    paths = dict.fromkeys(
        file.relative_to(folder).as_posix()
        for folder in theme.folders
        for part in _FOLDERS
        for file in sorted((folder / part).rglob("*"))
        if file.is_file()
    )
    short = {path.removeprefix("templates/"): path for path in paths}
    if found := short.get(asked) or (asked if asked in paths else ""):
        return found
    ends = next((name for name in short if name.endswith(f"/{asked}")), "")
    close = ends or nearest(asked, [*short, *paths])
    raise CareerplanError(
        f"the theme {theme.name} has no file {asked}",
        hint=f"did you mean  {close}  ?"
        if close
        else "name one such as  parts/timeline.html,  goal.html  or  i18n/en.toml",
    )


def _header(path: str, origin: str, data: bytes) -> bytes:
    """Compose the comment that names the origin; none where the file can hold none."""
    comment = _COMMENTS.get(Path(path).suffix)
    if comment is None:
        return b""
    begin, end = comment
    told = f"Copied from {origin} of careerplan {__version__}, SHA-256 {_hash(data)}"
    return f"{begin} {told}{end}\n".encode()


def check_copies(theme: Theme, named: Named) -> Iterator[Fault]:
    """Find copies whose origin is another than when they were made."""
    for folder in theme.folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix not in _COMMENTS or not file.is_file():
                continue
            begin = file.read_bytes()[:400]
            if header := _HEADER.search(begin.split(b"\n", 1)[0]):
                origin, known = header["origin"].decode(), header["hash"].decode()
                yield from _compare(
                    _find_origin(origin, folder, theme),
                    origin,
                    known=known,
                    place=named.place(file, 1),
                )


def _compare(
    source: Path | None, origin: str, *, known: str, place: str
) -> Iterator[Fault]:
    if source is None:
        message = f"this is a copy of {origin}, which is no longer there"
        fix = "see whether the theme still needs it, and take out the line"
        yield Fault(place, message, fix, is_hint=True)
    elif (now := _hash(source.read_bytes())) != known:
        message = f"{origin} has changed since this copy was made of it"
        fix = f"take over what is new, then write  SHA-256 {now}"
        yield Fault(place, message, fix, is_hint=True)


def _find_origin(origin: str, copied_into: Path, theme: Theme) -> Path | None:
    name, _, path = origin.partition("/")
    return next(
        (
            folder / path
            for folder in theme.folders
            if folder != copied_into
            and folder.name == name
            and (folder / path).is_file()
        ),
        None,
    )


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()
