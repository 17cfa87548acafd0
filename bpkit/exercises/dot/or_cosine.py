"""Compare and decide: dot product, cosine or distance?"""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, in_both

EXERCISE = Exercise(
    id="dot-or-cosine",
    title=Both("Dot product or cosine?", "내적일까, 코사인일까?"),
    starter=Both(
        en='''
from bpkit.en import check

taste, first, second = [2, 1], [3, 1], [8, 10]
answers = {
    "compared": None,       # "dot", "cosine" or "distance"
    "recommended": None,    # "first" or "second"
}
check("dot-or-cosine", answers)
''',
        ko='''
from bpkit.ko import check

taste, first, second = [2, 1], [3, 1], [8, 10]
answers = {
    "compared": None,       # "dot", "cosine", "distance" 가운데 하나
    "recommended": None,    # "first"나 "second"
}
check("dot-or-cosine", answers)
'''),
    hints=(
        Both("What would happen to each of the three numbers if an album had twice as many songs of each kind?",
             "록과 재즈의 비율은 그대로 두고 곡 수만 두 배로 늘리면 세 수는 각각 어떻게 됩니까?"),
        Both("The dot product is ‖u‖ ‖v‖ cos θ. The taste's length ‖u‖ is the same for every album. Which of the other two "
             "does not change when the songs are multiplied?",
             "내적은 ‖u‖ ‖v‖ cos θ입니다. 취향의 길이 ‖u‖는 어느 음반에서나 같습니다. 나머지 두 수 가운데 음반의 곡 수를 몇 배로 "
             "늘려도 바뀌지 않는 것은 무엇입니까?"),
        Both("Compute them for `first` and for `[24, 8]`, the same mixture eight times over: `dot`, `cosine` and `norm` come "
             "from `bpkit`.",
             "`first`와, 비율은 같고 곡이 여덟 배인 `[24, 8]`에서 세 수를 계산해 비교합니다. `dot`, `cosine`, `norm`은 `bpkit`에 "
             "있습니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import cosine, dot, norm, rounded
from bpkit.en import check

taste = np.array([2, 1])
albums = {"first    ": [3, 1], "second   ": [8, 10], "8 × first": [24, 8]}
for name, album in albums.items():
    print(name, " dot", rounded(dot(taste, album), digits=0),
          " cosine", rounded(cosine(taste, album)),
          " distance", rounded(norm(taste - album)))
check("dot-or-cosine", {"compared": "cosine", "recommended": "first"})
'''),
    because=Both(
        "Compare cosines: only the angle does not change when the songs are multiplied. The first album has 0.9899, the "
        "second 0.9080, so it is the first. But the cosine is not always better: it forgets the length. A neuron uses the "
        "dot product, length included.",
        "코사인을 비교합니다. 곡 수를 몇 배로 늘려도 바뀌지 않는 것은 각뿐입니다. 코사인은 첫째 음반이 0.9899, 둘째 음반이 "
        "0.9080이므로 첫째 음반을 추천합니다. 그렇다고 언제나 코사인이 나은 것은 아닙니다. 코사인에는 길이가 반영되지 않습니다. "
        "뉴런은 길이가 반영되는 내적을 씁니다."),
    asks={
        "compared": Choice(right="cosine", others={
            "dot": ("length counts", Both(
                'Dot products (7 and 26) answer "how much of what I like is in it?", and there the second album wins '
                "because it is long. Eight times the first album has 56.",
                "내적(7과 26)은 방향만이 아니라 길이까지 봅니다. \"좋아하는 음악이 얼마나 많이 들어 있는가?\"라는 질문에 답하므로 곡이 많은 "
                "둘째 음반이 앞섭니다. 첫째 음반의 곡을 여덟 배로 늘리면 내적은 56이 됩니다.")),
            "distance": ("lists apart", Both(
                'Distances answer "how far apart are the two lists?". Eight times the first album has the same mixture and '
                "is further away than the second album. With distances you would choose the first album for a reason that "
                "does not hold.",
                "거리는 \"두 목록의 수가 얼마나 다른가?\"라는 질문에 답합니다. 첫째 음반의 곡을 여덟 배로 늘리면 비율은 그대로인데 둘째 "
                "음반보다 멀어집니다. 거리로 고르면 첫째 음반을 추천하더라도 까닭이 틀립니다.")),
        }),
        "recommended": Choice(right="first", others={
            "second": ("length counts", Both(
                "The second album has more of both, but its mixture is 8 to 10, and the taste is 2 to 1. Compare directions, not "
                "amounts.",
                "둘째 음반에는 두 가지가 모두 많지만 비율은 8 대 10이고, 취향은 2 대 1입니다. 양이 아니라 방향을 비교합니다.")),
        }),
    },
)
