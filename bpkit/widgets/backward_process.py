"""Forward and back through a small network in the order of the computation, and then one step of gradient descent."""

from typing import NamedTuple

from bpkit.arrays import as_array
from bpkit.checking.both import Both, same
from bpkit.draw.network import NetworkBoard
from bpkit.draw.numbers import factor, short
from bpkit.draw.svg import around, element, group, text
from bpkit.network import step
from bpkit.widgets.formulas import FUNCTIONS, SLOPES, formulas, line
from bpkit.widgets.widget import Frame, Widget

ABOUT = Both(
    "One sample goes forward through a network, then gradients come back from the loss, in pills. Go step by step: "
    "dashed frames mark the numbers that go in, full frames those that come out.",
    "표본 하나가 신경망을 지나간 다음, 손실에서 그레이디언트가 되돌아옵니다. 한 단계씩 넘기며 봅니다. 점선 테 안의 숫자로 "
    "실선 테 안의 숫자를 계산합니다. 둥근 테 안은 그레이디언트입니다.")
START = Both("Start: inputs, weights, biases and target are given", "시작: 주어진 입력, 가중치, 편향, 목푯값")
GIVEN = Both("Everything else is computed from them.", "나머지 숫자는 모두 이 값으로 계산합니다.")
FORWARD = Both("Forward {number} of {count}: {what}", "순전파 {count}단계 중 {number}단계: {what}")
BACKWARD = Both("Backward Process {number} of {count}: {what}", "역방향 계산 {count}단계 중 {number}단계: {what}")
TITLES = {                                       # of each kind of step; in matrices
    "z": "{Z} = {before}·{W} + {b}", "a": "{A} = {f}", "L": "L = {loss}", "start": "∂L/∂{A} = {slope}",
    "delta": "{delta} = ∂L/∂{A} ⊙ {slope_of}({Z})", "dW": "∂L/∂{W} = {before}ᵀ·{delta}, ∂L/∂{b} = {delta}",
    "da": "∂L/∂{A} = {next_delta}·{next_W}ᵀ",
}
LOSS_TITLES = {"half_sse": ("½ Σ ({A} − y)²", "{A} − y"), "mse": ("Σ ({A} − y)²/n", "2·({A} − y)/n")}
WHY = {
    "z": Both("Each neuron adds up its inputs times their weights, and its bias.",
              "뉴런마다 입력에 가중치를 곱해 모두 더하고, 편향도 더합니다."),
    "a": Both("The activation function turns each weighted sum into an activation.", "활성화 함수가 가중합을 활성값으로 바꿉니다."),
    "L": Both("One number says how far the output is from the target.", "출력이 목푯값에서 얼마나 떨어져 있는지 숫자 하나로 나타냅니다."),
    "start": Both("How fast does the loss change when an output changes? The derivative of the loss says so.",
                  "출력이 바뀌면 손실은 얼마나 빨리 바뀝니까? 손실 함수를 미분하면 알 수 있습니다."),
    "delta": Both("Back through the activation function: times its slope, {slope_of}(z) = {slope}.",
                  "활성화 함수를 거슬러 갈 때는 그 기울기를 곱합니다: {slope_of}(z) = {slope}."),
    "dW": Both("A weight: what came in, times the δ behind it. A bias: the δ itself, as if 1 came in.",
               "가중치의 그레이디언트는 들어온 값에 그 뒤의 δ를 곱한 값입니다. 편향에는 1이 들어온 셈이므로 δ가 그대로 그레이디언트입니다."),
    "da": Both("Back along the weights: each δ times the weight that it comes back through.",
               "가중치를 따라 되돌아갑니다. δ마다 되돌아온 길의 가중치를 곱합니다."),
}
ADDED = Both("What comes back by several paths is added.", "여러 길로 되돌아온 몫은 더합니다.")
TRUE = Both("(a > 0) counts as 1 where it is true, as 0 where it is not.", "(a > 0)은 참이면 1, 거짓이면 0으로 셉니다.")
UPDATE = Both("Then: the update W − η·∂L/∂W, b − η·∂L/∂b with η = {rate}", "그다음: 갱신 W − η·∂L/∂W, b − η·∂L/∂b (η = {rate})")
DESCENT = Both("This is gradient descent, no longer backpropagation, which only found the gradients. "
               "Old numbers stand in dashed frames, new ones in full frames below.",
               "여기부터는 역전파가 아니라 경사하강법입니다. 역전파는 그레이디언트를 구하는 데서 끝났습니다. "
               "점선 테 안은 갱신하기 전의 숫자, 그 아래 실선 테 안은 갱신한 뒤의 숫자입니다.")
