"""Why recursion is not enough: a node may send its gradient on only after everything has arrived."""

from dataclasses import dataclass
from itertools import product

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.finding import Finding
from bpkit.checking.numbers import Numbers, Satisfying
from bpkit.checking.reading import as_numbers

A, B = 2.0, 3.0
C, D = A + B, A * B
USES = {7: [(5, 1), (6, 1)], 5: [(3, 1), (4, 1)], 6: [(3, D), (4, C)], 3: [(1, 1), (2, 1)], 4: [(1, B), (2, A)]}


def collected(order=(7, 6, 5, 4, 3, 2, 1), uses=None, overwrite=()):
    """The slopes at a and b when backward visits the nodes in this order. `overwrite`: nodes where = stands for +=."""
    grad = dict.fromkeys(range(1, 8), 0.0)
    grad[7] = 1.0
    for node in order:
        for child, slope in (uses or USES).get(node, []):
            amount = slope * grad[node]
            grad[child] = amount if child in overwrite else grad[child] + amount
    return [grad[1], grad[2]]


def recursive():
    """The same, by the recursion of the statement."""
    grad = dict.fromkeys(range(1, 8), 0.0)
    grad[7] = 1.0

    def backward(node):
        for child, slope in USES.get(node, []):
            grad[child] += slope * grad[node]
            backward(child)

    backward(7)
    return [grad[1], grad[2]]


AT_C = {0: ("nothing at c", "c는 0"), 1: ("1 at c", "c는 1"), 5: ("5 at c", "c는 5"), 6: ("6 at c", "c는 6"), 7: ("7 at c", "c는 7")}
AT_D = {0: ("nothing at d", "d는 0"), 1: ("1 at d", "d는 1"), 5: ("5 at d", "d는 5"), 6: ("6 at d", "d는 6"), 7: ("7 at d", "d는 7")}


NAMED = [(25, 19), (15, 10), (6, 6), (3, 2), (1, 1), (21, 16), (4, 3), (18, 12), (7, 7), (27, 20), (29, 22), (19, 25), (5, 6), (0, 0)]


def mixtures(named):
    """What comes out at a and b for other amounts at c and d than the right ones, but for those that have a text of their own."""
    for c, d in product(AT_C, AT_D):
        slopes = [c + d * B, c + d * A]
        if slopes not in [list(other) for other in named]:
            (at_c, c_ko), (at_d, d_ko) = AT_C[c], AT_D[d]
            where = {(True, False): ("d", "d"), (False, True): ("c", "c")}.get((c == D + 1, d == C + 1), ("c and at d", "c와 d"))
            yield wrong(f"M09-{c}-{d}", f"These numbers come out with {at_c} and {at_d}. Look again at {where[0]}: two amounts "
                        "arrive there, one from p and one from q, where the slope is the other factor.",
                        f"{c_ko}, {d_ko}일 때 나오는 수입니다. {where[1]} 쪽을 다시 봅니다. p에서 오는 값과 q에서 오는 값이 하나씩 도착하고, "
                        "q에서의 기울기는 다른 인수입니다.", lambda slopes=slopes: slopes)


@dataclass(frozen=True)
class Visits(Satisfying):
    """A list of visits; one that is too short or too long is answered in words, not with a shape."""

    def judged(self, answer, exercise):
        visits = list(as_numbers(answer).ravel())
        if len(visits) > 7 or len(set(visits)) < len(visits):
            return [Finding("M11-again", AGAIN)]
        if len(visits) < 7:
            return [Finding("left out", LEFT_OUT)]
        return super().judged(answer, exercise)


AGAIN = Both("A node is visited more than once. Each of the numbers 1 to 7 stands there once: in a right order one visit to each "
             "node is enough.",
             "두 번 이상 들르는 노드가 있습니다. 1부터 7까지 한 번씩 적습니다. 순서가 맞으면 노드마다 한 번만 들르면 됩니다.")
