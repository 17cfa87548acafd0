"""Which learning rate on MSE makes the same steps as one on ½SSE, and back."""

import numpy as np

from bpkit import half_sse_derivative, mse_derivative
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers


def same_step(rate, N):
    """The rate with which the gradient of MSE makes the step that `rate` makes with that of ½SSE."""
    prediction, target = np.linspace(0.1, 0.9, N), np.full(N, 0.7)
    step = rate * half_sse_derivative(prediction=prediction, target=target)
    return step[0] / mse_derivative(prediction=prediction, target=target)[0]


BACK, M, K = 0.3, 5, 3                      # a rate on MSE; samples, outputs a sample


def back():
    return BACK / same_step(1, M * K)


def wrong(name, gives, en, ko, when=None):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def multiples(count):
    """What people make of a count N: {name: (factor, what to say of it)}; the right one on the way back is 2/N."""
    return {
        "": (2 / count, Both("", "")),
        "same-way": (count / 2, SAME_WAY),
        "mean": (1 / count, Both("The 2 that the derivative of a square leaves is missing.",
                                 "제곱을 미분하면 남는 2가 빠졌습니다.")),
        "over-2N": (1 / (2 * count), Both("The 2 stands on the wrong side: it makes the gradient of MSE longer.",
                                          "2의 자리가 반대입니다. MSE의 그레이디언트는 2 때문에 길어집니다.")),
        "sum": (count, Both("You multiplied by N. On ½SSE the gradient is longer here, so its rate has to be smaller.",
                            "N을 곱했습니다. 여기서는 ½SSE의 그레이디언트가 더 길므로 학습률은 더 작아야 합니다.")),
        "times-2N": (2 * count, Both("You multiplied by 2N. Which of the two gradients is the longer one, and by which factor?",
                                     "2N을 곱했습니다. 두 그레이디언트 가운데 어느 쪽이 몇 배 깁니까?")),
        "four over": (4 / count, Both("You took 4/N. A square, differentiated, leaves one 2, and the ½ of ½SSE is used up by it.",
                                 "4/N를 곱했습니다. 제곱을 미분하면 2가 하나 나오고, ½SSE의 ½은 그 2와 약분됩니다.")),
        "squared": (4 / count ** 2, Both("The factor 2/N was applied twice.", "인수 2/N를 두 번 곱했습니다.")),
        "square": (2 / count ** 2, Both("You divided by N twice. MSE is a mean only once.",
                                        "N으로 두 번 나누었습니다. MSE에서 평균은 한 번만 냅니다.")),
        "root": (np.sqrt(2 / count), Both("You took a root of the factor. A gradient that is 2/N times as long needs no root.",
                                          "인수의 제곱근을 썼습니다. 그레이디언트가 2/N배이므로 제곱근은 필요하지 않습니다.")),
    }


SAME_WAY = Both("This goes from ½SSE to MSE. Here MSE is given and ½SSE is asked.",
                "½SSE에서 MSE로 갔습니다. 여기서는 MSE의 학습률이 주어졌고 ½SSE의 학습률을 묻습니다.")
COUNTS = {
    "": (M * K, Both("", "")),
    "samples": (M, Both("You took N = 5, the samples. The mean goes over all outputs of all samples.",
                        "N을 표본 수 5로 잡았습니다. 평균은 모든 표본의 모든 출력에 걸쳐 냅니다.")),
    "outputs": (K, Both("You took N = 3, the outputs of one sample. The mean goes over all samples too.",
                        "N을 표본 하나의 출력 수 3으로 잡았습니다. 평균은 모든 표본에 걸쳐 냅니다.")),
    "added": (M + K, Both("You added samples and outputs. Each of the 5 samples has 3 outputs: how many are there in all?",
                          "표본 수와 출력 수를 더했습니다. 표본 5개마다 출력이 3개입니다. 모두 몇 개입니까?")),
    "one more": (M * K + 1, Both("You took N = 16. How many outputs do 5 samples with 3 outputs each have?",
                                 "N을 16으로 잡았습니다. 표본 5개마다 출력이 3개이면 출력은 모두 몇 개입니까?")),
    "one less": (M * K - 1, Both("You took N = 14. N counts all outputs; none is left out, as in some other means.",
                                 "N을 14로 잡았습니다. N은 출력 전체의 수이고 1을 빼지 않습니다.")),
}
ALONE = Both("The rate 0.3 is not in it: this is a factor alone.", "학습률 0.3이 들어 있지 않습니다. 인수만 적었습니다.")


