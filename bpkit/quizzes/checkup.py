"""Check-up: questions that bring out one misconception each, where choosing shows more than computing."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

A, B, C, F = 2.0, -3.0, 10.0, -2.0            # L = (a·b + c)·f, from the lecture "Neural Networks: Zero to Hero"

QUIZZES = (
    Choice(
        id="checkup-nudge",
        question=Both("x² has the slope 2 at x = 1. You measure it in float64 with a very small step, h = 10⁻⁵⁰: "
                      "`((1 + h) ** 2 - 1) / h`. What comes out?",
                      "x²의 기울기는 x = 1에서 2입니다. float64에서 아주 작은 간격 h = 10⁻⁵⁰으로 재 봅니다: `((1 + h) ** 2 - 1) / h`. 무엇이 "
                      "나옵니까?"),
        options=(
            Option(Both("2, right to the last digit", "2. 마지막 자리까지 맞습니다."), name="M28", why=Both(
                "A smaller h makes the formula better and the subtraction worse. float64 keeps 16 digits, so 1 + h is 1 here, and "
                "the difference is 0.",
                "h를 줄이면 식은 좋아지지만 뺄셈은 나빠집니다. float64는 16자리이므로 여기서 1 + h는 1이고, 차는 0입니다.")),
            Option(same("0"), why=Both(
                "1 + h is 1 again, because float64 keeps 16 digits. So the difference is 0, and 0 / h is 0.",
                "float64는 16자리이므로 1 + h가 다시 1이 됩니다. 그래서 차가 0이고, 0 / h는 0입니다.")),
            Option(Both("2 with noise in the later digits", "2. 뒷자리에 잡음이 섞입니다."), name="M28-noise", why=Both(
                "That happens at h = 10⁻¹² or so, where 1 + h still differs from 1. Here it does not, and not one digit is left.",
                "h = 10⁻¹²쯤이면 그렇습니다. 그때는 1 + h가 아직 1과 다릅니다. 여기서는 둘이 같아서 한 자리도 남지 않습니다.")),
            Option(Both("an error: division by 0", "0으로 나누었다는 오류가 납니다."), name="M28-division", why=Both(
                "h itself is not 0: float64 knows numbers as small as 10⁻⁵⁰. It is the sum 1 + h that loses it.",
                "h 자신은 0이 아닙니다. float64로는 10⁻⁵⁰처럼 작은 수도 나타낼 수 있습니다. h는 1 + h를 더할 때 사라집니다.")),
        )),
    Choice(
        id="checkup-arrow",
        question=Both("f(x, y) = x² + 10y² is drawn as a bowl that stands over the plane of x and y. What is ∇f at a point?",
                      "f(x, y) = x² + 10y²을 x와 y의 평면 위에 놓인 그릇으로 그렸습니다. 한 점에서 ∇f는 무엇입니까?"),
        options=(
            Option(Both("an arrow with three entries, up the side of the bowl", "그릇의 면을 따라 올라가는, 원소가 셋인 화살표"),
                   name="M16-hill", why=Both(
                "The gradient has one entry for each variable, and f has two. The height is not a variable but the result.",
                "그레이디언트의 원소는 변수마다 하나이고 f의 변수는 둘입니다. 높이는 변수가 아니라 결과입니다.")),
            Option(Both("a number that says how steep the bowl is there", "그곳에서 그릇이 얼마나 가파른지를 나타내는 수"),
                   name="M16-scalar", why=Both(
                "That is the length of the gradient. The gradient itself also says which way.",
                "그레이디언트의 길이라면 맞습니다. 그레이디언트 자체는 어느 쪽인지도 말해 줍니다.")),
            Option(Both("an arrow with two entries, in that plane", "그 평면에 놓인, 원소가 둘인 화살표"), why=Both(
                "One slope along x and one along y. The arrow says which way to walk in the plane for the bowl to rise fastest.",
                "x 방향의 기울기 하나와 y 방향의 기울기 하나입니다. 이 화살표는 평면에서 어느 쪽으로 걸어야 그릇이 가장 빨리 높아지는지를 말해 줍니다.")),
            Option(Both("the arrow from the minimum to the point", "최소점에서 그 점으로 가는 화살표"), name="M16", why=Both(
                "Only for round bowls does the gradient have this direction. It is made of slopes, and knows nothing of the "
                "minimum.",
                "그레이디언트의 방향이 그렇게 되는 것은 둥근 그릇에서뿐입니다. 그레이디언트는 기울기로 이루어지고, 최소점이 어디인지는 모릅니다.")),
        )),
    Choice(
        id="checkup-wording",
        question=Both("L is the loss, w a weight. Which question does ∂L/∂w answer?",
                      "L은 손실, w는 가중치입니다. ∂L/∂w는 어떤 질문의 답입니까?"),
        options=(
            Option(Both("How fast does L change when w is nudged?", "w를 조금 바꾸면 L은 얼마나 빨리 바뀝니까?"), why=Both(
                "What stands above is what changes, what stands below is what you nudge: the gradient of the loss with respect "
                "to w.",
                "위에 있는 것이 바뀌는 쪽, 아래에 있는 것이 조금 움직이는 쪽입니다. 곧 w에 대한 손실의 그레이디언트입니다.")),
            Option(Both("How fast does w change when L is nudged?", "L을 조금 바꾸면 w는 얼마나 빨리 바뀝니까?"), name="M20", why=Both(
                "That is the wrong way round, as in “the gradient of w with respect to the loss”. Nobody can nudge L; it follows "
                "from w.",
                "거꾸로입니다. ‘손실에 대한 w의 그레이디언트’라고 말하면 이렇게 됩니다. L은 w에서 나오는 값이라 직접 움직일 수 없습니다.")),
            Option(Both("Which part of L comes from w?", "L 가운데 w에서 나온 몫은 얼마입니까?"), name="M17", why=Both(
                "A slope is not a share. With w = 0 nothing in L comes from w, and still a nudge of w can change L.",
                "기울기는 몫이 아닙니다. w = 0이면 L에 w에서 나온 것이 없지만, 그래도 w를 조금 바꾸면 L이 바뀔 수 있습니다.")),
            Option(Both("By how much does w have to be changed?", "w를 얼마나 바꾸어야 합니까?"), name="M01", why=Both(
                "The slope says how L answers. How far to go is decided afterwards, by the learning rate and the update.",
                "기울기는 L이 어떻게 바뀌는지를 말해 줍니다. 얼마나 갈지는 그다음에 학습률과 갱신으로 정합니다.")),
        )),
    Choice(
        id="checkup-rate",
        question=Both("Gradient descent: the learning rate is raised from 0.1 to 0.2. What is different about the next update?",
                      "경사하강법에서 학습률을 0.1에서 0.2로 올렸습니다. 바로 다음 갱신에서 무엇이 달라집니까?"),
        options=(
            Option(Both("It comes twice as soon.", "두 배 일찍 일어납니다."), name="M29", why=Both(
                "The learning rate is no clock. How often weights are updated is decided by the loop: once a batch, or once an "
                "epoch.",
                "학습률은 시계가 아닙니다. 가중치를 얼마나 자주 갱신할지는 반복문이 정합니다. 배치마다 한 번이거나 에폭마다 한 번입니다.")),
            Option(Both("It uses twice as many samples.", "표본을 두 배 많이 씁니다."), name="M29-batch", why=Both(
                "That is the size of the batch. The learning rate multiplies the gradient, however many samples it came from.",
                "표본의 수를 정하는 것은 배치의 크기입니다. 학습률은 표본이 몇 개였든 그 그레이디언트에 곱하는 수입니다.")),
            Option(Both("Its gradient is twice as large.", "그레이디언트가 두 배로 커집니다."), name="M29-gradient", why=Both(
                "The gradient is a property of the loss at these weights. The learning rate comes in when it is used.",
                "그레이디언트는 지금 가중치와 손실로 정해집니다. 학습률은 그 그레이디언트를 쓸 때 들어갑니다.")),
            Option(Both("It moves the weights twice as far.", "가중치를 두 배 멀리 옮깁니다."), why=Both(
                "The step is −η times the gradient, so it is twice as long. Whether training gets faster is another question: a "
                "step can be too long.",
                "한 걸음은 그레이디언트의 −η배이므로 두 배 길어집니다. 훈련이 빨라지는지는 다른 문제입니다. 걸음이 너무 길 수도 있습니다.")),
        )),
    Number(
        id="checkup-through",
        question=Both("L = (a·b + c)·f at a = 2, b = −3, c = 10, f = −2. What is ∂L/∂a?",
                      "a = 2, b = −3, c = 10, f = −2일 때 L = (a·b + c)·f입니다. ∂L/∂a는 얼마입니까?"),
        value=B * F,
        why=Both("a acts through the product a·b, whose slope is b = −3, and the sum is multiplied by f = −2. Along the path the "
                 "two are multiplied.",
                 "a는 곱 a·b를 거치고 그 기울기는 b = −3입니다. 이어서 합에 f = −2를 곱합니다. 한 길을 따라가므로 둘을 곱합니다."),
        slips=(
            Slip(B, Both("−3 is the slope of a·b alone. L moves f times as much.",
                         "−3은 a·b만의 기울기입니다. L은 그 f배로 움직입니다."), "M18-local"),
            Slip(F, Both("−2 is what arrives at the product a·b. Multiply it by the slope of a·b along a, which is b.",
                         "−2는 곱 a·b에 도착한 값입니다. 여기에 a·b에서 a 쪽의 기울기인 b를 곱합니다."), "M18-upstream"),
            Slip(B + F, Both("You added the two slopes. Along one path slopes are multiplied.",
                             "두 기울기를 더했습니다. 한 길을 따라갈 때는 곱합니다."), "M18-sum"),
            Slip(A * F, Both("You multiplied by a itself. In a·b the slope along a is the other factor, b.",
                             "a 자신을 곱했습니다. a·b에서 a 쪽의 기울기는 다른 인수 b입니다."), "own value"),
            Slip(A * B * F, Both("That is the part of L with a in it, a·b·f. A slope is not a share of the value: nudge a, and "
                                 "see how L moves.",
                                 "L에서 a가 들어 있는 부분 a·b·f를 구했습니다. 기울기는 값 가운데의 몫이 아닙니다. a를 조금 바꾸어 보고 L이 얼마나 움직이는지 봅니다."), "M17"),
            Slip(-B * F, Both("The sign: −3 times −2 is positive.", "부호가 반대입니다. −3 곱하기 −2는 양수입니다."), "sign"),
            Slip((A * B + C) * F, Both("That is L itself.", "L의 값을 구했습니다."), "value"),
        )),
    Choice(
        id="checkup-sum-twice",
        question=Both("Backward of a sum `out = left + right` is written as `left.grad = out.grad` and `right.grad = out.grad`. "
                      "With b = a + a and `b.grad = 1`, what does it leave in `a.grad`?",
                      "합 `out = left + right`의 역방향 계산을 `left.grad = out.grad`와 `right.grad = out.grad`로 썼습니다. b = a + a이고 "
                      "`b.grad = 1`이면 `a.grad`에는 무엇이 남습니까?"),
        options=(
            Option(Both("2, the right slope", "2. 맞는 기울기입니다."), name="M09-adds", why=Both(
                "2 is the slope of a + a. But both lines write into the same place, and `=` does not add: the second 1 replaces "
                "the first.",
                "a + a의 기울기는 2가 맞습니다. 그러나 두 줄이 같은 곳에 값을 쓰고, `=`는 더하지 않습니다. 두 번째 1이 첫 번째 값을 지웁니다.")),
            Option(Both("1, the right slope", "1. 맞는 기울기입니다."), name="M09", why=Both(
                "1 is what it leaves. But b = a + a moves 2 for every 1 that a moves: one of the two amounts was overwritten.",
                "1이 남는 것은 맞습니다. 그러나 a가 1 움직이면 b = a + a는 2 움직입니다. 두 값 가운데 하나가 지워졌습니다.")),
            Option(Both("1, and that is wrong", "1. 틀린 값입니다."), why=Both(
                "left and right are the same node, so the second line overwrites the first. With `+=` both 1 would be kept, and "
                "2 is the slope. The lecture “Neural Networks: Zero to Hero” shows this mistake, and mends it.",
                "left와 right가 같은 노드이므로 둘째 줄이 첫째 줄의 값을 덮어씁니다. `+=`였다면 두 1이 모두 남아 맞는 기울기 2가 됩니다. "
                "강의 \"Neural Networks: Zero to Hero\"에 이 실수와 고치는 법이 나옵니다.")),
        )),
    Choice(
        id="checkup-layers",
        question=Both("A network 784-30-10 is a 3-layer network in Nielsen's book and a 2-layer network in this one; others say "
                      "“1 hidden layer”. How many weight matrices does it have?",
                      "784-30-10 신경망을 닐슨의 책에서는 3층 신경망, 이 책에서는 2층 신경망이라고 합니다. ‘은닉층 1개’라고 말하는 사람도 있습니다. 가중치 행렬은 몇 개입니까?"),
        options=(
            Option(same("3"), name="M26", why=Both(
                "You counted groups of numbers, the input among them. Weights stand between two groups: 784 to 30, and 30 to 10.",
                "입력까지 넣어 수의 묶음을 세었습니다. 가중치는 두 묶음 사이에 있습니다. 784에서 30으로, 30에서 10으로 갑니다.")),
            Option(same("2"), why=Both(
                "One from 784 to 30 and one from 30 to 10. The names differ from book to book; ask for the matrices, and the "
                "answer is the same everywhere.",
                "784에서 30으로 하나, 30에서 10으로 하나입니다. 층을 세는 법은 책마다 달라도 행렬의 수는 어디서나 같습니다.")),
            Option(same("1"), name="M26-hidden", why=Both(
                "You counted hidden layers. The output has weights of its own, 30 to 10.",
                "은닉층을 세었습니다. 출력층에도 30에서 10으로 가는 가중치가 있습니다.")),
            Option(Both("It depends on the book.", "책에 따라 다릅니다."), name="M26-word", why=Both(
                "The word layer does. The network does not: its weights go from 784 to 30 and from 30 to 10 in every book.",
                "층이라는 말은 책에 따라 다르지만 신경망은 다르지 않습니다. 어느 책에서나 가중치는 784에서 30으로, 30에서 10으로 갑니다.")),
        )),
    Choice(
        id="checkup-stuck",
        question=Both("A 2-2-1 network learns XOR. For 5000 epochs its loss has hardly moved, and two of the four predictions "
                      "stay near 0.5. What do you know?",
                      "2-2-1 신경망이 XOR를 배웁니다. 5000에폭 동안 손실이 거의 움직이지 않았고, 예측값 넷 가운데 둘은 0.5 근처에 머뭅니다. 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("that it is in a local minimum", "국소 최솟값에 있습니다."), name="M21", why=Both(
                "A plateau, a saddle point and a minimum look the same from a curve that has gone flat. Experiments on XOR find "
                "fewer “local minima” when they compute with more digits.",
                "곡선이 평평해진 것만 보아서는 평탄 구간인지 안장점인지 최솟값인지 가릴 수 없습니다. XOR 실험에서도 더 많은 자릿수로 계산하면 ‘국소 최솟값’이 더 적게 발견됩니다.")),
            Option(Both("that two hidden neurons are too few", "은닉 뉴런 둘로는 모자랍니다."), name="M21-capacity", why=Both(
                "Two hidden neurons can represent XOR. That this run has not found the weights says nothing about whether they "
                "exist.",
                "은닉 뉴런 둘로 XOR를 나타낼 수 있습니다. 이번 훈련에서 찾지 못했다고 해서 그런 가중치가 없는 것은 아닙니다.")),
            Option(Both("that more epochs will solve it", "에폭을 늘리면 풀립니다."), name="M03", why=Both(
                "Perhaps, perhaps not: from a plateau training may come away, from a minimum it never does. Measure before you "
                "wait.",
                "그럴 수도 있고 아닐 수도 있습니다. 평탄 구간이라면 벗어날 수 있지만 최솟값이라면 벗어나지 못합니다. 기다리기 전에 재 봅니다.")),
            Option(Both("that the slope is small here", "이곳의 기울기가 작습니다."), why=Both(
                "Just that. To know more, measure: how small is the gradient, does the loss fall in any direction, what do other "
                "seeds do?",
                "알 수 있는 것은 그뿐입니다. 더 알려면 재 봅니다. 그레이디언트가 얼마나 작은지, 손실이 줄어드는 방향이 있는지, 난수 시드를 바꾸면 "
                "어떤지를 봅니다.")),
        )),
)
