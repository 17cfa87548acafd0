"""One update of one sigmoid neuron: what backpropagation computes, and what gradient descent does with it."""

import numpy as np

from bpkit import backward, dense, forward, sigmoid, sigmoid_derivative, step
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n, rate):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n)), "y": rng.uniform(size=(m, 1)), "w": rng.normal(size=(n, 1)),
            "b": 5 * rng.normal(size=1), "rate": rate}


def right(X, y, w, b, rate):
    neuron = [dense(w, b)]
    moved = step(neuron, backward(neuron, forward(neuron, X), y, loss="half_sse"), rate)
    return moved[0].W, moved[0].b


# ---- wrong steps ----

def true_delta(z, a, y):
    return (a - y) * a * (1 - a)


def weighted_sum(X, w, b):
    return X @ w + b


def downhill(old, gradient, rate):
    return old - rate * gradient


def uphill(old, gradient, rate):
    return old + rate * gradient


def without_rate(old, gradient, rate):
    return old - gradient


def times_old(old, gradient, rate):
    return old - rate * old * gradient


def updating(delta=true_delta, bias=lambda delta, w_gradient: delta.sum(axis=0), move=downhill, move_w=None, move_b=None,
             inside=weighted_sum, activation=sigmoid):
    """A step with one of its pieces exchanged for a wrong one."""
    def wrong_step(X, y, w, b, rate):
        z = inside(X, w, b)
        d = delta(z, activation(z), y)
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


def bias_outside(X, y, w, b, rate):
    return updating(inside=lambda X, w, b: X @ w, activation=lambda z: sigmoid(z) + b)(X, y, w, b, rate)


def rate_inside(move):
    """The rate was multiplied into z."""
    return lambda X, y, w, b, rate: updating(inside=lambda X, w, b: rate * (X @ w + b), move=move)(X, y, w, b, rate)


def mean_input(X, y, w, b, rate):
    delta = true_delta(None, sigmoid(X @ w + b), y)
    return w - rate * X.mean(axis=0)[:, None] * delta.sum(), right(X, y, w, b, rate)[1]


def through_weights(X, y, w, b, rate):
    """δ was sent back through wᵀ, as if there were a layer below."""
    delta = true_delta(None, sigmoid(X @ w + b), y) @ w.T
    return w - rate * (X * delta).sum(axis=0)[:, None], b - rate * delta.sum()


def of_samples(rows):
    """A step that knows of some samples only."""
    return lambda X, y, w, b, rate: right(X[rows], y[rows], w, b, rate)


def table(flat_a, reduced):
    """a or y lost its second axis, so that a − y is a table of all outputs against all targets."""
    def wrong_step(X, y, w, b, rate):
        a = sigmoid(X @ w + b)
        a, y = (a.ravel(), y) if flat_a else (a, y.ravel())
        delta = reduced((a - y) * a * (1 - a))
        return w - rate * X.T @ delta, b - rate * delta.sum(axis=0)
    return wrong_step


TABLES = [table(flat_a, reduced) for flat_a in (True, False) for reduced in (
    lambda delta: delta, lambda delta: delta.sum(axis=1, keepdims=True), lambda delta: delta.mean(axis=1, keepdims=True))]


# ---- recognisers: (results, arguments) → bool ----

def one_of(*steps):
    """The step is one of these, which are the same mistake in several guises."""
    def when(results, arguments):
        return any(all(close(results[name], np.reshape(value, np.shape(value) or (1,))) for name, value in zip("wb", given))
                   for given in (wrong_step(**arguments) for wrong_step in steps))
    return when


def single_sample(results, arguments):
    return any(one_of(of_samples(slice(n, n + 1)))(results, arguments) for n in range(len(arguments["X"])))


def length(results, arguments, delta=true_delta):
    """How many times the gradient w and b moved downhill, if the step has its direction; else None."""
    w, b = arguments["w"], arguments["b"]
    if results["w"].shape != w.shape or results["b"].shape != b.shape:
        return None
    moved = np.append(w - results["w"], b - results["b"])
    gradient = -np.append(*updating(delta, move=lambda old, gradient, rate: -gradient)(**arguments))
    fitted = moved @ gradient / (gradient @ gradient)
    return fitted if abs(fitted) > 1e-9 and close(moved, fitted * gradient, 1e-3) else None


def usual_rate(results, arguments):
    moved = length(results, arguments)
    return moved is not None and any(close(moved, rate, 1e-3) for rate in (0.001, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5))


def odd_length(sign):
    """Along the gradient, but not by the rate, nor by a multiple of it that has a name of its own."""
    def when(results, arguments):
        moved, rate = length(results, arguments), arguments["rate"]
        factors = [1, *(factor(*arguments["X"].shape) for factor in FACTORS.values())]
        named = [rate ** 2, 1 / rate, *factors, *(rate * factor for factor in factors)]
        return moved is not None and moved * sign > 0 and not any(close(abs(moved), other, 1e-3) for other in named)
    return when


