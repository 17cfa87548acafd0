"""The shape of every array in one training step, line by line, for batches of several sizes."""

import operator

from bpkit.checking.both import Both, same
from bpkit.draw.svg import around, element, place, text
from bpkit.widgets.shape_cards import SMALL, Cards, filled, kind
from bpkit.widgets.shape_steps import before, fitting, lines, shapes
from bpkit.widgets.widget import Frame, Widget

ABOUT = Both(
    "The lines of one training step, each array as a rectangle of its shape. Dashed sides meet, are equal and vanish; full "
    "sides stay. Choose the batch size m and see what changes: m is underlined.",
    "훈련 한 걸음의 코드를 한 줄씩 그렸습니다. 배열은 형상대로 그린 직사각형입니다. 점선 변끼리는 길이가 같아, 서로 만나 "
    "사라집니다. 실선 변은 남습니다. 배치 크기 m을 바꾸면서 무엇이 달라지는지 봅니다. m에는 밑줄을 그었습니다.")
BATCH = Both("Batch size", "배치 크기")
VALUE, GRADIENT = Both("value", "값"), Both("gradient", "그레이디언트")
GIVEN = Both("Given: a batch of m samples as rows, weights and biases, targets", "주어진 것: 표본 m개를 행으로 놓은 배치, 가중치와 편향, 목푯값")
SHAPES = Both("m = {m}: `{shapes}`", "m = {m}: `{shapes}`")
FIT = Both("Right shape: {count} of 8 products.", "형상이 맞는 곱: 8가지 가운데 {count}가지.")
NO_PROOF = Both("So the shape alone proves nothing.", "그러므로 형상이 맞는 것만으로는 옳은지 알 수 없습니다.")
EIGHT = Both("Either order, each factor with or without `.T`: 8 products.", "두 배열의 순서를 바꾸거나 `.T`를 붙이고 떼면 곱은 모두 8가지입니다.")
PHASES = {"forward": Both("Forward: {code}", "순전파: {code}"), "backward": Both("Backward: {code}", "역방향 계산: {code}"),
          "update": Both("Update: {code}", "갱신: {code}")}
PHASE_OF = {"sum": "forward", "activation": "forward", "loss": "forward", "update": "update"}          # others: backward
SAYS = {
    "given": Both("A weight or a bias is there once, however many samples come.", "표본이 몇 개든 가중치와 편향은 한 벌뿐입니다."),
    "sum": Both("`{W}` turns rows of {k} numbers into rows of {n}. `{b}` has no m: it is broadcast, added to every row.",
                "행렬곱은 숫자 {k}개짜리 행을 {n}개짜리 행으로 바꿉니다. `{b}`에는 m이 없습니다. 브로드캐스팅으로 모든 행에 더합니다."),
    "activation": Both("Entry by entry: the shape stays.", "원소별로 계산하므로 형상은 그대로입니다."),
    "loss": Both("All entries become one number, whose shape is ().", "모든 원소가 숫자 하나로 모입니다. 숫자 하나의 형상은 ()입니다."),
    "output delta": Both("Entry by entry: δ has the shape of `{Z}`.", "원소별로 계산하므로 δ의 형상은 `{Z}`의 형상과 같습니다."),
    "delta": Both("`{W}.T`, not `{W}`: only so do the inner sizes meet and rows of {k} come out, the shape of `{Z}`. The rest is entry by entry.",
                  "`{W}` 대신 `{W}.T`를 곱합니다. 그래야 안쪽 크기가 맞고, 숫자 {k}개짜리 행이 나와 `{Z}`의 형상이 됩니다. 나머지는 원소별로 계산합니다."),
    "square": Both("`{W}.T`, not `{W}`. Here `{W}` is square: without `.T` the sizes would meet as well, and every number would be wrong.",
                   "`{W}` 대신 `{W}.T`를 곱합니다. 여기서는 `{W}`의 형상이 정사각형이라 `.T`가 없어도 크기가 맞습니다. 하지만 숫자는 모두 틀립니다."),
    "dW": Both("The shape of `{W}`, whatever m is. `{A}.T` puts m inside: it vanishes, because the product sums over the samples.",
               "`{A}.T`로 전치하면 m이 안쪽에 옵니다. 행렬곱이 모든 표본의 값을 더하므로 m은 사라집니다. 그래서 m이 얼마든 `{W}`의 형상이 나옵니다."),
    "db": Both("`{b}` was added to every row, so its gradient is the sum over the rows. m vanishes, the shape of `{b}` is left.",
               "모든 행에 같은 `{b}` 값을 더했으므로, 그 그레이디언트는 모든 행의 합입니다. m은 사라지고 `{b}`의 형상이 남습니다."),
    "update": Both("A gradient has the shape of what it is the gradient of, so this is entry by entry. No m is left.",
                   "그레이디언트의 형상은 갱신할 배열의 형상과 같습니다. 그래서 원소별로 갱신합니다. m은 이제 남아 있지 않습니다."),
}
FLAT = Both("Beware: a `y` of shape (m,) would give (m, m), without an error.", "주의: `y`의 형상이 (m,)이면 오류 없이 (m, m)이 나옵니다.")
PRODUCTS = ("dW", "delta")                        # lines with a transpose
EDGE, ROW, NAME = 20, 20, 44                      # the ledger: distance from the drawing, of its rows, of a shape from its name
MOST_WIDE = 640                                   # pixels
UNITS = (14, 12, 10, 8, 6, 4)                        # pixels of a cell, the first that fits


