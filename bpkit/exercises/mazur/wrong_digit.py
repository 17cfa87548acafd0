"""Make the mistake that gives the article's loss: δ₁ from a W₂ that has been updated already."""

import numpy as np

from bpkit import half_sse, rounded, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

ARTICLE = {"X": np.array([[0.05, 0.10]]), "y": np.array([[0.01, 0.99]]),
           "W1": np.array([[0.15, 0.25], [0.20, 0.30]]), "b1": np.array([0.35, 0.35]),
           "W2": np.array([[0.40, 0.50], [0.45, 0.55]]), "b2": np.array([0.60, 0.60]), "rate": 0.5}
PRINTED = 0.291027924
TOLERANCE = 1e-5


def case(seed, m, sizes, rate):
    """Hidden layer and output are equally large, so that a missing transpose of W2 gives numbers and not an error."""
    n0, n1, n2 = sizes
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n0)), "y": rng.uniform(size=(m, n2)), "W1": rng.normal(size=(n0, n1)),
            "b1": rng.normal(size=n1), "W2": rng.normal(size=(n1, n2)), "b2": rng.normal(size=n2), "rate": rate}


# ---- updates, right and wrong ---------------------------------------------------------------------------------------

def slope(A):
    return A * (1 - A)


def per_neuron(delta):
    return delta.sum(axis=0)


def shared(delta):
    """One bias for the whole layer, as the article draws it: its gradient is the sum over the layer."""
    return np.full(delta.shape[1], delta.sum())


def still(delta):
    return 0 * per_neuron(delta)


def updating(early=False, error=lambda A2, y: A2 - y, slope2=lambda Z2, A2: slope(A2), slope1=lambda Z1, A1, A2: slope(A1),
             back=lambda delta2, W2: delta2 @ W2.T, rates=lambda rate, m: (rate, rate), bias1=still, bias2=still,
             turn=lambda gradient: gradient, sent=lambda error, delta2: delta2, entering=lambda A1, A2: A1):
    """One update, with one of its pieces exchanged. early: δ₁ goes back through the new W₂."""
    def one_update(X, y, W1, b1, W2, b2, rate):
        Z1 = X @ W1 + b1
        A1 = sigmoid(Z1)
        Z2 = A1 @ W2 + b2
        A2 = sigmoid(Z2)
        rate1, rate2 = rates(rate, len(X))
        delta2 = error(A2, y) * slope2(Z2, A2)
        new_W2 = W2 - rate2 * turn(entering(A1, A2).T @ delta2)
        delta1 = back(sent(error(A2, y), delta2), new_W2 if early else W2) * slope1(Z1, A1, A2)
        return W1 - rate1 * X.T @ delta1, b1 - rate * bias1(delta1), new_W2, b2 - rate * bias2(delta2)
    return one_update


by_the_book = updating()


def second_pass(early):
    """δ₁ from a second forward pass, through the new W₂."""
    def one_update(X, y, W1, b1, W2, b2, rate):
        _, _, new_W2, _ = by_the_book(X, y, W1, b1, W2, b2, rate)
        A1 = sigmoid(X @ W1 + b1)
        A2 = sigmoid(A1 @ new_W2 + b2)
        delta1 = ((A2 - y) * slope(A2)) @ (new_W2 if early else W2).T * slope(A1)
        return W1 - rate * X.T @ delta1, b1, new_W2, b2
    return one_update


def first_layer_first(all_new):
    """W₁ first; then W₂, from a hidden layer that is new, or from a forward pass that is new altogether."""
    def one_update(X, y, W1, b1, W2, b2, rate):
        new_W1, *_ = by_the_book(X, y, W1, b1, W2, b2, rate)
        old_A1, A1 = sigmoid(X @ W1 + b1), sigmoid(X @ new_W1 + b1)
        A2 = sigmoid((A1 if all_new else old_A1) @ W2 + b2)
        return new_W1, b1, W2 - rate * A1.T @ ((A2 - y) * slope(A2)), b2
    return one_update


def early_without_rate(X, y, W1, b1, W2, b2, rate):
    """δ₁ goes back through W₂ minus the whole gradient."""
    _, _, moved, _ = by_the_book(X, y, W1, b1, W2, b2, 1)
    return updating(back=lambda delta2, _: delta2 @ moved.T)(X, y, W1, b1, W2, b2, rate)


def only(*moving):
    """Only these of W1 and W2 move."""
    def one_update(X, y, W1, b1, W2, b2, rate):
        new_W1, _, new_W2, _ = by_the_book(X, y, W1, b1, W2, b2, rate)
        return new_W1 if "W1" in moving else W1, b1, new_W2 if "W2" in moving else W2, b2
    return one_update


def twice(X, y, W1, b1, W2, b2, rate):
    return by_the_book(X, y, *by_the_book(X, y, W1, b1, W2, b2, rate), rate)


def gradients(X, y, W1, b1, W2, b2, rate):
    moved = updating(**BIASES)(X, y, W1, b1, W2, b2, 1)
    return [before - after for before, after in zip((W1, b1, W2, b2), moved)]