LIKE_THIS = Both("For example `{line}`.", "예: `{line}`.")
BEFORE_AFTER = Both("Loss before: `{before}`. After the update, computed anew: `{after}`.",
                    "갱신하기 전의 손실은 `{before}`, 갱신한 뒤 다시 계산한 손실은 `{after}`입니다.")
LETTERS = {"Z": "Z", "A": "A", "W": "W", "b": "b", "delta": "δ"}
DIGITS = 8                                       # of the learning rate, which somebody has chosen
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")




class Part(NamedTuple):
    """One step of the computation: its kind (a key of TITLES and WHY), its layer, and the numbers that it makes."""

    kind: str
    layer: int
    keys: list


def backward_process(layers, x, target, *, loss, learning_rate, language):
    """Step through a network of `dense` layers: Z and A of each layer, L, then ∂L/∂A, δ, ∂L/∂W and ∂L/∂b back to the
    first layer, and the update W − η ∂L/∂W. With two layers the way back is the six pictures of source note 000.

    Shapes: x (n₀,), target (n_L,). loss: "half_sse" or "mse". learning_rate: η. At most 8 weights between two layers.
    Raises ValueError for other losses, for larger networks, and for a learning rate that is not positive.
    """
    rate = float(as_array(learning_rate, "learning_rate", ndim=0))
    if rate <= 0:
        raise ValueError(f"learning_rate: expected a positive number, got {rate}. It is the η of W − η ∂L/∂W.")
    board = NetworkBoard(layers, x, target, loss)
    known = formulas(board, with_da=True)
    given = tuple(board.items[key].drawing for key, formula in known.items() if not formula.symbols)
    listed = ", ".join(f"`{key} = {short(board.items[key].number)}`" for key, formula in known.items() if not formula.symbols)
    frames = [Frame(START, same(listed) + GIVEN, adds=given)]
    for title, parts in ((FORWARD, _forward(board, known)), (BACKWARD, _backward(board, known))):
        frames += [_frame(board, known, part, title.filled(number=number, count=len(parts), what=_title(board, part)))
                   for number, part in enumerate(parts, start=1)]
    moved = step(layers, board.gradients, rate)
    updated = NetworkBoard(moved, x, target, loss)
    frames.append(_update(board, updated, rate))
    summary = [line(board, formula) for formula in known.values()]
    summary += [f"{key} − {short(rate, DIGITS)}·d{key} = {_moved(board, updated, key, rate)}" for key in _parameters(board)]
    summary.append(f"L after the update = {short(updated.loss)}")
    return Widget("backward_process", language, about=ABOUT, size=board.size, frames=frames, shared=board.frame(),
                  summary="\n".join(summary))


def _forward(board, known):
    parts = [Part(kind, layer, _keys(known, kind, layer)) for layer in range(1, len(board.layers) + 1) for kind in ("z", "a")]
    return [*parts, Part("L", len(board.layers), ["L"])]


def _backward(board, known):
    last = len(board.layers)
    return [Part("start" if (kind, layer) == ("da", last) else kind, layer,
                 _keys(known, kind, layer) + (_keys(known, "db", layer) if kind == "dW" else []))
            for layer in range(last, 0, -1) for kind in ("da", "delta", "dW")]


def _keys(known, kind, layer):
    return [key for key in known if key.startswith(f"{kind}{layer}[")]


