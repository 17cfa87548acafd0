"""The backward pass of note 000, with the sign and the names of this book."""

from itertools import permutations
from types import SimpleNamespace

import numpy as np

from bpkit import dense, forward, half_sse
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, sizes):
    """Data like the note's: one output, and as many samples as hidden neurons, so that much fits which is wrong."""
    n0, n1, n2 = sizes
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n0)), "y": rng.uniform(size=(m, n2)), "W1": rng.normal(size=(n0, n1)),
            "b1": rng.normal(size=n1), "W2": rng.normal(size=(n1, n2)), "b2": rng.normal(size=n2)}


def loss(X, y, W1, b1, W2, b2):
    return half_sse(prediction=forward([dense(W1, b1), dense(W2, b2)], X).A[-1], target=y)


def quick_loss(X, y, W1, b1, W2, b2):
    return ((sigma(sigma(X @ W1 + b1) @ W2 + b2) - y) ** 2).sum() / 2


def sigma(z):
    return 1 / (1 + np.exp(-z))


def slope(a):
    return a * (1 - a)


def twice(a):
    """σ′ that takes z, given a."""
    return slope(sigma(a))


PIECES = {
    "Z1": lambda n: n.X @ n.W1 + n.b1, "A1": lambda n: sigma(n.Z1),
    "Z2": lambda n: n.A1 @ n.W2 + n.b2, "A2": lambda n: sigma(n.Z2),
    "delta2": lambda n: (n.A2 - n.y) * slope(n.A2),
    "delta1": lambda n: n.delta2 @ n.W2.T * slope(n.A1),
    "of_W1": lambda n: n.X.T @ n.delta1, "of_b1": lambda n: n.delta1.sum(axis=0),
    "of_W2": lambda n: n.A1.T @ n.delta2, "of_b2": lambda n: n.delta2.sum(axis=0),
}
ORDER = ("of_W1", "of_b1", "of_W2", "of_b2")


WRONG_ORDERS = [order for order in permutations(ORDER) if order != ORDER and order[0] in ("of_W1", "of_W2")]
WRONG_ORDERS.append(("of_b1", "of_W1", "of_b2", "of_W2"))


def with_pieces(order=ORDER, **wrong):
    """The backward pass with some of its PIECES exchanged for wrong ones, or its results in another order."""
    def backward(X, y, W1, b1, W2, b2):
        n = SimpleNamespace(X=X, y=y, W1=W1, b1=b1, W2=W2, b2=b2)
        for name, piece in {**PIECES, **wrong}.items():
            setattr(n, name, piece(n))
        return tuple(getattr(n, name) for name in order)
    return backward


right = with_pieces()


def both_biases(piece):
    return {"of_b1": lambda n: piece(n.delta1), "of_b2": lambda n: piece(n.delta2)}


def through_W2(weights):
    """δ₁ with other weights on the way back than W₂; weights: n → array."""
    return {"delta1": lambda n: n.delta2 @ weights(n).T * slope(n.A1)}


def updated_W2(rate):
    return through_W2(lambda n: n.W2 - rate * n.A1.T @ n.delta2)


def changed(change):
    """change(gradient, value, loss as a function of the value), in the place of each gradient."""
    def backward(**given):
        return tuple(change(gradient, given[name], lambda value, name=name: quick_loss(**{**given, name: value}))
                     for name, gradient in zip(("W1", "b1", "W2", "b2"), right(**given)))
    return lambda *given: backward(**dict(zip(("X", "y", "W1", "b1", "W2", "b2"), given)))


# ---- mistakes with a free number in them: which number is it? ----

def long(outputs):
    """All outputs as one vector."""
    return np.concatenate([np.ravel(output) for output in outputs])


def number_in(yours, given, start, way):
    """The r with yours = start + r · way, found by least squares; None if there is none, or it is 0.

    start, way: functions of the arguments that give four arrays, like a backward pass.
    """
    given = tuple(given.values())
    if [np.shape(part) for part in yours.values()] != [np.shape(part) for part in right(*given)]:
        return None
    start, way, yours = long(start(*given)), long(way(*given)), long(yours.values())
    r = (yours - start) @ way / (way @ way)
    rest = np.abs(yours - start - r * way)
    return r if abs(r) > 1e-6 and (rest <= 1e-6 * (np.abs(yours) + np.abs(r * way)) + 1e-13).all() else None


def along(start, way, fits=lambda r: True):
    """A `when`: the answer is start + r · way with an r that fits."""
    def when(yours, given):
        r = number_in(yours, given, start, way)
        return r is not None and fits(r)
    return when


def nothing(*given):
    return tuple(0 * gradient for gradient in right(*given))


def weights(X, y, W1, b1, W2, b2):
    return W1, b1, W2, b2


def weights_alone(X, y, W1, b1, W2, b2):
    return W1, 0 * b1, W2, 0 * b2


def by_updated_W2(*given):
    """What δ₁ gains for each 1 of the rate if W₂ was updated before."""
    return tuple(new - old for new, old in zip(with_pieces(**updated_W2(1))(*given), right(*given)))


def minus(backward):
    return lambda *given: tuple(-part for part in backward(*given))


def usual(r):
    """Whether it is a learning rate that people type, and not a 1/N."""
    return any(abs(abs(r) / rate - 1) < 1e-4 for rate in (0.1, 0.01, 0.05, 0.2, 0.3, 0.03, 0.001))


def same(yours, outputs):
    return all(close(mine, output) for mine, output in zip(yours.values(), outputs))


def unit(yours, given):
    """Whether each array has the direction of its gradient and the length 1."""
    return same(yours, changed(lambda gradient, *_: gradient / np.linalg.norm(gradient))(*given.values()))


def quotient(gradient, value, loss, h, central=False):
    """A difference quotient instead of the gradient."""
    found = np.zeros(np.shape(value))
    for where in np.ndindex(found.shape):
        step = np.zeros(found.shape)
        step[where] = h
        behind, length = (value - step, 2 * h) if central else (value, h)
        found[where] = (loss(value + step) - loss(behind)) / length
    return found


def coarse(yours, given):
    """Whether the answer is a difference quotient with a large step."""
    given = tuple(given.values())
    steps = [(h, False) for h in (1, 0.5, 0.1, 0.05, 0.01, 0.001)] + [(h, True) for h in (1, 0.5, 0.1)]
    return not same(yours, right(*given)) and any(
        same(yours, changed(lambda *of: quotient(*of, h, central))(*given)) for h, central in steps)


def fine(yours, given):
    """Whether the answer is a difference quotient with a tiny step: near, and made of whole last bits of the loss."""
    if [np.shape(part) for part in yours.values()] != [np.shape(part) for part in right(*given.values())]:
        return False
    mine, gradients = long(yours.values()), long(right(*given.values()))
    far = np.abs(mine - gradients).max() > np.abs(gradients).max()
    if far or (mine % 1 == 0).any() or np.allclose(mine, gradients, rtol=1e-4, atol=1e-9):
        return False
    return any(np.abs(bits - np.round(bits)).max() < 1e-3 for power in range(9, 17)
               for bits in [mine * 2 * 10.0 ** -power * 2.0 ** 56])


# ---- mistakes that are written as a table ----

def either(says_en, says_ko, name, error):
    """δ₂ with something else in the place of A₂ − y."""
    return Wrong(name, Both(says_en, says_ko), gives=with_pieces(delta2=lambda n: error(n) * slope(n.A2)))


