"""Weights for a sharp AND and for (x₁ or not x₂), the step of the XOR proof, and a function that finds where a line fails."""

import numpy as np

from bpkit import data, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.finding import Finding, Unreadable
from bpkit.checking.function import Function
from bpkit.checking.numbers import Satisfying
from bpkit.checking.reading import as_numbers

X, XOR = data.xor().X, data.xor().y.ravel()
AND, OR_NOT = data.and_gate().y.ravel(), np.array([1.0, 0, 1, 1])
WITHIN, NOISE = 0.05, 1e-9


def heights(parameters):
    return X @ parameters[:2] + parameters[2]


def sides(parameters):
    """1 where z is above 0, −1 below, 0 on the line; in the order of the samples."""
    z = heights(parameters)
    return np.where(np.abs(z) < NOISE, 0, np.sign(z))


def answers(parameters, targets):
    """Whether all four outputs are on the side of their targets."""
    return bool((sides(parameters) == 2 * targets - 1).all())


def holds_for(targets):
    return lambda parameters: bool((np.abs(sigmoid(heights(parameters)) - targets) <= WITHIN + NOISE).all())


class Parameters(Satisfying):
    """Three numbers; it can say what is amiss with two, and with four."""

    def judged(self, answer, exercise):
        array = as_numbers(answer)
        known = {
            2: ("M23-missing", Both("Two numbers are the weights alone. Wanted are w₁, w₂ and b.", "수 두 개는 가중치뿐입니다. w₁, w₂, b를 적습니다.")),
            4: ("outputs", Both("Four numbers came, one a sample. Wanted are w₁, w₂ and b, from which the four outputs are computed.",
                                "표본마다 하나씩 수 네 개를 적었습니다. 출력을 계산할 때 쓰는 w₁, w₂, b를 적습니다."))}.get(array.size)
        return [Finding(*known)] if known else super().judged(array, exercise)


SAMPLES = (("(0, 0)", "b"), ("(0, 1)", "w₂ + b"), ("(1, 0)", "w₁ + b"), ("(1, 1)", "w₁ + w₂ + b"))


def only(n, targets):
    """parameters → whether sample n alone is on the wrong side."""
    return lambda p: bool(((sides(p) == 2 * targets - 1) == (np.arange(4) != n)).all() and sides(p).all())


def gate(targets, examples, swapped, early=(), late=()):
    """Weights for these targets. examples: one for each mistake, by name. swapped: the answer with x₁ and x₂ exchanged, or AND for OR."""
    def mistake(code, when, en, ko):
        return Wrong(code, Both(en, ko), gives=lambda: np.array(examples[code], float), when=when)

    return Parameters(
        shape=(3,), holds=holds_for(targets),
        otherwise=Both("At least one output is on the wrong side of 0.5. Compute z for the four samples, b, w₂ + b, w₁ + b and w₁ + w₂ + b, and "
                       "compare the signs with the targets.",
                       "0.5를 기준으로 틀린 쪽에 있는 출력이 있습니다. 네 표본의 z, 곧 b, w₂ + b, w₁ + b, w₁ + w₂ + b를 구해 부호를 목푯값과 "
                       "맞춰 봅니다."),
        wrongs=(
            mistake("zeros", lambda p: not p.any(), "All three are 0, so every output is 0.5.", "셋 다 0이면 출력은 모두 0.5입니다."),
            mistake("not sharp", lambda p: answers(p, targets),
                    "All four are on the right side, but not within 0.05 of the targets. The line may stay: multiply w₁, w₂ and b by one and the same "
                    "larger number.",
                    "네 출력이 모두 맞는 쪽에 있지만, 목푯값과의 차가 0.05를 넘는 것이 있습니다. 직선은 그대로 두고 w₁, w₂, b에 더 큰 수를 똑같이 곱합니다."),
            mistake("negated", lambda p: answers(-p, targets), "All four answers are the opposite. A target of 1 wants z above 0.",
                    "네 답이 모두 반대입니다. 목푯값이 1이면 z가 0보다 커야 합니다."),
            mistake("bias sign", lambda p: answers(p * [1, 1, -1], targets),
                    "The sign of b. b is added: for (0, 0), z is b itself. Which sign does its target want?",
                    "b의 부호가 반대입니다. b는 더하는 수이고, (0, 0)에서는 z가 곧 b입니다. 그 목푯값에 맞는 부호는 무엇입니까?"),
            *(mistake(*row) for row in early),
            mistake("swapped", lambda p: answers(p, swapped[0]), swapped[1], swapped[2]),
            mistake("order", lambda p: answers(p[[1, 2, 0]], targets) or answers(p[[0, 2, 1]], targets),
                    "These numbers would do in another order. Wanted are w₁, w₂ and then b.", "수는 알맞은데 순서가 다릅니다. w₁, w₂, b의 순서로 적습니다."),
            mistake("M23", lambda p: p[2] == 0, "With b = 0 the output for (0, 0) is exactly 0.5, whatever the weights. What should it be?",
                    "b = 0이면 가중치가 무엇이든 (0, 0)의 출력이 정확히 0.5입니다. 얼마여야 합니까?"),
            mistake("on the line", lambda p: not sides(p).all(), "For at least one sample z is exactly 0: it lies on the line, and its output is 0.5. "
                    "Compute the four z.",
                    "z가 정확히 0인 표본이 있습니다. 직선 위에 있으므로 출력이 0.5입니다. 네 표본의 z를 구해 봅니다."),
            mistake("always 1", lambda p: (sides(p) > 0).all(), "z is above 0 for all four samples, so the neuron always says 1.",
                    "네 표본에서 모두 z > 0이므로 늘 1이라고 답합니다."),
            mistake("always 0", lambda p: (sides(p) < 0).all(), "z is below 0 for all four samples, so the neuron always says 0.",
                    "네 표본에서 모두 z < 0이므로 늘 0이라고 답합니다."),
            *(mistake(*row) for row in late),
            *(mistake(f"only {at}", only(n, targets), f"Three of the four are right. {at} is on the wrong side: its z is {z}, and should be "
                      f"{'above' if targets[n] else 'below'} 0.",
                      f"넷 가운데 셋이 맞습니다. {at}만 틀린 쪽에 있습니다. 그 표본의 z는 {z}이고, 0보다 {'커야' if targets[n] else '작아야'} 합니다.")
              for n, (at, z) in enumerate(SAMPLES) if f"only {at}" in examples),
        ))


