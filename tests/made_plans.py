"""Plans made by chance, as the files that people write; private values hold canaries.

They have what a plan can have: goals that are public in each way, and hidden in each;
private goals, private halves, employers, a reflection; links from private to public;
steps of every kind and state. None has a fault that would keep a site from being built.
"""

from dataclasses import dataclass, field
from random import Random

import yaml

from careerplan.plan.fields import PUBLIC
from careerplan.plan.tables import (
    CHOSEN,
    EMPLOYER_FILE,
    FILES,
    GOAL,
    PRIVATE_HALF,
    REFLECTION,
)
from tests.made_values import Keys, Values

ASSETS = frozenset(("files/proof.pdf", "files/desk.png"))
_SEEN = ("ready", "ready", "ready", "achieved")
_HIDDEN = ("idea", "draft", "missed", "changed", "dropped")
_ROLES = ("Seller", "Top seller", "Team lead", "Manager")
_STATES = ("todo", "todo", "todo", "doing", "done", "maybe", "skipped")


def dump(keys: object) -> str:
    """Write keys as YAML, by the fast way where there is one."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(keys, Dumper=dumper, sort_keys=False, allow_unicode=True)
    return text


@dataclass(slots=True)
class MadePlan:
    """The files of a made plan, and which of its tracked goals are public."""

    files: dict[str, bytes] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()


def make_plan(seed: int) -> MadePlan:
    """Make the plan of a number: the same each time."""
    random = Random(seed)
    maker = _Maker(random, Values(random, year=random.randint(2024, 2031)))
    maker.make_tracked()
    maker.make_private()
    return MadePlan(maker.files, frozenset(maker.shown))


@dataclass(slots=True)
class _Maker:
    random: Random
    values: Values
    files: dict[str, bytes] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)  # of the tracked goals
    shown: set[str] = field(default_factory=set)
    steps: list[str] = field(default_factory=list)  # goal#step, as far as it is made

    def make_tracked(self) -> None:
        for number in range(self.random.randint(1, 7)):
            is_hidden = self.random.random() < 0.4
            self.ids.append(self.values.word() if is_hidden else f"goal-{number}")
            if not is_hidden:
                self.shown.add(self.ids[-1])
        self.write("plan.yaml", self.plan())
        for number, ident in enumerate(self.ids):
            hidden = ident not in self.shown
            goal = self.values.fill(GOAL, self.links(number), hidden=hidden)
            ending = self.random.choice(("md", "md", "md", "yaml"))
            self.write(f"goals/{ident}.{ending}", goal, hidden=hidden)

    def make_private(self) -> None:
        values, count = self.values, self.random.randint
        private = [values.word() for _ in range(count(0, 3))]
        for ident in private:
            goal = values.fill(GOAL, self.private_links(), hidden=True)
            ending = self.random.choice(("md", "md", "yaml"))
            self.write(f"private/goals/{ident}.{ending}", goal, hidden=True)
        named = [f"private/{ident}" for ident in private]
        for number, ident in enumerate(self.ids):
            serves = [*named[:1], *(values.some(self.ids[number + 1 :]) or [])]
            half = values.fill(PRIVATE_HALF, {"serves": serves or None}, hidden=True)
            if self.random.random() < 0.5:
                self.write(f"private/goals/{ident}.md", half, hidden=True)
        for _ in range(count(0, 2)):
            special = {"goals": self.chosen([*self.ids, *named])}
            employer = values.fill(EMPLOYER_FILE, special, hidden=True)
            name = f"private/employers/{values.word()}.md"
            self.write(name, employer, hidden=True)
        if self.random.random() < 0.7:
            reflection = values.fill(REFLECTION, {}, hidden=True)
            self.write("private/reflection.md", reflection, hidden=True)
        if self.random.random() < 0.3:  # what cannot be read, and no part of a plan
            self.put(f"private/goals/{values.word()}.md", f"---\n{values.word()}: [\n")
            self.put(f"private/goals/{values.word()} 2.txt", values.word())
            self.put(f"private/{values.word()}/letter.pdf", f"\0{values.word()}")

    def plan(self) -> Keys:
        values = self.values
        skills = [
            values.record("skill", {"share": share}, hidden=share != PUBLIC)
            for share in self.random.choices(("public", "me", "employer", None), k=3)
        ]
        used = values.record("resource", {"id": "library"}, hidden=False)
        unused = values.record("resource", hidden=True)
        special = {
            "as_of": f"{values.year}-{self.random.choice(('10', '03', '06-15'))}",
            "start": values.maybe(f"{values.year}-{self.random.choice(('01', '10'))}"),
            "theme": "base",
            "horizon": values.maybe({"short": "24", "long": "72"}),
            "language": self.random.choice(("en", "en", "nl", "ar", "ja-JP", "he")),
            "skills": values.maybe(skills),
            "resources": [used, unused],
            "path": values.maybe(self.path()),
        }
        return values.fill(FILES["plan"], special, hidden=False)

    def path(self) -> object:
        roles = self.random.choices(_ROLES, k=self.random.randint(1, 5))
        if self.random.random() < 0.4:
            return " → ".join(roles)
        pick, goals = self.random.choice, [None, *self.ids]
        ways = [{"goal": pick(goals), "years": pick((None, "2"))} for _ in roles]
        return [self.values.record("role", way, hidden=False) for way in ways]

    def links(self, number: int) -> Keys:
        """Give a goal what it must have to be shown or hidden, and no circles."""
        values, ident = self.values, self.ids[number]
        hidden = ident not in self.shown
        earlier, later = self.ids[:number], self.ids[number + 1 :]
        special = self.visibility(hidden=hidden) | {
            "serves": values.some(later),
            "means": values.some(earlier),
            "under": values.maybe(self.random.choice(later or [None])),
            "after": values.some([*earlier, *self.steps]),
            "as_of": values.maybe(f"{values.year - 1}-05"),
            "by": values.date(),
            "start": values.maybe(f"{values.year}-11"),
        }
        if special["under"]:  # what is said here is not taken from there
            special |= {"share": "me" if hidden else "public"}
            special |= {} if hidden else {"kind": "professional"}
        special["steps"] = self.make_steps(ident, earlier, hidden=hidden)
        return special

    def visibility(self, *, hidden: bool) -> Keys:
        """Choose one of the ways in which a goal is public, or is not."""
        pick = self.random.choice
        narrow, status = pick(("me", "employer")), pick((*_SEEN, *_HIDDEN))
        reason = {"V2": f"they read it gladly {self.values.word()}"}
        ways: tuple[Keys, ...] = (
            {"status": pick(_SEEN), "kind": pick((None, "professional"))},
            {"status": status, "share": "public"},
            {"status": status, "share": "public", "kind": "personal", "allow": reason},
        )
        if hidden:
            ways = (
                {"status": pick((None, *_HIDDEN))},
                {"status": status, "share": narrow},
                {"status": status, "kind": "personal"},
                {"status": status, "kind": "personal", "share": narrow},
            )
        return {"share": None, "kind": None} | pick(ways)

    def private_links(self) -> Keys:
        """Let a private goal point to public ones."""
        return {
            "means": self.values.some(self.ids),
            "serves": None,
            "under": None,
            "after": self.values.some([*self.ids, *self.steps]),
            "kind": self.random.choice(("personal", "professional")),
            "status": self.random.choice((*_SEEN, *_HIDDEN)),
            "steps": self.make_steps("", self.ids, hidden=True),
        }

    def make_steps(
        self, goal: str, earlier: list[str], *, hidden: bool
    ) -> list[Keys] | None:
        values, pick = self.values, self.random.choice
        steps: list[Keys] = []
        names: list[str] = []
        for number in range(pick((0, 1, 3, 6))):
            share = pick((None, None, None, "public", "me", "employer"))
            state = pick(_STATES)
            hides = hidden or share in ("me", "employer") or state == "skipped"
            ident = values.word() if hides else f"step-{number}"
            beside = values.maybe("true" if number else None, 0.2)
            before = [*([] if beside else names), *earlier, *self.steps]
            special = {
                "id": ident,
                "share": share,
                "state": state,
                "after": values.some(before),
                "alongside": beside,
                "uses": values.maybe(values.word() if hides else "library"),
                "by": values.maybe(values.date()),
                "start": values.maybe(f"{values.year + 1}-0{pick(range(1, 10))}"),
                "takes": values.maybe(f"{pick(range(1, 6))} months"),
            }
            steps.append(values.record("step", special, hidden=hides))
            names.append(ident)
        if goal:
            self.steps.extend(f"{goal}#{name}" for name in names)
        return steps or None

    def chosen(self, idents: list[str]) -> object:
        values = self.values
        names = self.random.sample(idents, self.random.randint(1, len(idents)))
        words = values.fill(CHOSEN, {}, hidden=True)
        ways = (None, values.text(hidden=True), words)
        named = {name: self.random.choice(ways) for name in names}
        return self.random.choice((names, named))

    def write(self, path: str, keys: Keys, *, hidden: bool = False) -> None:
        """Write a file of keys, and of Markdown below them."""
        body = self.values.body(self.random.choice(self.ids), hidden=hidden)
        is_yaml = path.endswith(".yaml")
        if is_yaml and "goals/" in path:
            keys = keys | {"notes": body}
        front = dump(keys)
        self.put(path, front if is_yaml else f"---\n{front}---\n{body}")

    def put(self, path: str, text: str) -> None:
        """Save a file in one of the ways that editors do."""
        newline, bom = self.random.choice(("\n", "\n", "\r\n")), "\ufeff"
        text = self.random.choice(("", "", bom)) + text
        self.files[f"content/{path}"] = text.replace("\n", newline).encode()