def only_gradients_of_weights(X, y, W1, b1, W2, b2, rate):
    of_W1, _, of_W2, _ = gradients(X, y, W1, b1, W2, b2, rate)
    return of_W1, b1, of_W2, b2


def old_W2(X, y, W1, b1, W2, b2, rate):
    """The right W₁ of the exercise, but the W₂ that came in."""
    return updating(early=True)(X, y, W1, b1, W2, b2, rate)[0], b1, W2, b2


def from_rounded_weights(X, y, W1, b1, W2, b2, rate):
    return [np.round(array, 9) for array in by_the_book(X, y, W1, b1, W2, b2, rate)]


# What is exchanged in the update. Two exercises and the page ask for these.
UNTRANSPOSED = {"back": lambda delta2, W2: delta2 @ W2}
Z_FOR_A = {"slope2": lambda Z2, A2: slope(Z2), "slope1": lambda Z1, A1, A2: slope(Z1)}
NO_HALF = {"error": lambda A2, y: 2 * (A2 - y)}
BIASES = {"bias1": per_neuron, "bias2": per_neuron}
SUSPECTS = {"rounding": from_rounded_weights, "biases": updating(**BIASES), "slope": updating(**Z_FOR_A),
            "transpose": updating(**UNTRANSPOSED), "order": updating(early=True), "half": updating(**NO_HALF)}


# ---- how far from the printed loss ----------------------------------------------------------------------------------

def billionths(update):
    """How far the loss after this update lies from the printed one, on the article's numbers; in units of 1e-9."""
    X, y, *_ = ARTICLE.values()
    moved = update(*[np.copy(value) for value in ARTICLE.values()])
    W1, b1, W2, b2 = map(moved.get, ("W1", "b1", "W2", "b2")) if isinstance(moved, dict) else moved
    return 1e9 * (half_sse(prediction=sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2), target=y) - PRINTED)


def off_by(update):
    """The same as text with one decimal; "?" for an update that does not give four arrays yet.

    >>> off_by(by_the_book), off_by(lambda X, y, W1, b1, W2, b2, rate: None)
    ('-150.3', '?')
    """
    try:
        return rounded(billionths(update), digits=1)
    except Exception:                     # what is the matter with it, check says
        return "?"


# ---- wrong updates, each with its fingerprint -----------------------------------------------------------------------

FINGERPRINT = Both("Fingerprint: {off}.", "지문: {off}.")
SECOND = Both("The order fits the number, but one thing more is off.",
              "순서를 바꾼 것은 맞게 찾았는데, 다른 곳이 하나 더 다릅니다.")
TRAINED = Both("Besides, the biases were trained, which the article does not do.",
               "게다가 글에서는 그대로 두는 편향까지 갱신했습니다.")
NAMES = ("W1", "b1", "W2", "b2")


def fits(update, *names):
    """Whether these of the results are those of this update: (results by name, arguments by name) → bool."""
    def when(results, arguments):
        expected = dict(zip(NAMES, update(*arguments.values())))
        return all(close(results[name], expected[name], TOLERANCE) for name in names or NAMES)
    return when


def suspect(name, en, ko, update):
    """A mistake of the whole update: it is named only where all four results are those of the mistake."""
    off = f"{billionths(update):+,.1f}".replace("-", "−")
    return Wrong(name, Both(en, ko) + FINGERPRINT.filled(off=off), gives=update, when=fits(update))


def suspects(name, en, ko, **exchanged):
    """The mistake alone, beside the one that is looked for, and with the biases trained as well."""
    yield suspect(name, en, ko, updating(**exchanged))
    yield suspect(f"{name}-early", f"{SECOND.en} {en}", f"{SECOND.ko} {ko}", updating(early=True, **exchanged))
    if not {"bias1", "bias2"} & set(exchanged):
        yield suspect(f"{name}+M23", f"{en} {TRAINED.en}", f"{ko} {TRAINED.ko}", updating(**BIASES, **exchanged))


