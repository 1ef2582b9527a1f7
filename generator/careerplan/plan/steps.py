"""Which steps a step waits for, past those that are left out."""

from collections.abc import Callable

from careerplan.plan.model import Step

Kept = Callable[[int], bool]  # whether a step, by its index, is there


def named_steps(steps: tuple[Step, ...], name: str, kept: Kept) -> list[int | str]:
    """Find what a name in `after` means: steps by their index, or another goal's name.

    A step that is left out stands for what it waits for itself, so that A before B
    before C leaves A before C.
    """
    return _named(steps, name, kept, frozenset())


def _named(
    steps: tuple[Step, ...], name: str, kept: Kept, seen: frozenset[int]
) -> list[int | str]:
    number = next((n for n, step in enumerate(steps) if step.id == name), None)
    if number is None:
        return [name]
    if kept(number):
        return [number]
    return [] if number in seen else _waits_for(steps, number, kept, seen | {number})


def _waits_for(
    steps: tuple[Step, ...], number: int, kept: Kept, seen: frozenset[int]
) -> list[int | str]:
    """List what a step waits for: its `after`, else the step or group above it."""
    after = steps[number].after
    if after is not None:
        return [item for name in after for item in _named(steps, name, kept, seen)]
    while number and steps[number].alongside:
        number -= 1
    group = []
    while number:
        number -= 1
        group.append(number)
        if not steps[number].alongside:
            break
    shown: list[int | str] = [item for item in group if kept(item)]
    if shown or not group:
        return shown
    return _waits_for(steps, group[-1], kept, seen)
