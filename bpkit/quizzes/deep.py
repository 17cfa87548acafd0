"""Chapter 10: five predictions, before anything is read, and a report to read."""

import math

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="deep-predict-layers",
        question=Both("A network takes 2 inputs, then come 3 neurons, then 2, then 1 output: 2-3-2-1. How many weight matrices does it have?",
                      "입력이 2개, 그다음 뉴런이 3개, 2개, 마지막에 출력이 1개인 2-3-2-1 신경망이 있습니다. 가중치 행렬은 몇 개입니까?"),
        options=(
            Option(same("4"), name="M26-columns", why=Both(
                "You counted the columns of the drawing. The first one only holds the input: no weights lead into it.",
                "그림의 열을 세었습니다. 첫 열에는 입력이 있을 뿐이고, 그 열로 들어가는 가중치는 없습니다.")),
            Option(same("3"), why=Both(
                "One between each two neighbours: (2, 3), (3, 2) and (2, 1). We call this a network of 3 layers.",
                "이웃한 두 열 사이마다 하나씩 있고, 형상은 (2, 3), (3, 2), (2, 1)입니다. 이 책에서는 층이 3개인 신경망이라고 합니다.")),
            Option(same("2"), name="M26-hidden", why=Both(
                "You counted the hidden layers. The output layer has weights as well.",
                "은닉층을 세었습니다. 출력층에도 가중치가 있습니다.")),
        )),
    Choice(
        id="deep-predict-update",
        question=Both("The backward pass of a network has run once, with learning rate 0.1 set aside for later. How far have the weights moved?",
                      "학습률을 0.1로 정해 두고 역방향 계산을 한 번 했습니다. 가중치는 얼마나 움직였습니까?"),
        options=(
            Option(Both("by 0.1 times the gradient", "그레이디언트의 0.1배만큼"), name="M01", why=Both(
                "That is the update, a step of its own. The backward pass computes what the step needs, and moves nothing.",
                "그만큼 움직이는 것은 따로 하는 갱신입니다. 역방향 계산은 갱신에 필요한 값을 구할 뿐, 아무것도 움직이지 않습니다.")),
            Option(Both("not at all", "전혀 움직이지 않았습니다"), why=Both(
                "Backpropagation computes gradients. What is done with them is decided elsewhere.",
                "역전파는 그레이디언트를 구합니다. 구한 그레이디언트로 무엇을 할지는 다른 곳에서 정합니다.")),
            Option(Both("the last layer's by 0.1 times the gradient, the others not yet", "마지막 층만 그레이디언트의 0.1배만큼 움직이고 나머지는 아직입니다"),
                   name="M08", why=Both(
                "Then δ would go on through weights that are no longer those of the forward pass. Nothing moves until all gradients are there.",
                "그러면 δ가 순전파 때와 다른 가중치를 거슬러 가게 됩니다. 그레이디언트를 모두 구할 때까지 아무것도 움직이지 않습니다.")),
        )),
    Choice(
        id="deep-predict-shift",
        question=Both("Softmax turns the scores 1, 2, 3 into three probabilities. Which ones come from 101, 102, 103?",
                      "소프트맥스는 점수 1, 2, 3을 확률 세 개로 바꿉니다. 점수가 101, 102, 103이면 확률은 어떻게 됩니까?"),
        options=(
            Option(Both("nearly 1/3 each", "모두 1/3에 가깝습니다"), name="ratio", why=Both(
                "So it would be if the shares were 101 to 102 to 103. Softmax takes shares of powers of e, and there differences count.",
                "몫을 101 대 102 대 103으로 나눈다면 그렇습니다. 그러나 소프트맥스는 e의 거듭제곱으로 몫을 나누므로 점수의 차가 중요합니다.")),
            Option(Both("the same three", "똑같습니다"), why=Both(
                "Each power grows by the factor e¹⁰⁰, above and below the fraction, and the factor cancels.",
                "e의 거듭제곱이 모두 e¹⁰⁰배가 됩니다. e¹⁰⁰은 분자와 분모에 모두 있어서 약분됩니다.")),
            Option(Both("nearly 0, 0 and 1", "0, 0, 1에 가깝습니다"), name="scaled", why=Both(
                "That happens when the scores are multiplied by 100. Adding 100 leaves their differences as they are.",
                "점수에 100을 곱하면 그렇게 됩니다. 100을 더하면 점수의 차는 그대로입니다.")),
        )),
    Number(
        id="deep-predict-uniform",
        question=Both("There are 10 classes, and an untrained network gives each of them the probability 1/10. How large is the cross-entropy "
                      "−ln p, where p is the probability of the right class?",
                      "클래스가 10개이고, 훈련하지 않은 신경망이 클래스마다 확률 1/10을 내놓습니다. 정답 클래스의 확률을 p라고 할 때 교차 엔트로피 −ln p는 얼마입니까?"),
        value=math.log(10), tolerance=2e-3,
        why=Both("−ln(1/10) = ln 10, about 2.3. A first loss far from it says that something is wrong before training begins.",
                 "−ln(1/10) = ln 10, 곧 2.3쯤입니다. 처음 손실이 이 값과 크게 다르면 훈련하기도 전에 무언가 잘못된 것입니다."),
        slips=(
            Slip(-math.log(10), Both("ln(1/10) is negative, and the minus in front makes it positive.",
                                     "ln(1/10)은 음수이고, 앞에 음의 부호가 있어서 양수가 됩니다."), "sign"),
            Slip(1.0, Both("That is the logarithm to the base 10. ln has the base e.", "밑이 10인 로그입니다. ln의 밑은 e입니다."), "base 10"),
            Slip(math.log2(10), Both("That is the logarithm to the base 2. ln has the base e.", "밑이 2인 로그입니다. ln의 밑은 e입니다."), "base 2"),
            Slip(0.1, Both("That is the probability. Asked is minus its logarithm.", "확률을 적었습니다. 물은 것은 확률의 로그에 음의 부호를 붙인 값입니다."),
                 "probability"),
            Slip(0.9, Both("That is 1 − p. Cross-entropy is −ln p.", "1 − p를 적었습니다. 교차 엔트로피는 −ln p입니다."), "one minus"),
            Slip(10.0, Both("That is 1/p. Asked is its logarithm.", "1/p을 적었습니다. 물은 것은 그 로그입니다."), "inverse"),
        )),
    Choice(
        id="deep-predict-slope",
        question=Both("Someone changes the last layer from sigmoid with ½SSE to softmax with cross-entropy, and leaves the line "
                      "`delta = (P - T) * P * (1 - P)` as it is. What happens?",
                      "누군가 마지막 층을 시그모이드와 ½SSE에서 소프트맥스와 교차 엔트로피로 바꾸고, `delta = (P - T) * P * (1 - P)`는 그대로 두었습니다. "
                      "어떻게 됩니까?"),
        options=(
            Option(Both("It is right: the slope of the activation always belongs to δ.", "맞습니다. δ에는 언제나 활성화 함수의 기울기가 들어갑니다."),
                   name="M05-always", why=Both(
                "δ = ∂L/∂Z always holds the way through the activation. With this pair of loss and activation that way multiplies out to P − T.",
                "δ = ∂L/∂Z는 언제나 활성화 함수까지 거슬러 간 결과입니다. 그런데 소프트맥스와 교차 엔트로피의 짝에서는 정리하면 P − T가 됩니다.")),
            Option(Both("It is wrong, and runs without an error.", "틀렸지만 오류 없이 돌아갑니다."), why=Both(
                "With softmax and cross-entropy, δ is P − T (over m for the mean). The factor P(1 − P) has no place here, and no shape complains.",
                "소프트맥스와 교차 엔트로피에서 δ는 P − T입니다(평균이면 m으로 나눕니다). P(1 − P)는 들어갈 자리가 없지만, 형상이 맞으므로 오류도 나지 않습니다.")),
            Option(Both("It was wrong before too: δ at the output is P − T, without any slope.", "바꾸기 전에도 틀렸습니다. 출력층의 δ는 기울기 없이 P − T입니다."),
                   name="M05-never", why=Both(
                "With ½SSE and a sigmoid the slope belongs there. It cancels only with a loss that fits the activation.",
                "½SSE와 시그모이드를 함께 쓸 때는 기울기를 곱해야 합니다. 활성화 함수에 맞는 손실을 쓸 때만 약분됩니다.")),
        )),
    Choice(
        id="deep-report",
        question=Both("The check of a network with three layers says ok at W3, b3, W2 and b2, and WRONG at W1 and b1. Where is the mistake?",
                      "층이 세 개인 신경망을 검사했더니 W3, b3, W2, b2는 ok, W1과 b1은 WRONG입니다. 실수는 어디에 있습니까?"),
        options=(
            Option(Both("in (2), from layer 3 to layer 2", "3층에서 2층으로 가는 (2)"), name="M19-too-far", why=Both(
                "Then δ₂ would be wrong, and b₂, which is its sum, with it. b₂ is ok.",
                "거기가 틀렸다면 δ₂가 틀리고, δ₂의 합인 b₂의 그레이디언트도 틀립니다. 그런데 b₂는 ok입니다.")),
            Option(Both("in (2), from layer 2 to layer 1", "2층에서 1층으로 가는 (2)"), why=Both(
                "b₁ is nothing but a sum of δ₁, so δ₁ is wrong, while δ₂ is right. Between them stand W₂ᵀ and the slope of layer 1: compare these two.",
                "b₁의 그레이디언트는 δ₁을 더한 것뿐이므로 δ₁이 틀렸습니다. 그런데 δ₂는 맞습니다. 둘 사이에는 W₂ᵀ와 1층의 기울기가 있습니다. 이 둘을 살펴봅니다.")),
            Option(Both("in (3), at layer 1", "1층의 (3)"), name="M12-weights", why=Both(
                "Then W₁ alone would be wrong. (4) does not use (3), so b₁ would be ok.",
                "거기가 틀렸다면 W₁만 틀립니다. (4)에서는 (3)을 쓰지 않으므로 b₁은 ok여야 합니다.")),
            Option(Both("in (1)", "(1)"), name="M05-output", why=Both(
                "Every δ is made from the one at the output. If that were wrong, all six would be.",
                "모든 δ는 출력층의 δ에서 나옵니다. 출력층의 δ가 틀렸다면 여섯 개가 모두 틀립니다.")),
        )),
)
