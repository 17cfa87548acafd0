"""A numerical gradient that integers cannot spoil."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.differences import complex_step

H = 1e-5


def whole(x, shape):
    """x as an array of this shape; f is a function of the whole array, so a single entry is refused."""
    x = np.asarray(x)
    if x.shape != shape:
        raise ValueError(f"f takes an array of shape {shape}, got {x.shape}. Nudge one entry, and give f the whole array")
    return x


# None of them is a sum of functions of the single entries, so an entry that was not put back shows in the next one.
# The cube in `table` shows a step that is too coarse.
# Coefficients in eighths: at whole numbers no derivative is a whole number, so a cut shows and does not waver.

def bowl(x):
    x = whole(x, (3,))
    return 1.125 * x[0] ** 2 + 0.625 * x[0] * x[1] - 0.375 * x[1] ** 2 + 1.625 * x[1] * x[2] + 0.875 * x[2] ** 2


def cubic(x):
    x = whole(x, (4,))
    return 0.125 * x[0] * x[1] * x[2] + 0.375 * x[1] ** 2 * x[3] + 0.875 * x[3] * x[0] + 0.625 * x[2] ** 2


def table(x):
    x = whole(x, (2, 3))
    return (1.125 * x[0, 0] * x[1, 1] + 0.875 * x[0, 1] ** 2 + 0.625 * x[0, 2] * x[1, 0] + 0.375 * x[1, 2] ** 2 * x[0, 1]
            + 0.125 * x[0, 0] ** 2 + 0.125 * x[0, 0] ** 3 + 1.375 * x[1, 1] * x[1, 2] + 0.625 * x[0, 2] ** 2 + 0.25 * x[1, 0] ** 2 * x[0, 0])


def cases():
    return [{"f": bowl, "x": np.array([3, -5, 4])},
            {"f": table, "x": np.array([[6, -2, 7], [-3, -1, 4]])},
            {"f": cubic, "x": [5, -4, -1, -3]},                                   # a list
            {"f": bowl, "x": np.array([3e-4, -2e-4, 4e-4])},                    # here a step of 1e-5 to one side is large
            {"f": table, "x": np.array([[0.3, 1.2, -0.7], [2.1, -1.4, 0.9]])}]


def measured(formula, start=lambda x: x.astype(float), result=lambda x: np.zeros(x.shape)):
    """A numerical gradient of this formula(f, x, where, h), on what `start` makes of x, put into what `result` makes of it."""
    def numerical_gradient(f, x, h=H):
        x = np.asarray(x)
        gradient, x = result(x), start(x)
        for where in np.ndindex(x.shape):
            gradient[where] = formula(f, x, where, h)
        return gradient
    return numerical_gradient


def nudged(x, where, by):
    """A copy of x with one entry nudged, in x's own type: integers are cut."""
    x = x.copy()
    x[where] += by
    return x


def central(f, x, where, h):
    return (f(nudged(x, where, h)) - f(nudged(x, where, -h))) / (2 * h)


def upward(f, x, where, h):
    return (f(nudged(x, where, h)) - f(x)) / h


def left_below(f, x, where, h):
    """x[i] += h, f(x), x[i] −= 2h, f(x), and never back."""
    x[where] += h
    up = f(x)
    x[where] -= 2 * h
    return (up - f(x)) / (2 * h)


def left_above(f, x, where, h):
    x[where] -= h
    down = f(x)
    x[where] += 2 * h
    return (f(x) - down) / (2 * h)


def left_upward(f, x, where, h):
    """Upward, from f at the start, and each nudge stays."""
    before = f(x)
    x[where] += h
    return (f(x) - before) / h


def piled(f, x, h=H):
    """Upward, all compared with f at the very start: the second entry contains the change of the first, and so on."""
    x = np.array(x, float)
    before, gradient = f(x), np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        x[where] += h
        gradient[where] = (f(x) - before) / h
    return gradient


def at_once(f, x, h=H):
    x = np.array(x, float)
    return (f(x + h) - f(x - h)) / (2 * h)


