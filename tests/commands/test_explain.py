"""`careerplan explain`: one rule, several, or a list of all."""

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from careerplan import rules
from careerplan.catalogue import RULES
from careerplan.rules import terms
from careerplan.rules.registry import words_of
from tests.commands.small_plan import Command


@pytest.mark.parametrize(
    "typed", ["T8", "t8", "five-year-gap", "Five-Year-Gap", "T8 five-year-gap"]
)
@pytest.mark.parametrize("verb", ["explain", "rule"])
def test_a_rule_is_explained_by_either_name(
    verb: str, typed: str, careerplan: Command
) -> None:
    run = careerplan(verb, typed)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("# T8 five-year-gap\n")
    for part in ("## Fails", "## Passes", "## How severe it is", "## How to allow it"):
        assert f"\n{part}\n" in run.out


def test_code_and_name_may_be_typed_as_two_words(careerplan: Command) -> None:
    assert careerplan("explain", "T8", "five-year-gap").out.count("# T8 ") == 1


def test_several_rules_are_explained_at_once(careerplan: Command) -> None:
    once = careerplan("explain", "T8").out
    assert careerplan("explain", "T8,T8").out == f"{once}\n{once}"
    assert careerplan("explain", "T8", "T8").out == f"{once}\n{once}"


@pytest.mark.parametrize("arguments", [["--all"], []])
def test_all_rules_are_listed(arguments: list[str], careerplan: Command) -> None:
    run = careerplan("explain", *arguments)
    assert run.code == 0
    assert re.findall(r"^  ([A-Z]\d+) ", run.out, re.MULTILINE) == list(RULES)


def test_a_letter_lists_its_rules(careerplan: Command) -> None:
    run = careerplan("explain", "t")
    found = re.findall(r"^  ([A-Z]\d+) ", run.out, re.MULTILINE)
    assert found == [code for code in RULES if code[0] == "T"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("five-years-gap", "T8 five-year-gap"),
        ("no-deadlin", "T1 no-deadline"),
        ("TT1", "T1 no-deadline"),
    ],
)
@pytest.mark.parametrize("verb", [["explain"], ["check", "--select"]])
def test_a_rule_that_is_not_there_is_told_with_the_nearest(
    verb: list[str], typed: str, meant: str, careerplan: Command
) -> None:
    run = careerplan(*verb, typed)
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f'careerplan: there is no rule "{typed}"\n'
        f"  fix  did you mean  {meant}  ?  Or see all rules with  "
        "careerplan explain --all\n"
    )


def test_where_none_is_near_the_list_is_named(careerplan: Command) -> None:
    run = careerplan("explain", "zzzz")
    assert run.code == 2
    assert run.err.endswith("\n  fix  see all rules with  careerplan explain --all\n")


def test_its_lists_of_words_are_printed(
    careerplan: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {"T8": {"quiet times": ("sabbatical", "parental leave")}}
    monkeypatch.setattr(terms, "WORDS", words, raising=False)
    run = careerplan("explain", "T8")
    assert run.out.endswith(
        "## The words it knows\n\n- quiet times: sabbatical, parental leave\n"
    )


def test_no_list_of_words_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terms, "WORDS", {"T8": {"quiet": ("break",)}}, raising=False)
    found = 0
    for module in iter_modules(rules.__path__, "careerplan.rules."):
        for code, lists in getattr(import_module(module.name), "WORDS", {}).items():
            assert code in RULES
            assert lists.items() <= words_of(code).items()
            found += 1
    assert found


def test_headings_stand_out_in_colour_alone(careerplan: Command) -> None:
    plain = careerplan("explain", "T8").out
    coloured = careerplan("explain", "T8", "--color", "always").out
    assert "\x1b[1m# T8 five-year-gap\x1b[0m\n" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_it_needs_no_plan(careerplan: Command, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    assert careerplan("explain", "T8", here=tmp_path / "empty").code == 0
