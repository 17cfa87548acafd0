"""The backward pass of note 000, with the sign and the names of this book."""

import numpy as np

from bpkit import dense, forward, half_sse
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, sizes):
    n0, n1, n2 = sizes
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n0)), "y": rng.uniform(size=(m, n2)), "W1": rng.normal(size=(n0, n1)),
            "b1": rng.normal(size=n1), "W2": rng.normal(size=(n1, n2)), "b2": rng.normal(size=n2)}


def loss(X, y, W1, b1, W2, b2):
    return half_sse(prediction=forward([dense(W1, b1), dense(W2, b2)], X).A[-1], target=y)


def gradients(slope2=lambda Z2, A2: A2 * (1 - A2), slope1=lambda Z1, A1, Z2, A2: A1 * (1 - A1),
              back=lambda delta2, W2: delta2 @ W2.T, bias=lambda delta: delta.sum(axis=0)):
    """The backward pass, with one of its pieces exchanged for a wrong one."""
    def backward(X, y, W1, b1, W2, b2):
        (Z1, Z2), (_, A1, A2) = forward([dense(W1, b1), dense(W2, b2)], X)
        delta2 = (A2 - y) * slope2(Z2, A2)
        delta1 = back(delta2, W2) * slope1(Z1, A1, Z2, A2)
        return X.T @ delta1, bias(delta1), A1.T @ delta2, bias(delta2)
    return backward


