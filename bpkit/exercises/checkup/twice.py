"""Backward twice: gradients that are collected have to be emptied first."""

from dataclasses import dataclass
from itertools import product

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.finding import Finding
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers, outputs_of
from bpkit.checking.outputs import as_outputs

NAMES = ("a", "b", "c", "d")


def passes(a, b, d, times, reset=()):
    """What the collecting backward of the starter has in `grad` after so many passes; `reset` is emptied before each."""
    grad = dict.fromkeys(NAMES, 0.0)
    for _ in range(times):
        grad.update(dict.fromkeys(reset, 0.0))
        grad["c"] += d
        grad["d"] += a + b
        grad["a"] += grad["c"]
        grad["b"] += grad["c"]
    return grad


def multiplied(times):
    return {name: times * value for name, value in passes(2.0, 3.0, 1.0, 1).items()}


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


def once(a, b, d):
    """The right gradients."""
    return {"a": d, "b": d, "c": d, "d": a + b}


AGAIN = Both(
    "A second call gives other numbers than the first: something is left in `grad` from call to call. a, b, c and d are all "
    "collected with `+=`, so each of the four has to be 0 before the pass begins.",
    "두 번째로 호출하면 처음과 다른 수가 나옵니다. 앞서 호출할 때의 값이 `grad`에 남아 있습니다. a, b, c, d는 모두 `+=`로 모으므로 넷 다 계산을 "
    "시작하기 전에 0이어야 합니다.")

SENT = {1: ("a and b still hold the 1 of the first call; they are collected with `+=` too.",
            "a와 b가 첫 호출이 남긴 1 그대로입니다. a와 b도 `+=`로 모읍니다."),
        2: ("a and b received 1 twice; but in the second call they receive what stands in c then.",
            "a와 b가 1을 두 번 받았습니다. 그러나 두 번째 호출에서는 그때 c에 있는 값을 받습니다."),
        3: ("", ""),
        4: ("a and b hold 1 more than they should. Each call adds to them once, what stands in c at that moment.",
            "a와 b가 1만큼 큽니다. 호출할 때마다 그때 c에 있는 값을 한 번 더합니다.")}
KEPT = {1: ("c still holds 1; its `+=` adds d once more.", "c가 1 그대로입니다. c에도 `+=`로 d를 한 번 더합니다."),
        2: ("", ""),
        3: ("c holds 3, but each call adds only d = 1 to it.", "c가 3인데, 호출 한 번에 c에 더해지는 것은 d = 1뿐입니다.")}
ADDED = {5: ("d still holds 5; its `+=` adds a + b once more.", "d가 5 그대로입니다. d에도 `+=`로 a + b를 한 번 더합니다."),
         10: ("", "")}


@dataclass(frozen=True)
class Collected(Numbers):
    """Four numbers that can be wrong one by one: what fits only a part of the answer is not said of all of it."""

    def judged(self, answer, exercise):
        findings = super().judged(answer, exercise)
        if not findings:
            return []
        right = outputs_of(self.right(), NAMES)
        yours = as_outputs(answer, NAMES, right)
        whole = [{**right, **outputs_of(wrong.gives(), NAMES)} for wrong in self.wrongs]
        turned = [finding.code for finding in findings] == ["M06"]
        if turned or any(all(close(yours[name], other[name], self.tolerance) for name in NAMES) for other in whole):
            return findings
        wrong_ones = [name for name in NAMES if not close(yours[name], right[name], self.tolerance)]
        says = [EACH[name] for name in EACH if any(letter in wrong_ones for letter in name)]
        return [Finding("M10-entries", Both(*(" ".join(texts) for texts in zip(*says))), tuple(wrong_ones))]


EACH = {"c": ("c: each call adds d = 1, and nothing is taken away.", "c에는 호출할 때마다 d = 1이 더해지고 아무것도 지워지지 않습니다."),
        "d": ("d: each call adds a + b.", "d에는 호출할 때마다 a + b가 더해집니다."),
        "ab": ("a and b: each call adds what stands in c at that moment.", "a와 b에는 호출할 때마다 그때 c에 있는 값이 더해집니다.")}


