"""Name the mistake, and say what would have caught it."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise

START = '''
from bpkit.{language} import check

answers = {{
    "mistake": None,   # "rounding", "biases", "slope", "transpose", "order", "half"
    "caught": None,    # "loss", "digits", "check W1", "check W2"
}}
check("mazur-which-mistake", answers)
'''
SOLUTION = '''
from bpkit.{language} import check
from bpkit.exercises.mazur.wrong_digit import SUSPECTS, off_by

for word, update in SUSPECTS.items():
    print(word.ljust(9), "off by", off_by(update).rjust(11), "billionths")
check("mazur-which-mistake", {{"mistake": "order", "caught": "check W1"}})
'''

EXERCISE = Exercise(
    id="mazur-which-mistake",
    title=Both("Name it, and catch it", "이름 붙이고 잡아내기"),
    starter=Both(START.format(language="en"), START.format(language="ko")),
    hints=(
        Both("Each suspect can be run. In chapter 7 you wrote a function that does one update, and it has a fingerprint.",
             "후보는 모두 실행해 볼 수 있습니다. 7장에서 한 번 갱신하는 함수를 썼고, 지문도 있습니다."),
        Both("The sizes tell much. Which suspects change W₂ or the biases, and so move the loss by millions of billionths?",
             "크기만 보아도 많이 가려집니다. W₂나 편향을 바꾸어 손실을 10억분의 몇백만이나 움직이는 후보는 무엇입니까?"),
        Both("For the second question: in which array does the mistake end up, and is the loss after the step a test of it?",
             "둘째 질문에서는 두 가지를 따져 봅니다. 실수의 결과는 어느 배열에 남습니까? 한 걸음 뒤의 손실로 그 배열을 검사할 수 있습니까?"),
    ),
    solution=Both(SOLUTION.format(language="en"), SOLUTION.format(language="ko")),
    because=Both(
        r"`order`: of the six only this one has a fingerprint near 0. It makes $\delta_1$, and with it the gradient of $W_1$, "
        r"that of no loss at all. A numerical check compares exactly this array with measured slopes; the loss falls all the same, "
        r"because $W_2$ does nearly all of the work.",
        r"`order`입니다. 여섯 가운데 지문이 0에 가까운 것은 이것뿐입니다. 이 실수가 있으면 $\delta_1$과 $W_1$의 그레이디언트는 어떤 손실의 "
        r"그레이디언트도 아니게 됩니다. 수치 미분으로 하는 검사는 바로 이 배열을 직접 잰 기울기와 비교합니다. 손실은 거의 다 $W_2$가 줄이는 "
        r"것이어서, 실수가 있어도 줄어듭니다."),
    asks={
        "mistake": Choice(right="order", others={
            "rounding": ("rounding", Both(
                "Rounding to nine digits moves the loss by less than a billionth here, and the number is off by 150. The article's "
                "rounded weights give the right loss.",
                "아홉 자리로 반올림해도 손실은 10억분의 1도 움직이지 않습니다. 그런데 차이는 10억분의 150입니다. 글에 적힌 반올림된 가중치로도 맞는 "
                "손실이 나옵니다.")),
            "biases": ("M23", Both(
                "Training the biases lowers the loss much further, by about 0.01. That gives the other number that circulates, "
                "not this one.",
                "편향까지 훈련하면 손실이 0.01쯤 더 줄어듭니다. 그렇게 나오는 것은 널리 알려진 다른 수이고, 이 수가 아닙니다.")),
            "slope": ("M04", Both(
                "With z in the slopes W₂ goes the wrong way, because z(1 − z) is negative for z above 1, and the loss rises. The "
                "printed loss falls.",
                "기울기에 z를 넣으면 W₂가 반대쪽으로 갑니다. z가 1보다 크면 z(1 − z)가 음수이기 때문입니다. 그러면 손실이 커지는데, 글의 손실은 "
                "작아집니다.")),
            "transpose": ("M13", Both(
                "A good guess: it moves the loss by as little. But it moves it down, away from the printed number, which lies "
                "above the right one.",
                "좋은 추측입니다. 손실이 움직이는 크기는 그만큼 작습니다. 그러나 손실이 작아지면서 글의 수에서 멀어집니다. 글의 수는 맞는 값보다 큽니다.")),
            "half": ("M07", Both(
                "Without the ½ every step is twice as long, and the loss falls twice as far. The number is off by 150 billionths "
                "only.",
                "½이 없으면 걸음이 모두 두 배가 되어 손실도 두 배쯤 줄어듭니다. 그런데 차이는 10억분의 150뿐입니다."))}),
        "caught": Choice(right="check W1", others={
            "loss": ("falling loss", Both(
                "It fell, with the mistake in it, for 10,000 steps. A falling loss shows that the steps go downhill, not that they "
                "follow the gradient.",
                "실수가 있는 채로도 손실은 10,000걸음 내내 줄었습니다. 손실이 줄어든다는 것은 내리막으로 간다는 뜻이지, 그레이디언트를 따라간다는 뜻이 "
                "아닙니다.")),
            "digits": ("digits", Both(
                "More digits show the wrong number more exactly. A mistake is no rounding, and without something to compare with it "
                "stays unseen.",
                "자릿수를 늘리면 틀린 수가 더 정확하게 보일 뿐입니다. 계산이 틀린 것은 반올림 오차가 아니고, 비교할 것이 없으면 드러나지 않습니다.")),
            "check W2": ("W2 is right", Both(
                "The gradient of W₂ passes that check: it was computed first, from the right numbers. Look at the array that is "
                "computed after it.",
                "W₂의 그레이디언트는 그 검사를 통과합니다. 맞는 수로 먼저 계산했기 때문입니다. 그다음에 계산하는 배열을 봅니다."))}),
    },
)
