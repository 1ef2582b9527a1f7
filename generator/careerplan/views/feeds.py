"""What stands in the files that machines read: plan.json, the sitemap, robots.txt."""

from typing import Any

from careerplan.plan.model import Plan
from careerplan.plan.periods import Period
from careerplan.views.model import GoalView, Page, SiteView

SCHEMA = 1  # of plan.json


def compose_data(view: SiteView) -> dict[str, Any]:
    """Compose plan.json: the public plan, with dates as machines read them."""
    site = view.site
    return {
        "schema": SCHEMA,
        "name": site.name,
        "role": site.role,
        "company": site.company,
        "headline": site.headline,
        "url": site.url,
        "as_of": site.as_of.machine,
        "language": site.language,
        "links": [{"name": link.text, "address": link.address} for link in site.links],
        "path": [
            {"role": role.role, "years": role.years, "term": role.term}
            for role in view.path
        ],
        "skills": [
            {"name": skill.name, "now": skill.now, "target": skill.target}
            for skill in view.skills
        ],
        "goals": [_goal(goal) for goal in view.every_goal],
        "pitch": [
            {"title": pitch.title, "text": " ".join(pitch.sentences)}
            for pitch in view.pitches
        ],
    }


def _goal(goal: GoalView) -> dict[str, Any]:
    return {
        "id": goal.id,
        "page": goal.path,
        "title": goal.title,
        "goal": goal.goal,
        "status": goal.status,
        "term": goal.term,
        "by": goal.by.machine if goal.by else None,
        "start_no_later_than": goal.start_by.machine if goal.start_by else None,
        "slack": goal.slack,
        "why": goal.why,
        "where": goal.where,
        "realistic": goal.realistic,
        "impact": goal.impact,
        "flexible": list(goal.flexible),
        "measures": [measure.text for measure in goal.measures],
        "leads_to": [link.address for link in goal.leads_to],
        "steps": [
            {
                "do": step.do,
                "kind": step.kind,
                "state": step.state,
                "start": step.start or None,
                "last": step.last or None,
                "repeats": step.repeats,
            }
            for step in goal.steps
        ],
        "evidence": [
            {"name": link.text, "address": link.address} for link in goal.evidence
        ],
    }


def last_change(plan: Plan) -> Period:
    """Return the latest of `as_of` and the public log, for formats that want a date."""
    days = [entry.on for goal in plan.goals for entry in goal.log if entry.on]
    if plan.as_of is None:
        raise ValueError("a site needs the day the plan was written")
    return max([plan.as_of, *days], key=lambda period: period.last)


def compose_sitemap(view: SiteView, pages: tuple[Page, ...], plan: Plan) -> str:
    """Compose the sitemap; it needs the address of the site."""
    day = last_change(plan).last.isoformat()
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    lines.extend(
        f"<url><loc>{_escape(absolute(view.site.url, page.path))}</loc>"
        f"<lastmod>{day}</lastmod></url>"
        for page in pages
        if page.is_listed
    )
    return "\n".join([*lines, "</urlset>", ""])


def compose_robots(view: SiteView) -> str:
    """Compose robots.txt: everything may be read; a sitemap is named."""
    lines = ["User-agent: *", "Allow: /"]
    if view.site.url:
        lines.append(f"Sitemap: {absolute(view.site.url, 'sitemap.xml')}")
    return "\n".join([*lines, ""])


def compose_pitch_text(view: SiteView) -> str:
    """Compose pitch.txt: each length under its title."""
    parts = [
        f"{pitch.title} ({pitch.length})\n\n" + "\n".join(pitch.sentences)
        for pitch in view.pitches
    ]
    return "\n\n\n".join(parts) + "\n"


def absolute(url: str, path: str) -> str:
    """Return the whole address of a page; the home page is the folder itself."""
    return url if path == "index.html" else url + path


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
