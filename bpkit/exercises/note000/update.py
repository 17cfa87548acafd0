"""One step of gradient descent, and which of += and -= goes downhill."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers

STARTER = '''
from bpkit.{language} import check

def update(W, gradient, rate):
    return None         # {new}

answers = {{
    "update": update,
    "note": None,       # (b) {or_}
    "turned": None,     # (c) {or_}
    "minus": None,      # (d) {or_}
    "updates": None,    # (e) {number}
}}
check("note000-update", answers)
'''
SOLUTION = '''
import numpy as np
from bpkit import rounded
from bpkit.{language} import check

def update(W, gradient, rate):
    return W - rate * gradient

print(rounded(update(np.array([0.2, 0.9]), np.array([0.5, -0.5]), 0.1), digits=2))
check("note000-update", {{"update": update, "note": "+=", "turned": "-=",
                         "minus": "+=", "updates": 10000}})
'''


def case(seed, shape, rate):
    rng = np.random.RandomState(seed)
    return {"W": rng.normal(size=shape), "gradient": rng.normal(size=shape), "rate": rate}


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


def moved(yours, given):
    """Which entries of W made the right step and which stayed as they were, if every entry did one or the other."""
    W, right = given["W"], given["W"] - given["rate"] * given["gradient"]
    if yours[""].shape != W.shape:
        return None
    went, stayed = np.isclose(yours[""], right, rtol=1e-6), np.isclose(yours[""], W, rtol=1e-6)
    return went if (went | stayed).all() and went.any() and not went.all() else None


def part(name, en, ko, which):
    """Only some entries moved; which: (W, gradient) → the mask of those, or None for any."""
    def when(yours, given):
        went = moved(yours, given)
        return went is not None and (which is None or np.array_equal(went, which(given["W"], given["gradient"])))

    def gives(W, gradient, rate):
        return W - rate * gradient * (which or every_other)(W, gradient)
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def counted(W):
    return np.arange(W.size).reshape(W.shape)


def every_other(W, gradient):
    return counted(W) % 2 == 0


def rows(W):
    return np.broadcast_to(np.arange(len(W)).reshape(-1, *[1] * (W.ndim - 1)), W.shape)


def columns(W):
    return np.broadcast_to(np.arange(W.shape[-1]), W.shape)


def factor(name, en, ko, of):
    """A step with something else in the place of the rate; of: rate → number."""
    return Wrong(name, Both(en, ko), gives=lambda W, gradient, rate: W - of(rate) * gradient)


def operator(right, en, ko):
    """A choice between += and -=; the sentence is for the wrong one."""
    return Choice(right=right, others={"-=" if right == "+=" else "+=": ("M06", Both(en, ko))})


EXERCISE = Exercise(
    id="note000-update",
    title=Both("One step downhill", "내리막으로 한 걸음"),
    starter=Both(
        STARTER.format(language="en", new="the new weights", or_='"+=" or "-="', number="a number"),
        STARTER.format(language="ko", new="새 가중치", or_='"+="나 "-="', number="수")),
    hints=(
        Both("The gradient points where the loss grows. Which way is down, and what does the rate multiply?",
             "그레이디언트는 손실이 커지는 쪽을 가리킵니다. 내리막은 어느 쪽이고, 학습률은 무엇에 곱합니까?"),
        Both("In (b) to (d) look for minus signs: y − A₂ holds one, −0.1 holds one. With one of them the array is minus the gradient.",
             "(b)–(d)에서는 음의 부호를 찾습니다. y − A₂에 하나, −0.1에 하나 있습니다. 하나가 있으면 그 배열은 부호를 뒤집은 그레이디언트입니다."),
        Both("W ← W − η ∂L/∂W, entry by entry. For (e) read the loop: how often does it run, and does the rate appear in that?",
             "원소마다 W ← W − η ∂L/∂W입니다. (e)에서는 반복문을 봅니다. 반복문은 몇 번 돕니까? 그 횟수를 정하는 데 학습률이 쓰입니까?"),
    ),
    solution=Both(*(SOLUTION.format(language=language) for language in ("en", "ko"))),
    because=Both(
        r"(a) $W - \eta\,\partial L/\partial W$ makes a new array. `W -= …` would change the array of the caller as well, and whoever "
        r"still needs the old weights, for $\delta_1$ or for a gradient check, would get the new ones. (b) $y - A_2$ carries a minus, "
        r"so the array is minus the gradient and is added. (c) $A_2 - y$ carries none: subtract. (d) The minus stands in front of the "
        r"rate: add. (e) 10,000 again: the rate sets how long each step is, not how often a step is made.",
        r"(a) $W - \eta\,\partial L/\partial W$는 새 배열을 만듭니다. `W -= …`라고 쓰면 함수를 부른 쪽의 배열까지 바뀝니다. 그러면 "
        r"$\delta_1$을 구하거나 그레이디언트 검사를 할 때처럼 옛 가중치가 필요한 곳에서 새 가중치를 쓰게 됩니다. (b) $y - A_2$에 음의 부호가 "
        r"있으므로 이 배열은 부호를 뒤집은 그레이디언트입니다. 더합니다. (c) $A_2 - y$에는 음의 부호가 없습니다. 뺍니다. (d) 학습률 앞에 음의 "
        r"부호가 있습니다. 더합니다. (e) 그대로 10,000번입니다. 학습률은 한 걸음의 길이를 정할 뿐, 걸음의 수는 정하지 않습니다."),
    asks={
        "update": Function(
            arguments=("W", "gradient", "rate"),
            cases=lambda: [case(1, (3, 4), 0.1), case(2, (2, 5), 0.3), case(3, (4,), 1.7)],
            right=lambda W, gradient, rate: W - rate * gradient,
            changes={
                "W": ("M01-in-place", Both(
                    "The function changes the W that it was given: `W -= …` works in place. Whoever still needs the old weights gets the "
                    "new ones. Return a new array and leave W as it is.",
                    "함수가 받은 W를 바꾸었습니다. `W -= …`는 배열을 제자리에서 고칩니다. 그러면 옛 가중치가 아직 필요한 곳에서도 새 가중치를 "
                    "쓰게 됩니다. W는 그대로 두고 새 배열을 돌려줍니다.")),
                "gradient": ("M01-in-place-gradient", Both(
                    "The function changes the gradient that it was given, as `gradient *= rate` does. Leave it as it is and compute the "
                    "step in a new array.",
                    "함수가 받은 그레이디언트를 바꾸었습니다. `gradient *= rate`라고 쓰면 그렇게 됩니다. 그레이디언트는 그대로 두고 걸음은 새 "
                    "배열에 계산합니다."))},
            wrongs=(
                part("M09-first-entry",
                     "Only the first entry of W has moved. Is there a `return` inside the loop?",
                     "W의 첫 원소만 움직였습니다. 반복문 안에 `return`이 있습니까?", lambda W, gradient: counted(W) == 0),
                part("M06-only-down",
                     "Only the weights with a positive entry in the gradient have moved. Where the entry is negative, the weight has to "
                     "rise; the minus in W − rate · gradient sees to both.",
                     "그레이디언트의 원소가 양수인 가중치만 움직였습니다. 원소가 음수이면 가중치가 커져야 합니다. W − rate · gradient의 음의 부호가 두 경우를 다 맡습니다.",
                     lambda W, gradient: gradient > 0),
                part("M06-only-up",
                     "Only the weights with a negative entry in the gradient have moved. Where the entry is positive, the weight has to "
                     "fall; the minus in W − rate · gradient sees to both.",
                     "그레이디언트의 원소가 음수인 가중치만 움직였습니다. 원소가 양수이면 가중치가 작아져야 합니다. W − rate · gradient의 음의 부호가 두 경우를 다 맡습니다.",
                     lambda W, gradient: gradient < 0),
                part("M09-not-last-row",
                     "The last row of W has not moved. Where does the loop stop? `range(n)` ends at n − 1 by itself.",
                     "W의 마지막 행이 움직이지 않았습니다. 반복문이 어디서 멈춥니까? `range(n)`은 저절로 n − 1에서 끝납니다.",
                     lambda W, gradient: rows(W) < len(W) - 1),
                part("M09-not-last-column",
                     "The last column of W has not moved. Where does the loop stop? `range(n)` ends at n − 1 by itself.",
                     "W의 마지막 열이 움직이지 않았습니다. 반복문이 어디서 멈춥니까? `range(n)`은 저절로 n − 1에서 끝납니다.",
                     lambda W, gradient: columns(W) < W.shape[-1] - 1),
                part("M09-first-row",
                     "Only the first row of W has moved. Is there a `return` inside the loop, or an index 0 where the loop's index belongs?",
                     "W의 첫 행만 움직였습니다. 반복문 안에 `return`이 있거나, 반복문의 번호를 쓸 자리에 0을 썼습니까?",
                     lambda W, gradient: rows(W) < 1),
                part("M09-part",
                     "Some entries of W made the right step, the others have not moved at all. Every weight takes its step, whatever its "
                     "place and its sign.",
                     "W의 원소 가운데 일부만 바르게 움직이고 나머지는 그대로입니다. 자리와 부호가 어떻든 모든 가중치가 한 걸음씩 갑니다.", None),
                factor("M29-hundredth",
                       "The step is a hundredth of what was asked. `rate` is no percentage: multiply the gradient by it as it comes.",
                       "걸음이 물은 것의 100분의 1입니다. `rate`는 백분율이 아닙니다. 받은 그대로 그레이디언트에 곱합니다.", lambda rate: rate / 100),
                factor("M29-tenfold",
                       "The step is ten times as long as asked. Multiply the gradient by `rate` as it comes.",
                       "걸음의 길이가 물은 것의 열 배입니다. 받은 `rate`를 그대로 그레이디언트에 곱합니다.", lambda rate: 10 * rate),
                factor("M29-tenth",
                       "The step is a tenth of what was asked: was a rate of 0.1 multiplied besides `rate`?",
                       "걸음이 물은 것의 10분의 1입니다. `rate` 말고 학습률 0.1을 또 곱했습니까?", lambda rate: rate / 10),
                factor("M29-rest",
                       "The gradient was multiplied by 1 − rate. Then a smaller rate makes a longer step; it should make a shorter one.",
                       "그레이디언트에 1 − rate를 곱했습니다. 그러면 학습률이 작을수록 걸음이 길어집니다. 반대여야 합니다.", lambda rate: 1 - rate),
                factor("M29-more",
                       "The gradient was multiplied by 1 + rate. The rate alone sets how long the step is.",
                       "그레이디언트에 1 + rate를 곱했습니다. 걸음의 길이는 학습률만으로 정합니다.", lambda rate: 1 + rate),
                wrong("M29-both-subtracted",
                      "The gradient and the rate were both subtracted. The rate does not stand beside the gradient: it multiplies it.",
                      "그레이디언트와 학습률을 둘 다 뺐습니다. 학습률은 따로 빼는 것이 아니라 그레이디언트에 곱합니다.",
                      lambda W, gradient, rate: W - gradient - rate),
                wrong("M29-rate-added",
                      "The gradient was subtracted and the rate added. The rate does not stand beside the gradient: it multiplies it.",
                      "그레이디언트를 빼고 학습률을 더했습니다. 학습률은 따로 더하는 것이 아니라 그레이디언트에 곱합니다.",
                      lambda W, gradient, rate: W - gradient + rate),
                wrong("M29-power",
                      "The gradient was raised to the power `rate`: `**` is a power, `*` is a product. The rate multiplies.",
                      "그레이디언트를 `rate`제곱했습니다. `**`는 거듭제곱이고 `*`가 곱입니다. 학습률은 곱합니다.",
                      lambda W, gradient, rate: W - np.sign(gradient) * np.abs(gradient) ** rate),
                wrong("M29-power-sizes",
                      "The sizes of the gradient were raised to the power `rate`: `**` is a power, `*` is a product. The rate multiplies.",
                      "그레이디언트의 크기를 `rate`제곱했습니다. `**`는 거듭제곱이고 `*`가 곱입니다. 학습률은 곱합니다.",
                      lambda W, gradient, rate: W - np.abs(gradient) ** rate),
                wrong("M06-exchanged",
                      "Weights and gradient have changed places: gradient − rate · W. The step starts at W, and the rate multiplies the "
                      "gradient.",
                      "가중치와 그레이디언트의 자리가 바뀌었습니다: gradient − rate · W. 걸음은 W에서 시작하고, 학습률은 그레이디언트에 곱합니다.",
                      lambda W, gradient, rate: gradient - rate * W),
                wrong("times W alone",
                      "That is a product of W, gradient and rate. The step rate · gradient is subtracted from W, not multiplied by it.",
                      "W와 그레이디언트와 학습률을 모두 곱했습니다. 걸음 rate · gradient는 W에 곱하지 않고 W에서 뺍니다.",
                      lambda W, gradient, rate: W * gradient * rate),
                wrong("M07-largest",
                      "The largest entry of the gradient was used for all weights. Each weight moves by its own entry.",
                      "그레이디언트의 가장 큰 원소를 모든 가중치에 썼습니다. 가중치마다 자기 자리의 원소에 따라 움직입니다.",
                      lambda W, gradient, rate: W - rate * gradient.max()),
                wrong("reversed",
                      "The rows of the gradient came in reverse order. Each weight moves by the entry in its own place.",
                      "그레이디언트의 행이 거꾸로 놓였습니다. 가중치마다 자기 자리의 원소에 따라 움직입니다.",
                      lambda W, gradient, rate: W - rate * gradient[::-1]),
                wrong("clipped",
                      "The gradient was cut off at −1 and 1 (`np.clip`). Here a steep slope makes a long step: leave it as it is.",
                      "그레이디언트를 −1과 1에서 잘랐습니다(`np.clip`). 여기서는 가파르면 걸음도 깁니다. 그대로 둡니다.",
                      lambda W, gradient, rate: W - rate * np.clip(gradient, -1, 1)),
                wrong("M19-relu",
                      "Negative weights were cut to 0 after the step. Weights may be negative; ReLU belongs to activations.",
                      "한 걸음 간 뒤 음수인 가중치를 0으로 만들었습니다. 가중치는 음수여도 됩니다. ReLU는 활성값에 씁니다.",
                      lambda W, gradient, rate: np.maximum(W - rate * gradient, 0)),
                wrong("M06",
                      "The step was added: that is uphill, because a gradient points where the loss grows. The note may add, because its "
                      "arrays are not gradients: they carry a minus.",
                      "걸음을 더했습니다. 그레이디언트는 손실이 커지는 쪽을 가리키므로 더하면 오르막으로 갑니다. 노트에서 더해도 되는 것은, 노트의 배열이 그레이디언트가 아니라 그레이디언트의 부호를 뒤집은 것이기 때문입니다.",
                      lambda W, gradient, rate: W + rate * gradient),
                wrong("M06-order",
                      "The difference is the wrong way round: the weights were subtracted from the step. All weights change their sign.",
                      "빼는 순서가 바뀌었습니다. 걸음에서 가중치를 뺐습니다. 그러면 모든 가중치의 부호가 바뀝니다.",
                      lambda W, gradient, rate: rate * gradient - W),
                wrong("M06-both",
                      "Both terms have lost their sign: this is −W − rate · gradient. The step starts at W.",
                      "두 항에 모두 음의 부호가 붙어서 −W − rate · gradient가 되었습니다. 걸음은 W에서 시작합니다.",
                      lambda W, gradient, rate: -W - rate * gradient),
                wrong("M06-sizes",
                      "The sizes of the gradient's entries were subtracted, so every weight falls. Where an entry is negative, the weight "
                      "has to rise.",
                      "그레이디언트에서 원소의 크기만 빼서 모든 가중치가 작아졌습니다. 원소가 음수인 곳에서는 가중치가 커져야 합니다.",
                      lambda W, gradient, rate: W - rate * np.abs(gradient)),
                wrong("M29-forgotten",
                      "The whole gradient was subtracted; `rate` is never used. It sets how long the step is.",
                      "그레이디언트를 통째로 뺐습니다. `rate`를 쓰지 않았습니다. 학습률은 한 걸음의 길이를 정합니다.",
                      lambda W, gradient, rate: W - gradient),
                wrong("M29-forgotten-M06",
                      "The whole gradient was added: `rate` is never used, and adding goes uphill.",
                      "그레이디언트를 통째로 더했습니다. `rate`를 쓰지 않았고, 더하면 오르막으로 갑니다.",
                      lambda W, gradient, rate: W + gradient),
                wrong("M29-divided",
                      "The gradient was divided by the rate. Then a smaller rate makes a longer step; it should make a shorter one.",
                      "그레이디언트를 학습률로 나누었습니다. 그러면 학습률이 작을수록 걸음이 길어집니다. 반대여야 합니다.",
                      lambda W, gradient, rate: W - gradient / rate),
                wrong("M29-weights",
                      "The rate multiplies the weights too: (W − gradient) · rate. Only the step is scaled; mind the brackets.",
                      "학습률을 가중치에도 곱했습니다: (W − gradient) · rate. 학습률은 걸음에만 곱합니다. 괄호를 봅니다.",
                      lambda W, gradient, rate: (W - gradient) * rate),
                wrong("M29-misplaced",
                      "The rate stands with the weights and not with the gradient: rate · W − gradient.",
                      "학습률을 그레이디언트가 아니라 가중치에 곱했습니다: rate · W − gradient.",
                      lambda W, gradient, rate: rate * W - gradient),
                wrong("M29-mixed",
                      "That is a mixture, (1 − rate) · W + rate · gradient, as a running mean has it. Weights and gradients are not two "
                      "values of one thing: the step is subtracted from all of W.",
                      "이동 평균처럼 둘을 섞었습니다: (1 − rate) · W + rate · gradient. 가중치와 그레이디언트는 한 가지 양의 두 값이 아닙니다. 줄이지 않은 W에서 걸음을 뺍니다.",
                      lambda W, gradient, rate: (1 - rate) * W + rate * gradient),
                wrong("M29-shrinking",
                      "The weights themselves shrink by the rate: (1 − rate) · W − rate · gradient. The step is subtracted from all of W.",
                      "가중치 자체도 학습률만큼 줄였습니다: (1 − rate) · W − rate · gradient. 줄이지 않은 W에서 걸음을 뺍니다.",
                      lambda W, gradient, rate: (1 - rate) * W - rate * gradient),
                wrong("M29-fixed",
                      "The rate is written into the function as 0.1, and the argument `rate` is never used. It works only where the rate "
                      "happens to be 0.1.",
                      "함수 안에 학습률을 0.1로 적어 두고 인수 `rate`를 쓰지 않았습니다. 학습률이 마침 0.1일 때만 맞습니다.",
                      lambda W, gradient, rate: W - 0.1 * gradient),
                wrong("M29-brackets",
                      "The rate was subtracted from W first, and then all was multiplied by the gradient. Mind the brackets: the product "
                      "rate · gradient comes first.",
                      "W에서 학습률을 먼저 빼고 전체에 그레이디언트를 곱했습니다. 괄호를 봅니다. 곱 rate · gradient를 먼저 구합니다.",
                      lambda W, gradient, rate: (W - rate) * gradient),
                wrong("M29-squared",
                      "The rate was multiplied twice. The gradient that comes in has not met it yet, so once is enough.",
                      "학습률을 두 번 곱했습니다. 함수가 받는 그레이디언트에는 아직 학습률이 곱해지지 않았으므로 한 번이면 됩니다.",
                      lambda W, gradient, rate: W - rate ** 2 * gradient),
                wrong("M29-subtracted",
                      "The rate itself was subtracted from every weight, and the gradient is never used. The gradient says which way, and "
                      "how much for each weight.",
                      "모든 가중치에서 학습률 자체를 뺐고 그레이디언트는 쓰지 않았습니다. 가중치마다 어느 쪽으로 얼마나 갈지는 그레이디언트가 "
                      "정합니다.",
                      lambda W, gradient, rate: W - rate),
                wrong("M29-sign-only",
                      "Only the sign of the gradient was used, so all weights move equally far. A steep direction should move further.",
                      "그레이디언트의 부호만 써서 모든 가중치가 똑같이 움직였습니다. 가파른 방향으로는 더 멀리 움직여야 합니다.",
                      lambda W, gradient, rate: W - rate * np.sign(gradient)),
                wrong("M29-unit",
                      "The gradient was divided by its length, so every step is exactly `rate` long. Here the steps get shorter where the "
                      "slope is gentle.",
                      "그레이디언트를 그레이디언트의 길이로 나누어서 걸음의 길이가 늘 정확히 `rate`입니다. 여기서는 기울기가 완만하면 걸음도 짧아집니다.",
                      lambda W, gradient, rate: W - rate * gradient / np.sqrt((gradient ** 2).sum())),
                wrong("M07-mean",
                      "The gradient was averaged to one number, and all weights moved equally. Each weight moves by its own entry.",
                      "그레이디언트를 평균해 수 하나로 만들어서 모든 가중치가 똑같이 움직였습니다. 가중치마다 자기 자리의 원소에 따라 움직입니다.",
                      lambda W, gradient, rate: W - rate * gradient.mean()),
                wrong("M07-sum",
                      "The gradient was summed to one number, and all weights moved equally. Each weight moves by its own entry.",
                      "그레이디언트를 더해 수 하나로 만들어서 모든 가중치가 똑같이 움직였습니다. 가중치마다 자기 자리의 원소에 따라 움직입니다.",
                      lambda W, gradient, rate: W - rate * gradient.sum()),
                wrong("M07-columns",
                      "The gradient was averaged over its rows. Its rows are not samples: they belong to different weights.",
                      "그레이디언트를 행을 따라 평균했습니다. 그레이디언트의 행은 표본이 아닙니다. 행마다 다른 가중치에 속합니다.",
                      lambda W, gradient, rate: W - rate * gradient.mean(axis=0)),
                wrong("M07-column-sums",
                      "The gradient was summed over its rows. The samples were added up before; its rows belong to different weights.",
                      "그레이디언트를 행을 따라 더했습니다. 표본을 따라 더하는 일은 이미 끝났습니다. 그레이디언트의 행은 행마다 다른 가중치에 속합니다.",
                      lambda W, gradient, rate: W - rate * gradient.sum(axis=0)),
                wrong("M07-rows",
                      "The gradient was divided by its number of rows. That is not a number of samples, and this loss takes a sum: subtract "
                      "the gradient as it comes.",
                      "그레이디언트를 행의 수로 나누었습니다. 행의 수는 표본 수가 아니고, 이 손실은 합입니다. 받은 그레이디언트를 그대로 쓰면 됩니다.",
                      lambda W, gradient, rate: W - rate * gradient / len(gradient)),
                wrong("M07-entries",
                      "The gradient was divided by its number of entries. This loss takes a sum: subtract the gradient as it comes.",
                      "그레이디언트를 원소의 수로 나누었습니다. 이 손실은 합입니다. 받은 그레이디언트를 그대로 쓰면 됩니다.",
                      lambda W, gradient, rate: W - rate * gradient / gradient.size),
                wrong("M07-twice",
                      "The step is twice as long as asked. Were two steps made, or is a 2 left over from a derivative?",
                      "걸음의 길이가 물은 것의 두 배입니다. 두 걸음을 갔거나, 미분에서 나온 2가 남았습니까?",
                      lambda W, gradient, rate: W - 2 * rate * gradient),
                wrong("M07-half",
                      "The step is half as long as asked. The ½ of ½SSE is in the gradient already.",
                      "걸음의 길이가 물은 것의 절반입니다. ½SSE의 ½은 그레이디언트를 구할 때 이미 썼습니다.",
                      lambda W, gradient, rate: W - rate * gradient / 2),
                wrong("step",
                      "That is the step alone, rate · gradient. Wanted are the new weights: take the step from W.",
                      "걸음 rate · gradient만 돌려주었습니다. 물은 것은 새 가중치입니다. W에서 걸음을 뺍니다.",
                      lambda W, gradient, rate: rate * gradient),
                wrong("step-down",
                      "That is the step alone, downhill, −rate · gradient. Wanted are the new weights: take the step from W.",
                      "내리막으로 가는 걸음 −rate · gradient만 돌려주었습니다. 물은 것은 새 가중치입니다. W에서 그 걸음만큼 갑니다.",
                      lambda W, gradient, rate: -rate * gradient),
                wrong("unchanged",
                      "The function returned W as it was. Is the new array the one behind `return`?",
                      "함수가 W를 그대로 돌려주었습니다. `return` 뒤에 있는 것이 새 배열입니까?",
                      lambda W, gradient, rate: W.copy()),
                wrong("gradient",
                      "The function returned the gradient. Wanted are the weights after one step.",
                      "함수가 그레이디언트를 돌려주었습니다. 물은 것은 한 걸음 간 뒤의 가중치입니다.",
                      lambda W, gradient, rate: gradient.copy()),
                wrong("times W",
                      "The step was multiplied by W, so a weight that is 0 could never move. Each weight moves by rate times its own entry "
                      "of the gradient.",
                      "걸음에 W를 곱했습니다. 그러면 0인 가중치는 움직일 수 없습니다. 가중치마다 그레이디언트에서 자기 자리의 원소에 학습률을 곱한 만큼 움직입니다.",
                      lambda W, gradient, rate: W - rate * W * gradient),
                wrong("squared",
                      "The gradient was squared. Then every weight falls, whatever the sign of its entry.",
                      "그레이디언트를 제곱했습니다. 그러면 원소의 부호가 무엇이든 모든 가중치가 작아집니다.",
                      lambda W, gradient, rate: W - rate * gradient ** 2),
            )),
        "note": operator(
            "+=", "y − A₂ carries a minus, so the array is minus the gradient. To subtract it is to add the gradient: uphill.",
            "y − A₂에 음의 부호가 있으므로 이 배열은 부호를 뒤집은 그레이디언트입니다. 이 배열을 빼면 그레이디언트를 더하는 셈이어서 오르막으로 갑니다."),
        "turned": operator(
            "-=", "With A₂ − y the array is the gradient itself. It points where the loss grows; to add it goes uphill.",
            "A₂ − y로 계산하면 배열은 그레이디언트 자체입니다. 손실이 커지는 쪽을 가리키므로 더하면 오르막으로 갑니다."),
        "minus": operator(
            "+=", "The array is the gradient, and −0.1 has turned its sign already. To subtract now turns it back: uphill.",
            "배열은 그레이디언트이고, −0.1이 그 부호를 이미 뒤집었습니다. 여기서 빼면 부호가 다시 돌아와 오르막으로 갑니다."),
        "updates": Numbers(right=lambda: 10000, tolerance=1e-9, wrongs=(
            Wrong("no count", Both(
                "Updates are counted: the answer is a whole number, and not negative.",
                "갱신은 한 번, 두 번 세는 것입니다. 답은 0 이상의 정수입니다."),
                  gives=lambda: 9999.5, when=lambda n: n.size == 1 and bool((n < 0).any() or (n % 1 > 1e-9).any())),
            Wrong("near", Both(
                "Close, but a count is exact. Count by the loop: how often does it run, and how many updates does one round make?",
                "가깝지만 횟수는 정확해야 합니다. 반복문을 보고 셉니다. 몇 번 돌고, 한 번 돌 때 몇 번 갱신합니까?"),
                  gives=lambda: 10005.0, when=lambda n: n.size == 1 and 1 < abs(float(n.ravel()[0]) - 10000) <= 100),
            wrong("M30",
                  "9,999 updates had been made when the note's last prediction was computed. Here all updates count, the last one too.",
                  "9,999는 노트의 마지막 예측값을 계산할 때까지 한 갱신의 수입니다. 여기서는 마지막 갱신까지 모두 셉니다.", lambda: 9999.0),
            wrong("M30-more",
                  "Each of the 10,000 rounds makes one update. Where does another one come from?",
                  "10,000번 도는 동안 한 번에 하나씩 갱신합니다. 하나는 어디서 더 왔습니까?", lambda: 10001.0),
            wrong("M29-0.1",
                  "That is 10,000 times a rate of 0.1. The rate multiplies the gradient, not the number of updates.",
                  "10,000에 학습률 0.1을 곱했습니다. 학습률은 갱신 횟수가 아니라 그레이디언트에 곱하는 수입니다.", lambda: 1000.0),
            wrong("M29-over-0.1",
                  "That is 10,000 divided by a rate of 0.1. The rate multiplies the gradient; it says nothing of the number of updates.",
                  "10,000을 학습률 0.1로 나누었습니다. 학습률은 그레이디언트에 곱하는 수이고, 갱신 횟수와는 관계가 없습니다.", lambda: 100000.0),
            wrong("M29-four-arrays",
                  "You counted the four arrays by themselves and doubled. One update changes all four, and the rate does not change the "
                  "number of rounds.",
                  "배열 네 개를 따로 세고 두 배로 했습니다. 갱신 한 번에 네 배열이 함께 바뀌고, 학습률은 반복 횟수를 바꾸지 않습니다.", lambda: 80000.0),
            wrong("printed lines",
                  "10 is how often the note prints, and it is 1/0.1. It updates in every round, printed or not, whatever the learning rate.",
                  "10은 노트가 출력하는 횟수이고, 1/0.1이기도 합니다. 갱신은 출력하든 하지 않든, 학습률이 얼마든 반복마다 합니다.", lambda: 10.0),
            wrong("one",
                  "One update is made in each round. How many rounds does the loop run?",
                  "갱신은 반복마다 한 번입니다. 반복문은 몇 번 돕니까?", lambda: 1.0),
            wrong("none",
                  "A larger rate does not stop the loop: it runs as often as it is told to, and updates each time.",
                  "학습률이 커진다고 반복문이 멈추지는 않습니다. 정해진 횟수만큼 돌고, 돌 때마다 갱신합니다.", lambda: 0.0),
            wrong("half the arrays",
                  "You counted the two layers by themselves, or doubled with the rate, and took one away. One update changes all arrays, "
                  "and there is one in each round.",
                  "층 두 개를 따로 세었거나 학습률을 따라 두 배로 하고 하나를 뺐습니다. 갱신 한 번에 모든 배열이 바뀌고, 갱신은 반복마다 한 번입니다.", lambda: 19998.0),
            Wrong("M29-more", Both(
                "About twice as many as before: but the rate is not how often an update is made. The loop runs as often as it is told to.",
                "전보다 두 배쯤 됩니다. 그러나 학습률은 얼마나 자주 갱신하는지를 뜻하지 않습니다. 반복문은 정해진 횟수만큼 돕니다."),
                  gives=lambda: 20001.0, when=lambda n: n.size == 1 and float(n.ravel()[0]) in (20001, 19999)),
            wrong("M29",
                  "The rate is not how often an update is made. The loop still runs 10,000 times, and each time updates once; what "
                  "doubles?",
                  "학습률은 얼마나 자주 갱신하는지를 뜻하지 않습니다. 반복문은 여전히 10,000번 돌고, 돌 때마다 한 번 갱신합니다. 두 배가 되는 것은 무엇입니까?", lambda: 20000.0),
            wrong("M29-half",
                  "Longer steps may reach the same loss sooner, but the loop does not know that: it runs as often as it is told to.",
                  "걸음이 길면 같은 손실에 더 일찍 이를 수도 있습니다. 그러나 반복문은 그런 줄 모르고 정해진 횟수만큼 돕니다.",
                  lambda: 5000.0),
            wrong("M29-times",
                  "That is 10,000 times 0.2. The rate multiplies the gradient, not the number of updates.",
                  "10,000에 0.2를 곱했습니다. 학습률은 갱신 횟수가 아니라 그레이디언트에 곱하는 수입니다.", lambda: 2000.0),
            wrong("M29-over",
                  "That is 10,000 divided by 0.2. The rate multiplies the gradient; it says nothing of the number of updates.",
                  "10,000을 0.2로 나누었습니다. 학습률은 그레이디언트에 곱하는 수이고, 갱신 횟수와는 관계가 없습니다.",
                  lambda: 50000.0),
            wrong("four arrays",
                  "You counted the four arrays by themselves. One update changes all four, once in each round.",
                  "배열 네 개를 따로 세었습니다. 갱신 한 번에 네 배열이 함께 바뀌고, 갱신은 반복마다 한 번입니다.", lambda: 40000.0))),
    },
)
