"""Museum 002: two predictions, and two questions at the end."""

from bpkit.asking.quiz import Choice, Number, Option, Slip
from bpkit.checking.both import Both

ROUNDS = 50
PREDICTIONS, TARGETS = [0.4, 0.2, 0.9, 0.5], [0, 0, 1, 1]

QUIZZES = (
    Number(
        id="note002-predict-updates",
        question=Both(
            "A loop makes 50 rounds. Each round predicts with the weights of now, then updates them. After the loop the last "
            "predictions that were made are printed. How many updates came before these predictions?",
            "반복문이 50번 돕니다. 한 번 돌 때마다 그때의 가중치로 예측한 다음 가중치를 갱신합니다. 반복문이 끝나면 마지막으로 계산해 둔 예측값을 출력합니다. 이 예측을 하기 전까지 갱신을 몇 번 했습니까?"),
        value=ROUNDS - 1,
        why=Both(
            "Round 50 predicts first. At that moment 49 updates are done; the last one comes after the prediction.",
            "50번째 반복에서도 예측을 먼저 합니다. 그때까지 갱신은 49번이고, 마지막 갱신은 예측한 다음에 합니다."),
        slips=(
            Slip(ROUNDS, name="M30", why=Both(
                "After 50 rounds the weights have 50 updates. But the printed predictions were made inside the last round: before "
                "or after its update?",
                "50번 돌고 나면 가중치를 50번 갱신했습니다. 그런데 출력한 예측값은 마지막 반복 안에서 계산했습니다. 그 반복의 갱신보다 먼저입니까, 나중입니까?")),
            Slip(ROUNDS + 1, name="one too many", why=Both(
                "More updates than rounds: the loop makes one update a round. Count them when there is only 1 round.",
                "반복보다 갱신이 더 많을 수는 없습니다. 한 번 돌 때 갱신도 한 번 합니다. 1번만 돌 때 몇 번인지 세어 봅니다.")),
            Slip(ROUNDS - 2, name="one too few", why=Both(
                "One too few. With only 1 round, the prediction comes before any update. With 2 rounds, after how many?",
                "하나 모자랍니다. 1번만 돌면 예측하기 전에 갱신이 없습니다. 2번 돌면 마지막 예측 전에 갱신을 몇 번 합니까?")),
            Slip(0, name="start", why=Both(
                "The weights change in every round, and each round predicts anew. Only the prediction of round 1 comes before any "
                "update.",
                "가중치는 반복마다 바뀌고 예측도 반복마다 새로 합니다. 갱신을 한 번도 하지 않고 예측하는 것은 1번째 반복뿐입니다.")),
        )),
    Number(
        id="note002-predict-loss",
        question=Both(
            "For four samples the predictions are 0.4, 0.2, 0.9, 0.5 and the targets 0, 0, 1, 1. What is the loss ½SSE?",
            "네 표본의 예측값이 0.4, 0.2, 0.9, 0.5이고 목푯값이 0, 0, 1, 1입니다. 손실 ½SSE는 얼마입니까?"),
        value=sum((p - y) ** 2 for p, y in zip(PREDICTIONS, TARGETS)) / 2,
        why=Both(
            "The errors are 0.4, 0.2, −0.1, −0.5. They add up to 0, but their squares are 16/100, 4/100, 1/100 and 25/100, "
            "together 46/100, and half of that is 23/100.",
            "오차는 0.4, 0.2, −0.1, −0.5입니다. 그대로 더하면 0이지만, 제곱은 차례로 16/100, 4/100, 1/100, 25/100입니다. 제곱을 더하면 46/100이고, 그 절반은 23/100입니다."),
        slips=(
            Slip(0, name="M24", why=Both(
                "The errors 0.4, 0.2, −0.1, −0.5 add up to 0, and yet none of the 4 predictions is on its target. The loss squares each "
                "error before adding, so that none cancels another.",
                "오차 0.4, 0.2, −0.1, −0.5를 그대로 더하면 0이지만, 예측값 4개가 모두 목푯값과 다릅니다. 손실에서는 더하기 전에 오차를 하나씩 제곱하므로 서로 상쇄되지 않습니다.")),
            Slip(0.46, name="M07-twice", why=Both(
                "That is the sum of the squared errors. The ½ is missing.",
                "오차제곱합을 구했습니다. ½이 빠졌습니다.")),
            Slip(0.115, name="M07-mean", why=Both(
                "That is the mean of the squared errors, MSE. ½SSE adds them up and takes half.",
                "제곱 오차의 평균, 곧 MSE를 구했습니다. ½SSE는 제곱을 모두 더한 값의 절반입니다.")),
            Slip(0.0575, name="M07-half-mean", why=Both(
                "That is half of the mean of the squared errors. ½SSE is half of their sum.",
                "제곱 오차의 평균의 절반을 구했습니다. ½SSE는 평균이 아니라 합의 절반입니다.")),
            Slip(0.3, name="M24-absolute", why=Both(
                "That is the mean absolute error, another measure. Square the errors, add them, take half.",
                "평균 절대 오차를 구했습니다. 다른 척도입니다. 오차를 제곱해서 더하고 절반을 구합니다.")),
            Slip(0.6, name="M24-half-sum", why=Both(
                "You added the sizes of the errors and took half. Each error has to be squared first.",
                "오차의 크기를 그대로 더하고 절반을 구했습니다. 먼저 하나씩 제곱합니다.")),
            Slip(1.2, name="M24-sum", why=Both(
                "You added the sizes of the errors. Square each one first, and take half of the sum.",
                "오차의 크기를 그대로 더했습니다. 먼저 하나씩 제곱하고, 합의 절반을 구합니다.")),
            Slip(0.72, name="squared late", why=Both(
                "You added the sizes of the errors and then squared, before taking half. Each error is squared by itself.",
                "오차의 크기를 더한 다음 제곱하고 절반을 구했습니다. 오차를 하나씩 따로 제곱합니다.")),
            Slip(-0.03, name="minus kept", why=Both(
                "Two squares were taken as negative. The square of −0.5 is 25/100; in Python, −0.5**2 without brackets squares first and "
                "turns the sign afterwards.",
                "제곱 두 개를 음수로 잡았습니다. −0.5의 제곱은 25/100입니다. 파이썬에서 괄호 없이 −0.5**2라고 쓰면 제곱한 다음에 부호를 바꿉니다.")),
        )),
    Choice(
        id="note002-two-gradients",
        question=Both(
            "In one network ∂L/∂w₁ = 0.1 and ∂L/∂w₂ = 0.5. What does this say?",
            "어떤 신경망에서 ∂L/∂w₁ = 0.1이고 ∂L/∂w₂ = 0.5입니다. 여기서 무엇을 알 수 있습니까?"),
        options=(
            Option(Both("w₂ is to blame for 5 times as much of the loss as w₁ is.", "손실 가운데 w₂ 때문에 생긴 몫이 w₁의 5배입니다."),
                   name="M17", why=Both(
                "A gradient is no share of the loss. A weight of 0 contributes nothing to the output, and its gradient can be 0.5.",
                "그레이디언트는 손실의 몫이 아닙니다. 값이 0인 가중치는 출력에 기여하는 것이 없지만, 그레이디언트는 0.5일 수 있습니다.")),
            Option(Both("w₂ is 5 times as far from its best value as w₁.", "w₂는 w₁보다 가장 좋은 값에서 5배 멀리 있습니다."),
                   name="M16", why=Both(
                "The slope at one place does not tell how far the bottom is. On a plateau the slope is small and the way long.",
                "한 자리의 기울기로는 바닥이 얼마나 먼지 알 수 없습니다. 평탄 구간에서는 기울기가 작아도 갈 길이 멉니다.")),
            Option(Both("w₂ is 5 times as large as w₁.", "w₂의 값이 w₁의 5배입니다."),
                   name="values", why=Both(
                "The gradient is not the weight. It says how the loss answers when the weight moves, not what the weight is.",
                "그레이디언트는 가중치의 값이 아닙니다. 가중치를 움직일 때 손실이 어떻게 바뀌는지를 말합니다.")),
            Option(Both("A small move of w₂ changes the loss 5 times as much.",
                        "w₂를 조금 움직이면 손실이 5배 크게 바뀝니다."), why=Both(
                "As much as the same move of w₁, that is. A derivative is a rate of change, at this place and for small moves.",
                "w₁을 같은 만큼 움직일 때와 비교한 말입니다. 미분계수는 변화율이고, 지금 자리에서 조금 움직일 때의 이야기입니다.")),
        )),
    Choice(
        id="note002-fifteen-seeds",
        question=Both(
            "After 10,000 epochs 15 of the 100 networks still have a sample on the wrong side, most of them with outputs near 0.5. "
            "What may be said of these 15?",
            "10,000에폭 뒤에도 신경망 100개 가운데 15개에는 틀린 쪽에 놓인 표본이 있고, 그 15개는 대부분 0.5 근처의 출력을 냅니다. 이 신경망들을 두고 무엇을 말할 수 있습니까?"),
        options=(
            Option(Both("They are stuck in local minima of the loss, where the gradient is 0.",
                        "그레이디언트가 0인 손실의 국소 최솟값에 갇혀 있습니다."), name="M21", why=Both(
                "Outputs near 0.5 after 10,000 epochs do not prove a local minimum: a plateau looks the same, and seed 42 stood on "
                "one after 1,000 epochs. Two of the 15, seeds 41 and 84, are right after 20,000.",
                "10,000에폭 뒤의 출력이 0.5에 가깝다고 해서 국소 최솟값이라는 증거는 아닙니다. 평탄 구간에서도 그렇게 보이고, 시드 42도 1,000에폭 뒤에는 평탄 구간에 있었습니다. 15개 가운데 시드 41과 84, 둘은 "
                "20,000에폭 뒤에 모두 맞힙니다.")),
            Option(Both("They had not learned XOR by then. The count does not say why.",
                        "그때까지 XOR를 배우지 못했습니다. 까닭은 이 수만으로 알 수 없습니다."), why=Both(
                "That is what was measured. A plateau, a slow valley and a minimum can all look like this; the outputs of one moment "
                "do not tell them apart.",
                "실제로 잰 것은 여기까지입니다. 평탄 구간이든 완만한 골짜기든 최솟값이든 이렇게 보일 수 있습니다. 한 순간의 출력만으로는 구별할 수 "
                "없습니다.")),
            Option(Both("A 2-2-1 network is too small for XOR.", "2-2-1 신경망은 너무 작아서 XOR를 풀 수 없습니다."), name="M02", why=Both(
                "The other 85 have the same sizes and learned it. The sizes suffice; these runs did not get there.",
                "나머지 85개는 크기가 같은데도 XOR를 배웠습니다. 크기는 충분하고, 이 훈련에서 거기까지 가지 못했을 뿐입니다.")),
            Option(Both("With 10 times as many epochs all of them will learn it.", "에폭을 10배로 늘리면 모두 XOR를 배웁니다."),
                   name="M03", why=Both(
                "Some do, not all. Seed 10 still has two outputs near 0.5 after 100,000 epochs. What more epochs bring has to be "
                "tried.",
                "배우는 것도 있지만 모두는 아닙니다. 시드 10은 100,000에폭 뒤에도 출력 두 개가 0.5 근처입니다. 더 훈련하면 어떻게 되는지는 해 보아야 압니다.")),
        )),
)
