"""From the weight after a step back to the weight before it."""

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
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


def stopped(after, g, counts):
    """Guesses that were given up too early, at any count: close to the start, but not there yet."""
    values = [settled(after, g, count) for count in counts]
    return wrong("stopped early",
                 "These are the guesses, stopped too early. Go on until they no longer change, or solve the equation.",
                 "어림값을 되풀이하다가 너무 일찍 멈췄습니다. 더 바뀌지 않을 때까지 되풀이하거나 방정식을 풉니다.", values[0]
                 )._replace(when=one_of(values))


def one_of(values):
    """Whether a number is one of these, to about six digits."""
    return lambda array: array.size == 1 and any(close(array.ravel()[0], value, 2e-6) for value in values)


def walked(after, g):
    """θ ← θ + g(θ) or θ ← θ − g(θ), which does not come back to θ_after each time, after several rounds."""
    values = []
    for sign in (1, -1):
        theta = after
        for count in range(1, 61 if after == 4 else 21):
            theta = theta + sign * g(theta)
            values += [theta] if count > 2 or sign == 1 and count > 1 and after == 4 else []
    return wrong("walked on",
                 "You repeated θ ± g(θ) from each new θ, which walks on and on. Each guess begins anew from the weight after the step.",
                 "새로 구한 θ에서 θ ± g(θ)를 되풀이해서 점점 멀어졌습니다. 어림값은 매번 한 걸음 뒤의 가중치에서 새로 구합니다.", values[0]
                 )._replace(when=one_of(values))


def with_rate(g, after, rates=(0.1, 0.2, 0.3, 0.01, 0.05, 0.001, 2.0)):
    values = [settled(after, lambda theta, rate=rate: rate * g(theta)) for rate in rates]
    return wrong("a rate",
                 "The guesses settle for a step with a learning rate. Here the step is g itself: θ after = θ before − g(θ before).",
                 "g에 학습률을 곱한 걸음을 거슬러 갔습니다. 여기서는 한 걸음이 g 그 자체입니다: 뒤 = 앞 − g(앞).", values[0]
                 )._replace(when=one_of(values))