SHARP_AND = gate(
    AND, {"zeros": (0, 0, 0), "not sharp": (1, 1, -1.5), "negated": (-8, -8, 12), "bias sign": (8, 8, 12), "bias forgotten": (10, 10, -1.5),
          "swapped": (8, 8, -4), "order": (-12, 8, 8), "M23": (8, 8, 0), "on the line": (8, 8, -8), "always 1": (1, 2, 6), "always 0": (2, 2, -9),
          "only (0, 1)": (0.5, 8, -4), "only (1, 0)": (8, 0.5, -4)},
    (data.or_gate().y.ravel(), "This neuron says OR. Find the sample on which AND and OR disagree, and look at its z.",
     "OR의 답을 내는 뉴런입니다. AND와 OR의 답이 다른 표본을 찾아 그 z를 봅니다."),
    early=[("bias forgotten", lambda p: p[0] == p[1] > 0 and answers(p, data.or_gate().y.ravel()) and answers(np.array([1, 1, p[2]]), AND),
     "The weights were multiplied and b was not, so the line moved: this neuron says OR. Multiply all three by the same number.",
     "가중치에만 곱하고 b에는 곱하지 않아서 직선이 옮겨 갔습니다. 이 뉴런은 OR의 답을 냅니다. 셋 모두에 같은 수를 곱합니다.")])

SHARP_OR_NOT = gate(
    OR_NOT, {"zeros": (0, 0, 0), "not sharp": (1, -1, 0.5), "negated": (-8, 8, -4), "bias sign": (8, -8, -4), "one weight": (-3, 1, 1),
             "two ones": (8, 8, -4), "swapped": (-8, 8, 4), "order": (4, 8, -8), "M23": (8, -8, 0), "on the line": (8, -8, 8),
             "always 1": (1, 2, 6), "always 0": (2, 2, -9),
             "only (0, 0)": (8, -0.5, -1), "only (1, 1)": (0.5, -8, 4), "AND": (8, 8, -12)},
    (np.array([1.0, 1, 0, 1]), "x₁ and x₂ are exchanged: this neuron says 0 only for (1, 0). It should say 0 only for (0, 1).",
     "x₁과 x₂가 바뀌었습니다. 이 뉴런은 (1, 0)에서만 0이라고 답합니다. (0, 1)에서만 0이어야 합니다."),
    early=[("two ones", lambda p: answers(p, data.or_gate().y.ravel()),
     "This neuron says OR. Here a 1 at x₂ has to lower the output, so w₂ has to be negative.",
     "OR의 답을 내는 뉴런입니다. 여기서는 x₂가 1이 되면 출력이 작아져야 하므로 w₂는 음수여야 합니다."),
           ("AND", lambda p: answers(p, AND), "This neuron says AND, which is (a). Here the only 0 is at (0, 1).",
            "(a)의 AND를 계산하는 뉴런입니다. 여기서 목푯값이 0인 곳은 (0, 1)뿐입니다.")],
    late=[("one weight", lambda p: p[1] > 0, "w₂ is positive. Compare (0, 0) and (0, 1): with x₂ = 1 the target falls from 1 to 0.",
     "w₂가 양수입니다. (0, 0)과 (0, 1)을 견주어 봅니다. x₂가 1이 되면 목푯값이 1에서 0으로 작아집니다.")])

