"""Three broken calls of np.dot, with the data of source note 000."""

import numpy as np

from bpkit import data
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

X, Y = data.first_column()                                        # (4, 3), (4, 1)
W, w = np.array([[1.0, 2], [3, 4], [5, 6]]), np.array([1.0, 2, 3])

STARTER = '''
import numpy as np
from bpkit import data
from bpkit.en import check

X, y = data.first_column()
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

X, y = data.first_column()
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
                  gives=lambda: W.T @ X.T),)),
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
                  gives=lambda: X * Y))),
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
                  gives=lambda: X @ w.reshape(3, 1)))),
    },
)
