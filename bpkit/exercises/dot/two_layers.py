"""Compare and decide: how prices pass back through two layers."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Satisfying

W1, W2 = np.array([[1.0, 2], [3, 4]]), np.array([[0.0, 5], [1, 7]])
DELTA = np.array([2.0, 1])
RIGHT = DELTA @ W2.T @ W1.T


def refuting(proposal):
    """A d for which the proposal gives another bill than the outputs do."""
    difference = RIGHT - proposal
    agreeing = np.array([difference[1], -difference[0]])       # perpendicular to the difference: both sides are equal
    return Satisfying(
        shape=(2,), holds=lambda d: abs(d @ difference) > 1e-9,
        otherwise=Both("For this d both sides are equal, so it refutes nothing. Most other d will do.",
                       "이 d에서는 양변이 같으므로 반례가 아닙니다. 다른 d는 대부분 반례가 됩니다."),
        wrongs=(Wrong("zero", Both(
            "With d = (0, 0) both sides are 0, whatever stands in the brackets. Take a d that is not 0.",
            "d = (0, 0)이면 괄호 안이 무엇이든 양변이 0입니다. 0이 아닌 d를 고릅니다."),
            gives=lambda: [0, 0], when=lambda d: not d.any()),
            Wrong("agrees", Both(
                "This d is one of the few for which both sides are equal. Agreement for one d proves nothing; take another.",
                "양변이 같아지는 몇 안 되는 d 가운데 하나입니다. d 하나에서 같다고 해서 늘 같은 것은 아닙니다. 다른 d를 고릅니다."),
                gives=lambda: agreeing, when=lambda d: d.any() and abs(d @ difference) <= 1e-9)))


EXERCISE = Exercise(
    id="dot-two-layers",
    title=Both("Back through two layers", "두 층을 거슬러"),
    starter=Both(
        en='''
import numpy as np
from bpkit import dot, rounded
from bpkit.en import check

W1, W2 = np.array([[1, 2], [3, 4]]), np.array([[0, 5], [1, 7]])
delta, d = np.array([2, 1]), np.array([1, 0])
print("bill, read at the output:", rounded(dot(d @ W1 @ W2, delta), digits=0))
answers = {
    "right": None,        # "A", "B" or "C"
    "against A": None,    # a d that refutes A, such as [3, 5]
    "against C": None,    # a d that refutes C
}
check("dot-two-layers", answers)
''',
        ko='''
import numpy as np
from bpkit import dot, rounded
from bpkit.ko import check

W1, W2 = np.array([[1, 2], [3, 4]]), np.array([[0, 5], [1, 7]])
delta, d = np.array([2, 1]), np.array([1, 0])
print("bill, read at the output:", rounded(dot(d @ W1 @ W2, delta), digits=0))
answers = {
    "right": None,        # "A", "B", "C" 가운데 하나
    "against A": None,    # A의 반례가 되는 d. 예: [3, 5]
    "against C": None,    # C의 반례가 되는 d
}
check("dot-two-layers", answers)
'''),
    hints=(
        Both("One d for which the two sides differ is enough to refute a proposal. Agreement for one d proves nothing.",
             "양변이 달라지는 d를 하나만 찾으면 틀린 식임을 보일 수 있습니다. 어떤 d 하나에서 같다고 해서 맞는 식은 아닙니다."),
        Both("Call W₁W₂ by one name, W. What does this chapter say about moving W to the other side? Then write Wᵀ with W₁ "
             "and W₂.",
             "W₁W₂를 한 글자 W로 씁니다. 이 장에서 W가 내적의 반대쪽으로 건너가면 어떻게 된다고 했습니까? 그다음 Wᵀ를 "
             "W₁과 W₂로 나타냅니다."),
        Both("(W₁W₂)ᵀ = W₂ᵀW₁ᵀ. For the refutations try d = (1, 0): then d·(…) is the first entry.",
             "(W₁W₂)ᵀ = W₂ᵀW₁ᵀ입니다. 반례를 찾을 때는 d = (1, 0)을 넣어 봅니다. 그러면 d·(…)는 첫째 원소입니다."),
    ),
    solution=Both(
        en='''
import numpy as np
from bpkit import rounded
from bpkit.en import check

W1, W2 = np.array([[1, 2], [3, 4]]), np.array([[0, 5], [1, 7]])
delta = np.array([2, 1])
# d = (1, 0), then d = (0, 1)
right = [np.dot(d @ W1 @ W2, delta) for d in np.eye(2)]
print("read at the output", rounded(right, digits=0))
print("A                 ", rounded(delta @ W1.T @ W2.T))
print("B                 ", rounded(delta @ W2.T @ W1.T))
print("C                 ", rounded(delta @ W2 @ W1))
check("dot-two-layers", {"right": "B", "against A": [1, 0], "against C": [1, 0]})
''',
        ko='''
import numpy as np
from bpkit import rounded
from bpkit.ko import check

W1, W2 = np.array([[1, 2], [3, 4]]), np.array([[0, 5], [1, 7]])
delta = np.array([2, 1])
# d = (1, 0)일 때와 d = (0, 1)일 때
right = [np.dot(d @ W1 @ W2, delta) for d in np.eye(2)]
print("read at the output", rounded(right, digits=0))
print("A                 ", rounded(delta @ W1.T @ W2.T))
print("B                 ", rounded(delta @ W2.T @ W1.T))
print("C                 ", rounded(delta @ W2 @ W1))
check("dot-two-layers", {"right": "B", "against A": [1, 0], "against C": [1, 0]})
'''),
    because=Both(
        r"(B). With $W = W_1W_2$ the prices of the inputs are $\delta W^\top = \delta\,(W_1W_2)^\top = \delta\,W_2^\top "
        r'W_1^\top$. On the way back the *last* layer comes first. That is the "back" in backpropagation. The cell above '
        r"shows the two entries for $d = (1, 0)$ and $d = (0, 1)$; for any other $d$, multiply them by its entries and add. "
        r"In one line: $(d\,W_1W_2)\cdot\delta = d\,W_1W_2\,\delta^\top = d\cdot(\delta\,W_2^\top W_1^\top)$." "\n\n"
        "With sizes that are all different, (A) and (C) would be refused. Square matrices hide mistakes, so test a formula "
        "with sizes that are all different. Chapter 8 has eight candidates for one gradient, all with the right shape, and "
        "one of them right.",
        r"(B)입니다. $W = W_1W_2$라고 하면 입력의 단가는 $\delta W^\top = \delta\,(W_1W_2)^\top = \delta\,W_2^\top "
        r"W_1^\top$입니다. 돌아올 때는 **마지막** 층을 먼저 지납니다. '역전파'의 '역'이 여기에서 나옵니다. 위의 접힌 셀에는 "
        r"$d = (1, 0)$과 $d = (0, 1)$일 때의 값이 있습니다. 다른 $d$의 값은 이 두 값에 $d$의 원소를 하나씩 곱해 더한 것입니다. "
        r"한 줄로 쓰면 $(d\,W_1W_2)\cdot\delta = d\,W_1W_2\,\delta^\top = d\cdot(\delta\,W_2^\top W_1^\top)$입니다." "\n\n"
        "크기가 모두 달랐다면 (A)와 (C)는 오류가 났을 것입니다. 정사각행렬에서는 이런 실수가 드러나지 않습니다. 그러니 식을 시험할 "
        "때는 크기를 모두 다르게 잡습니다. 8장에는 형상이 모두 맞는 그레이디언트 후보가 여덟 개 나오지만, 옳은 것은 하나뿐입니다."),
    asks={
        "right": Choice(right="B", others={
            "A": ("M13-order", Both(
                "You transposed each matrix and kept the order of the way forward. W₁ᵀW₂ᵀ is (W₂W₁)ᵀ, right only for a network "
                "with its two layers exchanged. Try d = (1, 0).",
                "하나씩 전치하고 순서는 그대로 두었습니다. W₁ᵀW₂ᵀ는 (W₂W₁)ᵀ이므로, 두 층의 순서가 뒤바뀐 신경망에서나 맞는 답입니다. "
                "d = (1, 0)을 넣어 봅니다.")),
            "C": ("M13", Both(
                "You turned the order around and forgot to transpose. Try d = (1, 0).",
                "순서만 뒤집고 전치하지 않았습니다. d = (1, 0)을 넣어 봅니다.")),
        }),
        "against A": refuting(DELTA @ W1.T @ W2.T),
        "against C": refuting(DELTA @ W2 @ W1),
    },
)
