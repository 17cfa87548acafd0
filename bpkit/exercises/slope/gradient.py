"""A numerical gradient that does not fall into the integer trap, and what one that does would print.

The checker of the function is that of note003-integers, which asks for the same function in the museum; only what it says
of the page is another.
"""

from dataclasses import replace

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.exercises.note003.integers import EXERCISE as MUSEUM
from bpkit.exercises.note003.integers import INTEGERS, central, measured


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: np.array(value, float), when=lambda answer: close(answer.ravel(), value))


PRINTED = Numbers(right=lambda: np.array([45000.0, 5000]), flat=True, wrongs=(
    wrong("floats", "That is the true gradient, and what comes of `[5.0, 1.0]`. Here x holds integers: what becomes of 5 + 0.0001 and of "
          "5 − 0.0001 when they are stored in x?",
          "참값이고, `[5.0, 1.0]`이면 이렇게 나옵니다. 여기서 x는 정수 배열입니다. 5 + 0.0001과 5 − 0.0001을 x에 저장하면 각각 무엇이 됩니까?", [10, 2]),
    wrong("M28", "That would be so if both sides were cut to 5. But 5 − 0.0001 is cut to 4.",
          "양쪽 모두 5로 잘린다면 그렇습니다. 그러나 5 − 0.0001은 4로 잘립니다.", [0, 0]),
    wrong("M07-twice", "Divided by 0.0001. The function divides by 2h = 0.0002.", "0.0001로 나누었습니다. 함수는 2h = 0.0002로 나눕니다.", [90000, 10000]),
    wrong("up", "That would be a step from 5 to 6. But 5 + 0.0001 is cut to 5; it is 5 − 0.0001 that changes, to 4.",
          "5에서 6으로 움직였을 때의 값입니다. 5 + 0.0001은 5로 잘립니다. 바뀌는 것은 5 − 0.0001이고, 4가 됩니다.", [55000, 15000]),
    wrong("both ways", "That would be a step from 4 to 6. 5 + 0.0001 is cut to 5, not raised to 6.",
          "4에서 6으로 움직였을 때의 값입니다. 5 + 0.0001은 6으로 커지지 않고 5로 잘립니다.", [100000, 20000]),
    wrong("undivided", "Those are the differences of f, 25 − 16 and 1 − 0. They are still divided by 2h = 0.0002.",
          "f의 차 25 − 16과 1 − 0을 적었습니다. 이 차를 2h = 0.0002로 나눕니다.", [9, 1]),
    wrong("by 2", "Divided by 2. The function divides by 2h = 0.0002.", "2로 나누었습니다. 함수는 2h = 0.0002로 나눕니다.", [4.5, 0.5]),
    wrong("cut result", "Divided by 2 and cut. The function divides by 2h = 0.0002.", "2로 나누고 잘랐습니다. 함수는 2h = 0.0002로 나눕니다.", [4, 0]),
    wrong("page", "That is what comes of [3, 4]. Do the same for [5, 1].", "[3, 4]에서 나온 값입니다. [5, 1]에서 똑같이 해 봅니다.", [25000, 35000]),
    wrong("order", "The right numbers in the other order: the first entry belongs to 5.", "수는 맞는데 순서가 바뀌었습니다. 5에서 나온 값이 첫 원소입니다.",
          [5000, 45000]),
    Wrong("second", Both(
        "The first is right. For the second, 1 + 0.0001 is cut to 1 and 1 − 0.0001 to 0: f falls from 26 to 25.",
        "첫째는 맞습니다. 둘째에서도 1 + 0.0001은 1로, 1 − 0.0001은 0으로 잘립니다. f는 26에서 25로 작아집니다."),
        gives=lambda: np.array([45000.0, 2]), when=lambda a: a.size == 2 and a.flat[0] == 45000 and a.flat[1] in (0, 2, 1)),
    wrong("decimal", "A decimal place slipped: 9 / 0.0002 is 45000.", "소수점이 밀렸습니다. 9 / 0.0002는 45000입니다.", [4500, 500]),
    wrong("decimal up", "A decimal place slipped: 9 / 0.0002 is 45000.", "소수점이 밀렸습니다. 9 / 0.0002는 45000입니다.", [450000, 50000]),
    wrong("M06", "The sizes are right. But f of the larger x comes first: 25 − 16 and 1 − 0 are positive.",
          "크기는 맞습니다. 그러나 큰 x의 f에서 빼므로 25 − 16과 1 − 0은 양수입니다.", [-45000, -5000]),
    wrong("one", "That is the first entry alone. The function returns one number for each entry of x.",
          "첫 원소뿐입니다. 함수는 x의 원소마다 수를 하나씩 돌려줍니다.", [45000]),
    Wrong("not first", Both(
        "The first entry is not right. x[0] becomes 5 + 0.0001 and then 5 − 0.0001, both cut to whole numbers. Which two values has f there, "
        "and what is their difference over 0.0002?",
        "첫 원소가 맞지 않습니다. x[0]은 5 + 0.0001과 5 − 0.0001이 되고, 둘 다 정수로 잘립니다. 그때 f의 두 값은 얼마이고, 그 차를 0.0002로 나누면 "
        "얼마입니까?"), gives=lambda: np.array([50000.0, 5000]), when=lambda a: a.size == 2 and a.flat[0] != 45000),
    Wrong("not second", Both(
        "The first is right. x[1] becomes 1 + 0.0001 and then 1 − 0.0001, both cut to whole numbers. Which two values has f there, and what is "
        "their difference over 0.0002?",
        "첫째는 맞습니다. x[1]은 1 + 0.0001과 1 − 0.0001이 되고, 둘 다 정수로 잘립니다. 그때 f의 두 값은 얼마이고, 그 차를 0.0002로 나누면 얼마입니까?"),
        gives=lambda: np.array([45000.0, 10000]), when=lambda a: a.size == 2 and a.flat[0] == 45000 and a.flat[1] != 5000)))

