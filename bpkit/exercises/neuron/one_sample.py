"""The gradient of one sample by hand, for three losses, and one step."""

import numpy as np

from bpkit import sigmoid, sigmoid_derivative
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.exercises.neuron import wants, wrong

X, W, B, T, ETA, N = np.array([3.0, -2.0]), np.array([0.5, 0.1]), 0.0863, 1.0, 2.0, 5
Z = float(X @ W + B)                                # 1.3863
A = float(sigmoid(Z))                               # 0.8000
ERROR, SLOPE = A - T, A * (1 - A)
OLD = np.array([*W, B])


def along(delta):
    """∂L/∂w₁, ∂L/∂w₂, ∂L/∂b from δ."""
    return delta * np.array([*X, 1.0])


def graded(right, *wrongs, says):
    """Three numbers. says: what to tell where they stand in the right ratio and no named mistake explains the factor."""
    known = [mistake.when for mistake in wrongs]

    def in_ratio(array):
        if array.size != 3 or close(array.ravel(), right) or any(when(array) for when in known) or array.ravel()[0] == 0:
            return False
        factor = array.ravel()[0] / right[0]
        return close(array.ravel(), factor * right, 1e-3)

    other = Wrong("factor", says, gives=lambda: 3.3 * right, when=in_ratio)
    return Numbers(right=lambda: right, flat=True, wrongs=(*wrongs, other, *COUNTS))


COUNTS = (
    Wrong("one", Both("One number came. Three are asked, in the order w₁, w₂, b.", "수 하나를 적었습니다. w₁, w₂, b의 순서로 세 수를 적습니다."),
          gives=lambda: 7.0, when=lambda array: array.size == 1),
    Wrong("M23-missing", Both("Two numbers came. The bias is missing: w₁, w₂, b.", "수 두 개를 적었습니다. 편향이 빠졌습니다. w₁, w₂, b를 적습니다."),
          gives=lambda: np.array([7.0, 8.0]), when=lambda array: array.size == 2),
)


HALF, CROSS = along(ERROR * SLOPE), along(ERROR)

