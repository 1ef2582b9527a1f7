"""Roles and positions: whether words name a post that one can hold."""

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.words import DETERMINERS, Word, is_on

_ROLE_ENDINGS = ("wright", "ologist", "ographer", "keeper", "master", "woman", "smith")

# They end like roles, and say how somebody is.
_NO_ROLES = (
    lex.QUALITIES
    | lex.SUBJECTIVE
    | frozenset(
        """
    better closer communicator helper leader learner listener performer player speaker
    thinker
    """.split()
    )
)

_LED = frozenset(
    "chapter community crew department group guild practice project section shift "
    "squad team troop unit".split()
)

_MOVING = frozenset(
    "move transition go switch change shift progress advance grow step work".split()
)

_LEADING_TO_A_ROLE = lex.BECOMING | {"serve", "act", "pursue", "build", "seek"}
_HOW = lex.QUALITIES | {"more", "less"}
_FROM_WHERE = frozenset("from my out up on across over".split())


def is_role(
    nouns: tuple[str, ...], phrase: tuple[Word, ...], rest: tuple[Word, ...], verb: str
) -> bool:
    """Tell whether a phrase names a role; a word that only ends like one needs an a."""
    if not nouns:
        return False
    head = nouns[-1]
    if head == "professional" and lex.FIELDS & set(nouns):
        return True
    if head == "leader" and _LED & set(nouns[:-1]):
        return True
    is_of = bool(rest) and rest[0].lower == "of"
    if head == "head" and (is_of or (len(nouns) > 1 and verb in ("be", "become"))):
        return True
    if is_on(head, lex.POSITIONS) and (len(nouns) > 1 or _role_behind(rest)):
        return True
    is_state = verb in ("become", "be", "promote", "serve")
    for noun in nouns[:4] if is_state else nouns[-1:]:
        parts = noun.split("/")[0].split("-")
        if any(
            is_on(part, lex.ROLES) or part.endswith(_ROLE_ENDINGS) for part in parts
        ):
            return nouns[0] != "completed"
    is_one = bool(phrase) and phrase[0].lower in DETERMINERS
    if is_state and is_one and phrase[-1].text.isupper() and len(head) > 2:
        return True  # `be an MCT`
    is_like = head.endswith(("er", "or", "ist", "ian")) and head not in _NO_ROLES
    return is_state and is_one and is_like


def _role_behind(rest: tuple[Word, ...]) -> bool:
    return any(is_on(word.lower, lex.ROLES) for word in rest[:6]) or bool(
        rest[1:]
        and rest[0].lower in ("as", "in", "at", "of", "with")
        and any(word.is_name for word in rest[:5])
    )


def names_a_role_behind(clause: Clause) -> bool:
    """Find `as a clinical instructor` behind the verb, or `from cook to head chef`."""
    lowers = [word.lower for word in clause.object]
    if lowers[:1] and lowers[0] in _FROM_WHERE and clause.verb in _MOVING:
        ways = [n for n, word in enumerate(lowers) if word in ("to", "into")]
        behind = lowers[ways[0] + 1 :][:5] if ways else []
        return any(is_on(word, lex.ROLES) for word in behind)
    is_leading = clause.verb in _LEADING_TO_A_ROLE
    told = [
        n for n, word in enumerate(lowers) if word in ("where", "that", "what", "who")
    ]
    lowers = lowers[: told[0]] if told else lowers
    if "as" not in lowers:
        return False
    ahead = set(lowers[: lowers.index("as")])
    is_state = clause.verb in ("be", "become") and lowers[0] != "employed"
    if is_state and ahead & _HOW:
        return False  # `be more efficient as an editor`
    if not (is_leading or ahead & (lex.POSITIONS | {"employment", "work"})):
        return False
    behind = lowers[lowers.index("as") + 1 :][:5]
    return bool(set(behind) & lex.ROLES)
