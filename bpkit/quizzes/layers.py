"""Chapter 7: what to expect before every number of a network is computed, and two questions on the way."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Number(
        id="layers-predict-ratio",
        question=Both(
            "Two weights lead into the same hidden neuron. One comes from the input 0.1 and is 0.3, the other comes from the input 0.2 and is "
            "0.4. How many times as large as the gradient of the first is the gradient of the second?",
            "한 은닉 뉴런으로 가중치 두 개가 들어갑니다. 하나는 입력 0.1에서 오고 값이 0.3입니다. 다른 하나는 입력 0.2에서 오고 값이 0.4입니다. 둘째 "
            "가중치의 그레이디언트는 첫째의 몇 배입니까?"),
        value=2.0,
        why=Both(
            "Whatever happens after the neuron is the same for both weights. They differ only in what comes in, and 0.2 is 2 times 0.1. Their "
            "own values do not matter.",
            "뉴런 뒤에서 일어나는 일은 두 가중치에 똑같습니다. 다른 것은 들어오는 값뿐이고, 0.2는 0.1의 2배입니다. 그레이디언트에 가중치 자신의 값은 "
            "들어가지 않습니다."),
        slips=(
            Slip(1.0, Both("The neuron is the same, but what comes in is not: a nudge of a weight is multiplied by its input.",
                           "뉴런은 같지만 들어오는 값이 다릅니다. 가중치를 조금 움직이면 그 움직임에 입력이 곱해집니다."), "same neuron"),
            Slip(4 / 3, Both("That is the ratio of the weights, 0.4 to 0.3. A weight's own value is not in its gradient; its input is.",
                             "가중치의 비 0.4 : 0.3을 구했습니다. 가중치의 그레이디언트에는 자기 값이 아니라 입력이 들어갑니다."), "M17"),
            Slip(8 / 3, Both("You multiplied by the weights as well, 0.4 and 0.3. A weight's own value is not in its gradient.",
                             "가중치 0.4와 0.3까지 곱했습니다. 가중치의 그레이디언트에 자기 값은 들어가지 않습니다."), "M17-both"),
            Slip(0.5, Both("The other way round: the second weight has the larger input.",
                           "반대로 나누었습니다. 입력이 더 큰 것은 둘째 가중치입니다."), "upside down"),
            Slip(4.0, Both("The input comes in once, not squared.", "입력은 제곱하지 않고 한 번만 곱합니다."), "squared"),
        )),
    Choice(
        id="layers-predict-biases",
        question=Both(
            "A network has six weights and three biases; its two inputs are between 0 and 0.1, its two hidden activations about 0.6. One small step of "
            "gradient descent is made twice: once only the weights move, once the biases move too. Which holds for the fall of the loss?",
            "신경망에 가중치가 여섯 개, 편향이 세 개 있고 두 입력은 0과 0.1 사이, 은닉 뉴런 두 개의 활성값은 0.6쯤입니다. 경사하강법으로 작은 한 걸음 가기를 두 번 해 봅니다. 한 번은 가중치만 움직이고, 한 번은 "
            "같은 곳에서 편향까지 움직입니다. 손실이 줄어드는 양은 어떻게 다릅니까?"),
        options=(
            Option(Both("The biases make no difference: they do not depend on the input.", "다르지 않습니다. 편향은 입력과 무관하기 때문입니다."),
                   name="M23", why=Both(
                       "That they do not depend on the input does not make them weak: a bias moves its neuron for every input.",
                       "입력과 무관하다고 영향이 없는 것은 아닙니다. 편향은 입력이 무엇이든 제 뉴런을 움직입니다.")),
            Option(Both("The biases add a little: there are only three of them.", "편향까지 움직이면 조금 더 줄어듭니다. 편향은 세 개뿐이기 때문입니다."),
                   name="M23-few", why=Both(
                       "It is not their number that counts, but what comes in. Into a weight of this network comes an input of at most 0.1 or an "
                       "activation of about 0.6, into a bias a 1.",
                       "개수가 아니라 들어오는 값이 중요합니다. 이 신경망의 가중치에는 0.1 이하의 입력이나 0.6쯤 되는 활성값이 들어오지만, 편향에는 1이 "
                       "들어옵니다.")),
            Option(Both("With the biases it falls more than twice as far.", "편향까지 움직이면 줄어드는 양이 두 배를 넘습니다."), why=Both(
                "Into a bias comes a 1, more than any input or activation here, so its gradient is the whole δ. The section about the seventh "
                "step measures it.",
                "편향에 들어오는 값은 1이어서 여기 있는 어떤 입력이나 활성값보다 큽니다. 그래서 그레이디언트가 δ 그대로입니다. 얼마나 다른지는 일곱째 단계에서 "
                "잽니다.")),
            Option(Both("It rises: biases must stay fixed.", "편향까지 움직이면 손실이 오히려 커집니다. 편향은 고정해 두어야 합니다."), name="M23-fixed", why=Both(
                "Nothing must stay fixed. A bias has a gradient like every other parameter, and a small step down it lowers the loss.",
                "고정해야 할 까닭이 없습니다. 편향에도 다른 매개변수처럼 그레이디언트가 있고, 그 반대쪽으로 조금 움직이면 손실이 줄어듭니다.")),
        )),
    Choice(
        id="layers-predict-needed",
        question=Both(
            "The forward pass is done. Now you want the gradient of one weight that leads from an input to a hidden neuron. Which of these numbers is "
            "no longer needed?",
            "순전파를 마쳤습니다. 이제 입력에서 은닉 뉴런으로 들어가는 가중치 하나의 그레이디언트를 구합니다. 다음 가운데 더는 필요 없는 수는 어느 것입니까?"),
        options=(
            Option(Both("the weight that leads from this hidden neuron to the output", "그 은닉 뉴런에서 출력으로 가는 가중치"),
                   name="M09-path", why=Both(
                       "It lies on the way from this weight to the loss: what the hidden neuron moves is multiplied by it.",
                       "이 가중치에서 손실까지 가는 길에 놓여 있습니다. 은닉 뉴런이 움직인 만큼에 이 수가 곱해집니다.")),
            Option(Both("the target", "목푯값"), name="no target", why=Both(
                "The way ends at the loss, whose slope is prediction minus target.",
                "길이 끝나는 곳이 손실이고, 손실의 기울기는 예측값에서 목푯값을 뺀 것입니다.")),
            Option(Both("the value of the output neuron", "출력 뉴런의 값"), name="M05-output", why=Both(
                "It is needed twice: in the slope of the loss and in the slope of the sigmoid at the output.",
                "두 번 들어갑니다. 손실의 기울기에 한 번, 출력에 있는 시그모이드의 기울기에 한 번입니다.")),
            Option(Both("the weights that lead from the other hidden neurons to the output", "다른 은닉 뉴런에서 출력으로 가는 가중치"), why=Both(
                "No way from this weight to the loss passes there. (They have been used before, on the way forward, to compute the output itself.)",
                "이 가중치에서 손실까지 가는 길은 그곳을 지나지 않습니다. (순전파에서 출력을 계산할 때 이미 쓰이기는 했습니다.)")),
        )),
    Choice(
        id="layers-next-factor",
        question=Both(
            "∂L/∂a1[0] is known. By which number is it multiplied to get δ1[0] = ∂L/∂z1[0]?",
            "∂L/∂a1[0]을 구했습니다. δ1[0] = ∂L/∂z1[0]을 얻으려면 어떤 수를 곱합니까?"),
        options=(
            Option(same("`a2[0] * (1 - a2[0])`"), name="M19", why=Both(
                "That is the slope of the output's sigmoid, and it has been passed already: it is in δ2. Each sigmoid is passed once.",
                "출력에 있는 시그모이드의 기울기입니다. 그곳은 이미 지나왔고 δ2에 들어 있습니다. 시그모이드는 한 번씩만 지납니다.")),
            Option(same("`a1[0] * (1 - a1[0])`"), why=Both(
                "Between a1[0] and z1[0] lies this neuron's own sigmoid, and its slope is computed from its own output.",
                "a1[0]과 z1[0] 사이에 있는 것은 이 뉴런의 시그모이드이고, 그 기울기는 자기 출력으로 구합니다.")),
            Option(same("`a1[1] * (1 - a1[1])`"), name="M19-neighbour", why=Both(
                "That is the neighbour's slope. In this network the two differ only in the third digit, so nobody would notice.",
                "옆 뉴런의 기울기입니다. 이 신경망에서는 두 기울기가 셋째 자리에서야 달라지므로 틀려도 눈에 띄지 않습니다.")),
            Option(same("`z1[0] * (1 - z1[0])`"), name="M04", why=Both(
                "The short form a(1 − a) takes the output of the sigmoid. z1[0] is what goes in.",
                "간단한 식 a(1 − a)에는 시그모이드의 출력을 넣습니다. z1[0]은 시그모이드에 들어가는 수입니다.")),
            Option(same("`W1[0, 0]`"), name="too far", why=Both(
                "Too far: W1 lies before z1. The way to δ1 ends at z1.",
                "너무 멀리 갔습니다. W1은 z1보다 앞에 있고, δ1까지 가는 길은 z1에서 끝납니다.")),
        )),
    Choice(
        id="layers-name",
        question=Both(
            "Line (7) of the note computes the array `error_hidden_layer`. What is it?",
            "노트의 (7)에서 계산하는 배열 `error_hidden_layer`는 무엇입니까?"),
        options=(
            Option(Both("the errors of the hidden neurons: what they should have said, minus what they said",
                        "은닉 뉴런의 오차, 곧 나와야 했던 값에서 나온 값을 뺀 것"), name="M17", why=Both(
                "Nobody has told the hidden neurons what they should say; only the output has a target.",
                "은닉 뉴런에서 무엇이 나와야 하는지는 아무도 정해 주지 않았습니다. 목푯값이 있는 것은 출력뿐입니다.")),
            Option(Both("the error of the output, divided among the hidden neurons", "출력의 오차를 은닉 뉴런에 나누어 준 것"), name="M17-shares", why=Both(
                "Shares would add up to what was divided. Here the same number is multiplied by each weight, and the weights do not add up to 1.",
                "나누어 준 것이라면 다시 더했을 때 처음 수가 되어야 합니다. 여기서는 같은 수에 가중치를 하나씩 곱하는데, 두 가중치의 합이 1이 아닙니다.")),
            Option(same("−∂L/∂A1"), why=Both(
                "How fast the loss falls when a hidden activation grows. The minus comes from `error = y - predicted_output`.",
                "은닉 뉴런의 활성값이 커질 때 손실이 줄어드는 빠르기입니다. 음의 부호는 `error = y - predicted_output`에서 왔습니다.")),
            Option(same("−∂L/∂Z1"), name="M05", why=Both(
                "That is the next line, `d_hidden_layer`: the slope of the hidden sigmoid is still missing here.",
                "그것은 다음 줄의 `d_hidden_layer`입니다. 여기에는 아직 은닉층 시그모이드의 기울기가 없습니다.")),
            Option(same("∂L/∂A1"), name="M06", why=Both(
                "The right size, but the sign: `error` is y minus prediction, and that carries a minus through all lines that follow.",
                "크기는 맞지만 부호가 다릅니다. `error`는 y에서 예측값을 뺀 것이므로 그 뒤의 모든 줄에 음의 부호가 따라다닙니다.")),
        )),
)
