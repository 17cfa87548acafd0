"""The slope of the sigmoid at z, from z."""

import numpy as np

from bpkit import central_difference, sigmoid, sigmoid_derivative
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
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


# ---- recognisers: (results, arguments) → bool ----

def one_of(*functions):
    """The result is that of one of these functions of z, which are the same mistake in several guises."""
    return lambda results, arguments: any(close(results[""], function(arguments["z"])) for function in functions)


def coarse(results, arguments):
    """A difference quotient with a step so large that it shows, and not the slope."""
    yours, z = results[""], arguments["z"]
    return not close(yours, measured(z)) and any(
        close(yours, (sigmoid(z + after) - sigmoid(z - before)) / (after + before))
        for h in STEPS for after, before in ((h, 0), (0, h), (h, h)))


def noisy(results, arguments):
    """A difference quotient with so small a step that few of the 53 bits of σ(z) are left: whole multiples of 2⁻⁵⁸/h."""
    yours = results[""]
    multiples = [yours * distance * 2 ** 58 for h in 10.0 ** np.arange(-16, -10) for distance in (h, 2 * h)]
    return not close(yours, measured(arguments["z"])) and any(
        np.abs(multiple).max() > 0.5 and np.allclose(multiple, np.rint(multiple), rtol=0, atol=1e-3) for multiple in multiples)


def powers(results, arguments):
    """aᵖ(1 − a)^q with other exponents than 1 and 1."""
    a = sigmoid(arguments["z"])
    return any(close(results[""], a ** p * (1 - a) ** q) for p, q in EXPONENTS)


def added(results, arguments):
    """The slopes added up or averaged, or a matrix product where entries belong together one by one."""
    yours, z, a = results[""], arguments["z"], sigmoid(arguments["z"])
    slope = a * (1 - a)
    guesses = [slope.sum(), slope.mean(), *(f(slope, axis=axis) for axis in range(z.ndim) for f in (np.sum, np.mean)),
               np.dot(a.T, 1 - a), np.dot(a, (1 - a).T)]
    return any(close(yours, guess) for guess in guesses)


def one_only(results, arguments):
    """The slope of the first or the last entry (or row), as a `return` in a loop gives it, or a loop that keeps one."""
    slope = measured(arguments["z"])
    return close(results[""], slope[0]) or close(results[""], slope[-1])


def both_values(results, arguments):
    """σ(z) handed in beside the slope."""
    yours, slope = results[""], measured(arguments["z"])
    return yours.shape == (2, *slope.shape) and (close(yours[0], slope) or close(yours[1], slope))


def softmax(z, axis=None):
    return e(z) / e(z).sum(axis=axis, keepdims=True)


def softmax_jacobian(a):
    return np.diag(a.ravel()) - np.outer(a, a)


def through(function, value):
    """The slope formula with another function in the place of σ."""
    return lambda z: value(function(z))


def product(a):
    return a * (1 - a)


