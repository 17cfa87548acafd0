"""A dot product, a shadow and a perpendicular vector, with paper and pencil."""

import numpy as np

from bpkit import dot, norm, projection
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

U, V = np.array([3.0, -1.0]), np.array([3.0, 4.0])

EXERCISE = Exercise(
    id="dot-by-hand",
    title=Both("By hand", "손으로"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "product": None,    # (a) a number
    "shadow": None,     # (b) a list of two numbers
    "a": None,          # (c) a number
}
check("dot-by-hand", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "product": None,    # (a) 수
    "shadow": None,     # (b) 수 두 개의 리스트
    "a": None,          # (c) 수
}
check("dot-by-hand", answers)
'''),
    hints=(
        Both("All three are answered by dot products with v.", "셋 모두 v와의 내적으로 풉니다."),
        Both("(b) The shadow is v times u·v over v·v. (c) Perpendicular means that the dot product is 0.",
             "(b)의 그림자는 v에 u·v를 곱하고 v·v로 나눈 것입니다. (c)에서 수직이라는 말은 내적이 0이라는 뜻입니다."),
        Both("v·v = 3² + 4² = 25. In (c) solve 3a + 12 = 0.", "v·v = 3² + 4² = 25입니다. (c)에서는 3a + 12 = 0을 풉니다."),
    ),
    solution=in_both('''
from bpkit import dot, projection, rounded
from bpkit.en import check

u, v = [3, -1], [3, 4]
answers = {"product": dot(u, v), "shadow": projection(u, v), "a": -4}
print("u·v      ", rounded(answers["product"], digits=0))
print("shadow   ", rounded(answers["shadow"]))
print("(-4, 3)·v", rounded(dot([-4, 3], v), digits=0))
check("dot-by-hand", answers)
'''),
    because=Both(
        r"(a) $9 - 4 = 5$, positive, so the angle is smaller than 90 degrees. (b) $\frac{5}{25}(3, 4) = (0.6, 0.8)$. "
        r"(c) $a = -4$.",
        r"(a) $9 - 4 = 5$입니다. 양수이므로 각은 90도보다 작습니다. (b) $\frac{5}{25}(3, 4) = (0.6, 0.8)$입니다. "
        r"(c) $a = -4$입니다."),
    asks={
        "product": Numbers(right=lambda: dot(U, V), wrongs=(
            Wrong("M12", Both("You multiplied and did not add.", "곱하기만 하고 더하지 않았습니다."),
                  gives=lambda: [U[0] * V[0], U[1] * V[1]]),
            Wrong("sign", Both("You lost the minus sign of −1·4.", "−1·4에서 음의 부호를 빠뜨렸습니다."),
                  gives=lambda: dot([3, 1], V)),
            Wrong("cosine", Both("That is the cosine of the angle. The dot product is not divided by the lengths.",
                                 "각의 코사인을 구했습니다. 내적은 길이로 나누지 않습니다."),
                  gives=lambda: dot(U, V) / norm(U) / norm(V)),
            Wrong("crossed", Both("You multiplied crosswise, 3·4 and −1·3. Entries in the same place are multiplied.",
                                  "3·4와 −1·3으로 엇갈려 곱했습니다. 같은 자리의 원소끼리 곱합니다."),
                  gives=lambda: dot(U, V[::-1])),
            Wrong("norms", Both("That is the product of the two lengths. It is the dot product only of vectors in the same direction.",
                                "두 길이를 곱했습니다. 이 곱은 두 벡터의 방향이 같을 때만 내적과 같습니다."),
                  gives=lambda: norm(U) * norm(V)))),
        "shadow": Numbers(right=lambda: projection(U, V), wrongs=(
            Wrong("norm once", Both(
                "You divided by ‖v‖ = 5 instead of v·v = 25. Then the shadow of v on itself would not be v.",
                "v·v = 25가 아니라 ‖v‖ = 5로 나누었습니다. 그렇게 하면 v가 자기 자신에 드리운 그림자가 v가 되지 않습니다."),
                  gives=lambda: dot(U, V) / norm(V) * V),
            Wrong("u below", Both(
                "You divided by u·u = 10. The vector that receives the shadow stands below, twice.",
                "u·u = 10으로 나누었습니다. 분모에는 그림자를 받는 쪽의 벡터가 두 번 들어갑니다."),
                  gives=lambda: dot(U, V) / dot(U, U) * V),
            Wrong("other way", Both(
                "That is a multiple of u: the shadow of v on u. The shadow of u lies on v.",
                "u의 몇 배, 곧 v가 u에 드리운 그림자를 구했습니다. u의 그림자는 v 위에 있습니다."),
                  gives=lambda: projection(V, U)),
            Wrong("length", Both(
                "That is the signed length of the shadow. Asked is where it ends: a vector along v of this length.",
                "그림자의 부호 있는 길이를 구했습니다. 물은 것은 그림자가 끝나는 점, 곧 v 방향으로 그 길이만큼 간 벡터입니다."),
                  gives=lambda: dot(U, V) / norm(V)),
            Wrong("factor alone", Both(
                "That is the factor u·v / v·v. The shadow is v times this factor.",
                "인수 u·v / v·v만 구했습니다. 그림자는 v에 이 인수를 곱한 것입니다."),
                  gives=lambda: dot(U, V) / dot(V, V)),
            Wrong("undivided", Both(
                "You did not divide by v·v = 25.", "v·v = 25로 나누지 않았습니다."),
                  gives=lambda: dot(U, V) * V))),
        "a": Numbers(right=lambda: -4.0, wrongs=(
            Wrong("sign", Both("The sign: put your number into 3a + 12.", "부호가 반대입니다. 구한 수를 3a + 12에 넣어 봅니다."),
                  gives=lambda: 4.0),
            Wrong("u", Both("That is perpendicular to u. Asked is perpendicular to v: (a, 3)·(3, 4) = 0.",
                            "u와 수직인 벡터가 됩니다. 물은 것은 v와 수직인 벡터입니다: (a, 3)·(3, 4) = 0."),
                  gives=lambda: 1.0),
            Wrong("upside down", Both("3a = −12 is solved by dividing by 3, not by 4.", "3a = −12의 양변은 4가 아니라 3으로 나눕니다."),
                  gives=lambda: -3.0),
            Wrong("along", Both("(a, 3) then points along v, which is parallel. Perpendicular means that the dot product is 0.",
                                "그러면 (a, 3)이 v와 나란합니다. 수직이라는 말은 내적이 0이라는 뜻입니다."),
                  gives=lambda: 9 / 4))),
    },
)
