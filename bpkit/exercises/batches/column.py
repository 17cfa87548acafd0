"""Mend a difference of (m, 1) and (m,): one linear neuron whose targets come as a list."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function


def case(seed, m, n, flat):
    rng = np.random.RandomState(seed)
    y = rng.normal(size=m)
    return {"X": rng.normal(size=(m, n)), "y": y if flat else y.reshape(m, 1), "w": rng.normal(size=(n, 1)), "b": rng.normal(size=1)}


def with_delta(delta, sum_of=lambda d: d.sum(axis=0), product=lambda X, d: X.T @ d):
    """The function with another difference; delta: (p, y) → array."""
    def gradients(X, y, w, b):
        d = delta(X @ w + b, np.asarray(y))
        return product(X, d), sum_of(d)
    return gradients


def column(y):
    return y.reshape(-1, 1)


def right(p, y):
    return p - column(y)


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


CODE = '''
import numpy as np
from bpkit.en import check

def gradients(X, y, w, b):
    p = X @ w + b
    delta = {delta}
    return {gradients}

check("batches-column", gradients)
'''
LAST = "X.T @ delta, delta.sum(axis=0)"


def filled(language, **pieces):
    return CODE.format(**pieces).replace("bpkit.en", f"bpkit.{language}")


EXERCISE = Exercise(
    id="batches-column",
    title=Both("A column and a list", "열과 리스트"),
    starter=Both(en=filled("en", delta="None      # was: p - y", gradients=f"None       # was: {LAST}"),
                 ko=filled("ko", delta="None      # 원래 코드: p - y", gradients=f"None       # 원래 코드: {LAST}")),
    hints=(
        Both("Say the shapes aloud: p is (m, 1). What is y? What is their difference?",
             "형상을 소리 내어 말해 봅니다. p는 (m, 1)입니다. y는 무엇입니까? 둘의 차는 무엇입니까?"),
        Both("Make y a column, whatever m is, and whether or not it is one already. `reshape` can work out one size by itself: −1.",
             "m이 얼마든, 이미 열이든 아니든 y를 열로 만듭니다. `reshape`에 −1을 쓰면 그 크기는 알아서 정해집니다."),
        Both("`y.reshape(-1, 1)` is (m, 1) for a y of (m,) and for one of (m, 1). Or `y.reshape(p.shape)`.",
             "`y.reshape(-1, 1)`은 y가 (m,)이든 (m, 1)이든 (m, 1)입니다. `y.reshape(p.shape)`도 됩니다."),
    ),
    solution=Both(*(filled(language, delta="p - y.reshape(-1, 1)", gradients=LAST) for language in ("en", "ko"))),
    because=Both(
        "`p - y.reshape(-1, 1)`, or with `y.reshape(p.shape)`, which also complains when the *counts* differ. Nothing else was wrong: with a "
        "delta of (m, 1) the other line gives (n, 1) and (1,). With (m, m) it gave (n, m) and (m,), and no message.",
        "`p - y.reshape(-1, 1)`입니다. `y.reshape(p.shape)`도 되고, 이쪽은 **개수**가 다르면 오류까지 냅니다. 다른 줄에는 잘못이 없습니다. delta가 (m, 1)이면 다음 줄의 결과는 (n, 1)과 (1,)입니다. "
        "delta가 (m, m)일 때는 아무 말 없이 (n, m)과 (m,)이 나왔습니다."),
    asks=Function(
        arguments=("X", "y", "w", "b"), names=("dw", "db"), loose=("db",),
        cases=lambda: [case(1, 4, 2, True), case(2, 3, 3, True), case(3, 5, 2, False), case(4, 1, 2, True)],
        right=with_delta(right),
        counts=lambda X, y, w, b: {"samples": len(X)},
        changes={name: ("M01", Both(
            "The function changes what it was given. It should only return the two gradients.",
            "함수가 받은 배열을 바꾸었습니다. 두 그레이디언트를 돌려주기만 합니다.")) for name in ("X", "y", "w", "b")},
        wrongs=(
            wrong("M14", "`delta` is still an (m, m) table: every prediction minus every target. p is (m, 1); y must be (m, 1) too, before the subtraction.",
                  "`delta`가 여전히 (m, m) 표입니다. 모든 예측값에서 모든 목푯값을 뺐습니다. p가 (m, 1)이므로 빼기 전에 y도 (m, 1)로 만듭니다.",
                  with_delta(lambda p, y: p - y)),
            wrong("M14-row", "y is a row here: (1, m), or (m,), which counts as one. A column minus a row is an (m, m) table: make y a column, (m, 1).",
                  "y가 행입니다. (1, m)이거나, 행으로 치는 (m,)입니다. 열에서 행을 빼면 (m, m) 표가 됩니다. y를 열 (m, 1)로 만듭니다.",
                  with_delta(lambda p, y: p - y.reshape(1, -1))),
            wrong("M14-flat", "The right numbers, but dw is (n,) while w is (n, 1): p or the product was flattened. Keep the column, and reshape y.",
                  "수는 맞지만 dw가 (n,)입니다. p나 곱을 1차원으로 폈습니다. w는 (n, 1)입니다. 열은 그대로 두고 y를 바꿉니다.",
                  with_delta(lambda p, y: p.ravel() - y.ravel())),
            wrong("M14-flat-list", "You flattened p instead. With a y of (m,) delta is (m,), and `X.T @ delta` is (n,) while w is (n, 1); with a y of "
                  "(m, 1) the table is back. Keep the column: reshape y.",
                  "p를 1차원으로 폈습니다. y가 (m,)이면 delta는 (m,)이고 `X.T @ delta`는 (n,)인데 w는 (n, 1)입니다. y가 (m, 1)이면 다시 표가 됩니다. 열은 그대로 두고 y를 바꿉니다.",
                  with_delta(lambda p, y: p.ravel() - y)),
            wrong("M14-third-axis", "Right for a y of (m,). But a y that is (m, 1) already becomes (m, 1, 1), with a third axis. `reshape` serves both.",
                  "y가 (m,)이면 맞습니다. 그러나 이미 (m, 1)인 y는 축이 하나 더 늘어 (m, 1, 1)이 됩니다. `reshape`를 쓰면 두 경우에 모두 맞습니다.",
                  with_delta(lambda p, y: p - y[:, None])),
            wrong("M14-list-only", "Right for a y of (m,). But a y that is (m, 1) already is turned into a row here, and the table is back. `reshape` serves both.",
                  "y가 (m,)이면 맞습니다. 그러나 이미 (m, 1)인 y는 행이 되어 다시 표가 나옵니다. `reshape`를 쓰면 두 경우에 모두 맞습니다.",
                  with_delta(lambda p, y: p - np.atleast_2d(y).T)),
            wrong("M14-mean", "Each prediction minus the average target. Each prediction has its own target.",
                  "예측값마다 목푯값의 평균을 뺐습니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: p - y.mean())),
            wrong("M14-table-mean", "The (m, m) table was averaged along its rows: that is each prediction minus the average target. Each has its own target.",
                  "(m, m) 표를 행마다 평균했습니다. 예측값에서 목푯값의 평균을 뺀 것과 같습니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: (p - y).mean(axis=1, keepdims=True))),
            wrong("M14-sum", "The (m, m) table was added along its rows. Each prediction has one target: subtract only that.",
                  "(m, m) 표를 행마다 더했습니다. 예측값마다 목푯값은 하나입니다. 그 하나만 뺍니다.",
                  with_delta(lambda p, y: (p - y).sum(axis=1, keepdims=True))),
            wrong("M14-sum-of-targets", "The sum of all targets was subtracted from each prediction. Each has its own target.",
                  "예측값마다 목푯값을 모두 더한 값을 뺐습니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: p - y.sum())),
            wrong("M14-first-column", "Only the first column of the (m, m) table was kept: every prediction minus the first target. Each has its own.",
                  "(m, m) 표의 첫 열만 남겼습니다. 모든 예측값에서 첫 목푯값을 뺀 것입니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: (p - y)[:, :1])),
            wrong("M14-down", "The (m, m) table was added down its columns, and every sample then got the others' errors. Each prediction has one target.",
                  "(m, m) 표를 열마다 더했습니다. 그러면 표본마다 다른 표본의 오차가 섞입니다. 예측값마다 목푯값은 하나입니다.",
                  with_delta(lambda p, y: (p - y.reshape(1, -1)).sum(axis=0).reshape(-1, 1))),
            wrong("M14-down-mean", "The (m, m) table was averaged down its columns: the average prediction minus each target. Each prediction has its own target.",
                  "(m, m) 표를 열마다 평균했습니다. 예측값의 평균에서 목푯값을 하나씩 뺀 것과 같습니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: p.mean() - column(y))),
            wrong("M14-sorted", "The targets were put into another order. Each prediction belongs to the target in the same place.",
                  "목푯값의 순서가 바뀌었습니다. 예측값과 같은 자리의 목푯값이 짝입니다.",
                  with_delta(lambda p, y: p - np.sort(y.ravel()).reshape(-1, 1))),
            wrong("M14-first", "Only the first target was subtracted, from every prediction. Each has its own.",
                  "모든 예측값에서 첫 목푯값만 뺐습니다. 예측값마다 자기 목푯값이 있습니다.",
                  with_delta(lambda p, y: p - y.ravel()[0])),
            wrong("M24-sizes", "The sign was lost: |p − y|. It says whether the prediction is too high or too low.",
                  "|p − y|가 되어 부호가 없어졌습니다. 부호가 있어야 예측값이 큰지 작은지 알 수 있습니다.",
                  with_delta(lambda p, y: np.abs(p - column(y)))),
            wrong("squared", "You took (p − y)². The loss is ½SSE: its slope has the difference itself.",
                  "(p − y)²을 썼습니다. 손실은 ½SSE이고, ½SSE를 미분하면 제곱이 아니라 차가 나옵니다.",
                  with_delta(lambda p, y: (p - column(y)) ** 2)),
            wrong("no target", "The targets are gone: delta is p alone.", "목푯값이 없어졌습니다. delta가 p뿐입니다.", with_delta(lambda p, y: p)),
            wrong("no prediction", "The prediction is gone: delta is −y or y alone.", "예측값이 없어졌습니다. delta에 y만 있습니다.",
                  with_delta(lambda p, y: -column(y))),
            wrong("one number", "delta was added up to one number before the product. Each sample's error meets its own row of X.",
                  "곱하기 전에 delta를 모두 더해 수 하나로 만들었습니다. 표본의 오차는 저마다 X의 자기 행과 만나야 합니다.",
                  with_delta(lambda p, y: np.full(p.shape, (p - column(y)).sum()))),
            wrong("M05", "A factor p(1 − p) came in. This neuron is linear, so there is no sigmoid on the way back.",
                  "p(1 − p)가 곱해졌습니다. 이 뉴런은 선형이므로 거슬러 갈 시그모이드가 없습니다.",
                  with_delta(lambda p, y: (p - column(y)) * p * (1 - p))),
            wrong("M07-db", "The gradient of w is right, that of b is a mean. This loss is a sum, so both are sums over the samples.",
                  "w의 그레이디언트는 맞지만 b의 그레이디언트는 평균입니다. 이 손실은 합이므로 둘 다 표본을 따라 더합니다.",
                  with_delta(right, sum_of=lambda d: d.mean(axis=0))),
        ),
    ),
)
