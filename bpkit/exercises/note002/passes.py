"""How many parameters a network has, and how many forward passes measuring them all would take."""

import functools

import numpy as np

from bpkit import central_difference, random_network
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers


@functools.cache
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


@functools.cache
def parameters(sizes):
    return sum(layer.W.size + layer.b.size for layer in layers(sizes))


@functools.cache
def weights(sizes):
    return sum(layer.W.size for layer in layers(sizes))


SIZES = (5, 7, 3)


def number(name, gives, en, ko, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: gives(SIZES), when=when)


def function(name, gives, en, ko, when=None):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def pairs(sizes):
    """All pairs of sizes, neighbours or not, the earlier first."""
    return [(a, b) for n, a in enumerate(sizes) for b in sizes[n + 1:]]


def single(value, holds):
    """Whether one number came, and `holds` of it."""
    return value.size == 1 and bool(holds(float(value.ravel()[0])))


COUNTS = {
    "": (parameters, Both("", "")),
    "M23": (weights, Both("The biases are missing.", "편향을 빠뜨렸습니다.")),
    "M23-one": (lambda sizes: weights(sizes) + 1, Both(
        "You counted one bias for the whole network. Every neuron has its own.",
        "편향을 신경망 전체에 하나만 셌습니다. 편향은 뉴런마다 따로 있습니다.")),
    "M23-output": (lambda sizes: parameters(sizes) - sizes[-1], Both(
        "The biases of the output layer are missing.", "출력층의 편향을 빠뜨렸습니다.")),
    "bias a layer": (lambda sizes: weights(sizes) + len(sizes) - 1, Both(
        "You counted one bias for each layer. Every neuron of a layer has its own.",
        "편향을 층마다 하나씩 셌습니다. 편향은 뉴런마다 따로 있습니다.")),
    "bias of inputs": (lambda sizes: weights(sizes) + sum(sizes[:-1]), Both(
        "Each layer got as many biases as it has inputs. A bias belongs to a neuron: count what comes out of the layer.",
        "층마다 편향을 입력의 수만큼 두었습니다. 편향은 뉴런에 있으므로 층에서 나오는 수를 셉니다.")),
    "biases twice": (lambda sizes: weights(sizes) + 2 * sum(sizes[1:]), Both(
        "Every bias was counted twice. A neuron has one.", "편향을 두 번씩 셌습니다. 편향은 뉴런마다 하나입니다.")),
    "hidden biases twice": (lambda sizes: parameters(sizes) + sum(sizes[1:-1]), Both(
        "The hidden neurons got two biases each, one from either side. A neuron has one, in the layer that it comes out of.",
        "은닉 뉴런의 편향을 앞뒤 층에서 한 번씩, 두 번 셌습니다. 편향은 뉴런마다 하나이고, 그 뉴런이 나오는 층에서 한 번만 셉니다.")),
    "M26-input": (lambda sizes: parameters(sizes) + sizes[0], Both(
        "The inputs got biases as well. An input is given, not computed, and has no bias.",
        "입력에도 편향을 주었습니다. 입력은 계산하는 값이 아니라 주어지는 값이므로 편향이 없습니다.")),
    "M26-first": (lambda sizes: parameters(sizes[:-1]), Both("The output layer is missing.", "출력층을 빠뜨렸습니다.")),
    "M26-last": (lambda sizes: parameters(sizes[1:]), Both("The first hidden layer is missing.", "첫 은닉층을 빠뜨렸습니다.")),
    "last layer": (lambda sizes: parameters(sizes[-2:]), Both(
        "Only the last layer was counted. What the layers have is added: is there = in the loop where += should be?",
        "마지막 층만 셌습니다. 층마다 센 수를 더합니다. 반복문에서 +=를 쓸 자리에 =를 썼습니까?")),
    "M23-last layer": (lambda sizes: weights(sizes[-2:]), Both(
        "Only the weights of the last layer were counted. What the layers have is added, and biases are parameters too.",
        "마지막 층의 가중치만 셌습니다. 층마다 센 수를 더하고, 편향도 매개변수이므로 함께 셉니다.")),
    "first layer": (lambda sizes: parameters(sizes[:2]), Both(
        "Only the first layer was counted. Is there a `return` inside the loop?",
        "첫 층만 셌습니다. 반복문 안에 `return`이 있습니까?")),
    "M23-first layer": (lambda sizes: weights(sizes[:2]), Both(
        "Only the weights of the first layer were counted. The other layers have weights as well, and every layer has biases.",
        "첫 층의 가중치만 셌습니다. 다른 층에도 가중치가 있고, 층마다 편향도 있습니다.")),
    "all pairs": (lambda sizes: sum(a * b for a, b in pairs(sizes)) + sum(sizes[1:]), Both(
        "You connected every layer with every later one. Only neighbouring layers are connected.",
        "층마다 뒤에 오는 모든 층과 이었습니다. 이웃한 층끼리만 이어져 있습니다.")),
    "M23-all pairs": (lambda sizes: sum(a * b for a, b in pairs(sizes)), Both(
        "You connected every layer with every later one, and left out the biases. Only neighbouring layers are connected, and every "
        "neuron has a bias.",
        "층마다 뒤에 오는 모든 층과 이었고, 편향은 빠뜨렸습니다. 이웃한 층끼리만 이어져 있고, 뉴런마다 편향이 있습니다.")),
    "one too far": (lambda sizes: sum(a * b + b for a, b in zip(sizes, sizes[2:])), Both(
        "You paired each size with the next but one. Neighbours are connected: `sizes[1:]`, not `sizes[2:]`.",
        "크기마다 하나 건너뛴 다음 크기와 짝지었습니다. 이어져 있는 것은 이웃한 층이므로 `sizes[2:]`가 아니라 `sizes[1:]`입니다.")),
    "with itself": (lambda sizes: sum(a * a + a for a in sizes), Both(
        "You paired each size with itself. A layer lies between two neighbours: `zip(sizes[:-1], sizes[1:])`.",
        "크기마다 자기 자신과 짝지었습니다. 층은 이웃한 두 크기 사이에 있습니다: `zip(sizes[:-1], sizes[1:])`.")),
    "biases": (lambda sizes: sum(sizes[1:]), Both(
        "Only biases were counted. There are weights too, one for each connection.",
        "편향만 셌습니다. 연결마다 하나씩 있는 가중치도 셉니다.")),
    "product": (lambda sizes: int(np.prod(sizes)), Both(
        "You multiplied all sizes. Only neighbouring layers are connected, and every neuron has a bias.",
        "크기를 모두 곱했습니다. 이웃한 층끼리만 이어져 있고, 뉴런마다 편향이 있습니다.")),
    "neurons": (sum, Both(
        "You counted neurons and inputs. What is nudged are weights and biases.",
        "뉴런과 입력을 셌습니다. 움직여 보는 것은 가중치와 편향입니다.")),
}
FORMS = {
    "": (lambda n, sizes, samples: 2 * n, Both("", "")),
    "once": (lambda n, sizes, samples: n, Both(
        "Each parameter needs two passes, one with the nudge up and one with the nudge down.",
        "매개변수마다 순전파는 두 번, 올려서 한 번과 내려서 한 번입니다.")),
    "forward difference": (lambda n, sizes, samples: n + 1, Both(
        "A central difference looks on both sides, up and down, and does not use the network as it is.",
        "중앙 차분에서는 올린 쪽과 내린 쪽을 다 보고, 움직이지 않은 신경망은 쓰지 않습니다.")),
    "one too many": (lambda n, sizes, samples: 2 * n + 1, Both(
        "A central difference does not use the loss of the network as it is.",
        "중앙 차분에는 움직이지 않은 신경망의 손실을 쓰지 않습니다.")),
    "one too few": (lambda n, sizes, samples: 2 * n - 1, Both(
        "One pass is missing. No two parameters share a pass: each takes its own two.",
        "한 번 모자랍니다. 두 매개변수가 순전파 하나를 함께 쓰는 일은 없습니다. 매개변수마다 따로 두 번입니다.")),
    "three": (lambda n, sizes, samples: 3 * n, Both(
        "Three passes for each parameter. The network as it is is not needed: up and down are two.",
        "매개변수마다 세 번으로 셌습니다. 움직이지 않은 신경망은 필요 없습니다. 올려서 한 번, 내려서 한 번이면 두 번입니다.")),
    "samples": (lambda n, sizes, samples: 2 * n * samples, Both(
        "The whole batch goes through in one pass, so `samples` does not count.",
        "배치 전체가 순전파 한 번에 지나가므로 `samples`는 상관없습니다.")),
    "samples added": (lambda n, sizes, samples: 2 * n + samples, Both(
        "You added the samples. The whole batch goes through in each of these passes, so `samples` does not count.",
        "표본 수를 더했습니다. 이 순전파마다 배치 전체가 지나가므로 `samples`는 상관없습니다.")),
    "samples added once": (lambda n, sizes, samples: n + samples, Both(
        "You added the samples, which do not count, and took one pass for each parameter instead of two.",
        "상관없는 표본 수를 더했고, 매개변수마다 순전파를 두 번이 아니라 한 번으로 셌습니다.")),
    "outputs": (lambda n, sizes, samples: 2 * n * sizes[-1], Both(
        "You multiplied by the number of outputs. One pass gives all outputs, and the loss is one number.",
        "출력 수를 곱했습니다. 순전파 한 번이면 출력이 모두 나오고, 손실은 수 하나입니다.")),
    "inputs": (lambda n, sizes, samples: 2 * n * sizes[0], Both(
        "You multiplied by the number of inputs. One pass takes in all inputs at once.",
        "입력 수를 곱했습니다. 순전파 한 번에 입력이 모두 들어갑니다.")),
    "pairs of parameters": (lambda n, sizes, samples: n * (n + 1), Both(
        "You counted pairs of parameters. Each is nudged by itself, and costs two passes.",
        "매개변수를 둘씩 짝지어 셌습니다. 매개변수는 하나씩 따로 움직이고, 하나에 순전파가 두 번 듭니다.")),
    "twice squared": (lambda n, sizes, samples: 2 * n * n, Both(
        "The number of parameters was multiplied in twice. Each is nudged by itself, and costs two passes.",
        "매개변수의 수를 두 번 곱했습니다. 매개변수는 하나씩 따로 움직이고, 하나에 순전파가 두 번 듭니다.")),
    "power": (lambda n, sizes, samples: 2 ** n, Both(
        "2 to the power of the parameters would be all ups and downs combined. Each is nudged by itself, while the others stay: two "
        "passes are added for each.",
        "2를 매개변수의 수만큼 거듭제곱하면 올리고 내리는 것을 모두 조합한 수가 됩니다. 매개변수는 나머지를 그대로 두고 하나씩 움직이므로 하나마다 두 번씩 더합니다.")),
    "half": (lambda n, sizes, samples: n / 2, Both(
        "You halved instead of doubling: each parameter needs two passes.",
        "두 배를 해야 하는데 절반을 냈습니다. 매개변수마다 순전파는 두 번입니다.")),
}
FIRST_FORMS = ("", "once", "forward difference", "one too many", "samples")


