"""The elevator pitch in three lengths, made of the user's own words."""

from collections.abc import Iterable
from dataclasses import dataclass

from careerplan.plan.model import Employer, Plan
from careerplan.roadmap.expand import Roadmap
from careerplan.speech.pace import WORDS_A_MINUTE, Pace, pace_of
from careerplan.speech.sentences import Speaker, leading_goal
from careerplan.speech.wording import as_sentence

LENGTHS = (30, 60, 90)  # seconds
# A sentence, and the shortest length in seconds that it is part of.
Part = tuple[int, str]


@dataclass(frozen=True, slots=True)
class PitchText:
    """One length of what is said."""

    target_seconds: int | None  # 30, 60 or 90; None for the author's own words
    sentences: tuple[str, ...]
    pace: Pace

    @property
    def text(self) -> str:
        """Return the sentences as one paragraph."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class Pitch:
    """The pitch: derived in three lengths, or the author's own."""

    texts: tuple[PitchText, ...]
    is_own: bool


def compose_pitch(
    plan: Plan,
    roadmap: Roadmap,
    asking: Employer | None = None,
    *,
    words_a_minute: int = WORDS_A_MINUTE,
) -> Pitch:
    """Compose the pitch, for one employer where `asking` is given.

    The author's own words win. Spoken at 140 words a minute unless told otherwise.
    """
    own = (asking.pitch if asking else "") or plan.pitch
    if own:
        texts = (own_words(own, words_a_minute=words_a_minute),)
        return Pitch(texts, is_own=True)
    speaker = speaker_for(plan, roadmap, asking)
    goal = leading_goal(plan, roadmap)
    parts: list[Part] = [
        (30, speaker.who()),
        (30, asking.excited if asking else ""),
        *((30, sentence) for sentence in speaker.goal(goal)),
        (60, speaker.marks(goal)),
        (60, goal.impact if goal else ""),
        *((60, sentence) for sentence in speaker.long_run(but=goal) if goal),
        (90, speaker.steps(2)),
        (90, plan.flair),
        (30, asking.gain if asking else ""),
    ]
    return Pitch(in_lengths(parts, words_a_minute=words_a_minute), is_own=False)


def speaker_for(plan: Plan, roadmap: Roadmap, asking: Employer | None) -> Speaker:
    """Return who speaks to everybody, or to one employer in the words for them."""
    chosen = asking.goals if asking else ()
    return Speaker(plan, roadmap, {one.id: one.say for one in chosen if one.say})


def in_lengths(
    parts: Iterable[Part], *, words_a_minute: int = WORDS_A_MINUTE
) -> tuple[PitchText, ...]:
    """Cut sentences into three lengths; a part that is missing takes its sentence."""
    said = [(least, as_sentence(text)) for least, text in parts if text]
    found = []
    for seconds in LENGTHS:
        sentences = tuple(text for least, text in said if least <= seconds)
        pace = pace_of(" ".join(sentences), words_a_minute=words_a_minute)
        found.append(PitchText(seconds, sentences, pace))
    return tuple(found)


def own_words(text: str, *, words_a_minute: int = WORDS_A_MINUTE) -> PitchText:
    """Cut a text of the author into sentences, one a line on the page."""
    sentences: list[str] = []
    for word in text.split():
        if sentences and not sentences[-1].endswith((".", "!", "?", "…")):
            sentences[-1] += f" {word}"
        else:
            sentences.append(word)
    pace = pace_of(text, words_a_minute=words_a_minute)
    return PitchText(None, tuple(sentences), pace)
