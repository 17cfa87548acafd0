"""The loop of the backward pass, for any number of layers: every δ, and from it the gradients."""

import numpy as np

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

SIZES = (3, 4, 4, 4, 1)         # equal hidden sizes: a wrong index runs, and can be told by name
NAMES = ("W1", "b1", "W2", "b2", "W3", "b3", "W4", "b4")


def slope(a):
    return a * (1 - a)


def case(seed, m, sizes):
    rng = np.random.RandomState(seed)
    W = [rng.normal(size=pair) for pair in zip(sizes, sizes[1:])]
    A = [rng.normal(size=(m, sizes[0]))]
    for weights in W:
        A.append(sigmoid(A[-1] @ weights + rng.normal(size=weights.shape[1])))
    return {"W": W, "A": A, "y": rng.uniform(size=(m, 1))}


def passed(first=lambda A, y: (A[-1] - y) * slope(A[-1]), back=lambda W, l: W[l].T, hidden=lambda A, l: slope(A[l]),
           entering=lambda A, l: A[l - 1], of_bias=lambda delta: delta.sum(axis=0), order=lambda pairs: pairs):
    """The backward pass with some of its pieces exchanged for wrong ones; order: pairs of the layers 1 to L → outputs."""
    def gives(W, A, y):
        pairs, delta = [], first(A, y)
        for l in range(len(W), 0, -1):
            pairs.insert(0, (entering(A, l).T @ delta, of_bias(delta)))
            if l > 1:
                delta = delta @ back(W, l - 1) * hidden(A, l - 1)
        return tuple(each for pair in order(pairs) for each in pair)
    return gives


def by_kind(pairs):
    weights, biases = zip(*pairs)
    return [weights, biases]


def stuck(W, A, y):
    """The δ of the output, sent through the last weights, for every hidden layer: it was not carried along."""
    last = (A[-1] - y) * slope(A[-1])
    deltas = [last @ W[-1].T * slope(A[l]) for l in range(1, len(W))] + [last]
    return tuple(each for l, delta in enumerate(deltas) for each in (A[l].T @ delta, delta.sum(axis=0)))


def wrong(name, en, ko, gives=None, **pieces):
    return Wrong(name, Both(en, ko), gives=gives or passed(**pieces))


CODE = '''
from bpkit.en import check

def gradients(W, A, y):
    return None      # [dW1, db1, dW2, db2, …]

check("deep-stack", gradients)
'''

SOLVED = '''
from bpkit.en import check

def gradients(W, A, y):
    delta, result = (A[-1] - y) * A[-1] * (1 - A[-1]), []
    for l in range(len(W), 0, -1):
        result = [A[l - 1].T @ delta, delta.sum(axis=0)] + result
        if l > 1:
            delta = delta @ W[l - 1].T * A[l - 1] * (1 - A[l - 1])
    return result

check("deep-stack", gradients)
'''

