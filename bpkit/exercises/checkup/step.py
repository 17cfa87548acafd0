"""How far to nudge: the best h of a forward difference, in two precisions, and a function that measures a slope."""

import numpy as np

from bpkit import central_difference
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Satisfying

PARTS = 1e-6            # how accurate `slope` has to be, relative to the slope


class Watched:
    """A function that notes where it was asked for its value, so that the step of a learner's formula can be seen."""

    def __init__(self, f):
        self.f, self.seen = f, []

    def __call__(self, x):
        self.seen.append(x)
        return self.f(x)

    def __deepcopy__(self, memo):
        return self                                           # what the learner's function asks must be noted here


def cases():
    return [{"f": Watched(f), "x": x} for f, x in
            ((lambda x: 3 * x ** 2 - 4 * x + 5, 3.0), (lambda x: x ** 3, 2.0), (np.exp, 1.5))]


def wrong(name, en, ko, gives, when):
    return Wrong(name, Both(en, ko), gives=lambda: gives, when=when)


# ---- one number: h ----

def step(low, high, otherwise, *wrongs):
    return Satisfying(shape=(), holds=lambda h: low <= abs(h) <= high, otherwise=otherwise, wrongs=(
        wrong("zero", "With h = 0 you would divide 0 by 0. h has to be a number that moves x.",
              "h = 0이면 0을 0으로 나누게 됩니다. h는 x를 움직이는 수여야 합니다.", 0.0, lambda h: h == 0),
        wrong("minus lost", "That h is huge: 1 + h is nowhere near 1. For a small number the exponent needs a minus.",
              "h가 너무 커서 1 + h가 1에서 아주 멉니다. 작은 수라면 지수에 음의 부호가 있어야 합니다.", 1e8, lambda h: h > 100),
        wrong("exponent", "That looks like an exponent. Hand in h itself: for 10⁻³ write 1e-3.",
              "지수를 적은 것 같습니다. h 자신을 적습니다. 10⁻³이면 1e-3입니다.", -8.0, lambda h: h <= -1 or h >= 2),
        *wrongs))


def size(low, high):
    return lambda h: low <= abs(h) < high


FLOAT64 = step(
    0.9e-9, 1.1e-7,
    Both("That is not near the best h.", "가장 좋은 h와는 거리가 멉니다."),
    wrong("M28-vanished", "1 + h is 1 again: float64 has no number so near to 1. Then f(1 + h) − f(1) is 0, and the slope comes "
          "out as 0.",
          "1 + h가 다시 1이 됩니다. float64에는 1에 그렇게 가까운 수가 없습니다. f(1 + h) − f(1)이 0이므로 기울기도 0으로 나옵니다.",
          1e-50, size(0, 1.1e-16)),
    wrong("M28-epsilon", "That is the machine epsilon, the step from 1 to the next number. f(1 + h) and f(1) then differ in "
          "their last bit or two, and the slope has hardly one right digit.",
          "1에서 다음 수까지의 간격, 곧 기계 엡실론을 적었습니다. 그러면 f(1 + h)와 f(1)은 마지막 한두 비트만 달라서, 기울기에 맞는 숫자가 "
          "거의 없습니다.", 2.2e-16, size(1.1e-16, 1e-15)),
    wrong("M28", "Smaller, and past the best. The error of the formula is about h, but rounding adds about 1e-16/h: below the "
          "best h the second one grows faster than the first one shrinks.",
          "가장 좋은 h보다 더 작아졌습니다. 식의 오차는 h쯤이고, 반올림 오차 1e-16/h쯤이 더해집니다. 가장 좋은 h보다 작아지면 앞의 오차가 줄어드는 것보다 뒤의 오차가 더 빨리 커집니다.", 1e-12, size(1e-15, 0.9e-9)),
    wrong("central", "That is about the best for a central difference, whose error goes with h². The error of a forward "
          "difference goes with h, so it needs a smaller h.",
          "중앙 차분에 가장 좋은 크기쯤입니다. 중앙 차분의 오차는 h²에 비례합니다. 전진 차분의 오차는 h에 비례하므로 h가 더 작아야 합니다.",
          1e-5, size(1e-6, 1e-4)),
    wrong("M28-float32", "That is about the best in float32. float64 has 16 digits instead of 7, so h can be much smaller.",
          "float32에 가장 좋은 크기쯤입니다. float64는 7자리가 아니라 16자리이므로 h를 훨씬 줄일 수 있습니다.", 3e-4, size(1e-4, 3.5e-3)),
    wrong("coarse", "The error of the formula, about h, is still far larger than that of rounding, about 1e-16/h. Make h smaller "
          "until the two are equal.",
          "식의 오차(h쯤)가 반올림의 오차(1e-16/h쯤)보다 아직 훨씬 큽니다. 둘이 같아질 때까지 h를 줄입니다.", 0.1, size(1.1e-7, 2)))

