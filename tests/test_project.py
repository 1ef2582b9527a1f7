"""What is read from the disk, and what must not be read as something else."""

from pathlib import Path

import pytest

from careerplan.errors import CareerplanError
from careerplan.plan.source import LARGEST_FILE
from careerplan.project import (
    LARGEST_SHARED,
    find_project,
    read_project,
    read_shared_file,
)

GOAL = "---\ngoal: Buy a houseboat\nstatus: ready\n---\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a plan with one private goal."""
    (tmp_path / "content" / "goals").mkdir(parents=True)
    (tmp_path / "content" / "private" / "goals").mkdir(parents=True)
    (tmp_path / "content" / "plan.yaml").write_text("name: Jo\n", "utf-8")
    (tmp_path / "content" / "private" / "goals" / "boat.md").write_text(GOAL, "utf-8")
    return tmp_path


def test_a_link_into_the_private_folder_is_refused(project: Path) -> None:
    link = project / "content" / "goals" / "harmless.md"
    link.symlink_to("../private/goals/boat.md")
    with pytest.raises(CareerplanError, match=r"goals/harmless\.md is a link into"):
        read_project(project)


def test_a_link_to_a_folder_is_refused_as_it_would_be_read_as_empty(
    project: Path,
) -> None:
    elsewhere = project / "elsewhere"
    elsewhere.mkdir()
    (project / "content" / "goals").rmdir()
    (project / "content" / "goals").symlink_to(elsewhere)
    with pytest.raises(CareerplanError, match="a link to a folder"):
        read_project(project)


def test_the_private_folder_may_lie_elsewhere(project: Path) -> None:
    home = project / "at-home"
    (project / "content" / "private").rename(home)
    (project / "content" / "private").symlink_to(home)
    assert "content/private/goals/boat.md" in read_project(project).files
    (project / "content" / "goals" / "harmless.md").symlink_to(home / "goals/boat.md")
    with pytest.raises(CareerplanError, match="is a link into"):
        read_project(project)


def test_a_plan_that_vanishes_is_said_and_not_raised(project: Path) -> None:
    (project / "content" / "plan.yaml").unlink()
    with pytest.raises(CareerplanError, match=r"content/plan\.yaml is missing"):
        read_project(project)
    with pytest.raises(CareerplanError, match=r"content/plan\.yaml is missing"):
        find_project(project / "content" / "goals")


def test_the_plan_of_a_folder_above_is_found_past_a_foreign_content_folder(
    project: Path,
) -> None:
    inner = project / "blog"
    (inner / "content").mkdir(parents=True)
    assert find_project(inner) == project


def test_a_link_to_itself_is_no_traceback(project: Path) -> None:
    (project / "content" / "goals" / "round.md").symlink_to("round.md")
    assert "content/goals/round.md" not in read_project(project).files


@pytest.mark.parametrize("size", [0, 16 * 1024 - 1, 16 * 1024, LARGEST_FILE])
def test_a_file_is_read_to_its_end(project: Path, size: int) -> None:
    data = bytes(n % 251 for n in range(size))
    (project / "content" / "goals" / "long.md").write_bytes(data)
    assert read_project(project).files["content/goals/long.md"] == data


def test_no_more_is_read_than_what_shows_that_a_file_is_too_large(
    project: Path,
) -> None:
    path = project / "content" / "goals" / "long.md"
    path.write_bytes(b"x" * (2 * LARGEST_FILE))
    assert len(read_project(project).files[f"content/goals/{path.name}"]) == (
        LARGEST_FILE + 1
    )


# Files that the site needs


@pytest.mark.parametrize("size", [0, 1, 16 * 1024, LARGEST_SHARED])
def test_a_file_that_is_published_is_read_to_its_end(project: Path, size: int) -> None:
    (project / "content" / "files" / "sub").mkdir(parents=True)
    (project / "content" / "files" / "sub" / "cv.pdf").write_bytes(b"x" * size)
    assert read_shared_file(project, "files/sub/cv.pdf") == b"x" * size
    assert read_project(project).assets == {"files/sub/cv.pdf"}


def test_a_file_of_more_than_10_mib_is_refused(project: Path) -> None:
    (project / "content" / "files").mkdir()
    (project / "content" / "files" / "cv.pdf").write_bytes(bytes(LARGEST_SHARED + 1))
    with pytest.raises(CareerplanError) as caught:
        read_shared_file(project, "files/cv.pdf")
    assert caught.value.message == (
        "content/files/cv.pdf is larger than 10 MiB, the most that a file of a site "
        "may be"
    )
    assert "fewer pixels" in caught.value.hint


def test_a_file_that_vanished_is_said_and_not_raised(project: Path) -> None:
    with pytest.raises(CareerplanError, match=r"content/files/cv\.pdf cannot be read"):
        read_shared_file(project, "files/cv.pdf")


@pytest.mark.parametrize("name", ["cv.pdf", "sub/cv.pdf"])
def test_a_file_that_became_a_link_into_the_private_folder_is_refused(
    project: Path, name: str
) -> None:
    secret = project / "content" / "private" / "cv.pdf"
    secret.write_bytes(b"%PDF-1.4")
    folder = project / "content" / "files"
    folder.mkdir()
    if "/" in name:
        (folder / "sub").symlink_to("../private")
    else:
        (folder / name).symlink_to("../private/cv.pdf")
    with pytest.raises(CareerplanError, match="is a link into content/private/"):
        read_shared_file(project, f"files/{name}")