LEFT_OUT = Both("Some nodes are left out. All seven stand in the list once, y and the inputs a and b among them.",
                "빠진 노드가 있습니다. y와 입력 a, b까지 일곱 노드를 모두 한 번씩 적습니다.")


def fits(order):
    """Every node stands after all nodes that use it."""
    place = {node: at for at, node in enumerate(order)}
    return sorted(order) == list(range(1, 8)) and all(place[node] < place[child] for node in USES for child, _ in USES[node])


def before(order, first, second):
    """Whether one of `first` stands before one of `second`."""
    order = list(order)
    return min(order.index(n) for n in first) < max(order.index(n) for n in second)


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


ALL = (1, 2, 3, 4)

EXERCISE = Exercise(
    id="checkup-order",
    title=Both("In which order?", "어떤 순서로?"),
    starter=Both(
        en='''
from bpkit.en import check

# 1: a            2: b            3: c = a + b    4: d = a * b
# 5: p = c + d    6: q = c * d    7: y = p + q
answers = {
    "slopes": None,    # dy/da and dy/db at a = 2, b = 3, such as [1, 2]
    "order": None,     # the numbers 1 to 7, in the order of the visits
}
check("checkup-order", answers)
''',
        ko='''
from bpkit.ko import check

# 1: a            2: b            3: c = a + b    4: d = a * b
# 5: p = c + d    6: q = c * d    7: y = p + q
answers = {
    "slopes": None,    # a = 2, b = 3에서 dy/da와 dy/db. 예: [1, 2]
    "order": None,     # 1부터 7까지, 들르는 순서대로
}
check("checkup-order", answers)
'''),
    hints=(
        Both("Two amounts arrive at c: one from p and one from q. What happens if c sends its gradient on between the two?",
             "c에는 p와 q에서 값이 하나씩 도착합니다. 하나만 도착했을 때 c가 그레이디언트를 넘겨 버리면 어떻게 됩니까?"),
        Both("c receives 1 from p and d = 6 from q. d receives 1 from p and c = 5 from q. Only then go on to a and b.",
             "c는 p에서 1을, q에서 d = 6을 받습니다. d는 p에서 1을, q에서 c = 5를 받습니다. a와 b는 그다음입니다."),
        Both("c has 7 and d has 6. a receives 7 · 1 + 6 · b, b receives 7 · 1 + 6 · a. For the order: 7 first, and 3 and 4 not "
             "before 5 and 6.",
             "c는 7, d는 6입니다. a는 7 · 1 + 6 · b를, b는 7 · 1 + 6 · a를 받습니다. 순서는 7에서 시작하고, 3과 4는 5와 6보다 나중입니다."),
    ),
    solution=Both(*[f'''
from bpkit import rounded
from bpkit.{language} import check

a, b = 2, 3
c, d = a + b, a * b
uses = {{7: [(5, 1), (6, 1)], 6: [(3, d), (4, c)], 5: [(3, 1), (4, 1)],
        4: [(1, b), (2, a)], 3: [(1, 1), (2, 1)], 2: [], 1: []}}
order, grad = [7, 6, 5, 4, 3, 2, 1], {{n: 0 for n in range(1, 8)}}
grad[7] = 1
for node in order:
    for child, slope in uses[node]:
        grad[child] += slope * grad[node]
print("dy/da, dy/db:", rounded([grad[1], grad[2]]))
check("checkup-order", {{"slopes": [grad[1], grad[2]], "order": order}})
''' for language in ("en", "ko")]),
    because=Both(
        "25 and 19. The recursion gives 29 and 22: it visits $c$ and $d$ twice, and the second time they send on *again* what "
        "they had sent before. The cure is an order in which every node stands after all nodes that use it: a *topological "
        "order* of the graph, read backwards. There are several; any of them will do. (Sending on only the new amount in each "
        "visit is right too, but visits a node once for every path, and the number of paths can double with every layer.)",
        "25와 19입니다. 재귀로는 29와 22가 나옵니다. $c$와 $d$를 두 번 들르는데, 두 번째에는 이미 보낸 값까지 **다시** 보내기 때문입니다. 어떤 노드든, 그 노드를 쓰는 노드를 모두 들른 다음에 들르면 됩니다. 계산 "
        "그래프의 위상 정렬(topological order)을 거꾸로 읽은 순서입니다. 이런 순서는 여럿이고, 어느 것이든 괜찮습니다. (들를 때마다 새로 온 값만 보내도 맞습니다. 다만 노드마다 길의 수만큼 들르게 되고, 길의 수는 "
        "층마다 두 배가 될 수 있습니다.)"),
    asks={
        "slopes": Numbers(
            right=collected,
            wrongs=(
                wrong("M11", "29 and 22 is what the recursion gives. It sends on what has arrived at c so far, and when more "
                      "arrives, sends all of it again. c and d may send only once, when both amounts are there.",
                      "29와 22는 재귀가 내놓는 값입니다. 재귀는 지금까지 c에 도착한 값을 보내고, 더 도착하면 전부를 다시 보냅니다. c와 d는 두 값이 모두 온 다음에 한 번만 보내야 합니다.",
                      recursive),
                wrong("M09", "15 = 5 · 3 and 10 = 5 · 2: `=` stands for `+=`, so only the last amount is left at each node. a, "
                      "b, c and d are each used twice, and two amounts arrive at each of them.",
                      "15 = 5 · 3, 10 = 5 · 2입니다. `+=` 자리에 `=`를 써서 노드마다 마지막 값만 남았습니다. a, b, c, d는 모두 두 번 쓰이므로 저마다 두 값이 도착합니다.",
                      lambda: collected((7, 5, 6, 3, 4), overwrite=ALL)),
                wrong("M09-c-last", "6 is what c received from q. What c received from p, and all that came through d, was "
                      "overwritten: `=` for `+=`.",
                      "6은 c가 q에서 받은 값입니다. `+=` 자리에 `=`를 써서, c가 p에서 받은 값과 d를 지나온 값이 모두 지워졌습니다.",
                      lambda: collected((7, 5, 6, 4, 3), overwrite=ALL)),
                wrong("M09-p-last", "3 = 1 · 3 and 2 = 1 · 2: only the path y, p, d is left. The others were overwritten: `=` "
                      "for `+=`.",
                      "3 = 1 · 3, 2 = 1 · 2입니다. `+=` 자리에 `=`를 써서, y, p, d를 지나는 길의 값만 남고 나머지는 지워졌습니다.",
                      lambda: collected((7, 6, 5, 3, 4), overwrite=ALL)),
                wrong("M09-p-c-last", "Only the path y, p, c is left, 1 · 1. The others were overwritten: `=` for `+=`.",
                      "`+=` 자리에 `=`를 써서, y, p, c를 지나는 길의 값 1 · 1만 남고 나머지는 지워졌습니다.",
                      lambda: collected((7, 6, 5, 4, 3), overwrite=ALL)),
                wrong("M09-q-only", "c has 6 and d has 5 here, what they receive from q. They are used in p as well: add the 1 "
                      "that comes from there.",
                      "이 답에서 c는 6, d는 5입니다. q에서 받은 값뿐입니다. c와 d는 p에도 쓰이므로 거기서 오는 1을 더합니다.",
                      lambda: collected(uses={**USES, 5: []})),
                wrong("M09-p-only", "c and d have 1 here, what they receive from p. They are used in q as well: add what comes "
                      "from there.",
                      "이 답에서 c와 d는 1입니다. p에서 받은 값뿐입니다. c와 d는 q에도 쓰이므로 거기서 오는 값을 더합니다.",
                      lambda: collected(uses={**USES, 6: []})),
                wrong("M09-d-only", "18 = 6 · 3 and 12 = 6 · 2, what comes from d. a and b are used in c as well: add what comes "
                      "from there.",
                      "18 = 6 · 3, 12 = 6 · 2입니다. d에서 온 값뿐입니다. a와 b는 c에도 쓰이므로 거기서 오는 값을 더합니다.",
                      lambda: collected(uses={**USES, 3: []})),
                wrong("M09-c-only", "7 is what comes from c. a and b are used in d as well: add what comes from there.",
                      "7은 c에서 온 값입니다. a와 b는 d에도 쓰이므로 거기서 오는 값을 더합니다.",
                      lambda: collected(uses={**USES, 4: []})),
                wrong("c and d", "7 and 6 are dy/dc and dy/dd. Go on to a and b.", "7과 6은 dy/dc와 dy/dd입니다. a와 b까지 갑니다.",
                      lambda: [7.0, 6.0]),
                wrong("M06", "The signs are the opposite. Asked are the slopes themselves.",
                      "부호가 반대입니다. 물은 것은 기울기 자체입니다.", lambda: [-25.0, -19.0]),
                wrong("M11-exchanged", "29 and 22, exchanged, is what the recursion gives: c and d send on what they had sent "
                      "before.",
                      "22와 29는 재귀가 내놓는 두 값의 순서를 바꾼 것입니다. c와 d가 이미 보낸 값까지 다시 보냅니다.",
                      lambda: recursive()[::-1]),
                wrong("own value", "27 and 20: in q = c · d the slope at one factor is the other one. c receives d = 6, and d "
                      "receives c = 5.",
                      "27과 20을 적었습니다. q = c · d에서 한 인수의 기울기는 다른 인수입니다. c는 d = 6을, d는 c = 5를 받습니다.",
                      lambda: collected(uses={**USES, 6: [(3, C), (4, D)]})),
                wrong("own value at d", "19 and 25: in d = a · b the slope at a is b, and at b it is a. (Or you wrote dy/db "
                      "before dy/da.)",
                      "19와 25를 적었습니다. d = a · b에서 a 쪽의 기울기는 b이고 b 쪽의 기울기는 a입니다. (또는 dy/db를 dy/da보다 먼저 적었습니다.)",
                      lambda: collected(uses={**USES, 4: [(1, A), (2, B)]})),
                wrong("value", "41 is y itself. Asked is how y moves when a or b moves.",
                      "41은 y의 값입니다. 물은 것은 a나 b가 움직일 때 y가 얼마나 움직이는지입니다.", lambda: [41.0, 41.0]),
                wrong("values of c and d", "5 and 6 are the values of c and d. Asked are the slopes of y along a and b.",
                      "5와 6은 c와 d의 값입니다. 물은 것은 a와 b 쪽으로 본 y의 기울기입니다.", lambda: [5.0, 6.0]),
                wrong("M18-local", "13 = 7 + 6: what arrives at c and d was added, but in d = a · b it is multiplied by a slope "
                      "on the way to a and to b.",
                      "13 = 7 + 6입니다. c와 d에 도착한 값을 그대로 더했습니다. d = a · b에서 a와 b로 갈 때는 그 기울기를 곱합니다.",
                      lambda: [13.0, 13.0]),
                wrong("M17", "50 and 57 are the slopes times a and b. A slope is not a share of y: leave the last factor out.",
                      "50과 57은 기울기에 a와 b의 값을 곱한 것입니다. 기울기는 y에서 차지하는 몫이 아닙니다. 마지막에 곱한 값을 뺍니다.",
                      lambda: [50.0, 57.0]),
                wrong("M07-twice", "Everything is twice what it should be: an amount was sent on twice.",
                      "모두 맞는 값의 두 배입니다. 값을 두 번 넘겼습니다.", lambda: [50.0, 38.0]),
                wrong("added up", "One number. There is a slope along a and another one along b: keep them apart.",
                      "수를 하나만 적었습니다. a 쪽의 기울기와 b 쪽의 기울기는 따로 있습니다. 합치지 않고 둘 다 적습니다.",
                      lambda: 44.0, lambda array: array.size == 1),
                wrong("too many", "Two numbers are asked for, the slopes along a and along b. More came.",
                      "a 쪽과 b 쪽의 기울기, 곧 수 두 개를 물었는데 더 많이 적었습니다.", lambda: [25.0, 19.0, 7.0], lambda array: array.size > 2),
                wrong("M06-exchanged", "Two things at once: dy/da comes first, and the signs are the opposite.",
                      "두 가지가 겹쳤습니다. dy/da가 먼저이고, 부호가 반대입니다.", lambda: [-19.0, -25.0]),
                wrong("M09-product", "126 = 7 · 18 and 84 = 7 · 12: the amounts from c and from d were multiplied. Where paths meet, "
                      "they are added.",
                      "126 = 7 · 18, 84 = 7 · 12입니다. c에서 온 값과 d에서 온 값을 곱했습니다. 길이 만나는 곳에서는 더합니다.",
                      lambda: [126.0, 84.0]),
                *mixtures(NAMED))),
        "order": Visits(
            shape=(7,), holds=fits,
            otherwise=Both("A node is visited before a node that uses it.", "어떤 노드를 그 노드를 쓰는 노드보다 먼저 들릅니다."),
            wrongs=(
                wrong("from zero", "The nodes are numbered from 1 to 7, not from 0.", "노드의 번호는 0부터가 아니라 1부터 7까지입니다.",
                      lambda: [6, 5, 4, 3, 2, 1, 0], lambda order: sorted(order) == list(range(7))),
                wrong("not all once", "Each of the numbers 1 to 7 stands there once: in a right order one visit to each node is "
                      "enough.",
                      "1부터 7까지 한 번씩 적습니다. 순서가 맞으면 노드마다 한 번만 들르면 됩니다.",
                      lambda: [8, 7, 6, 5, 4, 3, 2], lambda order: sorted(order) != list(range(1, 8))),
                wrong("forward", "That is an order for the forward pass: from the inputs to y. Backward starts where the slope is "
                      "known, at y.",
                      "입력에서 y로 가는 순전파의 순서를 적었습니다. 역방향 계산은 기울기를 아는 곳, 곧 y에서 시작합니다.",
                      lambda: [1, 2, 3, 4, 5, 6, 7], lambda order: fits(order[::-1])),
                wrong("not from y", "It has to begin at y, node 7: dy/dy = 1 is the only slope known at the start.",
                      "7번 노드 y에서 시작해야 합니다. 처음에 아는 기울기는 dy/dy = 1뿐입니다.",
                      lambda: [6, 7, 5, 4, 3, 2, 1], lambda order: order[0] != 7),
                wrong("M11", "c or d (3, 4) comes before p or q (5, 6), as in the recursion. Then it sends on a gradient of "
                      "which a part has not arrived yet.",
                      "재귀처럼 c나 d(3, 4)를 p나 q(5, 6)보다 먼저 들릅니다. 그러면 값이 다 도착하기 전에 그레이디언트를 넘기게 됩니다.",
                      lambda: [7, 5, 3, 1, 2, 4, 6], lambda order: before(order, (3, 4), (5, 6))),
                wrong("M11-inputs", "a or b (1, 2) comes before c or d (3, 4), which use it: its gradient is still incomplete "
                      "when it is visited.",
                      "a나 b(1, 2)를, 그 값을 쓰는 c나 d(3, 4)보다 먼저 들릅니다. 그때는 그레이디언트가 아직 다 모이지 않았습니다.",
                      lambda: [7, 6, 5, 3, 1, 2, 4], lambda order: before(order, (1, 2), (3, 4))))),
    },
)
