"""Chapter 5: four predictions about a computational graph."""

from bpkit.asking.quiz import Choice, Option
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="graph-predict-zero",
        question=Both("`u = w * x + b`, and `w = 0`, `x = 3`, `b = 1`. How fast does `u` move with `w`? What is ∂u/∂w?",
                      "`u = w * x + b`이고 `w = 0`, `x = 3`, `b = 1`입니다. `w`가 움직이면 `u`는 그 몇 배만큼 움직입니까? ∂u/∂w는 얼마입니까?"),
        options=(
            Option(same("`0`"), name="M17", why=Both(
                "That is what `w` contributes to `u` now. The derivative asks what happens if `w` moves a little: with `w = "
                "0.1` "
                "the sum is 1.3 instead of 1.",
                "지금 `w`가 `u`에 보태는 양입니다. 미분계수는 `w`가 조금 움직이면 어떻게 되는지를 묻습니다. `w = 0.1`이면 합은 1이 아니라 "
                "1.3입니다.")),
            Option(same("`1`"), name="sum only", why=Both(
                "That is how fast `u` moves with the product `w * x`, or with `b`. `w` is multiplied by 3 on the way.",
                "곱 `w * x`나 `b`가 움직일 때의 값입니다. `w`에는 그 전에 3을 곱합니다.")),
            Option(same("`3`"), why=Both(
                "A product moves with one factor as fast as the other factor says: 3. The value of `w` does not come in.",
                "한쪽 인수가 움직이면 곱은 거기에 다른 쪽 인수를 곱한 만큼 움직입니다. 그래서 3입니다. `w` 자신의 값은 들어가지 않습니다.")),
            Option(Both("there is none, because `w` is 0", "`w`가 0이므로 없습니다"), name="M17-none", why=Both(
                "Nothing is divided by `w`. Nudge it: 0.1 makes `u` 1.3, −0.1 makes it 0.7. That is 3 times as far, both "
                "ways.",
                "`w`로 나누는 곳은 없습니다. 조금 움직여 봅니다. `w`가 0.1이면 `u`는 1.3, −0.1이면 0.7이므로 어느 쪽으로든 3배만큼 움직입니다.")),
        )),
    Choice(
        id="graph-predict-fork",
        question=Both("A value `v` is used in two places. From one of them 3 comes back to `v`, from the other 5. What is "
                      "the gradient at `v`?",
                      "값 `v`는 두 곳에서 쓰입니다. 한 곳에서 3이, 다른 곳에서 5가 `v`로 돌아옵니다. `v`의 그레이디언트는 얼마입니까?"),
        options=(
            Option(same("`5`"), name="M09", why=Both(
                "The later one has replaced the earlier one. That is what `=` does in a program; both nudges happen.",
                "나중 값이 먼저 온 값을 덮어썼습니다. 프로그램에서 `=`를 쓰면 이렇게 됩니다. 그러나 `v`가 움직이면 두 곳이 모두 움직입니다.")),
            Option(same("`15`"), name="M18", why=Both(
                "Rates are multiplied along one path. These are two paths.",
                "곱하는 것은 한 길을 따라갈 때입니다. 여기서는 길이 둘입니다.")),
            Option(same("`8`"), why=Both(
                "When `v` moves by a little h, the output moves by 3h through the one place and by 5h through the other.",
                "`v`가 h만큼 조금 움직이면 출력은 한 곳을 거쳐 3h만큼, 다른 곳을 거쳐 5h만큼 움직입니다.")),
            Option(same("`4`"), name="M09-average", why=Both(
                "An average would mean that each place sees half of the nudge. Each sees all of it.",
                "평균이 맞으려면 `v`의 변화가 두 곳에 절반씩 전해져야 합니다. 그러나 두 곳 모두에 온전히 전해집니다.")),
        )),
    Choice(
        id="graph-predict-tie",
        question=Both("`m = max(x, y)`, and `x` and `y` are both 2. The gradient 1 arrives at `m`. Which shares may `m` "
                      "pass on to "
                      "`x` and to `y`?",
                      "`m = max(x, y)`이고 `x`와 `y`가 모두 2입니다. `m`에 그레이디언트 1이 도착했습니다. `x`와 `y`에 어떻게 나누어 넘길 수 있습니까?"),
        options=(
            Option(Both("1 to each", "1씩"), name="M22-both", why=Both(
                "Raise both by 0.1, and `m` rises by 0.1. With 1 and 1 it would rise by 0.2.",
                "둘을 함께 0.1만큼 올리면 `m`은 0.1만큼 커집니다. 1과 1을 넘기면 0.2만큼 커진다는 뜻이 됩니다.")),
            Option(Both("1 to `x`, 0 to `y`, and in no other way", "`x`에 1, `y`에 0. 이 방법만 됩니다"), name="M22-first", why=Both(
                "That is a fair choice, and bpkit's. Nothing prefers `x` to `y`: the other way round is as fair, and so is "
                "a half to each.",
                "그렇게 해도 되고, bpkit도 그렇게 합니다. 그러나 `x`가 `y`보다 나을 것은 없습니다. 서로 바꾸어도 되고, 절반씩도 됩니다.")),
            Option(Both("any two numbers from 0 to 1 that add up to 1", "0에서 1까지, 합이 1인 두 수라면 무엇이든"), why=Both(
                "There is no derivative at a tie, so there is a choice. Raised together by h, `m` rises by h, so the sum is 1.",
                "두 값이 같은 곳에서는 미분계수가 없어서 정하기 나름입니다. 그러나 둘을 함께 h만큼 올리면 `m`도 h만큼 커지므로 합은 1이어야 합니다.")),
            Option(Both("0 to each, because there is no derivative", "미분계수가 없으므로 0씩"), name="M22-none", why=Both(
                "Then max(x, x), which is x itself, would have the slope 0. It has the slope 1.",
                "그러면 max(x, x)의 기울기가 0이 됩니다. max(x, x)는 x 자신이므로 기울기는 1입니다.")),
        )),
    Choice(
        id="graph-predict-passes",
        question=Both("A loss depends on 1,000 weights. How many backward passes does it take to know all 1,000 derivatives "
                      "of the "
                      "loss?",
                      "손실이 가중치 1,000개에 달려 있습니다. 손실을 각 가중치로 미분한 값 1,000개를 모두 알려면 역방향 계산을 몇 번 해야 합니까?"),
        options=(
            Option(same("1"), why=Both(
                "On its way back, one pass reaches every node. A weight is a node like any other.",
                "역방향 계산은 한 번에 모든 노드를 지납니다. 가중치도 노드입니다.")),
            Option(same("1,000"), name="one each", why=Both(
                "One for each weight: so it is if you go forward and nudge. The way back starts at the loss, and there is "
                "one loss.",
                "가중치마다 한 번씩 센 횟수입니다. 앞으로 가며 가중치를 하나씩 움직여 볼 때는 그렇습니다. 그러나 역방향 계산은 손실에서 시작하고, 손실은 하나입니다.")),
            Option(same("2,000"), name="central differences", why=Both(
                "That is the number of forward passes that central differences need, two for each weight.",
                "중앙 차분을 쓸 때 필요한 순전파의 횟수입니다. 가중치마다 두 번씩입니다.")),
        )),
)