HALF_SSE = graded(
    HALF,
    wrong("M06", "The sizes are right and the signs are not. δ starts from prediction minus target, 0.8 − 1. The output is too small, so "
          "a larger b lowers the loss: ∂L/∂b is negative.",
          "크기는 맞는데 부호가 반대입니다. δ는 예측값에서 목푯값을 뺀 0.8 − 1에서 시작합니다. 출력이 너무 작으므로 b를 키우면 손실이 줄어듭니다. 곧 "
          "∂L/∂b는 음수입니다.", -HALF),
    wrong("M05-missing", "σ′ is missing. Between z and a stands the sigmoid, and with ½SSE nothing cancels it: δ = (a − t) a(1 − a).",
          "σ′이 빠졌습니다. z와 a 사이에 시그모이드가 있고, ½SSE에서는 σ′이 상쇄되지 않습니다. δ = (a − t) a(1 − a)입니다.", CROSS),
    wrong("M06+M05", "Two things: σ′ is missing, and the sign is that of t − a. δ = (a − t) a(1 − a).",
          "두 가지가 겹쳤습니다. σ′이 빠졌고, 오차를 t − a로 써서 부호도 반대입니다. δ = (a − t) a(1 − a)입니다.", -CROSS),
    wrong("M04", "σ′ was computed as z(1 − z). It wants the output: a(1 − a) = 0.8 · 0.2.",
          "σ′을 z(1 − z)로 계산했습니다. z 대신 출력을 넣습니다. a(1 − a) = 0.8 · 0.2입니다.", along(ERROR * Z * (1 - Z))),
    wrong("M04-twice", "0.8 went through σ once more before the slope was taken. It is the output already: a(1 − a) = 0.8 · 0.2.",
          "기울기를 구하기 전에, 이미 출력인 0.8을 다시 σ에 넣었습니다. a(1 − a) = 0.8 · 0.2입니다.", along(ERROR * sigmoid_derivative(z=A))),
    wrong("M07-twice", "Twice the gradient: that of the squared error without its ½. The loss asked for is ½SSE.",
          "그레이디언트의 두 배입니다. ½이 없는 제곱 오차의 그레이디언트입니다. 여기서 손실은 ½SSE입니다.", 2 * HALF),
    wrong("M07-half", "Half of the gradient. Differentiating ½(a − t)² brings down a 2, and it cancels the ½.",
          "그레이디언트의 절반입니다. ½(a − t)²을 미분하면 2가 앞으로 나와 ½과 약분됩니다.", HALF / 2),
    wrong("M05-twice", "σ′ came in twice. There is one sigmoid on the way, so one factor a(1 − a).",
          "σ′을 두 번 곱했습니다. 시그모이드는 하나뿐이므로 a(1 − a)도 한 번입니다.", along(ERROR * SLOPE * SLOPE)),
    wrong("no input", "Three times δ. ∂z/∂w₁ is the input x₁ = 3 and ∂z/∂w₂ is x₂ = −2; only ∂z/∂b is 1.",
          "δ를 세 번 적었습니다. ∂z/∂w₁은 입력 x₁ = 3, ∂z/∂w₂는 x₂ = −2입니다. 1인 것은 ∂z/∂b뿐입니다.", [ERROR * SLOPE] * 3),
    wrong("weights for inputs", "δ was multiplied by the weights. Along w₁ the rate of z is the input x₁, not w₁ itself.",
          "δ에 가중치를 곱했습니다. w₁이 움직일 때 z의 변화율은 w₁이 아니라 입력 x₁입니다.", ERROR * SLOPE * np.array([*W, 1.0])),
    wrong("b for 1", "The last entry was multiplied by b. z moves exactly as far as b, so ∂L/∂b is δ itself.",
          "마지막 원소에 b를 곱했습니다. z는 b와 똑같이 움직이므로 ∂L/∂b는 δ 그대로입니다.", ERROR * SLOPE * np.array([*X, B])),
    wrong("no error", "The error a − t is missing: this is a(1 − a) times the inputs.", "오차 a − t가 빠졌습니다. a(1 − a)에 입력만 곱했습니다.", along(SLOPE)),
    wrong("a for error", "a stands where the error a − t belongs. The target is 1.", "오차 a − t가 있을 자리에 a가 있습니다. 목푯값은 1입니다.", along(A * SLOPE)),
    wrong("loss for error", "The loss ½(a − t)² was multiplied by σ′. Its derivative is a − t.",
          "손실 ½(a − t)²에 σ′을 곱했습니다. 곱할 것은 손실을 미분한 a − t입니다.", along(ERROR ** 2 / 2 * SLOPE)),
    wrong("square for error", "The squared error was multiplied by σ′. The derivative of ½(a − t)² is a − t, without the square.",
          "제곱 오차에 σ′을 곱했습니다. ½(a − t)²의 도함수는 제곱이 없는 a − t입니다.", along(ERROR ** 2 * SLOPE)),
    wrong("a alone", "σ′ is a(1 − a). You multiplied by a alone.", "σ′은 a(1 − a)인데 a만 곱했습니다.", along(ERROR * A)),
    wrong("1 − a alone", "σ′ is a(1 − a). You multiplied by 1 − a alone.", "σ′은 a(1 − a)인데 1 − a만 곱했습니다.", along(ERROR * (1 - A))),
    wrong("tanh", "1 − a² is the slope of tanh. That of σ is a(1 − a).", "1 − a²은 tanh의 기울기입니다. σ의 기울기는 a(1 − a)입니다.", along(ERROR * (1 - A * A))),
    wrong("sign of x2", "x₂ is −2: its minus sign was lost.", "x₂는 −2입니다. 음의 부호가 빠졌습니다.", ERROR * SLOPE * np.array([3.0, 2.0, 1.0])),
    wrong("b first", "The right three numbers in the order b, w₁, w₂. Wanted are w₁, w₂, b.", "수는 맞는데 순서가 b, w₁, w₂입니다. w₁, w₂, b의 순서로 적습니다.",
          HALF[[2, 0, 1]]),
    wrong("M01", "Those are the new values after a step. Here only the gradient is asked; nothing is updated yet.",
          "한 걸음 뒤의 값을 적었습니다. 여기서는 그레이디언트만 묻습니다. 아직 아무것도 갱신하지 않습니다.", OLD - ETA * HALF),
    wrong("M07-mean", "Divided by 5. ½SSE adds samples up and divides by no count.", "5로 나누었습니다. ½SSE는 표본의 몫을 더하기만 하고 개수로 나누지 않습니다.", HALF / N),
    says=Both("The three numbers stand in the right ratio 3 : −2 : 1, but δ is not right. It is (0.8 − 1) · 0.8 · 0.2.",
              "세 수의 비 3 : −2 : 1은 맞지만 δ가 다릅니다. δ는 (0.8 − 1) · 0.8 · 0.2입니다."))

