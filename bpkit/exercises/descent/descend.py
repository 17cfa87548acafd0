"""Gradient descent as a function: the path from a start, row by row."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function
from bpkit.descent import descend


def tilted(x):
    """Of a bowl whose two variables mix. A whole path may come too: then the answer says so, and no index fails."""
    x = np.asarray(x, float)
    return np.stack([x[..., 0] + 0.5 * x[..., 1] - 1, 0.5 * x[..., 0] + 3 * x[..., 1] + 2], axis=-1)


def quartic(x):
    """No bowl of one curvature, and three variables."""
    x = np.asarray(x, float)
    return x * x * x - np.array([1.0, 2.0, 0.5])


def round_bowl(x):
    return 2.0 * np.asarray(x)


def cases():
    return [{"gradient": tilted, "start": np.array([4.0, -2.0]), "eta": 0.2, "steps": 5},
            {"gradient": quartic, "start": np.array([1.2, -0.7, 0.4]), "eta": 0.11, "steps": 3},
            {"gradient": round_bowl, "start": np.array([3, -5]), "eta": 0.3, "steps": 2},         # integers
            {"gradient": tilted, "start": np.array([-1.5, 0.5]), "eta": 0.07, "steps": 1}]


def right(gradient, start, eta, steps):
    return descend(gradient, start, learning_rate=eta, steps=steps)


def walking(move, begin=lambda start: np.array(start, float)):
    """The path of this update: move(x, g, eta, k, start) → the next x."""
    def path(gradient, start, eta, steps):
        rows = [begin(start)]
        for k in range(steps):
            rows.append(move(rows[-1], np.asarray(gradient(rows[-1])), eta, k, rows[0]))
        return np.array(rows)
    return path


def same_slope(gradient, start, eta, steps):
    slope = gradient(np.array(start, float))
    return np.array([start - k * eta * slope for k in range(steps + 1)])


def in_integers(gradient, start, eta, steps):
    path = np.zeros((steps + 1, len(start)), start.dtype)
    path[0] = start
    for k in range(steps):
        path[k + 1] = path[k] - eta * gradient(path[k])
    return path


def one_after_the_other(gradient, start, eta, steps):
    """Each weight is updated at once, and the next slope is computed with it."""
    x, rows = np.array(start, float), [np.array(start, float)]
    for _ in range(steps):
        for i in range(len(x)):
            x[i] -= eta * gradient(x)[i]
        rows.append(x.copy())
    return np.array(rows)


def stopped(results, arguments):
    """Whether the path breaks off; in the longest case neither after the first step nor before the last, which have their own words."""
    yours, path = results[""], right(**arguments)
    if yours.ndim != 2 or not len(yours) or yours.shape[1] != path.shape[1] or len(yours) > len(path):
        return False
    return close(yours, path[:len(yours)]) and (arguments["steps"] < 5 or 2 < len(yours) < 5)


def wrong(name, en, ko, gives):
    return Wrong(name, Both(en, ko), gives=gives)


def of(change):
    """The right path, and something done to it."""
    return lambda gradient, start, eta, steps: change(right(gradient, start, eta, steps))


EXERCISE = Exercise(
    id="descent-descend",
    title=Both("Write descend", "descend 만들기"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

def descend(gradient, start, eta, steps):
    path = [np.array(start, float)]    # row 0 is the start
    return ...                         # shape (steps + 1, n)

check("descent-descend", descend)
''',
        ko='''
import numpy as np
from bpkit.ko import check

def descend(gradient, start, eta, steps):
    path = [np.array(start, float)]    # 0번 행은 출발점
    return ...                         # 형상 (steps + 1, n)

check("descent-descend", descend)
'''),
    hints=(
        Both("Each new point is computed from the last one: `path[-1]`. How often does that happen?",
             "새 점은 바로 앞의 점 `path[-1]`에서 계산합니다. 이 계산을 몇 번 되풀이합니까?"),
        Both("The slope changes from point to point, so `gradient` is called again in every step.",
             "기울기는 점마다 다르므로 걸음마다 `gradient`를 다시 부릅니다."),
        Both("In a loop of `steps` rounds append `path[-1] - eta * gradient(path[-1])`. At the end return `np.array(path)`.",
             "`steps`번 도는 반복문에서 `path[-1] - eta * gradient(path[-1])`를 `path`에 덧붙입니다. 마지막에 `np.array(path)`를 돌려줍니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import rounded
from bpkit.{language} import check

def descend(gradient, start, eta, steps):
    path = [np.array(start, float)]
    for _ in range(steps):
        path.append(path[-1] - eta * gradient(path[-1]))
    return np.array(path)

print(rounded(descend(lambda x: 2 * x, [3, 4], eta=0.25, steps=3)))
check("descent-descend", descend)
''' for language in ("en", "ko")]),
    because=Both(
        r"`path[-1] - eta * gradient(path[-1])` is $w - \eta\,\nabla f(w)$, and it makes a new array. With `x -= ...` one array would be "
        r"changed again and again, and every row of the path would be that same array. `np.array(start, float)` makes floats even of `[3, 4]`. "
        r"`bpkit.descend` does the same, and says more when something does not fit.",
        r"`path[-1] - eta * gradient(path[-1])`가 $w - \eta\,\nabla f(w)$이고, 새 배열을 만듭니다. `x -= ...`로 쓰면 배열 하나를 계속 고치게 되어 "
        r"경로의 모든 행이 그 배열 하나를 가리킵니다. `np.array(start, float)`는 `[3, 4]`도 실수 배열로 만듭니다. `bpkit.descend`도 같은 계산을 하며, "
        r"인수가 맞지 않으면 무엇이 맞지 않는지 알려 줍니다."),
    asks=Function(
        arguments=("gradient", "start", "eta", "steps"), cases=cases, right=right,
        changes={"start": ("start changed", Both(
            "The function changes `start`, which belongs to its caller. Begin with a copy, `np.array(start, float)`, and make new arrays: "
            "x = x − step, not x -= step.",
            "함수를 부른 쪽의 배열 `start`까지 바꾸었습니다. 사본 `np.array(start, float)`에서 시작하고, x -= step 대신 x = x − step으로 새 배열을 만듭니다."))},
        wrongs=(
            wrong("M06", "Every step goes uphill: η∇f is added. Downhill is `- eta * gradient(...)`.",
                  "η∇f를 더해서 걸음마다 오르막으로 갑니다. 내리막은 `- eta * gradient(...)`입니다.",
                  walking(lambda x, g, eta, k, start: x + eta * g)),
            wrong("same slope", "The gradient was computed once, at the start, and used for every step. It is another one at every point: call `gradient` "
                  "inside the loop.",
                  "출발점에서 한 번 구한 그레이디언트를 모든 걸음에 썼습니다. 그레이디언트는 점마다 다르므로 반복문 안에서 `gradient`를 부릅니다.", same_slope),
            wrong("from the start", "Every step was taken from `start`, not from where the last one ended. Subtract from the last point, `path[-1]`.",
                  "앞 걸음이 끝난 곳이 아니라 매번 `start`에서 뺐습니다. 바로 앞의 점 `path[-1]`에서 뺍니다.",
                  walking(lambda x, g, eta, k, start: start - eta * g)),
            wrong("aliased", "All rows are equal to the last point: one array was changed in place, and the list holds it many times. Make a new array, "
                  "x = x − step, or append a copy.",
                  "모든 행이 마지막 점과 같습니다. 배열 하나를 제자리에서 고쳐서 리스트에 같은 배열이 여러 번 들어갔습니다. x = x − step으로 새 배열을 만들거나 "
                  "사본을 덧붙입니다.",
                  of(lambda path: np.repeat(path[-1:], len(path), axis=0))),
            wrong("aliased but first", "All rows after the first are the last point: one array was changed in place, and the list holds it many times. Make "
                  "a new array, x = x − step, or append a copy.",
                  "첫 행을 뺀 모든 행이 마지막 점과 같습니다. 배열 하나를 제자리에서 고쳐서 리스트에 같은 배열이 여러 번 들어갔습니다. x = x − step으로 새 배열을 "
                  "만들거나 사본을 덧붙입니다.",
                  of(lambda path: np.vstack([path[:1], np.repeat(path[-1:], len(path) - 1, axis=0)]))),
            wrong("first step again", "Every row after the first is the same point: each step was taken from the start, with the slope at the start. Go on from "
                  "the last point, `path[-1]`.",
                  "둘째 행부터 모두 같은 점입니다. 매번 출발점에서 출발점의 기울기로 걸었습니다. 바로 앞의 점 `path[-1]`에서 이어 갑니다.",
                  of(lambda path: np.vstack([path[:1], np.repeat(path[1:2], len(path) - 1, axis=0)]))),
            wrong("end empty", "The last row is 0: the loop ends one round too early. It goes round `steps` times.",
                  "마지막 행이 0입니다. 반복문이 한 번 덜 돕니다. `steps`번 돌아야 합니다.", of(lambda path: np.vstack([path[:-1], 0 * path[-1:]]))),
            wrong("one row", "Only one row came, the last point: the path was overwritten in every round. Append the new point, `path.append(...)`.",
                  "마지막 점 한 행만 왔습니다. 경로를 매번 덮어썼습니다. `path.append(...)`로 새 점을 덧붙입니다.", of(lambda path: path[-1:])),
            wrong("last only", "Only the last point came. The path has a row for the start and one for each step: shape (steps + 1, n).",
                  "마지막 점만 돌려주었습니다. 경로에는 출발점과 걸음마다 한 행씩 있습니다. 형상은 (steps + 1, n)입니다.", of(lambda path: path[-1])),
            wrong("start lost", "The start is missing: row 0 of the path is `start`, before any step.",
                  "출발점이 빠졌습니다. 경로의 0번 행은 걸음을 떼기 전의 `start`입니다.", of(lambda path: path[1:])),
            wrong("end lost", "The last step is missing: after `steps` steps there are steps + 1 points.",
                  "마지막 걸음이 빠졌습니다. `steps`걸음을 가면 점은 steps + 1개입니다.", of(lambda path: path[:-1])),
            wrong("one more", "One step too many: `steps` rounds of the loop, and steps + 1 points with the start.",
                  "한 걸음 더 갔습니다. 반복문은 `steps`번 돌고, 출발점까지 점이 steps + 1개입니다.",
                  lambda gradient, start, eta, steps: right(gradient, start, eta, steps + 1)),
            wrong("start twice", "The start stands there twice, and the last point is missing. Append after the step, not before it.",
                  "출발점이 두 번 들어갔고 마지막 점이 빠졌습니다. 걸음을 떼기 전이 아니라 뗀 다음에 덧붙입니다.",
                  of(lambda path: np.vstack([path[:1], path[:-1]]))),
            wrong("start twice, end kept", "The start stands there twice. It is row 0 already; append after the step.",
                  "출발점이 두 번 들어갔습니다. 0번 행에 이미 있으므로 걸음을 뗀 다음에 덧붙입니다.", of(lambda path: np.vstack([path[:1], path]))),
            wrong("no rate", "The learning rate is not used: the step is the whole gradient. Multiply it by `eta`.",
                  "학습률을 쓰지 않았습니다. 걸음이 그레이디언트 전체입니다. `eta`를 곱합니다.", walking(lambda x, g, eta, k, start: x - g)),
            wrong("fixed rate", "Every step uses the rate 0.1, whatever `eta` is. Use the argument.",
                  "`eta`가 무엇이든 학습률 0.1로 걸었습니다. 인수 `eta`를 씁니다.", walking(lambda x, g, eta, k, start: x - 0.1 * g)),
            wrong("fixed rate, smaller", "Every step uses the rate 0.01, whatever `eta` is. Use the argument.",
                  "`eta`가 무엇이든 학습률 0.01로 걸었습니다. 인수 `eta`를 씁니다.", walking(lambda x, g, eta, k, start: x - 0.01 * g)),
            wrong("divided", "The gradient was divided by `eta`. A small learning rate makes short steps: multiply.",
                  "그레이디언트를 `eta`로 나누었습니다. 학습률이 작으면 걸음이 짧아야 합니다. 곱합니다.",
                  walking(lambda x, g, eta, k, start: x - g / eta)),
            wrong("rate squared", "`eta` is multiplied in twice.", "`eta`를 두 번 곱했습니다.", walking(lambda x, g, eta, k, start: x - eta * eta * g)),
            wrong("rate alone", "Every entry falls by `eta` itself; the gradient has no part in it. The step is `eta * gradient(...)`.",
                  "모든 원소에서 `eta`만 뺐습니다. 그레이디언트가 들어 있지 않습니다. 걸음은 `eta * gradient(...)`입니다.",
                  walking(lambda x, g, eta, k, start: x - eta)),
            wrong("shrunk", "x was multiplied by 1 − eta. That is right for one bowl only, whose gradient is x itself; use `gradient`.",
                  "x에 1 − eta를 곱했습니다. 그레이디언트가 x 자신인 그릇에서만 맞습니다. `gradient`를 씁니다.",
                  walking(lambda x, g, eta, k, start: x - eta * x)),
            wrong("unit", "The gradient was divided by its length, so all steps are equally long. Gradient descent keeps the length: steep, long; level, "
                  "short.",
                  "그레이디언트를 그 길이로 나누어서 걸음의 길이가 모두 같습니다. 경사하강법에서는 길이를 그대로 둡니다. 가파르면 길고 평평하면 짧습니다.",
                  walking(lambda x, g, eta, k, start: x - eta * g / np.sqrt((g * g).sum()))),
            wrong("sign only", "Only the sign of each slope was used, so all steps are equally long. Gradient descent uses the slope itself.",
                  "기울기의 부호만 써서 걸음의 길이가 모두 같습니다. 경사하강법은 기울기 자체를 씁니다.",
                  walking(lambda x, g, eta, k, start: x - eta * np.sign(g))),
            wrong("M16-scalar", "All entries moved by the same amount: the slopes were added up into one number. Each entry has its own slope.",
                  "모든 원소가 같은 만큼 움직였습니다. 기울기를 더해 수 하나로 만들었습니다. 원소마다 제 기울기가 있습니다.",
                  walking(lambda x, g, eta, k, start: x - eta * g.sum())),
            wrong("M16-mean", "All entries moved by the same amount: the mean of the slopes was used. Each entry has its own slope.",
                  "모든 원소가 같은 만큼 움직였습니다. 기울기의 평균을 썼습니다. 원소마다 제 기울기가 있습니다.",
                  walking(lambda x, g, eta, k, start: x - eta * g.mean())),
            wrong("sizes only", "The size of each slope was used without its sign, so all entries fall. Keep the sign: where the slope is negative, the entry "
                  "grows.",
                  "기울기의 부호를 떼고 크기만 써서 모든 원소가 작아집니다. 부호를 그대로 둡니다. 기울기가 음수이면 원소가 커집니다.",
                  walking(lambda x, g, eta, k, start: x - eta * np.abs(g))),
            wrong("own gradient", "The gradient was taken to be 2x. It is right for x² alone; call the argument `gradient`.",
                  "그레이디언트를 2x로 썼습니다. x²에서만 맞습니다. 인수 `gradient`를 부릅니다.",
                  walking(lambda x, g, eta, k, start: x - eta * 2 * x)),
            wrong("minus for times", "`eta` was subtracted, not multiplied: the step is `eta * gradient(...)`.",
                  "`eta`를 곱하지 않고 뺐습니다. 걸음은 `eta * gradient(...)`입니다.", walking(lambda x, g, eta, k, start: x - eta - g)),
            wrong("brackets", "(x − eta) was multiplied by the gradient. The product comes first: x − eta * gradient(x).",
                  "(x − eta)에 그레이디언트를 곱했습니다. 곱셈이 먼저입니다: x − eta * gradient(x).",
                  walking(lambda x, g, eta, k, start: (x - eta) * g)),
            wrong("share", "x was multiplied by 1 − eta * gradient(x). The step is subtracted from x, not multiplied in.",
                  "x에 1 − eta * gradient(x)를 곱했습니다. 걸음은 x에 곱하지 않고 x에서 뺍니다.",
                  walking(lambda x, g, eta, k, start: x * (1 - eta * g))),
            wrong("M16-length", "All entries moved by the same amount: the length of the gradient was used in the place of its entries.",
                  "모든 원소가 같은 만큼 움직였습니다. 그레이디언트의 원소 대신 그 길이를 썼습니다.",
                  walking(lambda x, g, eta, k, start: x - eta * np.sqrt((g * g).sum()))),
            wrong("one by one", "The entries were updated one after the other, and the later slopes were computed with the new ones. Compute the whole "
                  "gradient at one point, then move all entries at once.",
                  "원소를 하나씩 갱신하면서, 뒤의 기울기를 이미 바뀐 원소로 계산했습니다. 한 점에서 그레이디언트를 모두 구한 다음 모든 원소를 함께 옮깁니다.",
                  one_after_the_other),
            wrong("M15", "Right for floats, cut for whole numbers: the path is an array of integers when `start` is one. Begin with "
                  "`np.array(start, float)`.",
                  "실수에서는 맞지만 정수에서는 잘립니다. `start`가 정수이면 경로도 정수 배열이 됩니다. `np.array(start, float)`에서 시작합니다.", in_integers),
            wrong("decaying", "The steps get shorter by themselves, because `eta` was divided by the number of the step. It stays the same here.",
                  "`eta`를 걸음의 번호로 나누어서 걸음이 저절로 짧아집니다. 여기서는 `eta`가 그대로입니다.",
                  walking(lambda x, g, eta, k, start: x - eta / (k + 1) * g)),
            wrong("powers", "`eta` gets smaller by a factor `eta` in every step. It stays the same here.",
                  "걸음마다 `eta`를 한 번씩 더 곱했습니다. 여기서는 `eta`가 그대로입니다.",
                  walking(lambda x, g, eta, k, start: x - eta ** (k + 1) * g)),
            wrong("counted", "`eta` was multiplied by the number of the step, which begins at 0. It stays the same here.",
                  "`eta`에 0부터 세는 걸음의 번호를 곱했습니다. 여기서는 `eta`가 그대로입니다.",
                  walking(lambda x, g, eta, k, start: x - k * eta * g)),
            wrong("moves", "The rows after the first hold the steps alone, −η∇f. The path holds points: where one stands, plus the step.",
                  "둘째 행부터 걸음 −η∇f만 들어 있습니다. 경로에는 점, 곧 서 있는 곳에 걸음을 더한 것이 들어갑니다.",
                  of(lambda path: np.vstack([path[:1], np.diff(path, axis=0)]))),
            wrong("x lost", "The new point is −η∇f alone: the point where one stands is missing before the minus.",
                  "새 점이 −η∇f뿐이고, 지금 서 있는 점이 빠졌습니다. 그 점에서 η∇f를 뺍니다.", walking(lambda x, g, eta, k, start: -eta * g)),
            Wrong("stopped early", Both(
                "The points are right, but there are too few: the loop was left before `steps` steps. Take exactly `steps` of them.",
                "점은 맞지만 모자랍니다. `steps`걸음을 다 가기 전에 반복문을 나왔습니다. 꼭 `steps`걸음을 갑니다."),
                  gives=lambda gradient, start, eta, steps: right(gradient, start, eta, steps)[:4], when=stopped),
            wrong("shared out", "`eta` was divided by the number of steps. It is the rate of every single step.",
                  "`eta`를 걸음 수로 나누었습니다. `eta`는 걸음 하나하나의 학습률입니다.",
                  lambda gradient, start, eta, steps: right(gradient, start, eta / steps, steps)),
            wrong("twice", "Every step is twice as long as it should be.", "걸음이 모두 두 배로 깁니다.",
                  walking(lambda x, g, eta, k, start: x - 2 * eta * g)),
            wrong("steps alone", "Those are the gradients along the path. The path holds the points.",
                  "경로를 따라 구한 그레이디언트입니다. 경로에는 점이 들어갑니다.",
                  lambda gradient, start, eta, steps: np.array([gradient(x) for x in right(gradient, start, eta, steps)])),
            wrong("backwards", "The right points in the opposite order: row 0 is the start.",
                  "점은 맞지만 순서가 거꾸로입니다. 0번 행이 출발점입니다.", of(lambda path: path[::-1])),
            wrong("standing still", "All rows are the start. Is the new point ever put into the path?",
                  "모든 행이 출발점입니다. 새 점을 경로에 넣었습니까?", of(lambda path: np.repeat(path[:1], len(path), axis=0))),
            wrong("flat", "The right numbers, all in one row after the other. Keep a row for each point: `np.array(path)`.",
                  "수는 모두 맞지만 한 줄로 이어 붙였습니다. 점마다 한 행씩 둡니다: `np.array(path)`.", of(np.ravel)),
            wrong("one step", "Only one step was taken: `return` stands inside the loop, so the first round ends the function.",
                  "한 걸음만 갔습니다. `return`이 반복문 안에 있어서 반복문을 한 번 돌고 함수가 끝납니다.",
                  of(lambda path: path[:2])),
        )),
)
