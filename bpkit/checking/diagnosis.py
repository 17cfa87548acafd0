"""Which mistake explains a wrong answer: try each one on the right answer, and see which gives what the learner has.

The exercise's own named wrong computations come first, since they are the most precise, then the general ones below. A
mistake must not be contradicted: where it would have spoilt another output that is right, it is not what happened. A
single mistake is preferred to two at once, and one that explains all outputs (W1, b1, …) to one for each. What no
mistake explains is described (bpkit.checking.observation), never guessed at.
"""

from typing import Callable, NamedTuple

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import TOLERANCE, close
from bpkit.checking.finding import Finding
from bpkit.checking.observation import observed
from bpkit.checking.sentences import say

THINGS = {"samples": Both("samples", "표본"), "entries": Both("entries", "원소"), "classes": Both("classes", "클래스")}


class Case(NamedTuple):
    """One set of inputs: the right outputs by name, the learner's, and those of each named wrong computation.

    counts: what the loss might be divided by, such as {"samples": 4}. slopes: f′(z) for outputs that contain it.
    given: the arguments that are arrays. parts: what comes of some of the samples only, {code: outputs}.
    whole: the names of outputs that came as whole numbers.
    nudge: (name, index) → h, the change of the loss and the slope there, for a hint; or None.
    """

    right: dict
    yours: dict
    wrong: dict = {}
    counts: dict = {}
    slopes: dict = {}
    given: dict = {}
    parts: dict = {}
    whole: frozenset = frozenset()
    nudge: Callable | None = None


class Guess(NamedTuple):
    """A mistake, and what it would have given: values(case, name) → array, or None where it does not apply.

    doubtful: it could fit one or two numbers by chance, so it counts only where there are more.
    whole: it is a mistake of the whole computation, and shows in every output that it touches.
    """

    code: str
    values: Callable
    says: Both
    doubtful: bool = False
    whole: bool = False


def diagnosed(cases, wrongs=(), tolerance=TOLERANCE):
    """Findings for every output that is not right in all cases; an empty list if all is right."""
    open_names = [name for name in cases[0].right
                  if not all(close(case.yours[name], case.right[name], tolerance) for case in cases)]
    right_names = [name for name in cases[0].right if name not in open_names]
    findings = []
    singles = [*named(wrongs), *general(cases)]
    for guesses, contradicted in ((singles, False), (doubles(wrongs, cases), False), (named(wrongs), True)):
        findings += _explained(guesses, open_names, [] if contradicted else right_names, cases, tolerance)
    return findings + _observations(cases, open_names, tolerance)


def _observations(cases, names, tolerance):
    """One for each output; of those that merely differ, only the last, which stands nearest to the loss."""
    found = [observed(cases, name, tolerance) for name in names]
    unclear = [finding for finding in found if finding.code == "differs"]
    if len(unclear) > 1:
        others = ", ".join(finding.names[0] for finding in unclear[:-1])
        nearest = unclear[-1]._replace(says=unclear[-1].says + say("others", others=others))
        found = [finding for finding in found if finding not in unclear] + [nearest]
    return found


def _explained(guesses, open_names, right_names, cases, tolerance):
    """The fewest guesses that explain as many open outputs as possible; takes those outputs off the list.

    right_names: no guess is taken that would have spoilt one of these.
    """
    fitting = [(guess, [name for name in open_names if _fits(guess, name, cases, tolerance)]) for guess in guesses]
    fitting = [(guess, names) for guess, names in fitting if names
               and (not guess.doubtful or telling(cases, names))
               and not (guess.whole and _spoils(guess, right_names, cases, tolerance))]
    while any(names for _, names in fitting):
        guess, names = max(fitting, key=lambda pair: len(pair[1]))         # max keeps the first of equals
        yield _finding(guess, names, cases, tolerance)
        for name in names:
            open_names.remove(name)
        fitting = [(other, [name for name in left if name in open_names]) for other, left in fitting]


def _fits(guess, name, cases, tolerance):
    """In every case the guess gives what the learner has, and in at least one case something that is not right."""
    differs = False
    for case in cases:
        value = guess.values(case, name)
        if value is None or not np.isfinite(value).all() or not close(case.yours[name], value, tolerance):
            return False
        differs = differs or not close(value, case.right[name], tolerance)
    return differs


def _spoils(guess, names, cases, tolerance):
    """Whether the guess would have made one of these outputs wrong."""
    return any((value := guess.values(case, name)) is not None and not close(value, case.right[name], tolerance)
               for case in cases for name in names)


def _finding(guess, names, cases, tolerance):
    case = next((case for case in cases if not close(case.yours[names[0]], case.right[names[0]], tolerance)), cases[0])
    yours, right = case.yours[names[0]], case.right[names[0]]
    shapes = (yours.shape, right.shape) if yours.shape != right.shape else None
    return Finding(guess.code, guess.says, tuple(names), shapes=shapes)


# ---- the mistakes ---------------------------------------------------------------------------------------------------

def named(wrongs):
    """The exercise's own wrong computations."""
    for wrong in wrongs:
        yield Guess(wrong.name, lambda case, name, wrong=wrong: case.wrong.get(wrong.name, {}).get(name), wrong.says,
                    whole=True)


