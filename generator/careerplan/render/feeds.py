"""The files for machines, as bytes."""

import json

from careerplan.audience import PublicPlan
from careerplan.views.feeds import (
    compose_data,
    compose_pitch_text,
    compose_robots,
    compose_sitemap,
)
from careerplan.views.model import Page, SiteView


def render_feeds(
    view: SiteView, pages: tuple[Page, ...], public: PublicPlan
) -> dict[str, bytes]:
    """Render plan.json, pitch.txt and robots.txt, and a sitemap where it can be."""
    data = json.dumps(compose_data(view), ensure_ascii=False, indent=2)
    files = {
        "plan.json": f"{data}\n",
        "pitch.txt": compose_pitch_text(view),
        "robots.txt": compose_robots(view),
    }
    if view.site.url:
        files["sitemap.xml"] = compose_sitemap(view, pages, public.plan)
    return {path: text.encode() for path, text in files.items()}
