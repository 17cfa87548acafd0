"""Write a check that finds six of the twelve planted bugs. What is said of a check comes from what it lets pass."""

import itertools

import numpy as np

import bpkit
from bpkit import LOSSES, Report, check_network, forward
from bpkit.bugs import entry_by_entry, game, loss_falls
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.exercises.craft import ARRAYS, ENOUGH, UNLIKE, Killing, several_verdicts, is_verdict

# ---- the natural weak checks ----

NETWORK, X, TARGET = game()


def gradients(backward, samples=slice(None)):
    return backward(NETWORK, forward(NETWORK, X[samples]), TARGET[samples], loss="mse")


def report(backward, samples=slice(None), **options):
    return check_network(NETWORK, X[samples], TARGET[samples], loss="mse", gradients=gradients(backward, samples), **options)


def measured_with(factor):
    """A check whose measured slopes are wrong by a factor."""
    def check(backward):
        return bool(all(np.allclose(c.gradient, factor * c.measured, rtol=1e-5, atol=1e-8) for c in report(backward).comparisons))
    return check


def forgets_false(backward):
    if report(backward).passed:
        return True


def another_array_each_time(backward, turns=itertools.count()):
    name = ARRAYS[next(turns) % len(ARRAYS)]
    return entry_by_entry(NETWORK, X, TARGET, arrays=[name])(backward)


KEPT = [layer._replace(W=layer.W.copy()) for layer in game().network]


def moves_the_network(backward):
    given = backward(KEPT, forward(KEPT, X), TARGET, loss="mse")
    before = loss_of(KEPT)
    for layer, gradient in zip(KEPT, given):
        layer.W[...] -= 0.01 * gradient.W
    return bool(loss_of(KEPT) < before)


def loss_of(network):
    return LOSSES["mse"].function(prediction=forward(network, X).A[-1], target=TARGET)


def shapes_fit(backward):
    return all(g.W.shape == layer.W.shape and g.b.shape == layer.b.shape for g, layer in zip(gradients(backward), NETWORK))


def all_finite(backward):
    return bool(all(np.isfinite(g.W).all() and np.isfinite(g.b).all() for g in gradients(backward)))


def hides_an_error(backward):
    try:
        return check_network(NETWORK, X, TARGET, loss="mse", gradients=backward(NETWORK, X, TARGET, loss="mse")).passed
    except Exception:
        return False


def like_the_first(backward, came=[]):
    came.append(gradients(backward)[0].W)
    return np.allclose(came[0], came[-1])


def one_layer(backward):
    network = [NETWORK[0]._replace(W=NETWORK[0].W[:, :2], b=NETWORK[0].b[:2])]
    return entry_by_entry(network, X, TARGET, arrays=["W1"])(backward)


def where_all_is_zero(backward):
    return entry_by_entry(NETWORK, 0 * X, TARGET, arrays=["W1"])(backward)


def not_zero(backward):
    return all(bool(g.W.any() and g.b.any()) for g in gradients(backward))


def own_delta(backward):
    right = check_network(NETWORK, X, TARGET, loss="mse")
    return bool(np.allclose(gradients(backward)[-1].delta.sum(axis=0), right.comparisons[-1].measured, atol=1e-6))


def nearly(backward):
    return bool(all(np.abs(c.gradient - c.measured).max() < 2 for c in report(backward).comparisons))


def compares_with_bpkit(backward):
    return all(np.allclose(mine.W, right.W) for mine, right in zip(gradients(backward), bpkit.backward(
        NETWORK, forward(NETWORK, X), TARGET, loss="mse")))


def wrong(name, en, ko, gives, when):
    return Wrong(name, Both(en, ko), gives=gives, when=when)


def refuses(seen):
    return not seen.first


def few(seen):
    return len(seen.killed) < ENOUGH


