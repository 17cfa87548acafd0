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


def wrong(name, gives, en, ko):
    return Wrong(name, Both(en, ko), gives=gives)


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
                      "`//` cuts the result to a whole number, and a rate is seldom one. Divide with `/`.",
                      "`//`로 나누면 결과의 소수부가 잘리는데, 학습률은 대개 정수가 아닙니다. `/`로 나눕니다."))),
        "back": Numbers(right=back, wrongs=(
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
                  "인수 2/N만 적었습니다. 어떤 학습률에 곱합니까?"))),
    },
)
