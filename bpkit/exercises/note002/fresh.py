"""Predictions of the neuron that the training loop ends with."""

import numpy as np

from bpkit import dense, forward, sigmoid, train
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n, rate, rounds):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n)), "y": rng.uniform(size=(m, 1)), "w": rng.normal(size=(n, 1)),
            "b": float(rng.normal()), "rate": rate, "rounds": rounds}


def right(X, y, w, b, rate, rounds):
    """bpkit.train gives the network after the last update; it is asked once more."""
    network = train([dense(w, [b])], X, y, loss="half_sse", learning_rate=rate, epochs=rounds).network
    return forward(network, X).A[-1]


def prediction(X, y, w, b):
    return sigmoid(X @ w + b)


def loop(updates=lambda rounds: rounds, result=prediction, slope=lambda z, a: a * (1 - a), factor=lambda rate, m: rate,
         bias=lambda rate, m: 1, weights=lambda rate, m: 1, z=lambda X, w, b: X @ w + b):
    """The training loop with one of its pieces exchanged, and what is made of the w and b that it ends with.

    factor: what the gradient is multiplied by. bias, weights: what this is multiplied by for b and for w.
    """
    def trained(X, y, w, b, rate, rounds):
        m = len(X)
        for _ in range(updates(rounds)):
            w, b = updated(X, y, w, b, factor(rate, m), slope, bias(rate, m), weights(rate, m), z)
        return result(X, y, w, b)
    return trained


def updated(X, y, w, b, rate, slope=lambda z, a: a * (1 - a), bias=1, weights=1, z=lambda X, w, b: X @ w + b):
    a = sigmoid(z(X, w, b))
    delta = (a - y) * slope(z(X, w, b), a)
    return w - weights * rate * X.T @ delta, b - bias * rate * delta.sum()


def before(rounds):
    return rounds - 1


def left(X, y, w, b, rate, rounds):
    """The w and b that the loop ends with."""
    return loop(result=lambda X, y, w, b: (w, b))(X, y, w, b, rate, rounds)


def last_step(make):
    """Something made of the last update: from X, y, the w and b before it, the w and b after it, and the rate."""
    def trained(X, y, w, b, rate, rounds):
        w, b = left(X, y, w, b, rate, before(rounds))
        return make(X, y, (w, b), updated(X, y, w, b, rate), rate)
    return trained


def moved_again(X, y, w, b, rate, rounds, which):
    """After the loop w, b or both move once more."""
    w, b = left(X, y, w, b, rate, rounds)
    again = updated(X, y, w, b, rate, weights=which[0], bias=which[1])
    return prediction(X, y, *again)


def bias_after_weights(X, y, w, b, rate, rounds):
    """The bias is moved by a gradient taken after w has moved."""
    for _ in range(rounds):
        w = updated(X, y, w, b, rate)[0]
        b = updated(X, y, w, b, rate)[1]
    return sigmoid(X @ w + b)


def sample_by_sample(X, y, w, b, rate, rounds):
    for _ in range(rounds):
        for i in range(len(X)):
            w, b = updated(X[i:i + 1], y[i:i + 1], w, b, rate)
    return sigmoid(X @ w + b)


def first_gradient(X, y, w, b, rate, rounds):
    """Every round takes the step of the first one."""
    return prediction(X, y, *updated(X, y, w, b, rounds * rate))


def another_number(yours, arguments, most=300):
    """Whether these are the predictions after some number of updates that no mistake below has."""
    X, y, w, b, rate, rounds = arguments.values()
    known = {0, 1, rounds - 2, rounds - 1, rounds, rounds + 1, rounds + 2, 2 * rounds}
    for count in range(most):
        if count not in known and close(yours[""], prediction(X, y, w, b)):
            return True
        w, b = updated(X, y, w, b, rate)
    return False


def another_length(yours, arguments):
    """Whether the steps were the gradient times something else than the rate, or than what a mistake below has for it."""
    m, rate, rounds = len(arguments["X"]), arguments["rate"], arguments["rounds"]
    known = (0, -rate, rate, rate / m, 2 * rate, 2 * rate / m, 1)
    if yours[""].shape != arguments["y"].shape:
        return False

    def off(size):
        return np.abs(loop(factor=lambda rate, m: size)(**arguments) - yours[""]).max()
    sizes = np.geomspace(0.003, 30, 80)
    n = int(np.argmin([off(size) for size in sizes]))
    low, high = sizes[max(n - 1, 0)], sizes[min(n + 1, len(sizes) - 1)]
    for _ in range(40):                                                       # thirds: the least lies between
        third = (high - low) / 3
        low, high = (low, high - third) if off(low + third) < off(high - third) else (low + third, high)
    return off(low) < 1e-5 and rounds > 1 and min(abs(low - size) for size in known) > 1e-3 * low


