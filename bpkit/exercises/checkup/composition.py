"""The slope of a function of a function, twice."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def cases():
    return [{"x": x} for x in (1.3, 0.6, -0.8, 2.1, -1.7)]


PRODUCT = Both(
    "You multiplied the outer slope at x by the inner slope at x: f′(x) · g′(x). The outer function never sees x. It is given "
    "g(x), so its slope is taken there.",
    "바깥 함수의 기울기를 x에서 구해 안쪽 기울기와 곱했습니다: f′(x) · g′(x). 바깥 함수가 받는 것은 x가 아니라 g(x)이므로 바깥 함수의 기울기도 g(x)에서 구합니다.")
OUTER = Both(
    "The outer slope is right, taken at g(x). It says how the result moves with g. How g moves with x is still missing.",
    "바깥 함수의 기울기는 g(x)에서 맞게 구했습니다. 이 기울기는 g가 움직일 때 결과가 얼마나 움직이는지를 말합니다. x가 움직일 때 g가 얼마나 움직이는지가 빠졌습니다.")
AT_SLOPE = Both(
    "You put the inner slope into the outer one: f′(g′(x)). The outer slope is taken at g(x), and the two slopes are multiplied.",
    "바깥쪽 기울기에 안쪽 기울기를 넣었습니다: f′(g′(x)). 바깥쪽 기울기는 g(x)에서 구하고, 두 기울기를 곱합니다.")
AT_SLOPE_TIMES = Both(
    "You took the outer slope at g′(x). It is taken at g(x); g′(x) comes in as a factor, and only there.",
    "바깥쪽 기울기를 g′(x)에서 구했습니다. 바깥쪽 기울기는 g(x)에서 구하고, g′(x)는 곱할 때만 들어갑니다.")
AT_X = Both(
    "That is the outer slope at x. The outer function is given g(x), not x; and the inner slope is missing.",
    "바깥 함수의 기울기를 x에서 구했습니다. 바깥 함수가 받는 것은 x가 아니라 g(x)입니다. 안쪽 기울기도 빠졌습니다.")
SUM = Both(
    "You added the two slopes. If g moves 3 times as fast as x, and the result 2 times as fast as g, how fast does the result "
    "move?",
    "두 기울기를 더했습니다. g가 x의 3배로 움직이고 결과가 g의 2배로 움직이면, 결과는 x의 몇 배로 움직입니까?")
KEPT = Both(
    "The outer function was left as it is: f(g(x)) · g′(x). It has to be differentiated too, and then taken at g(x).",
    "바깥 함수를 미분하지 않고 그대로 두었습니다: f(g(x)) · g′(x). 바깥 함수도 미분하고, 거기에 g(x)를 넣습니다.")
INSIDE = Both(
    "You put the inner slope in the place of the inner function: f(g′(x)). Slopes are multiplied, not put into each other.",
    "안쪽 함수 자리에 안쪽 기울기를 넣었습니다: f(g′(x)). 기울기는 하나를 다른 하나에 넣지 않고 서로 곱합니다.")
INNER = Both(
    "That is the slope of the inner function alone. Multiply it by the slope of the outer one, taken at g(x).",
    "안쪽 함수의 기울기만 구했습니다. 여기에 바깥 함수의 기울기를 g(x)에서 구해 곱합니다.")
VALUE = Both(
    "That is the function itself, not its slope.",
    "함수의 값을 구했습니다. 물은 것은 기울기입니다.")
TIMES = Both(
    "You used the rule for a product, f′(x)g(x) + f(x)g′(x). Here one function stands inside the other; nothing is multiplied "
    "by g.",
    "곱의 미분법 f′(x)g(x) + f(x)g′(x)를 썼습니다. 여기서는 g를 곱한 것이 아니라 한 함수가 다른 함수 안에 들어 있습니다.")

def multiple(power, but=()):
    """Recognises (3x + 1)ⁿ with a positive factor in front, whatever it is, but for these."""
    def when(outputs, arguments):
        ratio = float(outputs[""]) / (3 * arguments["x"] + 1) ** power
        whole = round(4 * ratio) / 4
        return 0 < whole <= 400 and abs(ratio - whole) <= 1e-6 * whole and whole not in but
    return when


def in_degrees(outputs, arguments):
    x = arguments["x"]
    return any(np.isclose(float(outputs[""]), np.cos(turned(x ** 2)) * 2 * x, rtol=1e-6) for turned in (np.radians, np.degrees))


WAVE = (
    Wrong("M18", PRODUCT, gives=lambda x: np.cos(x) * 2 * x),
    Wrong("M18-outer", OUTER, gives=lambda x: np.cos(x ** 2)),
    Wrong("M18-at-slope", AT_SLOPE, gives=lambda x: np.cos(2 * x)),
    Wrong("M18-at-slope-times", AT_SLOPE_TIMES, gives=lambda x: np.cos(2 * x) * 2 * x),
    Wrong("M18-at-x", AT_X, gives=np.cos),
    Wrong("M18-sum", SUM, gives=lambda x: np.cos(x ** 2) + 2 * x),
    Wrong("M18-kept", KEPT, gives=lambda x: np.sin(x ** 2) * 2 * x),
    wrong("M18-inside", "That is sin(2x), or 2 sin(x) cos(x). Either you put the inner slope in the place of the inner function, "
          "or you squared the sine; here x is squared first. The slopes of the two are multiplied.",
          "sin(2x), 곧 2 sin(x) cos(x)를 구했습니다. 안쪽 함수 자리에 안쪽 기울기를 넣었거나 사인을 제곱했습니다. 여기서는 x를 먼저 제곱합니다. 두 함수의 기울기를 곱합니다.",
          lambda x: np.sin(2 * x)),
    Wrong("M18-inner", INNER, gives=lambda x: 2 * x),
    Wrong("M18-times", TIMES, gives=lambda x: np.cos(x) * x ** 2 + np.sin(x) * 2 * x),
    wrong("M18-times-x", "sin(x) was kept and multiplied by 2x. The sine has to be differentiated, and it is given x², not x.",
          "sin(x)를 그대로 두고 2x를 곱했습니다. 사인을 미분해야 하고, 사인이 받는 것은 x가 아니라 x²입니다.",
          lambda x: np.sin(x) * 2 * x),
    wrong("M18-undifferentiated", "You multiplied by x² itself. The factor is the slope of the inner function.",
          "x² 자신을 곱했습니다. 곱할 것은 안쪽 함수의 기울기입니다.",
          lambda x: np.cos(x ** 2) * x ** 2),
    wrong("M18-cos-squared", "cos(x)² · 2x: you squared the cosine. The outer slope is given x²; in Python `np.cos(x ** 2)`.",
          "cos(x)² · 2x는 코사인을 제곱한 것입니다. 코사인이 받는 것이 x²입니다. 파이썬으로는 `np.cos(x ** 2)`입니다.",
          lambda x: np.cos(x) ** 2 * 2 * x),
    wrong("M18-cos-squared-outer", "cos(x)²: you squared the cosine, and the inner slope is missing. The outer slope is given "
          "x²; in Python `np.cos(x ** 2)`.",
          "cos(x)²은 코사인을 제곱한 것이고, 안쪽 기울기도 빠졌습니다. 코사인이 받는 것이 x²입니다. 파이썬으로는 `np.cos(x ** 2)`입니다.",
          lambda x: np.cos(x) ** 2),
    wrong("M18-times-value", "x² cos(x): the outer slope at x, times the inner function. Take the outer slope at x², and "
          "multiply by the inner slope.",
          "x² cos(x)는 바깥쪽 기울기를 x에서 구해 안쪽 함수와 곱한 것입니다. 바깥쪽 기울기는 x²에서 구하고, 안쪽 기울기를 곱합니다.",
          lambda x: x ** 2 * np.cos(x)),
    wrong("M18-at-x-two", "2 cos(x): the outer slope is taken at x² and not at x, and the slope of x² is 2x, not 2.",
          "2 cos(x)를 구했습니다. 바깥쪽 기울기는 x가 아니라 x²에서 구하고, x²의 기울기는 2가 아니라 2x입니다.",
          lambda x: 2 * np.cos(x)),
    wrong("M07-half", "Half of the right answer: the slope of x² is 2x, not x.",
          "맞는 답의 절반입니다. x²의 기울기는 x가 아니라 2x입니다.", lambda x: np.cos(x ** 2) * x),
    wrong("M07-twice", "Twice the right answer: the inner slope 2x came in with one 2 too many.",
          "맞는 답의 두 배입니다. 안쪽 기울기 2x를 곱할 때 2가 한 번 더 들어갔습니다.", lambda x: np.cos(x ** 2) * 4 * x),
    wrong("M18-in-argument", "The inner slope went inside the cosine, next to x²: cos(x² · 2x). The cosine is given x² alone; 2x "
          "multiplies the result.",
          "안쪽 기울기를 코사인 안에서 x²에 곱했습니다: cos(x² · 2x). 코사인이 받는 것은 x²뿐이고, 2x는 코사인 밖에서 곱합니다.",
          lambda x: np.cos(x ** 2 * 2 * x)),
    wrong("M18-in-argument-sum", "The inner slope was added inside the cosine: cos(x² + 2x). The cosine is given x² alone; 2x "
          "multiplies the result.",
          "안쪽 기울기를 코사인 안에서 더했습니다: cos(x² + 2x). 코사인이 받는 것은 x²뿐이고, 2x는 코사인 밖에서 곱합니다.",
          lambda x: np.cos(x ** 2 + 2 * x)),
    wrong("M18-divided", "You divided by the inner slope. If g moves faster, sin(g) moves faster too: multiply.",
          "안쪽 기울기로 나누었습니다. g가 더 빨리 움직이면 sin(g)도 더 빨리 움직이므로 곱합니다.",
          lambda x: np.cos(x ** 2) / (2 * x)),
    wrong("M18-value-too", "cos(x²) · 2x², so there is an x too many. The inner slope is 2x.",
          "cos(x²) · 2x²을 구했습니다. x가 하나 더 들어갔습니다. 안쪽 기울기는 2x입니다.", lambda x: np.cos(x ** 2) * 2 * x ** 2),
    wrong("M18-value-kept", "cos(x²) · 2x · x²: both the inner slope and the inner function were multiplied in. Only the slope is.",
          "cos(x²) · 2x · x²을 구했습니다. 안쪽 기울기와 안쪽 함수를 모두 곱했습니다. 곱할 것은 기울기뿐입니다.",
          lambda x: np.cos(x ** 2) * 2 * x ** 3),
    wrong("M18-twice", "The inner slope was multiplied in twice, 2x · 2x. Once is enough.",
          "안쪽 기울기를 2x · 2x로 두 번 곱했습니다. 한 번만 곱합니다.", lambda x: np.cos(x ** 2) * 4 * x ** 2),
    wrong("M18-both", "sin(x²) stands as a factor beside its slope. The outer function is replaced by its slope, cos(x²).",
          "sin(x²)이 그 기울기 옆에 곱해져 있습니다. 바깥 함수는 그 기울기 cos(x²)으로 바뀝니다.",
          lambda x: np.sin(x ** 2) * np.cos(x ** 2) * 2 * x),
    wrong("degrees", "The angle was turned into degrees or radians. The slope of sin is cos only for x² as it stands.",
          "각의 단위를 바꾸었습니다. sin의 기울기가 cos인 것은 x²을 그대로 넣을 때입니다.",
          lambda x: np.cos(np.degrees(x ** 2)) * 2 * x, in_degrees),
    wrong("second", "That is the slope of the slope. You differentiated twice.", "기울기의 기울기를 구했습니다. 두 번 미분했습니다.",
          lambda x: 2 * np.cos(x ** 2) - 4 * x ** 2 * np.sin(x ** 2)),
    wrong("two alone", "You multiplied by 2. The slope of x² is 2x.", "2를 곱했습니다. x²의 기울기는 2x입니다.",
          lambda x: np.cos(x ** 2) * 2),
    wrong("M06", "The sign: the slope of sin is cos, without a minus. (The minus belongs to the slope of cos.)",
          "부호가 반대입니다. sin의 기울기는 음의 부호가 붙지 않은 cos입니다. (음의 부호는 cos을 미분할 때 붙습니다.)",
          lambda x: -np.cos(x ** 2) * 2 * x),
    Wrong("value", VALUE, gives=lambda x: np.sin(x ** 2)),
)

POWER = (
    Wrong("M18", PRODUCT, gives=lambda x: 4 * x ** 3 * 3),
    Wrong("M18-outer", OUTER, gives=lambda x: 4 * (3 * x + 1) ** 3),
    Wrong("M18-at-slope", AT_SLOPE, gives=lambda x: 4 * 3.0 ** 3),
    Wrong("M18-at-slope-times", AT_SLOPE_TIMES, gives=lambda x: 4 * 3.0 ** 4),
    Wrong("M18-at-x", AT_X, gives=lambda x: 4 * x ** 3),
    Wrong("M18-sum", SUM, gives=lambda x: 4 * (3 * x + 1) ** 3 + 3),
    Wrong("M18-kept", KEPT, gives=lambda x: 3 * (3 * x + 1) ** 4),
    Wrong("M18-inside", INSIDE, gives=lambda x: 3.0 ** 4),
    Wrong("M18-inner", INNER, gives=lambda x: 3.0),
    Wrong("M18-times", TIMES, gives=lambda x: 4 * x ** 3 * (3 * x + 1) + x ** 4 * 3),
    wrong("M18-undifferentiated", "You multiplied by 3x + 1 itself. The factor is the slope of the inner function.",
          "3x + 1 자신을 곱했습니다. 곱할 것은 안쪽 함수의 기울기입니다.",
          lambda x: 4 * (3 * x + 1) ** 4),
    wrong("M06", "The sign is the opposite: where 3x + 1 is positive, its fourth power rises with x.",
          "부호가 반대입니다. 3x + 1이 양수인 곳에서 그 네제곱은 x가 커질수록 커집니다.",
          lambda x: -12 * (3 * x + 1) ** 3),
    wrong("3x", "You multiplied by 3x. The slope of 3x + 1 is the number 3.", "3x를 곱했습니다. 3x + 1의 기울기는 수 3입니다.",
          lambda x: 4 * (3 * x + 1) ** 3 * 3 * x),
    wrong("x", "You multiplied by x. The factor is the slope of 3x + 1, which is the number 3.",
          "x를 곱했습니다. 곱할 것은 3x + 1의 기울기, 곧 수 3입니다.", lambda x: 4 * (3 * x + 1) ** 3 * x),
    wrong("constant counted", "You multiplied by 3 + 1. The slope of 3x + 1 is 3: the 1 does not move.",
          "3 + 1을 곱했습니다. 3x + 1의 기울기는 3입니다. 1은 움직이지 않습니다.", lambda x: 16 * (3 * x + 1) ** 3),
    wrong("new exponent", "The factor that comes down is the old exponent, 4, not the new one, 3.",
          "앞으로 내려오는 인수는 새 지수 3이 아니라 원래 지수 4입니다.", lambda x: 9 * (3 * x + 1) ** 3),
    wrong("two factors lost", "(3x + 1)³: the exponent fell, but both factors are missing, the 4 of the power and the slope of "
          "3x + 1.",
          "(3x + 1)³을 구했습니다. 지수는 줄었지만 인수 둘이 빠졌습니다. 거듭제곱에서 내려오는 4와 3x + 1의 기울기입니다.",
          lambda x: (3 * x + 1) ** 3),
    wrong("exponent lost", "The exponent 4 did not come down as a factor: the slope of g⁴ is 4g³.",
          "지수 4가 앞에 인수로 내려오지 않았습니다. g⁴의 기울기는 4g³입니다.", lambda x: 3 * (3 * x + 1) ** 3),
    wrong("exponent kept", "The exponent has to fall by 1: the slope of g⁴ is 4g³.",
          "지수가 1만큼 줄어야 합니다. g⁴의 기울기는 4g³입니다.", lambda x: 12 * (3 * x + 1) ** 4),
    Wrong("4g", Both("Here 3x + 1 stands without an exponent. The slope of g⁴ is 4g³, not 4g.",
                     "3x + 1에 지수가 없습니다. g⁴의 기울기는 4g가 아니라 4g³입니다."),
          gives=lambda x: 12 * (3 * x + 1), when=multiple(1)),
    wrong("second", "That is the slope of the slope, 108(3x + 1)². You differentiated twice.",
          "기울기의 기울기 108(3x + 1)²을 구했습니다. 두 번 미분했습니다.", lambda x: 108 * (3 * x + 1) ** 2),
    Wrong("exponent fell by two", Both("You have (3x + 1)². When g⁴ is differentiated, the exponent falls by 1.",
                                       "(3x + 1)²이 나왔습니다. g⁴을 미분하면 지수는 1만큼 줄어듭니다."),
          gives=lambda x: 12 * (3 * x + 1) ** 2, when=multiple(2, but=(108,))),
    Wrong("exponent rose", Both("You have (3x + 1)⁵. When g⁴ is differentiated, the exponent falls by 1.",
                                "(3x + 1)⁵이 나왔습니다. g⁴을 미분하면 지수는 1만큼 줄어듭니다."),
          gives=lambda x: 12 * (3 * x + 1) ** 5, when=multiple(5)),
    wrong("power lost", "12 = 4 · 3, the two factors alone. The power of 3x + 1 is missing: the slope of g⁴ is 4g³.",
          "두 인수만 곱한 12 = 4 · 3입니다. 3x + 1의 거듭제곱이 빠졌습니다. g⁴의 기울기는 4g³입니다.", lambda x: 12.0),
    wrong("M18-in-argument", "The inner slope 3 went inside the bracket, so that it was raised as well: (3 · (3x + 1))³. Multiply "
          "by it outside.",
          "안쪽 기울기 3을 괄호 안에 곱해서 3까지 거듭제곱했습니다: (3 · (3x + 1))³. 3은 괄호 밖에서 곱합니다.",
          lambda x: 108 * (3 * x + 1) ** 3),
    Wrong("factor", Both("(3x + 1)³ is right, the number in front is not. Two factors belong there: one from the power, one from "
                         "3x + 1.",
                         "(3x + 1)³은 맞지만 앞의 수가 틀렸습니다. 앞에는 인수가 둘 들어갑니다. 하나는 거듭제곱에서, 하나는 3x + 1에서 나옵니다."),
          gives=lambda x: 81 * (3 * x + 1) ** 3, when=multiple(3, but=(1, 3, 4, 9, 12, 16, 108))),
    wrong("term by term", "You raised the two terms apart, as if (3x + 1)⁴ were (3x)⁴ + 1.",
          "(3x + 1)⁴을 (3x)⁴ + 1로 보고 항마다 따로 거듭제곱했습니다.", lambda x: 12 * (3 * x) ** 3),
    wrong("M18-sum-3x", "You added 3x. Slopes of functions inside each other are multiplied, and the slope of 3x + 1 is 3.",
          "3x를 더했습니다. 함수 속의 함수에서는 기울기를 곱하고, 3x + 1의 기울기는 3입니다.",
          lambda x: 4 * (3 * x + 1) ** 3 + 3 * x),
    wrong("three lost inside", "The outer slope was taken at x + 1. It is taken at what the outer function is given, 3x + 1.",
          "바깥쪽 기울기를 x + 1에서 구했습니다. 바깥 함수가 받는 것, 곧 3x + 1에서 구합니다.", lambda x: 12 * (x + 1) ** 3),
    wrong("minus inside", "The outer slope was taken at 3x − 1. The inner function is 3x + 1.",
          "바깥쪽 기울기를 3x − 1에서 구했습니다. 안쪽 함수는 3x + 1입니다.", lambda x: 12 * (3 * x - 1) ** 3),
    wrong("integral", "You integrated: the exponent rose and became a divisor. For the slope it falls by 1 and comes down as a factor.",
          "적분했습니다. 지수가 커지고 그 수로 나누었습니다. 기울기를 구할 때는 지수가 1만큼 줄고 원래 지수를 곱합니다.",
          lambda x: (3 * x + 1) ** 5 / 15),
    wrong("constant lost", "The 1 was lost: the outer slope is taken at 3x + 1, not at 3x; and the inner slope is missing.",
          "1이 빠졌습니다. 바깥쪽 기울기는 3x가 아니라 3x + 1에서 구합니다. 안쪽 기울기도 빠졌습니다.",
          lambda x: 4 * (3 * x) ** 3),
    Wrong("value", VALUE, gives=lambda x: (3 * x + 1) ** 4),
)

CODE = '''
import numpy as np
from bpkit.en import check

def wave(x):
    return {wave}

def power(x):
    return {power}
{prints}
check("checkup-composition", {{"wave": wave, "power": power}})
'''
PRINTS = '''
print("wave, at 1: ", rounded(wave(1.0)))
print("power, at 1:", rounded(power(1), digits=0))'''


def filled(language, **pieces):
    code = CODE.format(**{"prints": "", **pieces}).replace("bpkit.en", f"bpkit.{language}")
    return code.replace("import numpy as np", "import numpy as np\nfrom bpkit import rounded") if "prints" in pieces else code


EXERCISE = Exercise(
    id="checkup-composition",
    title=Both("One function inside another", "함수 속의 함수"),
    starter=Both(en=filled("en", wave="None        # the slope of sin(x²) at x",
                           power="None        # the slope of (3x + 1)⁴ at x"),
                 ko=filled("ko", wave="None        # x에서 sin(x²)의 기울기",
                           power="None        # x에서 (3x + 1)⁴의 기울기")),
    hints=(
        Both("Give the inner part a name: g = x², then sin(g). How fast does g move, and how fast sin(g)?",
             "안쪽에 이름을 붙입니다. g = x²이라 하면 바깥은 sin(g)입니다. g는 얼마나 빨리 움직이고, sin(g)는 얼마나 빨리 움직입니까?"),
        Both("The outer slope is cos, and cos is given what sin was given. Then multiply by the slope of g.",
             "바깥쪽 기울기는 cos이고, cos은 sin이 받던 것을 그대로 받습니다. 그다음 g의 기울기를 곱합니다."),
        Both("Slope of g⁴ by g: 4g³. Slope of g = 3x + 1 by x: 3. Multiply, and write 3x + 1 for g.",
             "g⁴을 g로 미분하면 4g³, g = 3x + 1을 x로 미분하면 3입니다. 둘을 곱하고 g 자리에 3x + 1을 씁니다."),
    ),
    solution=Both(*[filled(language, wave="np.cos(x ** 2) * 2 * x", power="4 * (3 * x + 1) ** 3 * 3", prints=PRINTS)
                    for language in ("en", "ko")]),
    because=Both(
        r"$\frac{d}{dx} f(g(x)) = f'(g(x))\cdot g'(x)$: the outer slope *at what the outer function is given*, times the inner "
        r"slope. So $\cos(x^2)\cdot 2x$ and $4(3x + 1)^3\cdot 3$. Backpropagation is this rule over and over, which is why "
        "it needs the values of the forward pass: every slope is taken at one of them.",
        r"$\frac{d}{dx} f(g(x)) = f'(g(x))\cdot g'(x)$, 곧 바깥쪽 기울기를 **바깥 함수가 받은 값에서** 구해 안쪽 기울기와 곱합니다. 그래서 "
        r"$\cos(x^2)\cdot 2x$와 $4(3x + 1)^3\cdot 3$입니다. 역전파는 이 법칙을 되풀이하는 일입니다. 순전파의 값이 필요한 까닭도 여기에 있습니다. 기울기를 저마다 그 값에서 구하기 때문입니다."),
    asks={
        "wave": Function(arguments=("x",), cases=cases, loss=lambda x: np.sin(x ** 2), wrt="x", wrongs=WAVE),
        "power": Function(arguments=("x",), cases=cases, loss=lambda x: (3 * x + 1) ** 4, wrt="x", wrongs=POWER),
    },
)
