"""A fork: b reaches e by two paths, and its slope is the sum over both."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def wrong(name, en, ko, gives):
    """gives: the results that this mistake spoils, by name; the others are right."""
    def answer(a, b):
        return {"a": b + 1, "b": a + 2 * b + 1, **gives(a, b)}
    return Wrong(name, Both(en, ko), gives=answer)


CODE = '''
from bpkit.en import check

def slopes(a, b):
    c = a + b
    d = b + 1
    # e = c * d
    return {slopes}

check("checkup-fork", slopes)
'''

SOLVED = '''
from bpkit import rounded
from bpkit.en import check

def slopes(a, b):
    c = a + b
    d = b + 1
    d_c, d_d = d, c               # e = c * d
    d_a = d_c
    d_b = d_c + d_d               # {comment}
    return d_a, d_b

print("a = 2, b = 1:", rounded(slopes(2, 1)))
check("checkup-fork", slopes)
'''


def filled(language, code, **pieces):
    return code.format(**pieces).replace("bpkit.en", f"bpkit.{language}")


EXERCISE = Exercise(
    id="checkup-fork",
    title=Both("Two paths from one node", "한 노드에서 나가는 두 길"),
    starter=Both(*[filled(language, CODE, slopes="None              # ∂e/∂a, ∂e/∂b") for language in ("en", "ko")]),
    hints=(
        Both("Nudge b by 0.1. Which of c and d move?", "b를 0.1만큼 바꾸면 c와 d 가운데 무엇이 움직입니까?"),
        Both("The slope of e with respect to c is d, with respect to d it is c. Both c and d move at rate 1 when b moves.",
             "e를 c로 미분하면 d, d로 미분하면 c입니다. b가 움직이면 c와 d도 꼭 그만큼, 곧 1배로 움직입니다."),
        Both("b is used twice, so two amounts arrive at b: d · 1 by way of c, and c · 1 by way of d. Nothing that arrives may "
             "be lost.",
             "b는 두 번 쓰이므로 b에는 두 값이 도착합니다. c를 거친 d · 1과 d를 거친 c · 1입니다. 도착한 값은 하나도 잃어버리면 안 됩니다."),
    ),
    solution=Both(en=filled("en", SOLVED, comment="two paths: add"), ko=filled("ko", SOLVED, comment="두 길: 더한다")),
    because=Both(
        r"$b$ reaches $e$ by two paths, through $c$ and through $d$. Along a path slopes are multiplied; where paths meet, they "
        r"are added: $\partial e/\partial b = d\cdot 1 + c\cdot 1 = (b + 1) + (a + b)$. In code that is `+=` and not `=`. At "
        "(2, 1) this gives 2 and 5, as in Christopher Olah's *Calculus on Computational Graphs*.",
        r"$b$에서 $e$로 가는 길은 $c$를 지나는 길과 $d$를 지나는 길, 두 갈래입니다. 한 길에서는 기울기를 곱하고, 길이 만나는 곳에서는 "
        r"더합니다: $\partial e/\partial b = d\cdot 1 + c\cdot 1 = (b + 1) + (a + b)$. 코드로는 `=`가 아니라 `+=`입니다. "
        "(2, 1)에서는 2와 5이고, 크리스토퍼 올라(Christopher Olah)의 *Calculus on Computational Graphs*에 나오는 값과 같습니다."),
    asks=Function(
        arguments=("a", "b"), names=("a", "b"),
        cases=lambda: [{"a": 2.0, "b": 1.0}, {"a": -1.5, "b": 0.7}, {"a": 0.4, "b": 3.2}],
        loss=lambda a, b: (a + b) * (b + 1),
        wrongs=(
            wrong("M09", "Only the path through d has arrived at b: the second amount has overwritten the first. b is used twice, "
                  "so collect with `+=`.",
                  "b에 d를 지나는 길의 값만 남았습니다. 나중에 온 값이 먼저 온 값을 덮어썼습니다. b는 두 번 쓰이므로 `+=`로 모읍니다.",
                  lambda a, b: {"b": a + b}),
            wrong("M09-first", "Only the path through c has arrived at b. b also reaches e through d; collect both with `+=`.",
                  "b에 c를 지나는 길의 값만 도착했습니다. b는 d를 지나서도 e에 닿습니다. 두 값을 `+=`로 모읍니다.",
                  lambda a, b: {"b": b + 1}),
            wrong("M09-product", "For b you have (a + b)(b + 1): the two paths multiplied, which is e itself. Slopes are "
                  "multiplied along one path; where paths meet, they are added.",
                  "b의 답이 (a + b)(b + 1)입니다. 두 길의 값을 곱한 것이고, e 자신과 같습니다. 한 길을 따라갈 때는 기울기를 곱하고, 길이 만나는 곳에서는 더합니다.",
                  lambda a, b: {"b": (a + b) * (b + 1)}),
            wrong("local", "These are slopes of the sums alone, 1 along each path. Multiply each by the slope of e at that sum: d "
                  "at c, c at d.",
                  "덧셈의 기울기만 구해서 길마다 1입니다. 여기에 그 덧셈에서 e의 기울기를 곱합니다. c에서는 d, d에서는 c입니다.",
                  lambda a, b: {"a": 1.0, "b": 2.0}),
            wrong("local-once", "These are slopes of the sums alone, 1, and b has them from one path only. Multiply each by the "
                  "slope of e at that sum, d at c and c at d, and add.",
                  "덧셈의 기울기 1만 구했고, b에는 한 길의 값만 있습니다. 여기에 그 덧셈에서 e의 기울기를 곱하고(c에서는 d, d에서는 c), 두 값을 더합니다.",
                  lambda a, b: {"a": 1.0, "b": 1.0}),
            wrong("M18-product", "You multiplied the slopes of the two factors. The slope of a product is not the product of the "
                  "slopes: e moves by d for each unit of c, and by c for each unit of d.",
                  "두 인수의 기울기를 곱했습니다. 곱의 기울기는 기울기의 곱이 아닙니다. e는 c가 1 움직이면 d만큼, d가 1 움직이면 c만큼 "
                  "움직입니다.",
                  lambda a, b: {"a": 0.0, "b": 1.0}),
            wrong("own value", "For a you have a + b, which is c. In a product the slope at one factor is the other factor.",
                  "a의 답이 a + b, 곧 c입니다. 곱셈에서 한 인수의 기울기는 다른 인수입니다.",
                  lambda a, b: {"a": a + b}),
            wrong("M09-one-local", "For b you have (a + b) + 1: one of the two amounts is a bare 1. It still has to be "
                  "multiplied by what comes from above, d. (If you expanded e: the slope of b² is 2b.)",
                  "b의 답이 (a + b) + 1입니다. 두 값 가운데 하나가 1 그대로입니다. 위에서 온 d도 곱합니다. (e를 전개했다면, b²의 기울기는 "
                  "2b입니다.)",
                  lambda a, b: {"b": a + b + 1}),
            wrong("M06", "Both signs are the opposite. Asked are the slopes themselves; a minus comes in only when a step "
                  "downhill is taken.",
                  "두 부호가 모두 반대입니다. 물은 것은 기울기 자체입니다. 음의 부호는 내리막으로 걸음을 뗄 때 비로소 붙습니다.",
                  lambda a, b: {"a": -b - 1, "b": -a - 2 * b - 1}),
            wrong("M09-average", "For b you have the average of the two paths. A nudge of b goes along both in full: add, do not "
                  "average.",
                  "b의 답이 두 길의 평균입니다. b를 조금 바꾸면 두 길이 모두 온전히 움직이므로 평균하지 않고 더합니다.",
                  lambda a, b: {"b": (a + 2 * b + 1) / 2}),
            wrong("M09-difference", "For b you have (b + 1) − (a + b), one path minus the other. What arrives at a node is added.",
                  "b의 답이 (b + 1) − (a + b)입니다. 한 길의 값에서 다른 길의 값을 뺐습니다. 노드에 도착한 값은 더합니다.",
                  lambda a, b: {"b": 1 - a}),
            wrong("M09-difference-2", "For b you have (a + b) − (b + 1), one path minus the other. What arrives at a node is "
                  "added.",
                  "b의 답이 (a + b) − (b + 1)입니다. 한 길의 값에서 다른 길의 값을 뺐습니다. 노드에 도착한 값은 더합니다.",
                  lambda a, b: {"b": a - 1}),
            wrong("M09-other-local", "For b you have (b + 1) + 1: one of the two amounts is a bare 1. It still has to be "
                  "multiplied by what comes from above, c.",
                  "b의 답이 (b + 1) + 1입니다. 두 값 가운데 하나가 1 그대로입니다. 위에서 온 c도 곱합니다.",
                  lambda a, b: {"b": b + 2}),
            wrong("M09-d-twice", "For b you have 2(a + b): the path through d counted twice. The other path goes through c, "
                  "where the slope of e is d.",
                  "b의 답이 2(a + b)입니다. d를 지나는 길을 두 번 셌습니다. 다른 길은 c를 지나고, 거기서 e의 기울기는 d입니다.",
                  lambda a, b: {"b": 2 * (a + b)}),
            wrong("M09-c-twice", "For b you have 2(b + 1): the path through c counted twice. The other path goes through d, "
                  "where the slope of e is c.",
                  "b의 답이 2(b + 1)입니다. c를 지나는 길을 두 번 셌습니다. 다른 길은 d를 지나고, 거기서 e의 기울기는 c입니다.",
                  lambda a, b: {"b": 2 * (b + 1)}),
            wrong("a both", "For a you have the sum of both paths. a stands in c alone, so only one path leads from a to e.",
                  "a의 답이 두 길의 합입니다. a는 c에만 들어 있으므로 a에서 e로 가는 길은 하나뿐입니다.",
                  lambda a, b: {"a": a + 2 * b + 1}),
            wrong("swapped", "∂e/∂a and ∂e/∂b are exchanged: a comes first.", "∂e/∂a와 ∂e/∂b의 순서가 바뀌었습니다. a가 먼저입니다.",
                  lambda a, b: {"a": a + 2 * b + 1, "b": b + 1}),
            wrong("M09-own-value", "b has only the amount that came through d, and in c · d the slope at one factor is the other "
                  "one: at c you sent back c itself, at d you sent back d.",
                  "b에 d를 지나온 값만 있습니다. 게다가 c · d에서 한 인수의 기울기는 다른 인수인데, c에 c를, d에 d를 보냈습니다.",
                  lambda a, b: {"a": a + b, "b": b + 1}),
            wrong("d alone", "For a you have b. The slope of e with respect to c is d = b + 1; the 1 was lost.",
                  "a의 답이 b입니다. e를 c로 미분하면 d = b + 1인데, 1이 빠졌습니다.",
                  lambda a, b: {"a": b}),
            wrong("no constant", "For b you have a + 2b. The 1 in d = b + 1 does not move with b, but it is part of d, which "
                  "multiplies c.",
                  "b의 답이 a + 2b입니다. d = b + 1의 1은 b가 움직여도 그대로이지만, c에 곱해지는 d의 일부입니다.",
                  lambda a, b: {"b": a + 2 * b}),
            wrong("value", "Both results are e itself, (a + b)(b + 1). A slope says how e moves when a or b moves.",
                  "두 답이 모두 e의 값 (a + b)(b + 1)입니다. 기울기는 a나 b가 움직일 때 e가 얼마나 움직이는지를 말합니다.",
                  lambda a, b: {"a": (a + b) * (b + 1), "b": (a + b) * (b + 1)}),
            wrong("a product", "For a you have (a + b)(b + 1), which is e itself, or c multiplied in once too often.",
                  "a의 답이 (a + b)(b + 1)입니다. e 자신이거나, c를 한 번 더 곱한 값입니다.",
                  lambda a, b: {"a": (a + b) * (b + 1)}),
            wrong("a local", "For a you have 1, the slope of the sum alone. Multiply by what arrives at c.",
                  "a의 답이 덧셈의 기울기 1입니다. 여기에 c에 도착한 값을 곱합니다.", lambda a, b: {"a": 1.0}),
            wrong("a for b", "For a you have a + 1. What arrives at c is d, and d is made of b, not of a.",
                  "a의 답이 a + 1입니다. c에 도착하는 것은 d인데, d는 a가 아니라 b로 만들어집니다.", lambda a, b: {"a": a + 1}),
            wrong("M17", "For a and b you have the slope times the value of a or b. A slope is not a share of e: leave the last "
                  "factor out.",
                  "a와 b의 답이 기울기에 a나 b의 값을 곱한 것입니다. 기울기는 e에서 차지하는 몫이 아닙니다. 마지막에 곱한 값을 뺍니다.",
                  lambda a, b: {"a": a * (b + 1), "b": b * (a + 2 * b + 1)}),
            wrong("M17-a", "For a you have the slope times the value of a. A slope is not a share of e: leave the last factor out.",
                  "a의 답이 기울기에 a의 값을 곱한 것입니다. 기울기는 e에서 차지하는 몫이 아닙니다. 마지막에 곱한 값을 뺍니다.",
                  lambda a, b: {"a": a * (b + 1)}),
            wrong("M17-b", "For b you have the slope times the value of b. A slope is not a share of e: leave the last factor out.",
                  "b의 답이 기울기에 b의 값을 곱한 것입니다. 기울기는 e에서 차지하는 몫이 아닙니다. 마지막에 곱한 값을 뺍니다.",
                  lambda a, b: {"b": b * (a + 2 * b + 1)}),
            wrong("a nothing", "For a you have 0. But a reaches e through c: nudge a, and c moves, and with it e.",
                  "a의 답이 0입니다. 그러나 a는 c를 지나 e에 닿습니다. a를 조금 바꾸면 c가 움직이고 e도 움직입니다.",
                  lambda a, b: {"a": 0.0}),
            wrong("a twice", "For a you have 2(b + 1). Only one path leads from a to e, and it counts once.",
                  "a의 답이 2(b + 1)입니다. a에서 e로 가는 길은 하나이고 한 번만 셉니다.", lambda a, b: {"a": 2 * (b + 1)}),
            wrong("local b once", "For b you have 1, the slope of one sum alone. b reaches e by two paths; multiply along each, and "
                  "add.",
                  "b의 답이 덧셈 하나의 기울기 1입니다. b는 두 길로 e에 닿습니다. 길마다 곱한 다음 더합니다.",
                  lambda a, b: {"b": 1.0}),
            wrong("M09-c-again", "For b the path through c was counted twice, and the one through d once. Each counts once.",
                  "b에서 c를 지나는 길은 두 번, d를 지나는 길은 한 번 셌습니다. 저마다 한 번만 셉니다.",
                  lambda a, b: {"b": a + b + 2 * (b + 1)}),
            wrong("M09-d-again", "For b the path through d was counted twice, and the one through c once. Each counts once.",
                  "b에서 d를 지나는 길은 두 번, c를 지나는 길은 한 번 셌습니다. 저마다 한 번만 셉니다.",
                  lambda a, b: {"b": 2 * (a + b) + b + 1}),
            wrong("M09-c-too-much", "For b the path through c has a factor too many: c · d arrived there, not d alone.",
                  "b에서 c를 지나는 길에 인수가 하나 더 있습니다. 거기에 d가 아니라 c · d가 도착했습니다.",
                  lambda a, b: {"b": (a + b) * (b + 1) + a + b}),
            wrong("M09-d-too-much", "For b the path through d has a factor too many: c · d arrived there, not c alone.",
                  "b에서 d를 지나는 길에 인수가 하나 더 있습니다. 거기에 c가 아니라 c · d가 도착했습니다.",
                  lambda a, b: {"b": (a + b) * (b + 1) + b + 1}),
            wrong("M09-value-too", "For b the path through c was multiplied by b besides. Along a sum the slope is 1.",
                  "b에서 c를 지나는 길에 b까지 곱했습니다. 덧셈의 기울기는 1입니다.",
                  lambda a, b: {"b": a + b + b * (b + 1)}),
            wrong("constant path", "For b you have one more than the two paths. The 1 in d = b + 1 is no path of its own: it does not "
                  "move with b.",
                  "b의 답이 두 길의 합보다 1만큼 큽니다. d = b + 1의 1은 b와 함께 움직이지 않으므로 길이 하나 더 있는 것이 아닙니다.",
                  lambda a, b: {"b": a + 2 * b + 2}),
            wrong("part of c", "For b you have (b + 1) + b. What arrives at d is all of c, which is a + b.",
                  "b의 답이 (b + 1) + b입니다. d에 도착하는 것은 c 전체, 곧 a + b입니다.", lambda a, b: {"b": 2 * b + 1}),
            wrong("local b", "For b you have 2, the slopes of the two sums alone. Multiply each by what arrives at that sum, and "
                  "add then.",
                  "b의 답이 두 덧셈의 기울기를 더한 2입니다. 저마다 그 덧셈에 도착한 값을 곱한 다음에 더합니다.", lambda a, b: {"b": 2.0}),
            wrong("M07-twice", "Both results are twice the slope: something was added twice.",
                  "두 답이 모두 기울기의 두 배입니다. 무언가를 두 번 더했습니다.",
                  lambda a, b: {"a": 2 * (b + 1), "b": 2 * (a + 2 * b + 1)}),
            wrong("value of one point", "6 is e at a = 2, b = 1, whatever the arguments. Asked are two slopes, computed from a "
                  "and b.",
                  "인수가 무엇이든 a = 2, b = 1일 때 e의 값 6을 돌려주었습니다. 물은 것은 a와 b로 계산한 두 기울기입니다.",
                  lambda a, b: {"a": 6.0, "b": 6.0}),
            wrong("one point", "These are the numbers at a = 2, b = 1, whatever the arguments. Compute them from a and b.",
                  "인수가 무엇이든 a = 2, b = 1일 때의 수를 돌려주었습니다. a와 b로 계산합니다.",
                  lambda a, b: {"a": 2.0, "b": 5.0})),
    ),
)