def first_only(f, x):
    gradient = measured(central)(f, x)
    only = np.zeros(gradient.shape)
    only.flat[0] = gradient.flat[0]
    return only


def rows(f, x):
    """`for i in range(len(x))` on a table: x[i] is a whole row."""
    gradient = measured(central)(f, x)
    return gradient if gradient.ndim == 1 else np.repeat(gradient.sum(axis=1, keepdims=True), gradient.shape[1], axis=1)


def stepping(formula, steps):
    """Whether the results are those of this formula with one of these steps in the place of h."""
    def when(results, arguments):
        f, x = arguments["f"], arguments["x"]
        return any(np.shape(results[""]) == np.shape(x) and close(results[""], measured(formula)(f, x, h), 1e-6) for h in steps)
    return when


def bent(results, arguments):
    """Second derivatives, as exactly as the learner's h allows."""
    f, x = arguments["f"], arguments["x"]
    h = 1e-3
    second = measured(lambda f, x, where, _: (f(nudged(x, where, h)) - 2 * f(x) + f(nudged(x, where, -h))) / h ** 2)(f, x)
    return np.shape(results[""]) == second.shape and np.allclose(results[""], second, rtol=1e-2, atol=1e-2)


def in_steps_that_stay(f, x, h=H):
    """The array of nudges was made once, before the loop, so the earlier ones stay in it."""
    x = np.array(x, float)
    gradient, nudge = np.zeros(x.shape), np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        nudge[where] = h
        gradient[where] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return gradient


def left_out(*places):
    """A loop that does not reach the last (-1) or the first entry (0)."""
    def gives(f, x):
        gradient = measured(central)(f, x)
        for place in places:
            gradient.flat[place] = 0
        return gradient
    return gives


def first_row(f, x):
    gradient = measured(central)(f, x)
    gradient[1:] = 0
    return gradient


def spoilt(name, en, ko, change):
    """The right gradient, and something done to it."""
    return Wrong(name, Both(en, ko), gives=lambda f, x: change(measured(central)(f, x), np.array(x, float)))


INTEGERS = {"start": lambda x: x.copy()}
INTEGER_RESULT = {"result": np.zeros_like}

EXERCISE = Exercise(
    id="note003-integers",
    title=Both("A gradient of whole numbers", "정수에서 잰 그레이디언트"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x)     # lists become arrays
    return ...            # an array of the shape of x

check("note003-integers", numerical_gradient)
''',
        ko='''
import numpy as np
from bpkit.ko import check

def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x)     # 리스트도 배열이 됩니다
    return ...            # x와 형상이 같은 배열

check("note003-integers", numerical_gradient)
'''),
    hints=(
        Both("If x is `[3, 4]`, which dtype does it have after the first line? And which has the array that holds your results?",
             "`[3, 4]`가 들어오면 첫 줄 다음에 `x`의 dtype은 무엇입니까? 결과를 담는 배열의 dtype은 무엇입니까?"),
        Both("For every place in x make an array of floats that is h in this place and 0 elsewhere. Then f is needed at two points.",
             "x의 자리마다, 그 자리만 h이고 나머지는 0인 실수 배열을 만듭니다. 그다음 두 점에서 f의 값을 구합니다."),
        Both("`for where in np.ndindex(x.shape):` goes through all places, in tables too. With `nudge = np.zeros(x.shape)` and "
             "`nudge[where] = h`, compare f at `x + nudge` and at `x - nudge`. How far apart are these two?",
             "`for where in np.ndindex(x.shape):`로 행렬에서도 모든 자리를 차례로 봅니다. `nudge = np.zeros(x.shape)`, "
             "`nudge[where] = h`로 두고 `x + nudge`와 `x - nudge`에서 f를 비교합니다. 두 점은 얼마나 떨어져 있습니까?"),
    ),
    solution=Both(*['''
import numpy as np
from bpkit import rounded
from bpkit.%s import check

def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x)
    gradient = np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[where] = h
        gradient[where] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return gradient

