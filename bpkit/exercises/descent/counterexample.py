"""Compare and decide: does −∇f point at the minimum? A bowl and a point where it misses by more than 45 degrees."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers, Satisfying

LEAST = 45          # degrees


def angle(a, x, y):
    """Degrees between −∇f and the way to the minimum, for f = x² + a y²."""
    down, ahead = np.array([-2 * x, -2 * a * y]), np.array([-x, -y])
    size = max(abs(x), abs(y)), max(abs(down[0]), abs(down[1]))
    ahead, down = ahead / size[0], down / size[1]
    cosine = ahead @ down / np.sqrt((ahead @ ahead) * (down @ down))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


def largest_angle(a):
    """Of all points of this bowl: tan θ = (a − 1) / (2√a), where y = x/√a."""
    return angle(a, 1.0, 1 / np.sqrt(a))


def holds(answer):
    a, x, y = answer
    return a > 0 and bool(np.any([x, y])) and angle(a, x, y) > LEAST


def wrong(name, en, ko, gives, when):
    return Wrong(name, Both(en, ko), gives=lambda: np.asarray(gives, float), when=when)


EXERCISE = Exercise(
    id="descent-counterexample",
    title=Both("Does it point at the minimum?", "최소점을 가리킵니까?"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "round": None,      # the a for which −∇f always points at (0, 0)
    "counter": None,    # [a, x, y] with an angle of more than 45 degrees
    "true": None,       # "A", "B", "C" or "D"
}
check("descent-counterexample", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "round": None,      # −∇f가 어디서나 (0, 0)을 가리키는 a
    "counter": None,    # 각이 45도보다 큰 [a, x, y]
    "true": None,       # "A", "B", "C", "D" 가운데 하나
}
check("descent-counterexample", answers)
'''),
    hints=(
        Both("Write both arrows at (x, y): −∇f, and the way to (0, 0). When is one a multiple of the other?",
             "(x, y)에서 두 화살표, 곧 −∇f와 (0, 0)으로 가는 쪽을 적습니다. 언제 하나가 다른 하나의 상수배입니까?"),
        Both("−∇f = (−2x, −2ay), and the way is (−x, −y). Take a long bowl, a = 10 or more, and leave the axes.",
             "−∇f = (−2x, −2ay)이고 최소점으로 가는 쪽은 (−x, −y)입니다. a를 10 이상으로 잡아 길쭉한 그릇을 만들고, 축에서 벗어납니다."),
        Both("The angle is large where −∇f runs mostly along y and the way mostly along x: x a few times as large as y. Compute `cosine` of the "
             "two; below 0.7 it is more than 45 degrees.",
             "−∇f는 거의 y 방향이고 최소점은 거의 x 방향일 때 각이 큽니다. 곧 x가 y의 몇 배인 점을 고릅니다. 두 화살표의 `cosine`을 구해 "
             "0.7보다 작으면 45도가 넘습니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import cosine, rounded
from bpkit.{language} import check

for a, x, y in [[1, 3, 1], [5, 3, 1], [10, 3, 1], [10, 1, 3], [100, 10, 1]]:
    down, aim = np.array([-2 * x, -2 * a * y]), np.array([-x, -y])
    degrees = np.degrees(np.arccos(min(1, cosine(down, aim))))
    print("a", a, " point", [x, y], " degrees", rounded(degrees, digits=1))
answers = {{"round": 1, "counter": [10, 3, 1], "true": "B"}}
check("descent-counterexample", answers)
''' for language in ("en", "ko")]),
    because=Both(
        r"$-\nabla f = (-2x, -2ay)$ is twice $(-x, -y)$ at every point only for $a = 1$, the round bowl. With $a = 10$ the point $(3, 1)$ "
        r"gives 54.9 degrees, and with $a = 100$ the point $(10, 1)$ gives 78.6. The longer the bowl, the worse it can get, though never "
        r"90 degrees: $(-\nabla f)\cdot(-x, -y) = 2x^2 + 2ay^2$ is positive, so each *short* step does come nearer. With $a = 5$ no point "
        r"reaches 45 degrees; from $a = 3 + \sqrt 8$ on, which is about 5.83, some do. (A) is what the counter-example refutes. (C) fails "
        r"when the step is too long. (D) fails at $a = 10$: at $(0, 0.3)$ the gradient has length 6, at $(2, 0)$ only 4, and that point is "
        r"much further away.",
        r"$-\nabla f = (-2x, -2ay)$가 모든 점에서 $(-x, -y)$의 두 배가 되는 것은 $a = 1$인 둥근 그릇뿐입니다. $a = 10$이면 점 $(3, 1)$에서 54.9도, "
        r"$a = 100$이면 점 $(10, 1)$에서 78.6도입니다. 그릇이 길쭉할수록 더 벗어날 수 있습니다. 그러나 90도가 되지는 않습니다. "
        r"$(-\nabla f)\cdot(-x, -y) = 2x^2 + 2ay^2$이 양수이므로 **짧은** 걸음이라면 언제나 최소점에 가까워집니다. $a = 5$이면 어느 점에서도 45도를 "
        r"넘지 않고, $a = 3 + \sqrt 8$, 곧 5.83쯤부터 넘는 점이 생깁니다. (A)는 반례로 틀렸음을 보였습니다. (C)는 걸음이 너무 길면 "
        r"틀립니다. (D)는 $a = 10$일 때 틀립니다. $(0, 0.3)$에서 그레이디언트의 길이는 6이고, 훨씬 먼 $(2, 0)$에서는 4입니다."),
    asks={
        "round": Numbers(right=lambda: 1.0, flat=True, wrongs=(
            wrong("no bowl", "With a = 0 there is no bowl but a valley whose bottom is a whole line: −∇f = (−2x, 0) points at (0, y), not at (0, 0).",
                  "a = 0이면 그릇이 아니라 바닥이 직선인 골짜기입니다. −∇f = (−2x, 0)이므로 (0, 0)이 아니라 (0, y)를 가리킵니다.",
                  0.0, lambda array: array.size == 1 and abs(array.ravel()[0]) < 1e-9),
            wrong("negative", "With a negative a the function falls without end along y, and (0, 0) is no minimum.",
                  "a가 음수이면 y 방향으로 끝없이 내려가므로 (0, 0)은 최소점이 아닙니다.",
                  -1.0, lambda array: array.size == 1 and array.ravel()[0] < 0),
            wrong("long", "With this a the bowl is longer one way than the other. Try (1, 1): are −∇f = (−2, −2a) and (−1, −1) parallel?",
                  "이 a에서는 그릇이 한쪽으로 길쭉합니다. (1, 1)을 넣어 봅니다. −∇f = (−2, −2a)와 (−1, −1)이 나란합니까?",
                  2.0, lambda array: array.size == 1 and array.ravel()[0] > 0 and abs(array.ravel()[0] - 1) > 1e-3),
        )),
        "counter": Satisfying(
            shape=(3,), holds=holds,
            otherwise=Both("The angle is not larger than 45 degrees.", "각이 45도보다 크지 않습니다."),
            wrongs=(
                wrong("no bowl", "With a ≤ 0 the point (0, 0) is no single minimum, so there is nothing to miss. Take a positive a.",
                      "a ≤ 0이면 (0, 0)이 하나뿐인 최소점이 아니므로 벗어날 곳도 없습니다. 양수인 a를 고릅니다.", [-1, 1, 1],
                      lambda answer: answer[0] <= 0),
                wrong("minimum", "At (0, 0) −∇f is the zero vector, which points nowhere. Take another point.",
                      "(0, 0)에서 −∇f는 영벡터이므로 방향이 없습니다. 다른 점을 고릅니다.", [10, 0, 0],
                      lambda answer: not answer[1:].any()),
                wrong("round", "With a = 1 the bowl is round, and −∇f points straight at (0, 0) everywhere. Take a much larger a.",
                      "a = 1이면 둥근 그릇이어서 −∇f가 어디서나 (0, 0)을 똑바로 가리킵니다. a를 훨씬 크게 잡습니다.", [1, 3, 1],
                      lambda answer: abs(answer[0] - 1) < 1e-9),
                wrong("axis", "On an axis −∇f points straight at (0, 0), however long the bowl. Leave the axes.",
                      "그릇이 아무리 길쭉해도 축 위에서는 −∇f가 (0, 0)을 똑바로 가리킵니다. 축에서 벗어난 점을 고릅니다.", [10, 3, 0],
                      lambda answer: (answer[1:] == 0).sum() == 1),
                wrong("not long enough", "−∇f does miss here, but with this a, the first of your three numbers, no point is off by 45 degrees: the bowl is "
                      "still too round. Take a much larger a.",
                      "−∇f가 벗어나기는 하지만, 세 수 가운데 첫째인 a가 이 값이면 그릇이 아직 둥글어서 어느 점에서도 45도를 넘지 않습니다. a를 훨씬 "
                      "크게 잡습니다.", [3, 2, 1],
                      lambda answer: largest_angle(answer[0]) <= LEAST),
                wrong("steep side", "It does miss here, by less than 45 degrees. For this a the angle grows when y gets smaller compared with x.",
                      "벗어나기는 하지만 45도를 넘지 않습니다. 이 a에서는 x에 견주어 y가 작아질수록 각이 커집니다.", [10, 1, 3],
                      lambda answer: np.sqrt(answer[0]) * abs(answer[2]) > abs(answer[1])),
                wrong("flat side", "It does miss here, by less than 45 degrees. For this a the angle grows when y gets larger compared with x.",
                      "벗어나기는 하지만 45도를 넘지 않습니다. 이 a에서는 x에 견주어 y가 커질수록 각이 커집니다.", [10, 100, 1],
                      lambda answer: True))),
        "true": Choice(right="B", others={
            "A": ("M16", Both(
                "That is what your counter-example refutes: −∇f is made of the slopes here, and they do not know where the minimum is.",
                "반례를 만들어 틀렸음을 보인 문장입니다. −∇f는 지금 있는 자리의 기울기로 이루어지고, 최소점이 어디인지는 모릅니다.")),
            "C": ("overshoot", Both(
                "Only if the step is short enough. On ½a(w − m)² a step with η > 2/a lands higher than it started.",
                "걸음이 충분히 짧을 때만 그렇습니다. ½a(w − m)²에서 η > 2/a이면 한 걸음 뒤가 더 높습니다.")),
            "D": ("M16-distance", Both(
                "Its length says how steep it is, not how far. With a = 10 it is 6 at (0, 0.3) and 4 at (2, 0).",
                "길이는 얼마나 먼지가 아니라 얼마나 가파른지를 말합니다. a = 10일 때 (0, 0.3)에서는 6, (2, 0)에서는 4입니다.")),
        }),
    },
)
