"""What only the author sees: all of the plan, with hidden parts marked as such."""

from dataclasses import replace

from careerplan.audience import MyPlan, audience_of
from careerplan.plan.model import Audience, Goal, State, Step
from careerplan.speech.wording import machine_date
from careerplan.views.model import GoalView, LogLine, MineView, When
from careerplan.views.words import Words


def with_mine(view: GoalView, goal: Goal, words: Words) -> GoalView:
    """Add to a goal who else sees it, and what nobody else does."""
    mine = _compose_mine(goal, words)
    return replace(view, seen_by=audience_of(goal).value, mine=mine)


def _compose_mine(goal: Goal, words: Words) -> MineView:
    return MineView(
        original=goal.original,
        achievable=goal.achievable,
        obstacles=goal.obstacles,
        if_not=goal.if_not,
        people=tuple(
            ": ".join(filter(None, (one.who, one.how))) for one in goal.people
        ),
        log=tuple(
            LogLine(
                When(words.dates.period(entry.on), machine_date(entry.on))
                if entry.on
                else None,
                entry.note,
                entry.now.text if entry.now else "",
                entry.grade,
            )
            for entry in goal.log
        ),
    )


def mark_hidden(mine: MyPlan, words: Words) -> MyPlan:
    """Say behind each title and step that not everybody sees who does."""
    goals = tuple(
        replace(
            goal,
            title=_marked(goal.label, audience_of(goal), words),
            steps=tuple(
                replace(step, do=_marked(step.do, _step_audience(goal, step), words))
                for step in goal.steps
            ),
        )
        for goal in mine.plan.goals
    )
    return MyPlan(replace(mine.plan, goals=goals))


def _step_audience(goal: Goal, step: Step) -> Audience:
    """Return who sees a step beside those who see less than its goal anyhow."""
    if step.state is State.SKIPPED:
        return Audience.ME
    whole = audience_of(goal)
    narrow_to_wide = list(Audience)
    own = Audience(step.share or whole)
    # What all of the goal is, need not be said of each step.
    is_narrower = narrow_to_wide.index(own) < narrow_to_wide.index(whole)
    return own if is_narrower else Audience.PUBLIC


def _marked(text: str, audience: Audience, words: Words) -> str:
    if audience is Audience.PUBLIC:
        return text
    return f"{text} ({words.say(f'mine.{audience.value}')})"
