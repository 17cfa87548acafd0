"""Compare and decide: which is the cheapest check that kills all twelve bugs, what makes it so, and what it cannot say."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Satisfying

NUMBERS = 784 * 30 + 30 + 30 * 10 + 10          # weights and biases of the network 784-30-10


def wrong(name, en, ko, *values):
    """A wrong number, or several that come of the same thought; the first is the example."""
    return Wrong(name, Both(en, ko), gives=lambda: values[0],
                 when=lambda array: array.size == 1 and any(close(array.ravel()[0], value, 1e-9) for value in values))


def counted(right, otherwise, *wrongs):
    """A whole number. right: all that count as right."""
    return Satisfying(shape=(), holds=lambda n: any(n == value for value in right), otherwise=otherwise, wrongs=wrongs)


EXERCISE = Exercise(
    id="craft-cheapest",
    title=Both("The cheapest check that kills all twelve", "열둘을 모두 걸러 내는 가장 싼 검사"),
    starter=Both(
        en='''
from bpkit.bugs import entry_by_entry, game, one_direction, survivors
from bpkit.en import check

network, X, target = game()
print("A:", survivors(entry_by_entry(network, X, target)))
print("B:", survivors(one_direction(network, X, target)))

answers = {
    "cheapest": None,     # (a) "A" to "F"
    "passes": None,       # (b) forward passes
    "idle": None,         # (c) "positive", "equal" or "repeated"
    "located": None,      # (d) forward passes
}
check("craft-cheapest", answers)
''',
        ko='''
from bpkit.bugs import entry_by_entry, game, one_direction, survivors
from bpkit.ko import check

network, X, target = game()
print("A:", survivors(entry_by_entry(network, X, target)))
print("B:", survivors(one_direction(network, X, target)))

answers = {
    "cheapest": None,     # (a) "A"부터 "F"까지 가운데 하나
    "passes": None,       # (b) 순전파 횟수
    "idle": None,         # (c) "positive", "equal", "repeated" 가운데 하나
    "located": None,      # (d) 순전파 횟수
}
check("craft-cheapest", answers)
'''),
    hints=(
        Both("Run the other checks as the starter runs A and B: only what you pass to `one_direction` changes. Who survives decides first, the price second.",
             "나머지 검사도 시작 코드의 A, B처럼 실행합니다. `one_direction`에 넘기는 것만 바꾸면 됩니다. 지나가는 버그가 없는지 먼저 보고, 비용은 그다음에 봅니다."),
        Both("A central difference along a direction is L(θ + hv) and L(θ − hv), however many entries θ has. Other biases: `layer._replace(b=0 * layer.b)` for each layer; "
             "other weights: `layer._replace(W=np.full_like(layer.W, 0.5))`.",
             "방향 하나에서 중앙 차분은 L(θ + hv)와 L(θ − hv)입니다. θ의 원소가 몇 개든 같습니다. 편향은 층마다 `layer._replace(b=0 * layer.b)`로, 가중치는 "
             "`layer._replace(W=np.full_like(layer.W, 0.5))`로 바꿉니다."),
        Both("(c) `abs(X)`, or `X[[0, 0, 0, 0]]` with `target[[0, 0, 0, 0]]`. (d) A direction that is 0 everywhere but in one array says whether this array is right. There are "
             "six arrays, and each direction takes as many passes as in (b).",
             "(c) `abs(X)`, 그리고 `X[[0, 0, 0, 0]]`과 `target[[0, 0, 0, 0]]`을 써 봅니다. (d) 한 배열에서만 0이 아닌 방향으로 측정하면 그 배열이 맞는지 알 수 있습니다. 배열은 "
             "여섯 개이고, 방향 하나에 드는 횟수는 (b)와 같습니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit.bugs import game, one_direction, survivors
from bpkit.en import check

net, X, y = game()
zero = [layer._replace(b=0 * layer.b) for layer in net]
equal = [layer._replace(W=np.full_like(layer.W, 0.5)) for layer in net]
for name, *data in [["B", net, X, y], ["C", net, X[:1], y[:1]], ["D", zero, X, y],
                    ["E", net, X, np.clip(y, -1, 1)], ["positive", net, abs(X), y],
                    ["equal", equal, X, y],
                    ["repeated", net, X[[0] * 4], y[[0] * 4]]]:
    print(name, "survivors:", survivors(one_direction(*data)))
answers = {"cheapest": "B", "passes": 2, "idle": "positive", "located": 2 * 6}
check("craft-cheapest", answers)
'''),
    because=Both(
        rf"A and B kill all twelve, for 58 and for 2 forward passes. C, D and E cost 2 as well, so the price is no reason; the data are. What lets nothing "
        rf"pass is *generic* data: several samples, biases that are not 0, weights that are not alike, and an error that is large. Four copies of the first sample are "
        rf"still four samples, but all their errors are small. Inputs of one sign hide none of these twelve. B takes 2 passes in every network, A "
        rf"takes two a number, {2 * NUMBERS:,} for 784-30-10. What B cannot say is *where*. Directions within one array each say which array it is, for "
        rf"$2 \cdot 6 = 12$ passes; after that, check the entries of this array. (If the six directions are the parts of the first one, the slope of all together is the sum of their six slopes, and the sixth follows from the other five: 10 are enough.)",
        rf"A와 B는 열둘을 모두 걸러 내고, 순전파가 각각 58번과 2번 듭니다. C, D, E도 2번이므로, 다른 것은 비용이 아니라 데이터입니다. 아무것도 지나가지 못하는 것은 "
        rf"**특별한 값이 없는** 데이터입니다. 표본이 여럿이고, 편향이 0이 아니고, 가중치가 서로 다르고, 큰 오차가 있는 데이터입니다. 첫 표본을 네 번 되풀이해도 표본은 네 개이지만 "
        rf"오차가 모두 작습니다. 입력의 부호가 모두 같아도 이 열둘은 숨지 못합니다. B는 어느 신경망에서나 2번이고, A는 원소마다 두 번이므로 784-30-10에서 "
        rf"{2 * NUMBERS:,}번입니다. B는 **어디가** 틀렸는지 말하지 못합니다. 배열마다 방향을 하나씩 잡으면 $2 \cdot 6 = 12$번에 어느 배열인지 알 수 있고, 그다음에는 그 배열의 원소를 "
        rf"하나씩 검사합니다. (처음 방향을 배열마다 나누어 여섯 방향으로 쓰면, 모두 함께 움직인 기울기는 여섯 기울기의 합입니다. 그러면 여섯째는 나머지 다섯에서 따라 나오므로 10번이면 됩니다.)"),
    asks={
        "cheapest": Choice(right="B", others={
            "A": ("58 passes", Both(
                "It does kill all twelve, for 2 · 29 = 58 passes. Another one kills all twelve for far less.",
                "열둘을 모두 걸러 내지만 순전파가 2 · 29 = 58번 듭니다. 훨씬 싸게 열둘을 모두 걸러 내는 검사가 있습니다.")),
            "C": ("one sample", Both(
                "It is cheap, and 2 and 11 pass: with one sample a mean is a sum, and the last sample is all of them.",
                "비용은 적지만 2와 11이 지나갑니다. 표본이 하나이면 평균이 곧 합이고, 마지막 표본이 곧 전체입니다.")),
            "D": ("zero biases", Both(
                "It is cheap, and 1 passes: that one leaves out a b, which makes no difference where every b is 0. Networks begin like this.",
                "비용은 적지만 1이 지나갑니다. b를 빠뜨린 버그인데, b가 모두 0이면 달라지는 것이 없습니다. 갓 만든 신경망이 바로 이렇습니다.")),
            "E": ("small errors", Both(
                "It is cheap, and 8 passes: that one cuts off large values, and with these targets there are none.",
                "비용은 적지만 8이 지나갑니다. 큰 값을 잘라 내는 버그인데, 이 목푯값에서는 큰 값이 나오지 않습니다.")),
            "F": ("last layer", Both(
                "It takes 16 passes and lets seven bugs through: nothing has been sent back yet in the last layer.",
                "순전파가 16번 들고 버그 일곱이 지나갑니다. 마지막 층에서는 아직 아무것도 거슬러 보내지 않았습니다.")),
        }),
        "passes": counted(
            (2,), Both("Count the values of the loss that the central difference needs. Does it matter how many entries θ has?",
                       "중앙 차분에 필요한 손실값이 몇 개인지 셉니다. θ의 원소가 몇 개인지가 상관있습니까?"),
            wrong("every entry", "That is the price of A: two passes for each of the 23,860 weights and biases. B nudges all of them at once.",
                  "A에 드는 횟수입니다. 가중치와 편향 23,860개마다 두 번씩입니다. B는 모두를 한꺼번에 움직입니다.",
                  2 * NUMBERS, 2 * (NUMBERS - 40), 2 * NUMBERS + 1, 2 * NUMBERS + 2),
            wrong("how many numbers", "That is one pass for every weight and bias. B nudges all of them at once, there and back.",
                  "가중치와 편향마다 한 번씩 센 수입니다. B는 모두를 한꺼번에 앞뒤로 한 번씩 움직입니다.",
                  NUMBERS, NUMBERS - 40, NUMBERS + 1),
            wrong("one side", "A central difference looks at both sides, θ + hv and θ − hv.",
                  "중앙 차분은 θ + hv와 θ − hv, 양쪽을 봅니다.", 1),
            wrong("nothing measured", "Then nothing is measured, and there is nothing to compare with.",
                  "그러면 측정한 것이 없어서 비교할 것도 없습니다.", 0),
            wrong("backward counted", "The forward pass of the backward pass is not counted here; the measuring takes θ + hv and θ − hv.",
                  "역방향 계산에 쓰는 순전파는 여기서 세지 않습니다. 측정에 드는 것은 θ + hv와 θ − hv입니다.", 3),
            wrong("every array", "That is a direction for each array, or for each layer. B nudges all of them at once along one direction.",
                  "배열마다, 또는 층마다 방향을 하나씩 잡은 수입니다. B는 모두를 방향 하나로 한꺼번에 움직입니다.", 8, 4, 12, 6),
            wrong("the game's", "That is what A takes on the network of the game, entry by entry. B does not go from entry to entry.",
                  "게임의 신경망에서 A가 원소마다 측정할 때의 수입니다. B는 원소를 하나씩 돌지 않습니다.", 58, 29, 59),
            wrong("every neuron", "The price does not grow with the number of neurons or samples: B nudges all at once.",
                  "뉴런이나 표본의 수가 늘어도 횟수는 그대로입니다. B는 모두를 한꺼번에 움직입니다.", 824, 1648, 40, 80, 794)),
        "idle": Choice(right="positive", others={
            "equal": ("equal weights", Both(
                "4 and 8 pass: where all weights are equal, W and Wᵀ are the same, and with weights of 0.5 no large value is sent back.",
                "4와 8이 지나갑니다. 가중치가 모두 같으면 W와 Wᵀ가 같고, 0.5인 가중치로는 큰 값을 거슬러 보내지 않습니다.")),
            "repeated": ("repeated sample", Both(
                "8 passes: the targets of the first sample are near, and the mean is over all four copies, so nothing large is sent back. (2 and 11 are caught all the same, because four copies are four samples.)",
                "8이 지나갑니다. 첫 표본은 목푯값이 가깝고 평균도 네 표본에 걸쳐 내므로, 큰 값을 거슬러 보내지 않습니다. (2와 11은 그래도 걸립니다. 같은 표본이라도 네 개이기 때문입니다.)")),
        }),
        "located": counted(
            (12, 10), Both("Count the directions, one for each array, and the passes that a central difference takes for each.",
                           "배열마다 하나씩인 방향이 몇 개인지, 방향 하나에 중앙 차분의 순전파가 몇 번 드는지 셉니다."),
            wrong("every entry", "That goes from entry to entry, which also says which entry it is. Asked is only which array: one direction within each.",
                  "원소마다 측정한 횟수입니다. 그러면 어느 원소인지까지 알 수 있습니다. 물은 것은 어느 배열인지이므로 배열마다 방향 하나면 됩니다.", 58, 29, 59, 60),
            wrong("all at once", "Along one direction through all arrays you see that something is wrong, and not in which of them.",
                  "모든 배열을 지나는 방향 하나로는 틀렸다는 것만 알고, 어느 배열인지는 알 수 없습니다.", 2, 1),
            wrong("one side", "That is one pass for each array. A central difference takes two, θ + hv and θ − hv.",
                  "배열마다 한 번씩 센 수입니다. 중앙 차분에는 θ + hv와 θ − hv, 두 번이 듭니다.", 6, 5),
            wrong("forward difference", "That is a forward difference: L(θ) once, and one pass for each array. It costs less and loses half of the digits; asked is a central one.",
                  "L(θ) 한 번에 배열마다 한 번씩이면 전진 차분입니다. 싸지만 맞는 자릿수가 절반으로 줄어듭니다. 물은 것은 중앙 차분입니다.", 7),
            wrong("layers", "That is a direction for each layer. W and b of one layer are two arrays, and need a direction each.",
                  "층마다 방향을 하나씩 잡은 수입니다. 한 층의 W와 b는 서로 다른 배열이므로 방향도 따로 잡습니다.", 3, 4),
            wrong("first check again", "The first check, along all arrays at once, is done already. Count those that come after it.",
                  "모두를 한꺼번에 움직인 처음 검사는 이미 했습니다. 그 뒤에 드는 것만 셉니다.", 14),
            wrong("twice over", "Two passes for each of six arrays: θ + hv and θ − hv. You counted twice as many.",
                  "배열 여섯 개에 θ + hv와 θ − hv, 두 번씩입니다. 두 배로 세었습니다.", 24),
            wrong("with the backward pass", "The forward pass of the backward pass is not counted, and was made for the first check anyway.",
                  "역방향 계산에 쓰는 순전파는 세지 않습니다. 처음 검사할 때 이미 한 것이기도 합니다.", 13, 18)),
    },
)
