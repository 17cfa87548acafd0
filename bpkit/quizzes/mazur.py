"""Mazur's example: the loss by hand, and two predictions before the page shows what is so."""

import math

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both


def neuron(inputs, weights, bias):
    return 1 / (1 + math.exp(-sum(x * w for x, w in zip(inputs, weights)) - bias))


HIDDEN = [neuron([0.05, 0.10], weights, 0.35) for weights in ([0.15, 0.20], [0.25, 0.30])]
OUTPUTS = [neuron(HIDDEN, weights, 0.60) for weights in ([0.40, 0.45], [0.50, 0.55])]
TARGETS = [0.01, 0.99]
FIRST, SECOND = (output - target for output, target in zip(OUTPUTS, TARGETS))         # the errors
SWAPPED = [output - target for output, target in zip(OUTPUTS, reversed(TARGETS))]
SSE = FIRST ** 2 + SECOND ** 2


def shown(value):
    """Nine decimals, so that the page is the same on every processor."""
    return round(value, 9)


QUIZZES = (
    Number(
        id="mazur-loss",
        question=Both(
            "Take the two outputs from the cell above. What is their loss, ½SSE? Four decimals are enough.",
            "위 셀의 두 출력으로 손실 ½SSE를 계산하면 얼마입니까? 소수 넷째 자리까지면 충분합니다."),
        value=shown(SSE / 2), tolerance=5e-4,
        why=Both(
            "Half of the two squared errors together. With exactly two outputs the mean squared error is the same number.",
            "두 제곱 오차를 더한 것의 절반입니다. 출력이 꼭 둘일 때는 평균 제곱 오차도 같은 수입니다."),
        slips=(
            Slip(shown(SSE), name="M07-twice", why=Both(
                "The ½ is missing: that is SSE, the whole sum.",
                "½이 빠졌습니다. 절반이 아니라 합 전체인 SSE입니다.")),
            Slip(shown(SSE / 4), name="M07-half", why=Both(
                "Halved twice: once by the mean and once by the ½. ½SSE takes half of the sum.",
                "두 번 반으로 나누었습니다. 평균에서 한 번, ½에서 또 한 번입니다. ½SSE는 합의 절반입니다.")),
            Slip(shown(FIRST ** 2 / 2), name="first only", why=Both(
                "Only the first output. The second is off by more than 1/5, and its square counts too.",
                "첫째 출력만 계산했습니다. 둘째 출력의 오차도 1/5이 넘으므로 그 제곱도 더합니다.")),
            Slip(shown(SECOND ** 2 / 2), name="second only", why=Both(
                "Only the second output. The first one has the larger error.",
                "둘째 출력만 계산했습니다. 오차는 첫째 출력이 더 큽니다.")),
            Slip(shown((abs(FIRST) + abs(SECOND)) / 2), name="M24-not squared", why=Both(
                "The errors were added without squaring. Each is squared first.",
                "오차를 제곱하지 않고 더했습니다. 하나씩 먼저 제곱합니다.")),
            Slip(shown((FIRST + SECOND) ** 2 / 2), name="sum squared", why=Both(
                "The errors were added first and squared then, so that one took away from the other. Square each one first.",
                "오차를 먼저 더하고 제곱해서, 부호가 다른 두 오차가 상쇄되었습니다. 하나씩 먼저 제곱합니다.")),
            Slip(shown(sum(error ** 2 for error in SWAPPED) / 2), name="swapped targets", why=Both(
                "The targets changed places. The first output belongs to the first target.",
                "목푯값의 자리를 바꾸어 넣었습니다. 첫째 출력은 첫째 목푯값과 비교합니다.")),
            Slip(shown(math.sqrt(SSE)), name="root", why=Both(
                "That is the length of the error, with a square root. ½SSE has a ½ instead.",
                "제곱근이 들어가는 오차의 길이입니다. ½SSE에는 제곱근 대신 ½이 있습니다.")),
        )),
    Choice(
        id="mazur-sizes",
        question=Both("`w5` leads from `h1` to `o1`, `w1` from the first input to `h1`. Which of the two has the larger gradient?",
                      "`w5`는 `h1`에서 `o1`로, `w1`은 첫째 입력에서 `h1`로 이어집니다. 어느 쪽의 그레이디언트가 더 큽니까?"),
        options=(
            Option(Both("`w1`, because everything behind it depends on it", "`w1`. 뒤에 오는 것이 모두 여기에 달려 있습니다."),
                   name="M17", why=Both(
                       "It reaches everything, but weakly: the first input is only 1/20, and on the way the change passes two slopes of "
                       "a sigmoid, each at most ¼.",
                       "모든 것에 닿기는 하지만 약하게 닿습니다. 첫째 입력은 1/20뿐이고, 변화는 시그모이드의 기울기를 두 번 지나는데 그 기울기는 "
                       "¼을 넘지 못합니다.")),
            Option(Both("about equal", "둘이 비슷합니다."), name="equal", why=Both(
                "Nothing makes them equal. Each is δ of the neuron that the weight leads to, times what comes in.",
                "둘이 비슷할 까닭이 없습니다. 그레이디언트는 저마다 가중치가 향하는 뉴런의 δ에 들어오는 값을 곱한 것입니다.")),
            Option(Both("`w5`, by more than 100 times", "`w5`. 100배 넘게 큽니다."), why=Both(
                "One sigmoid slope less, an incoming value of more than ½ instead of 1/20, and at `h1` two parts with opposite signs "
                "that cancel for the most part.",
                "지나는 시그모이드의 기울기가 하나 적고, 들어오는 값도 1/20이 아니라 ½보다 큽니다. 게다가 `h1`에서는 부호가 반대인 두 값이 "
                "만나 상당 부분이 상쇄됩니다.")),
            Option(Both("`w5`, by about 4 times", "`w5`. 4배쯤 큽니다."), name="one slope", why=Both(
                "One slope of at most ¼ makes a factor of 4 or more. But the inputs differ as well, and at `h1` two parts meet that "
                "cancel for the most part.",
                "¼을 넘지 않는 기울기 하나면 4배 이상 차이가 납니다. 그러나 들어오는 값도 다르고, `h1`에서는 두 값이 만나 상당 부분이 "
                "상쇄됩니다.")),
        )),
    Choice(
        id="mazur-falls",
        question=Both("One update makes the loss fall. What does that show about the gradient that was used?",
                      "한 번 갱신했더니 손실이 줄었습니다. 그때 쓴 그레이디언트를 두고 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("that it is right", "그레이디언트가 맞습니다."), name="falling loss", why=Both(
                "Many directions lead downhill, and only one of them is the gradient's. A wrong gradient that leans the right way "
                "lowers the loss too.",
                "내리막으로 가는 방향은 많지만, 그 가운데 그레이디언트의 방향은 하나뿐입니다. 틀린 그레이디언트도 대강 그쪽을 향하면 손실을 줄입니다.")),
            Option(Both("that its step went downhill", "그 걸음은 내리막이었습니다."), why=Both(
                "And no more. Whether it is the gradient, only a comparison with measured slopes shows.",
                "그뿐입니다. 정말 그레이디언트인지는 직접 잰 기울기와 비교해야 알 수 있습니다.")),
            Option(Both("that the learning rate is right", "학습률이 알맞습니다."), name="rate", why=Both(
                "It was not too large for this one step. Whether it is a good one, a single step does not tell.",
                "이 한 걸음에 너무 크지는 않았습니다. 알맞은지는 한 걸음만으로 알 수 없습니다.")),
            Option(Both("that training will reach the targets", "훈련하면 목푯값에 이릅니다."), name="M16", why=Both(
                "Downhill here says nothing about where the way ends.",
                "지금 내리막이라는 것만으로는 그 길이 어디서 끝나는지 알 수 없습니다.")),
        )),
)
