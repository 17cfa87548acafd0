"""Compare and decide: through which W2 does each of five programs go back?"""

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise


def sees(right, name, en, ko):
    other = "new" if right == "old" else "old"
    return Choice(right=right, others={other: (name, Both(en, ko))})


EXERCISE = Exercise(
    id="layers-old-or-new",
    title=Both("Old or new?", "옛것입니까, 새것입니까"),
    starter=Both(*[f'''
from bpkit.{language} import check

answers = {{
    "A": None,    # {words}
    "B": None,
    "C": None,
    "D": None,
    "E": None,
}}
check("layers-old-or-new", answers)
''' for language, words in (("en", '"old" or "new"'), ("ko", '"old"(옛것) 또는 "new"(새것)'))]),
    hints=(
        Both("In each program find the line in which the numbers of W2 are used for the way back. Has the update run before it?",
             "프로그램마다 W2의 수를 거슬러 가는 데 쓰는 줄을 찾습니다. 갱신이 그 줄보다 먼저 실행되었습니까?"),
        Both("`W2 = W2 - …` makes a new array and hangs the name W2 on it; the old array stays as it was. `W2 -= …` changes the numbers in the "
             "array itself.",
             "`W2 = W2 - …`는 새 배열을 만들어 거기에 W2라는 이름을 붙입니다. 옛 배열은 그대로입니다. `W2 -= …`는 그 배열 안의 수를 "
             "바꿉니다."),
        Both("`W2.T` copies nothing: it is another view of the same numbers. And a function that says `W -= …` changes the array of its caller.",
             "`W2.T`는 아무것도 복사하지 않습니다. 같은 수를 다르게 볼 뿐입니다. 또 함수 안의 `W -= …`는 부른 쪽의 배열을 바꿉니다."),
    ),
    solution=Both(*[f'''
import numpy as np
from bpkit import rounded
from bpkit.{language} import check

A1, delta2 = np.array([[0.5, 0.9]]), np.array([[0.08, -0.06]])
W2 = np.array([[2.0, 1.0], [-1.0, 3.0]])
back, array = W2.T, W2
W2 = W2 - 0.5 * A1.T @ delta2        # {new}
print("after  W2 = W2 - …", rounded(delta2 @ back, digits=4))
array -= 0.5 * A1.T @ delta2         # {same}
print("after  W2 -= …    ", rounded(delta2 @ back, digits=4))
answers = {{"A": "new", "B": "new", "C": "old", "D": "old", "E": "new"}}
check("layers-old-or-new", answers)
''' for language, new, same in (("en", "C: a new array", "B: the same array, changed"),
                                ("ko", "C: 새 배열", "B: 같은 배열을 바꿈"))]),
    because=Both(
        "A updates first: new. B keeps `W2.T`, but that is a view of the array that `-=` changes: new. C keeps the same view, and `W2 = W2 - …` "
        "leaves the old array alone: old. D has used the numbers before they change: old. E looks like C, but its function changes the array "
        "of its caller: new, whatever it returns. The solution's cell shows B and C: after `=` the view still has the old numbers, after `-=` "
        "the new ones. The safe order needs no such thoughts: first all gradients, then all updates.",
        "A는 갱신이 먼저이므로 새것입니다. B는 `W2.T`를 따로 두었지만, `-=`가 바꾸는 배열을 달리 본 것일 뿐이므로 새것입니다. C도 똑같이 "
        "두었지만 `W2 = W2 - …`는 옛 배열을 건드리지 않으므로 옛것입니다. D는 수가 바뀌기 전에 이미 썼으므로 옛것입니다. E는 C와 비슷해 보이지만 함수가 "
        "부른 쪽의 배열을 바꾸므로, 무엇을 돌려주든 새것입니다. 풀이 셀에서 B와 C를 볼 수 있습니다. `=` 다음에는 옛 수가, `-=` 다음에는 새 수가 보입니다. "
        "그레이디언트를 모두 구한 다음에 모두 갱신하면 이런 것을 따질 필요가 없습니다."),
    asks={
        "A": sees("new", "M08", "Read it line by line: when the second line runs, the name W2 stands for the array that the first line has made.",
                  "한 줄씩 읽습니다. 둘째 줄이 실행될 때 W2라는 이름은 첫째 줄에서 만든 배열을 가리킵니다."),
        "B": sees("new", "M08-view", "`back = W2.T` copies nothing. It looks at the same numbers, and `-=` changes these very numbers.",
                  "`back = W2.T`는 복사가 아닙니다. 같은 수를 보고 있고, `-=`는 바로 그 수를 바꿉니다."),
        "C": sees("old", "rebound", "`W2 = W2 - …` makes a new array. `back` still looks at the old one, and nobody has changed that.",
                  "`W2 = W2 - …`는 새 배열을 만듭니다. `back`은 여전히 옛 배열을 보고, 옛 배열은 아무도 바꾸지 않았습니다."),
        "D": sees("old", "used before", "`dA1` is computed before the update and holds finished numbers. What happens to W2 afterwards does not reach them.",
                  "`dA1`은 갱신하기 전에 계산을 마친 수입니다. 그 뒤에 W2가 바뀌어도 달라지지 않습니다."),
        "E": sees("new", "M08-function", "`W -= …` inside the function changes the array that was handed in, which is W2 itself. The name `new_W2` does not "
                  "protect it.",
                  "함수 안의 `W -= …`는 받은 배열, 곧 W2 자신을 바꿉니다. 결과에 `new_W2`라는 이름을 붙여도 소용이 없습니다."),
    },
)
