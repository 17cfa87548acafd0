"""Compare and decide: two neurons answer 0.5 four times, and only one of them is at its end."""

import numpy as np

from bpkit import backward, data, dense, forward, sigmoid_derivative
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

X = data.xor().X
EQUAL, OR = 1 - data.xor().y, data.or_gate().y                    # the targets of A and of B, (4, 1)


def at_zero(targets):
    """The gradient of a neuron whose weights and bias are 0, so that all four outputs are 0.5."""
    neuron = [dense(np.zeros((2, 1)), np.zeros(1))]
    return backward(neuron, forward(neuron, X), targets, loss="half_sse")[0]


def delta():
    return at_zero(EQUAL).delta.ravel()


def wrong(name, en, ko, gives, when=None):
    """when: by itself, whether the answer is `gives` to 1 part in 100, so that a few typed digits will do."""
    return Wrong(name, Both(en, ko), gives=gives, when=when or (lambda array: like(array, gives())))


def like(array, value):
    value = np.ravel(value)
    return array.size == value.size and np.allclose(array.ravel(), value, rtol=0.01, atol=1e-6)


def sizes_of_delta(array):
    """The right sizes, with two signs or more on the wrong samples."""
    return array.size == 4 and np.allclose(abs(array.ravel()), abs(delta()), rtol=0.01) and not like(array, delta())


def weights(targets):
    return lambda: at_zero(targets).W.ravel()