FLOAT32 = step(
    3e-5, 3.6e-3,
    Both("That is not near the best h.", "가장 좋은 h와는 거리가 멉니다."),
    wrong("M28-float64", "In float32 1 + h is 1 again: next to 1 the numbers are about 1e-7 apart. The slope comes out as 0.",
          "float32에서는 1 + h가 다시 1이 됩니다. 1 근처의 수는 약 1e-7씩 떨어져 있습니다. 기울기가 0으로 나옵니다.",
          1e-8, size(0, 5.9e-8)),
    wrong("M28-epsilon", "That is the machine epsilon of float32, the step from 1 to the next number. The difference then "
          "consists of rounding alone.",
          "float32의 기계 엡실론, 곧 1에서 다음 수까지의 간격을 적었습니다. 그러면 차에는 반올림 오차밖에 남지 않습니다.",
          1.2e-7, size(5.9e-8, 2.5e-7)),
    wrong("M28", "Smaller, and past the best: in float32 rounding adds about 1e-7/h to the error. Where is that equal to h?",
          "가장 좋은 h보다 더 작아졌습니다. float32에서는 반올림 오차 1e-7/h쯤이 더해집니다. 이 오차가 h와 같아지는 곳은 어디입니까?", 1e-6, size(2.5e-7, 3e-5)),
    wrong("coarse", "The error of the formula, about h, is still larger than that of rounding, about 1e-7/h. Make h smaller "
          "until the two are equal.",
          "식의 오차(h쯤)가 반올림의 오차(1e-7/h쯤)보다 아직 큽니다. 둘이 같아질 때까지 h를 줄입니다.", 0.1, size(3.6e-3, 2)))


# ---- a function that measures ----

def right(f, x):
    return central_difference(f.f, x)


def result(outputs):
    return float(outputs[""])


def accurate(outputs, arguments):
    return abs(result(outputs) / right(**arguments) - 1) <= PARTS


def steps(f, x):
    """How far from x the learner's function looked, to the right (positive) and to the left."""
    return [np.ravel(np.real(value))[0] - x for value in f.seen]


def furthest(f, x):
    return max(map(abs, steps(f, x)), default=0.0)


def times(factor):
    """Recognises a slope that is off by a factor, in every case."""
    return lambda outputs, arguments: abs(result(outputs) / right(**arguments) - factor) <= 1e-3


def not_asked(outputs, arguments):
    return not arguments["f"].seen


def value_of_f(outputs, arguments):
    value = float(arguments["f"].f(arguments["x"]))
    return abs(result(outputs) - value) <= 1e-3 * abs(value)


def vanished(outputs, arguments):
    return bool(arguments["f"].seen) and furthest(**arguments) == 0 and result(outputs) == 0


def tiny(outputs, arguments):
    """The difference without its division: nearly 0, whatever the slope."""
    return abs(result(outputs)) <= 0.02 * right(**arguments)


def nearly(outputs, arguments):
    """Whether the result is a slope, if not an accurate one: no sign lost, no factor ½ or 2."""
    ratio = result(outputs) / right(**arguments)
    return 0.7 < ratio < 1.8 and bool(arguments["f"].seen)


def float32(outputs, arguments):
    return any(getattr(value, "dtype", None) == np.float32 for value in arguments["f"].seen)


def sided(left, right, low, high):
    """Recognises a formula that looks to these sides, and not further than `high`, nor less far than `low`."""
    def when(outputs, arguments):
        sides = steps(**arguments) or [0.0]
        looks = bool(min(sides) < 0) == left and bool(max(sides) > 0) == right
        return looks and low <= furthest(**arguments) <= high and nearly(outputs, arguments)
    return when


def close_by(outputs, arguments):
    ratio, far = result(outputs) / right(**arguments), furthest(**arguments)
    lost = len(arguments["f"].seen) > 1 and far < 1e-11 and -0.5 < ratio < 5
    return lost or far < 1e-7 and nearly(outputs, arguments)


def rounded_off(outputs, arguments):
    """The right slope, rounded or cut."""
    exact = right(**arguments)
    whole = [np.trunc(exact), *(np.round(exact, digits) for digits in range(5))]
    return bool(arguments["f"].seen) and any(abs(result(outputs) - value) < 1e-9 for value in whole)


