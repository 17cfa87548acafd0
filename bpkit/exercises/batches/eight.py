"""Compare and decide: eight products of two square matrices, and one of them is the gradient."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Numbers

X = np.array([[2.0, -1, -2], [-3, -1, 1], [5, 1, -2]])
DELTA = np.array([[-4.0, -1, 4], [4, 2, 2], [-1, -1, 1]])
PRODUCTS = {"A": X @ DELTA, "B": X.T @ DELTA, "C": X @ DELTA.T, "D": X.T @ DELTA.T,
            "E": DELTA @ X, "F": DELTA.T @ X, "G": DELTA @ X.T, "H": DELTA.T @ X.T}
NAMES = {"A": "Xδ", "B": "Xᵀδ", "C": "Xδᵀ", "D": "Xᵀδᵀ", "E": "δX", "F": "δᵀX", "G": "δXᵀ", "H": "δᵀXᵀ"}

CODE = '''
import numpy as np
from bpkit.en import check

X = np.array([[2, -1, -2], [-3, -1, 1], [5, 1, -2]])          # (3, 3)
delta = np.array([[-4, -1, 4], [4, 2, 2], [-1, -1, 1]])       # (3, 3)
answers = {{
    "entry": None,    # {entry}
    "right": None,    # {right}
    "turned": None,   # {turned}
    "why": None,      # {why}
    "fits": None,     # {fits}
}}
check("batches-eight", answers)
'''
SOLVED = '''
import numpy as np
from bpkit import dot, rounded
from bpkit.en import check

X = np.array([[2, -1, -2], [-3, -1, 1], [5, 1, -2]])
delta = np.array([[-4, -1, 4], [4, 2, 2], [-1, -1, 1]])
entry, XT, deltaT = dot(X[:, 0], delta[:, 2]), X.T, delta.T
products = {"A": X @ delta, "B": XT @ delta, "C": X @ deltaT, "D": XT @ deltaT,
            "E": delta @ X, "F": deltaT @ X, "G": delta @ XT, "H": deltaT @ XT}
print("column 0 of X · column 2 of delta =", rounded(entry, digits=0))
for letter, product in products.items():
    print(letter, "[0, 2] and [2, 0]:", rounded(product[[0, 2], [2, 0]]))
check("batches-eight", {"entry": entry, "right": "B", "turned": "F",
                        "why": 2, "fits": 2})
'''


def starter(language, **comments):
    return CODE.format(**comments).replace("bpkit.en", f"bpkit.{language}")


def near(*values):
    return lambda array: array.size == 1 and any(close(array.ravel()[0], value, 1e-6) for value in values)


def candidate(letter, en, ko):
    return letter, (f"M13-{letter}", Both(en, ko))


def number(name, value, en, ko, *others):
    return Wrong(name, Both(en, ko), gives=lambda: value, when=near(value, *others))


EXERCISE = Exercise(
    id="batches-eight",
    title=Both("Eight candidates", "후보 여덟 개"),
    starter=Both(
        en=starter("en", entry="(a) a number, by hand", right='(b) a letter from "A" to "H"', turned='(c) a letter from "A" to "H"',
                   why="(d) 1, 2 or 3", fits="(e) how many of the eight, a number"),
        ko=starter("ko", entry="(a) 수, 손으로 계산", right='(b) "A"부터 "H"까지의 글자', turned='(c) "A"부터 "H"까지의 글자',
                   why="(d) 1, 2, 3 가운데 하나", fits="(e) 여덟 가지 가운데 몇 가지인지, 수")),
    hints=(
        Both("(a) The weight W[0, 2] leads from input 0 to neuron 2. Which numbers of X does it meet, and which of δ?",
             "(a) 가중치 W[0, 2]는 입력 0에서 뉴런 2로 갑니다. 이 가중치는 X의 어느 수와 만나고, δ의 어느 수와 만납니까?"),
        Both("(b) Columns with columns. In a product rows of the first meet columns of the second, so the first must be turned. "
             "(c) A product that is turned as a whole: (AB)ᵀ = BᵀAᵀ.",
             "(b) 열과 열을 내적합니다. 행렬곱에서는 앞의 행과 뒤의 열이 만나므로 앞의 것을 전치합니다. (c) 전체를 전치하면 (AB)ᵀ = BᵀAᵀ입니다."),
        Both("(d) Row s of X holds the inputs of sample s. Which entries of δ does Xδ pair them with? (e) Write all eight pairs of shapes; the "
             "inner sizes must meet and the outer ones be (4, 2).",
             "(d) X의 s행은 표본 s의 입력입니다. Xδ에서는 이 수가 δ의 어느 수와 짝이 됩니까? (e) 형상의 짝을 여덟 가지 모두 적습니다. 안쪽 크기가 같고 바깥쪽이 "
             "(4, 2)여야 합니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko")),
    because=Both(
        "(a) $2\\cdot 4 + (-3)\\cdot 2 + 5\\cdot 1 = 7$: one product for each sample, added. (b) $X^\\top\\delta$, B. (c) "
        "$\\delta^\\top X = (X^\\top\\delta)^\\top$, F: the nine right numbers with rows and columns exchanged. (d) 2. Xδ adds over the index "
        "of the *inputs* on one side and the *samples* on the other, and pairs input $i$ with sample $i$. (e) Two: $X^\\top\\delta$ and "
        "$X\\delta$, because with 4 samples and 4 inputs $X$ is square.",
        "(a) $2\\cdot 4 + (-3)\\cdot 2 + 5\\cdot 1 = 7$입니다. 표본마다 곱이 하나씩 나오고, 그것을 더합니다. (b) $X^\\top\\delta$, 곧 B입니다. (c) "
        "$\\delta^\\top X = (X^\\top\\delta)^\\top$이므로 F입니다. 맞는 수 아홉 개가 있지만 행과 열이 바뀌었습니다. (d) 2입니다. Xδ는 $X$에서는 **입력** 번호를, "
        "$\\delta$에서는 **표본** 번호를 따라갑니다. 그래서 입력 $i$와 표본 $i$가 짝이 됩니다. (e) 두 가지입니다. 표본도 4개, 입력도 4개여서 $X$가 정사각행렬이므로 $X^\\top\\delta$와 "
        "$X\\delta$가 모두 맞습니다."),
    asks={
        "entry": Numbers(right=lambda: PRODUCTS["B"][0, 2], wrongs=(
            number("M13-A", PRODUCTS["A"][0, 2], "You took row 0 of X with column 2 of δ. Row 0 of X is one sample; the weight from input 0 meets "
                   "column 0 of X.",
                   "X의 0행과 δ의 2열을 내적했습니다. X의 0행은 표본 하나입니다. 입력 0에서 오는 가중치는 X의 0열과 만납니다."),
            number("M13-C", PRODUCTS["C"][0, 2], "You took row 0 of X with row 2 of δ: two different samples. Take columns of both.",
                   "X의 0행과 δ의 2행을 내적했습니다. 서로 다른 두 표본입니다. 둘 다 열을 씁니다."),
            number("M13-D", PRODUCTS["D"][0, 2], "You took column 0 of X with row 2 of δ. Row 2 of δ is a sample; neuron 2 is column 2 of δ.",
                   "X의 0열과 δ의 2행을 내적했습니다. δ의 2행은 표본입니다. 뉴런 2는 δ의 2열입니다."),
            number("M13-F", PRODUCTS["F"][0, 2], "That is the gradient of W[2, 0]: column 2 of X with column 0 of δ. In W[i, j] the input comes first.",
                   "W[2, 0]의 그레이디언트입니다. X의 2열과 δ의 0열을 내적했습니다. W[i, j]에서는 입력이 먼저입니다."),
            number("M13-E", PRODUCTS["E"][0, 2], "−1 comes of row 0 of δ with column 2 of X, or of samples 1 and 2 without sample 0. Take column 0 of X and column 2 of δ, all "
                   "three samples.",
                   "δ의 0행과 X의 2열을 내적했거나, 표본 0을 빼고 표본 1과 2만 더했습니다. X의 0열과 δ의 2열을 쓰고 세 표본을 모두 더합니다."),
            number("M13-one-based", PRODUCTS["B"][0, 1], "That is the gradient of W[0, 1]. Indices count from 0 here: neuron 2 is the third column of δ.",
                   "W[0, 1]의 그레이디언트입니다. 여기서는 0부터 셉니다. 뉴런 2는 δ의 셋째 열입니다."),
            number("M13-other-input", PRODUCTS["B"][1, 2], "That is the gradient of W[1, 2]. Indices count from 0 here: input 0 is the first column of X.",
                   "W[1, 2]의 그레이디언트입니다. 여기서는 0부터 셉니다. 입력 0은 X의 첫째 열입니다."),
            number("M09-not-last", 2, "Sample 2 is missing: 5·1. All three samples count.", "표본 2의 5·1이 빠졌습니다. 세 표본을 모두 더합니다."),
            number("M09-not-middle", 13, "Sample 1 is missing: (−3)·2. All three samples count.", "표본 1의 (−3)·2가 빠졌습니다. 세 표본을 모두 더합니다."),
            number("M13-G", PRODUCTS["G"][0, 2], "You took row 0 of δ with row 2 of X: two different samples. Take columns of both.",
                   "δ의 0행과 X의 2행을 내적했습니다. 서로 다른 두 표본입니다. 둘 다 열을 씁니다."),
            number("M13-H", PRODUCTS["H"][0, 2], "You took column 0 of δ with row 2 of X. Take column 0 of X and column 2 of δ.",
                   "δ의 0열과 X의 2행을 내적했습니다. X의 0열과 δ의 2열을 씁니다."),
            number("M07-mean", PRODUCTS["B"][0, 2] / 3, "Divided by the number of samples. What the samples give is added.",
                   "표본 수로 나누었습니다. 표본마다 나온 값을 더합니다.", 2.33, 2.333),
            number("M06", -PRODUCTS["B"][0, 2], "The sign is turned. Add 2·4, (−3)·2 and 5·1.", "부호가 반대입니다. 2·4, (−3)·2, 5·1을 더합니다."),
            number("sums first", X[:, 0].sum() * DELTA[:, 2].sum(), "You added each column first and multiplied the sums. Multiply sample by sample, then add.",
                   "열을 먼저 더한 다음 그 합끼리 곱했습니다. 표본마다 곱한 다음 더합니다."),
            number("M09-first", X[0, 0] * DELTA[0, 2], "That is sample 0 alone. Add what samples 1 and 2 give.", "표본 0에서 나온 값뿐입니다. 표본 1과 2의 값도 더합니다."),
            number("M09-last", X[2, 0] * DELTA[2, 2], "That is the last sample alone. What the samples give is added: +=, not =.",
                   "마지막 표본에서 나온 값뿐입니다. 표본마다 나온 값을 더합니다. =가 아니라 +=입니다."),
            number("sign lost", 2 * 4 + 3 * 2 + 5 * 1, "A minus was lost: the second product is (−3)·2.", "음의 부호를 빠뜨렸습니다. 둘째 곱은 (−3)·2입니다."),
            number("same place", X[0, 2] * DELTA[0, 2], "−8 is X[0, 2] times δ[0, 2], and also the gradient of W[2, 2]. W[0, 2] leads from input 0 to neuron 2: take column 0 of X "
                   "and column 2 of δ.",
                   "−8은 X[0, 2]와 δ[0, 2]의 곱이고, W[2, 2]의 그레이디언트이기도 합니다. W[0, 2]는 입력 0에서 뉴런 2로 갑니다. X의 0열과 δ의 2열을 씁니다."),
            Wrong("not added", Both("Those are the three products, one for each sample. Add them: one weight, one number.",
                                    "표본마다 나온 곱 세 개입니다. 가중치 하나에는 수 하나가 나와야 하므로 셋을 더합니다."),
                  gives=lambda: X[:, 0] * DELTA[:, 2], when=lambda array: array.size == 3 and close(array.ravel(), X[:, 0] * DELTA[:, 2])))),
        "right": Choice(right="B", others=dict((
            candidate("A", "Xδ dots a row of X (the inputs of one sample) with a column of δ (one neuron, all samples): inputs meet samples. "
                      "It has the shape because everything is 3 here. Compare its entry [0, 2], 4, with your (a).",
                      "Xδ는 X의 행(한 표본의 입력)과 δ의 열(한 뉴런, 모든 표본)을 내적합니다. 입력과 표본이 짝이 됩니다. 형상이 맞는 것은 크기가 모두 3이기 때문입니다. [0, 2] 원소는 4입니다. "
                      "(a)의 답과 비교합니다."),
            candidate("C", "Xδᵀ dots rows with rows: it pairs input i with neuron i, and its entry [0, 2] mixes two samples. Its entry [0, 2] is −3; "
                      "compare it with your (a).",
                      "Xδᵀ는 행과 행을 내적합니다. 입력 i와 뉴런 i가 짝이 되고, [0, 2] 원소에는 두 표본이 섞입니다. 그 값은 −3입니다. (a)의 답과 비교합니다."),
            candidate("D", "Xᵀδᵀ dots a column of X with a row of δ: samples meet neurons. Its entry [0, 2] is 6; compare it with your (a).",
                      "Xᵀδᵀ는 X의 열과 δ의 행을 내적합니다. 표본과 뉴런이 짝이 됩니다. [0, 2] 원소는 6입니다. (a)의 답과 비교합니다."),
            candidate("E", "δX dots a row of δ with a column of X: neurons meet samples. It is (Xᵀδᵀ)ᵀ. Its entry [0, 2] is −1; compare it with your (a).",
                      "δX는 δ의 행과 X의 열을 내적합니다. 뉴런과 표본이 짝이 됩니다. (Xᵀδᵀ)ᵀ와 같습니다. [0, 2] 원소는 −1입니다. (a)의 답과 비교합니다."),
            candidate("F", "δᵀX holds the right nine numbers, turned: its entry [0, 2] is the gradient of W[2, 0]. W[i, j] has the input first.",
                      "δᵀX에는 맞는 수 아홉 개가 있지만 행과 열이 바뀌었습니다. [0, 2] 원소가 W[2, 0]의 그레이디언트입니다. W[i, j]에서는 입력이 먼저입니다."),
            candidate("G", "δXᵀ dots rows with rows: it mixes samples. Its entry [0, 2] is −29; compare it with your (a).",
                      "δXᵀ는 행과 행을 내적하므로 표본이 섞입니다. [0, 2] 원소는 −29입니다. (a)의 답과 비교합니다."),
            candidate("H", "δᵀXᵀ is (Xδ)ᵀ: a column of δ with a row of X, so samples meet inputs. Its entry [0, 2] is −14; compare it with your (a).",
                      "δᵀXᵀ는 (Xδ)ᵀ입니다. δ의 열과 X의 행이 만나 표본과 입력이 짝이 됩니다. [0, 2] 원소는 −14입니다. (a)의 답과 비교합니다.")))),
        "turned": Choice(right="F", others={
            "B": ("itself", Both("B is the gradient itself. Asked is the one that is Bᵀ: turn the whole product around.",
                                 "B는 그레이디언트 자신입니다. 여기서는 Bᵀ와 같은 곱을 찾습니다. 곱 전체를 전치합니다.")),
            "A": ("M13-A", Both("(Xᵀδ)ᵀ is not Xδ: both factors are transposed, and their order is reversed.",
                                "(Xᵀδ)ᵀ는 Xδ가 아닙니다. 두 인수를 모두 전치하고 순서를 뒤집습니다.")),
            "C": ("M13-C", Both("Transposing Xᵀδ factor by factor gives X and δᵀ; then the order is reversed too: δᵀX.",
                                "Xᵀδ의 인수를 하나씩 전치하면 X와 δᵀ입니다. 그다음 순서도 뒤집습니다: δᵀX.")),
            "D": ("M13-D", Both("Xᵀδᵀ is (δX)ᵀ. To transpose Xᵀδ, transpose both factors and reverse their order.",
                                "Xᵀδᵀ는 (δX)ᵀ입니다. Xᵀδ를 전치하려면 두 인수를 모두 전치하고 순서를 뒤집습니다.")),
            "E": ("M13-E", Both("You reversed the order. The factors are transposed besides: (Xᵀδ)ᵀ = δᵀX.",
                                "순서만 뒤집었습니다. 인수도 전치합니다: (Xᵀδ)ᵀ = δᵀX.")),
            "G": ("M13-G", Both("You reversed the order and left Xᵀ and δ as they are. Both are transposed: (Xᵀδ)ᵀ = δᵀX.",
                                "순서를 뒤집고 Xᵀ와 δ는 그대로 두었습니다. 둘 다 전치합니다: (Xᵀδ)ᵀ = δᵀX.")),
            "H": ("M13-H", Both("δᵀXᵀ is (Xδ)ᵀ. In (Xᵀδ)ᵀ the X comes back without its transpose.",
                                "δᵀXᵀ는 (Xδ)ᵀ입니다. (Xᵀδ)ᵀ에서는 X의 전치가 풀립니다."))}),
        "why": Numbers(right=lambda: 2, wrongs=(
            number("shape", 1, "Its shape is (3, 3), and so is that of W. That is why no error comes up.",
                   "Xδ의 형상은 (3, 3)이고 W의 형상도 그렇습니다. 그래서 오류가 나지 않습니다."),
            number("M06", 3, "No sign is turned: the entry [0, 2] of Xδ is 4, and minus that is not 7 either.",
                   "부호가 바뀐 것이 아닙니다. Xδ의 [0, 2] 원소는 4이고, 부호를 바꾸어도 7이 되지 않습니다."))),
        "fits": Numbers(right=lambda: 2, wrongs=(
            number("one", 1, "X is (4, 4) here: X and X.T have the same shape, so where one fits the other does.",
                   "여기서 X는 (4, 4)입니다. X와 X.T의 형상이 같으므로 하나가 맞으면 다른 것도 맞습니다."),
            number("all", 8, "δ is (4, 2): where it stands first, or transposed, the outer sizes are not (4, 2). Write the eight pairs of shapes.",
                   "δ는 (4, 2)입니다. δ가 앞에 오거나 전치되면 바깥쪽 크기가 (4, 2)가 아닙니다. 형상의 짝을 여덟 가지 적어 봅니다."),
            number("meet", 4, "Four of the eight can be computed. Asked is how many have the shape of W, (4, 2): the other two are (2, 4).",
                   "여덟 가지 가운데 계산할 수 있는 것이 네 가지입니다. 그중 형상이 W와 같은 (4, 2)인 것만 셉니다. 나머지 둘은 (2, 4)입니다."),
            number("none", 0, "The gradient itself is one of them: X.T is (4, 4) and δ is (4, 2).", "그레이디언트 자신이 그 가운데 하나입니다. X.T는 (4, 4), δ는 (4, 2)입니다."),
            number("other", 3, "Write the eight pairs of shapes: δ must stand second and as it is, so that the outer sizes are (4, 2).",
                   "형상의 짝을 여덟 가지 적어 봅니다. 바깥쪽 크기가 (4, 2)이려면 δ가 전치되지 않은 채 뒤에 와야 합니다.", 5, 6, 7))),
    },
)
