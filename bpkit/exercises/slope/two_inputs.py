"""Two partial derivatives, and a forecast that is a dot product."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers, Satisfying
from bpkit.checking.shape import ERROR, Shape

X, Y = 4.0, 5.0        # g(x, y) = x²y + 3y: value 95, gradient (40, 19). With x = 2 or 3, x² would be 2x or 2x + 3


def wrong(name, en, ko, value, *others):
    """others: what the same mistake may give as well."""
    values = (value, *others)

    def when(array):
        return any(array.size == np.size(value) and close(array.ravel(), np.ravel(value), 2e-3) for value in values)
    return Wrong(name, Both(en, ko), gives=lambda: value, when=when)


def shape(name, value, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def mixed(name, when, value, en, ko):
    """Two numbers of which one or none is right, and nothing more is known. The right sizes with other signs are left out."""
    right = np.array([2 * X * Y, X * X + 3])

    def recognised(array):
        return array.size == 2 and not close(np.abs(array.ravel()), right) and when(np.isclose(array.ravel(), right))
    return Wrong(name, Both(en, ko), gives=lambda: value, when=recognised)


GRADIENT = Numbers(right=lambda: np.array([2 * X * Y, X * X + 3]), flat=True, wrongs=(
    wrong("turned", "The right numbers in the other order: first the slope along x, then the one along y.",
          "수는 맞는데 순서가 바뀌었습니다. x 쪽의 기울기가 먼저, y 쪽의 기울기가 나중입니다.", [19.0, 40.0]),
    wrong("y dropped", "Along x, y is held still, but it stays as a factor: x²y has the slope 2x · y = 40.",
          "x를 움직일 때 y는 고정하지만 곱한 수로 남습니다. x²y의 기울기는 2x · y = 40입니다.", [8.0, 19.0]),
    wrong("x² dropped", "Along y, x² is held still, but it stays as a factor: for each 1 of y, x²y moves by 16, and 3y by 3.",
          "y를 움직일 때 x²은 고정하지만 곱한 수로 남습니다. y가 1 커질 때마다 x²y는 16, 3y는 3만큼 커집니다.", [40.0, 3.0], [8.0, 3.0], [40.0, 4.0]),
    wrong("3y dropped", "Along y both terms move: x²y with the slope x² = 16, and 3y with the slope 3.",
          "y를 움직이면 두 항이 모두 변합니다. x²y의 기울기는 x² = 16이고, 3y의 기울기는 3입니다.", [40.0, 16.0], [8.0, 16.0]),
    wrong("3y along x", "3y has no x in it, so it does not move when x is nudged. The slope along x is 2xy alone.",
          "3y에는 x가 없으므로 x를 움직여도 변하지 않습니다. x 쪽의 기울기는 2xy뿐입니다.", [43.0, 19.0], [55.0, 19.0]),
    wrong("both at once", "59 is the sum of the two slopes: what g moves by for each unit if both inputs are nudged together. Keep two numbers.",
          "59는 두 기울기의 합, 곧 두 입력을 함께 움직일 때 1마다 g가 변하는 양입니다. 하나씩 움직여 수를 두 개 구합니다.", 59.0, [59.0, 59.0]),
    wrong("x alone", "That is the slope along x. Each input has its own: a list of two numbers.",
          "x 쪽의 기울기입니다. 기울기는 입력마다 하나씩 있습니다. 수 두 개의 리스트로 답합니다.", 40.0, [40.0, 40.0], [40.0]),
    wrong("y alone", "That is the slope along y. Each input has its own: a list of two numbers.",
          "y 쪽의 기울기입니다. 기울기는 입력마다 하나씩 있습니다. 수 두 개의 리스트로 답합니다.", 19.0, [19.0, 19.0], [19.0]),
    wrong("value", "95 is g(4, 5), the value. Asked is how fast it moves with each input.",
          "95는 함숫값 g(4, 5)입니다. 물은 것은 입력마다 값이 얼마나 빨리 변하는지입니다.", 95.0, [95.0, 95.0]),
    wrong("square kept", "The power of x² was not lowered: along x, x²y has the slope 2x · y, which is 40.",
          "x²의 지수를 낮추지 않았습니다. x 쪽에서 x²y의 기울기는 2x · y, 곧 40입니다.", [160.0, 19.0], [80.0, 19.0]),
    wrong("2 lost", "The exponent 2 comes down as a factor: the slope of x² is 2x, not x.",
          "지수 2를 앞에 곱합니다. x²의 기울기는 x가 아니라 2x입니다.", [20.0, 19.0]),
    wrong("x lost", "x² became 2. Its slope is 2x, which is 8 at x = 4; times y it is 40.",
          "x²을 2로 바꾸었습니다. x²의 기울기는 2x이고, x = 4에서는 8입니다. 여기에 y를 곱하면 40입니다.", [10.0, 19.0]),
    wrong("y kept", "Along y no y is left over: x²y has the slope x² = 16, and 3y has the slope 3.",
          "y 쪽의 기울기에는 y가 남지 않습니다. x²y의 기울기는 x² = 16이고, 3y의 기울기는 3입니다.", [40.0, 95.0], [40.0, 83.0], [40.0, 31.0]),
    wrong("x moved too", "Along y, x is held still, so x² stays 16 and does not become 2x.",
          "y를 움직일 때 x는 고정합니다. 그래서 x²은 2x가 되지 않고 16 그대로입니다.", [40.0, 11.0], [40.0, 43.0]),
    wrong("point", "That is the point (x, y) itself. Asked are the two slopes there.", "점 (x, y)를 그대로 적었습니다. 물은 것은 그곳의 두 기울기입니다.",
          [4.0, 5.0]),
    wrong("unit vector", "The gradient was divided by its length. Hand in the two slopes themselves.",
          "그레이디언트를 그 길이로 나누었습니다. 두 기울기를 그대로 적습니다.", np.array([40, 19]) / np.hypot(40, 19)),
    wrong("coarse", "Along x a large nudge was taken: the quotient is 40 + 5h. What is left as h goes to 0?",
          "x 쪽에서 h를 크게 잡았습니다. 나눈 값은 40 + 5h입니다. h를 0으로 보내면 무엇이 남습니까?", [45.0, 19.0], [40.5, 19.0]),
    mixed("along y", lambda right: right[0] and not right[1], [40.0, 7.0],
          "The slope along x is right. Along y hold x at 4: g is 16y + 3y. How fast does that move with y?",
          "x 쪽의 기울기는 맞습니다. y 쪽에서는 x를 4로 고정합니다. 그러면 g는 16y + 3y입니다. y에 따라 얼마나 빨리 변합니까?"),
    mixed("along x", lambda right: right[1] and not right[0], [120.0, 19.0],
          "The slope along y is right. Along x hold y at 5: g is 5x² + 15. What is its slope at x = 4?",
          "y 쪽의 기울기는 맞습니다. x 쪽에서는 y를 5로 고정합니다. 그러면 g는 5x² + 15입니다. x = 4에서 기울기는 얼마입니까?"),
    mixed("neither", lambda right: not right.any(), [80.0, 16.0],
          "Neither of the two. Along x hold y at 5: g is 5x² + 15. Along y hold x at 4: g is 16y + 3y.",
          "둘 다 맞지 않습니다. x 쪽에서는 y를 5로 고정하므로 g는 5x² + 15이고, y 쪽에서는 x를 4로 고정하므로 g는 16y + 3y입니다.")))

FORECAST = "40 · 0.02 + 19 · (−0.01)"
MOVES = Satisfying(
    shape=(), holds=lambda answer: 0.6085 <= float(answer) <= 0.6115,               # 0.61; exactly 0.6104
    otherwise=Both(f"Not the forecast. Multiply each nudge by its own slope, then add: {FORECAST}.",
                   f"예상값이 아닙니다. 움직인 양마다 제 기울기를 곱해서 더합니다: {FORECAST}."),
    wrongs=(
        wrong("absolute", "0.99 adds both sizes. y is nudged downward, so its part is negative.",
              "0.99는 두 크기를 더한 값입니다. y는 작아지므로 y 쪽의 몫은 음수입니다.", 0.99),
        wrong("crossed", "0.02 belongs to x, whose slope is 40, and −0.01 to y, whose slope is 19. They were paired crosswise.",
              "엇갈려 짝지었습니다. 0.02는 기울기가 40인 x를, −0.01은 기울기가 19인 y를 움직인 양입니다.", 19 * 0.02 - 40 * 0.01),
        wrong("x alone", "0.8 is the part of x. Add the part of y, 19 · (−0.01).", "0.8은 x 쪽의 몫입니다. y 쪽의 몫 19 · (−0.01)을 더합니다.", 0.8),
        wrong("y alone", "−0.19 is the part of y. Add the part of x, 40 · 0.02.", "−0.19는 y 쪽의 몫입니다. x 쪽의 몫 40 · 0.02를 더합니다.", -0.19),
        wrong("M06", "The size is right, the sign is not: 40 · 0.02 is 0.8, and 19 · 0.01 is only 0.19.",
              "크기는 맞고 부호가 반대입니다. 40 · 0.02는 0.8이고 19 · 0.01은 0.19뿐입니다.", -0.61),
        wrong("sums", "The slopes were added, and so were the nudges. Multiply each nudge by its own slope first.",
              "기울기끼리, 움직인 양끼리 먼저 더했습니다. 움직인 양마다 제 기울기를 먼저 곱합니다.", 59 * 0.01),
        wrong("product", "The two parts were multiplied. They are added.", "두 몫을 곱했습니다. 두 몫은 더합니다.", 0.8 * -0.19),
        wrong("new value", "That is where the output ends. Asked is by how much it moves.",
              "움직인 뒤의 출력입니다. 물은 것은 얼마나 변하는지입니다.", 95.61, 95.6104),
        wrong("slopes", "That is made of the slopes alone; the nudges are missing.", "기울기만으로 만든 수입니다. 움직인 양이 들어 있지 않습니다.",
              59.0, 21.0),
        wrong("nudges", "0.01 is the sum of the nudges, without the slopes.", "0.01은 움직인 양의 합입니다. 기울기가 들어 있지 않습니다.", 0.01),
        wrong("carried", "The nudges were multiplied by slopes, but not by 40 and 19. Look at (a) first.",
              "움직인 양에 기울기를 곱했지만, 그 기울기가 40과 19가 아닙니다. 먼저 (a)를 봅니다.", -0.03, 0.64, 0.77, 0.21, 0.13),
        wrong("decimal", "40 · 0.02 is 0.8 and 19 · 0.01 is 0.19: a decimal place slipped.",
              "40 · 0.02는 0.8이고 19 · 0.01은 0.19입니다. 소수점이 밀렸습니다.", 6.1, 0.061, -1.1, 0.06)))

SHAPE = Shape(right=lambda: (3, 2), wrongs=(
    shape("M16-scalar", (), "The output is one number, but each of the six inputs has its own slope.",
          "출력은 수 하나이지만, 입력 여섯 개마다 기울기가 하나씩 있습니다."),
    shape("M13", (2, 3), "The table is turned. The slope for W[0, 1] stands at [0, 1], so the shape is that of W.",
          "행과 열이 바뀌었습니다. W[0, 1]의 기울기는 [0, 1]에 둡니다. 그래서 형상이 W와 같습니다."),
    shape("M14-flat", (6,), "Six slopes, yes, but each stands where its input stands: as a table, not in one row.",
          "기울기가 여섯 개인 것은 맞습니다. 그러나 기울기는 제 입력과 같은 자리에 두므로 한 줄이 아니라 행렬이 됩니다."),
    shape("rows", (3,), "One slope a row would nudge both entries of a row at once. Nudge one entry at a time.",
          "행마다 하나라면 한 행의 두 원소를 함께 움직인 것입니다. 원소를 하나씩 움직입니다."),
    shape("columns", (2,), "One slope a column would nudge three entries at once. Nudge one entry at a time.",
          "열마다 하나라면 원소 세 개를 함께 움직인 것입니다. 원소를 하나씩 움직입니다."),
    shape("one", (1,), "The output is one number, but each of the six inputs has its own slope.",
          "출력은 수 하나이지만, 입력 여섯 개마다 기울기가 하나씩 있습니다."),
    shape("square", (6, 6), "That would be slopes of six outputs. The output here is one number.",
          "출력이 여섯 개일 때의 기울기라면 그렇습니다. 여기서 출력은 수 하나입니다."),
    shape("inner", (2, 2), "A gradient is no product of W with anything. It has one slope for each entry of W.",
          "그레이디언트는 W에 무엇을 곱해서 얻는 것이 아닙니다. W의 원소마다 기울기가 하나씩 있습니다."),
    shape("outer", (3, 3), "A gradient is no product of W with anything. It has one slope for each entry of W.",
          "그레이디언트는 W에 무엇을 곱해서 얻는 것이 아닙니다. W의 원소마다 기울기가 하나씩 있습니다."),
    shape("error", ERROR, "Nothing goes wrong: each of the six entries can be nudged, and the number read again.",
          "잘못될 것이 없습니다. 원소 여섯 개를 하나씩 움직이고 그때마다 출력을 다시 재면 됩니다.")),
    otherwise=Both("Not the shape. W has two axes, of sizes 3 and 2, and each of its entries has one slope, in the same place.",
                   "맞는 형상이 아닙니다. W에는 크기가 3과 2인 축이 둘 있고, 원소마다 같은 자리에 기울기가 하나씩 있습니다."))

START = '''
from bpkit.%s import check

answers = {
    "gradient": None,    # (a) %s
    "shape": None,       # (b) %s
    "moves": None,       # (c) %s
}
check("slope-two-inputs", answers)
'''

SOLVED = '''
import numpy as np
from bpkit import central_difference, dot, rounded
from bpkit.%s import check

def g(v):
    x, y = v
    return x * x * y + 3 * y

point, nudge = np.array([4.0, 5.0]), np.array([0.02, -0.01])
gradient = central_difference(g, point)
print("gradient ", rounded(gradient))
print("forecast ", rounded(dot(gradient, nudge)))
print("measured ", rounded(g(point + nudge) - g(point)))
check("slope-two-inputs", {"gradient": gradient, "shape": (3, 2), "moves": 0.61})
'''

EXERCISE = Exercise(
    id="slope-two-inputs",
    title=Both("Two inputs", "입력이 둘일 때"),
    starter=Both(en=START % ("en", "a list of two numbers, x first", "a shape", "by how much g moves, forecast"),
                 ko=START % ("ko", "수 두 개의 리스트, x가 먼저", "형상", "g가 변하는 양의 예상값")),
    hints=(
        Both("(a) To find the slope along x, read y as a fixed number, here 5. Then g is 5x² + 15.",
             "(a) x 쪽의 기울기를 구할 때는 y를 고정된 수 5로 봅니다. 그러면 g는 5x² + 15입니다."),
        Both("(a) Along y, x is fixed at 4: g is 16y + 3y. (b) How many slopes are there, and where would you look for the one of W[2, 0]?",
             "(a) y 쪽에서는 x를 4로 고정합니다. g는 16y + 3y입니다. (b) 기울기는 몇 개이고, W[2, 0]의 기울기는 어디에서 찾겠습니까?"),
        Both("(c) The dot product of gradient and nudge: 40 · 0.02 + 19 · (−0.01).",
             "(c) 그레이디언트와 움직인 양의 내적입니다. 40 · 0.02 + 19 · (−0.01)를 계산합니다."),
    ),
    solution=Both(en=SOLVED % "en", ko=SOLVED % "ko"),
    because=Both(
        r"(a) $\partial g/\partial x = 2xy = 40$ and $\partial g/\partial y = x^2 + 3 = 19$. (b) `(3, 2)`, as $W$. "
        r"(c) $40\cdot 0.02 + 19\cdot(-0.01) = 0.61$. The exact change is a little more, $0.6104$, because both slopes change on the way.",
        r"(a) $\partial g/\partial x = 2xy = 40$, $\partial g/\partial y = x^2 + 3 = 19$입니다. (b) $W$와 같은 `(3, 2)`입니다. "
        r"(c) $40\cdot 0.02 + 19\cdot(-0.01) = 0.61$입니다. 정확한 변화량은 그보다 조금 큰 $0.6104$입니다. 움직이는 동안 두 기울기도 변하기 때문입니다."),
    asks={"gradient": GRADIENT, "shape": SHAPE, "moves": MOVES},
)