BCE = graded(
    CROSS,
    wrong("M05", "σ′ is in it. With the binary cross-entropy it has cancelled: δ = a − t.",
          "σ′이 들어 있습니다. 이진 교차 엔트로피에서는 σ′이 상쇄되어 δ = a − t입니다.", HALF),
    wrong("M06", "The sizes are right and the signs are not: δ = a − t is 0.8 − 1. In t − a the sign is the other one.",
          "크기는 맞는데 부호가 반대입니다. δ = a − t는 0.8 − 1입니다. t − a로 쓰면 부호가 바뀝니다.", -CROSS),
    wrong("M06+M05", "Two things: σ′ is in it, which has cancelled for this loss, and the sign is that of t − a.",
          "두 가지가 겹쳤습니다. 이 손실에서는 상쇄되어야 할 σ′이 들어 있고, 오차를 t − a로 써서 부호도 반대입니다.", -HALF),
    wrong("not yet z", "That is ∂L/∂a = (a − t) / (a(1 − a)) times the inputs. On the way from a to z it is multiplied by σ′, which cancels the "
          "denominator.",
          "∂L/∂a = (a − t) / (a(1 − a))에 입력을 곱했습니다. a에서 z로 거슬러 갈 때 σ′을 곱하면 분모가 약분됩니다.", along(ERROR / SLOPE)),
    wrong("M07-twice", "Twice the gradient. No square, so no 2.", "그레이디언트의 두 배입니다. 제곱이 없으므로 2도 없습니다.", 2 * CROSS),
    wrong("M07-half", "Half of the gradient. There is no ½ in this loss.", "그레이디언트의 절반입니다. 이 손실에는 ½이 없습니다.", CROSS / 2),
    wrong("no input", "Three times δ. Multiply it by x₁ = 3 for w₁ and by x₂ = −2 for w₂.", "δ를 세 번 적었습니다. w₁에는 x₁ = 3을, w₂에는 x₂ = −2를 곱합니다.",
          [ERROR] * 3),
    wrong("weights for inputs", "δ was multiplied by the weights. Along w₁ the rate of z is the input x₁.",
          "δ에 가중치를 곱했습니다. w₁이 움직일 때 z의 변화율은 입력 x₁입니다.", ERROR * np.array([*W, 1.0])),
    wrong("M04", "z(1 − z) came in. With this loss no σ′ is left at all: δ = a − t.", "z(1 − z)가 들어 있습니다. 이 손실에서는 σ′이 남지 않고 δ = a − t입니다.",
          along(ERROR * Z * (1 - Z))),
    wrong("loss", "The loss −ln 0.8 was multiplied by the inputs. Its derivative along z is a − t.",
          "손실 −ln 0.8에 입력을 곱했습니다. 곱할 것은 손실을 z로 미분한 a − t입니다.", along(-np.log(A))),
    wrong("logarithm", "ln 0.8 was multiplied by the inputs. The derivative of the loss along z is a − t.",
          "ln 0.8에 입력을 곱했습니다. 손실을 z로 미분하면 a − t입니다.", along(np.log(A))),
    wrong("target only", "−t/a is the derivative along a. Times σ′ = a(1 − a) it becomes −t(1 − a), here −0.2.",
          "−t/a는 손실을 a로 미분한 것입니다. σ′ = a(1 − a)를 곱하면 −t(1 − a), 여기서는 −0.2가 됩니다.", along(1 / A)),
    wrong("a for error", "a stands where a − t belongs. The target is 1.", "a − t가 있을 자리에 a가 있습니다. 목푯값은 1입니다.", along(A)),
    wrong("sign of x2", "x₂ is −2: its minus sign was lost.", "x₂는 −2입니다. 음의 부호가 빠졌습니다.", ERROR * np.array([3.0, 2.0, 1.0])),
    wrong("b first", "The right three numbers in the order b, w₁, w₂. Wanted are w₁, w₂, b.", "수는 맞는데 순서가 b, w₁, w₂입니다. w₁, w₂, b의 순서로 적습니다.",
          CROSS[[2, 0, 1]]),
    wrong("M01", "Those are the new values after a step. Here only the gradient is asked.", "한 걸음 뒤의 값을 적었습니다. 여기서는 그레이디언트만 묻습니다.", OLD - ETA * CROSS),
    wrong("M07-mean", "Divided by 5. Here there is one sample, and the mean of one is itself.", "5로 나누었습니다. 여기서는 표본이 하나이므로 평균도 그 값 그대로입니다.", CROSS / N),
    says=Both("The three numbers stand in the right ratio 3 : −2 : 1, but δ is not right. It is a − t alone.",
              "세 수의 비 3 : −2 : 1은 맞지만 δ가 다릅니다. δ는 a − t뿐입니다."))