def instead(name, en, ko, slope):
    """The guesses with another g than the one that was given."""
    return wrong(name, en, ko, settled(0.5, slope))


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
        wrong("g after",
              "That is g at the weight after the step. The weight before it is wanted, and its own g made the step.",
              "한 걸음 뒤의 가중치에서 구한 g를 적었습니다. 물은 것은 앞의 가중치이고, 한 걸음은 거기서 구한 g만큼입니다.", g(after)),
        wrong("sign",
              "The size is right and the sign is not. Put your number into θ − g(θ): it should give θ after.",
              "크기는 맞고 부호가 다릅니다. 구한 수를 θ − g(θ)에 넣어 봅니다. 한 걸음 뒤의 값이 나와야 합니다.", -right),
        *more))


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
            stopped(4, lambda theta: 0.2 * theta, range(2, 8)),
            walked(4, lambda theta: 0.2 * theta),
            wrong("two steps back", "You walked back two steps, not one: 6.25 goes to 5, and 5 to 4.",
                  "한 걸음이 아니라 두 걸음을 거슬러 갔습니다. 6.25에서 5로, 5에서 4로 갑니다.", 6.25),
            wrong("g of the start, again", "You found the start, and then added its g once more. Which weight does one step lead to 4?",
                  "출발점을 구한 다음 거기서 구한 g를 한 번 더 더했습니다. 한 걸음에 4가 되는 가중치는 무엇입니까?", 6.0),
            wrong("two steps on", "You walked on by two steps. The way back was asked.",
                  "앞으로 두 걸음을 더 갔습니다. 물은 것은 거슬러 가는 길입니다.", 2.56),
            wrong("0.2 taken off", "You subtracted 0.2 itself. The step was 0.2 times θ, and the way back undoes it.",
                  "0.2 자체를 뺐습니다. 한 걸음에 움직인 양은 θ의 0.2배이고, 거슬러 갈 때는 그것을 되돌립니다.", 3.8),
            wrong("divided by 0.2", "4 is 0.8 times the start, and not 0.2 times: what is left of θ after 0.2θ was taken away?",
                  "4는 출발점의 0.2배가 아니라 0.8배입니다. θ에서 0.2θ를 빼면 얼마가 남습니까?", 20.0),
            wrong("divided by 1.2", "You divided by 1.2, as if the step had added 0.2θ. It subtracts.",
                  "한 걸음을 갈 때 0.2θ를 더한 것처럼 1.2로 나누었습니다. 더하는 것이 아니라 뺍니다.", 4 / 1.2),
            wrong("0.2 itself", "You added 0.2 itself. The step was 0.2 times θ.",
                  "0.2 자체를 더했습니다. 한 걸음에 움직인 양은 θ의 0.2배입니다.", 4.2)),
        "neuron": asked(
            neuron, 0.5, settled(0.5, neuron),
            stopped(0.5, neuron, range(2, 9)),
            with_rate(neuron, 0.5),
            wrong("prediction", "That is a prediction, σ(2θ) at 0.5. The weight before the step is wanted.",
                  "0.5에서 구한 예측값 σ(2θ)를 적었습니다. 물은 것은 한 걸음 앞의 가중치입니다.", sigmoid(1.0)),
            wrong("prediction at the start", "That is the prediction at the start, σ(2θ). The weight θ itself is wanted.",
                  "출발점에서 구한 예측값 σ(2θ)를 적었습니다. 물은 것은 가중치 θ 자체입니다.", sigmoid(2 * settled(0.5, neuron))),
            wrong("two steps back", "You walked back two steps, not one. The first time that the guesses settled was enough.",
                  "한 걸음이 아니라 두 걸음을 거슬러 갔습니다. 어림값이 처음 모인 곳이 답입니다.",
                  settled(settled(0.5, neuron), neuron)),
            walked(0.5, neuron),
            instead("M05-other-half", "Of the slope a(1 − a) your g has only the factor 1 − a.",
                    "기울기 a(1 − a)에서 인수 1 − a만 들어갔습니다.", lambda theta: -2 * (1 - sigmoid(2 * theta)) ** 2),
            instead("0.5 left out", "Your guesses leave out the weight after the step: they settle where θ = g(θ).",
                    "어림값을 구할 때 한 걸음 뒤의 가중치를 더하지 않아서 θ = g(θ)인 곳으로 모였습니다.",
                    lambda theta: neuron(theta) - 0.5),
            instead("M05", "Your g lacks the slope of the sigmoid, a(1 − a). Use g as the statement gives it.",
                    "g에 시그모이드의 기울기 a(1 − a)가 빠졌습니다. 문제에 있는 g를 그대로 씁니다.",
                    lambda theta: 2 * (sigmoid(2 * theta) - 1)),
            wrong("M05-at-0", "At 0 the g of the statement is −0.25, and 0 + 0.25 is not 0.5. If your guesses settle at 0, your g lacks a factor such as "
                  "a, or has one too many.",
                  "문제의 g는 0에서 −0.25인데, 0 + 0.25는 0.5가 아닙니다. 어림값이 0으로 모였다면 g에 a 같은 인수가 빠졌거나 어떤 인수가 한 번 더 들어갔습니다.", 0.0
                  )._replace(when=lambda array: array.size == 1 and abs(array.ravel()[0]) < 1e-6),
            instead("M19-input", "Your g is half of the given one: its factor 2, the input of the neuron, is missing, or a learning rate of ½ came in.",
                    "g가 문제에 있는 것의 절반입니다. 뉴런의 입력인 2가 빠졌거나 학습률 ½이 들어갔습니다.", lambda theta: neuron(theta) / 2),
            instead("input left out", "Your prediction is σ(θ). The input is 2, so it is σ(2θ).",
                    "예측값을 σ(θ)로 계산했습니다. 입력이 2이므로 σ(2θ)입니다.",
                    lambda theta: 2 * (sigmoid(theta) - 1) * sigmoid(theta) * (1 - sigmoid(theta))),
            instead("M05-squared", "Your g contains the slope a(1 − a) twice.", "g에 기울기 a(1 − a)가 두 번 들어갔습니다.",
                    lambda theta: neuron(theta) * sigmoid(2 * theta) * (1 - sigmoid(2 * theta))),
            instead("M04-twice", "The slope in your g was taken at σ(a): a went through the sigmoid once more. It is a(1 − a).",
                    "g의 기울기를 σ(a)로 계산했습니다. a를 시그모이드에 한 번 더 넣은 것입니다. 기울기는 a(1 − a)입니다.",
                    lambda theta: 2 * (sigmoid(2 * theta) - 1) * sigmoid(sigmoid(2 * theta)) * (1 - sigmoid(sigmoid(2 * theta)))),
            instead("no target", "In your g stands a in the place of a − 1. The target is 1.",
                    "g에서 a − 1이 있을 자리에 a가 있습니다. 목푯값은 1입니다.",
                    lambda theta: 2 * sigmoid(2 * theta) ** 2 * (1 - sigmoid(2 * theta))),
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
            wrong("many guesses", "The guesses 4, 16, 52, … run away, and so does your number: g is too steep for guesses. Solve the equation.",
                  "4, 16, 52, …처럼 어림값이 점점 멀어져서 나온 수입니다. g가 가팔라서 어림값이 모이지 않으므로 방정식을 풉니다.", 160.0
                  )._replace(when=lambda array: array.size == 1 and (abs(array.ravel()[0]) > 1000 or one_of([160, 484])(array))),
            wrong("walked on", "You added 3θ twice, from each new θ: 4, 16, 64. One step was asked, and in the other direction.",
                  "새로 구한 θ에서 3θ를 두 번 더했습니다: 4, 16, 64. 물은 것은 한 걸음이고, 거슬러 가는 쪽입니다.", 64.0),
            wrong("multiplied", "4 is −2 times the start: divide by it, and mind the sign.",
                  "4는 출발점의 −2배입니다. 곱하지 말고 나누고, 부호에 주의합니다.", 8.0),
            wrong("minus 4/3", "4 is not −3θ, but what is left of θ after 3θ was taken away.",
                  "4는 −3θ가 아니라 θ에서 3θ를 빼고 남은 것입니다.", -4 / 3),
            wrong("length of the step", "That is how long the step was. The weight from which it was taken is wanted.",
                  "한 걸음의 길이를 적었습니다. 물은 것은 출발할 때의 가중치입니다.", 6.0),
            wrong("3 itself", "You added 3 itself. The step was 3 times θ.",
                  "3 자체를 더했습니다. 한 걸음에 움직인 양은 θ의 3배입니다.", 7.0),
            wrong("upside down", "You divided −2 by 4. In 4 = −2θ the 4 is divided.",
                  "−2를 4로 나누었습니다. 4 = −2θ에서는 4를 나눕니다.", -0.5),
            wrong("upside down, no sign", "You divided 2 by 4. What is θ − 3θ, and which of the two numbers is divided?",
                  "2를 4로 나누었습니다. θ − 3θ는 얼마이고, 두 수 가운데 나누어지는 것은 어느 쪽입니까?", 0.5),
            wrong("one taken off", "You subtracted 3 itself, or divided by −4. The step was 3 times θ: what is θ − 3θ?",
                  "3 자체를 빼면서 계산했거나 −4로 나누었습니다. 한 걸음에 움직인 양은 θ의 3배입니다. θ − 3θ는 얼마입니까?", -1.0),
            wrong("divided by 4", "You divided by 4, as if the step had added 3θ. It subtracts.",
                  "한 걸음을 갈 때 3θ를 더한 것처럼 4로 나누었습니다. 더하는 것이 아니라 뺍니다.", 1.0),
            wrong("divided by 3", "4 is not 3θ, but what is left of θ after 3θ was taken away.",
                  "4는 3θ가 아니라 θ에서 3θ를 빼고 남은 것입니다.", 4 / 3)),
    },
)
