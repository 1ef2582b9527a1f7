"""Files are mended in place: what no patch names stays, byte for byte."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.errors import CareerplanError
from careerplan.finding import Patch, Place
from careerplan.output.patching import apply_patches, replace_file, text_at
from careerplan.plan.source import Source, fold_newlines
from tests.plans_made import STEADY


def patch(line: int, column: int, end: int, text: str) -> Patch:
    return Patch(Place("a.md", line, column, line, end), text)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_marks_stay(mark: bytes, end: str) -> None:
    text = f"---{end}gola: 昇進 🚀  # a note{end}by: 2027/06{end}---"
    patches = [patch(3, 5, 12, "2027-06"), patch(2, 1, 5, "goal")]
    assert apply_patches(mark + text.encode(), patches) == mark + (
        text.replace("gola", "goal").replace("2027/06", "2027-06").encode()
    )


def test_of_two_that_overlap_the_first_is_taken() -> None:
    patches = [patch(1, 3, 6, "X"), patch(1, 1, 4, "Y"), patch(1, 6, 6, "!")]
    assert apply_patches(b"abcdefg", patches) == b"Yde!fg"


def test_what_stands_at_a_place_can_be_read() -> None:
    data = "\ufeffone\r\ntwo 🚀 three".encode()
    assert text_at(data, Place("a.md", 2, 5, 2, 6)) == "🚀"
    assert text_at(data, Place("a.md", 1, 2, 2, 2)) == "ne\r\nt"


TEXTS = st.text(st.sampled_from("ab: 🚀é\n\r\t\u2028-#"), max_size=40)


@STEADY
@given(TEXTS, st.data(), st.booleans())
def test_a_place_of_the_reader_is_the_same_place_in_the_file(
    text: str, data: st.DataObject, has_mark: bool
) -> None:
    raw = (b"\xef\xbb\xbf" if has_mark else b"") + text.encode()
    source = Source("a.md", fold_newlines(text))
    start = data.draw(st.integers(0, len(source.text)))
    end = data.draw(st.integers(start, len(source.text)))
    place = source.place(start, end)
    assert fold_newlines(text_at(raw, place)) == source.text[start:end]
    assert apply_patches(raw, [Patch(place, text_at(raw, place))]) == raw
    after = apply_patches(raw, [Patch(place, "X")]).decode("utf-8-sig")
    assert fold_newlines(after) == f"{source.text[:start]}X{source.text[end:]}"


def test_a_file_is_replaced_and_keeps_who_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(0o640)
    replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    link = tmp_path / "a.md"
    link.symlink_to("real.md")
    replace_file(link, b"old", b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"newer")
    with pytest.raises(CareerplanError, match="changed while it was looked at"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"newer"


def test_a_file_that_cannot_be_written_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CareerplanError, match="cannot be written: no space left"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
