"""Rules as people type them: a code, a name, both, or the letter of a whole family."""

from careerplan.errors import CareerplanError


def rules_named(written: str) -> tuple[str, ...]:
    """Return the codes that were meant; nothing for an empty text.

    Raises `CareerplanError` for a rule that is not there, with the nearest one.
    """
    from careerplan.catalogue import NAMES, RULES
    from careerplan.plan.reading import nearest
    from careerplan.rules.allowing import find_rule

    name = written.strip()
    if not name:
        return ()
    if len(name) == 1 and name.isalpha():
        family = tuple(code for code in RULES if code.startswith(name.upper()))
    else:
        family = tuple(filter(None, (find_rule(name),)))
    if family:
        return family
    close = nearest(name.upper(), list(RULES)) if len(name) <= 3 else ""
    code = close or NAMES.get(nearest(name, list(NAMES)), "")
    hint = "see all rules with  careerplan explain --all"
    if code:
        hint = f"did you mean  {code} {RULES[code].name}  ?  Or {hint}"
    raise CareerplanError(f'there is no rule "{name}"', hint=hint)
