"""Compare and decide: four derivations of one slope, one of them right."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise

RIGHT, LOST, PLACE, TIMES = "right", "path lost", "wrong place", "paths multiplied"


def judge(correct, /, **says):
    """says: for each wrong word, with _ for a space, English and Korean."""
    return Choice(right=correct, others={word.replace("_", " "): (word.replace("_", " "), Both(*both)) for word, both in says.items()})


EXERCISE = Exercise(
    id="chain-which",
    title=Both("Four derivations, one right", "유도 네 개, 옳은 것 하나"),
    starter=Both(
        en='''
from bpkit.en import check

# "right", "path lost", "wrong place" or "paths multiplied", each once
answers = {"A": None, "B": None, "C": None, "D": None}
check("chain-which", answers)
''',
        ko='''
from bpkit.ko import check

# "right"(옳다), "path lost"(길이 빠졌다), "wrong place"(자리가 틀렸다),
# "paths multiplied"(길을 곱했다). 하나씩 씁니다.
answers = {"A": None, "B": None, "C": None, "D": None}
check("chain-which", answers)
'''),
    hints=(
        Both("Mark every place where x goes in. From how many places does f feel a nudge of x?",
             "x가 들어가는 자리를 모두 표시합니다. x를 움직이면 f는 몇 군데에서 영향을 받습니까?"),
        Both("One path goes x → u → f, one goes straight from x to f. Along a path rates are multiplied; paths are added.",
             "한 길은 x → u → f이고, 다른 길은 x에서 f로 바로 갑니다. 한 길에서는 변화율을 곱하고, 길끼리는 더합니다."),
        Both("∂f/∂u = 2u + x is taken where the computation stands: u = 6, x = 3. Nudge x to 3.01 and compute f: which of the four "
             "numbers is near Δf/0.01?",
             "∂f/∂u = 2u + x는 실제로 계산하는 자리 u = 6, x = 3에서 구합니다. x를 3.01로 움직여 f를 계산해 봅니다. Δf/0.01은 네 수 가운데 어느 것에 가깝습니까?"),
    ),
    solution=Both(
        en='''
from bpkit import rounded
from bpkit.en import check

def f(x):
    u = 2 * x
    return u * u + u * x

for h in (0.1, 0.01, 0.001):
    print("h", rounded(h, digits=3), "  ratio", rounded((f(3 + h) - f(3)) / h))
print("f at 3.01:", rounded(f(3.01)))
answers = {"A": "paths multiplied", "B": "path lost",
           "C": "right", "D": "wrong place"}
check("chain-which", answers)
''',
        ko='''
from bpkit import rounded
from bpkit.ko import check

def f(x):
    u = 2 * x
    return u * u + u * x

for h in (0.1, 0.01, 0.001):
    print("h", rounded(h, digits=3), "  ratio", rounded((f(3 + h) - f(3)) / h))
print("f at 3.01:", rounded(f(3.01)))
answers = {"A": "paths multiplied", "B": "path lost",
           "C": "right", "D": "wrong place"}
check("chain-which", answers)
'''),
    because=Both(
        r"(C). Nudging comes nearer to 36 the smaller the nudge. (A) multiplies the path by way of $u$ with the direct one: 180. (B) leaves out "
        r"the direct path: 30. That is what a program gives that writes $x$ into $u$ and forgets that it also stands by itself. (D) puts "
        r"$x = 3$ where $u = 6$ belongs: 21. Each of the four has a formula to show, so a formula convinces nobody; a nudge does.",
        r"(C)입니다. 조금 움직일수록 비율이 36에 가까워집니다. (A)는 $u$를 거치는 길과 바로 가는 길을 곱해 180이 되었습니다. (B)는 바로 가는 길을 빠뜨려 "
        r"30이 되었습니다. $x$가 $u$에 들어가는 것만 보고, 따로도 쓰인다는 것을 놓치면 이렇게 됩니다. (D)는 $u = 6$을 넣을 자리에 $x = 3$을 넣어 21이 되었습니다. 네 "
        r"답에 모두 그럴듯한 식이 있으므로 식만 보고는 가리기 어렵습니다. $x$를 움직여 보면 알 수 있습니다."),
    asks={
        "A": judge(
            TIMES,
            right=("At x = 3.01 f is 54.3606: it moved about 36 times as far as x, not 180 times. Are the two paths one behind the other, or side by side?",
                   "x = 3.01이면 f는 54.3606입니다. x의 180배가 아니라 36배쯤 움직였습니다. 두 길은 차례로 이어집니까, 나란히 있습니까?"),
            path_lost=("Both paths are there: 15 · 2 and 6. What was done with them?", "두 길 15 · 2와 6이 다 있습니다. 둘로 무엇을 했습니까?"),
            wrong_place=("15 is 2 · 6 + 3, so the rate was taken at u = 6, as it should be. What joins the two paths?",
                         "15는 2 · 6 + 3이므로 변화율은 맞는 자리 u = 6에서 구했습니다. 두 길을 무엇으로 이었습니까?")),
        "B": judge(
            LOST,
            right=("At x = 3.01 f is 54.3606: it moved about 36 times as far as x, not 30 times. In u · x, x also stands by itself.",
                   "x = 3.01이면 f는 54.3606입니다. x의 30배가 아니라 36배쯤 움직였습니다. u · x에는 x가 따로도 있습니다."),
            wrong_place=("15 is 2 · 6 + 3: taken at u = 6, as it should be. Does every place where x goes in have a path?",
                         "15는 2 · 6 + 3이므로 맞는 자리 u = 6에서 구했습니다. x가 들어가는 자리마다 길이 하나씩 있습니까?"),
            paths_multiplied=("15 · 2 is one path: its two rates are one behind the other, and are multiplied. Where is the other path?",
                              "15 · 2는 길 하나입니다. 차례로 이어지는 두 변화율이므로 곱하는 것이 맞습니다. 다른 길은 어디 있습니까?")),
        "C": judge(
            RIGHT,
            path_lost=("x goes in at two places, and two paths are there: 15 · 2 by way of u, and 6 directly.",
                       "x는 두 자리에 들어가고, 길도 둘 다 있습니다. u를 거치는 15 · 2와 바로 가는 6입니다."),
            wrong_place=("15 is 2u + x at u = 6 and x = 3, and 6 is u. Both are taken where the computation stands.",
                         "15는 u = 6, x = 3에서 구한 2u + x이고, 6은 u입니다. 둘 다 실제로 계산하는 자리에서 구했습니다."),
            paths_multiplied=("15 · 2 belongs to one path. The two paths, 30 and 6, are added.", "15 · 2는 한 길 안의 곱입니다. 두 길 30과 6은 더했습니다.")),
        "D": judge(
            PLACE,
            right=("At x = 3.01 f is 54.3606: it moved about 36 times as far as x, not 21 times. What is u when x is 3?",
                   "x = 3.01이면 f는 54.3606입니다. x의 21배가 아니라 36배쯤 움직였습니다. x가 3일 때 u는 얼마입니까?"),
            path_lost=("Both paths are there: 9 · 2 and 3. Look at the numbers in them: which value of u do they use?",
                       "두 길 9 · 2와 3이 다 있습니다. 그 안의 수를 봅니다. u에 어떤 값을 넣었습니까?"),
            paths_multiplied=("The two paths are added. Look at the numbers in them: which value of u do they use?",
                              "두 길은 더했습니다. 그 안의 수를 봅니다. u에 어떤 값을 넣었습니까?")),
    },
)
