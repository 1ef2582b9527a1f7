"""What the audit finds wrong, and how it is told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

MOST_PLACES = 3  # that are named of one fault


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A page of a site: of which theme, of which plan, and its path."""

    theme: str
    plan: str
    path: str

    @property
    def kind(self) -> str:
        """Return which sort of page it is: home, goal, timeline and so on."""
        folder, _, name = self.path.rpartition("/")
        stem = name.removesuffix(".html")
        return folder.removesuffix("s") or {"index": "home"}.get(stem, stem)

    def __str__(self) -> str:
        return f"{self.plan}/{self.path}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong on one page."""

    check: str
    place: Place
    rule: str
    selector: str = ""
    detail: str = ""
    setting: str = ""  # such as "320 dark"


@dataclass(slots=True)
class Report:
    """All that was found and measured."""

    faults: list[Fault] = field(default_factory=list)
    looked: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    figures: dict[str, dict[str, str]] = field(default_factory=dict)  # row, column
    explained: set[int] = field(default_factory=set)  # which explanations were needed

    def add(self, check: str, place: Place, faults: Iterable[Fault]) -> None:
        """Note that a page was looked at, and what was wrong with it."""
        self.looked[check, place.theme] += 1
        self.faults.extend(faults)

    def measure(self, row: str, figures: Mapping[str, str]) -> None:
        """Note figures under the names of their columns."""
        self.figures.setdefault(row, {}).update(figures)

    def merge(self, other: "Report") -> None:
        """Take in what another process found."""
        self.faults.extend(other.faults)
        self.explained |= other.explained
        for key, count in other.looked.items():
            self.looked[key] += count
        for row, figures in other.figures.items():
            self.measure(row, figures)


def told_by(
    found: Iterable[Mapping[str, str]], check: str, place: Place, setting: str = ""
) -> Iterator[Fault]:
    """Turn what a probe in the page returned into faults."""
    for item in found:
        yield Fault(
            check, place, item["rule"], item["selector"], item["detail"], setting
        )


def tell(report: Report) -> Iterator[str]:
    """Tell a report: what was looked at, what was measured, and each fault once."""
    yield from _tell_looked(report)
    yield from _tell_figures(report)
    groups = _group(report.faults)
    for (check, rule, selector), faults in groups.items():
        themes = " ".join(sorted({fault.place.theme for fault in faults}))
        yield f"{themes}: {check}  {rule}  {selector}".rstrip()
        if detail := faults[0].detail:
            yield f"    {detail}"
        settings: dict[str, list[str]] = defaultdict(list)
        for fault in faults:
            if fault.setting not in settings[str(fault.place)]:
                settings[str(fault.place)].append(fault.setting)
        for place in list(settings)[:MOST_PLACES]:
            where = ", ".join(filter(None, settings[place]))
            yield f"    {place}" + (f" at {where}" if where else "")
        if len(settings) > MOST_PLACES:
            yield f"    and {len(settings) - MOST_PLACES} more pages"
    if groups:
        yield ""
    yield f"{len(groups)} faults on {len({f.place for f in report.faults})} pages"


def _group(faults: list[Fault]) -> dict[tuple[str, ...], list[Fault]]:
    """Bring together what is the same fault on several pages and in several themes."""
    groups: dict[tuple[str, ...], list[Fault]] = defaultdict(list)
    for fault in sorted(set(faults)):
        groups[fault.check, fault.rule, fault.selector].append(fault)
    return groups


def _tell_looked(report: Report) -> Iterator[str]:
    checks = sorted({check for check, _ in report.looked})
    themes = sorted({theme for _, theme in report.looked})
    wrong: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for fault in report.faults:
        key = fault.check, fault.place.theme
        wrong[key].add((fault.rule, fault.selector))
    rows = [["pages looked at: faults", *themes]]
    for check in checks:
        cells = (
            f"{report.looked[check, theme]}: {len(wrong[check, theme])}"
            for theme in themes
        )
        rows.append([check, *cells])
    yield from _columns(rows)


def _tell_figures(report: Report) -> Iterator[str]:
    names = list(dict.fromkeys(name for row in report.figures.values() for name in row))
    if not names:
        return
    rows = [["", *names]]
    for row in sorted(report.figures):
        rows.append([row, *(report.figures[row].get(name, "") for name in names)])
    yield from _columns(rows)


def _columns(rows: list[list[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
    yield ""
