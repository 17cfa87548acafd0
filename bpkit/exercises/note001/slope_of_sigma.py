"""The slope of the sigmoid at z, from z."""

import numpy as np

from bpkit import central_difference, sigmoid, sigmoid_derivative
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

CODE = '''
import numpy as np
{imports}from bpkit.{language} import check

def slope(z):
{body}

{prints}check("note001-slope-of-sigma", slope)
'''


def starter(language, comment):
    return CODE.format(imports="", language=language, prints="",
                       body=f"    result = None       # {comment}\n    return result")


def solution(language):
    return CODE.format(imports="from bpkit import rounded\n", language=language,
                       body="    a = 1 / (1 + np.exp(-z))\n    return a * (1 - a)",
                       prints="print(rounded(slope(np.array([-2.0, 0.0, 2.0]))))\n")


def measured(z):
    """No formula of the slope: z is nudged, and the change of σ is measured."""
    return central_difference(lambda z: sigmoid(z).sum(), z)


def e(z):
    return np.exp(z)


EXERCISE = Exercise(
    id="note001-slope-of-sigma",
    title=Both("The slope of the sigmoid", "시그모이드의 기울기"),
    starter=Both(en=starter("en", "σ′(z) for an array z, entry by entry"), ko=starter("ko", "배열 z의 원소마다 σ′(z)")),
    hints=(
        Both("The formula a(1 − a) needs the output a of the sigmoid. What are you given?",
             "식 a(1 − a)에는 시그모이드의 출력 a가 들어갑니다. 함수가 받는 것은 무엇입니까?"),
        Both("First compute a = σ(z) = 1 / (1 + e⁻ᶻ), then the slope from a.",
             "먼저 a = σ(z) = 1 / (1 + e⁻ᶻ)를 계산하고, 그다음 a로 기울기를 구합니다."),
        Both("`a = 1 / (1 + np.exp(-z))`. Check yourself: at z = 0 the slope is ¼.",
             "`a = 1 / (1 + np.exp(-z))`입니다. 맞는지 확인하려면 z = 0을 넣습니다. 기울기는 ¼입니다."),
    ),
    solution=Both(en=solution("en"), ko=solution("ko")),
    because=Both(
        r"$\sigma'(z) = a(1 - a)$ with $a = \sigma(z)$, so $a$ has to be computed first. The slope is largest at $z = 0$, where "
        r"it is $\frac14$, and the same at $z$ and $-z$. The check knows no formula: it nudged $z$ and measured how $\sigma$ "
        "answers.",
        r"$a = \sigma(z)$일 때 $\sigma'(z) = a(1 - a)$이므로 $a$부터 계산합니다. 기울기는 $z = 0$에서 가장 크고 그 값은 "
        r"$\frac14$입니다. $z$에서와 $-z$에서 기울기가 같습니다. 채점에는 식을 쓰지 않고, $z$를 조금 바꾸면서 $\sigma$가 얼마나 "
        "바뀌는지 쟀습니다."),
    asks=Function(
        arguments=("z",),
        cases=lambda: [{"z": np.array([-2.0, 0.3, 2.0, 3.7])}, {"z": np.array([[0.6, -1.5, 0.8], [4.0, 1.1, -0.2]])}],
        right=measured,
        wrongs=(
            Wrong("M04", Both(
                "z(1 − z): the formula a(1 − a) was given z. At z = 2 that is −2, a negative slope of a function that only rises. "
                "Compute a = σ(z) first.",
                "z(1 − z)를 계산했습니다. 식 a(1 − a)에 z를 넣은 것입니다. z = 2에서 −2가 되는데, 늘 커지기만 하는 함수의 기울기가 "
                "음수일 수 없습니다. a = σ(z)부터 계산합니다."),
                  gives=lambda z: z * (1 - z)),
            Wrong("M04-first", Both(
                "z(1 − a): the second factor has a, the first one still has z. Both factors are made of a.",
                "z(1 − a)를 계산했습니다. 뒤의 인수에는 a를 넣었지만 앞의 인수는 아직 z입니다. 두 인수에 모두 a가 들어갑니다."),
                  gives=lambda z: z * (1 - sigmoid(z))),
            Wrong("M04-second", Both(
                "a(1 − z): the first factor has a, the second one still has z. Both factors are made of a.",
                "a(1 − z)를 계산했습니다. 앞의 인수에는 a를 넣었지만 뒤의 인수는 아직 z입니다. 두 인수에 모두 a가 들어갑니다."),
                  gives=lambda z: sigmoid(z) * (1 - z)),
            Wrong("M04-twice", Both(
                "σ was applied twice: a(1 − a) with a = σ(σ(z)). Perhaps z had become a already when the slope was computed.",
                "σ를 두 번 적용했습니다: a = σ(σ(z))일 때의 a(1 − a)입니다. 기울기를 구하기 전에 z를 이미 a로 바꾸지 않았습니까?"),
                  gives=lambda z: sigmoid_derivative(z=sigmoid(z))),
            Wrong("M04-order", Both(
                "σ(z(1 − z)): the two steps stand in the wrong order. First σ, and then the formula of the slope, with what σ gave.",
                "σ(z(1 − z))를 계산했습니다. 두 단계의 순서가 바뀌었습니다. 먼저 σ를 계산하고, 그 결과를 기울기의 식에 넣습니다."),
                  gives=lambda z: sigmoid(z * (1 - z))),
            Wrong("no slope", Both(
                "That is σ(z), the value. The slope says how fast this value grows when z grows.",
                "σ(z), 곧 함수의 값을 구했습니다. 기울기는 z가 커질 때 이 값이 얼마나 빨리 커지는지를 나타냅니다."),
                  gives=sigmoid),
            Wrong("missing square", Both(
                "That is 1 − σ(z), which is also e⁻ᶻ/(1 + e⁻ᶻ): a value, not a slope. If you differentiated the fraction, the "
                "denominator is squared; if you started from σ, a factor is missing.",
                "1 − σ(z)를 구했습니다. e⁻ᶻ/(1 + e⁻ᶻ)로 써도 같습니다. 함수의 값이지 기울기가 아닙니다. 분수를 미분했다면 분모를 제곱해야 "
                "하고, σ에서 시작했다면 인수 하나가 빠졌습니다."),
                  gives=lambda z: 1 - sigmoid(z)),
            Wrong("missing square+M06", Both(
                "−e⁻ᶻ/(1 + e⁻ᶻ) is σ(z) − 1. Two things: the denominator of a differentiated fraction is squared, and a slope of σ "
                "is positive, because −z brings a second minus.",
                "−e⁻ᶻ/(1 + e⁻ᶻ)는 σ(z) − 1입니다. 두 가지를 봅니다. 분수를 미분하면 분모가 제곱이 됩니다. 또 −z에서 음의 부호가 한 번 "
                "더 나오므로 σ의 기울기는 양수입니다."),
                  gives=lambda z: sigmoid(z) - 1),
            Wrong("M06", Both(
                "The right sizes, all negative. σ rises everywhere, so its slope is positive. Is it a(a − 1), or is one of the two "
                "minus signs missing: that of the exponent −1, or that of −z?",
                "크기는 맞는데 모두 음수입니다. σ는 어디서나 커지므로 기울기는 양수입니다. a(a − 1)을 계산했습니까? 미분에서 음의 부호는 "
                "지수 −1과 −z에서 한 번씩, 두 번 나옵니다. 그 가운데 하나가 빠졌습니까?"),
                  gives=lambda z: -sigmoid_derivative(z=z)),
            Wrong("plus", Both(
                "a(1 + a): the sign in the bracket. Far to the right σ is flat and a is near 1, so one of the factors has to go to 0.",
                "a(1 + a)를 계산했습니다. 괄호 안의 부호를 봅니다. 오른쪽으로 멀리 가면 σ는 평평하고 a는 1에 가까우므로, 인수 하나는 0에 "
                "가까워져야 합니다."),
                  gives=lambda z: sigmoid(z) * (1 + sigmoid(z))),
            Wrong("zeros", Both(
                "All entries are 0, or nearly. Without brackets `a * 1 - a` is a − a; an array of whole numbers cuts every slope to 0; "
                "and a measured difference still has to be divided by its step.",
                "원소가 모두 0이거나 거의 0입니다. 괄호가 없으면 `a * 1 - a`는 a − a입니다. 정수 배열에 담으면 기울기가 모두 0으로 잘립니다. "
                "차이를 쟀다면 간격으로 나누어야 합니다."),
                  gives=lambda z: 0 * z),
            Wrong("no brackets below", Both(
                "`1 / 1 + np.exp(-z)` is 1 + e⁻ᶻ, because the division comes first. Put the whole denominator in brackets.",
                "`1 / 1 + np.exp(-z)`에서는 나눗셈을 먼저 하므로 1 + e⁻ᶻ가 됩니다. 분모 전체를 괄호로 묶습니다."),
                  gives=lambda z: (1 + e(-z)) * (1 - (1 + e(-z)))),
            Wrong("minus below", Both(
                "The sigmoid has a plus in its denominator: 1 + e⁻ᶻ, and you have 1 − e⁻ᶻ.",
                "시그모이드의 분모는 1 + e⁻ᶻ인데 1 − e⁻ᶻ로 계산했습니다. 뺄셈이 아니라 덧셈입니다."),
                  gives=lambda z: 1 / (1 - e(-z)) * (1 - 1 / (1 - e(-z)))),
            Wrong("M18", Both(
                "−1/(1 + e⁻ᶻ)² is the outer derivative alone. The chain rule also wants the derivative of what stands inside, 1 + e⁻ᶻ.",
                "−1/(1 + e⁻ᶻ)²은 바깥 함수만 미분한 것입니다. 연쇄 법칙에 따라 안쪽 1 + e⁻ᶻ의 도함수도 곱합니다."),
                  gives=lambda z: -sigmoid(z) ** 2),
            Wrong("M18-square", Both(
                "That is a², or 1/(1 + e⁻ᶻ)²: the numerator is missing, the derivative of what stands inside.",
                "a², 곧 1/(1 + e⁻ᶻ)²을 구했습니다. 분자에 들어갈 안쪽의 도함수가 빠졌습니다."),
                  gives=lambda z: sigmoid(z) ** 2),
            Wrong("M18-inner", Both(
                "−e⁻ᶻ is the derivative of what stands inside, 1 + e⁻ᶻ. The chain rule also wants the outer derivative, that of 1/u.",
                "−e⁻ᶻ는 안쪽 1 + e⁻ᶻ의 도함수입니다. 연쇄 법칙에 따라 바깥 함수 1/u의 도함수도 곱합니다."),
                  gives=lambda z: -e(-z)),
            Wrong("exponent above", Both(
                "The numerator has eᶻ. The derivative of e⁻ᶻ keeps its exponent: look at the sign of z above the line.",
                "분자가 eᶻ입니다. e⁻ᶻ를 미분해도 지수는 그대로입니다. 분자에 있는 z의 부호를 봅니다."),
                  gives=lambda z: e(z) * sigmoid(z) ** 2),
            Wrong("exponent below", Both(
                "The numerator has e⁻ᶻ, the denominator eᶻ. Both come from the same 1 + e⁻ᶻ.",
                "분자는 e⁻ᶻ인데 분모에는 eᶻ가 있습니다. 둘 다 같은 1 + e⁻ᶻ에서 나옵니다."),
                  gives=lambda z: e(-z) / (1 + e(z)) ** 2),
            Wrong("square inside", Both(
                "The square stands at e⁻ᶻ alone. It belongs to the whole bracket: (1 + e⁻ᶻ)².",
                "제곱이 e⁻ᶻ에만 붙었습니다. 제곱은 괄호 전체에 붙습니다: (1 + e⁻ᶻ)²."),
                  gives=lambda z: e(-z) / (1 + e(-z) ** 2)),
            Wrong("power rule", Both(
                "e⁻ᶻ was differentiated like a power of z, which brings a factor z down. The derivative of eᶻ is eᶻ itself.",
                "e⁻ᶻ를 z의 거듭제곱처럼 미분해서 z가 앞으로 내려왔습니다. eᶻ의 도함수는 eᶻ 자신입니다."),
                  gives=lambda z: z * e(-z - 1) * sigmoid(z) ** 2),
            Wrong("factor z", Both(
                "The slope times z. The chain rule brings in the derivative of −z, which is −1, and not z itself.",
                "기울기에 z가 곱해졌습니다. 연쇄 법칙에서 곱하는 것은 −z의 도함수 −1이지 z가 아닙니다."),
                  gives=lambda z: z * sigmoid_derivative(z=z)),
            Wrong("second derivative", Both(
                "a(1 − a)(1 − 2a) is the slope of the slope: you differentiated once too often.",
                "a(1 − a)(1 − 2a)는 기울기의 기울기입니다. 한 번 더 미분했습니다."),
                  gives=lambda z: sigmoid_derivative(z=z) * (1 - 2 * sigmoid(z))),
            Wrong("M05-twice", Both(
                "That is the slope squared. One sigmoid is passed here, so one factor a(1 − a).",
                "기울기를 제곱했습니다. 여기서는 시그모이드를 한 번 지나므로 a(1 − a)도 한 번만 곱합니다."),
                  gives=lambda z: sigmoid_derivative(z=z) ** 2),
            Wrong("M07-twice", Both(
                "Exactly twice the slope. Nothing is squared here, so no 2 comes down. If you measured it from z − h to z + h, the distance is 2h.",
                "기울기의 꼭 두 배입니다. 여기에는 제곱이 없으므로 2가 앞으로 나오지 않습니다. z − h와 z + h 사이에서 쟀다면 간격은 2h입니다."),
                  gives=lambda z: 2 * sigmoid_derivative(z=z)),
            Wrong("M07-half", Both(
                "Exactly half of the slope. A ½ belongs to the loss ½SSE, not to the sigmoid.",
                "기울기의 꼭 절반입니다. ½은 손실 ½SSE에 있는 것이고 시그모이드에는 없습니다."),
                  gives=lambda z: sigmoid_derivative(z=z) / 2),
            Wrong("tanh", Both(
                "1 − a² belongs to tanh. The formula of the sigmoid stands in \"What x is\".",
                "1 − a²은 tanh의 기울기입니다. 시그모이드의 식은 \"x는 무엇입니까\"에 있습니다."),
                  gives=lambda z: 1 - sigmoid(z) ** 2),
            Wrong("tanh itself", Both(
                "1 − tanh²(z) is the slope of tanh. Asked is that of σ(z) = 1 / (1 + e⁻ᶻ).",
                "1 − tanh²(z)는 tanh의 기울기입니다. 물은 것은 σ(z) = 1 / (1 + e⁻ᶻ)의 기울기입니다."),
                  gives=lambda z: 1 - np.tanh(z) ** 2),
            Wrong("ReLU", Both(
                "1 for positive z and 0 for negative: that is the slope of ReLU. The sigmoid bends everywhere.",
                "z가 양수이면 1, 음수이면 0인 것은 ReLU의 기울기입니다. 시그모이드는 어디서나 휘어 있습니다."),
                  gives=lambda z: np.where(z > 0, 1.0, 0.0))),
    ),
)
