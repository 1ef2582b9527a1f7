"""The public plan as a JSON Resume, for sites and tools that take one.

Schema 1.0.0 of jsonresume.org takes keys of others nowhere but inside its own groups:
what a résumé has no place for, the goals above all, stands under `meta`.
"""

from typing import Any

from careerplan.audience import PublicPlan
from careerplan.plan.resume import OURS
from careerplan.views.feeds import absolute, compose_data, last_change
from careerplan.views.model import Link, SiteView

_SCHEMA = (
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
)
_VERSION = "v1.0.0"
_PAGE = "website"  # the link that is the person's own page
_RESUME = "resume"  # its label is a word of the plan's language
_MAIL = "mailto:"
# Of plan.json, what is said nowhere else in the résumé.
_KEPT = ("schema", "as_of", "language", "headline", "url", "path", "goals")


def compose_resume(view: SiteView, public: PublicPlan) -> dict[str, Any]:
    """Compose a JSON Resume of the public plan; what is not there has no key."""
    site = view.site
    links = dict(public.plan.links)
    page = links[_PAGE] if links.get(_PAGE, "").startswith("http") else site.url
    basics = {
        "name": site.name,
        "label": site.role,
        "email": site.email.removeprefix(_MAIL).partition("?")[0],
        "url": page,
        "summary": " ".join(view.pitches[0].sentences) if view.pitches else "",
        "profiles": [
            {"network": _network(name, link), "url": address}
            for (name, _), link in zip(public.plan.links, site.links, strict=True)
            if (address := _whole(link.address, site.url))
            and address not in (page, site.email)
        ],
    }
    work = [{"name": site.company, "position": site.role}] if site.company else []
    data = compose_data(view)
    meta = {
        "version": _VERSION,
        "lastModified": f"{last_change(public.plan).last.isoformat()}T00:00:00",
        OURS: {key: data[key] for key in _KEPT},
    }
    resume = {"$schema": _SCHEMA, "basics": _filled(basics), "work": work, "meta": meta}
    return _filled(resume)


def _network(name: str, link: Link) -> str:
    return name.capitalize() if name == _RESUME else link.text


def _whole(address: str, url: str) -> str:
    """Return an address that leads somewhere from anywhere, or nothing."""
    if not address.startswith("files/"):
        return address
    return absolute(url, address) if url else ""


def _filled(keys: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value}
