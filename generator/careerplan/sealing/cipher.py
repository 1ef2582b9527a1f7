"""AES-256-GCM around a page: who has the key opens it, and nobody else.

The key of an employer's file is split by HKDF-SHA256 into one that encrypts and one
that makes the nonce. The nonce is the beginning of an HMAC over all that is sealed, so
the same page gives the same bytes, and no nonce ever serves two texts. The text is
padded with spaces, which HTML does not show, to a multiple of 16 KiB: its length tells
next to nothing of what is in it. `render/open.js` opens the page in a browser.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode

from careerplan.sealing.document import FORMAT, Sealed

BLOCK = 16 * 1024  # bytes
KEY_LENGTH = 32  # bytes
_NONCE_LENGTH = 12  # bytes
_TO_ENCRYPT = b"careerplan seal: encryption"
_TO_MAKE_NONCES = b"careerplan seal: nonce"


class SealError(ValueError):
    """What is sealed cannot be opened: another key, or not as it was written."""


def seal_text(text: str, *, link: str, key: str) -> Sealed:
    """Encrypt a text for the page at `link`; `key` is 32 bytes in base64url.

    Raises `ValueError` for a key of another length.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = read_key(key)
    data = text.encode()
    data += b" " * (-len(data) % BLOCK)
    context = context_of(link)
    seed = hmac.digest(_derive(raw, _TO_MAKE_NONCES), context + data, "sha256")
    nonce = seed[:_NONCE_LENGTH]
    encrypted = AESGCM(_derive(raw, _TO_ENCRYPT)).encrypt(nonce, data, context)
    return Sealed(link, nonce, encrypted)


def open_text(sealed: Sealed, key: str) -> str:
    """Decrypt a page. Raises `SealError` where it was sealed with another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_derive(read_key(key), _TO_ENCRYPT))
    try:
        data = cipher.decrypt(sealed.nonce, sealed.text, context_of(sealed.link))
    except InvalidTag:
        raise SealError("the key does not open this page") from None
    return data.decode().rstrip(" ")


def read_key(key: str) -> bytes:
    """Return the 32 bytes of a key. Raises `ValueError` for anything else."""
    raw = urlsafe_b64decode(key + "=" * (-len(key) % 4))
    if len(raw) != KEY_LENGTH:
        raise ValueError(f"a key has {KEY_LENGTH} bytes, and this has {len(raw)}")
    return raw


def write_key(raw: bytes) -> str:
    """Write a key in base64url, without the signs that fill it up."""
    return urlsafe_b64encode(raw).decode().rstrip("=")


def context_of(link: str) -> bytes:
    """Return what is authenticated beside the text: the format and the address."""
    return f"careerplan sealed {FORMAT} {link}".encode()


def _derive(raw: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_LENGTH, salt=None, info=purpose).derive(raw)
