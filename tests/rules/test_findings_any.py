"""Whatever is written: findings point at their words, and leave with their cause."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.finding import Finding
from careerplan.pipeline import check
from careerplan.plan.source import fold_newlines
from careerplan.project import Project
from careerplan.rules.choosing import choose
from tests.planted_faults import FAULTS, SOUND, Fault

FEW = settings(max_examples=60, deadline=None)
PLAN = "name: Jo\nrole: Cook\ncompany: Heron & Pike\nas_of: 2026-11\n"
Files = dict[str, bytes]


def find(files: Files) -> tuple[Finding, ...]:
    given_files = {"content/plan.yaml": PLAN.encode()} | files
    checked = check(Project(Path(), given_files, frozenset()))
    return choose(checked.findings, everything=True)


# ---- where a finding points


PIECES = (
    *(
        "be better",
        "learn",
        "improve my skills",
        "gain experience",
        "get ahead",
        "soon",
    ),
    *("someday", "maybe", "if possible", "every month", "a conference", "read books"),
    *("increase sales by 20 %", "from 10 to 8", "to 120 %", "meaningful", "successful"),
    *("by May 2027", "in the next few years", "such as tools", "write a guide and"),
    *("train two cooks,", "open a shop", "for our team", "my manager’s", "Café Größe"),
    *(
        "🍞",
        "👩🏽‍🍳 and",
        "🇳🇱",
        "שלום עולם",
        "مرحبا",
        "日本語",
        "\u202bימין\u202c",
        "e\u0301té",
    ),
)
SPACES = st.sampled_from((" ", "  ", "\t", " \t "))


@st.composite
def sentences(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7))
    return "".join(piece + draw(SPACES) for piece in pieces).strip()


@st.composite
def scalars(draw: st.DrawFn, indent: str = "  ") -> str:
    """Write a text in one of the ways of YAML, over one line or several."""
    text = draw(sentences())
    way = draw(st.sampled_from(("folded", "literal", "single", "double", "open")))
    words = text.split(" ")
    cut = draw(st.integers(0, len(words) - 1))
    lines = [" ".join(words[:cut]).strip(), " ".join(words[cut:]).strip()]
    lines = [line for line in lines if line]
    if way in ("folded", "literal"):
        sign = ">" if way == "folded" else "|"
        sign += draw(st.sampled_from(("", "-")))
        return sign + "".join(f"\n{indent}{line}" for line in lines)
    flat = [" ".join(line.split()) for line in lines]
    if way == "double":
        whole = json.dumps("\n".join(flat), ensure_ascii=False)
        return whole.replace("\\n", f"\n{indent}")
    if way == "single":
        return "'" + f"\n{indent}".join(flat).replace("'", "''") + "'"
    return f"\n{indent}".join(flat)


@st.composite
def goal_files(draw: st.DrawFn) -> bytes:
    keys = [f"goal: {draw(scalars())}"]
    if draw(st.booleans()):
        keys.append(f"measure: {draw(scalars())}")
    elif draw(st.booleans()):
        items = draw(st.lists(scalars("      "), min_size=1, max_size=3))
        keys.append("measure:" + "".join(f"\n  - {item}" for item in items))
    for key in ("why", "realistic", "achievable", "impact"):
        if draw(st.booleans()):
            keys.append(f"{key}: {draw(scalars())}")
    keys.append(
        draw(st.sampled_from(("status: ready", "status: draft", "by: 2027-06")))
    )
    front = "\n".join(draw(st.permutations(keys)))
    body = draw(st.one_of(st.just(""), sentences()))
    text = f"---\n{front}\n---\n{body}\n"
    ending = draw(st.sampled_from(("\n", "\r\n")))
    mark = draw(st.sampled_from(("", "\ufeff")))
    return (mark + text.replace("\n", ending)).encode()


def words_at(finding: Finding, files: Files) -> str:
    """Return what stands where a finding points; lines and columns count from 1."""
    place = finding.place
    lines = fold_newlines(files[place.file].decode("utf-8-sig")).split("\n")
    assert 1 <= place.line <= place.end_line <= len(lines)
    assert 1 <= place.column <= len(lines[place.line - 1]) + 1
    assert 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1
    assert (place.line, place.column) <= (place.end_line, place.end_column)
    marked = lines[place.line - 1 : place.end_line]
    marked[-1] = marked[-1][: place.end_column - 1]
    marked[0] = marked[0][place.column - 1 :]
    return " ".join(" ".join(marked).split())


@given(goal_files())
@FEW
def test_a_finding_points_at_the_words_it_is_about(data: bytes) -> None:
    files = {"content/goals/lead.md": data, "content/plan.yaml": PLAN.encode()}
    findings = find(files)
    assert not [finding for finding in findings if finding.rule in ("X5", "X6", "X7")]
    about_words = [finding for finding in findings if finding.words]
    for finding in findings:
        words_at(finding, files)
    for finding in about_words:
        assert " ".join(finding.words.split()) in words_at(finding, files)


@given(goal_files())
@FEW
def test_line_ends_and_a_mark_change_no_finding(data: bytes) -> None:
    text = fold_newlines(data.decode("utf-8-sig"))
    shapes = (text, text.replace("\n", "\r\n"), f"\ufeff{text}")
    first, *others = [find({"content/goals/lead.md": it.encode()}) for it in shapes]
    assert all(found == first for found in others)


# ---- in which order


@given(
    st.lists(goal_files(), min_size=2, max_size=5), st.randoms(use_true_random=False)
)
@FEW
def test_the_order_of_the_files_does_not_matter(goals: list[bytes], random) -> None:
    files = {f"content/goals/goal-{n}.md": data for n, data in enumerate(goals)}
    names = list(files)
    random.shuffle(names)
    found = find(files)
    assert find({name: files[name] for name in names}) == found
    assert [item.sort_key for item in found] == sorted(item.sort_key for item in found)


# ---- a finding leaves with its cause


LEAD_INS = ("", "I want to ", "My goal is to ", "I plan to ", "To ")
# How often something is done marks it as done; a few years are read as a few of it.
QUIETING = ("every month", "few years")


def write(slots: dict[str, str], lead_in: str, status: str) -> bytes:
    words = f"{lead_in}{slots['do']}{slots['time']}{slots['hedge']}"
    keys = {"goal": words[0].upper() + words[1:]}
    keys |= {key: slots[key] for key in SOUND if key not in ("do", "time", "hedge")}
    keys["status"] = status
    lines = "".join(f"{key}: {json.dumps(keys[key])}\n" for key in keys if keys[key])
    return f"---\n{lines}---\n".encode()


def rules_of(
    slots: dict[str, str], letter: str, lead_in: str, status: str
) -> list[str]:
    found = find({"content/goals/lead.md": write(slots, lead_in, status)})
    return sorted(item.rule for item in found if item.criterion == letter)


def can_stand_beside(fault: Fault, other: Fault) -> bool:
    is_quieting = any(word in str(other) for word in QUIETING)
    return fault.faulty.keys().isdisjoint(other.faulty) and not is_quieting


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@given(data=st.data())
@settings(max_examples=6, deadline=None)
def test_a_finding_leaves_with_its_cause_and_brings_no_other(
    fault: Fault, data: st.DataObject
) -> None:
    lead_in = data.draw(st.sampled_from(LEAD_INS))
    status = data.draw(st.sampled_from(("ready", "draft", "idea")))
    slots = dict(SOUND)
    for other in data.draw(st.lists(st.sampled_from(FAULTS), max_size=3)):
        if can_stand_beside(fault, other):
            slots |= other.faulty
    before = rules_of(slots | fault.faulty, fault.rule[0], lead_in, status)
    after = rules_of(slots | fault.sound, fault.rule[0], lead_in, status)
    assert fault.rule in before
    assert after.count(fault.rule) < before.count(fault.rule)
    for rule in after:
        assert after.count(rule) <= before.count(rule)


@pytest.mark.parametrize("lead_in", LEAD_INS)
def test_the_sound_goal_gets_nothing(lead_in: str) -> None:
    assert [rules_of(SOUND, letter, lead_in, "ready") for letter in "SMARTX"] == [
        []
    ] * 6


def test_every_rule_about_words_has_a_planted_fault() -> None:
    expected = "S1 S2 S3 S4 S5 S6 S7 M1 M2 M3 M4 M5 M6 M7 T1 T3 T4 A4 R1 X2"
    assert {fault.rule for fault in FAULTS} == set(expected.split())
