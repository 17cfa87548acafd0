"""Backward twice: gradients that are collected have to be emptied first."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers

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
        "second": Numbers(
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
                      lambda: {"d": 25.0}))),
        "backward": Function(
            arguments=("a", "b", "d"), names=NAMES,
            cases=lambda: [{"a": 2.0, "b": 3.0, "d": 1.0}, {"a": -0.5, "b": 1.7, "d": 2.3}, {"a": 4.1, "b": 0.6, "d": -1.4}],
            right=once,
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
                      lambda a, b, d: (3.0, 3.0, 2.0, 10.0)))),
    },
)
