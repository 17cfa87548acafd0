"""Compare and decide: what a sum and a mean do when the batch changes, and what η must do about it."""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

STARTER = '''
from bpkit.en import check

answers = {
    "mean": None,      # (a) {number}
    "sum of 32": None,     # (b) {number}
    "mean of 32": None,    # (c) {number}
    "last": None,      # (d) {times}
    "equal": None,     # (e) {word}
}
check("batches-rate", answers)
'''


def starter(language, **words):
    code = getattr(in_both(STARTER), language)
    for name, word in words.items():
        code = code.replace(f"{{{name}}}", word)
    return code


def wrong(name, en, ko, *values):
    """values: the numbers that the same mistake may give."""
    return Wrong(name, Both(en, ko), gives=lambda: values[0],
                 when=lambda array: array.size == 1 and any(close(array.ravel()[0], value, 1e-3) for value in values))


SOLVED = '''
import numpy as np
from bpkit import rounded
from bpkit.en import check

gradients = np.array([3.0, -1, 4, 1, -5, 9, 2, 6])     # one a sample
many = np.tile(gradients, 4)                           # 32 samples
step = 0.1 * gradients.sum()
print("step on the sum of 8:", rounded(step))
print("mean of 8:  ", rounded(step / gradients.mean()))
print("sum of 32:  ", rounded(step / many.sum()))
print("mean of 32: ", rounded(step / many.mean()))
check("batches-rate", {"mean": 0.8, "sum of 32": 0.025, "mean of 32": 0.8,
                       "last": 8, "equal": "sum"})
'''

