"""The whole pass of a small network on one page: press a number, see its formula and its line of code."""

from bpkit.checking.both import Both, same
from bpkit.draw.network import LINE, NetworkBoard
from bpkit.draw.numbers import short
from bpkit.draw.svg import around
from bpkit.widgets.formulas import formulas, line
from bpkit.widgets.widget import Frame, Target, Widget

ABOUT = Both(
    "A network with one sample in it. Values stand in the cards and on the edges, gradients in pills below them. "
    "Press a number to see where it comes from: dashed frames mark the numbers that go in.",
    "표본 하나가 지나가는 신경망입니다. 값은 상자 안과 간선 위에 있습니다. 그레이디언트는 그 아래 둥근 테 안에 있습니다. "
    "숫자를 누르면 그 숫자가 어디에서 나왔는지 보여 줍니다. 점선 테 안은 계산에 들어간 숫자입니다.")
GIVEN = Both("It is given, not computed.", "계산한 값이 아니라 주어진 값입니다.")
NUMBER = Both("Number", "숫자")


def press_a_number(layers, x, target, *, loss, language):
    """Show every number of a network of `dense` layers, forward and backward, each with its formula.

    Shapes: x (n₀,), target (n_L,). loss: "half_sse" or "mse". At most 8 weights between two layers.
    """
    board = NetworkBoard(layers, x, target, loss)
    known = formulas(board)
    frames, targets = [], []
    for number, (key, item) in enumerate(board.items.items()):
        formula = known[key]
        marks = (around([board.items[used].box for used in formula.uses], "bp-in"), around([item.box], "bp-out"))
        frames.append(Frame(Both(*(f"`{key}` = {short(item.number)}, {kind}" for kind in formula.kind)),
                            _says(formula, item.number), drawing=marks, mark=same(key)))
        targets.append(Target(*_room(item), number, Both(*(f"{key} = {short(item.number)}, {kind}" for kind in formula.kind))))
    return Widget("press_a_number", language, about=ABOUT, size=board.size, frames=frames, slider=NUMBER, stage=True,
                  shared=(*board.frame(), *(item.drawing for item in board.items.values())), targets=targets,
                  start=list(board.items).index("L"), summary="\n".join(line(board, known[key]) for key in board.items))


def _says(formula, number):
    if not formula.symbols:
        return GIVEN
    return same(f"`{formula.key} = {formula.symbols}`\n`= {formula.numbers}`\n`= {short(number)}`\nPython: `{formula.code}`")


def _room(item):
    """Where to press: higher than the number, up to where the next one's room begins, so that a finger meets it."""
    x, y, width, height = item.box
    return x, y - (LINE - height) / 2, width, LINE