EXERCISE = Exercise(
    id="note001-converged",
    title=Both("Finished, or not begun?", "끝났을까, 시작도 안 했을까?"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "delta A": None,    # four numbers: δ of (0, 0), (0, 1), (1, 0), (1, 1)
    "bias A": None,     # a number: ∂L/∂b of A
    "bias B": None,     # a number: ∂L/∂b of B
    "A": None,          # "longer", "rate", "seed" or "hidden"
    "B": None,          # "longer", "rate", "seed" or "hidden"
}
check("note001-converged", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "delta A": None,    # 수 네 개: (0, 0), (0, 1), (1, 0), (1, 1)의 δ
    "bias A": None,     # 수: A의 ∂L/∂b
    "bias B": None,     # 수: B의 ∂L/∂b
    "A": None,          # "longer", "rate", "seed", "hidden" 가운데 하나
    "B": None,          # "longer", "rate", "seed", "hidden" 가운데 하나
}
check("note001-converged", answers)
'''),
    hints=(
        Both("The outputs are the same in A and B, so they cannot decide it. What does gradient descent look at?",
             "A와 B의 출력이 같으므로 출력만 보고는 정할 수 없습니다. 경사하강법은 무엇을 보고 움직입니까?"),
        Both("δ = (a − y) · a(1 − a) with a = 0.5 each time, so a(1 − a) = ¼. ∂L/∂b is the sum of the four δ, with their signs.",
             "δ = (a − y) · a(1 − a)이고 a는 모두 0.5이므로 a(1 − a) = ¼입니다. ∂L/∂b는 네 δ를 부호까지 넣어 더한 것입니다."),
        Both("A sample with target 0 has δ = ½ · ¼, one with target 1 has −½ · ¼. A has two of each, B has one and three. Where the "
             "gradient is 0, gradient descent stands still, whatever the rate.",
             "목푯값이 0인 표본의 δ는 ½ · ¼, 1인 표본의 δ는 −½ · ¼입니다. A에는 둘씩 있고, B에는 하나와 셋이 있습니다. 그레이디언트가 0인 "
             "곳에서는 학습률이 얼마든 경사하강법이 움직이지 않습니다."),
    ),
    solution=in_both('''
from bpkit import backward, data, dense, forward, rounded
from bpkit.en import check

X, neuron = data.xor().X, [dense([[0], [0]], [0])]
tables = {"A": 1 - data.xor().y, "B": data.or_gate().y}
found = {}
for name, y in tables.items():
    gradient = backward(neuron, forward(neuron, X), y, loss="half_sse")[0]
    print(name, " delta", rounded(gradient.delta.ravel()),
          " bias", rounded(gradient.b), " weights", rounded(gradient.W.ravel()))
    found[name] = gradient
answers = {"delta A": found["A"].delta, "bias A": found["A"].b,
           "bias B": found["B"].b, "A": "hidden", "B": "longer"}
check("note001-converged", answers)
'''),
    because=Both(
        "In A two samples pull the bias up and two pull it down, equally hard: each δ is far from 0, their sum is 0, and for the weights "
        "it is the same. Gradient descent has arrived. More epochs or another rate change nothing. Another seed may end elsewhere, but "
        "no lower: A is XOR with 0 and 1 exchanged, and one line cannot part it. A hidden layer can. In B three samples pull one way and "
        "one the other. The gradient is not 0, so training goes on, and OR is learned. Outputs of 0.5 look alike; the gradient tells "
        "the end from the beginning.",
        "A에서는 두 표본이 편향을 키우는 쪽으로, 두 표본이 줄이는 쪽으로 똑같이 세게 끌어당깁니다. δ는 저마다 0에서 멀지만 더하면 0이고, "
        "가중치에서도 마찬가지입니다. 경사하강법은 이미 도착했습니다. 에폭을 늘리거나 학습률을 바꾸어도 그대로입니다. 시드를 바꾸면 다른 곳에서 "
        "끝날 수 있지만 손실이 더 작아지지는 않습니다. A는 XOR의 0과 1을 맞바꾼 것이어서 직선 하나로 가를 수 없습니다. 은닉층이 있으면 가를 수 "
        "있습니다. B에서는 세 표본이 한쪽으로, 한 표본이 다른 쪽으로 끌어당깁니다. 그레이디언트가 0이 아니므로 훈련이 이어지고 OR를 배웁니다. "
        "출력 0.5만 보면 똑같지만, 끝인지 시작인지는 그레이디언트가 알려 줍니다."),
    asks={
        "delta A": Numbers(right=delta, flat=True, wrongs=(
            wrong("M06", "The signs are the other way round. Either you took y − a, or these are the δ of XOR: in A the targets are 1 "
                  "where the inputs are equal.",
                  "부호가 반대입니다. y − a로 계산했거나 XOR의 δ를 적었습니다. A에서는 두 입력이 같을 때 목푯값이 1입니다.",
                  lambda: -delta()),
            wrong("M05", "That is a − y, or ∂L/∂a. To get to z, multiply by the slope of the sigmoid, a(1 − a).",
                  "a − y, 곧 ∂L/∂a를 구했습니다. z까지 가려면 시그모이드의 기울기 a(1 − a)를 곱합니다.",
                  lambda: 4 * delta()),
            wrong("M05+M06", "That is y − a. The sign is the other way round, and the slope of the sigmoid, a(1 − a), is missing.",
                  "y − a를 구했습니다. 부호가 반대이고, 시그모이드의 기울기 a(1 − a)가 빠졌습니다.",
                  lambda: -4 * delta()),
            wrong("M17", "None of the four is 0. w = 0 does not make δ 0: only a − y and the slope count, and the slope is taken at "
                  "a = 0.5, not at z = 0. What is 0 may be their sum.",
                  "네 수 가운데 0은 없습니다. w = 0이라고 해서 δ가 0이 되지는 않습니다. δ는 a − y와 기울기로 정해지고, 기울기의 식에는 z = 0이 "
                  "아니라 a = 0.5를 넣습니다. 0이 될 수 있는 것은 네 수의 합입니다.",
                  lambda: 0 * delta()),
            wrong("M24", "All four are positive: perhaps these are the four losses ½(a − y)², which happen to have this size, or the signs "
                  "got lost. δ says in which direction the loss grows, so its sign counts.",
                  "네 수가 모두 양수입니다. 표본마다의 손실 ½(a − y)²을 적었거나(우연히 크기가 같습니다) 부호를 빠뜨렸습니다. δ는 손실이 어느 쪽으로 "
                  "커지는지를 나타내므로 부호가 중요합니다.",
                  lambda: abs(delta())),
            wrong("outputs", "Those are the outputs, or the sizes of the errors. δ is the signed error a − y times the slope a(1 − a).",
                  "출력이나 오차의 크기를 적었습니다. δ는 부호 있는 오차 a − y에 기울기 a(1 − a)를 곱한 것입니다.",
                  lambda: 4 * abs(delta())),
            wrong("slopes", "Those are the slopes a(1 − a). δ also has the error a − y.",
                  "기울기 a(1 − a)만 구했습니다. δ에는 오차 a − y도 곱합니다.",
                  lambda: 2 * abs(delta())),
            wrong("M07-twice", "Twice too large. The ½ of ½SSE cancels the 2 of the derivative.",
                  "맞는 수의 두 배입니다. ½SSE의 ½은 미분에서 나오는 2와 약분됩니다.",
                  lambda: 2 * delta()),
            wrong("M07-half", "Half of the right numbers. The ½ of ½SSE is used up when the square is differentiated; and for a mean over 4 "
                  "samples the factor would be 2/4, but ½SSE is a sum.",
                  "맞는 수의 절반입니다. ½SSE의 ½은 제곱을 미분할 때 약분됩니다. 표본 4개의 평균이라면 2/4를 곱하겠지만 ½SSE는 합입니다.",
                  lambda: delta() / 2),
            wrong("M07-mean", "A quarter of the right numbers. Did you divide by the 4 samples? ½SSE is a sum. Or is the slope a(1 − a) = ¼ "
                  "in it twice?",
                  "맞는 수의 ¼입니다. 표본 수 4로 나누었습니까? ½SSE는 합입니다. 아니면 기울기 a(1 − a) = ¼을 두 번 곱했습니까?",
                  lambda: delta() / 4),
            wrong("M07-half+M06", "Two things at once: the sign is turned, as in y − a, and the numbers are half as large. The ½ of ½SSE is used up "
                  "when the square is differentiated.",
                  "두 가지가 겹쳤습니다. y − a처럼 부호가 반대이고, 크기가 절반입니다. ½SSE의 ½은 제곱을 미분할 때 약분됩니다.",
                  lambda: -delta() / 2),
            wrong("M07-mean+M06", "Two things at once: the sign is turned, as in y − a, and the numbers are a quarter as large: divided by 4, or "
                  "the slope ¼ twice.",
                  "두 가지가 겹쳤습니다. y − a처럼 부호가 반대이고, 크기가 ¼입니다. 4로 나누었거나 기울기 ¼을 두 번 곱했습니다.",
                  lambda: -delta() / 4),
            wrong("M07-twice+M06", "Two things at once: the sign is turned, as in y − a, and the numbers are twice as large. The 2 of the "
                  "derivative cancels with the ½ of ½SSE.",
                  "두 가지가 겹쳤습니다. y − a처럼 부호가 반대이고, 크기가 두 배입니다. 미분에서 나오는 2는 ½SSE의 ½과 약분됩니다.",
                  lambda: -2 * delta()),
            wrong("M05-divided", "You divided a − y by the slope ¼. On the way back through the sigmoid one multiplies by the slope.",
                  "a − y를 기울기 ¼로 나누었습니다. 시그모이드를 거슬러 돌아올 때는 기울기를 곱합니다.",
                  lambda: 16 * delta()),
            wrong("M05+M07-twice", "That is 2(a − y). The slope a(1 − a) is missing, and the 2 of the derivative cancels with the ½ of ½SSE.",
                  "2(a − y)를 구했습니다. 기울기 a(1 − a)가 빠졌고, 미분에서 나오는 2는 ½SSE의 ½과 약분됩니다.",
                  lambda: 8 * delta()),
            wrong("targets", "Those are the targets of A. δ is made of a − y and the slope a(1 − a).",
                  "A의 목푯값을 적었습니다. δ는 a − y와 기울기 a(1 − a)로 만듭니다.",
                  lambda: EQUAL.ravel()),
            wrong("of B", "Those are the δ of B. The targets of A are 1, 0, 0, 1.",
                  "B의 δ를 적었습니다. A의 목푯값은 1, 0, 0, 1입니다.",
                  lambda: at_zero(OR).delta.ravel()),
            wrong("M03-ones", "Only the samples with target 1 have a number other than 0. A target of 0 is missed by 0.5 too, so its δ counts as "
                  "well.",
                  "목푯값이 1인 표본에만 0이 아닌 수가 있습니다. 목푯값이 0인 표본에서도 출력은 0.5만큼 다르므로 δ가 0이 아닙니다.",
                  lambda: delta() * EQUAL.ravel(),
                  when=lambda array: like(array, delta() * EQUAL.ravel()) or like(array, 4 * delta() * EQUAL.ravel())),
            wrong("signs", "The sizes are right, the signs belong to other samples. δ is negative where the target is 1: which samples of A are "
                  "these, in the order (0, 0), (0, 1), (1, 0), (1, 1)?",
                  "크기는 맞는데 부호가 다른 표본에 붙었습니다. δ는 목푯값이 1인 표본에서 음수입니다. (0, 0), (0, 1), (1, 0), (1, 1) 가운데 "
                  "A에서 목푯값이 1인 표본은 무엇입니까?",
                  lambda: delta()[[0, 3, 1, 2]], when=sizes_of_delta),
            wrong("the sum", "That is the sum of the four δ. Here the four numbers themselves are wanted, one a sample.",
                  "네 δ의 합을 적었습니다. 여기서는 표본마다 하나씩, 네 수를 그대로 적습니다.",
                  lambda: 0.0),
            wrong("how many", "Wanted are four numbers, one a sample: (0, 0), (0, 1), (1, 0), (1, 1). You have another number of them.",
                  "표본 (0, 0), (0, 1), (1, 0), (1, 1)마다 하나씩, 수 네 개를 적습니다. 지금 답은 수의 개수가 다릅니다.",
                  lambda: delta()[:3], when=lambda array: array.size != 4),
            wrong("M04-twice", "σ′ was given a where it expected z: the sigmoid was applied twice before the slope was taken. Here the slope "
                  "is a(1 − a) with a = 0.5.",
                  "z를 넣어야 하는 σ′에 a를 넣어 시그모이드가 두 번 적용되었습니다. 여기서 기울기는 a = 0.5일 때의 a(1 − a)입니다.",
                  lambda: (0.5 - EQUAL.ravel()) * sigmoid_derivative(z=0.5)))),
        "bias A": Numbers(right=lambda: at_zero(EQUAL).b.sum(), wrongs=(
            wrong("M24", "That is the sum of the sizes, or the loss ½SSE. The four δ are added with their signs.",
                  "크기를 더했거나 손실 ½SSE를 적었습니다. 네 δ를 부호까지 넣어 더합니다.",
                  lambda: abs(delta()).sum()),
            wrong("one sample", "That is the size of a single δ. The bias is shared by all four samples, so the four are added, with their "
                  "signs.",
                  "δ 하나의 크기를 적었습니다. 편향은 네 표본이 같이 쓰므로 네 δ를 부호까지 넣어 더합니다.",
                  lambda: abs(delta()[0])),
            wrong("one sample, minus", "That is a single δ. The bias is shared by all four samples, so the four are added, with their signs.",
                  "δ 하나를 적었습니다. 편향은 네 표본이 같이 쓰므로 네 δ를 부호까지 넣어 더합니다.",
                  lambda: -abs(delta()[0])),
            wrong("half of them", "Only the two samples that pull this way are in it. The other two pull the other way: add all four.",
                  "한쪽으로 끌어당기는 두 표본만 더했습니다. 나머지 둘은 반대쪽으로 끌어당깁니다. 넷을 모두 더합니다.",
                  lambda: 2 * abs(delta()[0])),
            wrong("half of them, minus", "Only the two samples that pull this way are in it. The other two pull the other way: add all four.",
                  "한쪽으로 끌어당기는 두 표본만 더했습니다. 나머지 둘은 반대쪽으로 끌어당깁니다. 넷을 모두 더합니다.",
                  lambda: -2 * abs(delta()[0])),
            wrong("M05", "That is the sum of the four sizes of a − y, or of the outputs. Each δ has its sign, and the slope a(1 − a).",
                  "a − y의 크기 넷이나 출력을 더했습니다. δ에는 저마다 부호가 있고, 기울기 a(1 − a)도 곱합니다.",
                  lambda: 4 * abs(delta()).sum()),
            wrong("M24-minus", "That is the sum of the sizes, or the loss ½SSE, with a minus. The four δ are added with their own signs.",
                  "크기를 더하거나 손실 ½SSE를 구해 음의 부호를 붙였습니다. 네 δ를 저마다의 부호까지 넣어 더합니다.",
                  lambda: -abs(delta()).sum()),
            wrong("SSE", "That is the sum of the squares, SSE, or a − y of two samples with one sign. ∂L/∂b is the sum of the four δ, each "
                  "with its own sign and the slope a(1 − a).",
                  "제곱의 합 SSE이거나, 부호가 같은 두 표본의 a − y를 더한 것입니다. ∂L/∂b는 네 δ의 합이고, δ마다 부호와 기울기 "
                  "a(1 − a)가 있습니다.",
                  lambda: 1.0, when=lambda array: like(abs(array), 1)),
            wrong("M07", "That is half of a single δ, or a quarter of it. All four δ are added, with their signs, and nothing is divided.",
                  "δ 하나의 절반이나 ¼입니다. 네 δ를 부호까지 넣어 모두 더하고, 나누지 않습니다.",
                  lambda: abs(delta()[0]) / 2,
                  when=lambda array: like(abs(array), abs(delta()[0]) / 2) or like(abs(array), abs(delta()[0]) / 4)),
            wrong("weights", "Two numbers: ∂L/∂w, the gradient of the weights, has two. There is one bias, and ∂L/∂b is one number.",
                  "수 두 개를 적었습니다. 수가 두 개인 것은 가중치의 그레이디언트 ∂L/∂w입니다. 편향은 하나이므로 ∂L/∂b도 수 하나입니다.",
                  weights(EQUAL), when=lambda array: array.size == 2))),
        "bias B": Numbers(right=lambda: at_zero(OR).b.sum(), wrongs=(
            wrong("M06", "The right size with the opposite sign. δ begins with a − y, which is negative where the target is 1. Three targets "
                  "are 1.",
                  "크기는 맞고 부호가 반대입니다. δ는 a − y로 시작하므로 목푯값이 1인 표본에서 음수입니다. 목푯값 셋이 1입니다.",
                  lambda: -at_zero(OR).b.sum()),
            wrong("M17", "Weights of 0 do not make the gradient 0. It is 0 where the samples pull equally hard in both directions: how many "
                  "targets of B are 1, and how many are 0?",
                  "가중치가 0이라고 해서 그레이디언트가 0이 되지는 않습니다. 표본들이 양쪽으로 똑같이 끌어당길 때 0이 됩니다. B에서 목푯값이 1인 "
                  "표본과 0인 표본은 몇 개씩입니까?",
                  lambda: 0.0),
            wrong("M05", "That is the sum of a − y. Each δ also has the slope a(1 − a).",
                  "a − y를 더했습니다. δ에는 저마다 기울기 a(1 − a)도 곱합니다.",
                  lambda: 4 * at_zero(OR).b.sum()),
            wrong("M05+M06", "That is the sum of y − a. The sign is the other way round, and the slope a(1 − a) is missing.",
                  "y − a를 더했습니다. 부호가 반대이고, 기울기 a(1 − a)가 빠졌습니다.",
                  lambda: -4 * at_zero(OR).b.sum()),
            wrong("M24", "That is the sum of the sizes, or the loss ½SSE. The four δ are added with their signs.",
                  "크기를 더했거나 손실 ½SSE를 적었습니다. 네 δ를 부호까지 넣어 더합니다.",
                  lambda: abs(at_zero(OR).delta).sum()),
            wrong("M07-twice", "Twice the right number (a sum of sizes with a minus has this size too). The ½ of ½SSE cancels the 2, and the "
                  "one sample with target 0 pulls the other way.",
                  "맞는 수의 두 배입니다. 크기의 합에 음의 부호만 붙여도 이 수가 됩니다. ½SSE의 ½은 2와 약분되고, 목푯값이 0인 표본 하나는 "
                  "반대쪽으로 끌어당깁니다.",
                  lambda: 2 * at_zero(OR).b.sum()),
            wrong("M07-half", "Half of the right number, and also the δ of a single sample. All four are added, and no ½ is left over.",
                  "맞는 수의 절반이고, 표본 하나의 δ이기도 합니다. 넷을 모두 더하고, ½은 남지 않습니다.",
                  lambda: at_zero(OR).b.sum() / 2),
            wrong("one sample", "That is the δ of the sample (0, 0) alone. The bias is shared by all four samples: add all four.",
                  "표본 (0, 0) 하나의 δ를 적었습니다. 편향은 네 표본이 같이 쓰므로 넷을 모두 더합니다.",
                  lambda: at_zero(OR).delta[0, 0]),
            wrong("M07-mean", "A quarter of the right number: the mean of the four δ, or the slope ¼ twice. ½SSE is a sum, so its gradient is "
                  "one too.",
                  "맞는 수의 ¼입니다. 네 δ의 평균을 냈거나 기울기 ¼을 두 번 곱했습니다. ½SSE는 합이므로 그레이디언트도 합입니다.",
                  lambda: at_zero(OR).b.sum() / 4),
            wrong("M07-mean+M06", "Two things at once: the sign is turned, and the number is a quarter as large, as of a mean.",
                  "두 가지가 겹쳤습니다. 부호가 반대이고, 평균을 낸 것처럼 크기가 ¼입니다.",
                  lambda: -at_zero(OR).b.sum() / 4),
            wrong("M07-half-mean", "An eighth of the right number: a mean over 4 samples, and a ½ besides. ½SSE is a sum, and its ½ is used up "
                  "when the square is differentiated.",
                  "맞는 수의 ⅛입니다. 표본 4개로 평균을 내고 ½도 곱했습니다. ½SSE는 합이고, ½은 제곱을 미분할 때 약분됩니다.",
                  lambda: at_zero(OR).b.sum() / 8, when=lambda array: like(abs(array), abs(at_zero(OR).b.sum()) / 8)),
            wrong("three of four+M06", "Two things at once: the sign is turned, and only the three samples with target 1 are in it. The one with "
                  "target 0 counts as well.",
                  "두 가지가 겹쳤습니다. 부호가 반대이고, 목푯값이 1인 세 표본만 더했습니다. 목푯값이 0인 표본도 더합니다.",
                  lambda: -at_zero(OR).delta[1:].sum()),
            wrong("M05+M24", "That is the sum of the four outputs, or of the sizes of a − y. Each δ has its own sign, and the slope a(1 − a).",
                  "네 출력이나 a − y의 크기를 더했습니다. δ에는 저마다 부호가 있고, 기울기 a(1 − a)도 곱합니다.",
                  lambda: 2.0, when=lambda array: like(abs(array), 2)),
            wrong("M05+three", "That is a − y of the three samples with target 1. The fourth counts as well, and each δ has the slope a(1 − a).",
                  "목푯값이 1인 세 표본의 a − y를 더했습니다. 나머지 한 표본도 더하고, δ마다 기울기 a(1 − a)를 곱합니다.",
                  lambda: -1.5, when=lambda array: like(abs(array), 1.5)),
            wrong("slopes", "That has the size of three slopes of ¼. δ is the slope times the error a − y, whose size is ½, and the sample with target 0 "
                  "counts as well.",
                  "기울기 ¼ 세 개를 더한 크기입니다. δ는 기울기에 크기가 ½인 오차 a − y를 곱한 것이고, 목푯값이 0인 표본도 더합니다.",
                  lambda: 0.75, when=lambda array: like(abs(array), 0.75)),
            wrong("weights", "Two numbers: ∂L/∂w, the gradient of the weights, has two. There is one bias, and ∂L/∂b is one number.",
                  "수 두 개를 적었습니다. 수가 두 개인 것은 가중치의 그레이디언트 ∂L/∂w입니다. 편향은 하나이므로 ∂L/∂b도 수 하나입니다.",
                  weights(OR), when=lambda array: array.size == 2),
            wrong("three of four", "Those are the three samples with target 1. The one with target 0 pulls the other way and counts as well.",
                  "목푯값이 1인 세 표본만 더했습니다. 반대쪽으로 끌어당기는 목푯값 0인 표본도 더합니다.",
                  lambda: at_zero(OR).delta[1:].sum()))),
        "A": Choice(right="hidden", others={
            "longer": ("M03", Both(
                "Outputs of 0.5 do not mean unfinished. How far does the next epoch move w and b, if the gradient is 0?",
                "출력이 0.5라고 해서 훈련이 덜 된 것은 아닙니다. 그레이디언트가 0이면 다음 에폭에서 w와 b는 얼마나 움직입니까?")),
            "rate": ("M29", Both(
                "The rate multiplies the gradient. What is any rate times this gradient?",
                "학습률은 그레이디언트에 곱하는 수입니다. 이 그레이디언트에 곱하면, 학습률이 얼마든 결과는 무엇입니까?")),
            "seed": ("M21", Both(
                "Another start would help if a better place existed. On the four samples of A one neuron has none: can one line part them?",
                "다른 곳에서 출발하는 것은 더 나은 곳이 있을 때 도움이 됩니다. A의 네 표본에서 뉴런 하나에는 그런 곳이 없습니다. 직선 하나로 "
                "이 표본들을 가를 수 있습니까?")),
        }),
        "B": Choice(right="longer", others={
            "hidden": ("M02", Both(
                "Outputs of 0.5 do not mean that the neuron is too weak. One straight line parts OR. What does the gradient of B say?",
                "출력이 0.5라고 해서 뉴런 하나로 부족한 것은 아닙니다. OR는 직선 하나로 가를 수 있습니다. B의 그레이디언트는 얼마입니까?")),
            "rate": ("M29", Both(
                "The rate sets how far a step goes, and nothing says that the steps are too short. First see whether there is anything "
                "left to step down: what is the gradient of B?",
                "학습률은 한 걸음의 크기를 정합니다. 걸음이 너무 작다는 증거는 없습니다. 더 내려갈 곳이 남았는지부터 봅니다. B의 그레이디언트는 "
                "얼마입니까?")),
            "seed": ("M21", Both(
                "A new start helps where gradient descent is stuck. It is stuck only where the gradient is 0: what is it in B?",
                "다른 곳에서 출발하는 것은 경사하강법이 멈춰 있을 때 해 볼 일입니다. 경사하강법은 그레이디언트가 0인 곳에서만 멈춥니다. B의 "
                "그레이디언트는 얼마입니까?")),
        }),
    },
)