print(rounded(numerical_gradient(lambda x: (x ** 2).sum(), [3, 4])))
check("note003-integers", numerical_gradient)
''' % language for language in ("en", "ko")]),
    because=Both(
        "`np.zeros` makes floats, and integers plus floats are floats, in a new array. So nothing is cut, and `x` stays as it was. "
        "`np.array(x, dtype=float)` at the start does it too: a copy, of floats. The gradient also needs a float array of its own; "
        "`np.zeros_like(x)` would take over the integers of `x`.",
        "`np.zeros`는 실수 배열을 만들고, 정수에 실수를 더하면 새로운 실수 배열이 됩니다. 그래서 잘리는 것이 없고 `x`도 그대로입니다. 처음에 `np.array(x, dtype=float)`로 실수 사본을 만들어도 됩니다. "
        "그레이디언트를 담을 배열도 실수 배열이어야 합니다. "
        "`np.zeros_like(x)`는 `x`의 dtype을 물려받으므로 정수 배열이 됩니다."),
    asks=Function(
        arguments=("f", "x"), cases=cases,
        right=lambda f, x: complex_step(f, x),
        changes={"x": ("not put back", Both(
            "The function changes x, which belongs to its caller: an entry was nudged and did not come back to exactly what it was. "
            "Nudge a copy.",
            "함수가 부른 쪽의 배열 x를 바꾸었습니다. 조금 움직인 원소가 원래 값으로 정확히 돌아오지 않았습니다. 사본을 움직입니다."))},
        wrongs=(
            Wrong("M15", Both(
                "Right for floats, wrong for integers: there 3 + h was cut to 3 and 3 − h to 2, a step of 1 divided by 2h. "
                "Which dtype has the array that you nudge?",
                "실수에서는 맞고 정수에서는 틀립니다. 정수 배열에서는 3 + h가 3으로, 3 − h가 2로 잘려서 1만큼 떨어진 두 점의 차를 2h로 나눈 셈입니다. 움직인 "
                "배열의 dtype은 무엇입니까?"),
                  gives=measured(central, **INTEGERS)),
            Wrong("M15-page", Both(
                "Right for floats, wrong for integers: with a step of 0.001 the number 3.001 was cut to 3 and 2.999 to 2, as on this page. "
                "Which dtype has the array that you nudge?",
                "실수에서는 맞고 정수에서는 틀립니다. 이 페이지에서처럼, 0.001만큼 움직인 3.001이 3으로, 2.999가 2로 잘렸습니다. 움직인 배열의 "
                "dtype은 무엇입니까?"),
                  gives=lambda f, x: measured(central, **INTEGERS)(f, x, 1e-3)),
            Wrong("M15-flat", Both(
                "Two things: integers were cut when they were nudged, and a table came back as a list. The gradient has the shape of x.",
                "두 가지가 겹쳤습니다. 정수를 움직일 때 소수점 아래가 잘렸고, 행렬을 한 줄로 펴서 돌려주었습니다. 그레이디언트의 형상은 x와 "
                "같습니다."),
                  gives=lambda f, x: measured(central, **INTEGERS)(f, x).ravel()),
            Wrong("M15-nudge", Both(
                "Right for floats, and 0 for integers: there the nudge itself was put into an array of integers, where h is cut to 0. "
                "What does `np.zeros_like(x)` take over from x?",
                "실수에서는 맞고 정수에서는 0이 나옵니다. 움직일 양을 정수 배열에 담아서 h가 0으로 잘렸습니다. `np.zeros_like(x)`는 x에서 무엇을 "
                "물려받습니까?"),
                  gives=measured(lambda f, x, where, h: central(f, x, where, h) if x.dtype.kind == "f" else 0.0,
                                 start=lambda x: x)),
            Wrong("M15-result", Both(
                "Right for floats. For integers the nudges are right, but the results were put into an array of integers, which cut "
                "them. Which dtype has the array that you fill?",
                "실수에서는 맞습니다. 정수에서도 움직이는 것까지는 맞지만, 결과를 정수 배열에 담아서 소수점 아래가 잘렸습니다. 결과를 담는 배열의 "
                "dtype은 무엇입니까?"),
                  gives=measured(central, **INTEGER_RESULT)),
            Wrong("M15-cut", Both(
                "All derivatives were cut to whole numbers, also those at floats. Leave out the conversion to int.",
                "실수에서 잰 미분계수까지 모두 정수로 잘랐습니다. 정수로 바꾸는 부분을 뺍니다."),
                  gives=lambda f, x: np.trunc(measured(central)(f, x))),
            Wrong("rounded", Both(
                "All derivatives were rounded to whole numbers. A derivative at whole numbers need not be a whole number.",
                "미분계수를 모두 정수로 반올림했습니다. 정수에서 잰 미분계수라고 해서 정수인 것은 아닙니다."),
                  gives=lambda f, x: np.round(measured(central)(f, x))),
            Wrong("M28-float32", Both(
                "x was made float32, which keeps about 7 digits: in 3 + h hardly anything is left of h. Use float64, NumPy's ordinary float.",
                "x를 float32로 바꾸었습니다. float32는 7자리쯤만 담으므로 3 + h에 h가 거의 남지 않습니다. NumPy의 기본 실수인 "
                "float64를 씁니다."),
                  gives=measured(central, start=lambda x: x.astype(np.float32))),
            Wrong("M15-upward", Both(
                "On integers the nudge upward is cut: 3 + h becomes 3, and nothing changes. Besides, only one side was measured; "
                "a central difference nudges both ways.",
                "정수에서는 위로 움직인 만큼 잘립니다. 3 + h가 3이 되어 아무것도 바뀌지 않습니다. 게다가 한쪽만 쟀습니다. 중앙 차분에서는 양쪽으로 움직입니다."),
                  gives=measured(upward, **INTEGERS)),
            Wrong("M15-twice", Both(
                "Two things: integers were cut when they were nudged, and the difference was divided by h, although the two points lie 2h "
                "apart.",
                "두 가지가 겹쳤습니다. 정수를 움직일 때 소수점 아래가 잘렸고, 두 점은 2h만큼 떨어져 있는데 h로 나누었습니다."),
                  gives=measured(lambda f, x, where, h: 2 * central(f, x, where, h), **INTEGERS)),
            Wrong("M15-result-twice", Both(
                "Two things: the results were put into an array of integers, which cut them, and the difference was divided by h, "
                "although the two points lie 2h apart.",
                "두 가지가 겹쳤습니다. 결과를 정수 배열에 담아서 소수점 아래가 잘렸고, 두 점은 2h만큼 떨어져 있는데 h로 나누었습니다."),
                  gives=measured(lambda f, x, where, h: 2 * central(f, x, where, h), **INTEGER_RESULT)),
            Wrong("M15-result-sign", Both(
                "Two things: the results were put into an array of integers, which cut them, and f above was subtracted from f below.",
                "두 가지가 겹쳤습니다. 결과를 정수 배열에 담아서 소수점 아래가 잘렸고, 아래쪽의 f에서 위쪽의 f를 뺐습니다."),
                  gives=measured(lambda f, x, where, h: -central(f, x, where, h), **INTEGER_RESULT)),
            Wrong("M07-sign", Both(
                "Two things: f above was subtracted from f below, and the difference was divided by h, although the two points lie 2h apart.",
                "두 가지가 겹쳤습니다. 아래쪽의 f에서 위쪽의 f를 뺐고, 두 점은 2h만큼 떨어져 있는데 h로 나누었습니다."),
                  gives=measured(lambda f, x, where, h: -2 * central(f, x, where, h))),
            Wrong("M15-result-upward", Both(
                "Two things: the results were put into an array of integers, which cut them, and only one side was measured.",
                "두 가지가 겹쳤습니다. 결과를 정수 배열에 담아서 소수점 아래가 잘렸고, 한쪽만 쟀습니다."),
                  gives=measured(upward, **INTEGER_RESULT)),
            Wrong("one-sided", Both(
                "You measured to one side, from x to x + h. Near 3 this hardly shows; where x is of the size of h it does. Nudge both "
                "ways.",
                "x에서 x + h까지, 한쪽만 쟀습니다. 3 근처에서는 거의 드러나지 않지만 x가 h만큼 작은 곳에서는 드러납니다. 양쪽으로 움직입니다."),
                  gives=measured(upward)),
            Wrong("one-sided-down", Both(
                "You measured to one side, from x − h to x. Near 3 this hardly shows; where x is of the size of h it does. Nudge both "
                "ways.",
                "x − h에서 x까지, 한쪽만 쟀습니다. 3 근처에서는 거의 드러나지 않지만 x가 h만큼 작은 곳에서는 드러납니다. 양쪽으로 움직입니다."),
                  gives=measured(lambda f, x, where, h: (f(x) - f(nudged(x, where, -h))) / h)),
            Wrong("M07-twice", Both(
                "Exactly twice the gradient: the two points at which you took f lie twice as far apart as the number by which you divide.",
                "그레이디언트의 꼭 두 배입니다. f의 값을 구한 두 점 사이의 거리가 나눈 수의 두 배입니다."),
                  gives=measured(lambda f, x, where, h: 2 * central(f, x, where, h))),
            Wrong("M07-half", Both(
                "Half the gradient: one of the two points is x itself, and they lie h apart, but you divided by 2h. Perhaps the nudge "
                "downward only took back the one upward.",
                "그레이디언트의 절반입니다. 두 점 가운데 하나가 x 자신이라 h만큼 떨어져 있는데 2h로 나누었습니다. 아래로 움직이는 줄이 위로 움직인 것을 되돌리기만 하지 않았습니까?"),
                  gives=measured(lambda f, x, where, h: upward(f, x, where, h) / 2)),
            Wrong("M07-half-central", Both(
                "Exactly half of the gradient: the two points at which you took f lie half as far apart as the number by which you divide.",
                "그레이디언트의 꼭 절반입니다. f의 값을 구한 두 점 사이의 거리가 나눈 수의 절반입니다."),
                  gives=measured(lambda f, x, where, h: central(f, x, where, h) / 2)),
            Wrong("coarse", Both(
                "The formula is right, but the step is too large: on the way the slope itself changes. Measure with the h that comes in.",
                "식은 맞는데 움직이는 양이 너무 큽니다. 그 사이에 기울기 자체가 바뀝니다. 받은 h를 그대로 씁니다."),
                  gives=lambda f, x: measured(central)(f, x, 0.5), when=stepping(central, (1, 0.5, 0.25, 0.2, 0.1))),
            Wrong("coarse-upward", Both(
                "Two things: only one side was measured, and with a large step. Use the h that comes in, and nudge both ways.",
                "두 가지가 겹쳤습니다. 한쪽만 쟀고, 움직이는 양도 큽니다. 받은 h를 쓰고 양쪽으로 움직입니다."),
                  gives=lambda f, x: measured(upward)(f, x, 0.01), when=stepping(upward, (1, 0.5, 0.1, 0.05, 0.01, 1e-3))),
            Wrong("M28-tiny", Both(
                "The step is so small that 3 + h rounds: hardly a digit of h is left. Use the h that comes in.",
                "움직이는 양이 너무 작아서 3 + h가 반올림되고 h의 자리가 거의 남지 않습니다. 받은 h를 그대로 씁니다."),
                  gives=lambda f, x: measured(central)(f, x, 1e-15),
                  when=stepping(central, (1e-12, 1e-13, 1e-14, 1e-15, 1e-16))),
            Wrong("brackets, difference", Both(
                "Only f further down is divided by 2h, since `/` goes before `-`. Put the difference into brackets.",
                "`/`를 `-`보다 먼저 계산하므로 아래쪽의 f만 2h로 나누었습니다. 차 전체를 괄호로 묶습니다."),
                  gives=measured(lambda f, x, where, h: f(nudged(x, where, h)) - f(nudged(x, where, -h)) / (2 * h))),
            Wrong("added", Both(
                "The two values of f were added. A slope is made of their difference.",
                "두 점의 f를 더했습니다. 기울기는 두 값의 차로 구합니다."),
                  gives=measured(lambda f, x, where, h: (f(nudged(x, where, h)) + f(nudged(x, where, -h))) / (2 * h))),
            Wrong("one point", Both(
                "f was taken at one point only. A slope compares f at two points.",
                "f의 값을 한 점에서만 구했습니다. 기울기는 두 점에서 f의 값을 비교해 구합니다."),
                  gives=measured(lambda f, x, where, h: f(nudged(x, where, h)))),
            Wrong("one point, divided", Both(
                "f at one point was divided by h. A slope compares f at two points: divide their difference.",
                "한 점에서 구한 f를 h로 나누었습니다. 기울기는 두 점의 f를 비교해, 그 차를 나눈 것입니다."),
                  gives=measured(lambda f, x, where, h: f(nudged(x, where, h)) / h)),
            Wrong("second derivative", Both(
                "That is how the slope changes, the second derivative. The slope itself needs two values of f and one division by their "
                "distance.",
                "기울기가 어떻게 바뀌는지, 곧 2차 미분계수를 구했습니다. 기울기는 f의 두 값의 차를 두 점 사이의 거리로 한 번 나눈 것입니다."),
                  gives=measured(lambda f, x, where, h: (f(nudged(x, where, 1e-3)) - 2 * f(x) + f(nudged(x, where, -1e-3))) / 1e-6),
                  when=bent),
            Wrong("nudges stay", Both(
                "The first entry is right, and in each later one the earlier entries are nudged too. Make the array of nudges anew for every entry.",
                "첫 원소는 맞고, 그다음부터는 앞의 원소까지 함께 움직였습니다. 움직일 양의 배열을 원소마다 새로 만듭니다."),
                  gives=in_steps_that_stay),
            Wrong("last left out", Both(
                "The last entry is still 0: the loop stops one too early.",
                "마지막 원소가 0 그대로입니다. 반복문이 하나 일찍 끝납니다."), gives=left_out(-1)),
            Wrong("first left out", Both(
                "The first entry is still 0: the loop begins one too late. Python counts from 0.",
                "첫 원소가 0 그대로입니다. 반복문이 하나 늦게 시작합니다. 파이썬은 0부터 셉니다."), gives=left_out(0)),
            Wrong("first along the first axis", Both(
                "Only what stands at index 0 of the first axis was measured, and the rest is still 0. Which places does your loop reach?",
                "첫째 축의 번호가 0인 곳만 재고 나머지는 0 그대로입니다. 반복문이 어느 자리까지 닿습니까?"), gives=first_row),
            spoilt("rounded to 1", "The right numbers, but rounded to 1 digit after the point. Hand in what was measured.",
                   "수는 맞는데 소수 첫째 자리까지 반올림했습니다. 잰 값을 그대로 돌려줍니다.", lambda g, x: np.round(g, 1)),
            spoilt("rounded to 2", "The right numbers, but rounded to 2 digits after the point. Hand in what was measured.",
                   "수는 맞는데 소수 둘째 자리까지 반올림했습니다. 잰 값을 그대로 돌려줍니다.", lambda g, x: np.round(g, 2)),
            spoilt("length 1", "The gradient was divided by its length: the direction is right, and how steep it is got lost.",
                   "그레이디언트를 그 길이로 나누었습니다. 방향은 맞지만 얼마나 가파른지가 사라졌습니다.", lambda g, x: g / np.linalg.norm(g)),
            spoilt("times x", "Each derivative is multiplied by its entry of x. Was the nudge h · x and the divisor 2h? "
                   "The nudge is h, whatever x is.",
                   "미분계수마다 x의 원소가 곱해졌습니다. h · x만큼 움직이고 2h로 나누지 않았습니까? 움직이는 양은 x가 얼마이든 h입니다.",
                   lambda g, x: g * x),
            spoilt("M01", "That is x after a step, x minus the gradient. The gradient itself is wanted.",
                   "x에서 그레이디언트를 뺀 값, 곧 한 걸음 간 뒤의 x입니다. 물은 것은 그레이디언트입니다.", lambda g, x: x - g),
            spoilt("M24-absolute", "The sizes are right, but none is negative: an absolute value took the signs away.",
                   "크기는 맞는데 음수가 없습니다. 절댓값을 써서 부호가 사라졌습니다.", lambda g, x: np.abs(g)),
            spoilt("M07-mean", "The gradient was divided by the number of entries of x. Each partial derivative stands for itself: no mean.",
                   "그레이디언트를 x의 원소 수로 나누었습니다. 편미분계수는 원소마다 따로 구하며 평균하지 않습니다.", lambda g, x: g / x.size),
            spoilt("doubled x", "That is 2x, the derivative of the squares. f may be any function: measure it.",
                   "제곱의 도함수인 2x입니다. f는 어떤 함수든 될 수 있으므로 f의 값을 재서 구합니다.", lambda g, x: 2 * x),
            spoilt("np.gradient", "`np.gradient(x)` takes differences of neighbouring entries of x and does not know f. "
                   "Nudge x and look what f does.",
                   "`np.gradient(x)`는 x에서 이웃한 원소의 차를 구할 뿐이고 f는 쓰지 않습니다. x를 조금 움직이면서 f의 값을 봅니다.",
                   lambda g, x: np.gradient(x, axis=0)),
            Wrong("M15-start", Both(
                "x itself was cut to whole numbers, also where it held floats: the slope was measured at another place. Convert to float.",
                "x가 실수일 때에도 정수로 잘라서, 다른 곳에서 기울기를 쟀습니다. 실수로 바꿉니다."),
                  gives=lambda f, x: measured(central)(f, np.trunc(np.array(x, float)))),
            Wrong("M15-nudge-upward", Both(
                "Two things: only one side was measured, and on integers the nudge itself was cut to 0, since its array holds integers.",
                "두 가지가 겹쳤습니다. 한쪽만 쟀고, 정수에서는 움직일 양을 정수 배열에 담아서 0으로 잘렸습니다."),
                  gives=measured(lambda f, x, where, h: upward(f, x, where, h) if x.dtype.kind == "f" else 0.0, start=lambda x: x)),
            Wrong("undivided", Both(
                "These are the differences of f. To make slopes of them, divide by the distance of the two points.",
                "f의 차를 그대로 돌려주었습니다. 기울기를 구하려면 두 점 사이의 거리로 나눕니다."),
                  gives=measured(lambda f, x, where, h: 2 * h * central(f, x, where, h))),
            Wrong("brackets", Both(
                "`/ 2 * h` divides by 2 and then multiplies by h. Put the divisor into brackets.",
                "`/ 2 * h`는 2로 나눈 다음 h를 곱합니다. 나누는 수 전체를 괄호로 묶습니다."),
                  gives=measured(lambda f, x, where, h: 2 * h * central(f, x, where, h) / 2 * h)),
            Wrong("halved only", Both(
                "The difference was divided by 2 and not by h. The two points lie 2h apart.",
                "차를 2로만 나누고 h로는 나누지 않았습니다. 두 점은 2h만큼 떨어져 있습니다."),
                  gives=measured(lambda f, x, where, h: 2 * h * central(f, x, where, h) / 2)),
            Wrong("M06", Both(
                "All signs are reversed: you subtracted f above from f below. A slope is f further up minus f further down.",
                "부호가 모두 반대입니다. 아래쪽의 f에서 위쪽의 f를 뺐습니다. 기울기는 위쪽의 f에서 아래쪽의 f를 뺀 것입니다."),
                  gives=measured(lambda f, x, where, h: -central(f, x, where, h))),
            Wrong("M15-sign", Both(
                "Two things: integers were cut when they were nudged, and f above was subtracted from f below.",
                "두 가지가 겹쳤습니다. 정수를 움직일 때 소수점 아래가 잘렸고, 아래쪽의 f에서 위쪽의 f를 뺐습니다."),
                  gives=measured(lambda f, x, where, h: -central(f, x, where, h), **INTEGERS)),
            Wrong("not put back", Both(
                "An entry that was nudged stays at x − h while the next ones are measured. Put it back, or nudge a new copy each time.",
                "움직인 원소가 x − h에 남아 있는 채로 다음 원소를 쟀습니다. 제자리로 되돌리거나 매번 새 사본을 움직입니다."),
                  gives=measured(left_below)),
            Wrong("not put back, above", Both(
                "An entry that was nudged stays at x + h while the next ones are measured. Put it back, or nudge a new copy each time.",
                "움직인 원소가 x + h에 남아 있는 채로 다음 원소를 쟀습니다. 제자리로 되돌리거나 매번 새 사본을 움직입니다."),
                  gives=measured(left_above)),
            Wrong("not put back, one-sided", Both(
                "Two things: only one side was measured, and an entry that was nudged stays at x + h while the next ones are measured.",
                "두 가지가 겹쳤습니다. 한쪽만 쟀고, 움직인 원소가 x + h에 남아 있는 채로 다음 원소를 쟀습니다."),
                  gives=measured(left_upward)),
            Wrong("piled up", Both(
                "The nudges pile up: each entry of yours contains the changes of the entries before it. Put an entry back before you nudge "
                "the next one.",
                "움직인 양이 쌓였습니다. 원소마다 앞의 원소에서 생긴 변화까지 들어 있습니다. 다음 원소를 움직이기 전에 제자리로 되돌립니다."),
                  gives=piled),
            Wrong("at once", Both(
                "All entries were nudged at once, which gives one number, the sum of all partial derivatives. Nudge one entry at a time.",
                "모든 원소를 한꺼번에 움직여서 편미분계수의 합, 곧 수 하나가 나왔습니다. 한 번에 한 원소만 움직입니다."),
                  gives=at_once),
            Wrong("at once, spread", Both(
                "All entries were nudged at once, so each of yours is the sum of all partial derivatives. Nudge one entry at a time.",
                "모든 원소를 한꺼번에 움직여서 원소마다 편미분계수의 합이 들어갔습니다. 한 번에 한 원소만 움직입니다."),
                  gives=lambda f, x: np.full(np.shape(x), at_once(f, x))),
            Wrong("first entry", Both(
                "Only the first entry was measured. Does `return` stand inside the loop?",
                "첫 원소만 쟀습니다. `return`이 반복문 안에 있지 않습니까?"),
                  gives=lambda f, x: measured(central)(f, x).flat[0]),
            Wrong("first entry, rest 0", Both(
                "Only the first entry was measured, and the others are still 0. Does `return` stand inside the loop?",
                "첫 원소만 재고 나머지는 0 그대로입니다. `return`이 반복문 안에 있지 않습니까?"),
                  gives=first_only),
            Wrong("last entry", Both(
                "Only the last entry came out: each round of the loop overwrote the one before. Keep the results in an array.",
                "마지막 원소만 나왔습니다. 반복할 때마다 앞의 결과를 덮어썼습니다. 결과를 배열에 담습니다."),
                  gives=lambda f, x: measured(central)(f, x).flat[-1]),
            Wrong("whole rows", Both(
                "Right for one axis. In a table `x[i]` is a whole row, and you nudged all of it. Go through all places with `np.ndindex`.",
                "축이 하나일 때는 맞습니다. 행렬에서 `x[i]`는 한 행이므로 행 전체를 움직였습니다. `np.ndindex`로 모든 자리를 하나씩 지나갑니다."),
                  gives=rows),
            Wrong("one a row", Both(
                "Right for one axis. In a table you nudged whole rows and got one number a row. Every entry has a partial derivative of "
                "its own.",
                "축이 하나일 때는 맞습니다. 행렬에서는 행 전체를 움직여서 행마다 수 하나만 나왔습니다. 편미분계수는 원소마다 하나씩 있습니다."),
                  gives=lambda f, x: measured(central)(f, x).reshape(np.shape(x)[0], -1).sum(axis=1)),
            Wrong("zeros", Both(
                "All entries are 0: f did not differ between your two points. Are they two names of one array (`up = x`), was h cut to 0 in "
                "an array of integers, or is x itself missing from them?",
                "원소가 모두 0입니다. 두 점에서 f의 값이 같았습니다. 두 점이 이름만 다른 한 배열이거나(`up = x`), h를 정수 배열에 담아서 0으로 잘렸거나, "
                "두 점에 x가 빠지지 않았습니까?"),
                  gives=lambda f, x: np.zeros(np.shape(x)))),
    ),
)
