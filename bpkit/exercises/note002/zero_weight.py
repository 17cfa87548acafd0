"""Compare and decide: what a weight of 0 contributes, and what its gradient says."""

import numpy as np

from bpkit import backward, bce_derivative, dense, forward, half_sse, sigmoid
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers

X, Y = np.array([[-2.5, -3], [2.5, -0.5], [-1, 2]]), np.array([[1.0], [0], [1]])
W1, B1 = np.array([[0.9, -0.7, 0.2], [0.3, -0.3, 0.4]]), np.array([0.2, 0.7, 0.2])
W2, B2 = np.array([[-1.4], [0.0], [-0.7]]), np.array([-0.8])
NETWORK = [dense(W1, B1), dense(W2, B2)]
(Z1, Z2), (_, A1, A2) = forward(NETWORK, X)
GRADIENTS = backward(NETWORK, forward(NETWORK, X), Y, loss="half_sse")
GRADIENT, DELTA2, ERROR, N = GRADIENTS[1].W[1, 0], GRADIENTS[1].delta[:, 0], (A2 - Y)[:, 0], len(X)
OUT, A = A2[:, 0], A1[:, 1]                 # the predictions; the outputs of the second hidden neuron


def wrong(name, gives, en, ko, when=None):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def is_one_of(*arrays):
    """Recognises a single number that stands in one of these arrays, to the four decimals that are typed; 0 excepted."""
    numbers = np.concatenate([np.ravel(array) for array in arrays])
    numbers = numbers[numbers != 0]
    return lambda value: value.size == 1 and bool(np.isclose(value.ravel()[0], numbers, rtol=3e-4, atol=5.5e-5).any())


def typed(wrong):
    """A wrong single number is recognised to four decimals."""
    value = np.asarray(wrong.gives(), float)
    return wrong if wrong.when or value.size > 1 or value == 0 else wrong._replace(when=is_one_of(value))


def times_gradient(*factors):
    """Recognises the right gradient times one of these factors."""
    def when(value):
        return value.size == 1 and any(close(value.ravel()[0], factor * GRADIENT, 5e-3) for factor in factors)
    return when


def loss_at(w):
    weights = W2.copy()
    weights[1, 0] = w
    return half_sse(prediction=forward([NETWORK[0], dense(weights, B2)], X).A[-1], target=Y)


DATA = '''
X, y = np.array([[-2.5, -3], [2.5, -0.5], [-1, 2]]), np.array([[1.0], [0], [1]])
W1 = np.array([[0.9, -0.7, 0.2], [0.3, -0.3, 0.4]])
W2 = np.array([[-1.4], [0.0], [-0.7]])
network = [dense(W1, [0.2, 0.7, 0.2]), dense(W2, [-0.8])]'''

STARTER = '''
import numpy as np
from bpkit import backward, dense, forward, rounded
from bpkit.{language} import check
{data}
answers = {{
    "contribution": None,     # {contribution}
    "gradient": None,         # {gradient}
    "meaning": None,          # {meaning}
}}
check("note002-zero-weight", answers)
'''

SOLUTION = '''
import numpy as np
from bpkit import backward, dense, forward, rounded
from bpkit.{language} import check
{data}
trace = forward(network, X)
gradients = backward(network, trace, y, loss="half_sse")
print("gradient of W2", rounded(gradients[1].W.ravel()))
print("gradient of W1, into the neuron", rounded(gradients[0].W[:, 1]))
answers = {{"contribution": trace.A[1][0, 1] * W2[1, 0], "meaning": "C",
           "gradient": gradients[1].W[1, 0]}}
check("note002-zero-weight", answers)
'''

