"""Chapter 6: one neuron. Its exercises have something to say of any wrong number, and of one with too few digits."""

from dataclasses import dataclass

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Wrong
from bpkit.checking.numbers import Numbers
from bpkit.checking.reading import as_numbers

TYPED = 3e-3         # relative: a mistake is recognised from three typed digits; no two of them are nearer than 0.01
NEAR = 0.05          # relative: a number this near was rounded too early, if no named mistake gives it


def recognised(value):
    """array → whether it is this value, as it would be typed."""
    value = np.asarray(value, float)
    return lambda array: array.size == value.size and close(array.ravel(), value.ravel(), TYPED)


def wrong(name, en, ko, value):
    """A mistake that gives this number, or these numbers."""
    return Wrong(name, Both(en, ko), gives=lambda: np.asarray(value, float), when=recognised(value))


@dataclass(frozen=True)
class Typed(Numbers):
    """One number; so many typed decimals are enough, even where they are fewer digits than the tolerance asks for."""

    decimals: int = 12

    def judged(self, answer, exercise):
        array = as_numbers(answer)
        if array.size == 1 and abs(array.ravel()[0] - self.right()) <= 0.51 * 10.0 ** -self.decimals:
            return []
        return super().judged(answer, exercise)


def wants(right, *wrongs, else_, other_sign, near_by=None, decimals=12):
    """One number. else_: (a wrong number that no named mistake gives, en, ko), what to look at next for any such.

    other_sign: the same for a number with the sign that the right one has not. near_by: what to say of a number that
    is near the right one, where too few digits are not the only reason.
    """
    known = [mistake.when for mistake in wrongs]

    def unknown(array):
        return array.size == 1 and not close(array.ravel()[0], right) and not any(when(array) for when in known)

    def near(array):
        return unknown(array) and abs(array.ravel()[0] - right) <= NEAR * abs(right)

    def opposite(array):
        return unknown(array) and array.ravel()[0] * right < 0

    last = (
        Wrong("rounded early", near_by or Both(
            "Near the right number, but not equal to it in its first 4 digits. Keep all digits until the end.",
            "맞는 값에 가깝지만 유효 숫자 4개까지 같지는 않습니다. 계산을 마칠 때까지 반올림하지 않습니다."), gives=lambda: 1.03 * right, when=near),
        Wrong("other sign", Both(*other_sign), gives=lambda: -0.77 * right, when=opposite),
        Wrong("something else", Both(*else_[1:]), gives=lambda: float(else_[0]),
              when=lambda array: unknown(array) and not near(array) and not opposite(array)))
    return Typed(right=lambda: right, wrongs=(*wrongs, *last), decimals=decimals)
