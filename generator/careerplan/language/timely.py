"""Timely: whether a calendar can resolve the end that a text names."""

from careerplan.language.statement import Ground, Statement, Verdict
from careerplan.language.times import TimeKind, best_time

_READING = {
    TimeKind.END: (Verdict.PASS, "ends"),
    TimeKind.CADENCE: (Verdict.UNCLEAR, "how often, not until when"),
    TimeKind.ANCHOR: (Verdict.UNCLEAR, "hangs on something without a date"),
    TimeKind.FUZZY: (Verdict.UNCLEAR, "no end that a calendar can tell"),
    TimeKind.NEVER: (Verdict.FAIL, "a time that never comes"),
    TimeKind.RESPONSE: (Verdict.FAIL, "shorter than a day, so no deadline"),
    TimeKind.PAST: (Verdict.FAIL, "looks back, so no deadline"),
}


def judge_timely(statement: Statement) -> Ground:
    """Pass where a calendar resolves an end; unclear for how often, fuzzy, undated."""
    kind = best_time(statement.times)
    if kind is None:
        return Ground(Verdict.FAIL, "no time is named")
    time = next(time for time in statement.times if time.kind is kind)
    verdict, why = _READING[kind]
    return Ground(verdict, f"{why}: {time.words}", time.start, time.end)
