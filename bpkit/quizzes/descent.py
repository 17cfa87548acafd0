"""Chapter 3: four predictions, and a learning rate that arrives in one step."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both, same

QUIZZES = (
    Choice(
        id="descent-predict-step",
        question=Both("A loss has the slope 12 at w = 5. The learning rate is 0.1. One step of gradient descent leads to w = …",
                      "어떤 손실의 기울기가 w = 5에서 12입니다. 학습률은 0.1입니다. 경사하강법으로 한 걸음 가면 w는 얼마입니까?"),
        options=(
            Option(same("`6.2`"), name="M06", why=Both(
                "You added. The slope is positive, so the loss grows to the right, and this step climbs. Down is to the left.",
                "더했습니다. 기울기가 양수이면 오른쪽으로 갈수록 손실이 커지므로 이 걸음은 오르막입니다. 내리막은 왼쪽입니다.")),
            Option(same("`1.2`"), name="step alone", why=Both(
                "That is the step alone, 0.1 · 12. It is taken from w.",
                "걸음의 크기 0.1 · 12만 구했습니다. 이 값을 w에서 뺍니다.")),
            Option(same("`3.8`"), why=Both(
                "5 − 0.1 · 12: against the slope, and the learning rate says how much of it.",
                "5 − 0.1 · 12입니다. 기울기의 반대쪽으로, 기울기에 학습률을 곱한 만큼 갑니다.")),
            Option(Both("wherever the minimum is", "최소점이 있는 곳"), name="M16", why=Both(
                "The slope tells which way is down and how steep it is here. Where the minimum lies it does not tell.",
                "기울기로는 어느 쪽이 내리막인지, 여기가 얼마나 가파른지를 알 뿐입니다. 최소점이 어디인지는 모릅니다.")),
        )),
    Choice(
        id="descent-predict-gradient",
        question=Both("f(x, y) = x² + 10y². What is its gradient at the point (3, 1)?",
                      "f(x, y) = x² + 10y²입니다. 점 (3, 1)에서 그레이디언트는 무엇입니까?"),
        options=(
            Option(same("`26`"), name="M16-scalar", why=Both(
                "You added the two slopes, 6 and 20. The gradient keeps them apart, one entry for each variable.",
                "두 기울기 6과 20을 더했습니다. 그레이디언트는 둘을 합치지 않고 변수마다 원소를 하나씩 둡니다.")),
            Option(same("`(6, 20)`"), why=Both(
                "The slope along x is 2x = 6, the slope along y is 20y = 20. Two variables, two entries.",
                "x 방향의 기울기는 2x = 6, y 방향의 기울기는 20y = 20입니다. 변수가 둘이면 원소도 둘입니다.")),
            Option(same("`(-3, -1)`"), name="M16", why=Both(
                "That is the way to the minimum at (0, 0). The gradient is made of slopes, and knows nothing of the minimum.",
                "(0, 0)에 있는 최소점으로 가는 쪽입니다. 그레이디언트는 기울기로 이루어지며, 최소점이 어디인지 모릅니다.")),
            Option(same("`(6, 20, 19)`"), name="M16-hill", why=Both(
                "You added the height f = 19 as a third entry. The height is no variable: the gradient lies on the map, not on the "
                "hillside.",
                "높이 f = 19를 셋째 원소로 넣었습니다. 높이는 변수가 아닙니다. 그레이디언트는 산비탈이 아니라 지도 위의 화살표입니다.")),
        )),
    Choice(
        id="descent-predict-aims",
        question=Both("The minimum of this f is at (0, 0). Where does −∇f, the gradient with the opposite sign, point at (3, 1)?",
                      "이 f의 최소점은 (0, 0)입니다. 점 (3, 1)에서 −∇f, 곧 부호를 바꾼 그레이디언트는 어디를 가리킵니까?"),
        options=(
            Option(Both("at the minimum", "최소점"), name="M16", why=Both(
                "−∇f is (−6, −20). The way to the minimum is (−3, −1). One goes mostly down, the other mostly left.",
                "−∇f는 (−6, −20)이고 최소점으로 가는 쪽은 (−3, −1)입니다. 하나는 거의 아래로, 하나는 거의 왼쪽으로 갑니다.")),
            Option(Both("up, away from the minimum", "최소점의 반대쪽인 오르막"), name="M06", why=Both(
                "That is ∇f itself. The minus turns it around.",
                "∇f가 그렇습니다. 음의 부호를 붙이면 방향이 뒤집힙니다.")),
            Option(Both("along the line on which f stays the same", "f가 그대로인 선을 따라가는 쪽"), name="contour", why=Both(
                "Along that line the slope is 0. −∇f is perpendicular to it.",
                "그 선을 따라가면 기울기가 0입니다. −∇f는 그 선과 수직입니다.")),
            Option(Both("downhill, but about 55 degrees off the minimum", "내리막이지만 최소점에서 55도쯤 벗어난 쪽"), why=Both(
                "f falls fastest along (−6, −20), because it is ten times as curved along y. The minimum lies along (−3, −1).",
                "f는 y 방향으로 열 배 더 휘어 있어서 (−6, −20) 쪽으로 가장 빨리 줄어듭니다. 최소점은 (−3, −1) 쪽에 있습니다.")),
        )),
    Choice(
        id="descent-predict-rate",
        question=Both("You train for 100 steps with the learning rate 0.1. Then you start again with 0.2, and again take 100 steps. "
                      "How many times are the weights updated in the second training?",
                      "학습률 0.1로 100걸음을 훈련했습니다. 이번에는 학습률을 0.2로 바꾸어 다시 100걸음을 훈련합니다. 두 번째 훈련에서 "
                      "가중치는 몇 번 갱신(update)됩니까?"),
        options=(
            Option(same("`100`"), why=Both(
                "Each step updates the weights once. The learning rate says how far a step goes, not how often one is taken.",
                "한 걸음에 한 번 갱신합니다. 학습률은 한 걸음의 길이를 정할 뿐, 얼마나 자주 가는지와는 상관이 없습니다.")),
            Option(same("`200`"), name="M29", why=Both(
                "You read the learning rate as how often, or how quickly, weights are updated. It is the factor before the gradient.",
                "학습률을 가중치가 갱신되는 횟수나 빠르기로 읽었습니다. 학습률은 그레이디언트 앞에 곱하는 수입니다.")),
            Option(same("`50`"), name="M29-half", why=Both(
                "Larger steps may need fewer of them to arrive. But 100 steps are 100 updates, whatever their length.",
                "걸음이 길면 더 적은 걸음으로 도착할 수도 있습니다. 그러나 100걸음은 길이가 얼마이든 갱신 100번입니다.")),
            Option(Both("it depends on the slope", "기울기에 따라 다릅니다"), name="M29-slope", why=Both(
                "The length of a step depends on the slope. Their number does not.",
                "기울기에 따라 달라지는 것은 걸음의 길이입니다. 걸음의 수는 달라지지 않습니다.")),
        )),
    Number(
        id="descent-one-go",
        question=Both("For the loss 2(w − 2)² the curvature is a = 4. Which learning rate reaches the minimum in one step, from wherever "
                      "you start?",
                      "손실 2(w − 2)²의 곡률은 a = 4입니다. 어디서 출발하든 한 걸음에 최소점에 닿는 학습률은 얼마입니까?"),
        value=0.25,
        why=Both("The factor 1 − 4η is 0, so nothing is left of the distance.", "인수 1 − 4η가 0이므로 남는 거리가 없습니다."),
        slips=(
            Slip(0.5, Both("With 0.5 the factor is −1: the distance stays as it is, on the other side. Which η makes the factor 0?",
                           "0.5이면 인수가 −1입니다. 거리는 그대로이고 반대쪽으로 넘어갑니다. 인수를 0으로 만드는 η는 얼마입니까?"), "border"),
            Slip(4.0, Both("4 is the curvature itself. The factor 1 − 4η has to be 0.",
                           "4는 곡률 자체입니다. 인수 1 − 4η가 0이어야 합니다."), "curvature"),
            Slip(1.0, Both("1 would do for the curvature 1. Here the slope is four times as large, and so would be the step.",
                           "1은 곡률이 1일 때의 답입니다. 여기서는 기울기가 네 배이므로 걸음도 네 배가 됩니다."), "curvature 1"),
            Slip(2.0, Both("2 is the place of the minimum. Asked is the η that makes 1 − 4η equal to 0.",
                           "2는 최소점의 자리입니다. 물은 것은 1 − 4η를 0으로 만드는 η입니다."), "minimum"),
        )),
)
