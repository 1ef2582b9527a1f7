"""What counts as a secret, where it is allowed, and how a leak is told."""

import pytest

from careerplan.catalogue import NEVER_ALLOWED
from careerplan.finding import Finding, Severity
from careerplan.leaks import scan
from careerplan.leaks.scan import find_leaks
from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme
from careerplan.report.telling import HIDDEN, tell
from tests.leaks_in import NOWHERE, leaks_in, secrets_of
from tests.projects import ROOT, texts

KEY = "zXxUnN4lSmZUupZ4BfjeJcRZsCpLFFA_FAVaweB14dU"
PLAN = texts(
    plan="name: Jo\nrole: Seller\nas_of: 2026-11\n",
    goals__lead="---\ngoal: Lead a team of four\nstatus: ready\n---\n"
    "The desk is mine. <!-- nobody knows that I am bored -->\n",
    private__goals__annual_vacation="---\ngoal: Rest\nkind: personal\n"
    "harbour: Grebe Quay in the evening\nobstacles:\n"
    "  - my sister says no\n"
    "  - Then there is the matter of the boat\n"
    "---\nNo. I saw him leave. Oh!\n\n"
    "- Never again this winter\n- [Eleven](https://a.example) twelve 13 14 15 16\n",
    private__employers__acme="---\ncompany: Quillmark Payments Ltd\nrole: Seller\n"
    f"goals: lead\nlink: n7k2q9xx\nkey: {KEY}\n---\n",
    private__reflection="What drives me is the thought of the sea.\n",
)
VACATION = "content/private/goals/annual-vacation.md"
ACME = "content/private/employers/acme.md"
REFLECTION = "content/private/reflection.md"

# What would stand in pitch.txt, and where it is from; no line where it is no leak.
SAID: dict[str, tuple[str, int]] = {
    "my sister says no": (VACATION, 6),
    "sister says no": (VACATION, 0),
    "there is the matter of the": (VACATION, 7),
    "Then there is the matter of": (VACATION, 7),
    "there is the matter of": (VACATION, 0),
    "Grebe Quay in the evening": (VACATION, 4),
    "I saw him leave": (VACATION, 9),
    "never again this winter": (VACATION, 11),
    "winter eleven twelve": (VACATION, 0),
    "eleven twelve 13 14 15 16": (VACATION, 12),
    "an Annual vacation": (VACATION, 2),
    "annual vacations": (VACATION, 0),
    "Rest": (VACATION, 0),
    "for Quillmark Payments": (ACME, 2),
    "for Quillmark": (ACME, 0),
    f"#k={KEY}": (ACME, 6),
    f"x{KEY.replace('_', '/')}x": (ACME, 6),
    "n7k2q9xx": (ACME, 5),
    "an7k2q9xxb": (ACME, 0),
    "is the thought of the sea": (REFLECTION, 1),
    "What drives me": (REFLECTION, 0),
    "nobody knows that I am bored": ("content/goals/lead.md", 0),  # not in private/
}


@pytest.mark.parametrize("said", SAID)
def test_what_is_a_secret_and_where_it_is_from(said: str) -> None:
    file, line = SAID[said]
    leaks = leaks_in(PLAN, {"pitch.txt": f"Hello!\n\nWell: {said}.\n".encode()})
    places = [(leak.place.file, leak.place.line) for leak in leaks]
    assert places == ([(file, line)] if line else [])
    for leak in leaks:
        assert leak.severity is Severity.ERROR
        assert leak.message.endswith(" would stand in pitch.txt, line 3")
        assert said not in f"{leak.message} {leak.fix} {leak.words}"


def test_one_place_is_told_once() -> None:
    text = b"Then there is the matter of the boat, the matter of the boat."
    site = dict.fromkeys(("a.txt", "b.txt", "c.txt"), text)
    (leak,) = leaks_in(PLAN, site)
    assert leak.message == "words from here would stand in a.txt, line 1"


def test_a_log_is_told_the_place_alone() -> None:
    leaks = leaks_in(PLAN, {"pitch.txt": b"my sister says no"})
    (told,) = tell(leaks, show_private=False)
    assert told.message == HIDDEN
    assert told.place == leaks[0].place


def test_the_name_of_a_file_is_not_told_in_the_message() -> None:
    """Its page is one that its own name would tell of."""
    site = {"goals/annual-vacation.html": b"<p>my sister says no</p>"}
    leaks = leaks_in(PLAN, site)
    assert [leak.place.line for leak in leaks] == [2, 6]
    assert all("vacation" not in leak.message for leak in leaks)


# The page of an employer


