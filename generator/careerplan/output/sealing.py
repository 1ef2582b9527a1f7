"""Keep sealed pages, and write their addresses and keys into private files."""

from collections.abc import Mapping
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.finding import Patch
from careerplan.output.patching import apply_patches, replace_file
from careerplan.plan.origin import Origin
from careerplan.sealing.document import FOLDER, Sealed, write_sealed


def keep_page(root: Path, sealed: Sealed, *, instead_of: str = "") -> bool:
    """Write the file of a sealed page; tell whether it is another than before.

    The page at the link `instead_of` is deleted. Raises `CareerplanError` where the
    folder cannot be written to.
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
        if instead_of and instead_of != sealed.link:
            (root / FOLDER / f"{instead_of}.json").unlink(missing_ok=True)
    except OSError as error:
        raise CareerplanError(
            f"{sealed.source} cannot be written: {(error.strerror or '').lower()}",
            hint="give yourself the right to write there, and try again",
        ) from None
    return before != data


def write_keys(root: Path, origin: Origin, values: Mapping[str, str]) -> None:
    """Write keys of an employer's file: over those that are there, else before all.

    Raises `CareerplanError` where the file changed meanwhile or cannot be written.
    """
    path = root / origin.source.path
    before = path.read_bytes()
    end = "\r\n" if b"\r\n" in before else "\n"
    patches = []
    lines = ""
    for key, value in values.items():
        if origin.has(key):
            patches.append(Patch(origin.place(key), value))
        else:
            lines += f"{key}: {value}{end}"
    if lines:
        first = origin.source.place(origin.node.start, origin.node.start)
        patches.append(Patch(first, lines))
    replace_file(path, before, apply_patches(before, patches))
