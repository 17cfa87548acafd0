"""Weights whose mean is 0, which is what note 000 says of its own and does not draw."""

import copy

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


def unevenness(w):
    """How far the sorted weights are from evenly spread ones: near 0.02 for 2000 even draws, 0.05 and more for others."""
    u = np.sort((w + 1) / 2, axis=None)
    return np.abs(u - (np.arange(u.size) + 0.5) / u.size).max()


def even(w):
    return unevenness(w) < 0.055


def one_in_each(w):
    """Whether each of as many equal pieces of −1…1 as there are weights holds exactly one."""
    return values(np.floor((w + 1) / 2 * w.size)) == w.size


def neighbours(w):
    """How much weights resemble the next one in their row, or in their column: 0 if each is drawn by itself."""
    return max(abs(np.corrcoef(v.ravel()[:-1], v.ravel()[1:])[0, 1]) for v in (w, w.T))


def one_signed(w):
    """Whether a whole row or column, of 25 or more, has one sign."""
    return any((np.abs(np.sign(v).sum(axis=0)) == len(v)).any() for v in (w, w.T))


def one_signed_by_line(w):
    """Whether all rows, or all columns, have one sign each."""
    return any((np.abs(np.sign(v).sum(axis=0)) == len(v)).all() for v in (w, w.T))


def mirrored(w):
    """Whether every weight occurs with the opposite sign too (one may be left over)."""
    v = np.sort(w, axis=None)
    return (v < 0).any() and np.isin(np.round(v, 9), np.round(-v, 9)).mean() > 0.99


def constant_line(w):
    """Whether all weights of a row or a column are equal."""
    return any((np.ptp(v, axis=0) == 0).any() for v in (w, w.T))


def peak(w):
    """The share of weights that are nearly 0: 0.09 if drawn evenly, 0.12 if normal, 0.19 for a product of two draws."""
    return (np.abs(w) < 0.15 * w.std()).mean()


def good(w):
    return (evenly(-1, 1)(w) and even(w) and values(w) > 0.9 * w.size and not spaced(w) and not centred(w)
            and not one_in_each(w) and neighbours(w) < 0.3 and not one_signed(w) and not mirrored(w) and not constant_line(w))


class Kept(np.random.RandomState):
    """A generator that knows which weights were drawn from the other generators of its check, by their shape."""

    def __init__(self, seed, drawn):
        super().__init__(seed)
        self.drawn = drawn


def cases():
    drawn = {}
    return [{"rng": Kept(seed, drawn), "shape": shape}
            for seed, shape in ((1, (40, 50)), (2, (30, 80)), (3, (40, 50)), (4, (25, 100)))]


def repeated(drawn, given):
    """Whether another generator gave the very same weights."""
    first = given["rng"].drawn.setdefault(given["shape"], drawn)
    return first is not drawn and np.array_equal(first, drawn)


def perhaps_repeated(drawn, given):
    """The same, but true of a shape's first weights as well, so that it holds for all cases only if it is so."""
    first = given["rng"].drawn.setdefault(given["shape"], drawn)
    return first is drawn or np.array_equal(first, drawn)