OWN = {
    "M15-page": Wrong("M15-page", Both(
        "Right for floats, wrong for integers, and with a step of your own: 3 + h was cut to 3 and 3 − h to 2. "
        "Which dtype has the array that you nudge? And take the h that comes in.",
        "실수에서는 맞고 정수에서는 틀립니다. 3 + h가 3으로, 3 − h가 2로 잘렸습니다. 움직인 배열의 dtype은 무엇입니까? h도 따로 정하지 말고 "
        "받은 것을 씁니다."),
        gives=lambda f, x: measured(central, **INTEGERS)(f, x, 1e-3)),
}
BOOK = Wrong("M15-book", Both(
    "Right for floats, wrong for integers, as the book's function is: 3 + 0.0001 was cut to 3 and 3 − 0.0001 to 2. Which dtype has the array that you nudge?",
    "책의 함수처럼 실수에서는 맞고 정수에서는 틀립니다. 3 + 0.0001이 3으로, 3 − 0.0001이 2로 잘렸습니다. 움직인 배열의 dtype은 무엇입니까?"),
    gives=lambda f, x: measured(central, **INTEGERS)(f, x, 1e-4))



def by_rows_in_place(f, x, h=1e-5):
    """`old = x[i]` in a table: old is a view of the row, so `x[i] = old` puts nothing back."""
    x = np.array(x, float)
    gradient = np.zeros(x.shape)
    for i in range(len(x)):
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] = old - h
        gradient[i] = (up - f(x)) / (2 * h)
        x[i] = old
    return gradient


ROWS = Wrong("rows in place", Both(
    "Right for one axis. In a table `x[i]` is a whole row: all of it was nudged, and `old = x[i]` moved along with it, so nothing was put back. "
    "Go through all places with `np.ndindex`; there `x[where]` is one number.",
    "축이 하나일 때는 맞습니다. 행렬에서는 `x[i]`가 한 행 전체입니다. 그 행을 모두 움직였고, `old = x[i]`도 함께 바뀌어서 원래 값으로 돌아오지 않았습니다. "
    "`np.ndindex`로 모든 자리를 차례로 봅니다. 그러면 `x[where]`는 수 하나입니다."),
    gives=by_rows_in_place)

GRADIENT = replace(
    MUSEUM.asks, wrongs=(*(OWN.get(known.name, known) for known in MUSEUM.asks.wrongs), BOOK, ROWS),
    more_axes=Both(
        "For one axis the function runs; at a table it stops. There `x[i]` is a whole row, `len(x)` counts the rows and `x.size` all entries. "
        "Go through all places with `np.ndindex(x.shape)`.",
        "축이 하나일 때는 돌아가지만 행렬에서는 멈춥니다. 행렬에서 `x[i]`는 한 행 전체이고, `len(x)`는 행의 수, `x.size`는 모든 원소의 수입니다. "
        "`np.ndindex(x.shape)`로 모든 자리를 차례로 봅니다."))

