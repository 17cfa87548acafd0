"""One update of one sigmoid neuron: what backpropagation computes, and what gradient descent does with it."""

import numpy as np

from bpkit import backward, dense, forward, sigmoid, sigmoid_derivative, step
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n, rate):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n)), "y": rng.uniform(size=(m, 1)), "w": rng.normal(size=(n, 1)),
            "b": rng.normal(size=1), "rate": rate}


def right(X, y, w, b, rate):
    neuron = [dense(w, b)]
    moved = step(neuron, backward(neuron, forward(neuron, X), y, loss="half_sse"), rate)
    return moved[0].W, moved[0].b


# ---- wrong steps ----

def true_delta(z, a, y):
    return (a - y) * a * (1 - a)


def downhill(old, gradient, rate):
    return old - rate * gradient


def uphill(old, gradient, rate):
    return old + rate * gradient


def updating(delta=true_delta, bias=lambda delta, w_gradient: delta.sum(axis=0), move=downhill, move_w=None, move_b=None):
    """A step with one of its pieces exchanged for a wrong one."""
    def wrong_step(X, y, w, b, rate):
        z = X @ w + b
        d = delta(z, sigmoid(z), y)
        w_gradient = X.T @ d
        return (move_w or move)(w, w_gradient, rate), (move_b or move)(b, bias(d, w_gradient), rate)
    return wrong_step


def sample_by_sample(X, y, w, b, rate):
    """An update after every single sample."""
    for n in range(len(X)):
        w, b = right(X[n:n + 1], y[n:n + 1], w, b, rate)
    return w, b


def weights_first(X, y, w, b, rate):
    new_w, _ = right(X, y, w, b, rate)
    return new_w, right(X, y, new_w, b, rate)[1]


def bias_first(X, y, w, b, rate):
    _, new_b = right(X, y, w, b, rate)
    return right(X, y, w, new_b, rate)[0], new_b


def without_input(X, y, w, b, rate):
    delta = true_delta(None, sigmoid(X @ w + b), y)
    return w - rate * delta.sum(), right(X, y, w, b, rate)[1]


def without_bias(X, y, w, b, rate):
    new_w, change = right(X, y, w, 0 * b, rate)
    return new_w, b + change


CODE = '''
import numpy as np
from bpkit import sigmoid
from bpkit.{language} import check

def step(X, y, w, b, rate):
    a = {a}
    delta = {delta}
    return {result}

check("note001-one-step", step)
'''


def starter(language, a, delta, result):
    return CODE.format(language=language, a=f"None            # {a}", delta=f"None        # {delta}",
                       result=f"None         # {result}")


def solution(language):
    return CODE.format(language=language, a="sigmoid(X @ w + b)", delta="(a - y) * a * (1 - a)",
                       result="w - rate * X.T @ delta, b - rate * delta.sum(axis=0)")


NOT_IN_PLACE = Both(
    "The result may be right, but the function changes the array that it was given, as `w -= …` does. Then nobody can compare old and "
    "new, or take the step again with another rate. Make a new array: `w - …`.",
    "결과는 맞을 수 있지만, `w -= …`처럼 받은 배열을 제자리에서 바꾸었습니다. 그러면 갱신하기 전과 비교할 수도, 다른 학습률로 다시 갱신할 수도 없습니다. "
    "`w - …`처럼 새 배열을 만듭니다.")

