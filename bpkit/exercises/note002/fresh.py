"""Predictions of the neuron that the training loop ends with."""

import numpy as np

from bpkit import dense, forward, sigmoid, train
from bpkit.checking.both import Both
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
         bias=lambda m: 1, weights=1):
    """The training loop with one of its pieces exchanged, and what is made of the w and b that it ends with."""
    def trained(X, y, w, b, rate, rounds):
        for _ in range(updates(rounds)):
            w, b = updated(X, y, w, b, factor(rate, len(X)), slope, bias(len(X)), weights)
        return result(X, y, w, b)
    return trained


def updated(X, y, w, b, rate, slope=lambda z, a: a * (1 - a), bias=1, weights=1):
    z = X @ w + b
    a = sigmoid(z)
    delta = (a - y) * slope(z, a)
    return w - weights * rate * X.T @ delta, b - bias * rate * delta.sum()


def half_moved(weights):
    """Between the two lines of the last update: one of w and b has moved, the other has not."""
    def trained(X, y, w, b, rate, rounds):
        w, b = loop(before, lambda X, y, w, b: (w, b))(X, y, w, b, rate, rounds)
        moved_w, moved_b = updated(X, y, w, b, rate)
        return sigmoid(X @ moved_w + b) if weights else sigmoid(X @ w + moved_b)
    return trained


def bias_after_weights(X, y, w, b, rate, rounds):
    """The bias is moved by a gradient taken after w has moved."""
    for _ in range(rounds):
        w = updated(X, y, w, b, rate)[0]
        b = updated(X, y, w, b, rate)[1]
    return sigmoid(X @ w + b)


def before(rounds):
    return rounds - 1


def half_sse(X, y, w, b):
    return 0.5 * np.sum((prediction(X, y, w, b) - y) ** 2)


def delta(X, y, w, b):
    a = prediction(X, y, w, b)
    return (a - y) * a * (1 - a)


