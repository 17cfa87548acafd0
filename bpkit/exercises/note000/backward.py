"""The backward pass of note 000, with the sign and the names of this book."""

from types import SimpleNamespace

import numpy as np

from bpkit import dense, forward, half_sse
from bpkit.checking.both import Both
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


def sigma(z):
    return 1 / (1 + np.exp(-z))


def slope(a):
    return a * (1 - a)


def twice(a):
    """σ′ that takes z, given a."""
    return slope(sigma(a))


PIECES = {
    "delta2": lambda n: (n.A2 - n.y) * slope(n.A2),
    "delta1": lambda n: n.delta2 @ n.W2.T * slope(n.A1),
    "of_W1": lambda n: n.X.T @ n.delta1, "of_b1": lambda n: n.delta1.sum(axis=0),
    "of_W2": lambda n: n.A1.T @ n.delta2, "of_b2": lambda n: n.delta2.sum(axis=0),
}
ORDER = ("of_W1", "of_b1", "of_W2", "of_b2")


def with_pieces(order=ORDER, **wrong):
    """The backward pass with some of its PIECES exchanged for wrong ones, or its results in another order."""
    def backward(X, y, W1, b1, W2, b2):
        n = SimpleNamespace(X=X, y=y, W1=W1, b1=b1, W2=W2, b2=b2, Z1=X @ W1 + b1)
        n.A1 = sigma(n.Z1)
        n.Z2 = n.A1 @ W2 + b2
        n.A2 = sigma(n.Z2)
        for name, piece in {**PIECES, **wrong}.items():
            setattr(n, name, piece(n))
        return tuple(getattr(n, name) for name in order)
    return backward


def both_biases(piece):
    return {"of_b1": lambda n: piece(n.delta1), "of_b2": lambda n: piece(n.delta2)}


def updated(rate):
    """The weights and biases after one step, in the place of the gradients."""
    def backward(X, y, W1, b1, W2, b2):
        gradients = with_pieces()(X, y, W1, b1, W2, b2)
        return tuple(value - rate * gradient for value, gradient in zip((W1, b1, W2, b2), gradients))
    return backward


def ordered(*order):
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
                  gives=with_pieces(delta1=lambda n: n.delta2 @ (n.W2 - n.A1.T @ n.delta2).T * slope(n.A1))),
            Wrong("M08-half", Both(
                "δ₁ was computed with a W₂ that had been updated already, at the rate 0.5. Compute both δ first, then update.",
                "이미 학습률 0.5로 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 구한 다음에 갱신합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ (n.W2 - 0.5 * n.A1.T @ n.delta2).T * slope(n.A1))),
            Wrong("M08-tenth", Both(
                "δ₁ was computed with a W₂ that had been updated already, at the rate 0.1. Compute both δ first, then update.",
                "이미 학습률 0.1로 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 구한 다음에 갱신합니다."),
                  gives=with_pieces(delta1=lambda n: n.delta2 @ (n.W2 - 0.1 * n.A1.T @ n.delta2).T * slope(n.A1))),
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
            Wrong("M12-W2", Both(
                "In the gradient of W₂ the products of each sample were formed and not added. `*` multiplies; which product also adds?",
                "W₂의 그레이디언트에서 표본마다 곱하기만 하고 더하지 않았습니다. `*`는 곱하기까지만 합니다. 더하기까지 하는 곱은 무엇입니까?"),
                  gives=with_pieces(of_W2=lambda n: n.A1 * n.delta2)),
            # ---- the biases ----
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
                "The right sizes with the opposite sign. The note's arrays have it too, because its `error` is y − A₂. Which of the two "
                "differences does a gradient begin with?",
                "크기는 맞고 부호가 반대입니다. 노트의 배열도 부호가 이렇습니다. 노트의 `error`가 y − A₂이기 때문입니다. 그레이디언트는 두 차 가운데 어느 것으로 시작합니까?"),
                  gives=with_pieces(delta2=lambda n: (n.y - n.A2) * slope(n.A2))),
            Wrong("M01-rate", Both(
                "These are gradients times a learning rate of 0.1. The rate belongs to the update, which is a step of its own.",
                "그레이디언트에 학습률 0.1을 곱했습니다. 학습률은 갱신할 때 곱하고, 갱신은 그다음에 따로 합니다."),
                  gives=lambda *given: tuple(0.1 * gradient for gradient in with_pieces()(*given))),
            Wrong("M01-weights", Both(
                "These are new weights and biases: the gradients are right and were subtracted already. Return the gradients; the update "
                "is a step of its own.",
                "새 가중치와 편향을 돌려주었습니다. 그레이디언트는 맞지만 이미 뺐습니다. 물은 것은 그레이디언트이고, 갱신은 그다음에 따로 합니다."),
                  gives=updated(1)),
            Wrong("M01-weights-tenth", Both(
                "These are new weights and biases: the gradients are right, but 0.1 of them was subtracted already. Return the gradients; "
                "the update is a step of its own.",
                "새 가중치와 편향을 돌려주었습니다. 그레이디언트는 맞지만 0.1을 곱해 이미 뺐습니다. 물은 것은 그레이디언트이고, 갱신은 그다음에 따로 합니다."),
                  gives=updated(0.1)),
            Wrong("M07-half-mean", Both(
                "The right answer divided by twice the number of samples: the factor 1/(2N) of half a mean. This loss is half a sum, and "
                "its ½ is gone after the derivative.",
                "맞는 답을 표본 수의 두 배로 나눈 값입니다. 1/(2N)은 평균의 절반에 붙는 인수입니다. 이 손실은 합의 절반이고, ½은 미분하면 "
                "없어집니다."),
                  gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.A2) / (2 * len(n.X)))),
            ordered("of_W2", "of_b2", "of_W1", "of_b1"),
            ordered("of_W2", "of_W1", "of_b2", "of_b1"),
            ordered("of_W1", "of_W2", "of_b1", "of_b2"),
            ordered("of_W2", "of_W1", "of_b1", "of_b2"),
            ordered("of_b1", "of_W1", "of_b2", "of_W2")),
    ),
)
