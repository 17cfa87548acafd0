"""A gradient check of one's own: the worst relative error of a gradient, zeros and whole numbers included."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

FLOOR = 1e-8


# No sum of functions of single entries, so an entry that was not put back shows in the next one. The third powers show a
# step to one side, or a step of the reader's own.

def valley(x):
    x = np.asarray(x)
    return x[0] * x[0] * x[0] + x[1] * x[1] * x[2] - 2 * x[0] * x[2]


def table(x):
    x = np.asarray(x)
    return x[0, 0] * x[0, 0] * x[0, 0] + 2 * x[0, 1] * x[1, 0] - x[1, 1] * x[1, 1] * x[0, 0] + x[1, 2] * x[0, 2]


def still(x):
    """Does not use its first entry, whose slope is 0."""
    x = np.asarray(x)
    return x[1] * x[1] * x[1] - x[1] * x[2]


def tiny(x):
    return np.asarray(x)[0] / 2048


def cases():
    h = 0.125                                                          # large, so that each formula gives its own number
    return [{"f": valley, "x": np.array([0.5, -2.0, 0.25]), "gradient": np.array([0.2, -1.1, 3.1]), "h": h},
            {"f": still, "x": np.array([4.0, 1.5, -2.0]), "gradient": np.array([0.0, 8.0, -1.5]), "h": h},
            {"f": table, "x": np.array([[2.0, -1, 3], [0.5, 1.5, -2]]), "gradient": np.array([[9.0, 1, -2], [-2, 3.0, 3]]), "h": h},
            {"f": valley, "x": [2, 3, -1], "gradient": [14.25, -6, 5.0], "h": h},
            {"f": tiny, "x": np.array([1.0, -3.0]), "gradient": np.array([2.0 ** -12, 0.0]), "h": h}]


def nudged(x, where, by):
    x = np.array(x, float)
    x[where] += by
    return x


def slopes(formula, f, x, h):
    result = np.zeros(np.shape(x))
    for where in np.ndindex(np.shape(x)):
        result[where] = formula(f, x, where, h)
    return result


def central(f, x, where, h):
    return (f(nudged(x, where, h)) - f(nudged(x, where, -h))) / (2 * h)


def forward(f, x, where, h):
    return (f(nudged(x, where, h)) - f(np.array(x, float))) / h


def by_h(f, x, where, h):
    return 2 * central(f, x, where, h)


def half_way(f, x, where, h):
    return forward(f, x, where, h) / 2


def backward(f, x, where, h):
    return (f(np.array(x, float)) - f(nudged(x, where, -h))) / h


def in_place(f, x, where, h):
    """`x[where] = old + h` in the array that came: whole numbers are cut towards 0."""
    x = np.array(x)
    old = x[where]
    x[where] = old + h
    up = f(x)
    x[where] = old - h
    return (up - f(x)) / (2 * h)


def cut(f, x, where, h):
    """Nudged in the type of x: whole numbers are cut."""
    up, down = np.array(x), np.array(x)
    up[where] += np.asarray(h).astype(up.dtype) if up.dtype.kind == "f" else 0
    down[where] = down[where] - h
    return (f(up) - f(down)) / (2 * h)


def larger(g, m):
    return np.maximum(np.maximum(np.abs(g), np.abs(m)), FLOOR)


def worst(formula=central, size=larger, end=np.max, difference=lambda g, m: np.abs(g - m), own_h=None):
    """A gradient check with these parts in the place of the right ones."""
    def check(f, x, gradient, h):
        g, m = np.asarray(gradient, float), slopes(formula, f, x, own_h or h)
        with np.errstate(all="ignore"):
            return end(difference(g, m) / size(g, m))
    return check


def all_at_once(f, x, gradient, h):
    x, g = np.array(x, float), np.asarray(gradient, float)
    m = np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))
    return (np.abs(g - m) / larger(g, m)).max()


def of_lengths(f, x, gradient, h):
    g, m = np.asarray(gradient, float), slopes(central, f, x, h)
    return np.linalg.norm(g - m) / max(np.linalg.norm(g), np.linalg.norm(m))


def of_lengths_sum(f, x, gradient, h):
    g, m = np.asarray(gradient, float), slopes(central, f, x, h)
    return np.linalg.norm(g - m) / (np.linalg.norm(g) + np.linalg.norm(m))


def rows(f, x, gradient, h):
    """`for i in range(len(x))`: in a table all of a row is nudged."""
    x, g = np.array(x, float), np.asarray(gradient, float)
    m = np.zeros(x.shape)
    for i in range(len(x)):
        nudge = np.zeros(x.shape)
        nudge[i] = h
        m[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return (np.abs(g - m) / larger(g, m)).max()


def whole_result(f, x, gradient, h):
    """np.zeros_like(x) makes an array of whole numbers where x is one."""
    g, m = np.asarray(gradient, float), slopes(central, f, x, h)
    m = m.astype(np.asarray(x).dtype)
    return (np.abs(g - m) / larger(g, m)).max()


def measured_only(f, x, gradient, h):
    return slopes(central, f, x, h)


def slope_at_once(f, x, gradient, h):
    x = np.array(x, float)
    return (f(x + h) - f(x - h)) / (2 * h)


def without_abs_in_size(g, m):
    return np.maximum(np.maximum(g, m), FLOOR)


def left_low(f, x, gradient, h):
    x, g, m = np.array(x, float), np.asarray(gradient, float), np.zeros(np.shape(x))
    for where in np.ndindex(x.shape):
        x[where] += h
        up = f(x)
        x[where] -= 2 * h
        m[where] = (up - f(x)) / (2 * h)
    return (np.abs(g - m) / larger(g, m)).max()


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


CHECK = Function(
    arguments=("f", "x", "gradient", "h"),
    cases=cases,
    right=worst(),
    changes={"x": ("changes-x", Both(
        "Your check changes x: after it, the caller's weights are others. Nudge a copy, `np.array(x, dtype=float)`.",
        "검사가 x를 바꿉니다. 검사하고 나면 부른 쪽의 가중치가 달라져 있습니다. 사본 `np.array(x, dtype=float)`를 움직입니다."))},
    more_axes=Both(
        "For one axis it runs; at a table it stops. There `x[i]` is a whole row, and `len(x)` counts rows. Go through all places with "
        "`np.ndindex(x.shape)`.",
        "축이 하나일 때는 돌아가지만 행렬에서는 멈춥니다. 행렬에서 `x[i]`는 한 행 전체이고 `len(x)`는 행의 수입니다. `np.ndindex(x.shape)`로 모든 자리를 "
        "차례로 봅니다."),
    wrongs=(
        wrong("one side", "You measured to one side. The central difference needs f at x + h and at x − h, and divides by 2h.",
              "한쪽으로만 움직여 재었습니다. 중앙 차분은 x + h와 x − h에서 f를 구해 그 차를 2h로 나눕니다.", worst(forward)),
        wrong("M07-2h", "Your slopes are twice too large: the two points lie 2h apart, and you divided by h.",
              "잰 기울기가 두 배입니다. 두 점은 2h만큼 떨어져 있는데 h로 나누었습니다.", worst(by_h)),
        wrong("half way", "You went from x + h back to x and no further, and divided by 2h: half of each slope. The second point is x − h.",
              "x + h에서 x까지만 되돌아오고 2h로 나누어 기울기가 절반쯤 되었습니다. 둘째 점은 x − h입니다.", worst(half_way)),
        wrong("absolute", "That is the largest difference, an absolute error. Divide each difference by the larger of |g| and |m| first.",
              "가장 큰 차, 곧 절대 오차를 돌려주었습니다. 먼저 차를 |g|와 |m| 가운데 큰 쪽으로 나눕니다.", worst(size=lambda g, m: 1.0)),
        wrong("mean", "That is the mean of the relative errors. One wrong entry among many would drown: take the largest.",
              "상대 오차의 평균을 돌려주었습니다. 틀린 원소 하나가 많은 원소에 묻힙니다. 가장 큰 것을 돌려줍니다.", worst(end=np.mean)),
        wrong("sum", "That is the sum of the relative errors. Take the largest.", "상대 오차의 합을 돌려주었습니다. 가장 큰 것을 돌려줍니다.", worst(end=np.sum)),
        wrong("smallest", "That is the smallest relative error. One wrong entry is enough to make a gradient wrong: take the largest.",
              "상대 오차 가운데 가장 작은 것을 돌려주었습니다. 하나만 틀려도 틀린 그레이디언트이므로 가장 큰 것을 돌려줍니다.", worst(end=np.min)),
        wrong("sum of sizes", "You divided by |g| + |m|, as the code of CS231n's assignments does. Here it is the larger of the two: np.maximum.",
              "CS231n의 과제 코드처럼 |g| + |m|으로 나누었습니다. 여기서는 둘 가운데 큰 쪽으로 나눕니다. np.maximum을 씁니다.",
              worst(size=lambda g, m: np.maximum(np.abs(g) + np.abs(m), FLOOR))),
        wrong("only g", "You divided by |g| alone. Where the given gradient is too small, that exaggerates, and at g = 0 it explodes. Divide by the larger "
              "of |g| and |m|.",
              "|g|로만 나누었습니다. 받은 그레이디언트가 너무 작으면 오차가 부풀고, g = 0에서는 터무니없이 커집니다. |g|와 |m| 가운데 큰 쪽으로 나눕니다.",
              worst(size=lambda g, m: np.maximum(np.abs(g), FLOOR))),
        wrong("only m", "You divided by |m| alone. Divide by the larger of |g| and |m|.", "|m|으로만 나누었습니다. |g|와 |m| 가운데 큰 쪽으로 나눕니다.",
              worst(size=lambda g, m: np.maximum(np.abs(m), FLOOR))),
        wrong("signed size", "You took the larger of g and m without their absolute values. Where both are negative that is the smaller one.",
              "절댓값을 씌우지 않고 g와 m 가운데 큰 쪽을 골랐습니다. 둘 다 음수이면 크기가 작은 쪽이 됩니다.", worst(size=without_abs_in_size)),
        wrong("signed", "You left out the absolute value of g − m, so an entry that is too small counts as good.",
              "g − m에 절댓값을 씌우지 않았습니다. 그래서 너무 작은 원소는 괜찮은 것으로 칩니다.", worst(difference=lambda g, m: g - m)),
        wrong("signed-m", "You left out the absolute value of m − g, so an entry that is too large counts as good.",
              "m − g에 절댓값을 씌우지 않았습니다. 그래서 너무 큰 원소는 괜찮은 것으로 칩니다.", worst(difference=lambda g, m: m - g)),
        wrong("floor 1", "You put 1 in the place of small denominators. That is an absolute error for everything below 1. The floor here is 1e-8.",
              "분모가 1보다 작으면 1로 나누었습니다. 1보다 작은 값은 모두 절대 오차로 재게 됩니다. 여기서 floor는 1e-8입니다.",
              worst(size=lambda g, m: np.maximum(np.maximum(np.abs(g), np.abs(m)), 1.0))),
        wrong("lengths", "You compared lengths, ‖g − m‖ over the larger of ‖g‖ and ‖m‖: one number for all. A small entry that is quite wrong hardly shows "
              "there. Asked is the worst single entry.",
              "길이를 비교했습니다. ‖g − m‖을 ‖g‖와 ‖m‖ 가운데 큰 쪽으로 나눈 값입니다. 그러면 작은 원소가 크게 틀려도 잘 드러나지 않습니다. 원소마다 구한 상대 오차 "
              "가운데 가장 큰 것을 돌려줍니다.", of_lengths),
        wrong("lengths-sum", "You compared lengths, ‖g − m‖ / (‖g‖ + ‖m‖): one number for all. A small entry that is quite wrong hardly shows there. Asked "
              "is the worst single entry.",
              "길이를 비교했습니다. ‖g − m‖ / (‖g‖ + ‖m‖)입니다. 그러면 작은 원소가 크게 틀려도 잘 드러나지 않습니다. 원소마다 구한 상대 오차 가운데 가장 큰 것을 "
              "돌려줍니다.", of_lengths_sum),
        wrong("own h", "You measured with an h of your own. Take the h that comes in.", "h를 따로 정해서 재었습니다. 받은 h를 씁니다.", worst(own_h=1e-5)),
        wrong("at once", "You nudged all entries at once: that measures the sum of all slopes. Nudge one entry at a time.",
              "모든 원소를 한꺼번에 움직였습니다. 그러면 모든 기울기의 합을 재게 됩니다. 원소를 하나씩 움직입니다.", all_at_once),
        wrong("M15", "Right for floats. In the array of whole numbers the nudge was cut: 2 + h became 2 again. Begin with "
              "`x = np.array(x, dtype=float)`.",
              "실수에서는 맞습니다. 정수 배열에서는 움직인 양이 잘려 2 + h가 다시 2가 되었습니다. `x = np.array(x, dtype=float)`로 시작합니다.", worst(cut)),
        wrong("left low", "Each entry was left at x − h, so the next one was measured at another point. Put it back before you go on.",
              "원소를 x − h에 두고 다음으로 넘어갔습니다. 그래서 다음 원소는 다른 점에서 재었습니다. 제자리에 되돌린 다음 넘어갑니다.", left_low),
        wrong("each", "Those are the relative errors of all entries. One number is asked for, the largest: `.max()` at the end.",
              "모든 원소의 상대 오차를 돌려주었습니다. 필요한 것은 가장 큰 수 하나입니다. 끝에 `.max()`를 붙입니다.", worst(end=lambda errors: errors)),
        wrong("measured only", "That is the measured gradient. It is still to be compared with `gradient`.",
              "잰 그레이디언트를 돌려주었습니다. 이제 `gradient`와 비교해야 합니다.", measured_only),
        wrong("slope at once", "You nudged all entries at once and returned that slope. Nudge one entry at a time, then compare with `gradient`.",
              "모든 원소를 한꺼번에 움직여 잰 기울기를 돌려주었습니다. 원소를 하나씩 움직여 재고 `gradient`와 비교합니다.", slope_at_once),
        wrong("verdict", "You returned a verdict, True or False. Asked is the number on which a verdict would rest: the largest relative error.",
              "True나 False라는 판정을 돌려주었습니다. 필요한 것은 판정의 근거가 되는 수, 곧 가장 큰 상대 오차입니다.",
              lambda f, x, gradient, h: float(worst()(f, x, gradient, h) < 1e-6)),
        wrong("place", "That is the place of the worst entry, `argmax`. Asked is the error there: `max`.",
              "가장 크게 틀린 원소의 자리(`argmax`)를 돌려주었습니다. 필요한 것은 그곳의 오차(`max`)입니다.",
              lambda f, x, gradient, h: float(worst(end=np.argmax)(f, x, gradient, h))),
        wrong("abs of the sum", "You divided by |g + m|. Where g and m have opposite signs that is nearly 0, and the error explodes. Divide by the larger of "
              "|g| and |m|.",
              "|g + m|으로 나누었습니다. g와 m의 부호가 반대이면 이 값이 0에 가까워 오차가 터무니없이 커집니다. |g|와 |m| 가운데 큰 쪽으로 나눕니다.",
              worst(size=lambda g, m: np.maximum(np.abs(g + m), FLOOR))),
        wrong("smaller size", "You divided by the smaller of |g| and |m|. Where one of them is 0 that explodes. Take the larger.",
              "|g|와 |m| 가운데 작은 쪽으로 나누었습니다. 하나가 0이면 터무니없이 커집니다. 큰 쪽으로 나눕니다.",
              worst(size=lambda g, m: np.maximum(np.minimum(np.abs(g), np.abs(m)), FLOOR))),
        wrong("one size", "You divided all differences by one number, the largest entry of all. A small entry that is quite wrong hardly shows there. Each "
              "entry has a denominator of its own: np.maximum works entry by entry, np.max and max do not.",
              "모든 차를 수 하나, 곧 전체에서 가장 큰 원소로 나누었습니다. 그러면 작은 원소가 크게 틀려도 잘 드러나지 않습니다. 분모는 원소마다 따로 있습니다. np.maximum은 "
              "원소마다 계산하지만 np.max와 max는 그렇지 않습니다.", worst(size=lambda g, m: max(np.abs(g).max(), np.abs(m).max(), FLOOR))),
        wrong("one size of g", "You divided all differences by one number, the largest entry of g. Each entry has a denominator of its own, the larger of its "
              "|g| and |m|: np.maximum works entry by entry.",
              "모든 차를 수 하나, 곧 g에서 가장 큰 원소로 나누었습니다. 분모는 원소마다 따로 있고 그 원소의 |g|와 |m| 가운데 큰 쪽입니다. np.maximum은 원소마다 "
              "계산합니다.", worst(size=lambda g, m: max(np.abs(g).max(), FLOOR))),
        wrong("floor 0.001", "Nearly: your floor is 0.001, as in check_network, or you added such a number. Here it is 1e-8.",
              "거의 맞습니다. check_network처럼 floor를 0.001로 두었거나 그만한 수를 더했습니다. 여기서 floor는 1e-8입니다.",
              worst(size=lambda g, m: np.maximum(np.maximum(np.abs(g), np.abs(m)), 1e-3))),
        wrong("squared", "You squared the relative errors. Leave out the square.", "상대 오차를 제곱했습니다. 제곱하지 않습니다.",
              worst(end=lambda errors: (errors * errors).max())),
        wrong("median", "That is the median of the relative errors. One wrong entry among many would not show: take the largest.",
              "상대 오차의 중앙값을 돌려주었습니다. 많은 원소 가운데 하나만 틀리면 드러나지 않습니다. 가장 큰 것을 돌려줍니다.", worst(end=np.median)),
        wrong("one side below", "You measured to one side, from x − h to x. The central difference needs f at x + h and at x − h, and divides by 2h.",
              "x − h에서 x까지 한쪽으로만 재었습니다. 중앙 차분은 x + h와 x − h에서 f를 구해 그 차를 2h로 나눕니다.", worst(backward)),
        wrong("M15-in-place", "Right for floats. In an array of whole numbers 2 + h is cut to 2 when it is stored in x, and 2 − h to 1. Begin with "
              "`x = np.array(x, dtype=float)`.",
              "실수에서는 맞습니다. 정수 배열에서는 x에 저장할 때 2 + h가 2로, 2 − h가 1로 잘립니다. `x = np.array(x, dtype=float)`로 시작합니다.", worst(in_place)),
        wrong("M15-result", "The nudges are right. For whole numbers the measured slopes were put into an array of whole numbers, which cut them: "
              "`np.zeros_like(x)` takes over the type of x. Use `np.zeros(x.shape)`.",
              "움직인 것은 맞습니다. 그러나 정수에서는 잰 기울기를 정수 배열에 담아 소수점 아래가 잘렸습니다. `np.zeros_like(x)`는 x의 dtype을 물려받습니다. "
              "`np.zeros(x.shape)`를 씁니다.", whole_result),
        wrong("rows", "Right for one axis. In a table `nudge[i] = h` nudges a whole row. Go through all places with `np.ndindex(x.shape)`.",
              "축이 하나일 때는 맞습니다. 행렬에서는 `nudge[i] = h`가 한 행 전체를 움직입니다. `np.ndindex(x.shape)`로 모든 자리를 차례로 봅니다.", rows),
        wrong("percent", "That is the worst relative error in percent. Leave out the factor 100.", "상대 오차를 백분율로 구했습니다. 100을 곱하지 않습니다.",
              lambda f, x, gradient, h: 100 * worst()(f, x, gradient, h)),
    ))

START = '''
import numpy as np
from bpkit.%s import check

def worst(f, x, gradient, h):
    m = ...               # %s
    return ...            # %s

check("craft-own-check", worst)
'''

SOLVED = '''
import numpy as np
from bpkit import rounded
from bpkit.%s import check

def worst(f, x, gradient, h):
    x, g = np.array(x, dtype=float), np.array(gradient, dtype=float)
    m = np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[where] = h
        m[where] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return (abs(g - m) / np.maximum(np.maximum(abs(g), abs(m)), 1e-8)).max()

print(rounded(worst(lambda x: (x * x).sum(), [0, 3, 4], [0, 6, 4], 1e-5)))
check("craft-own-check", worst)
'''

EXERCISE = Exercise(
    id="craft-own-check",
    title=Both("A check of your own", "직접 만드는 검사"),
    starter=Both(en=START % ("en", "measured, in the shape of x", "one number"), ko=START % ("ko", "잰 값, x와 같은 형상", "수 하나")),
    hints=(
        Both("Two parts: measure m, an array of the shape of x, then compare it with the gradient. The first part is the exercise of chapter 2. "
             "Begin with float arrays of both: `np.array(gradient, dtype=float)`.",
             "두 부분으로 나눕니다. 먼저 x와 형상이 같은 m을 재고, 그다음 gradient와 비교합니다. 앞부분은 2장의 연습문제와 같습니다. 둘 다 먼저 실수 배열로 "
             "만듭니다. `np.array(gradient, dtype=float)`."),
        Both("For every place make an array that is h there and 0 elsewhere, and take f at x plus and x minus that array: x itself stays. For the "
             "comparison NumPy works entry by entry: abs(g - m), np.maximum(abs(g), abs(m)).",
             "자리마다 그 자리만 h이고 나머지는 0인 배열을 만들어 x에 더하고 뺀 점에서 f를 구합니다. 그러면 x는 그대로입니다. 비교할 때 NumPy는 원소마다 "
             "계산합니다. abs(g - m)과 np.maximum(abs(g), abs(m))을 씁니다."),
        Both("`for where in np.ndindex(x.shape):` goes through all places. Denominator: `np.maximum(np.maximum(abs(g), abs(m)), 1e-8)`. "
             "At the end `.max()`.",
             "`for where in np.ndindex(x.shape):`로 모든 자리를 차례로 봅니다. 분모는 `np.maximum(np.maximum(abs(g), abs(m)), 1e-8)`이고 "
             "마지막에 `.max()`를 붙입니다."),
    ),
    solution=Both(en=SOLVED % "en", ko=SOLVED % "ko"),
    because=Both(
        "A copy in floats keeps the caller's array, and takes whole numbers too. Where both numbers are 0, the floor makes the error 0 and not $0/0$. And "
        "the largest error, not the mean: of 23,860 entries a single wrong one must be heard. In the last line of the solution the third entry is given "
        "as 4 and measured as 8: the worst relative error is 0.5.",
        "실수 사본을 만들면 부른 쪽의 배열이 그대로이고 정수도 다룰 수 있습니다. 둘 다 0인 곳에서는 floor 덕분에 $0/0$이 아니라 0이 됩니다. 그리고 평균이 아니라 가장 큰 "
        "오차를 봅니다. 23,860개 가운데 하나만 틀려도 드러나야 합니다. 풀이의 마지막에서는 셋째 원소가 4로 주어졌는데 재면 8이므로 가장 큰 상대 오차는 0.5입니다."),
    asks=CHECK,
)