MEAN = float(2 / N * ERROR * SLOPE)

MSE = wants(
    MEAN,
    wrong("M07-half-sse", "That is δ for ½SSE. The mean of the squares has 1/N in front, and the 2 of the square has nothing to cancel it: 2/N, here 2/5.",
          "½SSE의 δ입니다. 제곱의 평균에는 앞에 1/N이 있고, 제곱에서 나온 2와 약분될 ½이 없습니다. 그래서 2/N, 여기서는 2/5를 곱합니다.", ERROR * SLOPE),
    wrong("M07-mean", "Divided by N = 5, but the 2 that comes down from the square is missing: 2/5.",
          "N = 5로 나누었지만, 제곱을 미분할 때 앞으로 나오는 2가 빠졌습니다. 2/5입니다.", ERROR * SLOPE / N),
    wrong("M07-sum", "That is δ for the sum of the squares. The mean divides by N = 5.", "제곱의 합에 대한 δ입니다. 평균은 N = 5로 나눕니다.", 2 * ERROR * SLOPE),
    wrong("M05-missing", "σ′ is missing: with the mean squared error it does not cancel.", "σ′이 빠졌습니다. 평균 제곱 오차에서는 상쇄되지 않습니다.", 2 / N * ERROR),
    wrong("M06", "The size is right, the sign is not: δ starts from 0.8 − 1.", "크기는 맞는데 부호가 반대입니다. δ는 0.8 − 1에서 시작합니다.", -MEAN),
    wrong("M06+M07", "The sign is the other one, and the factor is not 2/5.", "부호가 반대이고, 앞의 인수도 2/5가 아닙니다.", -ERROR * SLOPE),
    wrong("M04", "σ′ was computed as z(1 − z). It wants the output: 0.8 · 0.2.", "σ′을 z(1 − z)로 계산했습니다. z 대신 출력을 넣습니다. 0.8 · 0.2입니다.",
          2 / N * ERROR * Z * (1 - Z)),
    wrong("M05-bce", "That is δ = a − t of the binary cross-entropy. Here the mean squared error is minimised.",
          "이진 교차 엔트로피의 δ = a − t입니다. 여기서 줄이는 것은 평균 제곱 오차입니다.", ERROR),
    wrong("M05-bce-mean", "That is (a − t)/N, the δ of the mean cross-entropy. Here the mean squared error is minimised.",
          "평균 교차 엔트로피의 δ인 (a − t)/N입니다. 여기서 줄이는 것은 평균 제곱 오차입니다.", ERROR / N),
    wrong("loss", "That is the sample's share of the loss, (a − t)²/5. Asked is δ.", "이 표본이 손실에서 차지하는 몫 (a − t)²/5입니다. 구할 것은 δ입니다.", ERROR ** 2 / N),
    wrong("with input", "That is δ times x₁, the gradient along w₁. Asked is δ itself.", "δ에 x₁을 곱한 w₁의 그레이디언트입니다. 구할 것은 δ입니다.", 3 * MEAN),
    wrong("half mean", "½ and 1/5 together. This loss has no ½: the factor is 2/5.", "½과 1/5을 모두 곱했습니다. 이 손실에는 ½이 없으므로 인수는 2/5입니다.",
          ERROR * SLOPE / 2 / N),
    other_sign=("The sign is the other one, since prediction minus target is 0.8 − 1; and the size is not right either: 2/5 · 0.2 · 0.8 · 0.2.",
                "예측값에서 목푯값을 뺀 0.8 − 1이 음수이므로 부호가 반대입니다. 크기도 다릅니다. 2/5 · 0.2 · 0.8 · 0.2입니다."),
    else_=(-7.0, "Not this δ. It is 2/5 times the error, times σ′: the factor, 0.8 − 1, and 0.8 · 0.2.",
           "δ가 아닙니다. 2/5에 오차와 σ′을 곱합니다. 오차는 0.8 − 1, σ′은 0.8 · 0.2입니다."))

NEW = OLD - ETA * HALF


