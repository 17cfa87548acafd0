"""Source note 003's `backward` computes and updates: split into gradients and update."""

import numpy as np

from bpkit import dense, forward, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

NAMES = ("W1", "b1", "W2", "b2")


def slope(a):
    return a * (1 - a)


def weights(rng):
    return rng.normal(size=(3, 4)), rng.normal(size=4), rng.normal(size=(4, 1)), rng.normal(size=1)


def gradients_case(seed):
    rng = np.random.RandomState(seed)
    X, y, (W1, b1, W2, b2) = rng.normal(size=(4, 3)), rng.uniform(size=(4, 1)), weights(rng)
    _, a1, output = forward([dense(W1, b1), dense(W2, b2)], X).A
    return {"X": X, "y": y, "a1": a1, "output": output, "W1": W1, "b1": b1, "W2": W2, "b2": b2}


def update_case(seed, rate):
    rng = np.random.RandomState(seed)
    return {"parameters": list(weights(rng)), "gradients": list(weights(rng)), "rate": rate}


def of_note(X, y, a1, output, W1, b1, W2, b2, delta2=None, through=None, hidden=None):
    """The four arrays that the note subtracts."""
    delta2 = (output - y) * slope(output) if delta2 is None else delta2
    hidden = slope(a1) if hidden is None else hidden
    delta1 = delta2 @ (W2 if through is None else through).T * hidden
    return X.T @ delta1, delta1.sum(axis=0), a1.T @ delta2, delta2.sum(axis=0)


def after(*given):
    return tuple(value - gradient for value, gradient in zip(given[4:], of_note(*given)))


def moved_first(X, y, a1, output, W1, b1, W2, b2):
    """The note's order inside out: W2 has moved before δ₁ is computed."""
    new = W2 - a1.T @ ((output - y) * slope(output))
    return of_note(X, y, a1, output, W1, b1, W2, b2, through=new)


def with_biases(biases):
    def gives(*given):
        X, y, a1, output, W1, b1, W2, b2 = given
        delta2 = (output - y) * slope(output)
        delta1 = delta2 @ W2.T * slope(a1)
        return X.T @ delta1, biases(delta1), a1.T @ delta2, biases(delta2)
    return gives


def deltas(X, y, a1, output, W1, b1, W2, b2):
    delta2 = (output - y) * slope(output)
    delta1 = delta2 @ W2.T * slope(a1)
    return delta1, delta1.sum(axis=0), delta2, delta2.sum(axis=0)


def exchanged(X, y, a1, output, W1, b1, W2, b2):
    delta2 = (output - y) * slope(output)
    delta1 = delta2 @ W2.T * slope(a1)
    return X.T @ delta2, delta2.sum(axis=0), a1.T @ delta1, delta1.sum(axis=0)


def notes_order(*given):
    W1, b1, W2, b2 = of_note(*given)
    return W2, b2, W1, b1


def moved(change):
    """change(parameter, gradient, rate, its place) for each of the four."""
    return lambda parameters, gradients, rate: tuple(
        change(value, gradient, rate, place) for place, (value, gradient) in enumerate(zip(parameters, gradients)))


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


CODE = '''
import numpy as np
from bpkit.en import check

def gradients(X, y, a1, output, W1, b1, W2, b2):
    delta2 = (output - y) * output * (1 - output)
    delta1 = np.dot(delta2, W2.T) * a1 * (1 - a1)
    W2 -= np.dot(a1.T, delta2)
    b2 -= np.sum(delta2, axis=0)
    W1 -= np.dot(X.T, delta1)
    b1 -= np.sum(delta1, axis=0)

def update(parameters, gradients, rate):
    return None

check("deep-split", {"gradients": gradients, "update": update})
'''

SOLVED = '''
import numpy as np
from bpkit.en import check

def gradients(X, y, a1, output, W1, b1, W2, b2):
    delta2 = (output - y) * output * (1 - output)
    delta1 = np.dot(delta2, W2.T) * a1 * (1 - a1)
    dW2, db2 = np.dot(a1.T, delta2), np.sum(delta2, axis=0)
    dW1, db1 = np.dot(X.T, delta1), np.sum(delta1, axis=0)
    return dW1, db1, dW2, db2

def update(parameters, gradients, rate):
    return [p - rate * d for p, d in zip(parameters, gradients)]

check("deep-split", {"gradients": gradients, "update": update})
'''