START = '''
import numpy as np
from bpkit.%s import check

def gradient(f, x, h=1e-5):
    x = np.asarray(x)     # %s
    return ...            # %s

answers = {"printed": None, "gradient": gradient}
check("slope-gradient", answers)
'''

SOLVED = '''
import numpy as np
from bpkit import rounded
from bpkit.%s import check

def gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)           # %s
    result = np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[where] = h
        result[where] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return result

print(rounded(gradient(lambda x: (x * x).sum(), [5, 1])))
check("slope-gradient", {"printed": [45000, 5000], "gradient": gradient})
'''

EXERCISE = Exercise(
    id="slope-gradient",
    title=Both("A gradient without the trap", "함정 없는 그레이디언트"),
    starter=Both(en=START % ("en", "lists become arrays", "an array of the shape of x"),
                 ko=START % ("ko", "리스트도 배열이 됩니다", "x와 형상이 같은 배열")),
    hints=(
        Both("(a) What is left of 5 + 0.0001, 5 − 0.0001, 1 + 0.0001 and 1 − 0.0001 when everything after the point is cut off? (b) Which arrays of your "
             "function have to hold numbers with a fraction?",
             "(a) 5 + 0.0001, 5 − 0.0001, 1 + 0.0001, 1 − 0.0001에서 소수점 아래를 버리면 각각 어떤 정수가 됩니까? (b) 함수 안의 배열 가운데 소수를 담아야 하는 것은 무엇입니까?"),
        Both("(a) The difference is 25 − 16 for the first entry. (b) For every place make an array of floats that is h in this place and 0 "
             "elsewhere. Then f is needed at two points.",
             "(a) 첫 원소에서 차는 25 − 16입니다. (b) 자리마다, 그 자리만 h이고 나머지는 0인 실수 배열을 만듭니다. 그다음 두 점에서 f의 값을 구합니다."),
        Both("(a) Divide by 2h = 0.0002. (b) `for where in np.ndindex(x.shape):` goes through all places, in tables too. With `nudge = "
             "np.zeros(x.shape)` and `nudge[where] = h`, compare f at `x + nudge` and at `x - nudge`. How far apart are these two?",
             "(a) 2h = 0.0002로 나눕니다. (b) `for where in np.ndindex(x.shape):`로 행렬에서도 모든 자리를 차례로 봅니다. `nudge = "
             "np.zeros(x.shape)`, `nudge[where] = h`로 두고 `x + nudge`와 `x - nudge`에서 f를 비교합니다. 두 점은 얼마나 떨어져 있습니까?"),
    ),
    solution=Both(en=SOLVED % ("en", "a copy, of floats"), ko=SOLVED % ("ko", "실수 사본")),
    because=Both(
        r"(a) $5 + 0.0001$ is cut to 5 and $5 - 0.0001$ to 4: $(25 - 16)/0.0002 = 45000$. $1 + 0.0001$ is cut to 1 and $1 - 0.0001$ to 0: $(1 - 0)/0.0002 = 5000$. The "
        "true gradient is (10, 2). (b) Two arrays need floats: the one that is nudged and the one that is filled. `np.array(x, dtype=float)` makes "
        "a copy, so the caller's array stays as it was; `np.zeros(x.shape)` makes floats, while `np.zeros_like(x)` would take over the integers.",
        r"(a) $5 + 0.0001$은 5로, $5 - 0.0001$은 4로 잘리므로 $(25 - 16)/0.0002 = 45000$입니다. $1 + 0.0001$은 1로, $1 - 0.0001$은 0으로 잘리므로 $(1 - 0)/0.0002 = "
        r"5000$입니다. 참값은 (10, 2)입니다. (b) 실수를 담아야 하는 배열은 둘입니다. 움직이는 배열과 결과를 채우는 배열입니다. `np.array(x, "
        "dtype=float)`는 사본을 만들므로 함수를 부른 쪽의 배열은 그대로입니다. `np.zeros(x.shape)`는 실수 배열을 만들지만, `np.zeros_like(x)`는 x의 정수 dtype을 "
        "물려받습니다."),
    asks={"printed": PRINTED, "gradient": GRADIENT},
)