def _frame(board, known, part, title):
    """The numbers of one part, with their formulas; rings around what goes in and what comes out."""
    made = [known[key] for key in part.keys]
    there = {**board.items, **board.activation_gradients}
    used = dict.fromkeys(key for formula in made for key in formula.uses)
    activation = board.layers[part.layer - 1].activation
    says = [WHY[part.kind].filled(slope=SLOPES[activation][0].format(a="a"), slope_of=_slope_of(activation)), *(same(f"`{line(board, formula, symbols=True)}`") for formula in made),
            *(same(f"Python: `{code}`") for code in dict.fromkeys(formula.code for formula in made))]
    if part.kind == "da" and board.sizes[part.layer + 1] > 1:
        says[0] += ADDED
    if part.kind == "delta" and activation == "relu":
        says[0] += TRUE
    drawings = tuple(there[key].drawing for key in part.keys)
    passing = part.kind in ("start", "da")                 # ∂L/∂a is seen until δ is made from it
    still = tuple(there[key].drawing for key in used if key in board.activation_gradients)
    rings = (around([there[key].box for key in used], "bp-in"), around([there[key].box for key in part.keys], "bp-out"))
    return Frame(title, _lines(says), drawing=(*(drawings if passing else still), *rings), adds=() if passing else drawings)


def _title(board, part):
    letters = {name: f"{letter}{part.layer}".translate(LOWERED) for name, letter in LETTERS.items()}
    after = {f"next_{name}": f"{LETTERS[name]}{part.layer + 1}".translate(LOWERED) for name in ("delta", "W")}
    loss, slope = (text.format(**letters) for text in LOSS_TITLES[board.loss_name])
    before = f"A{part.layer - 1}".translate(LOWERED) if part.layer > 1 else "X"
    f = FUNCTIONS[board.layers[part.layer - 1].activation].format(z=letters["Z"])
    return TITLES[part.kind].format(**letters, **after, before=before, f=f, loss=loss, slope=slope,
                                    slope_of=_slope_of(board.layers[part.layer - 1].activation))


def _slope_of(activation):
    """σ′ for the sigmoid, tanh′ and so on for the others."""
    return {"sigmoid": "σ"}.get(activation, activation) + "′"


def _lines(says):
    return Both(*("\n".join(texts) for texts in zip(*says)))


# ---- the update ----

def _parameters(board):
    return [key for key in board.items if key[0] in "Wb"]


def _moved(board, updated, key, rate):
    """The update with numbers, such as 0.4000 − 0.5·0.0822 = 0.3589."""
    old, slope = board.items[key].number, board.items[f"d{key}"].number
    return f"{short(old)} − {short(rate, DIGITS)}·{factor(slope)} = {short(updated.items[key].number)}"


def _update(board, updated, rate):
    """Each new number covers the pill of its gradient; the new loss stands below the old one."""
    x, y, width, height = board.items["L"].box
    places = {key: board.items[f"d{key}"].box for key in _parameters(board)} | {"L": (x, y + 34, width, height)}
    new = [_new(short(updated.items[key].number), box) for key, box in places.items()]
    one = f"W{len(board.layers)}[0, 0]"
    line = LIKE_THIS.filled(line=f"{one} − η·d{one} = {_moved(board, updated, one, rate)}")
    code = [same(f"Python: `W{l}, b{l} = W{l} - {short(rate, DIGITS)} * dW{l}, b{l} - {short(rate, DIGITS)} * db{l}`")
            for l in range(1, len(board.layers) + 1)]
    losses = BEFORE_AFTER.filled(before=short(board.loss), after=short(updated.loss))
    return Frame(UPDATE.filled(rate=short(rate, DIGITS)), _lines([DESCENT, line, *code, losses]),
                 drawing=(*new, around([board.items[key].box for key in places], "bp-in"), around(places.values(), "bp-out")))


def _new(words, box):
    x, y, width, height = box
    return group(element("rect", x=x, y=y, width=width, height=height, class_="bp-node"),
                 text(x + width / 2, y + 15, words, "bp-value"))