EXERCISE = Exercise(
    id="note001-one-step",
    title=Both("One step downhill", "내리막으로 한 걸음"),
    starter=Both(en=starter("en", "the outputs, (m, 1)", "∂L/∂z, (m, 1)", "the new w and the new b"),
                 ko=starter("ko", "출력, (m, 1)", "∂L/∂z, (m, 1)", "새 w와 새 b")),
    hints=(
        Both("Two questions: which way does the loss fall, and how far do you go? The gradient answers the first, the rate the second.",
             "두 가지를 정해야 합니다. 손실이 어느 쪽으로 작아지는지는 그레이디언트가, 얼마나 멀리 갈지는 학습률이 알려 줍니다."),
        Both("δ = (a − y) ⊙ a(1 − a). From δ come both gradients: one goes through X, the other adds δ up over the samples.",
             "δ = (a − y) ⊙ a(1 − a)입니다. 두 그레이디언트는 모두 δ에서 나옵니다. 하나는 X를 거치고, 다른 하나는 δ를 표본을 따라 더한 것입니다."),
        Both("∂L/∂w = Xᵀδ, and ∂L/∂b is `delta.sum(axis=0)`. New value = old value − rate · gradient, for both.",
             "∂L/∂w = Xᵀδ이고 ∂L/∂b는 `delta.sum(axis=0)`입니다. 둘 다 새 값 = 이전 값 − 학습률 · 그레이디언트입니다."),
    ),
    solution=Both(en=solution("en"), ko=solution("ko")),
    because=Both(
        r"$\delta = \partial L/\partial z$ has two factors: $a - y$ from ½SSE and $a(1 - a)$ from the sigmoid. "
        r"$\partial L/\partial w = X^\top\delta$, and $\partial L/\partial b$ is the sum of $\delta$, because $b$ is added to every "
        "row. Up to here it is backpropagation. The subtraction in the last line is gradient descent, and the rate occurs nowhere "
        "else. The check took the same step with `backward` and `step` of bpkit.",
        r"$\delta = \partial L/\partial z$의 두 인수는 ½SSE에서 나온 $a - y$와 시그모이드에서 나온 $a(1 - a)$입니다. "
        r"$\partial L/\partial w = X^\top\delta$입니다. $b$는 모든 행에 더해지므로 $\partial L/\partial b$는 $\delta$의 합입니다. "
        "여기까지가 역전파입니다. 마지막 줄의 뺄셈은 경사하강법이고, 학습률은 여기에만 나옵니다. 채점할 때는 bpkit의 `backward`와 "
        "`step`으로 같은 갱신을 해서 비교했습니다."),
    asks=Function(
        arguments=("X", "y", "w", "b", "rate"), names=("w", "b"), loose=("b",),
        cases=lambda: [case(198, 5, 3, 0.7), case(199, 3, 2, 1.6), case(18, 4, 3, 0.3)],
        right=right,
        changes={"w": ("M01", NOT_IN_PLACE), "b": ("M01", NOT_IN_PLACE)},
        wrongs=(
            # ---- the update ----
            Wrong("M06", Both(
                "This goes uphill. The gradient points to where the loss grows. Either subtract the gradient, or add the note's "
                "adjustments, which are its opposite and begin with y − a.",
                "오르막으로 갔습니다. 그레이디언트는 손실이 커지는 쪽을 가리킵니다. 그레이디언트를 빼거나, 노트의 `adjustments`처럼 y − a로 "
                "시작하는 반대 부호의 값을 더합니다."),
                  gives=updating(move=uphill)),
            Wrong("M29-forgotten", Both(
                "The rate is not used. It sets how far the step goes: multiply the gradient by it.",
                "학습률을 쓰지 않았습니다. 학습률은 얼마나 멀리 갈지를 정합니다. 그레이디언트에 곱합니다."),
                  gives=updating(move=lambda old, gradient, rate: old - gradient)),
            Wrong("M29-divided", Both(
                "You divided by the rate. Then a larger rate makes a smaller step; it should be the other way round.",
                "학습률로 나누었습니다. 그러면 학습률이 클수록 걸음이 작아집니다. 반대여야 합니다."),
                  gives=updating(move=lambda old, gradient, rate: old - gradient / rate)),
            Wrong("M29-twice", Both(
                "The rate is in the step twice. Is it in δ or in the gradient already, and then once more in the update?",
                "학습률이 두 번 곱해졌습니다. δ나 그레이디언트에 이미 곱하고 갱신할 때 또 곱하지 않았습니까?"),
                  gives=updating(move=lambda old, gradient, rate: old - rate ** 2 * gradient)),
            Wrong("M29-bracket", Both(
                "The rate multiplies the old value as well. Only the gradient is scaled: look at the brackets.",
                "학습률이 이전 값에도 곱해졌습니다. 학습률은 그레이디언트에만 곱합니다. 괄호를 봅니다."),
                  gives=updating(move=lambda old, gradient, rate: rate * (old - gradient))),
            Wrong("M01-change", Both(
                "That is the change, −rate · gradient. Asked are the new weights: the old ones plus this change.",
                "변화량 −학습률 · 그레이디언트를 돌려주었습니다. 물은 것은 새 가중치, 곧 이전 값에 변화량을 더한 것입니다."),
                  gives=updating(move=lambda old, gradient, rate: -rate * gradient)),
            Wrong("M01-gradient", Both(
                "That is the gradient: backpropagation ends here. The update is the next step, and makes new weights from the old ones.",
                "그레이디언트를 돌려주었습니다. 역전파가 하는 일은 여기까지입니다. 갱신은 그다음 일이고, 이전 가중치에서 새 가중치를 만듭니다."),
                  gives=updating(move=lambda old, gradient, rate: gradient)),
            Wrong("M23", Both(
                "The bias stayed as it was. It is trained like a weight: its gradient is the sum of δ.",
                "편향이 그대로입니다. 편향도 가중치처럼 훈련합니다. 편향의 그레이디언트는 δ의 합입니다."),
                  gives=updating(move_b=lambda old, gradient, rate: old)),
            Wrong("weights fixed", Both(
                "The bias was updated, and the weights stayed as they were. Xᵀδ is their gradient.",
                "편향만 갱신하고 가중치는 그대로 두었습니다. 가중치의 그레이디언트는 Xᵀδ입니다."),
                  gives=updating(move_w=lambda old, gradient, rate: old)),
            Wrong("M01-nothing", Both(
                "w and b came back unchanged. Computing a gradient moves nothing; the update has to be written as well.",
                "w와 b가 그대로 돌아왔습니다. 그레이디언트를 구하기만 해서는 아무것도 바뀌지 않습니다. 갱신하는 식도 씁니다."),
                  gives=updating(move=lambda old, gradient, rate: old)),
            Wrong("M08", Both(
                "w was updated first, and b's gradient was computed with the new w. Both belong to the same point: compute both "
                "gradients, then move.",
                "w를 먼저 갱신하고, 그 새 w로 b의 그레이디언트를 구했습니다. 두 그레이디언트는 같은 자리에서 구해야 합니다. 둘 다 구한 다음에 "
                "갱신합니다."),
                  gives=weights_first),
            Wrong("M08-bias-first", Both(
                "b was updated first, and w's gradient was computed with the new b. Both belong to the same point: compute both "
                "gradients, then move.",
                "b를 먼저 갱신하고, 그 새 b로 w의 그레이디언트를 구했습니다. 두 그레이디언트는 같은 자리에서 구해야 합니다. 둘 다 구한 다음에 "
                "갱신합니다."),
                  gives=bias_first),
            Wrong("sample by sample", Both(
                "You updated after every sample, so the later ones met other weights. One step of this loss adds up the gradients of "
                "all samples first.",
                "표본마다 갱신해서, 뒤의 표본은 이미 바뀐 가중치로 계산했습니다. 이 손실의 한 걸음에서는 모든 표본의 그레이디언트를 먼저 더합니다."),
                  gives=sample_by_sample),
            # ---- δ ----
            Wrong("M05", Both(
                "δ lacks the slope of the sigmoid. a − y is ∂L/∂a; to get to z, multiply by a(1 − a). (Only with cross-entropy does "
                "this factor cancel.)",
                "δ에 시그모이드의 기울기가 빠졌습니다. a − y는 ∂L/∂a입니다. z까지 가려면 a(1 − a)를 곱합니다. (이 인수가 약분되는 것은 교차 "
                "엔트로피를 쓸 때뿐입니다.)"),
                  gives=updating(delta=lambda z, a, y: a - y)),
            Wrong("M05-twice", Both(
                "δ has the slope a(1 − a) twice. The sigmoid is passed once.",
                "δ에 기울기 a(1 − a)가 두 번 들어갔습니다. 시그모이드는 한 번만 지나갑니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * (a * (1 - a)) ** 2)),
            Wrong("no error", Both(
                "δ is the slope a(1 − a) alone, so the targets play no part. The loss brings the factor a − y.",
                "δ가 기울기 a(1 − a)뿐이어서 목푯값이 들어가지 않았습니다. 손실에서 인수 a − y가 나옵니다."),
                  gives=updating(delta=lambda z, a, y: a * (1 - a))),
            Wrong("squared error", Both(
                "δ has the squared error. The derivative of ½(a − y)² is a − y, without the square.",
                "δ에 오차의 제곱이 들어갔습니다. ½(a − y)²을 미분하면 제곱이 없는 a − y입니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) ** 2 * a * (1 - a))),
            Wrong("M04", Both(
                "The slope was given z: z(1 − z) in the place of a(1 − a).",
                "기울기의 식에 z를 넣었습니다. a(1 − a)가 아니라 z(1 − z)가 되었습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * z * (1 - z))),
            Wrong("M04-twice", Both(
                "σ′ was given a where it expected z: the sigmoid was applied twice before the slope was taken.",
                "z를 넣어야 하는 σ′에 a를 넣었습니다. 기울기를 구하기 전에 시그모이드가 두 번 적용되었습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * sigmoid_derivative(z=a))),
            Wrong("M04-error", Both(
                "The slope was taken at the error a − y. σ′ belongs to the output: a(1 − a).",
                "기울기의 식에 오차 a − y를 넣었습니다. σ′은 출력에서 구합니다: a(1 − a)."),
                  gives=updating(delta=lambda z, a, y: (a - y) * (a - y) * (1 - (a - y)))),
            Wrong("M19", Both(
                "δ has z − y. The loss compares the output a with the target, and z is the value before the sigmoid.",
                "δ에 z − y가 들어갔습니다. 손실은 출력 a와 목푯값을 비교합니다. z는 시그모이드를 지나기 전의 값입니다."),
                  gives=updating(delta=lambda z, a, y: (z - y) * a * (1 - a))),
            Wrong("no sigmoid", Both(
                "δ is z − y: this neuron has no sigmoid. Neither the output nor the slope knows of it.",
                "δ가 z − y입니다. 시그모이드가 없는 뉴런이 되었습니다. 출력에도 기울기에도 시그모이드가 들어가야 합니다."),
                  gives=updating(delta=lambda z, a, y: z - y)),
            Wrong("M23-forward", Both(
                "The outputs were computed without the bias: z = Xw + b, and here b is missing.",
                "출력을 계산할 때 편향을 더하지 않았습니다. z = Xw + b인데 b가 빠졌습니다."),
                  gives=without_bias),
            Wrong("M09", Both(
                "Only the last sample moved the weights: in the loop each gradient replaced the one before. Add them up.",
                "마지막 표본만으로 가중치를 바꾸었습니다. 반복할 때마다 앞의 그레이디언트를 새것으로 덮어썼습니다. 모두 더합니다."),
                  gives=lambda X, y, w, b, rate: right(X[-1:], y[-1:], w, b, rate)),
            Wrong("M09-first", Both(
                "Only the first sample moved the weights. Does the loop return too early?",
                "첫 표본만으로 가중치를 바꾸었습니다. 반복문이 끝나기 전에 결과를 돌려주지 않았습니까?"),
                  gives=lambda X, y, w, b, rate: right(X[:1], y[:1], w, b, rate)),
            Wrong("no input", Both(
                "Every weight moved by the same amount, the sum of δ. The gradient of a weight also has the input that the weight "
                "multiplies: Xᵀδ.",
                "모든 가중치가 δ의 합만큼 똑같이 움직였습니다. 가중치의 그레이디언트에는 그 가중치와 곱하는 입력도 들어갑니다: Xᵀδ."),
                  gives=without_input),
            # ---- factors, and the bias ----
            Wrong("M07-bias", Both(
                "The bias got the mean of δ, the weights the sum. ½SSE is a sum over the samples: use the sum for both.",
                "편향에는 δ의 평균을, 가중치에는 합을 썼습니다. ½SSE는 표본을 따라 더한 것이므로 둘 다 합을 씁니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta.mean(axis=0))),
            Wrong("M07-mean", Both(
                "The gradient was divided by the number of samples m. ½SSE is a sum, so nothing is divided.",
                "그레이디언트를 표본 수 m으로 나누었습니다. ½SSE는 합이므로 나누지 않습니다."),
                  gives=updating(delta=lambda z, a, y: true_delta(z, a, y) / len(y))),
            Wrong("M07-twice", Both(
                "The step is twice too long. The ½ of ½SSE cancels the 2 of the derivative, so δ begins with a − y.",
                "걸음이 두 배로 깁니다. ½SSE의 ½이 미분에서 나오는 2와 약분되므로 δ는 a − y로 시작합니다."),
                  gives=updating(delta=lambda z, a, y: 2 * true_delta(z, a, y))),
            Wrong("M07-half", Both(
                "The step is half as long as it should be. The ½ of ½SSE is used up when the square is differentiated.",
                "걸음의 길이가 절반입니다. ½SSE의 ½은 제곱을 미분할 때 약분되어 남지 않습니다."),
                  gives=updating(delta=lambda z, a, y: true_delta(z, a, y) / 2)),
            Wrong("M07-two-over", Both(
                "The gradient has the factor 2/m: that is the gradient of the mean of the squared errors. The loss here is ½SSE.",
                "그레이디언트에 2/m가 곱해졌습니다. 제곱 오차의 평균을 미분한 것입니다. 여기의 손실은 ½SSE입니다."),
                  gives=updating(delta=lambda z, a, y: true_delta(z, a, y) * 2 / len(y))),
            Wrong("M14-bias", Both(
                "The bias became m numbers, one a sample: δ was not added up. The neuron has one bias, shared by all samples.",
                "δ를 더하지 않아서 편향이 표본마다 하나씩 m개가 되었습니다. 뉴런의 편향은 하나이고 모든 표본이 같이 씁니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta)),
            Wrong("M14-axis", Both(
                "`axis=1` adds along each row, where δ has a single number. The samples lie along `axis=0`.",
                "`axis=1`은 행마다 더하는데, δ의 행에는 수가 하나뿐입니다. 표본은 `axis=0`을 따라 놓여 있습니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta.sum(axis=1))),
            Wrong("bias from weights", Both(
                "The bias moved by the sum of the weights' gradient. Its own gradient is the sum of δ, without X.",
                "편향에 가중치의 그레이디언트를 더한 값을 썼습니다. 편향의 그레이디언트는 X를 거치지 않은 δ의 합입니다."),
                  gives=updating(bias=lambda delta, w_gradient: w_gradient.sum(axis=0))),
            # ---- two at once ----
            Wrong("M29-forgotten+M06", Both(
                "Two things at once: the step goes uphill, and the rate is not used.",
                "두 가지가 겹쳤습니다. 오르막으로 갔고, 학습률을 쓰지 않았습니다."),
                  gives=updating(move=lambda old, gradient, rate: old + gradient)),
            Wrong("M05+M06", Both(
                "Two things at once: the step goes uphill, and δ lacks the slope a(1 − a).",
                "두 가지가 겹쳤습니다. 오르막으로 갔고, δ에 기울기 a(1 − a)가 빠졌습니다."),
                  gives=updating(delta=lambda z, a, y: a - y, move=uphill)),
            Wrong("M04+M06", Both(
                "Two things at once: the step goes uphill, and the slope was given z.",
                "두 가지가 겹쳤습니다. 오르막으로 갔고, 기울기의 식에 z를 넣었습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * z * (1 - z), move=uphill)),
            Wrong("M07-mean+M06", Both(
                "Two things at once: the step goes uphill, and the gradient was divided by the number of samples.",
                "두 가지가 겹쳤습니다. 오르막으로 갔고, 그레이디언트를 표본 수로 나누었습니다."),
                  gives=updating(delta=lambda z, a, y: true_delta(z, a, y) / len(y), move=uphill)),
            Wrong("M05+M07-mean", Both(
                "(a − y)/m is δ for the mean of the cross-entropy. The loss here is ½SSE: the slope a(1 − a) is missing, and nothing is "
                "divided by m.",
                "(a − y)/m는 교차 엔트로피 평균의 δ입니다. 여기의 손실은 ½SSE입니다. 기울기 a(1 − a)가 빠졌고, m으로 나눌 것도 없습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) / len(y)))),
    ),
)
