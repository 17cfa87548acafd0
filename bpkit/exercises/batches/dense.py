"""The backward pass of one dense layer: three products and sums, for any batch."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n_in, n_out):
    rng = np.random.RandomState(seed)
    return {"X": rng.normal(size=(m, n_in)), "W": rng.normal(size=(n_in, n_out)), "dZ": rng.normal(size=(m, n_out))}


PIECES = {"dX": lambda X, W, dZ: dZ @ W.T, "dW": lambda X, W, dZ: X.T @ dZ, "db": lambda X, W, dZ: dZ.sum(axis=0)}


def with_pieces(**wrong):
    """The backward pass with some of its three results exchanged for wrong ones."""
    pieces = {**PIECES, **wrong}
    return lambda X, W, dZ: tuple(piece(X, W, dZ) for piece in pieces.values())


def wrong(name, en, ko, **pieces):
    return Wrong(name, Both(en, ko), gives=with_pieces(**pieces))


def moved(name, en, ko, start, change):
    """A step of any rate instead of a gradient: dW is start + rate · change."""
    def when(results, arguments):
        given = tuple(arguments.values())
        way, yours = change(*given), results["dW"]
        if yours.shape != way.shape:
            return False
        way, yours = way.ravel(), (yours - start(*given)).ravel()
        rate = yours @ way / (way @ way)
        return abs(rate) > 1e-6 and np.allclose(yours, rate * way, rtol=1e-6, atol=1e-9)
    return Wrong(name, Both(en, ko), gives=with_pieces(dW=lambda *given: start(*given) - 0.1 * change(*given)), when=when)


def outer_of_each(X, W, dZ):
    return np.einsum("si,sj->sij", X, dZ)


CODE = '''
import numpy as np
from bpkit.en import check

def dense_backward(X, W, dZ):
    dX = {dX}
    dW = {dW}
    db = {db}
    return {together}

check("batches-dense", dense_backward)
'''


def filled(language, **pieces):
    return CODE.format(**pieces).replace("bpkit.en", f"bpkit.{language}")


SOLVED = {"dX": "dZ @ W.T", "dW": "X.T @ dZ", "db": "dZ.sum(axis=0)", "together": "dX, dW, db"}

EXERCISE = Exercise(
    id="batches-dense",
    title=Both("One dense layer, backward", "층 하나의 역방향 계산"),
    starter=Both(
        en=filled("en", dX="None      # the shape of X", dW="None      # the shape of W", db="None      # the shape of b, (n_out,)",
                  together="None    # dX, dW, db"),
        ko=filled("ko", dX="None      # X와 같은 형상", dW="None      # W와 같은 형상", db="None      # b와 같은 형상, (n_out,)",
                  together="None    # dX, dW, db")),
    hints=(
        Both("For each result ask which index it does not have: sample s, input i or output j. That is the one to sum over.",
             "결과마다 빠진 글자가 무엇인지 봅니다. 표본 s, 입력 i, 출력 j 가운데 하나입니다. 그 글자를 따라 더합니다."),
        Both("dW: columns of X with columns of dZ. dX: rows of dZ with rows of W. db: the column of ones with columns of dZ.",
             "dW는 X의 열과 dZ의 열, dX는 dZ의 행과 W의 행, db는 1로 된 열과 dZ의 열의 내적입니다."),
        Both("`X.T @ dZ`, `dZ @ W.T`, `dZ.sum(axis=0)`: match them with the shapes in the comments.",
             "`X.T @ dZ`, `dZ @ W.T`, `dZ.sum(axis=0)`입니다. 주석에 적힌 형상과 맞추어 봅니다."),
    ),
    solution=Both(filled("en", **SOLVED), filled("ko", **SOLVED)),
    because=Both(
        "`dX = dZ @ W.T` sums over the outputs, `dW = X.T @ dZ` and `db = dZ.sum(axis=0)` sum over the samples. Nothing is divided by "
        "m: whether the loss is a sum or a mean is in dZ already. The check calls the function with four shapes, one of them with a single "
        "sample and one with all sizes equal.",
        "`dX = dZ @ W.T`에서는 출력 번호를, `dW = X.T @ dZ`와 `db = dZ.sum(axis=0)`에서는 표본 번호를 따라 더합니다. m으로 나누는 곳은 없습니다. 손실이 합인지 평균인지는 이미 dZ에 "
        "들어 있습니다. 채점할 때는 네 가지 형상으로 함수를 부릅니다. 표본이 하나뿐일 때도 있고, 크기가 모두 같을 때도 있습니다."),
    asks=Function(
        arguments=("X", "W", "dZ"), names=("dX", "dW", "db"),
        cases=lambda: [case(1, 5, 4, 2), case(2, 3, 3, 3), case(3, 1, 2, 4), case(4, 2, 5, 3)],
        right=with_pieces(),
        counts=lambda X, W, dZ: {"samples": len(X)},
        changes={name: ("M01", Both(
            "The function changes an array that it was given. Backward computes; the update is a step of its own.",
            "함수가 받은 배열을 바꾸었습니다. 역방향 계산은 그레이디언트를 구하기만 하고, 갱신은 그다음에 따로 합니다."))
            for name in ("X", "W", "dZ")},
        wrongs=(
            # ---- dW ----
            wrong("M13-turned", "dW holds the right numbers, turned: it is (n_out, n_in), and W is (n_in, n_out). With `X.T` first it comes out as W is.",
                  "dW의 수는 맞지만 행과 열이 바뀌어 (n_out, n_in)입니다. W는 (n_in, n_out)입니다. `X.T`를 앞에 두면 W와 같은 형상으로 나옵니다.",
                  dW=lambda X, W, dZ: dZ.T @ X),
            wrong("M13-reshape", "dW was made with `X.reshape(n_in, m)`. That reads the numbers off row by row and mixes samples and inputs; a transpose is `.T`.",
                  "dW에 `X.reshape(n_in, m)`을 썼습니다. `reshape`는 수를 행을 따라 읽어 다시 놓으므로 표본과 입력이 섞입니다. 전치는 `.T`입니다.",
                  dW=lambda X, W, dZ: X.reshape(X.shape[::-1]) @ dZ),
            wrong("M13-reshaped", "dW came out turned and was put into shape by `reshape`. That reads the numbers off row by row: the shape fits, the places do not. "
                  "Use `.T`, or `X.T @ dZ` from the start.",
                  "행과 열이 바뀐 dW를 `reshape`로 형상만 맞추었습니다. `reshape`는 수를 행을 따라 읽어 다시 놓으므로 자리가 틀립니다. `.T`를 쓰거나, 처음부터 `X.T @ dZ`로 계산합니다.",
                  dW=lambda X, W, dZ: (dZ.T @ X).reshape(W.shape)),
            wrong("M13-dX-reshaped", "dX came out turned and was put into shape by `reshape`. That reads the numbers off row by row: the shape fits, the places do not. "
                  "Use `.T`, or `dZ @ W.T` from the start.",
                  "행과 열이 바뀐 dX를 `reshape`로 형상만 맞추었습니다. `reshape`는 수를 행을 따라 읽어 다시 놓으므로 자리가 틀립니다. `.T`를 쓰거나, 처음부터 `dZ @ W.T`로 계산합니다.",
                  dX=lambda X, W, dZ: (W @ dZ.T).reshape(X.shape)),
            wrong("M09-last", "dW holds what the last sample gives. What the samples give is added: += and not =.",
                  "dW가 마지막 표본에서 나온 값뿐입니다. 표본마다 나온 값을 더합니다. =가 아니라 +=입니다.",
                  dW=lambda X, W, dZ: np.outer(X[-1], dZ[-1])),
            wrong("M09-first", "dW holds what the first sample gives. All samples count. Is a `return` inside of the loop, or an index [0] too much?",
                  "dW가 첫 표본에서 나온 값뿐입니다. 모든 표본을 씁니다. `return`이 반복문 안에 있거나 [0]이 남아 있습니까?",
                  dW=lambda X, W, dZ: np.outer(X[0], dZ[0])),
            wrong("sums first", "In dW the samples were added up first, in X and in dZ, and the sums multiplied. Multiply sample by sample, then add.",
                  "dW에서 X와 dZ를 표본을 따라 먼저 더한 다음 그 합을 곱했습니다. 표본마다 곱한 다음 더합니다.",
                  dW=lambda X, W, dZ: np.outer(X.sum(axis=0), dZ.sum(axis=0))),
            wrong("means first", "In dW the means of X and of dZ were multiplied. Multiply sample by sample, then add; nothing is averaged.",
                  "dW에서 X의 평균과 dZ의 평균을 곱했습니다. 표본마다 곱한 다음 더합니다. 평균은 내지 않습니다.",
                  dW=lambda X, W, dZ: np.outer(X.mean(axis=0), dZ.mean(axis=0))),
            wrong("sum of X", "In dW the mean of X was multiplied by the sum of dZ, so the samples are mixed. Multiply sample by sample, then add.",
                  "dW에서 X의 평균과 dZ의 합을 곱했습니다. 표본이 섞입니다. 표본마다 곱한 다음 더합니다.",
                  dW=lambda X, W, dZ: np.outer(X.mean(axis=0), dZ.sum(axis=0))),
            wrong("not summed", "dW has one table for each sample: (m, n_in, n_out). There is one W, so the tables are added.",
                  "dW에 표가 표본마다 하나씩 있습니다: (m, n_in, n_out). W는 하나뿐이므로 이 표들을 더합니다.", dW=outer_of_each),
            wrong("M17", "dW was multiplied by W. A gradient says how fast the loss moves with a weight; the weight's own value does not come in.",
                  "dW에 W를 곱했습니다. 그레이디언트는 가중치가 움직일 때 손실이 얼마나 빨리 움직이는지를 나타냅니다. 가중치 자신의 값은 들어가지 않습니다.",
                  dW=lambda X, W, dZ: X.T @ dZ * W),
            wrong("M19-ones", "dW does not depend on X: each row of it is the sum of dZ. Each weight is multiplied by its input, so X comes in.",
                  "dW에 X가 들어가지 않았습니다. 모든 행이 dZ의 합입니다. 가중치마다 자기 입력을 곱했으므로 X가 들어갑니다.",
                  dW=lambda X, W, dZ: np.ones(W.shape) * dZ.sum(axis=0)),
            moved("M01-dW", "dW is W plus or minus a multiple of its gradient, as after a step. Only the gradient is wanted; the step comes outside of the function.",
                  "dW가 W에 그레이디언트의 몇 배를 더하거나 뺀 값입니다. 한 걸음 간 뒤의 W처럼 보입니다. 이 함수는 그레이디언트만 돌려주고, 걸음은 함수 밖에서 갑니다.",
                  lambda X, W, dZ: W, lambda X, W, dZ: X.T @ dZ),
            # ---- dX ----
            wrong("M13-dX-turned", "dX holds the right numbers, turned: it is (n_in, m), and X is (m, n_in). `W @ dZ.T` is (dZ @ W.T).T.",
                  "dX의 수는 맞지만 행과 열이 바뀌어 (n_in, m)입니다. X는 (m, n_in)입니다. `W @ dZ.T`는 (dZ @ W.T).T입니다.",
                  dX=lambda X, W, dZ: W @ dZ.T),
            wrong("M13-dX-reshape", "dX was made with `W.reshape(n_out, n_in)`. That reads the numbers off row by row; a transpose is `.T`.",
                  "dX에 `W.reshape(n_out, n_in)`을 썼습니다. 수를 행을 따라 읽어 다시 놓은 것입니다. 전치는 `.T`입니다.",
                  dX=lambda X, W, dZ: dZ @ W.reshape(W.shape[::-1])),
            wrong("dX summed", "dX was added over the samples. Each sample has its own row of X, and keeps its own row of dX.",
                  "dX를 표본을 따라 더했습니다. 표본마다 X의 행이 따로 있으므로 dX의 행도 따로 둡니다.",
                  dX=lambda X, W, dZ: (dZ @ W.T).sum(axis=0)),
            wrong("M17-X", "dX was multiplied by X. The input's own value does not come in: only the weights, on the way back.",
                  "dX에 X를 곱했습니다. 입력 자신의 값은 들어가지 않습니다. 거슬러 가는 길에는 가중치만 있습니다.",
                  dX=lambda X, W, dZ: dZ @ W.T * X),
            wrong("M05", "dX was multiplied by X(1 − X), the slope of a sigmoid. This layer is XW + b, with no sigmoid; that comes in the next step back.",
                  "dX에 시그모이드의 기울기 X(1 − X)를 곱했습니다. 이 층은 XW + b이고 시그모이드가 없습니다. 그 기울기는 다음 단계에서 곱합니다.",
                  dX=lambda X, W, dZ: dZ @ W.T * X * (1 - X)),
            wrong("M08", "dX was computed with W after an update. The way back uses the weights that the forward pass used.",
                  "갱신한 W로 dX를 계산했습니다. 거슬러 갈 때는 순전파에서 쓴 가중치를 씁니다.",
                  dX=lambda X, W, dZ: dZ @ (W - X.T @ dZ).T),
            wrong("dX spread", "Every input got the same: the sum of dZ along its row. Output j reaches input i through W[i, j], so W comes in.",
                  "모든 입력이 dZ를 행마다 더한 같은 값을 받았습니다. 출력 j는 W[i, j]를 지나 입력 i에 이르므로 W가 들어갑니다.",
                  dX=lambda X, W, dZ: np.ones(X.shape) * dZ.sum(axis=1, keepdims=True)),
            # ---- db ----
            wrong("db not summed", "db is dZ, with a row for each sample. All rows use the same b, so the rows are added: `sum(axis=0)`.",
                  "db가 dZ 그대로입니다. 표본마다 한 행씩 있습니다. 모든 행이 같은 b를 쓰므로 행을 더합니다: `sum(axis=0)`.",
                  db=lambda X, W, dZ: dZ),
            wrong("db axis", "db was added along each row, `axis=1`: one number for each sample. Add over the samples: `axis=0`.",
                  "db를 행마다 옆으로 더했습니다(`axis=1`). 표본마다 수 하나가 됩니다. 표본을 따라 더합니다: `axis=0`.",
                  db=lambda X, W, dZ: dZ.sum(axis=1)),
            wrong("db axis, keepdims", "db was added along each row, `axis=1`: one number for each sample, in a column. Add over the samples: `axis=0`.",
                  "db를 행마다 옆으로 더했습니다(`axis=1`). 표본마다 수 하나인 열이 됩니다. 표본을 따라 더합니다: `axis=0`.",
                  db=lambda X, W, dZ: dZ.sum(axis=1, keepdims=True)),
            wrong("db one number", "db is one number: all of dZ was added. Each of the n_out biases has its own sum: `axis=0`.",
                  "db가 수 하나입니다. dZ를 모두 더했습니다. 편향 n_out개에 저마다 합이 있습니다: `axis=0`.",
                  db=lambda X, W, dZ: dZ.sum()),
            wrong("db one number spread", "All entries of db are the same, the sum of all of dZ. Each bias has the sum of its own column.",
                  "db의 원소가 모두 dZ 전체의 합입니다. 편향마다 자기 열의 합이 있습니다.",
                  db=lambda X, W, dZ: np.full(dZ.shape[1], dZ.sum())),
            wrong("db keepdims", "db is a row, (1, n_out), as `keepdims=True` or a product with a row of ones leaves it. The numbers are right, but b is (n_out,) here, and "
                  "an update of b in place would be refused. `sum(axis=0)` alone leaves one axis.",
                  "db가 행 (1, n_out)입니다. `keepdims=True`를 쓰거나 1로 된 행을 곱하면 이렇게 됩니다. 수는 맞지만 여기서 b는 (n_out,)이므로 `b -= …`에서 오류가 납니다. `sum(axis=0)`만 쓰면 축이 하나 남습니다.",
                  db=lambda X, W, dZ: dZ.sum(axis=0, keepdims=True)),
            wrong("db last", "db holds the last sample's δ alone. All rows use the same b, so the rows are added.",
                  "db가 마지막 표본의 δ뿐입니다. 모든 행이 같은 b를 쓰므로 행을 더합니다.", db=lambda X, W, dZ: dZ[-1]),
            wrong("db first", "db holds the first sample's δ alone. All rows use the same b, so the rows are added.",
                  "db가 첫 표본의 δ뿐입니다. 모든 행이 같은 b를 쓰므로 행을 더합니다.", db=lambda X, W, dZ: dZ[0]),
            wrong("db mean", "db is the mean of dZ over the samples, dW a sum. Both belong to the same loss: both are sums. If the loss is a mean, its 1/m is in dZ already.",
                  "db는 dZ의 평균인데 dW는 합입니다. 같은 손실의 그레이디언트이므로 둘 다 합입니다. 손실이 평균이라면 1/m은 이미 dZ에 들어 있습니다.",
                  db=lambda X, W, dZ: dZ.mean(axis=0)),
            wrong("db from dW", "db is dW added over its rows, so the inputs came in. The bias meets a 1 in every row, not an input.",
                  "db가 dW의 행을 더한 값이어서 입력이 들어갔습니다. 편향은 행마다 입력이 아니라 1과 만납니다.",
                  db=lambda X, W, dZ: (X.T @ dZ).sum(axis=0)),
            wrong("db ones", "db is 1 for each bias. The local slope is 1, but it still has to be multiplied by what comes from above, dZ, and added.",
                  "db가 편향마다 1입니다. 국소 그레이디언트가 1인 것은 맞지만, 거기에 상류에서 온 dZ를 곱해 더해야 합니다.",
                  db=lambda X, W, dZ: np.ones(dZ.shape[1])),
            wrong("db count", "db is the number of samples: the ones were added, and dZ has no part in them. Each 1 is multiplied by its entry of dZ first.",
                  "db가 표본의 수입니다. 1만 더했고 dZ가 들어가지 않았습니다. 1마다 dZ의 원소를 곱한 다음 더합니다.",
                  db=lambda X, W, dZ: np.full(dZ.shape[1], float(len(X)))),
            wrong("outer of all", "`np.outer` reads both arrays off in one row: every number of X with every number of dZ. It is for one sample at a time.",
                  "`np.outer`는 두 배열을 한 줄로 펴서 X의 모든 수를 dZ의 모든 수와 곱합니다. 표본 하나씩에만 씁니다.",
                  dW=lambda X, W, dZ: np.outer(X, dZ)),
            wrong("sum of dZ times W", "dW is W times the sum of dZ. The gradient of a weight is made of its inputs, X, and of dZ; W itself does not come in.",
                  "dW가 dZ의 합에 W를 곱한 값입니다. 가중치의 그레이디언트는 입력 X와 dZ로 계산하고, W 자신은 들어가지 않습니다.",
                  dW=lambda X, W, dZ: W * dZ.sum(axis=0)),
            # ---- all of it ----
            wrong("M07-dW", "dW is divided by the number of samples, db is not. Nothing is divided here: if the loss is a mean, its 1/m is in dZ already.",
                  "dW는 표본 수로 나누었고 db는 나누지 않았습니다. 여기서는 아무것도 나누지 않습니다. 손실이 평균이라면 1/m은 이미 dZ에 들어 있습니다.",
                  dW=lambda X, W, dZ: X.T @ dZ / len(X)),
            wrong("M07-all", "All three are divided by the number of samples. Nothing is divided here: if the loss is a mean, its 1/m is in dZ already.",
                  "셋 다 표본 수로 나누었습니다. 여기서는 아무것도 나누지 않습니다. 손실이 평균이라면 1/m은 이미 dZ에 들어 있습니다.",
                  dX=lambda X, W, dZ: dZ @ W.T / len(X), dW=lambda X, W, dZ: X.T @ dZ / len(X), db=lambda X, W, dZ: dZ.mean(axis=0)),
            wrong("M07-means", "dW and db are divided by the number of samples. Whether the loss is a sum or a mean is in dZ already: divide here, and it is done twice.",
                  "dW와 db를 표본 수로 나누었습니다. 손실이 합인지 평균인지는 이미 dZ에 들어 있습니다. 여기서 또 나누면 두 번 나누게 됩니다.",
                  dW=lambda X, W, dZ: X.T @ dZ / len(X), db=lambda X, W, dZ: dZ.mean(axis=0)),
            Wrong("M07-twice", Both(
                "Exactly twice the right answer. Nothing in this layer brings a 2: if the square of a loss does, it is in dZ already.",
                "맞는 답의 꼭 두 배입니다. 이 층에서 2가 나오는 곳은 없습니다. 손실의 제곱에서 나온 2라면 이미 dZ에 들어 있습니다."),
                gives=lambda X, W, dZ: (2 * dZ @ W.T, 2 * X.T @ dZ, 2 * dZ.sum(axis=0))),
            wrong("forward", "dX is X @ W, the way forward. Back to the inputs goes dZ, through the weights: which axis of W must it meet?",
                  "dX가 순전파의 X @ W입니다. 입력으로 되돌아가는 것은 dZ입니다. W의 어느 축과 만나야 합니까?",
                  dX=lambda X, W, dZ: X @ W),
            wrong("db from X", "db is the sum of X over the samples. The bias meets a 1 in every row; what is added is dZ.",
                  "db가 X를 표본을 따라 더한 값입니다. 편향은 행마다 1과 만나므로 더할 것은 dZ입니다.",
                  db=lambda X, W, dZ: X.sum(axis=0)),
            wrong("db from dX", "db is the sum of dX over the samples. The bias belongs to the outputs: add dZ.",
                  "db가 dX를 표본을 따라 더한 값입니다. 편향은 출력 쪽에 있으므로 dZ를 더합니다.",
                  db=lambda X, W, dZ: (dZ @ W.T).sum(axis=0)),
            Wrong("order, dW first", Both(
                "Three right arrays in the order dW, db, dX. Asked for is dX, dW, db.", "세 배열은 맞지만 dW, db, dX 순서로 돌려주었습니다. dX, dW, db 순서로 바꿉니다."),
                gives=lambda X, W, dZ: (X.T @ dZ, dZ.sum(axis=0), dZ @ W.T)),
            Wrong("order, dW dX", Both(
                "Three right arrays in the order dW, dX, db. Asked for is dX, dW, db.", "세 배열은 맞지만 dW, dX, db 순서로 돌려주었습니다. dX, dW, db 순서로 바꿉니다."),
                gives=lambda X, W, dZ: (X.T @ dZ, dZ @ W.T, dZ.sum(axis=0))),
            Wrong("order, dX db", Both(
                "Three right arrays in the order dX, db, dW. Asked for is dX, dW, db.", "세 배열은 맞지만 dX, db, dW 순서로 돌려주었습니다. dX, dW, db 순서로 바꿉니다."),
                gives=lambda X, W, dZ: (dZ @ W.T, dZ.sum(axis=0), X.T @ dZ)),
        ),
    ),
)