def mixtures(known):
    """Answers to `second` in which each entry was thought of by itself, but for those that have a text of their own."""
    for ab, c, d in product(SENT, KEPT, ADDED):
        if (ab, c, d) not in known:
            english, korean = (" ".join(filter(None, texts)) for texts in zip(SENT[ab], KEPT[c], ADDED[d]))
            yield wrong(f"M10-{ab}-{c}-{d}", english, korean,
                        lambda ab=ab, c=c, d=d: {"a": float(ab), "b": float(ab), "c": float(c), "d": float(d)})
    for a, b in ((1, 3), (3, 1), (2, 3), (3, 2), (1, 2), (2, 1)):
        yield wrong(f"unequal-{a}-{b}", "a and b differ. Both are fed by the same sum c = a + b, with the same lines, so they hold "
                    "the same.",
                    "a와 b가 서로 다릅니다. 둘은 같은 합 c = a + b에서 똑같은 코드로 값을 받으므로 같아야 합니다.",
                    lambda a=a, b=b: {"a": float(a), "b": float(b), "c": 2.0, "d": 10.0})


START = '''
from bpkit.en import check

grad = {"a": 0.0, "b": 0.0, "c": 0.0, "d": 0.0}

def backward(a, b, d):        # c = a + b, e = c * d
    grad["c"] += d
    grad["d"] += a + b
    grad["a"] += grad["c"]
    grad["b"] += grad["c"]
    return None               # a, b, c, d

# {comment}
answers = {"second": None, "backward": backward}
check("checkup-twice", answers)
'''

SOLVED = '''
from bpkit import rounded
from bpkit.en import check

def backward(a, b, d, times=1):
    grad = {"a": 0.0, "b": 0.0, "c": 0.0, "d": 0.0}      # {comment}
    for _ in range(times):
        grad["c"] += d
        grad["d"] += a + b
        grad["a"] += grad["c"]
        grad["b"] += grad["c"]
    return list(grad.values())

print("once ", rounded(backward(2, 3, 1), digits=0))
print("twice", rounded(backward(2, 3, 1, times=2), digits=0))
check("checkup-twice", {"second": [3, 3, 2, 10], "backward": backward})
'''


def filled(language, code, comment):
    return code.replace("{comment}", comment).replace("bpkit.en", f"bpkit.{language}")


