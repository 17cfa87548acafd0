"""The diagnosis itself, on plain arrays: the order of the general mistakes, two at once, and no guess without evidence."""

import numpy as np
import pytest

from bpkit.checking.both import Both
from bpkit.checking.diagnosis import Case, diagnosed
from bpkit.checking.exercise import Wrong
from bpkit.checking.numbers import Numbers

RNG = np.random.RandomState(0)
RIGHT = RNG.normal(size=(3, 4))
SLOPE = RNG.uniform(0.05, 0.25, size=(3, 4))
NAMED = Wrong("M04", Both("z for a", "a 자리에 z"), gives=None)
SPOILT = RNG.normal(size=(3, 4))


def codes(yours, right=RIGHT, wrong=None, counts=None, slopes=None, wrongs=(NAMED,)):
    case = Case({"W": np.asarray(right, float)}, {"W": np.asarray(yours, float)}, {"M04": {"W": SPOILT}} if wrong is None else wrong,
                counts or {"samples": 5}, slopes or {"W": SLOPE})
    return [finding.code for finding in diagnosed([case], wrongs)]


@pytest.mark.parametrize("yours, expected", [
    (RIGHT, []), (RIGHT.astype(np.float32), []), (RIGHT + 1e-9, []),
    (RIGHT.T, ["M13-turned"]), (-RIGHT, ["M06"]), (RIGHT / 2, ["M07-half"]), (2 * RIGHT, ["M07-twice"]),
    (RIGHT / 5, ["M07-mean"]), (5 * RIGHT, ["M07-sum"]), (2 / 5 * RIGHT, ["M07-two-over"]), (5 / 2 * RIGHT, ["M07-over-two"]),
    (RIGHT / 10, ["M07-half-mean"]),
    (RIGHT / SLOPE, ["M05-missing"]), (RIGHT * SLOPE, ["M05-twice"]), (SPOILT, ["M04"]),
    (0.3 * RIGHT, ["factor"]), (np.abs(RIGHT), ["signs"]), (RIGHT[::-1], ["order"]), (RIGHT * 1.001, ["factor"]),
    (0 * RIGHT, ["zeros"]), (RIGHT + 1e-3 * RNG.uniform(0.5, 1, RIGHT.shape) * RIGHT, ["near"]),
    (RIGHT + np.eye(3, 4), ["differs"]), (RNG.normal(size=(3, 4)), ["differs"]),
])
def test_one_mistake(yours, expected):
    assert codes(yours) == expected


@pytest.mark.parametrize("yours, expected", [
    (-RIGHT.T, ["M06+M13-turned"]), (-RIGHT / 5, ["M06+M07-mean"]), (RIGHT.T / 2, ["M13-turned+M07-half"]),
    (-SPOILT, ["M04+M06"]), (SPOILT.T, ["M04+M13-turned"]), (SPOILT / 5, ["M04+M07-mean"]),
    (-RIGHT / SLOPE, ["M05-missing+M06"]), (2 * RIGHT * SLOPE, ["M05-twice+M07-twice"]),
])
def test_two_mistakes_at_once(yours, expected):
    assert codes(yours) == expected


@pytest.mark.parametrize("yours, right, expected", [
    (RIGHT[:, :1].ravel(), RIGHT[:, :1], ["M14-axes"]), (RIGHT[:, :1].T, RIGHT[:, :1], ["M13-turned"]),
    (np.ones((3, 3)), RIGHT[:, :1], ["M14-spread"]), (np.ones((4, 3)), RIGHT, ["M13-shape"]),
    (RIGHT.sum(), RIGHT, ["summed"]), (RIGHT, RIGHT.sum(), ["not summed"]), (np.ones((2, 4)), RIGHT, ["shape"]),
    ([1.0, 2.0], [1.5, 2.7], ["M15"]), ([0.0, 0.0], [0.5, 0.7], ["zeros"]),
])
def test_shapes_and_whole_numbers(yours, right, expected):
    assert codes(yours, right, wrong={}, slopes={"W": None}, wrongs=()) == expected


def test_a_number_alone_is_not_explained_by_chance():
    """10 for 5 is twice as much, but only where a loss is near (counts) does that say something."""
    case = Case({"": np.array(5.0)}, {"": np.array(10.0)})
    assert [finding.code for finding in diagnosed([case])] == ["one wrong"]
    assert [finding.code for finding in diagnosed([case._replace(counts={"samples": 4})])] == ["M07-twice"]


def test_a_mistake_must_hold_in_every_case():
    """Divided by 2 in both cases is a half too much; divided by each case's own count, it is a mean."""
    cases = [Case({"": RIGHT}, {"": RIGHT / n}, counts={"samples": n}) for n in (2, 3)]
    assert [finding.code for finding in diagnosed(cases)] == ["M07-mean"]
    assert "(2, 3)" in diagnosed(cases)[0].says.en