def wrong_slopes(name, en, ko, instead):
    """A wrong slope in δ₁, in δ₂ and in both; instead: a → what stands in the place of a(1 − a)."""
    hidden = {"delta1": lambda n: n.delta2 @ n.W2.T * instead(n.A1)}
    output = {"delta2": lambda n: (n.A2 - n.y) * instead(n.A2)}
    for part, where_en, where_ko, pieces in (
            ("", "In both δ", "두 δ에", {**hidden, **output}),
            ("-hidden", "In δ₁", "δ₁에", hidden), ("-output", "In δ₂", "δ₂에", output)):
        yield Wrong(name + part, Both(f"{where_en} {en}", f"{where_ko} {ko}"), gives=with_pieces(**pieces))


def alone(name, says, **pieces):
    """A mistake in some of the results, which is only said if all the others are right."""
    gives = with_pieces(**pieces)
    return Wrong(name, says, gives=gives, when=lambda yours, given: same(yours, gives(*given.values())))


def with_the_notes_sign(name, en, ko, **pieces):
    """A frequent mistake together with the sign of the note."""
    return Wrong(f"{name}-M06", Both(
        f"Two things. {en} And the signs are those of the note, whose `error` is y − A₂: a gradient begins with the other difference.",
        f"두 가지입니다. {ko} 또 부호가 노트와 같습니다. 노트의 `error`는 y − A₂인데, 그레이디언트는 반대로 뺀 차로 시작합니다."),
        gives=minus(with_pieces(**pieces)))


def other_forward(name, en, ko, **pieces):
    return Wrong(name, Both(en, ko), gives=with_pieces(**pieces))


def ordered(order):
    """A wrong order of the four results."""
    names = ", ".join(name.removeprefix("of_") for name in order)
    return Wrong(f"order-{names.replace(', ', '-')}", Both(
        f"Four right gradients in the order {names}. Asked for is W1, b1, W2, b2.",
        f"네 그레이디언트는 모두 맞지만 {names} 순서입니다. 물은 순서는 W1, b1, W2, b2입니다."),
        gives=with_pieces(order=order))


CODE = '''
import numpy as np
from bpkit import dense, forward
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    _, A1, A2 = forward([dense(W1, b1), dense(W2, b2)], X).A
    delta2 = {delta2}
    delta1 = {delta1}
    return {gradients}

check("note000-backward", backward)
'''


def filled(language, **pieces):
    return CODE.format(**pieces).replace("bpkit.en", f"bpkit.{language}")


SOLVED = {"delta2": "(A2 - y) * A2 * (1 - A2)", "delta1": "delta2 @ W2.T * A1 * (1 - A1)",
          "gradients": "X.T @ delta1, delta1.sum(axis=0), A1.T @ delta2, delta2.sum(axis=0)"}