def backwards(outputs, arguments):
    """The opposite sign, and a factor 2 besides."""
    return any(times(factor)(outputs, arguments) for factor in (-0.5, -2))


def apart(f, x):
    """How far from x the learner's function stayed, and where else it asked."""
    return [step for step in steps(f, x) if abs(step) > 0.25]


def elsewhere(outputs, arguments):
    return len(arguments["f"].seen) > 1 and len(apart(**arguments)) == len(arguments["f"].seen)


def half_elsewhere(outputs, arguments):
    return 0 < len(apart(**arguments)) < len(arguments["f"].seen)


def one_place(outputs, arguments):
    seen = arguments["f"].seen
    return bool(seen) and len(set(np.ravel(np.real(seen)))) == 1 and not np.iscomplexobj(np.array(seen))


def huge(outputs, arguments):
    """A value of f divided by a tiny h."""
    return abs(result(outputs)) > 1e3 * abs(right(**arguments))


def second(outputs, arguments):
    """The slope of the slope; measured from the function itself."""
    f, x = arguments["f"].f, arguments["x"]
    curvature = central(lambda at: central(f, at, 1e-4), x, 1e-3)
    return abs(result(outputs) - curvature) <= 1e-2 * abs(curvature)


def measuring(h, formula):
    return lambda f, x: formula(f, x, h)


def forward(f, x, h):
    return (f(x + h) - f(x)) / h


def central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