EXERCISE = Exercise(
    id="note002-zero-weight",
    title=Both("A weight of 0", "0인 가중치"),
    starter=Both(
        en=STARTER.format(language="en", data=DATA, contribution="a number", gradient="a number",
                          meaning='"A", "B", "C" or "D"'),
        ko=STARTER.format(language="ko", data=DATA, contribution="수 하나", gradient="수 하나",
                          meaning='"A", "B", "C", "D" 가운데 하나')),
    hints=(
        Both("What a hidden neuron adds to z₂ is its output times its weight. And which two numbers are multiplied in ∂L/∂w?",
             "은닉 뉴런이 z₂에 더하는 값은 뉴런의 출력과 가중치의 곱입니다. ∂L/∂w에서는 어떤 두 수를 곱합니까?"),
        Both("∂L/∂w is the sum over the samples of the neuron's output times δ₂. The weight itself does not stand in this product.",
             "∂L/∂w는 뉴런의 출력과 δ₂의 곱을 모든 표본에 걸쳐 더한 것입니다. 이 곱에 가중치 자체는 들어 있지 않습니다."),
        Both("`backward(network, forward(network, X), y, loss=\"half_sse\")[1].W` holds three gradients. Python counts from 0.",
             "`backward(network, forward(network, X), y, loss=\"half_sse\")[1].W`에 그레이디언트 세 개가 있습니다. 파이썬은 0부터 "
             "셉니다."),
    ),
    solution=Both(*(SOLUTION.format(language=language, data=DATA) for language in ("en", "ko"))),
    because=Both(
        r"The neuron adds $a\cdot 0 = 0$ to every $z_2$, so it contributes nothing. The gradient $\sum a\,\delta_2$ has no factor "
        r"$w$ and is not 0. It is negative: the loss falls when $w$ grows a little. (C) is what a derivative says, and it says it "
        r"of small changes only. As a contribution, that of $w = 0$ would have to be 0." "\n\n"
        r"The weights *into* this neuron have the gradient 0 here, as the cell above shows, because their way to the loss "
        r"passes through $w = 0$. After the first update of $w$ they move too.",
        r"이 뉴런은 어느 표본의 $z_2$에나 $a\cdot 0 = 0$을 더하므로 기여하는 것이 없습니다. 그레이디언트 $\sum a\,\delta_2$에는 인수 $w$가 없고, 값은 "
        r"0이 아니라 음수입니다. 곧 $w$를 조금 키우면 손실이 줄어듭니다. 미분계수가 말하는 것은 (C)이고, 그것도 조금 움직일 때만 맞습니다. "
        r"기여도라면 $w = 0$의 기여도는 0이어야 합니다." "\n\n"
        r"이 뉴런으로 **들어오는** 가중치의 그레이디언트는 위의 셀에서 보듯이 0입니다. 이 가중치에서 손실로 가는 길이 $w = 0$을 지나기 "
        r"때문입니다. $w$를 한 번 갱신하고 나면 이 가중치들도 움직입니다."),
    asks={
        "contribution": Numbers(right=lambda: A1[0, 1] * W2[1, 0], wrongs=tuple(map(typed, (
            wrong("activation", lambda: A1[0, 1],
                  "That is what the neuron puts out. On its way to z₂ it is multiplied by its weight.",
                  "뉴런의 출력을 적었습니다. z₂로 갈 때 이 값에 가중치를 곱합니다."),
            wrong("weighted sum", lambda: Z1[0, 1],
                  "That is z of the hidden neuron. To z₂ goes its output σ(z), times its weight.",
                  "은닉 뉴런의 z를 적었습니다. z₂로 가는 것은 출력 σ(z)와 가중치의 곱입니다."),
            wrong("M17", lambda: GRADIENTS[1].W[1, 0],
                  "That is the gradient with respect to w. A contribution is what the neuron adds now; a gradient says what would "
                  "happen if w moved.",
                  "w에 대한 그레이디언트를 적었습니다. 기여는 뉴런이 지금 더하는 값이고, 그레이디언트는 w를 움직이면 어떻게 되는지를 말합니다."),
            wrong("all of it", lambda: Z2[0, 0],
                  "That is the whole z₂ of the first sample. Asked is the part that comes from the second hidden neuron.",
                  "첫 표본의 z₂ 전체를 적었습니다. 물은 것은 둘째 은닉 뉴런에서 온 값입니다."),
            wrong("prediction", lambda: A2[0, 0],
                  "That is the prediction for the first sample. Asked is what the second hidden neuron adds to z₂.",
                  "첫 표본의 예측값을 적었습니다. 물은 것은 둘째 은닉 뉴런이 z₂에 더하는 값입니다."),
            wrong("half", lambda: 0.5,
                  "0.5 is σ(0). The neuron adds its output times w to z₂, before the output's sigmoid.",
                  "0.5는 σ(0)입니다. 이 뉴런은 출력층의 시그모이드를 지나기 전의 z₂에 자기 출력과 w의 곱을 더합니다."),
            wrong("all samples", lambda: A1[:, 1] * W2[1, 0],
                  "That is the answer for all three samples. Write one number, for the first.",
                  "세 표본의 값을 모두 적었습니다. 첫 표본의 수 하나만 적습니다."),
            wrong("third neuron", lambda: A1[0, 2] * W2[2, 0],
                  "That is what the third hidden neuron adds. Python counts from 0: the second one has the index 1.",
                  "셋째 은닉 뉴런이 더하는 값을 적었습니다. 파이썬은 0부터 세므로 둘째 뉴런의 번호는 1입니다."),
            wrong("first neuron", lambda: A1[0, 0] * W2[0, 0],
                  "That is what the first hidden neuron adds. Asked is the second one, whose weight is 0.",
                  "첫째 은닉 뉴런이 더하는 값을 적었습니다. 물은 것은 가중치가 0인 둘째 뉴런입니다."),
            wrong("all samples, column", lambda: A1[:, [1]] * W2[1, 0],
                  "That is the answer for all three samples, as a column. Write one number, for the first.",
                  "세 표본의 값을 모두 열로 적었습니다. 첫 표본의 수 하나만 적습니다."),
            wrong("third weight", lambda: A[0] * W2[2, 0],
                  "That is the output of the second hidden neuron times the weight of the third. Python counts from 0: its own weight "
                  "is `W2[1, 0]`.",
                  "둘째 은닉 뉴런의 출력에 셋째 뉴런의 가중치를 곱했습니다. 파이썬은 0부터 세므로 둘째 뉴런의 가중치는 `W2[1, 0]`입니다."),
            wrong("first weight", lambda: A[0] * W2[0, 0],
                  "That is the output of the second hidden neuron times the weight of the first. Its own weight is `W2[1, 0]`.",
                  "둘째 은닉 뉴런의 출력에 첫째 뉴런의 가중치를 곱했습니다. 둘째 뉴런의 가중치는 `W2[1, 0]`입니다."),
            wrong("other sample", lambda: A[1],
                  "That is what the neuron puts out for another sample. On its way to z₂ an output is multiplied by the weight, and the "
                  "first sample is asked.",
                  "다른 표본에서 이 뉴런이 낸 출력을 적었습니다. z₂로 갈 때 출력에 가중치를 곱하고, 물은 것은 첫 표본입니다.",
                  when=is_one_of(A[1:])),
            wrong("sum of outputs", lambda: A.sum(),
                  "That is the sum of the neuron's outputs over the samples. Asked is one sample, and the output is multiplied by w.",
                  "이 뉴런의 출력을 모든 표본에 걸쳐 더했습니다. 물은 것은 표본 하나이고, 출력에는 w를 곱합니다."),
            wrong("mean of outputs", lambda: A.mean(),
                  "That is the mean of the neuron's outputs. Asked is one sample, and the output is multiplied by w.",
                  "이 뉴런의 출력을 평균했습니다. 물은 것은 표본 하나이고, 출력에는 w를 곱합니다."),
            wrong("M17-other", lambda: GRADIENTS[1].W[0, 0],
                  "That is a gradient. It says what would happen if a weight moved; a contribution is what the neuron adds now.",
                  "그레이디언트를 적었습니다. 그레이디언트는 가중치를 움직이면 어떻게 되는지를 말하고, 기여는 뉴런이 지금 더하는 값입니다.",
                  when=is_one_of(GRADIENTS[1].W[[0, 2]], GRADIENTS[0].W, GRADIENTS[0].b, GRADIENTS[1].b)),
            wrong("M17-product", lambda: A[0] * GRADIENT,
                  "You multiplied the neuron's output by the gradient. What goes to z₂ is the output times the weight itself.",
                  "뉴런의 출력에 그레이디언트를 곱했습니다. z₂로 가는 것은 출력과 가중치 자체의 곱입니다."),
            wrong("M17-share", lambda: 1 / 3,
                  "A third would be an equal share for each hidden neuron. Contributions are no equal shares: each neuron adds its output "
                  "times its weight.",
                  "은닉 뉴런 셋에 똑같이 나눈 몫을 적었습니다. 기여는 똑같이 나누는 몫이 아닙니다. 뉴런마다 자기 출력과 가중치의 곱을 더합니다."),
            wrong("parameter", lambda: -0.8,
                  "That is a weight or a bias of the network by itself. Asked is the output of the second hidden neuron times its weight.",
                  "신경망의 가중치나 편향을 그대로 적었습니다. 물은 것은 둘째 은닉 뉴런의 출력과 그 가중치의 곱입니다.",
                  when=is_one_of(W1, B1, W2, B2)),
            wrong("other z", lambda: Z2[1, 0],
                  "That is the whole z₂ of another sample. Asked is what the second hidden neuron adds to that of the first.",
                  "다른 표본의 z₂ 전체를 적었습니다. 물은 것은 첫 표본의 z₂에 둘째 은닉 뉴런이 더하는 값입니다.",
                  when=is_one_of(Z2[1:])),
            wrong("other prediction", lambda: A2[1, 0],
                  "That is the prediction for another sample. Asked is what the second hidden neuron adds to z₂ of the first.",
                  "다른 표본의 예측값을 적었습니다. 물은 것은 첫 표본의 z₂에 둘째 은닉 뉴런이 더하는 값입니다.",
                  when=is_one_of(A2[1:])),
            wrong("one", lambda: 1.0,
                  "1 is how many neurons it is, or its weight if it counted fully. What is the output times a weight of 0?",
                  "1은 뉴런의 수이거나, 출력이 그대로 더해질 때의 가중치입니다. 출력에 0인 가중치를 곱하면 얼마입니까?"),
            wrong("almost", lambda: 0.001,
                  "That is small, but w is exactly 0. What is a number times 0?",
                  "작은 수이지만 w는 정확히 0입니다. 어떤 수에 0을 곱하면 얼마입니까?",
                  when=lambda value: value.size == 1 and 1e-4 < abs(value.ravel()[0]) <= 0.01))))),
        "gradient": Numbers(right=lambda: GRADIENTS[1].W[1, 0], tolerance=2.5e-4, counts={"samples": N}, wrongs=tuple(map(typed, (
            wrong("M17-zero", lambda: 0.0,
                  "0 is what the weight contributes. Move w a little away from 0: does the loss change? (The weights into this "
                  "neuron do have the gradient 0; asked is the one that leads out of it.)",
                  "0은 이 가중치가 기여하는 값입니다. w를 0에서 조금 움직이면 손실이 바뀝니까? (이 뉴런으로 들어오는 가중치라면 그레이디언트가 0이지만, 물은 것은 나가는 가중치입니다.)"),
            wrong("M05", lambda: A1[:, 1] @ (A2 - Y)[:, 0],
                  "The slope of the output's sigmoid is missing: δ₂ is (A₂ − y) ⊙ A₂(1 − A₂).",
                  "출력층 시그모이드의 기울기가 빠졌습니다. δ₂는 (A₂ − y) ⊙ A₂(1 − A₂)입니다."),
            wrong("M05-M06", lambda: A1[:, 1] @ (Y - A2)[:, 0],
                  "That is the neuron's output times the error y − ŷ. A gradient begins with ŷ − y, and on the way to z₂ the slope "
                  "A₂(1 − A₂) is multiplied in.",
                  "뉴런의 출력에 오차 y − ŷ를 곱했습니다. 그레이디언트는 ŷ − y에서 시작하고, z₂까지 가려면 기울기 A₂(1 − A₂)도 곱합니다."),
            wrong("M07-bce", lambda: A @ (bce_derivative(prediction=A2, target=Y) * A2 * (1 - A2))[:, 0],
                  "That is the mean of the neuron's output times ŷ − y: the gradient of the binary cross-entropy, in which no slope is "
                  "left. With ½SSE the output's slope A₂(1 − A₂) stays, and the sum is no mean.",
                  "뉴런의 출력과 ŷ − y의 곱을 평균했습니다. 이것은 기울기가 약분되어 없어진 이진 교차 엔트로피의 그레이디언트입니다. ½SSE에서는 출력층의 기울기 "
                  "A₂(1 − A₂)가 남고, 평균이 아니라 합입니다."),
            wrong("M04", lambda: A1[:, 1] @ ((A2 - Y) * Z2 * (1 - Z2))[:, 0],
                  "The slope of the output's sigmoid was given z: a(1 − a) needs A₂, not Z₂.",
                  "출력층 시그모이드의 기울기의 식에 z를 넣었습니다. a(1 − a)에는 Z₂가 아니라 A₂가 들어갑니다."),
            wrong("M19", lambda: Z1[:, 1] @ DELTA2,
                  "δ₂ was multiplied by z of the hidden neuron. What is multiplied by w is its output, A₁.",
                  "δ₂에 은닉 뉴런의 z를 곱했습니다. w와 곱해지는 것은 뉴런의 출력 A₁입니다."),
            wrong("M19-slope", lambda: (A1[:, 1] * (1 - A1[:, 1])) @ DELTA2,
                  "δ₂ was multiplied by the slope of the hidden neuron. Between δ₂ and w there is no sigmoid: take the output A₁.",
                  "δ₂에 은닉 뉴런의 기울기를 곱했습니다. δ₂와 w 사이에는 시그모이드가 없습니다. 출력 A₁을 곱합니다."),
            wrong("M23", lambda: DELTA2.sum(),
                  "That is the gradient of the bias b₂. For the weight, each δ₂ is multiplied by the output of the neuron first.",
                  "편향 b₂의 그레이디언트를 구했습니다. 가중치의 그레이디언트에서는 먼저 δ₂마다 뉴런의 출력을 곱합니다."),
            wrong("one sample", lambda: A1[0, 1] * DELTA2[0],
                  "That is the first sample alone. ½SSE sums over the samples, and so does its gradient.",
                  "첫 표본만 계산했습니다. ½SSE는 표본을 따라 더한 것이므로 그레이디언트도 표본을 따라 더합니다."),
            wrong("second sample", lambda: A1[1, 1] * DELTA2[1],
                  "That is the second sample alone. Asked is the second weight; its gradient sums over all samples.",
                  "둘째 표본만 계산했습니다. 물은 것은 둘째 가중치이고, 그 그레이디언트는 모든 표본에 걸쳐 더합니다."),
            wrong("last sample", lambda: A1[-1, 1] * DELTA2[-1],
                  "That is the last sample alone. ½SSE sums over the samples, and so does its gradient.",
                  "마지막 표본만 계산했습니다. ½SSE는 표본을 따라 더한 것이므로 그레이디언트도 표본을 따라 더합니다."),
            wrong("first weight", lambda: GRADIENTS[1].W[0, 0],
                  "That is the gradient of the first weight. Asked is the second one, which is 0: index 1.",
                  "첫째 가중치의 그레이디언트를 적었습니다. 물은 것은 값이 0인 둘째 가중치, 곧 1번의 그레이디언트입니다."),
            wrong("third weight", lambda: GRADIENTS[1].W[2, 0],
                  "That is the gradient of the third weight. Python counts from 0, so the second has the index 1.",
                  "셋째 가중치의 그레이디언트를 적었습니다. 파이썬은 0부터 세므로 둘째 가중치의 번호는 1입니다."),
            wrong("all three", lambda: GRADIENTS[1].W,
                  "These are the gradients of all three weights of W₂. Asked is the one of the weight that is 0.",
                  "W₂에 있는 세 가중치의 그레이디언트를 모두 적었습니다. 물은 것은 값이 0인 가중치의 그레이디언트뿐입니다."),
            wrong("all three, flat", lambda: GRADIENTS[1].W[:, 0],
                  "These are the gradients of all three weights of W₂. Asked is the one at index 1, whose weight is 0.",
                  "W₂에 있는 세 가중치의 그레이디언트를 모두 적었습니다. 물은 것은 값이 0인 가중치, 곧 1번의 그레이디언트뿐입니다."),
            wrong("incoming", lambda: GRADIENTS[0].W[:, 1],
                  "These are the gradients of the weights into the neuron: 0, because their way to the loss passes through w. Asked "
                  "is w itself, in W₂.",
                  "이 뉴런으로 들어오는 가중치의 그레이디언트를 적었습니다. 손실로 가는 길이 w를 지나므로 0입니다. 물은 것은 W₂에 있는 w 자체의 그레이디언트입니다."),
            wrong("M17-share-size", lambda: np.abs(GRADIENTS[1].W[1, 0]) / np.abs(GRADIENTS[1].W).sum(),
                  "You made a share of it: its size divided by the sizes of all three. Gradients are rates, with a sign, and no shares "
                  "of a whole.",
                  "그레이디언트의 크기를 세 크기의 합으로 나누어 비율을 냈습니다. 그레이디언트는 부호가 있는 변화율이고, 전체 가운데의 몫이 "
                  "아닙니다."),
            wrong("M17-share", lambda: GRADIENTS[1].W[1, 0] / np.abs(GRADIENTS[1].W).sum(),
                  "You made a share of it: divided by the sum of all three. Gradients are rates and do not add up to a whole.",
                  "세 그레이디언트의 합으로 나누어 비율을 냈습니다. 그레이디언트는 변화율이므로 합쳐서 전체가 되는 몫이 아닙니다."),
            wrong("moved", lambda: -0.1 * GRADIENT,
                  "That is the step, −0.1 times the gradient, or the weight after it. Asked is the gradient itself.",
                  "그레이디언트의 −0.1배, 곧 한 걸음이나 그 걸음 뒤의 가중치를 적었습니다. 물은 것은 그레이디언트 자체입니다.",
                  when=times_gradient(-0.1)),
            wrong("rate", lambda: 0.1 * GRADIENT,
                  "That is a tenth of the gradient. Was it multiplied by a learning rate of 0.1, or is the decimal point one place off?",
                  "그레이디언트의 10분의 1입니다. 학습률 0.1을 곱했습니까, 아니면 소수점을 한 자리 잘못 찍었습니까?",
                  when=times_gradient(0.1)),
            wrong("decimal point", lambda: 10 * GRADIENT,
                  "The digits are right, the decimal point is not. Compute once more where it stands.",
                  "숫자는 맞지만 소수점의 자리가 다릅니다. 소수점이 어디에 오는지 다시 계산합니다.",
                  when=times_gradient(10, 100)),
            wrong("nudge", lambda: 2e-5 * GRADIENT,
                  "That is a change of the loss, far smaller than its slope. If you nudged w by h, up and down, divide the difference by 2h.",
                  "손실이 바뀐 양을 적었습니다. 기울기는 이보다 훨씬 큽니다. w를 h만큼 올리고 내려서 쟀다면 그 차를 2h로 나눕니다.",
                  when=times_gradient(*(times * 10.0 ** -places for places in range(2, 9) for times in (1, 2)))),
            wrong("M07-twice", lambda: 2 * GRADIENT,
                  "Exactly twice the gradient. By formula: the ½ of ½SSE cancels the 2 of the derivative. By nudging up and down by h: the "
                  "difference is divided by 2h, not by h.",
                  "그레이디언트의 꼭 두 배입니다. 식으로 구했다면 ½SSE의 ½이 미분에서 나오는 2와 약분됩니다. h만큼 올리고 내려서 쟀다면 차를 h가 아니라 2h로 나눕니다."),
            *(wrong(f"M06-{name}", lambda factor=factor: -factor * GRADIENT,
                    f"Two things. The sign is turned: a gradient begins with ŷ − y. And it is {en}, where ½SSE has a sum.",
                    f"두 가지가 겹쳤습니다. 부호가 반대입니다. 그레이디언트는 ŷ − y에서 시작합니다. 또 ½SSE는 합인데 {ko}.")
              for name, factor, en, ko in (("mean", 1 / N, "divided by the 3 samples", "표본 수 3으로 나누었습니다"),
                                           ("two-over", 2 / N, "multiplied by ⅔, the factor 2/N of a mean of squares",
                                            "제곱의 평균에서 나오는 인수 2/N를 곱했습니다"))),
            wrong("M06-twice", lambda: -2 * GRADIENT,
                  "Two things. The sign is turned: a gradient begins with ŷ − y. And it is twice as large: the ½ cancels the 2 of the "
                  "derivative.",
                  "두 가지가 겹쳤습니다. 부호가 반대입니다. 그레이디언트는 ŷ − y에서 시작합니다. 또 두 배로 큽니다. ½이 미분에서 나오는 2와 약분됩니다."),
            wrong("delta alone", lambda: DELTA2[0],
                  "That is δ₂ of one sample. Each δ₂ is multiplied by the output of the neuron, and the products are added up.",
                  "표본 하나의 δ₂를 적었습니다. δ₂마다 뉴런의 출력을 곱하고, 그 곱을 더합니다.",
                  when=is_one_of(DELTA2)),
            wrong("output alone", lambda: A[0],
                  "That is the output of the neuron for one sample. In the gradient it is multiplied by δ₂, and the products are added up.",
                  "표본 하나에서 이 뉴런이 낸 출력을 적었습니다. 그레이디언트에서는 여기에 δ₂를 곱하고, 그 곱을 더합니다.",
                  when=is_one_of(A)),
            wrong("outputs alone", lambda: A.sum(),
                  "That is the sum of the neuron's outputs. Before adding, each is multiplied by the δ₂ of its sample.",
                  "이 뉴런의 출력을 더했습니다. 더하기 전에 출력마다 그 표본의 δ₂를 곱합니다."),
            wrong("sums multiplied", lambda: A.sum() * DELTA2.sum(),
                  "You added the outputs, added δ₂, and multiplied the two sums. Multiply sample by sample first, then add.",
                  "출력의 합과 δ₂의 합을 따로 구해서 곱했습니다. 먼저 표본마다 곱하고, 그다음 더합니다."),
            wrong("means multiplied", lambda: A.mean() * DELTA2.mean(),
                  "You multiplied the mean output by the mean of δ₂. Multiply sample by sample first, then add.",
                  "출력의 평균과 δ₂의 평균을 곱했습니다. 먼저 표본마다 곱하고, 그다음 더합니다."),
            wrong("mean output", lambda: A.mean() * DELTA2.sum(),
                  "You multiplied the mean output by the sum of δ₂. Multiply sample by sample first, then add.",
                  "출력의 평균에 δ₂의 합을 곱했습니다. 먼저 표본마다 곱하고, 그다음 더합니다."),
            wrong("sizes", lambda: A @ np.abs(DELTA2),
                  "The signs of δ₂ are lost: you added sizes. A sample with ŷ < y pulls the other way.",
                  "δ₂의 부호가 없어졌습니다. 크기만 더했습니다. ŷ < y인 표본은 반대쪽으로 당깁니다."),
            wrong("row", lambda: A1[1] @ DELTA2,
                  "You took row 1 of A₁: all neurons of the second sample. The outputs of the second neuron are column 1.",
                  "A₁의 1번 행, 곧 둘째 표본의 모든 뉴런을 썼습니다. 둘째 뉴런의 출력은 1번 열입니다."),
            wrong("M19-input", lambda: X[:, 1] @ DELTA2,
                  "δ₂ was multiplied by an input of the network. What is multiplied by w is the output of the hidden neuron, A₁.",
                  "δ₂에 신경망의 입력을 곱했습니다. w와 곱해지는 것은 은닉 뉴런의 출력 A₁입니다.",
                  when=is_one_of(X.T @ DELTA2)),
            wrong("M19-back", lambda: (GRADIENTS[1].delta @ W2.T).sum(),
                  "That is δ₂ times the weights, what goes back to the hidden layer. The gradient of w takes δ₂ times the output A₁.",
                  "δ₂에 가중치를 곱했습니다. 이것은 은닉층으로 거슬러 가는 값입니다. w의 그레이디언트에서는 δ₂에 출력 A₁을 곱합니다."),
            wrong("first layer", lambda: GRADIENTS[0].W[1, 0],
                  "That is a gradient of the first layer. Asked is w, which leads from the second hidden neuron to the output.",
                  "첫 층의 그레이디언트를 적었습니다. 물은 것은 둘째 은닉 뉴런에서 출력으로 가는 w입니다.",
                  when=is_one_of(GRADIENTS[0].W, GRADIENTS[0].b)),
            wrong("the loss", lambda: loss_at(0),
                  "That is the loss. A gradient says how the loss answers when w moves.",
                  "손실을 적었습니다. 그레이디언트는 w를 움직이면 손실이 어떻게 바뀌는지를 말합니다."),
            wrong("M16-whole unit", lambda: loss_at(1) - loss_at(0),
                  "You raised w by 1 and took the change of the loss. The gradient is the slope at w = 0 itself: take a small step, and "
                  "divide by it.",
                  "w를 1만큼 키우고 손실이 바뀐 양을 구했습니다. 그레이디언트는 w = 0인 자리의 기울기입니다. 조금만 움직이고, 움직인 만큼으로 나눕니다."),
            wrong("M24-squared", lambda: A @ ERROR ** 2,
                  "The error was squared, and the slope is missing. The derivative of ½(ŷ − y)² is ŷ − y, times the slope on the way to z₂.",
                  "오차를 제곱했고, 기울기가 빠졌습니다. ½(ŷ − y)²을 미분하면 ŷ − y이고, z₂까지 가려면 기울기를 곱합니다."),
            wrong("M04-twice", lambda: A @ (ERROR * sigmoid(OUT) * (1 - sigmoid(OUT))),
                  "The slope was given σ(A₂): the sigmoid was applied once more. a(1 − a) needs A₂ itself.",
                  "기울기의 식에 σ(A₂)를 넣었습니다. 시그모이드를 한 번 더 적용했습니다. a(1 − a)에는 A₂ 자체가 들어갑니다."),
            wrong("tanh slope", lambda: A @ (ERROR * (1 - OUT ** 2)),
                  "1 − a² is the slope of tanh. The output is a sigmoid: its slope is a(1 − a).",
                  "1 − a²은 tanh의 기울기입니다. 출력층은 시그모이드이므로 기울기는 a(1 − a)입니다."),
            wrong("M05-twice", lambda: A @ (DELTA2 * OUT * (1 - OUT)),
                  "The slope of the output's sigmoid was multiplied in twice. δ₂ has it already.",
                  "출력층 시그모이드의 기울기를 두 번 곱했습니다. δ₂에 이미 들어 있습니다."))))),
        "meaning": Choice(right="C", others={
            "A": ("M17", Both(
                "As a share of the blame it would have to be 0 here, since the neuron adds nothing to the prediction. The gradient "
                "asks what would happen if w moved.",
                "잘못의 몫이라면 여기서는 0이어야 합니다. 이 뉴런은 예측값에 더하는 것이 없기 때문입니다. 그레이디언트는 w를 움직이면 어떻게 "
                "되는지를 말합니다.")),
            "B": ("M17-useless", Both(
                "The neuron is of no use now, but the gradient is not 0: the next update moves w away from 0, and then it "
                "counts.",
                "지금은 이 뉴런이 하는 일이 없습니다. 그러나 그레이디언트가 0이 아니므로 다음 갱신에서 w가 0을 벗어나고, 그때부터는 쓸모가 있습니다.")),
            "D": ("M16", Both(
                "That would hold if the loss were a straight line in w. A gradient is the slope at this one place; after a whole "
                "unit it is another.",
                "손실이 w의 일차함수라면 맞습니다. 그레이디언트는 바로 이 자리의 기울기이고, 1만큼 가면 기울기가 달라집니다.")),
        }),
    },
)
