"""Compare and decide: three columns of a log, and which of them the loop minimises."""

import numpy as np

from bpkit import dense, forward, half_sse, mse, train
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise
from bpkit.exercises.neuron import wants, wrong

ETA, N = 0.3, 6
X = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1], [0, 0], [1, 1]])
Y = np.array([[0.0], [1], [1], [0], [0], [0]])


def log(epochs=(0, 10, 30, 100)):
    """Rows of the log: epoch, mean |error|, ½SSE, MSE, of one neuron on six samples."""
    rng = np.random.RandomState(9)
    neuron = [dense(rng.normal(size=(2, 1)), rng.normal(size=1))]
    for epoch in epochs:
        trained = train(neuron, X, Y, loss="half_sse", learning_rate=ETA, epochs=epoch)
        p = forward(trained.network, X).A[-1]
        yield epoch, np.abs(p - Y).mean(), half_sse(prediction=p, target=Y), mse(prediction=p, target=Y)


MINIMISED = Choice(right="B", others={
    "A": ("M24", Both(
        "A is the mean of |p − y|, and it rises. Its derivative would have the sign of the error in it, not the error. The loop's delta has (p − y).",
        "A는 |p − y|의 평균이고, 커지고 있습니다. |p − y|를 p로 미분하면 오차가 아니라 오차의 부호가 나옵니다. 코드의 delta에는 (p − y)가 있습니다.")),
    "C": ("M07-two-over", Both(
        "C is the mean of the squares. Its derivative along p is 2/6 · (p − y). The loop has (p − y) without a factor.",
        "C는 제곱의 평균입니다. p로 미분하면 2/6 · (p − y)입니다. 코드에는 인수 없이 (p − y)만 있습니다.")),
})

RATE = wants(
    ETA * N / 2,
    wrong("same", "With the same η the steps would be 2/6 as long, since the gradient of C is 2/6 of that of ½SSE.",
          "η가 같으면 C의 그레이디언트가 ½SSE의 2/6이므로 걸음도 2/6로 짧아집니다.", ETA),
    wrong("M07-two-over", "The other way round: the gradient of C is smaller, so η has to be larger to make the same step.",
          "거꾸로입니다. C의 그레이디언트가 더 작으므로, 같은 걸음이 되려면 η가 더 커야 합니다.", ETA * 2 / N),
    wrong("M07-sum", "Times 6. The gradient of the mean has 2/6 in it, not 1/6: the ½ is gone as well.",
          "6을 곱했습니다. 평균의 그레이디언트에 붙는 것은 1/6이 아니라 2/6입니다. ½도 없어졌기 때문입니다.", ETA * N),
    wrong("M07-twice", "Times 2. The mean divides by 6 as well: the factor between the gradients is 2/6.",
          "2를 곱했습니다. 평균은 6으로 나누기도 하므로 두 그레이디언트의 비는 2/6입니다.", 2 * ETA),
    wrong("M07-half", "Half of it. The gradient of C is 2/6 of that of ½SSE, so η has to be larger.", "절반으로 줄였습니다. C의 그레이디언트는 ½SSE의 2/6이므로 η가 더 커야 합니다.",
          ETA / 2),
    wrong("M07-mean", "Divided by 6. The gradient of C is already smaller, so η has to be larger, and the factor is not 6.",
          "6으로 나누었습니다. C의 그레이디언트가 이미 더 작으므로 η는 더 커야 하고, 그 배수도 6이 아닙니다.", ETA / N),
    wrong("factor alone", "3 is by how much η has to grow. Multiply it by the loop's 0.3.", "3은 η가 커져야 하는 배수입니다. 코드의 0.3에 곱합니다.", N / 2),
    wrong("twelve", "Times 12. Write down both gradients: (p − y) and 2/6 · (p − y).", "12를 곱했습니다. 두 그레이디언트 (p − y)와 2/6 · (p − y)를 적어 봅니다.", ETA * 2 * N),
    wrong("ratio down", "1/3 is the ratio of the gradients. Asked is η, a number that makes the steps equal.",
          "1/3은 두 그레이디언트의 비입니다. 구할 것은 걸음을 같게 하는 η입니다.", 2 / N),
    other_sign=("A learning rate is positive; the minus stands in the update.", "학습률은 양수입니다. 빼기는 갱신에 있습니다."),
    else_=(7.0, "Not this η. The gradient of C is 2/6 of that of ½SSE. Which η makes η · 2/6 equal to 0.3?",
           "이 η가 아닙니다. C의 그레이디언트는 ½SSE의 2/6입니다. η · 2/6 = 0.3이 되는 η는 얼마입니까?"))

