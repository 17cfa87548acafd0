"""What comes back from both outputs to the two hidden neurons, with the article's numbers."""

import numpy as np

from bpkit import dense, forward
from bpkit.checking.both import Both
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


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value[0] if np.shape(value) == (1, 2) else value)


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
        right=lambda: BACK[0], loose=("",), counts={"entries": 2},
        wrongs=(
            wrong("only h1",
                  "Right for h1. h2 has a number of its own: [∂L/∂h1, ∂L/∂h2].",
                  "h1의 값은 맞습니다. h2의 값도 따로 구합니다: [∂L/∂h1, ∂L/∂h2].",
                  BACK[0, 0]),
            wrong("order",
                  "Both numbers are right, in the other order. h1 comes first.",
                  "두 수는 맞는데 순서가 바뀌었습니다. h1이 먼저입니다.",
                  BACK[0, ::-1]),
            wrong("M12",
                  "Those are the four parts. What comes back to one neuron from both outputs is added.",
                  "더하기 전의 네 값을 구했습니다. 두 출력에서 한 뉴런으로 돌아오는 값을 더합니다.",
                  DELTA2 * W2),
            wrong("M09-first",
                  "Only what comes from o1. The hidden neurons feed o2 too: add what comes back from there.",
                  "o1에서 오는 값만 구했습니다. 은닉 뉴런은 o2로도 이어지므로, 거기서 돌아오는 값도 더합니다.",
                  DELTA2[0, 0] * W2[:, 0]),
            wrong("M09-last",
                  "Only what comes from o2, as if it had overwritten what came from o1. The two are added: += and not =.",
                  "o2에서 오는 값만 구했습니다. o1에서 온 값을 덮어쓴 것과 같습니다. =가 아니라 +=로 더합니다.",
                  DELTA2[0, 1] * W2[:, 1]),
            wrong("M06-one",
                  "Both parts were taken as positive. The second output is too low, so its δ is negative.",
                  "두 값을 모두 양수로 더했습니다. 둘째 출력은 목푯값보다 작으므로 그 δ는 음수입니다.",
                  np.abs(DELTA2) @ W2.T),
            wrong("M13",
                  "That is δ₂W₂, without the transpose: w5 and w6, the weights into o1, met the δ of both outputs. From o1 and o2 "
                  "back to h1 lead w5 and w7.",
                  "전치하지 않고 δ₂W₂를 구했습니다. o1로 들어가는 w5, w6에 두 출력의 δ를 곱했습니다. o1과 o2에서 h1로 돌아오는 길은 w5와 w7입니다.",
                  DELTA2 @ W2),
            wrong("M13-placed",
                  "The article's weights stand row by row in your matrices, in the forward pass too. It numbers them neuron by "
                  "neuron, and here a neuron is a column.",
                  "순전파를 할 때부터 글의 가중치를 행을 따라 행렬에 채웠습니다. 글에서는 뉴런마다 차례로 번호를 붙이는데, 이 책에서 뉴런은 열입니다.",
                  turned()),
            wrong("M08",
                  "That was sent back through W₂ as it is after the update. The loss was computed with the old W₂, and so is its "
                  "derivative.",
                  "갱신한 뒤의 W₂로 거슬러 보냈습니다. 손실을 갱신하기 전의 W₂로 계산했으므로 미분도 그 W₂로 합니다.",
                  DELTA2 @ NEW_W2.T),
            wrong("M05",
                  "The slope of the outputs is missing. A₂ − y is ∂L/∂A₂; to get to Z₂, multiply by A₂(1 − A₂).",
                  "출력의 기울기가 빠졌습니다. A₂ − y는 ∂L/∂A₂입니다. Z₂까지 가려면 A₂(1 − A₂)를 곱합니다.",
                  (A2 - Y) @ W2.T),
            wrong("M05-squared",
                  "The slope of the outputs is in it twice. Each sigmoid is passed once.",
                  "출력의 기울기가 두 번 들어갔습니다. 시그모이드는 한 번씩만 지나갑니다.",
                  (DELTA2 * slope(A2)) @ W2.T),
            wrong("M05-too far",
                  "One step too far: times A₁(1 − A₁) this is δ₁ = ∂L/∂Z₁. Asked is ∂L/∂A₁, before the hidden sigmoid is passed.",
                  "한 걸음 더 갔습니다. A₁(1 − A₁)까지 곱해서 δ₁ = ∂L/∂Z₁이 되었습니다. 물은 것은 은닉층의 시그모이드를 지나기 전의 ∂L/∂A₁입니다.",
                  BACK * slope(A1)),
            wrong("M05-weights",
                  "Two steps too far: those are ∂L/∂w1 and ∂L/∂w3, the gradients of weights. Asked is ∂L/∂A₁.",
                  "두 걸음 더 가서, 가중치의 그레이디언트인 ∂L/∂w1과 ∂L/∂w3을 구했습니다. 물은 것은 ∂L/∂A₁입니다.",
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
                  ((A2 - Y) * slope(A1)) @ W2.T),
            wrong("delta2",
                  "That is δ₂, still at the outputs. One step remains: through the weights, back to the hidden neurons.",
                  "아직 출력에 머물러 있는 δ₂를 구했습니다. 가중치를 거슬러 은닉 뉴런까지 한 걸음 더 갑니다.",
                  DELTA2),
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
