"""Two more backward passes by other people, with one bug each: the report of a check, the two lines, the mended functions."""

from types import SimpleNamespace

import numpy as np

from bpkit import cross_entropy, dense, forward
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers
from bpkit.bugs.two_more import backward_a, backward_b

LINES = {"a": 12, "b": 13}


# ---- the mended functions: nudged, and wrong in these ways ----

def case(seed, m):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, 3)), "T": np.eye(2)[rng.permutation(m) % 2], "W1": rng.normal(size=(3, 4)),
            "b1": rng.normal(size=4), "W2": rng.normal(size=(4, 2)), "b2": rng.normal(size=2)}


def loss(X, T, W1, b1, W2, b2):
    return cross_entropy(prediction=forward([dense(W1, b1, "tanh"), dense(W2, b2, "softmax")], X).A[-1], target=T)


PIECES = {
    "Z": lambda n: n.X @ n.W1 + n.b1, "H": lambda n: np.tanh(n.Z), "S": lambda n: n.H @ n.W2 + n.b2,
    "P": lambda n: np.exp(n.S) / np.exp(n.S).sum(axis=1, keepdims=True), "divisor": lambda n: len(n.X),
    "delta2": lambda n: (n.P - n.T) / n.divisor, "slope": lambda n: 1 - n.H ** 2,
    "delta1": lambda n: n.delta2 @ n.W2.T * n.slope,
    "b1": lambda n: n.delta1.sum(axis=0), "b2": lambda n: n.delta2.sum(axis=0),
}


def with_pieces(**wrong):
    """The right backward pass with some of its PIECES exchanged for wrong ones."""
    def backward(X, T, W1, b1, W2, b2):
        n = SimpleNamespace(X=X, T=T, W1=W1, b1=b1, W2=W2, b2=b2)
        for name, piece in {**PIECES, **wrong}.items():
            setattr(n, name, piece(n))
        return n.X.T @ n.delta1, n.b1, n.H.T @ n.delta2, n.b2
    return backward


def wrong(name, en, ko, **pieces):
    return Wrong(name, Both(en, ko), gives=with_pieces(**pieces))


STILL = {
    "a": Wrong("still A", Both(
        "As it was, and measured: W₂ and b₂ are right, W₁ and b₁ are wrong. What has to be passed between what is right and what is wrong?",
        "고치기 전의 결과와 같습니다. 재어 보면 W₂와 b₂는 맞고 W₁과 b₁은 틀립니다. 맞는 것에서 틀린 것까지 가는 길에 무엇을 지납니까?"), gives=backward_a),
    "b": Wrong("still B", Both(
        "As it was, and measured: every entry of all four gradients is half of what it should be. There are 2 classes.",
        "고치기 전의 결과와 같습니다. 재어 보면 네 그레이디언트의 모든 원소가 맞는 값의 절반입니다. 클래스는 2개입니다."), gives=backward_b),
}

# The function that still has the other one's bug was mended from the wrong listing, or has been given a bug of its own.
OTHER = {
    "a": wrong("M07-entries", "Every entry of all four is half of the right one: it is divided by the number of entries of T. The loss is a mean "
               "over the samples.",
               "네 그레이디언트가 모두 맞는 값의 절반입니다. T의 원소 수로 나누었습니다. 손실은 표본에 대한 평균입니다.", divisor=lambda n: n.T.size),
    "b": wrong("M04-twice", "The tanh was applied twice before the slope was taken: a slope that expects z was given the activation.",
               "기울기를 구하기 전에 tanh가 두 번 적용되었습니다. z를 넣어야 하는 기울기에 활성값을 넣었습니다.",
               slope=lambda n: 1 - np.tanh(n.H) ** 2),
}