STEP = Numbers(right=lambda: NEW, flat=True, wrongs=(
    wrong("M06", "Uphill: η times the gradient was added. The update subtracts, w − η ∂L/∂w.", "오르막으로 갔습니다. η와 그레이디언트의 곱을 더했습니다. 갱신에서는 "
          "w − η ∂L/∂w처럼 뺍니다.", OLD + ETA * HALF),
    wrong("no rate", "The gradient was subtracted without η = 2.", "η = 2를 곱하지 않고 그레이디언트를 뺐습니다.", OLD - HALF),
    wrong("gradient", "That is the gradient of (a). Asked are the values after the step.", "(a)의 그레이디언트입니다. 구할 것은 한 걸음 뒤의 값입니다.", HALF),
    wrong("change", "That is what is added, −η ∂L/∂w. Add it to the old values.", "더해야 할 양 −η ∂L/∂w까지 구했습니다. 이 양을 예전 값에 더합니다.", -ETA * HALF),
    wrong("change up", "That is η times the gradient. Subtract it from the old values.", "η에 그레이디언트를 곱한 값입니다. 이 값을 예전 값에서 뺍니다.", ETA * HALF),
    wrong("M05", "This step follows the gradient of (b). It should be that of ½SSE.", "(b)의 그레이디언트로 갔습니다. ½SSE의 그레이디언트를 씁니다.", OLD - ETA * CROSS),
    wrong("M23", "The bias was left as it was. It is trained like a weight.", "편향을 그대로 두었습니다. 편향도 가중치처럼 갱신합니다.", [*NEW[:2], B]),
    wrong("old", "Those are the old values. Subtract η times the gradient.", "예전 값 그대로입니다. 여기서 η와 그레이디언트의 곱을 뺍니다.", OLD),
    wrong("divided", "You divided by η. The step is η times the gradient.", "η로 나누었습니다. 걸음은 η 곱하기 그레이디언트입니다.", OLD - HALF / ETA),
    wrong("scaled", "η times the old value minus the gradient. η belongs to the gradient only.", "예전 값에까지 η를 곱했습니다. η는 그레이디언트에만 곱합니다.", ETA * (OLD - HALF)),
    wrong("mean", "This step was divided by 5. ½SSE has no mean in it.", "걸음을 5로 나누었습니다. ½SSE에는 평균이 없습니다.", OLD - ETA * HALF / N),
    wrong("M07-twice", "This step is twice as long as that of ½SSE.", "½SSE로 가는 걸음의 두 배입니다.", OLD - 2 * ETA * HALF),
    wrong("M05-up", "Uphill, and along the gradient of (b). Subtract, and take that of ½SSE.", "(b)의 그레이디언트로, 그것도 오르막으로 갔습니다. ½SSE의 그레이디언트를 뺍니다.",
          OLD + ETA * CROSS),
    wrong("b first", "The right values in the order b, w₁, w₂. Wanted are w₁, w₂, b.", "값은 맞는데 순서가 b, w₁, w₂입니다. w₁, w₂, b의 순서로 적습니다.", NEW[[2, 0, 1]]),
    Wrong("along", Both("A step along the gradient of ½SSE, but not of this length. It is η = 2 times the gradient.",
                        "방향은 ½SSE의 그레이디언트와 나란하지만 길이가 다릅니다. η = 2에 그레이디언트를 곱한 만큼 갑니다."),
          gives=lambda: OLD - 0.7 * HALF, when=lambda array: along_the_line(array)),
    *COUNTS,
))


def along_the_line(array):
    """A step of another length along the gradient of ½SSE, and none of the usual ones."""
    if array.size != 3:
        return False
    change = array.ravel() - OLD
    rate = change @ HALF / (HALF @ HALF)
    usual = (0, -ETA, ETA, -1, -1 / ETA, -ETA / N, -2 * ETA)
    usual += tuple(-ETA / SLOPE * sign for sign in (1, -1))
    return close(change, rate * HALF, 2e-3) and not any(abs(rate - known) < 2e-3 * max(1, abs(known)) for known in usual)


CODE = '''
from bpkit.{} import check

# {}
answers = {{
    "half_sse": None,   # (a) [{}]
    "bce": None,        # (b) [{}]
    "mse delta": None,  # (c) {}
    "step": None,       # (d) [{}]
}}
check("neuron-one-sample", answers)
'''

