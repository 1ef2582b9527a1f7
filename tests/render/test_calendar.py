"""The plan as a calendar: what a calendar program finds in it, and finds again."""

from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar, Event

from tests.built import PLAN, build_site, plan_files
from tests.projects import ROOT, files_of

URL = "https://ida.example.com/plan"
GOAL = (
    "goal: Sell 30 cards a month\nby: 2027-Q3\nmeasure: {to: 30, unit: cards}\n"
    "why: I like it\nsteps:\n"
    "  - {do: Ask, state: done, by: 2026-11}\n"
    "  - {do: Learn, id: course, takes: 2 months}\n"
    "  - {do: Try, takes: 1 month}\n"
    "  - {do: Talk}\n"
)


def calendar_of(plan: str = PLAN, *, url: str = URL, **goals: str) -> Calendar:
    data = build_site(plan_files(plan, goals), url=url)["plan.ics"]
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return calendar


def events_of(plan: str = PLAN, *, url: str = URL, **goals: str) -> dict[str, Event]:
    """Return the events by their names; no two may have the same."""
    events = calendar_of(plan, url=url, **goals).events
    named = {str(event["UID"]): event for event in events}
    assert len(named) == len(events)
    return named


def days(events: dict[str, Event]) -> dict[str, date]:
    return {uid.partition("@")[0]: event.DTSTART for uid, event in events.items()}


def test_each_open_goal_and_each_of_its_dated_steps_has_a_day() -> None:
    events = events_of(sell=GOAL, lead="goal: Lead\nby: 2030\n", some="goal: Rest\n")
    assert days(events) == {
        "sell": date(2027, 9, 30),
        "sell#course": date(2027, 8, 31),
        "sell.3": date(2027, 9, 30),
        "lead": date(2030, 12, 31),
    }
    lengths = {event.DTEND - event.DTSTART for event in events.values()}
    assert lengths == {timedelta(days=1)}


def test_an_event_says_what_why_and_where_to_read_on() -> None:
    events = events_of(sell=GOAL)
    goal = events["sell@ida.example.com"]
    assert goal["SUMMARY"] == "Sell 30 cards a month"
    assert goal["DESCRIPTION"] == "Sell 30 cards a month\nI like it\n30 cards"
    assert goal["URL"] == f"{URL}/goals/sell.html"
    step = events["sell#course@ida.example.com"]
    assert (step["SUMMARY"], step["DESCRIPTION"]) == ("Learn", "Sell 30 cards a month")
    assert step["TRANSP"] == "TRANSPARENT"


def test_a_site_without_an_address_has_a_calendar_all_the_same() -> None:
    events = events_of(url="", sell=GOAL)
    assert set(events) >= {"sell@careerplan.invalid", "sell#course@careerplan.invalid"}
    assert not any("URL" in event for event in events.values())


@pytest.mark.parametrize(
    ("goals", "has_one"),
    [
        ({"a": "goal: Sell\n"}, False),
        ({"a": "goal: Sell\nby: 2027\nstatus: achieved\n"}, False),
        ({"a": "goal: Sell\nby: 2027\nstatus: draft\n"}, False),
        ({"a": "goal: Sell\nsteps: [{do: Ask, by: 2027}]\n"}, True),
        ({"a": "goal: Sell\nsteps: [{do: Ask, by: 2027, state: done}]\n"}, False),
        ({"a": "goal: Sell\nsteps: [{do: Ask, by: 2027, state: maybe}]\n"}, False),
        ({"a": "goal: Sell\nby: 2027\n"}, True),
    ],
)
def test_a_calendar_without_a_day_is_not_written(
    goals: dict[str, str], *, has_one: bool
) -> None:
    assert ("plan.ics" in build_site(plan_files(PLAN, goals), url=URL)) is has_one


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Sell 30 cards a month", "Sell more cards than ever"),
        ("by: 2027-Q3", "by: 2028-02-11"),
        ("do: Learn", "do: Learn it by heart"),
        ("takes: 2 months", "by: 2027-03"),
        ("why: I like it", "why: It pays, and I like it"),
    ],
)
def test_names_stay_when_wording_and_dates_change(old: str, new: str) -> None:
    assert old in GOAL
    before, after = events_of(sell=GOAL), events_of(sell=GOAL.replace(old, new))
    assert set(before) == set(after)
    assert [before[uid].to_ical() for uid in before] != [
        after[uid].to_ical() for uid in before
    ]


