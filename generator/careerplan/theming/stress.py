"""Four plans that a theme must bear: short, usual, long, and in other scripts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from careerplan.audience import narrow_to_public
from careerplan.errors import CareerplanError
from careerplan.pipeline import build, check
from careerplan.plan.model import Status
from careerplan.plan.names import PRIVATE
from careerplan.project import Project, read_example
from careerplan.render.theme import Theme

URL = "https://plan.example.org/jo/"
EXAMPLE = "example"
_CLOSED = (Status.ACHIEVED, Status.MISSED, Status.CHANGED, Status.DROPPED)

_ONE = """\
name: Jo Li
role: Nurse
as_of: 2026-10
"""
_LONG = """\
name: Maximiliane-Charlotte von Hohenlohe-Waldenburg-Schillingsfürst
role: Elektrizitätshauptbetriebswerkbauunterbeamtin
company: Donaudampfschifffahrtselektrizitätengesellschaft
headline: Ich halte zusammen, was der Strom und das Wasser trennen wollen.
as_of: 2026-10
language: de
path:
  - Elektrizitätshauptbetriebswerkbauunterbeamtin
  - Schiffshauptmaschineninstandhaltungsleiterin
  - Donaudampfschifffahrtselektrizitätengesellschaftsbereichsleiterin
links:
  profile: https://example.org/{letters}
"""
_LONG_GOAL = """\
goal: Die Rechtsschutzversicherungsgesellschaftenprüfung Nummer {n} bestehen
title: Rechtsschutzversicherungsgesellschaftenprüfung {n}
by: {year}-{month:02}
why: Betriebssicherheitsüberwachungsverantwortung trägt nur, wer sie geprüft hat
measure: from 0 to {n} Grundstücksverkehrsgenehmigungen
evidence: https://example.org/{letters}
{serves}
steps:
{steps}
"""
_LONG_STEP = """\
  - do: Kraftfahrzeughaftpflichtversicherungsunterlagen {n} einreichen
    takes: 1 month
"""
_ARABIC = """\
name: ليلى بنت سالم
role: مترجمة
company: دار النخيل للنشر
headline: أنقل الكتب من 日本語 إلى العربية
as_of: 2026-10
language: ar
path:
  - مترجمة
  - مترجمة أولى
  - 編集長
links:
  email: mailto:laila@example.org
flair: أكتب كل صباح صفحة واحدة.
"""
_ARABIC_GOALS = {
    "exam": """\
goal: اجتياز امتحان 日本語能力試験 N1
by: 2028-07
why: 翻訳の仕事には、原文を辞書なしで読み通す力が要るからです。
measure: شهادة 日本語能力試験 N1
serves: editor
steps:
  - do: 毎朝三十分、新聞の社説を声に出して読む
    takes: 6 months
  - do: التسجيل في الامتحان
    by: 2028-03
""",
    "editor": """\
goal: رئاسة قسم الترجمة في دار النخيل
by: 2032
why: أريد أن أختار الكتب التي تُترجم
measure: أشغل منصب 編集長
""",
    "course": """\
goal: إنهاء دورة الترجمة الأدبية
status: achieved
by: 2026-06
log:
  - on: 2026-06
    note: تمت
""",
}


@dataclass(frozen=True, slots=True)
class Stressed:
    """A plan, and the site that a theme made of it."""

    name: str
    text: str  # all that is written in the plan
    files: dict[str, bytes]
    goals: dict[str, bool]  # ids of what is public, and whether it is still open
    url: str = URL

    @property
    def is_example(self) -> bool:
        """Tell whether it is the plan that comes with the program."""
        return self.name == EXAMPLE

    def place(self, path: str, line: int = 0) -> str:
        """Name a page of it, and a line in that."""
        return f"{path}:{line} (plan: {self.name})" if line else f"{path} ({self.name})"


def _one_goal() -> dict[str, bytes]:
    return _files(_ONE, {"ward": "goal: Lead a ward of my own\nby: 2031\n"})


def _example() -> dict[str, bytes]:
    files = read_example().items()
    return {
        path: data
        for path, data in files
        if not path.startswith((PRIVATE, "content/files/", "content/sealed/"))
    }


def _long() -> dict[str, bytes]:
    """Compose eight goals with four steps each: forty milestones in all."""
    letters = "abcdefghijklmnopqrst" * 4
    goals = {}
    for n in range(1, 9):
        goals[f"exam-{n}"] = _LONG_GOAL.format(
            n=n,
            year=2026 + n,
            month=1 + n,
            letters=letters,
            serves=f"serves: exam-{n + 1}" if n < 8 else "area: Schifffahrt",
            steps="".join(_LONG_STEP.format(n=step) for step in range(1, 5)).rstrip(),
        )
    return _files(_LONG.format(letters=letters), goals)


def _other_scripts() -> dict[str, bytes]:
    return _files(_ARABIC, _ARABIC_GOALS)


# Their names, as messages and the documentation use them.
PLANS: dict[str, Callable[[], dict[str, bytes]]] = {
    "one goal": _one_goal,
    EXAMPLE: _example,
    "long": _long,
    "right to left": _other_scripts,
}


def _files(plan: str, goals: dict[str, str]) -> dict[str, bytes]:
    files = {"content/plan.yaml": plan.encode()}
    for name, text in goals.items():
        status = "" if "status:" in text else "status: ready\n"
        files[f"content/goals/{name}.md"] = f"---\n{text}{status}---\n".encode()
    return files


def stress(name: str, theme: Theme) -> Stressed:
    """Build one of the plans with a theme.

    Raises `CareerplanError` for a fault in a template.
    """
    files = PLANS[name]()
    checked = check(Project(Path("nowhere"), files, frozenset()))
    if checked.blocking:
        told = "; ".join(found.message for found in checked.blocking)
        raise CareerplanError(f"the plan {name} cannot be built: {told}")
    built = build(checked, theme, url=URL)
    public = narrow_to_public(checked.tracked.plan).plan
    return Stressed(
        name,
        text="\n".join(data.decode() for data in files.values()),
        files=built.files,
        goals={goal.id: goal.status not in _CLOSED for goal in public.goals},
    )