EXERCISE = Exercise(
    id="checkup-twice",
    title=Both("Backward, a second time", "두 번째 역방향 계산"),
    starter=Both(en=filled("en", START, "second: the four numbers a, b, c, d, such as [1, 2, 3, 4]"),
                 ko=filled("ko", START, "second: a, b, c, d의 순서로 수 네 개. 예: [1, 2, 3, 4]")),
    hints=(
        Both("What stands in `grad` when the second call begins?", "두 번째 호출이 시작될 때 `grad`에는 무엇이 들어 있습니까?"),
        Both("In the second call c becomes 1 + 1 = 2 before anything is sent on to a and b. So a gets 2 on top of its 1.",
             "두 번째 호출에서 c는 먼저 1 + 1 = 2가 되고, 그 2를 a와 b로 보냅니다. a에는 이미 1이 있습니다."),
        Both("Let every call begin with zeros: make the dict inside the function.",
             "호출마다 0에서 시작하게 합니다. 딕셔너리를 함수 안에서 만듭니다."),
    ),
    solution=Both(en=filled("en", SOLVED, "zeros in every call"), ko=filled("ko", SOLVED, "호출마다 0에서 시작")),
    because=Both(
        r"After one call the gradients are (1, 1, 1, 5). The second call adds to what is there: $c$ has $1 + 1 = 2$ and sends "
        r"this 2 on, so $a$ and $b$ get $1 + 2 = 3$. Not everything doubles, so no learning rate makes up for it. `+=` is "
        "right *within* one pass, where paths meet; *between* passes the sums have to be emptied. The numbers are those of an "
        "issue of the library micrograd.",
        r"한 번 호출하면 그레이디언트는 (1, 1, 1, 5)입니다. 두 번째 호출에서는 남아 있던 값에 더합니다. $c$는 $1 + 1 = 2$가 되고 이 2를 "
        r"보내므로 $a$와 $b$는 $1 + 2 = 3$이 됩니다. 모두 똑같이 두 배가 되는 것이 아니어서 학습률로 바로잡을 수도 없습니다. 길이 만나는 곳이 있으므로, 한 번의 역방향 계산 **안에서는** `+=`가 맞습니다. 그러나 "
        r"계산과 계산 **사이에는** 모은 값을 비워야 합니다. 이 수들은 micrograd "
        "라이브러리의 이슈에 나온 것입니다."),
    asks={
        "second": Collected(
            right=lambda: passes(2.0, 3.0, 1.0, 2), names=NAMES,
            wrongs=(
                wrong("M10", "1, 1, 1, 5 are the gradients after one call. The second call does not start afresh: `+=` adds to "
                      "what the first one left.",
                      "1, 1, 1, 5는 한 번 호출한 뒤의 그레이디언트입니다. 두 번째 호출은 새로 시작하지 않습니다. 첫 호출이 남긴 값에 `+=`로 "
                      "더합니다.",
                      lambda: passes(2.0, 3.0, 1.0, 1)),
                wrong("M10-double", "2, 2, 2, 10: you doubled everything. But c already holds 2 when it sends its gradient on, "
                      "so a and b get more than twice.",
                      "2, 2, 2, 10을 적었습니다. 모두 두 배로 한 것입니다. 그러나 c는 2가 된 다음에 a와 b로 값을 보냅니다. 그래서 a와 b는 두 배보다 "
                      "커집니다.",
                      lambda: multiplied(2)),
                wrong("M10-inner", "2, 2, 1, 10: you let c start afresh. `grad[\"c\"]` is collected with `+=` as well, and nobody "
                      "empties it.",
                      "2, 2, 1, 10을 적었습니다. c만 새로 시작한 것입니다. `grad[\"c\"]`에도 `+=`로 더하는데, 비우는 곳이 없습니다.",
                      lambda: passes(2.0, 3.0, 1.0, 2, reset=("c",))),
                wrong("M10-products", "c and d start afresh here. `+=` adds to them too, and nobody empties them.",
                      "이 답에서는 c와 d가 새로 시작합니다. c와 d에도 `+=`로 더하는데, 비우는 곳이 없습니다.",
                      lambda: passes(2.0, 3.0, 1.0, 2, reset=("c", "d"))),
                wrong("M10-tripled", "3, 3, 3, 15: you multiplied all four by 3. Only a and b go from 1 to 3; c and d receive "
                      "the same amount a second time.",
                      "3, 3, 3, 15를 적었습니다. 네 수에 모두 3을 곱한 것입니다. 1에서 3이 되는 것은 a와 b뿐이고, c와 d는 같은 양을 한 번 더 받습니다.",
                      lambda: multiplied(3)),
                wrong("M10-third", "6, 6, 3, 15 are the numbers after a third call. Asked is after the second.",
                      "6, 6, 3, 15는 세 번째 호출까지 한 뒤의 값입니다. 물은 것은 두 번째 호출 뒤의 값입니다.",
                      lambda: passes(2.0, 3.0, 1.0, 3)),
                wrong("M10-squared", "d = 25: you multiplied where the code adds. d receives 5 a second time.",
                      "d = 25를 적었습니다. 더할 곳에서 곱한 것입니다. d는 5를 한 번 더 받습니다.",
                      lambda: {"d": 25.0}),
                wrong("M10-four", "4, 4, 4, 20: you multiplied all four by 4. `+=` adds; c and d receive the same amount a second "
                      "time.",
                      "4, 4, 4, 20을 적었습니다. 네 수에 모두 4를 곱한 것입니다. `+=`는 더합니다. c와 d는 같은 양을 한 번 더 받습니다.",
                      lambda: multiplied(4)),
                wrong("emptied", "Nothing empties `grad`: what was collected stays, and the second call adds to it.",
                      "`grad`를 비우는 곳은 없습니다. 모은 값은 그대로 남고, 두 번째 호출이 거기에 더합니다.",
                      lambda: dict.fromkeys(NAMES, 0.0)),
                wrong("values", "2, 3, 5, 1 are the values of a, b, c and d. Asked are the gradients that stand in `grad`.",
                      "2, 3, 5, 1은 a, b, c, d의 값입니다. 물은 것은 `grad`에 있는 그레이디언트입니다.",
                      lambda: dict(zip(NAMES, (2.0, 3.0, 5.0, 1.0)))),
                wrong("order", "The right numbers in the order c, d, a, b. Asked is a, b, c, d.",
                      "수는 맞지만 c, d, a, b의 순서로 적었습니다. a, b, c, d의 순서로 적습니다.",
                      lambda: dict(zip(NAMES, (2.0, 10.0, 3.0, 3.0)))),
                wrong("M10-all-squared", "1, 1, 1, 25: you multiplied where the code adds. `+=` adds the second amount to the first.",
                      "1, 1, 1, 25를 적었습니다. 더할 곳에서 곱한 것입니다. `+=`는 두 번째 값을 첫 번째 값에 더합니다.",
                      lambda: dict(zip(NAMES, (1.0, 1.0, 1.0, 25.0)))),
                *mixtures(known={(3, 2, 10), (1, 1, 5), (2, 2, 10), (2, 1, 10), (2, 1, 5)}))),
        "backward": Function(
            arguments=("a", "b", "d"), names=NAMES,
            cases=lambda: [{"a": 2.0, "b": 3.0, "d": 1.0}, {"a": -0.5, "b": 1.7, "d": 2.3}, {"a": 4.1, "b": 0.6, "d": -1.4}],
            right=once, remembers=AGAIN,
            wrongs=(
                wrong("M10-inside", "One call gives what two passes would leave. Each call makes one pass, and starts from zeros.",
                      "한 번 호출했는데 두 번 계산했을 때 남는 값이 나옵니다. 호출 한 번에 역방향 계산은 한 번이고, 0에서 시작합니다.",
                      lambda a, b, d: list(passes(a, b, d, 2).values())),
                wrong("M10-doubled", "Every gradient is twice what it should be: something is added twice in one call.",
                      "그레이디언트가 모두 맞는 값의 두 배입니다. 한 번 호출하는 동안 무언가를 두 번 더했습니다.",
                      lambda a, b, d: (2 * d, 2 * d, 2 * d, 2 * (a + b))),
                wrong("c emptied", "a and b received nothing: c was empty when it sent its gradient on. Empty before the pass, "
                      "not in the middle, and fill c before a and b.",
                      "a와 b가 아무것도 받지 못했습니다. c가 값을 보낼 때 비어 있었습니다. 도중이 아니라 시작할 때 비우고, c를 a와 b보다 먼저 "
                      "채웁니다.",
                      lambda a, b, d: once(a, b, d) | {"a": 0.0, "b": 0.0}),
                wrong("emptied too late", "The gradients are all 0: they were emptied after they had been computed, and before "
                      "they were returned. Empty them at the beginning.",
                      "그레이디언트가 모두 0입니다. 계산한 다음, 돌려주기 전에 비웠습니다. 비우는 것은 시작할 때 합니다.",
                      lambda a, b, d: (0.0, 0.0, 0.0, 0.0)),
                wrong("own value", "In the product c · d the slope at one factor is the other one: c receives d, and d receives "
                      "c.",
                      "곱 c · d에서 한 인수의 기울기는 다른 인수입니다. c는 d를, d는 c를 받습니다.",
                      lambda a, b, d: (a + b, a + b, a + b, d)),
                wrong("local", "a and b received 1, the slope of the sum alone. Multiply by the gradient that arrives at c.",
                      "a와 b가 덧셈의 기울기 1만 받았습니다. 여기에 c에 도착한 그레이디언트를 곱합니다.",
                      lambda a, b, d: once(a, b, d) | {"a": 1.0, "b": 1.0}),
                wrong("M06", "Every sign is the opposite. Asked are the gradients themselves; a minus comes in only when a step "
                      "is taken.",
                      "부호가 모두 반대입니다. 물은 것은 그레이디언트 자체입니다. 음의 부호는 걸음을 뗄 때 비로소 붙습니다.",
                      lambda a, b, d: (-d, -d, -d, -a - b)),
                wrong("constants", "You returned the numbers for a = 2, b = 3, d = 1. Compute them from the arguments.",
                      "a = 2, b = 3, d = 1일 때의 수를 그대로 돌려주었습니다. 인수로 계산합니다.",
                      lambda a, b, d: (1.0, 1.0, 1.0, 5.0)),
                wrong("second call", "You returned the numbers of the second call. The mended function gives the gradients of "
                      "one call alone.",
                      "두 번째 호출의 수를 돌려주었습니다. 고친 함수는 호출 한 번의 그레이디언트만 돌려줍니다.",
                      lambda a, b, d: (3.0, 3.0, 2.0, 10.0)),
                wrong("order", "The right numbers in the order c, d, a, b. Asked is a, b, c, d.",
                      "수는 맞지만 c, d, a, b의 순서로 돌려주었습니다. a, b, c, d의 순서로 돌려줍니다.",
                      lambda a, b, d: (d, a + b, d, d)),
                wrong("own value at the product", "c and d are exchanged: in c · d the slope at one factor is the other one. c "
                      "receives d, and d receives c.",
                      "c와 d의 답이 바뀌었습니다. c · d에서 한 인수의 기울기는 다른 인수입니다. c는 d를, d는 c를 받습니다.",
                      lambda a, b, d: (d, d, a + b, d)),
                wrong("d its own", "The entry of d holds the value of d. In c · d the slope at d is the other factor, c.",
                      "d의 자리에 d의 값이 있습니다. c · d에서 d 쪽의 기울기는 다른 인수 c입니다.",
                      lambda a, b, d: once(a, b, d) | {"d": d}),
                wrong("d times d", "d received (a + b) · d, which is e itself. The slope of c · d along d is c alone.",
                      "d가 e 자신인 (a + b) · d를 받았습니다. c · d에서 d 쪽의 기울기는 c뿐입니다.",
                      lambda a, b, d: once(a, b, d) | {"d": (a + b) * d}),
                wrong("c its own", "c received its own value a + b. In c · d the slope at c is the other factor.",
                      "c가 자기 값 a + b를 받았습니다. c · d에서 c 쪽의 기울기는 다른 인수입니다.",
                      lambda a, b, d: once(a, b, d) | {"c": a + b}),
                wrong("value sent", "a and b received the value of c, a + b. They receive the gradient of c.",
                      "a와 b가 c의 값 a + b를 받았습니다. 받을 것은 c의 그레이디언트입니다.",
                      lambda a, b, d: once(a, b, d) | {"a": a + b, "b": a + b}),
                wrong("M17", "a and b received a · d and b · d, their shares of e. In a sum both receive what arrives at c, "
                      "unchanged.",
                      "a와 b가 e에서 차지하는 몫 a · d와 b · d를 받았습니다. 덧셈에서는 c에 도착한 값을 둘 다 그대로 받습니다.",
                      lambda a, b, d: once(a, b, d) | {"a": a * d, "b": b * d}),
                wrong("a lost", "a received nothing. It stands in c = a + b, just as b does.",
                      "a가 아무것도 받지 못했습니다. a도 b처럼 c = a + b에 들어 있습니다.", lambda a, b, d: once(a, b, d) | {"a": 0.0}),
                wrong("b lost", "b received nothing. It stands in c = a + b, just as a does.",
                      "b가 아무것도 받지 못했습니다. b도 a처럼 c = a + b에 들어 있습니다.", lambda a, b, d: once(a, b, d) | {"b": 0.0}),
                wrong("c local", "a, b and c received 1. In c · d the slope at c is d, and a and b receive what arrives at c.",
                      "a, b, c가 1을 받았습니다. c · d에서 c 쪽의 기울기는 d이고, a와 b는 c에 도착한 값을 받습니다.",
                      lambda a, b, d: (1.0, 1.0, 1.0, a + b)),
                wrong("d local", "d received 1. In c · d the slope at d is the other factor.",
                      "d가 1을 받았습니다. c · d에서 d 쪽의 기울기는 다른 인수입니다.", lambda a, b, d: once(a, b, d) | {"d": 1.0}),
                wrong("c times d", "c received (a + b) · d, which is e itself. The slope of c · d along c is d alone.",
                      "c가 e 자신인 (a + b) · d를 받았습니다. c · d에서 c 쪽의 기울기는 d뿐입니다.",
                      lambda a, b, d: once(a, b, d) | {"c": (a + b) * d}),
                wrong("d product", "d received a · b. The other factor of c · d is c, which is a + b.",
                      "d가 a · b를 받았습니다. c · d의 다른 인수는 c, 곧 a + b입니다.", lambda a, b, d: once(a, b, d) | {"d": a * b}),
                wrong("d twice", "a and b received d · d. d comes in once, at the product; along the sum the slope is 1.",
                      "a와 b가 d · d를 받았습니다. d는 곱셈에서 한 번만 곱하고, 덧셈의 기울기는 1입니다.",
                      lambda a, b, d: once(a, b, d) | {"a": d * d, "b": d * d}),
                wrong("ones", "The four were filled with 1 before the pass. `+=` adds to that 1; start from 0.",
                      "계산하기 전에 네 자리를 1로 채웠습니다. `+=`는 그 1에 더합니다. 0에서 시작합니다.",
                      lambda a, b, d: (d + 2, d + 2, d + 1, a + b + 1)))),
    },
)
