"""The slope of the sigmoid from a, from z, and the value at which the mistake z(1 − z) does not show."""

import numpy as np

from bpkit import sigmoid, sigmoid_derivative
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise
from bpkit.exercises.neuron import wants, wrong

A, Z = 0.8, -1.5

FROM_A = wants(
    float(sigmoid_derivative(a=A)),
    wrong("M04-twice", "You put 0.8 through σ once more. 0.8 is the output already: a(1 − a), and no σ.",
          "0.8을 다시 σ에 넣었습니다. 0.8은 이미 출력입니다. σ 없이 a(1 − a)만 계산합니다.", sigmoid_derivative(z=A)),
    wrong("value", "0.8 is the output itself. Asked is the slope of σ there.", "0.8은 출력입니다. 구할 것은 그 자리의 기울기입니다.", A),
    wrong("half of it", "1 − a alone. The slope is the product a(1 − a).", "1 − a만 구했습니다. 기울기는 곱 a(1 − a)입니다.", 1 - A),
    wrong("tanh", "1 − a² is the slope of tanh. That of σ is a(1 − a).", "1 − a²은 tanh의 기울기입니다. σ의 기울기는 a(1 − a)입니다.", 1 - A * A),
    wrong("a squared", "That is a². The slope is a(1 − a).", "a²을 구했습니다. 기울기는 a(1 − a)입니다.", A * A),
    wrong("other squared", "That is (1 − a)². The slope is a(1 − a).", "(1 − a)²을 구했습니다. 기울기는 a(1 − a)입니다.", (1 - A) ** 2),
    wrong("M06", "The right size with a minus. σ rises everywhere, so its slope is positive.",
          "크기는 맞는데 음수입니다. σ는 어디서나 커지므로 기울기는 양수입니다.", -A * (1 - A)),
    wrong("M07-twice", "Twice the slope. Nothing is squared here, so no 2 comes down.",
          "기울기의 두 배입니다. 여기에는 제곱이 없으므로 2가 앞으로 나오지 않습니다.", 2 * A * (1 - A)),
    wrong("M07-half", "Half of the slope. The ½ belongs to the loss ½SSE, not to σ.",
          "기울기의 절반입니다. ½은 손실 ½SSE에 있는 것이고 σ에는 없습니다.", A * (1 - A) / 2),
    wrong("second", "1 − 2a is what comes of differentiating a(1 − a) along a. The slope is a(1 − a) itself.",
          "1 − 2a는 a(1 − a)를 a로 미분한 것입니다. 구할 기울기는 a(1 − a)입니다.", 1 - 2 * A),
    wrong("plus", "a(1 + a): look at the sign in the bracket.", "a(1 + a)를 계산했습니다. 괄호 안의 부호를 봅니다.", A * (1 + A)),
    wrong("z", "That is z, the value that σ turns into 0.8. The slope is asked.", "σ에 넣으면 0.8이 나오는 z를 구했습니다. 구할 것은 기울기입니다.",
          np.log(A / (1 - A))),
    wrong("sigma of a", "That is σ(0.8). 0.8 is an output already, and the slope is asked.",
          "σ(0.8)을 구했습니다. 0.8은 이미 출력이고, 구할 것은 기울기입니다.", sigmoid(A)),
    wrong("ratio", "You divided: a/(1 − a). The slope is the product.", "나누어 a/(1 − a)가 되었습니다. 기울기는 곱입니다.", A / (1 - A)),
    wrong("largest", "¼ is the largest slope, at a = 0.5. Here a is 0.8.", "¼은 a = 0.5일 때의 가장 큰 기울기입니다. 여기서 a는 0.8입니다.", 0.25),
    wrong("decimal", "A decimal place slipped: 0.8 · 0.2 is 0.16.", "소수점의 자리가 다릅니다. 0.8 · 0.2는 0.16입니다.", 1.6),
    wrong("decimal down", "A decimal place slipped: 0.8 · 0.2 is 0.16, not 0.016.", "소수점의 자리가 다릅니다. 0.8 · 0.2는 0.016이 아니라 0.16입니다.", 0.016),
    other_sign=("A slope of σ is never negative: σ rises everywhere. Multiply 0.8 by 1 − 0.8.",
                "σ는 어디서나 커지므로 기울기가 음수일 수 없습니다. 0.8에 1 − 0.8을 곱합니다."),
    else_=(0.5, "Not the slope. The output is a = 0.8: multiply it by 1 − a.", "기울기가 아닙니다. 출력이 a = 0.8이므로 여기에 1 − a를 곱합니다."))

