"""The sigmoid circuit of CS231n: five gradients from one number that comes back through the sigmoid."""

import numpy as np

from bpkit import graph, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

NAMES = ("w0", "x0", "w1", "x1", "w2")
VALUES = dict(zip(NAMES, (2.0, -1.0, -3.0, -2.0, -3.0)))
LOCAL = dict(zip(NAMES, (-1.0, 2.0, -2.0, -3.0, 1.0)))     # the other factor; 1 for w2, which is added
A = float(sigmoid(1.0))
SLOPE = A * (1 - A)


def right():
    leaves = [graph.leaf(value) for value in VALUES.values()]
    w0, x0, w1, x1, w2 = leaves
    slopes = graph.gradients(graph.sigmoid(w0 * x0 + w1 * x1 + w2))
    return dict(zip(NAMES, (slopes[leaf] for leaf in leaves)))


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=lambda: gives)


def upstream(name, slope, en, ko):
    """All five with another number in the place of the slope of σ."""
    return wrong(name, en, ko, {key: slope * LOCAL[key] for key in NAMES})


def exchanged(*keys):
    return {key: SLOPE * VALUES[key] for key in keys}


OWN = Both("That is 0.1966 times the input's own value. In w · x the rate at w is x, and at x it is w.",
           "0.1966에 자기 값을 곱했습니다. w · x에서 w 쪽의 변화율은 x이고, x 쪽의 변화율은 w입니다.")

