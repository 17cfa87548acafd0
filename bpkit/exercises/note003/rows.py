"""Which rows of W1 move in one step, and which columns stay."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers


def wrong(name, mask, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: mask)


def other_numbers(right, example, *apart):
    """Other numbers than 1 at the rows that move; those in `apart` have a mistake of their own."""
    def when(array):
        return (array.size == 3 and np.array_equal(array.ravel() != 0, np.array(right) != 0)
                and not any(np.array_equal(array.ravel(), known) for known in (right, *apart)))
    return wrong("other numbers", example,
                 "The right rows, but with other numbers than 1. Only whether a row moves is asked: write 1 for each that does.",
                 "행은 맞는데 1이 아닌 수가 있습니다. 물은 것은 움직이는지뿐이므로, 움직이는 행에는 1을 적습니다.")._replace(when=when)


COLUMNS = ("Those are four entries, one for each hidden neuron: the columns of W₁. The question is about its rows, one for each feature.",
           "원소를 네 개 적었습니다. 은닉 뉴런마다 하나, 곧 W₁의 열입니다. 물은 것은 특성마다 하나인 W₁의 행입니다.")
NEVER = ("Then no weight would move. Something is added to every row whose feature is not 0.",
         "그러면 가중치가 하나도 움직이지 않습니다. 특성이 0이 아닌 행에는 더해지는 것이 있습니다.")

SIGNED = ("The right rows, with signs. Which way a row moves hangs on δ₁; write 1 for every row that moves.",
          "행은 맞는데 부호가 붙었습니다. 어느 쪽으로 움직이는지는 δ₁에 달려 있습니다. 움직이는 행에는 언제나 1을 적습니다.")

EXERCISE = Exercise(
    id="note003-rows",
    title=Both("Which rows move?", "어느 행이 움직일까?"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "one sample": None,     # a list: 1 for a row of W1 that moves, else 0
    "two samples": None,    # the same
    "together": None,       # "A", "B", "C" or "D"
    "entry 2": None,        # "row", "column", "all" or "nothing"
}
check("note003-rows", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "one sample": None,     # 리스트: W1의 행마다 움직이면 1, 아니면 0
    "two samples": None,    # 위와 같이
    "together": None,       # "A", "B", "C", "D" 가운데 하나
    "entry 2": None,        # "row", "column", "all", "nothing" 가운데 하나
}
check("note003-rows", answers)
'''),
    hints=(
        Both("∂L/∂W₁ = Xᵀδ₁. Row i of it is a sum over the samples. What is one term of this sum?",
             "∂L/∂W₁ = Xᵀδ₁이고, 이 그레이디언트의 i행은 표본을 따라 더한 것입니다. 이 합에서 항 하나는 무엇입니까?"),
        Both("One term is feature i of a sample times that sample's row of δ₁. When is the term 0? When are the sums for two "
             "features equal, whatever δ₁ is?",
             "항 하나는 표본의 특성 i에 δ₁에서 그 표본의 행을 곱한 것입니다. 이 항은 언제 0이 됩니까? δ₁이 무엇이든 두 특성의 합이 같아지는 것은 언제입니까?"),
        Both("(b) Row 1 of the gradient is the first row of δ₁ minus the second. (c) Compare features 1 and 3 within each sample. "
             "(d) Entry 2 of δ₁ stands in the same place of every row of the gradient.",
             "(b) 그레이디언트의 1행은 δ₁의 첫째 행에서 둘째 행을 뺀 것입니다. (c) 표본마다 특성 1과 특성 3을 비교합니다. (d) δ₁의 2번 원소는 "
             "그레이디언트의 모든 행에서 같은 자리에 놓입니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import rounded
from bpkit.en import check

delta1 = np.array([[0.3, -0.1, 0.2, 0.5], [0.4, 0.6, -0.7, 0.1]])
one, two = np.array([[0, 1, 1]]), np.array([[1, 0, 0], [-1, 0, 1]])
print("(a)", rounded(one.T @ delta1[:1]), sep="\\n")
print("(b)", rounded(two.T @ delta1), sep="\\n")
answers = {"one sample": [0, 1, 1], "two samples": [1, 0, 1],
           "together": "A", "entry 2": "column"}
check("note003-rows", answers)
'''),
    because=Both(
        r"Row $i$ of $X^\top\delta_1$ is the sum over the samples of $x_i$ times the sample's row of $\delta_1$. (a) The sample's "
        r"feature 1 is 0, so row 1 stays. (b) Row 2 stays: both samples have 0 there. Row 1 gets the difference of two rows of "
        r"$\delta_1$, which are not equal. (c) In (A) features 1 and 3 are equal in every sample. (d) Column $j$ of the gradient is "
        r"made of column $j$ of $\delta_1$. Features reach rows, neurons reach columns: a row whose feature is 0 in every sample cannot "
        r"move, and how far the others move depends on the size of the feature and on $\delta_1$.",
        r"$X^\top\delta_1$의 $i$행은 표본마다 $x_i$에 $\delta_1$에서 그 표본의 행을 곱하고, 이를 모두 더한 것입니다. (a) 표본의 특성 1이 0이므로 1행은 "
        r"그대로입니다. (b) 두 표본 모두 특성 2가 0이므로 2행은 그대로입니다. 1행에는 $\delta_1$의 두 행의 차가 더해지는데, 두 행은 같지 "
        r"않습니다. (c) (A)에서는 모든 표본에서 특성 1과 특성 3이 같습니다. (d) 그레이디언트의 $j$열은 $\delta_1$의 $j$열로 만들어집니다. "
        r"특성은 행에, 뉴런은 열에 닿습니다. 모든 표본에서 특성이 0인 행은 움직일 수 없고, 나머지 행이 얼마나 움직이는지는 특성의 크기와 $\delta_1$에 달려 있습니다."),
    asks={
        "one sample": Numbers(right=lambda: [0, 1, 1], flat=True, wrongs=(
            other_numbers([0, 1, 1], [0, 2, 2], [0, -1, -1]),
            wrong("opposite", [1, 0, 0],
                  "The opposite: you marked the row that stays. A feature of 0 adds nothing to its row.",
                  "반대로 적었습니다. 그대로 있는 행에 1을 적었습니다. 특성이 0이면 그 행에 더해지는 것이 없습니다."),
            wrong("all rows", [1, 1, 1],
                  "You let all rows move. Row 1 of the gradient is feature 1 times δ₁, and feature 1 is 0.",
                  "모든 행이 움직인다고 적었습니다. 그레이디언트의 1행은 특성 1에 δ₁을 곱한 것인데, 특성 1은 0입니다."),
            wrong("note's sample", [0, 0, 1],
                  "That would be sample 1 of the note, (0, 0, 1). Here feature 2 is 1 as well.",
                  "노트의 표본 1인 (0, 0, 1)이라면 맞습니다. 여기서는 특성 2도 1입니다."),
            wrong("reversed", [1, 1, 0],
                  "You read the sample from its end. Feature 1 is the first number, and it belongs to row 1.",
                  "표본을 뒤에서부터 읽었습니다. 특성 1은 첫째 수이고 1행과 짝을 이룹니다."),
            wrong("one row alone", [0, 1, 0],
                  "Row 2 does move, but you let row 3 stay. What is feature 3 of the sample?",
                  "2행이 움직이는 것은 맞지만 3행은 그대로라고 적었습니다. 이 표본의 특성 3은 얼마입니까?"),
            wrong("first and last", [1, 0, 1],
                  "Rows 1 and 2 are the other way around: row 1 goes with feature 1, which is 0, and row 2 with feature 2, which is 1.",
                  "1행과 2행이 서로 바뀌었습니다. 1행은 0인 특성 1과, 2행은 1인 특성 2와 짝을 이룹니다."),
            wrong("nothing moves", [0, 0, 0], *NEVER),
            wrong("signed", [0, -1, -1], *SIGNED),
            wrong("M13-columns", [1, 1, 1, 1], *COLUMNS),
            wrong("M13-columns-mask", [0, 1, 1, 1], *COLUMNS),
            wrong("M13-columns-shifted", [0, 1, 1, 0], *COLUMNS),
            wrong("numbers of rows", [2, 3],
                  "These are the numbers of the rows. Write instead one entry for each of the 3 rows: 1 if it moves, 0 if not.",
                  "행의 번호를 적었습니다. 행 3개마다 움직이면 1, 움직이지 않으면 0을 적습니다."),
            wrong("numbers from 0", [1, 2],
                  "These are the indices of the rows, as Python counts. Write instead one entry for each of the 3 rows: 1 if it moves, "
                  "0 if not.",
                  "파이썬처럼 센 행의 번호를 적었습니다. 행 3개마다 움직이면 1, 움직이지 않으면 0을 적습니다."),
            wrong("how many", 2,
                  "That is how many rows move. The question is which ones: one entry for each of the 3 rows.",
                  "움직이는 행의 수를 적었습니다. 물은 것은 어느 행인지입니다. 행 3개마다 원소를 하나씩 적습니다."))),
        "two samples": Numbers(right=lambda: [1, 0, 1], flat=True, wrongs=(
            other_numbers([1, 0, 1], [3, 0, 2], [-1, 0, -1], [-1, 0, 1], [1, 0, -1], [2, 0, 1]),
            wrong("sample by sample", [[1, 0, 0], [1, 0, 1]],
                  "You answered for each sample by itself. The two go into one step: a row moves if what they add to it is not 0.",
                  "표본마다 따로 답했습니다. 두 표본은 한 걸음에 함께 들어갑니다. 두 표본이 더하는 것의 합이 0이 아니면 그 행은 움직입니다."),
            wrong("sample by sample, signed", [[1, 0, 0], [-1, 0, 1]],
                  "These are the two samples themselves. Write one list for W₁: 1 for every row that moves in the step with both samples.",
                  "두 표본을 그대로 적었습니다. W₁에 대해 리스트 하나를 적습니다. 두 표본으로 한 걸음 갈 때 움직이는 행에 1을 적습니다."),
            wrong("cancelled", [0, 0, 1],
                  "You added the features, 1 − 1 = 0. But each is first multiplied by its own row of δ₁, and the two rows differ.",
                  "특성끼리 더했습니다: 1 − 1 = 0. 그러나 특성마다 먼저 δ₁에서 자기 표본의 행을 곱하고, 그 두 행은 서로 다릅니다."),
            wrong("every sample", [1, 0, 0],
                  "Row 3 is reached by the second sample alone. A sum needs only one term that is not 0.",
                  "3행에는 둘째 표본만 닿습니다. 합은 0이 아닌 항이 하나만 있어도 됩니다."),
            wrong("opposite", [0, 1, 0],
                  "The opposite: you marked the row that stays. A feature of 0 in both samples adds nothing to its row.",
                  "반대로 적었습니다. 그대로 있는 행에 1을 적었습니다. 두 표본 모두 특성이 0이면 그 행에 더해지는 것이 없습니다."),
            wrong("all rows", [1, 1, 1],
                  "You let all rows move. Which of the three features is 0 in both samples?",
                  "모든 행이 움직인다고 적었습니다. 두 표본에서 모두 0인 특성은 어느 것입니까?"),
            wrong("first answer", [0, 1, 1],
                  "That was the answer for the sample of (a). Here are two other samples.",
                  "(a)의 표본이라면 맞습니다. 여기서는 다른 두 표본을 봅니다."),
            wrong("reversed", [1, 1, 0],
                  "Row 2 moves only if feature 2 is not 0 in some sample, and row 3 if feature 3 is not 0. Read the two samples feature by "
                  "feature.",
                  "2행은 특성 2가 0이 아닌 표본이 있어야, 3행은 특성 3이 0이 아닌 표본이 있어야 움직입니다. 두 표본을 특성별로 읽습니다."),
            wrong("nothing moves", [0, 0, 0], *NEVER),
            wrong("signed", [-1, 0, -1], *SIGNED),
            wrong("signed-by-sample", [-1, 0, 1], *SIGNED),
            wrong("signed-up-and-down", [1, 0, -1], *SIGNED),
            wrong("counted", [2, 0, 1],
                  "You counted the samples that reach each row. Write 1 for every row that moves, however many reach it.",
                  "행마다 닿는 표본의 수를 세었습니다. 몇 표본이 닿든 움직이는 행에는 1을 적습니다."),
            wrong("M13-samples", [1, 1],
                  "Those are two entries, one for each sample: the rows of X. The question is about the rows of W₁, one for each feature.",
                  "원소를 두 개 적었습니다. 표본마다 하나, 곧 X의 행입니다. 물은 것은 특성마다 하나인 W₁의 행입니다."),
            wrong("M13-columns", [1, 1, 1, 1], *COLUMNS),
            wrong("M13-columns-mask", [1, 0, 1, 0], *COLUMNS),
            wrong("M13-columns-rest", [1, 0, 1, 1], *COLUMNS),
            wrong("numbers of rows", [1, 3],
                  "These are the numbers of the rows. Write instead one entry for each of the 3 rows: 1 if it moves, 0 if not.",
                  "행의 번호를 적었습니다. 행 3개마다 움직이면 1, 움직이지 않으면 0을 적습니다."),
            wrong("numbers from 0", [0, 2],
                  "These are the indices of the rows, as Python counts. Write instead one entry for each of the 3 rows: 1 if it moves, "
                  "0 if not.",
                  "파이썬처럼 센 행의 번호를 적었습니다. 행 3개마다 움직이면 1, 움직이지 않으면 0을 적습니다."),
            wrong("how many", 2,
                  "That is how many rows move. The question is which ones: one entry for each of the 3 rows.",
                  "움직이는 행의 수를 적었습니다. 물은 것은 어느 행인지입니다. 행 3개마다 원소를 하나씩 적습니다."))),
        "together": Choice(right="A", others={
            "B": ("sums", Both(
                "In (B) features 1 and 3 have equal sums over the samples. That would be enough only if both samples had the same row of "
                "δ₁. Try rows of δ₁ that differ.",
                "(B)에서는 특성 1과 특성 3을 저마다 표본을 따라 더한 값이 같습니다. 그러나 이 조건은 두 표본에서 δ₁의 행이 같을 때만 충분합니다. δ₁의 두 행을 서로 다르게 놓아 봅니다.")),
            "C": ("M13", Both(
                "In (C) the two samples are equal: equal rows of X. A row of W₁ belongs to a feature, and that is a column of X.",
                "(C)에서는 두 표본이 같습니다. 곧 X의 두 행이 같습니다. W₁의 행은 특성과 짝을 이루고, 특성은 X의 열입니다.")),
            "D": ("proportional", Both(
                "In (D) feature 3 is twice feature 1 in both samples, so row 3 moves in the same direction and twice as far.",
                "(D)에서는 두 표본 모두 특성 3이 특성 1의 두 배입니다. 그래서 3행은 1행과 같은 방향으로 두 배만큼 움직입니다.")),
        }),
        "entry 2": Choice(right="column", others={
            "row": ("M13", Both(
                "Rows belong to features. Entry 2 of δ₁ belongs to hidden neuron 2. Where in W₁ do the weights into this neuron stand?",
                "행은 특성과 짝을 이룹니다. δ₁의 2번 원소는 은닉 뉴런 2의 것입니다. 이 뉴런으로 들어가는 가중치는 W₁의 어디에 있습니까?")),
            "all": ("all stay", Both(
                "The other three entries of δ₁ are not 0. They move the weights of their own neurons.",
                "δ₁의 나머지 세 원소는 0이 아닙니다. 저마다 자기 뉴런의 가중치를 움직입니다.")),
            "nothing": ("features alone", Both(
                "The features decide which rows can move, but every entry of the gradient is a feature times an entry of δ₁. One of those "
                "is 0 here.",
                "어느 행이 움직일 수 있는지는 특성이 정합니다. 그러나 그레이디언트의 원소는 모두 특성에 δ₁의 원소를 곱한 것이고, 여기서는 그 "
                "가운데 하나가 0입니다.")),
        }),
    },
)
