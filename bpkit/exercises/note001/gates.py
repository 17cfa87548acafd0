"""Weights by hand: one sigmoid neuron as AND, as OR, and perhaps as XOR."""

import numpy as np

from bpkit import data
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.finding import Finding
from bpkit.checking.numbers import Satisfying
from bpkit.checking.reading import as_numbers

X = data.xor().X                                                  # the four samples of all gates
NOISE = 1e-12                                                     # 0.1 + 0.2 − 0.3 is meant to be 0


def sides(parameters):
    """1 where the output is above 0.5, −1 where it is below, 0 where z is 0; in the order of the samples."""
    z = X @ parameters[:2] + parameters[2]
    return np.where(np.abs(z) < NOISE, 0, np.sign(z))


def answering(table):
    """array → whether all four outputs are on the side of the targets."""
    return lambda parameters: bool((sides(parameters) == np.where(table.y.ravel() > 0, 1, -1)).all())


NO_BIAS = Both("Two numbers are the weights alone: b is missing. Wanted are w₁, w₂ and b.",
               "수 두 개는 가중치뿐입니다. b가 빠졌습니다. w₁, w₂, b를 적습니다.")
FOUR = Both("Four numbers came, one a sample: perhaps targets or outputs. Wanted are w₁, w₂ and b, with which the neuron computes "
            "its outputs.",
            "표본마다 하나씩 수 네 개를 적었습니다. 목푯값이나 출력입니까? 뉴런이 출력을 계산할 때 쓰는 w₁, w₂, b를 적습니다.")


class Parameters(Satisfying):
    """Three numbers; it can say what is amiss with two, and with four."""

    def judged(self, answer, exercise):
        array = as_numbers(answer)
        known = {2: ("M23-missing", NO_BIAS), 4: ("targets", FOUR)}.get(array.size)
        return [Finding(*known)] if known else super().judged(array, exercise)


