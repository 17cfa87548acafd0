"""The gradients of the output layer of note 003, without the update."""

import numpy as np

from bpkit import dense, forward, half_sse, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n1, n2):
    rng = np.random.RandomState(seed)
    return {"A1": rng.uniform(0.1, 0.9, size=(m, n1)), "W2": rng.normal(size=(n1, n2)), "b2": rng.normal(size=n2),
            "y": rng.uniform(size=(m, n2))}


def loss(A1, W2, b2, y):
    return half_sse(prediction=forward([dense(W2, b2)], A1).A[-1], target=y)


def gradients(delta=lambda A2, y, Z2: (A2 - y) * A2 * (1 - A2), weights=lambda A1, delta, A2, W2: A1.T @ delta,
              bias=lambda delta, b2: delta.sum(axis=0), Z=lambda A1, W2, b2: A1 @ W2 + b2):
    """The pure function, with one of its pieces exchanged for a wrong one."""
    def pure(A1, W2, b2, y):
        Z2 = Z(A1, W2, b2)
        A2 = sigmoid(Z2)
        delta2 = delta(A2, y, Z2)
        return weights(A1, delta2, A2, W2), bias(delta2, b2)
    return pure


def moved(factor):
    """Weights that went along the gradient, in the place of the gradient."""
    def update(A1, W2, b2, y):
        step_W, step_b = gradients()(A1, W2, b2, y)
        return W2 + factor * step_W, b2 + factor * step_b
    return update


def moved_by(sign, known=(1, -1, -0.1), step_of=None):
    """Whether the results are the weights after a step of any rate along the gradient; the usual ones have their own words."""
    def when(results, arguments):
        step = (step_of or gradients())(*arguments.values())
        change = [np.ravel(results[name]) - arguments[name].ravel() for name in ("W2", "b2")
                  if np.size(results[name]) == arguments[name].size]
        if len(change) < 2:
            return False
        change, step = np.concatenate(change), np.concatenate([part.ravel() for part in step])
        rate = change @ step / (step @ step)
        return (rate * sign > 1e-6 and not any(np.isclose(rate, usual) for usual in known)
                and np.allclose(change, rate * step, rtol=1e-6, atol=1e-9))
    return when


def after(A1, W2, b2, y):
    """The gradients at the weights after a step."""
    step_W, step_b = gradients()(A1, W2, b2, y)
    return gradients()(A1, W2 - step_W, b2 - step_b, y)


def after_weights(A1, W2, b2, y):
    """W₂ is updated and the output computed anew before b₂ has its turn."""
    step_W, _ = gradients()(A1, W2, b2, y)
    return step_W, gradients()(A1, W2 - step_W, b2, y)[1]


def half_slope(slope):
    return lambda A2, y, Z2: (A2 - y) * slope(A2)


def half_moved(slope):
    def update(A1, W2, b2, y):
        step_W, step_b = gradients(half_slope(slope))(A1, W2, b2, y)
        return W2 - step_W, b2 - step_b
    return update


def error_moved(A1, W2, b2, y):
    step_W, step_b = gradients(lambda A2, y, Z2: A2 - y)(A1, W2, b2, y)
    return W2 - step_W, b2 - step_b


def tanh_throughout(A1, W2, b2, y):
    A2 = np.tanh(A1 @ W2 + b2)
    delta2 = (A2 - y) * (1 - A2 ** 2)
    return A1.T @ delta2, delta2.sum(axis=0)


def columns_added(A1, W2, b2, y):
    step_W, _ = gradients()(A1, W2, b2, y)
    return step_W, step_W.sum(axis=0)


CODE = '''
import numpy as np
from bpkit import sigmoid
from bpkit.en import check

def gradients(A1, W2, b2, y):
    output = sigmoid(A1 @ W2 + b2)
    delta2 = {delta2}
    return {gradients}

check("note003-output-layer", gradients)
'''


def filled(language, **pieces):
    return CODE.format(**pieces).replace("bpkit.en", f"bpkit.{language}")


SOLVED = {"delta2": "(output - y) * output * (1 - output)", "gradients": "A1.T @ delta2, delta2.sum(axis=0)"}