SUMS = Choice(right="B", others={
    "A": ("too little", Both(
        "(2) and (3) give w₁ + w₂ + 2b > 0, and (4) says w₁ + w₂ + b ≤ 0. Together they say b > 0, which is no contradiction yet: take "
        "w₁ = w₂ = −1.5, b = 2. A condition is still unused.",
        "(2)와 (3)에서 w₁ + w₂ + 2b > 0이고 (4)는 w₁ + w₂ + b ≤ 0입니다. 둘을 합치면 b > 0일 뿐, 아직 모순이 아닙니다. w₁ = w₂ = −1.5, b = 2를 넣어 봅니다. "
        "쓰지 않은 조건이 하나 있습니다.")),
    "C": ("one pair", Both(
        "(1) and (2) give w₂ > −b ≥ 0, (1) and (3) give w₁ > −b ≥ 0: both weights positive. Nothing contradicts that; OR does it. (4) has not been used.",
        "(1)과 (2)에서 w₂ > −b ≥ 0, (1)과 (3)에서 w₁ > −b ≥ 0이므로 두 가중치가 양수입니다. 모순이 아닙니다. OR가 그렇습니다. (4)를 아직 쓰지 않았습니다.")),
    "D": ("not opposite", Both(
        "(1) + (2) gives no inequality of one direction: b ≤ 0 and w₂ + b > 0 point different ways and cannot be added.",
        "(1)과 (2)는 부등호의 방향이 달라서 더할 수 없습니다. b ≤ 0과 w₂ + b > 0을 더해도 부등식이 나오지 않습니다.")),
})

LINES = ((1, 1, -0.5), (1, 1, -1.5), (-1, -1, 0.5), (2, -1, -0.5), (-3, 1, 1), (-2, 5, -1), (0.5, -2, 3), (1, 2, 4), (-1, -2, -1), (1, 1, 0))


def verdicts(w1, w2, b):
    """Whether each sample is on its right side."""
    z = heights(np.array([w1, w2, b], float))
    return (z > 0) == (XOR > 0)


def first(which):
    """The first sample of those."""
    return X[np.flatnonzero(which)[0]]


def at_zero(w1, w2, b):
    """Which samples are wrong for somebody who takes z = 0 for the answer 1."""
    return (heights(np.array([w1, w2, b], float)) >= 0) != (XOR > 0)


def number_of(results):
    """The row of the sample that came, or None for what is no sample."""
    found = [n for n, sample in enumerate(X) if close(results[""], sample)] if results[""].shape == (2,) else []
    return found[0] if found else None


def finds(results, arguments):
    n = number_of(results)
    return n is not None and not verdicts(**arguments)[n]


def always_right(results, arguments):
    n = number_of(results)
    return n is not None and verdicts(**arguments)[n]


def whole(length):
    return lambda results, arguments: results[""].size == length


def shaped(results, arguments):
    return results[""].shape != (2,)


NO_SAMPLE = Both(
    "For at least one line no sample came back: your function reached its end without `return`, or returned None. Every line gets a sample wrong. Test "
    "all four, and the targets are 0, 1, 1, 0.",
    "표본을 돌려주지 않은 직선이 있습니다. `return`을 만나지 못하고 끝났거나 None을 돌려주었습니다. 어떤 직선이든 틀리는 표본이 있습니다. 네 표본을 모두 검사합니다. "
    "목푯값은 0, 1, 1, 0입니다.")


class Sample(Function):
    """A function that always has something to return."""

    def judged(self, answer, exercise):
        try:
            return super().judged(answer, exercise)
        except Unreadable as problem:
            if problem.finding.code == "returns nothing":
                raise Unreadable(Finding("returns nothing", NO_SAMPLE)) from None
            raise


