"""Whatever lay in a folder and whatever comes: ours is new, the rest is as it was."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.errors import CareerplanError
from careerplan.output import folders
from careerplan.output.swap import write_site
from tests.output.sites import beside, inodes, pages, picture, put

pytestmark = pytest.mark.usefixtures("no_wait_for_the_disk")

SITES = st.dictionaries(
    st.lists(st.sampled_from(["a", "b", ".c"]), min_size=1, max_size=3).map("/".join),
    st.sampled_from([b"", b"1", b"2"]),
    max_size=6,
)


def beneath(path, paths):
    return any(other.startswith(f"{path}/") for other in paths)


def tree(files):
    """Leave out what cannot be a file because others are inside it."""
    return {path: data for path, data in files.items() if not beneath(path, files)}


@settings(max_examples=100, deadline=None)
@given(
    old=SITES.map(tree),
    new=SITES.map(tree),
    foreign=SITES.map(tree),
    edited=st.sets(st.integers(0, 5)),
    deleted=st.sets(st.integers(0, 5)),
)
def test_every_build_leaves_the_new_site_and_all_that_is_not_ours(
    old, new, foreign, edited, deleted
):
    with TemporaryDirectory() as name:
        site = Path(name) / "site"
        write_site(old, target=site)
        for number, path in enumerate(old):
            if number in deleted:
                (site / path).unlink()
            elif number in edited:
                put(site, {path: b"edited"})
        for path, data in foreign.items():
            put_where_free(site, path, data)

        others = {
            path: data for path, data in pages(site).items() if data != old.get(path)
        }
        bare = bare_folders(site)
        before = picture(site), inodes(site)
        if stand_in_the_way(others, bare, new):
            with pytest.raises(CareerplanError, match="not overwritten"):
                write_site(new, target=site)
            assert (picture(site), inodes(site)) == before
        else:
            write_site(new, target=site)
            assert pages(site) == others | new
            assert bare <= {path for path, _ in folders.walk(site)}
            after = inodes(site)
            write_site(new, target=site)
            assert inodes(site) == after
            write_site({}, target=site)
            assert pages(site) == {p: d for p, d in others.items() if p not in new}
        assert beside(site) == ["site"]


def put_where_free(site, path, data):
    """Put a foreign file down unless something is in its way."""
    around = [site / part for part in folders.folders_of(path)]
    if not (site / path).exists() and not any(part.is_file() for part in around):
        put(site, {path: data})


def bare_folders(site):
    found = [path for path, _ in folders.walk(site) if (site / path).is_dir()]
    return {path for path in found if not any((site / path).iterdir())}


def stand_in_the_way(others, bare, new):
    """Tell whether a new file needs the place of another one, or of a folder."""
    return (
        any(path in bare or beneath(path, [*others, *bare]) for path in new)
        or any(new.get(path, data) != data for path, data in others.items())
        or any(beneath(path, new) for path in others)
    )
