"""From the weight after a step back to the weight before it."""

import numpy as np

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

TOLERANCE = 1e-5           # so that guesses which have not settled yet can be told from the start


def neuron(theta):
    """The gradient of ½(a − 1)², a = σ(2θ)."""
    a = sigmoid(2 * theta)
    return 2 * (a - 1) * a * (1 - a)


def settled(after, g, guesses=200, sign=1):
    """The guesses of the page: θ ← θ_after + g(θ), begun at θ_after."""
    theta = after
    for _ in range(guesses):
        theta = after + sign * g(theta)
    return theta


def away(steps, sign=1):
    """θ ← θ ± g(θ), which does not come back to θ_after each time."""
    theta = 0.5
    for _ in range(steps):
        theta = theta + sign * neuron(theta)
    return theta


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def asked(g, after, right, *more):
    """A number to be walked back to, with the slips that can happen with any g."""
    return Numbers(right=lambda: right, tolerance=TOLERANCE, wrongs=(
        wrong("forward again",
              "You took another step forward, from the weight after the step. Put your number into θ − g(θ): it should give θ after.",
              "한 걸음 뒤의 가중치에서 앞으로 한 걸음 더 갔습니다. 구한 수를 θ − g(θ)에 넣어 봅니다. 한 걸음 뒤의 값이 나와야 합니다.",
              after - g(after)),
        wrong("one guess",
              "You added g at the weight after the step. That is the first guess: the step was made with g at the weight before it.",
              "한 걸음 뒤의 가중치에서 구한 g를 더했습니다. 이 값은 첫 번째 어림값입니다. 그 한 걸음은 앞의 가중치에서 구한 g만큼 간 것입니다.",
              after + g(after)),
        wrong("not walked",
              "That is the weight after the step. The one before it is wanted.",
              "한 걸음 뒤의 가중치를 적었습니다. 물은 것은 그 앞의 가중치입니다.", after),
        wrong("step alone",
              "That is the step, g at the start. The weight from which it was taken is wanted.",
              "출발점에서 구한 g, 곧 한 걸음의 크기를 적었습니다. 물은 것은 출발할 때의 가중치입니다.", g(right)),
        wrong("sign",
              "The size is right and the sign is not. Put your number into θ − g(θ): it should give θ after.",
              "크기는 맞고 부호가 다릅니다. 구한 수를 θ − g(θ)에 넣어 봅니다. 한 걸음 뒤의 값이 나와야 합니다.", -right),
        *more))


STOPPED = ("You stopped after {} guesses. Go on until they no longer change, or solve the equation.",
           "어림값을 {}번만 구하고 멈췄습니다. 더 바뀌지 않을 때까지 되풀이하거나 방정식을 풉니다.")


def stopped(after, g):
    """Guesses that were given up too early."""
    return [wrong(f"{name} guesses", *(text.format(count) for text in STOPPED), settled(after, g, count))
            for name, count in (("two", 2), ("three", 3))]


