"""The public plan as a JSON Resume, held to both schemas there are of it."""

import json
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from careerplan.audience import narrow_to_public
from careerplan.plan.parse import parse_tracked
from careerplan.plan.resume import parse_resume
from careerplan.roadmap.expand import expand
from careerplan.views.pages import compose_site
from careerplan.views.resume import compose_resume
from tests.built import PLAN, plan_files, words_in
from tests.projects import CASES, PLAN_SHAPES, ROOT, files_of


def schema(version: str) -> Any:
    path = CASES / f"jsonresume/schema-{version}.json"
    return json.loads(path.read_text("utf-8"))


OLD = Draft4Validator(schema("1.0.0"), format_checker=Draft4Validator.FORMAT_CHECKER)
NEW = Draft7Validator(schema("1.3.1"), format_checker=Draft7Validator.FORMAT_CHECKER)


def faults(resume: dict) -> list[str]:
    found = (*OLD.iter_errors(resume), *NEW.iter_errors(resume))
    return [f"{error.json_path}: {error.message}" for error in found]


def resume_of(files: dict[str, bytes]) -> dict[str, Any]:
    public = narrow_to_public(parse_tracked(files).plan)
    plan = public.plan
    words = words_in(plan.language)
    view = compose_site(public, expand(plan), url=plan.url, words=words)
    return compose_resume(view, public)


def resume(plan: str = PLAN, **goals: str) -> dict[str, Any]:
    return resume_of(plan_files(plan, goals))


@pytest.mark.parametrize("folder", [ROOT, *PLAN_SHAPES], ids=lambda path: path.name)
def test_each_plan_makes_a_valid_resume(folder) -> None:
    made = resume_of(files_of(folder))
    assert faults(made) == []
    assert made["basics"]["name"]


def test_the_schemas_would_see_a_fault() -> None:
    made = resume()
    assert faults(made | {"x-careerplan": {}}) != []  # 1.0.0 takes no key of others
    assert faults(made | {"work": [{"startDate": "soon"}]}) != []
    assert faults(made | {"basics": {"email": "nobody"}}) != []


def test_a_small_plan_says_no_more_than_it_holds() -> None:
    made = resume("name: Ida\nrole: Clerk\nas_of: 2026-10\n")
    assert set(made) == {"$schema", "basics", "meta"}
    assert made["basics"] == {
        "name": "Ida",
        "label": "Clerk",
        "summary": "I am Ida, Clerk.",
    }
    assert made["meta"]["lastModified"] == "2026-10-31T00:00:00"
    assert made["meta"]["x-careerplan"]["goals"] == []


FULL = f"""\
{PLAN}headline: I count
url: https://ida.example.org
links:
  website: https://example.org/ida
  email: mailto:ida@example.org?subject=hello
  resume: files/cv.pdf
  github: https://github.com/ida
  SoundCloud: https://soundcloud.example.com/ida
"""


def test_everything_finds_its_place() -> None:
    made = resume(FULL, lead="goal: Lead the counter\nby: 2027\nwhy: I like it\n")
    assert made["basics"] == {
        "name": "Ida Brook",
        "label": "Bank clerk",
        "email": "ida@example.org",
        "url": "https://example.org/ida",
        "summary": "I am Ida Brook, Bank clerk at Harbour Bank. By 2027 I want to lead "
        "the counter, because I like it.",
        "profiles": [
            {"network": "Resume", "url": "https://ida.example.org/files/cv.pdf"},
            {"network": "GitHub", "url": "https://github.com/ida"},
            {"network": "SoundCloud", "url": "https://soundcloud.example.com/ida"},
        ],
    }
    assert made["work"] == [{"name": "Harbour Bank", "position": "Bank clerk"}]
    ours = made["meta"]["x-careerplan"]
    assert (ours["headline"], ours["url"]) == ("I count", "https://ida.example.org/")
    assert [goal["goal"] for goal in ours["goals"]] == ["Lead the counter"]
    assert faults(made) == []


def test_what_is_exported_is_imported_again() -> None:
    read = parse_resume(json.dumps(resume(FULL)))
    assert read.texts == {
        "name": "Ida Brook",
        "role": "Bank clerk",
        "company": "Harbour Bank",
        "headline": "I count",
        "url": "https://ida.example.org",
    }
    assert read.links == (
        ("website", "https://example.org/ida"),
        ("email", "mailto:ida@example.org"),
        ("resume", "https://ida.example.org/files/cv.pdf"),
        ("github", "https://github.com/ida"),
        ("SoundCloud", "https://soundcloud.example.com/ida"),
    )
    assert read.left == ("goals",)


def test_the_site_is_the_page_where_there_is_no_other() -> None:
    made = resume(FULL.replace("  website: https://example.org/ida\n", ""))
    assert made["basics"]["url"] == "https://ida.example.org/"
    assert "website" not in dict(parse_resume(json.dumps(made)).links)