def shape_ledger(sizes, *, batches, language):
    """Go through one training step of a sigmoid network with ½SSE, and write the shape of every array into a ledger.

    sizes: neurons a layer, the input first, such as (2, 3, 1). batches: the numbers of samples to choose from, the first
    is shown first. Shapes: X (m, n₀), Wₗ (nₗ₋₁, nₗ), bₗ (nₗ,), Zₗ Aₗ δₗ (m, nₗ), and gradients as their parameters.
    Raises TypeError or ValueError for sizes and batches that are not whole numbers from 1, and for more than 3 layers.
    """
    sizes, batches = _whole(sizes, "sizes", 2, 4), _whole(batches, "batches", 1, 4)
    known = {m: shapes(sizes, m) for m in dict.fromkeys((*batches, batches[0] + 1))}
    symbolic = {name: tuple("m" if size != other else size for size, other in zip(shape, known[batches[0] + 1][name]))
                for name, shape in known[batches[0]].items()}
    steps = list(lines(len(sizes) - 1))
    for unit in UNITS:
        cards = Cards(symbolic, batches, unit)
        rows = [cards.row(step.parts) for step in steps]
        ledger = _Ledger(cards, max(width for _, width in rows) + EDGE, language)
        if ledger.right <= MOST_WIDE:
            break
    else:
        raise ValueError(f"sizes: expected a network that fits the page, got {tuple(sizes)}. Take fewer or smaller layers.")
    frames = [_frame(step, drawing, ledger, known, batches) for step, (drawing, _) in zip(steps, rows)]
    return Widget("shape_ledger", language, about=ABOUT, size=(ledger.right, max(cards.height(), ledger.bottom)), frames=frames,
                  shared=(cards.definitions, *ledger.frame()), options=[same(f"m = {m}") for m in batches], choose=BATCH,
                  summary="\n".join(_summary(steps, known, batches)))


def _whole(values, name, least, most):
    try:
        values = [operator.index(value) for value in values]
    except TypeError:
        raise TypeError(f"{name}: expected whole numbers, got {values!r}. Write for example (2, 3, 1).") from None
    if not least <= len(values) <= most or min(values) < 1 or max(values) > 999 or name == "batches" and len(set(values)) < len(values):
        raise ValueError(f"{name}: expected {least} to {most} numbers from 1 to 999, got {tuple(values)}. "
                         "Sizes count neurons a layer, the input first; batches count samples, each once.")
    return values


