"""Compare and decide: what a gradient says, and what it does not."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, in_both

EXERCISE = Exercise(
    id="graph-sentence",
    title=Both("Which sentence is right?", "맞는 문장은?"),
    starter=Both(*[f'''
from bpkit.{language} import check

answers = {{
    "dw": None,        # {abc}
    "w is 0": None,    # {abc}
    "dc": None,        # {abc}
    "nudge": None,     # {nudge}
}}
check("graph-sentence", answers)
''' for language, abc, nudge in (("en", '"A", "B" or "C"', '"w up", "w down", …'),
                                 ("ko", '"A", "B", "C" 가운데 하나', '"w up", "w down" 등'))]),
    hints=(
        Both("In ∂L/∂w the upper letter moves because the lower one is nudged. Which of the sentences nudges w?",
             "∂L/∂w에서는 아래 글자를 움직이면 위 글자가 따라 움직입니다. w를 움직이는 문장은 어느 것입니까?"),
        Both("Write down what the product w · x passes on to w. Does w stand in it? And what does relu do between −1 and 0?",
             "곱셈 w · x가 w에 넘기는 값을 적어 봅니다. 거기에 w가 들어 있습니까? relu는 −1과 0 사이에서 어떻게 됩니까?"),
        Both("nudge: a change of 0.01 moves the loss by about 0.01 times the gradient. Which is largest, and in which "
             "direction does it lower the loss?",
             "nudge: 0.01만큼 바꾸면 손실은 그레이디언트의 0.01배쯤 움직입니다. 어느 것이 가장 크고, 어느 쪽으로 바꾸어야 손실이 줄어듭니까?"),
    ),
    solution=in_both('''
from bpkit import rounded
from bpkit.en import check

def loss(w=0, x=3, c=-1, b=4):
    u = w * x + max(c, 0) + b - 6
    return 0.5 * u * u

print("as it is   ", rounded(loss(), digits=4))
print("w + 0.01   ", rounded(loss(w=0.01), digits=5))
print("b + 0.01   ", rounded(loss(b=4.01), digits=5))
print("c + 0.01   ", rounded(loss(c=-0.99), digits=5))
print("c + 2      ", rounded(loss(c=1), digits=5))
check("graph-sentence", {"dw": "B", "w is 0": "B", "dc": "C", "nudge": "w up"})
'''),
    because=Both(
        r"`dw`: (B). $\partial L/\partial w$ is the gradient of the loss with respect to $w$. `w is 0`: (B). $w$ receives "
        r"$-2\cdot 3$, whatever its "
        r"own value is. (C) draws the right conclusion from a wrong reason: had $x$ been 0, the gradient would be 0 too. "
        r"`dc`: (C). Below 0 relu is flat, so a small change "
        r"does nothing; raised by 2, $c$ lowers the loss from 2 to 0.5. `nudge`: `w up`, to 1.94045, and raising $b$ only "
        r"to 1.98005. The sign says which way, the "
        r"size how fast.",
        r"`dw`: (B). $\partial L/\partial w$는 $w$에 대한 손실의 그레이디언트입니다. `w is 0`: (B). $w$는 자기 값이 무엇이든 $-2\cdot 3$을 받습니다. (C)는 "
        r"결론만 맞고 까닭이 "
        r"틀렸습니다. $x$가 0이었다면 그레이디언트도 0입니다. `dc`: (C). relu는 0보다 작은 곳에서 평평하므로 조금 바꾸면 그대로입니다. 그러나 $c$를 2만큼 올리면 손실은 2에서 0.5로 "
        r"줄어듭니다. `nudge`: `w up`입니다. 손실이 1.94045로 줄어듭니다. $b$를 올리면 1.98005까지만 줄어듭니다. 부호는 방향을, 크기는 얼마나 빠른지를 나타냅니다."),
    asks={
        "dw": Choice(right="B", others={
            "A": ("M20", Both(
                "The wrong way round. Nobody raises the loss and watches w: w is nudged, and the loss moves. To raise the "
                "loss by a little h, w would have to "
                "move by about −h/6, not by −6h.",
                "방향이 거꾸로입니다. 손실을 움직이고 w를 보는 것이 아니라, w를 움직이고 손실을 봅니다. 손실을 h만큼 조금 올리려면 w는 −6h가 아니라 −h/6쯤 움직여야 "
                "합니다.")),
            "C": ("M17", Both(
                "w · x is 0, so nothing of the loss comes from w. A gradient does not divide the loss into parts; it says "
                "how fast the loss moves if w moves.",
                "w · x가 0이므로 손실 가운데 w에서 온 것은 없습니다. 그레이디언트는 손실에서 w가 차지하는 양이 아니라, w가 움직이면 손실이 얼마나 빨리 움직이는지를 나타냅니다.")),
        }),
        "w is 0": Choice(right="B", others={
            "A": ("M17-zero", Both(
                "Nudge w to 0.01: u moves from −2 to −1.97, and the loss with it. What w contributes now does not say how "
                "the loss moves with it.",
                "w를 0.01로 움직여 봅니다. u가 −2에서 −1.97로 움직이고 손실도 움직입니다. w가 지금 보태는 양만 보아서는 w가 움직일 때 손실이 어떻게 되는지 알 수 없습니다.")),
            "C": ("M17-blame", Both(
                "Not always: with x = 0 the gradient at w would be 0, whatever is missing. w receives upstream times x.",
                "언제나 그렇지는 않습니다. x = 0이면 출력이 얼마나 모자라든 w의 그레이디언트는 0입니다. w가 받는 것은 상류 곱하기 x입니다.")),
        }),
        "dc": Choice(right="C", others={
            "A": ("M17-flat", Both(
                "Try c = 1: relu(c) is 1, u is −1, and the loss falls from 2 to 0.5. A gradient speaks about small changes "
                "only.",
                "c = 1을 넣어 봅니다. relu(c)는 1, u는 −1이 되고 손실은 2에서 0.5로 줄어듭니다. 그레이디언트로는 조금 움직일 때의 변화만 알 수 있습니다.")),
            "B": ("flat is best", Both(
                "A slope of 0 is found at a lowest point, and also where it is flat. Try c = 1: the loss falls from 2 to "
                "0.5.",
                "기울기 0은 가장 낮은 곳에서만이 아니라 평평한 곳에서도 나옵니다. c = 1을 넣어 봅니다. 손실이 2에서 0.5로 줄어듭니다.")),
        }),
        "nudge": Choice(right="w up", others={
            "w down": ("M06", Both(
                "The gradient −6 says: when w rises, the loss falls. Downwards it rises.",
                "그레이디언트 −6은 w가 오르면 손실이 줄어든다는 뜻입니다. 내리면 손실이 늘어납니다.")),
            "b up": ("smaller", Both(
                "That lowers the loss, by about 0.02. Is there an input with a larger gradient?",
                "손실이 0.02쯤 줄어듭니다. 그레이디언트가 더 큰 입력이 있습니까?")),
            "b down": ("M06-b", Both(
                "The gradient −2 says: when b rises, the loss falls. Downwards it rises. And there is an input with a "
                "larger gradient.",
                "그레이디언트 −2는 b가 오르면 손실이 줄어든다는 뜻입니다. 내리면 늘어납니다. 그리고 그레이디언트가 더 큰 입력이 있습니다.")),
            "x up": ("M17-x", Both(
                "x is the largest number in w · x, but its gradient is upstream times w, and w is 0: the loss does not move.",
                "w · x에서 큰 수는 x이지만, x의 그레이디언트는 상류 곱하기 w입니다. w가 0이므로 손실은 그대로입니다.")),
            "c up": ("flat", Both(
                "From −1 to −0.99 relu stays at 0, and so the loss stays at 2.",
                "−1에서 −0.99로 올려도 relu는 0 그대로이고 손실도 2 그대로입니다.")),
        }),
    },
)