def test_a_step_with_a_name_keeps_it_wherever_it_stands() -> None:
    moved = GOAL.replace("  - {do: Ask, state: done, by: 2026-11}\n", "")
    assert set(events_of(sell=moved)) == {
        "sell@ida.example.com",
        "sell#course@ida.example.com",
        "sell.2@ida.example.com",
    }


def test_the_time_of_writing_is_that_of_the_plan_and_its_public_log() -> None:
    stamps = {event.DTSTAMP for event in events_of(sell=GOAL).values()}
    assert stamps == {datetime(2026, 10, 31, tzinfo=UTC)}
    log = "log: [{on: 2026-12-24, now: 3}, {on: 2027-05, note: nobody sees it}]\n"
    events = events_of(sell=GOAL + log)
    assert {event.DTSTAMP for event in events.values()} == {
        datetime(2026, 12, 24, tzinfo=UTC)
    }
    assert all(event.LAST_MODIFIED == event.DTSTAMP for event in events.values())


def repeated(every: str, start: str = "2027-01") -> list[Event]:
    goal = f"goal: Sell\nsteps: [{{do: Call, id: call, every: {every}, start: {start}, "
    events = events_of(sell=f"{goal}by: 2027-07}}]\n")
    return list(events.values())


@pytest.mark.parametrize(
    ("every", "first_days"),
    [
        ("month", ["01-01", "02-01", "03-01", "04-01", "05-01", "06-01", "07-01"]),
        ("quarter", ["01-01", "04-01", "07-01"]),
        ("10 weeks", ["01-01", "03-12", "05-21", "07-30"]),
        ("100 days", ["01-01", "04-11", "07-20"]),
    ],
)
def test_a_step_that_repeats_is_one_event_with_a_rule(
    every: str, first_days: list[str]
) -> None:
    (event,) = repeated(every)
    assert event["UID"] == "sell#call@ida.example.com"
    start = datetime.combine(event.DTSTART, datetime.min.time())
    rule = event.to_ical().decode().partition("RRULE:")[2].partition("\r")[0]
    found = [f"{day:%m-%d}" for day in rrulestr(rule, dtstart=start)]
    assert found == first_days


def test_what_calendars_count_otherwise_is_written_out() -> None:
    events = repeated("month", "2027-01-31")
    assert [event.DTSTART.isoformat() for event in events] == [
        *("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"),
        *("2027-05-31", "2027-06-30", "2027-07-31"),
    ]
    assert [str(event["UID"]) for event in events][:2] == [
        "sell#call.1@ida.example.com",
        "sell#call.2@ida.example.com",
    ]
    assert not any("RRULE" in event for event in events)


def test_the_file_is_one_that_every_program_takes() -> None:
    goal = f"goal: Продати, щиро; {'販売' * 40}\\n\nwhy: a:b\nby: 2027\n"
    data = build_site(plan_files(PLAN, {"a": goal}), url=URL)["plan.ics"]
    lines = data.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode()  # no letter is torn
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["DESCRIPTION"] == f"Продати, щиро; {'販売' * 40}\\n\na:b"


def test_the_example_survives_a_calendar_program() -> None:
    data = build_site(files_of(ROOT), url=URL)["plan.ics"]
    calendar = Calendar.from_ical(data)
    assert calendar.to_ical() == data
    assert len(calendar.walk("VEVENT")) >= 15
    assert not any(item.errors for item in calendar.walk())
    assert {"VERSION", "PRODID", "X-WR-CALNAME"} <= calendar.keys()