def products(taken):
    """0.3, or 1, times each factor for each count, with one or two of the three wrong; not those in `taken`."""
    taken = [*taken, *(10.0 ** places * back() for places in range(-3, 4))]
    for rate, alone in ((BACK, Both("", "")), (1, ALONE)):
        for counted, (count, about_count) in COUNTS.items():
            for name, (factor, about_factor) in multiples(count).items():
                value, about = rate * factor, [says for says in (alone, about_count, about_factor) if says.en]
                rare = (counted not in ("", "samples", "outputs") or name in ("squared", "square", "root")) and len(about) > 1
                if len(about) < 3 and not rare and all(abs(value - other) > 0.02 * other for other in taken):
                    taken.append(value)
                    start = [TWO] if len(about) == 2 else []
                    code = "-".join(filter(None, ("M07", name, counted, "alone" if alone.en else "")))
                    yield Wrong(code, sum_of([*start, *about]), gives=lambda value=value: value)


TWO = Both("Two things.", "두 가지가 겹쳤습니다.")


def sum_of(sentences):
    total, *rest = sentences
    for says in rest:
        total = total + says
    return total


def point_moved(value):
    """Whether the digits are right and the decimal point is not."""
    if value.size != 1 or value.ravel()[0] <= 0:
        return False
    places = np.log10(value.ravel()[0] / back())
    return abs(places) > 0.5 and abs(places - np.rint(places)) < 1e-5


def fixed_rates():
    """The right factor, or the one upside down, with a number in the place of `rate`."""
    for number in (0.1, 0.2, 0.3):
        for name, factor in (("", lambda N: N / 2), ("-inverse", lambda N: 2 / N)):
            says = Both(f"The rate {number} stands fixed in it, whatever `rate` is. Use the argument.",
                        f"`rate`가 무엇이든 학습률에 늘 같은 수 {number}을 씁니다. 인수 `rate`를 씁니다.".replace("2을", "2를"))
            if name:
                says = TWO + says + Both("Besides, the factor stands upside down.", "게다가 인수의 위아래가 뒤집혔습니다.")
            yield Wrong(f"fixed {number}{name}", says, gives=lambda rate, N, number=number, factor=factor: number * factor(N))


