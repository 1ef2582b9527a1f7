"""A manifest knows what we wrote, tells nobody its names, and keeps us off the rest."""

import pytest

from careerplan.errors import CareerplanError
from careerplan.output.manifest import (
    MANIFEST_NAME,
    check_paths,
    digest,
    digest_path,
    is_current,
    manifest_of,
    parse_manifest,
    read_manifest,
    read_survey,
    refuse_collisions,
    render_manifest,
)

A, B = digest(b"a"), digest(b"b")


def lay_out(folder, files, *, ours=()):
    """Write files, and a manifest that claims some of them."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    claimed = manifest_of({path: digest(files[path]) for path in ours})
    (folder / MANIFEST_NAME).write_bytes(render_manifest(claimed))


def test_manifest_is_a_version_and_sorted_lines_of_hashes():
    text = render_manifest(manifest_of({"index.html": A, "for/secret-name.html": B}))
    first, *lines = text.decode("ascii").splitlines()
    assert first == "careerplan-manifest 1"
    assert lines == sorted(
        (f"{digest(b'index.html')} {A}", f"{digest(b'for/secret-name.html')} {B}")
    )
    assert b"secret" not in text
    assert text.endswith(b"\n")


def test_manifest_is_the_same_whatever_the_order():
    one = manifest_of({"a": A, "b": B})
    other = manifest_of({"b": B, "a": A})
    assert render_manifest(one) == render_manifest(other)


@pytest.mark.parametrize("digests", [{}, {"a": A}, {"a/b": A, "ä\udcff": B}])
def test_manifest_comes_back_from_its_text(digests):
    manifest = manifest_of(digests)
    assert parse_manifest(render_manifest(manifest)) == manifest


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"index.html\n",
        b"careerplan-manifest 2\n",
        b"careerplan-manifest 1\nindex.html\n",
        f"careerplan-manifest 1\n{A} {B} {A}\n".encode(),
        f"careerplan-manifest 1\n{A.upper()} {B}\n".encode(),
        f"careerplan-manifest 1\n\n{A} {B}\n".encode(),
        b"\xff\xfe",
    ],
)
def test_text_of_another_kind_is_no_manifest(text, tmp_path):
    assert parse_manifest(text) is None
    (tmp_path / MANIFEST_NAME).write_bytes(text)
    with pytest.raises(CareerplanError, match=MANIFEST_NAME) as caught:
        read_manifest(tmp_path)
    assert "--out" in caught.value.hint


def test_a_folder_or_a_link_is_no_manifest(tmp_path):
    (tmp_path / "real").write_bytes(render_manifest({}))
    for name in ("folder", "link"):
        (tmp_path / name).mkdir()
    (tmp_path / "folder" / MANIFEST_NAME).mkdir()
    (tmp_path / "link" / MANIFEST_NAME).symlink_to(tmp_path / "real")
    for name in ("folder", "link"):
        with pytest.raises(CareerplanError, match="is not a list"):
            read_manifest(tmp_path / name)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a/..",
        ".",
        "./x",
        "a//x",
        "a/",
        "a\\x",
        "a\0x",
        MANIFEST_NAME,
        f"a/{MANIFEST_NAME}",
        MANIFEST_NAME.upper(),
    ],
)
def test_paths_that_leave_the_site_or_hit_the_manifest_are_a_bug(path):
    with pytest.raises(ValueError, match=r"path|manifest"):
        check_paths({"index.html": b"", path: b""})


def test_a_file_inside_another_file_is_a_bug():
    with pytest.raises(ValueError, match="inside another file: 'a/b/c'"):
        check_paths({"a/b/c": b"", "a": b""})


def test_ordinary_paths_pass():
    check_paths({"index.html": b"", "goals/a b.html": b"", "...": b"", ".x/…/y": b""})


def test_survey_tells_ours_from_foreign(tmp_path):
    files = {
        "index.html": b"a",
        "goals/one.html": b"a",
        "goals/edited.html": b"a",
        "goals/note.txt": b"a",
        "equal.html": b"b",
        "differs.html": b"a",
    }
    lay_out(tmp_path, files, ours=("index.html", "goals/one.html", "goals/edited.html"))
    (tmp_path / "goals/edited.html").write_bytes(b"mine")
    (tmp_path / "bare/within").mkdir(parents=True)
    (tmp_path / "link").symlink_to("index.html")
    survey = read_survey(tmp_path, {"equal.html": B, "differs.html": B, "link": A})
    assert survey.ours == {"index.html": A, "goals/one.html": A, "equal.html": B}
    assert survey.foreign == {
        "goals/edited.html",
        "goals/note.txt",
        "differs.html",
        "link",
    }
    assert survey.folders == {"goals", "bare", "bare/within"}
    assert survey.kept == {"goals", "bare", "bare/within"}


def test_folder_with_nothing_foreign_in_it_is_not_kept(tmp_path):
    lay_out(tmp_path, {"a/b/c": b"a", "a/d": b"b"}, ours=("a/b/c", "a/d"))
    assert read_survey(tmp_path, {}).kept == frozenset()


def test_missing_folder_has_nothing_in_it(tmp_path):
    survey = read_survey(tmp_path / "site", {"index.html": A})
    assert not survey.ours
    assert not survey.foreign
    assert is_current(survey, tmp_path / "site")


@pytest.mark.parametrize(
    ("path", "is_noticed"),
    [("ours", True), ("foreign", False), ("new", True), (MANIFEST_NAME, True)],
)
def test_survey_notices_what_matters(tmp_path, path, is_noticed):
    lay_out(tmp_path, {"ours": b"a", "foreign": b"a"}, ours=("ours",))
    survey = read_survey(tmp_path, {})
    assert is_current(survey, tmp_path)
    (tmp_path / path).write_bytes(b"longer")
    assert is_current(survey, tmp_path) is not is_noticed


def test_survey_notices_a_file_put_in_place_of_another(tmp_path):
    lay_out(tmp_path, {"foreign": b"a"})
    survey = read_survey(tmp_path, {})
    (tmp_path / "again").write_bytes(b"a")
    (tmp_path / "again").replace(tmp_path / "foreign")
    assert not is_current(survey, tmp_path)


@pytest.mark.parametrize(
    ("files", "wanted", "named"),
    [
        ({"index.html": b"mine"}, "index.html", "index.html"),
        ({"goals": b"mine"}, "goals/one.html", "goals"),
        ({"one.html/note": b"mine"}, "one.html", "one.html"),
        ({"a/b/note": b"mine"}, "a", "a"),
    ],
)
def test_collision_names_what_stands_in_the_way(tmp_path, files, wanted, named):
    lay_out(tmp_path, files)
    survey = read_survey(tmp_path, {wanted: A})
    with pytest.raises(CareerplanError, match=f": {named}$") as caught:
        refuse_collisions(survey, {wanted: A}, folder=tmp_path)
    assert caught.value.hint.startswith("keep a copy elsewhere and delete them here")


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ({"index.html": b"a"}, "index.html"),
        ({"goals/note.txt": b"mine"}, "goals/one.html"),
        ({}, "index.html"),
    ],
)
def test_no_collision_where_bytes_are_equal_or_paths_differ(tmp_path, files, wanted):
    lay_out(tmp_path, files)
    refuse_collisions(read_survey(tmp_path, {wanted: A}), {wanted: A}, folder=tmp_path)


def test_collision_names_five_and_counts_the_rest(tmp_path):
    names = [f"{number}.html" for number in range(8)]
    lay_out(tmp_path, dict.fromkeys(names, b"mine"))
    wanted = dict.fromkeys(names, A)
    with pytest.raises(CareerplanError) as caught:
        refuse_collisions(read_survey(tmp_path, wanted), wanted, folder=tmp_path)
    assert caught.value.message.endswith(
        ": 0.html, 1.html, 2.html, 3.html, 4.html and 3 more"
    )


def test_hash_of_a_path_takes_any_name_a_disk_can_have():
    assert digest_path("a\udcff") == digest(b"a\xff")