EXERCISE = Exercise(
    id="batches-rate",
    title=Both("Sum or mean, and what η must do", "합과 평균, 그리고 학습률"),
    starter=Both(
        en=starter("en", number="a learning rate, a number", times="how many times as far, a number", word='"sum" or "mean"'),
        ko=starter("ko", number="학습률, 수", times="몇 배인지, 수", word='"sum"(합)이나 "mean"(평균)')),
    hints=(
        Both("A step is η times the gradient. Write the gradient of the mean with the gradient of the sum.",
             "걸음은 η와 그레이디언트의 곱입니다. 평균의 그레이디언트를 합의 그레이디언트로 나타냅니다."),
        Both("(b) Each sample stands in the batch four times, so the sum is four times as large. What is the mean?",
             "(b) 표본이 저마다 네 번씩 들어 있으므로 합은 네 배입니다. 평균은 어떻게 됩니까?"),
        Both("(d) In a mean a sample's own gradient is divided by the size of its batch: by 32, or by 4.",
             "(d) 평균에서는 표본 하나의 그레이디언트를 그 배치의 크기로 나눕니다. 32로 나누기도 하고 4로 나누기도 합니다."),
    ),
    solution=Both(SOLVED, SOLVED.replace("bpkit.en", "bpkit.ko").replace("# one a sample", "# 표본마다 하나")
                  .replace("# 32 samples", "# 표본 32개")),
    because=Both(
        "(a) The mean is the sum over 8, so its gradient is an eighth, and η has to be eight times as large: 0.8. (b) Four times the gradient, "
        "a quarter of the rate: 0.025. (c) The mean has not changed, and neither has its rate: 0.8. (d) $\\frac14$ instead of $\\frac1{32}$: 8 "
        "times. (e) On the sum each sample moves the weights by η times its own gradient, whatever batch it is in. That is one point "
        "for the sum; the point for the mean is (c): the rate need not change with the size of the batch. Neither is wrong. Say which one you use.",
        "(a) 평균은 합을 8로 나눈 것이므로 그레이디언트도 8분의 1입니다. 그래서 η는 여덟 배인 0.8입니다. (b) 그레이디언트가 네 배이므로 학습률은 4분의 1인 0.025입니다. (c) 평균은 "
        "그대로이므로 학습률도 그대로 0.8입니다. (d) $\\frac1{32}$ 대신 $\\frac14$을 곱하므로 8배입니다. (e) 합을 쓰면 표본 하나는 어느 배치에 있든 가중치를 η 곱하기 자기 그레이디언트만큼 "
        "움직입니다. 이것이 합의 좋은 점입니다. 평균의 좋은 점은 (c)에 있습니다. 배치 크기가 바뀌어도 학습률을 그대로 둘 수 있습니다. 어느 쪽도 틀리지 않습니다. 다만 어느 쪽을 쓰는지 밝혀야 합니다."),
    asks={
        "mean": Numbers(right=lambda: 0.8, wrongs=(
            wrong("M07-turned", "You divided by 8. The gradient of the mean is already an eighth; divide once more and the step is 64 times too short.",
                  "8로 나누었습니다. 평균의 그레이디언트가 이미 8분의 1인데 또 나누면 걸음이 64분의 1이 됩니다.", 0.0125),
            wrong("M07-same", "With the same rate the steps on the mean are an eighth as long: its gradient is divided by 8.",
                  "학습률이 같으면 평균의 그레이디언트가 8분의 1이므로 걸음도 8분의 1입니다.", 0.1),
            wrong("M07-half", "That is the rate for the mean of (p − t)², without the ½. The colleague keeps the ½: only the 8 matters.",
                  "½이 없는 (p − t)²의 평균이라면 그렇습니다. 동료의 손실에는 ½이 남아 있으므로 8만 봅니다.", 0.4),
            wrong("M07-twice", "A factor 2 came in. Both losses have the ½: the only difference is the division by 8.",
                  "2가 더 곱해졌습니다. 두 손실에 모두 ½이 있으므로 다른 것은 8로 나누는 것뿐입니다.", 1.6),
            wrong("M07-ten", "That is 0.1 times 10. The batch has 8 samples.", "0.1의 열 배입니다. 배치의 표본은 8개입니다.", 1.0),
            wrong("M07-squared", "You multiplied by 8 twice.", "8을 두 번 곱했습니다.", 6.4),
            wrong("M07-two", "Only a 2 or a ½ was put in. What differs between the two losses is the division by 8.",
                  "2나 ½만 곱했습니다. 두 손실에서 다른 것은 8로 나누는 것입니다.", 0.2, 0.05),
            wrong("M07-factor", "That is the factor, 8. The rate was 0.1: multiply.", "배수인 8을 적었습니다. 학습률은 0.1이었으므로 곱합니다.", 8),
            wrong("M07-32", "That goes with 32 samples. In (a) there are 8.", "표본이 32개일 때의 값입니다. (a)에서는 8개입니다.", 3.2))),
        "sum of 32": Numbers(right=lambda: 0.025, wrongs=(
            wrong("M07-turned", "You multiplied by 4. The gradient of the sum is four times as large; to keep the step, the rate must be a quarter.",
                  "4를 곱했습니다. 합의 그레이디언트가 네 배이므로 걸음을 그대로 두려면 학습률은 4분의 1입니다.", 0.4),
            wrong("M07-same", "With the same rate the steps are four times as long: each sample is added four times.",
                  "학습률이 같으면 걸음이 네 배가 됩니다. 표본을 저마다 네 번씩 더하기 때문입니다.", 0.1),
            wrong("M07-32", "You divided by 32. Before it was a sum too, of 8: the gradient is 32/8 = 4 times as large.",
                  "32로 나누었습니다. 앞에서도 8개의 합이었으므로 그레이디언트는 32/8 = 4배입니다.", 0.003125, 0.0031),
            wrong("M07-root", "You divided by the square root of 4. With copies of the samples the gradient is exactly 4 times as large.",
                  "4의 제곱근으로 나누었습니다. 같은 표본을 되풀이했으므로 그레이디언트는 꼭 4배입니다.", 0.05),
            wrong("M07-8", "You divided by 8. The gradient is 32/8 = 4 times as large.", "8로 나누었습니다. 그레이디언트는 32/8 = 4배입니다.", 0.0125),
            wrong("M07-factor", "That is the factor between the gradients, 4 or ¼. The rate was 0.1: divide it by 4.",
                  "그레이디언트의 배수인 4나 ¼을 적었습니다. 학습률은 0.1이었으므로 4로 나눕니다.", 4, 0.25),
            wrong("M07-times-32", "You multiplied by 32. The gradient of the sum is 4 times as large, so divide by 4.",
                  "32를 곱했습니다. 합의 그레이디언트가 4배이므로 4로 나눕니다.", 3.2),
            wrong("mean's", "That is the rate of the mean. Here the loss is the sum again.", "평균의 학습률입니다. 여기서는 다시 합입니다.", 0.8),
            wrong("mean's quarter", "You started from 0.8, the rate on the mean. In (b) the loss is the sum, whose rate was 0.1.",
                  "평균의 학습률 0.8에서 시작했습니다. (b)의 손실은 합이고, 그 학습률은 0.1이었습니다.", 0.2))),
        "mean of 32": Numbers(right=lambda: 0.8, wrongs=(
            wrong("M07-up", "You multiplied by 4 again. The mean over four copies of each sample is the same mean.",
                  "4를 또 곱했습니다. 표본을 네 번씩 되풀이해도 평균은 그대로입니다.", 3.2),
            wrong("M07-down", "You divided by 4, as for the sum. The mean over four copies of each sample is the same mean.",
                  "합에서처럼 4로 나누었습니다. 표본을 네 번씩 되풀이해도 평균은 그대로입니다.", 0.2),
            wrong("M07-sum", "That is the rate of the sum over 8. The gradient of the mean is an eighth of that, as in (a).",
                  "표본 8개의 합에 쓰던 학습률입니다. 평균의 그레이디언트는 (a)에서처럼 그 8분의 1입니다.", 0.1),
            wrong("M07-sum-32", "That is the rate of the sum over 32. The mean is divided by 32.", "표본 32개의 합에 쓰는 학습률입니다. 평균에서는 32로 나눕니다.", 0.025),
            wrong("M07-sum-8", "You divided the rate of the sum by 8. The gradient of the mean is smaller than that of the sum, so its rate is larger.",
                  "합의 학습률을 8로 나누었습니다. 평균의 그레이디언트는 합의 그레이디언트보다 작으므로 학습률은 더 커야 합니다.", 0.0125, 0.003125, 0.0031),
            wrong("M07-factor", "That is a number of samples, or a factor. The rate on the mean was 0.8: has the mean changed?",
                  "표본의 수나 배수를 적었습니다. 표본이 8개일 때 평균의 학습률은 0.8이었습니다. 평균이 달라졌습니까?", 32, 8, 4, 1),
            wrong("M07-8", "You multiplied by 8 once more. The mean over four copies of each sample is the same mean.",
                  "8을 한 번 더 곱했습니다. 표본을 네 번씩 되풀이해도 평균은 그대로입니다.", 6.4),
            wrong("M07-twice", "A factor 2 came in. The mean over four copies of each sample is the same mean.",
                  "2가 더 곱해졌습니다. 표본을 네 번씩 되풀이해도 평균은 그대로입니다.", 1.6),
            wrong("M07-half", "That is the rate for the mean of (p − t)², without the ½. The ½ is kept.", "½이 없는 (p − t)²의 평균이라면 그렇습니다. ½은 남아 있습니다.", 0.4))),
        "last": Numbers(right=lambda: 8, wrongs=(
            wrong("M07-turned", "The other way round: in the small batch it is divided by 4, so it moves the weights further.",
                  "거꾸로입니다. 작은 배치에서는 4로 나누므로 가중치를 더 많이 움직입니다.", 0.125),
            wrong("M07-same", "That is so on the sum. On the mean a sample's gradient is divided by the size of its own batch.",
                  "합이라면 그렇습니다. 평균에서는 표본의 그레이디언트를 자기가 든 배치의 크기로 나눕니다.", 1),
            wrong("M07-batch", "That is a size of a batch, 4 or 32. Asked is how many times as far: compare 1/4 with 1/32.",
                  "배치의 크기인 4나 32를 적었습니다. 여기서는 몇 배인지를 답합니다. 1/4과 1/32을 비교합니다.", 4, 32),
            wrong("M07-share", "That is the share in its batch, 1/4 or 1/32. Asked is how many times as far: compare the two.",
                  "배치에서 차지하는 몫인 1/4이나 1/32을 적었습니다. 여기서는 몇 배인지를 답합니다. 둘을 비교합니다.", 0.25, 0.03125, 0.031, 0.03),
            wrong("M07-all", "That compares with all 100 samples. Compare the batch of 4 with a batch of 32.",
                  "표본 100개 전체와 비교했습니다. 4개짜리 배치와 32개짜리 배치를 비교합니다.", 25, 3.125),
            wrong("M07-difference", "You subtracted, 32 − 4. How many times as far is a ratio: compare 1/4 with 1/32.",
                  "32 − 4로 뺐습니다. 몇 배인지는 비입니다. 1/4과 1/32을 비교합니다.", 28),
            wrong("M07-batches", "That is the number of full batches. Compare what one sample is divided by: 4 or 32.",
                  "꽉 찬 배치의 수입니다. 표본 하나의 그레이디언트를 4로 나눌 때와 32로 나눌 때를 비교합니다.", 3))),
        "equal": Choice(right="sum", others={
            "mean": ("M07-mean", Both(
                "On the mean a sample of the last batch counts 8 times, as in (d). Look at what one sample adds to the step on the sum.",
                "평균에서는 (d)처럼 마지막 배치의 표본이 8배로 반영됩니다. 합에서 표본 하나가 걸음에 무엇을 보태는지 봅니다."))}),
    },
)
