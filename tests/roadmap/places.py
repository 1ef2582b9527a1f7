"""Where steps stand before a deadline on 31 December 2027, worked out by hand."""

from careerplan.plan.model import State
from tests.plans_made import a_step

DONE, DOING, MAYBE, SKIPPED = State.DONE, State.DOING, State.MAYBE, State.SKIPPED

# What is told about the steps, the steps, and their first and last days.
PLACES = {
    "the last step ends with the deadline": (
        [a_step(takes="1 month"), a_step(takes="2 months")],
        ["2027-10-01 2027-10-31", "2027-11-01 2027-12-31"],
    ),
    "weeks and days are counted in days": (
        [a_step(takes="2 weeks"), a_step(takes="3 days")],
        ["2027-12-15 2027-12-28", "2027-12-29 2027-12-31"],
    ),
    "months behind days are counted from the day they come to": (
        [a_step(takes="1 month"), a_step(takes="1 month"), a_step(takes="1 day")],
        ["2027-10-31 2027-11-29", "2027-11-30 2027-12-30", "2027-12-31 2027-12-31"],
    ),
    "by is the end of a step": (
        [a_step(takes="1 month"), a_step(by="2027-06-30"), a_step(takes="1 month")],
        ["2027-06-01 2027-06-30", "2027-06-30!", "2027-12-01 2027-12-31"],
    ),
    "by and takes count back from by": (
        [a_step(takes="1 month"), a_step(by="2027-06", takes="2 months")],
        ["2027-04-01 2027-04-30", "2027-05-01 2027-06-30"],
    ),
    "start and by are the span, whatever it takes": (
        [a_step(start="2027-03", by="2027-Q2", takes="1 week")],
        ["2027-03-01 2027-06-30"],
    ),
    "start and takes are fixed forward": (
        [a_step(takes="1 month"), a_step(start="2027-03-10", takes="2 months")],
        ["2027-02-10 2027-03-09", "2027-03-10 2027-05-09"],
    ),
    "31 January and a month": (
        [a_step(start="2027-01-31", takes="1 month")],
        ["2027-01-31 2027-02-27"],
    ),
    "start alone has no length, and is looked through": (
        [a_step(takes="1 month"), a_step(start="2027-03"), a_step(takes="1 month")],
        ["2027-11-01 2027-11-30", "-", "2027-12-01 2027-12-31"],
    ),
    "undated steps are looked through": (
        [a_step(), a_step(takes="1 month"), a_step(), a_step(), a_step(takes="1 week")],
        ["-", "2027-11-25 2027-12-24", "-", "-", "2027-12-25 2027-12-31"],
    ),
    "a group ends together, and the step before ends at its earliest start": (
        [
            a_step(takes="1 month"),
            a_step(takes="2 months"),
            a_step(takes="3 months", alongside=True),
            a_step(takes="1 week", alongside=True),
            a_step(takes="1 month"),
        ],
        [
            "2027-08-01 2027-08-31",
            "2027-10-01 2027-11-30",
            "2027-09-01 2027-11-30",
            "2027-11-24 2027-11-30",
            "2027-12-01 2027-12-31",
        ],
    ),
    "a group ends with the fixed end of the step that leads it": (
        [
            a_step(takes="1 month", by="2027-06"),
            a_step(takes="2 months", alongside=True),
        ],
        ["2027-06-01 2027-06-30", "2027-05-01 2027-06-30"],
    ),
    "an undated step leads a group that ends where it would": (
        [a_step(), a_step(takes="1 month", alongside=True), a_step(takes="1 month")],
        ["-", "2027-11-01 2027-11-30", "2027-12-01 2027-12-31"],
    ),
    "what is not in the chain leads no group: the next one takes its place": (
        [
            a_step(takes="1 month"),
            a_step(takes="5 months", state=MAYBE),
            a_step(takes="1 month", alongside=True),
        ],
        ["2027-11-01 2027-11-30", "-", "2027-12-01 2027-12-31"],
    ),
    "a step beside one that is left out belongs to the group before": (
        [
            a_step(takes="1 month"),
            a_step(takes="5 months", state=MAYBE, alongside=True),
            a_step(takes="2 months", alongside=True),
            a_step(takes="1 month"),
        ],
        [
            "2027-11-01 2027-11-30",
            "-",
            "2027-10-01 2027-11-30",
            "2027-12-01 2027-12-31",
        ],
    ),
    "after takes the place of the step above": (
        [
            a_step(id="course", takes="1 month"),
            a_step(takes="1 month"),
            a_step(takes="3 months", after="course"),
        ],
        ["2027-09-01 2027-09-30", "2027-12-01 2027-12-31", "2027-10-01 2027-12-31"],
    ),
    "several afters all come first": (
        [
            a_step(id="course", takes="1 month"),
            a_step(id="book", takes="2 months", alongside=True),
            a_step(id="talk", takes="1 month", after=("book",)),
            a_step(takes="1 month", after=("course", "book", "talk")),
        ],
        [
            "2027-11-01 2027-11-30",  # a group ends with its lead
            "2027-09-01 2027-10-31",
            "2027-11-01 2027-11-30",
            "2027-12-01 2027-12-31",
        ],
    ),
    "after may name a step below": (
        [a_step(takes="1 month", after="course"), a_step(id="course", after=())],
        ["2027-12-01 2027-12-31", "-"],
    ),
    "what is done is looked through and keeps its dates": (
        [
            a_step(takes="1 month"),
            a_step(state=DONE, by="2026-09", takes="1 month"),
            a_step(state=DONE, takes="1 month"),
            a_step(takes="1 month"),
        ],
        [
            "2027-11-01 2027-11-30",
            "2026-09-01 2026-09-30",
            "-",
            "2027-12-01 2027-12-31",
        ],
    ),
    "what is done may have ended late": (
        [a_step(state=DONE, by="2028-02")],
        ["2028-02-29!"],
    ),
    "what is under way began by the day of writing": (
        [a_step(takes="1 month", state=DOING), a_step(takes="1 month")],
        ["2026-10-01 2027-11-30", "2027-12-01 2027-12-31"],
    ),
    "maybe and skipped have no place, whatever their dates": (
        [
            a_step(takes="1 month"),
            a_step(by="2027-06", takes="1 month", state=MAYBE),
            a_step(by="2027-03", state=SKIPPED),
        ],
        ["2027-12-01 2027-12-31", "-", "-"],
    ),
    "what repeats runs over the whole window, beside the chain": (
        [a_step(takes="1 month"), a_step(every="month"), a_step(takes="1 month")],
        ["2027-11-01 2027-11-30", "2026-10-01 2027-12-31", "2027-12-01 2027-12-31"],
    ),
    "what repeats may have a start and an end": (
        [a_step(every="2 weeks", start="2027-03", by="2027-05")],
        ["2027-03-01 2027-05-31"],
    ),
    "what repeats ends with the goal": (
        [a_step(every="quarter", by="2029"), a_step(every="quarter", start="2028")],
        ["2026-10-01 2027-12-31", "-"],
    ),
    "what repeated and is done has a bar only by dates of its own": (
        [a_step(every="month", state=DONE), a_step(every="month", state=MAYBE)],
        ["-", "-"],
    ),
    "an open step never lies behind the deadline": (
        [a_step(by="2028-03"), a_step(start="2027-12", by="2028-03", after=())],
        ["2027-12-31!", "2027-12-01 2027-12-31"],
    ),
}
