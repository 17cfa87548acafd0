"""Chapter 9: three predictions before anything is read, and a question on the way."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both

QUIZZES = (
    Choice(
        id="craft-predict-falling",
        question=Both("You have written a backward pass and train with it. The loss falls in each of 100 epochs. What do you know about the gradient?",
                      "역방향 계산을 코드로 옮겨 훈련했습니다. 100에폭 동안 손실이 한 번도 빠짐없이 줄어듭니다. 이 그레이디언트에서 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("It is right, most likely.", "아마 맞을 것입니다."), name="M08", why=Both(
                "This chapter has two wrong ones that lower the loss 100 times in a row, one of them faster than the right one.",
                "이 장에는 손실을 100번 잇달아 줄이는 틀린 그레이디언트가 둘 나옵니다. 그 가운데 하나는 맞는 것보다 빠릅니다.")),
            Option(Both("All its signs are right, perhaps not its sizes.", "크기는 몰라도 부호는 모두 맞습니다."), name="signs", why=Both(
                "A few large entries can pull the loss down while others have the wrong sign.",
                "큰 원소 몇 개가 손실을 끌어내리면, 다른 원소는 부호가 반대여도 손실이 줄어듭니다.")),
            Option(Both("Each step went somewhat downhill, no more.", "걸음마다 조금이라도 내리막으로 갔다는 것뿐입니다."), why=Both(
                "Every arrow within 90 degrees of −∇L goes downhill for a short way, and half of all arrows do.",
                "−∇L과 이루는 각이 90도보다 작은 화살표는 모두 얼마 동안 내리막으로 갑니다. 모든 화살표의 절반이 그렇습니다.")),
            Option(Both("It is right, because a wrong gradient cannot lower the loss.", "틀린 그레이디언트로는 손실이 줄지 않으므로 맞습니다."), name="never", why=Both(
                "It can, and often does: half of all arrows go downhill.",
                "줄어들 수 있고, 자주 그렇습니다. 모든 화살표의 절반은 내리막으로 갑니다.")),
        )),
    Number(
        id="craft-predict-passes",
        question=Both("A 2-2-1 network has biases, and the batch has 4 samples. You measure every weight and every bias with a central difference. How many forward "
                      "passes (each with the whole batch) does it take?",
                      "2-2-1 신경망에 편향이 있고 배치에는 표본이 4개 있습니다. 가중치와 편향을 모두 중앙 차분으로 잽니다. 순전파를 몇 번 해야 합니까? "
                      "한 번에 배치 전체를 계산합니다."),
        value=18,
        why=Both("4 + 2 weights and biases in the first layer, 2 + 1 in the second: 9. Each is nudged both ways: 2 · 9.",
                 "첫 층에 가중치와 편향이 4 + 2개, 둘째 층에 2 + 1개로 모두 9개입니다. 하나마다 양쪽으로 움직이므로 2 · 9번입니다."),
        slips=(
            Slip(9, Both("There are 9 weights and biases, and each is nudged to both sides.", "가중치와 편향은 9개이고, 하나마다 양쪽으로 움직입니다."), "one side"),
            Slip(12, Both("You left out the biases. There are 2 + 1 of them.", "편향을 빠뜨렸습니다. 2 + 1개 있습니다."), "M23"),
            Slip(6, Both("You left out the biases, and nudged to one side only.", "편향을 빠뜨렸고 한쪽으로만 움직였습니다."), "M23 one side"),
            Slip(10, Both("That is the forward difference: 9 nudged runs and one at the point itself.", "전진 차분의 횟수입니다. 9번 움직이고 원래 점에서 한 번 더 계산합니다."), "forward"),
            Slip(72, Both("The 4 samples go through together, in one pass.", "표본 4개는 한 번에 함께 계산합니다."), "samples"),
            Slip(36, Both("The 4 samples go through together, in one pass, and each of the 9 is nudged to both sides.",
                          "표본 4개는 한 번에 함께 계산하고, 9개를 하나씩 양쪽으로 움직입니다."), "samples one side"),
            Slip(19, Both("The central difference does not need the point itself: 2 · 9.", "중앙 차분에는 원래 점의 값이 필요 없습니다. 2 · 9번입니다."), "middle"),
            Slip(8, Both("Too few: the first layer alone has 4 weights and 2 biases. Count them all, twice each.",
                         "모자랍니다. 첫 층에만 가중치 4개와 편향 2개가 있습니다. 모두 세어 두 번씩 계산합니다."), "few"),
            Slip(2, Both("Two passes measure one slope. Nudging everything at once gives one number for all: a later section.",
                         "두 번으로는 기울기 하나를 잽니다. 모두 한꺼번에 움직이면 전체에서 수 하나만 나옵니다. 뒤에서 다룹니다."), "direction"),
        )),
    Choice(
        id="craft-predict-clipped",
        question=Both("To avoid ln 0, somebody takes −ln(max(p, 1e-7)) for the loss. At a sample with p = 1e-9 the backward pass gives the gradient 0, and the "
                      "gradient check says ok. What follows?",
                      "어떤 사람이 ln 0을 피하려고 손실을 −ln(max(p, 1e-7))로 정했습니다. p = 1e-9인 표본에서 역방향 계산은 그레이디언트 0을 내놓았고, 그레이디언트 "
                      "검사는 통과했습니다. 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("The check is broken: −ln p is steep there.", "검사가 고장 났습니다. 그곳에서 −ln p는 가파릅니다."), name="broken", why=Both(
                "−ln p is steep. But the loss that was written down is flat wherever p < 1e-7, and the check measured that one.",
                "−ln p는 가파릅니다. 그러나 실제로 적은 손실은 p < 1e-7인 곳에서 평평하고, 검사가 잰 것은 그 손실입니다.")),
            Option(Both("Gradient and loss agree; whether this is the loss you want, is another question.",
                        "그레이디언트와 손실이 서로 맞습니다. 이 손실이 원하던 손실인지는 다른 문제입니다."), why=Both(
                "The clipped loss is flat there, so 0 is its gradient. The sample that is most wrong pushes nothing at all.",
                "자른 손실은 그곳에서 평평하므로 0이 그 그레이디언트입니다. 가장 크게 틀린 표본이 가중치를 전혀 밀지 못합니다.")),
            Option(Both("All is well: a clip changes the loss a little and the gradient a little.", "문제없습니다. 자르면 손실도 조금, 그레이디언트도 조금 바뀔 뿐입니다."), name="M27", why=Both(
                "The loss changes from 21 to 16. The slope along z changes from −1 to 0.",
                "손실은 21에서 16이 되고, z를 따라 잰 기울기는 −1에서 0이 됩니다.")),
            Option(Both("h was too large. With a smaller h the check would fail.", "h가 너무 컸습니다. 더 작은 h로 재면 걸립니다."), name="M28", why=Both(
                "The loss is flat on both sides for any smaller h as well.", "h를 더 줄여도 양쪽 모두 평평합니다.")),
        )),
    Choice(
        id="craft-first-look",
        question=Both("A check of three layers reports: W3 and b3 ok, W2 WRONG and b2 WRONG, W1 WRONG and b1 WRONG. Where do you look first?",
                      "세 층을 검사하니 W3과 b3은 ok, W2와 b2는 WRONG, W1과 b1도 WRONG입니다. 어디부터 살펴봅니까?"),
        options=(
            Option(Both("where W1 is computed, since it comes first", "W1을 계산하는 곳. 맨 앞에 있으므로"), name="front", why=Both(
                "On the way back W1 comes last. It is made from δ2, and δ2 seems to be wrong already.",
                "거꾸로 갈 때 W1은 맨 뒤입니다. W1은 δ2로 만드는데, δ2부터 틀린 듯합니다.")),
            Option(Both("between δ3 and δ2", "δ3에서 δ2로 가는 곳"), why=Both(
                "δ3 is right, since W3 and b3 are. W2 and b2 share δ2, and everything before it is made from δ2.",
                "W3과 b3이 맞으니 δ3은 맞습니다. W2와 b2에 함께 쓰이는 것이 δ2이고, 그 앞 층의 그레이디언트는 모두 δ2로 만듭니다.")),
            Option(Both("at the loss", "손실"), name="loss", why=Both(
                "A wrong loss would spoil W3 and b3 as well.", "손실이 틀렸다면 W3과 b3도 틀립니다.")),
            Option(Both("at four places, since four arrays are wrong", "네 군데. 배열 네 개가 틀렸으므로"), name="four", why=Both(
                "One wrong δ2 is enough for all four.", "δ2 하나만 틀려도 네 배열이 모두 틀립니다.")),
        )),
)
