"""−∇f points downhill, which is not the same as to the minimum."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers, Satisfying

LEAST = 45          # degrees


def gradient(point):
    x, y = point
    return np.array([2 * x, 20 * y])


def angle(point):
    """Degrees between −∇f and the way from this point to the minimum (0, 0)."""
    ahead, down = -np.asarray(point, float), -gradient(point)
    cosine = ahead @ down / np.sqrt((ahead @ ahead) * (down @ down))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


def on_an_axis(point):
    """One coordinate is 0, and not both. What is so small that it is rounding counts as 0."""
    return (np.abs(point) < 1e-9).sum() == 1


def at_minimum(point):
    return (np.abs(point) < 1e-9).all()


def either_way(*values):
    """These numbers, or all of them with the opposite sign, to three digits."""
    def when(array):
        return array.size == len(values) and any(np.allclose(array.ravel(), sign * np.array(values), rtol=1e-3)
                                                 for sign in (1, -1))
    return when


def stepped(array):
    """The point after a step from (2, 3) along ∓∇f, whatever the learning rate."""
    if array.size != 2:
        return False
    rates = (array.ravel() - [2, 3]) / [-4, -60]
    return abs(rates[0]) < 1.5 and abs(rates[0] - rates[1]) < 1e-3 * abs(rates[0])


def entry(place, *sizes):
    """This entry has one of these sizes; the other one may be anything."""
    return lambda array: array.size == 2 and any(np.isclose(abs(array.ravel()[place]), size, rtol=1e-3) for size in sizes)


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: gives, when=when)


EXERCISE = Exercise(
    id="checkup-downhill",
    title=Both("Downhill, or to the minimum?", "내리막일까, 최소점 쪽일까?"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "down": None,      # −∇f at (2, 3)
    "aims": None,      # a point where −∇f points at the minimum
    "misses": None,    # a point where it is off by more than 45 degrees
}
check("checkup-downhill", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "down": None,      # (2, 3)에서 −∇f
    "aims": None,      # −∇f가 최소점을 향하는 점
    "misses": None,    # −∇f가 최소점 쪽에서 45도 넘게 벗어나는 점
}
check("checkup-downhill", answers)
'''),
    hints=(
        Both("∇f holds one slope for each variable: differentiate by x while y stays, then by y while x stays.",
             "∇f에는 변수마다 기울기가 하나씩 있습니다. y를 그대로 두고 x로, x를 그대로 두고 y로 미분합니다."),
        Both("−∇f at (x, y) is (−2x, −20y); the way to the minimum is (−x, −y). When do the two point the same way?",
             "(x, y)에서 −∇f는 (−2x, −20y)이고, 최소점으로 가는 쪽은 (−x, −y)입니다. 두 방향은 언제 같습니까?"),
        Both("They agree on the two axes. The angle is large where both entries of ∇f count: x a few times as large as y. "
             "Draw both arrows at (3, 1).",
             "두 축 위에서는 같습니다. ∇f의 두 원소가 모두 제 몫을 하는 곳, 곧 x가 y의 몇 배인 곳에서 각이 커집니다. (3, 1)에서 두 화살표를 그려 봅니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import central_difference, cosine, rounded
from bpkit.{language} import check

def down(point):
    f = lambda v: v[0] ** 2 + 10 * v[1] ** 2
    return -central_difference(f, np.array(point, float))

print("-∇f at (2, 3):", rounded(down([2, 3])))
for point in [5, 0], [2, 3], [3, 1]:
    cos = cosine(down(point), -np.array(point))
    print(point, "  cos of the angle", rounded(cos))
check("checkup-downhill", {{"down": [-4, -60], "aims": [5, 0], "misses": [3, 1]}})
''' for language in ("en", "ko")]),
    because=Both(
        r"$-\nabla f = (-2x, -20y)$. The bowl is ten times as steep along $y$, so $-\nabla f$ leans towards the $y$ direction. "
        r"It is the direction in which $f$ falls fastest *here*; about the place of the minimum it knows nothing. The two agree "
        r"only on the axes. At (3, 1) the cosine is 0.5755, an angle of 55 degrees. Gradient descent arrives all the same, in "
        r"many steps; "
        "its zigzag comes from this angle.",
        r"$-\nabla f = (-2x, -20y)$입니다. 이 그릇은 $y$ 방향으로 열 배 가파르므로 $-\nabla f$가 $y$ 방향으로 쏠립니다. $-\nabla f$는 "
        r"**지금 있는 자리에서** $f$가 가장 빨리 줄어드는 방향일 뿐이고, 최소점이 어디인지는 모릅니다. 최소점으로 가는 방향과 같은 것은 축 위에서뿐입니다. "
        r"(3, 1)에서는 코사인이 0.5755이고 각은 55도입니다. 그래도 경사하강법은 여러 걸음 만에 도착합니다. 갈지자로 걷는 것은 이 각 "
        "때문입니다."),
    asks={
        "down": Numbers(
            right=lambda: -gradient((2, 3)), flat=True,
            wrongs=(
                wrong("M16", "That is the way to the minimum, (0, 0) − (2, 3). −∇f is made of slopes: differentiate f by x and "
                      "by y.",
                      "최소점으로 가는 방향 (0, 0) − (2, 3)을 적었습니다. −∇f는 기울기로 이루어집니다. f를 x로 미분하고 y로 미분합니다.", [-2, -3]),
                wrong("M16-away", "That is the point itself, the way from the minimum. −∇f is made of slopes of f.",
                      "점 자신, 곧 최소점에서 멀어지는 방향을 적었습니다. −∇f는 f의 기울기로 이루어집니다.", [2, 3]),
                wrong("M06", "That is ∇f, the direction in which f rises fastest. Downhill is the opposite.",
                      "∇f, 곧 f가 가장 빨리 커지는 방향을 적었습니다. 내려가는 쪽은 반대입니다.", [4, 60]),
                wrong("M06-x", "The sign of the first entry: f rises with x at x = 2, so downhill means smaller x.",
                      "첫째 원소의 부호가 반대입니다. x = 2에서는 x가 커질 때 f도 커지므로 내려가려면 x를 줄입니다.", [4, -60]),
                wrong("M06-y", "The sign of the second entry: f rises with y at y = 3, so downhill means smaller y.",
                      "둘째 원소의 부호가 반대입니다. y = 3에서는 y가 커질 때 f도 커지므로 내려가려면 y를 줄입니다.", [-4, 60]),
                wrong("M16-steepness", "One number, the length of ∇f: how steep it is, not which way. The gradient has an entry "
                      "for each variable.",
                      "수 하나, 곧 ∇f의 길이를 적었습니다. 얼마나 가파른지는 알 수 있지만 어느 쪽인지는 알 수 없습니다. 그레이디언트에는 변수마다 원소가 하나씩 있습니다.",
                      float(np.hypot(4, 60)), either_way(np.hypot(4, 60))),
                wrong("M16-scalar", "One number. The gradient keeps the slopes along x and along y apart, one entry for each "
                      "variable.",
                      "수 하나를 적었습니다. 그레이디언트는 x 방향과 y 방향의 기울기를 합치지 않고 변수마다 원소를 하나씩 둡니다.",
                      -64.0, lambda array: array.size == 1),
                wrong("M16-hill", "Three entries: an arrow in space, along the bowl or at a right angle to it. ∇f lies in the "
                      "plane of x and y, one entry for each variable; the height f is no variable.",
                      "원소를 세 개 적었습니다. 그릇의 면을 따라가거나 면에 수직인, 공간 속의 화살표입니다. ∇f는 x와 y의 평면에 놓이고, 원소는 변수마다 하나입니다. 높이 f는 변수가 아닙니다.", [-4, -60, -94], lambda array: array.size == 3),
                wrong("unit", "The right direction, with length 1. Asked is −∇f itself; its length says how steep it is.",
                      "방향은 맞는데 길이를 1로 만들었습니다. 물은 것은 −∇f 자신이고, 그 길이는 얼마나 가파른지를 말해 줍니다.",
                      np.array([-4, -60]) / np.hypot(4, 60),
                      lambda array: array.shape == (2,) and np.allclose(array, np.array([-4, -60]) / np.hypot(4, 60), atol=1e-3)),
                wrong("M07-half", "Half of each entry. The slope of x² is 2x, not x.",
                      "원소가 모두 절반입니다. x²의 기울기는 x가 아니라 2x입니다.", [-2, -30],
                      either_way(2, 30)),
                wrong("ten lost", "The 10 of 10y² was lost. A constant factor stays when you differentiate.",
                      "10y²의 10이 빠졌습니다. 상수배는 미분해도 남습니다.", [-4, -6], either_way(4, 6)),
                wrong("two lost", "In the second entry the 2 is missing: the slope of 10y² is 20y.",
                      "둘째 원소에 2가 빠졌습니다. 10y²의 기울기는 20y입니다.", [-4, -30], either_way(4, 30)),
                wrong("values", "Those are the values x² and 10y², not their slopes.",
                      "x²과 10y²의 값을 적었습니다. 물은 것은 그 기울기입니다.", [-4, -90], either_way(4, 90)),
                wrong("swapped", "The two entries are exchanged: the slope along x comes first.",
                      "두 원소의 순서가 바뀌었습니다. x 방향의 기울기가 먼저입니다.", [-60, -4], either_way(60, 4)),
                wrong("coefficients", "Those are the factors −2 and −20 alone. Put in the point: −2x and −20y at x = 2, y = 3.",
                      "인수 −2와 −20만 적었습니다. 여기에 점을 넣습니다: x = 2, y = 3에서 −2x와 −20y입니다.", [-2, -20], either_way(2, 20)),
                wrong("step", "That is the point after a step downhill (or uphill) from (2, 3). Asked is the arrow −∇f alone, before "
                      "a learning rate and the point come in.",
                      "(2, 3)에서 한 걸음 옮긴 다음의 점을 적었습니다. 물은 것은 학습률도 점도 들어가지 않은 화살표 −∇f입니다.",
                      [1.6, -3], stepped),
                wrong("point exchanged", "That belongs to the point (3, 2). Here x = 2 and y = 3.",
                      "점 (3, 2)에서의 답입니다. 여기서는 x = 2, y = 3입니다.", [-6, -40], either_way(6, 40)),
                wrong("rate", "A multiple of −∇f, as if a learning rate were in it. Asked is −∇f itself.",
                      "−∇f에 학습률 같은 수를 곱한 것입니다. 물은 것은 −∇f 자신입니다.", [-0.04, -0.6],
                      lambda array: array.size == 2 and any(np.allclose(array.ravel(), [-4 * rate, -60 * rate], rtol=1e-6)
                                                            for rate in (0.1, 0.05, 0.01, 0.001))),
                wrong("y not put in", "The second entry: 20 is the factor alone. The slope along y changes with y, so put in "
                      "y = 3.",
                      "둘째 원소에 인수 20만 적었습니다. y 방향의 기울기는 y에 따라 달라지므로 y = 3을 넣습니다.", [-4, -20], entry(1, 20)),
                wrong("ten lost again", "The second entry: the 10 of 10y² was lost. A constant factor stays when you differentiate.",
                      "둘째 원소에서 10y²의 10이 빠졌습니다. 상수배는 미분해도 남습니다.", [-2, -6], entry(1, 6)),
                wrong("two lost again", "The second entry: the slope of y² is 2y, not y. The 10 stays in front.",
                      "둘째 원소를 봅니다. y²의 기울기는 y가 아니라 2y이고, 앞의 10은 그대로 남습니다.", [-9, -30], entry(1, 30)),
                wrong("y value", "The second entry still has y² in it: 90 is 10y² and 180 is 20y². The exponent falls by 1.",
                      "둘째 원소에 y²이 남아 있습니다. 90은 10y², 180은 20y²입니다. 지수는 1만큼 줄어듭니다.", [-2, -90], entry(1, 90, 180)),
                wrong("y squared product", "The second entry: 10y was squared as a whole. In 10y² only y is squared.",
                      "둘째 원소에서 10y를 통째로 제곱했습니다. 10y²에서 제곱은 y에만 붙습니다.", [-4, -600], entry(1, 600, 900)),
                wrong("entry lost", "One entry is 0. f moves when x is nudged, and when y is nudged: both slopes are there.",
                      "원소 하나가 0입니다. x를 조금 바꾸어도 y를 조금 바꾸어도 f는 움직이므로 두 기울기가 모두 있습니다.", [-4, 0],
                      lambda array: array.size == 2 and (array == 0).sum() == 1),
                wrong("x not put in", "The first entry: the slope of x² is 2x. Put in x = 2 there.",
                      "첫째 원소를 봅니다. x²의 기울기는 2x이고, 여기에 x = 2를 넣습니다.", [-2, -60], either_way(2, 60)))),
        "aims": Satisfying(
            shape=(2,), holds=on_an_axis,
            otherwise=Both("At this point −∇f does not point at the minimum.", "이 점에서 −∇f는 최소점을 향하지 않습니다."),
            wrongs=(
                wrong("minimum", "At the minimum −∇f is (0, 0), which points nowhere. Take another point.",
                      "최소점에서 −∇f는 (0, 0)이므로 방향이 없습니다. 다른 점을 고릅니다.", [0, 0], at_minimum),
                wrong("M16", "There −∇f = (−2x, −20y) is no multiple of (−x, −y), the way to the minimum: downhill does not aim "
                      "at the minimum. Compare the two arrows.",
                      "그 점에서 −∇f = (−2x, −20y)는 최소점으로 가는 (−x, −y)의 상수배가 아닙니다. 그래서 내려가는 방향이 최소점을 향하지 않습니다. 두 화살표를 비교해 봅니다.", [1, 1], lambda point: point.all()))),
        "misses": Satisfying(
            shape=(2,), holds=lambda point: not at_minimum(point) and angle(point) > LEAST,
            otherwise=Both("At this point the angle is smaller than 45 degrees.", "이 점에서는 각이 45도보다 작습니다."),
            wrongs=(
                wrong("minimum", "At the minimum there is no direction to compare. Take another point.",
                      "최소점에서는 비교할 방향이 없습니다. 다른 점을 고릅니다.", [0, 0], at_minimum),
                wrong("axis", "On an axis −∇f points straight at the minimum: the angle is 0. Leave the axes.",
                      "축 위에서는 −∇f가 똑바로 최소점을 향합니다. 각은 0입니다. 축에서 벗어난 점을 고릅니다.", [5, 0], on_an_axis),
                wrong("steep side", "They do differ here, by less than 45 degrees. This point is on the steep side, where −∇f "
                      "and the way to the minimum both run along y. Make x larger or y smaller.",
                      "두 방향이 다르기는 하지만 각이 45도보다 작습니다. 이 점은 가파른 쪽에 있어서 −∇f도, 최소점으로 가는 쪽도 y 방향에 가깝습니다. x를 키우거나 y를 줄입니다.", [1, 1], lambda point: abs(point[1]) > 0.3 * abs(point[0])),
                wrong("flat side", "They do differ here, by less than 45 degrees. This point is so near to the x axis that −∇f "
                      "too runs along x. Make y larger or x smaller.",
                      "두 방향이 다르기는 하지만 각이 45도보다 작습니다. 이 점은 x축에 아주 가까워서 −∇f도 x 방향에 가깝습니다. y를 키우거나 x를 줄입니다.",
                      [20, 1], lambda point: True))),
    },
)