def general(cases):
    """The mistakes that can happen to any gradient, in the order in which they are tried."""
    yield from (TURNED, SIGN)
    yield from factors(cases)
    yield from (SLOPE_MISSING, SLOPE_TWICE, CUT, ZEROS)
    for code in cases[0].parts:
        yield Guess(code, lambda case, name, code=code: case.parts.get(code, {}).get(name), say(code), whole=True)
    for argument in cases[0].given:
        yield Guess("M01-given", lambda case, name, argument=argument: case.given[argument],
                    say("M01-given", name=argument))
    for decimals in range(6):
        yield Guess("rounded", _rounded(decimals), say("rounded", decimals=decimals))
    for other in cases[0].right:
        yield Guess("swapped", lambda case, name, other=other: None if name == other else case.right[other],
                    say("swapped", other=other))


def doubles(wrongs, cases):
    """Two mistakes at once: each inner one, seen through a transpose, a sign or a factor."""
    for inner in (*named(wrongs), SIGN, SLOPE_MISSING, SLOPE_TWICE):
        for outer in (TURNED, SIGN, *factors(cases)):
            if inner.code != outer.code:
                yield _double(inner, outer)
    for outer in factors(cases):
        yield _double(TURNED, outer)


def _double(inner, outer):
    """Both in one sentence each; a general one in the wording that does not call the rest right."""
    first = begun(besides(inner)) if besides(inner) else inner.says
    return Guess(f"{inner.code}+{outer.code}", _through(outer, inner), say("two") + first + besides(outer), doubtful=True,
                 whole=True)


def begun(sentence):
    """A sentence without its "Besides"."""
    return Both(sentence.en.removeprefix("Besides, ")[:1].upper() + sentence.en.removeprefix("Besides, ")[1:],
                sentence.ko.removeprefix("게다가 "))


def besides(guess):
    """What to say of a general mistake beside another one; None for an exercise's own."""
    general_one = guess in (TURNED, SIGN, SLOPE_MISSING, SLOPE_TWICE) or guess.code in FACTORS
    return say(f"+{guess.code}") if general_one else None


def _through(outer, inner):
    def values(case, name):
        value = inner.values(case, name)
        if value is None:
            return None
        return outer.values(case._replace(right={name: np.asarray(value, float)}), name)
    return values


def telling(cases, names):
    """Whether these outputs together have so many different numbers that a doubtful guess is no chance hit.

    Three are enough, and two if they are not short numbers such as 0.5 or 12.

    >>> telling([Case({"": np.array([1.0, -1.0, 2.0])}, {})], [""]), telling([Case({"": np.array([0.3, -1.7, 2.9])}, {})], [""])
    (False, True)
    """
    sizes = np.abs(np.concatenate([np.ravel(case.right[name]) for case in cases for name in names] or [np.zeros(0)]))
    different = np.unique(np.round(sizes[sizes > 0], 9))
    return len(different) >= 3 or len(different) == 2 and not np.isclose(different, np.round(different, 3), rtol=0, atol=1e-6).any()


def _turned(case, name):
    right = case.right[name]
    if right.ndim != 2 or close(right, right.T):
        return None
    return right.T


def _slope(power):
    def values(case, name):
        slope = case.slopes.get(name)
        if slope is None:
            return None
        return case.right[name] * np.asarray(slope, float) ** power
    return values


def _cut(case, name):
    if case.right[name].size == 1 and name not in case.whole:      # a single number that was typed was cut by nobody
        return None
    whole = np.trunc(case.right[name])
    return whole if whole.any() or name in case.whole else None      # all zeros can have many causes, unless they are ints


def _zeros(case, name):
    if case.right[name].size == 1 or name in case.whole:      # a 0 may be typed; whole numbers may have been cut
        return None
    return np.zeros(case.right[name].shape)


def _rounded(decimals):
    def values(case, name):
        value = np.round(case.right[name], decimals)
        return value if value.any() else None
    return values


ZEROS = Guess("zeros", _zeros, say("zeros"))
TURNED = Guess("M13-turned", _turned, say("M13-turned"))
SIGN = Guess("M06", lambda case, name: -case.right[name], say("M06"))
SLOPE_MISSING = Guess("M05-missing", _slope(-1), say("M05-missing"), doubtful=True)
SLOPE_TWICE = Guess("M05-twice", _slope(1), say("M05-twice"), doubtful=True)
CUT = Guess("M15", _cut, say("M15"))


def factors(cases):
    """Constant ratios: 1/2 and 2, then 1/N, N, 2/N, N/2 and 1/(2N). Without counts no loss is near, and 10 for 5 may be chance."""
    doubtful = not cases[0].counts
    yield Guess("M07-half", _times(lambda case: 1 / 2), say("M07-half"), doubtful)
    yield Guess("M07-twice", _times(lambda case: 2), say("M07-twice"), doubtful)
    for things in cases[0].counts:
        count = ", ".join(dict.fromkeys(f"{case.counts[things]:g}" for case in cases))
        for code, ratio in RATIOS.items():
            yield Guess(code, _times(lambda case, ratio=ratio, things=things: ratio(case.counts[things])),
                        say(code, count=count, things=THINGS[things]))


FACTORS = ("M07-half", "M07-twice", "M07-mean", "M07-sum", "M07-two-over", "M07-over-two", "M07-half-mean")
RATIOS = {"M07-mean": lambda n: 1 / n, "M07-sum": lambda n: n, "M07-two-over": lambda n: 2 / n,
          "M07-over-two": lambda n: n / 2, "M07-half-mean": lambda n: 1 / (2 * n)}


def _times(ratio):
    return lambda case, name: ratio(case) * case.right[name]
