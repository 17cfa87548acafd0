"""One step of gradient descent by hand, with the right sign, and the largest learning rate that works."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers
from bpkit.exercises.descent import completed

X, T = np.array([[1.0, 0], [0, 2]]), np.array([3.0, -2.0])
W, RATE = np.array([1.0, 0.5]), 0.1
ERRORS = X @ W - T                                    # (-2, 3)
G = X.T @ ERRORS                                      # (-2, 6)
MINIMUM = np.array([3.0, -1.0])


def near(*values):
    """Whether an answer is one of these, as it would be typed with two digits or three."""
    def when(array):
        return any(array.size == np.size(value) and np.allclose(array.ravel(), np.ravel(value), atol=6e-3) for value in values)
    return when


def exactly(*values):
    """Whether an answer is one of these numbers."""
    return lambda array: array.size == 1 and any(abs(array.ravel()[0] - value) < 1e-9 for value in values)


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: np.asarray(gives, float), when=when)


def stepped(slopes):
    return W - RATE * np.asarray(slopes, float)


GRADIENT = Numbers(right=lambda: G, flat=True, wrongs=completed((
    wrong("M06", "The sign is the opposite in both entries: you took target minus prediction, or −∇L. The gradient comes from prediction "
          "minus target.",
          "두 원소의 부호가 모두 반대입니다. 목푯값에서 예측값을 뺐거나 −∇L을 적었습니다. 그레이디언트는 예측값에서 목푯값을 뺀 오차로 계산합니다.", -G),
    wrong("errors", "Those are the two errors, −2 and 3. Each is multiplied by its input: 1 and 2.",
          "두 표본의 오차 −2와 3을 적었습니다. 오차마다 입력 1과 2를 곱합니다.", ERRORS),
    wrong("errors turned", "Those are target minus prediction. Turn the sign, and multiply each error by its input.",
          "목푯값에서 예측값을 뺀 값입니다. 부호를 바꾸고, 오차마다 입력을 곱합니다.", -ERRORS),
    wrong("M07-twice", "Twice the gradient. The ½ of ½SSE takes away the 2 that a square leaves.",
          "그레이디언트의 두 배입니다. 제곱을 미분하면 나오는 2는 ½SSE의 ½과 약분됩니다.", 2 * G),
    wrong("M07-mean", "Half of the gradient: you took a mean over the two samples, or halved once more. ½SSE adds.",
          "그레이디언트의 절반입니다. 두 표본의 평균을 냈거나 ½을 한 번 더 곱했습니다. ½SSE는 더하기만 합니다.", G / 2),
    wrong("M16", "That is the way to the minimum, (3, −1) − (1, 0.5). The gradient is made of slopes.",
          "최소점으로 가는 쪽 (3, −1) − (1, 0.5)를 적었습니다. 그레이디언트는 기울기로 이루어집니다.", MINIMUM - W),
    wrong("M16-away", "That is the way from the minimum to w. The slope along w₂ is 4 times its second entry, because the bowl is more "
          "curved there.",
          "최소점에서 w로 오는 쪽을 적었습니다. 그릇이 w₂ 방향으로 더 휘어 있으므로 둘째 기울기는 그 원소의 4배입니다.", W - MINIMUM),
    wrong("M16-scalar", "One number. The gradient has the shape of w: one entry for each weight.",
          "수 하나를 적었습니다. 그레이디언트의 형상은 w의 형상과 같습니다. 가중치마다 원소가 하나입니다.", G.sum(),
          lambda array: array.size == 1 and array.ravel()[0] != 6.5),
    wrong("M16-hill", "Three entries. Two weights, two slopes; the loss is no weight.",
          "원소를 세 개 적었습니다. 가중치가 둘이면 기울기도 둘입니다. 손실은 가중치가 아닙니다.", [*G, 6.5], lambda array: array.size == 3),
    wrong("squared input", "The second entry: the input 2 was squared. The error 3 already holds one 2; the slope needs one more, not two.",
          "둘째 원소에서 입력 2를 제곱했습니다. 오차 3에 2가 한 번 들어 있으므로 한 번만 더 곱합니다.", [-2, 12]),
    wrong("no target", "The targets are missing: these are predictions times inputs.",
          "목푯값이 빠졌습니다. 예측값에 입력을 곱했습니다.", X.T @ (X @ W)),
    wrong("step", "That is η times the gradient. Asked here is the gradient alone.",
          "그레이디언트에 η를 곱한 값입니다. 여기서 물은 것은 그레이디언트뿐입니다.", RATE * G),
    wrong("step turned", "That is −η times the gradient. Asked here is the gradient alone.",
          "그레이디언트에 −η를 곱한 값입니다. 여기서 물은 것은 그레이디언트뿐입니다.", -RATE * G),
    wrong("sign of the first", "The first entry: the prediction 1 is below the target 3, so the error is −2, and the input is 1.",
          "첫째 원소를 봅니다. 예측값 1이 목푯값 3보다 작으므로 오차는 −2이고, 입력은 1입니다.", [2, 6]),
    wrong("sign of the second", "The second entry: the error is 1 − (−2) = 3, positive.",
          "둘째 원소를 봅니다. 오차는 1 − (−2) = 3이고 양수입니다.", [-2, -6]),
    wrong("minus lost", "The second error is 1 − (−2) = 3, not 1 − 2 = −1.",
          "둘째 오차는 1 − 2 = −1이 아니라 1 − (−2) = 3입니다.", [-2, -2]),
    wrong("swapped", "The two entries are exchanged. The slope along w₁ comes first.",
          "두 원소의 순서가 바뀌었습니다. w₁ 방향의 기울기가 먼저입니다.", G[::-1]),
    wrong("squares", "Those are the squared errors. The slope of ½e² is e, times the input.",
          "오차의 제곱을 적었습니다. ½e²의 기울기는 e이고, 여기에 입력을 곱합니다.", ERRORS * ERRORS),
    wrong("errors, minus lost", "Two things: the second error is 1 − (−2) = 3, and each error is multiplied by its input.",
          "두 가지가 겹쳤습니다. 둘째 오차는 1 − (−2) = 3이고, 오차마다 입력을 곱해야 합니다.", [-2, -1]),
    wrong("curvatures", "1 and 4 are the curvatures. The slopes are the curvatures times the distances, or errors times inputs.",
          "1과 4는 곡률입니다. 기울기는 곡률에 거리를 곱한 값, 또는 오차에 입력을 곱한 값입니다.", [1, 4]),
    wrong("losses", "Those are the two shares of the loss, ½e². The slope of ½e² is e, times the input.",
          "손실의 두 몫 ½e²을 적었습니다. ½e²의 기울기는 e이고, 여기에 입력을 곱합니다.", [2, 4.5]),
    wrong("predictions", "Those are the predictions. Subtract the targets, then multiply by the inputs.",
          "예측값을 적었습니다. 목푯값을 빼고 입력을 곱합니다.", [1, 1]),
    wrong("no prediction", "Those are targets times inputs. The predictions are missing: the error is prediction minus target.",
          "목푯값에 입력을 곱했습니다. 예측값이 빠졌습니다. 오차는 예측값에서 목푯값을 뺀 값입니다.", [3, -4], near([3, -4], [-3, 4])),
    wrong("weights", "Those are the weights themselves.", "가중치를 그대로 적었습니다.", W),
    wrong("weight for prediction", "The second prediction is 2 · 0.5 = 1, not 0.5: the error is 1 − (−2) = 3.",
          "둘째 예측값은 0.5가 아니라 2 · 0.5 = 1입니다. 그래서 오차는 1 − (−2) = 3입니다.", [-2, 5], near([-2, 5], [-2, 2.5])),
    wrong("not summed", "One row a sample. Add the rows up: the gradient of the loss has the shape of w.",
          "표본마다 한 행씩 적었습니다. 행을 모두 더합니다. 손실의 그레이디언트는 형상이 w와 같습니다.", [[-2, 0], [0, 6]],
          lambda array: array.shape == (2, 2) and np.allclose(array.sum(axis=0), G)),
    wrong("loss", "That is the loss. The gradient has the shape of w: one slope for each weight.",
          "손실을 적었습니다. 그레이디언트의 형상은 w의 형상과 같고, 가중치마다 기울기가 하나씩 있습니다.", 6.5, lambda array: array.size == 1 and array.ravel()[0] == 6.5),
    wrong("after", "Those are the weights after the step. They belong to `after`; here the gradient is asked.",
          "한 걸음 뒤의 가중치입니다. `after`의 답입니다. 여기서 물은 것은 그레이디언트입니다.", W - RATE * G),
), G, first=Both("The second entry is right. For the first, the first sample counts alone: prediction minus target, times the input 1.",
                 "둘째 원소는 맞습니다. 첫째 원소에는 첫째 표본만 들어갑니다. 예측값에서 목푯값을 빼고 입력 1을 곱합니다."),
   second=Both("The first entry is right. For the second, the second sample counts alone: its prediction is 2 · 0.5, its target −2, and the "
               "error is multiplied by the input 2.",
               "첫째 원소는 맞습니다. 둘째 원소에는 둘째 표본만 들어갑니다. 예측값은 2 · 0.5, 목푯값은 −2이고, 오차에 입력 2를 곱합니다."),
   neither=Both("Neither entry is right. Write down the two predictions, then the two errors, prediction minus target, then error times input.",
                "두 원소가 모두 맞지 않습니다. 두 예측값, 두 오차(예측값 − 목푯값), 오차에 입력을 곱한 값을 차례로 적어 봅니다.")))

AFTER = Numbers(right=lambda: W - RATE * G, flat=True, wrongs=completed((
    wrong("M06", "You went up: η∇L was added. The line is w − η∇L, so the first weight grows and the second falls.",
          "η∇L을 더해서 오르막으로 갔습니다. 식은 w − η∇L이므로 첫째 가중치는 커지고 둘째는 작아집니다.", W + RATE * G),
    wrong("no rate", "The learning rate is missing: this is w − ∇L.", "학습률이 빠졌습니다. w − ∇L을 구했습니다.", W - G),
    wrong("no rate, up", "Two things at once: the learning rate is missing, and the gradient was added.",
          "두 가지가 겹쳤습니다. 학습률이 빠졌고, 그레이디언트를 더했습니다.", W + G),
    wrong("step", "That is η∇L, the step alone. It is taken from w = (1, 0.5).",
          "걸음 η∇L만 적었습니다. w = (1, 0.5)에서 이 걸음을 뺍니다.", RATE * G),
    wrong("step turned", "That is −η∇L, the step alone. Add it to w = (1, 0.5).",
          "걸음 −η∇L만 적었습니다. 여기에 w = (1, 0.5)를 더합니다.", -RATE * G),
    wrong("M16", "That is the minimum. One step does not lead there: the gradient does not know where it is.",
          "최소점을 적었습니다. 한 걸음에 거기까지 가지 않습니다. 그레이디언트는 최소점이 어디인지 모릅니다.", MINIMUM),
    wrong("M16-tenth", "That is a tenth of the way to the minimum. The step goes along −∇L, which points elsewhere.",
          "최소점까지 가는 길의 10분의 1을 갔습니다. 걸음은 −∇L을 따라가고, −∇L은 다른 곳을 가리킵니다.", W + RATE * (MINIMUM - W)),
    wrong("M07-twice", "The step is twice as long as it should be. The ½ of ½SSE takes away the 2 of the square.",
          "걸음이 두 배로 깁니다. 제곱을 미분하면 나오는 2는 ½SSE의 ½과 약분됩니다.", stepped(2 * G)),
    wrong("M07-mean", "The step is half as long as it should be: the gradient was halved. ½SSE adds up the samples.",
          "걸음의 길이가 절반입니다. 그레이디언트를 반으로 나누었습니다. ½SSE는 표본을 더하기만 합니다.", stepped(G / 2)),
    wrong("errors", "The second entry fell by 0.3. The slope along w₂ is the error 3 times the input 2, so it falls by 0.1 · 6.",
          "둘째 원소가 0.3만큼 줄었습니다. w₂ 방향의 기울기는 오차 3에 입력 2를 곱한 6이므로 0.1 · 6만큼 줄어듭니다.", stepped(ERRORS)),
    wrong("errors, up", "Two things: the errors were used as slopes, without the inputs, and they were added.",
          "두 가지가 겹쳤습니다. 오차에 입력을 곱하지 않았고, 빼야 할 걸음을 더했습니다.", W + RATE * ERRORS),
    wrong("squared input", "The second entry: the slope along w₂ is 6, not 12.", "둘째 원소를 봅니다. w₂ 방향의 기울기는 12가 아니라 6입니다.",
          stepped([-2, 12])),
    wrong("first up", "The first entry went up the slope: the slope is −2, so w₁ grows.",
          "첫째 원소가 반대로 갔습니다. 기울기가 −2이므로 w₁은 커집니다.", [0.8, -0.1]),
    wrong("second up", "The second entry went up the slope: the slope is 6, so w₂ falls.",
          "둘째 원소가 반대로 갔습니다. 기울기가 6이므로 w₂는 작아집니다.", [1.2, 1.1]),
    wrong("first only", "The second weight did not move. One step moves all weights, each by its own slope.",
          "둘째 가중치가 움직이지 않았습니다. 한 걸음에 모든 가중치를 저마다의 기울기에 따라 옮깁니다.", [1.2, 0.5]),
    wrong("second only", "The first weight did not move. One step moves all weights, each by its own slope.",
          "첫째 가중치가 움직이지 않았습니다. 한 걸음에 모든 가중치를 저마다의 기울기에 따라 옮깁니다.", [1.0, -0.1]),
    wrong("M16-scalar", "One number. The new weights have the shape of w: two entries.",
          "수 하나를 적었습니다. 새 가중치의 형상은 w와 같고 원소가 둘입니다.", 1.1, lambda array: array.size == 1),
    wrong("unmoved", "Those are the weights before the step.", "걸음을 떼기 전의 가중치입니다.", W),
    wrong("unit step", "The step has the length 0.1. In gradient descent its length is η times the length of the gradient: do not divide by it.",
          "걸음의 길이가 0.1입니다. 경사하강법에서 걸음의 길이는 η에 그레이디언트의 길이를 곱한 것이므로, 그 길이로 나누지 않습니다.",
          stepped(G / np.sqrt(40)), near(stepped(G / np.sqrt(40)))),
    wrong("hundredth", "The step is a tenth of what it should be, as with η = 0.01. Here η = 0.1.",
          "걸음의 길이가 10분의 1입니다. η = 0.01일 때의 답입니다. 여기서는 η = 0.1입니다.", W - 0.01 * G, near(W - 0.01 * G)),
    wrong("rate alone", "Each weight fell by η itself. The gradient has no part in it; the step is η times the slope of each.",
          "가중치마다 η만 뺐습니다. 그레이디언트가 들어 있지 않습니다. 걸음은 가중치마다 제 기울기에 η를 곱한 값입니다.", W - RATE),
    wrong("gradient turned", "That is −∇L. Multiply it by η and add it to w.", "−∇L을 적었습니다. 여기에 η를 곱해 w에 더합니다.", -G),
    wrong("gradient", "That is the gradient. Multiply it by η and take it from w.", "그레이디언트를 적었습니다. 여기에 η를 곱해 w에서 뺍니다.", G),
    wrong("shrunk", "Each weight was multiplied by 1 − η. The gradient has no part in it; take η∇L away.",
          "가중치마다 1 − η를 곱했습니다. 그레이디언트가 들어 있지 않습니다. η∇L을 뺍니다.", (1 - RATE) * W),
    wrong("two steps", "Those are the weights after two steps. Asked is after one.",
          "두 걸음 뒤의 가중치입니다. 물은 것은 한 걸음 뒤입니다.", MINIMUM + (W - MINIMUM) * np.array([0.81, 0.36])),
    wrong("sum in both", "Both weights moved by η times the sum of the slopes. Each moves by its own slope.",
          "두 가중치를 모두 기울기의 합에 η를 곱한 만큼 옮겼습니다. 가중치마다 제 기울기에 η를 곱한 만큼 옮깁니다.", stepped([4, 4])),
    wrong("swapped", "The two entries are exchanged: w₁ first.", "두 원소의 순서가 바뀌었습니다. w₁이 먼저입니다.", (W - RATE * G)[::-1]),
    wrong("slopes exchanged", "The slopes are exchanged: w₁ moves by the slope −2, w₂ by 6.",
          "두 기울기를 서로 바꾸어 썼습니다. w₁은 기울기 −2로, w₂는 기울기 6으로 옮깁니다.", stepped(G[::-1])),
    wrong("minus lost", "The second error is 1 − (−2) = 3, so the slope along w₂ is 6, not −2.",
          "둘째 오차는 1 − (−2) = 3입니다. 그래서 w₂ 방향의 기울기는 −2가 아니라 6입니다.", stepped([-2, -2])),
), W - RATE * G,
   first=Both("The second entry is right. The first is w₁ = 1 minus 0.1 times its slope.",
              "둘째 원소는 맞습니다. 첫째 원소는 w₁ = 1에서 그 기울기에 0.1을 곱한 값을 뺀 것입니다."),
   second=Both("The first entry is right. The second is w₂ = 0.5 minus 0.1 times its slope.",
               "첫째 원소는 맞습니다. 둘째 원소는 w₂ = 0.5에서 그 기울기에 0.1을 곱한 값을 뺀 것입니다."),
   neither=Both("Neither entry is right. Take w = (1, 0.5) and your gradient, and subtract 0.1 times the slope, entry by entry. If your "
                "`gradient` is not right yet, begin there.",
                "두 원소가 모두 맞지 않습니다. w = (1, 0.5)의 원소마다 기울기에 0.1을 곱한 값을 뺍니다. `gradient`가 아직 맞지 않았다면 "
                "`gradient`부터 고칩니다.")))

LIMIT = Numbers(right=lambda: 2 / 4, flat=True, wrongs=(
    wrong("gentle", "2 is the limit of w₁ alone, whose curvature is 1. With such steps w₂, whose curvature is 4, runs away. All weights share "
          "one η.",
          "2는 곡률이 1인 w₁만의 한계입니다. 그렇게 가면 곡률이 4인 w₂가 발산합니다. 모든 가중치가 η 하나를 함께 씁니다.", 2.0, exactly(2.0)),
    wrong("in one step", "0.25 is 1/a: with it w₂ arrives in one step. Up to twice as much it still converges.",
          "0.25는 1/a입니다. 이 값이면 w₂가 한 걸음에 도착합니다. 그 두 배가 되기 전까지는 수렴합니다.", 0.25, exactly(0.25)),
    wrong("input", "You took the input 2 as the curvature. The input stands in the square: the curvature along w₂ is 2² = 4.",
          "입력 2를 곡률로 썼습니다. 입력은 제곱 안에 있으므로 w₂ 방향의 곡률은 2² = 4입니다.", 1.0, exactly(1.0)),
    wrong("added", "0.4 is 2/(1 + 4), which makes both weights shrink equally fast. The limit is set by the larger curvature alone.",
          "0.4는 2/(1 + 4)이고, 두 가중치의 거리가 같은 비율로 줄어드는 학습률입니다. 한계는 큰 쪽의 곡률로만 정해집니다.", 0.4, exactly(0.4)),
    wrong("page", "0.2 is the limit of the page's loss, whose largest curvature is 10. Here it is another.",
          "0.2는 본문에 나온 손실의 한계입니다. 거기서는 가장 큰 곡률이 10입니다. 여기서는 다릅니다.", 0.2, exactly(0.2)),
    wrong("curvature", "4 is the largest curvature a. The limit is 2/a.", "4는 가장 큰 곡률 a입니다. 한계는 2/a입니다.", 4.0, exactly(4.0)),
    wrong("product", "8 is 2 · 4. The limit is 2 divided by the curvature: more curved, shorter steps.",
          "8은 2 · 4입니다. 한계는 2를 곡률로 나눈 값입니다. 더 휘어 있을수록 걸음이 짧아야 합니다.", 8.0, exactly(8.0)),
    wrong("squared twice", "0.125 is 2/16: the curvature was squared once more. It is 4, the square of the input 2.",
          "0.125는 2/16입니다. 곡률을 한 번 더 제곱했습니다. 곡률은 입력 2를 제곱한 4입니다.", 0.125, exactly(0.125)),
    wrong("slope", "You divided by a slope, 6. What counts is the curvature, how fast the slope changes; it is the same everywhere.",
          "기울기 6으로 나누었습니다. 따질 것은 곡률, 곧 기울기가 바뀌는 빠르기이고, 곡률은 어디서나 같습니다.", 1 / 3, exactly(1 / 3, 0.333, 0.33)),
    wrong("rate", "0.1 is the rate of this step. Asked is the border above which the steps no longer converge.",
          "0.1은 이 걸음의 학습률입니다. 물은 것은 더는 수렴하지 않게 되는 경계입니다.", 0.1, exactly(0.1)),
    wrong("nothing moves", "With η = 0 nothing moves, and a negative η climbs. Asked is the border on the other side.",
          "η = 0이면 움직이지 않고, η가 음수이면 올라갑니다. 물은 것은 반대쪽 경계입니다.", 0.0,
          lambda array: array.size == 1 and array.ravel()[0] <= 0),
    wrong("a range", "Hand in one number, the upper border alone.", "수 하나, 곧 위쪽 경계만 적습니다.", [0, 0.5],
          lambda array: array.size > 1),
    wrong("below", "With this η it converges, and with a slightly larger one too: no factor is −1 yet. At which η does 1 − 4η become −1?",
          "이 η에서도 수렴하고, 조금 더 큰 η에서도 수렴합니다. 아직 −1이 된 인수가 없습니다. 1 − 4η는 언제 −1이 됩니까?", 0.3,
          lambda array: array.size == 1 and 0 < array.ravel()[0] < 0.4995),
    wrong("above", "With this η the factor of w₂, 1 − 4η, is below −1: its distance grows with every step. The border is lower.",
          "이 η에서는 w₂의 인수 1 − 4η가 −1보다 작아서 거리가 걸음마다 커집니다. 경계는 더 작습니다.", 0.7,
          lambda array: array.size == 1 and array.ravel()[0] > 0.5005),
))

EXERCISE = Exercise(
    id="descent-one-step",
    title=Both("One step by hand", "손으로 한 걸음"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "gradient": None,    # at w = (1, 0.5), a list of two numbers
    "after": None,       # the weights after one step
    "limit": None,       # the border: every positive η below it converges
}
check("descent-one-step", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "gradient": None,    # w = (1, 0.5)에서, 수 두 개의 리스트
    "after": None,       # 한 걸음 뒤의 가중치
    "limit": None,       # 경계: η가 이보다 작은 양수이면 수렴
}
check("descent-one-step", answers)
'''),
    hints=(
        Both("First the two predictions, then the two errors, prediction minus target. Mind the target −2.",
             "먼저 두 예측값을, 다음에 오차(예측값 − 목푯값)를 구합니다. 목푯값 −2의 부호에 주의합니다."),
        Both("The errors are −2 and 3. The slope along a weight is error times input, added over the samples.",
             "오차는 −2와 3입니다. 가중치 방향의 기울기는 (오차) × (입력)을 표본마다 구해 더한 값입니다."),
        Both("∇L = (−2, 6), and the step is w − 0.1 · ∇L. Written out, the loss is ½((w₁ − 3)² + 4(w₂ + 1)²): read off the curvatures.",
             "∇L = (−2, 6)이고, 한 걸음은 w − 0.1 · ∇L입니다. 손실을 풀어 쓰면 ½((w₁ − 3)² + 4(w₂ + 1)²)입니다. 여기서 곡률을 읽습니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import rounded
from bpkit.{language} import check

X, t = np.array([[1, 0], [0, 2]]), np.array([3, -2])
w, eta = np.array([1, 0.5]), 0.1
error = X @ w - t                      # (2,)
gradient = X.T @ error                 # (2, 2) · (2,) → (2,)
after = w - eta * gradient             # (2,)
print("error", rounded(error), " gradient", rounded(gradient))
print("after", rounded(after))
print("loss", rounded(0.5 * (error ** 2).sum()),
      "→", rounded(0.5 * ((X @ after - t) ** 2).sum()))
check("descent-one-step", {{"gradient": gradient, "after": after, "limit": 2 / 4}})
''' for language in ("en", "ko")]),
    because=Both(
        r"The predictions are $(1, 1)$, the errors $(1 - 3,\ 1 + 2) = (-2, 3)$, the gradient $(-2\cdot 1,\ 3\cdot 2) = (-2, 6)$. The step "
        r"gives $(1 + 0.2,\ 0.5 - 0.6) = (1.2, -0.1)$: where the slope is negative the weight grows. The loss falls from 6.5 to 3.24. "
        r"The curvatures are $1^2 = 1$ along $w_1$ and $2^2 = 4$ along $w_2$, so the limit is $2/4$.",
        r"예측값은 $(1, 1)$, 오차는 $(1 - 3,\ 1 + 2) = (-2, 3)$, 그레이디언트는 $(-2\cdot 1,\ 3\cdot 2) = (-2, 6)$입니다. 한 걸음 가면 "
        r"$(1 + 0.2,\ 0.5 - 0.6) = (1.2, -0.1)$입니다. 기울기가 음수인 쪽의 가중치는 커집니다. 손실은 6.5에서 3.24로 줄어듭니다. 곡률은 "
        r"$w_1$ 방향으로 $1^2 = 1$, $w_2$ 방향으로 $2^2 = 4$이므로 한계는 $2/4$입니다."),
    asks={"gradient": GRADIENT, "after": AFTER, "limit": LIMIT},
)
