"""Clipping a probability, or a small number in the logarithm: the loss looks fine, its gradient is gone."""

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

Z, EPS = -20.0, 1e-7
P = 1 / (1 + np.exp(-Z))
DIGITS = 1e-3           # three typed digits are enough


def wrong(name, en, ko, gives, when=None):
    return Wrong(name, Both(en, ko), gives=lambda: gives, when=when)


def about(*values, within=0.03):
    """One number, near one of these or their opposites."""
    return lambda array: array.size == 1 and any(np.isclose(abs(array.ravel()[0]), value, rtol=within, atol=0) for value in values)


def tiny(array):
    return array.size == 1 and 0 < abs(array.ravel()[0]) < 5e-3


EXERCISE = Exercise(
    id="checkup-clipping",
    title=Both("A harmless clip?", "잘라도 괜찮을까?"),
    starter=Both(
        en='''
import numpy as np
from bpkit.en import check

z, eps = -20.0, 1e-7
p = 1 / (1 + np.exp(-z))
answers = {
    "exact": None,      # slope of -ln(p) at z, with p = σ(z)
    "clipped": None,    # slope of -ln(max(p, eps)) at z
    "epsilon": None,    # slope of -ln(p + eps) at z
    "keep": None,       # "A", "B" or "C"
}
check("checkup-clipping", answers)
''',
        ko='''
import numpy as np
from bpkit.ko import check

z, eps = -20.0, 1e-7
p = 1 / (1 + np.exp(-z))
answers = {
    "exact": None,      # z에서 -ln(p)의 기울기, p = σ(z)
    "clipped": None,    # z에서 -ln(max(p, eps))의 기울기
    "epsilon": None,    # z에서 -ln(p + eps)의 기울기
    "keep": None,       # "A", "B", "C" 가운데 하나
}
check("checkup-clipping", answers)
'''),
    hints=(
        Both("σ′(z) = p(1 − p), and the slope of ln p is 1/p. What is left when you multiply the two?",
             "σ′(z) = p(1 − p)이고 ln p의 기울기는 1/p입니다. 둘을 곱하면 무엇이 남습니까?"),
        Both("p is about 2e-9, far below eps. Nudge z a little: does max(p, eps) move?",
             "p는 약 2e-9로 eps보다 훨씬 작습니다. z를 조금 바꾸면 max(p, eps)가 움직입니까?"),
        Both("For `epsilon` the slope of the logarithm is 1/(p + eps): −p(1 − p)/(p + eps). The 1/p no longer cancels the p.",
             "`epsilon`에서 로그의 기울기는 1/(p + eps)입니다. 그래서 −p(1 − p)/(p + eps)가 되고, p는 이제 약분되지 않습니다."),
    ),
    solution=in_both('''
import numpy as np
from bpkit import rounded
from bpkit.en import check

z, eps = -20.0, 1e-7
p = 1 / (1 + np.exp(-z))
answers = {"exact": p - 1, "clipped": 0, "keep": "C",
           "epsilon": -p * (1 - p) / (p + eps)}
print("-ln(p)        loss", rounded(-np.log(p)), " slope", rounded(p - 1))
print("-ln(p + eps)  loss", rounded(-np.log(p + eps)),
      " slope", rounded(answers["epsilon"]))
check("checkup-clipping", answers)
'''),
    because=Both(
        r"The exact slope is $-\frac1p\,p(1 - p) = p - 1\approx -1$: as wrong as a prediction can be, so pushed as hard as can "
        r"be. The clipped loss is flat wherever $p < 10^{-7}$, so the sample that most needs to be learned gives a slope of 0. "
        r"With $\varepsilon$ in the logarithm about 2 % of the slope is left. Both look like a small repair of the loss, 16 "
        r"instead of 20. Working with $z$ needs no repair: $-\ln\sigma(z) = \ln(1 + e^{-z})$, which is (C).",
        r"정확한 기울기는 $-\frac1p\,p(1 - p) = p - 1\approx -1$입니다. 예측이 더없이 크게 빗나갔으므로 더없이 세게 밉니다. 자른 손실은 $p < 10^{-7}$이면 평평하므로, 꼭 "
        r"배워야 할 바로 그 표본의 기울기가 0이 됩니다. 로그 안에 $\varepsilon$을 더하면 기울기는 2%쯤만 남습니다. 두 방법 모두 손실만 보면 20이 16이 되었을 뿐이어서 작은 손질처럼 보입니다. $z$로 계산하면 "
        r"손질할 것이 없습니다. "
        r"$-\ln\sigma(z) = \ln(1 + e^{-z})$, 곧 (C)입니다."),
    asks={
        "exact": Numbers(right=lambda: P - 1, tolerance=DIGITS, wrongs=(
            wrong("M27-flat", "You let the flat sigmoid decide: p(1 − p) is almost 0. But the slope of ln p is 1/p, as large as "
                  "p is small. Multiply the two before you round. (Or did you take p − y with y = 0? For −ln p the target y is 1.)",
                  "평평한 시그모이드만 보았습니다. p(1 − p)는 거의 0이지만, ln p의 기울기 1/p는 p가 작은 만큼 큽니다. 반올림하기 전에 둘을 "
                  "곱합니다. (p − y에 y = 0을 넣었습니까? −ln p에서 목푯값 y는 1입니다.)", 0.0),
            wrong("M06", "The sign: the loss −ln p falls as z grows, so its slope is negative.",
                  "부호가 반대입니다. 손실 −ln p는 z가 커질수록 줄어드므로 기울기는 음수입니다.", 1.0),
            wrong("M05", "That is −1/p, the slope with respect to p. To get to z, multiply by σ′(z) = p(1 − p).",
                  "p로 미분한 −1/p를 구했습니다. z까지 가려면 σ′(z) = p(1 − p)를 곱합니다.", -1 / P),
            wrong("M05-positive", "That is 1/p. The loss has a minus in front, and to get to z its slope is multiplied by σ′(z) "
                  "= p(1 − p).",
                  "1/p를 구했습니다. 손실 앞에는 음의 부호가 있고, z까지 가려면 σ′(z) = p(1 − p)를 곱해야 합니다.", 1 / P),
            wrong("value", "That is the loss, not its slope.", "손실의 값을 구했습니다. 물은 것은 기울기입니다.", -np.log(P)),
            wrong("z", "That is z, or ln p. Asked is the slope of the loss.", "z, 곧 ln p의 값을 적었습니다. 물은 것은 손실의 기울기입니다.", Z),
            wrong("1/z", "That is −1/z. The logarithm is taken of p = σ(z), not of z.",
                  "−1/z를 구했습니다. 로그가 받는 것은 z가 아니라 p = σ(z)입니다.", -1 / Z))),
        "clipped": Numbers(right=lambda: 0.0, tolerance=DIGITS, wrongs=(
            wrong("M27-tiny", "Tiny, but not it. The slope of the clipped loss is a plain number, which needs no rounding: how much "
                  "does max(p, eps) move when z moves a little?",
                  "아주 작지만 맞지는 않습니다. 자른 손실의 기울기는 반올림이 필요 없는 수입니다. z를 조금 움직이면 max(p, eps)는 얼마나 움직입니까?",
                  EPS, tiny),
            wrong("M27", "You took the clip for harmless. But max(p, eps) is eps here, a constant, and stays so when z moves a "
                  "little.",
                  "잘라도 괜찮다고 보았습니다. 그러나 여기서 max(p, eps)는 상수 eps이고, z가 조금 움직여도 그대로입니다.", -1.0),
            wrong("M06", "You took the clip for harmless, and lost the sign. max(p, eps) is eps here, a constant, when z moves a "
                  "little.",
                  "잘라도 괜찮다고 보았고 부호도 빠뜨렸습니다. 여기서 max(p, eps)는 상수 eps이고, z가 조금 움직여도 그대로입니다.", 1.0),
            wrong("M27-eps", "That is −1/eps, the slope of −ln at eps. But eps does not move with z: multiply by 0.",
                  "eps에서 −ln의 기울기 −1/eps를 구했습니다. 그러나 eps는 z를 따라 움직이지 않으므로 0을 곱합니다.", -1 / EPS),
            wrong("M27-eps-positive", "That is 1/eps, the slope of ln at eps. But eps does not move with z: multiply by 0.",
                  "eps에서 ln의 기울기 1/eps를 구했습니다. 그러나 eps는 z를 따라 움직이지 않으므로 0을 곱합니다.", 1 / EPS),
            wrong("M27-little", "That little is left only where p still moves inside the logarithm, as in `epsilon`. A clip "
                  "stops it altogether.",
                  "기울기가 그만큼이라도 남는 것은 `epsilon`처럼 로그 안에서 p가 아직 움직일 때입니다. 자르면 아예 움직이지 않습니다.", -P * (1 - P) / (P + EPS),
                  about(P / (P + EPS), P / EPS)),
            wrong("z", "That is z, or the loss without the clip. Asked is how the clipped loss moves with z.",
                  "z, 또는 자르지 않은 손실의 값을 적었습니다. 물은 것은 z에 따라 자른 손실이 얼마나 움직이는지입니다.", Z, about(20, within=1e-3)),
            wrong("value", "That is the value of the clipped loss, not its slope.", "자른 손실의 값을 구했습니다. 물은 것은 기울기입니다.",
                  -np.log(EPS)))),
        "epsilon": Numbers(right=lambda: -P * (1 - P) / (P + EPS), tolerance=DIGITS, wrongs=(
            wrong("M27", "You took eps for harmless. It is 50 times as large as p here, so 1/(p + eps) is 50 times smaller than "
                  "1/p.",
                  "eps를 더해도 괜찮다고 보았습니다. 여기서 eps는 p의 50배쯤이어서 1/(p + eps)는 1/p의 50분의 1밖에 되지 않습니다.", -1.0),
            wrong("M06-harmless", "You took eps for harmless, and lost the sign. eps is 50 times as large as p here.",
                  "eps를 더해도 괜찮다고 보았고 부호도 빠뜨렸습니다. 여기서 eps는 p의 50배쯤입니다.", 1.0),
            wrong("M06", "The size is right. The loss falls as z grows, so its slope is negative.",
                  "크기는 맞습니다. 손실은 z가 커질수록 줄어드므로 기울기는 음수입니다.", P * (1 - P) / (P + EPS)),
            wrong("M27-flat", "Nearly all of the slope is gone, but not all: p + eps still moves with z. That would be the clip.",
                  "기울기가 거의 사라졌지만 다 사라지지는 않았습니다. p + eps는 아직 z를 따라 움직입니다. 0이 되는 것은 자를 때입니다.", 0.0),
            wrong("M05", "That is −1/(p + eps), the slope with respect to p. To get to z, multiply by σ′(z) = p(1 − p).",
                  "p로 미분한 −1/(p + eps)를 구했습니다. z까지 가려면 σ′(z) = p(1 − p)를 곱합니다.", -1 / (P + EPS)),
            wrong("M05-positive", "That is 1/(p + eps). The loss has a minus in front, and to get to z its slope is multiplied by "
                  "σ′(z) = p(1 − p).",
                  "1/(p + eps)를 구했습니다. 손실 앞에는 음의 부호가 있고, z까지 가려면 σ′(z) = p(1 − p)를 곱해야 합니다.", 1 / (P + EPS)),
            wrong("z", "That is z, or the loss without eps. Asked is how the loss with eps moves with z.",
                  "z, 또는 eps를 더하지 않은 손실의 값을 적었습니다. 물은 것은 z에 따라 eps를 더한 손실이 얼마나 움직이는지입니다.", Z, about(20, within=1e-3)),
            wrong("value", "That is the value of the loss with eps, not its slope.", "eps를 더한 손실의 값을 구했습니다. 물은 것은 기울기입니다.",
                  -np.log(P + EPS)),
            wrong("M05-eps", "You took the slope of the logarithm at eps alone. It is taken at p + eps: p is small beside eps, but it "
                  "shows in the three digits. And p moves with z by p(1 − p), which comes in as a factor.",
                  "로그의 기울기를 eps에서만 구했습니다. p + eps에서 구합니다. p는 eps에 비해 작지만 세 자리 안에서 차이가 납니다. 그리고 z에 따라 p가 움직이는 "
                  "빠르기 p(1 − p)도 인수로 들어갑니다.",
                  -P / EPS ** 2, about(P / EPS, 1 / EPS, P / EPS ** 2, within=2e-3)),
            wrong("M05-inner", "That is p(1 − p), how p moves with z. The slope of the logarithm, taken at p + eps, is still to be "
                  "multiplied in.",
                  "z에 따라 p가 움직이는 빠르기 p(1 − p)만 구했습니다. 여기에 p + eps에서 구한 로그의 기울기를 곱해야 합니다.",
                  -P * (1 - P), about(P, within=1e-2)),
            wrong("per cent", "That is the slope in per cent. Hand in the number itself.",
                  "기울기를 퍼센트로 적었습니다. 수 자체를 적습니다.", -100 * P * (1 - P) / (P + EPS), about(100 * P / (P + EPS), within=5e-3)))),
        "keep": Choice(right="C", others={
            "A": ("M27", Both(
                "A smaller eps moves the flat part further out and does not take it away: at z = −50 p is 2e-22, below 1e-15 "
                "again.",
                "eps를 줄이면 평평한 곳이 더 멀리 밀려날 뿐 없어지지 않습니다. z = −50에서 p는 2e-22이므로 다시 1e-15보다 작습니다.")),
            "B": ("M27-eps", Both(
                "A smaller eps helps only while p is much larger than it. At z = −50 p is 2e-22, and of the slope hardly "
                "anything is left.",
                "eps를 줄이는 것은 p가 eps보다 훨씬 클 때만 도움이 됩니다. z = −50에서 p는 2e-22이므로 기울기가 거의 남지 않습니다.")),
        }),
    },
)
