"""Museum 000: what to expect before the page shows it."""

import math

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both

ERRORS = [y - p for y, p in zip([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.2])]
SIZES, SQUARES = [abs(error) for error in ERRORS], [error ** 2 for error in ERRORS]
P, Y = 0.8, 0.1                                  # the prediction and the target of the question about δ
SLOPE = P * (1 - P)                              # of the sigmoid
ONCE_MORE = 1 / (1 + math.exp(-P))               # the sigmoid of 0.8


def stable(value):
    """A number without the last bits, which differ from machine to machine and stand in the stored page."""
    return round(float(value), 6)


def slip(value, name, en, ko):
    return Slip(stable(value), Both(en, ko), name)


QUIZZES = (
    Choice(
        id="note000-predict-start",
        question=Both(
            "The note draws all its weights and biases with `np.random.uniform(size=…)`, below a comment that says “mean 0”. "
            "Before any training, what are the 4 predictions like?",
            "노트에서는 “mean 0”이라는 주석 아래에서 가중치와 편향을 모두 `np.random.uniform(size=…)`로 뽑습니다. 훈련을 시작하기 전에 예측값 4개는 어떻습니까?"),
        options=(
            Option(Both("all near 0.5", "모두 0.5 근처입니다."), name="M25", why=Both(
                "So it would be, on average over many networks, if positive and negative weights cancelled. `uniform` without two ends draws from 0 to 1: no weight is "
                "negative, and nothing cancels.",
                "양수인 가중치와 음수인 가중치가 서로 상쇄된다면 여러 신경망을 평균했을 때 그렇습니다. 그러나 두 끝을 주지 않으면 `uniform`은 0과 1 사이에서 뽑습니다. 음수인 가중치가 없으므로 상쇄되는 것도 없습니다.")),
            Option(Both("scattered between 0 and 1", "0과 1 사이에 흩어져 있습니다."), name="M25-scattered", why=Both(
                "The weights are random, but the 4 samples share them. With weights that are all positive, every sample gets a large "
                "weighted sum.",
                "가중치는 무작위이지만 표본 4개가 같은 가중치를 씁니다. 그 가중치가 모두 양수이면 어느 표본에서나 가중합이 큽니다.")),
            Option(Both("all near 0.9", "모두 0.9 근처입니다."), why=Both(
                "`uniform` draws from 0 to 1, on average ½. The 4 hidden activations lie above 0.5, so with weights and a bias near ½ the last "
                "sum is near 2, and the sigmoid of 2 is about 0.9. The comment is wrong; step 2 shows the numbers.",
                "`uniform`은 0과 1 사이에서 뽑으므로 평균이 ½입니다. 은닉층의 활성값 4개는 0.5보다 크고 가중치와 편향은 ½ 근처이므로 마지막 가중합은 2 근처이고, "
                "2의 시그모이드는 약 0.9입니다. 주석이 틀렸습니다. 실제 값은 2단계에서 봅니다.")),
            Option(Both("near the targets 0, 1, 1, 0", "목푯값 0, 1, 1, 0 근처입니다."), name="trained already", why=Both(
                "That is where the training leads. Before it, nothing in the weights knows of the targets.",
                "훈련을 하고 나면 그렇게 됩니다. 훈련하기 전의 가중치는 목푯값을 전혀 모릅니다.")),
        )),
    Number(
        id="note000-predict-loss",
        question=Both(
            "The note prints the mean of |y − p| and calls it “Error”. Its updates lower another number, the loss ½Σ(p − y)². "
            "The targets y are 0, 1, 1, 0 and the predictions p are 0.1, 0.9, 0.8, 0.2. How large is the loss?",
            "노트는 |y − p|의 평균을 “Error”라는 이름으로 출력합니다. 그러나 갱신으로 줄이는 것은 다른 수, 곧 손실 ½Σ(p − y)²입니다. "
            "목푯값 y가 0, 1, 1, 0이고 예측값 p가 0.1, 0.9, 0.8, 0.2이면 손실은 얼마입니까?"),
        value=stable(sum(SQUARES) / 2),
        why=Both("The squares of 0.1, 0.1, 0.2 and 0.2 add up to 0.1, and the loss is half of that. The note would print the mean of "
                 "0.1, 0.1, 0.2 and 0.2, which is 3 times as much.",
                 "0.1, 0.1, 0.2, 0.2의 제곱을 더하면 0.1이고, 손실은 그 절반입니다. 노트라면 0.1, 0.1, 0.2, 0.2의 평균을 출력합니다. 그 값은 손실의 3배입니다."),
        slips=(
            slip(sum(SIZES) / 4, "M24",
                 "That is the mean of |y − p|, the number that the note prints. The loss squares the differences and takes half of their "
                 "sum.",
                 "|y − p|의 평균, 곧 노트가 출력하는 수를 구했습니다. 손실에서는 차를 제곱해서 더하고 그 절반을 구합니다."),
            slip(sum(SQUARES), "M07-sse", "That is the sum of the squares. The ½ is missing.",
                 "제곱의 합을 구했습니다. ½이 빠졌습니다."),
            slip(sum(SQUARES) / 4, "M07-mse",
                 "That is the mean of the squares, another loss. Here the sum is halved, not divided by 4.",
                 "제곱의 평균을 구했습니다. 다른 손실입니다. 여기서는 합을 4로 나누지 않고 절반을 구합니다."),
            slip(sum(SQUARES) / 4 / 2, "M07-half-mean",
                 "That is half the mean of the squares. Here half of their sum is taken.",
                 "제곱의 평균의 절반을 구했습니다. 여기서는 평균이 아니라 합의 절반을 구합니다."),
            slip(sum(SIZES) / 2, "M24-half-sum",
                 "You added the sizes |y − p| and halved. Each difference is squared before it is added.",
                 "크기 |y − p|를 더하고 절반을 구했습니다. 차를 하나씩 제곱한 다음 더합니다."),
            slip(sum(SIZES), "M24-sum",
                 "That is the sum of the sizes |y − p|. Each difference is squared before it is added, and the sum is halved.",
                 "크기 |y − p|를 더했습니다. 차를 하나씩 제곱한 다음 더하고, 그 합의 절반을 구합니다."),
            slip(0, "signed", "Differences of opposite signs have cancelled. Each is squared first, and no square is negative.",
                 "부호가 반대인 차끼리 상쇄되었습니다. 먼저 하나씩 제곱합니다. 제곱은 음수가 되지 않습니다."),
        )),
    Number(
        id="note000-predict-delta",
        question=Both(
            "A prediction p is 0.8 and its target y is 0.1. The loss is ½(p − y)², and p is the sigmoid of z. How fast does the loss grow "
            "with z? (That is ∂L/∂z, the δ of the next step.)",
            "예측값 p가 0.8이고 목푯값 y가 0.1입니다. 손실은 ½(p − y)²이고 p는 z의 시그모이드입니다. z가 커질 때 손실은 얼마나 빨리 커집니까? (이 빠르기가 ∂L/∂z, 곧 다음 단계의 δ입니다.)"),
        value=stable((P - Y) * SLOPE),
        why=Both("(p − y) · p(1 − p) = 0.7 · 0.8 · 0.2: the slope of the loss times the slope of the sigmoid.",
                 "(p − y) · p(1 − p) = 0.7 · 0.8 · 0.2입니다. 손실의 기울기에 시그모이드의 기울기를 곱한 것입니다."),
        slips=(
            slip(P - Y, "M05", "That is p − y, how fast the loss grows with p. Between p and z lies the sigmoid: multiply by its slope.",
                 "p − y, 곧 p가 커질 때 손실이 커지는 빠르기를 구했습니다. p와 z 사이에는 시그모이드가 있으므로 그 기울기를 곱합니다."),
            slip(Y - P, "M05-M06", "That is y − p. The loss grows with p, so the slope is positive; and the slope of the sigmoid is missing.",
                 "y − p를 구했습니다. p가 커지면 손실이 커지므로 기울기는 양수입니다. 시그모이드의 기울기도 빠졌습니다."),
            slip((Y - P) * SLOPE, "M06",
                 "The right size with the opposite sign. The prediction is too high: when z grows, p moves further away from its target "
                 "and the loss grows.",
                 "크기는 맞고 부호가 반대입니다. 예측값이 이미 목푯값보다 크므로, z가 커지면 p가 목푯값에서 더 멀어지고 손실이 커집니다."),
            slip(SLOPE, "slope alone", "That is the slope of the sigmoid alone. It says how fast p grows with z; multiply by how fast the "
                 "loss grows with p.",
                 "시그모이드의 기울기, 곧 z가 커질 때 p가 커지는 빠르기만 구했습니다. 여기에 p가 커질 때 손실이 커지는 빠르기를 곱합니다."),
            slip((P - Y) * SLOPE ** 2, "M05-squared", "The slope of the sigmoid was multiplied twice. It is passed once.",
                 "시그모이드의 기울기를 두 번 곱했습니다. 시그모이드는 한 번만 지나갑니다."),
            slip((P - Y) * P, "M05-part", "That is (p − y) · p. The slope of the sigmoid has another factor, 1 − p.",
                 "(p − y) · p를 구했습니다. 시그모이드의 기울기에는 인수 1 − p가 더 있습니다."),
            slip(2 * (P - Y) * SLOPE, "M07-twice", "Twice the right answer. The ½ of the loss cancels the 2 of the square.",
                 "맞는 답의 두 배입니다. 손실의 ½이 제곱을 미분할 때 나오는 2와 약분됩니다."),
            slip((P - Y) ** 2 / 2 * SLOPE, "loss for slope", "You multiplied the loss itself, ½ · 0.7², by the slope of the sigmoid. Its slope "
                 "p − y is wanted.",
                 "손실의 값 ½ · 0.7²에 시그모이드의 기울기를 곱했습니다. 곱할 것은 손실의 기울기 p − y입니다."),
            slip((P - Y) * ONCE_MORE * (1 - ONCE_MORE), "M04-twice",
                 "The sigmoid was applied once more: 0.8 is p, its output, already. In p(1 − p) put 0.8 itself.",
                 "시그모이드를 한 번 더 적용했습니다. 0.8은 이미 시그모이드의 출력 p입니다. p(1 − p)에 0.8을 그대로 넣습니다."),
            slip((P - Y) * (1 - P), "M05-part-1", "That is (p − y)(1 − p). The slope of the sigmoid has another factor, p.",
                 "(p − y)(1 − p)를 구했습니다. 시그모이드의 기울기에는 인수 p가 더 있습니다."),
            slip((P - Y) ** 2 / 2, "loss", "That is the loss itself, ½(p − y)². Asked is how fast it grows with z: its slope p − y times the "
                 "slope of the sigmoid.", "손실 ½(p − y)² 자체를 구했습니다. 물은 것은 z가 커질 때 손실이 커지는 빠르기, 곧 손실의 기울기 p − y에 시그모이드의 기울기를 곱한 것입니다."),
            slip((P - Y) ** 2, "squared", "That is (p − y)². Asked is how fast the loss grows with z, and the slope of ½(p − y)² is p − y.",
                 "(p − y)²을 구했습니다. 물은 것은 z가 커질 때 손실이 커지는 빠르기이고, ½(p − y)²의 기울기는 p − y입니다."),
            slip(P * SLOPE, "no target", "The target is missing: you multiplied p by the slope of the sigmoid. Begin with p − y.",
                 "목푯값이 빠졌습니다. p에 시그모이드의 기울기를 곱했습니다. p − y로 시작합니다."),
        )),
    Choice(
        id="note000-predict-sign",
        question=Both(
            "The note updates with `weights += array * learning_rate`, and its loss falls. What is `array`?",
            "노트는 `weights += array * learning_rate`처럼 갱신하고, 손실은 줄어듭니다. `array`는 무엇입니까?"),
        options=(
            Option(Both("the gradient of the loss", "손실의 그레이디언트"), name="M06", why=Both(
                "The gradient points where the loss grows. To add it goes uphill, but this loss falls.",
                "그레이디언트는 손실이 커지는 쪽을 가리킵니다. 그대로 더하면 오르막으로 가야 하는데, 이 손실은 줄어듭니다.")),
            Option(Both("minus the gradient of the loss", "부호를 뒤집은 그레이디언트"), why=Both(
                "To add minus the gradient is to subtract the gradient: downhill. The minus comes in with `error = y - predicted_output`.",
                "부호를 뒤집은 그레이디언트를 더하는 것은 그레이디언트를 빼는 것과 같으므로 내리막으로 갑니다. 음의 부호는 "
                "`error = y - predicted_output`에서 들어옵니다.")),
            Option(Both("the better weights that were found", "새로 찾은 더 나은 가중치"), name="M16", why=Both(
                "Nothing in the loop knows better weights. The array is a direction and a steepness at the present weights; `+=` takes "
                "one short step along it.",
                "반복문 안의 어느 줄도 더 나은 가중치를 알지 못합니다. 이 배열은 지금 가중치에서 어느 쪽이 얼마나 가파른지를 나타내고, `+=`는 그쪽으로 짧게 한 걸음 갑니다.")),
            Option(Both("the share of the error that each weight caused", "오차 가운데 가중치마다 책임질 몫"), name="M17", why=Both(
                "Errors are not divided up among the weights. The array says how fast the loss would change if each weight were changed.",
                "오차를 가중치에 나누어 주는 것이 아닙니다. 이 배열은 가중치를 하나씩 바꿀 때 손실이 얼마나 빨리 바뀌는지를 나타냅니다.")),
        )),
)
