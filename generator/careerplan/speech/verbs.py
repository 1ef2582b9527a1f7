"""Verbs that career goals begin with, in the form of a command."""

import re

VERBS = frozenset(
    """
    achieve acquire adapt add adopt advance advise advocate aim align analyse analyze
    answer apply appoint arrange ask assemble assess assist attain attend audit author
    automate balance be become begin bring broaden build buy call care carry catch
    certify chair challenge change check choose clear climb close coach code collaborate
    collect combine communicate complete compose conduct connect consolidate consult
    contact contribute convert convince cook coordinate cover create cultivate cut
    debug decide define delegate deliver demonstrate deploy design develop direct
    discover document double draft draw drive earn edit educate enable encourage end
    engage enhance enrol enroll ensure enter establish evaluate exceed execute exhibit
    expand experience explore extend facilitate farm file fill finalise finalize find
    finish fix focus follow form formalise formalize found fund gain gather generate
    get give go graduate grow guide halve handle have head help hire hold host identify
    implement improve increase influence initiate innovate inspect inspire install
    integrate interview introduce invent invest investigate invite join keep knit know
    land launch lay lead learn leave lecture license listen live log lower maintain make
    manage market master maximise maximize measure meet mentor migrate minimise minimize
    model modernise modernize monitor motivate move navigate negotiate network nurse
    obtain offer open operate optimise optimize orchestrate order organise organize
    overhaul own paint participate partner pass patent perform persuade pick pilot pitch
    place plan plant play post practice practise prepare present preserve prevent print
    produce program progress promote prototype prove provide publish pursue put qualify
    raise reach read rebuild receive record recruit redesign reduce refine register
    rehearse relocate renew reorganise reorganize repair replace report represent
    request research resolve respond restore restructure return review revise rewrite
    roll run save scale schedule score secure see sell send serve set sew shadow shape
    share shift ship show sign simplify sing solve speak specialise specialize spend
    spread stabilise stabilize staff standardise standardize start stay step stop
    streamline strengthen stretch structure study submit succeed supervise support
    survey switch take talk teach test track trade train transfer transform transition
    translate travel triple try turn tutor uncover understand undertake unify update
    upgrade upskill use validate visit volunteer weld welcome widen win work write
    """.split()
)


_LEAD_IN = re.compile(
    r"(?:(?:i|we) (?:want|would like|hope|plan|aim|intend) to |i'd like to |"
    r"(?:my|our) (?:goal|aim) is to |to )",
    re.IGNORECASE,
)


def as_command(goal: str) -> str:
    """Drop what leads up to a command: `To …`, `I want to …`, `My goal is to …`."""
    lead = _LEAD_IN.match(goal.replace("’", "'"))
    return goal[lead.end() :] if lead else goal


def begins_with_verb(text: str) -> bool:
    """Tell whether a goal is a command, so that `I want to …` fits before it."""
    command = as_command(text).casefold().replace("-", " ")
    words = [word.strip(",;:.!?\"'") for word in command.split()]
    is_noun = words[1:2] == ["of"]  # Head of sales
    return bool(words) and words[0] in VERBS and not is_noun
