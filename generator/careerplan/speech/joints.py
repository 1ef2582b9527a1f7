"""The fixed words between the user's own, for each language that has a table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joints:
    """The fixed words of what is said, in one language; nothing is conjugated."""

    who: str
    who_at: str
    want: str
    want_by: str
    because: str
    goal: str  # takes any sentence
    goal_by: str
    aim: str  # the date of a goal that is said in words of its own
    measure: str  # takes a clause
    measure_any: str  # takes any sentence
    long_run: str
    long_run_any: str
    next_steps: str
    step_by: str
    see_myself: str  # the role in five years
    this_job: str  # the position that is asked for, on the path
    way: str  # the roles of the path
    role_in: str
    milestones: str
    milestone: str
    bring: str
    ask: str
    ask_more: str
    open_to: str
    also: str  # between two measures, or two things
    then: str  # between two steps


ENGLISH = Joints(
    who="I am {name}, {role}",
    who_at="I am {name}, {role} at {company}",
    want="I want to {goal}",
    want_by="By {by} I want to {goal}",
    because="{want}, because {why}",
    goal="My goal: {goal}",
    goal_by="My goal by {by}: {goal}",
    aim="The date I have set for it: {by}",
    measure="I will know I am there when {measure}",
    measure_any="I will know I am there by this: {measure}",
    long_run="In the long run I want to {goal}",
    long_run_any="My goal in the long run: {goal}",
    next_steps="My next steps: {steps}",
    step_by="{step} by {by}",
    see_myself="By {by} I see myself as {role}",
    this_job="This position is a step on that way: {role}",
    way="Year by year: {roles}",
    role_in="{role} in {years}",
    milestones="On the way: {goals}",
    milestone="{goal} by {by}",
    bring="What I bring: {things}",
    ask="What would help me: {things}",
    ask_more="This would help as well: {things}",
    open_to="I am open to this as well: {things}",
    also=" and ",
    then=", then ",
)
# No words of ours between the user's own, for a language that has no table yet.
WORDLESS = Joints(
    who="{name}, {role}",
    who_at="{name}, {role}, {company}",
    want="{goal}",
    want_by="{by}: {goal}",
    because="{want}. {why}",
    goal="{goal}",
    goal_by="{by}: {goal}",
    aim="{by}",
    measure="{measure}",
    measure_any="{measure}",
    long_run="{goal}",
    long_run_any="{goal}",
    next_steps="{steps}",
    step_by="{step}, {by}",
    see_myself="{by}: {role}",
    this_job="{role}",
    way="{roles}",
    role_in="{years}: {role}",
    milestones="{goals}",
    milestone="{by}: {goal}",
    bring="{things}",
    ask="{things}",
    ask_more="{things}",
    open_to="{things}",
    also=", ",
    then="; ",
)


def joints_of(language: str) -> Joints:
    """Return the joints of a language, by its BCP 47 tag."""
    return ENGLISH if language.casefold().split("-")[0] == "en" else WORDLESS