RISES = Choice(right="nothing", others={
    "sign": ("M06", Both(
        "With a wrong sign the loss itself would climb. B falls from line to line.", "부호가 틀렸다면 손실이 커집니다. B는 줄마다 작아집니다.")),
    "rate": ("M29", Both(
        "With too large an η the loss would rise sooner or later. B falls in every line.", "η가 너무 크면 언젠가 손실이 커집니다. B는 줄마다 작아집니다.")),
    "longer": ("M03", Both(
        "Longer training lowers what is minimised, and that is not A. Besides, B has all but stopped.",
        "더 훈련하면 줄어드는 것은 손실이고, A는 손실이 아닙니다. 게다가 B도 거의 멈추었습니다.")),
})

CODE = '''
from bpkit.{} import check

answers = {{
    "minimised": None,   # (a) "A", "B" {} "C"
    "rate": None,        # (b) {}
    "A rises": None,     # (c) "sign", "rate", "longer" {} "nothing"
}}
check("neuron-printed", answers)
'''

SOLVED = '''
from bpkit import rounded
from bpkit.en import check

eta, N = 0.3, 6
for name, factor in (("half_sse", 1), ("mse", 2 / N)):
    print(name, " factor before (p - y):", rounded(factor + 0.0),
          "  eta for the same step:", rounded(eta / factor, digits=1))
check("neuron-printed", {"minimised": "B", "rate": eta * N / 2,
                         "A rises": "nothing"})
'''

EXERCISE = Exercise(
    id="neuron-printed",
    title=Both("Which column is the loss?", "어느 열이 손실입니까?"),
    starter=Both(CODE.format("en", "or", "a number", "or"), CODE.format("ko", "또는", "수", "또는")),
    hints=(
        Both("Read `delta` from right to left: the slope of σ, then the derivative of the loss along p. What stands before (p − y)?",
             "`delta`를 뒤에서부터 읽습니다. σ의 기울기가 있고, 그 앞이 손실을 p로 미분한 것입니다. (p − y) 앞에 무엇이 있습니까?"),
        Both("½ Σ(p − y)² gives (p − y). The mean of 6 squares gives 2/6 · (p − y). A step is η times the gradient.",
             "½ Σ(p − y)²을 미분하면 (p − y)입니다. 제곱 6개의 평균을 미분하면 2/6 · (p − y)입니다. 걸음은 η 곱하기 그레이디언트입니다."),
        Both("(b) η · 2/6 = 0.3. (c) Is there a column that has to fall, and does it?", "(b) η · 2/6 = 0.3을 풉니다. (c) 작아져야 하는 열이 어느 것이고, 그 열은 작아집니까?"),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        r"(a) B. Along $p$ the derivative of ½SSE is $p - y$, and `delta` has that without a factor. (b) C is B times $\frac26$, so its gradient is as well; "
        r"with $\eta = 0.3\cdot\frac62 = 0.9$ the steps are the same. (c) Nothing: A is not minimised. A square weighs a large error more than the mean of the "
        r"sizes does, so large errors shrink at the cost of several small ones that grow. If you want a column to fall, minimise it; and print what you minimise.",
        r"(a) B입니다. ½SSE를 $p$로 미분하면 $p - y$이고, `delta`에는 앞에 다른 인수가 없습니다. (b) C는 B의 $\frac26$배이므로 그레이디언트도 그렇습니다. "
        r"$\eta = 0.3\cdot\frac62 = 0.9$이면 걸음이 같습니다. (c) 잘못된 것이 없습니다. A는 줄이려는 값이 아닙니다. 제곱은 큰 오차를 크기의 평균보다 무겁게 셉니다. 그래서 큰 "
        r"오차가 줄어드는 대신 작은 오차 여러 개가 커질 수 있습니다. 어떤 열이 작아지기를 바란다면 그 열을 손실로 삼습니다. 그리고 손실로 삼은 것을 출력합니다."),
    asks={"minimised": MINIMISED, "rate": RATE, "A rises": RISES},
)
