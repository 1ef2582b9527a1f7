"""Parts of goals that break a rule each, beside sound ones that take their place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A part of a goal that breaks a rule, and the sound part in its place."""

    rule: str
    faulty: dict[str, str]  # by the slots of a goal; an empty one is left out
    sound: dict[str, str]

    def __str__(self) -> str:
        return f"{self.rule} {' '.join(self.faulty.values())}"


SOUND = {
    "do": "run the lunch counter of Heron & Pike",
    "time": "",
    "hedge": "",
    "by": "2027-08",
    "where": "the station hall",
    "why": "commuters walk past our bread",
    "measure": "40 covers a day in the till report",
    "realistic": "lunch is half of my shift",
    "steps": "Ask for a key to the hall",
}
FAULTS = (
    Fault("S1", {"do": "get ahead"}, {"do": "become head cook"}),
    Fault("S1", {"do": "do something"}, {"do": "run the bakery of Heron & Pike"}),
    Fault("S1", {"do": "finish a project"}, {"do": "finish the oven project"}),
    Fault("S2", {"do": "improve my skills"}, {"do": "plate 40 covers an evening"}),
    Fault("S2", {"do": "gain experience"}, {"do": "work forty shifts on the grill"}),
    Fault("S3", {"do": "be a better waiter"}, {"do": "cook the lunch menu alone"}),
    Fault("S3", {"do": "be successful"}, {"do": "sell 40 lunches a day"}),
    Fault("S3", {"do": "learn more"}, {"do": "pass the hygiene exam"}),
    Fault(
        "S4",
        {"do": "bake rye bread", "where": "", "why": ""},
        {"do": "bake rye bread", "where": "the old hall", "why": "we sell out"},
    ),
    Fault(
        "S5",
        {"do": "speak at a conference"},
        {"do": "speak at a conference on rye"},
    ),
    Fault("S5", {"do": "take a course"}, {"do": "take a course in butchery"}),
    Fault("S5", {"do": "bake rye, oats, etc."}, {"do": "bake rye and oat bread"}),
    Fault(
        "S6",
        {"do": "write a guide, train two cooks and open a shop"},
        {"do": "open a shop"},
    ),
    Fault("S7", {"hedge": ", if possible"}, {"hedge": ""}),
    Fault("S7", {"hedge": ", perhaps"}, {"hedge": ""}),
    Fault(
        "M1",
        {"do": "support the new cooks", "measure": ""},
        {"do": "support the new cooks", "measure": "4 of them cook alone"},
    ),
    Fault(
        "M2",
        {"do": "learn pastry", "measure": ""},
        {"do": "pass the pastry exam", "measure": ""},
    ),
    Fault(
        "M2",
        {"do": "help the new cooks", "measure": ""},
        {"do": "train two cooks", "measure": ""},
    ),
    Fault("M2", {"measure": "Learn pastry"}, {"measure": "Pass the pastry exam"}),
    Fault(
        "M3",
        {"measure": "Three successful menus"},
        {"measure": "Three menus that the owner has signed"},
    ),
    Fault("M3", {"measure": "A strong review"}, {"measure": "A review in the Courier"}),
    Fault(
        "M4",
        {"measure": "20 % less waste"},
        {"measure": "from 50 to 40 kilos of waste a week"},
    ),
    Fault(
        "M5",
        {"measure": "lunches up from 40 to 30 a day"},
        {"measure": "lunches up from 30 to 40 a day"},
    ),
    Fault(
        "M5",
        {"measure": "complaints down from 10 to 12"},
        {"measure": "complaints down from 12 to 10"},
    ),
    Fault(
        "M6",
        {"do": "attend conferences", "measure": ""},
        {"do": "attend 4 conferences", "measure": ""},
    ),
    Fault("M7", {"measure": "A calm mood"}, {"measure": "No plate sent back in May"}),
    Fault("M7", {"measure": "a calm mood"}, {"measure": "the talk on film"}),
    Fault("T1", {"by": ""}, {"by": "2027-Q3"}),
    Fault("T3", {"time": " soon", "by": ""}, {"time": " by June 2027", "by": ""}),
    Fault(
        "T3",
        {"time": " in the next few years", "by": ""},
        {"time": " in the next two years", "by": ""},
    ),
    Fault("T3", {"time": " someday", "by": ""}, {"time": " someday", "by": "2027-08"}),
    Fault(
        "T4",
        {"time": " every month", "by": ""},
        {"time": " every month until May 2027", "by": ""},
    ),
    Fault("A4", {"steps": ""}, {"steps": "Ask the owner"}),
    Fault(
        "R1",
        {"do": "pass the chess exam", "where": "the park", "why": "", "realistic": ""},
        {
            "do": "pass the chess exam",
            "where": "the park",
            "why": "",
            "realistic": "each cook here plays for the team",
        },
    ),
    Fault(
        "X2",
        {"time": " by May 2027", "by": "2027-08"},
        {"time": " by May 2027", "by": "2027-05"},
    ),
    Fault(
        "X2",
        {"do": "sell 40 lunches", "measure": "30 lunches"},
        {"do": "sell 40 lunches", "measure": "40 lunches"},
    ),
)
