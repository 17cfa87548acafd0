"""Both δ of a 2-2-2 network by hand: which of the many numbers of the forward pass go in?"""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

# No two slopes, no two errors and no two weights of W2 are equal.
Z1, A1 = np.array([0.0, 2.1972]), np.array([0.5, 0.9])
Z2, A2 = np.array([1.3863, -0.4055]), np.array([0.8, 0.4])
W1, W2 = np.array([[1, -2], [4, 0.5]]), np.array([[2.0, 1], [-1, 3]])
Y = np.array([0.3, 0.65])
TOLERANCE = 3e-4           # who computes the activations again, from the rounded z, has other fifth digits


def slope(a):
    return a * (1 - a)


ERROR = A2 - Y
DELTA2 = ERROR * slope(A2)
BACK = W2 @ DELTA2         # ∂L/∂A1: for each hidden neuron its row of W2 with both δ
DELTA1 = BACK * slope(A1)


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def shares(array):
    """Whether these are the four shares, with the hidden slopes or without, in any arrangement."""
    return any(array.size == 4 and close(np.sort(array.ravel()), np.sort(four.ravel()), TOLERANCE)
               for four in (DELTA2 * W2, DELTA2 * W2 * slope(A1)[:, None]))


def carried(name, en, ko, delta2):
    """δ₁ from a δ₂ that was wrong already; everything after it is right."""
    return wrong(f"{name}-carried",
                 f"The way from δ₂ to δ₁ is right, but it began with a wrong δ₂: {en}",
                 f"δ₂에서 δ₁까지는 맞게 계산했지만 출발한 δ₂가 틀렸습니다. {ko}", W2 @ delta2 * slope(A1))