SAMPLE = Sample(
    arguments=("w1", "w2", "b"),
    cases=lambda: [dict(zip(("w1", "w2", "b"), map(float, line))) for line in LINES],
    right=lambda w1, w2, b: first(~verdicts(w1, w2, b)),
    holds=finds,
    otherwise=Both("For at least one line the sample that came back is on its right side, or is none of the four. Compute z = w₁x₁ + w₂x₂ + b for each "
                   "sample: a target of 1 wants z > 0, a target of 0 wants z ≤ 0.",
                   "돌려준 표본이 맞는 쪽에 있거나 네 표본에 없는 직선이 있습니다. 표본마다 z = w₁x₁ + w₂x₂ + b를 구합니다. 목푯값이 1이면 z > 0, 0이면 z ≤ 0이어야 "
                   "합니다."),
    wrongs=(
        Wrong("inverse", Both("You return a sample that the line gets right. Wanted is one on the wrong side.",
                              "직선이 맞힌 표본을 돌려주었습니다. 틀린 쪽에 있는 표본을 돌려줍니다."),
              gives=lambda w1, w2, b: first(verdicts(w1, w2, b)), when=always_right),
        Wrong("number", Both("One number came back, perhaps the place of the sample or z. Return the sample itself, such as (0, 1).",
                             "수 하나를 돌려주었습니다. 표본의 번호나 z입니까? (0, 1)처럼 표본 자체를 돌려줍니다."),
              gives=lambda w1, w2, b: float(np.flatnonzero(~verdicts(w1, w2, b))[0]), when=whole(1)),
        Wrong("with target", Both("Three numbers came back: perhaps the target with the sample. Return x₁ and x₂ alone.",
                                  "수 세 개를 돌려주었습니다. 목푯값까지 넣었습니까? x₁과 x₂만 돌려줍니다."),
              gives=lambda w1, w2, b: np.append(first(~verdicts(w1, w2, b)), 1.0), when=whole(3)),
        Wrong("four", Both("Four numbers came back, one a sample. Return one sample that is on the wrong side, x₁ and x₂.",
                           "표본마다 하나씩 수 네 개를 돌려주었습니다. 틀린 쪽에 있는 표본 하나의 x₁과 x₂를 돌려줍니다."),
              gives=lambda w1, w2, b: (~verdicts(w1, w2, b)).astype(float), when=lambda results, arguments: results[""].shape == (4,)),
        Wrong("several", Both("More than one sample came back, or none, or one inside another list. Return the first one that is on the wrong side, as two plain numbers x₁ and x₂.",
                              "표본을 여러 개 돌려주었거나, 하나도 돌려주지 않았거나, 하나를 다시 리스트에 넣어 돌려주었습니다. 틀린 쪽에 있는 첫 표본의 x₁과 x₂를 수 두 개로 돌려줍니다."),
              gives=lambda w1, w2, b: X, when=shaped),
        Wrong("z = 0", Both("At z = 0 your test takes the answer for 1. The neuron says 1 only where z > 0.",
                            "z = 0일 때를 1이라고 답한 것으로 보았습니다. 뉴런은 z > 0일 때만 1이라고 답합니다."),
              gives=lambda w1, w2, b: first(at_zero(w1, w2, b)), when=lambda results, arguments: close(results[""], first(at_zero(**arguments)))),
        Wrong("first", Both("(0, 0) came back for every line. Compare z with 0: an output σ(z) is never exactly 0 or 1, and always above 0.",
                            "어느 직선에서나 (0, 0)을 돌려주었습니다. z를 0과 견줍니다. 출력 σ(z)는 언제나 0보다 크고, 정확히 0이나 1이 되지 않습니다."),
              gives=lambda w1, w2, b: np.zeros(2), when=lambda results, arguments: close(results[""], np.zeros(2))),
        Wrong("last", Both("(1, 1) came back for every line. Some lines get (1, 1) right: look at z.",
                           "어느 직선에서나 (1, 1)을 돌려주었습니다. (1, 1)을 맞히는 직선도 있습니다. z를 봅니다."),
              gives=lambda w1, w2, b: np.ones(2), when=lambda results, arguments: close(results[""], np.ones(2))),
        Wrong("no bias", Both("b was left out of z. Compute z = w₁x₁ + w₂x₂ + b.", "z에서 b가 빠졌습니다. z = w₁x₁ + w₂x₂ + b입니다."),
              gives=lambda w1, w2, b: first(~verdicts(w1, w2, 0)),
              when=lambda results, arguments: close(results[""], first(~verdicts(arguments["w1"], arguments["w2"], 0)))),
    ),
)


