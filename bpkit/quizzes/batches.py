"""Chapter 8: four predictions, and a question on the way."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Number(
        id="batches-predict-paths",
        question=Both(
            "A layer has 4 inputs and 2 neurons, and its batch has 3 samples. You nudge one weight, the one from input 0 to neuron 1. How "
            "many entries of `Z = XW + b` can move?",
            "층의 입력은 4개, 뉴런은 2개이고 배치에는 표본이 3개 있습니다. 입력 0에서 뉴런 1로 가는 가중치 하나를 조금 움직입니다. `Z = XW + b`의 원소 가운데 몇 개가 "
            "움직일 수 있습니까?"),
        value=3,
        why=Both("One for each sample: the three rows share the weight, and in each of them only neuron 1 uses it.",
                 "표본마다 하나씩입니다. 세 행이 이 가중치를 함께 쓰고, 행마다 이 가중치를 쓰는 것은 뉴런 1뿐입니다."),
        slips=(
            Slip(1, Both("There is one weight, but each of the 3 samples is multiplied by it.", "가중치는 하나지만 표본 3개에 모두 곱합니다."), "M09"),
            Slip(2, Both("The weight leads to neuron 1 only. But every sample passes through it.", "이 가중치는 뉴런 1로만 갑니다. 그 대신 표본이 모두 이 가중치를 지납니다."),
                 "all neurons"),
            Slip(6, Both("Those are all entries of `Z`. Neuron 0 does not use this weight.", "`Z`의 원소 전부입니다. 뉴런 0은 이 가중치를 쓰지 않습니다."), "all entries"),
            Slip(4, Both("That is the number of inputs. The weight is used once by each of the 3 samples.", "입력의 수입니다. 이 가중치는 표본 3개가 한 번씩 씁니다."), "inputs"),
            Slip(12, Both("That is how many numbers `X` holds. Only column 0 of `X` meets this weight: one number a sample.",
                          "`X`에 든 수의 개수입니다. 이 가중치와 만나는 것은 `X`의 0열뿐이고 표본마다 수 하나입니다."), "inputs of all"),
            Slip(8, Both("That is how many weights there are. Only one of them moves.", "가중치의 개수입니다. 움직이는 것은 그중 하나입니다."), "weights"),
        )),
    Choice(
        id="batches-predict-fits",
        question=Both(
            "3 samples, 3 inputs, 3 neurons. You try `X.T @ delta` for the gradient of `W`, and its shape `(3, 3)` is that of `W`. What follows?",
            "표본이 3개, 입력이 3개, 뉴런이 3개입니다. `W`의 그레이디언트로 `X.T @ delta`를 계산했더니 형상이 `W`와 같은 `(3, 3)`입니다. 여기서 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("It is right: shapes that fit are the test.", "맞는 식입니다. 형상이 맞는지가 곧 검산입니다."), name="M13", why=Both(
                "It happens to be right, but the shape does not say so: `X @ delta`, `delta.T @ X` and five more products are `(3, 3)` as well.",
                "맞는 식이기는 하지만 형상을 보고 알 수 있는 것은 아닙니다. `X @ delta`, `delta.T @ X`를 비롯한 다른 일곱 가지도 `(3, 3)`입니다.")),
            Option(Both("Nothing yet: other products have this shape too.", "아직 알 수 없습니다. 형상이 같은 다른 곱도 있습니다."), why=Both(
                "All eight products of the two, in either order and with or without `.T`, are `(3, 3)`, and one of them is the gradient.",
                "두 배열의 순서를 바꾸거나 `.T`를 붙여 만들 수 있는 곱은 여덟 가지이고, 모두 `(3, 3)`입니다. 그중 하나만 그레이디언트입니다.")),
            Option(Both("It is wrong: the samples should not vanish.", "틀린 식입니다. 표본의 수가 사라지면 안 됩니다."), name="M09", why=Both(
                "They have to: `W` is there once, whatever the number of samples, and its gradient has its shape.",
                "사라져야 합니다. 표본이 몇 개든 `W`는 하나뿐이고, 그레이디언트의 형상은 `W`의 형상과 같습니다.")),
        )),
    Choice(
        id="batches-predict-double",
        question=Both(
            "Every sample is put into the batch a second time. The weights stay. What happens to the gradients of ½SSE (a sum) and of MSE (a mean)?",
            "배치에 모든 표본을 한 번씩 더 넣습니다. 가중치는 그대로입니다. ½SSE(합)의 그레이디언트와 MSE(평균)의 그레이디언트는 어떻게 됩니까?"),
        options=(
            Option(Both("Both double.", "둘 다 두 배가 됩니다."), name="M07-mean", why=Both(
                "The sum does. In the mean there are twice as many terms and the division is by twice as many.",
                "합은 그렇습니다. 평균에서는 항이 두 배로 늘지만 나누는 수도 두 배가 됩니다.")),
            Option(Both("That of ½SSE doubles, that of MSE stays.", "½SSE의 그레이디언트만 두 배가 되고, MSE의 그레이디언트는 그대로입니다."), why=Both(
                "A sum over twice as many samples, and a mean over the same values.", "합에는 항이 두 배로 들어갑니다. 평균은 같은 값을 두 번씩 넣고 평균한 것이므로 그대로입니다.")),
            Option(Both("Both stay: there is nothing new in the data.", "둘 다 그대로입니다. 데이터에 새로운 것이 없습니다."), name="M07-sum", why=Both(
                "There is nothing new, but a sum adds it again.", "새로운 것은 없지만, 합에서는 같은 값을 한 번 더 더합니다.")),
            Option(Both("That of ½SSE stays, that of MSE halves.", "½SSE의 그레이디언트는 그대로이고, MSE의 그레이디언트는 절반이 됩니다."), name="M07", why=Both(
                "Its N doubles, but so does the number of terms. And ½SSE adds all of them.", "N이 두 배가 되지만 항도 두 배가 됩니다. 그리고 ½SSE는 항을 모두 더합니다.")),
        )),
    Choice(
        id="batches-predict-zero",
        question=Both(
            "Someone trains a single linear neuron on XOR with a program of their own. The printed loss falls to 0, and no error comes up. "
            "What do you look at first?",
            "어떤 사람이 직접 짠 프로그램으로 선형 뉴런 하나를 XOR로 훈련합니다. 출력한 손실은 0까지 내려가고, 오류는 나지 않습니다. 무엇부터 봅니까?"),
        options=(
            Option(Both("The weights: how did it solve XOR?", "가중치부터 봅니다. XOR를 어떻게 풀었는지 알 수 있습니다."), name="believed", why=Both(
                "It cannot have: the best that a linear neuron can do on XOR is 0.5 for every sample. So the number that fell to 0 is not the loss of XOR.",
                "풀었을 리가 없습니다. 선형 뉴런 하나로는 XOR의 모든 표본에 0.5를 내놓는 것이 최선입니다. 그러니 0까지 내려간 수는 XOR의 손실이 아닙니다.")),
            Option(Both("The shapes: is the loss what they think it is?", "형상부터 봅니다. 출력한 손실이 정말 XOR의 손실인지 확인합니다."), why=Both(
                "One neuron gives one number a sample. If targets and predictions are paired in another way, the loss of another problem falls.",
                "뉴런 하나는 표본마다 수 하나를 내놓습니다. 예측값과 목푯값이 다르게 짝지어지면, 내려가는 것은 다른 문제의 손실입니다.")),
            Option(Both("The learning rate: it was too large.", "학습률부터 봅니다. 학습률이 너무 컸을 것입니다."), name="M29", why=Both(
                "A rate that is too large makes a loss grow, not fall to 0.", "학습률이 너무 크면 손실이 커집니다. 0까지 내려가지는 않습니다.")),
        )),
    Choice(
        id="batches-missing-letter",
        question=Both(
            "With the letters `s` for samples, `i` for inputs and `j` for neurons, `∂L/∂X` has the indices `s, i`. Which "
            "letter is summed over, and what meets what?",
            "표본 번호를 `s`, 입력 번호를 `i`, 뉴런 번호를 `j`로 씁니다. `∂L/∂X`의 첨자는 `s, i`입니다. 어느 글자를 따라 더하고, 무엇과 무엇이 만납니까?"),
        options=(
            Option(Both("`s`: columns with columns", "`s`: 열과 열"), name="M13-columns", why=Both(
                "That is the gradient of `W`, which has no `s`. The inputs of each sample are its own, so `s` stays.",
                "`W`의 그레이디언트가 그렇고, 거기에는 `s`가 없습니다. 입력은 표본마다 따로 있으므로 `s`는 남습니다.")),
            Option(Both("`i`: rows with columns", "`i`: 행과 열"), name="M13-forward", why=Both(
                "That is the way forward, `XW`. On the way back to `X` each input keeps its place.", "순전파의 `XW`가 그렇습니다. `X`로 되돌아올 때는 입력마다 자기 자리가 있습니다.")),
            Option(Both("`j`: rows with rows", "`j`: 행과 행"), why=Both(
                "Input `i` of sample `s` reaches every neuron `j` of the same sample, by `W[i, j]`: row `s` of `δ` with row `i` of `W`.",
                "표본 `s`의 입력 `i`는 `W[i, j]`를 지나 같은 표본의 모든 뉴런 `j`에 이릅니다. `δ`의 `s`행과 `W`의 `i`행이 만납니다.")),
        )),
)