ORDER = (
    suspect("no mistake",
            "This is the right computation. Its loss is 0.291027774; for the article's number something has to go wrong.",
            "맞는 계산이고 손실은 0.291027774입니다. 글의 수가 나오려면 어딘가 틀려야 합니다.",
            by_the_book),
    suspect("second pass",
            "The forward pass ran a second time, through the new W₂, and δ₁ was computed from its outputs. For the number one "
            "forward pass is enough.",
            "새 W₂로 순전파를 다시 하고, 그 출력으로 δ₁을 계산했습니다. 그 수는 순전파를 한 번만 해도 나옵니다.",
            second_pass(early=False)),
    suspect("second pass-early",
            "Near. Two things in δ₁ are newer than they should be: W₂, and the outputs of a second forward pass. For the number "
            "one of the two is enough.",
            "가깝습니다. δ₁에 갱신한 뒤의 것이 둘 들어 있습니다. W₂와, 순전파를 다시 해서 얻은 출력입니다. 둘 가운데 하나만으로 그 수가 나옵니다.",
            second_pass(early=True)),
    suspect("W1 first",
            "W₁ was updated first, and the gradient of W₂ came from a new forward pass. Near, but equal in all nine digits "
            "means a fingerprint below 0.5.",
            "W₁을 먼저 갱신하고, 순전파를 다시 해서 W₂의 그레이디언트를 구했습니다. 가깝지만, 아홉 자리가 모두 같으려면 지문의 크기가 0.5보다 "
            "작아야 합니다.",
            first_layer_first(all_new=True)),
    suspect("W1 first-A1",
            "W₁ was updated first, and the gradient of W₂ took its A₁ from the new W₁. The A₁ that belongs there is that of the "
            "forward pass.",
            "W₁을 먼저 갱신하고, 새 W₁로 계산한 A₁로 W₂의 그레이디언트를 구했습니다. 그 자리에는 처음 순전파에서 얻은 A₁이 들어갑니다.",
            first_layer_first(all_new=False)),
    suspect("M08-no rate",
            "Near. δ₁ went back through W₂ minus the whole gradient. In an update rate · gradient is subtracted.",
            "가깝습니다. W₂에서 그레이디언트를 통째로 뺀 것으로 δ₁을 거슬러 보냈습니다. 갱신할 때 빼는 것은 학습률 · 그레이디언트입니다.",
            early_without_rate),
    suspect("twice",
            "Those are two updates. The printed loss is the one after a single update.",
            "갱신을 두 번 했습니다. 글에 적힌 것은 한 번 갱신한 뒤의 손실입니다.",
            twice),
    suspect("W1 only",
            "Only W₁ has moved. The article updates both.",
            "W₁만 움직였습니다. 글에서는 둘 다 갱신합니다.",
            only("W1")),
    suspect("W2 only",
            "Only W₂ has moved. The article updates both.",
            "W₂만 움직였습니다. 글에서는 둘 다 갱신합니다.",
            only("W2")),
    suspect("unchanged",
            "Nothing has moved: these are the weights that came in. An update subtracts rate · gradient.",
            "아무것도 움직이지 않았습니다. 받은 가중치 그대로입니다. 갱신할 때는 학습률 · 그레이디언트를 뺍니다.",
            only()),
)
PIECES = (
    *suspects("M13",
              "δ₂ went back through W₂ instead of W₂ᵀ. It fits, because W₂ is square here, but each δ meets the weights of "
              "another neuron.",
              "δ₂를 W₂ᵀ가 아니라 W₂로 거슬러 보냈습니다. W₂가 정사각행렬이라 계산은 되지만, δ마다 다른 뉴런의 가중치를 곱한 것입니다.",
              **UNTRANSPOSED),
    *suspects("M13-gradient",
              "The gradient of W₂ lies on its side: δ₂ᵀA₁ instead of A₁ᵀδ₂. The square W₂ lets it pass.",
              "W₂의 그레이디언트에서 행과 열이 바뀌었습니다. A₁ᵀδ₂가 아니라 δ₂ᵀA₁입니다. W₂가 정사각행렬이라 오류가 나지 않았습니다.",
              turn=np.transpose),
    *suspects("M09",
              "Only the last output's δ went back. A hidden neuron feeds every output, and what comes back from them is added "
              "up, with += and not =.",
              "마지막 출력의 δ만 거슬러 갔습니다. 은닉 뉴런은 모든 출력으로 이어지므로 돌아오는 값을 =가 아니라 +=로 모두 더합니다.",
              back=lambda delta2, W2: delta2[:, -1:] @ W2[:, -1:].T),
    *suspects("M05-output",
              "δ₂ lacks the slope of the output's sigmoid, A₂(1 − A₂).",
              "δ₂에 출력층 시그모이드의 기울기 A₂(1 − A₂)가 빠졌습니다.",
              slope2=lambda Z2, A2: 1),
    *suspects("M05-hidden",
              "δ₁ lacks the slope of the hidden sigmoid, A₁(1 − A₁).",
              "δ₁에 은닉층 시그모이드의 기울기 A₁(1 − A₁)이 빠졌습니다.",
              slope1=lambda Z1, A1, A2: 1),
    *suspects("M05-both",
              "Both slopes are missing. Each sigmoid on the way back multiplies by its a(1 − a).",
              "두 기울기가 모두 빠졌습니다. 시그모이드를 거슬러 갈 때마다 그 시그모이드의 a(1 − a)를 곱합니다.",
              slope2=lambda Z2, A2: 1, slope1=lambda Z1, A1, A2: 1),
    *suspects("M04",
              "The slopes were given z: Z(1 − Z) in the place of A(1 − A), in both layers.",
              "기울기의 식에 z를 넣었습니다. 두 층 모두 A(1 − A)가 아니라 Z(1 − Z)가 되었습니다.",
              **Z_FOR_A),
    *suspects("M04-output",
              "The slope of the output was given z: Z₂(1 − Z₂) in the place of A₂(1 − A₂).",
              "출력층의 기울기의 식에 z를 넣었습니다. A₂(1 − A₂)가 아니라 Z₂(1 − Z₂)가 되었습니다.",
              slope2=Z_FOR_A["slope2"]),
    *suspects("M04-hidden",
              "The hidden slope was given z: Z₁(1 − Z₁) in the place of A₁(1 − A₁).",
              "은닉층의 기울기의 식에 z를 넣었습니다. A₁(1 − A₁)이 아니라 Z₁(1 − Z₁)이 되었습니다.",
              slope1=Z_FOR_A["slope1"]),
    *suspects("M04-twice",
              "The sigmoid was applied twice before the slopes were taken: they got a where they expect z.",
              "기울기를 구하기 전에 시그모이드를 두 번 적용했습니다. z를 받는 자리에 a를 넣은 것입니다.",
              slope2=lambda Z2, A2: slope(sigmoid(A2)), slope1=lambda Z1, A1, A2: slope(sigmoid(A1))),
    *suspects("M19",
              "δ₁ was multiplied by the slope of the outputs, A₂(1 − A₂). Between δ₂W₂ᵀ and Z₁ lies the hidden sigmoid.",
              "δ₁에 출력층의 기울기 A₂(1 − A₂)를 곱했습니다. δ₂W₂ᵀ와 Z₁ 사이에 있는 것은 은닉층의 시그모이드입니다.",
              slope1=lambda Z1, A1, A2: slope(A2)),
    *suspects("M06-hidden",
              "W₂ goes downhill and W₁ uphill: the step of W₁ has the opposite sign.",
              "W₂는 내리막으로, W₁은 오르막으로 갔습니다. W₁의 갱신에서 부호가 반대입니다.",
              rates=lambda rate, m: (-rate, rate)),
    *suspects("M06",
              "This goes uphill: the gradient was added, and the loss rises. The article's loss falls.",
              "오르막으로 갔습니다. 그레이디언트를 더해서 손실이 커졌습니다. 글의 손실은 작아집니다.",
              error=lambda A2, y: y - A2),
    *suspects("M07-mean",
              "The gradient was divided by the number of samples. The article has one sample and does not show it; ½SSE is a "
              "sum, and the check uses batches too.",
              "그레이디언트를 표본 수로 나누었습니다. 글에서는 표본이 하나뿐이라 드러나지 않지만, ½SSE는 합이고 채점할 때는 표본이 여럿인 배치도 씁니다.",
              error=lambda A2, y: (A2 - y) / len(y)),
    *suspects("M07-mse",
              "That is the gradient of the MSE, with 2/N for N entries. The article has N = 2, where it equals that of ½SSE; the "
              "check uses other N too.",
              "MSE의 그레이디언트를 구했습니다. 원소가 N개일 때 2/N를 곱하는 식입니다. 글에서는 N = 2라서 ½SSE의 그레이디언트와 같지만, 채점할 때는 N이 다른 데이터도 씁니다.",
              error=lambda A2, y: 2 * (A2 - y) / y.size),
    *suspects("M07-entries",
              "The gradient was divided by the number of entries. ½SSE is a sum.",
              "그레이디언트를 원소 수로 나누었습니다. ½SSE는 합입니다.",
              error=lambda A2, y: (A2 - y) / y.size),
    *suspects("M07-twice",
              "The gradient is twice too large, as if the loss had no ½.",
              "그레이디언트가 두 배가 되었습니다. 손실에 ½이 없는 것처럼 계산했습니다.",
              **NO_HALF),
    *suspects("no rate",
              "The learning rate is missing: the whole gradient was subtracted.",
              "학습률이 빠졌습니다. 그레이디언트를 통째로 뺐습니다.",
              rates=lambda rate, m: (1, 1)),
    *suspects("rate squared-hidden",
              "In W₁ the learning rate was applied twice. Perhaps δ₂ carries it already.",
              "W₁에서 학습률을 두 번 곱했습니다. δ₂에 이미 곱해 두지 않았습니까?",
              rates=lambda rate, m: (rate ** 2, rate)),
    *suspects("rate squared",
              "The learning rate was applied twice, in both layers.",
              "두 층 모두 학습률을 두 번 곱했습니다.",
              rates=lambda rate, m: (rate ** 2, rate ** 2)),
    *suspects("M23",
              "The biases were trained as well, each by the sum of its own δ. Most programs do so, but the article leaves b₁ and "
              "b₂ as they are.",
              "편향도 저마다 자기 δ의 합으로 갱신했습니다. 프로그램은 대개 그렇게 하지만, 글에서는 b₁과 b₂를 그대로 둡니다.",
              **BIASES),
    *suspects("M23-shared",
              "The biases were trained as well, with one gradient for a whole layer. The article draws one bias a layer, but "
              "leaves it as it is.",
              "편향도 층마다 그레이디언트 하나로 갱신했습니다. 글의 그림에서 편향은 층마다 하나이지만, 글에서는 편향을 그대로 둡니다.",
              bias1=shared, bias2=shared),
    *suspects("M23-b1",
              "b₁ was trained as well. The article leaves both biases as they are.",
              "b₁도 갱신했습니다. 글에서는 두 편향을 모두 그대로 둡니다.",
              bias1=per_neuron),
    *suspects("M23-b2",
              "b₂ was trained as well. The article leaves both biases as they are.",
              "b₂도 갱신했습니다. 글에서는 두 편향을 모두 그대로 둡니다.",
              bias2=per_neuron),
    *suspects("M07-twice-W1",
              "The step of W₁ is twice too long: a factor 2, or the update of W₁ made twice. That of W₂ is right.",
              "W₁이 두 배로 멀리 움직였습니다. 2를 곱했거나 W₁을 두 번 갱신했습니다. W₂가 움직인 거리는 맞습니다.",
              rates=lambda rate, m: (2 * rate, rate)),
    *suspects("M07-twice-W2",
              "The step of W₂ is twice too long: a factor 2, or the update of W₂ made twice.",
              "W₂가 두 배로 멀리 움직였습니다. 2를 곱했거나 W₂를 두 번 갱신했습니다.",
              rates=lambda rate, m: (rate, 2 * rate)),
    *suspects("no rate-W1",
              "In W₁ the learning rate is missing: the whole gradient was subtracted.",
              "W₁에서 학습률이 빠졌습니다. 그레이디언트를 통째로 뺐습니다.",
              rates=lambda rate, m: (1, rate)),
    *suspects("no rate-W2",
              "In W₂ the learning rate is missing: the whole gradient was subtracted.",
              "W₂에서 학습률이 빠졌습니다. 그레이디언트를 통째로 뺐습니다.",
              rates=lambda rate, m: (rate, 1)),
    *suspects("M29-rate",
              "The rate is 0.5 whatever comes in as `rate`. The check calls the function with other rates too.",
              "`rate`로 무엇을 받든 학습률이 0.5입니다. 채점할 때는 다른 학습률로도 부릅니다.",
              rates=lambda rate, m: (0.5, 0.5)),
    *suspects("M07-mean-W1",
              "In W₁ the gradient was divided by the number of samples. ½SSE is a sum; with the article's one sample it does not "
              "show.",
              "W₁에서 그레이디언트를 표본 수로 나누었습니다. ½SSE는 합입니다. 글에서는 표본이 하나뿐이라 드러나지 않습니다.",
              rates=lambda rate, m: (rate / m, rate)),
    *suspects("M07-mean-W2",
              "In W₂ the gradient was divided by the number of samples. ½SSE is a sum; with the article's one sample it does not "
              "show.",
              "W₂에서 그레이디언트를 표본 수로 나누었습니다. ½SSE는 합입니다. 글에서는 표본이 하나뿐이라 드러나지 않습니다.",
              rates=lambda rate, m: (rate, rate / m)),
    *suspects("M06-W2",
              "W₂ goes uphill: its gradient was added. An update subtracts it.",
              "W₂가 오르막으로 갔습니다. 그레이디언트를 더했습니다. 갱신할 때는 뺍니다.",
              rates=lambda rate, m: (rate, -rate)),
    *suspects("M09-first",
              "Only the first output's δ went back. A hidden neuron feeds every output, and what comes back from them is added up.",
              "첫째 출력의 δ만 거슬러 갔습니다. 은닉 뉴런은 모든 출력으로 이어지므로 돌아오는 값을 모두 더합니다.",
              back=lambda delta2, W2: delta2[:, :1] @ W2[:, :1].T),
    *suspects("M05-hidden-twice",
              "δ₁ has the slope of the hidden sigmoid, A₁(1 − A₁), twice. Each sigmoid is passed once.",
              "δ₁에 은닉층 시그모이드의 기울기 A₁(1 − A₁)을 두 번 곱했습니다. 시그모이드는 한 번씩만 지나갑니다.",
              slope1=lambda Z1, A1, A2: slope(A1) ** 2),
    *suspects("M05-output-twice",
              "δ₂ has the slope of the output's sigmoid, A₂(1 − A₂), twice. Each sigmoid is passed once.",
              "δ₂에 출력층 시그모이드의 기울기 A₂(1 − A₂)를 두 번 곱했습니다. 시그모이드는 한 번씩만 지나갑니다.",
              slope2=lambda Z2, A2: slope(A2) ** 2),
    *suspects("M05-sent",
              "W₂ is updated with δ₂, but A₂ − y went back, without the slope of the output's sigmoid. δ₂ itself goes back.",
              "W₂는 δ₂로 갱신했지만, 거슬러 보낸 것은 출력층 시그모이드의 기울기가 빠진 A₂ − y입니다. 거슬러 가는 것은 δ₂입니다.",
              sent=lambda error, delta2: error),
    *suspects("M13-inverse",
              "δ₂ went back through the inverse of W₂. Going back multiplies by the weights once more, transposed; it undoes nothing.",
              "δ₂를 W₂의 역행렬로 거슬러 보냈습니다. 거슬러 갈 때는 전치한 가중치를 다시 곱할 뿐, 곱셈을 되돌리지 않습니다.",
              back=lambda delta2, W2: delta2 @ np.linalg.pinv(W2)),
    *suspects("M19-gradient",
              "The gradient of W₂ was computed with A₂. What enters W₂ is the hidden layer, A₁; the square W₂ lets it pass.",
              "W₂의 그레이디언트를 A₂로 계산했습니다. W₂로 들어가는 것은 은닉층의 A₁입니다. W₂가 정사각행렬이라 오류가 나지 않았습니다.",
              entering=lambda A1, A2: A2),
    suspect("M08-old W2",
            "W₁ is the one that is looked for, but the W₂ that came in was returned. Return the updated one.",
            "W₁은 찾는 값입니다. 그런데 돌려준 것은 받은 그대로의 W₂입니다. 갱신한 W₂를 돌려줍니다.",
            old_W2),
)
def changes(X, y, W1, b1, W2, b2, rate):
    of_W1, _, of_W2, _ = gradients(X, y, W1, b1, W2, b2, rate)
    return -rate * of_W1, b1, -rate * of_W2, b2