SLOPE = Function(
    arguments=("f", "x"), cases=cases, right=right, holds=accurate,
    otherwise=Both("Not accurate to 1 part in a million. Print your result for `lambda x: x ** 3` at 2, where the slope is 12.",
                   "백만분의 1까지 맞지 않습니다. `lambda x: x ** 3`의 2에서 결과를 출력해 봅니다. 기울기는 12입니다."),
    wrongs=(
        Wrong("M28-vanished", Both(
            "The slope comes out as 0 everywhere: h is so small that x + h is x, and the difference is 0. Make h larger.",
            "어디에서나 기울기가 0으로 나옵니다. h가 너무 작아서 x + h가 x가 되고, 차는 0이 됩니다. h를 키웁니다."),
              gives=measuring(1e-50, forward), when=vanished),
        Wrong("M28-float32", Both(
            "You computed in float32, which keeps 7 digits; the difference of two values keeps fewer. Stay in float64.",
            "7자리까지만 담는 float32로 계산했습니다. 두 값의 차에는 맞는 자리가 더 적게 남습니다. float64로 계산합니다."),
              gives=lambda f, x: central(f, np.float32(x), np.float32(1e-3)), when=float32),
        Wrong("M28", Both(
            "Your h is very small, and the error is rounding: the values of f have 16 digits, their difference has far fewer, and "
            "it is divided by h. Smaller is not always better.",
            "h가 아주 작아서 반올림 오차가 커졌습니다. f의 값은 16자리이지만 두 값의 차에는 훨씬 적게 남고, 그 차를 h로 나눕니다. h가 작다고 늘 더 좋은 것은 아닙니다."),
              gives=measuring(1e-13, forward), when=close_by),
        Wrong("forward", Both(
            "A forward difference with this h is off by about h · f″/2. Look to both sides, f(x + h) − f(x − h), or take an h "
            "nearer to the best one.",
            "이 h로 구한 전진 차분은 맞는 값에서 h · f″/2쯤 벗어납니다. f(x + h) − f(x − h)처럼 양쪽을 보거나, h를 가장 좋은 크기에 가깝게 합니다."),
              gives=measuring(1e-4, forward), when=sided(False, True, 1e-7, 1.4)),
        Wrong("coarse", Both(
            "A central difference, with an h that is too large: its error is about h² · f‴/6. Make h smaller, to about 1e-5.",
            "중앙 차분을 썼지만 h가 너무 큽니다. 오차는 h² · f‴/6쯤입니다. h를 1e-5쯤으로 줄입니다."),
              gives=measuring(0.1, central), when=sided(True, True, 1e-3, 1.4)),
        Wrong("not divided", Both(
            "The result is nearly 0 everywhere: the difference was not divided by h. (`/ 2 * h` divides by 2 and multiplies by h; "
            "write `/ (2 * h)`.)",
            "어디에서나 결과가 거의 0입니다. 차를 h로 나누지 않았습니다. (`/ 2 * h`는 2로 나누고 h를 곱합니다. `/ (2 * h)`로 씁니다.)"),
              gives=lambda f, x: f(x + 1e-5) - f(x), when=tiny),
        Wrong("M07-half", Both(
            "Half the slope: from x to x + h it is a way of h, and you divided by 2h.",
            "기울기의 절반입니다. x에서 x + h까지의 거리는 h인데 2h로 나누었습니다."),
              gives=measuring(1e-5, lambda f, x, h: (f(x + h) - f(x)) / (2 * h)), when=times(0.5)),
        Wrong("M07-twice", Both(
            "Twice the slope: from x − h to x + h it is a way of 2h, and you divided by h.",
            "기울기의 두 배입니다. x − h에서 x + h까지의 거리는 2h인데 h로 나누었습니다."),
              gives=measuring(1e-5, lambda f, x, h: (f(x + h) - f(x - h)) / h), when=times(2)),
        Wrong("M06", Both(
            "The sign is the opposite: f(x + h) comes first, and f(x) or f(x − h) is subtracted.",
            "부호가 반대입니다. f(x + h)에서 f(x)나 f(x − h)를 뺍니다."),
              gives=measuring(1e-5, lambda f, x, h: (f(x) - f(x + h)) / h), when=times(-1)),
        Wrong("M06-factor", Both(
            "Two things at once: the sign is the opposite, and the slope is half or twice as large. f(x + h) comes first, and the "
            "difference is divided by the whole way between the two places.",
            "두 가지가 겹쳤습니다. 부호가 반대이고, 크기도 절반이나 두 배입니다. f(x + h)에서 빼고, 두 곳 사이의 전체 거리로 나눕니다."),
              gives=measuring(1e-5, lambda f, x, h: (f(x) - f(x + h)) / (2 * h)), when=backwards),
        Wrong("rounded", Both(
            "The result was rounded or cut. Return the quotient as it is.",
            "결과를 반올림하거나 잘랐습니다. 나눈 값을 그대로 돌려줍니다."),
              gives=lambda f, x: round(central(f, x, 1e-5), 1), when=rounded_off),
        Wrong("backward", Both(
            "A backward difference with this h is off by about h · f″/2. Look to both sides, f(x + h) − f(x − h), or take an h "
            "nearer to the best one.",
            "이 h로 구한 후진 차분은 맞는 값에서 h · f″/2쯤 벗어납니다. f(x + h) − f(x − h)처럼 양쪽을 보거나, h를 가장 좋은 크기에 가깝게 합니다."),
              gives=measuring(-1e-4, forward), when=sided(True, False, 1e-7, 1.4)),
        Wrong("value", Both("That is f(x), not its slope.", "f(x)의 값을 돌려주었습니다. 물은 것은 기울기입니다."),
              gives=lambda f, x: f(x), when=value_of_f),
        Wrong("elsewhere", Both(
            "f was asked at places far from x. The slope at x is seen near x: ask at x and close to it.",
            "x에서 먼 곳의 값만 구했습니다. x에서의 기울기는 x 가까이에서 보입니다. x와 그 바로 옆에서 f의 값을 구합니다."),
              gives=lambda f, x: central(f, -2.0, 1e-5), when=elsewhere),
        Wrong("half elsewhere", Both(
            "One of the places where f was asked is far from x. Both values have to come from close to x.",
            "f의 값을 구한 곳 가운데 하나가 x에서 멉니다. 두 값 모두 x 가까이에서 구합니다."),
              gives=lambda f, x: (f(x + 1e-2) - f(1e-2)) / 1e-2, when=half_elsewhere),
        Wrong("M28-huge", Both(
            "The result is huge: a whole value of f was divided by the small h, or the difference was divided by h more than "
            "once. Put the difference in brackets, (f(…) − f(…)) / h.",
            "결과가 아주 큽니다. f의 값 하나를 작은 h로 나누었거나, 차를 h로 두 번 나누었습니다. (f(…) − f(…)) / h처럼 차를 괄호로 묶습니다."),
              gives=lambda f, x: f(x + 1e-8) - f(x) / 1e-8, when=huge),
        Wrong("second", Both(
            "That is the slope of the slope, f″: it takes f(x + h) − 2f(x) + f(x − h). Asked is how f itself moves.",
            "기울기의 기울기 f″을 구했습니다. f(x + h) − 2f(x) + f(x − h)에서 나오는 값입니다. 물은 것은 f 자신이 얼마나 움직이는지입니다."),
              gives=lambda f, x: (f(x + 1e-4) - 2 * f(x) + f(x - 1e-4)) / 1e-8, when=second),
        Wrong("one place", Both(
            "f was asked at one place only. One value says nothing about how f moves: ask at two places and compare.",
            "f의 값을 한 곳에서만 구했습니다. 값 하나로는 f가 얼마나 움직이는지 알 수 없습니다. 두 곳에서 구해 비교합니다."),
              gives=lambda f, x: f(x) / (2 * x), when=one_place),
        Wrong("not measured", Both(
            "f was never called. The slope is to be measured, for any f: ask f at two places and compare.",
            "f를 한 번도 부르지 않았습니다. 어떤 f가 와도 기울기를 재는 함수여야 합니다. 두 곳에서 f의 값을 구해 비교합니다."),
              gives=lambda f, x: 6 * x - 4, when=not_asked)),
)

