"""A single number that was worked out by hand, and something to say of any wrong one: the exercises of chapter 4."""

from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Wrong
from bpkit.checking.numbers import Numbers


def wrong(name, en, ko, value):
    return Wrong(name, Both(en, ko), gives=lambda: value)


def wants(right, *wrongs, else_, tolerance=1e-4):
    """A number. else_: such as (20.0, en, ko), a wrong number that no named mistake gives, and what to look at next for any such."""
    known = [right, -right, *(wrong.gives() for wrong in wrongs)]
    other = Wrong("something else", Both(*else_[1:]), gives=lambda: else_[0], when=lambda array: array.size == 1 and not any(
        close(array.ravel()[0], value, tolerance) for value in known))
    return Numbers(right=lambda: right, wrongs=(*wrongs, other), tolerance=tolerance)