def are_changes(results, given):
    """Whether W1 and W2 are changes and not weights; δ₁ from the old or from the new W₂."""
    for early in (False, True):
        moved = dict(zip(NAMES, updating(early=early)(*given.values())))
        if any(all(close(results[name], sign * (moved[name] - given[name]), TOLERANCE) for name in ("W1", "W2"))
               for sign in (1, -1)):
            return True
    return False


def are_rounded(results, given):
    """Whether W1 and W2 have a few decimals only, and would be those of the book or of the exercise without that."""
    return any(all(close(results[name], np.round(moved[name], decimals), 1e-9) for name in ("W1", "W2"))
               for moved in (dict(zip(NAMES, updating(early=early)(*given.values()))) for early in (False, True))
               for decimals in range(2, 6))


NOT_WEIGHTS = (
    Wrong("gradients", Both(
        "These are the gradients. Asked are the weights after the update, W − rate · gradient, and the biases.",
        "그레이디언트를 돌려주었습니다. 물은 것은 갱신한 뒤의 가중치 W − 학습률 · 그레이디언트와 편향입니다."),
          gives=gradients, when=fits(gradients, "W1", "W2")),
    Wrong("changes", Both(
        "These are the changes, rate · gradient, with one sign or the other. Asked are the weights after them.",
        "바뀐 만큼, 곧 부호가 어느 쪽이든 학습률 · 그레이디언트를 돌려주었습니다. 물은 것은 바뀐 뒤의 가중치입니다."),
          gives=changes, when=are_changes),
    Wrong("rounded", Both(
        "The weights were rounded to a few decimals. Return them as they are computed; the nine digits hang on it.",
        "가중치를 소수점 아래 몇 자리로 반올림했습니다. 아홉 자리까지 보는 수이므로 계산한 그대로 돌려줍니다."),
          gives=lambda *given: [np.round(array, 4) for array in by_the_book(*given)], when=are_rounded),
)