EXERCISE = Exercise(
    id="checkup-step",
    title=Both("How small an h?", "h는 얼마나 작게?"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

def slope(f, x):
    return None         # the slope of f at x, measured

answers = {
    "float64": None,    # the best h for (f(1 + h) - f(1)) / h
    "float32": None,    # the best h for the same in float32
    "slope": slope,
}
check("checkup-step", answers)
''',
        ko='''
import numpy as np
from bpkit.ko import check

def slope(f, x):
    return None         # x에서 f의 기울기를 잰 값

answers = {
    "float64": None,    # (f(1 + h) - f(1)) / h에 가장 좋은 h
    "float32": None,    # float32로 계산할 때 가장 좋은 h
    "slope": slope,
}
check("checkup-step", answers)
'''),
    hints=(
        Both("Two errors pull in opposite directions: the formula wants a small h, rounding a large one.",
             "두 오차가 서로 반대쪽으로 당깁니다. 식의 오차는 h가 작을수록, 반올림 오차는 h가 클수록 줄어듭니다."),
        Both("The error of the formula is about h. f(1 + h) and f(1) are rounded in their 16th digit, and this error is divided "
             "by h: about 1e-16/h. In float32 it is about 1e-7/h.",
             "식의 오차는 h쯤입니다. f(1 + h)와 f(1)은 16째 자리에서 반올림되고, 그 오차를 h로 나누므로 1e-16/h쯤입니다. float32에서는 "
             "1e-7/h쯤입니다."),
        Both("h = 1e-16/h means h² = 1e-16. For `slope` look to both sides, f(x + h) − f(x − h), and divide by the whole way, 2h.",
             "h = 1e-16/h이면 h² = 1e-16입니다. `slope`에서는 f(x + h) − f(x − h)처럼 양쪽을 보고, 전체 거리 2h로 나눕니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import rounded, sigmoid
from bpkit.{language} import check

def slope(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

best = {{"float64": np.sqrt(np.finfo(np.float64).eps),
        "float32": np.sqrt(np.finfo(np.float32).eps)}}
print("float64: h =", rounded(best["float64"] * 1e8, digits=2), "· 10⁻⁸")
print("float32: h =", rounded(best["float32"] * 1e4, digits=2), "· 10⁻⁴")
print("1 + 10⁻¹⁷ is 1:", 1 + 1e-17 == 1)
print("slopes at 0: ", rounded([slope(f, 0) for f in (sigmoid, np.tanh)]))
check("checkup-step", {{**best, "slope": slope}})
''' for language in ("en", "ko")]),
    because=Both(
        r"With the machine epsilon $\varepsilon$ the error is about $h + \varepsilon/h$, smallest at $h = \sqrt\varepsilon$: "
        r"about $10^{-8}$ in float64, and $3\cdot 10^{-4}$ in float32. A smaller $h$ makes it worse again; the curve of the "
        r"error has the shape of a V. A central difference has the error $h^2 + \varepsilon/h$. In float64 it is best near $h = "
        r"10^{-5}$ and gives about 10 right digits there; a forward difference in float32 gives 3 at best. So gradients are "
        r"checked in float64 and with central differences.",
        r"기계 엡실론을 $\varepsilon$이라 하면 오차는 $h + \varepsilon/h$쯤이고 $h = \sqrt\varepsilon$에서 가장 작습니다. float64에서는 "
        r"약 $10^{-8}$, float32에서는 약 $3\cdot 10^{-4}$입니다. $h$를 더 줄이면 다시 나빠져서 오차의 곡선은 V 자 모양입니다. 중앙 차분의 "
        r"오차는 $h^2 + \varepsilon/h$쯤입니다. float64에서는 $h = 10^{-5}$ 근처가 가장 좋고 10자리쯤 맞습니다. float32의 전진 차분은 가장 좋을 때도 3자리입니다. 그래서 그레이디언트 검사는 "
        r"float64와 중앙 차분으로 합니다."),
    asks={"float64": FLOAT64, "float32": FLOAT32, "slope": SLOPE},
)
