"""A dot product, a shadow and a perpendicular vector, with paper and pencil."""

import numpy as np

from bpkit import dot, norm, projection
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

U, V = np.array([-3.0, 6.0]), np.array([3.0, 4.0])     # u·v, v·v, u·u and both lengths are five different numbers


def near(*values):
    """Whether an answer is one of these numbers (or arrays), as it would be typed with two digits or three."""
    def when(array):
        return any(array.size == np.size(value) and close(array.ravel(), np.ravel(value), 0.008) for value in values)
    return when


def wrong(name, en, ko, value, *others):
    """others: what the same mistake may give as well."""
    return Wrong(name, Both(en, ko), gives=lambda: value, when=near(value, *others) if others else None)


def told(name, en, ko, value, *others):
    """A mistake that gives a number with many digits, and is recognised from few of them."""
    return Wrong(name, Both(en, ko), gives=lambda: value, when=near(value, *others))

EXERCISE = Exercise(
    id="dot-by-hand",
    title=Both("By hand", "손으로"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "product": None,    # (a) a number
    "angle": None,      # (a) "smaller", "larger" or "right angle"
    "shadow": None,     # (b) a list of two numbers
    "a": None,          # (c) a number
}
check("dot-by-hand", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "product": None,    # (a) 수
    "angle": None,      # (a) "smaller"(작다), "larger"(크다), "right angle"(직각)
    "shadow": None,     # (b) 수 두 개의 리스트
    "a": None,          # (c) 수
}
check("dot-by-hand", answers)
'''),
    hints=(
        Both("Everything here is answered by dot products with v. The sign of u·v tells the angle.",
             "모두 v와의 내적으로 풉니다. 각은 u·v의 부호로 알 수 있습니다."),
        Both("(b) The shadow is v times u·v over v·v. (c) Perpendicular means that the dot product is 0.",
             "(b)의 그림자는 v에 u·v를 곱하고 v·v로 나눈 것입니다. (c)에서 수직이라는 말은 내적이 0이라는 뜻입니다."),
        Both("v·v = 3² + 4² = 25. In (c) solve 3a + 12 = 0.", "v·v = 3² + 4² = 25입니다. (c)에서는 3a + 12 = 0을 풉니다."),
    ),
    solution=in_both('''
from bpkit import dot, projection, rounded
from bpkit.en import check

u, v = [-3, 6], [3, 4]
answers = {"product": dot(u, v), "angle": "smaller",
           "shadow": projection(u, v), "a": -4}
print("u·v      ", rounded(answers["product"], digits=0))
print("shadow   ", rounded(answers["shadow"]))
print("(-4, 3)·v", rounded(dot([-4, 3], v), digits=0))
check("dot-by-hand", answers)
'''),
    because=Both(
        r"(a) $-9 + 24 = 15$, positive, so the angle is smaller than 90 degrees. (b) $\frac{15}{25}(3, 4) = (1.8, 2.4)$. "
        r"(c) $a = -4$.",
        r"(a) $-9 + 24 = 15$입니다. 양수이므로 각은 90도보다 작습니다. (b) $\frac{15}{25}(3, 4) = (1.8, 2.4)$입니다. "
        r"(c) $a = -4$입니다."),
    asks={
        "product": Numbers(right=lambda: dot(U, V), wrongs=(
            Wrong("M12", Both("You multiplied and did not add.", "곱하기만 하고 더하지 않았습니다."),
                  gives=lambda: [U[0] * V[0], U[1] * V[1]]),
            Wrong("sign", Both("You lost the minus sign of −3·3.", "−3·3에서 음의 부호를 빠뜨렸습니다."),
                  gives=lambda: dot([3, 6], V)),
            told("cosine", "That is the cosine of the angle. The dot product is not divided by the lengths.",
                 "각의 코사인을 구했습니다. 내적은 길이로 나누지 않습니다.", dot(U, V) / norm(U) / norm(V)),
            Wrong("crossed", Both("You multiplied crosswise, −3·4 and 6·3. Entries in the same place are multiplied.",
                                  "−3·4와 6·3으로 엇갈려 곱했습니다. 같은 자리의 원소끼리 곱합니다."),
                  gives=lambda: dot(U, V[::-1])),
            told("norms", "That is the product of the two lengths. It is the dot product only of vectors in the same direction.",
                 "두 길이를 곱했습니다. 이 곱은 두 벡터의 방향이 같을 때만 내적과 같습니다.", norm(U) * norm(V)),
            wrong("determinant", "That is the determinant: −3·4 and 6·3, subtracted. In a dot product matching entries are multiplied, "
                  "and added.",
                  "−3·4와 6·3의 차, 곧 행렬식을 구했습니다. 내적에서는 같은 자리의 원소끼리 곱해 더합니다.",
                  U[0] * V[1] - U[1] * V[0], U[1] * V[0] - U[0] * V[1]),
            wrong("sums", "You added first and multiplied the sums. Multiply matching entries first, then add the products.",
                  "먼저 더하고 그 합끼리 곱했습니다. 같은 자리의 원소끼리 먼저 곱하고, 그 곱을 더합니다.", U.sum() * V.sum()),
            wrong("added", "You added all four numbers. Entries in the same place are multiplied, and only the products are added.",
                  "네 수를 모두 더했습니다. 같은 자리의 원소끼리 곱하고, 그 곱을 더합니다.", U.sum() + V.sum()),
            wrong("added entries", "You added the vectors. In a dot product entries in the same place are multiplied, and the products "
                  "are added.",
                  "두 벡터를 더했습니다. 내적에서는 같은 자리의 원소끼리 곱하고, 그 곱을 더합니다.", U + V),
            wrong("length", "That is the length of the shadow, u·v divided by ‖v‖. Asked is u·v itself.",
                  "u·v를 ‖v‖로 나눈 값, 곧 그림자의 길이를 구했습니다. 물은 것은 u·v입니다.", dot(U, V) / norm(V)),
            told("angle", "That is the angle. Asked here is the dot product, a sum of products.",
                 "각을 구했습니다. 여기서 물은 것은 곱을 더한 내적입니다.",
                 np.degrees(np.arccos(dot(U, V) / norm(U) / norm(V))), np.arccos(dot(U, V) / norm(U) / norm(V))),
            wrong("v with itself", "That is v·v. Multiply the entries of u with those of v.",
                  "v·v를 구했습니다. u의 원소와 v의 원소를 곱합니다.", dot(V, V)),
            wrong("u with itself", "That is u·u. Multiply the entries of u with those of v.",
                  "u·u를 구했습니다. u의 원소와 v의 원소를 곱합니다.", dot(U, U)),
            wrong("norm of v", "That is ‖v‖, the length of v. Asked is u·v.", "v의 길이 ‖v‖를 구했습니다. 물은 것은 u·v입니다.", norm(V)),
            told("norm of u", "That is ‖u‖, the length of u. Asked is u·v.", "u의 길이 ‖u‖를 구했습니다. 물은 것은 u·v입니다.", norm(U)),
            told("distance", "That is the distance from u to v. Asked is u·v.", "u에서 v까지의 거리를 구했습니다. 물은 것은 u·v입니다.",
                 norm(U - V)),
            wrong("first only", "That is the first product alone. Add the second, 6·4.", "첫째 곱만 구했습니다. 둘째 곱 6·4를 더합니다.",
                  U[0] * V[0]),
            wrong("second only", "That is the second product alone. Add the first, −3·3.", "둘째 곱만 구했습니다. 첫째 곱 −3·3을 더합니다.",
                  U[1] * V[1]),
            wrong("M12-sign", "You lost the minus sign of −3·3, and did not add the two products.",
                  "−3·3에서 음의 부호를 빠뜨렸고, 두 곱을 더하지도 않았습니다.", np.abs(U * V)),
            wrong("M12-crossed", "You multiplied crosswise, −3·4 and 6·3, and did not add. Entries in the same place are multiplied.",
                  "−3·4와 6·3으로 엇갈려 곱했고, 더하지도 않았습니다. 같은 자리의 원소끼리 곱합니다.", U * V[::-1]),
            wrong("M12-outer", "That is every entry times every entry. Only entries in the same place are multiplied, and the products "
                  "are added.",
                  "모든 원소를 모든 원소와 곱했습니다. 같은 자리의 원소끼리만 곱하고, 그 곱을 더합니다.", np.outer(U, V)))),
        "angle": Choice(right="smaller", others={
            "larger": ("larger", Both(
                "The angle is larger than 90 degrees where the dot product is negative. What is the sign of u·v?",
                "각이 90도보다 크면 내적은 음수입니다. u·v의 부호는 무엇입니까?")),
            "right angle": ("right angle", Both(
                "At a right angle the dot product is 0. Is u·v equal to 0?",
                "직각이면 내적은 0입니다. u·v가 0입니까?"))}),
        "shadow": Numbers(right=lambda: projection(U, V), flat=True, wrongs=(
            Wrong("norm once", Both(
                "You divided by ‖v‖ = 5 instead of v·v = 25. Then the shadow of v on itself would not be v.",
                "v·v = 25가 아니라 ‖v‖ = 5로 나누었습니다. 그렇게 하면 v가 자기 자신에 드리운 그림자가 v가 되지 않습니다."),
                  gives=lambda: dot(U, V) / norm(V) * V),
            Wrong("u below", Both(
                "You divided by u·u = 45. The vector that receives the shadow stands below, twice.",
                "u·u = 45로 나누었습니다. 분모에는 그림자를 받는 쪽의 벡터가 두 번 들어갑니다."),
                  gives=lambda: dot(U, V) / dot(U, U) * V),
            Wrong("other way", Both(
                "That is a multiple of u: the shadow of v on u. The shadow of u lies on v.",
                "u의 몇 배, 곧 v가 u에 드리운 그림자를 구했습니다. u의 그림자는 v 위에 있습니다."),
                  gives=lambda: projection(V, U)),
            wrong("length", "That is the signed length of the shadow. Asked is where it ends: a vector along v of this length.",
                  "그림자의 부호 있는 길이를 구했습니다. 물은 것은 그림자가 끝나는 점, 곧 v 방향으로 그 길이만큼 간 벡터입니다.",
                  dot(U, V) / norm(V), [dot(U, V) / norm(V)]),
            wrong("factor alone", "That is the factor u·v / v·v. The shadow is v times this factor.",
                  "인수 u·v / v·v만 구했습니다. 그림자는 v에 이 인수를 곱한 것입니다.",
                  dot(U, V) / dot(V, V), [dot(U, V) / dot(V, V)]),
            Wrong("undivided", Both(
                "You did not divide by v·v = 25.", "v·v = 25로 나누지 않았습니다."),
                  gives=lambda: dot(U, V) * V),
            wrong("rest", "That is u minus its shadow: the rest, which is perpendicular to v. The shadow is the other part.",
                  "u에서 그림자를 뺀 나머지, 곧 v와 수직인 부분을 구했습니다. 그림자는 다른 쪽입니다.",
                  U - projection(U, V), projection(U, V) - U),
            wrong("swapped", "Both numbers are right, in the other order. The shadow lies along v = (3, 4).",
                  "두 수는 맞는데 순서가 바뀌었습니다. 그림자는 v = (3, 4)의 방향에 있습니다.", projection(U, V)[::-1]),
            told("cosine times v", "You multiplied v by the cosine, u·v over ‖u‖ ‖v‖. The factor of the shadow has v·v below.",
                 "v에 코사인, 곧 u·v를 ‖u‖ ‖v‖로 나눈 값을 곱했습니다. 그림자의 인수에서는 분모가 v·v입니다.",
                 dot(U, V) / norm(U) / norm(V) * V),
            wrong("factor times u", "The factor u·v / v·v is right, but you multiplied u by it. The shadow lies along v.",
                  "인수 u·v / v·v는 맞지만 u에 곱했습니다. 그림자는 v의 방향에 있습니다.", dot(U, V) / dot(V, V) * U),
            wrong("M12", "Those are the two products, not added. Add them, divide by v·v, and multiply v by the result.",
                  "더하지 않은 두 곱입니다. 둘을 더해 v·v로 나누고, 그 값을 v에 곱합니다.", U * V),
            wrong("M12-divided", "The two products were divided by v·v, but not added. Their sum is the factor; multiply v by it.",
                  "두 곱을 더하지 않고 v·v로 나누었습니다. 더해서 나눈 것이 인수이고, 그것을 v에 곱합니다.", U * V / dot(V, V)),
            wrong("M12-norm", "The two products were divided by ‖v‖, but not added. Add them, divide by v·v, and multiply v by the result.",
                  "두 곱을 더하지 않고 ‖v‖로 나누었습니다. 둘을 더해 v·v로 나누고, 그 값을 v에 곱합니다.", U * V / norm(V)),
            wrong("x axis", "That is the shadow of u on the x axis. Asked is the shadow on the line through v.",
                  "u가 x축에 드리운 그림자를 구했습니다. 물은 것은 v 방향의 직선에 드리운 그림자입니다.", U * [1, 0]),
            wrong("v itself", "That is v. The shadow is v times a factor, u·v / v·v.",
                  "v를 그대로 적었습니다. 그림자는 v에 인수 u·v / v·v를 곱한 것입니다.", V),
            wrong("u itself", "That is u. Its shadow lies on the line through v.",
                  "u를 그대로 적었습니다. u의 그림자는 v 방향의 직선 위에 있습니다.", U),
            wrong("unit vector", "That is v / ‖v‖, of length 1. The shadow is as long as u·v / ‖v‖.",
                  "길이가 1인 v / ‖v‖를 구했습니다. 그림자의 길이는 u·v / ‖v‖입니다.", V / norm(V)),
            told("turned", "That is u turned onto v, with its whole length. A shadow is as long as u·v / ‖v‖.",
                 "u를 길이 그대로 v 쪽으로 돌린 것입니다. 그림자의 길이는 u·v / ‖v‖입니다.", norm(U) * V / norm(V)),
            wrong("carried", "The way is right, but u·v is not 33: the minus sign of −3·3 was lost.",
                  "방법은 맞지만 u·v가 33이 아닙니다. −3·3에서 음의 부호를 빠뜨렸습니다.", dot([3, 6], V) / dot(V, V) * V),
            wrong("factor twice", "That is the factor u·v / v·v in both places. Multiply v by it.",
                  "인수 u·v / v·v를 두 자리에 그대로 적었습니다. v에 이 인수를 곱합니다.", np.full(2, dot(U, V) / dot(V, V))),
            wrong("product twice", "That is u·v in both places. Divide it by v·v, and multiply v by the result.",
                  "u·v를 두 자리에 그대로 적었습니다. 이것을 v·v로 나누고, 그 값을 v에 곱합니다.", np.full(2, dot(U, V))),
            wrong("twice", "Exactly twice the shadow. The factor is u·v / v·v, and nothing else.",
                  "그림자의 꼭 두 배입니다. 인수는 u·v / v·v뿐입니다.", 2 * projection(U, V)),
            wrong("half", "Exactly half of the shadow. The factor is u·v / v·v, and nothing else.",
                  "그림자의 꼭 절반입니다. 인수는 u·v / v·v뿐입니다.", projection(U, V) / 2),
            wrong("first entry", "The first entry is right. The end of the shadow has two: a list of two numbers.",
                  "첫 원소는 맞습니다. 그림자의 끝점은 수 두 개의 리스트입니다.", projection(U, V)[0], projection(U, V)[:1]))),
        "a": Numbers(right=lambda: -4.0, wrongs=(
            Wrong("sign", Both("The sign: put your number into 3a + 12.", "부호가 반대입니다. 구한 수를 3a + 12에 넣어 봅니다."),
                  gives=lambda: 4.0),
            Wrong("u", Both("That is perpendicular to u. Asked is perpendicular to v: (a, 3)·(3, 4) = 0.",
                            "u와 수직인 벡터가 됩니다. 물은 것은 v와 수직인 벡터입니다: (a, 3)·(3, 4) = 0."),
                  gives=lambda: 6.0),
            Wrong("upside down", Both("3a = −12 is solved by dividing by 3, not by 4.", "3a = −12의 양변은 4가 아니라 3으로 나눕니다."),
                  gives=lambda: -3.0),
            Wrong("along", Both("(a, 3) then points along v, which is parallel. Perpendicular means that the dot product is 0.",
                                "그러면 (a, 3)이 v와 나란합니다. 수직이라는 말은 내적이 0이라는 뜻입니다."),
                  gives=lambda: 9 / 4),
            wrong("undivided", "3a = −12: the 3 still stands with a. Divide both sides by 3.",
                  "3a = −12에서 a에 3이 아직 곱해져 있습니다. 양변을 3으로 나눕니다.", -12.0),
            wrong("undivided-sign", "3a + 12 = 0 gives 3a = −12. Divide by 3, and mind the sign.",
                  "3a + 12 = 0이면 3a = −12입니다. 3으로 나누고, 부호를 봅니다.", 12.0),
            wrong("crosswise", "You multiplied crosswise, 4a + 3·3. The dot product has 3a + 3·4.",
                  "4a + 3·3으로 엇갈려 곱했습니다. 내적은 3a + 3·4입니다.", -9 / 4),
            wrong("u-sign", "Asked is perpendicular to v: (a, 3)·(3, 4) = 0.", "물은 것은 v와 수직인 벡터입니다: (a, 3)·(3, 4) = 0.", -6.0),
            wrong("zero", "(0, 3)·(3, 4) is 12 and not 0. Solve 3a + 12 = 0.", "(0, 3)·(3, 4)는 0이 아니라 12입니다. 3a + 12 = 0을 풉니다.", 0.0),
            wrong("vector", "The vector is right. Hand in the number a alone.", "벡터는 맞습니다. 수 a만 적습니다.", np.array([-4.0, 3])))),
    },
)
