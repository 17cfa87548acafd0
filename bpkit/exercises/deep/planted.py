"""Twenty lines of somebody else's backward pass, with one bug in them: which line, and the mended function."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers
from bpkit.exercises.deep.final import WRONGS, backward_function

LINE = 18

STILL = Both(
    "As it was, and measured: the gradients of b₁, W₂ and b₂ are right, that of W₁ is wrong. What b₁ is made of is right as well, then. What is used "
    "for W₁ alone?",
    "고치기 전의 결과와 같습니다. 재어 보면 b₁, W₂, b₂의 그레이디언트는 맞고 W₁의 그레이디언트만 틀립니다. 그러면 b₁을 만드는 데 쓰인 것도 맞습니다. W₁에만 쓰인 것은 무엇입니까?")

# What can go wrong while one line is mended; the forward pass stands there already.
NEAR = ("M01", "M05", "M06", "M08", "M12", "M13", "M19", "M23")
MENDED_WRONGLY = tuple(sorted((wrong._replace(says=STILL) if wrong.name == "M05-W1" else wrong
                               for wrong in WRONGS if wrong.name.startswith(NEAR)),
                              key=lambda wrong: wrong.name != "M05-W1"))

ZEROS = ("This line makes arrays of zeros in the right shapes. All sums begin there.",
         "형상이 맞는 0 배열을 만드는 줄입니다. 모든 합이 이 0에서 시작합니다.")
FORWARD = ("The forward pass is right. A mistake here would spoil all four gradients; compare which of them the check calls wrong.",
           "순전파는 맞습니다. 여기가 틀렸다면 네 그레이디언트가 모두 틀립니다. 검사에서 틀렸다고 나오는 것이 어느 것인지 봅니다.")
OUTPUT = ("δ₂ is right: error times the slope of the output's sigmoid. A mistake here would spoil all four gradients.",
          "δ₂는 맞습니다. 오차에 출력층 시그모이드의 기울기를 곱했습니다. 여기가 틀렸다면 네 그레이디언트가 모두 틀립니다.")
WHY_NOT = {
    1: ("The first line only names the arguments.", "첫 줄은 인수의 이름을 정할 뿐입니다."),
    2: ("The counts are right: samples, inputs, hidden neurons.", "개수는 맞습니다. 차례로 표본, 입력, 은닉 뉴런의 수입니다."),
    3: ZEROS, 4: ZEROS,
    5: ("The loop takes every sample once.", "반복문은 모든 표본을 한 번씩 지나갑니다."),
    6: FORWARD, 7: FORWARD, 8: FORWARD, 9: FORWARD, 10: OUTPUT,
    11: ("Not this line, it is right: one bias, one term a sample, collected with +=.", "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 편향 하나에 표본마다 항을 하나씩 +=로 모읍니다."),
    12: ("This loop takes every hidden neuron once.", "이 반복문은 은닉 뉴런을 한 번씩 지나갑니다."),
    13: ("Not this line, it is right: the weight from hidden neuron j to the output was multiplied by a1[j].",
         "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 은닉 뉴런 j에서 출력으로 가는 가중치와 곱한 것은 a1[j]입니다."),
    14: ("Not this line, it is right: δ₂ goes back along the weight W2[j, 0], the old one. The result is ∂L/∂a1[j].",
         "이 줄은 맞으므로 버그는 다른 줄에 있습니다. δ₂는 갱신하기 전의 가중치 W2[j, 0]을 따라 거슬러 갑니다. 결과는 ∂L/∂a1[j]입니다."),
    15: ("Not this line, it is right: the slope of the hidden sigmoid. If it were wrong, b₁ would be wrong as well, and b₁ is right.",
         "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 은닉층 시그모이드의 기울기입니다. 여기가 틀렸다면 b₁도 틀려야 하는데 b₁은 맞습니다."),
    16: ("Not this line, it is right: the bias gets δ₁, one term a sample. The check calls b₁ right.",
         "이 줄은 맞으므로 버그는 다른 줄에 있습니다. 편향은 표본마다 δ₁을 받습니다. 검사에서도 b₁은 맞다고 나옵니다."),
    17: ("This loop takes every input once.", "이 반복문은 입력을 한 번씩 지나갑니다."),
    19: ("The four stand in the order that was asked for.", "네 결과가 물은 순서대로 있습니다."),
    20: ("The last line only hands the four back.", "마지막 줄은 네 결과를 돌려줄 뿐입니다."),
}

EXERCISE = Exercise(
    id="deep-planted",
    title=Both("The planted bug", "숨은 버그 찾기"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    return None     # in the place of these two lines: the twenty, mended

answers = {"line": None, "backward": backward}      # line: 1 to 20
check("deep-planted", answers)
''',
        ko='''
import numpy as np
from bpkit.ko import check

def backward(X, y, W1, b1, W2, b2):
    return None     # 이 두 줄 자리에 스무 줄을 붙여 넣고 고칩니다

answers = {"line": None, "backward": backward}      # line: 1–20 가운데 하나
check("deep-planted", answers)
'''),
    hints=(
        Both("Do not read first: measure. Take any weights and data, and let `check_network(network, X, y, loss=\"half_sse\", gradients=given)` say which of "
             "W1, b1, W2, b2 are wrong. `network` is `[dense(W1, b1), dense(W2, b2)]`, and `given` is `[LayerGradient(dW1, db1, None), "
             "LayerGradient(dW2, db2, None)]`. Or nudge by hand.",
             "읽기 전에 먼저 잽니다. 아무 가중치와 데이터나 정해 `check_network(network, X, y, loss=\"half_sse\", gradients=given)`를 부르고 W1, b1, W2, b2 "
             "가운데 어느 것이 틀렸는지 봅니다. `network`는 `[dense(W1, b1), dense(W2, b2)]`, `given`은 `[LayerGradient(dW1, db1, None), "
             "LayerGradient(dW2, db2, None)]`입니다. 손으로 조금씩 움직여 재어도 됩니다."),
        Both("Only W1 is wrong. b1, W2 and b2 are right, so everything that they are made of is right: which lines are left?",
             "W1만 틀립니다. b1, W2, b2가 맞으므로 이 셋을 만드는 데 쓰인 것은 모두 맞습니다. 남는 줄은 어느 것입니까?"),
        Both("b1[j] gets what arrives at z1[j]. W1[i, j] gets the same, times X[s, i]. Which name does the line for W1 use instead?",
             "b1[j]는 z1[j]에 도착한 값을 받습니다. W1[i, j]는 거기에 X[s, i]를 곱한 값을 받습니다. W1을 모으는 줄은 그 대신 어느 이름을 쓰고 있습니까?"),
    ),
    solution=in_both('''
import numpy as np
from bpkit.en import check

def backward(X, y, W1, b1, W2, b2):
    dW1, db1, dW2, db2 = (np.zeros(p.shape) for p in (W1, b1, W2, b2))
    for x, t in zip(X, y):
        a1 = 1 / (1 + np.exp(-(x @ W1 + b1)))
        a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
        d2 = (a2 - t) * a2 * (1 - a2)
        delta1 = W2[:, 0] * d2 * a1 * (1 - a1)
        dW1, db1 = dW1 + np.outer(x, delta1), db1 + delta1
        dW2, db2 = dW2 + np.outer(a1, d2), db2 + d2
    return dW1, db1, dW2, db2
check("deep-planted", {"line": 18, "backward": backward})
'''),
    because=Both(
        "Line 18 multiplies by `back`, which is ∂L/∂a1[j]. It has to be `delta1`, which is ∂L/∂z1[j]: the slope of the hidden sigmoid is "
        "missing, in W1 alone. The solution above is the mended function, shortened. Nobody noticed, because `back` and `delta1` have the same "
        "sign: each sample still pushes every weight of W1 in the right direction, only too hard, and in most trainings the loss falls. A falling loss proves "
        "little; the check finds it in one call.",
        "18번째 줄은 ∂L/∂a1[j]인 `back`을 곱합니다. 곱해야 하는 것은 ∂L/∂z1[j]인 `delta1`입니다. 그래서 W1에서만 은닉층 시그모이드의 기울기가 빠졌습니다. 위의 풀이는 고친 함수를 "
        "줄여 쓴 것입니다. `back`과 `delta1`은 부호가 같습니다. 그래서 표본마다 W1의 가중치를 맞는 쪽으로 밀기는 하고, 다만 너무 세게 밉니다. 훈련하면 대개 손실이 줄어들어 아무도 "
        "눈치채지 못합니다. 손실이 줄어든다고 해서 역방향 계산이 맞는 것은 아닙니다. 그레이디언트 검사를 한 번만 했다면 찾았을 것입니다."),
    asks={
        "line": Numbers(right=lambda: LINE, wrongs=(
            Wrong("no such line", Both("The lines are numbered 1 to 20, behind the # at their end.", "줄의 번호는 1부터 20까지이고 줄 끝의 # 뒤에 있습니다."),
                  gives=lambda: 0, when=lambda array: array.size == 1 and array.ravel()[0] not in range(1, 21)),
            *(Wrong(f"line {number}", Both(*says), gives=lambda number=number: number) for number, says in WHY_NOT.items()))),
        "backward": backward_function(MENDED_WRONGLY),
    },
)