EXERCISE = Exercise(
    id="note003-walk-back",
    title=Both("One weight walked back", "가중치 하나를 거슬러"),
    starter=Both(
        en='''
from bpkit import sigmoid
from bpkit.en import check

def g(theta):              # for (b)
    a = sigmoid(2 * theta)
    return 2 * (a - 1) * a * (1 - a)

answers = {
    "line": None,          # (a)
    "neuron": None,        # (b), to six digits or as computed
    "steep": None,         # (c)
}
check("note003-walk-back", answers)
''',
        ko='''
from bpkit import sigmoid
from bpkit.ko import check

def g(theta):              # (b)의 g
    a = sigmoid(2 * theta)
    return 2 * (a - 1) * a * (1 - a)

answers = {
    "line": None,          # (a)
    "neuron": None,        # (b) 계산한 값 그대로, 또는 여섯 자리까지
    "steep": None,         # (c)
}
check("note003-walk-back", answers)
'''),
    hints=(
        Both("A step leads from before to after: after = before − g(before). Which of these is known, and at which is g taken?",
             "한 걸음은 앞의 값에서 뒤의 값으로 갑니다: 뒤 = 앞 − g(앞). 둘 가운데 아는 것은 어느 쪽이고, g는 어느 쪽에서 구합니까?"),
        Both("(a) and (c) are equations with one unknown: 4 = θ − 0.2θ, and 4 = θ − 3θ. (b) needs guesses, as on this page.",
             "(a)와 (c)는 미지수가 하나인 방정식입니다: 4 = θ − 0.2θ, 4 = θ − 3θ. (b)에서는 이 페이지에서처럼 어림값을 되풀이해 구합니다."),
        Both("(b) Begin with `theta = 0.5` and repeat `theta = 0.5 + g(theta)` 50 times. On the right stands 0.5 each time.",
             "(b) `theta = 0.5`에서 시작해 `theta = 0.5 + g(theta)`를 50번 되풀이합니다. 오른쪽의 0.5는 바꾸지 않습니다."),
    ),
    solution=in_both('''
from bpkit import rounded, sigmoid
from bpkit.en import check

def g(theta):
    a = sigmoid(2 * theta)
    return 2 * (a - 1) * a * (1 - a)

theta = 0.5
for guess in range(50):
    theta = 0.5 + g(theta)
print("start     ", rounded(theta))
print("step again", rounded(theta - g(theta)))
check("note003-walk-back", {"line": 5, "neuron": theta, "steep": -2})
'''),
    because=Both(
        r"(a) $4 = 0.8\,\theta$, so $\theta = 5$. (b) The guesses settle, and a step from there leads to 0.5, as the cell above shows. "
        r"(c) $4 = -2\,\theta$, so $\theta = -2$: the step went from $-2$ up to $4$. The guesses $4 + 3\theta$ would run away: 4, 16, 52, "
        r"and so on. Each error is multiplied by the slope of $g$, which is 0.2 in (a) and 3 in (c). Guessing works where the gradient "
        r"changes slowly.",
        r"(a) $4 = 0.8\,\theta$이므로 $\theta = 5$입니다. (b) 어림값이 한곳으로 모입니다. 위의 셀에서 보듯이 거기서 한 걸음을 가면 0.5가 됩니다. "
        r"(c) $4 = -2\,\theta$이므로 $\theta = -2$입니다. 한 걸음에 $-2$에서 $4$로 올라간 것입니다. 어림값 $4 + 3\theta$는 4, 16, 52처럼 점점 "
        r"멀어집니다. 어림값을 새로 구할 때마다 오차에 $g$의 기울기가 곱해지는데, (a)에서는 0.2이고 (c)에서는 3입니다. 어림값으로 구하는 방법은 그레이디언트가 천천히 바뀌는 곳에서 통합니다."),
    asks={
        "line": asked(
            lambda theta: 0.2 * theta, 4, 5.0,
            *stopped(4, lambda theta: 0.2 * theta),
            wrong("divided by 0.2", "4 is 0.8 times the start, and not 0.2 times: what is left of θ after 0.2θ was taken away?",
                  "4는 출발점의 0.2배가 아니라 0.8배입니다. θ에서 0.2θ를 빼면 얼마가 남습니까?", 20.0),
            wrong("divided by 1.2", "You divided by 1.2, as if the step had added 0.2θ. It subtracts.",
                  "한 걸음을 갈 때 0.2θ를 더한 것처럼 1.2로 나누었습니다. 더하는 것이 아니라 뺍니다.", 4 / 1.2),
            wrong("0.2 itself", "You added 0.2 itself. The step was 0.2 times θ.",
                  "0.2 자체를 더했습니다. 한 걸음에 움직인 양은 θ의 0.2배입니다.", 4.2)),
        "neuron": asked(
            neuron, 0.5, settled(0.5, neuron),
            *stopped(0.5, neuron),
            wrong("minus in the guesses", "The guesses settle where θ = 0.5 − g(θ). Solved for the weight before, the equation has a plus.",
                  "어림값이 θ = 0.5 − g(θ)인 곳으로 모였습니다. 앞의 가중치에 대해 풀면 g 앞의 부호는 양의 부호입니다.",
                  settled(0.5, neuron, sign=-1)),
            wrong("minus at the end", "You found g at the start and subtracted it from 0.5. The step subtracted it; the way back adds it.",
                  "출발점에서 g를 구해 0.5에서 뺐습니다. 한 걸음을 갈 때 뺐으므로, 거슬러 갈 때는 더합니다.",
                  0.5 - neuron(settled(0.5, neuron))),
            wrong("backward again and again", "You walked on with `theta = theta + g(theta)`, two steps. The page begins each guess anew "
                  "from the weight after the step.",
                  "`theta = theta + g(theta)`로 두 걸음을 갔습니다. 어림값은 매번 한 걸음 뒤의 가중치에서 새로 구합니다.",
                  0.5 + neuron(0.5) + neuron(0.5 + neuron(0.5))),
            wrong("away", "You repeated `theta = theta + g(theta)` 50 times, which walks away. Each guess begins anew from the weight "
                  "after the step: 0.5.",
                  "`theta = theta + g(theta)`를 50번 되풀이해서 점점 멀어졌습니다. 어림값은 매번 한 걸음 뒤의 가중치 0.5에서 새로 구합니다.",
                  away(50)),
            wrong("trained on", "You repeated `theta = theta - g(theta)` 50 times. That trains further; the way back was asked.",
                  "`theta = theta - g(theta)`를 50번 되풀이했습니다. 그러면 훈련을 계속하게 됩니다. 물은 것은 거슬러 가는 길입니다.",
                  away(50, -1))),
        "steep": asked(
            lambda theta: 3 * theta, 4, -2.0,
            wrong("two guesses", "That is the second guess, and the next are larger still: g is too steep for guesses. Solve the "
                  "equation.",
                  "두 번째 어림값을 적었습니다. 다음 어림값은 더 커집니다. g가 가팔라서 어림값이 모이지 않으므로 방정식을 풉니다.", 52.0),
            wrong("divided by 4", "You divided by 4, as if the step had added 3θ. It subtracts.",
                  "한 걸음을 갈 때 3θ를 더한 것처럼 4로 나누었습니다. 더하는 것이 아니라 뺍니다.", 1.0),
            wrong("divided by 3", "4 is not 3θ, but what is left of θ after 3θ was taken away.",
                  "4는 3θ가 아니라 θ에서 3θ를 빼고 남은 것입니다.", 4 / 3)),
    },
)
