"""x·x and x·x·x by their forks: every factor is a path."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, in_both
from bpkit.exercises.one_number import wants, wrong


EXERCISE = Exercise(
    id="chain-own-fork",
    title=Both("x times itself", "x를 x에 곱하면"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "f, one path": None,    # (a) at x = 5, along the path by way of u
    "f": None,              # (a) df/dx, all paths
    "g, one path": None,    # (b) along one path
    "g": None,              # (b) dg/dx, all paths
    "g, with =": None,      # (c)
}
check("chain-own-fork", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "f, one path": None,    # (a) x = 5에서, u를 거치는 길 하나
    "f": None,              # (a) df/dx, 모든 길
    "g, one path": None,    # (b) 길 하나
    "g": None,              # (b) dg/dx, 모든 길
    "g, with =": None,      # (c)
}
check("chain-own-fork", answers)
'''),
    hints=(
        Both("On a path by way of u only u moves. The other factors stand still: what number are they?",
             "u를 거치는 길에서는 u만 움직입니다. 그대로 있는 다른 인수의 값은 얼마입니까?"),
        Both("u moves as x does, at the rate 1. Along u the rate of u · v is v, and that of u · v · w is v · w.",
             "u는 x와 똑같이 움직이므로 변화율이 1입니다. u에 대한 u · v의 변화율은 v이고, u · v · w의 변화율은 v · w입니다."),
        Both("(b) One path: 5 · 5. There are three, all alike, and they add. (c) Each = throws away what stood there before.",
             "(b) 길 하나는 5 · 5입니다. 똑같은 길이 셋 있고, 셋을 더합니다. (c) =를 쓸 때마다 그 자리에 있던 값이 사라집니다."),
    ),
    solution=in_both('''
from bpkit import central_difference, rounded
from bpkit.en import check

x = 5
u = v = w = x
f_u, f_v = v, u
g_u, g_v, g_w = v * w, u * w, u * v
answers = {"f, one path": f_u, "f": f_u + f_v,
           "g, one path": g_u, "g": g_u + g_v + g_w, "g, with =": g_w}
for name, number in answers.items():
    print(name, ":", rounded(number))
print("g, measured :", rounded(central_difference(lambda x: x * x * x, x)))
check("chain-own-fork", answers)
'''),
    because=Both(
        r"(a) Each path carries 5, two paths carry $5 + 5 = 10$. That is the rule $\frac{d}{dx}x^2 = 2x$: the 2 counts paths. (b) Each "
        r"path carries $5\cdot 5 = 25$, three carry 75, and $3x^2$ is 75. (c) Of three equal numbers the last one stays: 25.",
        r"(a) 길 하나의 변화율은 5이고, 두 길을 더하면 $5 + 5 = 10$입니다. $\frac{d}{dx}x^2 = 2x$의 2는 길의 수입니다. (b) 길 하나는 "
        r"$5\cdot 5 = 25$이고 세 길을 더하면 75입니다. $3x^2$으로 구해도 75입니다. (c) 똑같은 수 세 개 가운데 마지막 하나만 남으므로 25입니다."),
    asks={
        "f, one path": wants(
            5.0,
            wrong("M18-inner", "1 is how fast u moves along x. How fast f = u · v moves along u is the other factor, v.",
                  "1은 x에 대한 u의 변화율입니다. u에 대한 f = u · v의 변화율은 다른 쪽 인수 v입니다.", 1.0),
            wrong("both paths", "That is the sum over both paths. One of them is asked first.", "두 길을 더한 값입니다. 먼저 물은 것은 길 하나입니다.", 10.0),
            wrong("value", "25 is f itself. Asked is how fast it moves when only u does.", "25는 f의 값입니다. 물은 것은 u만 움직일 때 f의 변화율입니다.", 25.0),
            wrong("M18-sum", "You added the two rates of the path, 5 + 1. They are multiplied.", "한 길의 두 변화율을 5 + 1로 더했습니다. 둘은 곱합니다.", 6.0),
            wrong("zero", "The path is open: if u moves and v stands still, u · v moves.",
                  "이 길로도 변화가 전해집니다. v는 그대로 있고 u만 움직여도 u · v는 움직입니다.", 0.0),
            wrong("half", "The paths do not share one slope between them. v stands still at 5, so u · v moves 5 times as far as u.",
                  "기울기 하나를 두 길이 나누어 갖는 것이 아닙니다. v가 5이므로 u · v는 u의 5배만큼 움직입니다.", 2.5),
            wrong("exponent", "2 is the number of paths. The rate along one of them is the other factor.",
                  "2는 길의 수입니다. 길 하나의 변화율은 다른 쪽 인수입니다.", 2.0),
            else_=(50.0, "Hold v still at 5, and move u by 1. How far does u · v move?",
                   "v를 5로 두고 u만 1만큼 움직입니다. u · v는 얼마나 움직입니까?")),
        "f": wants(
            10.0,
            wrong("M09", "One path alone. x moves v as well: add its 5.", "길 하나만 구했습니다. x가 움직이면 v도 움직입니다. v를 거치는 길의 5를 더합니다.", 5.0),
            wrong("M18-times", "5 · 5: you multiplied the two paths. (It is also the value of f.) Side by side they are added.",
                  "5 · 5로 두 길을 곱했습니다. f의 값도 25입니다. 나란히 있는 길은 더합니다.", 25.0),
            wrong("M18-inner", "1 + 1 are the rates of u and v alone. Each has to be multiplied by the rest of its path.",
                  "1 + 1은 u와 v의 변화율만 더한 값입니다. 저마다 자기 길의 나머지 변화율을 곱해야 합니다.", 2.0),
            wrong("M18-sum", "You added the rates of each path, 5 + 1, twice. Along a path they are multiplied.",
                  "두 길에서 모두 5 + 1로 더했습니다. 한 길에서 이어지는 변화율은 곱합니다.", 12.0),
            wrong("M18-kept", "You multiplied by x once too often, 2x². Each path carries 5, not 25.",
                  "x를 한 번 더 곱해 2x²이 되었습니다. 길 하나의 변화율은 25가 아니라 5입니다.", 50.0),
            wrong("doubled", "10 + 10, or four paths of 5. There are two factors, so two paths, and each carries 5.",
                  "10 + 10이거나, 5인 길 네 개를 더한 값입니다. 인수가 둘이므로 길도 둘이고, 길 하나의 변화율은 5입니다.", 20.0),
            wrong("one", "1 is how fast u moves along x. f has two factors, and each is a path.",
                  "1은 x에 대한 u의 변화율입니다. f에는 인수가 둘 있고, 인수마다 길이 하나입니다.", 1.0),
            else_=(100.0, "One path for u, one for v: find the rate of each, then add. (If you measured with one nudge: "
                   "that ratio is near the slope, but not equal to it.)",
                   "u를 거치는 길과 v를 거치는 길의 변화율을 하나씩 구해 더합니다. (한 번 움직여 잰 비율이라면, 기울기에 가깝지만 같지는 않습니다.)")),
        "g, one path": wants(
            25.0,
            wrong("M18-part", "Along u the rate of u · v · w is the product of both other factors.",
                  "u에 대한 u · v · w의 변화율은 다른 두 인수를 모두 곱한 값입니다.", 5.0),
            wrong("added", "You added the two other factors. g is a product, so they stay a product.",
                  "다른 두 인수를 더했습니다. g는 세 인수의 곱이므로 두 인수도 곱합니다.", 10.0),
            wrong("all paths", "That is the sum over all three paths. One is asked here.", "세 길을 모두 더한 값입니다. 여기서 물은 것은 길 하나입니다.", 75.0),
            wrong("value", "125 is g itself. On this path u is what moves, and v · w is the rate.",
                  "125는 g의 값입니다. 이 길에서 움직이는 것은 u이고, 변화율은 v · w입니다.", 125.0),
            wrong("M18-inner", "1 is how fast u moves along x. How fast g moves along u is missing.",
                  "1은 x에 대한 u의 변화율입니다. u에 대한 g의 변화율이 빠졌습니다.", 1.0),
            wrong("two", "2 · 25: on one path only one factor moves.", "2 · 25입니다. 한 길에서는 인수 하나만 움직입니다.", 50.0),
            wrong("three", "3 · 5: the other two factors are multiplied, 5 · 5, and of the three paths only one is asked here.",
                  "3 · 5입니다. 다른 두 인수를 곱하면 5 · 5이고, 여기서 물은 것은 세 길 가운데 하나입니다.", 15.0),
            else_=(625.0, "Hold v and w still at 5, and move u by 1. How far does u · v · w move?",
                   "v와 w를 5로 두고 u만 1만큼 움직입니다. u · v · w는 얼마나 움직입니까?")),
        "g": wants(
            75.0,
            wrong("M09", "One path alone. u, v and w all move with x: three paths, and they add.",
                  "길 하나만 구했습니다. x가 움직이면 u, v, w가 모두 움직입니다. 세 길을 더합니다.", 25.0),
            wrong("M09-two", "Two paths. x is used three times.", "길을 둘만 더했습니다. x는 세 번 쓰입니다.", 50.0),
            wrong("M18-times", "25 · 25 · 25: you multiplied the paths. Side by side they are added.",
                  "25 · 25 · 25로 길을 곱했습니다. 나란히 있는 길은 더합니다.", 15625.0),
            wrong("M18-part", "5 + 5 + 5: each path carries both other factors, 5 · 5.",
                  "5 + 5 + 5입니다. 길 하나의 변화율은 다른 두 인수의 곱 5 · 5입니다.", 15.0),
            wrong("added", "10 + 10 + 10: on each path the two other factors are multiplied, not added.",
                  "10 + 10 + 10입니다. 길마다 다른 두 인수를 더하지 않고 곱합니다.", 30.0),
            wrong("value", "125 is g itself.", "125는 g의 값입니다. 물은 것은 변화율입니다.", 125.0),
            wrong("M18-kept", "3x³: each path carries 5 · 5, without the factor that moves.",
                  "3x³을 구했습니다. 길 하나의 변화율은 5 · 5이고, 움직이는 인수 자신은 들어가지 않습니다.", 375.0),
            wrong("M18-inner", "1 + 1 + 1 are the rates of u, v and w alone.", "1 + 1 + 1은 u, v, w의 변화율만 더한 값입니다.", 3.0),
            wrong("the slope of f", "10 is the slope of x · x. Here there are three factors.", "10은 x · x의 기울기입니다. 여기서는 인수가 셋입니다.", 10.0),
            wrong("M09-two-each", "3 · 50, or 6 · 25. On each path one factor moves and the two others stand still: 5 · 5, and three such paths.",
                  "3 · 50이거나 6 · 25입니다. 길 하나에서는 인수 하나만 움직이고 다른 둘은 그대로 있으므로 5 · 5입니다. 그런 길이 셋입니다.", 150.0),
            wrong("all paths thrice", "3 · 75. If 75 is all three paths already, the 3 came in twice. One path carries 5 · 5.",
                  "3 · 75입니다. 75가 이미 세 길을 모두 더한 값이므로 3을 두 번 곱한 셈입니다. 길 하나는 5 · 5입니다.", 225.0),
            else_=(100.0, "Three paths, one for each factor: find the rate of each, then add. (If you measured with one nudge: "
                   "that ratio is near the slope, but not equal to it.)",
                   "인수마다 길이 하나씩, 모두 셋입니다. 길마다 변화율을 구해 더합니다. (한 번 움직여 잰 비율이라면, 기울기에 가깝지만 같지는 않습니다.)")),
        "g, with =": wants(
            25.0,
            wrong("M09", "That is what += gives. With = the second path replaces the first, and the third the second.",
                  "+=를 쓸 때의 값입니다. =를 쓰면 둘째 길이 첫째 길을 덮어쓰고, 셋째 길이 둘째 길을 덮어씁니다.", 75.0),
            wrong("two replaced", "Two of the three would have to survive for that. Each = replaces all that stood there.",
                  "셋 가운데 둘이 남아야 나오는 값입니다. =를 쓸 때마다 그 자리에 있던 값이 모두 사라집니다.", 50.0),
            wrong("zero", "= replaces the number, it does not clear it: the last path is still there.",
                  "=는 값을 지우는 것이 아니라 새 값으로 바꿉니다. 마지막 길의 값은 남습니다.", 0.0),
            wrong("M18-part", "5 would be one path of f. A path of g carries both other factors.",
                  "5는 f의 길 하나입니다. g의 길 하나에는 다른 두 인수가 모두 들어갑니다.", 5.0),
            wrong("value", "125 is g itself.", "125는 g의 값입니다. 물은 것은 이 프로그램에서 나오는 기울기입니다.", 125.0),
            wrong("M18-inner", "1 is how fast w moves along x. The program multiplies it by the rate of g along w.",
                  "1은 x에 대한 w의 변화율입니다. 프로그램은 여기에 w에 대한 g의 변화율을 곱합니다.", 1.0),
            wrong("the slope of f", "10 is the slope of x · x, with both its paths.", "10은 x · x의 두 길을 더한 기울기입니다.", 10.0),
            else_=(15.0, "The program computes the shares of the three paths one after the other. With =, what stands there at the end?",
                   "프로그램은 세 길의 몫을 차례로 구합니다. =를 쓰면 마지막에 무엇이 남습니까?")),
    },
)
