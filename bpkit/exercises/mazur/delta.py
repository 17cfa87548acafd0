"""What comes back from both outputs to the two hidden neurons, with the article's numbers."""

import numpy as np

from bpkit import dense, forward
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.exercises.mazur.wrong_digit import ARTICLE, by_the_book, slope

X, Y, W1, B1, W2, B2, _ = ARTICLE.values()
(Z1, Z2), (_, A1, A2) = forward([dense(W1, B1), dense(W2, B2)], X).Z, forward([dense(W1, B1), dense(W2, B2)], X).A
DELTA2 = (A2 - Y) * slope(A2)
BACK = DELTA2 @ W2.T
NEW_W2 = by_the_book(*ARTICLE.values())[2]


def turned():
    """The article's weights typed row by row, so that both matrices lie on their side."""
    trace = forward([dense(W1.T, B1), dense(W2.T, B2)], X)
    return ((trace.A[2] - Y) * slope(trace.A[2]) @ W2)[0]


def typed(value):
    """Whether an answer is this value, as computed or as typed with three digits or more; a row and a column are one."""
    value = np.ravel(value)
    known = [value, *(np.round(value, decimals) for decimals in range(3, 7)), *(cut(value, decimals) for decimals in range(4, 7))]
    known = [one for one in known if (np.abs(one - value) < 0.02 * np.abs(value)).all()]

    def when(array):
        if array.size != value.size:
            return False
        return close(array.ravel(), value) or any(close(array.ravel(), one, 1e-9) for one in known)
    return when


def cut(value, decimals):
    return np.trunc(value * 10 ** decimals) / 10 ** decimals


def few_digits(array):
    """The right numbers, as far as two or three digits go."""
    return array.size == 2 and not close(array.ravel(), BACK[0]) and close(array.ravel(), BACK[0], 0.012)


def wrong(name, en, ko, value, when=None):
    value = value[0] if np.shape(value) == (1, 2) else value
    return Wrong(name, Both(en, ko), gives=lambda: value, when=when or typed(value))


START = '''
import numpy as np
from bpkit.{language} import check

A2 = np.array([[0.75136507, 0.772928465]])       # {outputs}
y = np.array([[0.01, 0.99]])                     # {targets}
W2 = np.array([[0.40, 0.50], [0.45, 0.55]])
answer = None        # {answer}
check("mazur-delta", answer)
'''
SOLUTION = '''
import numpy as np
from bpkit import rounded
from bpkit.{language} import check

A2 = np.array([[0.75136507, 0.772928465]])       # {outputs}
y = np.array([[0.01, 0.99]])                     # {targets}
W2 = np.array([[0.40, 0.50], [0.45, 0.55]])
delta2 = (A2 - y) * A2 * (1 - A2)
parts = delta2 * W2          # {parts}
print(rounded(parts, digits=6))
answer = parts.sum(axis=1)
check("mazur-delta", answer)
'''
EN = {"language": "en", "outputs": "the outputs", "targets": "the targets", "answer": "[∂L/∂h1, ∂L/∂h2]",
      "parts": "row 1: what reaches h1 from o1 and from o2"}
KO = {"language": "ko", "outputs": "출력", "targets": "목푯값", "answer": "[∂L/∂h1, ∂L/∂h2]",
      "parts": "첫째 행: h1이 o1과 o2에서 돌려받는 값"}