# ---- what is left: facts about all four results together ------------------------------------------------------------

RIGHT = updating(early=True)


def one_sample(given):
    """The article's numbers: with one sample some mistakes do not show, so this case decides nothing."""
    return len(given["X"]) == 1


def not_added(results, given):
    """Biases that came with one row a sample."""
    return one_sample(given) or any(results[name].shape == (len(given["X"]), len(given[name])) for name in ("b1", "b2"))


def exchanged(results, given):
    shapes = [results[name].shape for name in NAMES]
    W1, b1, W2, b2 = (given[name].shape for name in NAMES)
    return one_sample(given) or shapes in ([W1, W2, b1, b2], [W2, b2, W1, b1], [b1, W1, b2, W2], [W2, W1, b2, b1])


def article_typed(results, given):
    """Weights near the article's, whatever came in."""
    typed = dict(zip(NAMES, RIGHT(*ARTICLE.values())))
    return all(close(results[name], typed[name], 1e-3) for name in ("W1", "W2"))


def other_shapes(results, given):
    return one_sample(given) or any(results[name].shape != given[name].shape for name in NAMES)


def another_length(results, given):
    """W₁ moved along its gradient, and only the length of the step is another one."""
    if not fits(RIGHT, "b1", "W2", "b2")(results, given) or results["W1"].shape != given["W1"].shape:
        return False
    step, right = results["W1"] - given["W1"], by_the_book(*given.values())[0] - given["W1"]
    return step.any() and close(step, (step * right).sum() / (right ** 2).sum() * right, 1e-4)


