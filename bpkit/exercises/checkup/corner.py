"""At a corner: slopes that may be used where there is no derivative, and a gate that passes its gradient to one side."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers, Satisfying

SMALL = 1e-3            # typed thirds, 0.333 and 0.667, add up to 1


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: gives, when=when)


def near(array, values):
    return np.allclose(array, values, atol=1e-9)


EXERCISE = Exercise(
    id="checkup-corner",
    title=Both("At the corner", "꺾인 곳에서"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "relu": None,    # a slope for relu at 0
    "tie": None,     # slopes of max(a, b) at a = b = 2: two numbers
    "gate": None,    # ∇f in the order x, y, z, w: four numbers
}
check("checkup-corner", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "relu": None,    # 0에서 relu의 기울기로 쓸 수
    "tie": None,     # a = b = 2에서 max(a, b)의 기울기: 수 두 개
    "gate": None,    # x, y, z, w의 순서로 ∇f: 수 네 개
}
check("checkup-corner", answers)
'''),
    hints=(
        Both("relu: which slopes has the graph just left and just right of 0? tie: raise a and b together by h. By how much "
             "does max(a, b) rise?",
             "relu: 0의 바로 왼쪽과 바로 오른쪽에서 그래프의 기울기는 얼마입니까? tie: a와 b를 함께 h만큼 올리면 max(a, b)는 얼마나 커집니까?"),
        Both("tie: the two slopes together have to say h, so they add up to 1. gate: max hands its gradient to the larger input "
             "and nothing to the other.",
             "tie: 두 기울기를 합해 h가 되어야 하므로 합은 1입니다. gate: max는 그레이디언트를 더 큰 입력에 넘기고 다른 입력에는 아무것도 넘기지 않습니다."),
        Both("gate: 2 arrives at x · y and 2 arrives at max(z, w). x gets 2 · y, y gets 2 · x.",
             "gate: x · y에 2가, max(z, w)에도 2가 도착합니다. x는 2 · y를, y는 2 · x를 받습니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import central_difference, rounded
from bpkit.{language} import check

def f(v):
    x, y, z, w = v
    return 2 * (x * y + np.maximum(z, w))

point = np.array([3.0, -4.0, 2.0, -1.0])
gate = central_difference(f, point)
print("f ", rounded(f(point), digits=0))
print("∇f", rounded(gate, digits=0))
check("checkup-corner", {{"relu": 0, "tie": [0.5, 0.5], "gate": gate}})
''' for language in ("en", "ko")]),
    because=Both(
        r"At a corner there is no derivative. Any slope between those of the two sides will do, a *subgradient*: for relu "
        r"anything from 0 to 1, and libraries take 0. At a tie, $(1, 0)$, $(0, 1)$ and $(\frac12, \frac12)$ are all right, and "
        r"$(1, 1)$ is not: it promises $2h$ where max rises by $h$. Away from the tie nothing is left to choose: max passes "
        r"its gradient to the larger input alone, so $\nabla f = (-8, 6, 2, 0)$. This example stands in the notes of the "
        "course CS231n.",
        r"꺾인 곳에는 미분계수가 없습니다. 양쪽 기울기 사이의 수라면 어느 것을 써도 되고, 이를 서브그레이디언트(subgradient)라고 합니다. "
        r"relu에서는 0부터 1까지이며, 라이브러리는 0을 씁니다. 두 값이 같을 때는 $(1, 0)$, $(0, 1)$, $(\frac12, \frac12)$이 모두 "
        r"맞지만 $(1, 1)$은 아닙니다. 그대로라면 max가 $2h$만큼 커져야 하는데 $h$만큼만 커지기 때문입니다. 두 값이 다르면 고를 여지가 없습니다. max는 더 큰 "
        r"입력에만 그레이디언트를 넘기므로 $\nabla f = (-8, 6, 2, 0)$입니다. 강의 CS231n의 노트에 나오는 예입니다."),
    asks={
        "relu": Satisfying(
            shape=(), holds=lambda slope: 0 <= slope <= 1,
            otherwise=Both("No line with this slope stays below the graph at 0.", "0을 지나면서 기울기가 이 수인 직선은 그래프 아래에 머물지 못합니다."),
            wrongs=(
                wrong("M22-negative", "A negative slope says that relu falls as z grows. Left of 0 the slope is 0, right of 0 it "
                      "is 1; choose between the two.",
                      "음의 기울기라면 z가 커질 때 relu가 작아진다는 뜻이 됩니다. 0의 왼쪽에서 기울기는 0, 오른쪽에서 기울기는 1입니다. 그 사이에서 고릅니다.", -1.0, lambda slope: slope < 0),
                wrong("M22-steep", "That is steeper than either side. Left of 0 the slope is 0, right of 0 it is 1; choose "
                      "between the two.",
                      "양쪽 어느 기울기보다도 가파릅니다. 0의 왼쪽에서 기울기는 0, 오른쪽에서 기울기는 1입니다. 그 사이에서 고릅니다.",
                      2.0, lambda slope: slope > 1))),
        "tie": Satisfying(
            shape=(2,), holds=lambda split: (split >= 0).all() and abs(split.sum() - 1) <= SMALL,
            otherwise=Both("The two slopes have to add up to 1.", "두 기울기의 합이 1이어야 합니다."),
            wrongs=(
                wrong("M22-both", "Both get all of it. Raise a and b together by h: max rises by h, and these slopes promise 2h.",
                      "양쪽에 전부를 넘겼습니다. a와 b를 함께 h만큼 올리면 max는 h만큼 커집니다. 이 기울기대로라면 2h만큼 커져야 합니다.",
                      [1, 1], lambda split: near(split, [1, 1])),
                wrong("M22-none", "Nobody gets anything. But raise a and b together by h, and max rises by h; these slopes say "
                      "that it stays.",
                      "어느 쪽에도 넘기지 않았습니다. 그러나 a와 b를 함께 h만큼 올리면 max도 h만큼 커집니다. 이 기울기대로라면 max가 그대로여야 합니다.",
                      [0, 0], lambda split: near(split, [0, 0])),
                wrong("values", "Those are the values a and b. Asked is how max moves when a moves, and when b moves.",
                      "a와 b의 값을 적었습니다. 물은 것은 a가 움직일 때, 또 b가 움직일 때 max가 어떻게 움직이는지입니다.",
                      [2, 2], lambda split: near(split, [2, 2])),
                wrong("M22-negative", "A negative slope says that max falls when one of the two grows. It never does; both "
                      "slopes are 0 or more.",
                      "음의 기울기라면 한쪽이 커질 때 max가 작아진다는 뜻이 됩니다. 그런 일은 없습니다. 두 기울기는 모두 0 이상입니다.",
                      [1, -1], lambda split: (split < 0).any()),
                wrong("M22-much", "Together the two are more than 1. Raise a and b together by h: max rises by h, no more.",
                      "둘을 더하면 1보다 큽니다. a와 b를 함께 h만큼 올리면 max는 h만큼만 커집니다.",
                      [1, 0.5], lambda split: split.sum() > 1),
                wrong("M22-little", "Together the two are less than 1. Raise a and b together by h: max rises by all of h.",
                      "둘을 더하면 1보다 작습니다. a와 b를 함께 h만큼 올리면 max도 h만큼 온전히 커집니다.",
                      [0.25, 0.25], lambda split: split.sum() < 1))),
        "gate": Numbers(
            right=lambda: (-8.0, 6.0, 2.0, 0.0), names=("x", "y", "z", "w"),
            wrongs=(
                wrong("M22-shared", "w received as much as z. Nudge w from −1 to −0.9: max(2, −0.9) is still 2, so nothing moves.",
                      "w도 z만큼 받았습니다. w를 −1에서 −0.9로 바꾸어도 max(2, −0.9)는 여전히 2이므로 아무것도 움직이지 않습니다.", {"w": 2.0}),
                wrong("M22-lost", "z received nothing. z = 2 is the larger one, so max follows z, and hands its gradient to it.",
                      "z가 아무것도 받지 못했습니다. z = 2가 더 크므로 max는 z를 따라가고, 그레이디언트도 z에 넘깁니다.", {"z": 0.0}),
                wrong("M22-smaller", "The gradient went to the smaller input. max follows the larger one, z = 2.",
                      "그레이디언트가 더 작은 입력으로 갔습니다. max가 따라가는 것은 더 큰 z = 2입니다.", {"z": 0.0, "w": 2.0}),
                wrong("local", "The 2 in front was lost. It multiplies everything that comes back.",
                      "맨 앞의 2가 빠졌습니다. 거슬러 오는 모든 값에 2를 곱합니다.", {"x": -4.0, "y": 3.0, "z": 1.0}),
                wrong("local, own value", "The 2 in front was lost, and x and y received their own values.",
                      "맨 앞의 2가 빠졌고, x와 y가 자기 값을 받았습니다.", {"x": 3.0, "y": -4.0, "z": 1.0}),
                wrong("M22-split", "You split the gradient of max between z and w. That is allowed at a tie; here z is larger "
                      "and gets all of it.",
                      "max의 그레이디언트를 z와 w에 나누었습니다. 두 값이 같을 때는 그래도 되지만, 여기서는 z가 더 크므로 모두 z로 갑니다.", {"z": 1.0, "w": 1.0}),
                wrong("M22-minus", "w received −2, as if max(z, w) were z − w. Nudge w a little: does max move?",
                      "max(z, w)를 z − w처럼 다루어 w가 −2를 받았습니다. w를 조금 바꾸면 max가 움직입니까?", {"w": -2.0}),
                wrong("M22-value", "z received 2 · 2, or w received 2 · (−1): the gradient times the own value. max passes on "
                      "what arrives, unchanged, and to the larger input alone.",
                      "z가 2 · 2를, 또는 w가 2 · (−1)을 받았습니다. 그레이디언트에 자기 값을 곱한 것입니다. max는 도착한 것을 그대로, 더 큰 "
                      "입력에만 넘깁니다.", {"z": 4.0, "w": -2.0}),
                wrong("M22-w-value", "w received its own value. Nudge w a little: max(2, w) stays 2.",
                      "w가 자기 값을 받았습니다. w를 조금 바꾸어도 max(2, w)는 그대로 2입니다.", {"w": -1.0}),
                wrong("own value", "In x · y the slope at x is y, and the slope at y is x. You multiplied by the own value.",
                      "자기 값을 곱했습니다. x · y에서 x 쪽의 기울기는 y이고, y 쪽의 기울기는 x입니다.", {"x": 6.0, "y": -8.0}),
                wrong("M22-one", "w received 1. Nudge w from −1 to −0.9: max(2, −0.9) is still 2, so nothing moves.",
                      "w가 1을 받았습니다. w를 −1에서 −0.9로 바꾸어도 max(2, −0.9)는 여전히 2이므로 아무것도 움직이지 않습니다.",
                      {"z": 2.0, "w": 1.0}),
                wrong("passed on", "x and y received 2 unchanged, as in a sum. In a product the slope at one factor is the other one.",
                      "x와 y가 덧셈에서처럼 2를 그대로 받았습니다. 곱셈에서 한 인수의 기울기는 다른 인수입니다.", {"x": 2.0, "y": 2.0, "z": 2.0}),
                wrong("passed on to all", "All four received 2 unchanged, as in a sum. In a product the slope at one factor is the other "
                      "one, and max hands its gradient to the larger input alone.",
                      "넷 모두 덧셈에서처럼 2를 그대로 받았습니다. 곱셈에서 한 인수의 기울기는 다른 인수이고, max는 더 큰 입력에만 그레이디언트를 넘깁니다.",
                      {"x": 2.0, "y": 2.0, "z": 2.0, "w": 2.0}),
                wrong("x lost", "x received nothing. x stands in x · y: nudge x, and f moves.",
                      "x가 아무것도 받지 못했습니다. x는 x · y에 들어 있으므로 x를 조금 바꾸면 f가 움직입니다.", {"x": 0.0}),
                wrong("y lost", "y received nothing. y stands in x · y: nudge y, and f moves.",
                      "y가 아무것도 받지 못했습니다. y는 x · y에 들어 있으므로 y를 조금 바꾸면 f가 움직입니다.", {"y": 0.0}),
                wrong("local, smaller", "Two things at once. The 2 in front was lost, and max handed its gradient to the smaller "
                      "input; it follows the larger one.",
                      "두 가지가 겹쳤습니다. 맨 앞의 2가 빠졌고, max가 그레이디언트를 더 작은 입력에 넘겼습니다. max는 더 큰 쪽을 따라갑니다.",
                      {"x": -4.0, "y": 3.0, "z": 0.0, "w": 1.0}),
                wrong("local, shared", "Two things at once. The 2 in front was lost, and both inputs of max received something; max "
                      "hands its gradient to the larger one alone.",
                      "두 가지가 겹쳤습니다. 맨 앞의 2가 빠졌고, max의 두 입력이 모두 값을 받았습니다. max는 더 큰 쪽에만 그레이디언트를 넘깁니다.",
                      {"x": -4.0, "y": 3.0, "z": 1.0, "w": 1.0}),
                wrong("product", "−12 is x · y itself. Along x the slope of x · y is y alone, and 2 is multiplied in.",
                      "−12는 x · y의 값입니다. x · y에서 x 쪽의 기울기는 y뿐이고, 여기에 2를 곱합니다.", {"x": -12.0, "y": -12.0}),
                wrong("M17", "You multiplied each slope by the value of its variable. That gives shares of f, not slopes: leave "
                      "the last factor out.",
                      "기울기마다 그 변수의 값을 곱했습니다. 그러면 기울기가 아니라 f에서 차지하는 몫이 됩니다. 마지막에 곱한 값을 뺍니다.",
                      {"x": -24.0, "y": -24.0, "z": 4.0}),
                wrong("M17-products", "x and y received 2 · x · y, a part of the value of f. Along x the slope of x · y is y alone.",
                      "x와 y가 f의 값의 일부인 2 · x · y를 받았습니다. x · y에서 x 쪽의 기울기는 y뿐입니다.",
                      {"x": -24.0, "y": -24.0, "z": 2.0}),
                wrong("own value, turned", "−6 and 8: x and y received their own values with the sign turned, or the 2 of max was "
                      "added to them. In x · y the slope at one is the other, and nothing comes to them from max.",
                      "−6과 8을 적었습니다. 자기 값에 부호를 바꾸어 곱했거나, max 쪽의 2를 더했습니다. x · y에서 한쪽의 기울기는 다른 쪽이고, max에서 x와 y로 오는 것은 없습니다.",
                      {"x": -6.0, "y": 8.0}),
                wrong("M07-twice", "Everything is twice what it should be: the 2 in front was multiplied in twice.",
                      "모두 맞는 값의 두 배입니다. 맨 앞의 2를 두 번 곱했습니다.", {"x": -16.0, "y": 12.0, "z": 4.0, "w": 0.0}),
                wrong("M06", "The signs: 2 arrives at x · y with a plus, and y = −4 brings the minus to x.",
                      "부호를 봅니다. x · y에는 양수 2가 도착하고, x가 받는 음의 부호는 y = −4에서 옵니다.",
                      {"x": 8.0, "y": -6.0, "z": -2.0}))),
    },
)
