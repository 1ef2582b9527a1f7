"""`check --text` judges a sentence, and a stream line by line, without a plan."""

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from careerplan.cli import main


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_sentence_gets_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--text", "Pass the radio exam by May 2027"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["Specific", "pass"],
        ["Measurable", "pass"],
        ["Achievable", "unclear"],
        ["Realistic", "unclear"],
        ["Timely", "pass"],
    ]


def test_a_stream_gets_an_object_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, "\ufeffBe better\r\n\nÉtudier soon\n".encode())
    assert main(["check", "--text", "-", "--format", "json"]) == 0
    first, empty, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == ["S", "M", "A", "R", "T", "reasons"]
    assert (first["S"], first["M"], first["T"]) == ("fail", "fail", "fail")
    assert list(first["reasons"]) == list("SMART")
    assert empty == {}
    assert last["T"] == "fail"


def test_a_stream_of_words_names_each_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"Become a foreman\nRun a stall\n")
    assert main(["check", "--text", "-"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Become a foreman\n  Specific ")
    assert "\n\nRun a stall\n" in out


def test_a_text_speaks_two_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--text", "Be better", "--format", "sarif"]) == 2
    assert "--text speaks text and json, not sarif" in capsys.readouterr().err
