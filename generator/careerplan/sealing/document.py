"""The file of a sealed page: content/sealed/<link>.json, which is safe to commit."""

import json
import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass

FORMAT = 1
FOLDER = "content/sealed/"
_LINK = re.compile("[a-z0-9-]{6,60}")


class DocumentError(ValueError):
    """A file that is no sealed page, or one that was changed by hand."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encrypted page and its address."""

    link: str
    nonce: bytes
    text: bytes  # with its tag

    @property
    def path(self) -> str:
        """Return the page's address from the root of the site."""
        return f"for/{self.link}.html"

    @property
    def source(self) -> str:
        """Return the path of the file it is kept in, from the root of the project."""
        return f"{FOLDER}{self.link}.json"


def write_sealed(sealed: Sealed) -> bytes:
    """Write the file of a sealed page."""
    values = {
        "careerplan-sealed": FORMAT,
        "link": sealed.link,
        "nonce": b64encode(sealed.nonce).decode(),
        "text": b64encode(sealed.text).decode(),
    }
    return f"{json.dumps(values, indent=1)}\n".encode()


def read_sealed(path: str, data: bytes) -> Sealed:
    """Read the file of a sealed page. Raises `DocumentError` for anything else."""
    try:
        values = json.loads(data)
        if values["careerplan-sealed"] != FORMAT:
            raise DocumentError("it was sealed by another version of careerplan")
        link = values["link"]
        nonce = b64decode(values["nonce"], validate=True)
        text = b64decode(values["text"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError, Base64Error) as error:
        if isinstance(error, DocumentError):
            raise
        raise DocumentError(
            "it is no sealed page, or a part of it is missing"
        ) from None
    if not isinstance(link, str) or not _LINK.fullmatch(link):
        raise DocumentError("its link is no address of a page")
    if path != f"{FOLDER}{link}.json":
        raise DocumentError(f"it is sealed for another name: {link}.json")
    return Sealed(link, nonce, text)