SOLVED = '''
import numpy as np
from bpkit import rounded, sigmoid, sigmoid_derivative
from bpkit.en import check

x, w, b, t = np.array([3.0, -2.0]), np.array([0.5, 0.1]), 0.0863, 1.0
a = sigmoid(x @ w + b)
delta = (a - t) * sigmoid_derivative(a=a)
rates = np.array([3.0, -2.0, 1.0])           # {}
half_sse, bce = delta * rates, (a - t) * rates
mse, new = 2 / 5 * delta, np.array([*w, b]) - 2 * half_sse
print("z", rounded(x @ w + b), " a", rounded(a))
print(rounded(half_sse), rounded(bce))
print(rounded(mse), rounded(new))
answers = {{"half_sse": half_sse, "bce": bce, "mse delta": mse, "step": new}}
check("neuron-one-sample", answers)
'''

EXERCISE = Exercise(
    id="neuron-one-sample",
    title=Both("One sample, three losses", "표본 하나, 손실 셋"),
    starter=Both(
        CODE.format("en", "arithmetic such as 0.2 * 0.16 may stand in the place of a number", "along w1, w2, b", "along w1, w2, b", "a number",
                    "new w1, w2, b"),
        CODE.format("ko", "수 대신 0.2 * 0.16 같은 계산식을 써도 됩니다", "w1, w2, b의 순서", "w1, w2, b의 순서", "수", "새 w1, w2, b")),
    hints=(
        Both("First δ = ∂L/∂z, one number. Then the rates of z: x₁ along w₁, x₂ along w₂, 1 along b.",
             "먼저 수 하나인 δ = ∂L/∂z를 구합니다. 그다음 z의 변화율을 곱합니다. w₁이 움직일 때는 x₁, w₂가 움직일 때는 x₂, b가 움직일 때는 1입니다."),
        Both("For ½SSE δ is (a − t) a(1 − a). For the binary cross-entropy σ′ has cancelled. For the mean of N squares the factor 2/N comes in.",
             "½SSE에서 δ는 (a − t) a(1 − a)입니다. 이진 교차 엔트로피에서는 σ′이 상쇄됩니다. 제곱 N개의 평균에서는 인수 2/N이 붙습니다."),
        Both("(a) δ = −0.2 · 0.16 = −0.032, times 3, −2, 1. (d) Old value minus 2 times the entry of (a), for all three.",
             "(a) δ = −0.2 · 0.16 = −0.032에 3, −2, 1을 곱합니다. (d) 세 수 모두, 예전 값에서 (a)의 값의 두 배를 뺍니다."),
    ),
    solution=Both(SOLVED.format("of z along w1, w2, b"),
                  SOLVED.replace("bpkit.en", "bpkit.ko").format("w1, w2, b로 미분한 z")),
    because=Both(
        r"(a) $\delta = (0.8 - 1)\cdot 0.8\cdot 0.2 = -0.032$; times $3, -2, 1$ that is $(-0.096,\ 0.064,\ -0.032)$. (b) $\delta = 0.8 - 1 = -0.2$, "
        r"so $(-0.6,\ 0.4,\ -0.2)$. (c) $\frac25\cdot(-0.032) = -0.0128$. The other four samples have their own δ; they do not change this one. "
        r"(d) $(0.5 + 0.192,\ 0.1 - 0.128,\ 0.0863 + 0.064) = (0.692,\ -0.028,\ 0.1503)$. Check the direction: the output 0.8 should rise to 1. $w_1$ "
        r"went up, and its input 3 is positive; $w_2$ went down, and its input −2 is negative. Both raise $z$.",
        r"(a) $\delta = (0.8 - 1)\cdot 0.8\cdot 0.2 = -0.032$이고, $3, -2, 1$을 곱하면 $(-0.096,\ 0.064,\ -0.032)$입니다. (b) $\delta = 0.8 - 1 = -0.2$이므로 "
        r"$(-0.6,\ 0.4,\ -0.2)$입니다. (c) $\frac25\cdot(-0.032) = -0.0128$입니다. 나머지 네 표본에는 저마다 δ가 있고, 이 표본의 δ에는 영향을 주지 않습니다. "
        r"(d) $(0.5 + 0.192,\ 0.1 - 0.128,\ 0.0863 + 0.064) = (0.692,\ -0.028,\ 0.1503)$입니다. 방향이 맞는지 봅니다. 출력 0.8은 1 쪽으로 커져야 합니다. $w_1$은 "
        r"커졌고 그 입력 3은 양수입니다. $w_2$는 작아졌고 그 입력 −2는 음수입니다. 둘 다 $z$를 키웁니다."),
    asks={"half_sse": HALF_SSE, "bce": BCE, "mse delta": MSE, "step": STEP},
)
