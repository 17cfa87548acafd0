"""The whole backward pass of a 3-4-1 network, from an empty cell. The mistakes are those of note 000's exercise, in words of their own."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.function import Function
from bpkit.exercises.note000.backward import EXERCISE as NOTE, case, loss, other_forward, sigma, slope, with_pieces

ARGUMENTS = ("X", "y", "W1", "b1", "W2", "b2")
NAMES = ("W1", "b1", "W2", "b2")
SIGN = Both("And all signs are turned: the gradient of ½(A₂ − y)² begins with A₂ − y, not with y − A₂.",
            "또 부호가 모두 반대입니다. ½(A₂ − y)²의 그레이디언트는 y − A₂가 아니라 A₂ − y에서 시작합니다.")

# In the museum these speak of the note.
HERE = {
    "M06": Both(
        "The right sizes with the opposite sign. Does your δ₂ begin with y − A₂, or is a slope written A₂(A₂ − 1)?",
        "크기는 맞고 부호가 반대입니다. δ₂가 y − A₂에서 시작합니까, 아니면 기울기를 A₂(A₂ − 1)이라고 썼습니까?"),
    "M08-M06": Both(
        "Two things. δ₁ was computed with a W₂ that had been updated already: compute both δ first.",
        "두 가지입니다. 이미 갱신한 W₂로 δ₁을 계산했습니다. δ를 둘 다 구한 다음에 갱신합니다.") + SIGN,
    "M13-A1": Both(
        "A₁ was not transposed. A₁ @ δ₂ fits only because there are as many samples as hidden neurons. Write down what each axis counts.",
        "A₁을 전치하지 않았습니다. A₁ @ δ₂가 계산되는 것은 표본과 은닉 뉴런의 수가 같기 때문입니다. 축마다 무엇의 수인지 적어 봅니다."),
    "M24": Both(
        "δ₂ begins with the sign of A₂ − y. That is the slope of |A₂ − y|; the slope of ½(A₂ − y)² is A₂ − y itself.",
        "δ₂가 A₂ − y의 부호에서 시작합니다. A₂ − y의 부호는 |A₂ − y|의 기울기입니다. ½(A₂ − y)²의 기울기는 A₂ − y 자체입니다."),
    "M28-coarse": Both(
        "This is a difference quotient with a coarse step: the loss bends within it. A gradient from the chain rule has no h.",
        "차분 몫을 썼는데 걸음이 큽니다. 그 걸음 안에서 손실이 휩니다. 연쇄 법칙으로 구한 그레이디언트에는 h가 없습니다."),
    "M05-b2-M06": Both(
        "The gradient of b₂ is the sum of y − A₂. The sign is turned, and the slope of the output's sigmoid is missing. The other results have "
        "both right; use the same δ₂.",
        "b₂의 그레이디언트가 y − A₂의 합입니다. 부호가 반대이고 출력층 시그모이드의 기울기도 빠졌습니다. 다른 결과에서는 둘 다 맞았으니 같은 δ₂를 씁니다."),
    "M05-M06": Both("Two things. δ₂ lacks the slope of the output's sigmoid.", "두 가지입니다. δ₂에 출력층 시그모이드의 기울기가 빠졌습니다.") + SIGN,
    "M05-hidden-M06": Both("Two things. δ₁ lacks the slope of the hidden sigmoid.",
                           "두 가지입니다. δ₁에 은닉층 시그모이드의 기울기가 빠졌습니다.") + SIGN,
    "M05-both-M06": Both("Two things. Both slopes are missing.", "두 가지입니다. 두 기울기가 모두 빠졌습니다.") + SIGN,
    "M05-sent-M06": Both("Two things. δ₁ was made from the bare error, which has not passed the output's sigmoid.",
                         "두 가지입니다. δ₁을 계산한 오차가 출력층의 시그모이드를 거슬러 지나지 않았습니다.") + SIGN,
    "M04-M06": Both("Two things. Both slopes were given Z in the place of A.", "두 가지입니다. 두 기울기에 모두 A가 아니라 Z를 넣었습니다.") + SIGN,
    "M04-hidden-M06": Both("Two things. In δ₁ the slope was given Z₁ instead of A₁.",
                           "두 가지입니다. δ₁에서 기울기에 A₁이 아니라 Z₁을 넣었습니다.") + SIGN,
    "M04-output-M06": Both("Two things. In δ₂ the slope was given Z₂ instead of A₂.",
                           "두 가지입니다. δ₂에서 기울기에 A₂가 아니라 Z₂를 넣었습니다.") + SIGN,
    "M19-M06": Both("Two things. δ₁ was multiplied by the slope of the output; between δ₂W₂ᵀ and Z₁ lies the hidden sigmoid.",
                    "두 가지입니다. δ₁에 출력층의 기울기를 곱했습니다. δ₂W₂ᵀ와 Z₁ 사이에 있는 것은 은닉층의 시그모이드입니다.") + SIGN,
    "M07-twice": Both(
        "Exactly twice the right answer. In ½(A₂ − y)² the ½ cancels the 2 of the derivative.",
        "맞는 답의 꼭 두 배입니다. ½(A₂ − y)²에서는 미분할 때 나오는 2가 ½과 약분됩니다."),
}

MORE = (
    Wrong("all zero", Both(
        "All four gradients are 0. What is multiplied by 0? (A softmax over a single output is always 1, and its slope 0.)",
        "네 그레이디언트가 모두 0입니다. 무엇에 0을 곱했습니까? (출력이 하나뿐인 소프트맥스는 언제나 1이고 기울기는 0입니다.)"),
        gives=with_pieces(delta2=lambda n: 0 * n.A2)),
    Wrong("softmax", Both(
        "The output is 1 for every sample: that is a softmax over a single number. This network has a sigmoid at its output.",
        "모든 표본의 출력이 1입니다. 수 하나에 소프트맥스를 적용하면 그렇게 됩니다. 이 신경망의 출력층은 시그모이드입니다."),
        gives=with_pieces(A2=lambda n: np.ones(n.y.shape), delta2=lambda n: n.A2 - n.y)),
    Wrong("M24-bce", Both(
        "δ₂ is the slope of binary cross-entropy along A₂, (A₂ − y)/(A₂(1 − A₂)). The loss here is ½SSE, and from A₂ to Z₂ one sigmoid is still to "
        "be passed.",
        "δ₂가 이진 교차 엔트로피를 A₂로 미분한 (A₂ − y)/(A₂(1 − A₂))입니다. 이 문제의 손실은 ½SSE이고, A₂에서 Z₂까지 가려면 시그모이드도 하나 지나야 합니다."),
        gives=with_pieces(delta2=lambda n: (n.A2 - n.y) / slope(n.A2))),
    Wrong("M24-ce", Both(
        "δ₂ begins with −y/A₂, the slope of −y ln A₂. The loss here is ½SSE: its slope is A₂ − y.",
        "δ₂가 −y ln A₂의 기울기 −y/A₂에서 시작합니다. 이 문제의 손실은 ½SSE이고 그 기울기는 A₂ − y입니다."),
        gives=with_pieces(delta2=lambda n: -n.y * (1 - n.A2))),
    Wrong("M18-no-delta2", Both(
        "δ₁ is W₂ᵀ times the slope of the hidden sigmoid: δ₂ is missing. What goes back through W₂?",
        "δ₁이 W₂ᵀ에 은닉층 시그모이드의 기울기를 곱한 것입니다. δ₂가 빠졌습니다. W₂를 거슬러 가는 것은 무엇입니까?"),
        gives=with_pieces(delta1=lambda n: slope(n.A1) * n.W2.T)),
    Wrong("M07-half", Both(
        "Exactly half of the right answer. With 4 samples 2/N is a half too: did you differentiate the mean squared error? This loss is half of "
        "the sum. Or is there a ½ too many, because the one of the loss was kept?",
        "맞는 답의 꼭 절반입니다. 표본이 4개이므로 2/N도 절반입니다. 평균 제곱 오차를 미분했습니까? 이 손실은 합의 절반입니다. 아니면 손실의 ½이 미분한 뒤에도 남아 있습니까?"),
        gives=with_pieces(delta2=lambda n: (n.A2 - n.y) * slope(n.A2) / 2)),
    other_forward("linear-forward", "The output was computed without its sigmoid, A₂ = Z₂, and then treated as if it had one. Both layers have "
                  "sigmoids.",
                  "출력을 시그모이드 없이 A₂ = Z₂로 계산하고는 시그모이드의 기울기를 곱했습니다. 두 층 모두 시그모이드를 지납니다.", A2=lambda n: n.Z2),
    other_forward("linear-hidden", "The hidden layer was computed without its sigmoid, A₁ = Z₁. Both layers have sigmoids.",
                  "은닉층을 시그모이드 없이 A₁ = Z₁로 계산했습니다. 두 층 모두 시그모이드를 지납니다.", A1=lambda n: n.Z1),
    other_forward("M23-forward-b1", "Forward, b₁ was left out: Z₁ = XW₁ + b₁. What is wrong on the way there is wrong in all four gradients.",
                  "순전파에서 b₁이 빠졌습니다. Z₁ = XW₁ + b₁입니다. 순전파가 틀리면 네 그레이디언트가 모두 틀립니다.",
                  A1=lambda n: sigma(n.X @ n.W1)),
    other_forward("M23-forward-b2", "Forward, b₂ was left out: Z₂ = A₁W₂ + b₂. What is wrong on the way there is wrong in all four gradients.",
                  "순전파에서 b₂가 빠졌습니다. Z₂ = A₁W₂ + b₂입니다. 순전파가 틀리면 네 그레이디언트가 모두 틀립니다.",
                  A2=lambda n: sigma(n.A1 @ n.W2)),
    other_forward("sigmoid-sign", "The minus in the exponent of the sigmoid is missing: 1 / (1 + e⁻ᶻ).",
                  "시그모이드의 지수에서 음의 부호가 빠졌습니다. 1 / (1 + e⁻ᶻ)입니다.",
                  A1=lambda n: sigma(-n.Z1), A2=lambda n: sigma(-n.Z2)),
    other_forward("sigmoid-brackets", "The minus in the exponent reaches XW alone, because the brackets around XW + b are missing.",
                  "지수의 음의 부호가 XW에만 붙었습니다. XW + b를 묶는 괄호가 빠졌습니다.",
                  A1=lambda n: sigma(n.X @ n.W1 - n.b1), A2=lambda n: sigma(n.A1 @ n.W2 - n.b2)),
    other_forward("sigmoid-fraction", "The brackets below the fraction are missing: 1 / 1 + e⁻ᶻ is 1 + e⁻ᶻ in Python.",
                  "분모를 묶는 괄호가 빠졌습니다. 파이썬에서 1 / 1 + e⁻ᶻ은 1 + e⁻ᶻ입니다.",
                  A1=lambda n: 1 + np.exp(-n.Z1), A2=lambda n: 1 + np.exp(-n.Z2)),
)

# The mistakes that people make most stand first: the page lists the first ten.
FIRST = ("M05", "M05-hidden", "M04", "M06", "M13-A1", "M08", "M19", "M19-X", "M23", "M14-axis")
WRONGS = tuple(sorted([*(wrong._replace(says=HERE.get(wrong.name, wrong.says)) for wrong in NOTE.asks.wrongs), *MORE],
                      key=lambda wrong: FIRST.index(wrong.name) if wrong.name in FIRST else len(FIRST)))


def cases():
    """Four samples and four hidden neurons: much fits that is wrong, and is then told by name."""
    return [case(11, 4, (3, 4, 1)), case(12, 4, (3, 4, 1))]


def backward_function(wrongs=WRONGS):
    """Judged by nudging every weight and bias; no formula of a gradient stands here."""
    return Function(
        arguments=ARGUMENTS, names=NAMES, loose=("b1", "b2"), samples=("X", "y"), cases=cases, loss=loss,
        counts=lambda X, *_: {"samples": len(X)}, wrongs=wrongs,
        changes={name: ("M01", Both(
            "The function changes the weights that it was given. Backward computes gradients; the update is a step of its own.",
            "함수가 받은 가중치를 바꾸었습니다. 역방향 계산에서는 그레이디언트만 구하고, 갱신은 그다음에 따로 합니다.")) for name in NAMES})


STARTER = Both('''
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    return None      # dW1, db1, dW2, db2

check("deep-final", backward)
''', '''
from bpkit.ko import check

def backward(X, y, W1, b1, W2, b2):
    return None      # dW1, db1, dW2, db2

check("deep-final", backward)
''')

EXERCISE = Exercise(
    id="deep-final",
    title=Both("From an empty cell", "빈 셀에서 시작하기"),
    starter=STARTER,
    hints=(
        Both("Two halves. First compute everything that the network computes, from X to its output, and keep it. Then go back, from the loss to "
             "W1.",
             "두 부분으로 나눕니다. 먼저 X에서 출력까지 신경망이 계산하는 것을 모두 계산해 둡니다. 그다음 손실에서 W1까지 거슬러 갑니다."),
        Both("Shapes first: A1 (4, 4), A2 and δ2 (4, 1), δ1 (4, 4). Each result has the shape of its parameter. Which product of two of these, "
             "transposed or not, sums over the samples?",
             "형상부터 적습니다. A1 (4, 4), A2와 δ2 (4, 1), δ1 (4, 4)입니다. 결과의 형상은 저마다 그 매개변수의 형상과 같습니다. 이 가운데 둘을 (필요하면 "
             "전치해서) 곱하면서 표본을 따라 더하는 곱은 무엇입니까?"),
        Both("δ2 is the error times the slope of the output's sigmoid. δ1 is δ2 sent back through W2ᵀ, times the slope of the hidden sigmoid. A "
             "weight gets (what it was multiplied by)ᵀ δ, a bias the sum of δ over the samples.",
             "δ2는 오차에 출력층 시그모이드의 기울기를 곱한 것입니다. δ1은 δ2를 W2ᵀ로 거슬러 보내고 은닉층 시그모이드의 기울기를 곱한 것입니다. 가중치의 "
             "그레이디언트는 (그 가중치와 곱한 것)ᵀ δ이고, 편향의 그레이디언트는 δ를 표본을 따라 더한 것입니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    A1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))
    delta2 = (A2 - y) * A2 * (1 - A2)
    delta1 = delta2 @ W2.T * A1 * (1 - A1)
    return X.T @ delta1, delta1.sum(axis=0), A1.T @ delta2, delta2.sum(axis=0)

check("deep-final", backward)
'''),
    because=Both(
        "Five lines: two forward, two δ, one that returns. If you wrote them without looking anything up, you can write backpropagation. "
        "The check knows no formula: it nudged each of the 21 weights and biases of two networks and measured how ½SSE answers.",
        "다섯 줄입니다. 두 줄은 순전파, 두 줄은 δ, 한 줄은 결과입니다. 아무것도 찾아보지 않고 썼다면 역전파를 쓸 줄 아는 것입니다. 채점할 때는 식을 쓰지 "
        "않았습니다. 신경망 두 개에서 가중치와 편향 21개를 하나씩 움직이며 ½SSE가 어떻게 바뀌는지 쟀습니다."),
    asks=backward_function(),
)
