"""A page for one employer: from the whole plan to what is sealed, on one screen."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from careerplan.audience import EmployerPlan, narrow_to_employer
from careerplan.errors import CareerplanError
from careerplan.finding import Finding, Severity
from careerplan.plan.model import Employer, Plan
from careerplan.plan.names import about_file
from careerplan.plan.reading import nearest
from careerplan.roadmap.expand import expand
from careerplan.rules.findings import at_employer
from careerplan.rules.fitting import fit_to_employer
from careerplan.sealing.cipher import seal_text
from careerplan.sealing.document import (
    DocumentError,
    Sealed,
    read_sealed,
)

if TYPE_CHECKING:
    from careerplan.render.theme import Theme
    from careerplan.views.employer_model import EmployerView
    from careerplan.views.words import Words


def find_employer(plan: Plan, name: str) -> Employer:
    """Find an employer by the name of their file. Raises `CareerplanError`."""
    for employer in plan.employers:
        if name in (employer.id, employer.company):
            return employer
    known = [one.id for one in plan.employers]
    close = nearest(name, known)
    hint = "write a file for them into content/private/employers/"
    if known:
        hint = f"name one of  {', '.join(known)}"
    if close:
        hint = f"did you mean  {close}?"
    raise CareerplanError(f'there is no employer called "{name}" to be read', hint=hint)


def refuse_shared_link(plan: Plan, employer: Employer) -> None:
    """Raise `CareerplanError` where another employer's file has the same link or key.

    Each would open the page that was made for the other.
    """
    for other in plan.employers:
        if other.id == employer.id:
            continue
        for key in ("link", "key"):
            value = getattr(employer, key)
            if value and value == getattr(other, key):
                raise CareerplanError(
                    f"{other.id} and {employer.id} have the same {key}:, so each could "
                    "read the page of the other",
                    hint=f"take link: and key: out of private/employers/{employer.id}, "
                    "and seal it again: new ones are made",
                )


def see_for_employer(plan: Plan, employer: Employer) -> EmployerPlan:
    """Narrow the whole plan to what one employer may see, in the words for them."""
    return fit_to_employer(narrow_to_employer(plan, employer), employer)


def compose_fragment(plan: Plan, employer: Employer, theme: "Theme") -> str:
    """Make what is sealed for one employer, out of the whole plan. Needs `as_of`."""
    from careerplan.render.employer import render_employer

    words = theme.words(plan.language)
    return render_employer(_compose_view(plan, employer, words), theme, words)


def _compose_view(plan: Plan, employer: Employer, words: "Words") -> "EmployerView":
    from careerplan.views.employer import compose_employer

    seen = see_for_employer(plan, employer)
    return compose_employer(seen, expand(seen.plan), url=plan.url, words=words)


def compose_unsealed(plan: Plan, name: str, theme: "Theme") -> bytes:
    """Make the page for one employer as they will see it, for the author's eyes.

    Raises `CareerplanError` where there is no such employer.
    """
    from careerplan.render.employer import render_unsealed
    from careerplan.render.style import make_style

    fragment = compose_fragment(plan, find_employer(plan, name), theme)
    return render_unsealed(
        fragment,
        theme,
        theme.words(plan.language),
        make_style(theme, plan.accent),
    )


def compose_sheet(
    plan: Plan, name: str, theme: "Theme", *, today: date, gaps: Iterable[str]
) -> bytes:
    """Make the sheet for the evening before the interview with one employer.

    `gaps` is what they would find missing. Raises `CareerplanError` where there is no
    such employer.
    """
    from careerplan.render.employer import render_prep
    from careerplan.render.style import make_style
    from careerplan.views.employer import compose_prep

    employer = find_employer(plan, name)
    words = theme.words(plan.language)
    page = _compose_view(plan, employer, words)
    view = compose_prep(page, employer, plan, today=today, gaps=gaps, words=words)
    style = make_style(theme, plan.accent)
    return render_prep(view, theme, words, style)


def search_fragment(
    whole: Plan,
    tracked: Plan,
    employer: Employer,
    fragment: str,
    theme: "Theme",
    private_files: Mapping[str, bytes],
) -> tuple[Finding, ...]:
    """Search a page, before it is sealed, for what its employer may not see."""
    from careerplan.leaks.hidden import hidden_from_employer
    from careerplan.leaks.scan import find_leaks

    secrets = hidden_from_employer(
        whole,
        tracked,
        employer,
        labels=theme.words(whole.language).labels.values(),
        private_files=private_files,
    )
    return find_leaks(secrets, {f"for/{employer.link}.html": fragment.encode()})


def seal_employer(employer: Employer, fragment: str) -> Sealed:
    """Seal a page with the key of its employer's file, which needs `link` and `key`."""
    return seal_text(fragment, link=employer.link, key=employer.key)


def read_pages(
    files: Mapping[str, bytes],
) -> tuple[tuple[Sealed, ...], tuple[Finding, ...]]:
    """Read the files of content/sealed/; what is no sealed page is a finding (X6)."""
    found, findings = [], []
    for path, data in sorted(files.items()):
        try:
            found.append(read_sealed(path, data))
        except DocumentError as error:
            fix = "make it anew with  careerplan seal, or delete it"
            findings.append(about_file(path, f"{error}", fix))
    return tuple(found), tuple(findings)


def find_stale(
    plan: Plan, pages: Iterable[Sealed], theme: "Theme"
) -> Iterator[Finding]:
    """Find sealed pages that would come out otherwise today, or are nobody's (V8).

    The same plan and theme seal to the same bytes, so it is enough to seal once more.
    """
    by_link = {one.link: one for one in plan.employers if one.link}
    for page in pages:
        employer = by_link.get(page.link)
        if employer is None:
            yield _nobodys(page)
        elif not employer.key:
            continue  # a key that cannot be read is told where it stands
        elif seal_employer(employer, compose_fragment(plan, employer, theme)) != page:
            yield at_employer(
                employer,
                "V8",
                ("link",),
                message="the sealed page for them is not what the plan and the theme "
                "make today",
                fix=f"seal it anew:  careerplan seal {employer.id}",
            )


def _nobodys(page: Sealed) -> Finding:
    found = about_file(
        page.source,
        "no file in private/employers/ has the link of this page",
        "delete it, if nobody is to open it any more",
    )
    return Finding("V8", Severity.HINT, found.place, found.message, found.fix)
