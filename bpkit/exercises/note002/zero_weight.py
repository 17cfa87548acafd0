"""Compare and decide: what a weight of 0 contributes, and what its gradient says."""

import numpy as np

from bpkit import backward, bce_derivative, dense, forward
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers

X, Y = np.array([[-1, -1.5], [3, 2], [-1, -0.5]]), np.array([[1.0], [0], [1]])
W1, B1 = np.array([[0.7, -0.5, 0.1], [0.1, -0.8, 0.2]]), np.array([0.1, -0.3, 0.6])
W2, B2 = np.array([[-1.3], [0.0], [0.6]]), np.array([-0.3])
NETWORK = [dense(W1, B1), dense(W2, B2)]
(Z1, Z2), (_, A1, A2) = forward(NETWORK, X)
GRADIENTS = backward(NETWORK, forward(NETWORK, X), Y, loss="half_sse")
DELTA2, N = GRADIENTS[1].delta[:, 0], len(X)


def wrong(name, gives, en, ko):
    return Wrong(name, Both(en, ko), gives=gives)


DATA = '''
X, y = np.array([[-1, -1.5], [3, 2], [-1, -0.5]]), np.array([[1.0], [0], [1]])
W1 = np.array([[0.7, -0.5, 0.1], [0.1, -0.8, 0.2]])
W2 = np.array([[-1.3], [0.0], [0.6]])
network = [dense(W1, [0.1, -0.3, 0.6]), dense(W2, [-0.3])]'''

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
        "contribution": Numbers(right=lambda: A1[0, 1] * W2[1, 0], wrongs=(
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
                  "첫째 은닉 뉴런이 더하는 값을 적었습니다. 물은 것은 가중치가 0인 둘째 뉴런입니다."))),
        "gradient": Numbers(right=lambda: GRADIENTS[1].W[1, 0], tolerance=5e-4, counts={"samples": N}, wrongs=(
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
            wrong("M07-bce", lambda: A1[:, 1] @ (bce_derivative(prediction=A2, target=Y) * A2 * (1 - A2))[:, 0],
                  "That is the gradient of the binary cross-entropy. The loss here is ½SSE.",
                  "이진 교차 엔트로피의 그레이디언트를 구했습니다. 여기의 손실은 ½SSE입니다."),
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
            wrong("moved", lambda: -0.1 * GRADIENTS[1].W[1, 0],
                  "That is the step, −0.1 times the gradient. Asked is the gradient itself.",
                  "그레이디언트의 −0.1배, 곧 한 걸음을 적었습니다. 물은 것은 그레이디언트 자체입니다."))),
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
