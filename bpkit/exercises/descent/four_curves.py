"""Compare and decide: which of four loss curves belongs to which learning rate, and which rate to keep."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.descent import descend
from bpkit.training import History

RATES = {"A": 0.25, "B": 0.52, "C": 0.02, "D": 0.4}
STEPS = 9


def loss(w):
    return 0.5 * (w[..., 0] * w[..., 0] + 4 * w[..., 1] * w[..., 1])


def curves():
    """{letter: the loss at every step of a descent from (4, 2)}."""
    paths = {letter: descend(lambda w: w * [1, 4], [4.0, 2.0], learning_rate=rate, steps=STEPS) for letter, rate in RATES.items()}
    return {letter: History(np.arange(STEPS + 1), loss(path)) for letter, path in paths.items()}


# What one letter and one wrong rate have to say to each other.
SAYS = {
    "A": {
        0.02: ("0.02 is the slowest of the four: its first step leaves 14.45 of the 16. A is at 4.5 after one step.",
               "0.02는 넷 가운데 가장 느립니다. 한 걸음 뒤에도 손실이 16에서 14.45로 줄 뿐입니다. A는 한 걸음 만에 4.5입니다."),
        0.4: ("0.4 leaves 5.76 after one step, and then 0.36 of the loss each time. A starts better, 4.5, and is slower afterwards.",
              "0.4이면 손실이 한 걸음 뒤에 5.76이고, 그다음부터는 매번 0.36배가 됩니다. A는 한 걸음 뒤에 4.5로 더 낮고 그 뒤에는 더 느립니다."),
        0.52: ("0.52 is above the limit 2/4, so this curve would rise in the end. A falls all the way.",
               "0.52는 한계 2/4보다 크므로 결국 손실이 커져야 합니다. A는 끝까지 줄어듭니다."),
    },
    "B": {
        0.02: ("0.02 falls slowly and never rises. B rises from the second step on.",
               "0.02이면 천천히 줄어들고 커지는 일이 없습니다. B는 둘째 걸음부터 커집니다."),
        0.25: ("0.25 is well below the limit 2/4, so its loss falls with every step. B falls once and then rises.",
               "0.25는 한계 2/4보다 작으므로 걸음마다 손실이 줄어듭니다. B는 한 번 줄고 나서 커집니다."),
        0.4: ("0.4 makes the path zigzag, but each swing is shorter than the one before, and the loss falls. B rises.",
              "0.4이면 길이 지그재그이지만 폭이 매번 줄어들고 손실도 줄어듭니다. B는 커집니다."),
    },
    "C": {
        0.25: ("0.25 takes the loss to 4.5 in one step. C is still near 14.",
               "0.25이면 한 걸음에 손실이 4.5가 됩니다. C는 아직 14 근처입니다."),
        0.4: ("0.4 takes the loss to 5.76 in one step. C is still near 14: its steps are far shorter.",
              "0.4이면 한 걸음에 손실이 5.76이 됩니다. C는 아직 14 근처입니다. 걸음이 훨씬 짧습니다."),
        0.52: ("0.52 is above the limit 2/4 and rises in the end. C falls slowly all the way. Slow is not too large.",
               "0.52는 한계 2/4보다 커서 결국 손실이 커집니다. C는 끝까지 천천히 줄어듭니다. 느린 것은 학습률이 큰 탓이 아닙니다."),
    },
    "D": {
        0.02: ("0.02 crawls, it is the flattest of the falling curves. D is the steepest.",
               "0.02이면 아주 더디게 줄어듭니다. 줄어드는 세 곡선 가운데 가장 완만합니다. D는 가장 가파릅니다."),
        0.25: ("0.25 is ahead after one step, 4.5 against 5.76, because w₂ arrives at once. Then only w₁ is left, with the factor 0.75. D is "
               "behind at first and steeper later.",
               "0.25이면 w₂가 한 번에 도착해서 한 걸음 뒤에는 4.5로 5.76보다 앞섭니다. 그다음에는 w₁만 남고 그 거리는 매번 0.75배가 됩니다. D는 처음에 뒤지고 나중에 더 가파릅니다."),
        0.52: ("0.52 is above the limit 2/4, so its curve rises in the end. D falls fastest.",
               "0.52는 한계 2/4보다 크므로 결국 곡선이 올라갑니다. D는 가장 빨리 내려갑니다."),
    },
}


def rate_of(letter):
    """The rate of one curve, with a reason for each of the other three."""
    wrongs = [Wrong(f"{rate:g}", Both(*SAYS[letter][rate]), gives=lambda rate=rate: rate) for rate in SAYS[letter]]
    none_of_them = Wrong("none of the four", Both(
        "The rates to choose from are 0.02, 0.25, 0.4 and 0.52.", "고를 수 있는 학습률은 0.02, 0.25, 0.4, 0.52입니다."),
        gives=lambda: 0.1, when=lambda array: array.size == 1 and min(abs(array.ravel()[0] - rate) for rate in RATES.values()) > 1e-3)
    return Numbers(right=lambda: RATES[letter], flat=True, wrongs=(*wrongs, none_of_them))


EXERCISE = Exercise(
    id="descent-four-curves",
    title=Both("Four loss curves", "손실 곡선 네 개"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "A": None,       # one of 0.02, 0.25, 0.4, 0.52
    "B": None,
    "C": None,
    "D": None,
    "keep": None,    # "A", "B", "C" or "D"
}
check("descent-four-curves", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "A": None,       # 0.02, 0.25, 0.4, 0.52 가운데 하나
    "B": None,
    "C": None,
    "D": None,
    "keep": None,    # "A", "B", "C", "D" 가운데 하나
}
check("descent-four-curves", answers)
'''),
    hints=(
        Both("Each weight has its own factor: 1 − η for w₁ and 1 − 4η for w₂. Write both down for each of the four rates.",
             "가중치마다 인수가 따로 있습니다. w₁은 1 − η, w₂는 1 − 4η입니다. 네 학습률에서 둘을 모두 적어 봅니다."),
        Both("A factor beyond −1 makes a curve rise. A factor near 1 makes it nearly level. Where a loss shrinks by the same share each time, the log scale shows a straight line.",
             "인수가 −1보다 작으면 곡선이 올라갑니다. 1에 가까우면 거의 그대로입니다. 손실이 매번 같은 비율로 줄어들면 로그 눈금에서 직선입니다."),
        Both("For 0.25 and 0.4 compute the loss after one step: the two halves of 16, 8 and 8, are multiplied by the squares of the factors.",
             "0.25와 0.4는 한 걸음 뒤의 손실을 계산해 비교합니다. 16은 w₁의 몫 8과 w₂의 몫 8을 더한 것입니다. 한 걸음 가면 각 몫에 제 인수의 제곱을 곱합니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import descend, rounded
from bpkit.{language} import check

for eta in [0.02, 0.25, 0.4, 0.52]:
    path = descend(lambda w: w * [1, 4], [4.0, 2.0], learning_rate=eta, steps=9)
    losses = 0.5 * (path[:, 0] ** 2 + 4 * path[:, 1] ** 2)
    print("η", rounded(eta, digits=2),
          " factors", rounded([1 - eta, 1 - 4 * eta], digits=2),
          " loss", rounded(losses[[1, 2, 5, 9]], digits=3))
answers = {{"A": 0.25, "B": 0.52, "C": 0.02, "D": 0.4, "keep": "D"}}
check("descent-four-curves", answers)
''' for language in ("en", "ko")]),
    because=Both(
        r"The cell shows the factors and the loss after 1, 2, 5 and 9 steps. C, $\eta = 0.02$, crawls: both factors are near 1. B, "
        r"$\eta = 0.52$, falls at first, because $w_1$ gets nearer, and then rises for good: $1 - 4\eta = -1.08$. A, $\eta = 0.25$, has $w_2$ "
        r"arrive in one step, and waits for $w_1$. D, $\eta = 0.4$, has the factors $0.6$ and $-0.6$: behind A for one step, ahead ever after. "
        r"Its weights jump from side to side, and its loss curve does not show it. The curve that is lowest after one step need not be the "
        r"one to keep.",
        r"위의 접힌 셀에는 인수와 1, 2, 5, 9걸음 뒤의 손실이 있습니다. C는 $\eta = 0.02$입니다. 두 인수가 모두 1에 가까워서 더딥니다. B는 "
        r"$\eta = 0.52$입니다. 처음에는 $w_1$이 가까워져서 손실이 줄지만, $1 - 4\eta = -1.08$이므로 곧 계속 커집니다. A는 $\eta = 0.25$입니다. "
        r"$w_2$가 한 걸음에 도착하고 $w_1$을 기다립니다. D는 $\eta = 0.4$이고 인수가 $0.6$과 $-0.6$입니다. 첫걸음에서만 A에 뒤지고 그 뒤로는 "
        r"줄곧 앞섭니다. 가중치는 최소점의 양쪽을 오가지만 손실 곡선에는 드러나지 않습니다. 한 걸음 뒤에 가장 낮은 곡선이 가장 좋은 것은 아닙니다."),
    asks={
        **{letter: rate_of(letter) for letter in RATES},
        "keep": Choice(right="D", others={
            "A": ("one step", Both(
                "A is lowest after one step only. From the second step on D is lower, and it goes on falling faster.",
                "A가 가장 낮은 것은 한 걸음 뒤뿐입니다. 둘째 걸음부터는 D가 더 낮고, 그 뒤로도 더 빨리 줄어듭니다.")),
            "B": ("diverges", Both(
                "B rises: after 9 steps its loss is larger than at the start, and it goes on growing.",
                "B는 커집니다. 9걸음 뒤의 손실이 처음보다 크고, 앞으로도 계속 커집니다.")),
            "C": ("crawls", Both(
                "C is safe and slow. With twenty times its rate the loss still converges, and after 9 steps it is more than four thousand times smaller.",
                "C는 안전하지만 더딥니다. 학습률을 스무 배로 늘려도 수렴하고, 9걸음 뒤의 손실은 C의 4천분의 1도 되지 않습니다.")),
        }),
    },
)
