"""Compare and decide: five alarms of a gradient check, and whether the gradient is right, wrong, or not to be judged yet."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise
from bpkit.differences import central_difference

STEPS = (1e-3, 1e-5, 1e-7)

# One weight w of a relu neuron with z = w + b, and a target: only + − × ÷, the same on every machine.


def neuron(b):
    def loss(w):
        p = np.where(w + b > 0, w + b, 0)
        return (p - 3) * (p - 3) / 2
    return loss


def cube(w):
    return w * w * w / 3


def in_float32(w):
    return cube(np.asarray(w).astype(np.float32))


def alarms():
    """{letter: [(h, relative error, kinks crossed), …]} for the table of the statement."""
    # letter: loss, w, the given gradient, and b where there is a kink at w = −b
    cases = {
        "A": (neuron(-1.0), 1 + 4e-6, 4e-6 - 3, -1.0),                       # right, 4e-6 from the corner
        "B": (neuron(0.5), 1.0, -3.0, 0.5),                                  # −1.5 is right: twice too large
        "C": (neuron(-1.0), 1.0, 0.0, -1.0),                                 # exactly at the corner
        "D": (neuron(-1.0), 1 + 4e-4, 2 * (4e-4 - 3), -1.0),                 # a kink at the coarse h, and a mistake besides
        "E": (in_float32, 1.2, 1.44, None),                                  # right, measured in float32
    }
    table = {}
    for letter, (loss, w, given, b) in cases.items():
        table[letter] = []
        for h in STEPS:
            measured = central_difference(loss, w, h)
            error = abs(given - measured) / max(abs(given), abs(measured))
            crossed = 0 if b is None else int((w + h + b > 0) != (w - h + b > 0))
            table[letter].append((h, float(error), crossed))
    return table


def part(letter, answer, **others):
    return Choice(right=answer, others={word.replace("_", " "): (f"{letter}-{word}", Both(*says)) for word, says in others.items()})


START = '''
from bpkit.%s import check

answers = {           # "right", "wrong"%s "open"
    "A": None,
    "B": None,
    "C": None,
    "D": None,
    "E": None,
}
check("craft-kink", answers)
'''

SOLVED = '''
from bpkit import relu, rounded
from bpkit.%s import check

def loss(w):              # %s
    p = relu(w - 1.0)
    return (p - 3) * (p - 3) / 2

h = 1e-7
print("to the left ", rounded((loss(1.0) - loss(1.0 - h)) / h))
print("to the right", rounded((loss(1.0 + h) - loss(1.0)) / h))
answers = {"A": "right", "B": "wrong", "C": "open", "D": "wrong", "E": "open"}
check("craft-kink", answers)
'''

EXERCISE = Exercise(
    id="craft-kink",
    title=Both("Kink or bug?", "꺾인 탓일까, 버그일까?"),
    starter=Both(en=START % ("en", " or"), ko=START % ("ko", ",")),
    hints=(
        Both("Look only at the rows in which no kink was crossed. What do they say, and do they agree for different h?",
             "꺾인 곳을 넘지 않은 칸만 봅니다. 오차가 얼마이고, h가 달라도 같습니까?"),
        Both("An error that stays level without a kink belongs to the gradient. An error that disappears was the kink's. Where every h crosses, nothing has "
             "been measured.",
             "꺾인 곳을 넘지 않았는데도 그대로인 오차는 그레이디언트의 탓입니다. 사라지는 오차는 꺾인 곳의 탓이었습니다. h마다 모두 넘었다면 잰 것이 없는 셈입니다."),
        Both("In E there is no kink at all, and the error grows as h shrinks. Which number format does that at h = 1e-5, and does such a measurement say "
             "anything about the gradient?",
             "E에는 꺾인 곳이 없는데 h를 줄일수록 오차가 커집니다. h = 1e-5에서 벌써 그렇게 되는 수의 형식은 무엇입니까? 그렇게 잰 값으로 그레이디언트를 판단할 수 있습니까?"),
    ),
    solution=Both(en=SOLVED % ("en", "C, a neuron exactly at its corner"), ko=SOLVED % ("ko", "C, 정확히 꺾인 곳에 있는 뉴런")),
    because=Both(
        "A: at 1e-7 nothing is crossed and the error is gone; the alarms before were the kink's. B: no kink, the same error for every $h$: the gradient is off "
        "by a factor of 2. (It is twice as large as it should be; half as large would give 0.5 too.) C: every $h$ crosses, because the neuron stands exactly at its corner. To the left the slope is 0, to the right it is $-3$, and the given 0 "
        "is one of the fair answers; but this table cannot tell it from a mistake. Take another point. D: the coarse $h$ crosses a kink, and the finer ones, "
        "which do not, still show 0.5. Whoever stops at \"there is a kink\" overlooks the bug. E: float32. Whether the gradient has an error of 1e-5 or less "
        "cannot be seen in such a measurement; measure again in float64.",
        "A: 1e-7에서는 꺾인 곳을 넘지 않고 오차도 사라집니다. 앞의 경보는 꺾인 곳의 탓이었습니다. B: 꺾인 곳이 없고 $h$가 달라도 오차가 같습니다. 그레이디언트가 2배 어긋났습니다. (여기서는 두 배로 크지만, 절반이어도 0.5가 나옵니다.) C: $h$마다 "
        "모두 꺾인 곳을 넘습니다. 뉴런이 정확히 꺾인 곳에 있기 때문입니다. 왼쪽의 기울기는 0, 오른쪽은 $-3$이고, 주어진 0은 쓸 수 있는 값 가운데 하나입니다. 그러나 이 표만으로는 잘못과 "
        "가려낼 수 없으니 다른 점에서 검사합니다. D: 큰 $h$에서는 꺾인 곳을 넘지만, 넘지 않는 작은 $h$에서도 오차가 0.5입니다. 꺾인 곳이 있다는 말로 끝내면 버그를 놓칩니다. E: "
        "float32로 재었습니다. 그레이디언트가 1e-5보다 작게 틀렸는지는 이렇게 재어서는 알 수 없습니다. float64로 다시 잽니다."),
    asks={
        "A": part("A", "right",
                  wrong=("At 1e-7 no kink was crossed, and there the two agree. The alarms at 1e-3 and 1e-5 came with a kink.",
                         "꺾인 곳을 넘지 않은 1e-7에서는 두 값이 맞습니다. 1e-3과 1e-5의 경보는 꺾인 곳을 넘으면서 나왔습니다."),
                  open=("It can be judged: at 1e-7 no kink was crossed, and the two agree there.",
                        "판단할 수 있습니다. 꺾인 곳을 넘지 않은 1e-7에서 두 값이 맞습니다.")),
        "B": part("B", "wrong",
                  right=("No kink was crossed, and the error is the same for every h. What h cannot change belongs to the gradient.",
                         "꺾인 곳을 넘지 않았고 h가 달라도 오차가 같습니다. h를 바꾸어도 그대로인 오차는 그레이디언트의 탓입니다."),
                  open=("It can be judged: three h agree, and none crossed a kink. 0.5 is a factor of 2.",
                        "판단할 수 있습니다. 세 h에서 오차가 같고 꺾인 곳도 넘지 않았습니다. 0.5는 두 배이거나 절반이라는 뜻입니다.")),
        "C": part("C", "open",
                  right=("Perhaps. But every h crossed the kink, so nothing here was compared with a derivative.",
                         "그럴 수도 있습니다. 그러나 h마다 모두 꺾인 곳을 넘었으므로 미분계수와 비교한 것이 하나도 없습니다."),
                  wrong=("Perhaps. But every h crossed the kink: the measured number mixes two slopes and is no measure for anything.",
                         "그럴 수도 있습니다. 그러나 h마다 모두 꺾인 곳을 넘었습니다. 잰 값에는 두 기울기가 섞여 있어 기준이 되지 못합니다.")),
        "D": part("D", "wrong",
                  right=("The kink explains the alarm at 1e-3. At 1e-5 and 1e-7 none was crossed, and the error is still 0.5.",
                         "1e-3의 경보는 꺾인 곳으로 설명됩니다. 그러나 꺾인 곳을 넘지 않은 1e-5와 1e-7에서도 오차가 0.5입니다."),
                  open=("It can be judged by the two finer h: no kink was crossed there, and the error is 0.5 both times.",
                        "작은 h 두 개로 판단할 수 있습니다. 꺾인 곳을 넘지 않았고 두 번 모두 오차가 0.5입니다.")),
        "E": part("E", "open",
                  wrong=("An error of the gradient would stay level. This one grows as h shrinks: rounding, and at 1e-5 that means float32.",
                         "그레이디언트의 잘못이라면 오차가 그대로일 것입니다. 이 오차는 h를 줄일수록 커지니 반올림 오차이고, 1e-5에서 벌써 이만하면 float32입니다."),
                  right=("There is no sign of a mistake, but this measurement could not show one of less than about 1e-5. \"Happy\" begins at 1e-7: measure in "
                         "float64.",
                         "잘못이 있다는 증거는 없습니다. 그러나 이렇게 재어서는 1e-5쯤보다 작은 잘못이 보이지 않습니다. 마음을 놓으려면 1e-7 이하여야 하니 float64로 다시 잽니다.")),
    },
)
