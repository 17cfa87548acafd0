"""Museum 003: who changes the weights, what a second call gives, of what a gradient is one, and how many layers there are."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

SIZES = (3, 4, 1)

QUIZZES = (
    Choice(
        id="note003-who-updates",
        question=Both(
            "Take the line `self.weights2 -= np.dot(self.a1.T, self.delta2)` of the note. Which part of it is backpropagation?",
            "노트의 `self.weights2 -= np.dot(self.a1.T, self.delta2)`에서 역전파는 어느 부분입니까?"),
        options=(
            Option(Both("the whole line", "줄 전체"), name="M01", why=Both(
                "The line stands in a method called `backward`, but the name is all that speaks for it. By the note's own definition "
                "backpropagation computes the gradient. That `-=` changes the weights is gradient descent.",
                "`backward`라는 메서드 안에 있지만, 그렇게 볼 근거는 그 이름뿐입니다. 노트의 정의대로라면 역전파는 그레이디언트를 계산하는 일입니다. `-=`로 가중치를 바꾸는 것은 경사하강법입니다.")),
            Option(Both("none of it: backpropagation ends with `delta2` and `delta1`",
                        "없습니다. 역전파는 `delta2`와 `delta1`에서 끝납니다."), name="deltas only", why=Both(
                "The two deltas are slopes with respect to the weighted sums Z. The gradient with respect to the weights is still to be "
                "computed, and that is what this product does.",
                "두 델타는 가중합 Z에 대한 기울기입니다. 가중치에 대한 그레이디언트는 아직 계산하지 않았고, 이 줄의 곱이 그 일을 합니다.")),
            Option(same("`np.dot(self.a1.T, self.delta2)`"), why=Both(
                "This product is the gradient of the loss with respect to `weights2`, and backpropagation computes gradients. "
                "The `-=` in front of it is one step of gradient descent with learning rate 1.",
                "이 곱은 `weights2`에 대한 손실의 그레이디언트이고, 역전파는 그레이디언트를 계산하는 일입니다. 앞에 있는 `-=`는 학습률이 1인 "
                "경사하강법의 한 걸음입니다.")),
            Option(same("`self.weights2 -=`"), name="M01-turned", why=Both(
                "It is the other way around. `-=` changes the weights: that is the update. What is subtracted was computed by "
                "backpropagation.",
                "거꾸로입니다. `-=`는 가중치를 바꾸므로 갱신이고, 여기서 빼는 값을 역전파로 계산했습니다.")),
        )),
    Choice(
        id="note003-called-twice",
        question=Both(
            "One forward pass, then the note's `backward` is called 2 times with the same arguments. Which gradients does the second "
            "call compute differently from the first?",
            "순전파를 한 번 하고 노트의 `backward`를 같은 인수로 2번 부릅니다. 첫 번째 호출과 두 번째 호출에서 서로 다르게 나오는 그레이디언트는 무엇입니까?"),
        options=(
            Option(Both("that of `weights1`", "`weights1`의 그레이디언트"), why=Both(
                "`delta1` passes through `weights2`, and the first call has changed that. The gradient of `weights2` is made of stored "
                "activations alone, which nobody has changed.",
                "`delta1`은 `weights2`를 거쳐 계산하는데, 첫 번째 호출이 `weights2`를 바꾸어 놓았습니다. `weights2`의 그레이디언트는 저장해 "
                "둔 활성값으로만 계산하므로 그대로입니다.")),
            Option(Both("none", "없음"), name="M10", why=Both(
                "Equal arguments give equal results only if nothing else goes in. This method also reads `self.weights2`, and the "
                "first call has changed it.",
                "인수가 같을 때 결과도 같으려면 인수 말고는 쓰는 것이 없어야 합니다. 이 메서드는 `self.weights2`도 읽는데, 첫 번째 호출이 그 값을 바꾸어 놓았습니다.")),
            Option(Both("that of `weights2`", "`weights2`의 그레이디언트"), name="M08", why=Both(
                "`weights2` has changed, yes, but its own gradient is not made of it: it is `a1.T` times `delta2`, and both come from "
                "the stored forward pass. Where is `weights2` read?",
                "`weights2`가 바뀐 것은 맞습니다. 그러나 그 그레이디언트는 `a1.T`와 `delta2`의 곱이고, 둘 다 저장해 둔 순전파에서 나옵니다. "
                "`weights2`를 읽는 곳은 어디입니까?")),
            Option(Both("both", "둘 다"), name="M10-both", why=Both(
                "Both weights have changed, but nobody has computed a new forward pass. What is made of the stored activations alone "
                "stays as it was.",
                "두 가중치가 모두 바뀌었지만 순전파는 다시 하지 않았습니다. 저장해 둔 활성값으로만 계산하는 것은 그대로입니다.")),
        )),
    Choice(
        id="note003-of-what",
        question=Both(
            "A weight is raised by 1/100, and the loss falls by 2/100. Which gradient does this show, and how large is it about?",
            "가중치 하나를 1/100만큼 올렸더니 손실이 2/100만큼 줄었습니다. 이것으로 알 수 있는 그레이디언트는 무엇이고, 그 값은 대략 얼마입니까?"),
        options=(
            Option(Both("of the weight with respect to the loss: −0.5", "손실에 대한 가중치의 그레이디언트: −0.5"), name="M20", why=Both(
                "That would be how the weight answers when the loss is nudged. Nobody can nudge the loss: it is computed from the weight. "
                "What is nudged stands below, after “with respect to”.",
                "손실을 조금 움직일 때 가중치가 어떻게 바뀌는지를 나타내는 말이 됩니다. 손실은 가중치로 계산하는 값이라 직접 움직일 수 없습니다. 움직인 쪽이 아래, 곧 분모에 놓이고, 말할 때는 ‘~에 대한’ 앞에 놓입니다.")),
            Option(Both("of the weight with respect to the loss: −2", "손실에 대한 가중치의 그레이디언트: −2"), name="M20-words", why=Both(
                "The number is right and the words are turned around. The weight was nudged and the loss answered: the gradient of the "
                "loss, with respect to the weight.",
                "수는 맞는데 말의 순서가 뒤바뀌었습니다. 움직인 것은 가중치이고 바뀐 것은 손실이므로, 가중치에 대한 손실의 그레이디언트입니다.")),
            Option(Both("of the loss with respect to the weight: −0.5", "가중치에 대한 손실의 그레이디언트: −0.5"),
                   name="M20-upside-down", why=Both(
                "The words are right, but the quotient is upside down. The change of the loss stands above, the nudge below.",
                "말은 맞지만 나눗셈의 위아래가 뒤집혔습니다. 손실의 변화를 가중치가 움직인 양으로 나눕니다.")),
            Option(Both("of the loss with respect to the weight: −2", "가중치에 대한 손실의 그레이디언트: −2"), why=Both(
                "−2/100 divided by 1/100. The weight was nudged, the loss answered. So are the gradients of the note: of the loss, with respect to "
                "weights and biases.",
                "−2/100를 1/100로 나눈 값입니다. 움직인 것은 가중치, 바뀐 것은 손실입니다. 노트의 그레이디언트도 가중치와 편향에 대한 손실의 그레이디언트입니다.")),
        )),
    Number(
        id="note003-layers",
        question=Both(
            "The note's network is 3-4-1. How many layers does it have if only those with weights of their own are counted, as "
            "`bpkit` does with its list of `dense(W, b)`?",
            "노트의 신경망은 3-4-1입니다. 가중치가 있는 것만 층으로 센다면 층은 몇 개입니까? `bpkit`도 `dense(W, b)`의 리스트로 이렇게 셉니다."),
        value=len(SIZES) - 1,
        why=Both(
            "One layer leads from 3 to 4, one from 4 to 1: W₁ and W₂. Others call the same network one of 3 layers, since they count the "
            "inputs, or one with 1 hidden layer. None of these is wrong; say what you count.",
            "한 층은 3에서 4로, 다른 층은 4에서 1로 이어집니다: W₁과 W₂입니다. 같은 신경망을 입력까지 세어 3층이라고도 하고, 은닉층이 1개라고도 합니다. 모두 틀린 말이 아닙니다. 무엇을 세는지 밝히면 됩니다."),
        slips=(
            Slip(3, name="M26", why=Both(
                "You counted the columns of circles in a drawing, the inputs too. Many do. But the inputs are data: no weights lead "
                "into them.",
                "그림에서 세로로 늘어선 동그라미의 줄을 입력까지 세었습니다. 그렇게 세는 사람도 많습니다. 그러나 입력은 데이터이고, 입력으로 들어가는 가중치는 "
                "없습니다.")),
            Slip(1, name="M26-hidden", why=Both(
                "That is the number of hidden layers. The output has weights too.",
                "은닉층을 세었습니다. 출력층에도 가중치가 있습니다.")),
            Slip(4, name="M26-arrays", why=Both(
                "That is the number of arrays: W₁, b₁, W₂, b₂. A weight matrix and its bias together make a layer. (4 is also the number "
                "of hidden neurons.)",
                "배열 W₁, b₁, W₂, b₂를 세었습니다. 가중치 행렬과 그 편향을 묶어 한 층으로 셉니다. (은닉 뉴런의 수도 4입니다.)")),
            Slip(5, name="M26-neurons", why=Both(
                "That is the number of neurons, 4 hidden ones and 1 for the output. Neurons side by side make a layer.",
                "뉴런을 세었습니다. 은닉 뉴런이 4개, 출력 뉴런이 1개입니다. 나란히 있는 뉴런을 묶어 한 층으로 셉니다.")),
            Slip(8, name="M26-circles", why=Both(
                "That is 3 + 4 + 1, the inputs and the neurons. A layer is a whole row of neurons with its weights.",
                "입력과 뉴런을 모두 세었습니다: 3 + 4 + 1. 층은 나란히 있는 뉴런 한 줄과 그 가중치를 묶은 것입니다.")),
            Slip(16, name="M26-weights", why=Both(
                "That is the number of weights, 3·4 + 4·1. They stand in few matrices.",
                "가중치를 세었습니다: 3·4 + 4·1. 가중치는 몇 안 되는 행렬에 모여 있습니다.")),
            Slip(21, name="M26-parameters", why=Both(
                "That is the number of weights and biases. They are sorted into layers.",
                "가중치와 편향을 세었습니다. 가중치와 편향은 층으로 묶입니다.")),
        )),
)
