"""δ of softmax and cross-entropy by hand, and what its rows sum to."""

import numpy as np

from bpkit import softmax
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers, Satisfying

P = np.array([[0.2, 0.5, 0.3], [0.7, 0.1, 0.2]])
Y = np.array([[0.0, 1, 0], [0, 0, 1]])
DELTA = (P - Y) / 2


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def sums(name, en, ko, example, when):
    return Wrong(name, Both(en, ko), gives=lambda: example, when=when)


def near(*values):
    """Whether a single number is one of these, as typed with two digits or three."""
    return lambda array: array.size == 1 and any(abs(array.ravel()[0] - value) <= 0.01 * abs(value) for value in values)


def rate(name, en, ko, value, *others):
    return Wrong(name, Both(en, ko), gives=lambda: value, when=near(value, *others))


EXERCISE = Exercise(
    id="deep-rows-sum",
    title=Both("δ by hand", "손으로 구하는 δ"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "delta": None,     # (a) two rows of three numbers: [[…], […]]
    "sums": None,      # (b) two numbers, one a row
    "raised": None,    # (c) "rises", "falls" or "stays"
    "nudge": None,     # (d) a number, with its sign
}
check("deep-rows-sum", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "delta": None,     # (a) 수 세 개씩 두 행: [[…], […]]
    "sums": None,      # (b) 행마다 하나씩, 수 두 개
    "raised": None,    # (c) "rises"(커진다), "falls"(작아진다), "stays"(그대로)
    "nudge": None,     # (d) 부호가 있는 수
}
check("deep-rows-sum", answers)
'''),
    hints=(
        Both("(a) δ = (P − T)/m. In each row of T there is one 1, at the right class. How large is m?",
             "(a) δ = (P − T)/m입니다. T의 행에는 정답 클래스의 자리에 1이 하나 있습니다. m은 얼마입니까?"),
        Both("(c) What does softmax do if the same number is added to all scores of a sample? (d) δ is a rate: how fast the loss moves "
             "with one score.",
             "(c) 한 표본의 점수에 모두 같은 수를 더하면 소프트맥스의 결과는 어떻게 됩니까? (d) δ는 점수 하나를 움직일 때 손실이 얼마나 빨리 움직이는지를 "
             "나타냅니다."),
        Both("(a) The first row is (0.2, 0.5 − 1, 0.3)/2. (d) Multiply 0.01 by the entry of δ in the second row and the third column.",
             "(a) 첫째 행은 (0.2, 0.5 − 1, 0.3)/2입니다. (d) δ의 둘째 행 셋째 열에 0.01을 곱합니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import rounded
from bpkit.en import check

P = np.array([[0.2, 0.5, 0.3], [0.7, 0.1, 0.2]])
T = np.array([[0, 1, 0], [0, 0, 1]])
delta = (P - T) / len(P)
print(rounded(delta, digits=2))
print("sums ", rounded(delta.sum(axis=1), digits=2))
print("nudge", rounded(0.01 * delta[1, 2], digits=3))
check("deep-rows-sum", {"delta": delta, "sums": [0, 0],
                        "raised": "stays", "nudge": 0.01 * delta[1, 2]})
'''),
    because=Both(
        r"(a) $\delta = (P - T)/m$ with $m = 2$. (b) Each row of $P$ sums to 1, and so does each row of $T$: the difference sums to 0. "
        r"(c) It stays. Softmax does not see a number that is added to all scores. That is a second reason for (b): if all three scores "
        r"of a sample rise by $h$, the loss changes by about $h$ times the sum of its row of $\delta$, and it does not change at all. "
        r"(d) $-0.4\cdot 0.01 = -0.004$. The score of the right class rises, so the loss falls.",
        r"(a) $m = 2$이므로 $\delta = (P - T)/2$입니다. (b) $P$의 행을 더하면 1이고 $T$의 행을 더해도 1입니다. 그래서 차의 합은 0입니다. "
        r"(c) 그대로입니다. 모든 점수에 같은 수를 더해도 소프트맥스의 결과는 같습니다. (b)의 답이 0인 둘째 까닭이기도 합니다. 한 표본의 세 점수를 모두 $h$만큼 올리면 "
        r"손실은 $h$에 $\delta$의 그 행의 합을 곱한 만큼 움직여야 하는데, 실제로는 전혀 움직이지 않습니다. (d) $-0.4\cdot 0.01 = -0.004$입니다. 정답 "
        r"클래스의 점수를 올렸으므로 손실이 줄어듭니다."),
    asks={
        "delta": Numbers(right=lambda: DELTA, wrongs=(
            wrong("M07-sum", "That is P − T. The loss is the mean over 2 samples, so δ is divided by 2.",
                  "P − T를 그대로 적었습니다. 손실이 표본 2개의 평균이므로 2로 나눕니다.", P - Y),
            wrong("M07-classes", "You divided by 3, the number of classes. The mean runs over the samples: divide by 2.",
                  "클래스 수 3으로 나누었습니다. 표본의 평균이므로 2로 나눕니다.", (P - Y) / 3),
            wrong("M07-entries", "You divided by 6, the number of entries. The mean runs over the samples: divide by 2.",
                  "원소의 수 6으로 나누었습니다. 표본의 평균이므로 2로 나눕니다.", (P - Y) / 6),
            wrong("M06", "The signs are turned: that is (T − P)/2. A gradient begins with P − T.",
                  "부호가 반대입니다. (T − P)/2를 적었습니다. 그레이디언트는 P − T에서 시작합니다.", -DELTA),
            wrong("M06-sum", "Two things. That is T − P: the sign is turned, and the division by the 2 samples is missing.",
                  "두 가지입니다. T − P를 적었습니다. 부호가 반대이고, 표본 수 2로 나누지 않았습니다.", Y - P),
            wrong("M05", "You multiplied by P(1 − P). With softmax and cross-entropy this slope has cancelled: δ = (P − T)/m.",
                  "P(1 − P)까지 곱했습니다. 소프트맥스와 교차 엔트로피를 함께 쓰면 이 기울기는 약분됩니다. δ = (P − T)/m입니다.",
                  DELTA * P * (1 - P)),
            wrong("M05-sum", "Two things. You multiplied by P(1 − P), which has cancelled here, and did not divide by the 2 samples.",
                  "두 가지입니다. 여기서는 약분되는 P(1 − P)를 곱했고, 표본 수 2로 나누지 않았습니다.", (P - Y) * P * (1 - P)),
            wrong("prediction slope", "That is −T/(mP), the slope of the loss along the probabilities. δ is the slope along the scores, one "
                  "softmax further back.",
                  "확률로 미분한 −T/(mP)를 적었습니다. δ는 점수로 미분한 것이므로 소프트맥스를 하나 더 거슬러 갑니다.", -Y / P / 2),
            wrong("prediction slope, undivided", "That is −T/P, the slope along the probabilities, not yet divided by m. δ is the slope "
                  "along the scores, one softmax further back.",
                  "확률로 미분한 −T/P를 m으로 나누지 않고 적었습니다. δ는 점수로 미분한 것이므로 소프트맥스를 하나 더 거슬러 갑니다.", -Y / P),
            wrong("no target", "That is P/2: the 1 of the right class was not subtracted.",
                  "P/2를 적었습니다. 정답 클래스의 자리에서 1을 빼지 않았습니다.", P / 2),
            wrong("right class only", "Only the right class has an entry here. The other classes keep their P: their scores push the loss up.",
                  "정답 클래스에만 값이 있습니다. 다른 클래스에는 P가 남습니다. 다른 클래스의 점수가 올라도 손실이 커집니다.", DELTA * Y),
            wrong("other classes only", "The entry of the right class is 0 here. It is P − 1, the only negative one of its row.",
                  "정답 클래스의 값이 0입니다. 그 자리의 값은 P − 1이고, 그 행에서 음수는 이것뿐입니다.", DELTA * (1 - Y)),
            wrong("softmax twice", "You applied softmax to P. P are probabilities already.",
                  "P에 소프트맥스를 다시 적용했습니다. P는 이미 확률입니다.", (softmax(P) - Y) / 2),
            wrong("other rows", "The two samples are exchanged: the first row of δ belongs to the first row of P.",
                  "두 표본이 바뀌었습니다. δ의 첫째 행은 P의 첫째 행에서 나옵니다.", DELTA[::-1]),
            wrong("class shifted", "The 1 was subtracted one place too far to the left. The right classes are the second and the third.",
                  "1을 한 자리 왼쪽에서 뺐습니다. 정답 클래스는 둘째와 셋째입니다.", (P - np.roll(Y, -1, axis=1)) / 2),
            wrong("sizes", "The minus signs are missing. At the right class P − 1 is negative: there the loss falls if the score rises.",
                  "음의 부호가 빠졌습니다. 정답 클래스의 P − 1은 음수입니다. 그 점수가 오르면 손실이 작아집니다.", np.abs(DELTA)),
            wrong("class shifted right", "The 1 was subtracted one place too far to the right. The right classes are the second and the third.",
                  "1을 한 자리 오른쪽에서 뺐습니다. 정답 클래스는 둘째와 셋째입니다.", (P - np.roll(Y, 1, axis=1)) / 2),
            wrong("slope alone", "That is P(1 − P), the slope of a sigmoid. It has no place here, and the target is not in it.",
                  "시그모이드의 기울기 P(1 − P)를 적었습니다. 여기에는 쓰이지 않고, 목푯값도 들어 있지 않습니다.", P * (1 - P)),
            wrong("squared", "You squared the differences. That would be a squared error; δ has the differences themselves, with their signs.",
                  "차를 제곱했습니다. 제곱하면 제곱 오차가 됩니다. δ에는 차가 부호까지 그대로 들어갑니다.", (P - Y) ** 2),
            wrong("loss", "Those are the losses −T ln P, divided by m. Asked are their slopes along the scores.",
                  "손실 −T ln P를 m으로 나눈 값입니다. 물은 것은 점수로 미분한 기울기입니다.", -Y * np.log(P) / 2),
            wrong("M07-first-row", "The first row is not divided by the 2 samples, the second is.",
                  "둘째 행은 표본 수 2로 나누었는데 첫째 행은 나누지 않았습니다.", DELTA * [[2], [1]]),
            wrong("M07-second-row", "The second row is not divided by the 2 samples, the first is.",
                  "첫째 행은 표본 수 2로 나누었는데 둘째 행은 나누지 않았습니다.", DELTA * [[1], [2]]),
            wrong("summed over samples", "You added the two samples. δ has a row for each sample; only the gradient of b adds them.",
                  "두 표본을 더했습니다. δ에는 표본마다 행이 하나씩 있고, 표본을 더하는 것은 b의 그레이디언트를 구할 때입니다.", DELTA.sum(axis=0)))),
        "sums": Satisfying(
            shape=(2,), holds=lambda array: (np.abs(array) < 1e-9).all(),
            otherwise=Both("Not 0. Add the three numbers of each row of your δ, with their signs.",
                           "0이 아닙니다. δ의 행마다 세 수를 부호까지 그대로 더합니다."),
            wrongs=(
                sums("probabilities", "A row of P sums to 1. From it the 1 of the right class was subtracted.",
                     "행의 합이 1인 것은 P입니다. δ에서는 거기서 정답 클래스의 1을 뺐습니다.", [1, 1], lambda a: close(a, np.ones(2))),
                sums("M07", "That is half of the sum of a row of P. In δ the 1 of the right class is subtracted too.",
                     "P의 행의 합을 반으로 나눈 값입니다. δ에서는 정답 클래스의 1도 뺍니다.", [0.5, 0.5], lambda a: close(a, np.full(2, 0.5))),
                sums("without signs", "You added the sizes. The entry of the right class is negative.",
                     "부호를 떼고 크기만 더했습니다. 정답 클래스의 값은 음수입니다.", [0.5, 0.8],
                     lambda a: close(a, np.abs(DELTA).sum(axis=1)) or close(a, 2 * np.abs(DELTA).sum(axis=1))))),
        "raised": Choice(right="stays", others={
            "rises": ("shift-rises", Both(
                "Three scores 5 higher, but the share of each class is what it was: e⁵ stands above and below the fraction and cancels.",
                "세 점수가 5씩 오르지만 클래스마다의 몫은 그대로입니다. e⁵이 분자와 분모에 모두 있어서 약분됩니다.")),
            "falls": ("shift-falls", Both(
                "The right class did get a higher score, and so did the two others. The share of each class is what it was: e⁵ cancels.",
                "정답 클래스의 점수가 올랐지만 다른 두 클래스의 점수도 똑같이 올랐습니다. e⁵이 약분되므로 클래스마다의 몫은 그대로입니다."))}),
        "nudge": Satisfying(
            shape=(), holds=near(-0.004, -0.003996),
            otherwise=Both("Not the change. δ holds a rate for each score: find the entry of this score, and multiply it by how far the score "
                           "moves.",
                           "바뀌는 양이 아닙니다. δ에는 점수마다 변화율이 하나씩 있습니다. 이 점수의 자리를 찾아, 점수가 움직이는 만큼을 곱합니다."),
            wrongs=(
                rate("M06", "The size is right. The score of the right class rises, so its probability rises and the loss falls.",
                     "크기는 맞습니다. 정답 클래스의 점수가 오르면 그 확률이 오르고 손실은 작아집니다.", 0.004),
                rate("rate alone", "That is the rate, the entry of δ. The score moves by 0.01 only.",
                     "변화율, 곧 δ의 원소를 적었습니다. 점수는 0.01만 움직입니다.", -0.4),
                rate("M07-sum", "That is the change of this sample's own loss. In the mean over 2 samples it counts half.",
                     "이 표본만의 손실이 바뀌는 양입니다. 표본 2개의 평균에서는 그 절반입니다.", -0.008),
                rate("M07-rate-sum", "That is P − T, not yet divided by the 2 samples, and not multiplied by the 0.01 by which the score moves.",
                     "P − T를 적었습니다. 표본 수 2로 나누지 않았고, 점수가 움직인 0.01도 곱하지 않았습니다.", -0.8),
                rate("M07-entries", "You divided by 6, the number of entries. The mean runs over the 2 samples.",
                     "원소의 수 6으로 나누었습니다. 표본 2개의 평균이므로 2로 나눕니다.", -0.008 / 6),
                rate("other row", "That is the third score of the first sample. Asked is the second.",
                     "첫째 표본의 셋째 점수를 움직였습니다. 물은 것은 둘째 표본입니다.", 0.0015),
                rate("other class", "That is the second score of the second sample. Asked is the third.",
                     "둘째 표본의 둘째 점수를 움직였습니다. 물은 것은 셋째 점수입니다.", 0.0005),
                rate("probability", "That is 0.01 times the probability, without the 1 of the right class: an entry of δ is (P − T)/m.",
                     "확률에 0.01을 곱했고, 정답 클래스의 1을 빼지 않았습니다. δ의 원소는 (P − T)/m입니다.", 0.002, 0.001),
                rate("nudge itself", "That is how far the score moves. The loss moves at the rate δ, not at the rate 1.",
                     "점수가 움직이는 양을 적었습니다. 여기에 손실의 변화율인 δ의 원소를 곱합니다.", 0.01, -0.01),
                Wrong("no change", Both(
                    "0.01 on one score alone is no shift of all scores. The loss moves at the rate δ.",
                    "점수 하나에만 0.01을 더하면 모든 점수에 더할 때와 달리 손실이 바뀝니다. 그 변화율이 δ의 원소입니다."),
                    gives=lambda: 0.0, when=lambda array: not array.any()))),
    },
)