def _frame(step, drawing, ledger, known, batches):
    """One line of code: why its shapes fit, the shapes with m, and for a product with .T the shapes with each batch size."""
    symbolic = ledger.cards.symbolic
    l = step.layer
    W = f"W{l + 1}" if step.kind == "delta" else f"W{l}"
    k, n = known[batches[0]].get(W, (0, 0))
    says = SAYS["square" if step.kind == "delta" and k == n else step.kind].filled(W=W, b=f"b{l}", Z=f"Z{l}", A=before(l), k=k, n=n)
    if step.kind == "output delta" and n == 1:
        says += FLAT
    if step.kind == "dW" and f"W{l + 1}" not in symbolic:
        says += EIGHT
    shown = [_option(step, m, known[m]) for m in batches] if step.kind in PRODUCTS else ()
    says = Both(*(f"{words}\n`{_shapes(step, symbolic)}`" for words in says))
    code = ", ".join(f"`{code}`" for code in step.code.split("\n"))
    title = GIVEN if step.kind == "given" else PHASES[PHASE_OF.get(step.kind, "backward")].filled(code=code)
    made = step.made if step.kind != "given" else [operand.array for operand in step.operands]
    new = () if step.kind == "update" else tuple(part for name in made for part in ledger.entry(name))
    rings = () if step.kind == "given" else (around([ledger.box(name) for name in made], "bp-out"),)
    return Frame(title, says, drawing=(*drawing, *rings), adds=new, options=tuple(shown))


def _option(step, m, known):
    """The shapes with this batch size, and how many products would fit: more than one is a warning."""
    count = _fitting(step, known)
    line = SHAPES.filled(m=m, shapes=_shapes(step, known)) + FIT.filled(count=count)
    return line + NO_PROOF if count > 1 else line


def _shapes(step, known):
    """The line with shapes for names: (4, 3) = (4, 2) @ (2, 3) + (3,)"""
    return "".join(part if isinstance(part, str) else str(known[part.array]).replace("'", "") for part in step.parts).replace("   ", ", ")


def _fitting(step, known):
    """Of the two factors' 8 products, how many have the shape that is needed."""
    left, right = [operand.array for operand in step.operands if operand.role in ("left", "right")]
    return fitting(known[step.made[0]], known[left], known[right])


def _summary(steps, known, batches):
    for step in steps:
        yield step.code.replace("\n", ", ")
        for m in batches:
            fits = f"   {_fitting(step, known[m])} of 8" if step.kind in PRODUCTS else ""
            yield f"  m = {m}: {_shapes(step, known[m])}{fits}"


class _Ledger:
    """The table at the right: what is computed forward in one column, its gradient beside it. left: where it begins."""

    def __init__(self, cards, left, language):
        self.cards, self.left, self.language = cards, round(left), language
        names = [name for name in cards.symbolic if not name.endswith(".T") and kind(name) == "bp-value" and name not in "yL"]
        self.rows = [*sorted(names, key=lambda name: (name[1:], "XWbZA".index(name[0]))), "y", "L"]
        self.wide = round(SMALL * max(len(str(filled(cards.symbolic[name], m))) for name in names for m in cards.batches))
        self.column = NAME + self.wide + 6
        self.right, self.bottom = self.left + 2 * self.column + 6, ROW * (len(self.rows) + 1) + 10

    def frame(self):
        heads = [element("tspan", getattr(words, self.language), x=self.left + self.column * column)
                 for column, words in enumerate((VALUE, GRADIENT))]
        return [element("text", *heads, y=14, class_="bp-cell bp-small"),
                element("path", d=f"M{place(self.left)} 20h{place(2 * self.column)}", class_="bp-edge")]

    def box(self, name):
        x, y = self._place(name)
        return x - 3, y - 14, self.column - 4, 18

    def entry(self, name):
        x, y = self._place(name)
        return (text(x, y, name, f"bp-cell {kind(name)}"),
                element("use", href=self.cards.shape(name), x=x + NAME + self.wide // 2, y=y))

    def _place(self, name):
        of = {"delta": "Z", "dW": "W", "db": "b"}
        value = next((letter + name.removeprefix(start) for start, letter in of.items() if name.startswith(start)), name)
        return self.left + self.column * (value != name), ROW * self.rows.index(value) + 38
