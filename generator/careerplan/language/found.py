"""What is found of a clause: whether it is done one day, and why."""

from careerplan.language.statement import Verdict

Found = tuple[Verdict, str]
PASS, UNCLEAR, FAIL = Verdict.PASS, Verdict.UNCLEAR, Verdict.FAIL
A_QUALITY: Found = (FAIL, "a quality has no finish")
HOW_MANY: Found = (UNCLEAR, "how many?")
REACHED: Found = (PASS, "reached or not")