KILLING = Killing(
    arguments=("backward",), cases=lambda: [{"backward": bpkit.backward}], right=lambda backward: True, holds=lambda *_: True,
    otherwise=Both(
        "It accepts the right backward pass, and catches {count} of the twelve; six are asked for. Print survivors(accepts): what "
        "would show a difference, and is it looked at?",
        "올바른 역방향 계산을 받아들이고, 걸러 낸 버그는 열둘 가운데 {count}개입니다. 여섯 이상이어야 합니다. survivors(accepts)를 출력해 봅니다. "
        "어디를 보아야 차이가 나타나고, 지금 그곳을 보고 있습니까?"),
    wrongs=(
        wrong("a report", "Your check returns a whole report. Whether it found nothing wrong is `report.passed`, True or False.",
              "검사가 보고서를 통째로 돌려줍니다. 틀린 곳이 없는지는 True나 False인 `report.passed`에 있습니다.",
              report, lambda seen: isinstance(seen.first, Report)),
        wrong("many verdicts", "Your check returns many values of True and False, one an entry. One verdict is asked for: np.all(…), or "
              "np.allclose(a, b), over all arrays.",
              "True와 False를 원소마다 하나씩 돌려줍니다. 판정은 하나여야 합니다. 모든 배열에 걸쳐 np.all(…)이나 np.allclose(a, b)를 씁니다.",
              lambda backward: np.array([c.errors < 1e-6 for c in report(backward).comparisons[:1]]),
              lambda seen: several_verdicts(seen.first)),
        wrong("a number", "Your check returns a number or an object, not a verdict. Compare it with a tolerance, `error < 1e-6`, and return True or "
              "False.",
              "판정이 아니라 수나 다른 값을 돌려줍니다. `error < 1e-6`처럼 허용 오차와 비교해 True나 False를 돌려줍니다.",
              lambda backward: max(float(c.errors.max()) for c in report(backward).comparisons),
              lambda seen: not is_verdict(seen.first) and not seen.changed),
        wrong("changed the arrays", "Your check changes the network or the data that it works on, so that the next backward pass is tried on others. "
              "Nudge a copy, `W.copy()`, or build a new layer with `_replace`; then run the cell again, which makes `game()` anew.",
              "검사가 신경망이나 데이터를 바꿔 버려서, 다음 역방향 계산은 다른 신경망에서 검사하게 됩니다. `W.copy()`로 사본을 만들어 움직이거나 "
              "`_replace`로 새 층을 만듭니다. 그런 다음 셀을 다시 실행하면 `game()`이 새 배열을 만듭니다.",
              moves_the_network, lambda seen: seen.changed),
        wrong("a hidden error", "Inside your check the call of `backward` raised an error, and an `except` hid it, so the verdict says nothing. Call it as "
              "`backward(network, forward(network, X), target, loss=\"mse\")`, without try.",
              "검사 안에서 `backward`를 부르다 오류가 났는데 `except`에 가려졌습니다. 그래서 판정을 믿을 수 없습니다. try 없이 `backward(network, forward(network, X), target, "
              "loss=\"mse\")`로 부릅니다.",
              hides_an_error, lambda seen: bool(seen.notes.raised)),
        wrong("bpkit's own", "Your check never calls the backward pass that it is given: it checks bpkit's own, which is right. Hand the "
              "gradients over: `gradients=backward(...)`.",
              "받은 역방향 계산을 한 번도 부르지 않고, 올바른 bpkit의 것을 검사합니다. `gradients=backward(...)`로 그레이디언트를 넘겨줍니다.",
              lambda backward: check_network(NETWORK, X, TARGET, loss="mse").passed,
              lambda seen: not seen.notes.samples and (seen.leans or bool(seen.names & {"check_network", "check_direction"}))),
        wrong("never asked", "Your check never calls the backward pass that it is given, so its verdict is the same for all thirteen. Begin with "
              "`backward(network, forward(network, X), target, loss=\"mse\")`.",
              "받은 역방향 계산을 한 번도 부르지 않으므로 열세 가지 모두에 같은 판정을 내립니다. `backward(network, forward(network, X), target, "
              "loss=\"mse\")`에서 시작합니다.",
              lambda backward: False, lambda seen: not seen.notes.samples),
        wrong("only sometimes", "For some backward passes your check returns None: an `if` without an else. Say what holds otherwise: `return False`.",
              "None을 돌려주는 때가 있습니다. `if`만 있고 그렇지 않을 때의 값이 없습니다. 그때의 판정 `return False`를 씁니다.",
              forgets_false, lambda seen: seen.nothing),
        wrong("wavers", "Tried twice on the same backward pass, your check gave two verdicts. Draw random numbers from a generator made inside the "
              "function, np.random.RandomState(0), and keep nothing from call to call.",
              "같은 역방향 계산을 두 번 검사했더니 판정이 달랐습니다. 난수는 함수 안에서 만든 np.random.RandomState(0)에서 뽑고, 앞의 호출에서 남은 것을 쓰지 "
              "않습니다.",
              another_array_each_time, lambda seen: seen.wavers),
        wrong("turned round", "True and False are exchanged: your check refuses the right backward pass and accepts most of the bugs. True means \"I find "
              "nothing wrong\".",
              "True와 False가 서로 바뀌었습니다. 올바른 역방향 계산은 거부하고 버그는 대부분 받아들입니다. True는 틀린 곳을 찾지 못했다는 뜻입니다.",
              lambda backward: not loss_falls(NETWORK, X, TARGET)(backward) or not report(backward).passed,
              lambda seen: refuses(seen) and len(seen.killed) < 6),
        wrong("the first that came", "Your check compares with what came in an earlier call, and that may be a backward pass with a bug. Keep nothing from call to call; "
              "measure the slope.",
              "앞의 호출에서 받은 값과 비교하는데, 그것이 버그 있는 역방향 계산일 수 있습니다. 호출이 끝나면 아무것도 남기지 않고, 기울기를 측정해 비교합니다.",
              like_the_first, lambda seen: refuses(seen) and not seen.refuses(UNLIKE)),
        wrong("M06", "Your check wants the right gradient with the opposite sign. The measured slope is L after θ + h minus L after θ − h.",
              "부호가 반대인 그레이디언트만 받아들입니다. 측정한 기울기는 θ + h에서의 L에서 θ − h에서의 L을 뺀 것입니다.",
              measured_with(-1), lambda seen: refuses(seen) and seen.measures == -1),
        wrong("M07-half", "Your check wants half of the right gradient: it measures slopes that are too small by a factor of 2. From θ to θ + h it is a "
              "way of h; only from θ − h to θ + h is it 2h.",
              "맞는 값의 절반인 그레이디언트만 받아들입니다. 측정한 기울기가 절반입니다. θ에서 θ + h까지의 거리는 h이고, θ − h에서 θ + h까지라야 2h입니다.",
              measured_with(0.5), lambda seen: refuses(seen) and seen.measures == 0.5),
        wrong("M07-twice", "Your check wants twice the right gradient: it measures slopes that are too large by a factor of 2. From θ − h to θ + h it is a "
              "way of 2h.",
              "맞는 값의 두 배인 그레이디언트만 받아들입니다. 측정한 기울기가 두 배입니다. θ − h에서 θ + h까지의 거리는 2h입니다.",
              measured_with(2), lambda seen: refuses(seen) and seen.measures == 2),
        wrong("M07-loss", "Your check measures another loss than the gradients are of: its slopes are several times too large or too small. Is it \"mse\", with its mean "
              "over all 8 entries, in both places?",
              "그레이디언트를 구한 손실과 다른 손실로 기울기를 측정합니다. 그래서 몇 배로 크거나 작습니다. 두 곳 모두 원소 8개의 평균을 내는 \"mse\"입니까?",
              measured_with(4), lambda seen: refuses(seen) and seen.measures is not None),
        wrong("refuses everything", "Your check refuses everything, the right backward pass as well. Measured slopes agree with right ones to about 1e-8 (one-sided ones to fewer digits) "
              "and never exactly: is there a == or a very small tolerance? Does what you measure fit the loss, the network and the batch of the gradient? "
              "If it trains: does the right backward pass reach what you ask for?",
              "올바른 역방향 계산까지 모두 거부합니다. 측정한 기울기는 맞는 값과 1e-8쯤까지(한쪽만 보았다면 그보다 덜) 같을 뿐 꼭 같지는 않습니다. ==로 비교했거나 허용 오차가 너무 작습니까? "
              "측정한 손실, 신경망, 배치가 그레이디언트의 것과 같습니까? 훈련하는 검사라면 올바른 역방향 계산으로는 기준에 이릅니까?",
              lambda backward: report(backward, tolerance=1e-14).passed, refuses),
        wrong("an oracle", "Your check compares with bpkit.backward. Who writes a backward pass has no right one to compare with; the forward pass and the loss are "
              "all there is. Measure the slope.",
              "bpkit.backward와 비교합니다. 역방향 계산을 새로 짜는 사람에게는 비교할 정답이 없습니다. 있는 것은 순전파와 손실뿐이므로 기울기를 측정합니다.",
              compares_with_bpkit, lambda seen: seen.leans),
        wrong("shapes only", "Your check looks at shapes. Bugs of every kind pass, because all twelve give arrays of the right shape; only the numbers differ.",
              "형상만 봅니다. 열둘 모두 형상이 맞고 수만 다르므로 어떤 버그든 지나갑니다.",
              shapes_fit, lambda seen: not seen.killed and seen.refuses("shapes") and not seen.refuses("nan")),
        wrong("finite only", "Your check asks whether the numbers are finite, or not too large. They are for all twelve; the question is whether they are the right ones.",
              "수가 유한한지, 또는 너무 크지 않은지만 봅니다. 열둘 모두 그렇습니다. 물을 것은 그 수가 맞는지입니다.",
              all_finite, lambda seen: not seen.killed and seen.refuses("nan") and not seen.looks),
        wrong("accepts everything", "Your check calls the backward pass and accepts whatever comes. Is its result compared with anything?",
              "역방향 계산을 부르기는 하지만 무엇이 나와도 받아들입니다. 그 결과를 무엇과 비교합니까?",
              lambda backward: len(gradients(backward)) == 3, lambda seen: not seen.killed and not seen.looks),
        wrong("not zero", "Your check asks whether a gradient is 0, which finds biases that are never trained and nothing else. A wrong gradient is seldom 0.",
              "그레이디언트가 0인지만 봅니다. 훈련되지 않는 편향은 찾지만 그 밖에는 찾지 못합니다. 틀린 그레이디언트가 0인 일은 드뭅니다.",
              not_zero, lambda seen: few(seen) and seen.refuses("zero") and not seen.refuses("× -1") and not seen.looks),
        wrong("zero here", "Your check accepts 0 for every gradient, and the opposite sign as well: where it looks, the right gradient is 0. Take inputs, targets and entries "
              "where it is not.",
              "그레이디언트가 모두 0이어도, 부호가 반대여도 받아들입니다. 보는 곳에서 맞는 그레이디언트가 0이기 때문입니다. 0이 아닌 입력과 목푯값과 원소를 고릅니다.",
              where_all_is_zero, lambda seen: few(seen) and not seen.refuses("zero") and not seen.refuses("× -1")),
        wrong("one layer", "Your check tries the backward pass on a network of one layer, where nothing is sent back. All bugs on the way from layer to layer pass. Take a network with "
              "hidden layers.",
              "층이 하나인 신경망으로 검사합니다. 거슬러 보낼 것이 없으므로 층에서 층으로 가는 길의 버그는 모두 지나갑니다. 은닉층이 있는 신경망을 씁니다.",
              one_layer, lambda seen: few(seen) and max(seen.notes.layers) == 1),
        wrong("direction only", "Bugs of size and bugs of one layer pass: a gradient ten times as small would pass as well. A falling loss, signs or an angle say only that the direction "
              "is not quite wrong. What number should come out, and how could you measure it?",
              "크기가 틀린 버그도, 한 층만 틀린 버그도 지나갑니다. 그레이디언트가 10분의 1이어도 지나갑니다. 손실이 줄었는지, 부호나 각이 맞는지는 방향이 아주 틀리지는 "
              "않았다는 것만 말해 줍니다. 어떤 수가 나와야 하고, 그 수를 어떻게 측정할 수 있습니까?",
              loss_falls(NETWORK, X, TARGET), lambda seen: few(seen) and seen.refuses("× -1") and not seen.refuses("× 0.1") and (
                  seen.refuses("zero") or not seen.refuses("× 3"))),
        wrong("delta only", "Your check looks at δ. Bugs that come later, from δ to ∂L/∂W and ∂L/∂b, pass. So do those of the layers whose δ it does not look at.",
              "δ만 봅니다. δ에서 ∂L/∂W와 ∂L/∂b를 구할 때 생기는 버그는 지나갑니다. δ를 보지 않은 층의 버그도 지나갑니다.",
              own_delta, lambda seen: few(seen) and seen.refuses("delta") and not seen.looks),
        wrong("one is enough", "Your check is content as soon as one array is right. All of them have to be: all(…), not any(…), and max, not min. A `return True` inside the loop ends it at "
              "the first array.",
              "배열 하나만 맞으면 받아들입니다. 모두 맞아야 합니다. any(…)가 아니라 all(…), min이 아니라 max를 씁니다. 반복문 안에 `return True`가 있으면 첫 배열에서 끝납니다.",
              lambda backward: any(c.errors.max() < 1e-6 for c in report(backward).comparisons),
              lambda seen: few(seen) and not seen.looks and seen.refuses("× 1.05", "× 3")),
        wrong("last layer, one sample", "Your check looks at the last layer only, with one sample. Bugs in the hidden layers pass, and so do those that need several samples to show.",
              "표본 하나로 마지막 층만 봅니다. 은닉층의 버그도, 표본이 여럿이라야 드러나는 버그도 지나갑니다.",
              entry_by_entry(NETWORK, X[:1], TARGET[:1], arrays=["W3"]),
              lambda seen: few(seen) and bool(seen.looks) and seen.looks <= {"W3", "b3"} and max(seen.notes.samples) == 1),
        wrong("last layer", "Bugs in the hidden layers pass: your check looks at the last layer only, where nothing has been sent back yet. The first layer is where all "
              "mistakes on the way arrive.",
              "은닉층의 버그가 지나갑니다. 마지막 층만 보는데, 거기서는 아직 아무것도 거슬러 보내지 않았습니다. 거슬러 오는 길에 생긴 버그는 모두 첫 층까지 옵니다.",
              entry_by_entry(NETWORK, X, TARGET, arrays=["W3", "b3"]),
              lambda seen: few(seen) and bool(seen.looks) and seen.looks <= {"W3", "b3"}),
        wrong("one sample", "Bugs that need more than one sample pass: your check calls the backward pass with a single one. Use the whole batch, and look at every layer.",
              "표본이 여럿이라야 드러나는 버그가 지나갑니다. 표본 하나로만 검사합니다. 배치 전체를 쓰고 모든 층을 봅니다.",
              entry_by_entry(NETWORK, X[:1], TARGET[:1], arrays=["b2"], tolerance=0.5),
              lambda seen: few(seen) and max(seen.notes.samples) == 1),
        wrong("loose", "Small errors pass, and with them many bugs: your check also accepts a gradient that is off by 5 per cent everywhere. Compare relative errors, with a "
              "tolerance of about 1e-6.",
              "작은 오차를 눈감아 주어 많은 버그가 지나갑니다. 어디서나 5퍼센트씩 틀린 그레이디언트도 받아들입니다. 상대 오차를 1e-6쯤의 허용 오차와 비교합니다.",
              nearly, lambda seen: few(seen) and not seen.refuses("× 1.05")),
    ))