def gate(name, table, other_name, other, examples, both_must, negated):
    holds, other_holds = answering(table), answering(other)

    def in_another_order(array):
        return holds(array[[1, 2, 0]]) or holds(array[[0, 2, 1]])

    def wrong(code, when, en, ko):
        return Wrong(code, Both(en, ko), gives=lambda: examples[code], when=when)

    return Parameters(
        shape=(3,), holds=holds,
        otherwise=Both("An output is on the wrong side of 0.5. Compute z for the four samples: b, w₂ + b, w₁ + b, w₁ + w₂ + b.",
                       "0.5를 기준으로 틀린 쪽에 있는 출력이 있습니다. 네 표본의 z를 계산해 봅니다: b, w₂ + b, w₁ + b, w₁ + w₂ + b."),
        wrongs=(
            wrong("zeros", lambda array: not array.any(),
                  "All three are 0, so every output is 0.5: that is where the note's training on XOR ended. Take weights that are "
                  "not 0.",
                  "셋 다 0이면 출력은 모두 0.5입니다. 노트의 XOR 훈련이 끝난 자리입니다. 0이 아닌 가중치를 고릅니다."),
            wrong("exchanged", other_holds,
                  f"This neuron answers {other_name}, not {name}. Compare the two tables: for which samples do they differ, and "
                  "which of w₁, w₂, b moves z there?",
                  f"{name}의 답이 아니라 {other_name}의 답을 내는 뉴런입니다. 두 표에서 목푯값이 다른 표본을 찾고, w₁, w₂, b 가운데 무엇을 바꾸면 그 표본의 "
                  "z가 달라지는지 봅니다."),
            wrong("negated", lambda array: holds(-array),
                  f"All four answers are the opposite: this is {negated}. A target of 1 wants z above 0.",
                  f"네 답이 모두 반대입니다. {negated}의 답입니다. 목푯값이 1이면 z가 0보다 커야 합니다."),
            wrong("bias sign", lambda array: holds(array * [1, 1, -1]),
                  "The sign of the bias. b is added to the weighted sum; a threshold that the sum has to pass is −b. For (0, 0) the "
                  "output depends on b alone.",
                  "편향의 부호가 반대입니다. b는 가중합에 더하는 수이고, 가중합이 넘어야 할 문턱값은 −b입니다. (0, 0)의 출력은 b로만 정해집니다."),
            wrong("order", in_another_order,
                  "These three numbers would do in another order. Wanted are w₁, w₂ and then b.",
                  "수는 알맞은데 순서가 다릅니다. w₁, w₂, b의 순서로 적습니다."),
            wrong("M23", lambda array: array[2] == 0,
                  "Without a bias (b = 0), z is 0 for (0, 0), whatever the weights. The output is then exactly 0.5, on neither side. "
                  "What must b do there?",
                  "편향이 없으면(b = 0) 가중치가 무엇이든 (0, 0)에서 z = 0입니다. 출력이 정확히 0.5가 되어 어느 쪽도 아닙니다. (0, 0)에서 b는 어떤 "
                  "수여야 합니까?"),
            wrong("on the line", lambda array: not sides(array).all() and array[:2].min() > 0,
                  "For at least one sample z is exactly 0. Its output is exactly 0.5, which is on neither side. These weights will do with "
                  "another b: should z be above or below 0 there?",
                  "z가 정확히 0인 표본이 있습니다. 그 출력은 정확히 0.5여서 어느 쪽도 아닙니다. 이 가중치에는 알맞은 b가 있습니다. 그 표본의 "
                  "z는 0보다 커야 합니까, 작아야 합니까?"),
            wrong("on the line, whatever b", lambda array: not sides(array).all(),
                  "For at least one sample z is exactly 0, so its output is exactly 0.5, on neither side. Another b alone does not help: a "
                  "weight is not above 0, and a 1 at its input cannot lift z from below 0 to above.",
                  "z가 정확히 0인 표본이 있어서 그 출력이 정확히 0.5이고, 어느 쪽도 아닙니다. b만 바꾸어서는 되지 않습니다. 0보다 크지 않은 가중치가 "
                  "있어서, 그 입력이 1이 되어도 z가 0 아래에서 위로 올라가지 못합니다."),
            wrong("always 1", lambda array: (sides(array) > 0).all(),
                  "z is above 0 for all four samples, so the answer is always 1. For (0, 0) only b counts: which sign does it need?",
                  "네 표본에서 모두 z > 0이므로 늘 1이라고 답합니다. (0, 0)에서는 b만 남습니다. b의 부호는 무엇이어야 합니까?"),
            wrong("always 0", lambda array: (sides(array) < 0).all(),
                  "z is below 0 for all four samples, so the answer is always 0. For (1, 1) z is w₁ + w₂ + b: the weights have to "
                  "lift it above 0.",
                  "네 표본에서 모두 z < 0이므로 늘 0이라고 답합니다. (1, 1)에서 z는 w₁ + w₂ + b입니다. 이 값이 0보다 커지도록 가중치를 정합니다."),
            wrong("negative weight", lambda array: array[:2].min() < 0,
                  f"A weight is negative, so a 1 at that input pushes the output down. In {name}, can a further 1 ever turn the "
                  "answer from 1 to 0?",
                  f"음수인 가중치가 있습니다. 그 입력이 1이 되면 출력이 작아집니다. {name}에서 입력 하나를 0에서 1로 바꿀 때 답이 1에서 0으로 "
                  "바뀌는 일이 있습니까?"),
            wrong("one input", lambda array: True,
                  "Three of the four are right. The answer follows one input only: one weight decides alone, and the other is too "
                  f"small to matter. {both_must.en}",
                  "네 표본 가운데 셋이 맞습니다. 가중치 하나가 혼자 답을 정하고 다른 하나는 너무 작아서, 답이 입력 하나만 따라갑니다. "
                  f"{both_must.ko}")))


EXAMPLES = {"zeros": (0, 0, 0), "order": (-1.5, 1, 1), "M23": (1, 1, 0), "on the line": (1, 1, -1),
            "on the line, whatever b": (1, -1, -1), "always 1": (1, 1, 1), "always 0": (1, 1, -3),
            "negative weight": (1, -1, -0.5), "one input": (2, 1, -1.5)}

AND = gate("AND", data.and_gate(), "OR", data.or_gate(), negated="NAND", both_must=Both(
    "For AND one 1 alone must not be enough.", "AND에서는 1 하나만으로 답이 1이 되어서는 안 됩니다."),
    examples={**EXAMPLES, "exchanged": (1, 1, -0.5), "negated": (-1, -1, 1.5), "bias sign": (1, 1, 1.5)})
