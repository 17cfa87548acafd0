"""Forward and back through a computational graph, one node at a time."""

from bpkit.checking.both import Both, same
from bpkit.draw.graph import Board
from bpkit.draw.numbers import factor, short
from bpkit.graph import backward_steps, gradients
from bpkit.widgets.expressions import code, derivative, derivative_code, formula
from bpkit.widgets.widget import Frame, Widget

ABOUT = Both(
    "A computation as a graph. Going forward, each node computes its value, written above it. Going back, each node "
    "hands its inputs their gradients, written in pills below. Dashed rings: what is used now. Full ring: what is made.",
    "계산을 그래프로 나타냈습니다. 앞으로 갈 때는 노드마다 값을 계산해 노드 위에 적습니다. 뒤로 갈 때는 노드마다 입력에 "
    "그레이디언트를 건넵니다. 건넨 값은 입력 아래 둥근 테 안에 적습니다. 점선 고리는 지금 쓰는 노드, 실선 고리는 지금 계산하는 "
    "노드입니다.")
START = Both("Start: the inputs are given", "시작: 주어진 입력")
FORWARD = Both("Forward {number} of {count}: {name}", "순전파 {count}단계 중 {number}단계: {name}")
TURN = Both("Turn back: the output moves exactly as itself.", "되돌아가기: 출력은 자기 자신과 똑같이 움직입니다.")
BACKWARD = Both("Backward {number} of {count}: from {name}", "역방향 계산 {count}단계 중 {number}단계: {name}에서")
MEETS = Both("Another path has reached {name} before: the shares add up to {total}.",
             "{name}에는 다른 길로 온 몫이 이미 있습니다. 더하면 {total}입니다.")
WAITS = Both("More will come to {name} by another path.", "{name}에는 다른 길로 올 몫이 아직 남아 있습니다.")


def graph_steps(output, *, language):
    """Step through the graph that ends in `output`, a node of :mod:`bpkit.graph`: every value, then every gradient."""
    board = Board(output)
    frames = [Frame(START, same(", ".join(f"`{node.name} = {short(node.value)}`" for node in board.order
                                       if not node.operation and not node.is_constant)),
                    adds=tuple(board.value(node) for node in board.order if not node.operation))]
    frames += list(_forward(board))
    frames.append(Frame(TURN, same(f"`∂{board.names[output]}/∂{board.names[output]} = 1`\nPython: `d{board.names[output]} = 1.0`"),
                        drawing=(board.ring(output, "bp-out"),), adds=(board.gradient(output, 1.0),)))
    frames += list(_backward(board))
    return Widget("graph_steps", language, about=ABOUT, size=board.size, frames=frames,
                  shared=(*board.edges(), *board.nodes()), summary=_summary(board))


def _forward(board):
    made = [node for node in board.order if node.operation]
    values = {node: factor(node.value) for node in board.order}
    for number, node in enumerate(made, start=1):
        name = board.names[node]
        yield Frame(
            FORWARD.filled(number=number, count=len(made), name=name),
            same(f"`{name} = {formula(node, board.names)} = {formula(node, values)} = {short(node.value)}`\n"
                 f"Python: `{code(node, board.names)}`"),
            drawing=(*(board.ring(input, "bp-in") for input in dict.fromkeys(node.inputs)), board.ring(node, "bp-out")),
            adds=(board.value(node),))


def _backward(board):
    steps = backward_steps(board.output)
    so_far, users = {}, _users(board)
    for number, step in enumerate(steps, start=1):
        lines, adds = [], []
        for share in step.contributions:
            lines += _lines(board, step, share)
            met = share.input in so_far
            total = so_far[share.input] = so_far.get(share.input, 0.0) + share.amount
            users[share.input] -= 1
            name = board.names[share.input]
            if board.is_shared(share.input):
                adds.append(board.share(step.node, share.position, share.amount))
                if met:
                    lines.append(MEETS.filled(name=name, total=short(total)))
                if users[share.input]:
                    lines.append(WAITS.filled(name=name))
            if not users[share.input]:
                adds.append(board.gradient(share.input, total))
        rings = [board.ring(share.input, "bp-out") for share in step.contributions]
        yield Frame(BACKWARD.filled(number=number, count=len(steps), name=board.names[step.node]),
                    Both(*("\n".join(texts) for texts in zip(*lines))),
                    drawing=(*rings, board.ring(step.node, "bp-in")), adds=tuple(adds))


def _lines(board, step, share):
    """The chain rule at one edge: the gradient that arrives times the local derivative."""
    names = board.names
    out, node, input = names[board.output], names[step.node], names[share.input]
    values = {each: factor(each.value) for each in board.order}
    chain = f"∂{out}/∂{node} · ∂{node}/∂{input}"
    local = derivative(step.node, share.position, names)
    yield same(f"`{chain} = {factor(step.gradient)} · {local} = {factor(step.gradient)} · {factor(share.local)} = {short(share.amount)}`"
               if local != short(share.local) else f"`{chain} = {factor(step.gradient)} · {local} = {short(share.amount)}`")
    yield same(f"Python: `{derivative_code(step.node, share.position, names)}`")


def _users(board):
    """How many edges lead on from each node."""
    return {node: sum(user.inputs.count(node) for user in board.order) for node in board.order}


def _summary(board):
    slopes = gradients(board.output)
    return "\n".join(f"{board.names[node]} = {short(node.value)}"
                     f"   d{board.names[node]} = {short(slopes[node])}"
                     for node in board.order if not node.is_constant)