def misused():
    """Other things that people make of rate, N and 2."""
    table = {
        "rate squared": (lambda rate, N: rate ** 2 * N / 2,
                         "The rate is in it twice. The factor N/2 is right; by what is it multiplied?",
                         "학습률을 두 번 곱했습니다. 인수 N/2는 맞습니다. 여기에 무엇을 곱합니까?"),
        "one less": (lambda rate, N: rate * (N - 1) / 2,
                     "You took N − 1. MSE divides by N, the number of all outputs.",
                     "N − 1을 썼습니다. MSE에서는 출력 전체의 수 N으로 나눕니다."),
        "one more": (lambda rate, N: rate * (N + 1) / 2,
                     "You took N + 1. MSE divides by N, the number of all outputs.",
                     "N + 1을 썼습니다. MSE에서는 출력 전체의 수 N으로 나눕니다."),
        "over one more": (lambda rate, N: rate / (N + 1),
                          "You divided by N + 1. MSE divides by N itself, and a shorter gradient needs a larger rate, not a smaller one.",
                          "N + 1로 나누었습니다. MSE에서는 N으로 나누고, 그레이디언트가 짧아지면 학습률은 더 커야 합니다."),
        "root": (lambda rate, N: rate * np.sqrt(N / 2),
                 "You took the root of N/2. A gradient that is 2/N times as long needs no root.",
                 "N/2의 제곱근을 썼습니다. 그레이디언트가 2/N배이므로 제곱근은 필요하지 않습니다."),
        "root of N": (lambda rate, N: rate * np.sqrt(N),
                      "You took the root of N. MSE divides by N itself, and the 2 of the derivative counts as well.",
                      "N의 제곱근을 썼습니다. MSE에서는 N으로 나누고, 미분에서 나오는 2도 따져야 합니다."),
        "logarithm": (lambda rate, N: rate * np.log2(N),
                      "You took a logarithm of N. MSE divides by N itself: compare the two derivatives.",
                      "N의 로그를 썼습니다. MSE에서는 N으로 나눕니다. 두 미분계수를 비교합니다."),
        "root, inverse": (lambda rate, N: rate * np.sqrt(2 / N),
                          "You took the root of 2/N. The gradient of MSE is 2/N times as long; the rate has to undo this, without a root.",
                          "2/N의 제곱근을 썼습니다. MSE의 그레이디언트는 2/N배입니다. 학습률로 이것을 되돌리고, 제곱근은 필요하지 않습니다."),
        "M07-inverse squared": (lambda rate, N: rate * (2 / N) ** 2,
                                "The factor 2/N is in it twice, and upside down: the rate has to undo it, once.",
                                "인수 2/N가 두 번 들어갔고, 위아래도 뒤집혔습니다. 학습률로 이 인수를 한 번 되돌립니다."),
        "M07-factor squared": (lambda rate, N: rate * (N / 2) ** 2,
                               "The factor N/2 is in it twice. The gradient is 2/N times as long once.",
                               "인수 N/2가 두 번 들어갔습니다. 그레이디언트는 2/N배이므로 한 번만 되돌립니다."),
        "M07-four over": (lambda rate, N: rate * 4 / N,
                          "You took 4/N. The gradient of MSE is 2/N times that of ½SSE, since the ½ is used up by the 2 of its own "
                          "derivative; and the rate has to undo this factor, not repeat it.",
                          "4/N를 곱했습니다. ½SSE의 ½은 미분에서 나오는 2와 약분되므로 MSE의 그레이디언트는 ½SSE의 2/N배입니다. 또 학습률은 "
                          "이 인수를 되풀이하지 않고 되돌려야 합니다."),
        "M07-over square": (lambda rate, N: rate / N ** 2,
                            "You divided by N twice. MSE divides by N once, and the rate has to undo that.",
                            "N으로 두 번 나누었습니다. MSE에서는 N으로 한 번 나누고, 학습률로 그것을 되돌려야 합니다."),
        "M07-square": (lambda rate, N: rate * N ** 2,
                       "N was multiplied in twice, and the 2 of the derivative is not undone. MSE divides by N once.",
                       "N을 두 번 곱했고, 미분에서 나온 2는 되돌리지 않았습니다. MSE에서는 N으로 한 번 나눕니다."),
        "added": (lambda rate, N: rate + N / 2,
                  "You added the factor. A gradient that is 2/N times as long is made up for by multiplying.",
                  "인수를 더했습니다. 그레이디언트가 2/N배인 것은 곱해서 되돌립니다."),
        "added, inverse": (lambda rate, N: rate + 2 / N,
                           "You added 2/N. That is how many times longer the gradient is: undo it by multiplying.",
                           "2/N를 더했습니다. 2/N는 그레이디언트가 몇 배인지를 말합니다. 곱해서 되돌립니다."),
        "subtracted": (lambda rate, N: rate - 2 / N,
                       "You subtracted 2/N. That is how many times longer the gradient is: undo it by multiplying.",
                       "2/N를 뺐습니다. 2/N는 그레이디언트가 몇 배인지를 말합니다. 곱해서 되돌립니다."),
        "divided by the rate": (lambda rate, N: N / (2 * rate),
                                "You divided the factor by the rate. A rate twice as large on ½SSE needs one twice as large on MSE.",
                                "인수를 학습률로 나누었습니다. ½SSE의 학습률이 두 배이면 MSE의 학습률도 두 배입니다."),
        "no rate, half": (lambda rate, N: 1 / N,
                          "That is 1/N alone. The answer depends on `rate`, and it has to undo the factor between the gradients.",
                          "1/N만 돌려주었습니다. 답은 `rate`에 따라 달라지고, 두 그레이디언트 사이의 인수를 되돌려야 합니다."),
        "third": (lambda rate, N: rate * (N // 3) / 2,
                  "N was divided by 3, as if it had to be turned into samples. N already counts what the mean goes over.",
                  "표본 수로 바꾸려는 듯 N을 3으로 나누었습니다. N은 이미 평균을 내는 출력의 수입니다."),
    }
    for name, (gives, en, ko) in table.items():
        yield wrong(name, gives, en, ko)


def back_wrongs():
    """The usual ones in their own words, then what can be made of 0.3, N and 2 besides."""
    usual = (
        wrong("M07-same-way", lambda: BACK * M * K / 2,
              "You went from ½SSE to MSE once more. Now MSE is given and ½SSE is asked.",
              "이번에도 ½SSE에서 MSE로 갔습니다. 여기서는 MSE의 학습률이 주어졌고 ½SSE의 학습률을 묻습니다."),
        wrong("M07-samples", lambda: BACK * 2 / M,
              "The direction is right, but you took N = 5, the samples. The mean goes over all outputs of all samples.",
              "방향은 맞지만 N을 표본 수 5로 잡았습니다. 평균은 모든 표본의 모든 출력에 걸쳐 냅니다."),
        wrong("M07-outputs", lambda: BACK * 2 / K,
              "The direction is right, but you took N = 3, the outputs of one sample. The mean goes over all samples too.",
              "방향은 맞지만 N을 표본 하나의 출력 수 3으로 잡았습니다. 평균은 모든 표본에 걸쳐 냅니다."),
        wrong("M07-same-way-samples", lambda: BACK * M / 2,
              "Two things: this goes from ½SSE to MSE, not back; and N counts the outputs of all samples, not the samples.",
              "두 가지가 겹쳤습니다. ½SSE에서 MSE로 갔고, N을 표본 수로 잡았습니다. N은 모든 표본의 출력 수입니다."),
        wrong("M07-same-way-outputs", lambda: BACK * K / 2,
              "Two things: this goes from ½SSE to MSE, not back; and N counts the outputs of all samples, not of one.",
              "두 가지가 겹쳤습니다. ½SSE에서 MSE로 갔고, N을 표본 하나의 출력 수로 잡았습니다. N은 모든 표본의 출력 수입니다."),
        wrong("M07-mean", lambda: BACK / (M * K),
              "You divided by N and forgot the 2 that the derivative of a square leaves in the gradient of MSE.",
              "N으로 나누었지만 2가 빠졌습니다. 제곱을 미분하면 MSE의 그레이디언트에 2가 남습니다."),
        wrong("M07-mean-samples", lambda: BACK / M,
              "You divided by the 5 samples. N counts all outputs, and the derivative of a square leaves a 2.",
              "표본 수 5로 나누었습니다. N은 모든 출력의 수이고, 제곱을 미분하면 2가 남습니다."),
        wrong("M07-mean-outputs", lambda: BACK / K,
              "You divided by the 3 outputs of a sample. N counts the outputs of all samples, and the derivative of a square "
              "leaves a 2.",
              "표본 하나의 출력 수 3으로 나누었습니다. N은 모든 표본의 출력 수이고, 제곱을 미분하면 2가 남습니다."),
        wrong("M07-eight", lambda: BACK * 2 / (M + K),
              "You added samples and outputs. Each of the 5 samples has 3 outputs: how many are there in all?",
              "표본 수와 출력 수를 더했습니다. 표본 5개마다 출력이 3개입니다. 모두 몇 개입니까?"),
        wrong("M07-sum", lambda: BACK * M * K,
              "You multiplied by N. On ½SSE the gradient is longer here, so its rate has to be smaller.",
              "N을 곱했습니다. 여기서는 ½SSE의 그레이디언트가 더 길므로 학습률은 더 작아야 합니다."),
        wrong("M07-over-2N", lambda: BACK / (2 * M * K),
              "The N is right, but the 2 stands on the wrong side: it makes the gradient of MSE longer.",
              "N은 맞지만 2의 자리가 반대입니다. MSE의 그레이디언트는 2 때문에 길어집니다."),
        wrong("M07-four", lambda: BACK / 2,
              "Half holds for the page's 4 outputs. How many outputs are there here?",
              "절반은 이 페이지처럼 출력이 4개일 때의 답입니다. 여기서는 출력이 모두 몇 개입니까?"),
        wrong("M07-four-same-way", lambda: BACK * 2,
              "Twice is the page's step from ½SSE to MSE with 4 outputs. Here it goes back, and there are more outputs.",
              "두 배는 이 페이지처럼 출력이 4개일 때 ½SSE에서 MSE로 가는 답입니다. 여기서는 거꾸로 가고, 출력도 더 많습니다."),
        wrong("M07-same", lambda: BACK,
              "The same rate makes the same steps only for N = 2. How many outputs are there here?",
              "같은 학습률로 걸음이 같은 것은 N = 2일 때뿐입니다. 여기서는 출력이 모두 몇 개입니까?"),
        wrong("factor alone", lambda: 2 / (M * K),
              "That is the factor 2/N alone. By which rate is it multiplied?",
              "인수 2/N만 적었습니다. 어떤 학습률에 곱합니까?"),
        wrong("count alone", lambda: M * K,
              "That is N, the outputs of all samples. The rate follows from it: which factor does N give, and what is multiplied "
              "by it?",
              "모든 표본의 출력 수 N을 적었습니다. 학습률은 N에서 나옵니다. N으로 어떤 인수를 만들고 무엇에 곱합니까?"),
        wrong("M06", lambda: -BACK * 2 / (M * K),
              "The size is right, but a learning rate is positive. That the step goes downhill is said by the minus in the update.",
              "크기는 맞지만 학습률은 양수입니다. 내리막으로 가게 하는 것은 갱신하는 식에 있는 음의 부호입니다."),
        wrong("subtracted", lambda: BACK - 2 / (M * K),
              "You subtracted 2/N from the rate. A factor is multiplied.",
              "학습률에서 2/N를 뺐습니다. 인수는 곱합니다."),
        wrong("added", lambda: BACK + 2 / (M * K),
              "You added 2/N to the rate. A factor is multiplied.",
              "학습률에 2/N를 더했습니다. 인수는 곱합니다."),
        wrong("divided", lambda: 2 / (M * K) / BACK,
              "You divided 2/N by the rate. The rate is multiplied by it.",
              "2/N를 학습률로 나누었습니다. 학습률에는 2/N를 곱합니다."),
        wrong("rate squared", lambda: BACK ** 2 * 2 / (M * K),
              "The rate 0.3 is in it twice. It is multiplied by 2/N once.",
              "학습률 0.3을 두 번 곱했습니다. 0.3에 2/N를 한 번 곱합니다."),
        wrong("other rate", lambda: 0.1 * 2 / (M * K),
              "The factor 2/N is right, but the rate is not 0.1 here: it is given in (b).",
              "인수 2/N는 맞지만 여기의 학습률은 0.1이 아닙니다. (b)에 주어져 있습니다."),
        wrong("all outputs", lambda: np.full(M * K, BACK * 2 / (M * K)),
              "One rate for each output came. The whole training has one rate: write a single number.",
              "출력마다 하나씩 적었습니다. 학습률은 훈련 전체에 하나입니다. 수 하나만 적습니다."),
        wrong("decimal point", lambda: 10 * BACK * 2 / (M * K),
              "The digits are right, the decimal point is not. Compute once more where it stands.",
              "숫자는 맞지만 소수점의 자리가 다릅니다. 소수점이 어디에 오는지 다시 계산합니다.",
              when=point_moved))
    return (*usual, *products([float(wrong.gives()) for wrong in usual if np.size(wrong.gives()) == 1]))


STARTER = '''
from bpkit.{language} import check

def same_training(rate, N):
    return None                         # {there}

answers = {{
    "same_training": same_training,
    "back": None,                       # {back}
}}
check("note002-rate", answers)
'''

SOLUTION = '''
from bpkit import half_sse_derivative, mse_derivative, rounded
from bpkit.{language} import check

def same_training(rate, N):
    return rate * N / 2

three = {{"prediction": [0.2, 0.9, 0.4], "target": [0, 1, 1]}}
print("half_sse", rounded(0.1 * half_sse_derivative(**three)))
print("mse     ", rounded(same_training(0.1, 3) * mse_derivative(**three)))
answers = {{"same_training": same_training, "back": 0.3 * 2 / 15}}
print("back    ", rounded(answers["back"]))
check("note002-rate", answers)
'''

EXERCISE = Exercise(
    id="note002-rate",
    title=Both("One training, two rates", "같은 훈련, 두 학습률"),
    starter=Both(
        en=STARTER.format(language="en", there="the rate on MSE, for N outputs in all", back="the rate on ½SSE, a number"),
        ko=STARTER.format(language="ko", there="출력이 모두 N개일 때 MSE의 학습률", back="½SSE의 학습률, 수 하나")),
    hints=(
        Both("A step is the rate times the gradient. The steps are equal if the two products are.",
             "한 걸음은 학습률과 그레이디언트의 곱입니다. 두 손실에서 이 곱이 같으면 걸음이 같습니다."),
        Both("Differentiate both losses with respect to one output ŷ. By which factor is the gradient of MSE longer or shorter?",
             "두 손실을 출력 ŷ 하나로 미분합니다. MSE의 그레이디언트는 ½SSE의 그레이디언트의 몇 배입니까?"),
        Both("½SSE gives ŷ − y, MSE gives (2/N)(ŷ − y). The rate has to undo the factor 2/N. For `back`, count N: every sample "
             "has 3 outputs.",
             "½SSE에서는 ŷ − y, MSE에서는 (2/N)(ŷ − y)가 나옵니다. 학습률로 인수 2/N를 되돌려야 합니다. `back`에서는 N부터 셉니다. 표본마다 출력이 3개입니다."),
    ),
    solution=Both(*(SOLUTION.format(language=language) for language in ("en", "ko"))),
    because=Both(
        r"$\text{MSE} = \frac1N\sum(\hat y - y)^2 = \frac2N\cdot\tfrac12\sum(\hat y - y)^2$, so its gradient is $\frac2N$ times "
        r"that of ½SSE, for every weight. The rate has to be $\frac N2$ times as large: $\eta\,\frac N2$. With $N = 4$ this "
        r"doubles it, as on this page; with $N = 2$ nothing changes; with $N = 1$ it is halved. On the way back $N = 5\cdot 3 = "
        r"15$, and $0.3\cdot\frac2{15} = 0.04$.",
        r"$\text{MSE} = \frac1N\sum(\hat y - y)^2 = \frac2N\cdot\tfrac12\sum(\hat y - y)^2$이므로, 어느 가중치에서나 MSE의 "
        r"그레이디언트는 ½SSE의 $\frac2N$배입니다. 그래서 학습률은 $\frac N2$배인 $\eta\,\frac N2$이어야 합니다. $N = 4$이면 이 페이지에서처럼 "
        r"두 배가 되고, $N = 2$이면 그대로이고, $N = 1$이면 절반이 됩니다. 거꾸로 갈 때는 $N = 5\cdot 3 = 15$이므로 "
        r"$0.3\cdot\frac2{15} = 0.04$입니다."),
    asks={
        "same_training": Function(
            arguments=("rate", "N"), right=same_step,
            cases=lambda: [{"rate": 0.1, "N": 6}, {"rate": 0.7, "N": 15}, {"rate": 0.25, "N": 9}, {"rate": 3.3, "N": 1}],
            wrongs=(
                wrong("M07-inverse", lambda rate, N: 2 * rate / N,
                      "The right factor, upside down. The gradient of MSE is already 2/N times that of ½SSE; does the rate have "
                      "to do the same once more, or undo it?",
                      "인수는 찾았지만 위아래가 뒤집혔습니다. MSE의 그레이디언트는 이미 ½SSE의 그레이디언트의 2/N배입니다. 학습률에도 2/N를 곱해야 합니까, 아니면 2/N를 되돌려야 "
                      "합니까?"),
                wrong("M07-sum", lambda rate, N: rate * N,
                      "You undid the mean, and only that. MSE has no ½, so a 2 of the derivative is left in its gradient.",
                      "평균을 낸 것만 되돌렸습니다. MSE에는 ½이 없어서 미분에서 나온 2가 그레이디언트에 남습니다."),
                wrong("M07-mean", lambda rate, N: rate / N,
                      "You divided by N. The mean makes the gradient shorter as N grows: which way must the rate go, so that the "
                      "step stays the same? And what becomes of the 2 of the derivative?",
                      "N으로 나누었습니다. 평균을 내면 N이 클수록 그레이디언트가 짧아집니다. 걸음이 그대로이려면 학습률은 커져야 합니까, 작아져야 합니까? 미분에서 나오는 2는 어떻게 됩니까?"),
                wrong("M07-four", lambda rate, N: 2 * rate,
                      "Twice the rate holds for the page's 4 outputs. Where does the 2 come from, and what is it for another N?",
                      "두 배는 이 페이지처럼 출력이 4개일 때의 답입니다. 2가 어디에서 나왔고, N이 다르면 얼마가 되는지 봅니다."),
                wrong("M07-one", lambda rate, N: rate / 2,
                      "Half the rate holds for a single output, N = 1: only the missing ½ was undone. The mean over N outputs "
                      "counts as well.",
                      "절반은 출력이 하나일 때, 곧 N = 1일 때의 답입니다. ½이 없다는 것만 따졌습니다. 출력 N개의 평균이라는 점도 함께 따집니다."),
                wrong("M07-same", lambda rate, N: rate,
                      "The same rate makes the same steps only for N = 2. A learning rate means nothing until the loss is named.",
                      "같은 학습률로 걸음이 같은 것은 N = 2일 때뿐입니다. 어떤 손실의 학습률인지 밝히지 않으면 학습률은 아무 뜻이 없습니다."),
                wrong("M07-over-2N", lambda rate, N: rate / (2 * N),
                      "1/(2N) is the factor between a sum of squares and half of its mean. Differentiate ½SSE and MSE, and compare.",
                      "1/(2N)은 제곱의 합과 그 평균의 절반 사이의 인수입니다. ½SSE와 MSE를 각각 미분해서 비교합니다."),
                wrong("M07-times-2N", lambda rate, N: 2 * rate * N,
                      "The N is undone, but the 2 stands on the wrong side: it makes the gradient of MSE longer.",
                      "N은 되돌렸지만 2의 자리가 반대입니다. MSE의 그레이디언트는 2 때문에 길어집니다."),
                wrong("M07-quarter", lambda rate, N: rate * N / 4,
                      "You scaled by N/4, as if the rates were equal for the page's 4 outputs. There 0.1 became 0.2.",
                      "N/4를 곱했습니다. 이 페이지처럼 출력이 4개일 때 두 학습률이 같다고 본 것입니다. 이 페이지에서는 0.1이 0.2가 되었습니다."),
                wrong("M06", lambda rate, N: -rate * N / 2,
                      "The size is right, but a learning rate is positive. That the step goes downhill is said by the minus in the "
                      "update.",
                      "크기는 맞지만 학습률은 양수입니다. 내리막으로 가게 하는 것은 갱신하는 식에 있는 음의 부호입니다."),
                wrong("M07-squared", lambda rate, N: rate * N ** 2 / 2,
                      "N was multiplied in twice. MSE divides by N once.",
                      "N을 두 번 곱했습니다. MSE에서는 N으로 한 번 나눕니다."),
                wrong("no rate, sum", lambda rate, N: N,
                      "That is N alone. The answer depends on `rate`, and the 2 of the derivative counts as well.",
                      "N만 돌려주었습니다. 답은 `rate`에 따라 달라지고, 미분에서 나오는 2도 따져야 합니다."),
                wrong("no rate", lambda rate, N: N / 2,
                      "That is the factor alone. By what is it multiplied?",
                      "인수만 돌려주었습니다. 이 인수를 무엇에 곱합니까?"),
                wrong("no rate, inverse", lambda rate, N: 2 / N,
                      "That is the factor between the two gradients. Asked is a rate: it has to undo this factor.",
                      "두 그레이디언트 사이의 인수를 돌려주었습니다. 물은 것은 이 인수를 되돌리는 학습률입니다."),
                wrong("0.2", lambda rate, N: 0.2,
                      "0.2 is the rate of the page's run. The function must answer for any rate and N.",
                      "0.2는 이 페이지의 훈련에 쓴 학습률입니다. rate와 N이 무엇이든 답을 내는 함수여야 합니다."),
                wrong("M15", lambda rate, N: rate * (N // 2),
                      "`N // 2` cuts the half off when N is odd. Divide with `/`.",
                      "N이 홀수이면 `N // 2`에서 소수부가 잘립니다. `/`로 나눕니다."),
                wrong("M15-whole", lambda rate, N: rate * N // 2,
                      "The result is cut to a whole number, by `//` or `int`. A rate is seldom one: divide with `/`, and leave it so.",
                      "`//`나 `int`로 결과의 소수부를 잘랐습니다. 학습률은 대개 정수가 아닙니다. `/`로 나눈 값을 그대로 둡니다."),
                *fixed_rates(),
                *misused(),
                wrong("pair", lambda rate, N: np.array([rate, rate * N / 2]),
                      "Two rates came. Return the second alone, that on MSE.",
                      "학습률 두 개를 돌려주었습니다. 둘째 것, 곧 MSE의 학습률만 돌려줍니다."),
                wrong("given N", lambda rate, N: np.array([N, rate * N / 2]),
                      "N and a rate came. Return the rate alone.",
                      "N과 학습률을 함께 돌려주었습니다. 학습률만 돌려줍니다."))),
        "back": Numbers(right=back, wrongs=back_wrongs()),
    },
)
