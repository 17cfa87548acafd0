"""Compare and decide: four ways to write relu, and the one in which a complex step is wrong without a word."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value)


SILENT = Choice(right="B", others={
    "A": ("maximum", Both(
        "`np.maximum` compares the real parts first, finds 3 larger than 0, and hands on 3 + ih with its nudge. The slope is 1.",
        "`np.maximum`은 실수부부터 비교합니다. 3이 0보다 크므로 3 + ih를 움직인 양까지 그대로 내놓습니다. 기울기는 1입니다.")),
    "C": ("sqrt", Both(
        "The root of (3 + ih)² is 3 + ih: the nudge survives both steps. The slope is 1. Which function throws it away?",
        "(3 + ih)²의 제곱근은 3 + ih입니다. 움직인 양이 끝까지 남아 기울기는 1입니다. 움직인 양을 버리는 함수는 어느 것입니까?")),
    "D": ("comparison", Both(
        "The comparison gives True, which counts as 1, and 1 · (3 + ih) keeps its nudge. The slope is 1.",
        "비교의 결과 True는 1로 셈하고, 1 · (3 + ih)에는 움직인 양이 남습니다. 기울기는 1입니다.")),
})

NAMED = (0.5, 1, 2, 3, 0.25, -0.5, -1)            # for any other number there is only a general word

VALUE = Numbers(right=lambda: 0.5, wrongs=(
    wrong("M28-exact", "1 is the true slope. But abs(3 + ih) is the real number 3, so only the first x still carries the nudge.",
          "1은 참값입니다. 그러나 abs(3 + ih)는 실수 3이므로, 움직인 양은 앞의 x에만 남습니다.", 1.0),
    Wrong("not over h", Both("That is an imaginary part as small as h. The slope is the imaginary part divided by h.",
                             "h만큼 작은 허수부입니다. 기울기는 이 허수부를 h로 나눈 값입니다."),
          gives=lambda: 5e-201, when=lambda answer: 0 < abs(float(answer)) < 1e-99),
    wrong("both lost", "abs loses the nudge, but the x before it keeps it: (3 + ih + 3)/2.",
          "abs에서는 움직인 양이 사라지지만 앞의 x에는 남습니다. (3 + ih + 3)/2입니다.", 0.0),
    wrong("undivided", "Not divided by 2: (3 + ih + 3)/2 has the imaginary part h/2.", "2로 나누지 않았습니다. (3 + ih + 3)/2의 허수부는 h/2입니다.", 2.0),
    wrong("value", "3 is the value of relu. Asked is the slope that comes out: the imaginary part over h.",
          "3은 relu의 값입니다. 물은 것은 나오는 기울기, 곧 허수부를 h로 나눈 값입니다.", 3.0),
    wrong("halved", "Half of ½: the imaginary part h/2 is divided by h, once.", "½의 절반입니다. 허수부 h/2를 h로 한 번만 나눕니다.", 0.25),
    wrong("sign", "The x before abs carries +h, so the slope comes out positive.", "abs 앞의 x에는 +h가 들어 있으므로 양수가 나옵니다.", -0.5),
    wrong("other side", "−1 is the slope of abs left of 0. Here x is 3, and abs loses the nudge altogether.",
          "−1은 0의 왼쪽에서 abs의 기울기입니다. 여기서 x는 3이고, abs에서는 움직인 양이 아예 사라집니다.", -1.0),
    Wrong("otherwise", Both("Not the slope that comes out. Put 3 + ih into the program of (a): what is its imaginary part, and what is left of it after "
                            "dividing by h?",
                            "이 코드에서 나오는 기울기가 아닙니다. (a)의 코드에 3 + ih를 넣습니다. 허수부는 얼마이고, 그것을 h로 나누면 얼마입니까?"),
          gives=lambda: 1.5, when=lambda answer: abs(float(answer)) > 1e-99 and not np.isclose(float(answer), NAMED).any())))

WHY = Choice(right="length", others={
    "corner": ("M22", Both(
        "abs has its corner at 0, and here x is 3, where its slope is 1 without any doubt. It goes wrong at every x.",
        "abs가 꺾인 곳은 0입니다. 여기서 x는 3이고 기울기는 분명히 1입니다. 그런데도 어느 x에서나 틀립니다.")),
    "tiny": ("M28", Both(
        "No difference is taken, so a tiny h does no harm: x³ with the same h is right to the last digits.",
        "차를 구하지 않으므로 h가 아주 작아도 괜찮습니다. 같은 h로 x³의 기울기는 마지막 자리까지 맞습니다.")),
    "real": ("real input", Both(
        "x is real, but the method puts in 3 + ih. That is how it works, in all four programs.",
        "x는 실수이지만 이 방법에서는 3 + ih를 넣습니다. 네 코드 모두 그렇게 하고, 그중 셋은 맞습니다.")),
})

INSTEAD = Choice(right="central", others={
    "larger h": ("M28-larger", Both(
        "abs gives a real number for any h, so the nudge is gone for 1e-5 as well.",
        "abs는 h가 얼마이든 실수를 내놓습니다. 1e-5에서도 움직인 양은 사라집니다.")),
    "smaller h": ("M28-smaller", Both(
        "h is not the trouble: abs gives a real number for any h. What nudges along the real numbers?",
        "h가 문제가 아닙니다. abs는 h가 얼마이든 실수를 내놓습니다. 실수 쪽으로 움직이는 방법은 무엇입니까?")),
    "float32": ("M28-float32", Both(
        "Fewer digits mend nothing: abs still gives a real number.",
        "자릿수를 줄인다고 나아지지 않습니다. abs는 여전히 실수를 내놓습니다.")),
})

START = '''
from bpkit.%s import check

answers = {
    "silent": None,     # (a) "A", "B", "C"%s "D"
    "value": None,      # (b) %s
    "why": None,        # (c) "corner", "tiny", "length"%s "real"
    "instead": None,    # (d) "larger h", "smaller h", "float32"%s "central"
}
check("slope-complex-abs", answers)
'''

SOLVED = '''
import numpy as np
from bpkit import central_difference, complex_step, rounded
from bpkit.%s import check

programs = {"A": lambda x: np.maximum(x, 0), "B": lambda x: (x + abs(x)) / 2,
            "C": lambda x: (x + np.sqrt(x * x)) / 2, "D": lambda x: x * (x > 0)}
for name, f in programs.items():
    print(name, rounded([complex_step(f, 3), central_difference(f, 3)]))
answers = {"silent": "B", "value": complex_step(programs["B"], 3),
           "why": "length", "instead": "central"}
check("slope-complex-abs", answers)
'''

EXERCISE = Exercise(
    id="slope-complex-abs",
    title=Both("Wrong without a word", "오류 없이 틀리는 코드"),
    starter=Both(en=START % ("en", " or", "a number", " or", " or"), ko=START % ("ko", ",", "수", ",", ",")),
    hints=(
        Both("Put 3 + ih into each program by hand, step by step. Where does the ih get lost?",
             "3 + ih를 네 코드에 하나씩, 한 단계씩 손으로 넣어 봅니다. ih는 어디에서 사라집니까?"),
        Both("For a complex number a + bi, abs is the length of the arrow (a, b): the root of a² + b². Is there an i left in it?",
             "복소수 a + bi의 abs는 화살표 (a, b)의 길이, 곧 a² + b²의 제곱근입니다. 여기에 i가 남아 있습니까?"),
        Both("abs(3 + ih) is the real number 3. So (B) is (3 + ih + 3)/2: what is its imaginary part, divided by h?",
             "abs(3 + ih)는 실수 3입니다. 그래서 (B)는 (3 + ih + 3)/2입니다. 그 허수부를 h로 나누면 얼마입니까?"),
    ),
    solution=Both(en=SOLVED % "en", ko=SOLVED % "ko"),
    because=Both(
        r"(a) B. (b) $\frac12$: `abs(3 + ih)` is the length $\sqrt{3^2 + h^2}$, a real number, so the second $x$ no longer moves, and half of the "
        r"slope is lost. (c) length. (d) central. Alone, `abs` gives a real number, and `bpkit.complex_step` refuses it with an error. Inside a "
        "sum the result is complex again, and nothing can be noticed from outside. The complex step is exact for functions made of $+$, $-$, "
        r"$\times$, $\div$, exp, sin and the like; the central difference is less exact and asks for nothing. So compare the two once.",
        r"(a) B입니다. (b) $\frac12$입니다. `abs(3 + ih)`는 길이 $\sqrt{3^2 + h^2}$, 곧 실수입니다. 그래서 뒤의 $x$는 움직이지 않은 것이 되고 "
        r"기울기의 절반이 사라집니다. (c) length입니다. (d) central입니다. `abs`만 있으면 결과가 실수여서 `bpkit.complex_step`이 오류를 냅니다. "
        "그러나 합 안에 들어가면 결과가 다시 복소수가 되어 밖에서는 알아챌 수 없습니다. 복소 스텝은 $+$, $-$, "
        r"$\times$, $\div$, exp, sin 같은 함수로 된 식에서 정확합니다. 중앙 차분은 덜 정확하지만 함수를 가리지 않습니다. 그러니 한 번은 둘을 비교합니다."),
    asks={"silent": SILENT, "value": VALUE, "why": WHY, "instead": INSTEAD},
)
