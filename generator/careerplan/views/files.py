"""Which files of content/files/ the site needs: those that public words name."""

from collections.abc import Iterator

from careerplan.audience import MyPlan, PublicPlan
from careerplan.plan.links import is_shared_file, resolve_address
from careerplan.plan.markdown import find_links
from careerplan.plan.model import Plan


def files_named(seen: PublicPlan | MyPlan) -> tuple[str, ...]:
    """List the files that fields and texts name, such as `files/cv.pdf`.

    Each stands there once, in order of its name. Only kinds of files that a site may
    hold are listed; whether a file of that name is there is not known here.
    """
    names = set(_names(seen.plan))
    return tuple(sorted(name for name in names if is_shared_file(name)))


def _names(plan: Plan) -> Iterator[str]:
    for _, address in plan.links:
        yield address
    for goal in plan.goals:
        for proof in goal.evidence:
            yield proof.link
        for step in goal.steps:
            for proof in step.evidence:
                yield proof.link
        # The one text of the user that is read as Markdown.
        for link in find_links(goal.body):
            target = resolve_address(link.address)
            if target.kind == "file":
                yield target.name
