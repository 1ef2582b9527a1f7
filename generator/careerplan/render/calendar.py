"""The dates of the plan as a calendar that others can subscribe to."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from careerplan.plan.periods import Length
from careerplan.views.calendar import Event
from careerplan.views.model import SiteView

if TYPE_CHECKING:
    from icalendar import Event as IcalEvent

NOWHERE = "careerplan.invalid"  # the domain of names where a site has no address
_MAKER = "-//careerplan//careerplan//EN"
_DAYS_OF_WEEK = 7


def render_calendar(
    view: SiteView, events: tuple[Event, ...], *, changed: date
) -> bytes:
    """Render plan.ics: each event a whole day, by a name that stays the same.

    `changed` is the day of the last change that everybody may know of: the clock has no
    part in it.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", view.site.name)
    domain = urlsplit(view.site.url).hostname or NOWHERE
    stamp = datetime.combine(changed, time(), UTC)
    for event in events:
        calendar.add_component(_render(event, domain, stamp))
    rendered: bytes = calendar.to_ical()
    return rendered


def _render(event: Event, domain: str, stamp: datetime) -> "IcalEvent":
    from icalendar import Event as IcalEvent

    rendered = IcalEvent()
    rendered.add("uid", f"{event.name}@{domain}")
    rendered.add("dtstamp", stamp)
    rendered.add("last-modified", stamp)
    rendered.add("dtstart", event.day)
    rendered.add("dtend", event.day + timedelta(days=1))
    rendered.add("summary", event.summary)
    rendered.add("description", event.description)
    if event.address:
        rendered.add("url", event.address)
    if event.every and event.until:
        rendered.add("rrule", _rule(event.every, event.until))
    rendered.add("transp", "TRANSPARENT")  # a deadline does not make one busy
    return rendered


def _rule(every: Length, until: date) -> dict[str, str | int | date]:
    """Say a length as a calendar repeats: in months, weeks or days."""
    if every.months:
        often, count = "monthly", every.months
    elif every.days % _DAYS_OF_WEEK:
        often, count = "daily", every.days
    else:
        often, count = "weekly", every.days // _DAYS_OF_WEEK
    return {"freq": often, "interval": count, "until": until}