def test_one_mistake_in_several_outputs_is_said_once():
    right = {"W": RIGHT, "b": RNG.normal(size=4)}
    case = Case(right, {name: -value for name, value in right.items()})
    (finding,) = diagnosed([case])
    assert finding.code == "M06" and finding.names == ("W", "b")


def test_a_mistake_is_not_said_where_another_output_proves_that_it_was_not_made():
    """Zeros for b alone could be "biases are not trained"; not if the other bias is trained."""
    frozen = Wrong("M23", Both("frozen", "얼었습니다"), gives=None)
    right = {"b1": RIGHT[0], "b2": RIGHT[1]}
    wrong = {"M23": {"b1": 0 * RIGHT[0], "b2": 0 * RIGHT[1]}}
    both = Case(right, {"b1": 0 * RIGHT[0], "b2": 0 * RIGHT[1]}, wrong)
    one = Case(right, {"b1": 0 * RIGHT[0], "b2": RIGHT[1]}, wrong)
    assert [finding.code for finding in diagnosed([both], [frozen])] == ["M23"]
    assert [finding.code for finding in diagnosed([one], [frozen])] == ["zeros"]


def test_what_is_left_of_a_contradicted_mistake_is_better_than_nothing():
    case = Case({"W": RIGHT, "b": RIGHT[0]}, {"W": SPOILT, "b": RIGHT[0]}, {"M04": {"W": SPOILT, "b": SPOILT[0]}})
    assert [finding.code for finding in diagnosed([case], [NAMED])] == ["M04"]


def test_some_of_the_samples():
    case = Case({"W": RIGHT}, {"W": SPOILT}, parts={"M09-last": {"W": SPOILT}, "M09-first": {"W": RIGHT / 3}})
    assert [finding.code for finding in diagnosed([case])] == ["M09-last"]


def test_what_came_in_unchanged():
    case = Case({"W": RIGHT}, {"W": SPOILT}, given={"X": RIGHT.T, "W": SPOILT})
    (finding,) = diagnosed([case])
    assert finding.code == "M01-given" and "`W`" in finding.says.en


@pytest.mark.parametrize("decimals", [1, 2, 3])
def test_rounded_numbers(decimals):
    (finding,) = diagnosed([Case({"W": RIGHT}, {"W": np.round(RIGHT, decimals)})])
    assert finding.code == "rounded" and f"after the point: {decimals}." in finding.says.en


def test_whole_numbers_are_exact():
    """A count of 9999 is not one of 10000, whatever the tolerance of measured numbers."""
    count = Numbers(right=lambda: 10_000)
    assert count.judged(10_000.0, None) == [] and count.judged(np.float32(10_000), None) == []
    assert [finding.code for finding in count.judged(9_999.9, None)] == ["one wrong"]


def test_integers_that_were_cut_to_zero():
    case = Case({"W": RIGHT}, {"W": 0 * RIGHT})
    assert [finding.code for finding in diagnosed([case])] == ["zeros"]
    case = Case({"W": 0.1 * RIGHT}, {"W": 0 * RIGHT}, whole=frozenset(["W"]))
    assert [finding.code for finding in diagnosed([case])] == ["M15"]


def test_two_at_once_call_nothing_right():
    """"The right sizes" would be untrue of sizes that are wrong as well."""
    for yours in (-RIGHT.T, -RIGHT / 5, RIGHT.T / 2, -SPOILT, -RIGHT / SLOPE):
        case = Case({"W": RIGHT}, {"W": yours}, {"M04": {"W": SPOILT}}, {"samples": 5}, {"W": SLOPE})
        (finding,) = diagnosed([case], [NAMED])
        assert finding.says.en.count("Besides") <= 1
        assert "+" in finding.code and "right" not in finding.says.en and "맞" not in finding.says.ko


def test_results_in_another_order():
    case = Case({"W": RIGHT, "b": RIGHT[0]}, {"W": RIGHT[0], "b": RIGHT})
    assert {finding.code for finding in diagnosed([case])} == {"swapped"}


def test_an_unknown_mistake_is_measured():
    """Then the loss itself says what the entry should be near."""
    case = Case({"W": RIGHT}, {"W": RIGHT + np.eye(3, 4)}, nudge=lambda name, where: (1e-3, 1e-3 * RIGHT[where], RIGHT[where]))
    (finding,) = diagnosed([case])
    assert "nudge W[0, 0] by 0.001" in finding.says.en and f"{RIGHT[0, 0]:.3g}" in finding.says.en
    assert finding.differs.sum() == 3


def test_of_several_unknown_ones_the_last_is_shown():
    case = Case({"W": RIGHT, "b": RIGHT[0]}, {"W": RIGHT + np.eye(3, 4), "b": RIGHT[0] + [1, 0, 0, 0]})
    (finding,) = diagnosed([case])
    assert finding.names == ("b",) and "These differ as well: W." in finding.says.en