EXERCISE = Exercise(
    id="note003-output-layer",
    title=Both("Gradients and nothing else", "그레이디언트만"),
    starter=Both(
        en=filled("en", delta2="None        # ∂L/∂Z2", gradients="None, None    # the gradients of W2 and b2, in this order"),
        ko=filled("ko", delta2="None        # ∂L/∂Z2", gradients="None, None    # W2, b2의 그레이디언트를 이 순서로")),
    hints=(
        Both("The note computes both gradients, but it keeps no name for them: they stand to the right of `-=`.",
             "노트도 두 그레이디언트를 계산합니다. 다만 이름을 붙이지 않았습니다. `-=`의 오른쪽을 봅니다."),
        Both("δ₂ = (ŷ − y) ⊙ ŷ(1 − ŷ): first the slope of the loss, then the slope of the sigmoid, from its output.",
             "δ₂ = (ŷ − y) ⊙ ŷ(1 − ŷ)입니다. 앞은 손실의 기울기, 뒤는 출력값으로 구한 시그모이드의 기울기입니다."),
        Both("∂L/∂W₂ = A₁ᵀδ₂ has the shape of W₂. For b₂ add δ₂ over the samples: `axis=0`. Return both, subtract nothing.",
             "∂L/∂W₂ = A₁ᵀδ₂의 형상은 W₂의 형상과 같습니다. b₂의 그레이디언트는 δ₂를 표본을 따라 더한 것입니다: `axis=0`. 둘을 "
             "돌려주기만 하고 아무것도 빼지 않습니다."),
    ),
    solution=Both(en=filled("en", **SOLVED), ko=filled("ko", **SOLVED)),
    because=Both(
        r"These are the right-hand sides of the note's two lines, without the `-=`. The function can be called as "
        r"often as one likes and gives the same answer, so it can be checked: the check nudged every weight and every bias of two "
        r"output layers and measured how ½SSE answers. To train, subtract the result outside of it: `W2 - rate * dW2`.",
        r"노트의 두 줄에서 `-=`의 오른쪽만 남긴 것입니다. 이 함수는 몇 번을 불러도 같은 답을 돌려주므로 검사할 수 있습니다. 채점할 때는 출력층 두 개에서 "
        r"가중치와 편향을 하나씩 조금 움직이면서 ½SSE가 얼마나 바뀌는지 쟀습니다. 훈련하려면 함수 밖에서 `W2 - rate * dW2`처럼 뺍니다."),
    asks=Function(
        arguments=("A1", "W2", "b2", "y"), names=("W2", "b2"), loose=("b2",), samples=("A1", "y"),
        cases=lambda: [case(3, 5, 3, 2), case(4, 3, 4, 1)],
        loss=loss,
        counts=lambda A1, W2, b2, y: {"samples": len(A1), "entries": y.size},
        changes={name: ("M01", Both(
            "The function changes the weights or the bias that it was given, as the note's method does. Only the gradients are "
            "wanted; the update is a step of its own.",
            "함수가 노트의 메서드처럼, 받은 가중치나 편향을 바꾸었습니다. 물은 것은 그레이디언트뿐입니다. 갱신은 그다음에 따로 합니다."))
            for name in ("W2", "b2")},
        wrongs=(
            Wrong("M01-updated", Both(
                "These are the weights after an update, and not the gradient. The gradient is what the note subtracts.",
                "그레이디언트가 아니라 갱신한 뒤의 가중치를 돌려주었습니다. 그레이디언트는 노트에서 빼는 쪽입니다."),
                  gives=moved(-1)),
            Wrong("M01-rate", Both(
                "These are the weights after a step with learning rate 0.1, and not the gradient. No step is taken here, so there is no "
                "learning rate.",
                "그레이디언트가 아니라 학습률 0.1로 한 걸음 간 뒤의 가중치를 돌려주었습니다. 여기서는 걸음을 떼지 않으므로 학습률도 없습니다."),
                  gives=moved(-0.1)),
            Wrong("M01-any-rate", Both(
                "These are the weights after a step of gradient descent, and not the gradient. No step is taken here, so there is no "
                "learning rate and no mean either.",
                "그레이디언트가 아니라 경사하강법으로 한 걸음 간 뒤의 가중치를 돌려주었습니다. 여기서는 걸음을 떼지 않으므로 학습률도, 평균도 없습니다."),
                  gives=moved(-0.5), when=moved_by(-1)),
            Wrong("M01-any-climb", Both(
                "These are the weights plus a multiple of their gradient. Only the gradient is wanted: nothing is updated here.",
                "가중치에 그레이디언트의 몇 배를 더한 값을 돌려주었습니다. 물은 것은 그레이디언트뿐이고, 여기서는 아무것도 갱신하지 않습니다."),
                  gives=moved(0.3), when=moved_by(1)),
            Wrong("M01-M05", Both(
                "Two things: these are weights after an update, and not a gradient; and what was subtracted lacks the slope of the sigmoid.",
                "두 가지가 겹쳤습니다. 그레이디언트가 아니라 갱신한 뒤의 가중치를 돌려주었고, 뺀 것에는 시그모이드의 기울기가 빠졌습니다."),
                  gives=error_moved, when=moved_by(-1, (), gradients(lambda A2, y, Z2: A2 - y))),
            *(Wrong(name, Both(
                f"Two things: these are weights after an update, and not a gradient; and what was subtracted has only {factor} of the slope "
                "ŷ(1 − ŷ).",
                f"두 가지가 겹쳤습니다. 그레이디언트가 아니라 갱신한 뒤의 가중치를 돌려주었고, 뺀 것에는 기울기 ŷ(1 − ŷ)에서 인수 {factor}만 들어갔습니다."),
                  gives=half_moved(slope), when=moved_by(-1, (), gradients(half_slope(slope))))
              for name, factor, slope in (("M01-half-slope", "ŷ", lambda A2: A2), ("M01-other-half", "1 − ŷ", lambda A2: 1 - A2))),
            Wrong("M07-bias-error", Both(
                "b₂ got the mean of the error, without the slope of the sigmoid. For the bias as for the weights δ₂ counts, and it is added.",
                "b₂에 시그모이드의 기울기 없이 오차의 평균을 썼습니다. 편향에도 가중치처럼 δ₂를 쓰고, 평균하지 않고 더합니다."),
                  gives=lambda A1, W2, b2, y: (gradients()(A1, W2, b2, y)[0],
                                               gradients(lambda A2, y, Z2: A2 - y)(A1, W2, b2, y)[1] / len(y))),
            Wrong("M01-bias-mean", Both(
                "Two things: b₂ after an update was returned, and not a gradient; and what was subtracted is the mean of δ₂, not its sum.",
                "두 가지가 겹쳤습니다. 그레이디언트가 아니라 갱신한 뒤의 b₂를 돌려주었고, δ₂의 합이 아니라 평균을 뺐습니다."),
                  gives=lambda A1, W2, b2, y: (moved(-1)(A1, W2, b2, y)[0], moved(-1 / len(y))(A1, W2, b2, y)[1])),
            Wrong("brackets", Both(
                "`output - y * output * (1 - output)` multiplies only y by the slope. Put the error into brackets.",
                "`output - y * output * (1 - output)`에서는 y에만 기울기를 곱합니다. 오차를 괄호로 묶습니다."),
                  gives=gradients(lambda A2, y, Z2: A2 - y * A2 * (1 - A2))),
            Wrong("brackets, slope", Both(
                "`… * output * 1 - output` multiplies by 1 and then subtracts the output. Put 1 − ŷ into brackets.",
                "`… * output * 1 - output`은 1을 곱한 다음 출력을 뺍니다. 1 − ŷ를 괄호로 묶습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * A2 - A2)),
            Wrong("brackets, square", Both(
                "In `(output - y) * output - output ** 2` the error is multiplied only by ŷ. Put the slope ŷ − ŷ² into brackets.",
                "`(output - y) * output - output ** 2`에서는 오차에 ŷ만 곱합니다. 기울기 ŷ − ŷ²을 괄호로 묶습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * A2 - A2 ** 2)),
            Wrong("M05-plus", Both(
                "The slope was written with a plus, ŷ(1 + ŷ). Where a sigmoid is nearly 1 it is nearly flat.",
                "기울기를 덧셈으로 써서 ŷ(1 + ŷ)가 되었습니다. 시그모이드는 1에 가까운 곳에서 거의 평평합니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * A2 * (1 + A2))),
            Wrong("M04-sigma", Both(
                "In the place of the slope stands σ(ŷ), a sigmoid once more.",
                "기울기 자리에 시그모이드를 한 번 더 적용한 σ(ŷ)가 있습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * sigmoid(A2))),
            Wrong("M04-output-twice", Both(
                "The output went through the sigmoid twice. Once is the prediction.",
                "출력에 시그모이드를 두 번 적용했습니다. 한 번 적용한 것이 예측값입니다."),
                  gives=gradients(lambda A2, y, Z2: (sigmoid(A2) - y) * sigmoid(A2) * (1 - sigmoid(A2)))),
            Wrong("M09-error-mean", Both(
                "The error was averaged over the samples before the slope. Each sample's error goes with its own slope.",
                "기울기를 곱하기 전에 오차를 표본을 따라 평균했습니다. 표본마다 자기 오차에 자기 기울기를 곱합니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y).mean(axis=0) * A2 * (1 - A2))),
            Wrong("M09-error-sum", Both(
                "The errors were added over the samples before the slope. Each sample's error goes with its own slope.",
                "기울기를 곱하기 전에 오차를 표본을 따라 더했습니다. 표본마다 자기 오차에 자기 기울기를 곱합니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y).sum(axis=0) * A2 * (1 - A2))),
            Wrong("M07-loss-alone", Both(
                "The mean of the squared errors, one number, stands in the place of the error. The slope of ½(ŷ − y)² is ŷ − y, entry by entry.",
                "오차 자리에 제곱한 오차의 평균, 곧 수 하나가 들어갔습니다. ½(ŷ − y)²의 기울기는 원소마다 ŷ − y입니다."),
                  gives=gradients(lambda A2, y, Z2: ((A2 - y) ** 2).mean() * A2 * (1 - A2))),
            Wrong("M24-threshold", Both(
                "The prediction was rounded to 0 or 1 for the error. The loss is made of ŷ itself.",
                "오차를 계산할 때 예측값을 0이나 1로 반올림했습니다. 손실은 ŷ 자체로 계산합니다."),
                  gives=gradients(lambda A2, y, Z2: ((A2 > 0.5) - y) * A2 * (1 - A2))),
            Wrong("M19-sigma", Both(
                "In the gradient of W₂ the activations A₁ went through a sigmoid once more. W₂ was multiplied by A₁ itself.",
                "W₂의 그레이디언트에서 A₁에 시그모이드를 한 번 더 적용했습니다. W₂와 곱한 것은 A₁ 자체입니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: sigmoid(A1).T @ delta)),
            Wrong("M01-after", Both(
                "These are gradients at the weights after a step: the output was computed anew once weights had moved. The gradient at the "
                "weights that came in is wanted.",
                "한 걸음 간 뒤의 가중치에서 구한 그레이디언트입니다. 가중치를 움직인 다음 출력을 다시 계산했습니다. 물은 것은 받은 가중치에서의 그레이디언트입니다."),
                  gives=after),
            Wrong("M08-bias", Both(
                "The gradient of b₂ was computed after W₂ had moved. Both gradients belong to the same weights.",
                "W₂를 움직인 다음에 b₂의 그레이디언트를 구했습니다. 두 그레이디언트는 같은 가중치에서 구합니다."),
                  gives=after_weights),
            Wrong("linear output", Both(
                "The sigmoid is missing: the weighted sum Z₂ was taken for the prediction, and δ₂ is Z₂ − y.",
                "시그모이드가 빠졌습니다. 가중합 Z₂를 예측값으로 써서 δ₂가 Z₂ − y가 되었습니다."),
                  gives=gradients(lambda A2, y, Z2: Z2 - y)),
            Wrong("M04-z-error", Both(
                "In the error stands Z₂, the weighted sum, in the place of the prediction.",
                "오차에 예측값이 아니라 가중합 Z₂가 들어갔습니다."),
                  gives=gradients(lambda A2, y, Z2: (Z2 - y) * A2 * (1 - A2))),
            Wrong("tanh throughout", Both(
                "The output was computed with tanh, and so was its slope. Here it is a sigmoid.",
                "출력값과 기울기를 tanh로 계산했습니다. 여기서는 시그모이드입니다."),
                  gives=tanh_throughout),
            Wrong("M24-size", Both(
                "The error lost its sign: |ŷ − y| stands in δ₂. The sign says in which direction the weight has to go.",
                "δ₂에 |ŷ − y|를 써서 오차의 부호가 사라졌습니다. 가중치가 어느 쪽으로 가야 하는지는 부호가 알려 줍니다."),
                  gives=gradients(lambda A2, y, Z2: np.abs(A2 - y) * A2 * (1 - A2))),
            Wrong("M24-cross-entropy", Both(
                "The slope of the loss is that of cross-entropy, −y/ŷ. The slope of ½(ŷ − y)² is another.",
                "손실의 기울기로 교차 엔트로피의 −y/ŷ를 썼습니다. ½(ŷ − y)²의 기울기는 다릅니다."),
                  gives=gradients(lambda A2, y, Z2: -y * (1 - A2))),
            Wrong("M24-cross-entropy-both", Both(
                "The slope of the loss is that of binary cross-entropy, divided by ŷ(1 − ŷ) and by the slope once more than here. The slope of "
                "½(ŷ − y)² is ŷ − y.",
                "손실의 기울기로 이진 교차 엔트로피의 기울기를 써서 ŷ(1 − ŷ)로 한 번 더 나누었습니다. ½(ŷ − y)²의 기울기는 ŷ − y입니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) / (A2 * (1 - A2)))),
            Wrong("M09-sums", Both(
                "A₁ and δ₂ were added over the samples first and multiplied then. Each sample's A₁ goes with its own δ₂: multiply first, "
                "then add.",
                "A₁과 δ₂를 저마다 표본을 따라 더한 다음에 곱했습니다. 표본마다 자기 A₁에 자기 δ₂를 곱하고, 그다음에 더합니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: np.outer(A1.sum(axis=0), delta.sum(axis=0)))),
            Wrong("M01-loss", Both(
                "In the place of the gradient of W₂ stands the loss. The gradient says how it changes with each weight.",
                "W₂의 그레이디언트 자리에 손실이 있습니다. 그레이디언트는 가중치마다 손실이 어떻게 바뀌는지를 나타냅니다."),
                  gives=lambda A1, W2, b2, y: (loss(A1, W2, b2, y), gradients()(A1, W2, b2, y)[1])),
            Wrong("M23-columns", Both(
                "b₂ got the column sums of the gradient of W₂, which contain A₁. The input that belongs to a bias is 1: add δ₂ itself.",
                "b₂에 W₂의 그레이디언트를 열마다 더한 값이 들어가서 A₁까지 곱해졌습니다. 편향의 입력은 1이므로 δ₂만 더합니다."),
                  gives=columns_added),
            Wrong("M23-last", Both(
                "The gradient of b₂ holds the last sample alone. The bias is shared by all samples: add over them.",
                "b₂의 그레이디언트에 마지막 표본만 들어갔습니다. 편향은 모든 표본이 같이 쓰므로 표본을 따라 더합니다."),
                  gives=gradients(bias=lambda delta, b2: delta[-1])),
            Wrong("M01-climbed", Both(
                "These are the weights plus their gradient (minus it, if your error is y − ŷ). Only the gradient is wanted: nothing is "
                "updated here.",
                "가중치에 그레이디언트를 더한 값을 돌려주었습니다. 오차를 y − ŷ로 두고 빼도 같은 값이 됩니다. 물은 것은 그레이디언트뿐이고, 여기서는 아무것도 갱신하지 않습니다."),
                  gives=moved(1)),
            Wrong("M01-rate-alone", Both(
                "The gradients times a learning rate of 0.1. The rate belongs to the update, which is no part of this.",
                "그레이디언트에 학습률 0.1을 곱했습니다. 학습률은 갱신할 때 쓰는데, 여기서는 갱신하지 않습니다."),
                  gives=gradients(lambda A2, y, Z2: 0.1 * (A2 - y) * A2 * (1 - A2))),
            Wrong("M01-weights", Both(
                "The function returns what it was given, the weights themselves. Return what one would subtract from them.",
                "받은 가중치를 그대로 돌려주었습니다. 가중치에서 뺄 것을 돌려줍니다."),
                  gives=moved(0)),
            Wrong("M04", Both(
                "The slope was computed from Z₂: z(1 − z). The formula a(1 − a) wants the output of the sigmoid.",
                "기울기를 Z₂로 계산해서 z(1 − z)가 되었습니다. 식 a(1 − a)에는 시그모이드의 출력을 넣습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * Z2 * (1 - Z2))),
            Wrong("M04-twice", Both(
                "The sigmoid was applied twice before its slope was taken. `output` is σ(z) already.",
                "기울기를 구하기 전에 시그모이드를 두 번 적용했습니다. `output`이 이미 σ(z)입니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * sigmoid(A2) * (1 - sigmoid(A2)))),
            Wrong("M04-z", Both(
                "In place of the prediction stands Z₂, the weighted sum. The error and the slope are made of the output of the sigmoid.",
                "예측값 자리에 가중합 Z₂가 들어갔습니다. 오차와 기울기는 시그모이드의 출력으로 계산합니다."),
                  gives=gradients(lambda A2, y, Z2: (Z2 - y) * Z2 * (1 - Z2))),
            Wrong("M05", Both(
                "δ₂ is the error alone; the slope of the sigmoid is missing. ŷ − y is ∂L/∂ŷ, and between ŷ and Z₂ lies the sigmoid. "
                "(Only with cross-entropy does its slope cancel.)",
                "δ₂에 오차만 있고 시그모이드의 기울기가 빠졌습니다. ŷ − y는 ∂L/∂ŷ이고, ŷ와 Z₂ 사이에 시그모이드가 있습니다. (시그모이드의 기울기가 약분되는 것은 교차 엔트로피를 쓸 때뿐입니다.)"),
                  gives=gradients(lambda A2, y, Z2: A2 - y)),
            Wrong("M05-squared", Both(
                "The slope of the sigmoid stands in δ₂ twice. The sigmoid is passed once.",
                "δ₂에 시그모이드의 기울기가 두 번 들어갔습니다. 시그모이드는 한 번만 지나갑니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * (A2 * (1 - A2)) ** 2)),
            Wrong("M05-half-slope", Both(
                "Of the slope ŷ(1 − ŷ) only the factor ŷ is there.",
                "기울기 ŷ(1 − ŷ)에서 인수 ŷ만 들어갔습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * A2)),
            Wrong("M05-other-half", Both(
                "Of the slope ŷ(1 − ŷ) only the factor 1 − ŷ is there.",
                "기울기 ŷ(1 − ŷ)에서 인수 1 − ŷ만 들어갔습니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * (1 - A2))),
            Wrong("tanh", Both(
                "1 − ŷ² is the slope of tanh. This output is a sigmoid.",
                "1 − ŷ²은 tanh의 기울기입니다. 여기서는 출력층의 활성화 함수가 시그모이드입니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * (1 - A2 ** 2))),
            Wrong("slope of the target", Both(
                "The slope was computed from the target y. It belongs to the prediction.",
                "기울기를 목푯값 y로 계산했습니다. 기울기는 예측값으로 계산합니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) * y * (1 - y))),
            Wrong("M06-plus", Both(
                "Prediction and target were added. The slope of ½(ŷ − y)² is a difference.",
                "예측값과 목푯값을 더했습니다. ½(ŷ − y)²의 기울기는 차입니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 + y) * A2 * (1 - A2))),
            Wrong("no error", Both(
                "δ₂ is the slope of the sigmoid alone; the error ŷ − y is missing. Then the target would have no say.",
                "δ₂에 시그모이드의 기울기만 있고 오차 ŷ − y가 빠졌습니다. 그러면 목푯값이 무엇이든 결과가 같습니다."),
                  gives=gradients(lambda A2, y, Z2: A2 * (1 - A2))),
            Wrong("M07-loss", Both(
                "The squared error was multiplied on without being differentiated. The slope of ½(ŷ − y)² is ŷ − y.",
                "제곱한 오차를 미분하지 않고 그대로 곱했습니다. ½(ŷ − y)²의 기울기는 ŷ − y입니다."),
                  gives=gradients(lambda A2, y, Z2: (A2 - y) ** 2 * A2 * (1 - A2))),
            Wrong("M24-absolute", Both(
                "Only the sign of the error is used: that is the slope of the sum of |ŷ − y|. This loss is ½SSE.",
                "오차의 부호만 썼습니다. |ŷ − y|의 합이 손실이라면 그렇게 되지만, 여기의 손실은 ½SSE입니다."),
                  gives=gradients(lambda A2, y, Z2: np.sign(A2 - y) * A2 * (1 - A2))),
            Wrong("M13", Both(
                "The right numbers, but rows and columns are exchanged. The gradient has the shape of W₂: one row for each hidden neuron.",
                "수는 맞는데 행과 열이 바뀌었습니다. 그레이디언트의 형상은 W₂의 형상과 같고, 은닉 뉴런마다 행이 하나씩 있습니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: delta.T @ A1)),
            Wrong("M13-back", Both(
                "δ₂W₂ᵀ is ∂L/∂A₁, what goes back to the hidden layer. The gradient of W₂ pairs δ₂ with what W₂ was multiplied by.",
                "δ₂W₂ᵀ는 은닉층으로 돌아가는 ∂L/∂A₁입니다. W₂의 그레이디언트에서 δ₂와 짝이 되는 것은 순전파에서 W₂와 곱한 배열입니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: delta @ W2.T)),
            Wrong("M19", Both(
                "In the gradient of W₂ the layer's output stands where its input belongs. W₂ was multiplied by A₁.",
                "W₂의 그레이디언트에 층의 입력이 아니라 출력이 들어갔습니다. W₂와 곱한 것은 A₁입니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: A2.T @ delta)),
            Wrong("M19-delta", Both(
                "That is δ₂ = ∂L/∂Z₂, one row for each sample. One step further back stands W₂, which was multiplied by A₁.",
                "δ₂ = ∂L/∂Z₂를 돌려주었습니다. 행이 표본마다 하나입니다. W₂까지는 한 단계가 더 남았고, W₂와 곱한 것은 A₁입니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: delta)),
            Wrong("M19-slope", Both(
                "The gradient of W₂ contains the slope of the hidden sigmoid, A₁(1 − A₁). That one is passed only on the way to W₁.",
                "W₂의 그레이디언트에 은닉층 시그모이드의 기울기 A₁(1 − A₁)이 들어갔습니다. 그 기울기는 W₁까지 갈 때에만 곱합니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: (A1 * (1 - A1)).T @ delta)),
            Wrong("M19-one-for-all", Both(
                "The gradient of W₂ lacks A₁: each of its rows is the sum of δ₂. Every hidden neuron has its own activation.",
                "W₂의 그레이디언트에 A₁이 빠져서 모든 행이 δ₂의 합입니다. 활성값은 은닉 뉴런마다 다릅니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: np.ones_like(A1).T @ delta)),
            Wrong("M17", Both(
                "The gradient was multiplied by the weight itself. A weight of 0 would then never move, although nudging it does change "
                "the loss.",
                "그레이디언트에 가중치 자체를 곱했습니다. 그러면 0인 가중치는 언제까지나 움직이지 않습니다. 그런데 0인 가중치도 조금 움직이면 손실이 바뀝니다."),
                  gives=gradients(weights=lambda A1, delta, A2, W2: A1.T @ delta * W2,
                                  bias=lambda delta, b2: delta.sum(axis=0) * b2)),
            Wrong("M23", Both(
                "The gradient of b₂ is 0, as if biases were not trained. The note moves them, and b₂ is added to every row of Z₂.",
                "편향은 훈련하지 않는 것처럼 b₂의 그레이디언트가 0입니다. 노트에서도 편향을 움직이고, b₂는 Z₂의 모든 행에 더해집니다."),
                  gives=gradients(bias=lambda delta, b2: np.zeros(delta.shape[1]))),
            Wrong("M23-number", Both(
                "The gradient of b₂ is the number 0, as if biases were not trained. Each bias has a gradient of its own.",
                "편향은 훈련하지 않는 것처럼 b₂의 그레이디언트가 수 0입니다. 그레이디언트는 편향마다 하나씩 있습니다."),
                  gives=gradients(bias=lambda delta, b2: 0.0)),
            Wrong("M23-ones", Both(
                "1 is the slope of Z₂ along b₂. To come to the loss, multiply by δ₂ and add over the samples.",
                "1은 b₂에 대한 Z₂의 기울기입니다. 손실까지 가려면 δ₂를 곱하고 표본을 따라 더합니다."),
                  gives=gradients(bias=lambda delta, b2: np.ones(delta.shape[1]))),
            Wrong("M23-unsummed", Both(
                "The gradient of b₂ has a row for each sample. The bias is shared by all samples: add over them.",
                "b₂의 그레이디언트에 표본마다 행이 하나씩 있습니다. 편향은 모든 표본이 같이 쓰므로 표본을 따라 더합니다."),
                  gives=gradients(bias=lambda delta, b2: delta)),
            Wrong("M23-first", Both(
                "The gradient of b₂ holds the first sample alone. The bias is shared by all samples: add over them.",
                "b₂의 그레이디언트에 첫 표본만 들어갔습니다. 편향은 모든 표본이 같이 쓰므로 표본을 따라 더합니다."),
                  gives=gradients(bias=lambda delta, b2: delta[0])),
            Wrong("M14-axis", Both(
                "δ₂ was added along `axis=1`, which gives one number a sample. Each bias needs one number: add over the samples.",
                "δ₂를 `axis=1`로 더해서 표본마다 수가 하나씩 나왔습니다. 필요한 것은 편향마다 하나씩인 수입니다. 표본을 따라 더합니다."),
                  gives=gradients(bias=lambda delta, b2: delta.sum(axis=1))),
            Wrong("M14-axis-mean", Both(
                "The mean of δ₂ along `axis=1` gives one number a sample. Each bias needs one number, and the samples are added.",
                "δ₂를 `axis=1`로 평균해서 표본마다 수가 하나씩 나왔습니다. 필요한 것은 편향마다 하나씩인 수이고, 표본을 따라서는 더합니다."),
                  gives=gradients(bias=lambda delta, b2: delta.mean(axis=1))),
            Wrong("M14-all", Both(
                "All entries of δ₂ were added up, without an axis. Each bias needs the sum of its own column.",
                "axis 없이 δ₂의 원소를 모두 더했습니다. 편향마다 자기 열의 합이 필요합니다."),
                  gives=gradients(bias=lambda delta, b2: delta.sum())),
            Wrong("M14-spread", Both(
                "Every bias got the sum of all entries of δ₂. Each needs the sum of its own column.",
                "편향마다 δ₂의 원소를 모두 더한 값이 들어갔습니다. 편향에 필요한 것은 자기 열의 합입니다."),
                  gives=gradients(bias=lambda delta, b2: np.full(delta.shape[1], delta.sum()))),
            Wrong("M07-bias", Both(
                "b₂ got the mean of δ₂ over the samples. ½SSE is a sum over them, for the bias as for the weights.",
                "b₂에 δ₂의 평균을 썼습니다. ½SSE는 표본을 따라 더한 것이므로 편향에도 가중치처럼 합을 씁니다."),
                  gives=gradients(bias=lambda delta, b2: delta.mean(axis=0))),
            Wrong("bias left out", Both(
                "The output was computed without b₂. Every sample's weighted sum is A₁W₂ + b₂.",
                "출력을 계산할 때 b₂를 더하지 않았습니다. 가중합은 어느 표본에서나 A₁W₂ + b₂입니다."),
                  gives=gradients(Z=lambda A1, W2, b2: A1 @ W2))),
    ),
)
