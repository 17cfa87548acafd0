"""Add an L2 penalty to loss and gradients, so that the gradient check stays green."""

import numpy as np

from bpkit import backward, cross_entropy, dense, forward
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Satisfying

NAMES = ("loss", "W1", "b1", "W2", "b2")


def case(seed, lam):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(5, 3)), "y": np.eye(3)[rng.randint(3, size=5)], "W1": rng.normal(size=(3, 4)),
            "b1": rng.normal(size=4), "W2": rng.normal(size=(4, 3)), "b2": rng.normal(size=3), "lam": lam}


def data_part(X, y, W1, b1, W2, b2, lam=0):
    network = [dense(W1, b1, "tanh"), dense(W2, b2, "softmax")]
    trace = forward(network, X)
    one, two = backward(network, trace, y, loss="cross_entropy")
    return np.array([cross_entropy(prediction=trace.A[-1], target=y)]), one.W, one.b, two.W, two.b


def with_penalty(in_loss=lambda W1, b1, W2, b2: 0.5 * ((W1 * W1).sum() + (W2 * W2).sum()),
                 in_gradients=lambda W1, b1, W2, b2: (W1, 0, W2, 0)):
    """Loss and gradients with lam times these."""
    def gives(X, y, W1, b1, W2, b2, lam):
        loss, *gradients = data_part(X, y, W1, b1, W2, b2)
        added = in_gradients(W1, b1, W2, b2)
        return (float(loss[0] + lam * in_loss(W1, b1, W2, b2)),
                *(gradient + lam * more for gradient, more in zip(gradients, added)))
    return gives


def squares(*arrays):
    return sum((array * array).sum() for array in arrays)


def over_samples(X, y, W1, b1, W2, b2, lam):
    return with_penalty()(X, y, W1, b1, W2, b2, lam / len(X))


def shrunk(X, y, W1, b1, W2, b2, lam):
    """Weights after a shrinking, in the place of their gradients."""
    loss, *_ = with_penalty()(X, y, W1, b1, W2, b2, lam)
    _, one, two, three, four = data_part(X, y, W1, b1, W2, b2)
    return loss, (1 - lam) * W1 - one, two, (1 - lam) * W2 - three, four


def scaled(X, y, W1, b1, W2, b2, lam):
    """(1 + λ) times the gradients of the data."""
    loss, one, two, three, four = with_penalty()(X, y, W1, b1, W2, b2, lam)
    _, first, _, third, _ = data_part(X, y, W1, b1, W2, b2)
    return loss, (1 + lam) * first, two, (1 + lam) * third, four


def unscaled(X, y, W1, b1, W2, b2, lam):
    """λ in the loss, but W and not λW in the gradients."""
    loss, *_ = with_penalty()(X, y, W1, b1, W2, b2, lam)
    _, *gradients = with_penalty()(X, y, W1, b1, W2, b2, 1)
    return loss, *gradients


def without_brackets(X, y, W1, b1, W2, b2, lam):
    """lam / 2 * (W1 ** 2).sum() + (W2 ** 2).sum()"""
    loss, *gradients = with_penalty(in_loss=lambda W1, b1, W2, b2: squares(W1) / 2)(X, y, W1, b1, W2, b2, lam)
    return loss + squares(W2), *gradients


def lost_lambda(X, y, W1, b1, W2, b2, lam):
    """½ΣW² in the loss, without λ."""
    _, *gradients = with_penalty()(X, y, W1, b1, W2, b2, lam)
    return with_penalty()(X, y, W1, b1, W2, b2, 1)[0], *gradients


def penalty_alone(X, y, W1, b1, W2, b2, lam):
    return lam / 2 * squares(W1, W2), lam * W1, 0 * b1, lam * W2, 0 * b2


def decayed_gradients(X, y, W1, b1, W2, b2, lam):
    loss, one, two, three, four = with_penalty()(X, y, W1, b1, W2, b2, lam)
    return loss, (1 - lam) * (one - lam * W1), two, (1 - lam) * (three - lam * W2), four


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


def number(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value, when=lambda array: np.isclose(array, value, rtol=1e-6, atol=0))


START = '''
from bpkit import backward, cross_entropy, dense, forward
from bpkit.en import check

def loss_and_gradients(X, y, W1, b1, W2, b2, lam):
    network = [dense(W1, b1, "tanh"), dense(W2, b2, "softmax")]
    trace = forward(network, X)
    loss = cross_entropy(prediction=trace.A[-1], target=y)
    one, two = backward(network, trace, y, loss="cross_entropy")
    return None     # loss, one.W, one.b, two.W, two.b: {with_l2}

# report: {letter}   same: {number}
answers = {{"function": loss_and_gradients, "report": None, "same": None}}
check("deep-decay", answers)
'''