MENDED_WRONGLY = (
    wrong("M04", "The hidden slope is 1 − Z²: the formula 1 − a² is for the activation, and was given z.",
          "은닉층의 기울기가 1 − Z²입니다. 1 − a²은 활성값을 넣는 식인데 z를 넣었습니다.", slope=lambda n: 1 - n.Z ** 2),
    wrong("M05-hidden", "The slope of the hidden tanh is missing: what arrives at the activation is taken for δ₁.",
          "은닉층 tanh의 기울기가 빠졌습니다. 활성값에 도착한 것을 δ₁로 썼습니다.", slope=lambda n: np.ones(n.H.shape)),
    wrong("M19-sigmoid", "The hidden slope is a(1 − a), that of a sigmoid. These neurons have tanh.",
          "은닉층의 기울기가 시그모이드의 기울기 a(1 − a)입니다. 이 뉴런의 활성화 함수는 tanh입니다.", slope=lambda n: n.H * (1 - n.H)),
    wrong("no square", "The hidden slope is 1 − a. The slope of tanh is 1 − a².",
          "은닉층의 기울기가 1 − a입니다. tanh의 기울기는 1 − a²입니다.", slope=lambda n: 1 - n.H),
    wrong("square alone", "The hidden slope is a². The slope of tanh is 1 − a².",
          "은닉층의 기울기가 a²입니다. tanh의 기울기는 1 − a²입니다.", slope=lambda n: n.H ** 2),
    wrong("M05-output", "δ₂ contains P(1 − P). With softmax and cross-entropy this slope has cancelled.",
          "δ₂에 P(1 − P)가 들어 있습니다. 소프트맥스와 교차 엔트로피를 함께 쓰면 이 기울기는 약분됩니다.",
          delta2=lambda n: (n.P - n.T) * n.P * (1 - n.P) / n.divisor),
    wrong("M07-undivided", "A sum over the samples: nothing is divided. This loss is their mean.",
          "표본에 대한 합입니다. 아무것으로도 나누지 않았습니다. 이 손실은 평균입니다.", divisor=lambda n: 1),
    wrong("M07-classes", "Divided by 2, the number of classes. The mean of this loss runs over the samples.",
          "클래스 수 2로 나누었습니다. 이 손실은 표본에 대한 평균입니다.", divisor=lambda n: n.T.shape[1]),
    wrong("M07-twice", "Exactly twice the right answer. A 2/m belongs to a mean of squares; the slope of −ln p brings no 2 along.",
          "맞는 답의 꼭 두 배입니다. 2/m는 제곱의 평균을 미분할 때 나옵니다. −ln p를 미분하면 2가 나오지 않습니다.",
          divisor=lambda n: len(n.X) / 2),
    wrong("M07-columns", "Divided by 3, the number of inputs. The mean of this loss runs over the samples.",
          "입력의 수 3으로 나누었습니다. 이 손실은 표본에 대한 평균입니다.", divisor=lambda n: n.X.shape[1]),
    wrong("M07-inputs", "Divided by the number of entries of X, samples times inputs. The mean of this loss runs over the samples.",
          "X의 원소 수, 곧 표본 수와 입력 수의 곱으로 나누었습니다. 이 손실은 표본에 대한 평균입니다.", divisor=lambda n: n.X.size),
    wrong("M07-hidden", "Divided by 4, the number of hidden neurons. The mean of this loss runs over the samples.",
          "은닉 뉴런의 수 4로 나누었습니다. 이 손실은 표본에 대한 평균입니다.", divisor=lambda n: n.W1.shape[1]),
    wrong("M07-again", "Divided by the number of samples twice. Once is the mean.",
          "표본 수로 두 번 나누었습니다. 한 번 나누면 평균입니다.", divisor=lambda n: len(n.X) ** 2),
    wrong("M07-bias-mean", "The biases got a mean of δ. Where δ has been divided by the number of samples already, they get its sum.",
          "편향에 δ의 평균을 주었습니다. δ를 이미 표본 수로 나누었다면 더하기만 합니다.",
          b1=lambda n: n.delta1.mean(axis=0), b2=lambda n: n.delta2.mean(axis=0)),
)


def function(which):
    """Judged by nudging every weight and bias; no formula of a gradient is asked."""
    return Function(
        arguments=("X", "T", "W1", "b1", "W2", "b2"), names=("W1", "b1", "W2", "b2"), loose=("b1", "b2"), samples=("X", "T"),
        cases=lambda: [case(21, 5), case(22, 7)], loss=loss, wrongs=(STILL[which], *MENDED_WRONGLY, OTHER[which]),
        changes={name: ("M01", Both(
            "The function changes the weights that it was given. Backward computes gradients; the update is a step of its own.",
            "함수가 받은 가중치를 바꾸었습니다. 역방향 계산에서는 그레이디언트만 구하고, 갱신은 그다음에 따로 합니다."))
            for name in ("W1", "b1", "W2", "b2")})


# ---- the lines ----

NAMES = ("The first line only names the arguments.", "첫 줄은 인수의 이름을 정할 뿐입니다.")
HIDDEN = ("The hidden layer is right. Were it not, W₂, which is made of its activation, would be wrong as well. The check calls W₂ right.",
          "은닉층은 맞습니다. 틀렸다면 그 활성값으로 만드는 W₂도 틀려야 하는데, 검사에서 W₂는 맞다고 나옵니다.")
SOFTMAX = ("The probabilities are right. Were they not, b₂ would be wrong as well, and the check calls b₂ right.",
           "확률은 맞습니다. 틀렸다면 b₂도 틀려야 하는데, 검사에서 b₂는 맞다고 나옵니다.")
