"""Compare and decide: the printed "Error" or the loss, and which network printed it."""

from itertools import permutations

import numpy as np

from bpkit import bce, half_sse
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers, Satisfying

Y = np.array([0.0, 1.0, 1.0, 0.0])
P = np.array([0.01931148, 0.98129973, 0.98296368, 0.01742818])
E = Y - P
ROOT = np.sqrt((E ** 2).mean())
PRECISE = 1e-5           # the mean of |E| and the root of the mean of E² differ by 1 part in 800


def mean_error(p):
    return np.abs(Y - p).mean()


def loss(p):
    return half_sse(prediction=p, target=Y)


def number(name, value, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def trend(new, old):
    """-1 if it falls, 1 if it rises, 0 if it is equal but for the last digits."""
    return 0 if abs(new - old) <= 1e-5 * old else np.sign(new - old)


def against(error, loss_):
    """(predictions) → whether the printed error and the loss go as said: -1 down, 0 equal, 1 up."""
    return lambda p: trend(mean_error(p), mean_error(P)) == error and trend(loss(p), loss(P)) == loss_


def for_targets(*targets):
    """(predictions) → whether they lie near other targets, such as 1 − y."""
    return lambda p: inside(p) and np.abs(targets - p).max() < 0.3


def tenfold(value):
    """(number) → whether it is the value with the decimal point in another place."""
    def when(number):
        if number.size != 1 or not number.ravel()[0] > 0:
            return False
        power = np.log10(number.ravel()[0] / value)
        return abs(power - np.round(power)) < 2e-5 and 0 < abs(np.round(power)) <= 3
    return when


def after_more(value, en, ko):
    """A number with five digits or more that is smaller by less than 1 part in 960: the network was updated once more."""
    def when(number):
        given = float(number.ravel()[0])
        return number.size == 1 and 1e-5 < 1 - given / value < 1.04e-3 and float(f"{given:.4g}") != given
    return Wrong("M30", Both(en, ko), gives=lambda: value * (1 - 1.02e-3), when=when)


def at_the_start(value, en, ko):
    return Wrong("start", Both(en, ko), gives=lambda: value, when=lambda n: n.size == 1 and abs(n.ravel()[0] / value - 1) < 1e-3)


def percent(value):
    return Wrong("decimal point", Both(
        "The right digits with the decimal point in another place. The answer is no percentage: hand in the number itself.",
        "숫자는 맞지만 소수점의 자리가 다릅니다. 백분율이 아니라 수 자체를 적습니다."),
        gives=lambda: 100 * value, when=tenfold(value))


def as_errors(e):
    """Whether four errors, not predictions, would do."""
    return np.abs(e).mean() < mean_error(P) and (e ** 2).sum() / 2 > loss(P)


STARTER = '''
import numpy as np
from bpkit.en import check

y = np.array([0.0, 1.0, 1.0, 0.0])
p = np.array([0.01931148, 0.98129973, 0.98296368, 0.01742818])
answers = {
    "error": None,      # (a) {a}
    "loss": None,       # (b) {a}
    "lowered": None,    # (c) {c}
    "updates": None,    # (d) {d}
    "against": None,    # (e) {e}
}
check("note000-which-number", answers)
'''


def starter(language, **comments):
    code = getattr(in_both(STARTER), language)
    for name, comment in comments.items():
        code = code.replace(f"{{{name}}}", comment)
    return code


EXERCISE = Exercise(
    id="note000-which-number",
    title=Both("Which number, and whose?", "어느 수, 어느 신경망의 수일까?"),
    starter=Both(
        en=starter("en", a="a number", c='"error", "loss" or "both"', d="a whole number",
                   e="a list of four predictions"),
        ko=starter("ko", a="수", c='"error", "loss", "both" 가운데 하나', d="정수", e="예측값 네 개의 리스트")),
    hints=(
        Both("For (a) and (b) read the line that prints, and the formula of step 3. For (c) ask whose slope `error` is. For (d) follow "
             "the last round of the loop line by line.",
             "(a)와 (b)에서는 출력하는 줄과 3단계의 식을 봅니다. (c)에서는 `error`가 무엇의 기울기인지 따져 봅니다. (d)에서는 마지막 반복을 한 줄씩 따라갑니다."),
        Both("(a) np.mean(np.abs(…)): sizes, then the mean. (b) Squares, their sum, and half of it. (e) One large error counts far "
             "more when it is squared. What if the other three predictions were perfect?",
             "(a) np.mean(np.abs(…))입니다. 크기를 구한 다음 평균합니다. (b) 제곱하고 더한 다음 절반을 구합니다. (e) 큰 오차 하나는 제곱하면 "
             "훨씬 커집니다. 나머지 세 예측값이 정확히 맞으면 어떻게 됩니까?"),
        Both("(d) In round 1 the prediction is made after 0 updates. (e) With one error d and three of 0, the printed error is d/4 and "
             "the loss d²/2. Find a d for which the first is below 0.0181191 and the second above 0.0006583.",
             "(d) 첫 반복의 예측값은 0번 갱신한 신경망의 것입니다. (e) 오차 하나가 d이고 나머지 셋이 0이면 출력되는 오차는 d/4, 손실은 "
             "d²/2입니다. d/4는 0.0181191보다 작고 d²/2는 0.0006583보다 큰 d를 찾습니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import half_sse, rounded
from bpkit.en import check

y = np.array([0.0, 1.0, 1.0, 0.0])
p = np.array([0.01931148, 0.98129973, 0.98296368, 0.01742818])
other = np.array([0.05, 1.0, 1.0, 0.0])
for name, q in {"printed": p, "against": other}.items():
    print(name, " error", rounded(np.abs(y - q).mean(), digits=7),
          " loss", rounded(half_sse(prediction=q, target=y), digits=7))
answers = {"error": np.abs(y - p).mean(), "loss": np.sum((p - y) ** 2) / 2,
           "lowered": "loss", "updates": 9999, "against": other}
check("note000-which-number", answers)
'''),
    because=Both(
        r"(a) $\frac14\sum|y - \hat y|$ and (b) $\frac12\sum(\hat y - y)^2$ are two numbers, almost thirty times apart. (c) Every update "
        r"goes down the slope of the loss; the printed error mostly follows, but it need not. (d) Each round predicts first and updates "
        r"last, so the last prediction is that of the network after 9999 updates. (e) One error of 0.05 and three of 0 make the mean "
        r"smaller and the sum of squares greater. So a falling “Error” does not prove that the loss falls.",
        r"(a) $\frac14\sum|y - \hat y|$와 (b) $\frac12\sum(\hat y - y)^2$은 거의 서른 배나 차이 나는 다른 수입니다. (c) 갱신할 때마다 손실의 기울기를 따라 내려갑니다. 출력되는 오차도 "
        r"대개 따라 줄지만 꼭 그렇지는 않습니다. (d) 반복마다 예측을 먼저 하고 갱신을 나중에 하므로, 마지막 예측값은 "
        r"9999번 갱신한 신경망의 것입니다. (e) 오차 하나가 0.05이고 셋이 0이면 평균은 작아지고 제곱의 합은 커집니다. 그러므로 “Error”가 "
        r"줄었다고 해서 손실이 줄었다고 할 수는 없습니다."),
    asks={
        "error": Numbers(right=lambda: mean_error(P), tolerance=PRECISE, wrongs=(
            percent(mean_error(P)),
            after_more(mean_error(P), "A little less than asked: that is the error after the last update, 10,000 of them. Asked is that of `p`, which was computed before "
                   "it: use the four numbers of `p`.",
                   "물은 값보다 조금 작습니다. 10,000번째, 곧 마지막 갱신까지 한 뒤의 오차입니다. 물은 것은 그 갱신 전에 계산한 `p`의 오차입니다. `p`의 네 수를 씁니다."),
            at_the_start(0.4934, "That is the error before the training. Use the four numbers of `p`.",
                   "훈련하기 전의 오차입니다. `p`의 네 수를 씁니다."),
            number("largest-not", np.abs(E).min(), "That is the smallest of the four errors. The note prints their mean.",
                   "네 오차 가운데 가장 작은 것을 적었습니다. 노트가 출력하는 수는 평균입니다."),
            number("M09-last", np.abs(E)[-1], "That is the error of the last sample alone. The note prints the mean of all four.",
                   "마지막 표본의 오차만 적었습니다. 노트가 출력하는 수는 넷의 평균입니다."),
            number("accuracy", 1 - mean_error(P), "You subtracted the error from 1. The note prints the error itself.",
                   "1에서 오차를 뺐습니다. 노트는 오차를 그대로 출력합니다."),
            number("over three", np.abs(E).sum() / 3, "The sum was divided by 3. `np.mean` divides by the number of samples, 4.",
                   "합을 3으로 나누었습니다. `np.mean`은 표본 수 4로 나눕니다."),
            number("M24-length", np.sqrt((E ** 2).sum()), "That is the length of the error vector: squares, sum, root. The note takes the "
                   "sizes and their mean.", "오차 벡터의 길이를 구했습니다. 제곱해서 더하고 제곱근을 구한 값입니다. 노트는 크기를 구해서 평균합니다."),
            number("median", np.median(np.abs(E)), "That is the median of the sizes, the middle of them. `np.mean` adds all four and divides "
                   "by 4.", "크기의 중앙값을 구했습니다. `np.mean`은 넷을 모두 더해 4로 나눕니다."),
            number("M24", loss(P), "That is the loss, half the sum of the squares. What the note prints holds no square.",
                   "손실, 곧 제곱의 합의 절반을 구했습니다. 노트가 출력하는 수에는 제곱이 없습니다."),
            number("M24-mse", (E ** 2).mean(), "That is the mean of the squared errors. The note takes the size of each error and does "
                   "not square it.", "제곱 오차의 평균을 구했습니다. 노트는 오차를 제곱하지 않고 크기만 구합니다."),
            Wrong("M24-root", Both(
                "That is the root of the mean of the squares, or the standard deviation. It comes close, because the four errors are nearly "
                "equal, but the note does not square.",
                "제곱을 평균하고 제곱근을 구했거나 표준편차를 구했습니다. 네 오차의 크기가 비슷해서 가까운 값이 나왔지만, 노트는 제곱하지 않습니다."),
                  gives=lambda: ROOT, when=lambda n: n.size == 1 and abs(n.ravel()[0] / ROOT - 1) < 1.5e-4),
            number("M24-sse", (E ** 2).sum(), "That is the sum of the squared errors. The note takes the mean, and of the sizes.",
                   "오차의 제곱을 모두 더했습니다. 노트는 크기를 평균합니다."),
            number("signed", E.mean(), "Errors of opposite signs have cancelled. `np.abs` takes each size before the mean.",
                   "부호가 반대인 오차끼리 상쇄되었습니다. 평균하기 전에 `np.abs`로 크기를 구합니다."),
            number("signed-turned", -E.mean(), "Errors of opposite signs have cancelled, and here it is ŷ − y. `np.abs` takes each size "
                   "before the mean.", "부호가 반대인 오차끼리 상쇄되었습니다. 게다가 y − ŷ가 아니라 ŷ − y를 평균했습니다. 평균하기 전에 `np.abs`로 크기를 "
                   "구합니다."),
            number("sum", np.abs(E).sum(), "That is the sum of the four sizes. The note divides it by 4.",
                   "네 크기를 더하기만 했습니다. 노트는 이 합을 4로 나눕니다."),
            number("half-sum", np.abs(E).sum() / 2, "That is half the sum of the sizes. The ½ belongs to the loss; the note prints a mean.",
                   "크기의 합을 반으로 나누었습니다. ½은 손실에 있고, 노트는 평균을 출력합니다."),
            number("half-mean", np.abs(E).mean() / 2, "That is half of the mean. The ½ belongs to the loss; what is printed has none.",
                   "평균을 반으로 나누었습니다. ½은 손실에 있고, 출력되는 수에는 없습니다."),
            number("largest", np.abs(E).max(), "That is the largest of the four sizes. The note prints their mean.",
                   "네 크기 가운데 가장 큰 것을 적었습니다. 노트는 네 크기의 평균을 출력합니다."),
            number("M24-bce", bce(prediction=P, target=Y), "That is the cross-entropy, another loss. The note prints a mean of sizes, "
                   "without a logarithm.", "교차 엔트로피를 구했습니다. 다른 손실입니다. 노트는 로그를 쓰지 않고 크기를 평균합니다."),
            number("four sizes", np.abs(E), "Those are the four sizes |y − ŷ|. The note prints one number, their mean.",
                   "네 크기 |y − ŷ|를 적었습니다. 노트가 출력하는 것은 그 평균, 곧 수 하나입니다."),
            number("four errors", E, "Those are the four errors themselves. The note takes their sizes and prints the mean.",
                   "네 오차를 그대로 적었습니다. 노트는 오차의 크기를 구해서 그 평균을 출력합니다."),
            number("prediction", P.mean(), "That is the mean of the predictions. Subtract them from the targets first.",
                   "예측값을 평균했습니다. 먼저 목푯값에서 예측값을 뺍니다."))),
        "loss": Numbers(right=lambda: loss(P), tolerance=PRECISE, wrongs=(
            percent(loss(P)),
            after_more(loss(P), "A little less than asked: that is the loss after the last update, 10,000 of them. Asked is that of `p`, which was computed before "
                   "it: use the four numbers of `p`.",
                   "물은 값보다 조금 작습니다. 10,000번째, 곧 마지막 갱신까지 한 뒤의 손실입니다. 물은 것은 그 갱신 전에 계산한 `p`의 손실입니다. `p`의 네 수를 씁니다."),
            at_the_start(0.8068, "That is the loss before the training. Use the four numbers of `p`.",
                   "훈련하기 전의 손실입니다. `p`의 네 수를 씁니다."),
            number("M09-first", E[0] ** 2 / 2, "That is the loss of the first sample alone. Add over all four.",
                   "첫 표본의 손실만 구했습니다. 넷을 모두 더합니다."),
            number("M09-last", E[-1] ** 2 / 2, "That is the loss of the last sample alone. Add over all four.",
                   "마지막 표본의 손실만 구했습니다. 넷을 모두 더합니다."),
            number("over three", (E ** 2).sum() / 3, "The sum of the squares was divided by 3. The loss is half of the sum.",
                   "제곱의 합을 3으로 나누었습니다. 손실은 합의 절반입니다."),
            number("M24-length", np.sqrt((E ** 2).sum()), "That is the root of the sum of the squares, a length. The loss is half of the sum, "
                   "without a root.", "제곱의 합의 제곱근, 곧 길이를 구했습니다. 손실은 제곱근을 구하지 않고 합의 절반으로 구합니다."),
            number("M24-half", mean_error(P) / 2, "That is half of the printed error. The loss squares each error, and then takes half of "
                   "the sum.", "출력되는 오차의 절반을 구했습니다. 손실은 오차를 하나씩 제곱해서 더하고 그 절반을 구합니다."),
            number("M24-squared", mean_error(P) ** 2, "The printed error was squared. Each of the four errors is squared first; then half of "
                   "the sum.", "출력되는 오차를 제곱했습니다. 네 오차를 먼저 하나씩 제곱하고 더해서 그 절반을 구합니다."),
            number("M24-half-squared", mean_error(P) ** 2 / 2, "The printed error was squared and halved. Each of the four errors is squared "
                   "first; then half of the sum.",
                   "출력되는 오차를 제곱하고 절반을 구했습니다. 네 오차를 먼저 하나씩 제곱하고 더해서 그 절반을 구합니다."),
            number("M24-bce-sum", 4 * bce(prediction=P, target=Y), "That is the cross-entropy, summed: another loss. The note's gradients are "
                   "those of ½SSE.", "교차 엔트로피를 더했습니다. 다른 손실입니다. 노트의 그레이디언트는 ½SSE의 그레이디언트입니다."),
            number("slope", P - Y, "Those four numbers are the slope of the loss, ŷ − y. The loss itself is one number: half of the sum of "
                   "their squares.", "그 네 수는 손실의 기울기 ŷ − y입니다. 손실 자체는 수 하나, 곧 그 제곱의 합의 절반입니다."),
            number("slope-M06", E, "Those four numbers are the errors y − ŷ. The loss is one number: half of the sum of their squares.",
                   "그 네 수는 오차 y − ŷ입니다. 손실은 수 하나, 곧 그 제곱의 합의 절반입니다."),
            number("M24", mean_error(P), "That is the number that the note prints, the mean of |y − ŷ|. The loss squares the errors.",
                   "노트가 출력하는 수, 곧 |y − ŷ|의 평균을 구했습니다. 손실에서는 오차를 제곱합니다."),
            number("M07-sse", (E ** 2).sum(), "That is the sum of the squares. The loss of this page is half of it.",
                   "제곱의 합을 구했습니다. 이 페이지의 손실은 그 절반입니다."),
            number("M07-mse", (E ** 2).mean(), "That is the mean of the squares, another loss. ½SSE divides by 2, not by the number of "
                   "samples.", "제곱의 평균을 구했습니다. 다른 손실입니다. ½SSE에서는 표본 수가 아니라 2로 나눕니다."),
            number("M07-half-mean", (E ** 2).mean() / 2, "That is half the mean of the squares. ½SSE takes half of their sum.",
                   "제곱의 평균의 절반을 구했습니다. ½SSE는 평균이 아니라 합의 절반입니다."),
            number("M24-root", np.sqrt((E ** 2).mean()), "That is the root of the mean of the squares. The loss takes no root and no mean.",
                   "제곱을 평균하고 제곱근을 구했습니다. 손실에는 제곱근도 평균도 없습니다."),
            number("M24-half-sum", np.abs(E).sum() / 2, "That is half the sum of the sizes. The loss squares each error before it adds.",
                   "오차의 크기를 더해 반으로 나누었습니다. 손실에서는 오차를 하나씩 제곱한 다음 더합니다."),
            number("M24-sum", np.abs(E).sum(), "That is the sum of the sizes |y − ŷ|. The loss squares each error before it adds.",
                   "크기 |y − ŷ|를 더했습니다. 손실에서는 오차를 하나씩 제곱한 다음 더합니다."),
            number("square of the sum", E.sum() ** 2 / 2, "You added first and squared then, so errors of opposite signs have cancelled. "
                   "Square each error first.", "먼저 더하고 나중에 제곱해서 부호가 반대인 오차끼리 상쇄되었습니다. 오차를 하나씩 먼저 제곱합니다."),
            number("square of the sizes", np.abs(E).sum() ** 2 / 2, "You added the sizes first and squared then. Square each error first, "
                   "then add.", "크기를 먼저 더하고 나중에 제곱했습니다. 오차를 하나씩 먼저 제곱하고 나서 더합니다."),
            number("M07-minus", -loss(P), "A loss of squares is never negative. Where does the minus come from?",
                   "제곱을 더한 손실은 음수가 될 수 없습니다. 음의 부호는 어디에서 왔습니까?"),
            number("M24-bce", bce(prediction=P, target=Y), "That is the cross-entropy, another loss. The note's gradients are those of ½SSE.",
                   "교차 엔트로피를 구했습니다. 다른 손실입니다. 노트의 그레이디언트는 ½SSE의 그레이디언트입니다."),
            number("four squares", E ** 2, "Those are the four squares. The loss is one number: half of their sum.",
                   "네 제곱을 적었습니다. 손실은 수 하나, 곧 그 합의 절반입니다."),
            number("four halves", E ** 2 / 2, "Those are the halves of the four squares. The loss is one number: add them up.",
                   "네 제곱을 하나씩 반으로 나누었습니다. 손실은 수 하나입니다. 네 값을 더합니다."),
            number("prediction", (P ** 2).sum() / 2, "You squared the predictions. Subtract the targets first.",
                   "예측값을 제곱했습니다. 먼저 목푯값을 뺍니다."))),
        "lowered": Choice(right="loss", others={
            "error": ("M24", Both(
                "It is printed, but nothing in the loop is its slope: the slope of |y − ŷ| would be 1 or −1, whatever the size. Whose "
                "slope is y − ŷ, but for the sign?",
                "출력되기는 하지만 반복문 어디에도 이 수의 기울기가 없습니다. |y − ŷ|의 기울기라면 크기가 얼마든 1이나 −1입니다. 부호만 빼고 보면 y − ŷ는 무엇의 기울기입니까?")),
            "both": ("M24-both", Both(
                "Both fall in this run, but each update follows the slope of one of them only. Part (e) shows that the other need not "
                "follow.",
                "이 훈련에서는 둘 다 줄지만, 갱신이 따라 내려가는 것은 한쪽의 기울기뿐입니다. 다른 쪽은 따라오지 않을 수도 있습니다. (e)에서 "
                "확인합니다.")),
        }),
        "updates": Numbers(right=lambda: 9999, tolerance=1e-9, wrongs=(
            Wrong("no count", Both(
                "Updates are counted: the answer is a whole number, and not negative.",
                "갱신은 한 번, 두 번 세는 것입니다. 답은 0 이상의 정수입니다."),
                  gives=lambda: 9999.5, when=lambda n: n.size == 1 and bool((n < 0).any() or (n % 1 > 1e-9).any())),
            number("none", 0.0, "No update had been made before the first prediction only. Asked is the last one.",
                   "한 번도 갱신하지 않은 것은 첫 예측값을 계산할 때뿐입니다. 물은 것은 마지막 예측값입니다."),
            number("one", 1.0, "One update had been made before the second prediction. Asked is the last one, in round 10,000.",
                   "한 번 갱신한 것은 두 번째 예측값을 계산할 때입니다. 물은 것은 10,000번째 반복의 예측값입니다."),
            number("printed lines", 10.0, "10 is how often the note prints. It updates in every round, printed or not.",
                   "10은 노트가 출력하는 횟수입니다. 갱신은 출력하지 않을 때도 반복마다 합니다."),
            number("printed lines-M30", 9.0, "You counted the printed lines. The note updates in every round, printed or not.",
                   "출력된 줄을 세었습니다. 갱신은 출력하지 않을 때도 반복마다 합니다."),
            number("over samples", 2500.0, "You divided by the 4 samples. One update uses all samples at once, so every round makes one.",
                   "표본 4개로 나누었습니다. 갱신 한 번에 모든 표본을 함께 쓰므로, 반복마다 한 번씩 갱신합니다."),
            number("last printed line", 9000.0, "The line “Epoch 9000” is printed earlier. After it the loop still runs to its end.",
                   "“Epoch 9000” 줄은 그보다 먼저 출력됩니다. 그 뒤로도 반복문은 끝까지 돕니다."),
            number("M30-three", 9997.0, "Too many subtracted. In the last round only one update is still missing: its own.",
                   "너무 많이 뺐습니다. 마지막 반복에서 아직 하지 않은 갱신은 그 반복의 갱신 하나뿐입니다."),
            number("two layers", 19998.0, "You counted each of the two layers. One update of the network changes both.",
                   "층 두 개를 따로 세었습니다. 신경망을 한 번 갱신할 때 두 층이 함께 바뀝니다."),
            number("two layers-M30", 20000.0, "You counted each of the two layers. One update changes both; and the last one comes after "
                   "the prediction.", "층 두 개를 따로 세었습니다. 갱신 한 번에 두 층이 함께 바뀝니다. 또 마지막 갱신은 예측보다 나중입니다."),
            number("M30", 10000.0, "There are 10,000 updates, but the last one comes after the last prediction. What is printed was "
                   "computed before it.", "갱신은 모두 10,000번이지만 마지막 갱신은 마지막 예측보다 나중입니다. 출력한 수는 그 갱신을 하기 전에 계산했습니다."),
            number("M30-other-way", 10001.0, "10,000 rounds make 10,000 updates at most. Does the update come before or after the prediction?",
                   "10,000번 반복하면 갱신은 많아야 10,000번입니다. 갱신은 예측보다 먼저입니까, 나중입니까?"),
            number("M30-two", 9998.0, "One too many subtracted. In the last round only one update is still missing: its own.",
                   "하나를 더 뺐습니다. 마지막 반복에서 아직 하지 않은 갱신은 그 반복의 갱신 하나뿐입니다."),
            number("first line", 999.0, "That is right for the line “Epoch 1000”. Asked is the output after the loop.",
                   "“Epoch 1000” 줄을 물었다면 맞는 답입니다. 물은 것은 반복문이 끝난 뒤의 출력입니다."),
            number("four arrays", 39996.0, "You counted each of the four arrays. One update of the network changes all four.",
                   "배열 네 개를 따로 세었습니다. 신경망을 한 번 갱신할 때 네 배열이 함께 바뀝니다."),
            number("four arrays-M30", 40000.0, "You counted each of four arrays, or samples, by itself. One update uses all samples and "
                   "changes all arrays; and the last one comes after the prediction.",
                   "배열 네 개나 표본 네 개를 따로 세었습니다. 갱신 한 번에 모든 표본을 쓰고 모든 배열을 바꿉니다. 또 마지막 갱신은 예측보다 나중입니다."))),
        "against": Satisfying(
            shape=(4,), holds=lambda p: inside(p) and against(-1, 1)(p),
            otherwise=Both("Compute both numbers for your predictions, as in (a) and (b), and compare them with those of p.",
                           "(a), (b)처럼 두 수를 계산해서 p의 두 수와 비교합니다."),
            wrongs=(
                Wrong("errors", Both(
                    "These four would do as errors. Asked are predictions: a perfect prediction for the second sample is 1.",
                    "이 네 수는 오차로 보면 맞습니다. 물은 것은 예측값입니다. 둘째 표본에 정확히 맞는 예측값은 1입니다."),
                      gives=lambda: [0.05, 0, 0, 0], when=lambda p: as_errors(p) and not against(-1, 1)(p)),
                Wrong("outside", Both(
                    "A prediction lies below 0 or above 1. A sigmoid cannot give that; stay between 0 and 1.",
                    "0보다 작거나 1보다 큰 예측값이 있습니다. 시그모이드에서는 그런 값이 나오지 않습니다. 0과 1 사이에서 고릅니다."),
                      gives=lambda: [-0.05, 1, 1, 0], when=lambda p: not inside(p)),
                Wrong("same", Both(
                    "Those are the predictions of p, so nothing falls and nothing rises.",
                    "p의 예측값 그대로이므로 줄어드는 것도 커지는 것도 없습니다."),
                      gives=lambda: P, when=lambda p: np.allclose(p, P, rtol=1e-6)),
                Wrong("another order", Both(
                    "These are the errors of p in another order: both numbers stay as they are. Change their sizes, not their places.",
                    "p의 오차를 순서만 바꾸었으므로 두 수가 모두 그대로입니다. 자리가 아니라 크기를 바꿉니다."),
                      gives=lambda: np.abs(Y - np.abs(E)[::-1]), when=against(0, 0)),
                Wrong("M24-error-equal", Both(
                    "Here the loss rises, but the printed error is equal to that of p. Make one of the errors a little smaller.",
                    "손실은 커졌지만 출력되는 오차가 p의 오차와 같습니다. 오차 하나를 조금 줄입니다."),
                      gives=lambda: [np.abs(E).sum(), 1, 1, 0], when=against(0, 1)),
                Wrong("M24-error-equal-falls", Both(
                    "Here the printed error is equal to that of p, and the loss falls. Put the errors together into one: what does the "
                    "square do then?",
                    "출력되는 오차는 p의 오차와 같고 손실은 줄었습니다. 오차를 하나로 몰면 제곱은 어떻게 됩니까?"),
                      gives=lambda: np.abs(Y - np.abs(E).mean()), when=against(0, -1)),
                Wrong("M24-loss-equal", Both(
                    "Here the printed error falls, but the loss is equal to that of p. Make the largest error a little larger.",
                    "출력되는 오차는 줄었지만 손실이 p의 손실과 같습니다. 가장 큰 오차를 조금 더 크게 합니다."),
                      gives=lambda: [np.sqrt(2 * loss(P)), 1, 1, 0], when=against(-1, 0)),
                Wrong("M24-loss-equal-rises", Both(
                    "Here the printed error rises, and the loss is equal to that of p. It is the printed error that has to get smaller.",
                    "출력되는 오차는 커졌고 손실은 p의 손실과 같습니다. 줄어야 하는 것은 출력되는 오차입니다."),
                      gives=lambda: np.abs(Y - np.sqrt(loss(P) / 2)), when=against(1, 0)),
                Wrong("turned-targets", Both(
                    "These predictions lie near the targets 1, 0, 0, 1. The targets are 0, 1, 1, 0: the first prediction should lie near 0.",
                    "목푯값이 1, 0, 0, 1일 때의 예측값입니다. 목푯값은 0, 1, 1, 0입니다. 첫 예측값이 0에 가까워야 합니다."),
                      gives=lambda: [0.95, 0, 0, 1], when=for_targets(1, 0, 0, 1)),
                Wrong("other-targets", Both(
                    "These predictions lie near the same targets in another order. The targets are 0, 1, 1, 0, in this order.",
                    "목푯값의 순서가 다를 때의 예측값입니다. 목푯값은 0, 1, 1, 0이고 순서도 이대로입니다."),
                      gives=lambda: [0.05, 0, 1, 1],
                      when=lambda p: any(for_targets(*targets)(p) for targets in set(permutations((0, 0, 1, 1))) - {(0, 1, 1, 0)})),
                Wrong("M24-both-fall", Both(
                    "Here both numbers fall. Keep the printed error small, but let one of the four errors be much larger than the others.",
                    "두 수가 모두 줄었습니다. 출력되는 오차는 작게 두고, 네 오차 가운데 하나만 나머지보다 훨씬 크게 합니다."),
                      gives=lambda: [0.01, 0.99, 0.99, 0.01], when=against(-1, -1)),
                Wrong("M24-both-rise", Both(
                    "Here both numbers rise. Make three of the errors smaller, so that the mean falls although the fourth grows.",
                    "두 수가 모두 커졌습니다. 오차 하나가 커져도 평균은 줄도록 나머지 세 오차를 작게 합니다."),
                      gives=lambda: [0.1, 0.9, 0.9, 0.1], when=against(1, 1)),
                Wrong("turned", Both(
                    "The other way round: here the printed error rises and the loss falls.",
                    "반대가 되었습니다. 출력되는 오차가 커지고 손실이 줄었습니다."),
                      gives=lambda: [0.01813, 0.98187, 0.98187, 0.01813], when=against(1, -1)))),
    },
)


def inside(p):
    return p.min() >= 0 and p.max() <= 1
