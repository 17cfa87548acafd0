"""Backward in the right order, and in a wrong one: what goes wrong when a node passes its gradient on too early."""

from math import isclose

from bpkit.checking.both import Both, same
from bpkit.draw.graph import Board
from bpkit.draw.numbers import short
from bpkit.graph import backward_steps, gradients
from bpkit.widgets.expressions import formula
from bpkit.widgets.widget import Frame, Widget
from bpkit.wrong_order import recursive_order

ABOUT = Both(
    "The same graph, walked backward in two orders. In the right one a node waits until all nodes that use it have had "
    "their turn. In the wrong one each node calls its inputs at once. Small numbers beside a node say at which turns it was called.",
    "같은 그래프를 두 가지 순서로 거슬러 갑니다. 옳은 순서에서 노드는 자기를 쓰는 노드가 모두 차례를 마칠 때까지 "
    "기다립니다. 잘못된 순서에서 노드는 자기 입력을 곧바로 부릅니다. 노드 옆의 작은 숫자는 그 노드의 차례입니다.")
CHOOSE = Both("Order", "순서")
RIGHT, WRONG = Both("right: users first", "옳은 순서: 쓰는 노드 먼저"), Both("wrong: inputs at once", "잘못된 순서: 입력을 곧바로")
TURN = Both("Turn {number}: `{name}`", "차례 {number}: `{name}`")
COMPLETE = Both("Its gradient is complete: {gradient}. It passes on {shares}.", "다 모인 그레이디언트는 {gradient}입니다. 건네는 몫: {shares}.")
EARLY = Both("It has {gradient} so far, and {total} in the end. It does not wait, and passes on {shares}.",
             "지금까지 모인 것은 {gradient}, 다 모이면 {total}입니다. 그런데 기다리지 않습니다. 건네는 몫: {shares}.")
AGAIN = Both("It is called again, now with {gradient}. It passes on all of it, also what it has passed on before: {shares}.",
             "다시 불렸습니다. 이제 모인 것은 {gradient}입니다. 전에 건넨 몫까지 통째로 다시 건넵니다. 건네는 몫: {shares}.")
START = Both("Start: the values are there, and the output's gradient is 1", "시작: 값은 모두 구했고, 출력의 그레이디언트는 1입니다")
END = Both("The result", "결과")
GOOD = Both("Every gradient is right.", "모든 그레이디언트가 맞습니다.")
BAD = Both("`d{name}` = {wrong} instead of {right}.", "`d{name}` = {wrong}. 옳은 값은 {right}입니다.")


def order(output, *, language):
    """Walk backward through the graph that ends in `output` in the right order, and in that of a naive recursion.

    Source of the wrong order: :mod:`bpkit.wrong_order`.
    """
    board = Board(output)
    right, frames, lines = gradients(output), [], []
    for series, walk in enumerate((None, recursive_order(output))):
        frames += _walk(board, backward_steps(output, walk), right, series)
        result = gradients(output, walk)
        lines.append(("right: " if series == 0 else "wrong: ") + "  ".join(
            f"d{board.names[node]} = {short(result[node])}" for node in board.order if not node.is_constant))
    return Widget("order", language, about=ABOUT, size=board.size, frames=frames, series=(RIGHT, WRONG), choose=CHOOSE,
                  shared=(*board.edges(), *board.nodes(), *(board.value(node) for node in board.order)),
                  summary="\n".join(lines))


def _told(board):
    """The graph in words: what each node is computed from."""
    lines = [f"`{board.names[node]} = {formula(node, board.names)} = {short(node.value)}`" if node.operation
             else f"`{node.name} = {short(node.value)}`" for node in board.order if not node.is_constant]
    return same(", ".join(lines))


def _walk(board, steps, right, series):
    """A frame a turn, with the gradients as they stand after it, and a last one with the verdict."""
    so_far, turns = {board.output: 1.0}, {}
    yield Frame(START, _told(board), _state(board, so_far, turns), series=series)
    for number, step in enumerate(steps, start=1):
        shares = ", ".join(f"`{board.names[share.input]}` {_signed(share.amount)}" for share in step.contributions)
        before = turns.get(step.node)
        turns[step.node] = f"{before}, {number}" if before else str(number)
        says = (AGAIN if before else COMPLETE if _same(step.gradient, right[step.node]) else EARLY)
        for share in step.contributions:
            so_far[share.input] = so_far.get(share.input, 0.0) + share.amount
        rings = [board.ring(share.input, "bp-out") for share in step.contributions]
        yield Frame(TURN.filled(number=number, name=board.names[step.node]),
                    says.filled(gradient=short(step.gradient), total=short(right[step.node]), shares=shares),
                    (board.ring(step.node, "bp-in"), *rings, *_state(board, so_far, turns)), series=series)
    wrong = [node for node, total in so_far.items() if not _same(total, right[node])]
    bad = [BAD.filled(name=board.names[node], wrong=short(so_far[node]), right=short(right[node])) for node in wrong]
    good = [same(", ".join(f"`d{board.names[node]} = {short(total)}`" for node, total in so_far.items())), GOOD]
    yield Frame(END, Both(*("\n".join(texts) for texts in zip(*(bad or good)))),
                (*(board.ring(node, "bp-out") for node in wrong), *_state(board, so_far, turns)), series=series)


def _same(a, b):
    """Equal but for rounding: the same shares, added in another order, may differ in the last digit."""
    return isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)


def _state(board, so_far, turns):
    return (*(board.gradient(node, total) for node, total in so_far.items()),
            *(board.turn(node, words) for node, words in turns.items()))


def _signed(amount):
    return ("+" if amount >= 0 else "") + short(amount)
