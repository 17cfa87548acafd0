"""Chapter 1: three predictions, before anything is read."""

from bpkit.asking.quiz import Choice, Option
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="dot-predict-product",
        question=Both("`np.dot([4, 1, 2], [3, 2, 5])` is …", "`np.dot([4, 1, 2], [3, 2, 5])`의 값은 무엇입니까?"),
        options=(
            Option(same("`[12 2 10]`"), name="M12", why=Both(
                "That is the first half: you multiplied. A dot product goes on and adds the three products up.",
                "곱하기까지는 맞지만 아직 절반입니다. 내적은 이어서 세 곱을 모두 더합니다.")),
            Option(same("`24`"), why=Both(
                "4·3 + 1·2 + 2·5: entries in the same place are multiplied, and the products are added. One number comes out.",
                "4·3 + 1·2 + 2·5입니다. 같은 자리의 원소끼리 곱하고 그 곱을 모두 더해 수 하나가 나옵니다.")),
            Option(Both("an error", "오류"), name="M12-matrices", why=Both(
                "You may have thought of matrices, where a row has to meet a column. Two plain lists need no row and no column.",
                "행과 열이 만나야 하는 행렬을 떠올린 것 같습니다. 리스트 두 개에는 행도 열도 필요하지 않습니다.")),
        )),
    Choice(
        id="dot-predict-shape",
        question=Both("`X` has shape `(4, 3)`, `W` has shape `(3, 5)`. What shape has `np.dot(X, W)`?",
                      "`X`의 형상은 `(4, 3)`, `W`의 형상은 `(3, 5)`입니다. `np.dot(X, W)`의 형상은 무엇입니까?"),
        options=(
            Option(same("`(3, 3)`"), name="inner kept", why=Both(
                "You kept the inner sizes and struck out the outer ones. The two that meet vanish.",
                "안쪽 크기를 남기고 바깥쪽 크기를 지웠습니다. 사라지는 것은 만나는 둘입니다.")),
            Option(same("`(4, 5)`"), why=Both(
                "The inner sizes, 3 and 3, meet and vanish. The outer ones stay, in order.",
                "안쪽 크기 3과 3이 만나 사라지고, 바깥쪽 크기가 차례로 남습니다.")),
            Option(same("`(5, 4)`"), name="M13", why=Both(
                "The right numbers in the wrong order: the table is turned. The rows of `X` stay rows.",
                "수는 맞는데 순서가 바뀌어 행과 열이 뒤집혔습니다. `X`의 행은 결과에서도 행입니다.")),
            Option(Both("an error", "오류"), name="M12", why=Both(
                "`*` would refuse these shapes. `np.dot` lets the last axis of `X` meet the first axis of `W`: both are 3.",
                "`*`라면 오류가 납니다. `np.dot`에서는 `X`의 마지막 축과 `W`의 첫 축이 만나는데, 둘 다 3입니다.")),
        )),
    Choice(
        id="dot-predict-minus",
        question=Both("`y` has shape `(4,)` and `p` has shape `(4, 1)`. What shape has `y - p`?",
                      "`y`의 형상은 `(4,)`, `p`의 형상은 `(4, 1)`입니다. `y - p`의 형상은 무엇입니까?"),
        options=(
            Option(same("`(4,)`"), name="M14", why=Both(
                "You expected equal counts to be paired in order. But `(4,)` has one axis and `(4, 1)` two, and NumPy lines them "
                "up at the right.",
                "개수가 같으니 차례로 짝지을 것이라고 보았습니다. 그러나 `(4,)`는 축이 하나, `(4, 1)`은 둘이고, NumPy는 두 형상을 오른쪽에 "
                "맞춥니다.")),
            Option(same("`(4, 1)`"), name="M14-column", why=Both(
                "You expected `y` to stand up as a column. NumPy reads `(4,)` as `(1, 4)`, a row, and a row and a column make a table.",
                "`y`가 열로 설 것이라고 보았습니다. NumPy는 `(4,)`를 행 `(1, 4)`로 읽고, 행과 열이 만나면 표가 됩니다.")),
            Option(same("`(4, 4)`"), why=Both(
                "`(4,)` counts as `(1, 4)`. The row is repeated down and the column across: 16 differences instead of 4, without a "
                "word of complaint.",
                "`(4,)`는 `(1, 4)`로 봅니다. 행은 아래로, 열은 옆으로 되풀이되어 차가 4개가 아니라 16개입니다. NumPy는 아무 말도 하지 않습니다.")),
            Option(Both("an error", "오류"), name="dot's rule", why=Both(
                "That is the rule of `dot`, not of `-`. Subtraction repeats what is missing instead of complaining.",
                "`dot`의 규칙이고 `-`의 규칙이 아닙니다. 뺄셈은 오류를 내지 않고 모자라는 것을 되풀이합니다.")),
        )),
)
