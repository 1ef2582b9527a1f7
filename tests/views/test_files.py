"""Which files are published: those that public words name, and no others."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.audience import narrow_to_public
from careerplan.pipeline import Built, build, check
from careerplan.plan.parse import parse_tracked
from careerplan.project import Project, find_theme
from careerplan.views.files import files_named
from tests.built import PLAN, goal_file, plan_files
from tests.canaries import MARK, find_canaries
from tests.made_files import pdf, png, reader_of

NOWHERE = Path("nowhere")
PRIVATE = "content/private/goals"


def named(plan: str = PLAN, body: str = "", **goals: str) -> tuple[str, ...]:
    """List the files that a plan needs, and one goal more with a text below it."""
    files = plan_files(plan, goals)
    if body:
        files["content/goals/sell.md"] = goal_file("goal: Sell\n", body).encode()
    return files_named(narrow_to_public(parse_tracked(files).plan))


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("evidence: files/letter.pdf\n", ("files/letter.pdf",)),
        ("evidence: {name: Letter, link: files/letter.pdf}\n", ("files/letter.pdf",)),
        ("evidence: [files/b.pdf, files/a.png]\n", ("files/a.png", "files/b.pdf")),
        ("evidence: [files/a.png, files/a.png]\n", ("files/a.png",)),
        ("evidence: https://a.example/files/a.png\n", ()),
        ("steps: [{do: Ask, evidence: files/step.pdf}]\n", ("files/step.pdf",)),
        ("evidence: files/A.JPG\n", ("files/A.JPG",)),
        ("evidence: files/letter.docx\n", ()),
        ("evidence: files/letter\n", ()),
        # Words are shown as words.
        ("why: See files/letter.pdf or [it](files/letter.pdf)\n", ()),
        # What is nobody's business, whatever it names.
        ("evidence: files/letter.pdf\nstatus: idea\n", ()),
        ("evidence: files/letter.pdf\nstatus: draft\n", ()),
        ("evidence: files/letter.pdf\nstatus: dropped\n", ()),
        ("evidence: files/letter.pdf\nkind: personal\n", ()),
        ("evidence: files/letter.pdf\nshare: me\n", ()),
        ("evidence: files/letter.pdf\nshare: employer\n", ()),
        ("steps: [{do: Ask, evidence: files/s.pdf, share: me}]\n", ()),
        ("steps: [{do: Ask, evidence: files/s.pdf, state: skipped}]\n", ()),
        ("log: [{on: 2026-11, note: files/letter.pdf}]\n", ()),
        ("achievable: files/letter.pdf\n", ()),
    ],
)
def test_a_goal_names_its_files(front: str, expected: tuple[str, ...]) -> None:
    assert named(sell=f"goal: Sell cards\n{front}") == expected


def test_a_plan_names_its_resume() -> None:
    plan = f"{PLAN}links:\n  resume: files/cv.pdf\n  blog: https://a.example/x.pdf\n"
    assert named(plan) == ("files/cv.pdf",)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("See [it](files/a.pdf).", ("files/a.pdf",)),
        ("See [it](../files/a.pdf).", ("files/a.pdf",)),
        ("![a desk](files/desk.png)", ("files/desk.png",)),
        ("![a desk](../files/desk.png 'a title')", ("files/desk.png",)),
        ("![](files/desk.webp)", ("files/desk.webp",)),
        ("[x][1]\n\n[1]: files/a.pdf", ("files/a.pdf",)),
        ("[![a](files/a.png)](files/b.pdf)", ("files/a.png", "files/b.pdf")),
        ("[x](files/sub/a.pdf)", ("files/sub/a.pdf",)),
        ("[x](<files/my desk.png>)", ("files/my desk.png",)),
        ("[x](files/my%20r%C3%A9sum%C3%A9.pdf)", ("files/my résumé.pdf",)),
        ("[x](files/a.pdf#page=2)", ("files/a.pdf",)),
        # No links: code, comments, a reference that nothing refers to, bare words.
        ("`[x](files/a.pdf)`", ()),
        ("    [x](files/a.pdf)", ()),
        ("<!-- [x](files/a.pdf) -->", ()),
        ("[1]: files/a.pdf", ()),
        ("files/a.pdf", ()),
        ('<img src="files/a.png">', ()),
        # Not of a kind that a site takes, or not in there.
        ("[x](files/a.docx) ![x](files/a.svg) [x](files/)", ()),
        ("[x](files/..%2Fprivate%2Fa.pdf)", ()),
        ("[x](../private/a.pdf)", ()),
        ("[x](https://a.example/files/a.pdf)", ()),
    ],
)
def test_a_text_names_its_files(body: str, expected: tuple[str, ...]) -> None:
    assert named(body=body) == expected


# On the site

ON_DISK = {
    "files/cv.pdf": pdf(),
    "files/desk.png": png(),
    "files/zqvexabcd.pdf": pdf(info={"Title": "Zqvexa"}),
    "files/zqvexafgh.png": png(4, 4),
}
PUBLIC = plan_files(
    f"{PLAN}links: {{resume: files/cv.pdf}}\n",
    {"sell": "goal: Sell cards\nby: 2027\nevidence: files/desk.png\n"},
)
HIDDEN = ("evidence: files/zqvexabcd.pdf\n", "See ![it](../files/zqvexafgh.png).\n")


def built(
    files: dict[str, bytes],
    *,
    on_disk: dict[str, bytes] | None = None,
    asked: list[str] | None = None,
    with_drafts: bool = False,
) -> Built:
    on_disk = ON_DISK if on_disk is None else on_disk
    checked = check(Project(NOWHERE, files, frozenset(on_disk)))
    assert checked.blocking == ()
    return build(
        checked,
        find_theme("base", NOWHERE),
        with_drafts=with_drafts,
        read_file=reader_of(on_disk, asked),
    )


def shared(site: dict[str, bytes]) -> list[str]:
    return sorted(path for path in site if path.startswith("files/"))


def test_files_that_public_words_name_are_on_the_site() -> None:
    site = built(PUBLIC).files
    assert shared(site) == ["files/cv.pdf", "files/desk.png"]
    assert site["files/desk.png"] == png()


def test_without_a_reader_there_are_no_files_and_no_links_to_them() -> None:
    checked = check(Project(NOWHERE, PUBLIC, frozenset(ON_DISK)))
    site = build(checked, find_theme("base", NOWHERE)).files
    assert shared(site) == []
    assert b'desk.png"' not in site["goals/sell.html"]


@pytest.mark.parametrize(
    "hidden",
    [
        {f"{PRIVATE}/boat.md": "goal: Buy a boat\nstatus: ready\n"},
        {f"{PRIVATE}/sell.md": "obstacles: I am shy\n"},  # the half of a public goal
        {"content/private/reflection.md": "allow: {}\n"},
        {"content/goals/boat.md": "goal: Buy a boat\nkind: personal\n"},
        {"content/goals/boat.md": "goal: Buy a boat\nstatus: ready\nshare: me\n"},
        {"content/goals/boat.md": "goal: Buy a boat\nstatus: draft\n"},
    ],
    ids=["private", "half", "reflection", "personal", "mine", "draft"],
)
def test_a_file_that_only_hidden_words_name_is_never_opened(
    hidden: dict[str, str],
) -> None:
    evidence, body = HIDDEN
    goals = {
        path: f"---\n{front}{evidence if 'goal:' in front else ''}---\n{body}".encode()
        for path, front in hidden.items()
    }
    asked: list[str] = []
    site = built(PUBLIC | goals, asked=asked).files
    assert asked == ["files/cv.pdf", "files/desk.png"]
    assert site == built(PUBLIC).files
    assert find_canaries(site) == []


def test_a_preview_of_drafts_shows_their_files() -> None:
    draft = f"---\ngoal: Buy a boat\nstatus: draft\n{HIDDEN[0]}---\n".encode()
    site = built(PUBLIC | {"content/goals/boat.md": draft}, with_drafts=True).files
    assert "files/zqvexabcd.pdf" in shared(site)
    assert b"Zqvexa" not in site["files/zqvexabcd.pdf"]


def test_a_file_more_in_the_folder_changes_nothing() -> None:
    less = {name: data for name, data in ON_DISK.items() if MARK not in name}
    assert built(PUBLIC).files == built(PUBLIC, on_disk=less).files


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_any_choice_of_files_is_the_same_without_private_files(
    data: st.DataObject,
) -> None:
    names = [f"files/{MARK}{letter}.png" for letter in "abcdef"]
    on_disk = {name: png(number, 1) for number, name in enumerate(names, start=1)}
    public = set(data.draw(st.lists(st.sampled_from(names), max_size=4)))
    private = set(data.draw(st.lists(st.sampled_from(names), max_size=4)))
    front = f"goal: Sell\nby: 2027\nevidence: [{', '.join(sorted(public))}]\n"
    files = plan_files(PLAN, {"sell": front})
    body = " ".join(f"![x](files/{name[6:]})" for name in sorted(private))
    boat = goal_file("goal: Buy a boat\nkind: personal\n", body).encode()
    asked: list[str] = []
    site = built(
        files | {f"{PRIVATE}/boat.md": boat}, on_disk=on_disk, asked=asked
    ).files
    assert site == built(files, on_disk=on_disk).files
    assert asked == sorted(public) == shared(site)
    everything = b"".join(site.values()) + " ".join(site).encode()
    assert all(name.encode() not in everything for name in private - public)


def test_a_file_that_could_not_be_stripped_is_named() -> None:
    signed = pdf(more="/AcroForm << /V << /ByteRange [0 1 2 3] >> >>")
    site = built(PUBLIC, on_disk=ON_DISK | {"files/cv.pdf": signed})
    assert site.files["files/cv.pdf"] == signed
    assert [hint for hint in site.hints if "files/" in hint] == [
        "published as they are, with what they tell of their author and program, "
        "since they are signed, locked or damaged: files/cv.pdf"
    ]
    assert not [hint for hint in built(PUBLIC).hints if "files/" in hint]