CODE = '''
from bpkit.{} import check

def wrong_sample(w1, w2, b):
    for x1, x2, target in [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]:
        ...                       # {}
                                  # {}

answers = {{
    "and": None,                  # [w1, w2, b]
    "or not": None,               # [w1, w2, b]
    "proof": None,                # {}
    "sample": wrong_sample,
}}
check("neuron-lines", answers)
'''

SOLVED = '''
from bpkit import rounded, sigmoid
from bpkit.en import check

def wrong_sample(w1, w2, b):
    for x1, x2, target in [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]:
        if (w1 * x1 + w2 * x2 + b > 0) != (target == 1):
            return x1, x2

for w1, w2, b in ([8, 8, -12], [8, -8, 4]):
    print(rounded([sigmoid(z) for z in (b, w2 + b, w1 + b, w1 + w2 + b)]))
print(rounded(sigmoid(3)), wrong_sample(1, 1, -0.5), wrong_sample(1, 1, -1.5))
check("neuron-lines", {"and": [8, 8, -12], "or not": [8, -8, 4],
                       "proof": "B", "sample": wrong_sample})
'''

EXERCISE = Exercise(
    id="neuron-lines",
    title=Both("Two gates and an impossible one", "되는 연산 둘, 안 되는 연산 하나"),
    starter=Both(CODE.format("en", "return x1, x2 of a sample", "on the wrong side", '"A", "B", "C" or "D"'),
                 CODE.format("ko", "틀린 쪽에 있는 표본의", "x1, x2를 돌려줍니다", '"A", "B", "C", "D" 가운데 하나')),
    hints=(
        Both("(a) and (b): first the signs of z at the four points, then the size. σ(3) is 0.9526. (d) For each sample: is z > 0, and should it be?",
             "(a)와 (b)에서는 먼저 네 점에서 z의 부호를 맞추고, 그다음 크기를 키웁니다. σ(3)은 0.9526입니다. (d)에서는 표본마다 z > 0인지와 z > 0이어야 하는지를 견줍니다."),
        Both("(a) w₁ = w₂ = 1, b = −1.5 has the right signs; multiply all three. (b) The only 0 is at (0, 1), so w₂ must be negative and b positive. "
             "(c) Which conditions point the same way?",
             "(a) w₁ = w₂ = 1, b = −1.5이면 부호가 맞습니다. 셋 모두에 같은 수를 곱합니다. (b) 목푯값이 0인 곳은 (0, 1)뿐이므로 w₂는 음수, b는 양수여야 합니다. (c) "
             "부등호의 방향이 같은 조건끼리 더합니다."),
        Both("(b) Start from [1, −1, 0.5]. (d) `if (w1 * x1 + w2 * x2 + b > 0) != (target == 1): return x1, x2`.",
             "(b) [1, −1, 0.5]에서 시작합니다. (d) `if (w1 * x1 + w2 * x2 + b > 0) != (target == 1): return x1, x2`입니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        r"(a) With $(8, 8, -12)$ the four $z$ are $-12, -4, -4, 4$. (b) With $(8, -8, 4)$ they are $4, -4, 12, 4$. σ(−4) is 0.0180 and σ(4) is 0.9820, "
        r"so all are within 0.05; any factor from 6 up does for $(1, 1, -1.5)$. (c) B: the sums of opposite corners have the same left side, and say "
        r"that it is above 0 and that it is not. (d) The loop can reach its end without `return` only if all four samples are right. By (c) no line "
        r"does that: so for every $w_1$, $w_2$, $b$ the function returns a sample.",
        r"(a) $(8, 8, -12)$이면 네 표본의 $z$는 $-12, -4, -4, 4$입니다. (b) $(8, -8, 4)$이면 $4, -4, 12, 4$입니다. σ(−4)는 0.0180, σ(4)는 0.9820이므로 모두 0.05 "
        r"안에 듭니다. $(1, 1, -1.5)$라면 6배부터 됩니다. (c) B입니다. 마주 보는 꼭짓점의 조건끼리 더하면 좌변이 같은데, 한쪽은 0보다 크다고 하고 다른 "
        r"쪽은 크지 않다고 합니다. (d) 반복문이 `return` 없이 끝나려면 네 표본이 모두 맞아야 합니다. (c)에 따라 그런 직선은 없습니다. 그러므로 $w_1$, $w_2$, $b$가 "
        r"무엇이든 이 함수는 표본 하나를 돌려줍니다."),
    asks={"and": SHARP_AND, "or not": SHARP_OR_NOT, "proof": SUMS, "sample": SAMPLE},
)