OR = gate("OR", data.or_gate(), "AND", data.and_gate(), negated="NOR", both_must=Both(
    "For OR either 1 alone must be enough.", "OR에서는 어느 쪽이든 1 하나만으로 답이 1이어야 합니다."),
    examples={**EXAMPLES, "exchanged": (1, 1, -1.5), "negated": (-1, -1, 0.5), "bias sign": (1, 1, 0.5), "order": (-0.5, 1, 1)})

EXERCISE = Exercise(
    id="note001-gates",
    title=Both("Gates by hand", "손으로 만드는 논리 연산"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "and": None,    # [w1, w2, b]
    "or": None,     # [w1, w2, b]
    "xor": None,    # "exists" or "impossible"
}
check("note001-gates", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "and": None,    # [w1, w2, b]
    "or": None,     # [w1, w2, b]
    "xor": None,    # 있으면 "exists", 없으면 "impossible"
}
check("note001-gates", answers)
'''),
    hints=(
        Both("σ(z) > 0.5 exactly when z > 0. Write down the four values of z and the sign that each must have.",
             "σ(z) > 0.5는 z > 0과 같은 말입니다. 네 표본의 z를 적고, 저마다 어떤 부호여야 하는지 적습니다."),
        Both("Take w₁ = w₂ = 1. Then z is b, 1 + b, 1 + b, 2 + b. Between which two of them must 0 lie for AND? For OR?",
             "w₁ = w₂ = 1로 두면 z는 차례로 b, 1 + b, 1 + b, 2 + b입니다. AND에서는 0이 어느 두 값 사이에 있어야 합니까? OR에서는 "
             "어떻습니까?"),
        Both("With both weights 1, AND wants 1 + b < 0 < 2 + b, and OR wants b < 0 < 1 + b. For XOR write the four conditions and add "
             "up those of opposite corners.",
             "두 가중치가 1이면 AND의 조건은 1 + b < 0 < 2 + b, OR의 조건은 b < 0 < 1 + b입니다. XOR에서는 네 조건을 적고 마주 보는 "
             "꼭짓점끼리 더해 봅니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import data, rounded, sigmoid
from bpkit.en import check

X = data.xor().X
answers = {"and": [1, 1, -1.5], "or": [1, 1, -0.5], "xor": "impossible"}
for name in ("and", "or"):
    w1, w2, b = answers[name]
    print(name.ljust(3), rounded(sigmoid(X @ np.array([w1, w2]) + b)))
check("note001-gates", answers)
'''),
    because=Both(
        r"With $w_1 = w_2 = 1$ any $b$ between $-2$ and $-1$ makes AND, any $b$ between $-1$ and $0$ makes OR. There are many more: "
        r"ten times the weights and the bias draw the same line and move the outputs closer to 0 and 1. For XOR there is no line: "
        "the four conditions of this page contradict each other. The solution above is found without any training.",
        r"$w_1 = w_2 = 1$로 두면 $b$가 $-2$와 $-1$ 사이일 때 AND, $-1$과 $0$ 사이일 때 OR가 됩니다. 답은 이 밖에도 많습니다. 가중치와 "
        "편향을 모두 열 배로 늘리면 선은 그대로이고 출력만 0과 1에 더 가까워집니다. XOR에는 그런 선이 없습니다. 본문의 네 조건은 함께 "
        "성립할 수 없습니다. 위의 답은 훈련하지 않고 찾은 것입니다."),
    asks={
        "and": AND,
        "or": OR,
        "xor": Choice(right="impossible", others={
            "exists": ("M02", Both(
                "Then b ≤ 0, w₁ + b > 0, w₂ + b > 0 and w₁ + w₂ + b ≤ 0 would hold together. Add the two in the middle, add the two "
                "at the ends, and compare.",
                "그렇다면 b ≤ 0, w₁ + b > 0, w₂ + b > 0, w₁ + w₂ + b ≤ 0이 함께 성립해야 합니다. 가운데 둘을 더하고 양 끝의 둘을 더해 "
                "비교해 봅니다.")),
        }),
    },
)
