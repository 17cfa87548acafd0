"""The slope of a chain of three functions in code: σ(3x − 1)²."""

import numpy as np

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def u(x):
    return 3 * x - 1


def a(x):
    return sigmoid(3 * x - 1)


def s(z):
    """The slope of σ."""
    return sigmoid(z) * (1 - sigmoid(z))


def wrong(name, en, ko, gives, *others):
    """others: functions of x that come of the same mistake."""
    return Wrong(name, Both(en, ko), gives=gives, when=one_of(gives, *others) if others else None)


def one_of(*functions):
    """Recognises what one of these functions of x gives."""
    def when(results, arguments):
        return results[""].size == 1 and any(close(results[""], function(arguments["x"]), 1e-4) for function in functions)
    return when


def quotient(x, h):
    """A difference quotient of y with too large a step."""
    return (a(x + h) ** 2 - a(x) ** 2) / h


def both_ways(x, h):
    """The same, measured from both sides."""
    return (a(x + h) ** 2 - a(x - h) ** 2) / (2 * h)


CODE = '''
from bpkit import sigmoid
from bpkit.en import check

def slope(x):
    u = 3 * x - 1
    a = sigmoid(u)
    # y = a * a
    return None           # dy/dx

check("chain-squared-sigmoid", slope)
'''

SOLVED = '''
from bpkit import central_difference, rounded, sigmoid
from bpkit.en import check

def slope(x):
    u = 3 * x - 1
    a = sigmoid(u)
    y_a = 2 * a           # at a
    a_u = a * (1 - a)     # at u
    u_x = 3
    return y_a * a_u * u_x

print("slope at 0.5:", rounded(slope(0.5)))
y = lambda x: sigmoid(3 * x - 1) ** 2
print("measured:    ", rounded(central_difference(y, 0.5)))
check("chain-squared-sigmoid", slope)
'''


