"""The whole of an audit: build, serve, ask everything of every page, gather."""

import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import partial
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from tests.audit.axe import explanations
from tests.audit.browser import chromium
from tests.audit.faults import Fault, Place, Report
from tests.audit.lighthouse import check_lighthouse
from tests.audit.markup import parse_strictly, validate
from tests.audit.pages import ONE_OF_EACH, PAGE_CHECKS, Check
from tests.audit.sites import (
    EXAMPLE,
    PLANS,
    build_site,
    list_places,
    one_of_each_kind,
    served,
    theme_names,
)
from tests.audit.weight import check_print, check_scripts, check_weight

BROWSER_CHECKS = (*PAGE_CHECKS, "weight", "scripts", "print")
CHECKS = (*BROWSER_CHECKS, "html", "lighthouse")
Job = tuple[str, str]  # a theme and a plan


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be audited."""

    themes: list[str]
    plans: list[str]
    checks: list[str]
    page: str  # a pattern of paths, such as goals/*
    runs: int  # of Lighthouse, at the most

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is left out that axe-core looks at."""
        all_themes = set(self.themes) == set(theme_names())
        all_plans = set(self.plans) == set(PLANS)
        return all_themes and all_plans and self.page == "*" and "axe" in self.checks


def audit(wish: Wish) -> Report:
    """Build the sites into a folder that goes afterwards, and judge them."""
    report = Report()
    with tempfile.TemporaryDirectory(prefix="careerplan-audit-") as name:
        folder = Path(name).resolve()
        with served(folder) as base:
            jobs = _build(folder, base, wish, report)
            _look(folder, base, wish, jobs, report)
    if wish.is_whole:
        report.faults.extend(_needless(report))
    return report


def _build(folder: Path, base: str, wish: Wish, report: Report) -> list[Job]:
    """Build the sites; return those that could be built."""
    jobs = list(product(wish.themes, wish.plans))
    built = []
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        made = [
            pool.submit(build_site, folder, theme=theme, plan=plan, base=base)
            for theme, plan in jobs
        ]
        for (theme, plan), job in zip(jobs, made, strict=True):
            place = Place(theme, plan, "")
            if why := job.result():
                report.add("build", place, [Fault("build", place, "fails", "", why)])
            else:
                report.add("build", place, [])
                built.append((theme, plan))
    return built


def _look(folder: Path, base: str, wish: Wish, jobs: list[Job], report: Report) -> None:
    """Run what needs Chromium on every core, and then what wants a quiet machine."""
    wanted = [check for check in BROWSER_CHECKS if check in wish.checks]
    if wanted:
        cores = os.cpu_count() or 1
        with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
            parts = [
                pool.submit(judge_site, folder, base, wish, theme, plan)
                for theme, plan in jobs
            ]
            for part in parts:
                report.merge(part.result())
    if "html" in wish.checks:
        _check_markup(folder, wish, jobs, report)
    if "lighthouse" in wish.checks:
        for theme, plan in jobs:
            places = _places(folder, wish, theme, plan) if plan == EXAMPLE else []
            for place in one_of_each_kind(folder, places):
                found = check_lighthouse(base, place, report, runs=wish.runs)
                report.add("lighthouse", place, found)


def _places(folder: Path, wish: Wish, theme: str, plan: str) -> list[Place]:
    places = list_places(folder, theme=theme, plan=plan)
    return [place for place in places if fnmatchcase(place.path, wish.page)]


def judge_site(folder: Path, base: str, wish: Wish, theme: str, plan: str) -> Report:
    """Ask of every page of one site whatever needs Chromium."""
    report = Report()
    checks: dict[str, Check] = {
        **PAGE_CHECKS,
        "weight": partial(check_weight, folder=folder),
        "scripts": check_scripts,
        "print": check_print,
    }
    with chromium() as browser:
        places = _places(folder, wish, theme, plan)
        few = one_of_each_kind(folder, places)
        for place in places:
            for name, check in checks.items():
                if name in wish.checks and (place in few or name not in ONE_OF_EACH):
                    report.add(name, place, check(browser, base, place, report))
    return report


def _check_markup(folder: Path, wish: Wish, jobs: list[Job], report: Report) -> None:
    found = list(validate(folder))
    for theme, plan in jobs:
        for place in _places(folder, wish, theme, plan):
            own = [fault for fault in found if fault.place == place]
            report.add("html", place, [*own, *parse_strictly(folder, place)])


def _needless(report: Report) -> Iterator[Fault]:
    """Find the explanations that explained nothing."""
    nowhere = Place("*", "explained.toml", "")
    for number, known in enumerate(explanations()):
        if number not in report.explained:
            yield Fault("axe", nowhere, known.rule, known.selector, "explains nothing")
