"""Chapter 2: three predictions before anything is read, and two questions on the way."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Number(
        id="slope-predict-nudge",
        question=Both("The slope of f at x = 2 is 12. x goes up from 2 to 2.1. By about how much does f change?",
                      "x = 2에서 f의 기울기는 12입니다. x가 2에서 2.1로 커집니다. f는 얼마쯤 변합니까?"),
        value=1.2,
        why=Both("12 for each 1 of x, and x moves by 0.1: 12 · 0.1. The slope is output per input.",
                 "x가 1만큼 변할 때 f는 12만큼 변합니다. 여기서는 x가 0.1만큼 변하므로 12 · 0.1입니다. 기울기는 출력이 변한 양을 입력이 변한 양으로 나눈 것입니다."),
        slips=(
            Slip(12.0, Both("That is for x moving by 1. Here x moves by 0.1.", "x가 1만큼 변할 때의 값입니다. 여기서 x는 0.1만큼 변합니다."), "slope"),
            Slip(0.1, Both("That is what x moves by. f moves 12 times as much.", "x가 변한 양입니다. f는 그 12배만큼 변합니다."), "nudge"),
            Slip(120.0, Both("You divided by the nudge. Multiply: 12 · 0.1.", "움직인 양으로 나누었습니다. 곱해야 합니다. 12 · 0.1입니다."), "divided"),
            Slip(24.0, Both("You multiplied the slope by x. It is the change of x that counts, 0.1.",
                            "기울기에 x를 곱했습니다. 곱할 것은 x의 변화량 0.1입니다."), "value"),
            Slip(25.2, Both("You multiplied the slope by 2.1. It is the change of x that counts, 0.1.",
                            "기울기에 2.1을 곱했습니다. 곱할 것은 x의 변화량 0.1입니다."), "new value"),
            Slip(12.1, Both("You added slope and nudge. Multiply: 12 · 0.1.", "기울기와 움직인 양을 더했습니다. 곱해야 합니다. 12 · 0.1입니다."), "sum"),
            Slip(0.12, Both("A decimal place slipped: 12 · 0.1.", "소수점이 밀렸습니다. 12 · 0.1입니다."), "decimal"),
        )),
    Choice(
        id="slope-predict-small-h",
        question=Both("The slope of x³ at 2 is 12. You compute `((2 + h) ** 3 - 2 ** 3) / h` in Python. Which h comes closest to 12?",
                      "2에서 x³의 기울기는 12입니다. 파이썬에서 `((2 + h) ** 3 - 2 ** 3) / h`를 계산합니다. 어느 h에서 12에 가장 가깝습니까?"),
        options=(
            Option(same("h = 1e-1"), name="coarse", why=Both(
                "On the way from 2 to 2.1 the slope itself changes: about 12.6 comes out.",
                "2에서 2.1까지 가는 동안 기울기 자체가 변합니다. 12.6쯤이 나옵니다.")),
            Option(same("h = 1e-8"), why=Both(
                "Small enough for the formula, and large enough to survive rounding. About 8 digits are right.",
                "식의 오차가 작아질 만큼 작고, 반올림을 견딜 만큼 큽니다. 8자리쯤 맞습니다.")),
            Option(same("h = 1e-12"), name="M28-noise", why=Both(
                "2 and 2 + h agree in 12 of their 16 digits, and their cubes do so too. In the slope only about 4 digits can be right.",
                "2와 2 + h는 16자리 가운데 12자리가 같고, 세제곱도 그렇습니다. 기울기에서는 4자리쯤만 맞습니다.")),
            Option(same("h = 1e-16"), name="M28", why=Both(
                "Smaller is not always better: 2 + h is 2 again, the difference is 0, and the slope is 0 as well.",
                "작을수록 좋은 것이 아닙니다. 2 + h가 다시 2가 되어 차가 0이고, 기울기도 0이 됩니다.")),
        )),
    Choice(
        id="slope-predict-integers",
        question=Both("f is the sum of squares, so at (3, 4) its slopes are 6 and 8. For each entry, a function stores `x[i] + 1e-4` and then "
                      "`x[i] - 1e-4` in x itself, measures f both times, and divides by 2e-4. What does it find if x is an array of the integers 3 and 4?",
                      "f는 제곱의 합이므로 (3, 4)에서 기울기는 6과 8입니다. 어떤 함수가 원소마다 `x[i] + 1e-4`와 `x[i] - 1e-4`를 차례로 x 자신에 "
                      "저장하고, 두 번 잰 f의 차를 2e-4로 나눕니다. x가 정수 3과 4를 담은 배열이면 무엇이 나옵니까?"),
        options=(
            Option(Both("6 and 8", "6과 8"), name="M15", why=Both(
                "With 3.0 and 4.0 it would be so. But this array holds integers, and 3 + 1e-4 does not fit in.",
                "3.0과 4.0이라면 그렇습니다. 그러나 이 배열은 정수 배열이라 3 + 1e-4를 담지 못합니다.")),
            Option(Both("0 and 0", "0과 0"), name="M15-half", why=Both(
                "3 + 1e-4 is cut to 3, so upward nothing moves. But 3 − 1e-4 is cut to 2.",
                "3 + 1e-4는 3으로 잘리므로 위로는 움직이지 않습니다. 그러나 3 − 1e-4는 2로 잘립니다.")),
            Option(Both("an error", "오류"), name="M15-error", why=Both(
                "An error would be a kindness. NumPy cuts off what stands after the point, and says nothing.",
                "오류라도 나면 다행입니다. NumPy는 소수점 아래를 말없이 버립니다.")),
            Option(Both("25000 and 35000", "25000과 35000"), why=Both(
                "3 + 1e-4 is cut to 3 and 3 − 1e-4 to 2. So the two values of f are 25 and 20, and 5 / 2e-4 is 25000; likewise 7 / 2e-4.",
                "3 + 1e-4는 3으로, 3 − 1e-4는 2로 잘립니다. 그래서 f의 두 값은 25와 20이고, 5 / 2e-4는 25000입니다. 둘째도 7 / 2e-4입니다.")),
        )),
    Choice(
        id="slope-units",
        question=Both("A tank holds V litres after t minutes. At t = 10 the derivative of V is −3. What does it say?",
                      "t분 뒤 물탱크에 든 물이 V리터입니다. t = 10에서 V의 미분계수는 −3입니다. 무슨 뜻입니까?"),
        options=(
            Option(Both("−3 litres are left in it.", "물이 −3리터 남아 있습니다."), name="value", why=Both(
                "That would be the value V. The derivative says how fast V moves.", "함숫값 V의 뜻입니다. 미분계수는 V가 얼마나 빨리 변하는지를 나타냅니다.")),
            Option(Both("It loses about 3 litres a minute at that moment.", "그 순간에 분당 약 3리터씩 줄고 있습니다."), why=Both(
                "Output per input: litres per minute. The minus says that V falls as t grows.",
                "출력의 단위를 입력의 단위로 나눈 분당 리터입니다. 음수이므로 t가 커질 때 V는 줄어듭니다.")),
            Option(Both("It has lost 3 litres in 10 minutes.", "10분 동안 3리터가 줄었습니다."), name="chord", why=Both(
                "That would be a change over a stretch of time, a chord. The derivative belongs to one moment.",
                "한동안의 변화량입니다. 미분계수는 한순간의 변화율입니다.")),
            Option(Both("After 3 more minutes it is empty.", "3분 뒤에는 텅 빕니다."), name="M17", why=Both(
                "That depends on V, too. The derivative does not know how much is in the tank.",
                "언제 텅 비는지는 V에 따라서도 달라집니다. 미분계수만으로는 물이 얼마나 들었는지 알 수 없습니다.")),
        )),
    Choice(
        id="slope-corner",
        question=Both("relu(x) is 0 for negative x, and x for positive x. You measure its slope at 0 to both sides, as `central_difference` does, and get 0.5. What do you "
                      "know?",
                      "relu(x)는 x가 음수이면 0, 양수이면 x입니다. `central_difference`처럼 양쪽으로 움직여 0에서 기울기를 재니 0.5가 나왔습니다. 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("The derivative at 0 is 0.5.", "0에서 미분계수는 0.5입니다."), name="M22", why=Both(
                "Measured to the right it is 1, and to the left 0. Where a derivative exists, the two come together as h shrinks.",
                "오른쪽으로만 재면 1, 왼쪽으로만 재면 0입니다. 미분계수가 있는 곳에서는 h를 줄일수록 둘이 같은 수에 가까워집니다.")),
            Option(Both("h was too large.", "h가 너무 컸습니다."), name="M28", why=Both(
                "Try another h: 0.5 comes out for every h, since the corner looks the same from every distance.",
                "h를 바꾸어도 늘 0.5가 나옵니다. 꺾인 곳은 아무리 가까이에서 보아도 모양이 같습니다.")),
            Option(Both("Nothing yet: compare it with the slopes to the left and to the right.", "아직 모릅니다. 왼쪽과 오른쪽의 기울기와 비교해 봅니다."), why=Both(
                "Left the slope is 0, right it is 1, and 0.5 is their mean. There is no one slope here.",
                "왼쪽의 기울기는 0, 오른쪽의 기울기는 1이고, 0.5는 그 평균입니다. 이곳에는 하나로 정해진 기울기가 없습니다.")),
        )),
)
