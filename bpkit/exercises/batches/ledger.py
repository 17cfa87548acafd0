"""The shape of every array in one training step of a network whose sizes are all different."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.shape import ERROR, Shape

M, N0, N1, N2 = 7, 5, 3, 2


def asked(shape, *wrongs):
    """wrongs: (name, shape, English, Korean)."""
    error = ("error", ERROR, "None of these lines raises an error: all shapes meet. Write them one below the other.",
             "오류가 나는 줄은 없습니다. 형상이 모두 맞물립니다. 줄마다 형상을 적어 봅니다.")
    return Shape(right=lambda: shape, otherwise=OTHERWISE, wrongs=tuple(
        Wrong(name, Both(en, ko), gives=lambda value=value: value) for name, value, en, ko in (*wrongs, error)))


OTHERWISE = Both(
    "That is not the shape. Write the shapes of the line below its letters; sizes that meet in `@` vanish, `sum(axis=0)` takes the "
    "first axis away, and everything else is entry by entry.",
    "맞는 형상이 아닙니다. 코드의 글자 아래에 형상을 적습니다. `@`에서 만난 크기는 사라지고, `sum(axis=0)`은 첫 축을 없애며, 나머지는 모두 원소별로 계산합니다.")

EXERCISE = Exercise(
    id="batches-ledger",
    title=Both("Fill the ledger", "형상 장부 채우기"),
    starter=Both(
        en='''
from bpkit.en import check

# Put a shape such as (4, 2) in the place of each None.
answers = {
    "b1": None, "Z1": None, "P": None, "L": None,
    "delta2": None, "dW2": None, "db2": None,
    "dA1": None, "dW1": None,
}
check("batches-ledger", answers)
''',
        ko='''
from bpkit.ko import check

# None마다 (4, 2) 같은 형상을 넣습니다.
answers = {
    "b1": None, "Z1": None, "P": None, "L": None,
    "delta2": None, "dW2": None, "db2": None,
    "dA1": None, "dW1": None,
}
check("batches-ledger", answers)
'''),
    hints=(
        Both("Begin with X: samples are rows. Then W₁ must turn rows of 5 numbers into rows of 3.",
             "X부터 적습니다. 표본은 행입니다. W₁은 수 5개짜리 행을 수 3개짜리 행으로 바꿔야 합니다."),
        Both("A gradient has the shape of what it is the gradient of. Only arrays with one row a sample have the 7.",
             "그레이디언트의 형상은 미분하는 대상의 형상과 같습니다. 7은 표본마다 한 행씩 있는 배열에만 나옵니다."),
        Both("dA1 = delta2 @ W2.T is (7, 2) times (2, 3). dW1 = X.T @ delta1 is (5, 7) times (7, 3).",
             "dA1 = delta2 @ W2.T는 (7, 2)와 (2, 3)의 곱입니다. dW1 = X.T @ delta1은 (5, 7)과 (7, 3)의 곱입니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit.en import check

X, T = np.ones((7, 5)), np.zeros((7, 2))
W1, b1, W2, b2 = np.ones((5, 3)), np.ones(3), np.ones((3, 2)), np.ones(2)
Z1 = X @ W1 + b1
P = Z1 @ W2 + b2
delta2 = P - T
L, db2 = np.sum(delta2 ** 2) / 2, delta2.sum(axis=0)
dW2, dA1 = Z1.T @ delta2, delta2 @ W2.T
dW1 = X.T @ dA1
answers = {name: np.shape(globals()[name]) for name in
           ("b1", "Z1", "P", "L", "delta2", "dW2", "db2", "dA1", "dW1")}
check("batches-ledger", answers)
'''),
    because=Both(
        "Three kinds of arrays: one row a sample (`Z1`, `P`, `delta2`, `dA1`), shapes without the 7 (`b1` and the gradients of weights and "
        "biases), and the loss, one number. The 7 vanishes where it is summed over: inside of `X.T @ delta1`, inside of `A1.T @ delta2`, in "
        "`sum(axis=0)`, and in the loss. (The cell above leaves out the sigmoids: they work entry by entry and change no shape.)",
        "배열은 세 가지입니다. 표본마다 한 행씩 있는 것(`Z1`, `P`, `delta2`, `dA1`), 7이 없는 것(`b1`과 가중치·편향의 그레이디언트), 그리고 수 하나인 손실입니다. "
        "7은 표본을 따라 더하는 곳에서 사라집니다. `X.T @ delta1`과 `A1.T @ delta2`의 안쪽, `sum(axis=0)`, 손실이 그런 곳입니다. (위의 접힌 셀에서는 시그모이드를 뺐습니다. "
        "원소별로 계산하므로 형상이 바뀌지 않습니다.)"),
    asks={
        "b1": asked(
            (N1,),
            ("M07-row-each", (M, N1), "That would be a bias for every sample. There is one set of biases, `(3,)`; NumPy repeats it for each row.",
             "표본마다 편향을 따로 둔 형상입니다. 편향은 `(3,)` 한 벌뿐이고, NumPy가 행마다 되풀이해 더합니다."),
            ("M14-row", (1, N1), "The source notes store biases as such a row, and it would work. This book stores `(3,)`, one axis.",
             "원본 노트는 편향을 이런 행으로 두고, 그렇게 해도 계산됩니다. 이 책에서는 축이 하나인 `(3,)`입니다."),
            ("M14-column", (N1, 1), "(7, 3) plus (3, 1) is refused, because 7 and 3 differ. (With 3 samples it would run, and be wrong.) A bias is added along the row: `(3,)`.",
             "(7, 3)에 (3, 1)을 더하면 7과 3이 달라 오류가 납니다. (표본이 3개라면 오류 없이 틀린 값이 나옵니다.) 편향은 행을 따라 더합니다: `(3,)`."),
            ("per sample", (M,), "One number for each sample. A bias belongs to a neuron: layer 1 has 3.",
             "표본마다 수 하나입니다. 편향은 뉴런마다 하나씩 있고, 1층의 뉴런은 3개입니다."),
            ("M19-inputs", (N0,), "One number for each input. A bias belongs to a neuron: layer 1 has 3.",
             "입력마다 수 하나입니다. 편향은 뉴런마다 하나씩 있고, 1층의 뉴런은 3개입니다."),
            ("M19-layer", (N2,), "That is `b2`. Layer 1 has 3 neurons.", "`b2`의 형상입니다. 1층의 뉴런은 3개입니다."),
            ("weights", (N0, N1), "That is `W1`. Each neuron has one bias, so 3 numbers.",
             "`W1`의 형상입니다. 편향은 뉴런마다 하나이므로 수 3개입니다."),
            ("weights turned", (N1, N0), "That is `W1.T`. Each neuron has one bias, so 3 numbers.", "`W1.T`의 형상입니다. 편향은 뉴런마다 하나이므로 수 3개입니다."),
            ("per sample, column", (M, 1), "One number for each sample. A bias belongs to a neuron: layer 1 has 3.",
             "표본마다 수 하나입니다. 편향은 뉴런마다 하나씩 있고, 1층의 뉴런은 3개입니다."),
            ("square", (N1, N1), "Each neuron has one bias: 3 numbers along one axis.", "편향은 뉴런마다 하나입니다. 축 하나에 수 3개입니다."),
            ("one", (1,), "One bias for the whole layer (as in Mazur's example). Here each of the 3 neurons has its own.",
             "층 전체에 편향 하나를 둔 형상입니다(매저의 예제가 그렇습니다). 여기서는 뉴런 3개에 저마다 편향이 있습니다."),
            ("number", (), "One bias for the whole layer. Here each of the 3 neurons has its own.",
             "층 전체에 편향 하나를 둔 형상입니다. 여기서는 뉴런 3개에 저마다 편향이 있습니다.")),
        "Z1": asked(
            (M, N1),
            ("M13", (N1, M), "The table is turned. Samples are rows: first the 7, then the 3.",
             "행과 열이 바뀌었습니다. 표본이 행이므로 7이 먼저, 3이 나중입니다."),
            ("input", (M, N0), "That is `X`. `W1` turns rows of 5 numbers into rows of 3.", "`X`의 형상입니다. `W1`은 수 5개짜리 행을 수 3개짜리 행으로 바꿉니다."),
            ("weights", (N0, N1), "That is `W1`. The 5 meets the 5 of `X` and vanishes; the 7 of `X` stays.",
             "`W1`의 형상입니다. 5는 `X`의 5와 만나 사라지고 `X`의 7이 남습니다."),
            ("M19-layer", (M, N2), "That is layer 2. `Z1` belongs to the 3 neurons of layer 1.", "2층의 형상입니다. `Z1`은 뉴런이 3개인 1층의 것입니다."),
            ("one sample", (N1,), "One sample gives 3 numbers. There are 7 samples, one a row.", "표본 하나라면 수 3개입니다. 표본은 7개이고 한 행에 하나씩입니다."),
            ("input turned", (N0, M), "That is `X.T`. On the way forward nothing is transposed: `(7, 5)` meets `(5, 3)`.",
             "`X.T`의 형상입니다. 순전파에는 전치가 없습니다. `(7, 5)`와 `(5, 3)`이 만납니다."),
            ("weights turned", (N1, N0), "That is `W1.T`. On the way forward nothing is transposed: `(7, 5)` meets `(5, 3)`.",
             "`W1.T`의 형상입니다. 순전파에는 전치가 없습니다. `(7, 5)`와 `(5, 3)`이 만납니다."),
            ("per sample", (M,), "Each sample gives a row of 3 numbers, one for each neuron.", "표본마다 수 3개짜리 행이 나옵니다. 뉴런마다 수 하나입니다."),
            ("one row", (1, N1), "That is one sample. There are 7, one a row.", "표본 하나의 행입니다. 표본은 7개이고 한 행에 하나씩입니다."),
            ("not summed", (M, N0, N1), "Those are the products before they are added. `@` adds over the 5 inputs.",
             "더하기 전의 곱입니다. `@`는 입력 5개를 따라 더합니다."),
            ("inner kept", (N0, N0), "You kept the sizes that meet. The two 5 vanish.", "만나는 크기를 남겼습니다. 5와 5는 사라집니다.")),
        "P": asked(
            (M, N2),
            ("M14-flat", (M,), "The network has 2 outputs, so each sample has a row of 2 numbers. (And with one output it would be `(7, 1)`.)",
             "출력이 2개이므로 표본마다 수 2개짜리 행입니다. (출력이 하나라도 `(7, 1)`입니다.)"),
            ("one output", (M, 1), "The network has 2 outputs: the last number of 5-3-2.", "이 신경망의 출력은 2개입니다. 5-3-2의 마지막 수입니다."),
            ("one sample", (N2,), "One sample gives 2 numbers. There are 7 samples, one a row.", "표본 하나라면 수 2개입니다. 표본은 7개이고 한 행에 하나씩입니다."),
            ("M13", (N2, M), "The table is turned. Samples are rows: first the 7, then the 2.", "행과 열이 바뀌었습니다. 표본이 행이므로 7이 먼저, 2가 나중입니다."),
            ("M19-layer", (M, N1), "That is `A1`, the hidden layer. `P` is the last one.", "은닉층 `A1`의 형상입니다. `P`는 마지막 층의 활성값입니다."),
            ("one row", (1, N2), "That is one sample. There are 7, one a row.", "표본 하나의 행입니다. 표본은 7개이고 한 행에 하나씩입니다."),
            ("number", (), "Each sample has its own predictions: a row of 2 numbers.", "예측값은 표본마다 있고, 수 2개짜리 행입니다."),
            ("no samples", (N0, N2), "The samples are gone. Each of the 7 has its own row of predictions.", "표본이 사라졌습니다. 표본 7개에 예측값이 한 행씩 있습니다."),
            ("weights", (N1, N2), "That is `W2`. The 3 meets the 3 of `A1` and vanishes; the 7 stays.", "`W2`의 형상입니다. 3은 `A1`의 3과 만나 사라지고 7이 남습니다.")),
        "L": asked(
            (),
            ("M14-one-entry", (1,), "One number has no axis, so its shape is `()`. `(1,)` is a list with one entry.",
             "수 하나에는 축이 없으므로 형상은 `()`입니다. `(1,)`은 원소가 하나인 리스트의 형상입니다."),
            ("per sample", (M,), "That would be a loss for every sample. ½SSE adds them all: one number.", "표본마다 손실을 따로 둔 형상입니다. ½SSE는 모두 더해 수 하나가 됩니다."),
            ("per entry", (M, N2), "Those are the squared errors before they are added. The loss is one number.",
             "더하기 전의 제곱 오차입니다. 손실은 모두 더한 수 하나입니다."),
            ("per output", (N2,), "That would be a loss for every output. ½SSE adds them all: one number.", "출력마다 손실을 따로 둔 형상입니다. ½SSE는 모두 더해 수 하나가 됩니다."),
            ("per sample, column", (M, 1), "That would be a loss for every sample. ½SSE adds them all: one number.",
             "표본마다 손실을 따로 둔 형상입니다. ½SSE는 모두 더해 수 하나가 됩니다."),
            ("M14-table", (1, 1), "One number, yes, but a table with one entry has two axes. `np.sum` leaves none: `()`.",
             "수 하나인 것은 맞지만, 원소가 하나인 표에는 축이 둘 있습니다. `np.sum`을 하면 축이 남지 않습니다: `()`.")),
        "delta2": asked(
            (M, N2),
            ("weights", (N1, N2), "That is `W2`. δ belongs to `Z2` and has its shape: one row a sample.", "`W2`의 형상입니다. δ는 `Z2`의 것이므로 표본마다 한 행씩 있습니다."),
            ("weights turned", (N2, N1), "That is `W2.T`. δ has the shape of `Z2`: one row a sample.", "`W2.T`의 형상입니다. δ의 형상은 `Z2`와 같고 표본마다 한 행씩 있습니다."),
            ("summed", (N2,), "The samples were added up. δ keeps one row a sample; the sum comes with the gradients.",
             "표본을 이미 더했습니다. δ에는 표본마다 한 행씩 남습니다. 더하는 것은 그레이디언트를 구할 때입니다."),
            ("M13", (N2, M), "The table is turned. δ has the shape of `Z2`: samples are rows.", "행과 열이 바뀌었습니다. δ의 형상은 `Z2`의 형상과 같고, 표본이 행입니다."),
            ("M19-layer", (M, N1), "That is `delta1`. Layer 2 has 2 neurons.", "`delta1`의 형상입니다. 2층의 뉴런은 2개입니다."),
            ("per sample", (M,), "The layer has 2 neurons, and each has its own δ for each sample.", "2층에는 뉴런이 2개 있고, 표본마다 뉴런마다 δ가 하나씩 있습니다."),
            ("per sample, column", (M, 1), "The layer has 2 neurons, and each has its own δ for each sample.", "2층에는 뉴런이 2개 있고, 표본마다 뉴런마다 δ가 하나씩 있습니다."),
            ("number", (), "The loss is one number; its δ has the shape of `Z2`.", "손실은 수 하나이지만 δ의 형상은 `Z2`의 형상과 같습니다."),
            ("M14-table", (M, M), "A 7 × 7 table is what comes of a row and a column that were subtracted. `P` and `T` are both `(7, 2)` here.",
             "7행 7열은 열에서 행을 뺄 때 나오는 표입니다. 여기서는 `P`와 `T`의 형상이 모두 `(7, 2)`입니다.")),
        "dW2": asked(
            (N1, N2),
            ("M13", (N2, N1), "The table is turned. `W2` is `(3, 2)`, so its gradient is.", "행과 열이 바뀌었습니다. `W2`가 `(3, 2)`이므로 그레이디언트도 그렇습니다."),
            ("delta", (M, N2), "That is `delta2`. In `A1.T @ delta2` the 7 meets the 7 and vanishes.", "`delta2`의 형상입니다. `A1.T @ delta2`에서 7은 7과 만나 사라집니다."),
            ("activation", (M, N1), "That is `A1`. In `A1.T @ delta2` the 7 meets the 7 and vanishes.", "`A1`의 형상입니다. `A1.T @ delta2`에서 7은 7과 만나 사라집니다."),
            ("not summed", (M, N1, N2), "That would be a gradient for each sample. There is one `W2`, and what the samples give is added.",
             "표본마다 그레이디언트를 따로 둔 형상입니다. `W2`는 하나뿐이고, 표본마다 나온 값을 더합니다."),
            ("M19-layer", (N0, N1), "That is `W1`. `W2` leads from 3 neurons to 2.", "`W1`의 형상입니다. `W2`는 뉴런 3개에서 2개로 갑니다."),
            ("inner kept", (M, M), "You kept the sizes that meet. The two 7 vanish.", "만나는 크기를 남겼습니다. 7과 7은 사라집니다."),
            ("inputs twice", (N1, N1), "The rows fit, the columns do not: layer 2 has 2 neurons, so 2 columns.", "행은 맞지만 열이 다릅니다. 2층의 뉴런은 2개이므로 열도 2개입니다."),
            ("outputs twice", (N2, N2), "The columns fit, the rows do not: 3 numbers go into layer 2, so 3 rows.", "열은 맞지만 행이 다릅니다. 2층에 들어가는 수는 3개이므로 행도 3개입니다."),
            ("one axis", (N1,), "That would be one number for each hidden neuron. Each of them has 2 weights, one to each output.",
             "은닉 뉴런마다 수 하나입니다. 은닉 뉴런에는 출력마다 하나씩, 가중치가 2개 있습니다."),
            ("M19-X", (N0, N2), "That would be X.T @ delta2. What goes into layer 2 is `A1`, with 3 numbers a sample.",
             "X.T @ delta2의 형상입니다. 2층에 들어가는 것은 표본마다 수가 3개인 `A1`입니다."),
            ("number", (), "A gradient has a number for each weight: the shape of `W2`.", "그레이디언트에는 가중치마다 수가 하나씩 있습니다. `W2`의 형상입니다.")),
        "db2": asked(
            (N2,),
            ("not summed", (M, N2), "That is `delta2`, not summed. `b2` is used by all 7 rows, so the rows are added.",
             "더하지 않은 `delta2`입니다. `b2`는 일곱 행이 모두 쓰므로 행을 더합니다."),
            ("wrong axis", (M,), "You added along each row, `axis=1`. The samples are to be added: `axis=0` takes the 7 away.",
             "행마다 옆으로 더했습니다(`axis=1`). 더할 것은 표본입니다. `axis=0`으로 7을 없앱니다."),
            ("keepdims", (1, N2), "That is the shape with `keepdims=True`. Without it the axis is gone: `(2,)`, the shape of `b2`.",
             "`keepdims=True`를 쓸 때의 형상입니다. 쓰지 않으면 축이 없어져 `b2`와 같은 `(2,)`가 됩니다."),
            ("number", (), "Everything was added. `axis=0` adds over the samples only: one number for each of the 2 biases.",
             "모두 더했습니다. `axis=0`은 표본만 더하므로 편향 2개에 수가 하나씩 남습니다."),
            ("M14-column", (N2, 1), "A sum over rows leaves no column: `(2,)`.", "행을 따라 더하면 열이 남지 않습니다: `(2,)`."),
            ("M19-layer", (N1,), "That is `db1`. Layer 2 has 2 neurons.", "`db1`의 형상입니다. 2층의 뉴런은 2개입니다."),
            ("weights", (N1, N2), "That is `dW2`. `b2` has one number for each neuron.", "`dW2`의 형상입니다. `b2`에는 뉴런마다 수가 하나씩 있습니다."),
            ("wrong axis, keepdims", (M, 1), "You added along each row, `axis=1`. The samples are to be added: `axis=0`.",
             "행마다 옆으로 더했습니다(`axis=1`). 더할 것은 표본입니다: `axis=0`.")),
        "dA1": asked(
            (M, N1),
            ("M13", (N1, M), "The table is turned. It has the shape of `A1`: samples are rows.", "행과 열이 바뀌었습니다. `A1`과 형상이 같고, 표본이 행입니다."),
            ("delta", (M, N2), "That is `delta2`. `W2.T` turns rows of 2 numbers into rows of 3.", "`delta2`의 형상입니다. `W2.T`는 수 2개짜리 행을 수 3개짜리 행으로 바꿉니다."),
            ("weights", (N1, N2), "That is `W2`. What is asked has the shape of `A1`: one row a sample.", "`W2`의 형상입니다. `dA1`은 `A1`과 형상이 같고 표본마다 한 행씩 있습니다."),
            ("weights turned", (N2, N1), "That is `W2.T`. Its 2 meets the 2 of `delta2` and vanishes; the 7 stays.", "`W2.T`의 형상입니다. 2는 `delta2`의 2와 만나 사라지고 7이 남습니다."),
            ("M19-layer", (M, N0), "That is `X`. `A1` has 3 numbers for each sample.", "`X`의 형상입니다. `A1`에는 표본마다 수가 3개 있습니다."),
            ("summed", (N1,), "Here nothing is added over the samples: each keeps its row.", "여기서는 표본을 더하지 않습니다. 표본마다 한 행씩 남습니다."),
            ("inner kept", (N2, N2), "You kept the sizes that meet. The two 2 vanish.", "만나는 크기를 남겼습니다. 2와 2는 사라집니다.")),
        "dW1": asked(
            (N0, N1),
            ("M13", (N1, N0), "The table is turned. `W1` is `(5, 3)`, so its gradient is.", "행과 열이 바뀌었습니다. `W1`이 `(5, 3)`이므로 그레이디언트도 그렇습니다."),
            ("delta", (M, N1), "That is `delta1`. In `X.T @ delta1` the 7 meets the 7 and vanishes.", "`delta1`의 형상입니다. `X.T @ delta1`에서 7은 7과 만나 사라집니다."),
            ("input", (M, N0), "That is `X`. In `X.T @ delta1` the 7 meets the 7 and vanishes.", "`X`의 형상입니다. `X.T @ delta1`에서 7은 7과 만나 사라집니다."),
            ("input turned", (N0, M), "That is `X.T`. Its 7 meets the 7 of `delta1` and vanishes.", "`X.T`의 형상입니다. 7은 `delta1`의 7과 만나 사라집니다."),
            ("not summed", (M, N0, N1), "That would be a gradient for each sample. There is one `W1`, and what the samples give is added.",
             "표본마다 그레이디언트를 따로 둔 형상입니다. `W1`은 하나뿐이고, 표본마다 나온 값을 더합니다."),
            ("M19-layer", (N1, N2), "That is `W2`. `W1` leads from 5 inputs to 3 neurons.", "`W2`의 형상입니다. `W1`은 입력 5개에서 뉴런 3개로 갑니다."),
            ("inner kept", (M, M), "You kept the sizes that meet. The two 7 vanish.", "만나는 크기를 남겼습니다. 7과 7은 사라집니다."),
            ("inputs twice", (N0, N0), "The rows fit, the columns do not: layer 1 has 3 neurons, so 3 columns.", "행은 맞지만 열이 다릅니다. 1층의 뉴런은 3개이므로 열도 3개입니다."),
            ("outputs twice", (N1, N1), "The columns fit, the rows do not: 5 numbers go into layer 1, so 5 rows.", "열은 맞지만 행이 다릅니다. 1층에 들어가는 수는 5개이므로 행도 5개입니다."),
            ("M19-delta2", (N0, N2), "That would be X.T @ delta2. `W1` belongs to layer 1, so its δ is `delta1`.",
             "X.T @ delta2의 형상입니다. `W1`은 1층의 것이므로 δ도 `delta1`입니다."),
            ("number", (), "A gradient has a number for each weight: the shape of `W1`.", "그레이디언트에는 가중치마다 수가 하나씩 있습니다. `W1`의 형상입니다.")),
    },
)
