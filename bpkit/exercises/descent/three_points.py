"""The gradient of x² + y² at three points: two entries, the slopes along x and along y."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.exercises.descent import completed


def gradient(x, y):
    return np.array([2.0 * x, 2.0 * y])


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: np.asarray(gives, float), when=when)


def is_multiple(point):
    """Whether an answer runs along the point, with a factor below 2: 1 ± 2η, or a rate times the slope."""
    def when(array):
        if array.size != 2:
            return False
        factor = array.ravel() @ point / (point @ point)
        along = np.allclose(array.ravel(), factor * point, atol=1e-3)
        return along and 1e-6 < factor < 1.999 and not any(abs(factor - known) < 1e-3 for known in (1, 1 / np.hypot(*point)))
    return when


def entry(place, right, *values):
    """Whether this entry alone is wrong, and has one of these values."""
    def when(array):
        if array.size != 2:
            return False
        mine, other = array.ravel()[place], array.ravel()[1 - place]
        return abs(other - right[1 - place]) < 1e-6 and any(abs(mine - value) < 1e-6 for value in values if value != right[place])
    return when


ENTRY = (Both("The first entry:", "첫째 원소:"), Both("The second entry:", "둘째 원소:"))


def entries(point, slopes):
    """Mistakes in one of the two entries, while the other is right."""
    for place, letter in enumerate("xy"):
        value, about = point[place], ENTRY[place]
        for name, wrong_value, en, ko in (
                ("half", value, "the slope of {0}² is 2{0}, not {0}.", "{0}²의 기울기는 {0} 자신이 아니라 2{0}입니다."),
                ("value", value * value, "that is the value {0}². Asked is its slope, 2{0}.", "{0}²의 값을 적었습니다. 물은 것은 기울기 2{0}입니다."),
                ("doubled", 2 * value * value, "2{0}² still has the square. The slope of {0}² is 2{0}.", "2{0}²을 적었습니다. {0}²의 기울기는 2{0}입니다."),
                ("factor", 2.0, "that is the 2 of 2{0} alone. Multiply it by {0}.", "2{0}의 2만 적었습니다. 여기에 {0}를 곱합니다.")):
            answer = slopes.copy()
            answer[place] = wrong_value
            says = Both(*(f"{start} {text.format(letter)}" for start, text in zip(about, (en, ko))))
            yield Wrong(f"{name} in {letter}", says, gives=lambda answer=answer: answer, when=entry(place, slopes, wrong_value))


def at(x, y):
    """What is asked at one point, and what people answer."""
    point = np.array([x, y], float)
    slopes, f = gradient(x, y), float(point @ point)
    return Numbers(right=lambda: slopes, flat=True, wrongs=completed(tuple(kept([
        wrong("value of f", "That is f itself, the height. The gradient is made of slopes: one entry for each variable.",
              "f의 값, 곧 높이를 적었습니다. 그레이디언트는 기울기로 이루어지고, 변수마다 원소가 하나씩 있습니다.", f,
              lambda array: array.size == 1 and abs(array.ravel()[0] - f) < 1e-6),
        wrong("M16-steepness", "One number: the length of the gradient, or the sum of its entries. The gradient has an entry for each variable.",
              "수 하나를 적었습니다. 그레이디언트의 길이이거나 원소의 합입니다. 그레이디언트에는 변수마다 원소가 하나씩 있습니다.",
              2 * np.hypot(x, y), lambda array: array.size == 1 and min(abs(array.ravel()[0] - np.array([2 * np.hypot(x, y), slopes.sum()]))) < 6e-3),
        wrong("M16-scalar", "One number. The gradient has an entry for each variable: the slope along x, then the slope along y.",
              "수 하나를 적었습니다. 그레이디언트에는 변수마다 원소가 하나씩 있습니다. x 방향의 기울기, y 방향의 기울기를 차례로 적습니다.",
              np.hypot(x, y), lambda array: array.size == 1),
        wrong("M16-hill", "Three entries. The height f is no variable, so it has no slope of its own: two variables, two entries.",
              "원소를 세 개 적었습니다. 높이 f는 변수가 아니므로 그레이디언트에 들어가지 않습니다. 변수가 둘이면 원소도 둘입니다.",
              [*slopes, f], lambda array: array.size == 3),
        wrong("M07-half", "That is the point itself. The slope of x² is 2x, not x.",
              "점을 그대로 적었습니다. x²의 기울기는 x가 아니라 2x입니다.", point),
        wrong("values", "Those are the values x² and y². Asked are their slopes, 2x and 2y.",
              "x²과 y²의 값을 적었습니다. 물은 것은 그 기울기 2x와 2y입니다.", point * point,
              lambda array: array.size == 2 and np.allclose(np.abs(array.ravel()), point * point)),
        *entries(point, slopes),
        wrong("M06", "The sign is the opposite: this is −∇f, the way down. The gradient itself points uphill.",
              "부호가 반대입니다. 내리막을 가리키는 −∇f를 적었습니다. 그레이디언트 자신은 오르막을 가리킵니다.", -slopes),
        wrong("M16", "That is the way to the minimum at (0, 0). The gradient is made of slopes: 2x and 2y.",
              "(0, 0)에 있는 최소점으로 가는 쪽을 적었습니다. 그레이디언트는 기울기 2x와 2y로 이루어집니다.", -point),
        wrong("swapped", "The two entries are exchanged. The slope along x comes first.",
              "두 원소의 순서가 바뀌었습니다. x 방향의 기울기가 먼저입니다.", slopes[::-1]),
        wrong("unit", "The right direction with length 1. The gradient keeps its length, which says how steep it is.",
              "방향은 맞지만 길이를 1로 만들었습니다. 그레이디언트의 길이는 얼마나 가파른지를 말해 주므로 그대로 둡니다.",
              point / np.hypot(x, y), lambda array: array.size == 2 and np.allclose(array.ravel(), point / np.hypot(x, y), atol=6e-3)),
        wrong("rate", "A multiple of the point: a learning rate has come in, or it is the point after a step. Asked is the gradient alone.",
              "점의 좌표에 수를 곱한 값이 왔습니다. 학습률을 곱했거나 한 걸음 간 다음의 점을 적었습니다. 물은 것은 그레이디언트뿐입니다.",
              0.8 * point, is_multiple(point)),
        wrong("twice differentiated", "You differentiated twice: 2 is how fast the slope changes. Put the point into 2x and 2y.",
              "두 번 미분했습니다. 2는 기울기가 바뀌는 빠르기입니다. 점의 좌표를 2x와 2y에 넣습니다.", [2, 2]),
        wrong("squares doubled", "2x² and 2y²: the exponent was brought to the front and not lowered. The slope of x² is 2x.",
              "2x²과 2y²을 적었습니다. 지수를 앞에 곱하기만 하고 줄이지 않았습니다. x²의 기울기는 2x입니다.", 2 * point * point),
        wrong("integrated", "You went the other way: x³/3 has the slope x². Asked is the slope of x², which is 2x.",
              "거꾸로 적분했습니다. x³/3의 기울기가 x²입니다. 물은 것은 x²의 기울기 2x입니다.", point ** 3 / 3,
              lambda array: array.size == 2 and np.allclose(array.ravel(), point ** 3 / 3, rtol=2e-3)),
        wrong("sum in both", "Both entries hold the sum of the two slopes. Each slope has its own place.",
              "두 원소에 모두 두 기울기의 합이 있습니다. 기울기마다 자리가 따로 있습니다.", [slopes.sum()] * 2),
        wrong("x only", "The slope along y is missing: nudge y, and f moves.",
              "y 방향의 기울기가 빠졌습니다. y를 조금 바꾸면 f도 바뀝니다.", [slopes[0], 0]),
        wrong("y only", "The slope along x is missing: nudge x, and f moves.",
              "x 방향의 기울기가 빠졌습니다. x를 조금 바꾸면 f도 바뀝니다.", [0, slopes[1]]),
        wrong("positive", "The slope 2x has the sign of x: at x = −3 the function falls to the right, and its slope is negative.",
              "기울기 2x의 부호는 x의 부호와 같습니다. x = −3에서는 오른쪽으로 갈수록 f가 줄어들므로 기울기가 음수입니다.", np.abs(slopes)),
        wrong("y not put in", "The first entry: at x = 0 the slope 2x is 0. The second entry is right.",
              "첫째 원소: x = 0이면 기울기 2x도 0입니다. 둘째 원소는 맞습니다.", [1, slopes[1]] if x == 0 else slopes,
              lambda array: x == 0 and array.size == 2 and array.ravel()[0] not in (0, slopes.sum()) and array.ravel()[1] == slopes[1]),
    ], slopes)), slopes,
        first=Both("The second entry is right. The first is the slope of x², 2x: put in x.",
                   "둘째 원소는 맞습니다. 첫째 원소는 x²의 기울기 2x입니다. x의 값을 넣습니다."),
        second=Both("The first entry is right. The second is the slope of y², 2y: put in y.",
                    "첫째 원소는 맞습니다. 둘째 원소는 y²의 기울기 2y입니다. y의 값을 넣습니다."),
        neither=Both("Neither entry is right. The first is the slope of x² while y stays, the second that of y² while x stays.",
                     "두 원소가 모두 맞지 않습니다. 첫째는 y를 그대로 둘 때 x²의 기울기, 둘째는 x를 그대로 둘 때 y²의 기울기입니다.")))


def kept(wrongs, right):
    """Without those that give the right answer, or the answer of an earlier one, at this point."""
    seen = [right]
    for one in wrongs:
        value = one.gives()
        if not any(value.shape == other.shape and np.allclose(value, other) for other in seen):
            seen.append(value)
            yield one


EXERCISE = Exercise(
    id="descent-three-points",
    title=Both("Three gradients", "세 점의 그레이디언트"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "a": None,    # at (3, 4), a list of numbers
    "b": None,    # at (0, 5)
    "c": None,    # at (-3, 1)
}
check("descent-three-points", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "a": None,    # (3, 4)에서, 수의 리스트
    "b": None,    # (0, 5)에서
    "c": None,    # (-3, 1)에서
}
check("descent-three-points", answers)
'''),
    hints=(
        Both("How many variables has f? The gradient has as many entries.",
             "f의 변수는 몇 개입니까? 그레이디언트의 원소도 그만큼 있습니다."),
        Both("For the first entry hold y still: y² is then a constant, and only x² has a slope.",
             "첫째 원소를 구할 때는 y를 그대로 둡니다. 그러면 y²은 상수이고, 기울기는 x²에만 있습니다."),
        Both("∇f = (2x, 2y). Put in x = 3 and y = 4, and keep the signs in (c).",
             "∇f = (2x, 2y)입니다. x = 3, y = 4를 넣습니다. (c)에서는 부호에 주의합니다."),
    ),
    solution=Both(*[f'''
from bpkit import central_difference, rounded
from bpkit.{language} import check

def f(x):
    return x[0] * x[0] + x[1] * x[1]

points = {{"a": [3.0, 4.0], "b": [0.0, 5.0], "c": [-3.0, 1.0]}}
answers = {{}}
for name, point in points.items():
    answers[name] = [2 * point[0], 2 * point[1]]
    print(name, rounded(answers[name], digits=0),
          " measured", rounded(central_difference(f, point)))
check("descent-three-points", answers)
''' for language in ("en", "ko")]),
    because=Both(
        r"$\nabla f = (2x, 2y)$: (a) $(6, 8)$, (b) $(0, 10)$, (c) $(-6, 2)$. In (b) a small step $s$ along $x$ adds $s^2$ to $f$; divided by $s$ this goes to 0, so the "
        r"first entry is 0. Measured with central differences the same comes out. This $f$ is a round bowl, and there $-\nabla f$ "
        r"does point at the minimum. It is the exception.",
        r"$\nabla f = (2x, 2y)$이므로 (a) $(6, 8)$, (b) $(0, 10)$, (c) $(-6, 2)$입니다. (b)에서 $x$를 $s$만큼 움직이면 $f$는 $s^2$만큼만 늘어납니다. $s$로 나누면 0으로 가므로 "
        r"첫째 원소가 0입니다. 중앙 차분으로 재도 같은 값이 나옵니다. 이 $f$는 둥근 그릇이어서 $-\nabla f$가 최소점을 가리킵니다. 그러나 "
        r"이런 경우는 예외입니다."),
    asks={"a": at(3, 4), "b": at(0, 5), "c": at(-3, 1)},
)
