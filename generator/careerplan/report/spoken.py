"""The pitch as it is said, in each length with its words and seconds."""

from collections.abc import Iterator

from careerplan.plan.periods import counted
from careerplan.report.blocks import Block, Heading, Words
from careerplan.speech.pitch import Pitch


def show_pitch(pitch: Pitch) -> Iterator[Block]:
    """Show each length under its title, one sentence a line."""
    for text in pitch.texts:
        title = "In your own words"
        if text.target_seconds:
            title = counted(text.target_seconds, "second")
        yield Heading(f"{title}: {text.pace.label}")
        yield Words("\n".join(text.sentences))
