"""Hold the package to its floors: who may import whom, what stays pure, how long."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

# Module names and their sources: the whole package, or one made up for a test.
Package = Mapping[str, str]

ROOT = "careerplan"
FOLDER = Path(__file__).parents[1] / "generator" / ROOT

# The floors from the ground up. A module imports from its own and those before it.
FLOORS = (
    ("__init__", "errors", "finding", "catalogue"),
    ("plan",),
    ("language",),
    ("audience",),
    ("roadmap",),
    ("speech",),
    ("rules",),
    ("leaks", "sealing"),
    ("views",),
    ("render",),
    ("output",),
    ("project",),
    ("employers", "mine", "pipeline"),
    ("theming",),
    ("report",),
    ("commands",),
    ("cli", "__main__"),
)
FLOOR_OF = {name: floor for floor, names in enumerate(FLOORS) for name in names}

# Same input, same output: no disk, clock, network, environment, chance or printing.
PURE = range(FLOOR_OF["plan"], FLOOR_OF["views"] + 1)
IMPURE_MODULES = (
    "logging",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "subprocess",
    "sys",
    "tempfile",
    "time",
    "urllib.request",
)
IMPURE_CALLS = ("input", "open", "print")
CLOCKS = ("now", "today", "utcnow")

# What `careerplan --help` and `careerplan check` must not wait for.
ENTRANCE = f"{ROOT}.cli"
VERBS = f"{ROOT}.commands"  # all of them are loaded at the entrance
CHECK = f"{VERBS}.check"  # it loads the rest where it is used
HEAVY = (
    *("babel", "cryptography", "icalendar", "jinja2", "livereload", "markdown_it"),
    *("pypdf", "resvg_py", "rich", "segno", "watchfiles"),
    *("asyncio", "email", "http", "importlib.metadata", "logging"),
    *("multiprocessing", "ssl", "urllib.request", "webbrowser", "xml"),
)

NAMELESS = {"base", "common", "helper", "helpers", "manager", "util", "utils"}
MOST_LINES_OF_A_FILE = 330
MOST_LINES_OF_A_FUNCTION = 60


def read_package() -> Package:
    """Read every module of the package under its full name."""
    sources = {}
    for path in sorted(FOLDER.rglob("*.py")):
        parts = path.relative_to(FOLDER.parent).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        sources[".".join(parts)] = path.read_text(encoding="utf-8")
    return sources


@cache
def parse(source: str) -> ast.Module:
    """Parse a source once, however many checks look at it."""
    return ast.parse(source)


def room_of(module: str) -> str:
    """Name what stands directly in the package: a module or a folder of them."""
    return module.split(".")[1] if "." in module else "__init__"


def is_within(module: str, names: tuple[str, ...]) -> bool:
    """Tell whether a module is one of these or inside one."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


