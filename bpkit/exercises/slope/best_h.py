"""The best h of a central difference, found by measuring: in float64 and in float32."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.numbers import Satisfying


def wrong(name, en, ko, gives, when):
    return Wrong(name, Both(en, ko), gives=lambda: gives, when=when)


def size(low, high):
    return lambda h: low <= abs(float(h)) < high


def step(low, high, otherwise, *wrongs):
    return Satisfying(shape=(), holds=lambda h: low <= float(h) <= high, otherwise=otherwise, wrongs=(
        wrong("zero", "With h = 0 you would divide 0 by 0. h has to be a number that moves x.",
              "h = 0이면 0을 0으로 나누게 됩니다. h는 x를 움직이는 수여야 합니다.", 0.0, lambda h: h == 0),
        wrong("minus lost", "That h is huge: 1.2 + h is nowhere near 1.2. For a small number the exponent needs a minus.",
              "h가 너무 커서 1.2 + h가 1.2에서 아주 멉니다. 작은 수라면 지수에 음의 부호가 있어야 합니다.", 1e5, lambda h: h > 50),
        wrong("exponent", "That looks like an exponent. Hand in h itself: 10⁻³ is written 1e-3.",
              "지수를 적은 것 같습니다. h 자신을 적습니다. 10⁻³은 1e-3으로 적습니다.", -5.0, lambda h: h <= -1 or h >= 2),
        wrong("negative", "Take h positive; a central difference looks to both sides anyway.",
              "h는 양수로 잡습니다. 중앙 차분은 어차피 양쪽을 봅니다.", -1e-5, lambda h: h < 0),
        *wrongs))


FLOAT64 = step(
    2e-6, 3e-5,
    Both("There are powers of ten with more right digits. Print `digits(h)` for 0.1, 0.01, … and watch where it stops growing.",
         "맞는 자리가 더 많은 10의 거듭제곱이 있습니다. 0.1, 0.01, …에서 `digits(h)`를 출력해 어디에서 더 늘지 않는지 봅니다."),
    wrong("M28-vanished", "1.2 + h is 1.2 again: the next number of float64 is about 2e-16 away. The slope comes out as 0.",
          "1.2 + h가 다시 1.2가 됩니다. float64에서 다음 수는 2e-16쯤 떨어져 있습니다. 기울기가 0으로 나옵니다.", 1e-50, size(0, 1.1e-16)),
    wrong("forward", "About 1e-8 is best for a forward difference. The error of a central one falls with h², so it needs no such small h, "
          "and there rounding has taken over.",
          "1e-8쯤은 전진 차분에 가장 좋은 크기입니다. 중앙 차분의 오차는 h²을 따라 줄어들어 그렇게 작은 h가 필요 없고, 거기서는 이미 반올림 "
          "오차가 더 큽니다.", 1e-8, size(3e-9, 3.1e-8)),
    wrong("M28-near", "Just past the best: print `digits(1e-5)` beside `digits(1e-6)`. Rounding, about 1e-16/h, has taken over.",
          "가장 좋은 곳을 막 지났습니다. `digits(1e-5)`와 `digits(1e-6)`을 나란히 출력해 봅니다. 1e-16/h쯤인 반올림 오차가 더 커졌습니다.",
          1e-6, size(5e-7, 2e-6)),
    wrong("M28", "Too small. The values of f have 16 digits, their difference fewer, and it is divided by h: an error of about 1e-16/h, which "
          "grows as h shrinks.",
          "너무 작습니다. f의 값은 16자리까지 맞지만 두 값의 차에는 맞는 자리가 더 적습니다. 그 차를 h로 나눈 값에는 1e-16/h쯤인 오차가 있고, h가 작을수록 커집니다.",
          1e-12, size(1.1e-16, 5e-7)),
    wrong("M28-float32", "That is about the best in float32. In float64 rounding is far smaller, so h can shrink further.",
          "float32에 가장 좋은 크기쯤입니다. float64는 반올림 오차가 훨씬 작으므로 h를 더 줄일 수 있습니다.", 1e-3, size(1e-3, 1.6e-2)),
    wrong("coarse", "Here the formula still errs by h², which is more than rounding does. Make h smaller and watch the digits grow.",
          "여기서는 식의 오차 h²이 반올림 오차보다 아직 큽니다. h를 줄이면서 맞는 자릿수가 느는 것을 봅니다.", 0.1, size(3e-5, 2)))

FLOAT32 = step(
    9e-4, 1.6e-2,
    Both("There are powers of ten with more right digits. Print `digits(h, np.float32)` for 0.1, 0.01, … and watch.",
         "맞는 자리가 더 많은 10의 거듭제곱이 있습니다. 0.1, 0.01, …에서 `digits(h, np.float32)`를 출력해 봅니다."),
    wrong("M28-vanished", "In float32 1.2 + h is 1.2 again: the next number is about 1e-7 away. The slope comes out as 0.",
          "float32에서는 1.2 + h가 다시 1.2가 됩니다. 다음 수는 1e-7쯤 떨어져 있습니다. 기울기가 0으로 나옵니다.", 1e-8, size(0, 5.9e-8)),
    wrong("M28-float64", "That is about the best in float64. In float32 the numbers near 1.2 are about 1e-7 apart, so rounding adds up to about "
          "1e-7/h: 0.01 here.",
          "float64에 가장 좋은 크기쯤입니다. float32에서 1.2 근처의 수는 1e-7쯤씩 떨어져 있습니다. 그래서 반올림 오차가 많게는 1e-7/h쯤, "
          "여기서는 0.01쯤까지 더해집니다.", 1e-5, size(2e-6, 3e-5)),
    wrong("M28", "Too small for float32, which keeps about 7 digits: rounding adds about 1e-7/h to the error. Where is that equal to h²?",
          "7자리쯤만 담는 float32에는 너무 작습니다. 1e-7/h쯤인 반올림 오차가 더해집니다. 이 오차가 h²과 같아지는 곳은 어디입니까?",
          1e-4, size(5.9e-8, 9e-4)),
    wrong("coarse", "Here the formula still errs by h², which is more than rounding does. Try the next power of ten.",
          "여기서는 식의 오차 h²이 반올림 오차보다 아직 큽니다. 그다음으로 작은 10의 거듭제곱을 넣어 봅니다.", 0.1, size(1.6e-2, 2)))

DIGITS = Satisfying(
    shape=(), holds=lambda digits: 4 <= float(digits) <= 5.2,
    otherwise=Both("Not the number of right digits at the best h of float32. Print `digits(h, np.float32)` for your answer to (b).",
                   "float32의 가장 좋은 h에서 맞는 자릿수가 아닙니다. (b)의 답을 h로 두고 `digits(h, np.float32)`를 출력합니다."),
    wrongs=(
        wrong("M28-float64", "That many are right in float64. Print `digits` with np.float32.",
              "float64에서 맞는 자릿수입니다. np.float32를 넣어 `digits`를 출력합니다.", 10.5, lambda d: 9.5 <= d < 12),
        wrong("M28", "7 digits is what one float32 number holds. The difference of two of them, divided by 2h, has fewer right.",
              "7자리는 float32 수 하나에 담기는 자릿수입니다. 두 수의 차를 2h로 나눈 값에는 맞는 자리가 더 적습니다.", 7.0, lambda d: 6 <= d < 8),
        wrong("M28-sixteen", "16 digits is what one float64 number holds. Measure, in float32.",
              "16자리는 float64 수 하나에 담기는 자릿수입니다. float32로 재 봅니다.", 16.0, lambda d: 14 <= d < 18),
        wrong("forward", "At the best h more digits are right. Print `digits(h, np.float32)` for 0.01 and for 0.001.",
              "가장 좋은 h에서 중앙 차분은 맞는 자리가 더 많습니다. 0.01과 0.001에서 `digits(h, np.float32)`를 출력합니다.", 3.5, lambda d: 1.5 <= d < 4),
        wrong("none", "At the best h more digits are right. Where hardly any is, h is far too small.",
              "가장 좋은 h에서는 맞는 자리가 더 많습니다. 거의 없다면 h가 너무 작은 것입니다.", 0.0, lambda d: d < 1.5)))

ZERO = Choice(right="B", others={
    "A": ("M28-division", Both(
        "float32 has numbers as small as 1e-38, so 1e-8 is not 0 there. It is lost only when it is added to 1.2.",
        "float32로 1e-38까지도 나타낼 수 있으므로 1e-8은 0이 아닙니다. 1.2에 더할 때 비로소 사라집니다.")),
    "C": ("truncation", Both(
        "The error of the formula is h² = 1e-16 here, next to nothing. And a formula that errs a little does not give exactly 0.",
        "여기서 식의 오차는 h² = 1e-16으로 없는 것이나 같습니다. 그리고 식이 조금 틀렸다고 해서 꼭 0이 나오지는 않습니다.")),
    "D": ("division", Both(
        "A division by something small makes numbers large, not 0. What is divided here is already 0.",
        "작은 수로 나누면 결과는 0이 아니라 커집니다. 여기서는 나누기 전에 이미 0입니다.")),
})

CODE = '''
import numpy as np
from bpkit import rounded
from bpkit.%s import check

def digits(h, kind=np.float64):          # %s
    x, h = kind(1.2), kind(h)
    up, down = x + h, x - h
    slope = (up * up * up - down * down * down) / (h + h)
    return -np.log10(abs(float(slope) - 4.32) / 4.32)

'''
START = CODE + '''print("float64:", rounded(digits(0.1), digits=1))
print("float32:", rounded(digits(0.1, np.float32), digits=1))
answers = {"float64": None, "float32": None, "digits": None, "zero": None}
check("slope-best-h", answers)
'''
SOLVED = CODE + '''for h in (0.1, 0.01, 0.001, 0.0001, 1e-5, 1e-6, 1e-7):
    print(h, rounded([digits(h), digits(h, np.float32)], digits=1))
answers = {"float64": 1e-5, "float32": 1e-2, "digits": 4.6, "zero": "B"}
check("slope-best-h", answers)
'''
COUNTS = "how many digits of the slope are right", "맞는 자릿수"

EXERCISE = Exercise(
    id="slope-best-h",
    title=Both("The best h", "가장 좋은 h"),
    starter=Both(en=START % ("en", COUNTS[0]), ko=START % ("ko", COUNTS[1])),
    hints=(
        Both("Two errors pull in opposite directions: the formula wants a small h, rounding a large one. Measure where they balance.",
             "두 오차가 서로 반대쪽으로 당깁니다. 식의 오차는 h가 작을수록, 반올림 오차는 h가 클수록 작습니다. 두 오차가 같아지는 곳을 재어 찾습니다."),
        Both("Write a loop over h = 0.1, 0.01, 0.001, … that prints `digits(h)` and `digits(h, np.float32)`. Both columns rise and fall.",
             "h = 0.1, 0.01, 0.001, …마다 `digits(h)`와 `digits(h, np.float32)`를 출력하는 반복문을 씁니다. 두 열 모두 커졌다가 작아집니다."),
        Both("The formula errs by h². Rounding adds about 1e-16/h in float64, and about 1e-7/h in float32. For (d) print `np.float32(1.2) + "
             "np.float32(1e-8) == np.float32(1.2)`.",
             "식의 오차는 h²입니다. 반올림 오차는 float64에서 1e-16/h쯤, float32에서 1e-7/h쯤입니다. (d)에서는 `np.float32(1.2) + "
             "np.float32(1e-8) == np.float32(1.2)`를 출력해 봅니다."),
    ),
    solution=Both(en=SOLVED % ("en", COUNTS[0]), ko=SOLVED % ("ko", COUNTS[1])),
    because=Both(
        r"(a) $10^{-5}$, with 10 right digits. (b) $10^{-2}$; $10^{-3}$ is nearly as good and counts too (in the widget it is "
        r"even better: there x ± h is added in float64 first, and only f is computed in float32). (c) Between 4 and 5. "
        r"(d) B: near 1.2 the numbers of float32 are $1.2\cdot 10^{-7}$ apart, so $10^{-8}$ is rounded away in the addition. "
        "A gradient that was checked in float32 is known to about four digits, and a small mistake can hide there. Check in float64.",
        r"(a) $10^{-5}$이고, 10자리가 맞습니다. (b) $10^{-2}$입니다. $10^{-3}$도 거의 같으므로 정답입니다"
        r"(슬라이더 그림에서는 오히려 더 좋습니다. 거기서는 x ± h를 float64로 먼저 더하고 f만 float32로 계산합니다). (c) 4와 5 사이입니다. "
        r"(d) B입니다. 1.2 근처에서 float32의 수는 $1.2\cdot 10^{-7}$씩 떨어져 있으므로, 더할 때 $10^{-8}$이 반올림되어 사라집니다. "
        "float32로 검사한 그레이디언트는 네 자리쯤까지만 믿을 수 있고, 작은 실수는 그 뒤에 숨습니다. 검사는 float64로 합니다."),
    asks={"float64": FLOAT64, "float32": FLOAT32, "digits": DIGITS, "zero": ZERO},
)