EXERCISE = Exercise(
    id="mazur-delta",
    title=Both("Back to the hidden neurons", "은닉 뉴런까지 거슬러 가기"),
    starter=Both(START.format(**EN), START.format(**KO)),
    hints=(
        Both("Move h1 a little. Which of the two outputs notice? How fast does the loss change through each of them?",
             "h1을 조금 움직입니다. 두 출력 가운데 어느 것이 달라집니까? 그 출력 하나하나를 거쳐 손실은 얼마나 빨리 변합니까?"),
        Both("First δ₂ = ∂L/∂Z₂, one number for each output: (A₂ − y) ⊙ A₂(1 − A₂). From z of o1 to h1 leads the weight w5.",
             "먼저 출력마다 δ₂ = ∂L/∂Z₂ = (A₂ − y) ⊙ A₂(1 − A₂)를 구합니다. o1의 z에서 h1까지는 가중치 w5를 따라갑니다."),
        Both("h1 gets w5 times the first δ plus w7 times the second; h2 gets w6 times the first plus w8 times the second. In the "
             "notation of this book w5 and w7 are the first row of W₂.",
             "h1은 첫째 δ에 w5를 곱한 것과 둘째 δ에 w7을 곱한 것의 합, h2는 첫째 δ에 w6을 곱한 것과 둘째 δ에 w8을 곱한 것의 합입니다. 이 "
             "책의 표기로 w5와 w7은 W₂의 첫째 행입니다."),
    ),
    solution=Both(SOLUTION.format(**EN), SOLUTION.format(**KO)),
    because=Both(
        r"$\partial L/\partial A_1 = \delta_2 W_2^\top$. A hidden neuron feeds both outputs, so two parts come back to it and are "
        r"added. Here they have opposite signs, because the first output is too high and the second too low, and a good part "
        r"cancels.",
        r"$\partial L/\partial A_1 = \delta_2 W_2^\top$입니다. 은닉 뉴런은 두 출력으로 이어지므로 두 값이 돌아오고, 그 둘을 더합니다. 첫째 출력은 너무 "
        r"크고 둘째 출력은 너무 작아서 두 값의 부호가 반대입니다. 그래서 더하면 상당 부분이 상쇄됩니다."),
    asks=Numbers(
        right=lambda: BACK[0], flat=True, tolerance=5e-5, counts={"entries": 2},
        wrongs=(
            wrong("M12",
                  "Those are the four parts. What comes back to one neuron from both outputs is added.",
                  "더하기 전의 네 값을 구했습니다. 두 출력에서 한 뉴런으로 돌아오는 값을 더합니다.",
                  DELTA2 * W2),
            wrong("M12-h1",
                  "Those are the two parts of ∂L/∂h1, from o1 and from o2. Add them, and do the same for h2.",
                  "∂L/∂h1을 이루는 두 값, 곧 o1과 o2에서 오는 값입니다. 둘을 더하고, h2도 같은 방법으로 구합니다.",
                  (DELTA2 * W2)[0]),
            wrong("M13",
                  "That is δ₂W₂, without the transpose: w5 and w6, the weights into o1, met the δ of both outputs. From o1 and o2 "
                  "back to h1 lead w5 and w7.",
                  "전치하지 않고 δ₂W₂를 구했습니다. o1로 들어가는 w5, w6에 두 출력의 δ를 곱했습니다. o1과 o2에서 h1로 돌아오는 길은 w5와 w7입니다.",
                  DELTA2 @ W2),
            wrong("M09-first",
                  "Only what comes from o1. The hidden neurons feed o2 too: add what comes back from there.",
                  "o1에서 오는 값만 구했습니다. 은닉 뉴런은 o2로도 이어지므로, 거기서 돌아오는 값도 더합니다.",
                  DELTA2[0, 0] * W2[:, 0]),
            wrong("M09-last",
                  "Only what comes from o2, as if it had overwritten what came from o1. The two are added: += and not =.",
                  "o2에서 오는 값만 구했습니다. o1에서 온 값을 덮어쓴 것과 같습니다. =가 아니라 +=로 더합니다.",
                  DELTA2[0, 1] * W2[:, 1]),
            wrong("M05",
                  "The slope of the outputs is missing. A₂ − y is ∂L/∂A₂; to get to Z₂, multiply by A₂(1 − A₂).",
                  "출력의 기울기가 빠졌습니다. A₂ − y는 ∂L/∂A₂입니다. Z₂까지 가려면 A₂(1 − A₂)를 곱합니다.",
                  (A2 - Y) @ W2.T),
            wrong("M05-too far",
                  "One step too far: times A₁(1 − A₁) this is δ₁ = ∂L/∂Z₁. Asked is ∂L/∂A₁, before the hidden sigmoid is passed.",
                  "한 걸음 지나쳤습니다. A₁(1 − A₁)까지 곱해서 δ₁ = ∂L/∂Z₁이 되었습니다. 물은 것은 은닉층의 시그모이드를 지나기 전의 ∂L/∂A₁입니다.",
                  BACK * slope(A1)),
            wrong("delta2",
                  "That is δ₂, still at the outputs. One step remains: through the weights, back to the hidden neurons.",
                  "아직 출력에 머물러 있는 δ₂를 구했습니다. 가중치를 거슬러 은닉 뉴런까지 한 걸음 더 갑니다.",
                  DELTA2),
            wrong("M06",
                  "The right sizes with the opposite sign. The derivative of ½(a − y)² with respect to a is a − y.",
                  "크기는 맞고 부호가 반대입니다. ½(a − y)²을 a로 미분하면 a − y입니다.",
                  -BACK),
            wrong("M08",
                  "That was sent back through W₂ as it is after the update. The loss was computed with the old W₂, and so is its "
                  "derivative.",
                  "갱신한 뒤의 W₂로 거슬러 보냈습니다. 손실을 갱신하기 전의 W₂로 계산했으므로 미분도 그 W₂로 합니다.",
                  DELTA2 @ NEW_W2.T),
            wrong("few digits",
                  "Right as far as the digits go. Give at least 4 significant digits, so that near mistakes can be told apart.",
                  "적은 자리까지는 맞습니다. 가까운 실수와 구별되도록 유효숫자를 4자리 이상 적습니다.",
                  np.round(BACK, 3), few_digits),
            wrong("only h1",
                  "Right for h1. h2 has a number of its own: [∂L/∂h1, ∂L/∂h2].",
                  "h1의 값은 맞습니다. h2의 값도 따로 구합니다: [∂L/∂h1, ∂L/∂h2].",
                  BACK[0, 0]),
            wrong("only h2",
                  "Right for h2. h1 has a number of its own: [∂L/∂h1, ∂L/∂h2].",
                  "h2의 값은 맞습니다. h1의 값도 따로 구합니다: [∂L/∂h1, ∂L/∂h2].",
                  BACK[0, 1]),
            wrong("h2 zero",
                  "h1 is right; h2 is not 0. It has two parts of its own, through w6 and w8.",
                  "h1은 맞습니다. h2는 0이 아닙니다. w6과 w8을 거쳐 오는 두 값의 합입니다.",
                  BACK[0] * [1, 0], lambda array: array.size == 2 and not array.ravel()[1] and typed(BACK[0, 0])(array.ravel()[0])),
            wrong("h1 for both",
                  "That is ∂L/∂h1 twice. From h2 other weights lead to the outputs, so its number is another one.",
                  "∂L/∂h1을 두 번 적었습니다. h2에서 출력으로 가는 가중치는 다르므로 값도 다릅니다.",
                  BACK[0, [0, 0]]),
            wrong("M12-summed",
                  "All four parts were added into one number. Each hidden neuron gets its own sum of two.",
                  "네 값을 모두 더해 수 하나가 되었습니다. 은닉 뉴런마다 자기 몫 두 값만 더합니다.",
                  BACK.sum()),
            wrong("loss",
                  "That is the loss itself. Asked is how fast it changes with h1 and with h2.",
                  "손실의 값을 적었습니다. 물은 것은 h1과 h2를 움직일 때 손실이 얼마나 빨리 변하는가입니다.",
                  ((A2 - Y) ** 2).sum() / 2),
            wrong("M12-h2",
                  "Those are the two parts of ∂L/∂h2, from o1 and from o2. Add them, and do the same for h1.",
                  "∂L/∂h2를 이루는 두 값, 곧 o1과 o2에서 오는 값입니다. 둘을 더하고, h1도 같은 방법으로 구합니다.",
                  (DELTA2 * W2)[1]),
            wrong("M12-axis",
                  "The four parts were added the other way, which leaves one number for each output. Asked is one for each hidden neuron.",
                  "네 값을 다른 방향으로 더해서 출력마다 수 하나가 남았습니다. 은닉 뉴런마다 수 하나가 남도록 더합니다.",
                  (DELTA2 * W2).sum(axis=0)),
            wrong("M12-diagonal",
                  "h1 was paired with o1 only, and h2 with o2 only. Each hidden neuron feeds both outputs.",
                  "h1은 o1하고만, h2는 o2하고만 짝지었습니다. 은닉 뉴런은 저마다 두 출력으로 이어집니다.",
                  np.diag(DELTA2 * W2)),
            wrong("M09-o1 for both",
                  "The δ of o1 was used for both outputs. From o2 comes its own δ.",
                  "두 출력에 모두 o1의 δ를 썼습니다. o2에서는 o2의 δ가 옵니다.",
                  DELTA2[0, 0] * W2.sum(axis=1)),
            wrong("M09-exchanged",
                  "The two δ are exchanged: that of o1 goes with w5 and w6, that of o2 with w7 and w8.",
                  "두 δ가 서로 바뀌었습니다. o1의 δ는 w5, w6과, o2의 δ는 w7, w8과 곱합니다.",
                  DELTA2[:, ::-1] @ W2.T),
            wrong("M09-sums",
                  "The δ were added up first, and the weights too. Multiply first, each δ by its own weight; then add.",
                  "δ는 δ끼리, 가중치는 가중치끼리 먼저 더했습니다. δ마다 자기 가중치를 먼저 곱하고, 그다음에 더합니다.",
                  DELTA2.sum() * W2.sum(axis=1)),
            wrong("M07-twice",
                  "Exactly twice the right numbers. The ½ of the loss cancels the 2 of the derivative.",
                  "맞는 값의 꼭 두 배입니다. 손실의 ½은 미분에서 나오는 2와 약분됩니다.",
                  2 * BACK),
            wrong("M07-half",
                  "Exactly half of the right numbers. Is there a ½, a mean or a learning rate of 0.5 too many?",
                  "맞는 값의 꼭 절반입니다. ½이나 평균, 학습률 0.5가 더 들어갔습니까?",
                  BACK / 2),
            wrong("M05+M06",
                  "Two things at once. The slope of the outputs, A₂(1 − A₂), is missing, and the sign is turned: it is A₂ − y.",
                  "두 가지가 겹쳤습니다. 출력의 기울기 A₂(1 − A₂)가 빠졌고, 부호도 반대입니다. A₂ − y입니다.",
                  (Y - A2) @ W2.T),
            wrong("M05+M13",
                  "Two things at once. The slope of the outputs, A₂(1 − A₂), is missing, and so is the transpose of W₂.",
                  "두 가지가 겹쳤습니다. 출력의 기울기 A₂(1 − A₂)가 빠졌고, W₂의 전치도 빠졌습니다.",
                  (A2 - Y) @ W2),
            wrong("M06+M13",
                  "Two things at once. The sign is turned, it is A₂ − y; and the transpose of W₂ is missing.",
                  "두 가지가 겹쳤습니다. A₂ − y의 부호가 반대이고, W₂의 전치도 빠졌습니다.",
                  -DELTA2 @ W2),
            wrong("M05+M06+M13",
                  "Three things at once: y − A₂ for A₂ − y, no slope A₂(1 − A₂), and W₂ without its transpose.",
                  "세 가지가 겹쳤습니다. A₂ − y가 y − A₂로 바뀌었고, 기울기 A₂(1 − A₂)와 W₂의 전치가 빠졌습니다.",
                  (Y - A2) @ W2),
            wrong("M05-too far+M06",
                  "One step too far, and the sign is turned: that is −δ₁. Asked is ∂L/∂A₁, before the hidden sigmoid is passed.",
                  "한 걸음 지나쳤고 부호도 반대인 −δ₁을 구했습니다. 물은 것은 은닉층의 시그모이드를 지나기 전의 ∂L/∂A₁입니다.",
                  -BACK * slope(A1)),
            wrong("M05-a",
                  "Of the slope A₂(1 − A₂) only A₂ was multiplied in. The factor 1 − A₂ is missing.",
                  "기울기 A₂(1 − A₂) 가운데 A₂만 곱했습니다. 1 − A₂가 빠졌습니다.",
                  ((A2 - Y) * A2) @ W2.T),
            wrong("M05-one minus a",
                  "Of the slope A₂(1 − A₂) only 1 − A₂ was multiplied in. The factor A₂ is missing.",
                  "기울기 A₂(1 − A₂) 가운데 1 − A₂만 곱했습니다. A₂가 빠졌습니다.",
                  ((A2 - Y) * (1 - A2)) @ W2.T),
            wrong("M05-plus",
                  "A₂(1 + A₂) stands for the slope. That of the sigmoid is A₂(1 − A₂).",
                  "기울기를 A₂(1 + A₂)로 계산했습니다. 시그모이드의 기울기는 A₂(1 − A₂)입니다.",
                  ((A2 - Y) * A2 * (1 + A2)) @ W2.T),
            wrong("M05-targets",
                  "The slope was taken at the targets, y(1 − y). The sigmoid gave A₂, so its slope there is A₂(1 − A₂).",
                  "기울기를 목푯값에서 y(1 − y)로 계산했습니다. 시그모이드의 출력은 A₂이므로 기울기는 A₂(1 − A₂)입니다.",
                  ((A2 - Y) * slope(Y)) @ W2.T),
            wrong("M05-divided",
                  "The error was divided by the slope. Going back through the sigmoid multiplies by A₂(1 − A₂).",
                  "오차를 기울기로 나누었습니다. 시그모이드를 거슬러 갈 때는 A₂(1 − A₂)를 곱합니다.",
                  ((A2 - Y) / slope(A2)) @ W2.T),
            wrong("M06-squared",
                  "The error stands squared, as in the loss. Its derivative has A₂ − y to the first power.",
                  "오차가 손실에서처럼 제곱되어 있습니다. 미분하면 A₂ − y가 그대로 남습니다.",
                  ((A2 - Y) ** 2 * slope(A2)) @ W2.T),
            wrong("M06-losses",
                  "The losses ½(A₂ − y)² were sent back in the place of their derivative A₂ − y.",
                  "미분한 A₂ − y가 아니라 손실 ½(A₂ − y)²을 거슬러 보냈습니다.",
                  ((A2 - Y) ** 2 / 2 * slope(A2)) @ W2.T),
            wrong("M06-losses+M05",
                  "The losses ½(A₂ − y)² went back through W₂. It is their derivative A₂ − y that goes back, through the slope "
                  "A₂(1 − A₂) first.",
                  "손실 ½(A₂ − y)²을 W₂로 거슬러 보냈습니다. 거슬러 가는 것은 미분한 A₂ − y이고, 먼저 기울기 A₂(1 − A₂)를 곱합니다.",
                  ((A2 - Y) ** 2 / 2) @ W2.T),
            wrong("M19-W1",
                  "δ₂ went back through W₁. From the outputs to the hidden neurons leads W₂.",
                  "δ₂를 W₁로 거슬러 보냈습니다. 출력에서 은닉 뉴런으로 돌아가는 길은 W₂입니다.",
                  DELTA2 @ W1.T),
            wrong("M19-W1+M13",
                  "δ₂ met W₁, without a transpose. From the outputs to the hidden neurons leads W₂ᵀ.",
                  "δ₂에 W₁을 전치하지 않고 곱했습니다. 출력에서 은닉 뉴런으로 돌아가는 길은 W₂ᵀ입니다.",
                  DELTA2 @ W1),
            wrong("M19-A1",
                  "A₁ was multiplied in. It belongs in the gradient of W₂; on the way to h1 and h2 only the weights are met.",
                  "A₁까지 곱했습니다. A₁은 W₂의 그레이디언트에 들어갑니다. h1과 h2로 가는 길에서는 가중치만 곱합니다.",
                  (DELTA2 * A1) @ W2.T),
            wrong("M13-inverse",
                  "That went back through the inverse of W₂. Going back does not undo the product; each δ is multiplied by the weight "
                  "once more, W₂ᵀ.",
                  "W₂의 역행렬로 거슬러 보냈습니다. 거슬러 가는 것은 곱셈을 되돌리는 일이 아닙니다. δ마다 같은 가중치를 한 번 더 곱하는 것이고, 그래서 "
                  "W₂ᵀ입니다.",
                  DELTA2 @ np.linalg.inv(W2)),
            wrong("weights alone",
                  "Those are sums of weights: no δ is in it. Multiply each weight by the δ of the output it leads to.",
                  "가중치만 더했습니다. δ가 들어 있지 않습니다. 가중치마다 그 가중치가 이어진 출력의 δ를 곱합니다.",
                  W2.sum(axis=1)),
            wrong("slopes alone",
                  "Those are the slopes A₂(1 − A₂) alone. Multiply them by A₂ − y, then go back through the weights.",
                  "기울기 A₂(1 − A₂)만 구했습니다. 여기에 A₂ − y를 곱하고, 가중치를 거슬러 갑니다.",
                  slope(A2)),
            wrong("gradient of W2",
                  "That is ∂L/∂W₂, δ₂ times what comes in. Asked is ∂L/∂A₁, δ₂ times the weights: two numbers.",
                  "∂L/∂W₂를 구했습니다. δ₂에, W₂로 들어오는 값을 곱한 것입니다. 물은 것은 δ₂에 가중치를 곱한 ∂L/∂A₁, 곧 수 두 개입니다.",
                  A1.T @ DELTA2, lambda array: array.shape == (2, 2) and (typed(A1.T @ DELTA2)(array) or typed(DELTA2.T @ A1)(array))),
            wrong("gradient of W1",
                  "That is ∂L/∂W₁, two steps too far. Asked is ∂L/∂A₁, before the hidden sigmoid and before the weights of W₁.",
                  "두 걸음을 지나쳐 ∂L/∂W₁을 구했습니다. 물은 것은 은닉층의 시그모이드와 W₁까지 가기 전의 ∂L/∂A₁입니다.",
                  X.T @ (BACK * slope(A1)), lambda array: array.shape == (2, 2) and any(
                      typed(one)(array) for one in (X.T @ (BACK * slope(A1)), (X.T @ (BACK * slope(A1))).T))),
            wrong("gradient of W1-part",
                  "Two steps too far: those are ∂L/∂w1 and ∂L/∂w2, the gradients of weights. Asked is ∂L/∂A₁.",
                  "두 걸음을 지나쳐, 가중치의 그레이디언트인 ∂L/∂w1과 ∂L/∂w2를 구했습니다. 물은 것은 ∂L/∂A₁입니다.",
                  X * (BACK * slope(A1))[0, 0]),
            wrong("updated",
                  "Weights were updated with ∂L/∂A₁. It is asked for itself, and it is the gradient of h1 and h2, not of W₂.",
                  "∂L/∂A₁로 가중치를 갱신했습니다. 물은 것은 ∂L/∂A₁ 자체이고, 이것은 W₂가 아니라 h1과 h2의 그레이디언트입니다.",
                  W2 - 0.5 * BACK, lambda array: array.shape == (2, 2) and typed(W2 - 0.5 * BACK)(array)),
            wrong("gradient of w-both",
                  "Those are ∂L/∂w5 and ∂L/∂w8, δ times what comes in. Asked is ∂L/∂h, δ times the weights.",
                  "∂L/∂w5와 ∂L/∂w8을 구했습니다. δ에, 가중치로 들어오는 값을 곱한 것입니다. 물은 것은 δ에 가중치를 곱한 ∂L/∂h입니다.",
                  DELTA2 * A1),
            wrong("order",
                  "Both numbers are right, in the other order. h1 comes first.",
                  "두 수는 맞는데 순서가 바뀌었습니다. h1이 먼저입니다.",
                  BACK[0, ::-1]),
            wrong("M06-one",
                  "Both parts were taken as positive. The second output is too low, so its δ is negative.",
                  "두 값을 모두 양수로 더했습니다. 둘째 출력은 목푯값보다 작으므로 그 δ는 음수입니다.",
                  np.abs(DELTA2) @ W2.T),
            wrong("M13-placed",
                  "The article's weights stand row by row in your matrices, in the forward pass too. It numbers them neuron by "
                  "neuron, and here a neuron is a column.",
                  "순전파를 할 때부터 글의 가중치를 행을 따라 행렬에 채웠습니다. 글에서는 뉴런마다 차례로 번호를 붙이는데, 이 책에서 뉴런은 열입니다.",
                  turned()),
            wrong("M05-squared",
                  "The slope of the outputs is in it twice. Each sigmoid is passed once.",
                  "출력의 기울기가 두 번 들어갔습니다. 시그모이드는 한 번씩만 지나갑니다.",
                  (DELTA2 * slope(A2)) @ W2.T),
            wrong("M05-weights",
                  "Two steps too far: those are ∂L/∂w1 and ∂L/∂w3, the gradients of weights. Asked is ∂L/∂A₁.",
                  "두 걸음을 지나쳐, 가중치의 그레이디언트인 ∂L/∂w1과 ∂L/∂w3을 구했습니다. 물은 것은 ∂L/∂A₁입니다.",
                  X[0, 0] * BACK * slope(A1)),
            wrong("M04",
                  "The slope was given z: z(1 − z) in the place of a(1 − a), with a the output.",
                  "기울기의 식에 z를 넣었습니다. 출력 a로 계산하는 a(1 − a)가 아니라 z(1 − z)가 되었습니다.",
                  ((A2 - Y) * slope(Z2)) @ W2.T),
            wrong("M04-twice",
                  "The sigmoid was applied once more before the slope was taken. A₂ is the output of the sigmoid already.",
                  "기울기를 구하기 전에 시그모이드를 한 번 더 적용했습니다. A₂는 이미 시그모이드의 출력입니다.",
                  ((A2 - Y) * slope(1 / (1 + np.exp(-A2)))) @ W2.T),
            wrong("M05-tanh",
                  "1 − a² is the slope of tanh. For the sigmoid it is a(1 − a).",
                  "1 − a²은 tanh의 기울기입니다. 시그모이드의 기울기는 a(1 − a)입니다.",
                  ((A2 - Y) * (1 - A2 ** 2)) @ W2.T),
            wrong("M19",
                  "The slope of the hidden neurons, A₁(1 − A₁), stands where that of the outputs belongs. On the way from the loss "
                  "to A₁ the output's sigmoid is passed.",
                  "출력의 기울기가 들어갈 자리에 은닉 뉴런의 기울기 A₁(1 − A₁)을 넣었습니다. 손실에서 A₁까지 가는 길에 지나는 것은 출력층의 시그모이드입니다.",
                  ((A2 - Y) * slope(A1)) @ W2.T,
                  lambda array: any(typed(one)(array) for one in (((A2 - Y) * slope(A1)) @ W2.T, (A2 - Y) @ W2.T * slope(A1)))),
            wrong("loss of output",
                  "That is A₂ − y, the derivative with respect to the outputs. Go on: through their sigmoid, then through the "
                  "weights.",
                  "손실을 출력으로 미분한 A₂ − y를 구했습니다. 여기서 출력의 시그모이드를 지나고 가중치를 거슬러 더 갑니다.",
                  A2 - Y),
            wrong("gradient of w",
                  "Those are ∂L/∂w5 and ∂L/∂w6, δ times what comes in. Asked is ∂L/∂h, δ times the weights.",
                  "∂L/∂w5와 ∂L/∂w6을 구했습니다. δ에, 가중치로 들어오는 값을 곱한 것입니다. 물은 것은 δ에 가중치를 곱한 ∂L/∂h입니다.",
                  DELTA2[0, 0] * A1))),
)