def odd_length_with(delta, code):
    """Along the gradient that a wrong δ gives, by a multiple that makes no pair with a name."""
    def when(results, arguments):
        moved, rate, shape = length(results, arguments, delta), arguments["rate"], arguments["X"].shape
        named = [rate, -rate, 1, *(rate * FACTORS[other](*shape) for other in FACTORS
                                   if {f"{code}+{other}", f"{other}+{code}"} & {*PAIRS, "M05+M07-mean"})]
        return moved is not None and not any(close(moved, other, 1e-3) for other in named)
    return when


def several_rounds(results, arguments):
    """The right step, taken again and again."""
    X, y, w, b, rate = arguments.values()
    for n in range(1, 3001):
        a = 1 / (1 + np.exp(-(X @ w + b)))
        delta = (a - y) * a * (1 - a)
        w, b = w - rate * X.T @ delta, b - rate * delta.sum(axis=0)
        if n > 1 and abs(b - results["b"]).max() < 1e-4 and close(results["w"], w) and close(results["b"], b):
            return True
    return False


FACTORS = {"M07-mean": lambda m, n: 1 / m, "M07-twice": lambda m, n: 2, "M07-half": lambda m, n: 1 / 2,
           "M07-two-over": lambda m, n: 2 / m, "M07-half-mean": lambda m, n: 1 / (2 * m), "M07-inputs": lambda m, n: 1 / n,
           "M07-entries": lambda m, n: 1 / (m * n), "M07-four": lambda m, n: 1 / 4}


def scaled(code, delta=true_delta, move=downhill):
    """A step whose gradient has one of the FACTORS."""
    def wrong_step(X, y, w, b, rate):
        return updating(delta=lambda z, a, y: FACTORS[code](*X.shape) * delta(z, a, y), move=move)(X, y, w, b, rate)
    return wrong_step


def error(z, a, y):
    return a - y


def error_times_z(z, a, y):
    return (a - y) * z * (1 - z)


TWO = Both("Two things at once: ", "두 가지가 겹쳤습니다. ")
PIECES = {
    "M06": (Both("the step goes uphill", "오르막으로 갔습니다."), {"move": uphill}),
    "M29-forgotten": (Both("the rate is not used", "학습률을 쓰지 않았습니다."), {"move": without_rate}),
    "M05": (Both("δ lacks the slope a(1 − a)", "δ에 기울기 a(1 − a)가 빠졌습니다."), {"delta": error}),
    "M04": (Both("the slope was given z", "기울기의 식에 z를 넣었습니다."), {"delta": error_times_z}),
    "M05-twice": (Both("δ has the slope a(1 − a) twice", "δ에 기울기 a(1 − a)가 두 번 들어갔습니다."),
                  {"delta": lambda z, a, y: (a - y) * (a * (1 - a)) ** 2}),
    "M07-mean": (Both("the gradient was divided by the number of samples", "그레이디언트를 표본 수로 나누었습니다."), {"factor": "M07-mean"}),
    "M07-twice": (Both("a 2 is in the gradient, which ½SSE cancels", "½SSE에서는 약분되는 2가 그레이디언트에 들어갔습니다."),
                  {"factor": "M07-twice"}),
    "M07-half": (Both("a ½ is in the gradient, which differentiating uses up", "미분하면 약분되는 ½이 그레이디언트에 남아 있습니다."),
                 {"factor": "M07-half"}),
    "M07-two-over": (Both("the gradient has the factor 2/m of a mean of squares", "제곱의 평균에서 나오는 2/m가 그레이디언트에 들어갔습니다."),
                     {"factor": "M07-two-over"}),
}
PAIRS = ("M29-forgotten+M06", "M05+M06", "M04+M06", "M05-twice+M06", "M07-mean+M06", "M07-twice+M06", "M07-half+M06",
         "M07-two-over+M06", "M05+M29-forgotten", "M04+M29-forgotten", "M07-mean+M29-forgotten", "M07-twice+M29-forgotten",
         "M05+M07-twice", "M05+M07-two-over", "M04+M07-mean", "M04+M07-twice", "M04+M07-half", "M05+M07-half")


