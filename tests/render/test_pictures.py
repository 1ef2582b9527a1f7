"""Files on their way to the site: the picture stays, what tells of it goes."""

import io
import random
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from careerplan.errors import CareerplanError
from careerplan.render.pictures import prepare_file
from tests.made_files import pdf, png, png_chunk

SECRET = b"Zqvexa"  # stands in everything that should go
WORDS = "Zqvexa Fennmoor 51.5N"
FORMATS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
TURNED = 6
ORIENTATION, MAKER, ARTIST = 0x0112, 0x010F, 0x013B


def a_picture(mode: str = "RGB", size: tuple[int, int] = (37, 23)) -> Image.Image:
    """Make a picture of noise."""
    count = size[0] * size[1] * len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, size, random.Random(7).randbytes(count))


def exif(orientation: int = 1) -> bytes:
    data = Image.Exif()
    data[MAKER], data[ARTIST] = WORDS, WORDS
    if orientation != 1:
        data[ORIENTATION] = orientation
    return data.tobytes()


def saved(image: Image.Image, ending: str, **more: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, FORMATS[ending], **more)
    return out.getvalue()


def telling(image: Image.Image, ending: str, *, orientation: int = 1) -> bytes:
    """Save a picture with all the metadata that its format can hold."""
    more: dict[str, Any] = {"exif": exif(orientation), "icc_profile": PROFILE}
    if ending == "png":
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", WORDS)
        info.add_text("Comment", WORDS * 9, zip=False)
        info.add_itxt("XML:com.adobe.xmp", WORDS)
        info.add(b"prVt", SECRET)
        more |= {"pnginfo": info, "dpi": (72, 72)}
    elif ending == "jpg":
        more |= {"comment": WORDS, "xmp": WORDS.encode(), "quality": 80}
    else:
        more |= {"xmp": WORDS.encode(), "lossless": True}
    return saved(image, ending, **more) + SECRET


def pixels(data: bytes) -> list[tuple[str, tuple[int, int], bytes, object]]:
    """Decode each frame of a picture."""
    with Image.open(io.BytesIO(data)) as image:
        frames = []
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            image.load()
            duration = image.info.get("duration")
            frames.append((image.mode, image.size, image.tobytes(), duration))
        return frames


def prepared(data: bytes, ending: str) -> bytes:
    return prepare_file(f"files/desk.{ending}", data).data


@pytest.mark.parametrize("ending", FORMATS)
def test_a_picture_keeps_its_pixels_and_loses_what_it_tells(ending: str) -> None:
    data = telling(a_picture(), ending)
    assert data.count(SECRET) >= 4
    file = prepare_file(f"files/desk.{ending}", data)
    assert SECRET not in file.data
    assert pixels(file.data) == pixels(data)
    assert file.size == (37, 23)
    assert file.is_stripped
    assert prepared(file.data, ending) == file.data


@pytest.mark.parametrize("ending", FORMATS)
def test_the_colours_stay_as_they_were_meant(ending: str) -> None:
    data = prepared(telling(a_picture(), ending), ending)
    assert Image.open(io.BytesIO(data)).info["icc_profile"] == PROFILE


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stays_the_right_way_up(ending: str, orientation: int) -> None:
    data = telling(a_picture(), ending, orientation=orientation)
    file = prepare_file(f"files/desk.{ending}", data)
    assert SECRET not in file.data
    kept = Image.open(io.BytesIO(file.data)).getexif()
    assert dict(kept) == ({} if orientation == 1 else {ORIENTATION: orientation})
    is_turned = orientation >= 5 and ending != "webp"
    assert file.size == ((23, 37) if is_turned else (37, 23))
    assert prepared(file.data, ending) == file.data


