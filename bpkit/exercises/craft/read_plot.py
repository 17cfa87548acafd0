"""Compare and decide: five curves of a relative error against h, and which measurement, or which mistake, drew each."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise
from bpkit.differences import central_difference, complex_step, forward_difference

X, SLOPE = 1.1, 4 * 1.1 * 1.1 * 1.1 - 2                       # of x⁴ − 2x: only + − × ÷, the same on every machine


def f(x):
    return x * x * x * x - 2 * x


def in_float32(f, x, h):
    return central_difference(lambda t: f(t.astype(np.float32)), np.array([x]), h)[0]


def curves():
    """{letter: (h, relative error)} for the figure; B is measured with a central difference, against a slope that is wrong."""
    steps = np.array([float(f"1e-{n}") for n in range(1, 14)])

    def errors(method, slope=SLOPE):
        measured = np.array([method(f, X, h) for h in steps])
        return steps, np.abs(measured - slope) / np.maximum(np.abs(measured), abs(slope))

    return {"A": errors(in_float32), "B": errors(central_difference, SLOPE + 0.02), "C": errors(forward_difference),
            "D": errors(complex_step), "E": errors(central_difference)}


WORDS = ("forward", "central", "complex", "float32", "wrong")
FACTS = {
    "A": ("float32", Both(
        "A falls by 2 powers of ten from h = 1e-1 to 1e-2, so it is central; but it turns as early as h = 1e-3, and from 1e-8 on its error is 1. How many digits does it "
        "compute with?",
        "A는 h = 1e-1에서 1e-2로 갈 때 100분의 1이 되므로 중앙 차분입니다. 그런데 h = 1e-3에서 벌써 돌아서고 1e-8부터는 오차가 1입니다. 몇 자리로 계산한 것입니까?")),
    "B": ("wrong", Both(
        "B stays on one level over more than ten powers of ten of h. An error of measuring falls or rises with h. What does not depend on h at all?",
        "B는 h가 열 자릿수 넘게 바뀌는 동안 한 높이에 머뭅니다. 잴 때 생기는 오차는 h에 따라 줄거나 늡니다. h와 아무 상관이 없는 것은 무엇입니까?")),
    "C": ("forward", Both(
        "C falls by 1 power of ten for each of h, and turns near 1e-8. Which formula errs by about h?",
        "C는 h가 10분의 1이 될 때 10분의 1이 되고 1e-8 근처에서 돌아섭니다. 오차가 h쯤인 식은 무엇입니까?")),
    "D": ("complex", Both(
        "D falls like E, and never rises again, however small h gets. Which method subtracts nothing?",
        "D는 E처럼 내려가고, h를 아무리 줄여도 다시 올라가지 않습니다. 뺄셈이 없는 방법은 무엇입니까?")),
    "E": ("central", Both(
        "E falls by 2 powers of ten for each of h, turns near 1e-5 and rises again, reaching errors of about 1e-10 on the way. Which formula errs by h², "
        "with 16 digits?",
        "E는 h가 10분의 1이 될 때 100분의 1이 되고, 1e-5 근처에서 1e-10쯤까지 내려갔다가 다시 올라갑니다. 16자리로 계산하고 오차가 h²쯤인 식은 무엇입니까?")),
}


def part(letter):
    right, says = FACTS[letter]
    return Choice(right=right, others={word: (f"{letter}-{word}", says) for word in WORDS if word != right})



START = '''
from bpkit.%s import check

answers = {           # "forward", "central", "complex", "float32"%s "wrong"
    "A": None,
    "B": None,
    "C": None,
    "D": None,
    "E": None,
    "smaller h": None,    # "A", "B", "C", "D"%s "E"
}
check("craft-read-plot", answers)
'''

SOLVED = '''
from bpkit import rounded
from bpkit.%s import check
from bpkit.exercises.craft.read_plot import curves

for letter, (h, error) in curves().items():
    print(letter, " h 1e-1, 1e-2:", rounded(error[:2], digits=6))
answers = {"A": "float32", "B": "wrong", "C": "forward", "D": "complex",
           "E": "central", "smaller h": "D"}
check("craft-read-plot", answers)
'''

EXERCISE = Exercise(
    id="craft-read-plot",
    title=Both("Read an error plot", "오차 그림 읽기"),
    starter=Both(en=START % ("en", " or", " or"), ko=START % ("ko", ",", ",")),
    hints=(
        Both("Look at the right side first: by how much does each curve fall from h = 1e-1 to 1e-2? Then look where it turns.",
             "먼저 오른쪽을 봅니다. h = 1e-1에서 1e-2로 갈 때 각 곡선은 얼마나 내려갑니까? 그다음 어디에서 돌아서는지 봅니다."),
        Both("One curve falls half as steeply as the others: its error is about h and not h². One never turns. One turns very early. One is level.",
             "한 곡선은 다른 것의 절반만큼 가파릅니다. 오차가 h²이 아니라 h쯤입니다. 하나는 돌아서지 않습니다. 하나는 아주 일찍 돌아섭니다. 하나는 수평입니다."),
        Both("Rounding errs by about 1e-16/h in float64 and 1e-7/h in float32. A mistake in the gradient is as large for every h. Without a subtraction "
             "there is no rounding arm.",
             "반올림 오차는 float64에서 1e-16/h쯤, float32에서 1e-7/h쯤입니다. 그레이디언트의 잘못은 h가 얼마이든 크기가 같습니다. 뺄셈이 없으면 반올림의 팔도 없습니다."),
    ),
    solution=Both(en=SOLVED % "en", ko=SOLVED % "ko"),
    because=Both(
        r"Slopes and arms. C falls like $h$: forward. A, D and E fall like $h^2$. D has no left arm: complex step. A's left arm begins at $10^{-3}$: float32. B "
        r"lies at about $6\cdot 10^{-3}$ for nearly every $h$: the gradient is wrong by that share (somebody typed $4x^3 - 1.98$ for $4x^3 - 2$). Its own arm of "
        r"rounding is there too, far below what the figure shows. With a single $h$ such an error could as well come from float32 or from a coarse forward "
        r"difference; a second $h$ tells. Only for D is a smaller $h$ never worse, the last digit aside.",
        r"곡선의 기울기와 V 자의 팔을 봅니다. C는 $h$에 비례해 줄어드니 전진 차분입니다. A, D, E는 $h^2$에 비례해 줄어듭니다. D에는 왼쪽 팔이 없으니 복소 스텝입니다. A의 왼쪽 팔은 $10^{-3}$에서 "
        r"시작하니 float32입니다. B는 거의 모든 $h$에서 $6\cdot 10^{-3}$쯤입니다. 그레이디언트가 그만큼 틀렸습니다($4x^3 - 2$를 $4x^3 - 1.98$로 잘못 적었습니다). 반올림의 "
        r"팔은 B에도 있지만 그보다 훨씬 작아 보이지 않습니다. $h$ 하나로만 재었다면 그만한 오차는 float32 탓일 수도, $h$가 큰 전진 차분 탓일 수도 있습니다. $h$를 하나 더 써 "
        r"보면 알 수 있습니다. 마지막 자리를 빼면, $h$를 줄여도 나빠지지 않는 것은 D뿐입니다."),
    asks={letter: part(letter) for letter in FACTS} | {"smaller h": Choice(right="D", others={
        "A": ("M28-A", Both("A rises again to the left of 1e-3; from 1e-8 on its error is 1.", "A는 1e-3의 왼쪽에서 다시 올라가고 1e-8부터는 오차가 1입니다.")),
        "B": ("M28-B", Both("In B a smaller h changes nothing over many powers of ten, and in the end rounding is added.",
                            "B에서는 h를 줄여도 한참 동안 그대로이고, 나중에는 반올림 오차까지 더해집니다.")),
        "C": ("M28-C", Both("C rises again to the left of 1e-8.", "C는 1e-8의 왼쪽에서 다시 올라갑니다.")),
        "E": ("M28-E", Both("E rises again to the left of 1e-5.", "E는 1e-5의 왼쪽에서 다시 올라갑니다.")),
    })},
)