def composed(usual, cases):
    """Each count in each form: what is wrong with the one and with the other. Not those among the usual ones."""
    taken = [values(wrong.gives, cases) for wrong in usual if wrong.name != "two numbers"] + [values(counted, cases)]
    for name, (count, about_count) in COUNTS.items():
        for form, (passes, about_form) in FORMS.items():
            def gives(sizes, samples, count=count, passes=passes):
                return passes(count(sizes), sizes, samples)
            both = name and form
            if values(gives, cases) in taken or both and form not in FIRST_FORMS:
                continue
            taken.append(values(gives, cases))
            says = Both("Two things. ", "두 가지가 겹쳤습니다. ") + about_count + about_form if both else about_count if name else about_form
            yield Wrong(f"{name}-{form}".strip("-"), says, gives=gives)


def values(gives, cases):
    return [gives(**case) for case in cases]


def divided(yours, arguments):
    """Whether a count of passes was divided by the samples, and perhaps cut."""
    count, samples = parameters(arguments["sizes"]), arguments["samples"]
    return single(yours[""], lambda value: any(close(value, n / samples) or value == n // samples for n in (count, 2 * count)))


def no_whole_number(yours, arguments):
    count = parameters(arguments["sizes"])
    return single(yours[""], lambda value: value != round(value) and abs(value - 2 * count) < 1)


CASES = ({"sizes": (5, 7, 3), "samples": 9}, {"sizes": (3, 4, 6, 2), "samples": 5}, {"sizes": (2, 3, 1), "samples": 11})


def usual():
    """The usual wrong functions, in their own words."""
    return (
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
                 "역전파의 비용, 곧 순전파 한 번과 역방향 계산 한 번을 적었습니다. 물은 것은 역전파를 쓰지 않을 때의 비용입니다."),
        function("two numbers", lambda sizes, samples: np.array([parameters(sizes), 2 * parameters(sizes)]),
                 "Two numbers came, the parameters and the passes. Return the second alone.",
                 "매개변수의 수와 순전파 횟수를 함께 돌려주었습니다. 둘째 것만 돌려줍니다."),
        function("samples divided", lambda sizes, samples: 2 * parameters(sizes) / samples,
                 "You divided by the samples. The whole batch goes through in each pass, so `samples` does not count.",
                 "표본 수로 나누었습니다. 순전파마다 배치 전체가 지나가므로 `samples`는 상관없습니다.", when=divided),
        function("no whole number", lambda sizes, samples: 2 * parameters(sizes) + 0.4,
                 "A number of passes is a whole number.",
                 "순전파 횟수는 정수입니다.", when=no_whole_number))


def wrong_functions():
    return (*usual(), *composed(usual(), CASES))


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
                   "순전파 횟수를 적었습니다. 여기서 물은 것은 매개변수의 수입니다."),
            *(number(name, count, *COUNTS[name][1]) for name, count in (
                ("bias of inputs", COUNTS["bias of inputs"][0]), ("biases twice", COUNTS["biases twice"][0]),
                ("hidden biases twice", COUNTS["hidden biases twice"][0]), ("M23-one", COUNTS["M23-one"][0]))),
            number("M23-first layer", lambda sizes: sizes[0] * sizes[1],
                   "These are the weights into the hidden layer, 5 · 7. The output layer has weights too, and both layers have biases.",
                   "은닉층으로 들어가는 가중치 5·7개만 셌습니다. 출력층에도 가중치가 있고, 두 층 모두 편향이 있습니다."),
            number("M23-last layer", lambda sizes: sizes[1] * sizes[2],
                   "These are the weights into the output layer, 7 · 3. The hidden layer has weights too, and both layers have biases.",
                   "출력층으로 들어가는 가중치 7·3개만 셌습니다. 은닉층에도 가중치가 있고, 두 층 모두 편향이 있습니다."),
            number("bias a layer, first", lambda sizes: sizes[0] * sizes[1] + 1,
                   "That is 5 · 7 and one bias. Each of the 7 neurons has its own bias, and the output layer is missing.",
                   "5·7에 편향 하나를 더했습니다. 편향은 뉴런 7개에 하나씩 있고, 출력층이 빠졌습니다."),
            number("bias a layer, last", lambda sizes: sizes[1] * sizes[2] + 1,
                   "That is 7 · 3 and one bias. Each of the 3 neurons has its own bias, and the hidden layer is missing.",
                   "7·3에 편향 하나를 더했습니다. 편향은 뉴런 3개에 하나씩 있고, 은닉층이 빠졌습니다."),
            number("inputs and hidden", lambda sizes: sizes[0] + sizes[1],
                   "That is 5 + 7. Between 5 inputs and 7 neurons every pair has a weight: multiply. Then come the biases and the output "
                   "layer.",
                   "5 + 7을 적었습니다. 입력 5개와 뉴런 7개 사이에는 짝마다 가중치가 있으므로 곱합니다. 그다음 편향과 출력층을 더합니다."),
            number("biases on both sides", lambda sizes: sum((a + 1) * (b + 1) for a, b in zip(sizes, sizes[1:])),
                   "You added 1 to both sizes of a layer. The bias is one more input of each neuron: only the size that goes in grows by 1.",
                   "층의 두 크기에 모두 1을 더했습니다. 편향은 뉴런마다 입력이 하나 더 있는 셈이므로 들어오는 쪽에만 1을 더합니다."),
            number("product and more", lambda sizes: int(np.prod(sizes)) + sum(sizes[1:]),
                   "You multiplied all three sizes and added the neurons. Only neighbouring layers are connected: 5 with 7, and 7 with 3.",
                   "세 크기를 모두 곱하고 뉴런의 수를 더했습니다. 이웃한 층끼리만 이어져 있습니다: 5와 7, 7과 3.",
                   when=lambda value: single(value, lambda v: v - np.prod(SIZES) in (sum(SIZES[1:]), sum(SIZES)))),
            number("all with all", lambda sizes: sum(sizes) * sum(sizes[1:]),
                   "That is 15 · 10, as if every neuron had a weight for each input and each neuron. Only neighbouring layers are connected.",
                   "15·10을 적었습니다. 뉴런마다 모든 입력과 모든 뉴런에서 오는 가중치가 있다고 센 것입니다. 이웃한 층끼리만 이어져 있습니다."),
            number("half", lambda sizes: parameters(sizes) // 2,
                   "That is half of them. Each weight and each bias counts as one.",
                   "절반만 셌습니다. 가중치도 편향도 하나하나 셉니다."),
            number("multiple", lambda sizes: 5 * parameters(sizes),
                   "You counted every parameter several times. How many samples, inputs or neurons there are is in the sizes already: count "
                   "each weight and each bias once.",
                   "매개변수를 여러 번씩 셌습니다. 입력과 뉴런의 수는 이미 크기에 들어 있고 표본 수는 상관없습니다. 가중치와 편향을 한 번씩만 셉니다.",
                   when=lambda value: single(value, lambda v: v > 2 * parameters(SIZES) and v % parameters(SIZES) == 0)),
            number("one off", lambda sizes: parameters(sizes) + 1,
                   "One off. Write down each layer by itself, weights and biases, and add once more.",
                   "하나 차이로 틀렸습니다. 층마다 가중치와 편향의 수를 따로 적고 다시 더합니다.",
                   when=lambda value: single(value, lambda v: abs(v - parameters(SIZES)) == 1)),
            number("no whole number", lambda sizes: 1.37 * parameters(sizes),
                   "A number of parameters is a whole number.",
                   "매개변수의 수는 정수입니다.",
                   when=lambda value: single(value, lambda v: v != round(v))))),
        "passes": Function(
            arguments=("sizes", "samples"), right=counted, tolerance=1e-6,
            cases=lambda: list(CASES), wrongs=wrong_functions()),
    },
)
