"""(x + y)z, its value and its three slopes, with paper and pencil: oracle 3."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, in_both
from bpkit.exercises.one_number import wants, wrong


def slope_of_summand(letter, own, other):
    """∂f/∂x or ∂f/∂y. own: its value, other: the value of the other one."""
    return wants(
        -4.0,
        wrong("sign", f"The sign: z is −4. If {letter} grows, q = x + y grows, and −4 times q falls.",
              f"부호가 반대입니다. z는 −4입니다. {letter}가 커지면 q = x + y도 커지고, q에 −4를 곱한 f는 작아집니다.", 4.0),
        wrong("M18-inner", f"1 is how fast q = x + y moves along {letter}. How fast f moves along q is still missing.",
              f"1은 {letter}에 대한 q = x + y의 변화율입니다. q에 대한 f의 변화율이 빠졌습니다.", 1.0),
        wrong("M18-sum", "1 + (−4): you added the two rates. Rates along a path are multiplied.",
              "1 + (−4)로 두 변화율을 더했습니다. 한 길에서 이어지는 변화율은 곱합니다.", -3.0),
        wrong("other factor", "3 is q, the rate of f along z. Along q the rate of f = q · z is the other factor, z.",
              "3은 q, 곧 z에 대한 f의 변화율입니다. q에 대한 f = q · z의 변화율은 다른 쪽 인수인 z입니다.", 3.0),
        wrong("value", "−12 is f itself. Asked is how fast it moves.", "−12는 f의 값입니다. 물은 것은 f의 변화율입니다.", -12.0),
        wrong("M17", f"You multiplied by {letter} itself. A rate says how fast f moves with {letter}, not how much of f comes from "
              f"{letter}: the rate of a sum along {letter} is 1.",
              f"{letter} 자신을 곱했습니다. 변화율은 {letter}가 움직일 때 f가 얼마나 움직이는지를 나타냅니다. "
              f"f에서 {letter}가 차지하는 몫이 아닙니다. {letter}에 대한 합의 변화율은 1입니다.", -4.0 * own),
        wrong("product", f"That is the slope of a product x·y·z. Here x and y are added, and along {letter} a sum has the rate 1.",
              f"곱 x·y·z의 기울기를 구했습니다. 여기서는 x와 y를 더하고, {letter}에 대한 합의 변화율은 1입니다.", -4.0 * other),
        wrong("twice", "Twice too much. q moves once with the nudge, at the rate 1: the other summand is held still.",
              "두 배입니다. 이 입력만 움직이고 다른 입력은 그대로 두므로 q의 변화율은 1입니다.", -8.0),
        wrong("squared", "z came in twice, (−4)·(−4). It is one factor of f, so it comes in once.",
              "z를 (−4)·(−4)로 두 번 곱했습니다. z는 f의 인수 하나이므로 한 번만 곱합니다.", 16.0),
        wrong("itself", f"That is {letter} itself. Asked is how fast f moves with it.",
              f"{letter}의 값입니다. 물은 것은 {letter}가 움직일 때 f의 변화율입니다.", own),
        wrong("other", "That is the other summand. It is held still, and has no part in this rate.",
              "더하는 다른 수의 값입니다. 그대로 두는 수이므로 이 변화율에는 들어가지 않습니다.", other),
        wrong("zero", f"At 0, f would not move with {letter} at all. Nudge it: {letter} grows by 1, q by 1, and f?",
              f"0이라면 {letter}를 움직여도 f가 꼼짝하지 않습니다. {letter}가 1만큼 커지면 q도 1만큼 커집니다. f는 얼마나 바뀝니까?", 0.0),
            else_=(20.0, f"Two rates make up the path {letter} → q → f: that of q along {letter}, and that of f along q. "
                   "Write down each, then multiply.",
                   f"{letter} → q → f에는 변화율이 둘 있습니다. {letter}에 대한 q의 변화율과 q에 대한 f의 변화율입니다. 하나씩 적고 곱합니다."))


EXERCISE = Exercise(
    id="chain-by-hand",
    title=Both("By hand", "손으로"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "f": None,        # the value of f
    "df/dx": None,    # the three slopes
    "df/dy": None,
    "df/dz": None,
}
check("chain-by-hand", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "f": None,        # f의 값
    "df/dx": None,    # 기울기 세 개
    "df/dy": None,
    "df/dz": None,
}
check("chain-by-hand", answers)
'''),
    hints=(
        Both("Give the sum a name: q = x + y. Then f = q · z, and every path is short.",
             "합에 이름을 붙입니다. q = x + y라고 하면 f = q · z이고, 길이 모두 짧아집니다."),
        Both("The rate of q · z along q is z, along z it is q. The rate of x + y along x is 1, along y it is 1.",
             "q · z의 변화율은 q에 대해서는 z이고 z에 대해서는 q입니다. x + y의 변화율은 x에 대해서도 y에 대해서도 1입니다."),
        Both("From x one path leads to f: x → q → f. Multiply its rates, z · 1. From z the path has one edge only.",
             "x에서 f로 가는 길은 x → q → f 하나입니다. 이 길의 변화율 z와 1을 곱합니다. z에서 가는 길은 간선이 하나뿐입니다."),
    ),
    solution=in_both('''
from bpkit import rounded
from bpkit.en import check

x, y, z = -2, 5, -4
q = x + y
f = q * z
f_q, f_z = z, q
q_x, q_y = 1, 1
answers = {"f": f, "df/dx": f_q * q_x, "df/dy": f_q * q_y, "df/dz": f_z}
for name, number in answers.items():
    print(name, "=", rounded(number))
check("chain-by-hand", answers)
'''),
    because=Both(
        r"$q = -2 + 5 = 3$ and $f = 3\cdot(-4) = -12$. Along $x$: $\frac{\partial f}{\partial q}\cdot\frac{\partial q}{\partial x} "
        r"= z\cdot 1 = -4$. Along $y$ the same, $-4$. Along $z$: $q = 3$. CS231n prints the same four numbers; below, `bpkit.graph` "
        r"computes them.",
        r"$q = -2 + 5 = 3$이고 $f = 3\cdot(-4) = -12$입니다. $x$에 대한 기울기는 $\frac{\partial f}{\partial q}\cdot"
        r"\frac{\partial q}{\partial x} = z\cdot 1 = -4$입니다. $y$에 대한 기울기도 같은 식으로 $-4$이고, $z$에 대한 기울기는 $q = 3$입니다. CS231n에 "
        r"실린 네 수와 같습니다. 아래에서는 같은 수를 `bpkit.graph`로 계산합니다."),
    asks={
        "f": wants(
            -12.0,
            wrong("sign", "The sign: 3 times −4.", "부호가 반대입니다. 3에 −4를 곱합니다.", 12.0),
            wrong("brackets", "That is x + y·z. The brackets say: add first, then multiply.",
                  "x + y·z를 계산했습니다. 괄호가 있으므로 먼저 더하고 그다음에 곱합니다.", -22.0),
            wrong("minus lost", "The minus sign of x = −2 was lost: −2 + 5 is 3.", "x = −2의 음의 부호가 빠졌습니다. −2 + 5는 3입니다.", -28.0),
            wrong("both lost", "28 is 7 · 4 or −7 · (−4). But q is −2 + 5 = 3, and z is −4.",
                  "28은 7 · 4나 −7 · (−4)입니다. 그러나 q는 −2 + 5 = 3이고 z는 −4입니다.", 28.0),
            wrong("added", "You added all three. The sum x + y is multiplied by z.", "세 수를 모두 더했습니다. x + y에 z를 곱합니다.", -1.0),
            wrong("multiplied", "You multiplied all three. x and y are added.", "세 수를 모두 곱했습니다. x와 y는 더합니다.", 40.0),
            wrong("y z", "That is y·z. x belongs inside the bracket, before z.", "y·z의 값입니다. 괄호 안의 x까지 더한 다음에 z를 곱합니다.", -20.0),
            wrong("q", "That is q = x + y. Multiply it by z.", "q = x + y의 값입니다. 여기에 z를 곱합니다.", 3.0),
            wrong("x − y", "That is x − y, and z has no part in it yet. Add x and y, then multiply by z.",
                  "x − y의 값이고, z도 곱하지 않았습니다. x와 y를 더하고 z를 곱합니다.", -7.0),
            else_=(22.0, "Compute q = x + y first, then q · z, and mind the two minus signs.",
                   "먼저 q = x + y를, 그다음 q · z를 계산합니다. 음의 부호 두 개에 주의합니다.")),
        "df/dx": slope_of_summand("x", -2.0, 5.0),
        "df/dy": slope_of_summand("y", 5.0, -2.0),
        "df/dz": wants(
            3.0,
            wrong("sign", "The sign: along z the rate is q = x + y, and −2 + 5 is positive.",
                  "부호가 반대입니다. z에 대한 변화율은 q = x + y이고, −2 + 5는 양수입니다.", -3.0),
            wrong("other factor", "−4 is z, the rate of f along q. Along z the rate of f = q · z is the other factor, q.",
                  "−4는 z, 곧 q에 대한 f의 변화율입니다. z에 대한 f = q · z의 변화율은 다른 쪽 인수인 q입니다.", -4.0),
            wrong("value", "−12 is f itself. (If you multiplied the rate by z: a rate is not a share of f.) Asked is how fast f moves.",
                  "−12는 f의 값이고, 변화율에 z를 곱해도 이 수가 나옵니다. 여기서 물은 것은 f의 변화율입니다.", -12.0),
            wrong("M18-inner", "1 would be the rate of a sum. z is multiplied by q, so f moves q times as far as z.",
                  "1은 합의 변화율입니다. z는 q와 곱해지므로 f는 z의 q배만큼 움직입니다.", 1.0),
            wrong("minus lost", "The minus sign of x = −2 was lost: q is −2 + 5.", "x = −2의 음의 부호가 빠졌습니다. q는 −2 + 5입니다.", 7.0),
            wrong("product", "That is x·y, the slope of a product x·y·z. Here x and y are added.",
                  "x·y, 곧 곱 x·y·z의 기울기를 구했습니다. 여기서는 x와 y를 더합니다.", -10.0),
            wrong("y", "That is y. With z the whole bracket is multiplied, x + y.", "y의 값입니다. z와 곱해지는 것은 괄호 전체 x + y입니다.", 5.0),
            wrong("x", "That is x. With z the whole bracket is multiplied, x + y.", "x의 값입니다. z와 곱해지는 것은 괄호 전체 x + y입니다.", -2.0),
            wrong("zero", "At 0, f would not move with z at all. Nudge it: z grows by 1. What does 3 · z do?",
                  "0이라면 z를 움직여도 f가 꼼짝하지 않습니다. z가 1만큼 커지면 3 · z는 얼마나 바뀝니까?", 0.0),
            else_=(10.0, "Hold x and y still, so that q is a fixed number. How far does q · z move when z grows by 1?",
                   "x와 y를 그대로 두면 q도 그대로입니다. z가 1만큼 커지면 q · z는 얼마나 바뀝니까?")),
    },
)