def pair(code):
    """Two of the PIECES in one step."""
    (first, one), (second, other) = (PIECES[part] for part in code.split("+"))
    pieces = {**one, **other}
    factor = pieces.pop("factor", None)
    if one.keys() == other.keys() == {"move"}:
        pieces["move"] = lambda old, gradient, rate: old + gradient
    return Wrong(code, Both(f"{TWO.en}{first.en}, and {second.en}.", f"{TWO.ko}{first.ko} {second.ko}"),
                 gives=scaled(factor, **pieces) if factor else updating(**pieces))


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
        cases=lambda: [case(198, 5, 3, 0.7), case(199, 3, 2, 1.6), case(18, 6, 3, 0.3)],
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
                  gives=updating(move=without_rate)),
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
            Wrong("M01-change+M06", Both(
                "That is rate · gradient, a change alone. The new value is the old one minus this change.",
                "학습률 · 그레이디언트, 곧 변화량만 돌려주었습니다. 새 값은 이전 값에서 이 변화량을 뺀 것입니다."),
                  gives=updating(move=lambda old, gradient, rate: rate * gradient)),
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
            Wrong("M29-fixed", Both(
                "The step has a fixed length: a number such as 0.1 stands where `rate` should. Use the rate that the function is given.",
                "걸음의 길이가 정해져 있습니다. `rate`가 올 자리에 0.1 같은 수를 썼습니다. 함수가 받은 학습률을 씁니다."),
                  gives=updating(move=lambda old, gradient, rate: old - 0.1 * gradient), when=usual_rate),
            Wrong("M29-old", Both(
                "The rate multiplies the old value, and not the gradient. It should be the other way round.",
                "학습률을 그레이디언트가 아니라 이전 값에 곱했습니다. 반대로 해야 합니다."),
                  gives=updating(move=lambda old, gradient, rate: rate * old - gradient)),
            Wrong("M29-decay", Both(
                "The old values were shrunk to (1 − rate) of their size before the step. The old value stays whole; only the gradient is "
                "multiplied by the rate.",
                "걸음을 떼기 전에 이전 값에 (1 − 학습률)을 곱했습니다. 이전 값은 그대로 두고 그레이디언트에만 학습률을 곱합니다."),
                  gives=updating(move=lambda old, gradient, rate: (1 - rate) * old - rate * gradient)),
            Wrong("M29-cut", Both(
                "The rate was cut to a whole number. A rate of 0.7 becomes 0, and nothing moves: keep it as it is.",
                "학습률에서 소수점 아래를 잘랐습니다. 학습률이 0.7이면 0이 되어 아무것도 움직이지 않습니다. 받은 그대로 씁니다."),
                  gives=updating(move=lambda old, gradient, rate: old - int(rate) * gradient)),
            Wrong("M29-inside", Both(
                "The rate was multiplied into z, before the sigmoid. It belongs to the update alone.",
                "학습률을 시그모이드에 들어가는 z에 곱했습니다. 학습률은 갱신할 때만 씁니다."),
                  gives=rate_inside(without_rate), when=one_of(rate_inside(without_rate), rate_inside(downhill))),
            Wrong("M15", Both(
                "The old value was cut to whole numbers before the step. Keep the floats that came in: no `int`, no `astype(int)`.",
                "걸음을 떼기 전에 이전 값에서 소수점 아래를 잘랐습니다. 받은 실수를 그대로 씁니다. `int`나 `astype(int)`를 쓰지 않습니다."),
                  gives=updating(move=lambda old, gradient, rate: np.trunc(old) - rate * gradient)),
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
                  gives=updating(delta=lambda z, a, y: (a - y) ** 2 * a * (1 - a)),
                  when=one_of(*(updating(delta=lambda z, a, y, c=c, slope=slope: c * (a - y) ** 2 * slope(a))
                                for c in (1, 0.5, 2) for slope in (lambda a: a * (1 - a), lambda a: 1)))),
            Wrong("M24", Both(
                "The sign of the error is lost: δ has |a − y|. Whether the output is too high or too low decides which way the weights move.",
                "오차의 부호가 없어져서 δ에 |a − y|가 들어갔습니다. 가중치가 어느 쪽으로 움직일지는 출력이 너무 큰지 작은지에 달렸습니다."),
                  gives=updating(delta=lambda z, a, y: abs(a - y) * a * (1 - a))),
            Wrong("M24-sign", Both(
                "δ has the sign of the error, +1 or −1, and not its size. That is the derivative of |a − y|; the loss here is ½(a − y)².",
                "δ에 오차의 크기 없이 부호 +1이나 −1만 들어갔습니다. |a − y|를 미분하면 그렇게 됩니다. 여기의 손실은 ½(a − y)²입니다."),
                  gives=updating(delta=lambda z, a, y: np.sign(a - y) * a * (1 - a)),
                  when=one_of(updating(delta=lambda z, a, y: np.sign(a - y) * a * (1 - a)),
                              updating(delta=lambda z, a, y: np.sign(a - y)))),
            Wrong("M24-gradient", Both(
                "The gradient lost its signs: every weight went down. Where the gradient is negative, downhill means a larger weight.",
                "그레이디언트의 부호가 없어져서 모든 가중치가 작아졌습니다. 그레이디언트가 음수이면 가중치가 커지는 쪽이 내리막입니다."),
                  gives=updating(move=lambda old, gradient, rate: old - rate * abs(gradient))),
            Wrong("sign of gradient", Both(
                "Only the sign of the gradient is used, so all weights move by the same amount. Its size counts too: where the loss is "
                "steeper, the step is longer.",
                "그레이디언트의 부호만 써서 모든 가중치가 같은 양만큼 움직였습니다. 크기도 중요합니다. 손실이 가파를수록 걸음이 깁니다."),
                  gives=updating(move=lambda old, gradient, rate: old - rate * np.sign(gradient))),
            Wrong("brackets", Both(
                "Brackets are missing in δ. Multiplication comes before subtraction, so a − y and 1 − a each need a pair.",
                "δ에서 괄호가 빠졌습니다. 곱셈을 뺄셈보다 먼저 하므로 a − y와 1 − a를 저마다 괄호로 묶어야 합니다."),
                  gives=updating(delta=lambda z, a, y: a - y * a * (1 - a)),
                  when=one_of(*(updating(delta=delta) for delta in (
                      lambda z, a, y: a - y * a * (1 - a), lambda z, a, y: (a - y) * a - a, lambda z, a, y: a - y * a - a,
                      lambda z, a, y: y - a * a * (1 - a), lambda z, a, y: a - y * (1 - a), lambda z, a, y: a - y * a)))),
            Wrong("half an error", Both(
                "δ has the target y in the place of the error: the output is missing. ½(a − y)², differentiated, gives a − y.",
                "δ에 오차 대신 목푯값 y만 들어갔습니다. 출력이 빠졌습니다. ½(a − y)²을 미분하면 a − y입니다."),
                  gives=updating(delta=lambda z, a, y: -y * a * (1 - a)),
                  when=one_of(updating(delta=lambda z, a, y: -y * a * (1 - a)), updating(delta=lambda z, a, y: y * a * (1 - a)))),
            Wrong("plus", Both(
                "The slope was computed as a(1 + a). Look at the sign in the bracket: where a is near 1, the sigmoid is flat.",
                "기울기를 a(1 + a)로 계산했습니다. 괄호 안의 부호를 봅니다. a가 1에 가까우면 시그모이드는 평평합니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * a * (1 + a))),
            Wrong("M05-constant", Both(
                "The slope is always ¼ here. That is the slope at z = 0; elsewhere the sigmoid is flatter, and a(1 − a) says how much.",
                "기울기가 언제나 ¼입니다. ¼은 z = 0에서의 기울기입니다. 다른 곳에서는 시그모이드가 더 완만하고, 그 기울기는 a(1 − a)입니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) / 4), when=one_of(updating(delta=lambda z, a, y: (a - y) / 4))),
            Wrong("M16-error", Both(
                "The errors of all samples were added up or averaged before they met the slopes. Each sample keeps its own error and its own "
                "slope; they are multiplied entry by entry.",
                "모든 표본의 오차를 더하거나 평균한 다음에 기울기를 곱했습니다. 표본마다 오차와 기울기가 따로 있고, 원소끼리 곱합니다."),
                  gives=updating(delta=lambda z, a, y: (a - y).sum() * a * (1 - a)),
                  when=one_of(*(updating(delta=lambda z, a, y, of=of: of(a - y) * a * (1 - a)) for of in (
                      np.sum, np.mean, lambda error: (error ** 2).sum(), lambda error: (error ** 2).sum() / 2,
                      lambda error: (error ** 2).mean())))),
            Wrong("no δ", Both(
                "The outputs or the targets stand where δ should. The gradients are made of δ = ∂L/∂z, with error and slope.",
                "δ가 올 자리에 출력이나 목푯값을 썼습니다. 그레이디언트는 오차와 기울기로 이루어진 δ = ∂L/∂z로 만듭니다."),
                  gives=updating(delta=lambda z, a, y: a),
                  when=one_of(updating(delta=lambda z, a, y: a), updating(delta=lambda z, a, y: y),
                              updating(delta=lambda z, a, y: -y))),
            Wrong("M05-divided", Both(
                "You divided by the slope a(1 − a). On the way back through the sigmoid ∂L/∂a is multiplied by it.",
                "기울기 a(1 − a)로 나누었습니다. 시그모이드를 거슬러 돌아올 때는 ∂L/∂a에 기울기를 곱합니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) / (a * (1 - a)))),
            Wrong("half a slope", Both(
                "Only one of the two factors of the slope is in δ. The slope is a(1 − a).",
                "기울기의 두 인수 가운데 하나만 δ에 들어갔습니다. 기울기는 a(1 − a)입니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * a),
                  when=one_of(updating(delta=lambda z, a, y: (a - y) * a), updating(delta=lambda z, a, y: (a - y) * (1 - a)))),
            Wrong("threshold", Both(
                "δ compares the target with 0 or 1, not with the output a: the output was rounded, or cut at a threshold. A step "
                "function has no slope to go down; keep a = σ(z).",
                "δ에서 목푯값을 출력 a가 아니라 0이나 1과 비교했습니다. 출력을 반올림했거나 문턱값으로 잘랐습니다. 계단 함수에는 따라 내려갈 "
                "기울기가 없습니다. a = σ(z)를 그대로 씁니다."),
                  gives=updating(delta=lambda z, a, y: (z > 0) - y),
                  when=one_of(updating(delta=lambda z, a, y: (z > 0) - y),
                              updating(delta=lambda z, a, y: ((z > 0) - y) * a * (1 - a)))),
            Wrong("tanh", Both(
                "This is tanh, or its slope 1 − a², in the place of the sigmoid. Here a = σ(z), and its slope is a(1 − a).",
                "시그모이드 대신 tanh나 그 기울기 1 − a²을 썼습니다. 여기서는 a = σ(z)이고 기울기는 a(1 − a)입니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * (1 - a ** 2)),
                  when=one_of(updating(delta=lambda z, a, y: (a - y) * (1 - a ** 2)),
                              updating(delta=lambda z, a, y: (a - y) * (1 - a ** 2), activation=np.tanh))),
            Wrong("ReLU", Both(
                "This neuron has ReLU as its activation. Asked is a sigmoid neuron: a = σ(z), with the slope a(1 − a).",
                "활성화 함수가 ReLU인 뉴런이 되었습니다. 물은 것은 시그모이드 뉴런입니다. a = σ(z)이고 기울기는 a(1 − a)입니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * (z > 0), activation=lambda z: np.maximum(z, 0))),
            Wrong("M04", Both(
                "The slope was given z: z(1 − z) in the place of a(1 − a).",
                "기울기의 식에 z를 넣었습니다. a(1 − a)가 아니라 z(1 − z)가 되었습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * z * (1 - z))),
            Wrong("M04-part", Both(
                "The slope has z in one of its factors, in the place of a. Both factors of a(1 − a) are made of the output.",
                "기울기의 인수 하나에 a 대신 z를 넣었습니다. a(1 − a)의 두 인수에는 모두 출력이 들어갑니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * a * (1 - z)),
                  when=one_of(*(updating(delta=delta) for delta in (
                      lambda z, a, y: (a - y) * a * (1 - z), lambda z, a, y: (a - y) * z * (1 - a), lambda z, a, y: (a - y) * z)))),
            Wrong("M04-twice", Both(
                "σ′ was given a where it expected z: the sigmoid was applied twice before the slope was taken.",
                "z를 넣어야 하는 σ′에 a를 넣었습니다. 기울기를 구하기 전에 시그모이드가 두 번 적용되었습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) * sigmoid_derivative(z=a))),
            Wrong("M04-target", Both(
                "The slope was taken at the target: y(1 − y). The slope belongs to the output of the neuron: a(1 − a).",
                "기울기의 식에 목푯값을 넣어 y(1 − y)를 계산했습니다. 기울기는 뉴런의 출력에서 구합니다: a(1 − a)."),
                  gives=updating(delta=lambda z, a, y: (a - y) * y * (1 - y))),
            Wrong("M04-error", Both(
                "The slope was taken at the error a − y. σ′ belongs to the output: a(1 − a).",
                "기울기의 식에 오차 a − y를 넣었습니다. σ′은 출력에서 구합니다: a(1 − a)."),
                  gives=updating(delta=lambda z, a, y: (a - y) * (a - y) * (1 - (a - y)))),
            Wrong("M19", Both(
                "δ has z − y. The loss compares the output a with the target, and z is the value before the sigmoid.",
                "δ에 z − y가 들어갔습니다. 손실은 출력 a와 목푯값을 비교합니다. z는 시그모이드를 지나기 전의 값입니다."),
                  gives=updating(delta=lambda z, a, y: (z - y) * a * (1 - a))),
            Wrong("M19-both", Both(
                "a is z itself: the sigmoid was left out, and both the error and the slope were computed with z. The formula a(1 − a) wants "
                "a = σ(z).",
                "시그모이드를 빠뜨려서 a가 z와 같아졌고, 오차와 기울기를 모두 z로 계산했습니다. 식 a(1 − a)에는 a = σ(z)가 들어갑니다."),
                  gives=updating(activation=lambda z: z)),
            Wrong("exponent", Both(
                "The outputs are 1/(1 + eᶻ), which is 1 − a: a minus is missing in the exponent. The sigmoid has e⁻ᶻ.",
                "출력을 1/(1 + eᶻ), 곧 1 − a로 계산했습니다. 지수에 음의 부호가 빠졌습니다. 시그모이드에는 e⁻ᶻ가 들어갑니다."),
                  gives=updating(activation=lambda z: sigmoid(-z))),
            Wrong("bias outside", Both(
                "The bias was added after the sigmoid. It belongs to z = Xw + b, before the sigmoid.",
                "시그모이드를 지난 뒤에 편향을 더했습니다. 편향은 시그모이드를 지나기 전, z = Xw + b에 더합니다."),
                  gives=bias_outside),
            Wrong("bias sign", Both(
                "The bias was subtracted: z is Xw + b here. (A threshold would be −b.)",
                "편향을 뺐습니다. 여기서는 z = Xw + b입니다. (문턱값이라면 −b입니다.)"),
                  gives=updating(inside=lambda X, w, b: X @ w - b),
                  when=one_of(updating(inside=lambda X, w, b: X @ w - b),
                              updating(inside=lambda X, w, b: X @ w - b, move_b=uphill))),
            Wrong("two inputs", Both(
                "Only the first two columns of X reach the neuron, as in XOR. The number of inputs n changes from call to call: use `X @ w`.",
                "XOR에서처럼 X의 처음 두 열만 뉴런에 들어갔습니다. 입력 수 n은 부를 때마다 다릅니다. `X @ w`를 씁니다."),
                  gives=updating(inside=lambda X, w, b: X[:, :2] @ w[:2] + b)),
            Wrong("no sigmoid", Both(
                "δ is z − y: this neuron has no sigmoid. Neither the output nor the slope knows of it.",
                "δ가 z − y입니다. 시그모이드가 없는 뉴런이 되었습니다. 출력에도 기울기에도 시그모이드가 들어가야 합니다."),
                  gives=updating(delta=lambda z, a, y: z - y)),
            Wrong("M23-forward", Both(
                "The outputs were computed without the bias: z = Xw + b, and here b is missing.",
                "출력을 계산할 때 편향을 더하지 않았습니다. z = Xw + b인데 b가 빠졌습니다."),
                  gives=updating(inside=lambda X, w, b: X @ w)),
            Wrong("M09", Both(
                "Only the last sample is in this update. Is it `delta[-1]`, or a loop in which each gradient replaces the one before? Add up "
                "what all samples give.",
                "마지막 표본 하나만 갱신에 들어갔습니다. `delta[-1]`을 썼거나, 반복할 때마다 앞의 그레이디언트를 새것으로 덮어쓰지 않았습니까? 모든 "
                "표본에서 나온 것을 더합니다."),
                  gives=of_samples(slice(-1, None)), when=one_of(of_samples(slice(-1, None)))),
            Wrong("M09-first", Both(
                "Only the first sample is in this update. Is it `delta[0]`, or a loop that returns too early? Add up what all samples give.",
                "첫 표본 하나만 갱신에 들어갔습니다. `delta[0]`을 썼거나, 반복문이 끝나기 전에 결과를 돌려주지 않았습니까? 모든 표본에서 나온 것을 "
                "더합니다."),
                  gives=of_samples(slice(0, 1)), when=one_of(of_samples(slice(0, 1)))),
            Wrong("M09-not-last", Both(
                "The last sample is left out. Where does the loop stop?",
                "마지막 표본이 빠졌습니다. 반복문이 어디에서 멈춥니까?"),
                  gives=of_samples(slice(0, -1))),
            Wrong("M09-not-first", Both(
                "The first sample is left out. Where does the loop begin? Python counts from 0.",
                "첫 표본이 빠졌습니다. 반복문이 어디에서 시작합니까? 파이썬은 0부터 셉니다."),
                  gives=of_samples(slice(1, None))),
            Wrong("M09-one", Both(
                "Only one of the samples is in this update. ½SSE adds up the losses of all samples, and so all of them add to the gradient.",
                "표본 하나만 갱신에 들어갔습니다. ½SSE는 모든 표본의 손실을 더한 것이므로 그레이디언트에서도 모든 표본을 더합니다."),
                  gives=of_samples(slice(1, 2)), when=single_sample),
            Wrong("no input", Both(
                "Every weight moved by the same amount, the sum of δ. The gradient of a weight also has the input that the weight "
                "multiplies: Xᵀδ.",
                "모든 가중치가 δ의 합만큼 똑같이 움직였습니다. 가중치의 그레이디언트에는 그 가중치와 곱하는 입력도 들어갑니다: Xᵀδ."),
                  gives=without_input),
            Wrong("mean input", Both(
                "The inputs and δ were averaged or added up apart, and multiplied after that. Each sample's δ meets its own inputs first; then "
                "the products are added: Xᵀδ.",
                "입력과 δ를 따로 평균하거나 더한 뒤에 곱했습니다. 먼저 표본마다 δ를 그 표본의 입력과 곱하고, 그 곱을 더합니다: Xᵀδ."),
                  gives=mean_input),
            Wrong("M16", Both(
                "The gradient of the weights was added up or averaged to one number, so every weight moved alike. It has an entry for each "
                "weight.",
                "가중치의 그레이디언트를 더하거나 평균해서 수 하나로 만들어 모든 가중치가 똑같이 움직였습니다. 그레이디언트에는 가중치마다 원소가 하나씩 "
                "있습니다."),
                  gives=updating(move_w=lambda old, gradient, rate: old - rate * gradient.sum()),
                  when=one_of(updating(move_w=lambda old, gradient, rate: old - rate * gradient.sum()),
                              updating(move_w=lambda old, gradient, rate: old - rate * gradient.mean()))),
            Wrong("M20", Both(
                "The gradient was multiplied by w or b once more. ∂z/∂w is the input, ∂z/∂b is 1; the old value itself is not a factor.",
                "그레이디언트에 w나 b를 한 번 더 곱했습니다. ∂z/∂w는 입력이고 ∂z/∂b는 1이므로, 이전 값은 곱하지 않습니다."),
                  gives=updating(move=times_old),
                  when=one_of(updating(move=times_old), updating(move_w=times_old), through_weights,
                              updating(move_w=lambda old, gradient, rate: old - rate * gradient * (old.T @ old)))),
            Wrong("outputs", Both(
                "Those are the outputs a and δ, one row a sample. They are steps on the way: asked are the new w and the new b.",
                "출력 a와 δ를 돌려주었습니다. 표본마다 한 행입니다. 이것은 중간 결과이고, 물은 것은 새 w와 새 b입니다."),
                  gives=lambda X, y, w, b, rate: (sigmoid(X @ w + b), true_delta(None, sigmoid(X @ w + b), y))),
            # ---- factors, and the bias ----
            Wrong("M07-bias", Both(
                "The bias got the mean of δ. ½SSE is a sum over the samples, so its gradients are sums too, for the bias as for the weights.",
                "편향에 δ의 평균을 썼습니다. ½SSE는 표본을 따라 더한 것이므로 그레이디언트도 합입니다. 편향도 가중치도 마찬가지입니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta.mean(axis=0))),
            Wrong("M07-mean", Both(
                "The gradient was divided by the number of samples m. ½SSE is a sum, so nothing is divided.",
                "그레이디언트를 표본 수 m으로 나누었습니다. ½SSE는 합이므로 나누지 않습니다."),
                  gives=scaled("M07-mean")),
            Wrong("M07-twice", Both(
                "The step is twice too long. The ½ of ½SSE cancels the 2 of the derivative, so δ begins with a − y.",
                "걸음이 두 배로 깁니다. ½SSE의 ½이 미분에서 나오는 2와 약분되므로 δ는 a − y로 시작합니다."),
                  gives=scaled("M07-twice")),
            Wrong("M07-half", Both(
                "The step is half as long as it should be. The ½ of ½SSE is used up when the square is differentiated.",
                "걸음의 길이가 절반입니다. ½SSE의 ½은 제곱을 미분할 때 약분되어 남지 않습니다."),
                  gives=scaled("M07-half")),
            Wrong("M07-two-over", Both(
                "The gradient has the factor 2/m: that is the gradient of the mean of the squared errors. The loss here is ½SSE.",
                "그레이디언트에 2/m가 곱해졌습니다. 제곱 오차의 평균을 미분한 것입니다. 여기의 손실은 ½SSE입니다."),
                  gives=scaled("M07-two-over")),
            Wrong("M07-half-mean", Both(
                "The gradient was divided by 2m. The ½ of ½SSE is used up when the square is differentiated, and a sum is not divided by m.",
                "그레이디언트를 2m으로 나누었습니다. ½SSE의 ½은 제곱을 미분할 때 약분되고, 합이므로 m으로 나누지도 않습니다."),
                  gives=scaled("M07-half-mean")),
            Wrong("M07-inputs", Both(
                "The gradient was divided by n, the number of inputs. ½SSE is a sum over the samples, and nothing is divided.",
                "그레이디언트를 입력 수 n으로 나누었습니다. ½SSE는 표본을 따라 더한 합이고, 나누는 것이 없습니다."),
                  gives=scaled("M07-inputs")),
            Wrong("M07-entries", Both(
                "The gradient was divided by the number of entries of X, m · n. ½SSE is a sum over the samples, and nothing is divided.",
                "그레이디언트를 X의 원소 수 m · n으로 나누었습니다. ½SSE는 표본을 따라 더한 합이고, 나누는 것이 없습니다."),
                  gives=scaled("M07-entries")),
            Wrong("M07-four", Both(
                "The gradient was divided by 4, as if for a mean over the four samples of XOR. ½SSE is a sum, and m changes from call to call.",
                "그레이디언트를 4로 나누었습니다. XOR의 표본 4개로 평균을 낸 셈입니다. ½SSE는 합이고, m은 부를 때마다 다릅니다."),
                  gives=scaled("M07-four"), when=one_of(scaled("M07-four"))),
            Wrong("M14-bias", Both(
                "The bias became m numbers, one a sample: δ was not added up. The neuron has one bias, shared by all samples.",
                "δ를 더하지 않아서 편향이 표본마다 하나씩 m개가 되었습니다. 뉴런의 편향은 하나이고 모든 표본이 같이 씁니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta),
                  when=one_of(updating(bias=lambda delta, w_gradient: delta),
                              updating(bias=lambda delta, w_gradient: delta, move_b=without_rate))),
            Wrong("M14-table", Both(
                "a − y is an (m, m) table of all outputs against all targets: (m,) met (m, 1), and NumPy broadcast them. Keep a and y in the "
                "shape (m, 1).",
                "a − y가 모든 출력과 모든 목푯값을 짝지은 (m, m) 표가 되었습니다. (m,)과 (m, 1)이 만나 브로드캐스팅되었기 때문입니다. a와 y의 형상을 "
                "(m, 1)로 둡니다."),
                  gives=TABLES[0], when=one_of(*TABLES)),
            Wrong("M14-axis", Both(
                "`axis=1` adds along each row, where δ has a single number. The samples lie along `axis=0`.",
                "`axis=1`은 행마다 더하는데, δ의 행에는 수가 하나뿐입니다. 표본은 `axis=0`을 따라 놓여 있습니다."),
                  gives=updating(bias=lambda delta, w_gradient: delta.sum(axis=1))),
            Wrong("bias from weights", Both(
                "The bias moved by the sum of the weights' gradient. Its own gradient is the sum of δ, without X.",
                "편향에 가중치의 그레이디언트를 더한 값을 썼습니다. 편향의 그레이디언트는 X를 거치지 않은 δ의 합입니다."),
                  gives=updating(bias=lambda delta, w_gradient: w_gradient.sum(axis=0))),
            # ---- two at once ----
            *map(pair, PAIRS),
            Wrong("M05+M07-mean", Both(
                "(a − y)/m is δ for the mean of the cross-entropy. The loss here is ½SSE: the slope a(1 − a) is missing, and nothing is "
                "divided by m.",
                "(a − y)/m는 교차 엔트로피 평균의 δ입니다. 여기의 손실은 ½SSE입니다. 기울기 a(1 − a)가 빠졌고, m으로 나눌 것도 없습니다."),
                  gives=updating(delta=lambda z, a, y: (a - y) / len(y))),
            # ---- what is left ----
            Wrong("M29-length", Both(
                "The step goes the right way, but its length is not rate · gradient: w and b moved by another multiple of it. Look for a "
                "factor too many or too few, or a number in the place of `rate`.",
                "방향은 맞는데 걸음의 길이가 학습률 · 그레이디언트와 다릅니다. w와 b가 그 몇 배만큼 움직였습니다. 더 들어가거나 빠진 인수, `rate` "
                "자리에 쓴 다른 수를 찾아봅니다."),
                  gives=updating(move=lambda old, gradient, rate: old - 3 * rate * gradient), when=odd_length(1)),
            Wrong("M29-length+M06", Both(
                "Two things at once: the step goes uphill, and its length is not rate · gradient either.",
                "두 가지가 겹쳤습니다. 오르막으로 갔고, 걸음의 길이도 학습률 · 그레이디언트가 아닙니다."),
                  gives=updating(move=lambda old, gradient, rate: old + 3 * rate * gradient), when=odd_length(-1)),
            Wrong("M05+M29-length", Both(
                "Two things at once or more: δ lacks the slope a(1 − a), and the step has not the length rate · gradient, or goes uphill.",
                "두 가지 이상이 겹쳤습니다. δ에 기울기 a(1 − a)가 빠졌고, 걸음의 길이가 학습률 · 그레이디언트가 아니거나 오르막으로 갔습니다."),
                  gives=updating(delta=error, move=lambda old, gradient, rate: old + gradient), when=odd_length_with(error, "M05")),
            Wrong("M04+M29-length", Both(
                "Two things at once or more: the slope was given z, and the step has not the length rate · gradient, or goes uphill.",
                "두 가지 이상이 겹쳤습니다. 기울기의 식에 z를 넣었고, 걸음의 길이가 학습률 · 그레이디언트가 아니거나 오르막으로 갔습니다."),
                  gives=updating(delta=error_times_z, move=lambda old, gradient, rate: old + gradient),
                  when=odd_length_with(error_times_z, "M04")),
            Wrong("more than one step", Both(
                "The function takes the step many times, in a loop. Asked is ONE step: one update of w and b. The loop over the epochs "
                "stands outside of it.",
                "함수 안의 반복문에서 여러 번 갱신했습니다. 물은 것은 한 걸음, 곧 w와 b를 한 번 갱신하는 것입니다. 에폭을 도는 반복문은 이 함수 밖에 "
                "있습니다."),
                  gives=lambda X, y, w, b, rate: right(X, y, *right(X, y, w, b, rate), rate), when=several_rounds)),
    ),
)
