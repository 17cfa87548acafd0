"""The slope of the sigmoid at z, from z."""

import numpy as np

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

EXERCISE = Exercise(
    id="note001-slope-of-sigma",
    title=Both("The slope of the sigmoid", "시그모이드의 기울기"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

def slope(z):
    """σ′(z) for an array z, entry by entry."""
    return None

check("note001-slope-of-sigma", slope)
''',
        ko='''
import numpy as np
from bpkit.ko import check

def slope(z):
    """σ′(z) for an array z, entry by entry."""
    return None

check("note001-slope-of-sigma", slope)
'''),
    hints=(
        Both("The formula a(1 − a) needs the output a of the sigmoid. What are you given?",
             "식 a(1 − a)에는 시그모이드의 출력 a가 들어갑니다. 함수가 받는 것은 무엇입니까?"),
        Both("First compute a = σ(z) = 1 / (1 + e⁻ᶻ), then the slope from a.",
             "먼저 a = σ(z) = 1 / (1 + e⁻ᶻ)를 계산하고, 그다음 a로 기울기를 구합니다."),
        Both("`a = 1 / (1 + np.exp(-z))`. Check yourself: at z = 0 the slope is ¼.",
             "`a = 1 / (1 + np.exp(-z))`입니다. 맞는지 확인하려면 z = 0을 넣습니다. 기울기는 ¼입니다."),
    ),
    solution=Both(*['''
import numpy as np
from bpkit import rounded
from bpkit.%s import check

def slope(z):
    """σ′(z) for an array z, entry by entry."""
    a = 1 / (1 + np.exp(-z))
    return a * (1 - a)

print(rounded(slope(np.array([-2.0, 0.0, 2.0]))))
check("note001-slope-of-sigma", slope)
''' % language for language in ("en", "ko")]),
    because=Both(
        r"$\sigma'(z) = a(1 - a)$ with $a = \sigma(z)$, so $a$ has to be computed first. The slope is largest at $z = 0$, where "
        r"it is $\frac14$, and the same at $z$ and $-z$.",
        r"$a = \sigma(z)$일 때 $\sigma'(z) = a(1 - a)$이므로 $a$부터 계산합니다. 기울기는 $z = 0$에서 가장 크고 그 값은 "
        r"$\frac14$입니다. $z$에서와 $-z$에서 기울기가 같습니다."),
    asks=Function(
        arguments=("z",),
        cases=lambda: [{"z": np.array([-2.0, 0.3, 2.0, 3.7])}, {"z": np.array([[0.0, -1.5, 0.8], [4.0, 1.1, -0.2]])}],
        loss=lambda z: np.sum(sigmoid(z)), wrt="z",
        wrongs=(
            Wrong("M04", Both(
                "z(1 − z): the formula a(1 − a) was given z. At z = 2 that is −2, a negative slope of a function that only rises. "
                "Compute a = σ(z) first.",
                "z(1 − z)를 계산했습니다. 식 a(1 − a)에 z를 넣은 것입니다. z = 2에서 −2가 되는데, 늘 커지기만 하는 함수의 기울기가 "
                "음수일 수 없습니다. a = σ(z)부터 계산합니다."),
                  gives=lambda z: z * (1 - z)),
            Wrong("no slope", Both(
                "That is σ(z), the value. The slope is a(1 − a) with a = σ(z).",
                "그것은 σ(z), 곧 함수의 값입니다. 기울기는 a = σ(z)일 때 a(1 − a)입니다."),
                  gives=lambda z: sigmoid(z)),
            Wrong("M04-twice", Both(
                "σ was applied twice: a(1 − a) with a = σ(σ(z)). Perhaps z had become a already when the slope was computed.",
                "σ를 두 번 적용했습니다: a = σ(σ(z))일 때의 a(1 − a)입니다. 기울기를 구하기 전에 z를 이미 a로 바꾸지 않았습니까?"),
                  gives=lambda z: sigmoid(sigmoid(z)) * (1 - sigmoid(sigmoid(z)))),
            Wrong("sign of z", Both(
                "The exponent has lost its minus, or lies on the wrong side: e⁻ᶻ/(1 + e⁻ᶻ) is 1 − σ(z), not its slope.",
                "지수의 음의 부호가 빠졌거나 자리가 바뀌었습니다. e⁻ᶻ/(1 + e⁻ᶻ)는 1 − σ(z)이지 기울기가 아닙니다."),
                  gives=lambda z: 1 - sigmoid(z)),
            Wrong("tanh", Both(
                "1 − a² is the slope of tanh. For the sigmoid it is a(1 − a).",
                "1 − a²은 tanh의 기울기입니다. 시그모이드에서는 a(1 − a)입니다."),
                  gives=lambda z: 1 - sigmoid(z) ** 2),
            Wrong("tanh itself", Both(
                "1 − tanh²(z) is the slope of tanh. For the sigmoid it is a(1 − a) with a = σ(z).",
                "1 − tanh²(z)는 tanh의 기울기입니다. 시그모이드에서는 a = σ(z)일 때 a(1 − a)입니다."),
                  gives=lambda z: 1 - np.tanh(z) ** 2)),
    ),
)
