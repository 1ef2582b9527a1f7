"""Sealing: one key opens, the same text gives the same bytes, nothing else fits."""

import hmac
from base64 import urlsafe_b64encode
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from careerplan.sealing.cipher import (
    BLOCK,
    SealError,
    open_text,
    read_key,
    seal_text,
    write_key,
)
from careerplan.sealing.document import Sealed
from tests.employers_made import KEY, OTHER_KEY
from tests.plans_made import STEADY

LINK = "n7k2q9"
NONCE = "631748c907561dca0776852d"
DIGEST = "daf241ca4cb12b0691101e0289940781e02a5a02382f6fd2bffc395a670236e0"
TEXT = "<h1>Für Acme</h1>"


def hkdf(key: bytes, info: bytes) -> bytes:
    """Derive 32 bytes as RFC 5869 says, in its own two steps."""
    extracted = hmac.digest(bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


def test_a_page_is_sealed_as_the_design_lays_down() -> None:
    """Everything is computed a second time here, from the standards alone."""
    key = bytes(range(32))
    padded = TEXT.encode().ljust(BLOCK, b" ")
    context = f"careerplan sealed 1 {LINK}".encode()
    seed = hkdf(key, b"careerplan seal: nonce")
    nonce = hmac.new(seed, context + padded, sha256).digest()[:12]
    own = AESGCM(hkdf(key, b"careerplan seal: encryption"))
    sealed = seal_text(TEXT, link=LINK, key=KEY)
    assert sealed == Sealed(LINK, nonce, own.encrypt(nonce, padded, context))
    assert own.decrypt(sealed.nonce, sealed.text, context) == padded


def test_what_others_sealed_by_the_same_rules_is_opened() -> None:
    context = f"careerplan sealed 1 {LINK}".encode()
    own = AESGCM(hkdf(bytes(range(32)), b"careerplan seal: encryption"))
    nonce = b"any 12 bytes"
    sealed = Sealed(LINK, nonce, own.encrypt(nonce, b"<p>hello</p>   ", context))
    assert open_text(sealed, KEY) == "<p>hello</p>"


def test_the_bytes_stay_as_they_are_from_version_to_version() -> None:
    sealed = seal_text(TEXT, link=LINK, key=KEY)
    assert sealed.nonce.hex() == NONCE
    assert sha256(sealed.text).hexdigest() == DIGEST


@STEADY
@given(st.text(max_size=300), st.binary(min_size=32, max_size=32))
def test_any_text_comes_back(text: str, raw: bytes) -> None:
    key = write_key(raw)
    assert read_key(key) == raw
    sealed = seal_text(text, link=LINK, key=key)
    assert open_text(sealed, key) == text.rstrip(" ")
    assert seal_text(text, link=LINK, key=key) == sealed
    assert len(sealed.text) % BLOCK == 16  # the tag
    assert text.encode() not in sealed.text or len(text) < 3


@pytest.mark.parametrize("length", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK])
def test_the_length_is_told_in_steps_of_16_kib(length: int) -> None:
    sealed = seal_text("a" * length, link=LINK, key=KEY)
    blocks = -(-length // BLOCK)
    assert len(sealed.text) == blocks * BLOCK + 16


def test_no_nonce_serves_two_texts() -> None:
    texts = [f"text {number}" for number in range(200)]
    nonces = {seal_text(text, link=LINK, key=KEY).nonce for text in texts}
    nonces |= {seal_text(texts[0], link="other1", key=KEY).nonce}
    assert len(nonces) == 201


def test_another_key_another_link_or_a_changed_byte_opens_nothing() -> None:
    sealed = seal_text(TEXT, link=LINK, key=KEY)
    changed = bytes([sealed.text[0] ^ 1]) + sealed.text[1:]
    for other, key in (
        (sealed, OTHER_KEY),
        (Sealed("other1", sealed.nonce, sealed.text), KEY),
        (Sealed(LINK, sealed.nonce, changed), KEY),
        (Sealed(LINK, bytes(12), sealed.text), KEY),
    ):
        with pytest.raises(SealError):
            open_text(other, key)


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_has_32_bytes(size: int) -> None:
    short = urlsafe_b64encode(bytes(size)).decode().rstrip("=")
    with pytest.raises(ValueError, match="32 bytes"):
        seal_text(TEXT, link=LINK, key=short)
