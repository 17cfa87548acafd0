"""Weights whose mean is 0, which is what note 000 says of its own and does not draw."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

CODE = '''
import numpy as np
from bpkit import rounded
from bpkit.en import check

def draw(rng, shape):
    return {drawn}

{shown}check("note000-mean-zero", draw)
'''
SHOWN = '''weights = draw(np.random.RandomState(1), (40, 50))
print("smallest", rounded(weights.min()), " largest", rounded(weights.max()))
print("mean", rounded(weights.mean()))
'''


def filled(language, drawn, shown=""):
    return CODE.format(drawn=drawn, shown=shown).replace("bpkit.en", f"bpkit.{language}")


# ---- what can be seen of many weights ----

def evenly(low, high):
    """(weights) → whether they look as if drawn evenly from low to high. Of 2000 that are, all but never are refused."""
    def look(w):
        u = (w - (low + high) / 2) / ((high - low) / 2)
        return (np.abs(u).max() <= 1 and u.min() < -0.97 and u.max() > 0.97
                and abs(u.mean()) < 0.1 and abs((u ** 2).mean() - 1 / 3) < 0.05)
    return look


def values(w):
    return len(np.unique(w))


def spaced(w):
    """Whether the sorted weights are equally far apart, as np.linspace makes them."""
    gaps = np.diff(np.sort(w, axis=None))
    return gaps.min() > 0 and gaps.max() - gaps.min() < 1e-9


def centred(w):
    """Whether the mean is 0 to the last digits: then it was subtracted."""
    return abs(w.mean()) < 1e-9


def spread(w):
    """The largest distance from the mean, in standard deviations: √3 if drawn evenly, more than 3 if normal."""
    return np.abs(w - w.mean()).max() / w.std()


def good(w):
    return evenly(-1, 1)(w) and values(w) > 0.9 * w.size and not spaced(w) and not centred(w)


def wrong(name, en, ko, gives, when):
    """A wrong draw of the right shape, recognised by what it drew; when: weights → bool."""
    return Wrong(name, Both(en, ko), gives=gives,
                 when=lambda drawn, given: drawn[""].shape == given["shape"] and bool(when(drawn[""])))


EXERCISE = Exercise(
    id="note000-mean-zero",
    title=Both("Weights with mean 0", "평균이 0인 가중치"),
    starter=Both(en=filled("en", "None        # an array of this shape, between −1 and 1"),
                 ko=filled("ko", "None        # 이 형상의 배열. 원소는 −1과 1 사이")),
    hints=(
        Both("`rng.uniform(size=shape)` draws from 0 to 1. What must be done to that interval to make it reach from −1 to 1?",
             "`rng.uniform(size=shape)`는 0과 1 사이에서 뽑습니다. 이 구간이 −1에서 1까지가 되려면 어떻게 해야 합니까?"),
        Both("The new interval is 2 long. Stretch first, then move.",
             "새 구간의 길이는 2입니다. 먼저 늘이고 그다음에 옮깁니다."),
        Both("0, ½ and 1 have to go to −1, 0 and 1. Or let `uniform` do it: its first two arguments are the two ends.",
             "0, ½, 1이 각각 −1, 0, 1로 가야 합니다. `uniform`에 맡겨도 됩니다. `uniform`의 처음 두 인수가 구간의 두 끝입니다."),
    ),
    solution=Both(*(filled(language, "2 * rng.uniform(size=shape) - 1", SHOWN) for language in ("en", "ko"))),
    because=Both(
        "`2 * u - 1` sends 0, ½ and 1 to −1, 0 and 1; `rng.uniform(-1, 1, size=shape)` is the same. The mean of the weights that "
        "were drawn is near 0, not equal to 0: mean 0 is said of the *distribution* that they are drawn from. The comment of the "
        "note stands word for word in an older program, iamtrask's network in 11 lines. There the line below it is "
        "`2*np.random.random(…) - 1`, and the comment is true.",
        "`2 * u - 1`을 계산하면 0, ½, 1이 −1, 0, 1로 갑니다. `rng.uniform(-1, 1, size=shape)`라고 써도 같습니다. 뽑은 가중치의 평균은 0에 가까울 뿐 0이 아닙니다. 평균이 0이라는 말은 "
        "가중치를 뽑는 **분포**를 두고 하는 말입니다. 노트의 주석은 더 오래된 프로그램인 iamtrask의 11줄짜리 신경망에 한 글자도 다르지 않게 적혀 있습니다. 거기서는 주석 아래의 줄이 `2*np.random.random(…) "
        "- 1`이므로 주석이 맞습니다."),
    asks=Function(
        arguments=("rng", "shape"),
        cases=lambda: [{"rng": np.random.RandomState(seed), "shape": shape}
                       for seed, shape in ((1, (40, 50)), (2, (30, 80)), (3, (25, 100)))],
        right=lambda rng, shape: rng.uniform(-1, 1, size=shape),
        holds=lambda drawn, given: drawn[""].shape == given["shape"] and bool(good(drawn[""])),
        otherwise=Both(
            "These weights do not look as if drawn evenly between −1 and 1. Look at their `min()`, `max()` and `mean()`: they should "
            "be near −1, 1 and 0.",
            "−1과 1 사이에서 고르게 뽑은 것으로 보이지 않습니다. `min()`, `max()`, `mean()`을 봅니다. 각각 −1, 1, 0에 가까워야 합니다."),
        wrongs=(
            Wrong("one number", Both(
                "One number came where an array was wanted. Without `size=` a generator draws a single number.",
                "배열이 올 자리에 수 하나가 왔습니다. `size=`를 쓰지 않으면 수를 하나만 뽑습니다."),
                  gives=lambda rng, shape: rng.uniform(-1, 1), when=lambda drawn, given: drawn[""].size == 1),
            Wrong("shape", Both(
                "The array has not the shape that was asked for. `shape` is a tuple such as (3, 4): hand it on whole, as `size=shape`.",
                "배열의 형상이 물은 것과 다릅니다. `shape`는 (3, 4) 같은 튜플입니다. `size=shape`처럼 통째로 넘깁니다."),
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape[0]),
                  when=lambda drawn, given: drawn[""].shape != given["shape"]),
            wrong("M25-zeros",
                  "All weights are 0. Their mean is 0, but nothing is drawn: all hidden neurons compute the same, get the same gradient "
                  "and stay equal.",
                  "가중치가 모두 0입니다. 평균은 0이지만 뽑은 것이 아닙니다. 이러면 은닉 뉴런은 모두 같은 값을 계산하고 같은 그레이디언트를 받아 언제까지나 똑같습니다.",
                  gives=lambda rng, shape: np.zeros(shape), when=lambda w: not w.any()),
            wrong("M25-equal",
                  "All weights are the same number. Hidden neurons with equal weights compute the same, get the same gradient and stay "
                  "equal. Draw a number for each entry.",
                  "가중치가 모두 같은 수입니다. 가중치가 같은 은닉 뉴런은 같은 값을 계산하고 같은 그레이디언트를 받아 언제까지나 똑같습니다. "
                  "원소마다 수를 하나씩 뽑습니다.",
                  gives=lambda rng, shape: np.full(shape, rng.uniform(-1, 1)), when=lambda w: values(w) == 1),
            wrong("M25-few",
                  "Only two or three different values occur. Every number between −1 and 1 should be as likely as any other, not whole "
                  "numbers alone.",
                  "서로 다른 값이 두세 가지뿐입니다. 정수만 나와서는 안 되고 −1과 1 사이의 모든 수가 고르게 나와야 합니다.",
                  gives=lambda rng, shape: rng.choice([-1.0, 1.0], size=shape), when=lambda w: values(w) <= 3),
            wrong("M25-clipped",
                  "Many weights are exactly −1 or 1: larger numbers were cut off there. Draw between −1 and 1 from the start.",
                  "정확히 −1이거나 1인 가중치가 많습니다. 더 큰 수를 거기서 잘랐습니다. 처음부터 −1과 1 사이에서 뽑습니다.",
                  gives=lambda rng, shape: np.clip(rng.normal(size=shape), -1, 1),
                  when=lambda w: np.abs(w).max() == 1 and (np.abs(w) == 1).mean() > 0.05),
            wrong("M25-tied",
                  "Many of the weights are equal: a row or a column is repeated, or the numbers were rounded. Neurons with equal weights "
                  "stay equal. Draw a number for each entry.",
                  "같은 가중치가 많습니다. 한 행이나 한 열을 되풀이했거나 수를 반올림했습니다. 가중치가 같은 뉴런은 언제까지나 똑같습니다. "
                  "원소마다 수를 하나씩 뽑습니다.",
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape[1]) + np.zeros(shape),
                  when=lambda w: values(w) <= 0.9 * w.size),
            wrong("M25-spaced",
                  "The weights are equally spaced, as `np.linspace` makes them. Nothing is random: take the numbers from `rng`.",
                  "`np.linspace`로 만든 것처럼 간격이 똑같습니다. 무작위로 뽑은 수가 아닙니다. `rng`에서 뽑습니다.",
                  gives=lambda rng, shape: np.linspace(-1, 1, int(np.prod(shape))).reshape(shape), when=spaced),
            wrong("M25",
                  "No weight is negative: they lie between 0 and 1, and their mean is ½. That is what the note does. Without two ends "
                  "`uniform` draws from 0 to 1.",
                  "음수인 가중치가 없습니다. 모두 0과 1 사이에 있고 평균은 ½입니다. 노트가 바로 이렇게 했습니다. 두 끝을 주지 않으면 "
                  "`uniform`은 0과 1 사이에서 뽑습니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape), when=evenly(0, 1)),
            wrong("M25-negative",
                  "No weight is positive: they lie between −1 and 0, and their mean is −½. The interval was moved; it has to become "
                  "longer as well.",
                  "양수인 가중치가 없습니다. 모두 −1과 0 사이에 있고 평균은 −½입니다. 구간을 옮기기만 했습니다. 늘이기도 합니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape) - 1, when=evenly(-1, 0)),
            wrong("M25-centred",
                  "The weights' own mean was subtracted, so it is exactly 0. Mean 0 is wanted of the distribution that they are drawn "
                  "from: each weight is drawn by itself, between −1 and 1.",
                  "뽑은 가중치에서 그 가중치의 평균을 빼서 평균이 정확히 0입니다. 평균이 0이어야 하는 것은 가중치를 뽑는 분포입니다. 가중치마다 −1과 1 "
                  "사이에서 따로 뽑습니다.",
                  gives=lambda rng, shape: (lambda u: u - u.mean())(rng.uniform(size=shape)), when=centred),
            wrong("M25-half",
                  "The mean is 0, but the weights reach only from −½ to ½. The interval was moved; it has to become longer as well.",
                  "평균은 0이지만 가중치가 −½과 ½ 사이에만 있습니다. 구간을 옮기기만 했습니다. 늘이기도 합니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape) - 0.5, when=evenly(-0.5, 0.5)),
            wrong("M25-stretched",
                  "The weights lie between 0 and 2, and their mean is 1. The interval was stretched; it has to be moved as well.",
                  "가중치가 0과 2 사이에 있고 평균은 1입니다. 구간을 늘이기만 했습니다. 옮기기도 합니다.",
                  gives=lambda rng, shape: 2 * rng.uniform(size=shape), when=evenly(0, 2)),
            wrong("M25-moved-first",
                  "The weights lie between −2 and 0: 1 was subtracted first, and then all was doubled. Which of the two comes first?",
                  "가중치가 −2와 0 사이에 있습니다. 1을 먼저 빼고 두 배로 늘였습니다. 어느 것을 먼저 해야 합니까?",
                  gives=lambda rng, shape: 2 * (rng.uniform(size=shape) - 1), when=evenly(-2, 0)),
            wrong("M25-twice",
                  "The weights lie between −3 and 1. `uniform(-1, 1)` gives the wanted interval already; 2u − 1 is for a u between 0 "
                  "and 1. One of the two is enough.",
                  "가중치가 −3과 1 사이에 있습니다. `uniform(-1, 1)`만 써도 바라는 구간이 됩니다. 2u − 1은 u가 0과 1 사이일 때 씁니다. 둘 "
                  "가운데 하나만 합니다.",
                  gives=lambda rng, shape: 2 * rng.uniform(-1, 1, size=shape) - 1, when=evenly(-3, 1)),
            wrong("M25-normal",
                  "These look normally distributed: many near the middle, a few far out. That is in use too, but asked for are weights "
                  "spread evenly between −1 and 1.",
                  "정규분포에서 뽑은 것처럼 보입니다. 가운데에 많이 모여 있고 먼 곳에도 조금 있습니다. 정규분포도 쓰지만, 물은 것은 −1과 1 사이에 고르게 퍼진 가중치입니다.",
                  gives=lambda rng, shape: rng.normal(size=shape), when=lambda w: spread(w) > 2.8),
            wrong("M25-difference",
                  "The mean is 0 and the range is right, but numbers near 0 are too frequent, as in a sum or a difference of two draws. "
                  "One draw is enough.",
                  "평균은 0이고 범위도 맞지만 0에 가까운 수가 너무 많습니다. 두 번 뽑아 더하거나 빼면 이렇게 됩니다. 한 번만 뽑습니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape) - rng.uniform(size=shape),
                  when=lambda w: np.abs(w).max() <= 1 and abs(w.mean()) < 0.1 and spread(w) > 2.2),
            wrong("M25-range",
                  "The mean is near 0 and the weights are spread evenly, but not from −1 to 1. Look at `min()` and `max()`.",
                  "평균은 0에 가깝고 고르게 퍼져 있지만 범위가 −1에서 1까지가 아닙니다. `min()`과 `max()`를 봅니다.",
                  gives=lambda rng, shape: rng.uniform(-2, 2, size=shape),
                  when=lambda w: abs(w.mean()) < 0.2 * w.std() and 1.65 < spread(w) < 1.85),
            wrong("M25-mean",
                  "The mean is not 0. Look at `min()` and `max()`: 0 should lie in the middle between them.",
                  "평균이 0이 아닙니다. `min()`과 `max()`를 봅니다. 두 값의 한가운데가 0이어야 합니다.",
                  gives=lambda rng, shape: 2 * rng.uniform(size=shape) - 0.5,
                  when=lambda w: abs(w.mean()) >= 0.2 * w.std()),
        ),
    ),
)