def all_but(update, *names):
    """The other results are those of this update, and these are not."""
    others = [name for name in NAMES if name not in names]
    def when(results, given):
        return fits(update, *others)(results, given) and (one_sample(given) or not fits(update, *names)(results, given))
    return when


def with_pieces(update, **pieces):
    """An example: this update, with some of its results exchanged, each by a function of the result."""
    def one_update(*given):
        moved = dict(zip(NAMES, update(*given)))
        return [pieces[name](moved[name]) if name in pieces else moved[name] for name in NAMES]
    return one_update


def unsummed(X, y, W1, b1, W2, b2, rate):
    W1, b1, W2, b2 = by_the_book(X, y, W1, b1, W2, b2, rate)
    return W1, b1 + 0.01 * X[:, :1], W2, b2 + 0.01 * X[:, :1]


def shaken(array):
    """Somewhat other numbers."""
    return array + 0.01 * np.arange(1, array.size + 1).reshape(array.shape) ** 2


LEFT = (
    Wrong("M12-biases", Both(
        "A bias came back with one row a sample: δ was subtracted without adding up over the samples. And in the article the "
        "biases stay as they are.",
        "편향이 표본마다 한 행씩 있는 배열이 되었습니다. δ를 표본에 걸쳐 더하지 않고 뺐습니다. 게다가 글에서는 편향을 그대로 둡니다."),
          gives=unsummed, when=not_added),
    Wrong("swapped", Both(
        "The results came in another order, as their shapes show. Return `W1, b1, W2, b2`.",
        "형상을 보면 결과의 순서가 바뀌었습니다. `W1, b1, W2, b2`의 순서로 돌려줍니다."),
          gives=lambda *given: [RIGHT(*given)[n] for n in (0, 2, 1, 3)], when=exchanged),
    Wrong("typed", Both(
        "The article's weights come back, whatever comes in. The check calls the function with other networks too: compute from "
        "the arguments.",
        "무엇을 받든 글의 가중치를 돌려줍니다. 채점할 때는 다른 신경망으로도 부르므로, 받은 인수로 계산합니다."),
          gives=lambda *given: RIGHT(*ARTICLE.values()), when=article_typed),
    Wrong("shapes", Both(
        "At least one of the four results has another shape than the array that came in. Follow the shapes through each line.",
        "네 결과 가운데 적어도 하나의 형상이 받은 배열과 다릅니다. 줄마다 형상을 따라가 봅니다."),
          gives=with_pieces(RIGHT, W1=lambda W1: W1[:, :1]), when=other_shapes),
    Wrong("tuned", Both(
        "W₁ moves along its right gradient, by another length. A factor can be tuned until it fits the article's number, but what "
        "program would have it? Look for a mistake in the order of lines or in a letter.",
        "W₁이 맞는 그레이디언트를 따라 움직였는데 걸음의 길이만 다릅니다. 인수를 맞추어 가면 글의 수가 나오기는 하지만, 그런 인수가 들어간 "
        "프로그램은 생각하기 어렵습니다. 줄의 순서나 글자 하나에서 생길 실수를 찾습니다."),
          gives=updating(rates=lambda rate, m: (0.8335 * rate, rate)), when=another_length),
    Wrong("biases", Both(
        "W₁ and W₂ are those that are looked for. The biases have to come back as they came in: the article does not train them.",
        "W₁과 W₂는 찾는 값입니다. 글에서는 편향을 훈련하지 않으므로, b₁과 b₂는 받은 그대로 돌려줍니다."),
          gives=with_pieces(RIGHT, b1=shaken), when=all_but(RIGHT, "b1", "b2")),
    Wrong("W1 differs", Both(
        "W₂, b₁ and b₂ are right. W₁ is neither that of the right update nor the one that is looked for. Go through the line of δ₁ "
        "and the line of W₁, factor by factor.",
        "W₂, b₁, b₂는 맞습니다. W₁은 맞는 갱신의 값도, 찾는 값도 아닙니다. δ₁의 줄과 W₁의 줄을 인수 하나하나 살펴봅니다."),
          gives=with_pieces(RIGHT, W1=shaken), when=all_but(RIGHT, "W1")),
    Wrong("W2 differs-early", Both(
        "W₁, b₁ and b₂ are those that are looked for. W₂ is not: it should be W₂ − rate · A₁ᵀδ₂, once.",
        "W₁, b₁, b₂는 찾는 값인데 W₂가 다릅니다. W₂는 W₂ − 학습률 · A₁ᵀδ₂이고, 한 번만 갱신합니다."),
          gives=with_pieces(RIGHT, W2=shaken), when=all_but(RIGHT, "W2")),
    Wrong("W2 differs", Both(
        "W₁ is that of the right update; W₂ is not, and with W₂ the loss is off by far. Look at W₂ − rate · A₁ᵀδ₂.",
        "W₁은 맞는 갱신의 값인데 W₂가 다릅니다. W₂가 다르면 손실이 크게 달라집니다. W₂ − 학습률 · A₁ᵀδ₂를 봅니다."),
          gives=with_pieces(by_the_book, W2=shaken), when=all_but(by_the_book, "W2")),
    Wrong("both differ", Both(
        "The biases are right. W₁ and W₂ are both off. Begin with δ₂ and W₂: with the mistake that is looked for, W₂ comes out right.",
        "편향은 맞고 W₁과 W₂가 모두 다릅니다. δ₂와 W₂부터 봅니다. 찾는 실수를 하면 W₂는 맞게 나옵니다."),
          gives=with_pieces(RIGHT, W1=shaken, W2=shaken), when=all_but(RIGHT, "W1", "W2")),
    Wrong("all differ", Both(
        "A bias has moved, which the article does not do, and the weights do not fit the number either. Let the biases stay as they "
        "are, then look at the fingerprint again.",
        "글에서는 그대로 두는 편향이 움직였고, 가중치도 그 수에 맞지 않습니다. 편향을 그대로 두고 지문을 다시 봅니다."),
          gives=with_pieces(RIGHT, W1=shaken, b1=shaken, b2=shaken),
          when=lambda results, given: one_sample(given) or not fits(RIGHT, "b1", "b2")(results, given)),
)