EXERCISE = Exercise(
    id="layers-delta",
    title=Both("Which numbers go in?", "어떤 수가 들어갑니까"),
    starter=Both(*[f'''
import numpy as np
from bpkit.{language} import check

Z1, A1 = np.array([[0, 2.1972]]), np.array([[0.5, 0.9]])
Z2, A2 = np.array([[1.3863, -0.4055]]), np.array([[0.8, 0.4]])
W1, W2 = np.array([[1, -2], [4, 0.5]]), np.array([[2, 1], [-1, 3]])
y = np.array([[0.3, 0.65]])
answers = {{
    "delta2": None,    # {two}
    "delta1": None,    # {two}
}}
check("layers-delta", answers)
''' for language, two in (("en", "a list of two numbers"), ("ko", "수 두 개의 리스트"))]),
    hints=(
        Both("Begin at the loss. For δ₂ you need the outputs and the targets, nothing else.",
             "손실에서 시작합니다. δ₂를 구하는 데는 출력과 목푯값만 있으면 됩니다."),
        Both("From hidden neuron 0 two edges lead on, with the weights of row 0 of W₂. Multiply each by the δ at its end, and add.",
             "은닉 뉴런 0에서는 간선 두 개가 나가고, 그 가중치는 W₂의 0번 행에 있습니다. 가중치마다 그 끝에 있는 δ를 곱해 더합니다."),
        Both("δ₂[0] = (0.8 − 0.3)·0.8·(1 − 0.8). Then ∂L/∂a₁[0] = 2·δ₂[0] + 1·δ₂[1], and δ₁[0] is this times 0.5·(1 − 0.5).",
             "δ₂[0] = (0.8 − 0.3)·0.8·(1 − 0.8)입니다. 그다음 ∂L/∂a₁[0] = 2·δ₂[0] + 1·δ₂[1]이고, 여기에 0.5·(1 − 0.5)를 곱한 것이 "
             "δ₁[0]입니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import rounded
from bpkit.en import check

A1, A2 = np.array([[0.5, 0.9]]), np.array([[0.8, 0.4]])
y, W2 = np.array([[0.3, 0.65]]), np.array([[2, 1], [-1, 3]])
delta2 = (A2 - y) * A2 * (1 - A2)
dA1 = delta2 @ W2.T
delta1 = dA1 * A1 * (1 - A1)
print("delta2", rounded(delta2, digits=2))
print("dA1   ", rounded(dA1, digits=2))
print("delta1", rounded(delta1, digits=4))
check("layers-delta", {"delta2": delta2, "delta1": delta1})
'''),
    because=Both(
        r"$\delta_2 = (0.5\cdot 0.16,\; -0.25\cdot 0.24) = (0.08, -0.06)$. Back to the hidden neurons each row of $W_2$ meets both δ: "
        r"$2\cdot 0.08 + 1\cdot(-0.06) = 0.10$ and $-1\cdot 0.08 + 3\cdot(-0.06) = -0.26$. The slopes there are $0.5\cdot 0.5$ and "
        r"$0.9\cdot 0.1$, so $\delta_1 = (0.025, -0.0234)$. $Z_1$, $Z_2$ and $W_1$ are not needed: the sigmoid's slope comes "
        r"from its output, and $W_1$ lies before $Z_1$, where the way back to $\delta_1$ ends.",
        r"$\delta_2 = (0.5\cdot 0.16,\; -0.25\cdot 0.24) = (0.08, -0.06)$입니다. 은닉 뉴런으로 돌아갈 때는 $W_2$의 행마다 두 δ를 모두 "
        r"만납니다. $2\cdot 0.08 + 1\cdot(-0.06) = 0.10$이고 $-1\cdot 0.08 + 3\cdot(-0.06) = -0.26$입니다. 그곳의 기울기는 "
        r"$0.5\cdot 0.5$와 $0.9\cdot 0.1$이므로 $\delta_1 = (0.025, -0.0234)$입니다. $Z_1$, $Z_2$, $W_1$은 쓰지 않습니다. 시그모이드의 "
        r"기울기는 출력값으로 구하고, 거슬러 가는 길은 $\delta_1$에서 끝나는데 $W_1$은 그보다 앞에 있습니다."),
    asks={
        "delta2": Numbers(right=lambda: DELTA2, flat=True, tolerance=TOLERANCE, wrongs=(
            wrong("M05", "That is A₂ − y, so ∂L/∂A₂. From A₂ to Z₂ the sigmoid has to be passed: times A₂(1 − A₂).",
                  "A₂ − y, 곧 ∂L/∂A₂를 구했습니다. A₂에서 Z₂로 가려면 시그모이드를 거슬러야 하므로 A₂(1 − A₂)를 곱합니다.", ERROR),
            wrong("M05-M06", "That is y − A₂. Two things: the difference is the other way round, and the slope A₂(1 − A₂) is missing.",
                  "y − A₂를 구했습니다. 두 가지가 다릅니다. 뺄셈의 순서가 반대이고, 기울기 A₂(1 − A₂)가 빠졌습니다.", -ERROR),
            wrong("M06", "The right sizes, with the opposite signs: y − A₂ in the place of A₂ − y. The output with index 0 is too high, so the loss grows with "
                  "it, and δ₂[0] is positive.",
                  "크기는 맞고 부호가 반대입니다. A₂ − y가 아니라 y − A₂로 계산했습니다. 0번 출력의 값은 목푯값보다 크므로 더 커지면 손실도 커집니다. "
                  "따라서 δ₂[0]은 양수입니다.", -DELTA2),
            wrong("M04", "The slope was given z: Z₂(1 − Z₂). A slope of σ is never negative; a(1 − a) takes the output a.",
                  "기울기의 식에 z를 넣어 Z₂(1 − Z₂)를 곱했습니다. σ의 기울기는 음수일 수 없습니다. a(1 − a)에는 출력 a를 넣습니다.",
                  ERROR * slope(Z2)),
            wrong("M19", "The slope is that of the hidden neurons, A₁(1 − A₁). Between A₂ and Z₂ lies the sigmoid of the outputs.",
                  "은닉 뉴런의 기울기 A₁(1 − A₁)을 곱했습니다. A₂와 Z₂ 사이에 있는 것은 출력의 시그모이드입니다.", ERROR * slope(A1)),
            wrong("M19-crossed", "Each error was multiplied by the slope of the other output. Every neuron has its own slope.",
                  "오차마다 다른 출력의 기울기를 곱했습니다. 기울기는 뉴런마다 자기 것을 씁니다.", ERROR * slope(A2)[::-1]),
            wrong("slope alone", "Those are the slopes A₂(1 − A₂) alone. Multiply each by A₂ − y.",
                  "기울기 A₂(1 − A₂)만 구했습니다. 여기에 A₂ − y를 곱합니다.", slope(A2)),
            wrong("M05-part", "You multiplied by a, and the slope has another factor, 1 − a.",
                  "a만 곱했습니다. 기울기에는 인수 1 − a가 더 있습니다.", ERROR * A2),
            wrong("M05-other part", "You multiplied by 1 − a, and the slope has another factor, a.",
                  "1 − a만 곱했습니다. 기울기에는 인수 a가 더 있습니다.", ERROR * (1 - A2)),
            wrong("M05-twice", "The slope A₂(1 − A₂) was multiplied twice. The sigmoid is passed once.",
                  "기울기 A₂(1 − A₂)를 두 번 곱했습니다. 시그모이드는 한 번만 지납니다.", ERROR * slope(A2) ** 2),
            wrong("M07", "Twice the right numbers. The ½ of the loss cancels the 2 of the square.",
                  "맞는 수의 두 배입니다. 손실의 ½이 제곱을 미분할 때 나오는 2와 약분됩니다.", 2 * DELTA2),
            wrong("M07-half", "Half of the right numbers. The ½ of the loss is gone after the derivative: it cancels the 2 of the square.",
                  "맞는 수의 절반입니다. 손실의 ½은 미분하면 제곱에서 나오는 2와 약분되어 없어집니다.", DELTA2 / 2),
            wrong("no target", "The targets are missing: you multiplied A₂ by its slope. Begin with A₂ − y.",
                  "목푯값이 빠졌습니다. A₂에 기울기를 곱했습니다. A₂ − y로 시작합니다.", A2 * slope(A2)),
            wrong("loss", "The errors were squared. The loss holds the square ½(a − y)²; its slope is a − y.",
                  "오차를 제곱했습니다. 제곱은 손실 ½(a − y)²에 들어 있고, 그 기울기는 a − y입니다.", ERROR ** 2 * slope(A2)),
            wrong("loss-half", "You multiplied the losses ½(a − y)² by the slopes. What is multiplied is the slope of the loss, a − y.",
                  "손실 ½(a − y)²에 기울기를 곱했습니다. 곱할 것은 손실의 기울기 a − y입니다.", ERROR ** 2 / 2 * slope(A2)),
            wrong("loss alone", "Those are the two parts of the loss, ½(a − y)². Asked is ∂L/∂Z₂: the slope a − y, times the slope of the sigmoid.",
                  "손실의 두 항 ½(a − y)²을 구했습니다. 물은 것은 ∂L/∂Z₂, 곧 손실의 기울기 a − y에 시그모이드의 기울기를 곱한 것입니다.",
                  ERROR ** 2 / 2),
            wrong("swapped", "Both numbers are right, in the other order. Output 0 comes first.",
                  "두 수는 맞는데 순서가 바뀌었습니다. 출력 0이 먼저입니다.", DELTA2[::-1]),
            wrong("M04-twice", "The sigmoid was applied once more, to A₂, before the slope was taken. A₂ is its output already: A₂(1 − A₂).",
                  "A₂에 시그모이드를 한 번 더 적용하고 기울기를 구했습니다. A₂는 이미 시그모이드의 출력이므로 A₂(1 − A₂)입니다.",
                  ERROR * slope(1 / (1 + np.exp(-A2)))),
            wrong("M06-second", "Entry 0 is right. In entry 1 a minus was lost: A₂ − y is 0.4 − 0.65 = −0.25. Output 1 is too low.",
                  "0번은 맞습니다. 1번에서 음의 부호를 빠뜨렸습니다. A₂ − y는 0.4 − 0.65 = −0.25입니다. 출력 1은 목푯값보다 작습니다.",
                  abs(DELTA2)),
            wrong("swapped targets", "The targets changed places. Output 0 is compared with 0.3.",
                  "목푯값의 자리가 바뀌었습니다. 출력 0은 0.3과 비교합니다.", (A2 - Y[::-1]) * slope(A2)),
            wrong("M19-A1", "You began with A₁ − y. Only the outputs have targets: A₂ − y.",
                  "A₁ − y로 시작했습니다. 목푯값이 있는 것은 출력뿐이므로 A₂ − y입니다.", (A1 - Y) * slope(A1)),
            wrong("slope of y", "The slope was computed from the targets, y(1 − y). It belongs to the sigmoid, whose output is A₂.",
                  "기울기를 목푯값으로 y(1 − y)라고 구했습니다. 기울기는 시그모이드의 것이고, 그 출력은 A₂입니다.", ERROR * slope(Y)),
            wrong("point", "The right digits with the decimal point in another place: 0.5·0.16 is 0.08.",
                  "숫자는 맞는데 소수점의 자리가 다릅니다. 0.5·0.16은 0.08입니다.", 10 * DELTA2),
            wrong("M05-one", "Entry 0 is right. In entry 1 the slope is missing: that is A₂ − y.",
                  "0번은 맞습니다. 1번에는 기울기가 빠져 A₂ − y 그대로입니다.", np.array([DELTA2[0], ERROR[1]])),
            wrong("point-one", "Entry 0 is right. In entry 1 the decimal point stands in another place: 0.25·0.24 is 0.06.",
                  "0번은 맞습니다. 1번은 소수점의 자리가 다릅니다. 0.25·0.24는 0.06입니다.", DELTA2 * [1, 10]),
            wrong("delta1", "That is δ₁. δ₂ belongs to the outputs.", "δ₁을 적었습니다. δ₂는 출력의 것입니다.", DELTA1))),
        "delta1": Numbers(right=lambda: DELTA1, flat=True, tolerance=TOLERANCE, wrongs=(
            wrong("M13", "δ₂ went back through W₂ without the transpose: columns of W₂ instead of rows. From hidden neuron 0 the weights 2 "
                  "and 1 lead on, and both stand in row 0.",
                  "δ₂를 전치하지 않은 W₂로 거슬러 보냈습니다. W₂의 행이 아니라 열을 쓴 것입니다. 은닉 뉴런 0에서 나가는 가중치는 2와 1이고, 둘 다 "
                  "0번 행에 있습니다.", W2.T @ DELTA2 * slope(A1)),
            wrong("M19", "The slopes are those of the outputs, A₂(1 − A₂). You are back at the hidden neurons: what lies between A₁ and Z₁ is "
                  "their own sigmoid.",
                  "출력의 기울기 A₂(1 − A₂)를 곱했습니다. 지금은 은닉 뉴런까지 거슬러 왔습니다. A₁과 Z₁ 사이에 있는 것은 은닉 뉴런의 "
                  "시그모이드입니다.", BACK * slope(A2)),
            wrong("M05", "One step is missing: that is ∂L/∂A₁. From A₁ to Z₁ the hidden sigmoid has to be passed, times A₁(1 − A₁).",
                  "한 단계가 모자랍니다. 이 수는 ∂L/∂A₁입니다. A₁에서 Z₁로 가려면 은닉층의 시그모이드를 거슬러야 하므로 A₁(1 − A₁)을 곱합니다.",
                  BACK),
            wrong("M05-output", "A₂ − y was sent back, which has not passed the sigmoid of the outputs. What goes back through W₂ is δ₂.",
                  "A₂ − y를 거슬러 보냈습니다. 출력의 시그모이드를 아직 지나지 않은 수입니다. W₂를 거슬러 가는 것은 δ₂입니다.",
                  W2 @ ERROR * slope(A1)),
            wrong("M05-both", "A₂ − y went back through the weights, and no sigmoid was passed. There are two on the way, and each multiplies "
                  "by its a(1 − a).",
                  "A₂ − y가 가중치만 거슬러 가고 시그모이드는 하나도 지나지 않았습니다. 길에는 시그모이드가 둘 있고, 지날 때마다 그 a(1 − a)를 "
                  "곱합니다.", W2 @ ERROR),
            wrong("M19-crossed", "Each hidden neuron was given the slope of the other one. Every neuron has its own.",
                  "은닉 뉴런마다 다른 은닉 뉴런의 기울기를 곱했습니다. 기울기는 뉴런마다 자기 것을 씁니다.", BACK * slope(A1)[::-1]),
            wrong("M04", "The slopes were given z: Z₁(1 − Z₁). a(1 − a) takes the output a of the sigmoid.",
                  "기울기의 식에 z를 넣어 Z₁(1 − Z₁)을 곱했습니다. a(1 − a)에는 시그모이드의 출력 a를 넣습니다.", BACK * slope(Z1)),
            wrong("M09-first", "Only what comes back from output 0. Each hidden neuron feeds both outputs: add the other share.",
                  "출력 0에서 돌아온 몫뿐입니다. 은닉 뉴런은 두 출력에 모두 이어져 있으므로 다른 몫을 더합니다.", W2[:, 0] * DELTA2[0] * slope(A1)),
            wrong("M09-last", "Only what comes back from output 1, as if it had overwritten the share of output 0. The shares are added.",
                  "출력 1에서 돌아온 몫뿐입니다. 출력 0의 몫이 덮어써진 것과 같습니다. 두 몫을 더합니다.", W2[:, 1] * DELTA2[1] * slope(A1)),
            wrong("M09-diagonal", "Each hidden neuron got the δ of one output only, as if neuron 0 led to output 0 and neuron 1 to output 1 "
                  "alone. Every hidden neuron feeds both.",
                  "은닉 뉴런마다 출력 하나의 δ만 받았습니다. 뉴런 0은 출력 0에만, 뉴런 1은 출력 1에만 이어진 것처럼 계산했습니다. 은닉 뉴런은 저마다 두 "
                  "출력에 모두 이어져 있습니다.", np.diag(W2) * DELTA2 * slope(A1)),
            wrong("W1", "δ₂ went back through W₁. Between the hidden neurons and the outputs lie the weights W₂.",
                  "δ₂를 W₁로 거슬러 보냈습니다. 은닉 뉴런과 출력 사이에 있는 가중치는 W₂입니다.", W1 @ DELTA2 * slope(A1)),
            wrong("W1-M13", "δ₂ went back through W₁. Between the hidden neurons and the outputs lie the weights W₂.",
                  "δ₂를 W₁로 거슬러 보냈습니다. 은닉 뉴런과 출력 사이에 있는 가중치는 W₂입니다.", W1.T @ DELTA2 * slope(A1)),
            wrong("M13-M05", "Two things: δ₂ went back through W₂ instead of its transpose, and the hidden slope A₁(1 − A₁) is missing.",
                  "두 가지가 다릅니다. δ₂를 W₂의 전치가 아니라 W₂로 거슬러 보냈고, 은닉층의 기울기 A₁(1 − A₁)이 빠졌습니다.", W2.T @ DELTA2),
            wrong("M13-M19", "Two things: δ₂ went back through W₂ instead of its transpose, and the slopes are those of the outputs.",
                  "두 가지가 다릅니다. δ₂를 W₂의 전치가 아니라 W₂로 거슬러 보냈고, 출력의 기울기를 곱했습니다.", W2.T @ DELTA2 * slope(A2)),
            wrong("activation", "∂L/∂A₁ was multiplied by a, and the slope is a(1 − a).",
                  "∂L/∂A₁에 a를 곱했습니다. 기울기는 a(1 − a)입니다.", BACK * A1),
            wrong("other part", "∂L/∂A₁ was multiplied by 1 − a, and the slope is a(1 − a).",
                  "∂L/∂A₁에 1 − a를 곱했습니다. 기울기는 a(1 − a)입니다.", BACK * (1 - A1)),
            wrong("M05-twice", "The slope A₁(1 − A₁) was multiplied twice. The hidden sigmoid is passed once.",
                  "기울기 A₁(1 − A₁)을 두 번 곱했습니다. 은닉층의 시그모이드는 한 번만 지납니다.", BACK * slope(A1) ** 2),
            wrong("no weights", "The weights are missing: δ₂ was multiplied by the hidden slopes at once. In between it goes back through W₂.",
                  "가중치가 빠졌습니다. δ₂에 은닉층의 기울기를 바로 곱했습니다. 그 사이에 W₂를 거슬러 가야 합니다.", DELTA2 * slope(A1)),
            wrong("weights forward", "That is A₁W₂ with the slopes, the way forward. Going back, it is δ₂ that meets the weights.",
                  "앞으로 갈 때처럼 A₁W₂를 계산해 기울기를 곱했습니다. 거슬러 갈 때 가중치와 만나는 것은 δ₂입니다.", A1 @ W2 * slope(A1)),
            wrong("slope alone", "Those are the hidden slopes A₁(1 − A₁) alone. Multiply each by ∂L/∂A₁.",
                  "은닉층의 기울기 A₁(1 − A₁)만 구했습니다. 여기에 ∂L/∂A₁을 곱합니다.", slope(A1)),
            wrong("delta2", "That is δ₂ once more. To get to δ₁ it goes back through W₂ and through the hidden sigmoid.",
                  "δ₂를 다시 적었습니다. δ₁까지 가려면 W₂와 은닉층의 시그모이드를 거슬러야 합니다.", DELTA2),
            wrong("swapped", "Both numbers are right, in the other order. Hidden neuron 0 comes first.",
                  "두 수는 맞는데 순서가 바뀌었습니다. 은닉 뉴런 0이 먼저입니다.", DELTA1[::-1]),
            wrong("M06", "The right sizes with the opposite signs. Where δ₂ begins, is it A₂ − y or y − A₂?",
                  "크기는 맞고 부호가 반대입니다. δ₂의 처음에 있는 것은 A₂ − y입니까, y − A₂입니까?", -DELTA1),
            Wrong("M09-not added", Both(
                "Those are the four shares, not added. Each hidden neuron gets two, one from each output; add them, then pass its sigmoid.",
                "더하지 않은 몫 네 개입니다. 은닉 뉴런마다 두 출력에서 하나씩 두 몫이 오므로, 더한 다음 시그모이드를 거슬러 갑니다."),
                  gives=lambda: DELTA2 * W2 * slope(A1)[:, None], when=shares),
            wrong("M12-sum", "One number came, the sum of both. Every hidden neuron keeps its own δ.",
                  "두 수를 더한 수 하나입니다. δ는 은닉 뉴런마다 따로 있습니다.", DELTA1.sum()),
            wrong("M19-both slopes", "The slopes of both layers were multiplied. That of the outputs is in δ₂ already; every sigmoid is passed once.",
                  "두 층의 기울기를 모두 곱했습니다. 출력의 기울기는 이미 δ₂에 들어 있습니다. 시그모이드는 한 번씩만 지납니다.",
                  BACK * slope(A1) * slope(A2)),
            wrong("M13-M05-output", "Two things: A₂ − y was sent back instead of δ₂, and through W₂ instead of its transpose.",
                  "두 가지가 다릅니다. δ₂가 아니라 A₂ − y를, W₂의 전치가 아니라 W₂로 거슬러 보냈습니다.", W2.T @ ERROR * slope(A1)),
            wrong("M04-z", "∂L/∂A₁ was multiplied by z. The slope of the sigmoid is a(1 − a).",
                  "∂L/∂A₁에 z를 곱했습니다. 시그모이드의 기울기는 a(1 − a)입니다.", BACK * Z1),
            wrong("M17", "You began with A₁ − y. The hidden neurons have no targets; what comes to them comes back from the outputs, through W₂.",
                  "A₁ − y로 시작했습니다. 은닉 뉴런에는 목푯값이 없습니다. 은닉 뉴런에 오는 것은 출력에서 W₂를 거슬러 온 것입니다.",
                  (A1 - Y) * slope(A1)),
            wrong("minus lost", "Entry 1 is right. In entry 0 a minus was lost: δ₂[1] is −0.06, so it is 2·0.08 + 1·(−0.06).",
                  "1번은 맞습니다. 0번에서 음의 부호를 빠뜨렸습니다. δ₂[1]은 −0.06이므로 2·0.08 + 1·(−0.06)입니다.",
                  np.array([0.22 * 0.25, DELTA1[1]])),
            wrong("minus lost-1", "Entry 0 is right. In entry 1 a minus was lost: W₂[1, 0] is −1, so it is −1·0.08 + 3·(−0.06).",
                  "0번은 맞습니다. 1번에서 음의 부호를 빠뜨렸습니다. W₂[1, 0]은 −1이므로 −1·0.08 + 3·(−0.06)입니다.",
                  np.array([DELTA1[0], -0.1 * 0.09])),
            wrong("minus lost-2", "Entry 0 is right. In entry 1 a minus was lost: δ₂[1] is −0.06, so it is −1·0.08 + 3·(−0.06).",
                  "0번은 맞습니다. 1번에서 음의 부호를 빠뜨렸습니다. δ₂[1]은 −0.06이므로 −1·0.08 + 3·(−0.06)입니다.",
                  np.array([DELTA1[0], 0.1 * 0.09])),
            wrong("M05-first", "Entry 1 is right. In entry 0 the slope is missing: times 0.5·(1 − 0.5).",
                  "1번은 맞습니다. 0번에는 기울기가 빠졌습니다. 0.5·(1 − 0.5)를 곱합니다.", np.array([BACK[0], DELTA1[1]])),
            wrong("M05-second", "Entry 0 is right. In entry 1 the slope is missing: times 0.9·(1 − 0.9).",
                  "0번은 맞습니다. 1번에는 기울기가 빠졌습니다. 0.9·(1 − 0.9)를 곱합니다.", np.array([DELTA1[0], BACK[1]])),
            wrong("M07", "Twice the right numbers. Was a 2 left in δ₂? The ½ of the loss cancels it.",
                  "맞는 수의 두 배입니다. δ₂에 2가 남아 있지 않습니까? 손실의 ½과 약분됩니다.", 2 * DELTA1),
            wrong("M07-half", "Half of the right numbers. The ½ of the loss cancels the 2 of the square, so neither is left in δ₂.",
                  "맞는 수의 절반입니다. 손실의 ½은 제곱에서 나오는 2와 약분되므로 δ₂에는 둘 다 남지 않습니다.", DELTA1 / 2),
            wrong("point", "The right digits with the decimal point in another place.", "숫자는 맞는데 소수점의 자리가 다릅니다.", 10 * DELTA1),
            wrong("rounded", "Rounded too much: −0.0234 has four decimals. Hand in the product as it comes out.",
                  "너무 많이 반올림했습니다. −0.0234는 소수 넷째 자리까지 있습니다. 나온 곱을 그대로 적습니다.", np.array([0.03, -0.02])),
            carried("M06-second", "its entry 1 has lost the minus.", "1번에서 음의 부호를 빠뜨렸습니다.", abs(DELTA2)),
            carried("M19", "it has the slopes of the hidden neurons.", "은닉 뉴런의 기울기를 곱했습니다.", ERROR * slope(A1)),
            carried("M19-crossed", "each error has the slope of the other output.", "오차마다 다른 출력의 기울기를 곱했습니다.", ERROR * slope(A2)[::-1]),
            carried("M04", "its slopes were given z.", "기울기의 식에 z를 넣었습니다.", ERROR * slope(Z2)),
            carried("loss", "its errors were squared.", "오차를 제곱했습니다.", ERROR ** 2 * slope(A2)),
            carried("M05-part", "its slopes lack the factor 1 − a.", "기울기에 인수 1 − a가 빠졌습니다.", ERROR * A2))),
    },
)
