"""What others show of the site: the card of a shared link, and data for searches."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from careerplan.views.model import Page, Site, SiteView

if TYPE_CHECKING:
    from careerplan.views.words import Words


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the picture that goes with a shared link."""

    name: str
    sentence: str  # from where to where, by when
    work: str  # role and company, or "" where there is no company
    address: str  # of the site, without https:// and the slash at its end, or ""
    stops: int  # how many roles the path has
    direction: str  # ltr or rtl


def compose_card(view: SiteView, words: "Words") -> Card:
    """Compose the card, in the words of the home page."""
    site = view.site
    work = ""
    if site.company and words.has("hero.now"):
        work = words.say("hero.now", role=site.role, company=site.company)
    elif site.company:
        work = f"{site.role} · {site.company}"
    address = site.url.partition("://")[2].rstrip("/")
    stops = len(view.path)
    return Card(site.name, _sentence(view, words), work, address, stops, site.direction)


def _sentence(view: SiteView, words: "Words") -> str:
    """Say from where to where; with an arrow in a language we have no words of."""
    site, by = view.site, view.destination_by
    if not view.destination:
        return site.role
    if not words.has("hero.title"):
        arrow = "←" if site.direction == "rtl" else "→"
        year = f" ({by.label})" if by else ""
        return f"{site.role} {arrow} {view.destination}{year}"
    gaps = {"role": site.role, "destination": view.destination}
    if by:
        return words.say("hero.title", **gaps, date=by.label)
    return words.say("hero.title.undated", **gaps)


def compose_json_ld(
    view: SiteView, page: Page, *, canonical: str, changed: date
) -> dict[str, Any] | None:
    """Compose what a page says to search engines, in the terms of schema.org.

    The home page tells of the person, the page of a dated open goal of a plan to act;
    others say nothing. `canonical` is the whole address of the page, or nothing;
    `changed` the day of the last change that everybody may know of.
    """
    if page.path == "index.html":
        told: dict[str, Any] = {
            "@type": "ProfilePage",
            "name": page.title,
            "url": canonical,
            "inLanguage": view.site.language,
            "dateModified": changed.isoformat(),
            "mainEntity": _person(view),
        }
    elif page.goal and page.goal.is_open and page.goal.by_day:
        told = {
            "@type": "PlanAction",
            "name": page.goal.title,
            "description": page.goal.goal,
            "url": canonical,
            "actionStatus": "https://schema.org/PotentialActionStatus",
            "scheduledTime": page.goal.by_day,
            "agent": _named("Person", view.site.name) | _address(view.site),
        }
    else:
        return None
    return {"@context": "https://schema.org", **_present(told)}


def _person(view: SiteView) -> dict[str, Any]:
    site = view.site
    wish = view.destination
    return _present(
        {
            **_named("Person", site.name),
            **_address(site),
            "jobTitle": site.role,
            "description": site.headline,
            "worksFor": _named("Organization", site.company) if site.company else None,
            "sameAs": [link.address for link in site.links if _is_web(link.address)],
            "knowsAbout": [skill.name for skill in view.skills if skill.name],
            "seeks": _named("Demand", wish) if wish else None,
        }
    )


def _named(kind: str, name: str) -> dict[str, Any]:
    return {"@type": kind, "name": name}


def _address(site: Site) -> dict[str, Any]:
    """Name the person by the address of the site, so that pages mean the same one."""
    return {"@id": f"{site.url}#me", "url": site.url} if site.url else {}


def _is_web(address: str) -> bool:
    return address.lower().startswith(("https://", "http://"))


def _present(told: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty: nothing is said of it."""
    return {key: value for key, value in told.items() if value}
