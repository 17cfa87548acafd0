"""Compare and decide: the printed "Error" or the loss, and which network printed it."""

import numpy as np

from bpkit import bce, half_sse
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers, Satisfying

Y = np.array([0.0, 1.0, 1.0, 0.0])
P = np.array([0.01931148, 0.98129973, 0.98296368, 0.01742818])
E = Y - P
PRECISE = 1e-5           # the mean of |E| and the root of the mean of E² differ by 1 part in 800


def mean_error(p):
    return np.abs(Y - p).mean()


def loss(p):
    return half_sse(prediction=p, target=Y)


def number(name, value, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def against(error_falls, loss_rises):
    """(predictions) → whether the printed error falls, and the loss rises, as said."""
    return lambda p: (mean_error(p) < mean_error(P)) == error_falls and (loss(p) > loss(P)) == loss_rises


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
            number("M24", loss(P), "That is the loss, half the sum of the squares. What the note prints holds no square.",
                   "손실, 곧 제곱의 합의 절반을 구했습니다. 노트가 출력하는 수에는 제곱이 없습니다."),
            number("M24-mse", (E ** 2).mean(), "That is the mean of the squared errors. The note takes the size of each error and does "
                   "not square it.", "제곱 오차의 평균을 구했습니다. 노트는 오차를 제곱하지 않고 크기만 구합니다."),
            number("M24-root", np.sqrt((E ** 2).mean()), "That is the root of the mean of the squares. It comes close, because the four "
                   "errors are nearly equal, but the note does not square.",
                   "제곱을 평균하고 제곱근을 구했습니다. 네 오차의 크기가 비슷해서 가까운 값이 나왔지만, 노트는 제곱하지 않습니다."),
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
        "updates": Numbers(right=lambda: 9999.0, tolerance=1e-7, wrongs=(
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
            shape=(4,), holds=lambda p: inside(p) and against(True, True)(p),
            otherwise=Both("Compute both numbers for your predictions, as in (a) and (b), and compare them with those of p.",
                           "(a), (b)처럼 두 수를 계산해서 p의 두 수와 비교합니다."),
            wrongs=(
                Wrong("errors", Both(
                    "These four would do as errors. Asked are predictions: a perfect prediction for the second sample is 1.",
                    "이 네 수는 오차로 보면 맞습니다. 물은 것은 예측값입니다. 둘째 표본에 정확히 맞는 예측값은 1입니다."),
                      gives=lambda: [0.05, 0, 0, 0], when=lambda p: as_errors(p) and not against(True, True)(p)),
                Wrong("outside", Both(
                    "A prediction lies below 0 or above 1. A sigmoid cannot give that; stay between 0 and 1.",
                    "0보다 작거나 1보다 큰 예측값이 있습니다. 시그모이드에서는 그런 값이 나오지 않습니다. 0과 1 사이에서 고릅니다."),
                      gives=lambda: [-0.05, 1, 1, 0], when=lambda p: not inside(p)),
                Wrong("same", Both(
                    "Those are the predictions of p, so nothing falls and nothing rises.",
                    "p의 예측값 그대로이므로 줄어드는 것도 커지는 것도 없습니다."),
                      gives=lambda: P, when=lambda p: np.allclose(p, P, rtol=1e-6)),
                Wrong("M24-both-fall", Both(
                    "Here both numbers fall. Keep the printed error small, but let one of the four errors be much larger than the others.",
                    "두 수가 모두 줄었습니다. 출력되는 오차는 작게 두고, 네 오차 가운데 하나만 나머지보다 훨씬 크게 합니다."),
                      gives=lambda: [0.01, 0.99, 0.99, 0.01], when=against(True, False)),
                Wrong("M24-both-rise", Both(
                    "Here both numbers rise. Make three of the errors smaller, so that the mean falls although the fourth grows.",
                    "두 수가 모두 커졌습니다. 오차 하나가 커져도 평균은 줄도록 나머지 세 오차를 작게 합니다."),
                      gives=lambda: [0.1, 0.9, 0.9, 0.1], when=against(False, True)),
                Wrong("turned", Both(
                    "The other way round: here the printed error rises and the loss falls.",
                    "반대가 되었습니다. 출력되는 오차가 커지고 손실이 줄었습니다."),
                      gives=lambda: [0.01813, 0.98187, 0.98187, 0.01813], when=against(False, False)))),
    },
)


def inside(p):
    return p.min() >= 0 and p.max() <= 1
