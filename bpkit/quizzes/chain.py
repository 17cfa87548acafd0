"""Chapter 4: three predictions, and one count on the way."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="chain-predict-rates",
        question=Both("One turn of a crank turns a wheel 2 times, and one turn of the wheel turns a whisk 3 times. How often does "
                      "the whisk turn for one turn of the crank?",
                      "손잡이를 한 바퀴 돌리면 톱니바퀴가 2번 돌고, 톱니바퀴가 한 번 돌면 거품기가 3번 돕니다. 손잡이를 한 바퀴 돌리면 거품기는 몇 번 "
                      "돕니까?"),
        options=(
            Option(same("5"), name="M18-sum", why=Both(
                "You added. But each of the wheel's 2 turns brings the whisk 3 turns.",
                "두 수를 더했습니다. 그러나 톱니바퀴는 2번 돌고, 한 번 돌 때마다 거품기가 3번씩 돕니다.")),
            Option(same("6"), why=Both(
                "The wheel turns 2 times, and each time the whisk turns 3 times: 2 · 3.",
                "톱니바퀴가 2번 돌고, 그때마다 거품기가 3번씩 돕니다. 2 · 3입니다.")),
            Option(same("3"), name="M18-outer", why=Both(
                "That is for one turn of the wheel. One turn of the crank gives the wheel 2.",
                "톱니바퀴가 한 번 돌 때의 답입니다. 손잡이를 한 바퀴 돌리면 톱니바퀴는 2번 돕니다.")),
        )),
    Choice(
        id="chain-predict-place",
        question=Both("u = x² + 1 and y = u². The slope of the first is 2x, the slope of the second is 2u. What is the slope of y along x, "
                      "at x = 2?",
                      "u = x² + 1이고 y = u²입니다. 첫째 식의 기울기는 2x, 둘째 식의 기울기는 2u입니다. x = 2에서 x에 대한 y의 기울기는 "
                      "얼마입니까?"),
        options=(
            Option(same("16"), name="M18", why=Both(
                "4 · 4: you took both slopes at 2. But the square is given u, and u is 5 there, not 2.",
                "4 · 4입니다. 두 기울기를 모두 2에서 구했습니다. 그러나 제곱하는 것은 u이고, 그때 u는 2가 아니라 5입니다.")),
            Option(same("10"), name="M18-outer", why=Both(
                "10 is how fast y moves along u, at u = 5. How fast u moves along x is still missing: 4.",
                "10은 u = 5에서 u에 대한 y의 기울기입니다. x에 대한 u의 기울기 4가 아직 빠졌습니다.")),
            Option(same("14"), name="M18-sum", why=Both(
                "10 + 4: the slopes are right, each at its own place. Like the turns of the whisk, they are multiplied.",
                "10 + 4입니다. 기울기 두 개는 저마다 맞는 자리에서 구했습니다. 거품기의 회전수처럼 둘을 곱해야 합니다.")),
            Option(same("40"), why=Both(
                "At x = 2 the first slope is 4. There u is 5, and at 5 the second slope is 10. 10 · 4 = 40.",
                "x = 2에서 첫째 기울기는 4입니다. 이때 u는 5이고, 5에서 둘째 기울기는 10입니다. 10 · 4 = 40입니다.")),
        )),
    Choice(
        id="chain-predict-fork",
        question=Both("x goes into u = 2x and into v = x + 1, and f = u · v. At x = 3 the way through u alone moves f at the rate 8, the "
                      "way through v alone at the rate 6. At which rate does f move when x is nudged?",
                      "x가 u = 2x와 v = x + 1에 들어가고, f = u · v입니다. x = 3에서 u를 거치는 길만 보면 f의 변화율은 8이고, v를 거치는 길만 "
                      "보면 6입니다. x를 조금 움직이면 f의 변화율은 얼마입니까?"),
        options=(
            Option(same("6"), name="M09", why=Both(
                "You let the second number replace the first. That is the most common mistake in programs that go back through a graph: "
                "= where += belongs.",
                "둘째 수로 첫째 수를 덮어썼습니다. 그래프를 거슬러 가는 프로그램에서 가장 흔한 실수로, +=를 쓸 자리에 =를 쓴 것과 같습니다.")),
            Option(same("7"), name="M07-mean", why=Both(
                "You took the mean. But both ways carry the nudge in full; nothing is shared out between them.",
                "평균을 냈습니다. 그러나 x의 변화는 두 길로 나뉘지 않고 양쪽에 그대로 전해집니다.")),
            Option(same("8"), name="M09-largest", why=Both(
                "You kept the stronger way. The other one moves f as well.",
                "변화율이 큰 길만 남겼습니다. 다른 길로도 f가 움직입니다.")),
            Option(same("14"), why=Both(
                "One nudge moves u and v, and both move f. The two changes of f add up: 8 + 6.",
                "x를 한 번 움직이면 u와 v가 함께 움직이고, 둘이 저마다 f를 움직입니다. f의 두 변화가 더해집니다. 8 + 6입니다.")),
            Option(same("48"), name="M18-times", why=Both(
                "You multiplied. Rates that follow one another along a path are multiplied. These two stand side by side.",
                "두 수를 곱했습니다. 곱하는 것은 한 길에서 차례로 이어지는 변화율입니다. 이 둘은 나란히 있습니다.")),
        )),
    Number(
        id="chain-paths",
        question=Both("Three edges lead from x to m, three from m to n, and three from n to y. How many paths lead from x to y?",
                      "x에서 m으로 가는 간선이 셋, m에서 n으로 가는 간선이 셋, n에서 y로 가는 간선이 셋입니다. x에서 y로 가는 길은 몇 "
                      "개입니까?"),
        value=27,
        why=Both("Each of the 3 edges to m goes on in 3 ways, and each of those again in 3: 3 · 3 · 3.",
                 "m으로 가는 간선 3개가 저마다 3갈래로, 그것이 다시 3갈래로 이어집니다. 3 · 3 · 3입니다."),
        slips=(
            Slip(9, Both("9 edges, or 9 paths as far as n. Each path to n goes on in 3 ways.",
                         "간선이 9개이고, n까지 가는 길도 9개입니다. n까지 온 길은 저마다 3갈래로 이어집니다."), name="edges"),
            Slip(3, Both("Three paths use the top edges, the middle ones and the bottom ones. But a path may change: top, then bottom.",
                         "위쪽 간선만, 가운데만, 아래쪽만 지나는 길을 세었습니다. 위쪽으로 가다가 아래쪽으로 바꾸어도 됩니다."), name="side by side"),
            Slip(6, Both("3 + 3: choices that follow one another are multiplied, and there are three of them.",
                         "3 + 3입니다. 이어지는 선택의 수는 곱합니다. 선택은 세 번 합니다."), name="added"),
            Slip(81, Both("That is one stage too many: 3 · 3 · 3 · 3.", "단계를 하나 더 곱했습니다. 3 · 3 · 3 · 3입니다."), name="one more"),
        )),
)