def imported(node: ast.AST, package: Package) -> Iterator[str]:
    """Yield the modules that a statement imports, or names in them if not ours."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        for alias in node.names:
            full = f"{node.module}.{alias.name}"
            is_ours = is_within(full, (ROOT,))
            yield node.module if is_ours and full not in package else full


def all_imports(module: str, package: Package) -> Iterator[tuple[int, str]]:
    """Yield line and name of all imports, those inside functions too."""
    for node in ast.walk(parse(package[module])):
        for name in imported(node, package):
            yield getattr(node, "lineno", 0), name


def imports_at_load(module: str, package: Package) -> Iterator[str]:
    """Yield what is imported as soon as the module is: the packages around it too."""
    nodes: list[ast.AST] = [parse(package[module])]
    while nodes:
        node = nodes.pop()
        for name in imported(node, package):
            parts = name.split(".")
            yield from (".".join(parts[: end + 1]) for end in range(len(parts)))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            nodes.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            nodes.extend(ast.iter_child_nodes(node))


def homeless(package: Package) -> Iterator[str]:
    """A module stands on a floor of the table."""
    for module in package:
        if room_of(module) not in FLOOR_OF:
            yield f"{module}: is on no floor of the table"


def upward(package: Package) -> Iterator[str]:
    """A module imports from its own floor and those below."""
    for module in package:
        floor = FLOOR_OF.get(room_of(module), 0)
        for line, name in all_imports(module, package):
            is_ours = is_within(name, (ROOT,))
            if is_ours and FLOOR_OF.get(room_of(name), 0) > floor:
                yield f"{module}:{line}: imports {name}, which is on a higher floor"


def relative(package: Package) -> Iterator[str]:
    """An import says the full name."""
    for module, source in package.items():
        for node in ast.walk(parse(source)):
            if isinstance(node, ast.ImportFrom) and node.level:
                yield f"{module}:{node.lineno}: imports by a relative name"


def circular(package: Package) -> Iterator[str]:
    """No module imports itself, by whatever way round."""
    ways = {
        module: {name for _, name in all_imports(module, package) if name in package}
        for module in package
    }
    done: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> Iterator[str]:
        if module in trail:
            yield " -> ".join((*trail[trail.index(module) :], module))
        elif module not in done:
            for name in sorted(ways[module]):
                yield from walk(name, (*trail, module))
            done.add(module)

    for module in package:
        yield from walk(module, ())


def impure(package: Package) -> Iterator[str]:
    """From plan to views nothing reaches outside the program."""
    for module, source in package.items():
        if FLOOR_OF.get(room_of(module)) not in PURE:
            continue
        for line, name in all_imports(module, package):
            if is_within(name, IMPURE_MODULES):
                yield f"{module}:{line}: imports {name} on a pure floor"
        for node in ast.walk(parse(source)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in IMPURE_CALLS:
                yield f"{module}:{node.lineno}: calls {ast.unparse(node.func)}"
            elif isinstance(node, ast.Attribute) and node.attr in CLOCKS:
                owner = ast.unparse(node.value).rpartition(".")[2]
                if owner in ("date", "datetime"):
                    yield f"{module}:{node.lineno}: reads the clock"


def heavy(package: Package) -> Iterator[str]:
    """The command line starts, and checks, without the big packages."""
    verbs = [module for module in package if is_within(module, (VERBS,))]
    roots = [module for module in (ROOT, ENTRANCE, *verbs) if module in package]
    came_from: dict[str, str] = {}
    for root in roots:
        queue = [] if root in came_from else [root]
        came_from.setdefault(root, "")
        while queue:
            module = queue.pop()
            names = set(imports_at_load(module, package))
            if module == CHECK:
                names |= {name for _, name in all_imports(module, package)}
            for name in sorted(names):
                if name in HEAVY:
                    trail = [name, module]
                    while came_from[trail[-1]]:
                        trail.append(came_from[trail[-1]])
                    yield " -> ".join(reversed(trail))
                elif name in package and name not in came_from:
                    came_from[name] = module
                    queue.append(name)


def too_long(package: Package) -> Iterator[str]:
    """A file and a function are no longer than one can keep in mind."""
    for module, source in package.items():
        lines = len(source.splitlines())
        if lines > MOST_LINES_OF_A_FILE:
            yield f"{module}: {lines} lines, {MOST_LINES_OF_A_FILE} at the most"
        for node in ast.walk(parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_LINES_OF_A_FUNCTION:
                    yield (
                        f"{module}:{node.lineno}: {node.name} has {lines} lines, "
                        f"{MOST_LINES_OF_A_FUNCTION} at the most"
                    )


def nameless(package: Package) -> Iterator[str]:
    """A module is called by what it does."""
    for module in package:
        if NAMELESS & set(module.split(".")):
            yield f"{module}: the name does not say what is in it"


CHECKS = (homeless, upward, relative, circular, impure, heavy, too_long, nameless)

# What breaks a check (the modules' names without the package's), the check, and a part
# of the one thing it must find.
FAULTS: tuple[tuple[Package, Callable[[Package], Iterator[str]], str], ...] = (
    ({"attic.box": ""}, homeless, "attic.box: is on no floor"),
    ({"plan.model": "from careerplan.rules import A"}, upward, "model:1: imports care"),
    ({"plan": "def f():\n import careerplan.render"}, upward, "plan:2: imports care"),
    ({"": "from careerplan import cli", "cli": ""}, upward, "careerplan:1: imports"),
    ({"plan.model": "from . import dates"}, relative, "plan.model:1: imports by a"),
    (
        {
            "plan.a": "from careerplan.plan import b",
            "plan.b": "def f():\n    from careerplan.plan.c import g",
            "plan.c": "import careerplan.plan.a",
        },
        circular,
        "plan.a -> careerplan.plan.b -> careerplan.plan.c -> careerplan.plan.a",
    ),
    ({"plan.model": "from os.path import join"}, impure, "model:1: imports os.path"),
    ({"views.feeds": "from urllib import request"}, impure, "imports urllib.request"),
    ({"audience": "open('plan.yaml')"}, impure, "audience:1: calls open"),
    ({"rules.timely": "\nprint('late')"}, impure, "timely:2: calls print"),
    ({"speech": "from datetime import date\ndate.today()"}, impure, "speech:2: reads"),
    ({"plan": "import datetime as d\nd.datetime.now"}, impure, "plan:2: reads the"),
    ({"": "import livereload", "cli": ""}, heavy, "careerplan -> livereload"),
    ({"cli": "from rich.table import Table"}, heavy, "careerplan.cli -> rich"),
    (
        {
            "cli": "from careerplan.commands.build import run",
            "commands": "import careerplan.pipeline",
            "commands.build": "",
            "pipeline": "class A:\n    import jinja2",
        },
        heavy,
        "cli -> careerplan.commands -> careerplan.pipeline -> jinja2",
    ),
    ({"commands.serve": "import webbrowser"}, heavy, "commands.serve -> webbrowser"),
    (
        {
            "commands.check": "def run():\n    from careerplan.report.text import tell",
            "report.text": "from urllib import request",
        },
        heavy,
        "careerplan.commands.check -> careerplan.report.text -> urllib.request",
    ),
    ({"plan.model": "\n" * 331}, too_long, "plan.model: 331 lines, 330"),
    ({"cli": "async def f():\n" + "    1\n" * 60}, too_long, "f has 61 lines, 60"),
    ({"plan.utils": ""}, nameless, "plan.utils: the name"),
    ({"report.base.text": ""}, nameless, "report.base.text: the name"),
)

PLAN = "name: Jo\nrole: Seller\nas_of: 2026-11\n"
GOAL = "---\ngoal: Sell more\nstatus: ready\n---\n\nSee [it](sell.md).\n"

# All that looks like a fault and is none.
SOUND: Package = {
    "careerplan": "__version__ = '0.1.0'",
    "careerplan.errors": "\n" * 330,
    "careerplan.plan": "from careerplan.plan.dates import Period",
    "careerplan.plan.dates": "from datetime import date\nfrom careerplan import errors",
    "careerplan.plan.model": (
        "import urllib.parse\n"
        "from careerplan import __version__\n"
        "from careerplan.plan.dates import Period\n"
        "from timeless import os\n"
        "def f(measure):\n"
        "    return measure.now, measure.open(), measure.today()\n"
    ),
    "careerplan.render.theme": "import jinja2\nprint(open('page.html'))",
    "careerplan.cli": (
        "from typing import TYPE_CHECKING\n"
        "from careerplan.plan import model\n"
        "if TYPE_CHECKING:\n"
        "    import rich\n"
        "def main():\n"
        "    import livereload\n"
        "    from careerplan.render.theme import render\n"
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_package_keeps_to_its_floors(check):
    assert list(check(read_package())) == []


def test_there_is_a_package_to_check():
    package = read_package()
    assert len(package) >= 10
    assert ENTRANCE in package
    assert {FLOOR_OF[room_of(module)] for module in package} >= set(PURE)


@pytest.mark.parametrize(("package", "check", "found"), FAULTS)
def test_each_check_finds_its_fault(package, check, found):
    named = {f"{ROOT}.{name}".rstrip("."): text for name, text in package.items()}
    findings = list(check(named))
    assert len(findings) == 1
    assert found in findings[0]


def test_every_check_has_a_fault():
    assert {check for _, check, _ in FAULTS} == set(CHECKS)


@pytest.mark.parametrize("check", CHECKS)
def test_sound_package_passes(check):
    assert list(check(SOUND)) == []


def test_no_name_stands_on_two_floors():
    assert len(FLOOR_OF) == sum(len(names) for names in FLOORS)


def test_a_check_loads_no_page_and_nothing_heavy(tmp_path):
    (tmp_path / "content" / "goals").mkdir(parents=True)
    for name, text in {"plan.yaml": PLAN, "goals/sell.md": GOAL}.items():
        (tmp_path / "content" / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-X", "importtime", "-m", ROOT, "check", "--exit-zero"]
    told = subprocess.run(
        command, cwd=tmp_path, capture_output=True, check=True, encoding="utf-8"
    )
    lines = [line for line in told.stderr.split("\n") if line.startswith("import time")]
    loaded = {line.rpartition("|")[2].strip() for line in lines}
    assert f"{ROOT}.rules.registry" in loaded
    assert "content/goals/sell.md" in told.stdout
    unwanted = (*HEAVY, *(f"{ROOT}.{room}" for room in ("output", "render", "views")))
    assert [name for name in sorted(loaded) if is_within(name, unwanted)] == []
