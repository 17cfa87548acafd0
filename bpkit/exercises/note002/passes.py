"""How many parameters a network has, and how many forward passes measuring them all would take."""

import numpy as np

from bpkit import central_difference, random_network
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers


def counted(sizes, samples):
    """Runs the central differences and counts how often they ask for the loss; the whole batch goes through at once."""
    calls = 0

    def loss(_):
        nonlocal calls
        calls += 1
        return 0.0

    for layer in layers(sizes):
        for array in (layer.W, layer.b):
            central_difference(loss, array)
    return calls


def layers(sizes):
    return random_network(sizes, ["sigmoid"] * (len(sizes) - 1), np.random.RandomState(1))


def parameters(sizes):
    return sum(layer.W.size + layer.b.size for layer in layers(sizes))


def weights(sizes):
    return sum(layer.W.size for layer in layers(sizes))


SIZES = (5, 7, 3)


def number(name, gives, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: gives(SIZES))


def function(name, gives, en, ko):
    return Wrong(name, Both(en, ko), gives=gives)


STARTER = '''
from bpkit.{language} import check

def passes(sizes, samples):
    return None             # {passes}

answers = {{
    "parameters": None,     # {parameters}
    "passes": passes,
}}
check("note002-passes", answers)
'''

SOLUTION = '''
from bpkit import rounded
from bpkit.{language} import check

def passes(sizes, samples):
    count = 0
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        count += n_in * n_out + n_out
    return 2 * count

print("5-7-3    ", rounded(passes((5, 7, 3), 100)))
print("784-30-10", rounded(passes((784, 30, 10), 100)))
answers = {{"parameters": 5 * 7 + 7 + 7 * 3 + 3, "passes": passes}}
check("note002-passes", answers)
'''