CHECKED = ("The check calls what comes out of this line right.", "검사에서 이 줄의 결과는 맞다고 나옵니다.")
ONE_FACTOR = ("The forward pass is right. A mistake in it would not make all four gradients wrong by one and the same factor.",
              "순전파는 맞습니다. 순전파가 틀렸다고 해서 네 그레이디언트가 모두 같은 비율로 틀리지는 않습니다.")


def alone(en, ko):
    return (f"Not this line, it is right: it adds the term of one sample. A mistake here would spoil {en} alone, and all four are wrong.",
            f"이 줄은 맞으므로 버그는 다른 줄에 있습니다. 표본 하나의 항을 더합니다. 여기가 틀렸다면 {ko}만 틀려야 하는데 넷이 모두 틀립니다.")


WHY_NOT = {
    "a": {
        1: NAMES, 2: HIDDEN, 3: HIDDEN, 4: SOFTMAX,
        5: ("Subtracting the largest score changes no probability; it keeps the exponential from overflowing.",
            "가장 큰 점수를 빼도 확률은 그대로입니다. 지수함수가 넘치지 않게 할 뿐입니다."),
        6: SOFTMAX, 7: SOFTMAX,
        8: ("Not this line, it is right: b₂ is the sum of its rows, and the check calls b₂ right.",
            "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 이 δ의 행을 더한 것이 b₂이고, 검사에서 b₂는 맞다고 나옵니다."),
        9: CHECKED, 10: CHECKED,
        11: ("Not this line, it is right: δ₂ goes back through W₂ᵀ, with the weights as they were. The result is ∂L/∂H.",
             "이 줄은 맞으므로 버그는 다른 줄에 있습니다. δ₂가 갱신하기 전의 W₂ᵀ를 거슬러 갑니다. 결과는 ∂L/∂H입니다."),
        13: ("Not this line, it is right: Xᵀδ₁. A mistake here would spoil W₁ alone, and b₁ is wrong as well.",
             "이 줄은 맞으므로 버그는 다른 줄에 있습니다. Xᵀδ₁입니다. 여기가 틀렸다면 W₁만 틀려야 하는데 b₁도 틀립니다."),
        14: ("Not this line, it is right: the sum of the rows of δ₁. A mistake here would spoil b₁ alone, and W₁ is wrong as well.",
             "이 줄은 맞으므로 버그는 다른 줄에 있습니다. δ₁의 행을 더합니다. 여기가 틀렸다면 b₁만 틀려야 하는데 W₁도 틀립니다."),
        15: ("The four stand in the order that was asked for.", "네 결과가 물은 순서대로 있습니다."),
    },
    "b": {
        1: NAMES,
        2: ("This line makes arrays of zeros in the right shapes. All sums begin there.",
            "형상이 맞는 0 배열을 만드는 줄입니다. 모든 합이 이 0에서 시작합니다."),
        3: ("The loop takes every sample once, with its own target.", "반복문은 모든 표본을 목푯값과 함께 한 번씩 지나갑니다."),
        4: ONE_FACTOR,
        5: ("Without the largest score subtracted it could overflow, but only for scores of several hundred. No number here is wrong for it.",
            "가장 큰 점수를 빼지 않아서 넘칠 수 있지만, 점수가 수백은 되어야 합니다. 이것 때문에 틀린 수는 여기에 없습니다."),
        6: ONE_FACTOR,
        7: ("Not this line, it is right: for one sample, δ of softmax and cross-entropy is p − t. The slope has cancelled.",
            "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 표본 하나에서 소프트맥스와 교차 엔트로피의 δ는 p − t입니다. 기울기는 약분됩니다."),
        8: ("Not this line, it is right. A mistake here would leave W₂ and b₂ right, and they are wrong as well.",
            "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 여기가 틀렸다면 W₂와 b₂는 맞아야 하는데 둘 다 틀립니다."),
        9: alone("W₁", "W₁"), 10: alone("b₁", "b₁"), 11: alone("W₂", "W₂"), 12: alone("b₂", "b₂"),
        14: ("The last line only hands the four back, in the order that was asked for.", "마지막 줄은 네 결과를 물은 순서대로 돌려줄 뿐입니다."),
    },
}


def line(which, last):
    return Numbers(right=lambda: LINES[which], wrongs=(
        Wrong("no such line", Both(f"The lines are numbered 1 to {last}, behind the # at their end.",
                                   f"줄의 번호는 1부터 {last}까지이고 줄 끝의 # 뒤에 있습니다."),
              gives=lambda: 0, when=lambda array: array.size == 1 and array.ravel()[0] not in range(1, last + 1)),
        *(Wrong(f"line {number}", Both(*says), gives=lambda number=number: number) for number, says in WHY_NOT[which].items())))