FROM_Z = wants(
    float(sigmoid_derivative(z=Z)),
    wrong("M04", "z(1 − z) with z = −1.5: a negative slope of a function that only rises. Compute a = σ(z) first.",
          "z = −1.5를 z(1 − z)에 넣었습니다. 커지기만 하는 함수의 기울기가 음수일 수 없습니다. a = σ(z)부터 계산합니다.", Z * (1 - Z)),
    wrong("M04-sign", "z(1 + z), and with z instead of a. Compute a = σ(−1.5) first, then a(1 − a).",
          "z(1 + z)를 계산했고, a 자리에 z를 넣었습니다. a = σ(−1.5)부터 구하고 a(1 − a)를 계산합니다.", Z * (1 + Z)),
    wrong("M04-positive", "That is 1.5 · (1 + 1.5). z went in where a belongs: compute a = σ(−1.5) first.",
          "1.5 · (1 + 1.5)를 계산했습니다. a가 들어갈 자리에 z를 넣었습니다. a = σ(−1.5)부터 구합니다.", -Z * (1 - Z)),
    wrong("M04-first", "z(1 − a): one factor still has z. Both are made of a.", "z(1 − a)를 계산했습니다. 한 인수에 아직 z가 있습니다. 두 인수에 모두 a를 씁니다.",
          Z * (1 - sigmoid(Z))),
    wrong("M04-second", "a(1 − z): one factor still has z. Both are made of a.", "a(1 − z)를 계산했습니다. 한 인수에 아직 z가 있습니다. 두 인수에 모두 a를 씁니다.",
          sigmoid(Z) * (1 - Z)),
    wrong("M04-twice", "σ was applied twice before the slope was taken. One σ leads from z to a.",
          "기울기를 구하기 전에 σ를 두 번 적용했습니다. z에서 a까지 σ는 한 번입니다.", sigmoid_derivative(z=sigmoid(Z))),
    wrong("value", "That is a = σ(−1.5), the output. Go on: a(1 − a).", "출력 a = σ(−1.5)를 구했습니다. 이어서 a(1 − a)를 계산합니다.", sigmoid(Z)),
    wrong("half of it", "That is 1 − a, or σ(1.5). The slope is a(1 − a).", "1 − a, 곧 σ(1.5)를 구했습니다. 기울기는 a(1 − a)입니다.", 1 - sigmoid(Z)),
    wrong("M06", "The right size with a minus. σ rises to the left of 0 too.", "크기는 맞는데 음수입니다. σ는 0의 왼쪽에서도 커집니다.",
          -sigmoid_derivative(z=Z)),
    wrong("M07-twice", "Twice the slope. Nothing is squared here.", "기울기의 두 배입니다. 여기에는 제곱이 없습니다.", 2 * sigmoid_derivative(z=Z)),
    wrong("M07-half", "Half of the slope. No ½ belongs here.", "기울기의 절반입니다. 여기에는 ½이 없습니다.", sigmoid_derivative(z=Z) / 2),
    wrong("tanh", "1 − a² is the slope of tanh. That of σ is a(1 − a).", "1 − a²은 tanh의 기울기입니다. σ의 기울기는 a(1 − a)입니다.", 1 - sigmoid(Z) ** 2),
    wrong("a squared", "That is a². The slope is a(1 − a).", "a²을 구했습니다. 기울기는 a(1 − a)입니다.", sigmoid(Z) ** 2),
    wrong("e alone", "That is e⁻ᶻ. σ(z) is 1/(1 + e⁻ᶻ).", "e⁻ᶻ를 구했습니다. σ(z)는 1/(1 + e⁻ᶻ)입니다.", np.exp(-Z)),
    wrong("no brackets", "`1 / 1 + np.exp(-z)` is read as 1 + e⁻ᶻ. Put the denominator in brackets.",
          "`1 / 1 + np.exp(-z)`는 1 + e⁻ᶻ로 계산됩니다. 분모를 괄호로 묶습니다.", (1 + np.exp(-Z)) * -np.exp(-Z)),
    wrong("of 0.8", "That is the slope of (a). Here z is given, and a has to be computed first.",
          "(a)의 기울기입니다. 여기서는 z가 주어졌으므로 a부터 구합니다.", A * (1 - A)),
    decimals=4,
    other_sign=("A slope of σ is never negative: σ rises everywhere. Compute a = σ(−1.5) first, then a(1 − a).",
                "σ는 어디서나 커지므로 기울기가 음수일 수 없습니다. a = σ(−1.5)부터 구하고 a(1 − a)를 계산합니다."),
    else_=(0.5, "Not the slope. Two steps: a = 1 / (1 + e¹·⁵), then a(1 − a).", "기울기가 아닙니다. 두 단계로 구합니다. a = 1 / (1 + e¹·⁵), 그다음 a(1 − a)입니다."))