CODE = '''
import numpy as np
from bpkit import sigmoid
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)
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
             "네 줄은 모두 이 쪽의 여섯 단계에 있습니다. 이름은 노트의 것이고, 부호가 반대인 것도 있습니다."),
        Both("δ₂ = (A₂ − y) ⊙ A₂(1 − A₂). For δ₁ send δ₂ back through W₂ᵀ, then through the slope of the hidden sigmoid.",
             "δ₂ = (A₂ − y) ⊙ A₂(1 − A₂)입니다. δ₁은 δ₂를 W₂ᵀ로 거슬러 보낸 다음 은닉층 시그모이드의 기울기를 곱한 것입니다."),
        Both("∂L/∂W₁ = Xᵀδ₁ and ∂L/∂W₂ = A₁ᵀδ₂. Each bias gets the sum of its δ over the rows: `axis=0`.",
             "∂L/∂W₁ = Xᵀδ₁, ∂L/∂W₂ = A₁ᵀδ₂입니다. 편향의 그레이디언트는 δ를 행을 따라 더한 것입니다: `axis=0`."),
    ),
    solution=Both(en=filled("en", **SOLVED), ko=filled("ko", **SOLVED)),
    because=Both(
        "These are steps 4 to 6, in the sign of this book: all four are gradients of ½SSE, so they are *subtracted* in the update. "
        "The check knows no formula of them. It nudged every weight and bias of two networks and measured how the loss answers.",
        "4–6단계를 이 책의 부호로 쓴 것입니다. 넷은 모두 ½SSE의 그레이디언트이므로 갱신할 때 **뺍니다**. 채점에는 이 식들을 쓰지 "
        "않았습니다. 신경망 두 개에서 가중치와 편향을 하나씩 조금 바꾸면서 손실이 얼마나 바뀌는지 쟀습니다."),
    asks=Function(
        arguments=("X", "y", "W1", "b1", "W2", "b2"), names=("W1", "b1", "W2", "b2"), loose=("b1", "b2"),
        cases=lambda: [case(1, 5, (3, 4, 2)), case(2, 3, (2, 3, 1))],
        loss=loss,
        counts=lambda X, y, *weights: {"samples": len(X), "entries": y.size},
        changes={name: ("M01", Both(
            "The function changes the weights that it was given. Backward computes gradients; the update is a step of its own.",
            "함수가 받은 가중치를 바꾸었습니다. 역방향 계산은 그레이디언트만 구하고, 갱신은 그다음에 따로 합니다."))
            for name in ("W1", "b1", "W2", "b2")},
        wrongs=(
            Wrong("M04", Both(
                "σ′ was given z: a(1 − a) was computed with Z₁ and Z₂ in the place of A₁ and A₂.",
                "σ′에 z를 넣었습니다. a(1 − a)에 A₁, A₂가 아니라 Z₁, Z₂가 들어갔습니다."),
                  gives=gradients(lambda Z2, A2: Z2 * (1 - Z2), lambda Z1, A1, Z2, A2: Z1 * (1 - Z1))),
            Wrong("M04-hidden", Both(
                "In δ₁ the slope of the hidden sigmoid was given Z₁ instead of A₁.",
                "δ₁에서 은닉층 시그모이드의 기울기에 A₁이 아니라 Z₁을 넣었습니다."),
                  gives=gradients(slope1=lambda Z1, A1, Z2, A2: Z1 * (1 - Z1))),
            Wrong("M04-output", Both(
                "In δ₂ the slope of the output's sigmoid was given Z₂ instead of A₂.",
                "δ₂에서 출력층 시그모이드의 기울기에 A₂가 아니라 Z₂를 넣었습니다."),
                  gives=gradients(slope2=lambda Z2, A2: Z2 * (1 - Z2))),
            Wrong("M04-twice", Both(
                "σ′ was given a where it expected z: the sigmoid was applied twice before the slope was taken.",
                "z를 넣어야 하는 σ′에 a를 넣었습니다. 기울기를 구하기 전에 시그모이드가 두 번 적용되었습니다."),
                  gives=gradients(lambda Z2, A2: twice(A2), lambda Z1, A1, Z2, A2: twice(A1))),
            Wrong("M05", Both(
                "δ₂ lacks the slope of the output's sigmoid. A₂ − y is ∂L/∂A₂; to get to Z₂, multiply by A₂(1 − A₂). (Only with "
                "cross-entropy does this factor cancel.)",
                "δ₂에 출력층 시그모이드의 기울기가 빠졌습니다. A₂ − y는 ∂L/∂A₂입니다. Z₂까지 가려면 A₂(1 − A₂)를 곱합니다. (이 인수가 "
                "약분되는 것은 교차 엔트로피를 쓸 때뿐입니다.)"),
                  gives=gradients(slope2=lambda Z2, A2: 1)),
            Wrong("M05-hidden", Both(
                "δ₁ lacks the slope of the hidden sigmoid. δ₂W₂ᵀ is ∂L/∂A₁; to get to Z₁, multiply by A₁(1 − A₁).",
                "δ₁에 은닉층 시그모이드의 기울기가 빠졌습니다. δ₂W₂ᵀ는 ∂L/∂A₁입니다. Z₁까지 가려면 A₁(1 − A₁)을 곱합니다."),
                  gives=gradients(slope1=lambda Z1, A1, Z2, A2: 1)),
            Wrong("M05-both", Both(
                "Both slopes are missing. Each sigmoid on the way back multiplies by its a(1 − a).",
                "기울기가 두 번 다 빠졌습니다. 시그모이드를 거슬러 갈 때마다 그 a(1 − a)를 곱합니다."),
                  gives=gradients(lambda Z2, A2: 1, lambda Z1, A1, Z2, A2: 1)),
            Wrong("M05-squared", Both(
                "δ₂ has its slope A₂(1 − A₂) twice. The output's sigmoid is passed once.",
                "δ₂에 기울기 A₂(1 − A₂)가 두 번 들어갔습니다. 출력층의 시그모이드는 한 번만 지나갑니다."),
                  gives=gradients(slope2=lambda Z2, A2: (A2 * (1 - A2)) ** 2)),
            Wrong("M19", Both(
                "δ₁ was multiplied by the slope of the output, A₂(1 − A₂). Between δ₂W₂ᵀ and Z₁ lies the hidden sigmoid: A₁(1 − A₁).",
                "δ₁에 출력층의 기울기 A₂(1 − A₂)를 곱했습니다. δ₂W₂ᵀ와 Z₁ 사이에 있는 것은 은닉층의 시그모이드입니다: A₁(1 − A₁)."),
                  gives=gradients(slope1=lambda Z1, A1, Z2, A2: (A2 * (1 - A2)).mean(axis=1, keepdims=True)
                                  if A2.shape[1] > 1 else A2 * (1 - A2))),
            Wrong("M08", Both(
                "δ₁ was computed with a W₂ that had been updated already. Compute both δ first, then update.",
                "이미 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 구한 다음에 갱신합니다."),
                  gives=lambda X, y, W1, b1, W2, b2: gradients(
                      back=lambda delta2, W2: delta2 @ (W2 - hidden(X, W1, b1).T @ delta2).T)(X, y, W1, b1, W2, b2)),
            Wrong("M23", Both(
                "The gradients of the biases are 0, as if biases were not trained. b is added to every row, so its gradient is the "
                "sum of δ over the rows.",
                "편향의 그레이디언트가 0입니다. 편향도 훈련합니다. b는 모든 행에 더해지므로 그레이디언트는 δ를 행을 따라 더한 것입니다."),
                  gives=gradients(bias=lambda delta: np.zeros(delta.shape[1]))),
            Wrong("M14-axis", Both(
                "np.sum without an axis added all entries of δ. Each bias needs the sum of its own column: `axis=0`.",
                "np.sum에 axis가 없어서 δ의 원소를 모두 더했습니다. 편향마다 자기 열의 합이 필요합니다: `axis=0`."),
                  gives=gradients(bias=lambda delta: np.full(delta.shape[1], delta.sum()))),
            Wrong("M07-bias", Both(
                "The biases got the mean of δ over the rows, the weights the sum. ½SSE is a sum: use the sum for both.",
                "편향에는 δ의 평균을, 가중치에는 합을 썼습니다. ½SSE는 합이므로 둘 다 합입니다."),
                  gives=gradients(bias=lambda delta: delta.mean(axis=0)))),
    ),
)


def hidden(X, W1, b1):
    return forward([dense(W1, b1)], X).A[-1]


def twice(a):
    """σ′ that takes z, given a."""
    s = 1 / (1 + np.exp(-a))
    return s * (1 - s)
