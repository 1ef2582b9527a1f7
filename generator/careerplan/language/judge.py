"""The judge of one statement: a verdict for each criterion, from the words alone.

The definitions are those of the interview advice: specific answers the five W's,
measurable has a clear marker, achievable names its means, realistic is tied to the role
or the company, timely has an end that a calendar can tell.
"""

from careerplan.language.achievable import judge_achievable
from careerplan.language.measurable import judge_measurable
from careerplan.language.realistic import judge_realistic
from careerplan.language.specific import judge_specific
from careerplan.language.statement import (
    NOTHING_KNOWN,
    Ground,
    Knowledge,
    take_apart,
)
from careerplan.language.timely import judge_timely


def judge(text: str, known: Knowledge = NOTHING_KNOWN) -> dict[str, Ground]:
    """Judge a text by each of the five criteria."""
    statement = take_apart(text)
    return {
        "S": judge_specific(statement, known),
        "M": judge_measurable(statement, known),
        "A": judge_achievable(statement),
        "R": judge_realistic(statement, known),
        "T": judge_timely(statement),
    }
