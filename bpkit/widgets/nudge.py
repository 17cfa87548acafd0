"""Nudge one input of a graph, and watch the change go through it."""

from bpkit.checking.both import Both, same
from bpkit.draw.graph import Board
from bpkit.draw.numbers import factor, short
from bpkit.graph import gradients, recomputed, topological_order
from bpkit.printing import rounded
from bpkit.single import real_numbers
from bpkit.widgets.expressions import formula
from bpkit.widgets.widget import Frame, Widget

NUDGES = (-1.0, -0.5, -0.1, -0.01, 0.0, 0.01, 0.1, 0.5, 1.0)
ABOUT = Both(
    "A graph with its values above; below stand the gradients before any nudge. Choose an input and nudge it with the slider: "
    "the rings show which values move with it. How far does the output move for each unit of the nudge?",
    "노드 위에는 값을, 아래에는 그레이디언트를 적은 그래프입니다. 입력을 하나 골라 슬라이더로 조금 움직입니다. 따라 움직이는 "
    "값에는 고리가 생깁니다. 출력의 변화는 입력의 변화의 몇 배입니까?")
CHOOSE = Both("Nudge", "움직일 입력")
SLIDER = Both("Size of the nudge", "입력의 변화")
STILL = Both("`{name}` stays at {value}", "`{name}`: {value} 그대로")
STILL_SAYS = Both("The gradient promises: a nudge of `{name}` moves `{out}` {slope} times as far.",
                  "그레이디언트에 따르면 `{out}`의 변화는 `{name}`의 변화의 {slope}배입니다.")
MOVED = Both("`{name}` from {old} to {new}", "`{name}`: {old} → {new}")
OUTPUT = Both("`{out}` moves from {old} to {new}, by {change}.", "`{out}`: {old} → {new}. 변화는 {change}입니다.")
RATIO = Both("For each unit of the nudge: `{change} / {nudge} = {ratio}`. The gradient says {slope}.",
             "입력의 변화로 나누면 `{change} / {nudge} = {ratio}`입니다. 그레이디언트는 {slope}입니다.")
EXACT = Both("The two agree.", "둘이 같습니다.")
BENT = Both("They differ by {gap}: the gradient is the rate for a tiny nudge, and on the way the rate changes.",
            "둘의 차이는 {gap}입니다. 그레이디언트는 아주 조금 움직일 때의 비율입니다. 더 움직이면 그동안 비율이 바뀝니다.")


def nudge(output, *, inputs=None, nudges=NUDGES, language):
    """Nudge the inputs of the graph that ends in `output`, one at a time, and compare Δoutput/Δinput with the gradient.

    inputs: the leaves to choose from, by default all. nudges: the changes, in increasing order, with 0 among them.
    """
    nudges = real_numbers(nudges, "nudges")
    if 0.0 not in nudges or nudges != sorted(set(nudges)):
        raise ValueError(f"nudges: expected increasing numbers with 0 among them, got {nudges}. Start from (-0.1, 0, 0.1).")
    order, slopes = topological_order(output), gradients(output)
    leaves = [node for node in order if not node.inputs and not node.is_constant]
    leaves = leaves if inputs is None else list(inputs)
    moved_by = {(leaf, change): dict(zip(order, (node.value for node in topological_order(recomputed(output, {leaf: leaf.value + change})))))
                for leaf in leaves for change in nudges}
    board = Board(output, {node: [values[node] for values in moved_by.values()] for node in order})
    frames, lines = [], []
    for series, leaf in enumerate(leaves):
        for number, change in enumerate(nudges):
            new = moved_by[leaf, change]
            moved = [(node, new[node]) for node in board.order if _depends(node, leaf)]
            still = tuple(board.value(node) for node in board.order if not _depends(node, leaf)) if number == 0 else ()
            rings = [board.ring(node, "bp-out") for node, _ in moved] if change else []
            between = [f"`{board.names[node]}`: {short(node.value)} → {short(value)}" for node, value in moved
                       if node not in (leaf, output)]
            title, says = _said(board, leaf, slopes[leaf], change, new[output], between)
            mark = same(("+" if change > 0 else "") + short(change))
            frames.append(Frame(title, says, (*(board.value(*each) for each in moved), *rings), still, series, mark))
            lines.append(f"Δ{leaf.name} = {short(change)}: {board.names[output]} = {short(new[output])}" + (
                f", ratio {_ratio(output, new[output], change)}" if change else f", gradient {short(slopes[leaf])}"))
    pills = [board.gradient(node, slopes[node]) for node in board.order if not node.is_constant]
    return Widget("nudge", language, about=ABOUT, size=board.size, frames=frames, slider=SLIDER, choose=CHOOSE,
                  series=[same(f"`{leaf.name}`") for leaf in leaves], start=nudges.index(0.0),
                  shared=(*board.edges(), *board.nodes(), *pills), summary="\n".join(lines))


def _said(board, leaf, slope, change, new, between):
    old, out = board.output.value, board.names[board.output]
    if not change:
        return (STILL.filled(name=leaf.name, value=short(leaf.value)),
                same(_told(board)) + STILL_SAYS.filled(name=leaf.name, out=out, slope=short(slope)))
    ratio = _ratio(board.output, new, change)
    gap = rounded(abs((new - old) / change - slope))
    agree = ratio == short(slope) or float(gap) == 0
    says = [*([same(", ".join(between))] if between else []),
            OUTPUT.filled(out=out, old=short(old), new=short(new), change=short(new - old)),
            RATIO.filled(change=short(new - old), nudge=factor(change), ratio=ratio, slope=short(slope)),
            EXACT if agree else BENT.filled(gap=gap)]
    return (MOVED.filled(name=leaf.name, old=short(leaf.value), new=short(leaf.value + change)),
            Both(*("\n".join(texts) for texts in zip(*says))))


def _told(board):
    """The graph in words: what each result is computed from."""
    return ", ".join(f"`{board.names[node]} = {formula(node, board.names)}`" for node in board.order if node.operation) + "."


def _ratio(output, new, change):
    return short((new - output.value) / change)


def _depends(node, leaf):
    """Whether a node is the leaf, or was computed from it."""
    return leaf in topological_order(node)