@pytest.mark.parametrize(
    ("path", "is_found"),
    [("for/n7k2q9xx.html", False), ("for/p3w8zzyy.html", True), ("index.html", True)],
)
def test_a_page_may_name_its_own_address_and_no_other(
    path: str, *, is_found: bool
) -> None:
    page = b'<link rel="canonical" href="https://jo.example/for/n7k2q9xx.html">'
    assert bool(leaks_in(PLAN, {path: page})) is is_found


def test_an_address_in_the_name_of_another_file_is_found() -> None:
    (leak,) = leaks_in(PLAN, {"goals/n7k2q9xx.html": b""})
    assert "the name of a file" in leak.message


def test_a_key_is_found_in_the_page_that_it_opens() -> None:
    (leak,) = leaks_in(PLAN, {"for/n7k2q9xx.html": KEY.encode()})
    assert leak.message.startswith("the key of this employer's page would stand in")


# Private files that cannot be parsed

BROKEN = {
    "a broken line": b"---\ngoal: [Leave\nwhy: I am tired of the counter\n---\n",
    "no front matter": b"I am tired\nof the counter.\n",
    "a list over two lines": b"---\n'\nsteps:\n- do: I am tired of\n  the counter\n",
    "saved as UTF-16": "why: I am tired of the counter".encode("utf-16"),
    "saved by an old editor": "why: \u201cI am tired of the counter\u201d".encode(
        "cp1252"
    ),
    "a name that is not read": b"why: I am tired of the counter\n",
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_cannot_be_parsed_is_looked_for_as_it_stands(what: str) -> None:
    name = "Plan B.txt" if what == "a name that is not read" else "away.md"
    path = f"content/private/goals/{name}"
    (leak,) = leaks_in(
        PLAN | {path: BROKEN[what]}, {"a.html": b"<p>I am tired of the counter!"}
    )
    assert leak.place.file == path


def test_keys_and_names_of_a_file_that_cannot_be_parsed_are_found() -> None:
    key = KEY.swapcase()
    broken = f"---\ncompany: Bolt Cards\nlink: p3w8zzyy\nkey: {key}\n[\n---\n"
    plan = PLAN | {"content/private/employers/bolt.md": broken.encode()}
    for text, line in (("Bolt Cards", 2), ("p3w8zzyy", 3), (key, 4)):
        found = [
            leak
            for leak in leaks_in(plan, {"a.txt": text.encode()})
            if leak.place.file.endswith("bolt.md")
        ]
        assert [leak.place.line for leak in found] == [line]


def test_a_file_that_is_no_text_hides_nothing() -> None:
    plan = PLAN | {"content/private/scan.pdf": b"\0I am tired of the counter"}
    assert leaks_in(plan, {"a.txt": b"I am tired of the counter"}) == ()


# What stops, and what does not


def test_the_halves_of_a_public_goal_are_private() -> None:
    half = "---\noriginal: I want to be the boss of them all\n---\nThey owe me that.\n"
    plan = PLAN | texts(private__goals__lead=half)
    site = {"a.txt": b"be the boss of them all\n\nthey owe me that"}
    assert [leak.place.line for leak in leaks_in(plan, site)] == [2, 4]


def test_no_exception_is_taken() -> None:
    assert "V1" in NEVER_ALLOWED
    allow = "allow: {V1: it may be seen by all}\n"
    goal = PLAN[VACATION].replace(b"kind:", allow.encode() + b"kind:")
    site = {"pitch.txt": b"my sister says no"}
    assert len(leaks_in(PLAN | {VACATION: goal}, site)) == 1


def test_without_private_files_nothing_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> tuple[Finding, ...]:
        raise AssertionError("it was searched")

    monkeypatch.setattr(scan, "find_leaks", refuse)
    public = {path: data for path, data in PLAN.items() if "/private/" not in path}
    base = find_theme("base", NOWHERE)
    assert build(check(Project(NOWHERE, public, frozenset())), base).leaks == ()
    with pytest.raises(AssertionError, match="searched"):
        build(check(Project(NOWHERE, PLAN, frozenset())), base)


def test_a_private_folder_without_a_word_in_it_finds_nothing() -> None:
    plan = texts(plan=PLAN["content/plan.yaml"].decode(), private__reflection="\n")
    secrets = secrets_of(check(Project(NOWHERE, plan, frozenset())))
    assert find_leaks(secrets, {"a.txt": b"anything"}) == ()


def test_what_pages_are_called_is_known() -> None:
    """A private goal may be called as a page of every site is."""
    golden = ROOT / "tests" / "golden"
    names = [path.stem for path in sorted(golden.iterdir())]
    secrets = secrets_of(check(Project(NOWHERE, PLAN, frozenset())))
    words = {tuple(name.split("-")) for name in names if not name.isdigit()}
    assert ("timeline",) in words
    assert secrets.seen.hidden(words) == set()
