"""The file of a sealed page is read back as it was written, or refused."""

import json

import pytest

from careerplan.employers import read_pages
from careerplan.sealing.cipher import seal_text
from careerplan.sealing.document import DocumentError, read_sealed, write_sealed
from tests.employers_made import KEY

SEALED = seal_text("<p>Hello</p>", link="n7k2q9", key=KEY)
DATA = write_sealed(SEALED)


def changed(**values: object) -> bytes:
    return json.dumps(json.loads(DATA) | values).encode()


def test_it_is_read_back() -> None:
    assert SEALED.source == "content/sealed/n7k2q9.json"
    assert SEALED.path == "for/n7k2q9.html"
    assert read_sealed(SEALED.source, DATA) == SEALED


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no sealed page"),
        (b"[1]", "no sealed page"),
        (b"{}", "no sealed page"),
        (DATA[:-40], "no sealed page"),
        (changed(text="!!"), "no sealed page"),
        (changed(nonce=3), "no sealed page"),
        (changed(link="../../plan"), "no address"),
        (changed(link=["n7k2q9"]), "no address"),
        (changed(link="other1"), "another name: other1.json"),
        (changed(**{"careerplan-sealed": 2}), "another version"),
    ],
)
def test_anything_else_is_refused_and_stops_the_build(
    data: bytes, message: str
) -> None:
    with pytest.raises(DocumentError, match=message):
        read_sealed(SEALED.source, data)
    pages, (finding,) = read_pages({SEALED.source: data})
    assert pages == ()
    assert (finding.rule, finding.place.file) == ("X6", SEALED.source)
    assert message in finding.message
    assert "careerplan seal" in finding.fix