EXERCISE = Exercise(
    id="graph-circuit",
    title=Both("The sigmoid circuit", "시그모이드 회로"),
    starter=Both(*[f'''
from bpkit.{language} import check

w0, x0, w1, x1, w2 = 2, -1, -3, -2, -3
answers = {{"w0": None, "x0": None, "w1": None, "x1": None, "w2": None}}
check("graph-circuit", answers)
''' for language in ("en", "ko")]),
    hints=(
        Both("Which number arrives at the sum? It is 1 times the local derivative of σ, and needs only a.",
             "합에 도착하는 수는 무엇입니까? 1에 σ의 국소 그레이디언트를 곱한 것이고, a만 알면 구할 수 있습니다."),
        Both("a(1 − a) = 0.1966 arrives at the sum. + passes it on unchanged to both products and to w2.",
             "합에는 a(1 − a) = 0.1966이 도착합니다. 덧셈은 두 곱셈과 w2에 이 값을 그대로 넘깁니다."),
        Both("The product w0 · x0 gives w0 the number 0.1966 · x0, and x0 the number 0.1966 · w0. x0 is −1.",
             "곱셈 w0 · x0은 w0에 0.1966 · x0을, x0에 0.1966 · w0을 넘깁니다. x0은 −1입니다."),
    ),
    solution=in_both('''
from bpkit import rounded, sigmoid
from bpkit.en import check

w0, x0, w1, x1, w2 = 2, -1, -3, -2, -3
a = sigmoid(w0 * x0 + w1 * x1 + w2)
dz = a * (1 - a)
answers = {"w0": dz * x0, "x0": dz * w0, "w1": dz * x1, "x1": dz * w1, "w2": dz}
print("a     ", rounded(a, digits=8), " dz", rounded(dz, digits=8))
print("dx    ", rounded([answers["x0"], answers["x1"]], digits=8))
print("dw    ", rounded([answers[name] for name in ("w0", "w1", "w2")], digits=8))
print("figure", rounded(list(answers.values()), digits=2), list(answers))
check("graph-circuit", answers)
'''),
    because=Both(
        "One number, $a(1 - a)$, comes back through the sigmoid. + passes it on to both products and to $w_2$; each product "
        "multiplies it by the other input. CS231n's notes give these lines as code, without the output. Their figure of the "
        "circuit has the numbers to two decimals, as in the last line of the cell above. The figure goes the long way, with "
        "σ as four nodes; it is the same number.",
        "시그모이드를 거슬러 오는 수는 $a(1 - a)$ 하나입니다. 덧셈은 두 곱셈과 $w_2$에 그대로 넘기고, 곱셈은 저마다 상대편 입력을 곱합니다. CS231n의 노트에는 이 계산이 "
        "출력 없이 코드로만 나와 있습니다. 노트의 회로 그림에는 위의 접힌 셀 마지막 줄처럼 소수점 아래 두 자리까지 적혀 있습니다. 그림에서는 σ를 노드 네 개로 나누어 더 먼 길을 돌아오지만, 결과는 같습니다."),
    asks=Numbers(right=right, names=NAMES, wrongs=(
        wrong("own value", "w and x are exchanged: you multiplied by the input's own value. In w · x the rate at w is x, "
                           "and at x it is w.",
              "w와 x의 답이 바뀌었습니다. 자기 값을 곱했기 때문입니다. w · x에서 w 쪽의 변화율은 x이고, x 쪽의 변화율은 w입니다.",
              exchanged("w0", "x0", "w1", "x1")),
        wrong("own value-0", *OWN, exchanged("w0", "x0")),
        wrong("own value-1", *OWN, exchanged("w1", "x1")),
        wrong("own value-w", *OWN, exchanged("w0", "w1")),
        wrong("own value-x", *OWN, exchanged("x0", "x1")),
        wrong("own value-w2", "w2 was multiplied by its own value −3. It is added, not multiplied: + passes on what "
                              "arrives, unchanged.",
              "w2에 자기 값 −3을 곱했습니다. w2는 곱하지 않고 더하는 수입니다. 덧셈은 도착한 값을 그대로 넘깁니다.", exchanged("w2")),
        wrong("own value-all", "Each was multiplied by its own value. In w · x the rate at w is x, and at x it is w; w2 is "
                               "added, so its rate is 1.",
              "모두 자기 값을 곱했습니다. w · x에서 w 쪽의 변화율은 x, x 쪽의 변화율은 w입니다. w2는 더하는 수이므로 변화율이 1입니다.",
              exchanged(*NAMES)),
        upstream("local only", 1.0,
                 "Those are the gradients of the sum w0 · x0 + w1 · x1 + w2. To get to a, multiply by the slope of σ, a(1 − a).",
                 "합 w0 · x0 + w1 · x1 + w2의 그레이디언트입니다. a까지 가려면 σ의 기울기 a(1 − a)를 곱합니다."),
        upstream("value for slope", A,
                 "You multiplied by a, the value of σ. What comes back through σ is its slope, a(1 − a).",
                 "σ의 값 a를 곱했습니다. σ를 거슬러 오는 것은 기울기 a(1 − a)입니다."),
        upstream("half a slope", 1 - A, "Of the slope a(1 − a) only 1 − a came in.", "기울기 a(1 − a)에서 1 − a만 곱했습니다."),
        wrong("M04", "All are 0. You put the sum 1 into z(1 − z). The slope is a(1 − a), with a = σ(1).",
              "모두 0입니다. 합 1을 z(1 − z)에 넣었습니다. 기울기는 a = σ(1)로 구한 a(1 − a)입니다.", dict.fromkeys(NAMES, 0.0)),
        upstream("M04-twice", float(sigmoid(A) * (1 - sigmoid(A))),
                 "The slope was taken at σ(a): a went through σ once more. It is a(1 − a), with a = 0.7311.",
                 "a를 σ에 한 번 더 넣어 기울기를 구했습니다. a = 0.7311로 구한 a(1 − a)입니다."),
        upstream("tanh", 1 - A * A, "1 − a² is the slope of tanh. That of σ is a(1 − a).", "1 − a²은 tanh의 기울기입니다. σ의 기울기는 "
                                                                                           "a(1 − a)입니다."),
        upstream("M05-twice", SLOPE ** 2, "The slope a(1 − a) came in twice.", "기울기 a(1 − a)를 두 번 곱했습니다."),
        upstream("exp left out", A * A,
                 "You multiplied by a² = 1/s², and left out e⁻ᶻ on the way through σ. As one node its slope is a(1 − a).",
                 "a² = 1/s²만 곱하고, σ를 지나는 길에 있는 e⁻ᶻ을 빠뜨렸습니다. σ를 노드 하나로 보면 기울기는 a(1 − a)입니다."),
        upstream("exp alone", float(np.exp(-1.0)),
                 "You multiplied by e⁻ᶻ = 0.3679, and left out 1/s². As one node the slope of σ is a(1 − a).",
                 "e⁻ᶻ = 0.3679만 곱하고 1/s²을 빠뜨렸습니다. σ를 노드 하나로 보면 기울기는 a(1 − a)입니다."),
        wrong("upstream only", "All got 0.1966, passed on unchanged. The sum does so; each product still multiplies by the "
                               "other input.",
              "모두 0.1966을 그대로 받았습니다. 그대로 넘기는 것은 덧셈입니다. 곱셈에서는 상대편 입력도 곱합니다.", dict.fromkeys(NAMES, SLOPE)),
        wrong("signs lost", "The minus signs got lost: x0 and x1 are negative, and so is w1.",
              "음의 부호가 빠졌습니다. x0과 x1, w1은 음수입니다.", {"w0": SLOPE, "w1": 2 * SLOPE, "x1": 3 * SLOPE}),
        wrong("values", "Those are the values of the inputs. Asked are the gradients of a.", "입력의 값을 적었습니다. 물은 것은 a의 "
                                                                                             "그레이디언트입니다.", VALUES),
        wrong("M17", "Those are gradients times values, as if the input's share of a was asked. Asked is the gradient alone.",
              "그레이디언트에 값을 곱했습니다. 물은 것은 a에서 차지하는 몫이 아니라 그레이디언트입니다.",
              {key: SLOPE * LOCAL[key] * VALUES[key] for key in NAMES}),
        wrong("M17-terms", "Those are the terms of the sum: −2, 6 and −3. Asked is how fast a moves with each input.",
              "합의 항 −2, 6, −3을 적었습니다. 물은 것은 입력이 움직이면 a가 그 몇 배만큼 움직이는지입니다.",
              {"w0": -2.0, "x0": -2.0, "w1": 6.0, "x1": 6.0, "w2": -3.0}),
        wrong("order", "The right numbers in the order w0, w1, w2, x0, x1. Asked is w0, x0, w1, x1, w2; a dict needs no "
                       "order.",
              "수는 맞지만 w0, w1, w2, x0, x1의 순서로 적었습니다. w0, x0, w1, x1, w2의 순서로 적거나 딕셔너리를 씁니다.",
              dict(zip(NAMES, (SLOPE * LOCAL[key] for key in ("w0", "w1", "w2", "x0", "x1"))))),
        upstream("plus", A * (1 + A), "You multiplied by a(1 + a). The slope is a(1 − a).", "a(1 + a)를 곱했습니다. 기울기는 a(1 − "
                                                                                            "a)입니다."),
        wrong("crossed-w", "w0 belongs to x0, and w1 to x1: the partners are crossed.",
              "w0의 짝은 x0, w1의 짝은 x1입니다. 짝이 엇갈렸습니다.", {"w0": SLOPE * -2, "w1": SLOPE * -1}),
        wrong("crossed-x", "x0 belongs to w0, and x1 to w1: the partners are crossed.",
              "x0의 짝은 w0, x1의 짝은 w1입니다. 짝이 엇갈렸습니다.", {"x0": SLOPE * -3, "x1": SLOPE * 2}),
        wrong("x0 alone", "x0 received 0.1966 unchanged. The sum passes it on so; the product still multiplies by w0.",
              "x0이 0.1966을 그대로 받았습니다. 그대로 넘기는 것은 덧셈입니다. 곱셈에서는 w0도 곱합니다.", {"x0": SLOPE}),
        wrong("w2 nothing", "w2 received 0. It multiplies no input, but it is added to the sum: if it rises by h, so does "
                            "the sum.",
              "w2가 0을 받았습니다. 곱해지는 입력은 없지만 합에 더해집니다. w2가 h만큼 오르면 합도 h만큼 오릅니다.", {"w2": 0.0}),
        wrong("w2 local", "w2 received 1, the local derivative of the sum. Multiply by what arrives there, a(1 − a).",
              "w2가 덧셈의 국소 그레이디언트 1만 받았습니다. 거기 도착한 a(1 − a)를 곱합니다.", {"w2": 1.0}),
        wrong("crossed", "w0 belongs to x0, and w1 to x1: the partners are crossed.",
              "w0의 짝은 x0, w1의 짝은 x1입니다. 짝이 엇갈렸습니다.",
              {"w0": SLOPE * -2, "w1": SLOPE * -1, "x0": SLOPE * -3, "x1": SLOPE * 2}),
        wrong("shared", "+ does not split what arrives into three. Each of its inputs receives the whole of it.",
              "덧셈은 도착한 값을 셋으로 나누지 않습니다. 저마다 통째로 받습니다.", {key: SLOPE / 3 * LOCAL[key] for key in NAMES}))),
)