def all_rounds(first, more=0):
    """The predictions of rounds + more neurons, beginning with the one after `first` updates."""
    return lambda X, y, w, b, rate, rounds: np.array(
        [loop(lambda _, n=n: n)(X, y, w, b, rate, rounds) for n in range(first, first + rounds + more)])


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
                "Two updates are missing: the loop makes one round less than `rounds`, and its last prediction is older than its "
                "last update.",
                "갱신이 두 번 모자랍니다. 반복문이 `rounds`보다 한 번 덜 돌고, 예측도 마지막 갱신 전에 했습니다."),
                  gives=loop(lambda rounds: rounds - 2)),
            Wrong("M30-bias", Both(
                "Half stale: this prediction has the new w and still the old b. Predict when both have moved.",
                "반은 묵은 값입니다. w는 새 값인데 b는 옛 값으로 예측했습니다. 둘 다 움직인 뒤에 예측합니다."),
                  gives=half_moved(weights=True)),
            Wrong("M30-weights", Both(
                "Half stale: this prediction has the new b and still the old w. Predict when both have moved.",
                "반은 묵은 값입니다. b는 새 값인데 w는 옛 값으로 예측했습니다. 둘 다 움직인 뒤에 예측합니다."),
                  gives=half_moved(weights=False)),
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
            Wrong("M06-uphill", Both(
                "The updates go uphill: with prediction − target in delta, the step along the gradient is subtracted.",
                "오르막으로 갱신했습니다. delta에 예측값 − 목푯값을 쓰면 그레이디언트를 따라가는 걸음은 뺍니다."),
                  gives=loop(factor=lambda rate, m: -rate)),
            Wrong("M06-uphill-stale", Both(
                "Two things: the updates go uphill, because the step along the gradient was added; and the predictions are those "
                "before the last update.",
                "두 가지가 겹쳤습니다. 그레이디언트를 따라가는 걸음을 더해서 오르막으로 갱신했고, 예측도 마지막 갱신 전에 했습니다."),
                  gives=loop(before, factor=lambda rate, m: -rate)),
            Wrong("no sigmoid", Both(
                "That is z = Xw + b of the right neuron. Its prediction is what the sigmoid makes of z.",
                "남은 뉴런의 z = Xw + b를 돌려주었습니다. 예측값은 z에 시그모이드를 적용한 값입니다."),
                  gives=loop(result=lambda X, y, w, b: X @ w + b)),
            Wrong("M30-no-sigmoid", Both(
                "That is z = Xw + b from before the last update. The prediction is what the sigmoid makes of z, and w and b have "
                "moved since.",
                "마지막 갱신 전의 z = Xw + b를 돌려주었습니다. 예측값은 z에 시그모이드를 적용한 값이고, w와 b는 그 뒤에 또 움직였습니다."),
                  gives=loop(before, result=lambda X, y, w, b: X @ w + b)),
            Wrong("no bias", Both(
                "In the last prediction b is missing. z is Xw + b there too.",
                "마지막 예측에서 b를 빠뜨렸습니다. 거기서도 z는 Xw + b입니다."),
                  gives=loop(result=lambda X, y, w, b: sigmoid(X @ w))),
            Wrong("sigmoid twice", Both(
                "The sigmoid was applied twice: once to z, and once more to the prediction.",
                "시그모이드를 두 번 적용했습니다. z에 한 번, 예측값에 또 한 번입니다."),
                  gives=loop(result=lambda X, y, w, b: sigmoid(sigmoid(X @ w + b)))),
            Wrong("labels", Both(
                "These are classes, 0 or 1: the predictions were cut at 0.5. Asked are the predictions themselves.",
                "예측값을 0.5를 기준으로 나누어 클래스 0과 1로 바꾸었습니다. 물은 것은 예측값 자체입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b) > 0.5)),
            Wrong("M24", Both(
                "That is the loss ½SSE of the right neuron, one number. Asked are its predictions, one for each sample.",
                "남은 뉴런의 손실 ½SSE, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=half_sse)),
            Wrong("M24-stale", Both(
                "That is a loss, and the loss of the predictions before the last update. Asked are predictions, one for each "
                "sample.",
                "손실을 돌려주었고, 게다가 마지막 갱신 전 예측값의 손실입니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(before, half_sse)),
            Wrong("M24-mse", Both(
                "That is the mean squared error, one number. Asked are the predictions, one for each sample.",
                "평균 제곱 오차, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: np.mean((prediction(X, y, w, b) - y) ** 2))),
            Wrong("M24-error", Both(
                "That is prediction − target, the error of each sample. Asked is the prediction.",
                "예측값 − 목푯값, 곧 표본마다의 오차를 돌려주었습니다. 물은 것은 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b) - y)),
            Wrong("M24-error-stale", Both(
                "That is prediction − target from before the last update. Asked is the prediction of the neuron that is left.",
                "마지막 갱신 전의 예측값 − 목푯값을 돌려주었습니다. 물은 것은 남은 뉴런의 예측값입니다."),
                  gives=loop(before, lambda X, y, w, b: prediction(X, y, w, b) - y)),
            Wrong("delta", Both(
                "That is delta of the last round, ∂L/∂z. Asked are predictions.",
                "마지막 반복의 delta, 곧 ∂L/∂z를 돌려주었습니다. 물은 것은 예측값입니다."),
                  gives=loop(before, delta)),
            Wrong("delta-fresh", Both(
                "That is delta of the neuron that is left, ∂L/∂z. Asked are its predictions.",
                "남은 뉴런의 delta, 곧 ∂L/∂z를 돌려주었습니다. 물은 것은 예측값입니다."),
                  gives=loop(result=delta)),
            Wrong("mean", Both(
                "That is the mean of the predictions, one number. Asked is one prediction for each sample.",
                "예측값의 평균, 곧 수 하나를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: prediction(X, y, w, b).mean())),
            Wrong("weights", Both(
                "These are the right weights w, one for each feature. What do they predict, together with b?",
                "남은 뉴런의 가중치 w를 돌려주었습니다. w는 특성마다 하나입니다. 이 w와 b로 예측하면 얼마입니까?"),
                  gives=loop(result=lambda X, y, w, b: w)),
            Wrong("bias", Both(
                "That is the bias b of the right neuron. Asked are its predictions, one for each sample.",
                "남은 뉴런의 편향 b를 돌려주었습니다. 물은 것은 표본마다 하나씩인 예측값입니다."),
                  gives=loop(result=lambda X, y, w, b: b)),
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
            Wrong("M05", Both(
                "delta lost its slope: (ŷ − y) is multiplied by ŷ(1 − ŷ) on the way to z. Leave the lines of the loop as they were.",
                "delta에서 기울기가 빠졌습니다. z까지 가려면 (ŷ − y)에 ŷ(1 − ŷ)를 곱합니다. 반복문의 네 줄은 그대로 둡니다."),
                  gives=loop(slope=lambda z, a: 1)),
            Wrong("M04", Both(
                "The slope was given z: z(1 − z) instead of ŷ(1 − ŷ). Leave the lines of the loop as they were.",
                "기울기의 식에 z를 넣었습니다. ŷ(1 − ŷ)가 아니라 z(1 − z)가 되었습니다. 반복문의 네 줄은 그대로 둡니다."),
                  gives=loop(slope=lambda z, a: z * (1 - z))),
            Wrong("M23", Both(
                "The bias stayed where it was. Both are trained: b moves in every round, as w does.",
                "편향이 처음 값 그대로입니다. 가중치도 편향도 훈련합니다. b도 w처럼 반복마다 움직입니다."),
                  gives=loop(bias=lambda m: 0)),
            Wrong("weights fixed", Both(
                "The weights stayed where they were. Both are trained: w moves in every round, as b does.",
                "가중치가 처음 값 그대로입니다. 가중치도 편향도 훈련합니다. w도 b처럼 반복마다 움직입니다."),
                  gives=loop(weights=0)),
            Wrong("M07-bias", Both(
                "b was moved by the mean of delta, w by a sum. ½SSE is a sum: use the sum for both.",
                "b는 delta의 평균으로, w는 합으로 갱신했습니다. ½SSE는 합이므로 둘 다 합을 씁니다."),
                  gives=loop(bias=lambda m: 1 / m)),
            Wrong("M07-mean", Both(
                "The gradients were divided by the number of samples. ½SSE is a sum; with a mean, the same rate makes smaller steps.",
                "그레이디언트를 표본 수로 나누었습니다. ½SSE는 합입니다. 평균을 쓰면 학습률이 같아도 걸음이 짧아집니다."),
                  gives=loop(factor=lambda rate, m: rate / m)),
            Wrong("M07-twice", Both(
                "Every step was twice as long. In ½SSE the ½ cancels the 2 of the derivative.",
                "걸음이 모두 두 배로 깁니다. ½SSE에서는 ½이 미분에서 나오는 2와 약분됩니다."),
                  gives=loop(factor=lambda rate, m: 2 * rate)),
            Wrong("M07-two-over", Both(
                "The steps are those of the mean squared error, 2/N times as long. The loop of the starter lowers ½SSE.",
                "평균 제곱 오차를 줄이는 걸음, 곧 길이가 2/N배인 걸음으로 갔습니다. 시작 코드의 반복문은 ½SSE를 줄입니다."),
                  gives=loop(factor=lambda rate, m: 2 * rate / m)),
            Wrong("no rate", Both(
                "The learning rate was left out of the updates: each step is the whole gradient.",
                "갱신할 때 학습률을 빠뜨렸습니다. 그레이디언트를 통째로 뺐습니다."),
                  gives=loop(factor=lambda rate, m: 1)),
            Wrong("M08", Both(
                "b was moved by a delta that was computed again, after w had moved. Both gradients belong to the same neuron.",
                "w를 움직인 다음 delta를 다시 계산해서 그 delta로 b를 갱신했습니다. 두 그레이디언트는 같은 뉴런에서 구합니다."),
                  gives=bias_after_weights)),
    ),
)