START = '''
from bpkit import dense, forward
from bpkit.{language} import check
from bpkit.exercises.mazur.wrong_digit import off_by

def one_update(X, y, W1, b1, W2, b2, rate):
    _, A1, A2 = forward([dense(W1, b1), dense(W2, b2)], X).A
    return None              # {comment}

print("off by", off_by(one_update), "billionths")
check("mazur-wrong-digit", one_update)
'''
SOLUTION = '''
from bpkit import dense, forward
from bpkit.{language} import check
from bpkit.exercises.mazur.wrong_digit import off_by

def one_update(X, y, W1, b1, W2, b2, rate):
    _, A1, A2 = forward([dense(W1, b1), dense(W2, b2)], X).A
    delta2 = (A2 - y) * A2 * (1 - A2)
    W2 = W2 - rate * A1.T @ delta2           # {comment}
    delta1 = delta2 @ W2.T * A1 * (1 - A1)
    return W1 - rate * X.T @ delta1, b1, W2, b2

print("off by", off_by(one_update), "billionths")
check("mazur-wrong-digit", one_update)
'''

EXERCISE = Exercise(
    id="mazur-wrong-digit",
    title=Both("The mistake behind the number", "그 수를 만든 실수"),
    starter=Both(START.format(language="en", comment="W1, b1, W2, b2 after the update, in this order"),
                 START.format(language="ko", comment="갱신한 뒤의 W1, b1, W2, b2를 이 순서로")),
    hints=(
        Both("Write the right update first; its fingerprint is −150.3. Then spoil one line at a time, and watch the fingerprint.",
             "먼저 맞는 갱신을 씁니다. 그 지문은 −150.3입니다. 그다음 한 번에 한 줄씩만 틀리게 고치면서 지문을 봅니다."),
        Both("Nearly everything that spoils W₂ moves the fingerprint by millions, because the gradient of W₂ is large. The number "
             "is off by 150. So look on the way to W₁.",
             "W₂의 그레이디언트는 크므로, W₂가 틀리면 거의 언제나 지문이 몇백만씩 움직입니다. 그런데 차이는 150뿐입니다. 그러니 W₁로 가는 길을 "
             "봅니다."),
        Both("Formulas have no order in time; the lines of a program have. δ₁ needs W₂. What stands in W₂ at that moment, if a "
             "program works from the last layer to the first and finishes each layer before it goes on?",
             "수식에는 시간 순서가 없지만 프로그램의 줄에는 있습니다. δ₁에는 W₂가 필요합니다. 마지막 층부터 한 층씩 일을 다 끝내고 앞 층으로 "
             "넘어가는 프로그램이라면, 그때 W₂에는 무엇이 들어 있습니까?"),
    ),
    solution=Both(SOLUTION.format(language="en", comment="too early"),
                  SOLUTION.format(language="ko", comment="너무 일찍 갱신함")),
    because=Both(
        r"$\delta_1 = (\delta_2 W_2^\top) \odot A_1 \odot (1 - A_1)$ is computed with a $W_2$ that has been updated already. $W_2$ "
        r"itself comes out right; only $W_1$ differs, and by less than 1 part in 1,000. The check uses two more networks, with "
        r"four and with three samples, so that a chance hit on the article's numbers does not pass.",
        r"$\delta_1 = (\delta_2 W_2^\top) \odot A_1 \odot (1 - A_1)$을 이미 갱신한 $W_2$로 계산한 것입니다. $W_2$는 맞게 나옵니다. 달라지는 것은 "
        r"$W_1$뿐이고, 그 차이는 1,000분의 1도 되지 않습니다. 글의 수에 우연히 맞은 답이 통과하지 않도록, 표본이 넷인 신경망과 셋인 신경망으로도 채점합니다."),
    asks=Function(
        arguments=tuple(ARTICLE), names=("W1", "b1", "W2", "b2"), loose=("b1", "b2"), tolerance=TOLERANCE,
        cases=lambda: [case(1, 4, (3, 2, 2), 3.0), case(2, 3, (2, 3, 3), 5.0), ARTICLE],
        right=RIGHT,
        wrongs=(*ORDER, *PIECES, *NOT_WEIGHTS, *LEFT),
        may_change=("W1", "b1", "W2", "b2")),     # to write W2 -= … is the natural way to make this very mistake
)