def one_of(row):
    """Whether one number came, the prediction for this sample."""
    def when(yours, arguments):
        only = loop()(**arguments)[row]
        return yours[""].size == 1 and close(yours[""].ravel(), only)
    return when


def half_sse(X, y, w, b):
    return 0.5 * np.sum((prediction(X, y, w, b) - y) ** 2)


def delta(X, y, w, b):
    a = prediction(X, y, w, b)
    return (a - y) * a * (1 - a)


def all_rounds(first, more=0):
    """The predictions of rounds + more neurons, beginning with the one after `first` updates."""
    return lambda X, y, w, b, rate, rounds: np.array(
        [loop(lambda _, n=n: n)(X, y, w, b, rate, rounds) for n in range(first, first + rounds + more)])


STALE = Both("Besides, they come from before the last update: w and b have moved once more since.",
             "게다가 마지막 갱신 전의 값입니다. w와 b는 그 뒤에 한 번 더 움직였습니다.")


def fresh_and_stale(name, en, ko, **pieces):
    """The mistake, and the same with the w and b from before the last update."""
    says = Both(en, ko)
    return (Wrong(name, says, gives=loop(**pieces)),
            Wrong(f"M30-{name}", says + STALE, gives=loop(before, **pieces)))


SLOPES = {
    "M05": (lambda z, a: 1, Both(
        "delta lost its slope: (ŷ − y) is multiplied by ŷ(1 − ŷ) on the way to z. Leave the lines of the loop as they were.",
        "delta에서 기울기가 빠졌습니다. z까지 가려면 (ŷ − y)에 ŷ(1 − ŷ)를 곱합니다. 반복문의 네 줄은 그대로 둡니다.")),
    "M04": (lambda z, a: z * (1 - z), Both(
        "The slope was given z: z(1 − z) instead of ŷ(1 − ŷ). Leave the lines of the loop as they were.",
        "기울기의 식에 z를 넣었습니다. ŷ(1 − ŷ)가 아니라 z(1 − z)가 되었습니다. 반복문의 네 줄은 그대로 둡니다.")),
}
STEPS = {
    "M06-uphill": (lambda rate, m: -rate, Both(
        "The updates go uphill: with prediction − target in delta, the step along the gradient is subtracted.",
        "오르막으로 갱신했습니다. delta에 예측값 − 목푯값을 쓰면 그레이디언트를 따라가는 걸음은 뺍니다.")),
    "M07-mean": (lambda rate, m: rate / m, Both(
        "The gradients were divided by the number of samples. ½SSE is a sum; with a mean, the same rate makes smaller steps.",
        "그레이디언트를 표본 수로 나누었습니다. ½SSE는 합입니다. 평균을 쓰면 학습률이 같아도 걸음이 짧아집니다.")),
    "M07-twice": (lambda rate, m: 2 * rate, Both(
        "Every step was twice as long. In ½SSE the ½ cancels the 2 of the derivative.",
        "걸음이 모두 두 배로 깁니다. ½SSE에서는 ½이 미분에서 나오는 2와 약분됩니다.")),
    "M07-two-over": (lambda rate, m: 2 * rate / m, Both(
        "The steps are those of the mean squared error, 2/N times as long. The loop of the starter lowers ½SSE.",
        "평균 제곱 오차를 줄이는 걸음, 곧 길이가 2/N배인 걸음으로 갔습니다. 시작 코드의 반복문은 ½SSE를 줄입니다.")),
    "no rate": (lambda rate, m: 1, Both(
        "The learning rate was left out of the updates: each step is the whole gradient.",
        "갱신할 때 학습률을 빠뜨렸습니다. 그레이디언트를 통째로 뺐습니다.")),
}


def slopes_and_steps():
    """Each mistake with the slope and with the step, and a missing slope with each of the steps; fresh and stale."""
    for name, (slope, says) in SLOPES.items():
        yield from fresh_and_stale(name, *says, slope=slope)
    for name, (factor, says) in STEPS.items():
        yield from fresh_and_stale(name, *says, factor=factor)
    slope, missing = SLOPES["M05"]
    for name, (factor, says) in STEPS.items():
        yield from fresh_and_stale(f"M05-{name}", *(TWO + missing + says), slope=slope, factor=factor)