SOLVED = '''
from bpkit import backward, cross_entropy, dense, forward
from bpkit.en import check

def loss_and_gradients(X, y, W1, b1, W2, b2, lam):
    network = [dense(W1, b1, "tanh"), dense(W2, b2, "softmax")]
    trace = forward(network, X)
    loss = cross_entropy(prediction=trace.A[-1], target=y)
    one, two = backward(network, trace, y, loss="cross_entropy")
    loss = loss + lam / 2 * ((W1 * W1).sum() + (W2 * W2).sum())
    return loss, one.W + lam * W1, one.b, two.W + lam * W2, two.b

check("deep-decay", {"function": loss_and_gradients, "report": "B", "same": 1.0})
'''


def filled(language, **words):
    return START.format(**words).replace("bpkit.en", f"bpkit.{language}")


EXERCISE = Exercise(
    id="deep-decay",
    title=Both("L2, and the check stays green", "L2를 넣고도 통과하는 검사"),
    starter=Both(filled("en", with_l2="each with L2", letter='"A", "B" or "C"', number="a number"),
                 filled("ko", with_l2="L2를 넣은 것", letter='"A", "B", "C" 가운데 하나', number="수")),
    hints=(
        Both("The penalty is a term of the loss. What is the slope of (λ/2)w² along w? Which parameters does it contain?",
             "벌점은 손실에 더하는 항입니다. (λ/2)w²을 w로 미분하면 무엇입니까? 벌점에 들어 있는 매개변수는 어느 것입니까?"),
        Both("Loss: add λ/2 times the sum of the squares of W1 and of W2. Gradients: add λ times the weight, for the weights only. report: "
             "which loss does check_network nudge?",
             "손실에는 W1과 W2의 제곱합에 λ/2를 곱해 더합니다. 그레이디언트에는 가중치에만 λ · 가중치를 더합니다. report: check_network는 어느 손실을 재고 있습니까?"),
        Both("same: the sum over 100 samples is 100 times the mean. Multiply mean + (λ/2)ΣW² by 100, which moves no minimum, and read off the "
             "new λ.",
             "same: 표본 100개의 합은 평균의 100배입니다. 평균 + (λ/2)ΣW²에 100을 곱해도 최소인 곳은 그대로입니다. 곱한 식에서 새 λ를 읽습니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        r"$\frac{\lambda}{2}w^2$ has the slope $\lambda w$: the ½ is there for that. `report`: (B). The gradients belong to data loss plus "
        r"penalty, and `check_network` nudged the data loss alone. They differ by exactly $\lambda W$, so the check is red at the weights and "
        r"green at the biases. `same`: $100\,(\text{mean} + \frac{0.01}{2}\sum W^2) = \text{sum} + \frac{1}{2}\sum W^2$, so $\lambda = 1$.",
        r"$\frac{\lambda}{2}w^2$을 미분하면 $\lambda w$입니다. ½은 이렇게 약분되라고 붙였습니다. `report`: (B)입니다. 그레이디언트는 데이터의 손실에 벌점을 더한 것에서 "
        r"나왔는데 `check_network`는 데이터의 손실만 쟀습니다. 그래서 둘이 꼭 $\lambda W$만큼 다르고, 가중치에서는 틀렸다고 나오고 편향에서는 통과합니다. `same`: "
        r"$100\,(\text{평균} + \frac{0.01}{2}\sum W^2) = \text{합} + \frac{1}{2}\sum W^2$이므로 $\lambda = 1$입니다."),
    asks={
        "function": Function(
            arguments=("X", "y", "W1", "b1", "W2", "b2", "lam"), names=NAMES, loose=("b1", "b2"),
            cases=lambda: [case(3, 0.3), case(4, 0.07)], right=with_penalty(),
            changes={name: ("M01", Both(
                "The function changes the weights that it was given. Weight decay is a term of loss and gradient; the update comes later.",
                "함수가 받은 가중치를 바꾸었습니다. 가중치 감쇠는 손실과 그레이디언트에 더하는 항이고, 갱신은 그다음에 합니다."))
                for name in ("W1", "b1", "W2", "b2")},
            wrongs=(
                wrong("loss without", "The gradients contain λW, the loss has no penalty. A gradient check would call the gradients wrong: loss "
                      "and gradients have to belong together.",
                      "그레이디언트에는 λW가 있는데 손실에는 벌점이 없습니다. 그레이디언트 검사를 하면 틀렸다고 나옵니다. 손실과 그레이디언트는 짝이 맞아야 합니다.",
                      with_penalty(in_loss=lambda *_: 0)),
                wrong("gradients without", "The loss contains the penalty, the gradients do not. Add the slope of the penalty to those of W1 "
                      "and W2.",
                      "손실에는 벌점이 있는데 그레이디언트에는 없습니다. W1과 W2의 그레이디언트에 벌점의 기울기를 더합니다.",
                      with_penalty(in_gradients=lambda *_: (0, 0, 0, 0))),
                wrong("nothing added", "Loss and gradients of the data alone. Both still need what the penalty adds.",
                      "데이터만의 손실과 그레이디언트입니다. 벌점에서 나오는 항을 양쪽에 모두 더합니다.",
                      with_penalty(lambda *_: 0, lambda *_: (0, 0, 0, 0))),
                wrong("M07-gradient", "The gradients contain 2λW. The slope of (λ/2)w² is λw: the ½ cancels the 2.",
                      "그레이디언트에 2λW를 더했습니다. (λ/2)w²을 미분하면 ½과 2가 약분되어 λw입니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (2 * W1, 0, 2 * W2, 0))),
                wrong("M07-loss", "The loss contains λΣW², without the ½. Then the slope would be 2λW and not the λW of your gradients.",
                      "손실에 ½ 없이 λΣW²을 더했습니다. 그러면 기울기는 그레이디언트에 더한 λW가 아니라 2λW입니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: squares(W1, W2))),
                wrong("M07-both", "Loss and gradients fit together, but the penalty is λΣW². Asked is (λ/2)ΣW².",
                      "손실과 그레이디언트의 짝은 맞지만 벌점이 λΣW²입니다. 물은 것은 (λ/2)ΣW²입니다.",
                      with_penalty(lambda W1, b1, W2, b2: squares(W1, W2), lambda W1, b1, W2, b2: (2 * W1, 0, 2 * W2, 0))),
                wrong("M07-half-gradient", "The gradients contain (λ/2)W. The square brings a 2 down, which cancels the ½: λW.",
                      "그레이디언트에 (λ/2)W를 더했습니다. 제곱을 미분하면 2가 나와 ½과 약분되므로 λW입니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (W1 / 2, 0, W2 / 2, 0))),
                wrong("biases too", "The penalty contains the biases. Here it runs over the weights W1 and W2 only.",
                      "벌점에 편향까지 넣었습니다. 여기서는 가중치 W1과 W2에만 벌점을 줍니다.",
                      with_penalty(lambda *all: squares(*all) / 2, lambda *all: all)),
                wrong("biases in the loss", "The loss penalises the biases, the gradients do not. Penalise the weights only, in both.",
                      "손실에는 편향의 벌점이 있고 그레이디언트에는 없습니다. 양쪽 모두 가중치에만 벌점을 줍니다.",
                      with_penalty(in_loss=lambda *all: squares(*all) / 2)),
                wrong("biases in the gradients", "The gradients of the biases contain λb. Penalise the weights only.",
                      "편향의 그레이디언트에 λb를 더했습니다. 가중치에만 벌점을 줍니다.",
                      with_penalty(in_gradients=lambda *all: all)),
                wrong("W2 alone", "Only W2 is penalised. The sum runs over the weights of all layers.",
                      "W2에만 벌점을 주었습니다. 벌점에는 모든 층의 가중치가 들어갑니다.",
                      with_penalty(lambda W1, b1, W2, b2: squares(W2) / 2, lambda W1, b1, W2, b2: (0, 0, W2, 0))),
                wrong("W1 alone", "Only W1 is penalised. The sum runs over the weights of all layers.",
                      "W1에만 벌점을 주었습니다. 벌점에는 모든 층의 가중치가 들어갑니다.",
                      with_penalty(lambda W1, b1, W2, b2: squares(W1) / 2, lambda W1, b1, W2, b2: (W1, 0, 0, 0))),
                wrong("M06", "λW was subtracted from the gradients. The penalty grows with the weights, so its slope is +λW; the minus comes "
                      "with the step.",
                      "그레이디언트에서 λW를 뺐습니다. 가중치가 커지면 벌점도 커지므로 기울기는 +λW입니다. 음의 부호는 갱신할 때 붙습니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (-W1, 0, -W2, 0))),
                wrong("M07-mean", "The penalty was divided by the number of samples. Only the loss of the data is a mean; the penalty is "
                      "(λ/2)ΣW², whatever the batch.",
                      "벌점을 표본 수로 나누었습니다. 평균인 것은 데이터의 손실뿐입니다. 벌점은 배치와 상관없이 (λ/2)ΣW²입니다.", over_samples),
                wrong("M07-loss-alone-mean", "In the loss the squares were averaged over the weights. The penalty is their sum.",
                      "손실에 제곱의 평균을 더했습니다. 벌점은 평균이 아니라 합입니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: ((W1 * W1).mean() + (W2 * W2).mean()) / 2)),
                wrong("L1", "That is the penalty λΣ|W| with the slope λ·sign(W), called L1. Asked is L2, with squares.",
                      "벌점 λΣ|W|와 그 기울기 λ·sign(W)를 썼습니다. 이것은 L1이고, 물은 것은 제곱을 쓰는 L2입니다.",
                      with_penalty(lambda W1, b1, W2, b2: np.abs(W1).sum() + np.abs(W2).sum(),
                                   lambda W1, b1, W2, b2: (np.sign(W1), 0, np.sign(W2), 0))),
                wrong("not squared", "The loss contains λ/2 times the sum of the weights, without squares: negative weights would lower it.",
                      "손실에 제곱하지 않은 가중치의 합을 λ/2배 해서 더했습니다. 그러면 음수인 가중치가 손실을 줄입니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: (W1.sum() + W2.sum()) / 2)),
                wrong("norm", "The loss contains the norms of W1 and W2, with a square root. The penalty is the squared norm.",
                      "손실에 제곱근이 들어간 W1과 W2의 노름을 더했습니다. 벌점에는 노름의 제곱이 들어갑니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: (np.sqrt(squares(W1)) + np.sqrt(squares(W2))) / 2)),
                wrong("norm of matrix product", "W1 @ W1.T or `np.dot` of the weights with themselves mixes rows: its entries summed are not ΣW². "
                      "Square entry by entry.",
                      "W1 @ W1.T처럼 행렬곱을 하면 서로 다른 행이 섞여서, 원소를 모두 더해도 ΣW²이 아닙니다. 원소별로 제곱합니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: ((W1 @ W1.T).sum() + (W2 @ W2.T).sum()) / 2)),
                wrong("gradient scaled", "The gradients of the data were multiplied by 1 + λ. What is added is λ times the weight, not λ times "
                      "the gradient.",
                      "데이터의 그레이디언트에 1 + λ를 곱했습니다. 더하는 것은 λ · 그레이디언트가 아니라 λ · 가중치입니다.", scaled),
                wrong("M07-no-lambda", "The gradients contain W and not λW.", "그레이디언트에 λW가 아니라 W를 더했습니다.", unscaled),
                wrong("brackets", "λ/2 multiplies only the squares of W1: brackets are missing around the sum of the two.",
                      "두 합을 묶는 괄호가 빠져서 λ/2를 W1의 제곱에만 곱했습니다.", without_brackets),
                wrong("sum squared", "The weights were added first and the sum was squared. Square each weight first, then add.",
                      "가중치를 먼저 더하고 그 합을 제곱했습니다. 가중치마다 먼저 제곱한 다음 더합니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: (W1.sum() ** 2 + W2.sum() ** 2) / 2)),
                wrong("square in the gradient", "The gradients contain λW². That is the penalty itself; its slope is λW.",
                      "그레이디언트에 λW²을 더했습니다. 그것은 벌점이고, 벌점의 기울기는 λW입니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (W1 * W1, 0, W2 * W2, 0))),
                wrong("sum in the gradient", "To each entry of the gradients λ times the sum of all weights was added. Each weight gets λ times "
                      "itself.",
                      "그레이디언트의 모든 원소에 가중치 전체의 합의 λ배를 더했습니다. 원소마다 그 자리에 있는 가중치의 λ배를 더합니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (W1.sum(), 0, W2.sum(), 0))),
                wrong("M07-no-lambda-loss", "The loss contains ½ΣW², without λ.", "손실에 λ 없이 ½ΣW²을 더했습니다.", lost_lambda),
                wrong("penalty alone", "That is the penalty alone, with its slopes. It is added to loss and gradients of the data.",
                      "벌점과 그 기울기만 있습니다. 이것을 데이터의 손실과 그레이디언트에 더합니다.", penalty_alone),
                wrong("gradient shrunk", "The gradients of the data were multiplied by 1 − λ. It is the weights that shrink, in the update; here λW "
                      "is added.",
                      "데이터의 그레이디언트에 1 − λ를 곱했습니다. 줄어드는 것은 가중치이고, 그것도 갱신할 때입니다. 여기서는 λW를 더합니다.", decayed_gradients),
                wrong("M06-both", "The penalty was subtracted, in loss and gradients: large weights would be rewarded. It is added.",
                      "손실과 그레이디언트에서 벌점을 뺐습니다. 그러면 큰 가중치에 상을 주게 됩니다. 벌점은 더합니다.",
                      with_penalty(lambda W1, b1, W2, b2: -squares(W1, W2) / 2, lambda W1, b1, W2, b2: (-W1, 0, -W2, 0))),
                wrong("M06-loss", "The loss has the penalty with a minus, the gradients have +λW. The penalty is added to both.",
                      "손실에서는 벌점을 빼고 그레이디언트에는 λW를 더했습니다. 손실에서도 더합니다.",
                      with_penalty(in_loss=lambda W1, b1, W2, b2: -squares(W1, W2) / 2)),
                wrong("gradient of W1 alone", "The gradient of W2 lacks λW2. The loss contains the penalty on both.",
                      "W2의 그레이디언트에 λW2가 빠졌습니다. 손실에는 둘의 벌점이 모두 있습니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (W1, 0, 0, 0))),
                wrong("gradient of W2 alone", "The gradient of W1 lacks λW1. The loss contains the penalty on both.",
                      "W1의 그레이디언트에 λW1이 빠졌습니다. 손실에는 둘의 벌점이 모두 있습니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (0, 0, W2, 0))),
                wrong("biases instead", "λ times the parameter was added to the gradients of the biases, and not to those of the weights. It is the "
                      "other way around.",
                      "가중치는 그대로 두고 편향의 그레이디언트에 편향의 λ배를 더했습니다. 거꾸로 가중치에만 더합니다.",
                      with_penalty(in_gradients=lambda W1, b1, W2, b2: (0, b1, 0, b2))),
                wrong("M01-shrunk", "In the places of the gradients of W1 and W2 stand weights after a step. Return gradients: what is added is "
                      "λW.",
                      "W1과 W2의 그레이디언트 자리에 한 걸음 간 뒤의 가중치가 있습니다. 그레이디언트를 돌려줍니다. 더하는 것은 λW입니다.", shrunk))),
        "report": Choice(right="B", others={
            "A": ("gradient blamed", Both(
                "Then training would go down the data loss alone, and the penalty would do nothing. The gradients are those of data loss plus "
                "penalty.",
                "그러면 데이터의 손실만 줄이고 벌점은 아무 일도 하지 않습니다. 이 그레이디언트는 데이터의 손실에 벌점을 더한 것의 그레이디언트입니다.")),
            "C": ("tolerance", Both(
                "The difference is λW, no round-off. A check that forgives it would also forgive a real mistake.",
                "차이는 반올림 오차가 아니라 λW입니다. 이만한 차이를 넘기는 검사는 진짜 실수도 넘깁니다."))}),
        "same": Satisfying(
            shape=(), holds=lambda array: abs(array - 1) < 1e-6,
            otherwise=Both("The loss of the data becomes 100 times as large. By which factor does the penalty have to grow with it, and what is λ "
                           "then?",
                           "데이터의 손실이 100배가 됩니다. 벌점은 몇 배가 되어야 하고, 그때 λ는 얼마입니까?"),
            wrongs=(
                number("unchanged", "With the same λ the penalty would count for 100 times less beside a loss that is 100 times as large.",
                       "λ가 그대로이면 데이터의 손실만 100배가 되어 벌점의 비중은 100분의 1이 됩니다.", 0.01),
                number("divided", "You divided. The loss of the data became 100 times as large; the penalty has to keep up with it.",
                       "100으로 나누었습니다. 데이터의 손실이 100배가 되었으므로 벌점도 그만큼 커져야 합니다.", 0.0001),
                number("M07-half", "0.5 is the factor in front of ΣW², λ/2. Asked is λ.", "0.5는 ΣW²에 곱해진 λ/2입니다. 물은 것은 λ입니다.", 0.5),
                number("M07-twice", "The ½ stands in front of both penalties, so it does not change the ratio: 100 times 0.01.",
                       "½은 두 벌점에 모두 있으므로 비에는 나오지 않습니다. 0.01의 100배만 구합니다.", 2.0),
                number("only m", "100 is the factor between the two. Multiply the old λ by it.",
                       "100은 두 손실 사이의 배수입니다. 원래 λ에 이 수를 곱합니다.", 100.0),
                number("root", "You took the root of 100. The sum is 100 times the mean, and the penalty has to grow by the same factor.",
                       "100의 제곱근을 썼습니다. 합은 평균의 100배이므로 벌점도 100배가 되어야 합니다.", 0.1))),
    },
)