EXERCISE = Exercise(
    id="deep-stack",
    title=Both("Any number of layers", "층이 몇 개든"),
    starter=Both(CODE, CODE.replace("bpkit.en", "bpkit.ko")),
    hints=(
        Both("Begin with δ at the output. Then, for each layer from the last to the first: two results from δ, and the δ of the layer in front.",
             "출력층의 δ에서 시작합니다. 그다음 마지막 층에서 첫 층까지, 층마다 δ로 결과 두 개를 구하고 바로 앞 층의 δ를 구합니다."),
        Both("With l from len(W) down to 1, layer l has the weights W[l - 1], is fed by A[l - 1] and puts out A[l]. Write this down for l = 4 "
             "before you write the loop.",
             "l을 len(W)에서 1까지 줄이면, l층의 가중치는 W[l - 1], 들어오는 값은 A[l - 1], 나가는 값은 A[l]입니다. 반복문을 쓰기 전에 l = 4일 때를 적어 봅니다."),
        Both("From layer l to layer l − 1: δ times the transposed weights of layer l, times the slope of layer l − 1, A[l - 1] * (1 - A[l - 1]). "
             "New results go in front of the list.",
             "l층에서 l − 1층으로 갈 때는 δ에 l층 가중치의 전치를 곱하고 l − 1층의 기울기 A[l - 1] * (1 - A[l - 1])을 곱합니다. 새 결과는 리스트의 앞에 붙입니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        "One δ before the loop, and in it the pair for layer l, then the next δ. In front of layer 1 no δ is needed, hence the `if`. The page's loop "
        "puts the last layer before the loop instead; both are right. The check calls the function with two networks of four layers.",
        "반복문 앞에서 δ를 하나 구하고, 반복문 안에서 l층의 두 결과와 다음 δ를 구합니다. 1층보다 앞에서는 δ가 필요 없으므로 `if`를 썼습니다. 본문에서는 마지막 층을 반복문 앞으로 뺐습니다. "
        "둘 다 맞습니다. 채점할 때는 층이 네 개인 신경망 두 개로 함수를 부릅니다."),
    asks=Function(
        arguments=("W", "A", "y"), names=NAMES, loose=("b1", "b2", "b3", "b4"),
        cases=lambda: [case(21, 5, SIZES), case(22, 6, SIZES)], right=passed(),
        counts=lambda W, A, y: {"samples": len(y)},
        changes={name: ("M01", Both(
            "The function changes what it was given. Backward computes gradients; the update is a step of its own. And `delta *= …` must not reach A.",
            "함수가 받은 것을 바꾸었습니다. 역방향 계산에서는 그레이디언트만 구하고, 갱신은 그다음에 따로 합니다. `delta *= …`가 A를 바꾸지 않는지도 봅니다.")) for name in ("W", "A")},
        wrongs=(
            wrong("M19", "The slope is that of the layer after. Going from layer l + 1 to layer l, the weights have the higher number and the slope the "
                  "lower one.",
                  "한 층 뒤의 기울기를 썼습니다. l + 1층에서 l층으로 갈 때 가중치는 번호가 큰 쪽을, 기울기는 작은 쪽을 씁니다.", hidden=lambda A, l: slope(A[l + 1])),
            wrong("M05-hidden", "No hidden δ has its slope. δW⊤ is ∂L/∂A of the layer in front; to get to its Z, multiply by A(1 − A) of that layer.",
                  "은닉층의 δ마다 기울기가 빠졌습니다. δW⊤는 앞 층의 ∂L/∂A입니다. 앞 층의 Z까지 가려면 그 층의 A(1 − A)를 곱합니다.", hidden=lambda A, l: 1),
            wrong("M05", "δ at the output lacks the slope of its sigmoid: P − y is ∂L/∂P. Only with cross-entropy does this factor cancel.",
                  "출력층의 δ에 시그모이드의 기울기가 빠졌습니다. P − y는 ∂L/∂P입니다. 이 기울기는 교차 엔트로피를 쓸 때만 약분됩니다.", first=lambda A, y: A[-1] - y),
            wrong("M05-both", "No slope at all, neither at the output nor in the hidden layers. Each sigmoid on the way multiplies by its A(1 − A).",
                  "출력층에도 은닉층에도 기울기가 없습니다. 시그모이드를 지날 때마다 그 시그모이드의 A(1 − A)를 곱합니다.", first=lambda A, y: A[-1] - y,
                  hidden=lambda A, l: 1),
            wrong("M06", "The right sizes with the opposite sign: δ at the output begins with P − y.",
                  "크기는 맞고 부호가 반대입니다. 출력층의 δ는 P − y에서 시작합니다.", first=lambda A, y: (y - A[-1]) * slope(A[-1])),
            wrong("M13", "The weights were not transposed on the way back. It runs because the hidden layers are of the same size; only the last "
                  "weights came out right.",
                  "거슬러 갈 때 가중치를 전치하지 않았습니다. 은닉층의 크기가 같아서 계산은 되지만, 맞는 것은 마지막 가중치뿐입니다.",
                  back=lambda W, l: W[l].T if W[l].shape[1] == 1 else W[l]),
            wrong("M12-back", "δ did not pass the weights of its own way: between the hidden layers the index of W is one too low. Layer l + 1 has W[l].",
                  "은닉층 사이에서 W의 번호가 하나 작아서 δ가 다른 층의 가중치를 지났습니다. l + 1층의 가중치는 W[l]입니다.",
                  back=lambda W, l: W[l].T if W[l].shape[1] == 1 or W[l - 1].shape[0] != W[l].shape[0] else W[l - 1].T),
            wrong("M19-entering", "The weights of the hidden layers met what their own layer puts out, A[l]. They were multiplied by what came in, "
                  "A[l - 1].",
                  "은닉층의 가중치를 그 층에서 나가는 A[l]과 짝지었습니다. 가중치와 곱해진 것은 들어오는 A[l - 1]입니다.",
                  entering=lambda A, l: A[l - 1] if l == len(A) - 1 else A[l]),
            wrong("M08-stuck", "Every hidden layer got its δ directly from the output. δ has to be carried along: the next one is made from the one that was "
                  "found last.",
                  "은닉층의 δ를 모두 출력층의 δ에서 곧바로 구했습니다. δ는 바로 앞에서 구한 δ로 이어서 구합니다.", gives=stuck),
            wrong("order", "Right gradients, from the last layer to the first. Asked for is layer 1 first: put each new pair in front.",
                  "그레이디언트는 맞지만 마지막 층부터 놓여 있습니다. 1층부터 놓습니다. 새로 구한 두 결과를 앞에 붙입니다.", order=lambda pairs: pairs[::-1]),
            wrong("order-kinds", "Right gradients, but first those of all weights, then those of all biases. Asked for is dW1, db1, dW2, db2, and so on.",
                  "그레이디언트는 맞지만 가중치를 모두 놓은 다음 편향을 놓았습니다. dW1, db1, dW2, db2의 순서로 놓습니다.", order=by_kind),
            wrong("order-biases", "Right gradients, but of each pair the bias comes first. Asked for is dW1, db1, dW2, db2, and so on.",
                  "그레이디언트는 맞지만 층마다 편향이 먼저 놓여 있습니다. dW1, db1, dW2, db2의 순서로 놓습니다.",
                  order=lambda pairs: [pair[::-1] for pair in pairs]),
            wrong("M23", "The gradients of the biases are 0. The gradient of a bias is the sum of δ over the samples.",
                  "편향의 그레이디언트가 0입니다. 편향의 그레이디언트는 δ를 표본을 따라 더한 것입니다.", of_bias=lambda delta: np.zeros(delta.shape[1])),
            wrong("M14-axis", "np.sum without an axis added all entries of δ. Each bias needs the sum of its own column: `axis=0`.",
                  "axis 없이 δ의 원소를 모두 더했습니다. 편향마다 제 열의 합이 필요합니다: `axis=0`.", of_bias=lambda delta: delta.sum()),
            wrong("M07-biases", "The gradients of the biases are means over the samples, those of the weights sums. ½SSE is a sum: take the sum in both.",
                  "편향에는 표본의 평균을, 가중치에는 합을 썼습니다. ½SSE는 합이므로 둘 다 합입니다.", of_bias=lambda delta: delta.mean(axis=0)),
            wrong("M04-twice", "The slopes were made from sigmoid(A). A has passed the sigmoid already: its slope is A(1 − A).",
                  "기울기를 sigmoid(A)로 구했습니다. A는 이미 시그모이드를 지난 값이므로 기울기는 A(1 − A)입니다.",
                  first=lambda A, y: (A[-1] - y) * slope(sigmoid(A[-1])), hidden=lambda A, l: slope(sigmoid(A[l]))),
            wrong("tanh", "In the hidden δ stands 1 − A², the slope of tanh. These layers have sigmoids.",
                  "은닉층의 δ에 tanh의 기울기 1 − A²이 있습니다. 이 신경망의 층은 모두 시그모이드입니다.", hidden=lambda A, l: 1 - A[l] ** 2),
        )),
)