SILENT = Choice(right="B", others={
    "A": ("negative", Both(
        "−1.5 · (1 + 1.5) is −3.75. No slope of σ is negative, so this one gives itself away.",
        "−1.5 · (1 + 1.5) = −3.75입니다. σ의 기울기는 음수일 수 없으므로 값만 보고도 알아챕니다.")),
    "C": ("negative-2", Both(
        "2 · (1 − 2) is −2. No slope of σ is negative, so this one gives itself away.",
        "2 · (1 − 2) = −2입니다. σ의 기울기는 음수일 수 없으므로 값만 보고도 알아챕니다.")),
    "D": ("negative-4", Both(
        "4 · (1 − 4) is −12. No slope of σ is negative, so this one gives itself away.",
        "4 · (1 − 4) = −12입니다. σ의 기울기는 음수일 수 없으므로 값만 보고도 알아챕니다.")),
})

CODE = '''
from bpkit.{} import check

answers = {{
    "from a": None,     # (a) {}
    "from z": None,     # (b) {}
    "silent": None,     # (c) {}
}}
check("neuron-slope-two-ways", answers)
'''

SOLVED = '''
from bpkit import rounded, sigmoid_derivative
from bpkit.en import check

answers = {"from a": sigmoid_derivative(a=0.8),
           "from z": sigmoid_derivative(z=-1.5), "silent": "B"}
print("(a)", rounded(answers["from a"]), "  (b)", rounded(answers["from z"]))
for z in (-1.5, 0.2, 2.0, 4.0):
    print("z", rounded(z, digits=1),
          "  z(1 - z)", rounded(z * (1 - z), digits=2),
          "  slope", rounded(sigmoid_derivative(z=z)))
check("neuron-slope-two-ways", answers)
'''

EXERCISE = Exercise(
    id="neuron-slope-two-ways",
    title=Both("One slope, two inputs", "기울기 하나, 구하는 길 둘"),
    starter=Both(CODE.format("en", "a number, four decimals", "a number, four decimals", '"A", "B", "C" or "D"'),
                 CODE.format("ko", "수, 소수점 아래 네 자리", "수, 소수점 아래 네 자리", '"A", "B", "C", "D" 가운데 하나')),
    hints=(
        Both("In each case ask first: am I given the input of σ or its output?",
             "먼저 주어진 것이 σ의 입력인지 출력인지 봅니다."),
        Both("(a) is given a: one multiplication. (b) is given z: first a = σ(z), then the same multiplication. (c) Compute z(1 − z) four times.",
             "(a)는 a가 주어졌으므로 곱셈 한 번이면 됩니다. (b)는 z가 주어졌으므로 a = σ(z)를 구한 다음 같은 곱셈을 합니다. (c)에서는 z(1 − z)를 네 번 계산합니다."),
        Both("(a) 0.8 · 0.2. (b) σ(−1.5) is 0.1824. (c) A slope of σ lies between 0 and ¼.",
             "(a) 0.8 · 0.2입니다. (b) σ(−1.5)는 0.1824입니다. (c) σ의 기울기는 0과 ¼ 사이에 있습니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        "(a) $0.8\\cdot 0.2 = 0.16$: the output is given, so no σ is needed. (b) First $a = \\sigma(-1.5)$, then $a(1 - a) = 0.1491$. "
        "(c) B. With $z = 0.2$ the mistake gives 0.16, a value that a slope of σ may well have; the true one is 0.2475. It is also the answer "
        "of (a), for an output of 0.8. So the size of a number cannot always tell you whether it was made of $z$ or of $a$. The name of "
        "the argument can: `z=` or `a=`.",
        "(a) 출력이 주어졌으므로 σ 없이 $0.8\\cdot 0.2 = 0.16$입니다. (b) 먼저 $a = \\sigma(-1.5)$를 구하면 $a(1 - a) = 0.1491$입니다. "
        "(c) B입니다. $z = 0.2$이면 틀린 식에서 0.16이 나오는데, σ의 기울기로 이상하지 않은 값입니다. 참값은 0.2475입니다. 게다가 출력이 0.8인 "
        "(a)의 답과도 같습니다. 그러니 수의 크기만으로는 $z$를 넣었는지 $a$를 넣었는지 알 수 없을 때가 있습니다. `z=`나 `a=`처럼 인수의 이름을 쓰면 "
        "알 수 있습니다."),
    asks={"from a": FROM_A, "from z": FROM_Z, "silent": SILENT},
)
