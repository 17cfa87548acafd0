"""The shape of np.dot(a, b), from the two shapes alone."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.shape import ERROR, Shape


def product(a, b, *wrongs):
    return Shape(right=lambda: np.dot(np.ones(a), np.ones(b)).shape, wrongs=wrongs)


def wrong(name, shape, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: shape)


EXERCISE = Exercise(
    id="dot-six-products",
    title=Both("Six products", "곱 여섯 개"),
    starter=Both(
        en='''
from bpkit.en import check

# Put a shape such as (4, 2), or "error", in the place of each None.
answers = {"a": None, "b": None, "c": None, "d": None, "e": None, "f": None}
check("dot-six-products", answers)
''',
        ko='''
from bpkit.ko import check

# None마다 (4, 2) 같은 형상이나 "error"를 넣습니다.
answers = {"a": None, "b": None, "c": None, "d": None, "e": None, "f": None}
check("dot-six-products", answers)
'''),
    hints=(
        Both("Write the two shapes side by side. Which two numbers stand next to each other in the middle?",
             "두 형상을 나란히 적습니다. 가운데에서 이웃한 두 수는 무엇입니까?"),
        Both('If the two in the middle are equal, strike them out. What is left, in order, is the answer; if nothing is '
             'left, it is `()`. If they differ, it is `"error"`.',
             '가운데의 두 수가 같으면 둘을 지웁니다. 남은 수를 차례로 적으면 답이고, 남은 수가 없으면 `()`입니다. '
             '두 수가 다르면 `"error"`입니다.'),
        Both("(c): in the middle stand 3 and 4. (e): in the middle stand 1 and 1, and what is left is 4 and 4.",
             "(c)에서는 가운데에 3과 4가 있습니다. (e)에서는 가운데에 1과 1이 있고, 4와 4가 남습니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit.en import check

pairs = [((3,), (3,)), ((4, 3), (3,)), ((3,), (4, 3)),
         ((4, 3), (3, 1)), ((4, 1), (1, 4)), ((1, 4), (4, 1))]
answers = {}
for name, (a, b) in zip("abcdef", pairs):
    try:
        answers[name] = np.dot(np.ones(a), np.ones(b)).shape
    except ValueError:
        answers[name] = "error"
    print(name, a, b, "→", answers[name])
check("dot-six-products", answers)
'''),
    because=Both("Open the cell above for the six shapes.", "여섯 형상은 위의 접힌 셀에 있습니다."),
    asks={
        "a": product((3,), (3,), wrong(
            "M14-one-entry", (1,),
            "One number has no axis, so its shape is `()`. A list with one entry would be `(1,)`.",
            "수 하나에는 축이 없으므로 형상은 `()`입니다. `(1,)`은 원소가 하나인 리스트의 형상입니다."),
            wrong("M12", (3,), "You multiplied and did not add: that is `*`. A dot product adds the three products up.",
                  "곱하기만 하고 더하지 않은 `*`의 결과입니다. 내적은 세 곱을 더합니다."),
            wrong("M14-column", (1, 1), "That would be a row times a column. `(3,)` has one axis; both meet, and none is left.",
                  "행과 열의 곱으로 보았습니다. `(3,)`에는 축이 하나뿐이고, 둘이 만나면 남는 축이 없습니다."),
            wrong("outer", (3, 3), "That is every entry with every entry, the outer product. Here matching entries meet, and "
                  "are added up.",
                  "모든 원소를 모든 원소와 곱하는 외적(outer)으로 보았습니다. 여기서는 같은 자리의 원소끼리 곱해 더합니다."),
            wrong("error", ERROR, "They meet: `a` and `b` have one axis each, and both are 3.",
                  "두 배열은 만납니다. `a`와 `b`의 축은 하나씩이고 크기가 모두 3입니다.")),
        "b": product((4, 3), (3,), wrong(
            "M14-column", (4, 1),
            "You turned the list into a column. `(3,)` has one axis; it meets and vanishes, and only the 4 is left.",
            "벡터를 열로 보았습니다. `(3,)`에는 축이 하나뿐이고, 그 축은 만나서 사라지므로 4만 남습니다."),
            wrong("M12", (4, 3), "You multiplied and did not add. Each row of 3 becomes one number.",
                  "곱하기만 하고 더하지 않았습니다. 원소가 3개인 행마다 수 하나가 됩니다."),
            wrong("M14-row", (1, 4), "Four numbers, yes, but no axis of size 1 is left: `b` has one axis, and it vanishes.",
                  "수 네 개인 것은 맞지만 크기가 1인 축은 남지 않습니다. `b`에는 축이 하나뿐이고, 그 축은 사라집니다."),
            wrong("inner kept", (3,), "You kept the axis that meets and struck out the one that stays. The 3 vanishes.",
                  "만나는 축을 남기고 남을 축을 지웠습니다. 사라지는 것은 3입니다."),
            wrong("error", ERROR, "They meet: the last axis of `a` is 3 and the only axis of `b` is 3.",
                  "두 배열은 만납니다. `a`의 마지막 축도 3, `b`의 하나뿐인 축도 3입니다."),
            wrong("M14-number", (), "That would be one row with the list. There are four rows, and each gives a number.",
                  "행 하나와 벡터의 내적이라면 그렇습니다. 행이 네 개 있고, 행마다 수가 하나씩 나옵니다."),
            wrong("inner twice", (3, 3), "You kept the sizes that meet, both of them. They vanish; the 4 stays.",
                  "만나는 두 크기를 모두 남겼습니다. 만나는 크기는 사라지고 4가 남습니다.")),
        "c": product((3,), (4, 3), wrong(
            "M13-rows", (4,),
            "You dotted the vector with the rows of `b`. When `b` has two axes, `np.dot` uses its columns; the columns of a "
            "`(4, 3)` array have 4 entries, the vector has 3.",
            "벡터를 `b`의 행과 내적했습니다. `b`의 축이 둘이면 `np.dot`은 `b`의 열을 씁니다. `(4, 3)` 배열의 열에는 원소가 4개, "
            "벡터에는 3개 있어서 짝이 맞지 않습니다."),
            wrong("M12", (4, 3), "That is what `*` does, which repeats the vector in every row. `np.dot` lets axes meet: "
                  "3 and 4, which are not equal.",
                  "벡터를 행마다 되풀이하는 `*`의 결과입니다. `np.dot`에서는 축이 만나는데 3과 4는 같지 않습니다."),
            wrong("inner kept", (3,), "The last axis of `a`, 3, meets the first axis of `b`, 4. They are not equal.",
                  "`a`의 마지막 축 3이 `b`의 첫 축 4와 만납니다. 둘은 같지 않습니다."),
            wrong("M13", (3, 4), "There is no way from a list and a `(4, 3)` array to this shape: the last axis of `a`, 3, meets the "
                  "first axis of `b`, 4.",
                  "벡터와 `(4, 3)` 배열에서 이 형상은 나오지 않습니다. `a`의 마지막 축 3이 `b`의 첫 축 4와 만납니다."),
            wrong("M14-number", (), "One number comes of two lists. Here `b` has two axes, and its first, 4, does not fit the 3 of `a`.",
                  "수 하나는 벡터 둘의 내적에서 나옵니다. 여기서는 `b`의 축이 둘이고, 그 첫 축 4가 `a`의 3과 맞지 않습니다.")),
        "d": product((4, 3), (3, 1), wrong(
            "M14-flat", (4,),
            "You dropped an axis. `(3, 1)` is a table with one column, so the result keeps that column.",
            "축 하나를 빠뜨렸습니다. `(3, 1)`은 열이 하나인 행렬이므로 결과에도 그 열이 남습니다."),
            wrong("M13", (1, 4), "The table is turned. The rows of `a` stay rows: first the 4, then the 1.",
                  "행과 열이 바뀌었습니다. `a`의 행은 결과에서도 행입니다. 4가 먼저, 1이 나중입니다."),
            wrong("M12", (4, 3), "You multiplied and did not add. The two 3 meet and vanish.",
                  "곱하기만 하고 더하지 않았습니다. 3과 3은 만나서 사라집니다."),
            wrong("inner kept", (3, 3), "You kept the sizes that meet. They vanish; the outer ones stay.",
                  "만나는 크기를 남겼습니다. 만나는 크기는 사라지고 바깥쪽 크기가 남습니다."),
            wrong("second", (3, 1), "That is the shape of `b`. The 3 meets the 3 of `a` and vanishes; the 4 of `a` stays.",
                  "`b`의 형상입니다. `b`의 3은 `a`의 3과 만나 사라지고 `a`의 4가 남습니다."),
            wrong("error", ERROR, "They meet: the inner sizes are 3 and 3. The outer ones, 4 and 1, need not be equal.",
                  "두 배열은 만납니다. 안쪽 크기가 3과 3입니다. 바깥쪽의 4와 1은 같지 않아도 됩니다."),
            wrong("M14-number", (), "That would be one row. `a` has four rows, and `b` one column.",
                  "행이 하나라면 그렇습니다. `a`에는 행이 네 개, `b`에는 열이 하나 있습니다.")),
        "e": product((4, 1), (1, 4), wrong(
            "M14-number", (),
            "You saw two lists of 4. But the axes that meet have size 1: each of the 4 rows, with one entry, meets each of "
            "the 4 columns, with one entry. That is the outer product (not the cross product of geometry).",
            "원소가 4개인 두 벡터의 내적으로 보았습니다. 그러나 만나는 축의 크기는 1입니다. 원소가 하나인 행 4개가 원소가 하나인 "
            "열 4개와 만납니다. 이런 곱을 외적(outer product)이라고 합니다. 기하에서 외적이라고도 부르는 벡터곱(cross product)과는 다릅니다."),
            wrong("inner kept", (1, 1), "You kept the sizes that meet. The two 1 vanish; the two 4 stay.",
                  "만나는 크기를 남겼습니다. 1과 1은 사라지고 4와 4가 남습니다."),
            wrong("M12", (4,), "You paired the entries one by one. `(4, 1)` is a column and `(1, 4)` a row: every row meets every "
                  "column.",
                  "원소를 하나씩 짝지었습니다. `(4, 1)`은 열, `(1, 4)`는 행입니다. 모든 행이 모든 열과 만납니다."),
            wrong("error", ERROR, "They meet: the inner sizes are 1 and 1.", "두 배열은 만납니다. 안쪽 크기가 1과 1입니다."),
            wrong("first", (4, 1), "That is the shape of `a`. Its 1 meets the 1 of `b` and vanishes, and the 4 of `b` stays.",
                  "`a`의 형상입니다. `a`의 1은 `b`의 1과 만나 사라지고 `b`의 4가 남습니다."),
            wrong("second", (1, 4), "That is the shape of `b`. Its 1 meets the 1 of `a` and vanishes, and the 4 of `a` stays.",
                  "`b`의 형상입니다. `b`의 1은 `a`의 1과 만나 사라지고 `a`의 4가 남습니다.")),
        "f": product((1, 4), (4, 1), wrong(
            "M14-number", (),
            "Nearly. A row times a column is one dot product, but two axes are left, each of size 1: a table with one entry.",
            "거의 맞았습니다. 행과 열의 곱은 내적 하나이지만 크기가 1인 축이 두 개 남습니다. 원소가 하나인 행렬입니다."),
            wrong("M14-one-entry", (1,), "One number, yes, but two axes are left, one from each array, each of size 1.",
                  "수 하나인 것은 맞지만 배열마다 하나씩, 크기가 1인 축이 두 개 남습니다."),
            wrong("inner kept", (4, 4), "You kept the sizes that meet. The two 4 vanish; the two 1 stay.",
                  "만나는 크기를 남겼습니다. 4와 4는 사라지고 1과 1이 남습니다."),
            wrong("M12", (4,), "You multiplied and did not add: the four products become one number.",
                  "곱하기만 하고 더하지 않았습니다. 네 곱을 더하면 수 하나가 됩니다."),
            wrong("error", ERROR, "They meet: the inner sizes are 4 and 4.", "두 배열은 만납니다. 안쪽 크기가 4와 4입니다."),
            wrong("second", (4, 1), "That is the shape of `b`. Its 4 meets the 4 of `a` and vanishes; the outer sizes stay.",
                  "`b`의 형상입니다. `b`의 4는 `a`의 4와 만나 사라지고 바깥쪽 크기가 남습니다."),
            wrong("first", (1, 4), "That is the shape of `a`. Its 4 meets the 4 of `b` and vanishes; the outer sizes stay.",
                  "`a`의 형상입니다. `a`의 4는 `b`의 4와 만나 사라지고 바깥쪽 크기가 남습니다.")),
    },
)