EXERCISE = Exercise(
    id="craft-kill-six",
    title=Both("Kill six of twelve", "버그 열둘 가운데 여섯"),
    starter=Both(
        en='''
from bpkit import LOSSES, forward, step
from bpkit.bugs import game, survivors
from bpkit.en import check

network, X, target = game()
loss = LOSSES["mse"].function

def accepts(backward):                        # True: "I find nothing wrong"
    trace = forward(network, X)
    moved = step(network, backward(network, trace, target, loss="mse"), 0.1)
    before = loss(prediction=trace.A[-1], target=target)
    return loss(prediction=forward(moved, X).A[-1], target=target) < before

print("survivors:", survivors(accepts))
check("craft-kill-six", accepts)
''',
        ko='''
from bpkit import LOSSES, forward, step
from bpkit.bugs import game, survivors
from bpkit.ko import check

network, X, target = game()
loss = LOSSES["mse"].function

def accepts(backward):                        # True: 틀린 곳을 찾지 못함
    trace = forward(network, X)
    moved = step(network, backward(network, trace, target, loss="mse"), 0.1)
    before = loss(prediction=trace.A[-1], target=target)
    return loss(prediction=forward(moved, X).A[-1], target=target) < before

print("survivors:", survivors(accepts))
check("craft-kill-six", accepts)
'''),
    hints=(
        Both("A falling loss asks for the direction only. A gradient is a claim about numbers: if this weight grows by h, the loss grows by h times its entry. Put that to "
             "the test.",
             "손실이 줄었는지만 보면 방향밖에 알 수 없습니다. 그런데 그레이디언트의 원소는 수입니다. 가중치가 h만큼 커지면 손실은 그 원소의 h배만큼 커진다는 뜻입니다. 정말 그런지 시험합니다."),
        Both("Nudge one weight of a layer by h and by −h, with `layer._replace(W=...)`, compute the loss of both networks, and divide the difference by 2h. Which layer do "
             "all mistakes of the others come through?",
             "`layer._replace(W=...)`로 한 층의 가중치 하나를 h와 −h만큼 움직여 두 신경망의 손실을 구하고, 그 차를 2h로 나눕니다. 다른 층의 실수가 모두 지나오는 층은 어느 "
             "층입니까?"),
        Both("`check_network(network, X, target, loss=\"mse\", gradients=g)` does it for all entries, where g is what `backward` gave; its `passed` is the verdict. By hand: "
             "`central_difference(f, network[0].W)` where f(W) is the loss of the network with this W in its first layer.",
             "`check_network(network, X, target, loss=\"mse\", gradients=g)`는 이 일을 모든 원소에서 합니다. g는 `backward`가 준 값이고, 판정은 `passed`입니다. 직접 하려면 "
             "첫 층의 가중치가 W일 때의 손실을 f(W)라 하고 `central_difference(f, network[0].W)`를 구합니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import LOSSES, central_difference, forward
from bpkit.bugs import game, survivors
from bpkit.en import check

network, X, target = game()

def accepts(backward):
    def loss(W):
        nudged = forward([network[0]._replace(W=W), *network[1:]], X)
        return LOSSES["mse"].function(prediction=nudged.A[-1], target=target)
    given = backward(network, forward(network, X), target, loss="mse")[0].W
    return np.allclose(given, central_difference(loss, network[0].W), rtol=1e-6)
print("survivors:", survivors(accepts))
check("craft-kill-six", accepts)
'''),
    because=Both(
        r"The first layer's six weights are enough for ten of twelve, for 12 forward passes: every $\delta$ on the way back ends up in them. "
        r"What passes are bugs that leave $\partial L/\partial W_1$ alone: one in the biases, and one in the weights of later layers. `check_network` "
        r"looks at all 29 numbers, takes 58 forward passes and lets nothing pass. The last layer alone finds five, and a falling loss finds one: "
        r"a wrong gradient usually still points downhill.",
        r"첫 층의 가중치 여섯 개만 보아도 순전파 12번에 열둘 가운데 열을 걸러 냅니다. 거슬러 오는 $\delta$가 모두 여기까지 오기 때문입니다. "
        r"지나가는 것은 $\partial L/\partial W_1$을 건드리지 않는 버그, 곧 편향의 버그 하나와 뒤쪽 층 가중치의 버그 하나입니다. `check_network`는 29개를 모두 보고, "
        r"순전파 58번에 하나도 놓치지 않습니다. 마지막 층만 보면 다섯, 손실이 줄었는지만 보면 하나를 걸러 냅니다. 틀린 그레이디언트도 대개는 내려가는 쪽을 가리키기 때문입니다."),
    asks=KILLING,
)