def as_abs(drawn, given):
    """Whether these are the sizes of what `rng` gives between −1 and 1."""
    rng = copy.deepcopy(given["rng"])
    return drawn.shape == given["shape"] and np.allclose(drawn, np.abs(rng.uniform(-1, 1, size=given["shape"])))


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
        cases=cases,
        right=lambda rng, shape: rng.uniform(-1, 1, size=shape),
        holds=lambda drawn, given: (drawn[""].shape == given["shape"] and bool(good(drawn[""]))
                                    and not repeated(drawn[""], given)),
        remembers=Both(
            "Called twice with the same `rng`, the function drew other numbers. Take them from `rng`, and not from np.random, random or "
            "a generator of your own.",
            "같은 `rng`로 두 번 불렀는데 다른 수가 나왔습니다. np.random이나 random, 따로 만든 생성기가 아니라 `rng`에서 수를 뽑습니다."),
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
                  "All weights are 0. Either nothing was drawn, or it was cut to whole numbers, and nothing is left of 0.7. All hidden "
                  "neurons compute the same, get the same gradient and stay equal.",
                  "가중치가 모두 0입니다. 뽑지 않았거나, 뽑은 수를 정수로 만들면서 0.7 같은 수가 0이 되었습니다. 이러면 은닉 뉴런은 모두 같은 값을 계산하고 같은 그레이디언트를 받아 언제까지나 똑같습니다.",
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
                  "Many weights are exactly equal to the largest or the smallest: numbers beyond were cut off there. Draw between −1 and 1 "
                  "from the start, and cut nothing off.",
                  "정확히 가장 큰 값이거나 가장 작은 값인 가중치가 많습니다. 그 밖의 수를 거기서 잘랐습니다. 처음부터 −1과 1 사이에서 뽑고 아무것도 자르지 않습니다.",
                  gives=lambda rng, shape: np.clip(rng.normal(size=shape), -1, 1),
                  when=lambda w: values(w) > 0.3 * w.size and ((w == w.max()) | (w == w.min())).mean() > 0.04 and w.min() < 0),
            wrong("M25-many-zeros",
                  "Many weights are exactly 0. Each should be drawn between −1 and 1; then next to none is 0.",
                  "정확히 0인 가중치가 많습니다. 모두 −1과 1 사이에서 뽑아야 합니다. 그러면 0은 거의 나오지 않습니다.",
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape) * (rng.uniform(size=shape) > 0.5),
                  when=lambda w: values(w) > 20 and (w == 0).mean() > 0.05),
            wrong("M25-line",
                  "A row or a column holds one number only, such as a row that was left at 0. Draw a number for each entry; where does the "
                  "loop stop?",
                  "한 행이나 한 열에 같은 수만 들어 있습니다. 0으로 남은 행일 수도 있습니다. 원소마다 수를 하나씩 뽑습니다. 반복문이 어디서 멈춥니까?",
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape) * (np.arange(shape[0]) < shape[0] - 1)[:, None],
                  when=lambda w: constant_line(w) and values(w) > 0.5 * w.size),
            wrong("M25-mirrored",
                  "Every weight occurs with the opposite sign too: half were drawn and the other half are their negatives. Then neurons "
                  "come in pairs. Draw each entry by itself.",
                  "모든 가중치가 부호만 바뀌어 한 번 더 나옵니다. 절반만 뽑고 나머지 절반은 부호를 뒤집었습니다. 원소마다 따로 뽑습니다.",
                  gives=lambda rng, shape: (lambda u: np.concatenate([u, -u]).reshape(shape))(
                      rng.uniform(-1, 1, size=int(np.prod(shape)) // 2)), when=lambda w: values(w) > 0.9 * w.size and not spaced(w) and mirrored(w)),
            wrong("M25-rank",
                  "All rows are made of the same few numbers: one number for each row and one for each column, multiplied or added. Draw a "
                  "number for each entry.",
                  "모든 행이 같은 수 몇 개로 되어 있습니다. 행마다 하나, 열마다 하나 뽑은 수를 곱하거나 더했습니다. 원소마다 수를 하나씩 뽑습니다.",
                  gives=lambda rng, shape: np.outer(rng.uniform(-1, 1, size=shape[0]), rng.uniform(-1, 1, size=shape[1])),
                  when=lambda w: values(w) > 0.9 * w.size and not spaced(w) and np.linalg.matrix_rank(w) <= 2),
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
            wrong("M25-pieces",
                  "The weights are spread too evenly: each of as many equal pieces of −1…1 as there are weights holds exactly one. Draw "
                  "each entry by itself.",
                  "가중치가 지나치게 고릅니다. −1에서 1까지를 가중치의 수만큼 똑같이 나누면 조각마다 정확히 하나씩 들어 있습니다. 원소마다 따로 뽑습니다.",
                  gives=lambda rng, shape: (lambda n: ((rng.permutation(n) + rng.uniform(size=n)) / n * 2 - 1).reshape(shape))(
                      int(np.prod(shape))), when=lambda w: np.abs(w).max() <= 1 and one_in_each(w)),
            wrong("M25-neighbours",
                  "Neighbouring weights are alike: they are sorted, or each was made from the one before. Draw each entry by itself, and "
                  "leave it where it is.",
                  "이웃한 가중치끼리 비슷합니다. 크기대로 늘어놓았거나 앞의 수로 다음 수를 만들었습니다. 원소마다 따로 뽑고 그 자리에 둡니다.",
                  gives=lambda rng, shape: np.sort(rng.uniform(-1, 1, size=shape), axis=None).reshape(shape),
                  when=lambda w: w.min() < 0 < w.max() and neighbours(w) > 0.3 and not one_signed_by_line(w)),
            wrong("M25-signs",
                  "Whole rows or columns have one sign: the sign was fixed by the place. Each weight should be positive or negative by chance, "
                  "by itself.",
                  "행이나 열 전체의 부호가 같습니다. 자리에 따라 부호를 정했습니다. 가중치마다 양수일지 음수일지도 따로 무작위로 정해져야 합니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape) * np.where(np.arange(shape[1]) % 2, -1, 1),
                  when=lambda w: w.min() < 0 < w.max() and one_signed_by_line(w)),
            Wrong("M25-abs", Both(
                "No weight is negative: these are the sizes of weights between −1 and 1. `abs` has turned the negative ones round, and the "
                "mean is ½. Leave it out.",
                "음수인 가중치가 없습니다. −1과 1 사이에서 뽑은 수의 크기입니다. `abs` 때문에 음수가 양수로 바뀌어 평균이 ½입니다. `abs`를 뺍니다."),
                  gives=lambda rng, shape: np.abs(2 * rng.uniform(size=shape) - 1), when=lambda drawn, given: as_abs(drawn[""], given)),
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
            wrong("M25-product",
                  "The mean is 0, but numbers near 0 are far too frequent, as in a product of two draws. One draw for each entry is enough.",
                  "평균은 0이지만 0에 가까운 수가 지나치게 많습니다. 두 번 뽑아 곱하면 이렇게 됩니다. 원소마다 한 번만 뽑습니다.",
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape) * rng.uniform(-1, 1, size=shape),
                  when=lambda w: abs(w.mean()) < 0.1 and np.abs(w).max() <= 1 and spread(w) > 2.5 and 0.155 < peak(w) < 0.23),
            wrong("M25-laplace",
                  "The mean is 0, but most numbers lie near 0 and a few far out, even more so than in a normal distribution. Asked for are "
                  "weights spread evenly between −1 and 1.",
                  "평균은 0이지만 대부분이 0 가까이에 모여 있고 아주 먼 수도 있습니다. 정규분포보다 더합니다. 물은 것은 −1과 1 사이에 고르게 퍼진 가중치입니다.",
                  gives=lambda rng, shape: rng.laplace(size=shape),
                  when=lambda w: abs(w.mean()) < 0.2 * w.std() and spread(w) > 4 and peak(w) > 0.155),
            wrong("M25-normal",
                  "These look normally distributed: many near the middle, a few far out. That is in use too, but asked for are weights "
                  "spread evenly between −1 and 1.",
                  "정규분포에서 뽑은 것처럼 보입니다. 가운데에 많이 모여 있고 먼 곳에도 조금 있습니다. 정규분포도 쓰지만, 물은 것은 −1과 1 사이에 고르게 퍼진 가중치입니다.",
                  gives=lambda rng, shape: rng.normal(size=shape), when=lambda w: spread(w) > 2.8),
            wrong("M25-power",
                  "The mean is 0 and the range is right, but numbers near 0 are far too frequent: were the weights multiplied by themselves, "
                  "as in u³ or u · |u|? Leave them as they were drawn.",
                  "평균은 0이고 범위도 맞지만 0에 가까운 수가 지나치게 많습니다. u³이나 u · |u|처럼 뽑은 수에 그 수를 다시 곱했습니까? 뽑은 그대로 씁니다.",
                  gives=lambda rng, shape: rng.uniform(-1, 1, size=shape) ** 3,
                  when=lambda w: np.abs(w).max() <= 1 and abs(w.mean()) < 0.1 and spread(w) > 2.1 and peak(w) > 0.23),
            wrong("M25-difference",
                  "The mean is 0 and the range is right, but numbers near 0 are too frequent, as in a sum or a difference of two draws. "
                  "One draw is enough.",
                  "평균은 0이고 범위도 맞지만 0에 가까운 수가 너무 많습니다. 두 번 뽑아 더하거나 빼면 이렇게 됩니다. 한 번만 뽑습니다.",
                  gives=lambda rng, shape: rng.uniform(size=shape) - rng.uniform(size=shape),
                  when=lambda w: np.abs(w).max() <= 1 and abs(w.mean()) < 0.1 and spread(w) > 2.3),
            wrong("M25-range",
                  "The mean is near 0 and the weights are spread evenly, but not from −1 to 1. Look at `min()` and `max()`.",
                  "평균은 0에 가깝고 고르게 퍼져 있지만 범위가 −1에서 1까지가 아닙니다. `min()`과 `max()`를 봅니다.",
                  gives=lambda rng, shape: rng.uniform(-2, 2, size=shape),
                  when=lambda w: abs(w.mean()) < 0.2 * w.std() and 1.65 < spread(w) < 1.85 and not evenly(-1, 1)(w)),
            wrong("M25-uneven",
                  "The range and the mean are right, but not all numbers are equally frequent: look at a histogram. A draw that is even stays "
                  "so if it is stretched and moved, and not if it goes through sin, tanh or the like.",
                  "범위와 평균은 맞지만 모든 수가 고르게 나오지는 않습니다. 히스토그램을 봅니다. 고르게 뽑은 수는 늘이거나 옮겨도 고르지만, sin이나 tanh 같은 함수에 넣으면 고르지 않게 됩니다.",
                  gives=lambda rng, shape: np.sin(2 * np.pi * rng.uniform(size=shape)),
                  when=lambda w: 0.9 < np.abs(w).max() <= 1 and abs(w.mean()) < 0.1 and not (even(w) and evenly(-1, 1)(w))),
            wrong("M25-mean",
                  "The mean is not 0. Look at `min()` and `max()`: 0 should lie in the middle between them.",
                  "평균이 0이 아닙니다. `min()`과 `max()`를 봅니다. 두 값의 한가운데가 0이어야 합니다.",
                  gives=lambda rng, shape: 2 * rng.uniform(size=shape) - 0.5,
                  when=lambda w: abs(w.mean()) >= 0.2 * w.std()),
            Wrong("M10-own", Both(
                "Two generators gave the very same weights: the numbers do not come from `rng`. Draw with `rng` itself, without a seed or a "
                "generator of your own, and keep nothing from call to call.",
                "서로 다른 생성기 둘에서 똑같은 가중치가 나왔습니다. 수를 `rng`에서 뽑지 않았습니다. 시드나 생성기를 따로 만들지 않고 `rng`로 뽑고, 앞의 호출에서 뽑은 것을 다시 쓰지 않습니다."),
                  gives=lambda rng, shape: np.random.RandomState(1).uniform(-1, 1, size=shape),
                  when=lambda drawn, given: perhaps_repeated(drawn[""], given)),
        ),
    ),
)
