"""Which step waits for which, over all goals: the graph that the schedule walks."""

from dataclasses import dataclass, field

from careerplan.plan.model import Goal, Plan, State, Step
from careerplan.plan.steps import named_steps
from careerplan.roadmap.chains import resolve
from careerplan.roadmap.circles import find_circles, find_tangles

Node = tuple[str, int]  # a goal's id and the index of a step; GOAL for the goal itself
GOAL = -1


@dataclass(frozen=True, slots=True)
class Order:
    """The nodes of open goals, and what must wait until each of them ends."""

    followers: dict[Node, list[Node]] = field(default_factory=dict)
    leads: dict[Node, Node] = field(default_factory=dict)  # a step beside another

    def waits(self) -> dict[Node, list[Node]]:
        """Return what has to be placed before each node can be."""
        return {
            node: [*targets, *([self.leads[node]] if node in self.leads else [])]
            for node, targets in self.followers.items()
        }

    def circles(self) -> tuple[tuple[Node, ...], ...]:
        """Find the steps and goals that wait for each other."""
        return find_circles(self.waits())


@dataclass(frozen=True, slots=True)
class UnknownStep:
    """A name in a step's `after` that means no step and no goal."""

    goal: str
    path: tuple[str | int, ...]
    written: str


def takes_part(step: Step) -> bool:
    """Tell whether a step stands in the chain of steps."""
    return step.state not in (State.MAYBE, State.SKIPPED) and step.every is None


def lay_out_order(plan: Plan) -> tuple[Order, tuple[UnknownStep, ...]]:
    """Draw an arrow from each step, and each goal, to what has to wait for it.

    Steps follow one another unless `after` or `alongside` says otherwise; the goal
    itself follows all its steps. What cannot be found is returned beside the order.
    """
    goals = {goal.id: goal for goal in plan.goals}
    order = Order()
    unknown: list[UnknownStep] = []
    for goal in plan.goals:
        order.followers.update({node: [] for node in _nodes(goal)})
    for goal in plan.goals:
        if not goal.status.is_closed:
            _connect_steps(goal, goals, order, unknown)
    return order, tuple(unknown)


def without_circles(order: Order) -> Order:
    """Take out the arrows inside circles, so that the rest can be scheduled."""
    tangle_of = {
        node: number
        for number, tangle in enumerate(find_tangles(order.waits()))
        for node in tangle
    }

    if not tangle_of:
        return order

    def is_tangled(node: Node, other: Node) -> bool:
        return node in tangle_of and tangle_of[node] == tangle_of.get(other)

    followers = {
        node: [target for target in targets if not is_tangled(node, target)]
        for node, targets in order.followers.items()
    }
    leads = {
        node: lead for node, lead in order.leads.items() if not is_tangled(node, lead)
    }
    return Order(followers, leads)


def _nodes(goal: Goal) -> list[Node]:
    if goal.status.is_closed:
        return []
    steps = [(goal.id, n) for n, step in enumerate(goal.steps) if takes_part(step)]
    return [*steps, (goal.id, GOAL)]


def _connect_steps(
    goal: Goal, goals: dict[str, Goal], order: Order, unknown: list[UnknownStep]
) -> None:
    previous: list[Node] = []  # the step or group before
    group: list[Node] = []
    for number, step in enumerate(goal.steps):
        if group and not step.alongside:
            previous, group = group, []
        if not takes_part(step):
            continue
        node = (goal.id, number)
        if group:
            order.leads[node] = group[0]
        group.append(node)
        order.followers[node].append((goal.id, GOAL))
        if step.after is None:
            waits_for = previous
        else:
            waits_for = _named_nodes(goal, number, goals, unknown)
        for earlier in waits_for:
            if earlier != node or step.id in (step.after or ()):
                order.followers.setdefault(earlier, []).append(node)
    firsts = _without_predecessor(goal, order) if goal.after else []
    for number, name in enumerate(goal.after):
        for earlier in _nodes_of(name, goal, goals, unknown, ("after", number)):
            order.followers[earlier].extend(firsts)


def _without_predecessor(goal: Goal, order: Order) -> list[Node]:
    """List the steps of a goal that nothing in it comes before, or the goal itself."""
    own = _nodes(goal)
    later = {
        target for node in own for target in order.followers[node] if target in own
    }
    firsts = [node for node in own if node not in later]
    return firsts or [(goal.id, GOAL)]


def _named_nodes(
    goal: Goal, number: int, goals: dict[str, Goal], unknown: list[UnknownStep]
) -> list[Node]:
    nodes: list[Node] = []
    for index, name in enumerate(goal.steps[number].after or ()):
        path = ("steps", number, "after", index)
        nodes.extend(_nodes_of(name, goal, goals, unknown, path))
    return nodes


def _nodes_of(
    name: str,
    goal: Goal,
    goals: dict[str, Goal],
    unknown: list[UnknownStep],
    path: tuple[str | int, ...],
) -> list[Node]:
    """Find the nodes that a name means: a step of this goal, a goal, or goal#step."""
    ident, hash_sign, step_id = name.partition("#")
    is_step_name = path[0] == "steps" and not hash_sign
    if is_step_name and any(step.id == ident for step in goal.steps):
        return _step_nodes(goal, ident, goals)
    target = goals.get(resolve(ident, goals, in_private=goal.is_private))
    if target is None:
        unknown.append(UnknownStep(goal.id, path, name))
        return []
    if not hash_sign:
        return [] if target.status.is_closed else [(target.id, GOAL)]
    if not any(step.id == step_id for step in target.steps):
        unknown.append(UnknownStep(goal.id, path, name))
        return []
    return _step_nodes(target, step_id, goals)


def _step_nodes(goal: Goal, step_id: str, goals: dict[str, Goal]) -> list[Node]:
    """Find the nodes of a step, or of what it waits for where it takes no part."""
    if goal.status.is_closed:
        return []
    found = named_steps(goal.steps, step_id, lambda n: takes_part(goal.steps[n]))
    nodes: list[Node] = []
    for item in found:
        if isinstance(item, int):
            nodes.append((goal.id, item))
        elif item in goals and not goals[item].status.is_closed:
            nodes.append((item, GOAL))
    return nodes