STEPS = (2, 1, 0.5, 0.25, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
EXPONENTS = ((2, 1), (1, 2), (0, 2), (0.5, 0.5), (-1, -1), (2, 0.5), (0.5, 2), (3, 1), (1, 3), (0.5, 1), (1, 0.5))

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
                "a measured difference has to be divided by its step, and a step as small as 10⁻¹⁶ changes nothing.",
                "원소가 모두 0이거나 거의 0입니다. 괄호가 없으면 `a * 1 - a`는 a − a입니다. 정수 배열에 담으면 기울기가 모두 0으로 잘립니다. "
                "차이를 쟀다면 간격으로 나누어야 하고, 간격이 10⁻¹⁶처럼 작으면 z가 바뀌지 않습니다."),
                  gives=lambda z: 0 * z),
            Wrong("no brackets below", Both(
                "`1 / 1 + np.exp(-z)` is 1 + e⁻ᶻ, because the division comes first; `… / 1 + …` is always read so. Put the whole "
                "denominator in brackets.",
                "`1 / 1 + np.exp(-z)`에서는 나눗셈을 먼저 하므로 1 + e⁻ᶻ가 됩니다. `… / 1 + …`은 언제나 이렇게 계산됩니다. 분모 전체를 "
                "괄호로 묶습니다."),
                  gives=lambda z: (1 + e(-z)) * (1 - (1 + e(-z))),
                  when=one_of(lambda z: product(1 + e(-z)), lambda z: 1 + e(-z) * (1 - 1 + e(-z)), lambda z: 1 + e(-z),
                              lambda z: e(-z) + e(-z) ** 2, lambda z: e(-z) + e(-2 * z))),
            Wrong("minus below", Both(
                "The sigmoid has a plus in its denominator: 1 + e⁻ᶻ, and you have 1 − e⁻ᶻ.",
                "시그모이드의 분모는 1 + e⁻ᶻ인데 1 − e⁻ᶻ로 계산했습니다. 뺄셈이 아니라 덧셈입니다."),
                  gives=lambda z: product(1 / (1 - e(-z))),
                  when=one_of(lambda z: product(1 / (1 - e(-z))), lambda z: e(-z) / (1 - e(-z)) ** 2, lambda z: 1 / (1 - e(-z)))),
            Wrong("M18", Both(
                "−1/(1 + e⁻ᶻ)² is the outer derivative alone. The chain rule also wants the derivative of what stands inside, 1 + e⁻ᶻ.",
                "−1/(1 + e⁻ᶻ)²은 바깥 함수만 미분한 것입니다. 연쇄 법칙에 따라 안쪽 1 + e⁻ᶻ의 도함수도 곱합니다."),
                  gives=lambda z: -sigmoid(z) ** 2),
            Wrong("M18-square", Both(
                "That is a², or 1/(1 + e⁻ᶻ)². If you differentiated the fraction, the numerator is missing, the derivative of what stands "
                "inside. If you multiplied two factors, the second one came out as a and not as 1 − a.",
                "a², 곧 1/(1 + e⁻ᶻ)²을 구했습니다. 분수를 미분했다면 분자에 들어갈 안쪽의 도함수가 빠졌습니다. 두 인수를 곱했다면 둘째 인수가 1 − a가 "
                "아니라 a가 되었습니다."),
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
            Wrong("derivative of the slope", Both(
                "1 − 2a, or 2a − 1, is what comes of differentiating a(1 − a) with respect to a. The slope itself is already a derivative.",
                "1 − 2a나 2a − 1은 a(1 − a)를 a로 미분하면 나오는 식입니다. 기울기는 그 자체가 이미 미분한 것입니다."),
                  gives=lambda z: 1 - 2 * sigmoid(z), when=one_of(lambda z: 1 - 2 * sigmoid(z), lambda z: 2 * sigmoid(z) - 1)),
            Wrong("M05-twice", Both(
                "That is the slope squared. One sigmoid is passed here, so one factor a(1 − a).",
                "기울기를 제곱했습니다. 여기서는 시그모이드를 한 번 지나므로 a(1 − a)도 한 번만 곱합니다."),
                  gives=lambda z: sigmoid_derivative(z=z) ** 2),
            Wrong("M07-twice", Both(
                "Exactly twice the slope. Nothing is squared here, so no 2 comes down. If you measured it from z − h to z + h, the distance is 2h.",
                "기울기의 꼭 두 배입니다. 여기에는 제곱이 없으므로 2가 앞으로 나오지 않습니다. z − h와 z + h 사이에서 쟀다면 간격은 2h입니다."),
                  gives=lambda z: 2 * sigmoid_derivative(z=z)),
            Wrong("M07-half", Both(
                "Exactly half of the slope. A ½ belongs to the loss ½SSE, not to the sigmoid. If you measured it from z to z + h, the "
                "distance is h, not 2h.",
                "기울기의 꼭 절반입니다. ½은 손실 ½SSE에 있는 것이고 시그모이드에는 없습니다. z와 z + h 사이에서 쟀다면 간격은 2h가 아니라 "
                "h입니다."),
                  gives=lambda z: sigmoid_derivative(z=z) / 2),
            Wrong("tanh", Both(
                "1 − a² belongs to tanh. The formula of the sigmoid stands in \"What x is\".",
                "1 − a²은 tanh의 기울기입니다. 시그모이드의 식은 \"x는 무엇입니까\"에 있습니다."),
                  gives=lambda z: 1 - sigmoid(z) ** 2),
            Wrong("tanh itself", Both(
                "This is made of tanh(z), as in 1 − tanh²(z), the slope of tanh. Asked is the slope of σ(z) = 1 / (1 + e⁻ᶻ).",
                "tanh(z)로 계산했습니다. 1 − tanh²(z)라면 tanh의 기울기입니다. 물은 것은 σ(z) = 1 / (1 + e⁻ᶻ)의 기울기입니다."),
                  gives=lambda z: 1 - np.tanh(z) ** 2,
                  when=one_of(lambda z: 1 - np.tanh(z) ** 2, through(np.tanh, product), np.tanh)),
            Wrong("ReLU", Both(
                "1 for positive z and 0 for negative: that is the slope of ReLU. The sigmoid bends everywhere.",
                "z가 양수이면 1, 음수이면 0인 것은 ReLU의 기울기입니다. 시그모이드는 어디서나 휘어 있습니다."),
                  gives=lambda z: np.where(z > 0, 1.0, 0.0)),
            Wrong("ReLU itself", Both(
                "max(0, z) is ReLU. Asked is the slope of the sigmoid σ(z) = 1 / (1 + e⁻ᶻ).",
                "max(0, z)는 ReLU입니다. 물은 것은 시그모이드 σ(z) = 1 / (1 + e⁻ᶻ)의 기울기입니다."),
                  gives=lambda z: np.maximum(0, z)),
            Wrong("softmax", Both(
                "e^z was divided by a sum over entries: that is softmax, where every output depends on all inputs. The sigmoid looks at "
                "one entry at a time, and so does its slope.",
                "e^z를 원소의 합으로 나누었습니다. 출력마다 모든 입력이 들어가는 소프트맥스입니다. 시그모이드는 원소를 하나씩 따로 계산하고, "
                "기울기도 그렇습니다."),
                  gives=through(softmax, product),
                  when=one_of(softmax, through(softmax, product), lambda z: softmax(z, -1), lambda z: product(softmax(z, -1)),
                              through(sigmoid, softmax_jacobian), through(softmax, softmax_jacobian))),
            Wrong("softplus", Both(
                "log(1 + eᶻ) has the sigmoid as its slope. You went one step the other way: asked is the slope of σ.",
                "log(1 + eᶻ)는 기울기가 시그모이드인 함수입니다. 반대쪽으로 한 단계 갔습니다. 물은 것은 σ의 기울기입니다."),
                  gives=lambda z: np.log(1 + e(z)),
                  when=one_of(lambda z: np.log(1 + e(z)), lambda z: np.log(1 + e(-z)), lambda z: -np.log(1 + e(-z)))),
            Wrong("M05-again", Both(
                "s(1 − s) with s = a(1 − a): the formula was applied a second time, to the slope itself. Once is enough.",
                "s = a(1 − a)일 때의 s(1 − s)를 구했습니다. 기울기에 식을 한 번 더 썼습니다. 한 번이면 됩니다."),
                  gives=lambda z: product(product(sigmoid(z)))),
            Wrong("powers", Both(
                "This is made of a and 1 − a, but in other powers. How often does each of them occur in the formula of the slope, and is "
                "anything divided?",
                "a와 1 − a로 만들었지만 거듭제곱이 다릅니다. 기울기의 식에 a와 1 − a가 몇 번씩 나오고, 나누는 것이 있는지 봅니다."),
                  gives=lambda z: sigmoid(z) ** 2 * (1 - sigmoid(z)), when=powers),
            Wrong("exponential", Both(
                "That is an exponential alone, eᶻ or e⁻ᶻ, which is also a/(1 − a) or its inverse. It grows without end; σ is flat far "
                "out, so its slope goes to 0 on both sides.",
                "지수 함수 eᶻ나 e⁻ᶻ만 남았습니다. a/(1 − a)나 그 역수로 써도 같습니다. 이 값은 한없이 커지는데, σ는 양쪽 끝에서 평평하므로 "
                "기울기가 0에 가까워져야 합니다."),
                  gives=e, when=one_of(e, lambda z: e(-z))),
            Wrong("M07-mean", Both(
                "The slopes were divided by a number of entries. Each entry has a slope of its own; there is no mean in it.",
                "기울기를 원소의 개수로 나누었습니다. 기울기는 원소마다 따로 있고, 평균을 내지 않습니다."),
                  gives=lambda z: sigmoid_derivative(z=z) / len(z),
                  when=one_of(lambda z: sigmoid_derivative(z=z) / len(z), lambda z: sigmoid_derivative(z=z) / z.size)),
            Wrong("constant", Both(
                "¼ is the slope at z = 0. Elsewhere σ is flatter: the slope depends on z.",
                "¼은 z = 0에서의 기울기입니다. 다른 곳에서는 σ가 더 완만합니다. 기울기는 z에 따라 다릅니다."),
                  gives=lambda z: 0 * z + 0.25, when=lambda results, arguments: np.allclose(results[""], 0.25)),
            Wrong("neighbours", Both(
                "These are differences between neighbouring entries of the array. The entries of z have nothing to do with each other: the "
                "slope is asked for at each z by itself.",
                "배열에서 이웃한 원소끼리의 차이를 구했습니다. z의 원소는 서로 관계가 없습니다. 물은 것은 z마다 그 자리의 기울기입니다."),
                  gives=lambda z: np.diff(sigmoid(z)),
                  when=one_of(lambda z: np.diff(sigmoid(z)), lambda z: np.array(np.gradient(sigmoid(z))),
                              lambda z: np.gradient(sigmoid(z), axis=-1), lambda z: np.gradient(sigmoid(z), axis=0))),
            Wrong("M28-large", Both(
                "That is a difference quotient with a step that is too large: it is the slope of a chord, not yet that of the curve. Take a "
                "smaller h, and measure from z − h to z + h.",
                "간격이 너무 큰 차분입니다. 곡선의 기울기가 아니라 두 점을 이은 선분의 기울기입니다. h를 줄이고 z − h와 z + h 사이에서 "
                "잽니다."),
                  gives=lambda z: sigmoid(z + 1) - sigmoid(z), when=coarse),
            Wrong("M28-small", Both(
                "That is a difference quotient with a step that is too small. The two values of σ are almost equal, and rounding leaves few "
                "digits of their difference. Take h near 10⁻⁵.",
                "간격이 너무 작은 차분입니다. 두 σ 값이 거의 같아서, 빼고 나면 반올림 때문에 남는 자릿수가 얼마 없습니다. h를 10⁻⁵ 정도로 "
                "잡습니다."),
                  gives=lambda z: (1 / (1 + e(-z - 1e-14)) - 1 / (1 + e(-z))) / 1e-14, when=noisy),
            Wrong("M15", Both(
                "z was cut to whole numbers before the sigmoid. `astype(int)` and `int(z)` drop what stands behind the point: keep z as it "
                "is.",
                "시그모이드를 계산하기 전에 z에서 소수점 아래를 잘랐습니다. `astype(int)`나 `int(z)`를 쓰면 소수점 아래가 없어집니다. z를 "
                "그대로 씁니다."),
                  gives=lambda z: sigmoid_derivative(z=np.trunc(z))),
            Wrong("other place", Both(
                "The formula is right, and z was changed before it: this is the slope at 2z, z² or another place. Give σ the z that came in.",
                "식은 맞는데 그 전에 z를 바꾸었습니다. 2z나 z² 같은 다른 곳의 기울기입니다. 받은 z를 그대로 σ에 넣습니다."),
                  gives=lambda z: sigmoid_derivative(z=2 * z),
                  when=one_of(*(lambda z, f=f: sigmoid_derivative(z=f(z)) for f in (
                      lambda z: 2 * z, np.square, lambda z: z / 2, lambda z: z + 1, lambda z: z - 1, np.exp,
                      lambda z: np.clip(z, -1, 1))))),
            Wrong("M12", Both(
                "The slopes were added up or averaged, by sum, mean or a matrix product `@`. Asked is one slope for each entry: multiply "
                "entry by entry with `*`, and no axis is added up.",
                "sum이나 mean, 행렬 곱 `@`로 기울기를 더하거나 평균했습니다. 물은 것은 원소마다의 기울기입니다. `*`로 원소끼리 곱하고, 어느 축도 "
                "더하지 않습니다."),
                  gives=lambda z: sigmoid_derivative(z=z).sum(), when=added),
            Wrong("one only", Both(
                "Only the slope of a single entry or row came back. If there is a loop, it returns too early or keeps one value only; "
                "NumPy computes all entries at once.",
                "원소 하나나 행 하나의 기울기만 돌아왔습니다. 반복문이 있다면 너무 일찍 돌려주거나 값을 하나만 남깁니다. NumPy는 모든 원소를 "
                "한 번에 계산합니다."),
                  gives=lambda z: sigmoid_derivative(z=z)[0], when=one_only),
            Wrong("value and slope", Both(
                "σ(z) and the slope came back together. Return the slope alone.",
                "σ(z)와 기울기를 함께 돌려주었습니다. 기울기만 돌려줍니다."),
                  gives=lambda z: np.array([sigmoid(z), sigmoid_derivative(z=z)]), when=both_values)),
    ),
)