EXERCISE = Exercise(
    id="note000-backward",
    title=Both("Four gradients", "그레이디언트 네 개"),
    starter=Both(
        en=filled("en", delta2="None        # ∂L/∂Z2", delta1="None        # ∂L/∂Z1",
                  gradients="None          # the gradients of W1, b1, W2, b2, in this order"),
        ko=filled("ko", delta2="None        # ∂L/∂Z2", delta1="None        # ∂L/∂Z1",
                  gradients="None          # W1, b1, W2, b2의 그레이디언트를 이 순서로")),
    hints=(
        Both("Each of the four lines stands in the six steps of this page, with the note's names and, for some, the note's sign.",
             "네 줄은 모두 이 페이지의 여섯 단계에 있습니다. 다만 이름은 노트의 이름이고, 부호까지 노트를 따라 반대인 줄도 있습니다."),
        Both("δ₂ = (A₂ − y) ⊙ A₂(1 − A₂). For δ₁ send δ₂ back through W₂ᵀ, then through the slope of the hidden sigmoid.",
             "δ₂ = (A₂ − y) ⊙ A₂(1 − A₂)입니다. δ₁은 δ₂를 W₂ᵀ로 거슬러 보낸 다음 은닉층 시그모이드의 기울기를 곱한 것입니다."),
        Both("∂L/∂W₁ = Xᵀδ₁ and ∂L/∂W₂ = A₁ᵀδ₂. Each bias gets the sum of its δ over the rows: `axis=0`.",
             "∂L/∂W₁ = Xᵀδ₁, ∂L/∂W₂ = A₁ᵀδ₂입니다. 편향의 그레이디언트는 δ를 행을 따라 더한 것입니다: `axis=0`."),
    ),
    solution=Both(en=filled("en", **SOLVED), ko=filled("ko", **SOLVED)),
    because=Both(
        "These are steps 4 to 6, in the sign of this book: all four are gradients of ½SSE, so they are *subtracted* in the update. "
        "The check knows no formula of them. It nudged every weight and bias of two networks and measured how the loss answers.",
        "4–6단계를 이 책의 부호로 쓴 것입니다. 넷은 모두 ½SSE의 그레이디언트이므로 갱신할 때 **뺍니다**. 채점할 때는 이 식을 쓰지 않았습니다. 신경망 두 개에서 가중치와 편향을 하나씩 조금 바꾸면서 손실이 얼마나 바뀌는지 "
        "쟀습니다."),
    asks=Function(
        arguments=("X", "y", "W1", "b1", "W2", "b2"), names=("W1", "b1", "W2", "b2"), loose=("b1", "b2"), samples=("X", "y"),
        cases=lambda: [case(1, 4, (3, 4, 1)), case(2, 3, (2, 3, 1))],
        loss=loss,
        counts=lambda X, y, *weights: {"samples": len(X)},
        changes={name: ("M01", Both(
            "The function changes the weights that it was given. Backward computes gradients; the update is a step of its own.",
            "함수가 받은 가중치를 바꾸었습니다. 역방향 계산에서는 그레이디언트만 구하고, 갱신은 그다음에 따로 합니다."))
            for name in ("W1", "b1", "W2", "b2")},
        wrongs=(
            # ---- the slopes of the two sigmoids ----
            Wrong("M04", Both(
                "σ′ was given z: a(1 − a) was computed with Z₁ and Z₂ in the place of A₁ and A₂.",
                "σ′에 z를 넣었습니다. a(1 − a)에 A₁, A₂가 아니라 Z₁, Z₂가 들어갔습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.Z2),
                                    delta1=lambda n: n.delta2 @ n.W2.T * slope(n.Z1))),
            Wrong("M04-hidden", Both(
                "In δ₁ the slope of the hidden sigmoid was given Z₁ instead of A₁.",
                "δ₁에서 은닉층 시그모이드의 기울기에 A₁이 아니라 Z₁을 넣었습니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * slope(n.Z1))),
            Wrong("M04-output", Both(
                "In δ₂ the slope of the output's sigmoid was given Z₂ instead of A₂.",
                "δ₂에서 출력층 시그모이드의 기울기에 A₂가 아니라 Z₂를 넣었습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.Z2))),
            Wrong("M04-twice", Both(
                "σ′ was given a where it expected z: the sigmoid was applied twice before the slope was taken.",
                "z를 넣어야 하는 σ′에 a를 넣었습니다. 기울기를 구하기 전에 시그모이드가 두 번 적용되었습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * twice(n.A2),
                                    delta1=lambda n: n.delta2 @ n.W2.T * twice(n.A1))),
            Wrong("M04-twice-hidden", Both(
                "In δ₁ a σ′ that expects z was given A₁: the hidden sigmoid was applied twice before its slope was taken.",
                "δ₁에서 z를 넣어야 하는 σ′에 A₁을 넣었습니다. 기울기를 구하기 전에 은닉층의 시그모이드가 두 번 적용되었습니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * twice(n.A1))),
            Wrong("M04-twice-output", Both(
                "In δ₂ a σ′ that expects z was given A₂: the output's sigmoid was applied twice before its slope was taken.",
                "δ₂에서 z를 넣어야 하는 σ′에 A₂를 넣었습니다. 기울기를 구하기 전에 출력층의 시그모이드가 두 번 적용되었습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * twice(n.A2))),
            Wrong("M05-sent-bare", Both(
                "δ₁ is (A₂ − y)W₂ᵀ: neither of the two sigmoids was passed on the way. Each multiplies by its a(1 − a).",
                "δ₁이 (A₂ − y)W₂ᵀ입니다. 거슬러 가는 길에 있는 두 시그모이드를 하나도 지나지 않았습니다. 시그모이드를 지날 때마다 그 시그모이드의 a(1 − a)를 곱합니다."),
                  gives=with_pieces(delta1=lambda n: (n.A2 - n.y) @ n.W2.T)),
            Wrong("M05-both", Both(
                "Both slopes are missing. Each sigmoid on the way back multiplies by its a(1 − a).",
                "두 기울기가 모두 빠졌습니다. 시그모이드를 거슬러 갈 때마다 그 시그모이드의 a(1 − a)를 곱합니다."),
                  gives=with_pieces(delta2=lambda n: n.A2 - n.y, delta1=lambda n: n.delta2 @ n.W2.T)),
            Wrong("M05-sent", Both(
                "δ₁ was made from A₂ − y, which has not passed the output's sigmoid yet. What is it that goes back through W₂?",
                "δ₁을 A₂ − y로 계산했습니다. A₂ − y는 출력층의 시그모이드를 아직 거슬러 지나지 않았습니다. W₂를 거슬러 가는 것은 무엇입니까?"),
                  gives=with_pieces(delta1=lambda n: (n.A2 - n.y) @ n.W2.T * slope(n.A1))),
            Wrong("M05", Both(
                "δ₂ lacks the slope of the output's sigmoid. A₂ − y is ∂L/∂A₂; to get to Z₂, multiply by A₂(1 − A₂). (Only with "
                "cross-entropy does this factor cancel.)",
                "δ₂에 출력층 시그모이드의 기울기가 빠졌습니다. A₂ − y는 ∂L/∂A₂입니다. Z₂까지 가려면 A₂(1 − A₂)를 곱합니다. (이 인수가 "
                "약분되는 것은 교차 엔트로피를 쓸 때뿐입니다.)"),
                  gives=with_pieces(delta2=lambda n: n.A2 - n.y)),
            Wrong("M05-hidden", Both(
                "δ₁ lacks the slope of the hidden sigmoid. δ₂W₂ᵀ is ∂L/∂A₁; to get to Z₁, multiply by A₁(1 − A₁).",
                "δ₁에 은닉층 시그모이드의 기울기가 빠졌습니다. δ₂W₂ᵀ는 ∂L/∂A₁입니다. Z₁까지 가려면 A₁(1 − A₁)을 곱합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T)),
            Wrong("M05-again", Both(
                "δ₁ holds the slope A₂(1 − A₂) twice: δ₂ had it already. Only the hidden sigmoid is still to be passed.",
                "δ₁에 기울기 A₂(1 − A₂)가 두 번 들어갔습니다. 이 기울기는 δ₂에 이미 들어 있습니다. 아직 지나지 않은 것은 은닉층의 시그모이드뿐입니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A1) * slope(n.A2))),
            Wrong("M05-squared", Both(
                "δ₂ has its slope A₂(1 − A₂) twice. The output's sigmoid is passed once.",
                "δ₂에 기울기 A₂(1 − A₂)가 두 번 들어갔습니다. 출력층의 시그모이드는 한 번만 지나갑니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.A2) ** 2)),
            Wrong("M05-squared-hidden", Both(
                "δ₁ has the slope A₁(1 − A₁) twice. The hidden sigmoid is passed once.",
                "δ₁에 기울기 A₁(1 − A₁)이 두 번 들어갔습니다. 은닉층의 시그모이드는 한 번만 지나갑니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A1) ** 2)),
            Wrong("M05-part-output", Both(
                "In δ₂ half of a slope is missing: A₂(1 − A₂) has two factors, and only A₂ came.",
                "δ₂에서 기울기의 한쪽이 빠졌습니다. A₂(1 − A₂)는 두 인수의 곱인데 A₂만 곱했습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * n.A2)),
            Wrong("M05-part-output-1", Both(
                "In δ₂ half of a slope is missing: A₂(1 − A₂) has two factors, and only 1 − A₂ came.",
                "δ₂에서 기울기의 한쪽이 빠졌습니다. A₂(1 − A₂)는 두 인수의 곱인데 1 − A₂만 곱했습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * (1 - n.A2))),
            Wrong("M05-part-hidden", Both(
                "In δ₁ half of a slope is missing: A₁(1 − A₁) has two factors, and only A₁ came.",
                "δ₁에서 기울기의 한쪽이 빠졌습니다. A₁(1 − A₁)은 두 인수의 곱인데 A₁만 곱했습니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * n.A1)),
            Wrong("M05-part-hidden-1", Both(
                "In δ₁ half of a slope is missing: A₁(1 − A₁) has two factors, and only 1 − A₁ came.",
                "δ₁에서 기울기의 한쪽이 빠졌습니다. A₁(1 − A₁)은 두 인수의 곱인데 1 − A₁만 곱했습니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * (1 - n.A1))),
            Wrong("brackets-output", Both(
                "In δ₂ the brackets around A₂ − y are missing, so only y is multiplied by the slope.",
                "δ₂에서 A₂ − y를 묶는 괄호가 빠져서 y에만 기울기가 곱해졌습니다."),
                  gives=with_pieces(delta2=lambda n: n.A2 - n.y * slope(n.A2))),
            Wrong("brackets-slope", Both(
                "In δ₂ the brackets around 1 − A₂ are missing: Python multiplies by 1 first and subtracts A₂ last.",
                "δ₂에서 1 − A₂를 묶는 괄호가 빠졌습니다. 파이썬은 1을 먼저 곱하고 A₂를 맨 나중에 뺍니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * n.A2 * 1 - n.A2)),
            Wrong("brackets-hidden", Both(
                "In δ₁ the brackets around 1 − A₁ are missing: Python multiplies by 1 first and subtracts A₁ last.",
                "δ₁에서 1 − A₁을 묶는 괄호가 빠졌습니다. 파이썬은 1을 먼저 곱하고 A₁을 맨 나중에 뺍니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * n.A1 * 1 - n.A1)),
            Wrong("squared", Both(
                "δ₂ begins with (A₂ − y)². That is in the loss; its slope has the difference itself, and so keeps the sign.",
                "δ₂가 (A₂ − y)²으로 시작합니다. 제곱은 손실에 있습니다. 손실의 기울기에는 제곱하지 않은 차가 부호까지 그대로 들어갑니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) ** 2 * slope(n.A2))),
            Wrong("tanh", Both(
                "1 − a² is the slope of tanh. Both layers of this network have sigmoids: what is their slope, written with a?",
                "1 − a²은 tanh의 기울기입니다. 이 신경망은 두 층이 모두 시그모이드입니다. 시그모이드의 기울기를 a로 쓰면 무엇입니까?"),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * (1 - n.A2 ** 2),
                                    delta1=lambda n: n.delta2 @ n.W2.T * (1 - n.A1 ** 2))),
            Wrong("tanh-hidden", Both(
                "In δ₁ stands 1 − A₁², the slope of tanh. The hidden layer has a sigmoid.",
                "δ₁에 tanh의 기울기 1 − A₁²이 들어갔습니다. 은닉층의 활성화 함수는 시그모이드입니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * (1 - n.A1 ** 2))),
            Wrong("tanh-output", Both(
                "In δ₂ stands 1 − A₂², the slope of tanh. The output has a sigmoid.",
                "δ₂에 tanh의 기울기 1 − A₂²이 들어갔습니다. 출력층의 활성화 함수는 시그모이드입니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * (1 - n.A2 ** 2))),
            # ---- the wrong layer ----
            Wrong("M19", Both(
                "δ₁ was multiplied by the slope of the output, A₂(1 − A₂). It fits, because a column is repeated. But between δ₂W₂ᵀ "
                "and Z₁ lies the hidden sigmoid.",
                "δ₁에 출력층의 기울기 A₂(1 − A₂)를 곱했습니다. 열 하나가 브로드캐스팅으로 되풀이되므로 계산은 됩니다. 그러나 δ₂W₂ᵀ와 Z₁ "
                "사이에 있는 것은 은닉층의 시그모이드입니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A2))),
            Wrong("M19-no-W2", Both(
                "δ₁ was made from δ₂ without W₂. It fits, because δ₂ has one column, but then all hidden neurons get the same. "
                "Each should get δ₂ times the weight that leads from it to the output.",
                "δ₂가 W₂를 거치지 않고 δ₁에 들어갔습니다. δ₂의 열이 하나여서 계산은 되지만 모든 은닉 뉴런이 같은 값을 받습니다. 뉴런마다, 그 뉴런에서 출력으로 가는 가중치를 δ₂에 곱한 값을 받아야 합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 * slope(n.A1))),
            Wrong("M19-delta2", Both(
                "Layer 1 got δ₂, the error signal of layer 2. Each layer needs its own δ.",
                "1층의 그레이디언트에 2층의 오차 신호 δ₂를 썼습니다. 층마다 자기 δ가 필요합니다."),
                  gives=with_pieces(of_W1=lambda n: n.X.T @ n.delta2, of_b1=lambda n: n.delta2.sum(axis=0))),
            Wrong("M19-delta1", Both(
                "Layer 2 got δ₁, the error signal of layer 1. Each layer needs its own δ.",
                "2층의 그레이디언트에 1층의 오차 신호 δ₁을 썼습니다. 층마다 자기 δ가 필요합니다."),
                  gives=with_pieces(of_W2=lambda n: n.A1.T @ n.delta1, of_b2=lambda n: n.delta1.sum(axis=0))),
            Wrong("M19-X", Both(
                "∂L/∂W₂ was computed with X. The weights W₂ never see X: what is the input of layer 2?",
                "∂L/∂W₂를 X로 계산했습니다. 순전파에서 W₂는 X와 만나지 않습니다. 2층의 입력은 무엇입니까?"),
                  gives=with_pieces(of_W2=lambda n: n.X.T @ n.delta2)),
            Wrong("M19-own", Both(
                "The gradients of the weights were computed with the output of their own layer, A₁ for W₁ and A₂ for W₂. "
                "W₁ was multiplied by its input, and so was W₂.",
                "가중치의 그레이디언트에 그 층의 출력을 썼습니다. W₁에는 A₁을, W₂에는 A₂를 썼습니다. 순전파에서 W₁과 W₂에는 저마다 그 층의 입력을 곱했습니다."),
                  gives=with_pieces(of_W1=lambda n: n.A1.T @ n.delta1, of_W2=lambda n: n.A2.T @ n.delta2)),
            Wrong("M19-Z1", Both(
                "∂L/∂W₂ was computed with Z₁, the value before the sigmoid. What goes into layer 2 is the value after it.",
                "∂L/∂W₂를 시그모이드에 넣기 전의 값 Z₁로 계산했습니다. 2층에 들어가는 것은 시그모이드를 지난 값입니다."),
                  gives=with_pieces(of_W2=lambda n: n.Z1.T @ n.delta2)),
            Wrong("M08", Both(
                "δ₁ was computed with a W₂ that had been updated already. Compute both δ first, then update.",
                "이미 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 구한 다음에 갱신합니다."),
                  gives=with_pieces(**updated_W2(1)), when=along(right, by_updated_W2)),
            Wrong("M08-M06", Both(
                "Two things. δ₁ was computed with a W₂ that had been updated already: compute both δ first. And all signs are those of "
                "the note, whose `error` is y − A₂.",
                "두 가지입니다. 이미 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 먼저 구합니다. 또 부호가 모두 노트와 같습니다. 노트의 `error`는 y − A₂입니다."),
                  gives=minus(with_pieces(**updated_W2(0.5))), when=along(minus(right), by_updated_W2)),
            Wrong("M17-share", Both(
                "What goes back was divided up: W₂ was made into shares, W₂ / ΣW₂. A gradient is no error to be shared out; it goes back "
                "through W₂ itself.",
                "거슬러 가는 값을 몫으로 나누었습니다. W₂ 대신 비율 W₂ / ΣW₂를 썼습니다. 그레이디언트는 나누어 갖는 오차가 아닙니다. W₂ 자체를 거쳐 갑니다."),
                  gives=with_pieces(**through_W2(lambda n: n.W2 / n.W2.sum(axis=0)))),
            Wrong("M17-share-sizes", Both(
                "What goes back was divided up: W₂ was made into shares, W₂ / Σ|W₂|. A gradient is no error to be shared out; it goes "
                "back through W₂ itself.",
                "거슬러 가는 값을 몫으로 나누었습니다. W₂ 대신 비율 W₂ / Σ|W₂|를 썼습니다. 그레이디언트는 나누어 갖는 오차가 아닙니다. W₂ 자체를 거쳐 갑니다."),
                  gives=with_pieces(**through_W2(lambda n: n.W2 / np.abs(n.W2).sum(axis=0)))),
            Wrong("M06-W2-sizes", Both(
                "In δ₁ the sizes |W₂| were used. A negative weight turns the sign of what goes back through it: use W₂ as it is.",
                "δ₁에 크기 |W₂|를 썼습니다. 음수인 가중치를 거슬러 가면 부호가 뒤집힙니다. W₂를 그대로 씁니다."),
                  gives=with_pieces(**through_W2(lambda n: np.abs(n.W2)))),
            Wrong("hidden-target", Both(
                "δ₁ begins with A₁ − y, as if the hidden neurons had targets. They have none: how the loss depends on A₁ comes back from "
                "layer 2, as δ₂W₂ᵀ.",
                "δ₁이 A₁ − y로 시작합니다. 은닉 뉴런에는 목푯값이 없습니다. 손실이 A₁에 따라 어떻게 바뀌는지는 2층에서 δ₂W₂ᵀ로 거슬러 옵니다."),
                  gives=with_pieces(delta1=lambda n: (n.A1 - n.y) * slope(n.A1))),
            Wrong("summed-early", Both(
                "δ₂ was summed over the samples before it went back, so all samples got the same in δ₁. Each sample goes back by itself; "
                "add up only at the end.",
                "δ₂를 거슬러 보내기 전에 표본을 따라 더해서 δ₁의 모든 표본이 같은 값을 받았습니다. 표본은 따로따로 거슬러 가고, 더하기는 맨 끝에 합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2.sum(axis=0) @ n.W2.T * slope(n.A1))),
            Wrong("M05-mean-slope", Both(
                "In δ₁ the slope was averaged over the samples. Each sample has its own A₁, and so its own slope.",
                "δ₁에서 기울기를 표본을 따라 평균했습니다. 표본마다 A₁이 다르므로 기울기도 다릅니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A1).mean(axis=0))),
            # ---- products and transposes ----
            Wrong("M13-A1", Both(
                "A₁ was not transposed. A₁ @ δ₂ fits here, as in the note, only because there are as many samples as hidden neurons. "
                "Write down what each axis counts.",
                "A₁을 전치하지 않았습니다. A₁ @ δ₂가 계산되는 것은 여기서도 노트에서도 표본과 은닉 뉴런의 수가 같기 때문입니다. 축마다 "
                "무엇의 수인지 적어 봅니다."),
                  gives=with_pieces(of_W2=lambda n: n.A1 @ n.delta2)),
            Wrong("M13-back", Both(
                "W₂ @ δ₂ᵀ has the hidden neurons in its rows and the samples in its columns. It fits here only because there are as "
                "many of each. δ₁ needs a row for each sample.",
                "W₂ @ δ₂ᵀ에서는 행이 은닉 뉴런이고 열이 표본입니다. 여기서는 둘의 수가 같아서 계산이 될 뿐입니다. δ₁에는 표본마다 행이 하나씩 있어야 합니다."),
                  gives=with_pieces(delta1=lambda n: n.W2 @ n.delta2.T * slope(n.A1))),
            Wrong("M12", Both(
                "`*` paired δ₂ and W₂ entry by entry, the first sample with the first hidden neuron. It fits here only because there "
                "are as many of each. Every sample has to meet every weight.",
                "`*`는 δ₂와 W₂를 원소별로 짝지어 첫 표본을 첫 은닉 뉴런과만 곱했습니다. 여기서는 둘의 수가 같아서 계산이 될 뿐입니다. 어느 표본이든 모든 가중치와 만나야 합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 * n.W2 * slope(n.A1))),
            Wrong("M12-slope", Both(
                "In δ₁ the slope was joined by a matrix product. It fits here only because there are as many samples as hidden neurons. "
                "Each neuron's slope meets its own entry: `*`.",
                "δ₁에서 기울기를 행렬곱으로 곱했습니다. 여기서는 표본과 은닉 뉴런의 수가 같아서 계산이 될 뿐입니다. 기울기는 자기 자리의 원소에만 곱합니다: `*`."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ n.W2.T @ slope(n.A1))),
            Wrong("M12-W2", Both(
                "In the gradient of W₂ the products of each sample were formed and not added. `*` multiplies; which product also adds?",
                "W₂의 그레이디언트에서 표본마다 곱하기만 하고 더하지 않았습니다. `*`는 곱하기까지만 합니다. 더하기까지 하는 곱은 무엇입니까?"),
                  gives=with_pieces(of_W2=lambda n: n.A1 * n.delta2)),
            Wrong("deltas", Both(
                "In the place of W₁ and W₂ came δ₁ and δ₂. A weight's gradient needs one more factor, the input of its layer.",
                "W₁과 W₂의 자리에 δ₁과 δ₂가 왔습니다. 가중치의 그레이디언트에는 인수가 하나 더 있습니다. 그 층의 입력입니다."),
                  gives=with_pieces(of_W1=lambda n: n.delta1, of_W2=lambda n: n.delta2)),
            # ---- the biases ----
            Wrong("M09-biases-first", Both(
                "The biases got the δ of the first sample alone, the weights the sum over all samples. Add up the rows of δ.",
                "편향에는 첫 표본의 δ만, 가중치에는 모든 표본의 합을 썼습니다. δ의 행을 모두 더합니다."),
                  gives=with_pieces(**both_biases(lambda delta: delta[0]))),
            Wrong("M09-biases-last", Both(
                "The biases got the δ of the last sample alone, the weights the sum over all samples. In a loop, that is = in the place of "
                "+=.",
                "편향에는 마지막 표본의 δ만, 가중치에는 모든 표본의 합을 썼습니다. 반복문이라면 +=를 쓸 자리에 =를 썼습니다."),
                  gives=with_pieces(**both_biases(lambda delta: delta[-1]))),
            Wrong("M17-biases", Both(
                "The gradients of the biases were multiplied by the biases. ∂z/∂b is 1, whatever b is: the sum of δ is all.",
                "편향의 그레이디언트에 편향을 곱했습니다. b가 무엇이든 ∂z/∂b는 1입니다. δ의 합이면 됩니다."),
                  gives=with_pieces(of_b1=lambda n: n.b1 * n.delta1.sum(axis=0), of_b2=lambda n: n.b2 * n.delta2.sum(axis=0))),
            Wrong("M14-axis1", Both(
                "The sum for the biases ran along the rows (`axis=1`) and left one number for each sample. A bias belongs to a column: "
                "add over the samples.",
                "편향의 그레이디언트를 구할 때 행마다(`axis=1`) 더해서 표본마다 수가 하나씩 남았습니다. 편향은 열마다 하나입니다. 표본을 따라 "
                "더합니다."),
                  gives=with_pieces(**both_biases(lambda delta: delta.sum(axis=1)))),
            Wrong("M14-axis", Both(
                "np.sum without an axis added all entries of δ. Each bias needs the sum of its own column: `axis=0`.",
                "np.sum에 axis가 없어서 δ의 원소를 모두 더했습니다. 편향마다 자기 열의 합이 필요합니다: `axis=0`."),
                  gives=with_pieces(**both_biases(lambda delta: delta.sum()))),
            Wrong("M14-unsummed", Both(
                "The gradients of the biases are still δ, with one row for each sample. The same b is added to every row; what happens "
                "to the rows of δ?",
                "편향의 그레이디언트가 표본마다 한 행씩 있는 δ 그대로입니다. 순전파에서는 모든 행에 같은 b를 더했습니다. 그러면 δ의 행은 어떻게 해야 합니까?"),
                  gives=with_pieces(**both_biases(lambda delta: delta))),
            Wrong("M07-bias", Both(
                "The biases got the mean of δ over the rows, the weights the sum. ½SSE is a sum: use the sum for both.",
                "편향에는 δ의 평균을, 가중치에는 합을 썼습니다. ½SSE는 합이므로 둘 다 합을 씁니다."),
                  gives=with_pieces(**both_biases(lambda delta: delta.mean(axis=0)))),
            Wrong("M23", Both(
                "The gradients of the biases are 0, as if biases were not trained. b is added to every row, so its gradient is the "
                "sum of δ over the rows.",
                "편향은 훈련하지 않는 것처럼 그레이디언트가 0입니다. b는 모든 행에 더하므로 b의 그레이디언트는 δ를 행을 따라 더한 것입니다."),
                  gives=with_pieces(**both_biases(lambda delta: np.zeros(delta.shape[1])))),
            Wrong("M23-ones", Both(
                "The gradients of the biases are 1: that is ∂z/∂b, the last factor of the chain. In front of it stands δ = ∂L/∂Z, "
                "one row for each sample.",
                "편향의 그레이디언트가 1입니다. 1은 연쇄의 마지막 인수 ∂z/∂b입니다. 그 앞에 δ = ∂L/∂Z가 표본마다 한 행씩 있습니다."),
                  gives=with_pieces(**both_biases(lambda delta: np.ones(delta.shape[1])))),
            # ---- the sign, the update, and the order of the results ----
            Wrong("M06", Both(
                "The right sizes with the opposite sign. The note's arrays have it too, because its `error` is y − A₂. Does your δ₂ begin with "
                "y − A₂, or is its slope written A₂(A₂ − 1)?",
                "크기는 맞고 부호가 반대입니다. 노트의 배열도 부호가 이렇습니다. 노트의 `error`가 y − A₂이기 때문입니다. δ₂가 y − A₂로 시작합니까, 아니면 기울기를 A₂(A₂ − 1)이라고 썼습니까?"),
                  gives=with_pieces(delta2=lambda n: (n.y - n.A2) * slope(n.A2))),
            Wrong("M01-rate", Both(
                "These are gradients times a learning rate. The rate belongs to the update, which is a step of its own.",
                "그레이디언트에 학습률을 곱했습니다. 학습률은 갱신할 때 곱하고, 갱신은 그다음에 따로 합니다."),
                  gives=changed(lambda gradient, *_: 0.1 * gradient),
                  when=along(nothing, right, lambda r: r > 0 and usual(r))),
            Wrong("M01-step", Both(
                "These are the steps −rate · gradient. Return the gradients themselves: the minus and the rate belong to the update.",
                "걸음 −rate · gradient를 돌려주었습니다. 그레이디언트 자체를 돌려줍니다. 음의 부호와 학습률은 갱신할 때 씁니다."),
                  gives=changed(lambda gradient, *_: -0.1 * gradient),
                  when=along(nothing, right, lambda r: r < 0 and usual(r))),
            Wrong("M01-weights", Both(
                "These are new weights and biases: the gradients are right, but a step was subtracted already. Return the gradients; the "
                "update is a step of its own.",
                "새 가중치와 편향을 돌려주었습니다. 그레이디언트는 맞지만 이미 한 걸음을 뺐습니다. 물은 것은 그레이디언트이고, 갱신은 그다음에 따로 합니다."),
                  gives=changed(lambda gradient, value, _: value - gradient), when=along(weights, right, lambda r: r < 0)),
            Wrong("M01-weights-uphill", Both(
                "These are new weights and biases, and the step was added: uphill. Return the gradients; the update is a step of its own.",
                "새 가중치와 편향을 돌려주었고, 걸음을 더해서 오르막으로 갔습니다. 물은 것은 그레이디언트이고, 갱신은 그다음에 따로 합니다."),
                  gives=changed(lambda gradient, value, _: value + gradient), when=along(weights, right, lambda r: r > 0)),
            Wrong("decay", Both(
                "To each gradient a multiple of the weight itself was added, as weight decay does. This loss has no such term.",
                "그레이디언트마다 가중치 자체의 몇 배를 더했습니다. 가중치 감쇠(weight decay)에서 하는 일입니다. 이 손실에는 그런 항이 없습니다."),
                  gives=changed(lambda gradient, value, _: gradient + 0.3 * value), when=along(right, weights)),
            Wrong("decay-weights", Both(
                "To the gradients of W₁ and W₂ a multiple of the weights was added, as weight decay does. This loss has no such term.",
                "W₁과 W₂의 그레이디언트에 가중치의 몇 배를 더했습니다. 가중치 감쇠(weight decay)에서 하는 일입니다. 이 손실에는 그런 항이 없습니다."),
                  gives=lambda *given: tuple(g + 0.3 * w for g, w in zip(right(*given), weights_alone(*given))),
                  when=along(right, weights_alone)),
            Wrong("unit", Both(
                "Each gradient was divided by its own length. Its direction is right, but its length says how steep the loss is: leave it.",
                "그레이디언트를 저마다 자기 길이로 나누었습니다. 방향은 맞지만, 길이는 손실이 얼마나 가파른지를 나타냅니다. 그대로 둡니다."),
                  gives=changed(lambda gradient, *_: gradient / np.linalg.norm(gradient)), when=unit),
            Wrong("M17", Both(
                "Each gradient was multiplied by its weight or bias. A gradient says how fast the loss changes with a weight, not how much "
                "the weight contributes: leave out the last factor.",
                "그레이디언트에 저마다 그 가중치나 편향을 곱했습니다. 그레이디언트는 가중치가 얼마나 기여하는지가 아니라 가중치를 바꿀 때 손실이 얼마나 빨리 바뀌는지를 나타냅니다. 마지막 인수를 뺍니다."),
                  gives=changed(lambda gradient, value, _: gradient * value)),
            Wrong("M28-coarse", Both(
                "This is a difference quotient with a coarse step: the loss bends within it. A smaller h, and both sides, come nearer; "
                "the four lines of this page come without h.",
                "걸음이 큰 차분 몫입니다. 그 걸음 안에서 손실이 휩니다. h를 줄이고 양쪽으로 재면 더 가까워집니다. 이 페이지의 네 줄에는 h가 없습니다."),
                  gives=changed(lambda *of: quotient(*of, 1)), when=coarse),
            Wrong("M28-fine", Both(
                "This looks like a difference quotient with an h that is too small: the loss changes by a few of its last bits only, and "
                "their rounding is divided by h.",
                "h가 너무 작은 차분 몫으로 보입니다. 손실이 마지막 몇 비트만 바뀌는데, 그 반올림 오차까지 h로 나누었습니다."),
                  gives=changed(lambda *of: quotient(*of, 1e-13)), when=fine),
            Wrong("M07-twice", Both(
                "Exactly twice the right answer. In ½(ŷ − y)² the ½ cancels the 2 of the derivative; and a central difference is divided "
                "by 2h, not by h.",
                "정확히 맞는 답의 두 배입니다. ½(ŷ − y)²에서는 ½이 미분할 때 나오는 2와 약분됩니다. 중심 차분이라면 h가 아니라 2h로 나눕니다."),
                  gives=changed(lambda gradient, *_: 2 * gradient)),
            Wrong("M07-half-mean", Both(
                "The right answer divided by twice the number of samples: the factor 1/(2N) of half a mean. This loss is half a sum, and "
                "its ½ is gone after the derivative.",
                "맞는 답을 표본 수의 두 배로 나눈 값입니다. 1/(2N)은 평균의 절반에 붙는 인수입니다. 이 손실은 합의 절반이고, ½은 미분하면 "
                "없어집니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.A2) / (2 * len(n.X)))),
            # ---- another difference, another slope, another forward pass ----
            either("δ₂ begins with the sign of A₂ − y. That is the slope of |A₂ − y|, the number that the note prints; the slope of "
                   "½(A₂ − y)² is A₂ − y itself.",
                   "δ₂가 A₂ − y의 부호로 시작합니다. 그것은 노트가 출력하는 수 |A₂ − y|의 기울기입니다. ½(A₂ − y)²의 기울기는 A₂ − y 자체입니다.",
                   "M24", lambda n: np.sign(n.A2 - n.y)),
            either("δ₂ begins with the size |A₂ − y|. The sign is needed: it says whether the prediction is too high or too low.",
                   "δ₂가 크기 |A₂ − y|로 시작합니다. 부호가 있어야 예측값이 목푯값보다 큰지 작은지 알 수 있습니다.",
                   "M24-sizes", lambda n: np.abs(n.A2 - n.y)),
            either("The prediction was rounded to 0 or 1 before y was subtracted. The loss takes A₂ as it is, and so does its gradient.",
                   "예측값을 0이나 1로 반올림한 다음 y를 뺐습니다. 손실은 A₂를 그대로 쓰므로 그레이디언트도 그대로 씁니다.",
                   "rounded-prediction", lambda n: (n.A2 > 0.5) - n.y),
            either("δ₂ begins with A₂ − (1 − y): the targets were turned round. The target is y.",
                   "δ₂가 A₂ − (1 − y)로 시작합니다. 목푯값이 뒤집혔습니다. 목푯값은 y입니다.",
                   "turned-target", lambda n: n.A2 - (1 - n.y)),
            either("δ₂ has no target: it begins with A₂. The loss depends on how far A₂ is from y.",
                   "δ₂에 목푯값이 없습니다. A₂로 시작합니다. 손실은 A₂가 y에서 얼마나 먼지에 달려 있습니다.",
                   "no-target", lambda n: n.A2),
            either("y has lost its second axis. (m, 1) minus (m,) is an (m, m) table of every prediction minus every target; each "
                   "prediction meets its own target only.",
                   "y의 둘째 축이 없어졌습니다. (m, 1)에서 (m,)을 빼면 모든 예측값에서 모든 목푯값을 뺀 (m, m) 표가 됩니다. 예측값은 자기 목푯값하고만 짝이 됩니다.",
                   "M14-table", lambda n: (n.A2 - n.y.ravel()).sum(axis=1, keepdims=True)),
            *wrong_slopes("plus", "stands a(1 + a). The slope of a sigmoid is a(1 − a): look at the sign inside the brackets.",
                          "a(1 + a)가 들어갔습니다. 시그모이드의 기울기는 a(1 − a)입니다. 괄호 안의 부호를 봅니다.", lambda a: a * (1 + a)),
            *wrong_slopes("M05-rest-twice", "stands (1 − a)². The slope of a sigmoid has a once and 1 − a once.",
                          "(1 − a)²이 들어갔습니다. 시그모이드의 기울기에는 a와 1 − a가 한 번씩 들어갑니다.", lambda a: (1 - a) ** 2),
            *wrong_slopes("M05-rest-square", "stands a(1 − a)². The slope of a sigmoid has a once and 1 − a once.",
                          "a(1 − a)²이 들어갔습니다. 시그모이드의 기울기에는 a와 1 − a가 한 번씩 들어갑니다.", lambda a: a * (1 - a) ** 2),
            *wrong_slopes("M05-own-twice", "stands a². The slope of a sigmoid has a once and 1 − a once.",
                          "a²이 들어갔습니다. 시그모이드의 기울기에는 a와 1 − a가 한 번씩 들어갑니다.", lambda a: a ** 2),
            Wrong("M05-part", Both(
                "In both δ half of a slope is missing: a(1 − a) has two factors, and only a came.",
                "두 δ에서 모두 기울기의 한쪽이 빠졌습니다. a(1 − a)는 두 인수의 곱인데 a만 곱했습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * n.A2, delta1=lambda n: n.delta2 @ n.W2.T * n.A1)),
            Wrong("M05-part-1", Both(
                "In both δ half of a slope is missing: a(1 − a) has two factors, and only 1 − a came.",
                "두 δ에서 모두 기울기의 한쪽이 빠졌습니다. a(1 − a)는 두 인수의 곱인데 1 − a만 곱했습니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * (1 - n.A2),
                                    delta1=lambda n: n.delta2 @ n.W2.T * (1 - n.A1))),
            Wrong("M05-squared-both", Both(
                "Both δ have their slope twice. Each sigmoid is passed once.",
                "두 δ에 모두 기울기가 두 번씩 들어갔습니다. 시그모이드는 한 번씩만 지나갑니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.A2) ** 2,
                                    delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A1) ** 2)),
            other_forward("M23-forward", "The forward pass was made without the biases. b₁ and b₂ are added before each sigmoid.",
                          "편향 없이 순전파를 계산했습니다. 시그모이드에 넣기 전에 b₁과 b₂를 더합니다.",
                          Z1=lambda n: n.X @ n.W1, Z2=lambda n: n.A1 @ n.W2),
            other_forward("linear-output", "The output was taken as linear: A₂ = Z₂, with no sigmoid and no slope. This network has a sigmoid "
                          "at its output too.",
                          "출력층에 시그모이드가 없다고 보고 A₂ = Z₂로 계산했습니다. 기울기도 없습니다. 이 신경망은 출력층에도 시그모이드가 있습니다.",
                          A2=lambda n: n.Z2, delta2=lambda n: n.A2 - n.y),
            other_forward("tanh-forward", "The hidden layer was computed with tanh, in the forward pass too. In this network it has a sigmoid.",
                          "은닉층을 순전파에서부터 tanh로 계산했습니다. 이 신경망의 은닉층은 시그모이드를 씁니다.",
                          A1=lambda n: np.tanh(n.Z1), delta1=lambda n: n.delta2 @ n.W2.T * (1 - n.A1 ** 2)),
            other_forward("relu-forward", "The hidden layer was computed with ReLU, in the forward pass too. In this network it has a sigmoid.",
                          "은닉층을 순전파에서부터 ReLU로 계산했습니다. 이 신경망의 은닉층은 시그모이드를 씁니다.",
                          A1=lambda n: np.maximum(n.Z1, 0), delta1=lambda n: n.delta2 @ n.W2.T * (n.Z1 > 0)),
            *map(ordered, WRONG_ORDERS),
            # ---- with the note's sign besides ----
            with_the_notes_sign("M05", "δ₂ lacks the slope of the output's sigmoid.", "δ₂에 출력층 시그모이드의 기울기가 빠졌습니다.",
                                delta2=lambda n: n.A2 - n.y),
            with_the_notes_sign("M05-hidden", "δ₁ lacks the slope of the hidden sigmoid.", "δ₁에 은닉층 시그모이드의 기울기가 빠졌습니다.",
                                delta1=lambda n: n.delta2 @ n.W2.T),
            with_the_notes_sign("M05-both", "Both slopes are missing.", "두 기울기가 모두 빠졌습니다.",
                                delta2=lambda n: n.A2 - n.y, delta1=lambda n: n.delta2 @ n.W2.T),
            with_the_notes_sign("M05-sent", "δ₁ was made from the bare error, which has not passed the output's sigmoid.",
                                "δ₁을 출력층의 시그모이드를 거슬러 지나지 않은 오차로 계산했습니다.",
                                delta1=lambda n: (n.A2 - n.y) @ n.W2.T * slope(n.A1)),
            with_the_notes_sign("M04", "Both slopes were given Z in the place of A.", "두 기울기에 모두 A가 아니라 Z를 넣었습니다.",
                                delta2=lambda n: (n.A2 - n.y) * slope(n.Z2), delta1=lambda n: n.delta2 @ n.W2.T * slope(n.Z1)),
            with_the_notes_sign("M04-hidden", "In δ₁ the slope was given Z₁ instead of A₁.", "δ₁에서 기울기에 A₁이 아니라 Z₁을 넣었습니다.",
                                delta1=lambda n: n.delta2 @ n.W2.T * slope(n.Z1)),
            with_the_notes_sign("M04-output", "In δ₂ the slope was given Z₂ instead of A₂.", "δ₂에서 기울기에 A₂가 아니라 Z₂를 넣었습니다.",
                                delta2=lambda n: (n.A2 - n.y) * slope(n.Z2)),
            with_the_notes_sign("M19", "δ₁ was multiplied by the slope of the output; between δ₂W₂ᵀ and Z₁ lies the hidden sigmoid.",
                                "δ₁에 출력층의 기울기를 곱했습니다. δ₂W₂ᵀ와 Z₁ 사이에 있는 것은 은닉층의 시그모이드입니다.",
                                delta1=lambda n: n.delta2 @ n.W2.T * slope(n.A2)),
            # ---- one result alone ----
            alone("M05-layer-2", Both(
                "W₂ and b₂ got A₂ − y without the slope of the output's sigmoid. What went back to layer 1 has it: use that δ₂ here too.",
                "W₂와 b₂의 그레이디언트에 A₂ − y를 그대로 썼습니다. 출력층 시그모이드의 기울기가 빠졌습니다. 1층으로 거슬러 간 δ₂에는 들어 있으니 여기에도 그 δ₂를 씁니다."),
                  of_W2=lambda n: n.A1.T @ (n.A2 - n.y), of_b2=lambda n: (n.A2 - n.y).sum(axis=0)),
            alone("M05-W2", Both(
                "The gradient of W₂ was made from A₂ − y: the slope of the output's sigmoid is missing. The other results have it; use "
                "the same δ₂.",
                "W₂의 그레이디언트를 A₂ − y로 계산했습니다. 출력층 시그모이드의 기울기가 빠졌습니다. 다른 결과에는 들어 있습니다. 같은 δ₂를 씁니다."),
                  of_W2=lambda n: n.A1.T @ (n.A2 - n.y)),
            alone("M05-b2", Both(
                "The gradient of b₂ is the sum of A₂ − y: the slope of the output's sigmoid is missing. The other results have it; use "
                "the same δ₂.",
                "b₂의 그레이디언트가 A₂ − y의 합입니다. 출력층 시그모이드의 기울기가 빠졌습니다. 다른 결과에는 들어 있습니다. 같은 δ₂를 씁니다."),
                  of_b2=lambda n: (n.A2 - n.y).sum(axis=0)),
            alone("M05-b2-M06", Both(
                "The gradient of b₂ is the sum of the note's `error`, y − A₂. The sign is turned, and the slope of the output's sigmoid "
                "is missing. The other results have both; use the same δ₂.",
                "b₂의 그레이디언트가 노트의 `error`, 곧 y − A₂의 합입니다. 부호가 반대이고 출력층 시그모이드의 기울기도 빠졌습니다. 다른 결과는 그렇지 않습니다. 같은 δ₂를 씁니다."),
                  of_b2=lambda n: (n.y - n.A2).sum(axis=0)),
            alone("M05-W1", Both(
                "The gradient of W₁ was made from δ₂W₂ᵀ: the slope of the hidden sigmoid is missing. In b₁ it is there; use the same δ₁.",
                "W₁의 그레이디언트를 δ₂W₂ᵀ로 계산했습니다. 은닉층 시그모이드의 기울기가 빠졌습니다. b₁에는 들어 있습니다. 같은 δ₁을 씁니다."),
                  of_W1=lambda n: n.X.T @ (n.delta2 @ n.W2.T)),
            alone("M05-b1", Both(
                "The gradient of b₁ is the sum of δ₂W₂ᵀ: the slope of the hidden sigmoid is missing. In W₁ it is there; use the same δ₁.",
                "b₁의 그레이디언트가 δ₂W₂ᵀ의 합입니다. 은닉층 시그모이드의 기울기가 빠졌습니다. W₁에는 들어 있습니다. 같은 δ₁을 씁니다."),
                  of_b1=lambda n: (n.delta2 @ n.W2.T).sum(axis=0)),
            alone("M05-W2-hidden", Both(
                "The gradient of W₂ holds the slope of the hidden sigmoid too. That sigmoid lies before W₂: the way back to W₂ does not "
                "pass it. Take A₁ as it is.",
                "W₂의 그레이디언트에 은닉층 시그모이드의 기울기까지 곱했습니다. 그 시그모이드는 W₂보다 앞에 있으므로 W₂로 거슬러 갈 때는 지나지 않습니다. A₁을 그대로 씁니다."),
                  of_W2=lambda n: (n.A1 * slope(n.A1)).T @ n.delta2),
            alone("M05-W2-slope", Both(
                "The gradient of W₂ was made with A₁(1 − A₁) in the place of A₁. W₂ was multiplied by A₁ itself.",
                "W₂의 그레이디언트에 A₁ 대신 A₁(1 − A₁)을 썼습니다. 순전파에서 W₂에 곱한 것은 A₁ 자체입니다."),
                  of_W2=lambda n: slope(n.A1).T @ n.delta2),
            alone("M19-b1", Both(
                "Every entry of b₁'s gradient is the sum of δ₂. b₁ belongs to layer 1: which δ is that of layer 1?",
                "b₁의 그레이디언트가 모두 δ₂의 합입니다. b₁은 1층의 편향입니다. 1층의 δ는 무엇입니까?"),
                  of_b1=lambda n: np.full(n.b1.shape, n.delta2.sum())),
            alone("M06-delta1", Both(
                "Layer 2 has the right sign, so A₂ − y is right. Look for a minus in δ₁: its slope is A₁(1 − A₁), and W₂ᵀ keeps its sign.",
                "2층의 부호는 맞으므로 A₂ − y도 맞습니다. δ₁에서 부호가 뒤집힌 곳을 찾습니다. 기울기는 A₁(1 − A₁)이고 W₂ᵀ의 부호는 그대로 둡니다."),
                  delta1=lambda n: -n.delta2 @ n.W2.T * slope(n.A1)),
            alone("M06-layer-2", Both(
                "Layer 2 has the opposite sign and layer 1 the right one, so two minus signs met in δ₁. Does δ₂ begin with y − A₂, or is "
                "a slope written a(a − 1)?",
                "2층은 부호가 반대이고 1층은 맞습니다. δ₁에서 음의 부호 둘이 만났습니다. δ₂가 y − A₂로 시작합니까, 아니면 기울기를 a(a − 1)이라고 썼습니까?"),
                  of_W2=lambda n: -n.A1.T @ n.delta2, of_b2=lambda n: -n.delta2.sum(axis=0)),
            alone("M06-biases", Both(
                "The gradients of the weights have the right sign, those of the biases the opposite one. Both come from the same δ: if a "
                "minus is needed, it belongs in δ and not in front of one result.",
                "가중치의 그레이디언트는 부호가 맞고 편향의 그레이디언트는 반대입니다. 둘 다 같은 δ에서 나옵니다. 음의 부호가 필요하다면 결과 하나의 앞이 아니라 δ에 붙입니다."),
                  **both_biases(lambda delta: -delta.sum(axis=0))),
            alone("M06-weights", Both(
                "The gradients of the biases have the right sign, those of the weights the opposite one. Both come from the same δ: look "
                "for a minus in front of Xᵀδ₁ and A₁ᵀδ₂.",
                "편향의 그레이디언트는 부호가 맞고 가중치의 그레이디언트는 반대입니다. 둘 다 같은 δ에서 나옵니다. Xᵀδ₁과 A₁ᵀδ₂ 앞에 음의 부호가 있는지 봅니다."),
                  of_W1=lambda n: -n.X.T @ n.delta1, of_W2=lambda n: -n.A1.T @ n.delta2)),

    ),
)
