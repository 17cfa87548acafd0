"""Museum 001: two predictions, a question at the end of the run, and two to look back."""

from itertools import product

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both

XOR = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]          # x₁, x₂, target
GRID = [step / 2 for step in range(-6, 7)]                  # −3 to 3


def most_right():
    """How many samples of XOR the best neuron out of a grid of weights and biases has on the right side of 0.5."""
    return max(sum((w1 * x1 + w2 * x2 + b + 0.25 > 0) == (target > 0) for x1, x2, target in XOR)      # + ¼: no z is exactly 0
               for w1, w2, b in product(GRID, repeat=3))


QUIZZES = (
    Number(
        id="note001-predict-loss",
        question=Both(
            "The note's four stored outputs are 0.5, the targets are 0, 1, 1, 0. How large is the loss ½SSE there?",
            "노트에 저장된 출력은 네 표본 모두 0.5이고 목푯값은 0, 1, 1, 0입니다. 이때 손실 ½SSE는 얼마입니까?"),
        value=sum((0.5 - target) ** 2 for _, _, target in XOR) / 2,
        why=Both(
            "Every error has the size 0.5, its square is ¼, four of them make 1, and half of that is 0.5. That the mean absolute error "
            "is 0.5 too is chance; the loss is another thing.",
            "오차의 크기는 모두 0.5이고, 제곱하면 ¼, 네 개를 더하면 1, 그 절반은 0.5입니다. 평균 절대 오차도 0.5인 것은 "
            "우연이고, 손실은 이와 다른 것입니다."),
        slips=(
            Slip(1, name="M07-twice", why=Both(
                "That is SSE, the sum of the squares. The ½ is missing.",
                "제곱을 모두 더한 SSE입니다. ½이 빠졌습니다.")),
            Slip(0.25, name="M07-mean", why=Both(
                "That is the mean of the squared errors (or a single square). ½SSE adds up all four and takes half.",
                "제곱 오차의 평균이거나 제곱 하나입니다. ½SSE는 네 제곱을 모두 더한 것의 절반입니다.")),
            Slip(0.125, name="one sample", why=Both(
                "That is the share of one sample, half of ¼. There are four samples.",
                "¼의 절반, 곧 표본 하나의 몫입니다. 표본은 네 개입니다.")),
            Slip(2, name="M24", why=Both(
                "You added up the sizes of the errors. ½SSE squares them first and takes half of the sum.",
                "오차의 크기를 더했습니다. ½SSE에서는 먼저 제곱하고, 모두 더해 절반을 구합니다.")),
            Slip(0, name="cancelled", why=Both(
                "The errors cancel if they are added with their signs. The squares do not: none of them is negative.",
                "오차를 부호까지 넣어 더하면 상쇄됩니다. 제곱은 음수가 아니므로 상쇄되지 않습니다.")),
            Slip(0.0625, name="squared twice", why=Both(
                "That is ¼ squared. Each error of 0.5 is squared once; then add the four squares and take half.",
                "¼을 다시 제곱한 것입니다. 오차 0.5를 한 번씩만 제곱하고, 네 제곱을 더해 절반을 구합니다.")),
        )),
    Choice(
        id="note001-finished",
        question=Both(
            "The outputs are 0.5, far from the targets 0 and 1. What tells you whether longer training would change them?",
            "출력이 0.5여서 목푯값 0과 1에서 멉니다. 더 훈련하면 출력이 바뀔지를 무엇을 보고 알 수 있습니까?"),
        options=(
            Option(Both("the outputs: they are still wrong, so it would", "출력. 아직 틀렸으므로 더 훈련하면 바뀝니다."), name="M03", why=Both(
                "Training does not know what you want the outputs to be. It follows the slope of the loss, and a wrong answer can be the "
                "lowest point that this network reaches.",
                "훈련은 바라는 출력이 무엇인지 모르고 손실의 기울기를 따라갈 뿐입니다. 이 신경망이 갈 수 있는 가장 낮은 곳의 답이 틀린 답일 수도 "
                "있습니다.")),
            Option(Both("the number of epochs: 10,000 is enough", "에폭 수. 10,000이면 충분합니다."), name="M03-count", why=Both(
                "No number of epochs is enough for every network and every rate. Some are done after 100, some are still moving after "
                "a million.",
                "신경망과 학습률에 따라 다릅니다. 100에폭 만에 끝나기도 하고, 백만 에폭 뒤에도 움직이기도 합니다.")),
            Option(Both("the gradient: where it is 0, nothing moves", "그레이디언트. 0이면 아무것도 움직이지 않습니다."), why=Both(
                "Each update is the rate times the gradient. If all its entries are 0, the next epoch repeats this one.",
                "갱신하는 양은 학습률 곱하기 그레이디언트입니다. 모든 원소가 0이면 다음 에폭도 이번 에폭과 똑같습니다.")),
            Option(Both("the seed: with another one it would be right", "시드. 다른 시드였다면 맞았을 것입니다."), name="M21", why=Both(
                "Another seed is another run, and says nothing about this one. Whether any run can end better is asked further down.",
                "시드가 다르면 다른 훈련이므로, 이 훈련이 어떤지는 알려 주지 않습니다. 더 나은 결과로 끝나는 훈련이 있는지는 아래에서 따집니다.")),
        )),
    Number(
        id="note001-predict-most",
        question=Both(
            "You may choose w₁, w₂ and b of one neuron as you like. For how many of the 4 XOR samples, at most, is its output on the right "
            "side of 0.5?",
            "뉴런 하나의 w₁, w₂, b를 마음대로 정할 수 있습니다. XOR의 표본 4개 가운데 많아야 몇 개에서 출력이 0.5를 기준으로 맞는 쪽에 "
            "옵니까?"),
        value=most_right(),
        why=Both(
            "The line of one neuron can cut off any single corner, so 3 can be right. That 4 is impossible is shown next.",
            "뉴런 하나의 선으로 꼭짓점 하나를 잘라 낼 수 있으므로 3개까지 맞힐 수 있습니다. 4개를 맞힐 수 없는 까닭은 바로 아래에 있습니다."),
        slips=(
            Slip(4, name="M02", why=Both(
                "Then one straight line would have both corners with target 1 on one side and both with target 0 on the other. Draw the "
                "square and try.",
                "그렇다면 직선 하나가 목푯값 1인 두 꼭짓점과 목푯값 0인 두 꼭짓점을 갈라야 합니다. 정사각형을 그리고 해 봅니다.")),
            Slip(2, name="half", why=Both(
                "2 are right if the answer is always 1, or if it follows one input. A line that cuts off one corner does better.",
                "늘 1이라고 답하거나 입력 하나만 따라가면 2개가 맞습니다. 꼭짓점 하나를 잘라 내는 선은 더 많이 맞힙니다.")),
            Slip(0, name="M03", why=Both(
                "The run ended with 0.5 four times, on neither side. But you may choose other weights than training did.",
                "노트의 훈련은 네 출력이 모두 0.5인 곳에서 끝나 어느 쪽도 아니었습니다. 그러나 훈련이 찾지 않은 가중치를 골라도 됩니다.")),
            Slip(1, name="too few", why=Both(
                "More are possible: a neuron that always answers 1 has 2 right already.",
                "더 많이 맞힐 수 있습니다. 늘 1이라고 답하는 뉴런도 2개를 맞힙니다.")),
        )),
    Choice(
        id="note001-who-updates",
        question=Both(
            "Each epoch of a loop runs `trace = forward(neuron, X)`, `gradients = backward(neuron, trace, y, loss=\"half_sse\")` and "
            "`neuron = step(neuron, gradients, 0.1)`. You delete the last of the three lines. What happens?",
            "반복문이 에폭마다 `trace = forward(neuron, X)`, `gradients = backward(neuron, trace, y, loss=\"half_sse\")`, "
            "`neuron = step(neuron, gradients, 0.1)`을 차례로 실행합니다. 마지막 줄을 지우면 어떻게 됩니까?"),
        options=(
            Option(Both("It learns as before: backward has updated the weights.", "전과 같이 배웁니다. 가중치는 역방향 계산에서 갱신됩니다."),
                   name="M01", why=Both(
                "Backpropagation computes the gradient and changes nothing. The update is gradient descent, and it was in the line that "
                "you deleted.",
                "역전파는 그레이디언트를 계산할 뿐 아무것도 바꾸지 않습니다. 갱신은 경사하강법이 하는 일이고, 지운 줄에 있었습니다.")),
            Option(Both("Every epoch computes the same gradient again.", "에폭마다 같은 그레이디언트를 다시 계산합니다."), why=Both(
                "The neuron stays as it is, so its outputs, its loss and its gradient do too.",
                "뉴런이 그대로이므로 출력도 손실도 그레이디언트도 그대로입니다.")),
            Option(Both("It learns more slowly, because the rate is missing.", "학습률이 없어져서 더 천천히 배웁니다."), name="M29", why=Both(
                "The rate scales a step, and there is no step any more. Nothing is learned, slowly or quickly.",
                "학습률은 걸음의 크기를 정하는데, 이제는 걸음 자체가 없습니다. 빠르게든 느리게든 배우지 않습니다.")),
            Option(Both("The gradients of all epochs add up.", "모든 에폭의 그레이디언트가 더해집니다."), name="M10", why=Both(
                "`gradients` is set anew in each epoch; nothing adds it to the one before. (Some libraries do add, until they are told to "
                "start from 0.)",
                "`gradients`는 에폭마다 새로 정해지고 앞의 것에 더해지지 않습니다. (0으로 되돌릴 때까지 더해 나가는 라이브러리도 있습니다.)")),
        )),
    Choice(
        id="note001-rate",
        question=Both(
            "You double the learning rate from 0.1 to 0.2 and train for 100 epochs again. What is different?",
            "학습률을 0.1에서 0.2로 두 배로 늘리고 다시 100에폭 훈련합니다. 무엇이 달라집니까?"),
        options=(
            Option(Both("There are 200 updates.", "갱신이 200번이 됩니다."), name="M29", why=Both(
                "The rate does not say how often. There is one update an epoch, so 100.",
                "얼마나 자주 갱신할지는 학습률이 정하지 않습니다. 갱신은 에폭마다 한 번이므로 100번입니다.")),
            Option(Both("The same end is reached after 50 epochs, always.", "언제나 50에폭 만에 같은 곳에 이릅니다."), name="M29-half", why=Both(
                "Often it is reached sooner, but not always. Longer steps come to other places, where the gradient is another one, and steps "
                "that are too long go past the lowest point.",
                "더 일찍 이를 때가 많지만 언제나 그렇지는 않습니다. 걸음이 길면 다른 곳에 닿고, 거기서는 그레이디언트도 다릅니다. 너무 길면 가장 "
                "낮은 곳을 지나칩니다.")),
            Option(Both("The gradient at the start is twice as large.", "출발점의 그레이디언트가 두 배가 됩니다."), name="M29-gradient", why=Both(
                "The gradient belongs to the loss and the weights. At the same weights it is the same, whatever the rate.",
                "그레이디언트는 손실과 가중치로 정해집니다. 가중치가 같으면 학습률이 얼마든 같습니다.")),
            Option(Both("The first step goes twice as far.", "첫 갱신에서 두 배로 멀리 갑니다."), why=Both(
                "The step is the rate times the gradient, and at the start the gradient is the same. The later steps start from other places.",
                "걸음은 학습률 곱하기 그레이디언트이고, 출발점의 그레이디언트는 같습니다. 그다음부터는 출발하는 곳이 달라집니다.")),
        )),
)