EXERCISE = Exercise(
    id="deep-split",
    title=Both("Split a backward that updates", "갱신까지 하는 backward 나누기"),
    starter=Both(CODE, CODE.replace("bpkit.en", "bpkit.ko")),
    hints=(
        Both("Which of the six lines compute, and which change something? What does the function hand back?",
             "여섯 줄 가운데 계산하는 줄은 어느 것이고 무언가를 바꾸는 줄은 어느 것입니까? 이 함수가 돌려주는 것은 무엇입니까?"),
        Both("In each of the four lines with `-=`, what stands on the right is a gradient. Give it a name of its own, and return the four.",
             "`-=`가 있는 네 줄에서 오른쪽에 있는 것이 그레이디언트입니다. 저마다 이름을 붙이고 넷을 돌려줍니다."),
        Both("`update` makes new arrays: p − rate · d for each pair of a parameter and its gradient. `p -= …` would change the caller's.",
             "`update`는 매개변수와 그레이디언트를 짝지어 p − rate · d인 새 배열을 만듭니다. `p -= …`라고 쓰면 부른 쪽의 배열이 바뀝니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        "Nothing in the mathematics changed: the right-hand sides of the note were gradients all along. What changed is who may decide. "
        "`gradients` can be called twice, compared with measured ones, or added up over several batches. `update` has a place for a learning "
        "rate, which the note lacks (its rate is 1), and can be exchanged for another rule.",
        "수학은 하나도 바뀌지 않았습니다. 노트에서도 `-=`의 오른쪽은 그레이디언트였습니다. 바뀐 것은 누가 무엇을 정하느냐입니다. `gradients`는 두 번 불러도 되고, 잰 값과 비교할 수도 "
        "있고, 여러 배치의 결과를 더할 수도 있습니다. `update`에는 노트에 없던 학습률의 자리가 생겼고(노트의 학습률은 1입니다), 다른 규칙으로 바꿔 끼울 수도 있습니다."),
    asks={
        "gradients": Function(
            arguments=("X", "y", "a1", "output", "W1", "b1", "W2", "b2"), names=NAMES, loose=("b1", "b2"),
            cases=lambda: [gradients_case(5), gradients_case(6)], right=of_note,
            counts=lambda X, *_: {"samples": len(X)}, samples=(),
            changes={name: ("M01", Both(
                "The function still moves the weights or the biases: a line with `-=` is left. Compute the right-hand sides, give them "
                "names, and return them.",
                "`-=`가 남아 있어서 함수가 아직 가중치나 편향을 움직입니다. 오른쪽만 계산해서 이름을 붙이고 돌려줍니다."))
                for name in NAMES},
            wrongs=(
                wrong("M01-weights", "These are the weights and biases after the step. Asked are the gradients, the right-hand sides of "
                      "the lines with `-=`.",
                      "한 걸음 간 뒤의 가중치와 편향입니다. 물은 것은 그레이디언트, 곧 `-=`의 오른쪽입니다.", after),
                wrong("M01-step", "These are the steps, minus the gradients. The minus of `-=` belongs to the update.",
                      "부호를 뒤집은 그레이디언트, 곧 걸음입니다. `-=`의 음의 부호는 갱신할 때 씁니다.",
                      lambda *given: tuple(-each for each in of_note(*given))),
                wrong("M08", "The gradients of layer 1 went through a W₂ that had been moved already. In the note delta1 is computed first.",
                      "이미 움직인 W₂로 1층의 그레이디언트를 구했습니다. 노트에서는 delta1을 먼저 계산합니다.", moved_first),
                wrong("order", "Four right gradients in the note's order W2, b2, W1, b1. Asked is W1, b1, W2, b2.",
                      "네 그레이디언트는 맞지만 노트의 순서대로 W2, b2, W1, b1입니다. 물은 순서는 W1, b1, W2, b2입니다.", notes_order),
                wrong("deltas", "In the places of W1 and W2 came delta1 and delta2. The note subtracts a product: `np.dot(X.T, delta1)`.",
                      "W1과 W2의 자리에 delta1과 delta2가 왔습니다. 노트에서는 `np.dot(X.T, delta1)` 같은 곱을 뺍니다.", deltas),
                wrong("M23", "The gradients of the biases are 0. The note moves the biases by the sum of delta over the rows.",
                      "편향의 그레이디언트가 0입니다. 노트에서는 delta를 행을 따라 더한 만큼 편향을 움직입니다.",
                      with_biases(lambda delta: np.zeros(delta.shape[1]))),
                wrong("M14-unsummed", "The biases got delta with a row for each sample. The note adds over the rows: `np.sum(…, axis=0)`.",
                      "편향에 표본마다 행이 하나씩 있는 delta가 왔습니다. 노트에서는 행을 따라 더합니다: `np.sum(…, axis=0)`.",
                      with_biases(lambda delta: delta)),
                wrong("M07-biases", "The biases got the mean of delta. The note takes the sum, as for the weights.",
                      "편향에 delta의 평균을 썼습니다. 노트에서는 가중치와 마찬가지로 합을 씁니다.",
                      with_biases(lambda delta: delta.mean(axis=0))),
                wrong("M05", "delta2 lost its factor output(1 − output). Leave the first two lines of the note as they are.",
                      "delta2에서 output(1 − output)이 빠졌습니다. 노트의 첫 두 줄은 그대로 둡니다.",
                      lambda *given: of_note(*given, delta2=given[3] - given[1])),
                wrong("M19", "delta1 and delta2 are exchanged. X belongs to layer 1 and meets delta1; a1 is the input of layer 2 and meets delta2.",
                      "delta1과 delta2가 바뀌었습니다. X는 1층의 입력이므로 delta1과, a1은 2층의 입력이므로 delta2와 만납니다.", exchanged),
                wrong("M14-axis1", "The sum for the biases ran along the rows (`axis=1`). The note adds over the samples: `axis=0`.",
                      "편향의 그레이디언트를 행마다(`axis=1`) 더해 구했습니다. 노트에서는 표본을 따라 더합니다: `axis=0`.", with_biases(lambda delta: delta.sum(axis=1))),
                wrong("M14-axis", "np.sum without an axis added all entries of delta. Each bias has its own sum: `axis=0`.",
                      "axis 없이 delta의 원소를 모두 더했습니다. 편향마다 합이 따로 있습니다: `axis=0`.", with_biases(lambda delta: delta.sum())),
                wrong("M04-twice", "The slopes were computed from sigmoid(a1) and sigmoid(output). a1 and output have passed the sigmoid already: "
                      "leave the first two lines of the note as they are.",
                      "기울기를 sigmoid(a1)과 sigmoid(output)으로 계산했습니다. a1과 output은 이미 시그모이드를 지난 값입니다. 노트의 첫 두 줄은 그대로 둡니다.",
                      lambda *given: of_note(*given, delta2=(given[3] - given[1]) * slope(sigmoid(given[3])), hidden=slope(sigmoid(given[2])))),
                wrong("M01-rate", "The gradients were multiplied by a learning rate. The rate belongs to `update`.",
                      "그레이디언트에 학습률을 곱했습니다. 학습률은 `update`에서 씁니다.",
                      lambda *given: tuple(0.1 * each for each in of_note(*given))),
                wrong("M05-hidden", "delta1 lost its factor a1(1 − a1). Leave the first two lines of the note as they are.",
                      "delta1에서 a1(1 − a1)이 빠졌습니다. 노트의 첫 두 줄은 그대로 둡니다.",
                      lambda *given: of_note(*given, hidden=np.ones_like(given[2]))))),
        "update": Function(
            arguments=("parameters", "gradients", "rate"), names=NAMES,
            cases=lambda: [update_case(7, 0.3), update_case(8, 2.5)],
            right=moved(lambda p, d, rate, _: p - rate * d),
            changes={"parameters": ("M01", Both(
                "The caller's parameters were changed. `p -= …` and `parameters[i] = …` work in place; make new arrays, `p − rate · d`, in a new "
                "list.",
                "부른 쪽의 매개변수가 바뀌었습니다. `p -= …`와 `parameters[i] = …`는 제자리에서 고칩니다. 새 배열 `p − rate · d`를 만들어 새 리스트에 담습니다."))},
            wrongs=(
                wrong("M06", "The step was added: uphill. A gradient points where the loss grows.",
                      "걸음을 더해서 오르막으로 갔습니다. 그레이디언트는 손실이 커지는 쪽을 가리킵니다.",
                      moved(lambda p, d, rate, _: p + rate * d)),
                wrong("M29", "The rate is missing: you subtract the whole gradient, as the note does.",
                      "학습률이 빠졌습니다. 노트처럼 그레이디언트를 통째로 뺐습니다.", moved(lambda p, d, rate, _: p - d)),
                wrong("M01-step-alone", "These are the steps alone. Subtract them from the parameters.",
                      "걸음만 돌려주었습니다. 매개변수에서 이 걸음을 뺍니다.", moved(lambda p, d, rate, _: rate * d)),
                wrong("M01-minus-step", "These are the steps −rate · d alone. Add them to the parameters.",
                      "걸음 −rate · d만 돌려주었습니다. 매개변수에 더합니다.", moved(lambda p, d, rate, _: -rate * d)),
                wrong("M23", "The biases did not move. They are parameters like the weights.",
                      "편향이 움직이지 않았습니다. 편향도 가중치처럼 매개변수입니다.",
                      moved(lambda p, d, rate, place: p - rate * d * (place % 2 == 0))),
                wrong("still", "Nothing moved: these are the parameters that came in.",
                      "아무것도 움직이지 않았습니다. 받은 매개변수 그대로입니다.", moved(lambda p, d, rate, _: p)),
                wrong("M29-decay", "The parameters were multiplied by the rate, and not the gradients.",
                      "그레이디언트가 아니라 매개변수에 학습률을 곱했습니다.", moved(lambda p, d, rate, _: rate * p - d)),
                wrong("M29-both", "The rate multiplies the whole difference p − d. Only the gradient is multiplied.",
                      "차 p − d 전체에 학습률을 곱했습니다. 그레이디언트에만 곱합니다.", moved(lambda p, d, rate, _: rate * (p - d))),
                wrong("M29-divided", "The gradient was divided by the rate. It is multiplied.",
                      "그레이디언트를 학습률로 나누었습니다. 나누지 않고 곱합니다.", moved(lambda p, d, rate, _: p - d / rate)),
                wrong("M29-constant", "The step is 0.1 times the gradient, whatever the rate. Use the rate that comes in.",
                      "학습률이 무엇이든 그레이디언트의 0.1배만큼 움직입니다. 받은 학습률을 씁니다.", moved(lambda p, d, rate, _: p - 0.1 * d)),
                wrong("M07-mean", "The step was divided by 4. The gradients are sums already; the step is rate times gradient.",
                      "걸음을 4로 나누었습니다. 그레이디언트는 이미 합입니다. 걸음은 그레이디언트에 학습률만 곱한 것입니다.",
                      moved(lambda p, d, rate, _: p - rate * d / 4)),
                wrong("M16-sign", "Only the sign of the gradient was used. Its size counts too: steep entries move further.",
                      "그레이디언트의 부호만 썼습니다. 가파른 쪽일수록 많이 움직이도록 크기도 그대로 씁니다.", moved(lambda p, d, rate, _: p - rate * np.sign(d))),
                wrong("M16-unit", "The gradient was divided by its length. Gradient descent takes it as it is.",
                      "그레이디언트를 그 길이로 나누었습니다. 경사하강법에서는 그대로 씁니다.", moved(lambda p, d, rate, _: p - rate * d / np.linalg.norm(d))),
                wrong("M06-turned", "The difference is the other way around: rate · d − p.",
                      "빼는 순서가 거꾸로입니다: rate · d − p.", moved(lambda p, d, rate, _: rate * d - p)))),
    },
)
