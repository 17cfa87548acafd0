"""Chapter 6: four predictions, and a question before the second loss."""

from bpkit.asking.quiz import Choice, Option
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="neuron-predict-slope",
        question=Both(
            "A neuron has z = 2, and its output a = σ(2) is nearly 0.9. How steep is σ at this place? (σ′ = σ(1 − σ))",
            "어떤 뉴런에서 z = 2이고 출력 a = σ(2)는 0.9에 조금 못 미칩니다. 그 자리에서 σ의 기울기는 얼마입니까? (σ′ = σ(1 − σ))"),
        options=(
            Option(same("−2"), name="M04", why=Both(
                "2 · (1 − 2) is −2: z went in where a belongs. σ rises everywhere, so its slope cannot be negative.",
                "2 · (1 − 2) = −2입니다. a가 들어갈 자리에 z를 넣었습니다. σ는 어디서나 커지므로 기울기가 음수일 수 없습니다.")),
            Option(Both("about 0.1", "0.1쯤"), why=Both(
                "What goes into a(1 − a) is the output: nearly 0.9 times a little more than 0.1.",
                "a(1 − a)에 넣는 것은 출력입니다. 0.9에 조금 못 미치는 수에 0.1을 조금 넘는 수를 곱합니다.")),
            Option(same("¼"), name="largest", why=Both(
                "¼ is the largest slope, at z = 0. At z = 2 the curve is flatter.",
                "¼은 z = 0에서의 가장 큰 기울기입니다. z = 2에서는 곡선이 더 평평합니다.")),
            Option(Both("about 0.9", "0.9쯤"), name="value", why=Both(
                "That is the output a. The slope is a(1 − a).", "출력 a의 값입니다. 기울기는 a(1 − a)입니다.")),
        )),
    Choice(
        id="neuron-predict-scale",
        question=Both(
            "A neuron says 1 on one side of a straight line and 0 on the other. All its weights and its bias are multiplied by 10. What happens?",
            "뉴런 하나가 어떤 직선의 한쪽에서는 1, 다른 쪽에서는 0이라고 답합니다. 가중치와 편향에 모두 10을 곱하면 어떻게 됩니까?"),
        options=(
            Option(Both("The line moves ten times as far from the origin.", "직선이 원점에서 열 배 멀어집니다."), name="line moves", why=Both(
                "The line is where z is 0, and ten times 0 is 0. It would move if only the bias were multiplied.",
                "직선은 z = 0인 곳이고, 0의 열 배는 0입니다. 편향에만 곱했다면 옮겨 갑니다.")),
            Option(Both("The line stays; off the line the outputs come closer to 0 and 1.", "직선은 그대로이고, 직선 밖의 출력이 0과 1에 더 가까워집니다."), why=Both(
                "z is ten times as large everywhere, and σ turns that into outputs closer to 0 and 1. On the line z stays 0.",
                "z가 어디서나 열 배가 되므로 σ를 지난 출력은 0과 1에 더 가까워집니다. 직선 위에서는 z가 그대로 0입니다.")),
            Option(Both("The line stays and so do the outputs.", "직선도 출력도 그대로입니다."), name="nothing", why=Both(
                "The line does stay. But where z was 0.4 and the output about 0.6, z is now 4 and the output nearly 1.",
                "직선은 그대로입니다. 그러나 z가 0.4여서 출력이 0.6쯤이던 곳은 이제 z가 4이고 출력이 거의 1입니다.")),
            Option(Both("The outputs are ten times as large.", "출력이 열 배가 됩니다."), name="linear", why=Both(
                "z is ten times as large. The output goes through σ and stays below 1.",
                "열 배가 되는 것은 z입니다. 출력은 σ를 지나므로 1보다 작습니다.")),
        )),
    Choice(
        id="neuron-predict-sure",
        question=Both(
            "The target is 0. Neuron A says 0.6, neuron B says 0.9. Both are trained on ½SSE with the same η and the same input. Which of them "
            "corrects itself more in the next step?",
            "목푯값은 0인데 뉴런 A의 출력은 0.6, 뉴런 B의 출력은 0.9입니다. 같은 입력에서 같은 η로 ½SSE를 줄이도록 훈련합니다. 다음 한 걸음에서 더 많이 고치는 것은 "
            "어느 쪽입니까?"),
        options=(
            Option(Both("A, which is less wrong", "덜 틀린 A"), why=Both(
                "½SSE multiplies the error by σ′. For A that is 0.6 · 0.6 · 0.4, for B 0.9 · 0.9 · 0.1, which is only about half as much. Where σ is flat there is little slope to go by.",
                "½SSE에서는 오차에 σ′을 곱합니다. A에서는 0.6 · 0.6 · 0.4이고, B에서는 0.9 · 0.9 · 0.1이어서 A의 절반쯤입니다. B가 있는 곳에서 σ가 더 평평하기 때문입니다.")),
            Option(Both("B, because its error is larger", "오차가 큰 B"), name="M05", why=Both(
                "So it should be, and with another loss it is. With ½SSE the error is multiplied by σ′, and the surer the neuron, the flatter σ.",
                "그래야 마땅할 것 같고, 실제로 그런 손실도 있습니다. ½SSE에서는 오차에 σ′을 곱하는데, 뉴런이 확신할수록 σ는 평평합니다.")),
            Option(Both("Both the same: the input and η are the same.", "똑같습니다. 입력과 η가 같기 때문입니다."), name="M29", why=Both(
                "The step is η times the gradient, and the gradient is not the same: it has the error and σ′ in it.",
                "걸음은 η 곱하기 그레이디언트이고, 그레이디언트가 다릅니다. 오차와 σ′이 들어 있기 때문입니다.")),
        )),
    Choice(
        id="neuron-predict-longer",
        question=Both(
            "One neuron is trained on XOR (answer 1 if exactly one of two inputs is 1). After 10,000 epochs it says 0.5 for all four samples. After "
            "100,000 epochs it says …",
            "뉴런 하나를 XOR(입력 둘 가운데 꼭 하나가 1일 때만 1)로 훈련합니다. 10,000에폭 뒤에 네 표본의 출력이 모두 0.5입니다. 100,000에폭 뒤에는 "
            "어떻게 됩니까?"),
        options=(
            Option(Both("0, 1, 1, 0, nearly: it only needs more time.", "거의 0, 1, 1, 0이 됩니다. 시간이 더 필요했을 뿐입니다."), name="M03", why=Both(
                "Training follows the slope of the loss, and where all four outputs are 0.5 there is none: it has arrived. Nothing lower exists: this chapter proves it for BCE, museum 001 for ½SSE.",
                "훈련은 손실의 기울기를 따라가는데, 출력이 모두 0.5인 곳에는 기울기가 없습니다. 이미 도착한 것입니다. 더 낮은 곳이 없다는 증명은 BCE라면 이 장에, ½SSE라면 박물관 001에 있습니다.")),
            Option(Both("0.5 for all four, still.", "여전히 모두 0.5입니다."), why=Both(
                "The gradient there is 0. Every further epoch repeats the last one.", "그곳에서 그레이디언트는 0입니다. 그다음 에폭은 모두 앞 에폭의 되풀이입니다.")),
            Option(Both("That depends on the seed.", "난수 시드에 따라 다릅니다."), name="M02", why=Both(
                "For two layers it would (chapter 13, to come). For one neuron no weights at all answer XOR, so no seed can start near them.",
                "층이 둘이면 그렇습니다(준비 중인 13장). 뉴런 하나로는 XOR의 답을 내는 가중치가 아예 없으므로, 어떤 시드로 시작해도 마찬가지입니다.")),
        )),
    Choice(
        id="neuron-slope-cancels",
        question=Both(
            "Before you read on: at the output, is the error a − t multiplied by the slope a(1 − a) on the way to δ = ∂L/∂z?",
            "읽기 전에 생각해 봅니다. 출력에서 δ = ∂L/∂z를 구할 때 오차 a − t에 기울기 a(1 − a)를 곱합니까?"),
        options=(
            Option(Both("Always: the sigmoid stands between z and a.", "언제나 곱합니다. z와 a 사이에 시그모이드가 있기 때문입니다."), name="M05-always", why=Both(
                "The slope of σ always is a factor of δ. But ∂L/∂a is not a − t for every loss, and it may bring a denominator that cancels the slope.",
                "δ에는 언제나 σ의 기울기가 들어갑니다. 그러나 ∂L/∂a가 늘 a − t인 것은 아닙니다. 손실에 따라서는 그 분모와 기울기가 상쇄됩니다.")),
            Option(Both("Never: δ is the error.", "곱하지 않습니다. δ가 곧 오차입니다."), name="M05-never", why=Both(
                "δ = a − t holds for the cross-entropy and the sigmoid. With ½SSE the slope stays.",
                "δ = a − t는 교차 엔트로피와 시그모이드를 함께 쓸 때의 식입니다. ½SSE에서는 기울기가 남습니다.")),
            Option(Both("That depends on the loss.", "손실에 따라 다릅니다."), why=Both(
                "With ½SSE yes. With the binary cross-entropy ∂L/∂a has a(1 − a) below the line, and both cancel.",
                "½SSE에서는 곱합니다. 이진 교차 엔트로피에서는 ∂L/∂a의 분모에 a(1 − a)가 있어서 서로 상쇄됩니다.")),
        )),
)
