"""What is said, as pages show it: the pitch and the answers, each with its length."""

from collections.abc import Iterable

from careerplan.speech.answers import Answer
from careerplan.speech.pace import Pace
from careerplan.speech.pitch import PitchText
from careerplan.views.model import AnswerView, PitchView
from careerplan.views.words import Words


def pitch_views(texts: Iterable[PitchText], words: Words) -> tuple[PitchView, ...]:
    """Title each length by what it is meant for; a longer text shows its true time."""
    return tuple(
        PitchView(
            title=words.say("pitch.seconds", n=text.target_seconds)
            if text.target_seconds
            else words.say("pitch.own"),
            length=_length(text.pace, words),
            sentences=text.sentences,
        )
        for text in texts
    )


def answer_views(answers: Iterable[Answer], words: Words) -> tuple[AnswerView, ...]:
    """Put each answer under its question; a length that adds nothing is left out."""
    return tuple(
        AnswerView(
            key=answer.question,
            question=words.say(f"question.{answer.question}"),
            texts=pitch_views(_longer(answer.texts), words),
        )
        for answer in answers
    )


def _longer(texts: Iterable[PitchText]) -> tuple[PitchText, ...]:
    return tuple({text.sentences: text for text in reversed(tuple(texts))}.values())[
        ::-1
    ]


def _length(pace: Pace, words: Words) -> str:
    if pace.seconds is None:
        return words.say("pitch.characters", characters=pace.characters)
    return words.say("pitch.words", words=pace.words, seconds=pace.seconds)