TWO = Both("Two things at once.", "두 가지가 겹쳤습니다.")


CODE = '''
import numpy as np
from bpkit import {imports}
from bpkit.{language} import check

def trained(X, y, w, b, rate, rounds):
    for _ in range(rounds):
        prediction = sigmoid(X @ w + b)
        delta = (prediction - y) * prediction * (1 - prediction)
        w = w - rate * X.T @ delta
        b = b - rate * delta.sum()
    return {result}
{shown}
check("note002-fresh", trained)
'''

SHOWN = '''
w = np.array([[0.3], [-0.2]])
print("after 3 updates", rounded(trained(*data.or_gate(), w, 0.1, 5, 3).ravel()))'''

EXERCISE = Exercise(
    id="note002-fresh",
    title=Both("The neuron that is left", "남은 뉴런"),
    starter=Both(*(CODE.format(language=language, imports="sigmoid", shown="", result=f"None    # {comment}, (m, 1)")
                   for language, comment in (("en", "the predictions of the neuron that is left"),
                                             ("ko", "남은 뉴런의 예측값")))),
    hints=(
        Both("Go through the loop with rounds = 1. Which w and b made `prediction`, and which are there when the loop ends?",
             "rounds = 1일 때 반복문을 한 줄씩 따라가 봅니다. `prediction`을 계산한 w, b와 반복문이 끝났을 때의 w, b는 같습니까?"),
        Both("The loop makes `rounds` predictions, each before an update. How many different neurons are there, the first one "
             "included?",
             "반복문은 갱신하기 전마다 한 번씩, 모두 `rounds`번 예측합니다. 처음 뉴런까지 세면 서로 다른 뉴런은 몇 개입니까?"),
        Both("After the loop the neuron has to be asked once more, with the w and b of now. The first line inside the loop "
             "shows how.",
             "반복문이 끝난 뒤 그때의 w와 b로 한 번 더 예측합니다. 방법은 반복문의 첫째 줄에 있습니다."),
    ),
    solution=Both(*(CODE.format(language=language, imports="data, rounded, sigmoid", result="sigmoid(X @ w + b)", shown=SHOWN)
                    for language in ("en", "ko"))),
    because=Both(
        "`rounds` updates make `rounds + 1` neurons, the first one included, and the loop asks all of them but the last. So the "
        "forward pass runs once more, after the loop. Moving the prediction to the end of the loop would not do: then the first "
        "gradient has no prediction to start from.",
        "`rounds`번 갱신하면 처음 뉴런까지 모두 `rounds + 1`개가 생기는데, 반복문에서는 마지막 뉴런만 예측하지 않습니다. 그래서 반복문이 끝난 뒤 순전파를 한 번 더 합니다. 예측하는 줄을 반복문의 끝으로 옮기기만 해서는 "
        "안 됩니다. 그러면 첫 그레이디언트를 계산할 때 쓸 예측값이 없습니다."),
    asks=Function(
        arguments=("X", "y", "w", "b", "rate", "rounds"),
        cases=lambda: [case(1, 5, 3, 1.5, 5), case(4, 3, 2, 2.5, 4)],
        right=right,
        wrongs=(
            Wrong("M30", Both(
                "Stale: these are the predictions before the last update. After them w and b moved once more, and nobody has "
                "asked the neuron that is left. (One round too few gives the same numbers.)",
                "묵은 값, 곧 마지막 갱신 전의 예측값을 돌려주었습니다. 그 뒤에 w와 b가 한 번 더 움직였는데, 그렇게 남은 뉴런으로는 예측하지 않았습니다. (갱신을 한 번 덜 "
                "해도 같은 수가 나옵니다.)"),
                  gives=loop(before)),
            Wrong("M30-two", Both(
                "Two updates are missing before this prediction. Count the rounds, and ask whether the prediction was made before or "
                "after the last update.",
                "이 예측을 하기까지 갱신이 두 번 모자랍니다. 반복이 몇 번인지 세고, 마지막 갱신 전에 예측했는지 후에 예측했는지 봅니다."),
                  gives=loop(lambda rounds: rounds - 2)),
            Wrong("M30-half-bias", Both(
                "Half stale: this prediction has the new w and still the old b. Predict when both have moved.",
                "반은 묵은 값입니다. w는 새 값인데 b는 옛 값으로 예측했습니다. 둘 다 움직인 뒤에 예측합니다."),
                  gives=last_step(lambda X, y, old, new, rate: prediction(X, y, new[0], old[1]))),
            Wrong("M30-half-weights", Both(
                "Half stale: this prediction has the new b and still the old w. Predict when both have moved.",
                "반은 묵은 값입니다. b는 새 값인데 w는 옛 값으로 예측했습니다. 둘 다 움직인 뒤에 예측합니다."),
                  gives=last_step(lambda X, y, old, new, rate: prediction(X, y, old[0], new[1]))),
            Wrong("one more", Both(
                "One update too many. For the last prediction w and b stay where they are; count the updates when rounds = 1.",
                "갱신을 한 번 더 했습니다. 마지막으로 예측할 때는 w와 b를 그대로 둡니다. rounds = 1일 때 갱신이 몇 번인지 세어 봅니다."),
                  gives=loop(lambda rounds: rounds + 1)),
            Wrong("start", Both(
                "These are the predictions of the neuron before training, from the w and b that came in.",
                "훈련하기 전 뉴런의 예측값을 돌려주었습니다. 인수로 받은 처음 w와 b로 계산한 것입니다."),
                  gives=loop(lambda rounds: 0)),
            Wrong("early return", Both(
                "This neuron was updated only once. Does `return` stand inside the loop? Then the first round ends the function.",
                "갱신을 한 번만 했습니다. `return`이 반복문 안에 있습니까? 그러면 첫 반복에서 함수가 끝납니다."),
                  gives=loop(lambda rounds: 1)),
            Wrong("two more", Both(
                "Two updates too many. For the last prediction w and b stay where they are; count the updates when rounds = 1.",
                "갱신을 두 번 더 했습니다. 마지막으로 예측할 때는 w와 b를 그대로 둡니다. rounds = 1일 때 갱신이 몇 번인지 세어 봅니다."),
                  gives=loop(lambda rounds: rounds + 2)),
            Wrong("twice trained", Both(
                "Twice as many updates as `rounds`: the neuron was trained, and then trained once more. After the loop only a "
                "prediction is missing.",
                "갱신이 `rounds`의 두 배입니다. 훈련한 뉴런을 한 번 더 훈련했습니다. 반복문 뒤에는 예측만 하면 됩니다."),
                  gives=loop(lambda rounds: 2 * rounds)),
            Wrong("one more, weights", Both(
                "w was updated once too often, b was not. For the last prediction both stay where the loop left them.",
                "w만 갱신을 한 번 더 했습니다. 마지막으로 예측할 때는 반복문이 끝났을 때의 w와 b를 그대로 씁니다."),
                  gives=lambda X, y, w, b, rate, rounds: moved_again(X, y, w, b, rate, rounds, (1, 0))),
            Wrong("one more, bias", Both(
                "b was updated once too often, w was not. For the last prediction both stay where the loop left them.",
                "b만 갱신을 한 번 더 했습니다. 마지막으로 예측할 때는 반복문이 끝났을 때의 w와 b를 그대로 씁니다."),
                  gives=lambda X, y, w, b, rate, rounds: moved_again(X, y, w, b, rate, rounds, (0, 1))),
            Wrong("last step twice", Both(
                "The last step was made twice: after the loop w and b moved once more, with the delta of the last round. After the "
                "loop only a prediction is missing.",
                "마지막 걸음을 두 번 갔습니다. 반복문이 끝난 뒤 마지막 반복의 delta로 w와 b를 한 번 더 움직였습니다. 반복문 뒤에는 예측만 하면 됩니다."),
                  gives=last_step(lambda X, y, old, new, rate: prediction(X, y, 2 * new[0] - old[0], 2 * new[1] - old[1]))),
            Wrong("another number", Both(
                "This neuron was updated, but not `rounds` times. What does `range` stand with, and can the loop end early?",
                "갱신한 뉴런이지만 갱신 횟수가 `rounds`와 다릅니다. `range`에 무엇을 넣었고, 반복문이 도중에 끝날 수 있는지 봅니다."),
                  gives=loop(lambda rounds: 20), when=another_number),
            Wrong("start bias", Both(
                "This prediction has the w of the neuron that is left, and the b that came in. Both were trained: use both as they "
                "are after the loop.",
                "w는 남은 뉴런의 것인데 b는 인수로 받은 처음 값입니다. 둘 다 훈련했으므로 둘 다 반복문이 끝난 뒤의 값을 씁니다."),
                  gives=lambda X, y, w, b, rate, rounds: prediction(X, y, left(X, y, w, b, rate, rounds)[0], b)),
            Wrong("start weights", Both(
                "This prediction has the b of the neuron that is left, and the w that came in. Both were trained: use both as they "
                "are after the loop.",
                "b는 남은 뉴런의 것인데 w는 인수로 받은 처음 값입니다. 둘 다 훈련했으므로 둘 다 반복문이 끝난 뒤의 값을 씁니다."),
                  gives=lambda X, y, w, b, rate, rounds: prediction(X, y, w, left(X, y, w, b, rate, rounds)[1])),
            Wrong("first sample", Both(
                "That is the prediction for the first sample alone. Asked is one for each sample.",
                "첫 표본의 예측값만 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b)[0]), when=one_of(0)),
            Wrong("last sample", Both(
                "That is the prediction for the last sample alone. Asked is one for each sample.",
                "마지막 표본의 예측값만 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b)[-1]), when=one_of(-1)),
            Wrong("both", Both(
                "Two sets of predictions came: those before the last update, and those after it. Return the second alone.",
                "예측값이 두 벌입니다. 마지막 갱신 전의 것과 후의 것입니다. 둘째 것만 돌려줍니다."),
                  gives=last_step(lambda X, y, old, new, rate: np.array([prediction(X, y, *old), prediction(X, y, *new)]))),
            Wrong("M30-halfway", Both(
                "You took the middle between the predictions before the last update and those after it. Asked are those after it.",
                "마지막 갱신 전의 예측값과 후의 예측값을 평균했습니다. 물은 것은 후의 예측값입니다."),
                  gives=last_step(lambda X, y, old, new, rate: (prediction(X, y, *old) + prediction(X, y, *new)) / 2)),
            Wrong("M30-step on prediction", Both(
                "The step was made on the predictions: −rate · delta. A step moves w and b; what they predict then has to be "
                "computed with them.",
                "예측값에서 rate · delta를 뺐습니다. 걸음마다 움직이는 것은 w와 b이고, 예측값은 움직인 w와 b로 다시 계산해야 합니다."),
                  gives=last_step(lambda X, y, old, new, rate: prediction(X, y, *old) - rate * delta(X, y, *old))),
            Wrong("M08-first gradient", Both(
                "Every round took the same step: prediction and delta were computed once, before the loop. They change with w and b, "
                "so they stand inside.",
                "반복마다 같은 걸음을 갔습니다. 예측값과 delta를 반복문 앞에서 한 번만 계산했습니다. w와 b가 바뀌면 달라지므로 반복문 안에서 계산합니다."),
                  gives=first_gradient),
            Wrong("sample by sample", Both(
                "w and b were updated after each sample. The loop of the starter makes one update a round, from all samples together.",
                "표본 하나마다 w와 b를 갱신했습니다. 시작 코드의 반복문에서는 모든 표본을 함께 써서 반복마다 한 번 갱신합니다."),
                  gives=sample_by_sample),
            Wrong("targets", Both(
                "These are the targets `y`, just as they came in. Asked are the predictions of the neuron.",
                "목푯값 `y`를 그대로 돌려주었습니다. 물은 것은 뉴런의 예측값입니다."),
                  gives=lambda X, y, w, b, rate, rounds: y),
            *fresh_and_stale(
                "no sigmoid",
                "That is z = Xw + b. A prediction is what the sigmoid makes of z.",
                "z = Xw + b를 돌려주었습니다. 예측값은 z에 시그모이드를 적용한 값입니다.",
                result=lambda X, y, w, b: X @ w + b),
            *fresh_and_stale(
                "no bias",
                "In the last prediction b is missing. z is Xw + b there too.",
                "마지막 예측에서 b를 빠뜨렸습니다. 거기서도 z는 Xw + b입니다.",
                result=lambda X, y, w, b: sigmoid(X @ w)),
            *fresh_and_stale(
                "minus bias",
                "In the last prediction b was subtracted. z is Xw + b there too.",
                "마지막 예측에서 b를 뺐습니다. 거기서도 z는 Xw + b입니다.",
                result=lambda X, y, w, b: sigmoid(X @ w - b)),
            *fresh_and_stale(
                "no bias in the loop",
                "Inside the loop the prediction has no b: z = Xw. So delta is that of another neuron, and w and b go astray.",
                "반복문 안에서 b를 빼고 z = Xw로 예측했습니다. 그러면 delta가 다른 뉴런의 것이 되어 w와 b도 달라집니다.",
                z=lambda X, w, b: X @ w),
            *fresh_and_stale(
                "no bias anywhere",
                "No prediction has its b, neither inside the loop nor after it. z is Xw + b everywhere.",
                "반복문 안에서도 뒤에서도 b 없이 예측했습니다. z는 어디에서나 Xw + b입니다.",
                z=lambda X, w, b: X @ w, result=lambda X, y, w, b: sigmoid(X @ w)),
            *fresh_and_stale(
                "sigmoid twice",
                "The sigmoid was applied twice: once to z, and once more to the prediction.",
                "시그모이드를 두 번 적용했습니다. z에 한 번, 예측값에 또 한 번입니다.",
                result=lambda X, y, w, b: sigmoid(sigmoid(X @ w + b))),
            *fresh_and_stale(
                "tanh",
                "In the last prediction tanh stands for the sigmoid. The neuron keeps the activation that it was trained with.",
                "마지막 예측에서 시그모이드 대신 tanh를 썼습니다. 예측할 때도 훈련할 때와 같은 활성화 함수를 씁니다.",
                result=lambda X, y, w, b: np.tanh(X @ w + b)),
            *fresh_and_stale(
                "one minus",
                "That is 1 − ŷ. The prediction itself is σ(z), with the minus inside: 1/(1 + e⁻ᶻ).",
                "1 − ŷ를 돌려주었습니다. 예측값은 σ(z) = 1/(1 + e⁻ᶻ) 자체이고, 음의 부호는 지수에 있습니다.",
                result=lambda X, y, w, b: 1 - prediction(X, y, w, b)),
            *fresh_and_stale(
                "slope",
                "That is ŷ(1 − ŷ), the slope of the sigmoid. Asked is the prediction ŷ itself.",
                "시그모이드의 기울기 ŷ(1 − ŷ)를 돌려주었습니다. 물은 것은 예측값 ŷ 자체입니다.",
                result=lambda X, y, w, b: prediction(X, y, w, b) * (1 - prediction(X, y, w, b))),
            Wrong("labels", Both(
                "These are classes, 0 or 1: the predictions were cut at 0.5. Asked are the predictions themselves.",
                "예측값을 0.5를 기준으로 나누어 클래스 0과 1로 바꾸었습니다. 물은 것은 예측값 자체입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b) > 0.5)),
            *fresh_and_stale(
                "M24",
                "That is a loss, ½SSE, one number. Asked are predictions, one for each sample.",
                "손실 ½SSE, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다.",
                result=half_sse),
            *fresh_and_stale(
                "M24-mse",
                "That is a mean squared error, one number. Asked are predictions, one for each sample.",
                "평균 제곱 오차, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다.",
                result=lambda X, y, w, b: np.mean((prediction(X, y, w, b) - y) ** 2)),
            *fresh_and_stale(
                "M24-error",
                "That is prediction − target, the error of each sample. Asked is the prediction.",
                "예측값 − 목푯값, 곧 표본마다의 오차를 돌려주었습니다. 물은 것은 예측값입니다.",
                result=lambda X, y, w, b: prediction(X, y, w, b) - y),
            *fresh_and_stale(
                "delta",
                "That is delta, ∂L/∂z of each sample. Asked is the prediction.",
                "표본마다의 delta, 곧 ∂L/∂z를 돌려주었습니다. 물은 것은 예측값입니다.",
                result=delta),
            *fresh_and_stale(
                "mean",
                "That is the mean of the predictions, one number. Asked is one prediction for each sample.",
                "예측값의 평균, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다.",
                result=lambda X, y, w, b: prediction(X, y, w, b).mean()),
            *fresh_and_stale(
                "weights",
                "These are the weights w, one for each feature. What do they predict, together with b?",
                "가중치 w를 돌려주었습니다. w는 특성마다 하나입니다. 이 w와 b로 예측하면 얼마입니까?",
                result=lambda X, y, w, b: w),
            *fresh_and_stale(
                "bias",
                "That is the bias b. Asked are predictions, one for each sample.",
                "편향 b를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다.",
                result=lambda X, y, w, b: b),
            Wrong("M30-history", Both(
                "The predictions of every round, each made before its update. Asked is one set: that of the neuron after all "
                "updates, which is not among these.",
                "반복마다 갱신하기 전에 계산한 예측값을 모두 모았습니다. 물은 것은 갱신이 모두 끝난 뉴런의 예측값뿐인데, 여기에는 없습니다."),
                  gives=all_rounds(0)),
            Wrong("history", Both(
                "The predictions after every update. Asked is one set: that of the neuron after all updates.",
                "갱신할 때마다 계산한 예측값을 모두 모았습니다. 물은 것은 갱신이 모두 끝난 뉴런의 예측값뿐입니다."),
                  gives=all_rounds(1)),
            Wrong("history-all", Both(
                "The predictions of all neurons, from the first to the one that is left. Asked is the last of them alone.",
                "처음 뉴런부터 남은 뉴런까지의 예측값을 모두 모았습니다. 물은 것은 그 가운데 마지막 하나뿐입니다."),
                  gives=all_rounds(0, more=1)),
            *fresh_and_stale(
                "M23",
                "The bias stayed where it was. Both are trained: b moves in every round, as w does.",
                "편향이 처음 값 그대로입니다. 가중치도 편향도 훈련합니다. b도 w처럼 반복마다 움직입니다.",
                bias=lambda rate, m: 0),
            *fresh_and_stale(
                "weights fixed",
                "The weights stayed where they were. Both are trained: w moves in every round, as b does.",
                "가중치가 처음 값 그대로입니다. 가중치도 편향도 훈련합니다. w도 b처럼 반복마다 움직입니다.",
                weights=lambda rate, m: 0),
            *fresh_and_stale(
                "M06-bias",
                "b goes uphill: its step was added. It is subtracted, as that of w is.",
                "b가 오르막으로 움직였습니다. b의 걸음을 더했는데, w처럼 뺍니다.",
                bias=lambda rate, m: -1),
            *fresh_and_stale(
                "M06-weights",
                "w goes uphill: its step was added. It is subtracted, as that of b is.",
                "w가 오르막으로 움직였습니다. w의 걸음을 더했는데, b처럼 뺍니다.",
                weights=lambda rate, m: -1),
            *fresh_and_stale(
                "no rate, bias",
                "b moves by the whole sum of delta: the learning rate is missing in its update.",
                "b를 delta의 합만큼 통째로 움직였습니다. b를 갱신하는 줄에 학습률이 빠졌습니다.",
                bias=lambda rate, m: 1 / rate),
            *fresh_and_stale(
                "no rate, weights",
                "w moves by the whole gradient: the learning rate is missing in its update.",
                "w를 그레이디언트만큼 통째로 움직였습니다. w를 갱신하는 줄에 학습률이 빠졌습니다.",
                weights=lambda rate, m: 1 / rate),
            *fresh_and_stale(
                "M07-bias",
                "b was moved by the mean of delta, w by a sum. ½SSE is a sum: use the sum for both.",
                "b는 delta의 평균으로, w는 합으로 갱신했습니다. ½SSE는 합이므로 둘 다 합을 씁니다.",
                bias=lambda rate, m: 1 / m),
            *fresh_and_stale(
                "M07-weights",
                "w was moved by a mean over the samples, b by a sum. ½SSE is a sum: use the sum for both.",
                "w는 표본을 따라 평균을 내서, b는 합으로 갱신했습니다. ½SSE는 합이므로 둘 다 합을 씁니다.",
                weights=lambda rate, m: 1 / m),
            *slopes_and_steps(),
            Wrong("another length", Both(
                "The steps have the right direction and another length: the gradient was multiplied by something else than `rate`. "
                "Leave the lines of the loop as they were.",
                "걸음의 방향은 맞지만 길이가 다릅니다. 그레이디언트에 `rate`가 아닌 다른 수를 곱했습니다. 반복문의 네 줄은 그대로 둡니다."),
                  gives=loop(factor=lambda rate, m: 0.1), when=another_length),
            Wrong("M08", Both(
                "b was moved by a delta that was computed again, after w had moved. Both gradients belong to the same neuron.",
                "w를 움직인 다음 delta를 다시 계산해서 그 delta로 b를 갱신했습니다. 두 그레이디언트는 같은 뉴런에서 구합니다."),
                  gives=bias_after_weights)),
    ),
)