EXERCISE = Exercise(
    id="chain-squared-sigmoid",
    title=Both("Three links in code", "고리 세 개를 코드로"),
    starter=Both(CODE, CODE.replace("bpkit.en", "bpkit.ko")),
    hints=(
        Both("Three functions stand one inside the other: 3x − 1, then σ, then the square. Write one line for the slope of each.",
             "함수 셋이 차례로 이어집니다. 3x − 1, 그다음 σ, 그다음 제곱입니다. 저마다의 기울기를 한 줄씩 적습니다."),
        Both("The slope of the square is 2a, that of σ is a(1 − a), that of 3x − 1 is 3.",
             "제곱의 기울기는 2a, σ의 기울기는 a(1 − a), 3x − 1의 기울기는 3입니다."),
        Both("All three are multiplied. `a` is σ(u) already: do not put it into `sigmoid` again.",
             "셋을 모두 곱합니다. `a`가 이미 σ(u)이므로 `sigmoid`에 다시 넣지 않습니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko").replace("# at a", "# a에서").replace("# at u", "# u에서")),
    because=Both(
        r"$\frac{dy}{dx} = 2a\cdot a(1 - a)\cdot 3$ with $a = \sigma(3x - 1)$. The square is given $a$, so its slope is taken at $a$; σ is given "
        r"$u$, and its slope there is $a(1 - a)$. This is a neuron with the weight 3 and the bias −1. With $x$ and the weight in each other's "
        r"place the same chain gives the slope along the weight, and that is what training needs.",
        r"$a = \sigma(3x - 1)$이라고 하면 $\frac{dy}{dx} = 2a\cdot a(1 - a)\cdot 3$입니다. 제곱하는 것은 $a$이므로 기울기도 $a$에서 구합니다. σ에 들어가는 것은 "
        r"$u$이고, 거기서 σ의 기울기는 $a(1 - a)$입니다. 이 함수는 가중치가 3이고 편향이 −1인 뉴런에 제곱을 붙인 것입니다. $x$와 가중치의 역할을 바꾸면 "
        r"같은 식이 가중치에 대한 기울기가 됩니다. 훈련에는 그 기울기를 씁니다."),
    asks=Function(
        arguments=("x",),
        cases=lambda: [{"x": x} for x in (0.3, -0.4, 0.9, 1.3, -0.8)],
        right=lambda x: 2 * a(x) * s(u(x)) * 3,
        wrongs=(
            wrong("M18", "All slopes were taken at x: 2x · σ′(x) · 3. Only 3x − 1 is given x. σ is given u, and the square is given a.",
                  "모든 기울기를 x에서 구했습니다: 2x · σ′(x) · 3. x가 들어가는 것은 3x − 1뿐입니다. σ에는 u가, 제곱에는 a가 들어갑니다.",
                  lambda x: 2 * x * s(x) * 3),
            wrong("M18-sigma-at-x", "The slope of σ was taken at x. σ is given u = 3x − 1, so its slope is taken there.",
                  "σ의 기울기를 x에서 구했습니다. σ에 들어가는 것은 u = 3x − 1이므로 기울기도 u에서 구합니다.",
                  lambda x: 2 * a(x) * s(x) * 3),
            wrong("M18-square-at-x", "The slope of the square was taken at x: 2x. The square is given a, so it is 2a.",
                  "제곱의 기울기를 x에서 구해 2x가 되었습니다. 제곱하는 것은 a이므로 2a입니다.",
                  lambda x: 2 * x * s(u(x)) * 3),
            wrong("M18-square-at-u", "The slope of the square was taken at u: 2u. The square is given a, so it is 2a.",
                  "제곱의 기울기를 u에서 구해 2u가 되었습니다. 제곱하는 것은 a이므로 2a입니다.",
                  lambda x: 2 * u(x) * s(u(x)) * 3),
            wrong("M18-last", "2a is the slope of the last link alone. Two more follow: σ and 3x − 1.",
                  "2a는 마지막 고리의 기울기입니다. σ와 3x − 1의 기울기도 곱합니다.", lambda x: 2 * a(x)),
            wrong("M18-two", "The innermost link is missing: the slope of 3x − 1.",
                  "가장 안쪽 고리인 3x − 1의 기울기가 빠졌습니다.", lambda x: 2 * a(x) * s(u(x))),
            wrong("M05", "The slope of σ is missing: between u and a stands the sigmoid.",
                  "σ의 기울기가 빠졌습니다. u와 a 사이에 시그모이드가 있습니다.", lambda x: 2 * a(x) * 3),
            wrong("M18-no-square", "The slope of the square is missing: y is a², not a.",
                  "제곱의 기울기가 빠졌습니다. y는 a가 아니라 a²입니다.", lambda x: s(u(x)) * 3),
            wrong("M18-sigma-alone", "a(1 − a) is the slope of σ alone. The square and 3x − 1 have slopes as well.",
                  "a(1 − a)는 σ의 기울기뿐입니다. 제곱과 3x − 1에도 기울기가 있습니다.", lambda x: s(u(x))),
            wrong("M18-inner", "3 is the slope of the innermost link alone.", "3은 가장 안쪽 고리의 기울기뿐입니다.", lambda x: 3.0),
            wrong("one a missing", "2 · a(1 − a) · 3: one a is missing. The square has the slope 2a, σ has a(1 − a): a comes in twice.",
                  "2 · a(1 − a) · 3을 구했습니다. a 하나가 빠졌습니다. 제곱의 기울기는 2a이고 σ의 기울기는 a(1 − a)이므로 a는 두 번 들어갑니다.",
                  lambda x: 2 * s(u(x)) * 3),
            wrong("M18-kept", "The square was left as it is: a² · a(1 − a) · 3. Its slope is 2a.",
                  "제곱을 미분하지 않고 a² · a(1 − a) · 3으로 두었습니다. 제곱의 기울기는 2a입니다.", lambda x: a(x) ** 2 * s(u(x)) * 3),
            wrong("M18-kept-sigma", "2a · a · 3: σ was left as it is, or 1 − a is missing. Its slope is a(1 − a).",
                  "2a · a · 3을 구했습니다. σ를 미분하지 않고 두었거나 1 − a가 빠졌습니다. σ의 기울기는 a(1 − a)입니다.", lambda x: 2 * a(x) * a(x) * 3),
            wrong("M18-sum", "You added slopes. Along a chain all of them are multiplied.",
                  "기울기를 더했습니다. 차례로 이어지는 기울기는 모두 곱합니다.", lambda x: 2 * a(x) + s(u(x)) + 3,
                  lambda x: 6 * a(x) + s(u(x)), lambda x: 2 * a(x) * (s(u(x)) + 3), lambda x: 2 * a(x) + 3 * s(u(x)),
                  lambda x: 2 * a(x) * s(u(x)) + 3),
            wrong("M04", "u(1 − u): the formula a(1 − a) wants the output of σ, and u is its input.",
                  "u(1 − u)를 계산했습니다. a(1 − a)에 넣을 것은 σ의 출력인데, u는 σ의 입력입니다.", lambda x: 2 * a(x) * u(x) * (1 - u(x)) * 3),
            wrong("M04-x", "x(1 − x): the formula a(1 − a) wants the output of σ, which is a.",
                  "x(1 − x)를 계산했습니다. a(1 − a)에 넣을 것은 σ의 출력 a입니다.", lambda x: 2 * a(x) * x * (1 - x) * 3),
            wrong("M04-twice", "The sigmoid was applied twice before its slope was taken. `a` is σ(u) already.",
                  "기울기를 구하기 전에 시그모이드를 두 번 적용했습니다. `a`가 이미 σ(u)입니다.", lambda x: 2 * a(x) * s(a(x)) * 3),
            wrong("M06", "The size is right and the sign is not. σ rises, the square of a positive number rises, 3x − 1 rises: so does y.",
                  "크기는 맞고 부호가 반대입니다. 3x − 1도, σ도, 양수의 제곱도 커지기만 하므로 y도 커집니다.", lambda x: -2 * a(x) * s(u(x)) * 3),
            wrong("M07-half", "Half of the right answer: the slope of the square is 2a, not a.",
                  "맞는 답의 절반입니다. 제곱의 기울기는 a가 아니라 2a입니다.", lambda x: a(x) * s(u(x)) * 3),
            wrong("M07-twice", "Twice the right answer: a 2 came in once too often.", "맞는 답의 두 배입니다. 2를 한 번 더 곱했습니다.",
                  lambda x: 4 * a(x) * s(u(x)) * 3),
            wrong("3x", "You multiplied by 3x. The slope of 3x − 1 is the number 3.", "3x를 곱했습니다. 3x − 1의 기울기는 수 3입니다.",
                  lambda x: 2 * a(x) * s(u(x)) * 3 * x),
            wrong("x", "You multiplied by x. The slope of 3x − 1 is the number 3.", "x를 곱했습니다. 3x − 1의 기울기는 수 3입니다.",
                  lambda x: 2 * a(x) * s(u(x)) * x),
            wrong("M18-undifferentiated", "You multiplied by 3x − 1 itself. The factor is its slope, 3.",
                  "3x − 1 자신을 곱했습니다. 곱할 것은 그 기울기 3입니다.", lambda x: 2 * a(x) * s(u(x)) * u(x)),
            wrong("constant counted", "You multiplied by 3 − 1. The 1 does not move: the slope of 3x − 1 is 3.",
                  "3 − 1을 곱했습니다. 1은 움직이지 않으므로 3x − 1의 기울기는 3입니다.", lambda x: 2 * a(x) * s(u(x)) * 2),
            wrong("value", "That is y itself. Asked is its slope.", "y의 값입니다. 물은 것은 y의 기울기입니다.", lambda x: a(x) ** 2),
            wrong("a", "That is a = σ(3x − 1). Asked is the slope of its square.", "a = σ(3x − 1)의 값입니다. 물은 것은 그 제곱의 기울기입니다.", a),
            wrong("tanh", "1 − a² is the slope of tanh. That of σ is a(1 − a), without a square.", "1 − a²은 tanh의 기울기입니다. σ의 기울기 a(1 − a)에는 제곱이 없습니다.",
                  lambda x: 2 * a(x) * (1 - a(x) ** 2) * 3, lambda x: 6 * a(x) ** 2 * (1 - a(x) ** 2),
                  lambda x: 6 * np.tanh(u(x)) * (1 - np.tanh(u(x)) ** 2)),
            wrong("plus", "a(1 + a): the sign in the bracket. The slope of σ is a(1 − a).", "a(1 + a)를 계산했습니다. 괄호 안의 부호를 봅니다. σ의 기울기는 a(1 − a)입니다.",
                  lambda x: 2 * a(x) * a(x) * (1 + a(x)) * 3),
            wrong("square inside", "You took the slope of σ((3x − 1)²). Here σ comes first and its result is squared.",
                  "σ((3x − 1)²)의 기울기를 구했습니다. 여기서는 σ가 먼저이고 그 결과를 제곱합니다.",
                  lambda x: s(u(x) ** 2) * 2 * u(x) * 3),
            wrong("slope squared", "You squared the slope of σ. What is squared is a, and the slope of that square is 2a.",
                  "σ의 기울기를 제곱했습니다. 제곱한 것은 a이고, 그 제곱의 기울기는 2a입니다.",
                  lambda x: (3 * s(u(x))) ** 2, lambda x: 3 * s(u(x)) ** 2, lambda x: s(u(x)) ** 2),
            wrong("square at σ′", "2 · a(1 − a) stands where 2a belongs: the slope of the square is taken at a, not at the slope of σ.",
                  "2a가 있을 자리에 2 · a(1 − a)가 있습니다. 제곱의 기울기는 σ의 기울기가 아니라 a에서 구합니다.",
                  lambda x: 6 * s(u(x)) ** 2, lambda x: 2 * s(u(x)) ** 2),
            wrong("1 lost", "The 1 was lost: σ is given 3x − 1, not 3x.", "1이 빠졌습니다. σ에 들어가는 것은 3x가 아니라 3x − 1입니다.",
                  lambda x: 2 * sigmoid(3 * x) * s(3 * x) * 3, lambda x: 2 * a(x) * s(3 * x) * 3, lambda x: 2 * sigmoid(3 * x) * s(u(x)) * 3),
            wrong("σ of x", "σ was given x. It is given u = 3x − 1.", "σ에 x를 넣었습니다. σ에 들어가는 것은 u = 3x − 1입니다.",
                  lambda x: 2 * sigmoid(x) * s(x) * 3, lambda x: 2 * sigmoid(x) * s(x), lambda x: 2 * sigmoid(x) * s(u(x)) * 3),
            wrong("another place", "The formula is right, but taken at another place: 3x + 1 or 3(x − 1). σ is given 3x − 1.",
                  "식은 맞지만 3x + 1이나 3(x − 1)처럼 다른 자리에서 구했습니다. σ에 들어가는 것은 3x − 1입니다.",
                  *(lambda x, z=z: 6 * sigmoid(3 * x + z) * s(3 * x + z) for z in (1, -3))),
            wrong("3 twice", "The slope 3 came in twice. One factor for each link.", "기울기 3을 두 번 곱했습니다. 인수는 고리마다 하나씩입니다.",
                  lambda x: 18 * a(x) * s(u(x))),
            wrong("e alone", "e⁻ᵘ stands where the slope of σ belongs. Its slope is e⁻ᵘ/(1 + e⁻ᵘ)², and that is a(1 − a).",
                  "σ의 기울기 자리에 e⁻ᵘ가 있습니다. σ의 기울기는 e⁻ᵘ/(1 + e⁻ᵘ)², 곧 a(1 − a)입니다.",
                  lambda x: 6 * a(x) * np.exp(-u(x)), lambda x: -6 * a(x) * np.exp(-u(x))),
            wrong("1 − 2a", "1 − 2a is what comes of differentiating a(1 − a). That is a slope already: multiply by it as it is.",
                  "1 − 2a는 a(1 − a)를 미분한 것입니다. a(1 − a)가 이미 기울기이므로 그대로 곱합니다.",
                  lambda x: 2 * a(x) * (1 - 2 * a(x)) * 3, lambda x: 2 * a(x) * (1 - 2 * a(x))),
            wrong("no σ", "That is the slope of (3x − 1)². σ is missing: what is squared is a = σ(3x − 1).",
                  "(3x − 1)²의 기울기를 구했습니다. σ가 빠졌습니다. 제곱하는 것은 a = σ(3x − 1)입니다.",
                  lambda x: 2 * u(x) * 3, lambda x: 2 * u(x)),
            wrong("brackets", "Brackets are missing: `a * 1 - a` is read as (a · 1) − a. Write `a * (1 - a)`.",
                  "괄호가 빠졌습니다. `a * 1 - a`는 (a · 1) − a로 계산됩니다. `a * (1 - a)`로 씁니다.",
                  lambda x: 2 * a(x) ** 2 - 3 * a(x), lambda x: 6 * a(x) ** 2 - a(x), lambda x: 2 * a(x) ** 2 - a(x),
                  lambda x: 6 * a(x) - a(x)),
            wrong("1 − a twice", "2a · (1 − a)² · 3: of the two factors of the slope a(1 − a) one became the other.",
                  "2a · (1 − a)² · 3을 구했습니다. σ의 기울기는 a(1 − a)입니다. 인수 a 자리에 1 − a가 들어갔습니다.",
                  lambda x: 2 * a(x) * (1 - a(x)) ** 2 * 3),
            wrong("a thrice", "6a³: the slope of σ is a(1 − a), not a².",
                  "6a³을 구했습니다. σ의 기울기는 a²이 아니라 a(1 − a)입니다.", lambda x: 6 * a(x) ** 3),
            wrong("two missing", "2a(1 − a): an a is missing (the square has the slope 2a, σ has a(1 − a)), and so is the slope of 3x − 1.",
                  "2a(1 − a)를 구했습니다. 제곱의 기울기 2a와 σ의 기울기 a(1 − a)에서 a 하나가 빠졌고, 3x − 1의 기울기도 빠졌습니다.",
                  lambda x: 2 * s(u(x))),
            wrong("M18-inside", "You put the inner slope, 3, into the slope of σ. Slopes are multiplied, not put into each other.",
                  "σ의 기울기에 안쪽 기울기 3을 넣었습니다. 기울기는 서로 넣지 않고 곱합니다.",
                  lambda x: 2 * a(x) * s(3.0) * 3, lambda x: 2 * a(x) * s(3.0)),
            wrong("σ′ of y", "The formula a(1 − a) was used with y = a². It wants the output of σ, which is a.",
                  "a(1 − a)에 y = a²을 넣었습니다. 이 식에 넣을 것은 σ의 출력 a입니다.",
                  lambda x: 3 * a(x) ** 2 * (1 - a(x) ** 2), lambda x: a(x) ** 2 * (1 - a(x) ** 2), lambda x: 6 * a(x) ** 3 * (1 - a(x) ** 2)),
            wrong("divided by σ′", "You divided by the slope of σ. If a moves more slowly, so does y: multiply.",
                  "σ의 기울기로 나누었습니다. a가 더 천천히 움직이면 y도 더 천천히 움직이므로 곱합니다.",
                  lambda x: 6 * a(x) / s(u(x)), lambda x: 2 * a(x) / s(u(x))),
            wrong("M28", "That is a difference quotient with too large a step: the slope of a chord. The chain rule gives the slope itself.",
                  "간격이 너무 큰 차분입니다. 두 점을 이은 선분의 기울기가 나옵니다. 연쇄 법칙을 쓰면 기울기 자체를 구할 수 있습니다.",
                  lambda x: quotient(x, 0.1), *(lambda x, h=h: quotient(x, h) for h in (0.5, 1.0, 0.01, 0.001)),
                  *(lambda x, h=h: both_ways(x, h) for h in (0.5, 1.0, 0.1))),
            Wrong("not multiplied", Both("Three rates came back. Multiply them: the answer is one number.",
                                         "변화율 세 개가 따로 나왔습니다. 셋을 곱해 수 하나를 돌려줍니다."),
                  gives=lambda x: [2 * a(x), s(u(x)), 3.0], when=lambda results, arguments: results[""].shape == (3,)),
            Wrong("two results", Both("Two numbers came back. Return the slope alone.", "수 두 개를 돌려주었습니다. 기울기만 돌려줍니다."),
                  gives=lambda x: [a(x) ** 2, 2 * a(x) * s(u(x)) * 3], when=lambda results, arguments: results[""].shape == (2,)),
            wrong("minus after", "The 1 was taken away after σ, as in σ(3x) − 1. It belongs to what σ is given.",
                  "σ(3x) − 1처럼 σ를 계산한 다음에 1을 뺐습니다. 1은 σ에 넣기 전에 뺍니다.", lambda x: 2 * (sigmoid(3 * x) - 1) * s(3 * x) * 3),
            wrong("second", "That is the slope of the slope: you differentiated twice.", "기울기의 기울기를 구했습니다. 두 번 미분했습니다.",
                  lambda x: 18 * s(u(x)) * (2 * a(x) - 3 * a(x) ** 2)),
            wrong("M18-divided", "You divided by 3. If u moves faster, so does y: multiply.", "3으로 나누었습니다. u가 더 빨리 움직이면 y도 더 빨리 움직이므로 곱합니다.",
                  lambda x: 2 * a(x) * s(u(x)) / 3),
            wrong("M18-value-times", "y · dy/dx, or a² too many: the value of y is no factor of its slope.",
                  "기울기에 y의 값 a²이 한 번 더 곱해졌습니다. y의 값은 기울기의 인수가 아닙니다.",
                  lambda x: 2 * a(x) ** 3 * s(u(x)) * 3),
            Wrong("zero", Both("0 everywhere, or nearly. Without brackets `a * 1 - a` is a − a; `int` cuts a slope down to 0; a difference has to be "
                               "divided by its step.",
                               "어디서나 0이거나 거의 0입니다. 괄호가 없으면 `a * 1 - a`는 a − a입니다. `int`를 쓰면 기울기가 0으로 잘립니다. 차이를 쟀다면 간격으로 "
                               "나누어야 합니다."),
                  gives=lambda x: 0.0, when=lambda results, arguments: results[""].size == 1 and abs(float(results[""])) < 1e-3),
        ),
    ),
)