EXERCISE = Exercise(
    id="note002-passes",
    title=Both("Counting passes", "순전파 세기"),
    starter=Both(
        en=STARTER.format(language="en", passes="how many forward passes", parameters="of a 5-7-3 network, a number"),
        ko=STARTER.format(language="ko", passes="순전파 횟수", parameters="5-7-3 신경망의 매개변수, 수 하나")),
    hints=(
        Both("Between 5 inputs and 7 neurons stands a matrix of weights, and each of the 7 neurons has a bias.",
             "입력 5개와 뉴런 7개 사이에는 가중치 행렬이 있고, 뉴런 7개마다 편향이 하나씩 있습니다."),
        Both("A layer from n to m has n·m weights and m biases. A central difference runs the network twice for each of them, "
             "and the whole batch goes through in one pass.",
             "n개에서 m개로 가는 층에는 가중치가 n·m개, 편향이 m개 있습니다. 중앙 차분에서는 그 하나하나마다 신경망을 두 번 계산합니다. 배치 전체는 순전파 한 번에 지나갑니다."),
        Both("`zip(sizes[:-1], sizes[1:])` goes through the layers: (5, 7), then (7, 3).",
             "`zip(sizes[:-1], sizes[1:])`로 층을 차례로 지나갑니다: (5, 7), 그다음 (7, 3)."),
    ),
    solution=Both(*(SOLUTION.format(language=language) for language in ("en", "ko"))),
    because=Both(
        r"5-7-3 has two layers with parameters: $5\cdot7 + 7 = 42$ and $7\cdot3 + 3 = 24$, together 66. Each needs a pass "
        r"with the nudge up and one with the nudge down, so 132. `samples` does not count: a batch goes through in one pass. "
        "The check knows no formula; it ran the central differences and counted.",
        r"5-7-3에서 매개변수가 있는 층은 둘입니다. $5\cdot7 + 7 = 42$개와 $7\cdot3 + 3 = 24$개, 모두 66개입니다. 하나마다 올려서 한 번, 내려서 한 번 순전파를 하므로 132번입니다. 배치는 순전파 한 "
        r"번에 지나가므로 `samples`는 상관없습니다. 채점할 때는 식을 쓰지 않고, 중앙 차분을 실제로 하면서 횟수를 셌습니다."),
    asks={
        "parameters": Numbers(right=lambda: parameters(SIZES), wrongs=(
            number("M23", weights,
                   "These are the weights. The biases are parameters too: one for each neuron that is not an input.",
                   "가중치만 셌습니다. 편향도 매개변수입니다. 입력이 아닌 뉴런마다 하나씩 있습니다."),
            number("M26-input", lambda sizes: parameters(sizes) + sizes[0],
                   "The 5 inputs got biases as well. An input is given, not computed, and has no bias.",
                   "입력 5개에도 편향을 주었습니다. 입력은 계산하는 값이 아니라 주어지는 값이므로 편향이 없습니다."),
            number("bias a layer", lambda sizes: weights(sizes) + len(sizes) - 1,
                   "You counted one bias for each layer. Every neuron of a layer has its own.",
                   "편향을 층마다 하나씩 셌습니다. 편향은 뉴런마다 따로 있습니다."),
            number("biases", lambda sizes: sum(sizes[1:]),
                   "These are the biases alone. Each connection between two neurons has a weight.",
                   "편향만 셌습니다. 두 뉴런을 잇는 연결마다 가중치가 있습니다."),
            number("neurons", sum,
                   "These are neurons and inputs. Parameters are weights and biases; every neuron has one weight for each of its "
                   "inputs.",
                   "뉴런과 입력을 셌습니다. 매개변수는 가중치와 편향입니다. 뉴런마다 들어오는 입력의 수만큼 가중치가 있습니다."),
            number("product", lambda sizes: int(np.prod(sizes)),
                   "You multiplied all three sizes. Only neighbouring layers are connected: 5 with 7, and 7 with 3.",
                   "세 크기를 모두 곱했습니다. 이웃한 층끼리만 이어져 있습니다: 5와 7, 7과 3."),
            number("all pairs", lambda sizes: parameters(sizes) + sizes[0] * sizes[2],
                   "You connected the inputs with the outputs as well. Only neighbouring layers are connected: 5 with 7, and 7 with 3.",
                   "입력과 출력 사이도 이었습니다. 이웃한 층끼리만 이어져 있습니다: 5와 7, 7과 3."),
            number("M26-first", lambda sizes: parameters(sizes[:-1]),
                   "That is the hidden layer alone. The output layer has weights and biases as well.",
                   "은닉층만 셌습니다. 출력층에도 가중치와 편향이 있습니다."),
            number("M26-last", lambda sizes: parameters(sizes[1:]),
                   "That is the output layer alone. The hidden layer has weights and biases as well.",
                   "출력층만 셌습니다. 은닉층에도 가중치와 편향이 있습니다."),
            number("M23-output", lambda sizes: parameters(sizes) - sizes[-1],
                   "The biases of the 3 output neurons are missing. They have one each, as the hidden ones do.",
                   "출력 뉴런 3개의 편향을 빠뜨렸습니다. 은닉 뉴런처럼 하나씩 있습니다."),
            number("M23-hidden", lambda sizes: parameters(sizes) - sizes[1],
                   "The biases of the 7 hidden neurons are missing. They have one each, as the output neurons do.",
                   "은닉 뉴런 7개의 편향을 빠뜨렸습니다. 출력 뉴런처럼 하나씩 있습니다."),
            number("passes", lambda sizes: 2 * parameters(sizes),
                   "That is the number of forward passes. Here only the parameters are asked.",
                   "순전파 횟수를 적었습니다. 여기서 물은 것은 매개변수의 수입니다."))),
        "passes": Function(
            arguments=("sizes", "samples"), right=counted, tolerance=1e-6,
            cases=lambda: [{"sizes": (5, 7, 3), "samples": 9}, {"sizes": (3, 4, 6, 2), "samples": 5},
                           {"sizes": (2, 3, 1), "samples": 11}],
            wrongs=(
                function("M23", lambda sizes, samples: 2 * weights(sizes),
                         "The biases are missing. They are parameters, and each needs its two passes.",
                         "편향을 빠뜨렸습니다. 편향도 매개변수이므로 하나마다 순전파를 두 번 합니다."),
                function("one pass", lambda sizes, samples: parameters(sizes),
                         "One pass for each parameter. A central difference looks on both sides: up and down.",
                         "매개변수마다 한 번으로 셌습니다. 중앙 차분에서는 올린 쪽과 내린 쪽을 다 봅니다."),
                function("forward difference", lambda sizes, samples: parameters(sizes) + 1,
                         "That is one pass for each parameter, nudged one way, and one for the network as it is. A central "
                         "difference looks on both sides.",
                         "매개변수를 한쪽으로만 움직여 하나에 한 번씩, 그리고 움직이지 않은 신경망에서 한 번으로 셌습니다. 중앙 차분에서는 양쪽을 다 봅니다."),
                function("one too many", lambda sizes, samples: 2 * parameters(sizes) + 1,
                         "One pass too many: a central difference does not use the loss of the network as it is.",
                         "한 번 더 셌습니다. 중앙 차분에는 매개변수를 움직이지 않은 신경망의 손실을 쓰지 않습니다."),
                function("M23-once", lambda sizes, samples: weights(sizes),
                         "Two things: the biases are missing, and each parameter needs two passes. (A number of weights is also the "
                         "number of multiplications in one pass, which is something else.)",
                         "두 가지가 겹쳤습니다. 편향을 빠뜨렸고, 매개변수마다 순전파는 두 번입니다. (가중치의 수는 순전파 한 번에 하는 곱셈의 수이기도 "
                         "하지만, 여기서는 그 수를 묻지 않았습니다.)"),
                function("samples", lambda sizes, samples: 2 * parameters(sizes) * samples,
                         "You multiplied by the samples. The whole batch goes through the network in one pass, and its loss is one "
                         "number.",
                         "표본 수를 곱했습니다. 배치 전체가 순전파 한 번에 지나가고, 배치의 손실은 수 하나입니다."),
                function("samples once", lambda sizes, samples: parameters(sizes) * samples,
                         "Two things: the whole batch goes through in one pass, so `samples` does not count; and each parameter "
                         "needs two passes.",
                         "두 가지가 겹쳤습니다. 배치 전체가 한 번에 지나가므로 `samples`는 상관없고, 매개변수마다 순전파는 두 번입니다."),
                function("M23-samples", lambda sizes, samples: 2 * weights(sizes) * samples,
                         "Two things: the biases are missing; and the whole batch goes through in one pass, so `samples` does not "
                         "count.",
                         "두 가지가 겹쳤습니다. 편향을 빠뜨렸습니다. 또 배치 전체가 한 번에 지나가므로 `samples`는 상관없습니다."),
                function("M23-samples-once", lambda sizes, samples: weights(sizes) * samples,
                         "These are the weights times the samples. The biases are missing, each parameter needs two passes, and the "
                         "whole batch goes through in one.",
                         "가중치의 수에 표본 수를 곱했습니다. 편향을 빠뜨렸고, 매개변수마다 순전파는 두 번이며, 배치 전체가 순전파 한 번에 지나갑니다."),
                function("M23-one too many", lambda sizes, samples: 2 * weights(sizes) + 1,
                         "Two things: the biases are missing; and a central difference does not use the loss of the network as it is.",
                         "두 가지가 겹쳤습니다. 편향을 빠뜨렸고, 중앙 차분에는 매개변수를 움직이지 않은 신경망의 손실을 쓰지 않습니다."),
                function("M23-forward difference", lambda sizes, samples: weights(sizes) + 1,
                         "Two things: the biases are missing; and a central difference looks on both sides, up and down.",
                         "두 가지가 겹쳤습니다. 편향을 빠뜨렸고, 중앙 차분에서는 올린 쪽과 내린 쪽을 다 봅니다."),
                function("M23-bias once", lambda sizes, samples: 2 * weights(sizes) + sum(sizes[1:]),
                         "The weights got two passes each, the biases only one. A bias is nudged up and down as well.",
                         "가중치는 두 번씩, 편향은 한 번씩 셌습니다. 편향도 올려 보고 내려 봅니다."),
                function("two too many", lambda sizes, samples: 2 * parameters(sizes) + 2,
                         "Two passes too many. The network as it is needs none: a central difference does not use its loss.",
                         "두 번 더 셌습니다. 움직이지 않은 신경망은 계산하지 않아도 됩니다. 중앙 차분에는 그 손실을 쓰지 않습니다."),
                function("bias of inputs", lambda sizes, samples: 2 * (weights(sizes) + sum(sizes[:-1])),
                         "Each layer got as many biases as it has inputs. A bias belongs to a neuron: count what comes out of the layer.",
                         "층마다 편향을 입력의 수만큼 두었습니다. 편향은 뉴런에 있으므로 층에서 나오는 수를 셉니다."),
                function("parameter by parameter", lambda sizes, samples: parameters(sizes) ** 2,
                         "You squared the number of parameters. Each is nudged by itself, and costs two passes.",
                         "매개변수의 수를 제곱했습니다. 매개변수는 하나씩 따로 움직이고, 하나에 순전파가 두 번 듭니다."),
                function("M26-input", lambda sizes, samples: 2 * (parameters(sizes) + sizes[0]),
                         "The inputs got biases as well. An input is given, not computed, and has no bias.",
                         "입력에도 편향을 주었습니다. 입력은 계산하는 값이 아니라 주어지는 값이므로 편향이 없습니다."),
                function("bias a layer", lambda sizes, samples: 2 * (weights(sizes) + len(sizes) - 1),
                         "You counted one bias for each layer. Every neuron of a layer has its own.",
                         "편향을 층마다 하나씩 셌습니다. 편향은 뉴런마다 따로 있습니다."),
                function("M23-output", lambda sizes, samples: 2 * (parameters(sizes) - sizes[-1]),
                         "The biases of the output layer are missing. Its neurons have one each, as the hidden ones do.",
                         "출력층의 편향을 빠뜨렸습니다. 출력 뉴런에도 은닉 뉴런처럼 하나씩 있습니다."),
                function("M26-first", lambda sizes, samples: 2 * parameters(sizes[:-1]),
                         "The output layer is missing: a layer lies between every two neighbours in `sizes`, the last two included.",
                         "출력층을 빠뜨렸습니다. `sizes`에서 이웃한 두 수 사이마다 층이 하나씩 있고, 마지막 두 수 사이에도 있습니다."),
                function("M26-last", lambda sizes, samples: 2 * parameters(sizes[1:]),
                         "The first hidden layer is missing: a layer lies between every two neighbours in `sizes`, the first two "
                         "included.",
                         "첫 은닉층을 빠뜨렸습니다. `sizes`에서 이웃한 두 수 사이마다 층이 하나씩 있고, 처음 두 수 사이에도 있습니다."),
                function("M26-three", lambda sizes, samples: 2 * parameters(sizes[:3]),
                         "Only the first three sizes were used. The function must answer for any number of layers; (3, 4, 6, 2) has "
                         "one more.",
                         "처음 세 크기만 썼습니다. 층이 몇 개이든 답을 내는 함수여야 합니다. (3, 4, 6, 2)에는 층이 하나 더 있습니다."),
                function("M26-times", lambda sizes, samples: 2 * parameters(sizes) * (len(sizes) - 1),
                         "You multiplied by the number of layers. One forward pass goes through all layers.",
                         "층의 수를 곱했습니다. 순전파 한 번에 모든 층을 지납니다."),
                function("M26-times once", lambda sizes, samples: parameters(sizes) * (len(sizes) - 1),
                         "You multiplied by the number of layers, as if a pass went through one layer. One pass goes through all of "
                         "them; and each parameter needs two.",
                         "층의 수를 곱했습니다. 순전파 한 번에 모든 층을 지나고, 매개변수마다 순전파는 두 번입니다."),
                function("first layer", lambda sizes, samples: 2 * parameters(sizes[:2]),
                         "Only the first layer was counted. There is one between every two neighbours in `sizes`.",
                         "첫 층만 셌습니다. `sizes`에서 이웃한 두 수 사이마다 층이 하나씩 있습니다."),
                function("132", lambda sizes, samples: 132,
                         "132 is right for 5-7-3. The function must answer for any `sizes`.",
                         "132는 5-7-3의 답입니다. `sizes`가 무엇이든 답을 내는 함수여야 합니다."),
                function("biases", lambda sizes, samples: 2 * sum(sizes[1:]),
                         "That is two passes for each bias. The weights are nudged as well, one for each connection.",
                         "편향마다 두 번으로 셌습니다. 연결마다 하나씩 있는 가중치도 움직여 봅니다."),
                function("neurons", lambda sizes, samples: 2 * sum(sizes),
                         "That is two passes for each neuron and input. What is nudged are weights and biases.",
                         "뉴런과 입력마다 두 번으로 셌습니다. 움직여 보는 것은 가중치와 편향입니다."),
                function("neurons once", lambda sizes, samples: sum(sizes),
                         "That is one pass for each neuron and input. What is nudged are weights and biases, each up and down.",
                         "뉴런과 입력마다 한 번으로 셌습니다. 움직여 보는 것은 가중치와 편향이고, 하나마다 올려 보고 내려 봅니다."),
                function("layers", lambda sizes, samples: 2 * (len(sizes) - 1),
                         "That is two passes for each layer. Every single weight and bias is nudged by itself.",
                         "층마다 두 번으로 셌습니다. 가중치와 편향을 하나씩 따로 움직입니다."),
                function("product once", lambda sizes, samples: int(np.prod(sizes)),
                         "You multiplied all sizes. Only neighbouring layers are connected, every neuron has a bias, and each "
                         "parameter needs two passes.",
                         "크기를 모두 곱했습니다. 이웃한 층끼리만 이어져 있고, 뉴런마다 편향이 있고, 매개변수마다 순전파는 두 번입니다."),
                function("product", lambda sizes, samples: 2 * int(np.prod(sizes)),
                         "You multiplied all sizes. Only neighbouring layers are connected, and every neuron has a bias.",
                         "크기를 모두 곱했습니다. 이웃한 층끼리만 이어져 있고, 뉴런마다 편향이 있습니다."),
                function("multiplications", lambda sizes, samples: 2 * parameters(sizes) * weights(sizes),
                         "These are the multiplications in all passes together. Asked is the number of passes.",
                         "모든 순전파의 곱셈을 셌습니다. 물은 것은 순전파 횟수입니다."),
                function("four", lambda sizes, samples: 4 * parameters(sizes),
                         "Four passes for each parameter. Up and down are two; nothing goes backward here.",
                         "매개변수마다 네 번으로 셌습니다. 올려서 한 번, 내려서 한 번이면 두 번입니다. 여기에 역방향 계산은 없습니다."),
                function("one", lambda sizes, samples: 1,
                         "One pass gives the loss of one network. To see how it answers, every parameter is nudged by itself.",
                         "순전파 한 번으로는 신경망 하나의 손실을 얻습니다. 손실이 어떻게 바뀌는지 보려면 매개변수를 하나씩 따로 움직여야 합니다."),
                function("backpropagation", lambda sizes, samples: 2,
                         "That is the price of backpropagation, one pass forward and one backward. Asked is what it costs without.",
                         "역전파의 비용, 곧 순전파 한 번과 역방향 계산 한 번을 적었습니다. 물은 것은 역전파를 쓰지 않을 때의 비용입니다."))),
    },
)
