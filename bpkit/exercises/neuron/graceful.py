"""Compare and decide: a neuron that is sure and wrong, under ½SSE and under the binary cross-entropy."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise
from bpkit.exercises.neuron import wants, wrong

A, T = 0.999, 0.0
Z = float(np.log(A / (1 - A)))
HALF, CROSS = (A - T) * A * (1 - A), A - T

HALF_SSE = wants(
    HALF,
    wrong("M05-missing", "The factor 1 − a is missing, or all of σ′: near 1 stand the error a − t, and the error times a. With ½SSE δ is (a − t) · a · (1 − a).",
          "인수 1 − a나 σ′ 전체가 빠졌습니다. 오차 a − t도, 오차에 a를 곱한 값도 1에 가깝습니다. ½SSE에서 δ는 (a − t) · a · (1 − a)입니다.", CROSS),
    wrong("M04", "σ′ was computed as z(1 − z). It wants the output: 0.999 · 0.001.", "σ′을 z(1 − z)로 계산했습니다. z 대신 출력을 넣습니다. 0.999 · 0.001입니다.",
          A * Z * (1 - Z)),
    wrong("M06", "The sign is the other one: prediction minus target is 0.999 − 0. The output is too large, so δ is positive.",
          "부호가 반대입니다. 예측값에서 목푯값을 빼면 0.999 − 0입니다. 출력이 너무 크므로 δ는 양수입니다.", -HALF),
    wrong("M06+M05", "Two things: the sign (prediction minus target), and σ′ is missing.", "두 가지가 겹쳤습니다. 부호가 반대이고(예측값에서 목푯값을 뺍니다), σ′이 빠졌습니다.",
          -CROSS),
    wrong("M07-twice", "Twice δ. The ½ of ½SSE cancels the 2 of the square.", "δ의 두 배입니다. ½SSE의 ½은 제곱에서 나온 2와 약분됩니다.", 2 * HALF),
    wrong("M07-half", "Half of δ. The ½ of ½SSE cancels the 2 of the square.", "δ의 절반입니다. ½SSE의 ½은 제곱에서 나온 2와 약분됩니다.", HALF / 2),
    wrong("M05-twice", "σ′ came in twice.", "σ′을 두 번 곱했습니다.", HALF * A * (1 - A)),
    wrong("loss", "That is the loss itself, ½ · 0.999². Asked is δ = ∂L/∂z.", "손실 ½ · 0.999²을 구했습니다. 구할 것은 δ = ∂L/∂z입니다.", A * A / 2),
    wrong("decimal", "A decimal place slipped. 0.999 · 0.999 · 0.001 is a little less than 0.001.", "소수점의 자리가 다릅니다. 0.999 · 0.999 · 0.001은 0.001보다 조금 작습니다.",
          10 * HALF),
    other_sign=("δ is positive: prediction minus target is 0.999 − 0. Multiply it by σ′ = 0.999 · 0.001.",
                "예측값에서 목푯값을 빼면 0.999 − 0이므로 δ는 양수입니다. 여기에 σ′ = 0.999 · 0.001을 곱합니다."),
    else_=(0.3, "Not δ. Three factors: the error 0.999 − 0, and σ′ = 0.999 · 0.001.", "δ가 아닙니다. 오차 0.999 − 0에 σ′ = 0.999 · 0.001을 곱합니다."),
    near_by=Both("Very near, but not equal to δ. If yours is 0.001, it is 1 − a; if it is 0.000999, it is σ′ alone. δ has the error 0.999 as a factor too. Give four digits that are "
                 "not 0, or the product itself.",
                 "가깝지만 δ와 같지는 않습니다. 0.001이라면 1 − a이고, 0.000999라면 σ′뿐입니다. δ에는 오차 0.999도 곱합니다. 0이 아닌 숫자를 네 개 적거나 곱셈 식을 그대로 넣습니다."))

BCE = wants(
    CROSS,
    wrong("M05-kept", "σ′, or its factor 1 − a, is still in it. With the binary cross-entropy it has cancelled: δ = a − t.", "σ′이나 그 인수 1 − a가 아직 들어 있습니다. 이진 교차 엔트로피에서는 상쇄되어 "
          "δ = a − t입니다.", HALF),
    wrong("not yet z", "About 1000 is ∂L/∂a = 1/(1 − a). On the way to z it is multiplied by σ′ = 0.999 · 0.001.",
          "1000쯤 되는 수는 ∂L/∂a = 1/(1 − a)입니다. z로 거슬러 가면서 σ′ = 0.999 · 0.001을 곱합니다.", 1 / (1 - A)),
    wrong("M06", "The sign is the other one: prediction minus target.", "부호가 반대입니다. 예측값에서 목푯값을 뺍니다.", -CROSS),
    wrong("loss", "That is the loss, −ln 0.001. Asked is δ = ∂L/∂z.", "손실 −ln 0.001을 구했습니다. 구할 것은 δ = ∂L/∂z입니다.", -np.log(1 - A)),
    wrong("M07-half", "Half of δ. There is no ½ in this loss.", "δ의 절반입니다. 이 손실에는 ½이 없습니다.", CROSS / 2),
    wrong("M07-twice", "Twice δ. There is no square in this loss, so no 2.", "δ의 두 배입니다. 이 손실에는 제곱이 없으므로 2도 없습니다.", 2 * CROSS),
    wrong("M04", "z(1 − z) came in. With this loss no σ′ is left.", "z(1 − z)가 들어 있습니다. 이 손실에서는 σ′이 남지 않습니다.", A * Z * (1 - Z)),
    other_sign=("δ is positive: σ′ has cancelled, and prediction minus target is 0.999 − 0.",
                "σ′이 상쇄되고 남는 것은 예측값에서 목푯값을 뺀 0.999 − 0이므로 δ는 양수입니다."),
    else_=(0.3, "Not δ. σ′ has cancelled, and what is left is prediction minus target.", "δ가 아닙니다. σ′은 상쇄되고, 예측값에서 목푯값을 뺀 값만 남습니다."),
    near_by=Both("Near, but not equal to a − t. Do not round 0.999.", "가깝지만 a − t와 같지 않습니다. 0.999를 반올림하지 않습니다."))

LEARNS = Choice(right="bce", others={
    "half_sse": ("M05-slow", Both(
        "Its δ is about a thousandth of the other one: σ′ is nearly 0 at a = 0.999, and it multiplies the error. Compare (a) and (b).",
        "δ가 다른 쪽의 천분의 일쯤입니다. a = 0.999에서 거의 0인 σ′을 오차에 곱하기 때문입니다. (a)와 (b)를 견주어 봅니다.")),
    "equal": ("M05-equal", Both(
        "The error is the same, but δ is not: with ½SSE it is multiplied by σ′, which is 0.000999 here.",
        "오차는 같지만 δ는 다릅니다. ½SSE에서는 여기서 0.000999인 σ′을 오차에 곱합니다.")),
})

LABEL = Choice(right="half_sse", others={
    "bce": ("robust", Both(
        "Under the cross-entropy this one sample pulls with 0.999, and no sample can pull with more than 1. If its label is wrong, all of that pull goes the wrong way.",
        "교차 엔트로피에서는 이 표본 하나가 0.999로 끌어당깁니다. 표본 하나의 δ는 1을 넘지 못하므로 거의 가장 센 힘입니다. 레이블이 틀렸다면 그 힘이 모두 틀린 쪽으로 끌어당깁니다.")),
    "equal": ("robust-equal", Both(
        "Compare the two δ again: one sample pulls with 0.001, or with 0.999.", "두 δ를 다시 견주어 봅니다. 한쪽에서는 0.001로, 다른 쪽에서는 0.999로 끌어당깁니다.")),
})

CODE = '''
from bpkit.{} import check

answers = {{
    "half_sse": None,      # (a) δ, {}
    "bce": None,           # (b) δ
    "learns": None,        # (c) "half_sse", "bce" {} "equal"
    "wrong label": None,   # (d) "half_sse", "bce" {} "equal"
}}
check("neuron-graceful", answers)
'''

SOLVED = '''
from bpkit import rounded
from bpkit.en import check

a, t = 0.999, 0
slope = a * (1 - a)
half_sse, bce = (a - t) * slope, a - t
print("slope", rounded(slope, digits=6))
print("half_sse", rounded(half_sse, digits=6), "  bce", rounded(bce, digits=3),
      "  ratio", rounded(bce / half_sse, digits=0))
check("neuron-graceful", {"half_sse": half_sse, "bce": bce,
                          "learns": "bce", "wrong label": "half_sse"})
'''

EXERCISE = Exercise(
    id="neuron-graceful",
    title=Both("Sure and wrong", "확신하는데 틀렸을 때"),
    starter=Both(CODE.format("en", "at least four digits that are not 0", "or", "or"), CODE.format("ko", "0이 아닌 숫자를 네 개 이상", "또는", "또는")),
    hints=(
        Both("Both δ begin with the same error. Only one of them is multiplied by σ′.", "두 δ는 같은 오차에서 시작합니다. 그 가운데 하나에만 σ′을 곱합니다."),
        Both("σ′ at a = 0.999 is 0.999 · 0.001. For (c) and (d) ask which δ is larger, and whether one wants it large.",
             "a = 0.999에서 σ′은 0.999 · 0.001입니다. (c)와 (d)에서는 어느 δ가 큰지, 큰 것이 바람직한지 묻습니다."),
        Both("(a) `0.999 * 0.999 * 0.001`. (b) 0.999 − 0. In (d) the neuron is right and the label is not: a strong pull does harm.",
             "(a) `0.999 * 0.999 * 0.001`입니다. (b) 0.999 − 0입니다. (d)에서는 뉴런이 맞고 레이블이 틀렸으므로 세게 끌어당길수록 해롭습니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        "(a) $0.999\\cdot 0.999\\cdot 0.001 = 0.000998$. (b) $0.999$, about a thousand times as much. (c) The cross-entropy: the more wrong the "
        "neuron, the larger its δ. Under ½SSE it hardly moves, although its error is as large as errors get. (d) ½SSE: it all but ignores a sample that "
        "contradicts what the neuron is sure of. If that label is a slip, ignoring it is right. So the answer depends on what you trust more, the "
        "neuron or the label. At the start of a training the neuron knows nothing: that is why classifiers are usually trained with the cross-entropy.",
        "(a) $0.999\\cdot 0.999\\cdot 0.001 = 0.000998$입니다. (b) $0.999$이고, (a)의 천 배쯤입니다. (c) 교차 엔트로피입니다. 많이 틀릴수록 δ가 커집니다. ½SSE에서는 "
        "오차가 더 커질 수 없을 만큼 큰데도 거의 움직이지 않습니다. (d) ½SSE입니다. 뉴런이 확신하는 것과 어긋나는 표본을 거의 무시하므로, 레이블이 잘못 적힌 "
        "것이라면 그 편이 낫습니다. 그러니 뉴런과 레이블 가운데 무엇을 더 믿느냐에 따라 답이 달라집니다. 훈련을 시작할 때 뉴런은 아는 것이 없습니다. 그래서 분류에는 "
        "보통 교차 엔트로피를 씁니다."),
    asks={"half_sse": HALF_SSE, "bce": BCE, "learns": LEARNS, "wrong label": LABEL},
)
