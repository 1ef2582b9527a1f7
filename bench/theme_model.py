"""Write docs/theme-model.md: what templates are given, from the code itself.

The fields are those of `views/model.py` and `views/employer_model.py` with the comments
that stand beside them; the names of the context are those of `render/pages.py`, told
here.
"""

import ast
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from careerplan.render import pages
from careerplan.render.theme import CONTRACT
from careerplan.views import employer_model, model

PAGE = Path(__file__).resolve().parent.parent / "docs" / "theme-model.md"

# What each name of a template is. A test holds the list to render/pages.py.
CONTEXT = {
    "view": "the whole site, as below: `SiteView`",
    "site": "what every page knows: `Site`, the same as `view.site`",
    "page": "the page at hand: `Page`; on the page of a goal, `page.goal` is that goal",
    "t": '`t("term.short")`: a label in the language of the plan, as HTML; '
    '`t("plan.done", n=8, done=5)` fills its gaps, and `n` chooses the plural',
    "label": "the same as plain text, for an attribute",
    "words": '`words.has("hero.title")`: whether the language has a label of its own',
    "url": '`url("pitch.html")`: a link from this page; empty where there is nothing '
    "to lead to, so ask before you write it",
    "markdown": "`markdown(goal.body)`: a text in Markdown as HTML; "
    "`markdown(text, 2)` lets its headings begin with `h2`, not `h3`",
    "gantt": '`gantt(view.timeline, label("timeline.chart"))`: the chart as SVG, or '
    "nothing where no goal has a bar",
    "css": "the sheet of the page, all layers of it; belongs into one `<style>`",
    "script": "the script of the page, or nothing; belongs into one `<script>`",
    "policy": "what the page may load, for its Content-Security-Policy",
    "tokens": "the colours: `tokens.light.paper`, `tokens.dark.paper`",
    "icon": "the icon of the site, in an address of its own",
    "canonical": "the full address of the page, or nothing where the site has none",
    "card": "the full address of the picture for sharing, or nothing",
    "linked_data": "JSON-LD of the page, or nothing",
    "qr": "the address of the site as a QR code in SVG, or nothing",
    "reflection": "only in `mine.html`: the author's notes to themselves, Markdown",
    "employers": "only in `mine.html`: links to the pages for employers",
    "files": 'the addresses of what is beside the pages: `"plan.ics" in files`',
}

# Fields whose name says it all have no comment in the code, and a few words here.
PLAIN = {
    "text": "the text itself",
    "name": "what it is called",
    "role": "the role",
    "company": "the company, or nothing",
    "title": "its title",
    "goal": "the goal",
    "GoalView.goal": "the goal as a command",
    "Page.goal": "the goal whose page it is",
    "why": "the reason, or nothing",
    "where": "the field or team, or nothing",
    "who": "who it is about, or nothing for the person of the plan",
    "id": "its id, as in the name of its file",
    "by": "its deadline, or nothing",
    "start": "its earliest start, or nothing",
    "when": "when it is",
    "now": "where it stands, or nothing",
    "percent": "how far it is, 0 to 100, or nothing where no number tells",
    "updated": "when that was last told, or nothing",
    "do": "what is done",
    "kind": "deadline, certification, training, experience, project or network, "
    "or nothing",
    "state": "todo, doing, done or maybe",
    "takes": "how long it takes, or nothing",
    "uses": "what helps with it",
    "evidence": "what proves it",
    "headline": "a line of the person's own, or nothing",
    "language": "the language as a tag, for `lang`",
    "as_of": "the day or month the plan was written",
    "specific": "what, as the goal says it",
    "measurable": "what marks it as done",
    "achievable_steps": "how many steps lead to it",
    "realistic": "how it fits, in the author's words",
    "timely": "by when",
    "slack": "how much time there is to spare, or nothing",
    "is_too_late": "whether the latest start lies before the plan was written",
    "impact": "what the company gains, or nothing",
    "flexible": "what the person is open to instead",
    "measures": "its marks",
    "steps": "its steps",
    "steps_done": "how many of them are done",
    "steps_total": "how many there are",
    "company_resources": "what helps and comes from the company",
    "other_resources": "what else helps",
    "leads_to": "the goals it is a means to",
    "led_by": "the goals that are a means to it",
    "parts": "the goals it is made of",
    "part_of": "the goal it is a part of, or nothing",
    "area": "its field, or nothing",
    "tags": "free words",
    "years": "the years",
    "alternatives": "other roles that would do",
    "label": "what people read",
    "roles": "the roles of the year",
    "YearView.goals": "the goals that end in the year",
    "YearView.steps": "the steps that end in the year",
    "before": "what ends before the first year",
    "later": "what ends after the last year",
    "sentences": "its sentences, in order",
    "target": "where it is to be",
    "scale": "the scale of both",
    "site": "what every page knows",
    "destination_by": "by when, or nothing",
    "lead": "the goal that the home page leads with, or nothing",
    "chain": "from why to what, or nothing",
    "short_term": "the goals of the short term",
    "between": "the goals in between",
    "long_term": "the goals of the long term",
    "undated": "the goals without a deadline",
    "achieved": "what was reached",
    "SiteView.path": "the roles of the path",
    "Page.path": "its address, from the root of the site",
    "next_steps": "the dated steps that come next",
    "pitches": "the pitch in its lengths, the shortest first",
    "is_own_pitch": "whether the author wrote the pitch",
    "flair": "one personal line, or nothing",
    "skills": "skills, where the author shares them",
    "template": "the template that makes it",
    "description": "one sentence for search engines and previews",
    "menu": "the pages of the menu",
    "chosen": "every goal of the page",
    "if_not": "plan B",
    "note": "what was noted",
    "grade": "the mark that was given",
    "people": "who helps",
    "achievable": "why it can be done",
    "FallBack.goal": "the title of the goal",
    "obstacles": "what stands in the way",
}
MODULES = (model, employer_model)
# Fields whose comment in the code is an example.
EXAMPLES = (
    *("GoalView.path", "PitchView.length", "PitchView.title", "RoleView.years"),
    *("StepView.repeats", "When.label", "When.machine", "YearsView.title"),
)
_TYPES = {"str": "text", "int": "number", "bool": "yes or no"}
_HEAD = f"""\
# What templates are given

Contract {CONTRACT}. This page is made from the code by `make docs`; change it there.

Every text is safe: what a person wrote is escaped where it is shown. Whatever is not
for the public is absent, not hidden. A name that is not listed here stops the build
with the file and the line. In `employer.html` and `prep.html` the view is another, and
only `view`, `site`, `t`, `label`, `words` and `url` are given. How themes work is
told in [themes.md](themes.md).
"""


