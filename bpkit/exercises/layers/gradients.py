"""All twelve gradients of a 2-2-2 network, with the numbers of `layers-delta`."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers
from bpkit.exercises.layers.delta import A1, A2, BACK, DELTA1, DELTA2, ERROR, TOLERANCE, W1, W2, Z1, slope

X = np.array([3.0, -1])                # does not add up to 1: then a sum over its rows would be δ₁
NAMES = ("W1", "b1", "W2", "b2")


def right(delta1=DELTA1, delta2=DELTA2, x=X, a1=A1):
    """All four arrays, from these pieces."""
    return {"W1": np.outer(x, delta1), "b1": delta1, "W2": np.outer(a1, delta2), "b2": delta2}


def wrong(name, en, ko, **arrays):
    """Some of the four arrays are wrong; the others stay as they are."""
    return Wrong(name, Both(en, ko), gives=lambda: {**right(), **arrays})


def from_wrong_delta1(name, en, ko, delta1):
    made = right(delta1=delta1)
    return wrong(name, en, ko, W1=made["W1"], b1=made["b1"])


BARE = W2 @ ERROR * slope(A1)
UNTURNED = W2.T @ DELTA2 * slope(A1)

EXERCISE = Exercise(
    id="layers-gradients",
    title=Both("All twelve gradients", "그레이디언트 열두 개"),
    starter=Both(*[f'''
import numpy as np
from bpkit.{language} import check

answers = {{
    "W1": None,    # {four}
    "b1": None,    # {two}
    "W2": None,    # {four}
    "b2": None,    # {two}
}}
check("layers-gradients", answers)
''' for language, four, two in (("en", "two rows of two numbers: [[0, 0], [0, 0]]", "a list of two numbers"),
                                ("ko", "수 두 개씩 두 행: [[0, 0], [0, 0]]", "수 두 개의 리스트"))]),
    hints=(
        Both("A weight leads from one number to one neuron. Its gradient is that number times the δ of that neuron. A bias leads from a 1.",
             "가중치 하나는 수 하나에서 뉴런 하나로 이어집니다. 가중치의 그레이디언트는 그 수에 그 뉴런의 δ를 곱한 것입니다. 편향은 1에서 "
             "이어진 셈입니다."),
        Both("W₁[i, j] leads from x[i] to hidden neuron j. Row i of its gradient is x[i] times both δ₁. What stands in the place of x "
             "for W₂?",
             "W₁[i, j]는 x[i]에서 은닉 뉴런 j로 이어집니다. 그레이디언트의 i번 행은 x[i]에 두 δ₁을 곱한 것입니다. W₂에서는 x의 자리에 무엇이 "
             "옵니까?"),
        Both("Row 0 for W₁ is 3·0.025 and 3·(−0.0234), row 1 the same with −1. For W₂ the rows are 0.5 and 0.9 times (0.08, −0.06).",
             "W₁의 0번 행은 3·0.025와 3·(−0.0234)이고, 1번 행은 3 대신 −1을 곱합니다. W₂의 행은 (0.08, −0.06)에 0.5와 0.9를 곱한 것입니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import rounded
from bpkit.en import check

X, A1 = np.array([[3, -1]]), np.array([[0.5, 0.9]])
delta1, delta2 = np.array([[0.025, -0.0234]]), np.array([[0.08, -0.06]])
answers = {"W1": X.T @ delta1, "b1": delta1.sum(axis=0),
           "W2": A1.T @ delta2, "b2": delta2.sum(axis=0)}
for name, gradient in answers.items():
    print(name, rounded(gradient, digits=4), sep="\\n")
check("layers-gradients", answers)
'''),
    because=Both(
        r"$\partial L/\partial W_1 = X^\top\delta_1$, a column `(2, 1)` times a row `(1, 2)`: every input meets every δ. "
        r"$\partial L/\partial W_2 = A_1^\top\delta_2$ in the same way. A bias is added, so its gradient is the δ itself. Each gradient has "
        r"the shape of its array. Here all are square, and $\delta_2^\top A_1$ would fit as well: it has the right numbers in "
        r"the wrong places.",
        r"$\partial L/\partial W_1 = X^\top\delta_1$은 열 `(2, 1)`과 행 `(1, 2)`의 곱입니다. 입력과 δ가 빠짐없이 한 번씩 만납니다. "
        r"$\partial L/\partial W_2 = A_1^\top\delta_2$도 마찬가지입니다. 편향은 더하기만 하므로 δ가 그대로 그레이디언트입니다. 그레이디언트의 형상은 "
        r"그 배열의 형상과 같습니다. 여기서는 모두 정사각행렬이라 $\delta_2^\top A_1$도 형상은 맞습니다. 그러나 맞는 수가 엉뚱한 자리에 "
        r"들어갑니다."),
    asks=Numbers(
        right=right, names=NAMES, loose=("b1", "b2"), tolerance=TOLERANCE,
        wrongs=(
            wrong("M13-W1", "The gradient of W₁ lies on its side. Its rows should belong to the inputs, its columns to the hidden neurons.",
                  "W₁의 그레이디언트에서 행과 열이 바뀌었습니다. 행은 입력, 열은 은닉 뉴런이어야 합니다.", W1=right()["W1"].T),
            wrong("M13-W2", "The gradient of W₂ lies on its side. Its rows should belong to the hidden neurons, its columns to the outputs.",
                  "W₂의 그레이디언트에서 행과 열이 바뀌었습니다. 행은 은닉 뉴런, 열은 출력이어야 합니다.", W2=right()["W2"].T),
            wrong("M13-both", "Both gradients of weights lie on their side. Row i belongs to the number that the weight comes from, column j "
                  "to the neuron that it leads to.",
                  "두 가중치의 그레이디언트에서 모두 행과 열이 바뀌었습니다. i번 행은 가중치가 나오는 수, j번 열은 가중치가 들어가는 뉴런입니다.",
                  W1=right()["W1"].T, W2=right()["W2"].T),
            from_wrong_delta1("M13", "δ₁ was computed with W₂ instead of its transpose. Do the exercise before this one, and come back with its δ₁.",
                              "δ₁을 W₂의 전치가 아니라 W₂로 계산했습니다. 앞 연습문제를 먼저 풀고 그 δ₁로 다시 계산합니다.", UNTURNED),
            from_wrong_delta1("M05", "δ₁ lacks the hidden slope A₁(1 − A₁): ∂L/∂A₁ was used in its place.",
                              "δ₁에 은닉층의 기울기 A₁(1 − A₁)이 빠졌습니다. ∂L/∂A₁을 그대로 썼습니다.", BACK),
            from_wrong_delta1("M19", "δ₁ has the slopes of the outputs, A₂(1 − A₂). At the hidden neurons it is A₁(1 − A₁).",
                              "δ₁에 출력의 기울기 A₂(1 − A₂)를 곱했습니다. 은닉 뉴런에서는 A₁(1 − A₁)입니다.", BACK * slope(A2)),
            from_wrong_delta1("M05-output", "δ₁ was computed from A₂ − y in the place of δ₂.",
                              "δ₁을 δ₂가 아니라 A₂ − y로 계산했습니다.", BARE),
            from_wrong_delta1("delta2", "The gradients of layer 1 were made from δ₂. They need the δ of their own neurons, δ₁.",
                              "1층의 그레이디언트를 δ₂로 계산했습니다. 1층에는 제 뉴런의 δ인 δ₁을 씁니다.", DELTA2),
            wrong("M19-X", "In the gradient of W₂ stands x. What comes into the output neurons is a₁.",
                  "W₂의 그레이디언트에 x를 썼습니다. 출력 뉴런에 들어가는 것은 a₁입니다.", W2=np.outer(X, DELTA2)),
            wrong("M19-A2", "In the gradient of W₂ stands a₂, which comes out of the output neurons. What goes in is a₁.",
                  "W₂의 그레이디언트에 a₂를 썼습니다. a₂는 출력 뉴런에서 나오는 수입니다. 들어가는 수는 a₁입니다.", W2=np.outer(A2, DELTA2)),
            wrong("M19-A1", "In the gradient of W₁ stands a₁, which comes out of the hidden neurons. What goes in is x.",
                  "W₁의 그레이디언트에 a₁을 썼습니다. a₁은 은닉 뉴런에서 나오는 수입니다. 들어가는 수는 x입니다.", W1=np.outer(A1, DELTA1)),
            wrong("M19-delta1", "The gradient of W₂ was made from δ₁. W₂ leads into the outputs, so it needs δ₂.",
                  "W₂의 그레이디언트를 δ₁로 계산했습니다. W₂는 출력으로 들어가므로 δ₂를 씁니다.", W2=np.outer(A1, DELTA1)),
            wrong("M17", "The gradient of W₂ was multiplied by the weights themselves. A weight's gradient holds what comes in and the δ, not the "
                  "weight.",
                  "W₂의 그레이디언트에 가중치를 곱했습니다. 가중치의 그레이디언트에는 들어오는 값과 δ만 있고 가중치는 없습니다.", W2=W2 * DELTA2),
            wrong("M12-W2", "The gradient of W₂ was multiplied entry by entry, a₁[0]·δ₂[0] and a₁[1]·δ₂[1]. There are four weights: every a₁ meets "
                  "every δ₂.",
                  "W₂의 그레이디언트에서 a₁[0]·δ₂[0], a₁[1]·δ₂[1]로 같은 자리끼리만 곱했습니다. 가중치는 네 개입니다. 모든 a₁이 모든 δ₂와 "
                  "만납니다.", W2=A1 * DELTA2),
            wrong("M12-W1", "The gradient of W₁ was multiplied entry by entry, x[0]·δ₁[0] and x[1]·δ₁[1]. There are four weights: every input meets "
                  "every δ₁.",
                  "W₁의 그레이디언트에서 x[0]·δ₁[0], x[1]·δ₁[1]로 같은 자리끼리만 곱했습니다. 가중치는 네 개입니다. 모든 입력이 모든 δ₁과 "
                  "만납니다.", W1=X * DELTA1),
            wrong("M12-W2-diagonal", "In the gradient of W₂ only two weights have a number. The other two have a gradient as well: every a₁ meets every δ₂.",
                  "W₂의 그레이디언트에서 가중치 두 개만 구했습니다. 나머지 둘에도 그레이디언트가 있습니다. 모든 a₁이 모든 δ₂와 만납니다.",
                  W2=np.diag(A1 * DELTA2)),
            wrong("M12-W1-diagonal", "In the gradient of W₁ only two weights have a number. The other two have a gradient as well: every input meets every δ₁.",
                  "W₁의 그레이디언트에서 가중치 두 개만 구했습니다. 나머지 둘에도 그레이디언트가 있습니다. 모든 입력이 모든 δ₁과 만납니다.",
                  W1=np.diag(X * DELTA1)),
            wrong("M12-diagonal", "In both gradients of weights only two of four have a number. The others have a gradient as well: every number that "
                  "comes in meets every δ.",
                  "두 가중치의 그레이디언트에서 모두 네 개 가운데 두 개만 구했습니다. 나머지에도 그레이디언트가 있습니다. 들어오는 모든 수가 모든 δ와 만납니다.",
                  W1=np.diag(X * DELTA1), W2=np.diag(A1 * DELTA2)),
            wrong("M12", "Both gradients of weights were multiplied entry by entry. There are four weights in each: every number that comes in meets "
                  "every δ.",
                  "두 가중치의 그레이디언트에서 모두 같은 자리끼리만 곱했습니다. 가중치는 네 개씩입니다. 들어오는 모든 수가 모든 δ와 만납니다.",
                  W1=X * DELTA1, W2=A1 * DELTA2),
            wrong("M12-sum", "The gradient of W₂ is one number: the products were added. With one sample nothing is added, every weight keeps its "
                  "own product.",
                  "W₂의 그레이디언트가 수 하나입니다. 곱을 모두 더했습니다. 표본이 하나일 때는 더할 것이 없습니다. 가중치마다 제 곱을 그대로 둡니다.",
                  W2=A1 @ DELTA2),
            wrong("M23", "The gradients of the biases are 0, as if they were fixed. A bias moves its neuron's z at the rate 1, so its gradient is δ.",
                  "편향의 그레이디언트가 0입니다. 편향을 고정한 것과 같습니다. 편향이 움직이면 뉴런의 z가 똑같이 움직이므로 그레이디언트는 δ입니다.",
                  b1=np.zeros(2), b2=np.zeros(2)),
            wrong("M23-ones", "The gradients of the biases are 1: that is how fast z moves with its bias. Multiply by how fast the loss moves with z, δ.",
                  "편향의 그레이디언트가 1입니다. 1은 편향이 움직일 때 z가 움직이는 빠르기입니다. 여기에 z가 움직일 때 손실이 움직이는 빠르기 δ를 "
                  "곱합니다.", b1=np.ones(2), b2=np.ones(2)),
            wrong("shared bias", "The two δ of each layer were added up, as for one bias that both neurons share. Here every neuron has its own.",
                  "층마다 두 δ를 더했습니다. 두 뉴런이 편향 하나를 같이 쓸 때의 계산입니다. 여기서는 뉴런마다 제 편향이 있습니다.",
                  b1=DELTA1.sum(), b2=DELTA2.sum()),
            wrong("b-A", "The gradient of b₂ was multiplied by a₁. Into a bias no input comes: its gradient is the δ itself.",
                  "b₂의 그레이디언트에 a₁을 곱했습니다. 편향에는 들어오는 입력이 없으므로 δ가 그대로 그레이디언트입니다.", b2=A1 * DELTA2),
            wrong("layers swapped", "The gradients of the two layers are exchanged.", "두 층의 그레이디언트가 서로 바뀌었습니다.",
                  W1=right()["W2"], b1=DELTA2, W2=right()["W1"], b2=DELTA1),
            wrong("M05-delta2", "All four were made from A₂ − y in the place of δ₂: the slope of the outputs, A₂(1 − A₂), is missing.",
                  "넷 모두 δ₂가 아니라 A₂ − y로 계산했습니다. 출력의 기울기 A₂(1 − A₂)가 빠졌습니다.", **right(delta1=BARE, delta2=ERROR)),
            wrong("M05-layer 2", "The gradients of layer 2 were made from A₂ − y in the place of δ₂: the slope of the outputs, A₂(1 − A₂), is missing.",
                  "2층의 그레이디언트를 δ₂가 아니라 A₂ − y로 계산했습니다. 출력의 기울기 A₂(1 − A₂)가 빠졌습니다.",
                  W2=np.outer(A1, ERROR), b2=ERROR),
            wrong("M12-rows", "The rows of the gradient of W₁ were added up. With one sample nothing is added: each of the four weights has its own number.",
                  "W₁의 그레이디언트에서 행을 모두 더했습니다. 표본이 하나일 때는 더할 것이 없습니다. 가중치 네 개에 수가 하나씩 있습니다.",
                  W1=right()["W1"].sum(axis=0)),
            wrong("M17-W1", "The gradient of W₁ was multiplied by the weights themselves. A weight's gradient holds what comes in and the δ, not the "
                  "weight.",
                  "W₁의 그레이디언트에 가중치를 곱했습니다. 가중치의 그레이디언트에는 들어오는 값과 δ만 있고 가중치는 없습니다.", W1=W1 * DELTA1),
            wrong("M17-both", "Both gradients were multiplied by the weights themselves. A weight's gradient holds what comes in and the δ, not the weight.",
                  "두 그레이디언트에 모두 가중치를 곱했습니다. 가중치의 그레이디언트에는 들어오는 값과 δ만 있고 가중치는 없습니다.",
                  W1=W1 * DELTA1, W2=W2 * DELTA2),
            wrong("b-X", "The gradient of b₁ was multiplied by x. Into a bias no input comes: its gradient is the δ itself.",
                  "b₁의 그레이디언트에 x를 곱했습니다. 편향에는 들어오는 입력이 없으므로 δ가 그대로 그레이디언트입니다.", b1=X * DELTA1),
            wrong("b-both", "Both gradients of biases were multiplied by what comes into the layer. Into a bias no input comes: its gradient is the δ itself.",
                  "두 편향의 그레이디언트에 모두 그 층에 들어오는 값을 곱했습니다. 편향에는 들어오는 입력이 없으므로 δ가 그대로 그레이디언트입니다.",
                  b1=X * DELTA1, b2=A1 * DELTA2),
            wrong("M19-Z1", "In the gradient of W₂ stands z₁. What goes into the output neurons is a₁, after the sigmoid.",
                  "W₂의 그레이디언트에 z₁을 썼습니다. 출력 뉴런에 들어가는 것은 시그모이드를 지난 a₁입니다.", W2=np.outer(Z1, DELTA2)),
            wrong("M05-extra", "In the gradient of W₂ stands the slope a₁(1 − a₁). Between W₂ and z₂ there is no sigmoid: what comes in is a₁ itself.",
                  "W₂의 그레이디언트에 기울기 a₁(1 − a₁)을 썼습니다. W₂와 z₂ 사이에는 시그모이드가 없습니다. 들어오는 값은 a₁ 그대로입니다.",
                  W2=np.outer(slope(A1), DELTA2)),
            wrong("two deltas", "The gradient of W₂ was made of two δ, δ₁ and δ₂. It is what comes in, a₁, times the δ behind it, δ₂.",
                  "W₂의 그레이디언트를 두 δ, 곧 δ₁과 δ₂로 계산했습니다. 들어오는 값 a₁에 그 뒤의 δ₂를 곱합니다.", W2=np.outer(DELTA1, DELTA2)),
            wrong("M01", "Those are weights after a step with the rate 0.5, not gradients. Backpropagation ends at the gradients.",
                  "학습률 0.5로 갱신한 뒤의 가중치입니다. 물은 것은 그레이디언트이고, 역전파는 그레이디언트를 구하는 데서 끝납니다.",
                  W1=W1 - right()["W1"] / 2, W2=W2 - right()["W2"] / 2),
            wrong("M01-whole", "Those are the weights minus their gradients, so an update. Asked are the gradients alone.",
                  "가중치에서 그레이디언트를 뺀 값, 곧 갱신한 가중치입니다. 물은 것은 그레이디언트입니다.",
                  W1=W1 - right()["W1"], W2=W2 - right()["W2"]))),
)
