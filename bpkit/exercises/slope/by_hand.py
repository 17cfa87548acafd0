"""The slope of 3x² − 4x + 5, by the rules: at two points, as a forecast, and read backwards."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Satisfying


def about(value, share=1e-4, *, atol=1e-4):
    return lambda answer: abs(float(answer) - value) <= max(share * abs(value), atol)


def wrong(name, en, ko, value, *others):
    """others: what the same mistake may give as well. Recognised as it would be typed with three digits."""
    values = (value, *others)
    return Wrong(name, Both(en, ko), gives=lambda: value, when=lambda answer: any(about(v, 4e-3)(answer) for v in values))


def steps(*values):
    return Wrong("M28-coarse", Both(
        "That is the slope of a chord: the input was nudged by a step that can be seen. The exact quotient is 14 + 3h; make h smaller "
        "and smaller, or use the rules.",
        "현의 기울기입니다. h를 크게 잡았습니다. h로 나눈 값은 정확히 14 + 3h입니다. h를 0에 가깝게 줄이거나 규칙을 씁니다."),
        gives=lambda: values[0], when=lambda answer: any(about(v, 1e-5, atol=1e-5)(answer) for v in values))


THREE = Satisfying(
    shape=(), holds=about(14.0),
    otherwise=Both("Not the slope at 3. Take the derivative term by term first: what becomes of 3x², of −4x, of 5? Then put in 3.",
                   "3에서의 기울기가 아닙니다. 먼저 항마다 도함수를 구합니다. 3x², −4x, 5는 각각 무엇이 됩니까? 그다음 3을 넣습니다."),
    wrongs=(
        wrong("value", "20 is f(3), the value. The slope says how fast the value moves there.",
              "20은 함숫값 f(3)입니다. 기울기는 그곳에서 함숫값이 얼마나 빨리 변하는지를 나타냅니다.", 20.0),
        wrong("linear lost", "18 is 6 · 3, the slope of 3x² alone. The term −4x has a slope too.",
              "18은 6 · 3, 곧 3x²만의 기울기입니다. −4x에도 기울기가 있습니다.", 18.0),
        wrong("constant kept", "19 is 14 + 5: the constant 5 was kept. A constant does not move when x is nudged, so its slope is 0.",
              "19는 14 + 5입니다. 상수 5를 남겼습니다. 상수는 x를 움직여도 변하지 않으므로 기울기가 0입니다.", 19.0),
        wrong("power kept", "42 is 6x² − 4x at 3: the exponents came down as factors, but the powers were not lowered by one.",
              "42는 3에서 6x² − 4x의 값입니다. 지수를 앞에 곱하기만 하고, 지수를 1만큼 낮추지 않았습니다.", 42.0),
        wrong("factor lost", "2 is 2 · 3 − 4: the factor 3 of 3x² got lost. A constant factor stays.",
              "2는 2 · 3 − 4입니다. 3x²의 3이 사라졌습니다. 곱한 상수는 그대로 남습니다.", 2.0),
        wrong("exponent lost", "5 is not the slope at 3. It comes from 3x − 4, where the exponent 2 did not come down as a factor, and "
              "also from the chord from 0 to 3.",
              "3에서의 기울기는 5가 아닙니다. 5는 지수 2를 앞에 곱하지 않은 3x − 4에서도, 0에서 3까지 그은 현에서도 나옵니다.", 5.0),
        wrong("square kept", "23 is 3 · 3² − 4: 3x² was left as it is. Its slope is 6x.",
              "23은 3 · 3² − 4입니다. 3x²을 그대로 두었습니다. 3x²의 도함수는 6x입니다.", 23.0),
        wrong("sign", "22 is 18 + 4. The term is −4x, so its slope is −4.", "22는 18 + 4입니다. 항이 −4x이므로 기울기는 −4입니다.", 22.0),
        wrong("x kept", "6 is 6x − 4x at 3, or the 6 of 6x without its x. The derivative is 6x − 4.",
              "6은 3에서 6x − 4x의 값이거나, 6x에서 x를 빠뜨린 값입니다. 도함수는 6x − 4입니다.", 6.0),
        wrong("share", "6.667 is 20 / 3: the value divided by the input. A slope divides a change by a change.",
              "6.667은 20 / 3, 곧 함숫값을 입력으로 나눈 값입니다. 기울기는 변화량을 변화량으로 나눕니다.", 20 / 3),
        wrong("M06", "The size is right, the sign is not: right of ⅔ the curve rises.",
              "크기는 맞고 부호가 반대입니다. ⅔의 오른쪽에서는 곡선이 올라갑니다.", -14.0),
        wrong("value without 5", "15 is 3x² − 4x at 3, a part of the value. Take the derivative of each term before you put in 3.",
              "15는 3에서 3x² − 4x의 값, 곧 함숫값의 일부입니다. 3을 넣기 전에 항마다 도함수를 구합니다.", 15.0),
        wrong("undivided", "That is the difference f(3 + h) − f(3) for a small h, not yet divided by h.",
              "작은 h에서 잰 차 f(3 + h) − f(3)입니다. 아직 h로 나누지 않았습니다.", 0.1403, 0.014003, 0.00140003),
        wrong("half", "7 is half of the slope. If you measured: from 3 to 3 + h it is a way of h, not of 2h.",
              "7은 기울기의 절반입니다. 재어서 구했다면, 3에서 3 + h까지의 거리는 2h가 아니라 h입니다.", 7.0),
        wrong("twice", "28 is twice the slope. If you measured: from 3 − h to 3 + h it is a way of 2h, not of h.",
              "28은 기울기의 두 배입니다. 재어서 구했다면, 3 − h에서 3 + h까지의 거리는 h가 아니라 2h입니다.", 28.0),
        steps(14.3, 14.03, 14.003, 17.0, 15.5, 20.0003, 13.7, 13.97, 13.997, 11.0, 12.5)))

LEVEL = Satisfying(
    shape=(), holds=lambda answer: abs(float(answer)) <= 0.0045,                    # 0.667 and 0.666 for ⅔ will do
    otherwise=Both("Not the slope at ⅔. Put x = ⅔ into the derivative 6x − 4.", "⅔에서의 기울기가 아닙니다. 도함수 6x − 4에 x = ⅔를 넣습니다."),
    wrongs=(
        wrong("value", "3.667 is f(⅔), the value. How fast does it move there?", "3.667은 함숫값 f(⅔)입니다. 그곳에서 값이 얼마나 빨리 변합니까?", 11 / 3),
        wrong("linear lost", "4 is 6 · ⅔, the slope of 3x² alone. The term −4x has a slope too.",
              "4는 6 · ⅔, 곧 3x²만의 기울기입니다. −4x에도 기울기가 있습니다.", 4.0),
        wrong("constant kept", "5 is the constant, which does not move when x is nudged. Its slope is 0.",
              "5는 상수입니다. x를 움직여도 변하지 않으므로 기울기가 0입니다.", 5.0),
        wrong("factor lost", "−2.667 is 1.333 − 4. But the slope of 3x² at ⅔ is 6 · ⅔ = 4.",
              "−2.667은 1.333 − 4입니다. 그러나 ⅔에서 3x²의 기울기는 6 · ⅔ = 4입니다.", -8 / 3),
        wrong("exponent lost", "−2 is 3 · ⅔ − 4: the exponent 2 has to come down as a factor, 6x and not 3x.",
              "−2는 3 · ⅔ − 4입니다. 지수 2를 앞에 곱해야 합니다. 3x가 아니라 6x입니다.", -2.0),
        wrong("sign", "8 is 4 + 4. The term is −4x, so its slope is −4.", "8은 4 + 4입니다. 항이 −4x이므로 기울기는 −4입니다.", 8.0),
        wrong("rounded input", "That comes of a rounded ⅔, such as 0.67, 0.66 or 0.7. At exactly ⅔ the slope is a whole number.",
              "⅔를 0.67, 0.66, 0.7처럼 반올림해서 넣었을 때의 값입니다. 정확히 ⅔에서는 기울기가 정수입니다.", 0.02, 0.2, -0.04, -0.4),
        wrong("value without 5", "−1.333 is 3x² − 4x at ⅔, a part of the value. Take the derivative of each term before you put in ⅔.",
              "−1.333은 ⅔에서 3x² − 4x의 값, 곧 함숫값의 일부입니다. ⅔를 넣기 전에 항마다 도함수를 구합니다.", -4 / 3),
        wrong("coarse", "That is 3h, the slope of a chord: the input was nudged by a step h that can be seen. What is left as h goes to 0?",
              "3h, 곧 현의 기울기입니다. h를 크게 잡았습니다. h를 0으로 보내면 무엇이 남습니까?", 0.03, 0.3, 3.0, -0.03, -0.3, -3.0),
        wrong("second", "6 says how fast the slope itself changes. The slope at ⅔ is 6 · ⅔ − 4.",
              "6은 기울기 자체가 얼마나 빨리 변하는지를 나타냅니다. ⅔에서의 기울기는 6 · ⅔ − 4입니다.", 6.0),
        wrong("x kept", "1.333 is 6x − 4x at ⅔. The slope of −4x is −4 everywhere.",
              "1.333은 ⅔에서 6x − 4x의 값입니다. −4x의 기울기는 어디에서나 −4입니다.", 4 / 3),
        wrong("other point", "14 is the slope at 3. Each point has its own.", "14는 3에서의 기울기입니다. 기울기는 점마다 다릅니다.", 14.0),
        wrong("input", "That is x itself. What is the slope there?", "x의 값을 그대로 적었습니다. 그곳에서 기울기는 얼마입니까?", 2 / 3, 0.67),
        wrong("upside", "−4 is the slope of −4x alone. Add the slope of 3x² at ⅔.", "−4는 −4x만의 기울기입니다. ⅔에서 3x²의 기울기를 더합니다.", -4.0)))

MOVES = Satisfying(
    shape=(), holds=lambda answer: 0.1395 <= float(answer) <= 0.1406,                   # 14 · 0.01, or exactly 0.1403
    otherwise=Both("Not the change of the output. Slope times nudge: 14 for each unit of input, and the input moves by 0.01.",
                   "출력의 변화량이 아닙니다. 기울기에 움직인 양을 곱합니다. 입력 1마다 14이고, 입력은 0.01 움직입니다."),
    wrongs=(
        wrong("slope", "14 is the change for each unit of input. The input moves by 0.01 only.",
              "14는 입력 1마다의 변화량입니다. 입력은 0.01만 움직입니다.", 14.0, 14.03),
        wrong("new value", "That is where the output ends. Asked is by how much it moves.",
              "움직인 뒤의 출력입니다. 물은 것은 얼마나 움직이는지입니다.", 20.14, 20.1403),
        wrong("nudge", "0.01 is how much the input moves. The output moves 14 times as much.",
              "0.01은 입력이 움직인 양입니다. 출력은 그 14배만큼 움직입니다.", 0.01),
        wrong("divided", "You divided the slope by the nudge. The slope is output per input, so multiply it by what the input moves.",
              "기울기를 움직인 양으로 나누었습니다. 기울기는 입력 1당 출력이므로, 입력이 움직인 양을 곱합니다.", 1400.0, 0.01 / 14),
        wrong("value times nudge", "0.2 is f(3) · 0.01. It is the slope that is multiplied by the nudge, not the value.",
              "0.2는 f(3) · 0.01입니다. 움직인 양은 함숫값이 아니라 기울기에 곱합니다.", 0.2),
        wrong("ten too much", "14 · 0.01 is 0.14: one decimal place slipped.", "14 · 0.01은 0.14입니다. 소수점이 한 자리 밀렸습니다.",
              1.4, 0.014, 0.0014),
        wrong("M06", "The slope at 3 is positive, so a nudge upward moves the output upward.",
              "3에서 기울기가 양수이므로, 입력을 늘리면 출력도 커집니다.", -0.14, -0.1403),
        wrong("linear lost", "0.18 is 18 · 0.01. The slope at 3 is 6 · 3 − 4.", "0.18은 18 · 0.01입니다. 3에서의 기울기는 6 · 3 − 4입니다.", 0.18),
        wrong("carried", "That is 0.01 times another slope than 14, or it is rounded too much. Find the slope at 3 first, 6 · 3 − 4.",
              "14가 아닌 다른 기울기에 0.01을 곱했거나, 너무 많이 반올림했습니다. 먼저 3에서의 기울기 6 · 3 − 4를 구합니다.",
              0.22, 0.42, 0.19, 0.05, 0.02, 0.06, 0.23, 0.1),
        wrong("value", "That is f(3) alone. By how much does it move?", "f(3)의 값입니다. 얼마나 움직입니까?", 20.0),
        wrong("nothing", "It moves a little. How much, with 14 for each unit of input?", "조금 움직입니다. 입력 1마다 14라면 얼마입니까?", 0.0)))

WHERE = Satisfying(
    shape=(), holds=about(-1.0, 1e-3),
    otherwise=Both("The slope is not −10 there: put your x into 6x − 4. Solve 6x − 4 = −10; first add 4 on both sides.",
                   "그곳의 기울기는 −10이 아닙니다. 구한 x를 6x − 4에 넣어 봅니다. 6x − 4 = −10을 풉니다. 먼저 양변에 4를 더합니다."),
    wrongs=(
        wrong("input", "−64 is the slope at x = −10. Asked is the x at which the slope is −10: solve 6x − 4 = −10.",
              "−64는 x = −10에서의 기울기입니다. 물은 것은 기울기가 −10인 x입니다. 6x − 4 = −10을 풉니다.", -64.0),
        wrong("M06", "At 1 the slope is 6 − 4 = 2. Mind the sign.", "1에서의 기울기는 6 − 4 = 2입니다. 부호를 살펴봅니다.", 1.0),
        wrong("side", "−2.333 is −14/6: the 4 went to the other side without changing its sign.",
              "−2.333은 −14/6입니다. 4를 옮길 때 부호를 바꾸지 않았습니다.", -14 / 6),
        wrong("undivided", "6x = −6 still has the 6 in front of x.", "6x = −6에서 x에 6이 아직 곱해져 있습니다.", -6.0),
        wrong("linear lost", "−1.667 is −10/6: the −4 of the slope was left out.", "−1.667은 −10/6입니다. 도함수의 −4를 빠뜨렸습니다.", -10 / 6),
        wrong("target", "−10 is the slope. Asked is the x that has it.", "−10은 기울기입니다. 물은 것은 기울기가 −10인 x입니다.", -10.0),
        wrong("value", "12 is f(−1), the value there. Asked is the x itself.", "12는 함숫값 f(−1)입니다. 물은 것은 x입니다.", 12.0),
        wrong("level", "At ⅔ the slope is 0. Further left it is negative.", "⅔에서의 기울기는 0입니다. 더 왼쪽에서 음수가 됩니다.", 2 / 3),
        wrong("exponent lost", "−2 or −3 comes from 3x or 2x in the place of 6x. Solve 6x − 4 = −10.",
              "−2나 −3은 6x 대신 3x나 2x를 쓰면 나옵니다. 6x − 4 = −10을 풉니다.", -2.0, -3.0),
        wrong("zero", "At 0 the slope is −4. It falls by 6 for each step of 1 to the left.",
              "0에서의 기울기는 −4입니다. 왼쪽으로 1만큼 갈 때마다 6씩 작아집니다.", 0.0)))

START = '''
from bpkit.%s import check

answers = {
    "at three": None,         # (a) %s
    "at two thirds": None,    # (b) %s
    "moves": None,            # (c) %s
    "where": None,            # (d) %s
}
check("slope-by-hand", answers)
'''

SOLVED = '''
from bpkit import central_difference, rounded
from bpkit.%s import check

def f(x):
    return 3 * x * x - 4 * x + 5

slopes = [central_difference(f, x) for x in (3, 2 / 3, -1)]
print("f(3)            ", rounded(f(3)))
print("slopes, measured", rounded(slopes))
print("f(3.01) - f(3)  ", rounded(f(3.01) - f(3)))
answers = {"at three": 14, "at two thirds": 0, "moves": 0.14, "where": -1}
check("slope-by-hand", answers)
'''

EXERCISE = Exercise(
    id="slope-by-hand",
    title=Both("By the rules", "규칙으로"),
    starter=Both(en=START % ("en", "the slope at 3", "the slope at 2/3", "by how much f moves", "an x"),
                 ko=START % ("ko", "3에서의 기울기", "2/3에서의 기울기", "f가 변하는 양", "x의 값")),
    hints=(
        Both("Take the three terms one by one. What is the derivative of 3x², of −4x, of 5?",
             "세 항을 하나씩 봅니다. 3x², −4x, 5의 도함수는 각각 무엇입니까?"),
        Both("The derivative is 6x − 4, a function. (a) and (b) ask for its value at a point, (d) for the point where its value is −10.",
             "도함수는 6x − 4이고, 이것도 함수입니다. (a)와 (b)는 한 점에서의 값을, (d)는 값이 −10인 점을 묻습니다."),
        Both("(a) 6 · 3 − 4. (b) 6 · ⅔ − 4. (c) Slope times nudge. (d) Solve 6x − 4 = −10.",
             "(a) 6 · 3 − 4입니다. (b) 6 · ⅔ − 4입니다. (c) 기울기에 움직인 양을 곱합니다. (d) 6x − 4 = −10을 풉니다."),
    ),
    solution=Both(en=SOLVED % "en", ko=SOLVED % "ko"),
    because=Both(
        r"$f'(x) = 6x - 4$. (a) $18 - 4 = 14$. (b) $4 - 4 = 0$: there the curve is level, at its lowest point. "
        r"(c) $14\cdot 0.01 = 0.14$; the exact change is $0.1403$, and the rest is $3h^2$. (d) $6x - 4 = -10$ gives $x = -1$. "
        'The value 20 and the slopes 14 and 0 are those that Andrej Karpathy measures in the first lecture of "Neural Networks: Zero to Hero".',
        r"$f'(x) = 6x - 4$입니다. (a) $18 - 4 = 14$입니다. (b) $4 - 4 = 0$입니다. 이곳이 곡선의 가장 낮은 점이고 접선이 수평입니다. "
        r"(c) $14\cdot 0.01 = 0.14$입니다. 정확한 변화량은 $0.1403$이고, 차이는 $3h^2$에서 나옵니다. (d) $6x - 4 = -10$을 풀면 $x = -1$입니다. "
        "함숫값 20과 기울기 14, 0은 안드레이 카파시(Andrej Karpathy)의 강의 'Neural Networks: Zero to Hero' 첫 시간에 재는 값입니다."),
    asks={"at three": THREE, "at two thirds": LEVEL, "moves": MOVES, "where": WHERE},
)
