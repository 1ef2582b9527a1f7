"""Keep sealed pages, and write their addresses and keys into private files."""

from collections.abc import Mapping
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.finding import Patch
from careerplan.output.patching import apply_patches, replace_file
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.origin import Origin
from careerplan.plan.source import BrokenFileError, decode
from careerplan.sealing.document import FOLDER, Sealed, write_sealed


def keep_page(root: Path, sealed: Sealed) -> bool:
    """Write the file of a sealed page; tell whether it is another than before.

    Raises `CareerplanError` where the folder cannot be written to.
    """
    target = root / sealed.source
    data = write_sealed(sealed)
    try:
        before = target.read_bytes() if target.exists() else b""
        if before != data:
            target.parent.mkdir(parents=True, exist_ok=True)
            beside = target.with_suffix(".new")
            beside.write_bytes(data)
            beside.replace(target)
    except OSError as error:
        raise _unwritable(sealed.source, error) from None
    return before != data


def drop_page(root: Path, link: str) -> None:
    """Delete the sealed page at a link that nobody has any more, if there is one."""
    if not link:
        return
    try:
        (root / FOLDER / f"{link}.json").unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(f"{FOLDER}{link}.json", error) from None


def _unwritable(path: str, error: OSError) -> CareerplanError:
    return CareerplanError(
        f"{path} cannot be written: {(error.strerror or f'{error}').lower()}",
        hint="give yourself the right to write there, and try again",
    )


def write_keys(root: Path, origin: Origin, values: Mapping[str, str]) -> None:
    """Write keys of an employer's file: over those that are there, else before all.

    Raises `CareerplanError` where the file changed meanwhile, cannot be written, or is
    laid out in a way that no line can be added to; then it is as it was.
    """
    path = root / origin.source.path
    before = path.read_bytes()
    end = "\r\n" if b"\r\n" in before else "\n"
    patches = []
    lines = ""
    for key, value in values.items():
        if node := origin.node_at(key):
            is_empty = node.start == node.end
            patches.append(Patch(origin.place(key), f" {value}" if is_empty else value))
        else:
            lines += f"{key}: {value}{end}"
    if lines:
        first = origin.source.place(origin.node.start, origin.node.start)
        patches.append(Patch(first, lines))
    after = apply_patches(before, patches)
    if not _holds(after, values, is_markdown=path.suffix == ".md"):
        raise CareerplanError(
            f"{origin.source.path} has its keys in a form that none can be added to",
            hint="write each on a line of its own, from the first column:  company: …",
        )
    replace_file(path, before, after)


def _holds(data: bytes, values: Mapping[str, str], *, is_markdown: bool) -> bool:
    """Tell whether a file, read anew, has these keys and the ones it cannot lack."""
    try:
        keys = parse_document(decode(data), is_markdown=is_markdown).keys
    except BrokenFileError:
        return False
    found = {key.value: node for key, node in keys.pairs}
    read = {name: getattr(found.get(name), "value", None) for name in values}
    return read == dict(values) and "company" in found
