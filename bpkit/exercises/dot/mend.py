"""Three broken calls of np.dot, with the inputs of source note 000.

The targets are other ones: those of the note are its first column, and too much comes out right by chance.
"""

import numpy as np

from bpkit import data
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

X, Y = data.first_column()[0], np.array([[2.0], [3], [1], [4]])    # (4, 3), (4, 1)
W, w = np.array([[1.0, 2], [3, 4], [5, 6]]), np.array([1.0, 2, 3])

STARTER = '''
import numpy as np
from bpkit import data
from bpkit.en import check

X, y = data.first_column()[0], np.array([[2.0], [3], [1], [4]])
W, w = np.array([[1.0, 2], [3, 4], [5, 6]]), np.array([1.0, 2, 3])
answers = {
    # {first}
    "first": None,
    # {second}
    "second": None,
    # {third}
    "third": None,
}
check("dot-mend", answers)
'''


def starter(language, **comments):
    code = getattr(in_both(STARTER), language)
    for name, comment in comments.items():
        code = code.replace(f"{{{name}}}", comment)
    return code


EXERCISE = Exercise(
    id="dot-mend",
    title=Both("Three broken lines", "잘못된 계산 세 개"),
    starter=Both(
        en=starter("en", first="broken: np.dot(W, X). Wanted: samples with columns of W, shape (4, 2)",
                   second="broken: np.dot(X, y). Wanted: columns of X with y, shape (3, 1)",
                   third="broken: X * w. Wanted: samples with w, shape (4,)"),
        ko=starter("ko", first="잘못된 호출: np.dot(W, X). 바라는 결과: 각 표본과 W의 각 열의 내적, (4, 2)",
                   second="잘못된 호출: np.dot(X, y). 바라는 결과: X의 각 열과 y의 내적, (3, 1)",
                   third="잘못된 식: X * w. 바라는 결과: 각 표본과 w의 내적, (4,)")),
    hints=(
        Both("For each, write the wanted shape, then find an order and transposes whose outer sizes are that shape.",
             "줄마다 바라는 결과의 형상을 적고, 바깥쪽 크기가 그 형상이 되도록 순서와 전치를 찾습니다."),
        Both("First: swap. Second: 4 has to meet 4. Third: twelve products are there, but nobody has added them.",
             "첫째는 순서를 바꿉니다. 둘째는 4와 4가 만나야 합니다. 셋째는 곱 열두 개를 구하기만 하고 아직 더하지 않았습니다."),
        Both("Second: `X.T` has shape `(3, 4)`. Third: `*` is not a dot product.",
             "둘째에서 `X.T`의 형상은 `(3, 4)`입니다. 셋째에서 `*`는 내적이 아닙니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import data, rounded
from bpkit.en import check

X, y = data.first_column()[0], np.array([[2.0], [3], [1], [4]])
W, w = np.array([[1.0, 2], [3, 4], [5, 6]]), np.array([1.0, 2, 3])
answers = {"first": np.dot(X, W), "second": np.dot(X.T, y), "third": np.dot(X, w)}
for answer in answers.values():
    print(rounded(answer, digits=0))
check("dot-mend", answers)
'''),
    because=Both(
        "`np.dot(X, W)`, `np.dot(X.T, y)`, `np.dot(X, w)`. For the third, `np.dot(w, X.T)` is right too, since "
        r"$u\cdot v = v\cdot u$ and `(3,)` meets `(3, 4)`; `(X * w).sum(axis=1)`, the sum along axis 1, is the same "
        "written out.",
        "`np.dot(X, W)`, `np.dot(X.T, y)`, `np.dot(X, w)`입니다. 셋째는 `np.dot(w, X.T)`도 맞습니다. "
        r"$u\cdot v = v\cdot u$이고, `(3,)`과 `(3, 4)`에서 3과 3이 만납니다. `(X * w).sum(axis=1)`은 같은 계산을 풀어 쓴 것입니다."),
    asks={
        "first": Numbers(right=lambda: X @ W, wrongs=(
            Wrong("M13-turned", Both(
                "The right eight dot products, arranged 2 by 4: the table is turned, because (XW)ᵀ = WᵀXᵀ. One transpose more "
                "mends it, but a batch should stay in the rows.",
                "내적 여덟 개의 값은 모두 맞지만 행과 열이 바뀌어 2행 4열입니다. (XW)ᵀ = WᵀXᵀ이기 때문입니다. 한 번 더 전치하면 되지만, "
                "처음부터 표본을 행에 두고 계산하는 편이 낫습니다."),
                  gives=lambda: W.T @ X.T),
            Wrong("M13-reshape", Both(
                "`reshape` reads the numbers off row by row and puts them down anew: the shape fits, but the numbers stand in other "
                "places. A transpose is `.T`; or let the right axes meet from the start.",
                "`reshape`는 수를 행을 따라 읽어 차례로 다시 놓습니다. 형상은 맞지만 수의 자리가 달라집니다. 전치는 `.T`입니다. 아니면 처음부터 "
                "맞는 축이 만나게 합니다."),
                  gives=lambda: (W.T @ X.T).reshape(4, 2)),
            Wrong("M13-reshaped X", Both(
                "`X.reshape(3, 4)` is not `X.T`: it reads the numbers off row by row and mixes the samples.",
                "`X.reshape(3, 4)`는 `X.T`가 아닙니다. 수를 행을 따라 읽어 다시 놓으므로 표본이 섞입니다."),
                  gives=lambda: X.reshape(3, 4).T @ W),
            Wrong("M09-first", Both(
                "That is the first sample alone, two numbers. All four samples are wanted, one a row.",
                "첫 표본에서 나온 수 두 개뿐입니다. 표본 네 개의 결과를 한 행에 하나씩 구합니다."),
                  gives=lambda: X[0] @ W),
            Wrong("summed", Both(
                "The four samples were added up. Every sample keeps its row.",
                "표본 네 개를 더했습니다. 표본마다 한 행씩 그대로 둡니다."),
                  gives=lambda: (X @ W).sum(axis=0)),
            Wrong("columns added", Both(
                "The two columns were added up, and one number a sample is left. Each column of `W` gives a column of its own.",
                "두 열을 더해서 표본마다 수 하나만 남았습니다. `W`의 열마다 결과의 열이 하나씩 나옵니다."),
                  gives=lambda: X @ W.sum(axis=1)),
            Wrong("M12", Both(
                "All the products stand there, and nobody has added them along the axis of 3.",
                "곱만 모두 구하고, 크기가 3인 축을 따라 더하지 않았습니다."),
                  gives=lambda: X[:, :, None] * W[None]),
            Wrong("M14-axes", Both(
                "The right eight numbers, but in one row after the other, without their shape `(4, 2)`. Leave out the flattening.",
                "수 여덟 개는 맞지만 한 줄로 펴져서 형상 `(4, 2)`를 잃었습니다. 펴지 않고 그대로 둡니다."),
                  gives=lambda: (X @ W).ravel()),
            Wrong("M07-mean", Both(
                "Divided by 4. A dot product adds; nothing is averaged.",
                "4로 나누었습니다. 내적은 더하기만 하고 평균을 내지 않습니다."),
                  gives=lambda: X @ W / 4))),
        "second": Numbers(right=lambda: X.T @ Y, wrongs=(
            Wrong("M14-row", Both(
                "The right three numbers, as a row `(1, 3)`. Wanted was a column.",
                "수 세 개는 맞지만 형상이 `(1, 3)`인 행입니다. 바라는 결과는 `(3, 1)`인 열입니다."),
                  gives=lambda: Y.T @ X),
            Wrong("M14-flat", Both(
                "The right numbers in shape `(3,)`. Flattening `y`, or summing without `keepdims`, lost the axis of the column.",
                "수는 맞지만 형상이 `(3,)`입니다. `y`를 1차원으로 펴거나 `keepdims` 없이 더하면 열의 축이 없어집니다."),
                  gives=lambda: X.T @ Y.ravel()),
            Wrong("M12", Both(
                "You multiplied every row of `X` by its target and did not add. Add down the four samples.",
                "`X`의 행마다 목푯값을 곱하기만 하고 더하지 않았습니다. 표본 네 개를 따라 아래로 더합니다."),
                  gives=lambda: X * Y),
            Wrong("M12-turned", Both(
                "You multiplied, with the rows turned into columns, and did not add. Add along the four samples.",
                "행과 열을 바꾸어 곱하기만 하고 더하지 않았습니다. 표본 네 개를 따라 더합니다."),
                  gives=lambda: X.T * Y.T),
            Wrong("wrong axis", Both(
                "You added along each row and got one number a sample. One number a column is wanted: add down the samples.",
                "행마다 더해서 표본마다 수 하나가 되었습니다. 열마다 수 하나가 되도록 표본을 따라 아래로 더합니다."),
                  gives=lambda: (X * Y).sum(axis=1, keepdims=True)),
            Wrong("wrong axis-flat", Both(
                "You added along each row and got one number a sample. One number a column is wanted: add down the samples, and keep "
                "the axis.",
                "행마다 더해서 표본마다 수 하나가 되었습니다. 열마다 수 하나가 되도록 표본을 따라 아래로 더하고, 축을 남깁니다."),
                  gives=lambda: (X * Y).sum(axis=1)),
            Wrong("summed", Both(
                "Everything was added up into one number. Each column of `X` keeps its own sum.",
                "모두 더해서 수 하나가 되었습니다. `X`의 열마다 합을 따로 둡니다."),
                  gives=lambda: (X * Y).sum()),
            Wrong("M07-mean", Both(
                "A mean over the four samples: divided by 4. A dot product adds and does not divide.",
                "표본 네 개의 평균입니다. 4로 나누었습니다. 내적은 더하기만 하고 나누지 않습니다."),
                  gives=lambda: X.T @ Y / 4),
            Wrong("M07-mean-flat", Both(
                "A mean over the four samples, and the axis of the column is lost. A dot product adds and does not divide.",
                "표본 네 개의 평균이고, 열의 축도 없어졌습니다. 내적은 더하기만 하고 나누지 않습니다."),
                  gives=lambda: (X.T @ Y).ravel() / 4),
            Wrong("M13-reshape", Both(
                "`X.reshape(3, 4)` is not `X.T`: it reads the numbers off row by row, so the columns of `X` are mixed.",
                "`X.reshape(3, 4)`는 `X.T`가 아닙니다. 수를 행을 따라 읽어 다시 놓으므로 `X`의 열이 섞입니다."),
                  gives=lambda: X.reshape(3, 4) @ Y),
            Wrong("y forgotten", Both(
                "Those are the sums of the columns of `X`; `y` has no part in them. Each entry of a column is multiplied by its target first.",
                "`X`의 열마다 더하기만 했고 `y`가 들어 있지 않습니다. 더하기 전에 열의 원소마다 목푯값을 곱합니다."),
                  gives=lambda: X.sum(axis=0).reshape(3, 1)),
            Wrong("y of the note", Both(
                "That would be right for the targets of source note 000. In the starter of this exercise `y` holds other numbers.",
                "노트 000의 목푯값으로는 맞습니다. 이 연습문제의 시작 코드에서는 `y`의 수가 다릅니다."),
                  gives=lambda: X.T @ data.first_column()[1]),
            Wrong("X with X", Both(
                "Those are the columns of `X` with one another, `(3, 3)`. `y` has no part in it: put it in the place of the second `X`.",
                "`X`의 열끼리 내적한 `(3, 3)`입니다. `y`가 들어 있지 않습니다. 둘째 `X` 자리에 `y`를 넣습니다."),
                  gives=lambda: X.T @ X),
            Wrong("outer", Both(
                "Every entry of a column met every target, and nothing was added. Entries of the same sample are multiplied, then added.",
                "한 열의 원소를 모든 목푯값과 곱했고 더하지 않았습니다. 같은 표본의 것끼리 곱해 더합니다."),
                  gives=lambda: np.outer(X[:, 0], Y)))),
        "third": Numbers(right=lambda: X @ w, wrongs=(
            Wrong("M12", Both(
                "Twelve products, and nobody has added them. `*` is not a dot product.",
                "곱 열두 개를 구하기만 하고 아직 더하지 않았습니다. `*`는 내적이 아닙니다."),
                  gives=lambda: X * w),
            Wrong("summed", Both(
                "18, all four samples added up. `axis=1` adds along each row.",
                "표본 네 개를 모두 더한 18입니다. `axis=1`을 주면 행마다 더합니다."),
                  gives=lambda: (X * w).sum()),
            Wrong("wrong axis", Both(
                "You added down the columns and got one number a feature. Each sample is a row: add along `axis=1`.",
                "열을 따라 더해서 특성마다 수 하나가 되었습니다. 표본은 행이므로 `axis=1`을 따라 더합니다."),
                  gives=lambda: (X * w).sum(axis=0)),
            Wrong("M14-column", Both(
                "The right four numbers, as a column `(4, 1)`. Subtract it from a list `(4,)` and you are back at prediction 3.",
                "수는 맞지만 형상이 `(4, 1)`인 열입니다. `(4,)`에서 이 열을 빼면 예상 3에서 본 일이 또 일어납니다."),
                  gives=lambda: X @ w.reshape(3, 1)),
            Wrong("M14-row", Both(
                "The right four numbers, as a row `(1, 4)`. `(4,)` has one axis: leave out the `reshape`.",
                "수는 맞지만 형상이 `(1, 4)`인 행입니다. `(4,)`에는 축이 하나뿐입니다. `reshape` 없이 그대로 둡니다."),
                  gives=lambda: (X @ w).reshape(1, 4)),
            Wrong("M12-turned", Both(
                "Twelve products, with rows and columns exchanged, and nobody has added them. `*` is not a dot product.",
                "곱 열두 개를 행과 열을 바꾸어 놓았을 뿐 아직 더하지 않았습니다. `*`는 내적이 아닙니다."),
                  gives=lambda: (X * w).T),
            Wrong("wrong axis-row", Both(
                "You added down the columns and got one number a feature. Each sample is a row: add along `axis=1`.",
                "열을 따라 더해서 특성마다 수 하나가 되었습니다. 표본은 행이므로 `axis=1`을 따라 더합니다."),
                  gives=lambda: (X * w).sum(axis=0, keepdims=True)),
            Wrong("M07-mean", Both(
                "A mean of the three products: divided by 3. A dot product adds and does not divide.",
                "세 곱의 평균입니다. 3으로 나누었습니다. 내적은 더하기만 하고 나누지 않습니다."),
                  gives=lambda: (X * w).mean(axis=1)),
            Wrong("w forgotten", Both(
                "Those are the sums of the rows of `X`; `w` has no part in them. Multiply by `w` before you add.",
                "`X`의 행마다 더하기만 했고 `w`가 들어 있지 않습니다. 더하기 전에 `w`를 곱합니다."),
                  gives=lambda: X.sum(axis=1)),
            Wrong("added", Both(
                "`w` was added to the samples and not multiplied. A dot product multiplies first, then adds.",
                "`w`를 곱하지 않고 표본에 더했습니다. 내적은 먼저 곱하고, 그다음에 더합니다."),
                  gives=lambda: (X + w).sum(axis=1)),
            Wrong("last product", Both(
                "3 for every sample: that is its last product alone. Add all three.",
                "표본마다 3, 곧 마지막 곱 하나만 남았습니다. 세 곱을 모두 더합니다."),
                  gives=lambda: (X * w)[:, -1]),
            Wrong("first product", Both(
                "That is the first product of each sample alone. Add all three.",
                "표본마다 첫 곱 하나만 남았습니다. 세 곱을 모두 더합니다."),
                  gives=lambda: (X * w)[:, 0]))),
    },
)