MODES = [
    *(("png", mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
    *(("jpg", mode) for mode in ("L", "RGB", "CMYK")),
    *(("webp", mode) for mode in ("RGB", "RGBA")),
]


@pytest.mark.parametrize(("ending", "mode"), MODES)
def test_every_kind_of_pixels_comes_through(ending: str, mode: str) -> None:
    image = a_picture("RGBA").convert("RGB" if mode == "I;16" else mode)
    if mode == "I;16":
        image = Image.frombytes("I;16", (37, 23), random.Random(1).randbytes(37 * 46))
    data = telling(image, ending)
    file = prepare_file(f"files/desk.{ending}", data)
    assert pixels(file.data) == pixels(data)
    assert SECRET not in file.data


@pytest.mark.parametrize(
    ("ending", "more"),
    [
        ("jpg", {"progressive": True}),
        ("jpg", {"restart_marker_blocks": 1}),
        ("jpg", {"subsampling": 2, "optimize": True}),
        ("png", {"optimize": True}),
        ("png", {"transparency": (1, 2, 3)}),
        ("webp", {"quality": 60}),
        ("webp", {"lossless": True}),
    ],
)
def test_every_way_of_saving_comes_through(ending: str, more: dict) -> None:
    data = saved(a_picture(), ending, exif=exif(), **more)
    assert SECRET in data
    file = prepare_file(f"files/desk.{ending}", data)
    assert pixels(file.data) == pixels(data)
    assert SECRET not in file.data
    assert file.size == (37, 23)


@pytest.mark.parametrize("ending", ["png", "webp"])
def test_a_moving_picture_moves_on(ending: str) -> None:
    frames = [a_picture().rotate(angle) for angle in (0, 90, 180)]
    more = {"save_all": True, "append_images": frames[1:], "duration": [40, 80, 120]}
    data = saved(frames[0], ending, exif=exif(), **more)
    file = prepare_file(f"files/desk.{ending}", data)
    assert len(pixels(file.data)) == 3
    assert pixels(file.data) == pixels(data)
    assert SECRET not in file.data


@settings(max_examples=60, deadline=None)
@given(
    ending=st.sampled_from(sorted(FORMATS)),
    size=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    mode=st.sampled_from(("L", "RGB", "RGBA")),
    orientation=st.integers(1, 8),
)
def test_any_picture_keeps_its_pixels_and_tells_nothing(
    ending: str, size: tuple[int, int], mode: str, orientation: int
) -> None:
    image = a_picture(mode, size).convert("RGB" if ending == "jpg" else mode)
    data = telling(image, ending, orientation=orientation)
    file = prepare_file(f"files/x.{ending}", data)
    assert pixels(file.data) == pixels(data)
    assert SECRET not in file.data
    assert prepared(file.data, ending) == file.data


@settings(max_examples=200, deadline=None)
@given(
    ending=st.sampled_from(sorted(FORMATS)),
    places=st.lists(
        st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=4
    ),
    cut=st.integers(0, 10_000),
)
def test_damage_is_refused_or_does_no_harm(
    ending: str, places: list[tuple[int, int]], cut: int
) -> None:
    data = bytearray(telling(a_picture(size=(9, 9)), ending))
    for place, value in places:
        data[place % len(data)] = value
    cut_short = bytes(data[: len(data) - cut % len(data)])
    for damaged in (bytes(data), cut_short):
        try:
            once = prepared(damaged, ending)
        except CareerplanError:
            continue
        assert prepared(once, ending) == once


# What hides in odd places


def test_a_jpeg_loses_its_thumbnail_and_the_pictures_behind_it() -> None:
    data = saved(a_picture(), "jpg")
    head = data.index(b"JFIF\0")
    thumbnail = SECRET + bytes(3)  # three pixels of three bytes
    jfif = data[head : head + 12] + b"\x03\x01" + thumbnail
    segments = {0xE0: jfif, 0xE2: b"MPF\0" + SECRET, 0xEE: b"Other" + SECRET}
    begin = b"".join(
        struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
        for marker, body in segments.items()
    )
    whole = b"\xff\xd8" + begin + data[head + 14 :] + data.replace(b"JFIF", SECRET)
    file = prepare_file("files/desk.jpg", whole)
    assert SECRET not in file.data
    assert pixels(file.data) == pixels(data)
    assert b"JFIF\0" in file.data


def test_a_jpeg_of_four_inks_keeps_the_segment_that_says_so() -> None:
    data = saved(a_picture("CMYK"), "jpg")
    assert b"Adobe" in prepared(data, "jpg")


def test_a_webp_keeps_nothing_beside_the_pixels_of_a_frame() -> None:
    frames = [a_picture().rotate(angle) for angle in (0, 90)]
    more = {"save_all": True, "append_images": frames[1:], "duration": 40}
    data = saved(frames[0], "webp", **more)
    place = data.index(b"ANMF")
    (length,) = struct.unpack_from("<I", data, place + 4)
    end = place + 8 + length
    hidden = struct.pack("<4sI", b"HIDE", len(SECRET)) + SECRET
    body = data[12:place] + struct.pack("<4sI", b"ANMF", length + len(hidden))
    body += data[place + 8 : end] + hidden + data[end:]
    file = prepared(
        struct.pack("<4sI4s", b"RIFF", len(body) + 4, b"WEBP") + body, "webp"
    )
    assert SECRET not in file
    assert file == prepared(data, "webp")


def test_a_png_keeps_no_chunk_that_is_not_known() -> None:
    kinds = (b"tEXt", b"zTXt", b"iTXt", b"tIME", b"prVt", b"caBX", b"vpAg")
    between = b"".join(png_chunk(kind, SECRET) for kind in kinds)
    assert prepared(png(between=between), "png") == png()


# What is refused

PNG, JPEG = png(), saved(a_picture(), "jpg")
WEBP = saved(a_picture(), "webp")


@pytest.mark.parametrize(
    ("name", "data", "message", "hint"),
    [
        (
            "files/a.png",
            JPEG,
            "content/files/a.png is called a PNG, but it is a JPEG",
            "give it the ending .jpg and write so in the plan, or save it as PNG in "
            "the program that made it",
        ),
        (
            "files/a.jpeg",
            WEBP,
            "content/files/a.jpeg is called a JPEG, but it is a WebP",
            "give it the ending .webp and write so in the plan, or save it as JPEG in "
            "the program that made it",
        ),
        (
            "files/cv.PDF",
            b"<html>",
            "content/files/cv.PDF is called a PDF, but it is none",
            "save it as PDF in the program that made it",
        ),
        (
            "files/a.webp",
            b"",
            "content/files/a.webp is called a WebP, but it is empty",
            "save it as WebP in the program that made it",
        ),
        (
            "files/a.png",
            PNG[:-3],
            "content/files/a.png is damaged: it ends too soon",
            "open it in a program for pictures and save it as PNG again",
        ),
        (
            "files/a.png",
            PNG.replace(b"IDAT", b"IDAT\0")[:-1],
            "content/files/a.png is damaged: a checksum in it is wrong",
            "open it in a program for pictures and save it as PNG again",
        ),
        (
            "files/a.png",
            png(0, 3),
            "content/files/a.png is damaged: it has no width or no height",
            "open it in a program for pictures and save it as PNG again",
        ),
        (
            "files/a.jpg",
            JPEG[:400],
            "content/files/a.jpg is damaged: it ends too soon",
            "open it in a program for pictures and save it as JPEG again",
        ),
        (
            "files/a.jpg",
            b"\xff\xd8\xff\xd9",
            "content/files/a.jpg is damaged: it holds no picture",
            "open it in a program for pictures and save it as JPEG again",
        ),
        (
            "files/a.webp",
            WEBP[:40],
            "content/files/a.webp is damaged: it ends too soon",
            "open it in a program for pictures and save it as WebP again",
        ),
    ],
)
def test_a_file_that_is_not_what_it_is_called_is_refused(
    name: str, data: bytes, message: str, hint: str
) -> None:
    with pytest.raises(CareerplanError) as caught:
        prepare_file(name, data)
    assert (caught.value.message, caught.value.hint) == (message, hint)


@pytest.mark.parametrize("name", ["files/A.PNG", "files/a.b.png", "files/x/y.png"])
def test_an_ending_is_read_as_people_write_it(name: str) -> None:
    assert prepare_file(name, png()).data == png()


# PDF


def test_a_pdf_loses_what_it_tells_and_keeps_its_page() -> None:
    from pypdf import PdfReader

    info = {"Author": WORDS, "Producer": WORDS, "Title": WORDS}
    data = pdf(info=info, more=f"/Metadata 6 0 R /PieceInfo << /X ({WORDS}) >>")
    file = prepare_file("files/cv.pdf", data)
    assert SECRET in data
    assert SECRET not in file.data
    assert b"xmpmeta" not in file.data
    assert (file.size, file.is_stripped) == (None, True)
    page = PdfReader(io.BytesIO(file.data)).pages[0]
    assert page.extract_text() == "Hello"
    prepare_file.cache_clear()
    assert prepare_file("files/cv.pdf", data) == file


def test_a_pdf_loses_the_versions_before_the_last() -> None:
    from pypdf import PdfReader, PdfWriter

    old = pdf(info={"Title": WORDS})
    writer = PdfWriter(io.BytesIO(old), incremental=True)
    writer.add_metadata({"/Title": "Another"})
    out = io.BytesIO()
    writer.write(out)
    assert SECRET in out.getvalue()
    file = prepare_file("files/cv.pdf", out.getvalue())
    assert SECRET not in file.data
    assert len(PdfReader(io.BytesIO(file.data)).pages) == 1


def locked() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt("password", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        locked(),
        pdf(more="/AcroForm << /V << /Type /Sig /ByteRange [0 1 2 3] >> >>"),
        b"%PDF-1.4\nnothing of the kind",
        b"%PDF-1.4\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF",
    ],
    ids=["locked", "signed", "damaged", "without a page"],
)
def test_a_pdf_that_would_suffer_is_left_as_it_is(data: bytes) -> None:
    file = prepare_file("files/cv.pdf", data)
    assert (file.data, file.is_stripped) == (data, False)