STARTER = '''
import numpy as np
from bpkit.{language} import check

def backward_a(X, T, W1, b1, W2, b2):
    return None     # {a}

def backward_b(X, T, W1, b1, W2, b2):
    return None     # {b}

answers = {{"line_a": None, "a": backward_a,     # line_a: {to_a}
           "line_b": None, "b": backward_b}}     # line_b: {to_b}
check("deep-two-bugs", answers)
'''

EXERCISE = Exercise(
    id="deep-two-bugs",
    title=Both("Two more bugs", "버그 두 개 더"),
    starter=Both(
        en=STARTER.format(language="en", a="in the place of these two lines: A, mended", b="in the place of these two lines: B, mended",
                          to_a="1 to 15", to_b="1 to 14"),
        ko=STARTER.format(language="ko", a="이 두 줄 자리에 A를 붙여 넣고 고칩니다", b="이 두 줄 자리에 B를 붙여 넣고 고칩니다",
                          to_a="1–15 가운데 하나", to_b="1–14 가운데 하나")),
    hints=(
        Both("Read each report from the last layer back. What is right makes everything right that it is made of. Where all is wrong, set a given "
             "number beside the measured one: what is their ratio?",
             "두 검사 결과를 마지막 층부터 거꾸로 읽습니다. 맞다고 나온 것은 그것을 만드는 데 쓰인 것까지 모두 맞습니다. 모두 틀렸다면 주어진 값과 잰 값을 나란히 "
             "놓습니다. 둘의 비는 얼마입니까?"),
        Both("A: b₁ and W₁ are wrong, b₂ and W₂ right, so δ₂ is right and δ₁ is not: equation (2). B: one factor in all four; everything passes one "
             "line that could do this.",
             "A에서는 b₁과 W₁이 틀리고 b₂와 W₂는 맞습니다. 그러므로 δ₂는 맞고 δ₁은 틀립니다. 식 (2)를 봅니다. B에서는 넷이 모두 같은 비율로 틀립니다. 그럴 수 있는, "
             "넷이 모두 지나는 줄은 하나입니다."),
        Both("A: what is the slope of tanh, made from z, and what from a? Which of the two is `H`? B: over what does the loss take its mean, and how "
             "many of these are there? What does `T.size` count?",
             "A: tanh의 기울기를 z로 쓰면 무엇이고, a로 쓰면 무엇입니까? `H`는 z입니까, a입니까? B: 손실은 무엇에 대한 평균이고 그것은 몇 개입니까? `T.size`는 무엇의 "
             "개수입니까?"),
    ),
    solution=in_both('''
import numpy as np
from bpkit.en import check

def mended(X, T, W1, b1, W2, b2):
    H = np.tanh(X @ W1 + b1)
    E = np.exp(H @ W2 + b2)
    delta2 = (E / E.sum(axis=1, keepdims=True) - T) / len(X)
    delta1 = delta2 @ W2.T * (1 - H ** 2)
    return X.T @ delta1, delta1.sum(axis=0), H.T @ delta2, delta2.sum(axis=0)

check("deep-two-bugs", {"line_a": 12, "a": mended, "line_b": 13, "b": mended})
'''),
    because=Both(
        "A, line 12: the slope of tanh is 1 − tanh²(z), or 1 − a². `H` is a already, so `np.tanh(H)` applies tanh a second time. It has to be "
        "`1 - H ** 2`. B, line 13: `T.size` counts the entries of T, samples times classes. The loss is the mean over the samples, so it has to be "
        "`len(X)`. Mended, both compute the same, and the solution above is both of them, shortened. Why did the loss fall all the same? In A "
        "the slope is too large, but nowhere has it the wrong sign. In B every step goes in the right direction and is half as long. A gradient that "
        "is wrong by a factor trains like the right one with another learning rate, so no loss curve can tell the two apart.",
        "A의 12번째 줄: tanh의 기울기는 1 − tanh²(z), 곧 1 − a²입니다. `H`가 이미 a이므로 `np.tanh(H)`는 tanh를 한 번 더 적용한 것입니다. `1 - H ** 2`가 "
        "맞습니다. B의 13번째 줄: `T.size`는 T의 원소 수, 곧 표본 수와 클래스 수의 곱입니다. 손실은 표본에 대한 평균이므로 `len(X)`가 맞습니다. 고치고 나면 둘은 같은 "
        "계산이고, 위의 풀이는 두 함수를 하나로 줄여 쓴 것입니다. 그런데도 왜 손실이 줄었습니까? A의 기울기는 너무 크지만 부호는 어디서나 맞습니다. B의 걸음은 모두 절반으로 "
        "짧아졌을 뿐 방향은 맞습니다. 비율만 틀린 그레이디언트는 학습률을 달리 고른 것과 같아서, 훈련만 보아서는 알 수 없습니다."),
    asks={"line_a": line("a", 15), "a": function("a"), "line_b": line("b", 14), "b": function("b")},
)