def main() -> int:
    """Write the page."""
    PAGE.write_text(compose_page(), "utf-8")
    return 0


def compose_page() -> str:
    """Compose the page of the names, and of every type with its fields."""
    parts = [
        _HEAD,
        "## Names in every template\n",
        "| name | what it is |",
        "| --- | --- |",
    ]
    parts.extend(f"| `{name}` | {told} |" for name, told in CONTEXT.items())
    sources = [Path(f"{module.__file__}").read_text("utf-8") for module in MODULES]
    classes = [
        (number, node, source.splitlines())
        for number, source in enumerate(sources)
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef)
    ]
    names = {node.name for _, node, _ in classes}
    # The whole first, then what it is made of.
    classes.sort(key=lambda one: (one[1].name != "SiteView", one[0], -one[1].lineno))
    for _, node, lines in classes:
        docstring = (ast.get_docstring(node) or "").split("\n\n")[0]
        parts += ["", f"## {node.name}\n", f"{docstring}\n"]
        parts += ["| field | is | meaning |", "| --- | --- | --- |"]
        for name, kind, told in fields_of(node, lines):
            meaning = told.removesuffix(", or nothing") if _is_optional(kind) else told
            parts.append(
                f"| `{name}` | {_say(kind, names)} | {escape(meaning, quote=False)} |"
            )
    return "\n".join(parts) + "\n"


def fields_of(
    node: ast.ClassDef, lines: list[str]
) -> Iterator[tuple[str, ast.expr, str]]:
    """Yield the fields of a class with their types and what they mean."""
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            name = part.target.id
            full = f"{node.name}.{name}"
            _, _, comment = lines[(part.end_lineno or part.lineno) - 1].partition(
                "  # "
            )
            told = f"such as {comment}" if full in EXAMPLES else comment.strip()
            yield name, part.annotation, told or PLAIN.get(full) or PLAIN.get(name, "")
        elif isinstance(part, ast.FunctionDef) and part.returns:
            told = (ast.get_docstring(part) or "").split("\n")[0].rstrip(".")
            # A docstring is a command, and a table tells what is there.
            yield part.name, part.returns, re.sub(r"^(?:List|Return|Tell) ", "", told)


def _is_optional(kind: ast.expr) -> bool:
    return ast.unparse(kind).endswith(" | None")


def _say(kind: ast.expr, names: set[str]) -> str:
    """Say a type in plain words."""
    text = ast.unparse(kind)
    text = text.removesuffix(" | None")
    is_list = text.startswith("tuple[")
    text = text.removeprefix("tuple[").removesuffix(", ...]")
    said = f"[{text}](#{text.lower()})" if text in names else _TYPES.get(text, text)
    return (
        f"list of {said}"
        if is_list
        else f"{said} or nothing"
        if _is_optional(kind)
        else said
    )


def context_names() -> set[str]:
    """Return the names that the code gives to templates."""
    tree = ast.parse(Path(pages.__file__).read_text("utf-8"))
    return {
        key.value
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.name in ("_context", "render_pages")
        for part in ast.walk(node)
        if isinstance(part, ast.Dict)
        for key in part.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


if __name__ == "__main__":
    sys.exit(main())
