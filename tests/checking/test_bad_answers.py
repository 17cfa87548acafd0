"""Whatever a learner hands in, the checker answers with a sentence: no answer is an error, and none of these is right."""

import decimal
import fractions

import numpy as np
import pytest

from bpkit.checking import catalogue
from tests.checking.support import IDS, SPEAKERS


class Hostile:
    """An object that misbehaves wherever it is touched."""

    def __getattr__(self, name):
        raise RuntimeError("no")

    def __array__(self, *args, **kwargs):
        raise SystemExit

    def __repr__(self):
        raise ValueError("no repr")

    def __eq__(self, other):
        raise KeyError("no ==")

    __hash__ = None


def endless():
    while True:
        yield 1.0


def raises(*args):
    raise OSError("the dog ate it")


def leaves(*args):
    raise SystemExit(3)


def never_ends(*args):
    while True: pass      # noqa: E701  (a loop on one line, which tells no tracer of a new line)


def swallows_everything(*args):
    while True:
        try:
            1 / 0
        except Exception:
            pass


def floods(*args):
    while True:
        print("again")


def asks(*args):
    return input("a number? ")


def recurses(*args):
    return recurses(*args)


BAD = {      # made anew for each test, since a generator is used up
    "none": lambda: None, "dots": lambda: ..., "text": lambda: "0.5", "number in text": lambda: ["1", "2"],
    "nan": lambda: float("nan"), "inf": lambda: [1.0, float("inf")], "ragged": lambda: [[1, 2], [3]], "empty": lambda: [],
    "empty array": lambda: np.zeros((0, 3)), "object": object, "type": lambda: int, "module": lambda: np,
    "dict": lambda: {1: 2}, "set": lambda: {1, 2}, "complex": lambda: 1 + 2j, "bytes": lambda: b"1",
    "lambda": lambda: lambda: 1, "generator": lambda: (x for x in "ab"), "endless generator": endless,
    "masked": lambda: np.ma.masked_array([1.0, 2], [True, False]), "dates": lambda: np.array(["2026-11-25"], "M8"),
    "none inside": lambda: [1.0, None], "huge number": lambda: 10 ** 400, "deep": lambda: [[[[[[[[1.0]]]]]]]],
    "big array": lambda: np.zeros((300, 300)), "hostile": Hostile, "list of hostile": lambda: [Hostile()],
    "raises": lambda: raises, "leaves": lambda: leaves, "never ends": lambda: never_ends,
    "swallows": lambda: swallows_everything, "floods": lambda: floods, "asks": lambda: asks, "recurses": lambda: recurses,
    "negative zero": lambda: -0.0, "structured": lambda: np.zeros(2, dtype=[("a", float)]), "bool": lambda: True,
    "long range": lambda: range(10 ** 9), "string array": lambda: np.array(["a"]), "exception": ValueError,
}
SLOW = ("never ends", "swallows", "floods", "recurses")      # millions of instructions: one function exercise is enough
CASES = [(id, name) for id in IDS for name in BAD if name not in SLOW or id == "note001-slope-of-sigma"]
MAY_BE_RIGHT_OR_OPEN = ("none", "dots", "none inside", "bool", "negative zero", "deep", "endless generator", "big array",
                        "exception")


def parts_with(id, answer):
    names = [name for name in catalogue.exercise(id).parts if name]
    return {name: answer() for name in names} if names else answer()


@pytest.mark.parametrize("id, name", CASES)
def test_a_bad_answer_gets_a_sentence(id, name):
    for language, speaker in SPEAKERS.items():
        for handed_in in (BAD[name](), parts_with(id, BAD[name])):
            verdict = speaker.check(id, handed_in)
            assert repr(verdict) and verdict._repr_html_().startswith("<div")
            assert verdict.state == "wrong" or name in MAY_BE_RIGHT_OR_OPEN, repr(verdict)


@pytest.mark.parametrize("answer, code", [
    ("text", "text"), ("ragged", "ragged"), ("nan", "nan"), ("inf", "inf"), ("empty", "empty"), ("complex", "complex"),
    ("set", "a dict or set"), ("lambda", "a function"), ("object", "no numbers"), ("hostile", "strange"),
    ("masked", "masked"), ("number in text", "text"), ("huge number", "no numbers"), ("dict", "a dict or set"),
])
def test_each_kind_of_bad_number_has_its_own_sentence(answer, code):
    for speaker in SPEAKERS.values():
        assert speaker.check("dot-by-hand", {"product": BAD[answer]()}).codes == [code]


@pytest.mark.parametrize("function, code, words", [
    (never_ends, "hangs", "ran for very long"), (swallows_everything, "hangs", "ran for very long"),
    (floods, "hangs", "ran for very long"), (raises, "raises", "the dog ate it"), (leaves, "raises", "SystemExit"),
    (asks, "raises", "input()"), (recurses, "raises", "calls itself"),
    (lambda z: print("0.25"), "prints only", "prints its result"), (lambda z: print(end=""), "returns nothing", "returned None"),
    (lambda: 1, "takes", "called with (z)"), (0.25, "no function", "without brackets"),
    (lambda z: (z, 1.0), "several", "Expected one result"), (lambda z: (z, z), "several", "Expected one result"),
    (lambda z: z.sum(), "one number", "One number came"), (lambda z: z ^ 2, "raises", "`a ** 2`"),
    (lambda z: z(1 - z), "raises", "`*` missing"),
    (lambda z: "0.25", "text", "without quotation marks"), (lambda z: lambda: z, "a function", "got the function"),
])
def test_each_kind_of_bad_function_has_its_own_sentence(function, code, words):
    verdict = SPEAKERS["en"].check("note001-slope-of-sigma", function)
    assert verdict.codes == [code]
    assert words in " ".join(repr(verdict).split())
    assert SPEAKERS["ko"].check("note001-slope-of-sigma", function).codes == [code]


def test_a_function_that_changes_its_input_is_told_so():
    def slope(z):
        z *= 0
        return z

    assert SPEAKERS["en"].check("note001-slope-of-sigma", slope).codes == ["changes"]


def test_a_function_that_changes_its_input_and_returns_nothing_is_told_of_the_change():
    def backward(X, y, W1, b1, W2, b2):
        W2 -= 1

    assert SPEAKERS["en"].check("note000-backward", backward).codes == ["M01"]


def test_a_function_that_remembers_is_told_so():
    kept = []

    def slope(z):
        kept.append(z)
        return np.exp(-z) / (1 + np.exp(-z)) ** 2 * len(kept)

    assert SPEAKERS["en"].check("note001-slope-of-sigma", slope).codes == ["M10"]


@pytest.mark.parametrize("answer", [
    15, 15.0, np.float32(15), np.int8(15), [15], [[15.0]], np.array([[15]]), fractions.Fraction(15), decimal.Decimal("15.0"),
    15 + 0j, np.array(15.0), 15.00001, np.array([15.0], dtype=object),
])
def test_a_right_number_is_right_in_any_clothes(answer):
    assert SPEAKERS["en"].check("dot-by-hand", {"product": answer}).parts[0].state == "right"


@pytest.mark.parametrize("name", [lambda: "dot-by-hnad", str, lambda: "../../etc", lambda: None, lambda: 3, list, Hostile])
def test_an_unknown_exercise_is_a_sentence_too(name):
    for speaker in SPEAKERS.values():
        for notice in (speaker.check(name(), 1), speaker.hint(name())):
            assert not notice.passed and repr(notice) and notice._repr_html_()
    assert 'Did you mean "dot-by-hand"?' in repr(SPEAKERS["en"].check("dot-by-hnad", 1))


@pytest.mark.parametrize("number", [0, 4, -1, "1", None, 1.5], ids=repr)
def test_a_hint_that_does_not_exist(number):
    assert "1, 2" in repr(SPEAKERS["en"].hint("dot-by-hand", number))
    assert repr(SPEAKERS["ko"].hint("dot-by-hand", Hostile()))


@pytest.mark.parametrize("results, code", [
    ((np.ones((3, 4)), None, np.ones((4, 1)), np.ones(1)), "came as None"), (np.ones((3, 4)), "one array"),
    ((np.ones(3), np.ones(3)), "outputs"), ({"W1": 1, "b1": 2}, "output missing"),
])
def test_results_that_are_not_the_ones_asked_for(results, code):
    verdict = SPEAKERS["en"].check("note000-backward", lambda X, y, W1, b1, W2, b2: results)
    assert verdict.codes == [code], repr(verdict)


def test_large_numbers_leave_no_warning():
    assert SPEAKERS["en"].check("dot-by-hand", {"shadow": [1e308, -1e308]}).state == "wrong"


def test_hints_lead_on():
    assert 'hint("dot-by-hand", 2)' in repr(SPEAKERS["en"].hint("dot-by-hand"))
    assert "last" in repr(SPEAKERS["en"].hint("dot-by-hand", 3))


def test_answers_in_other_containers():
    right = {"product": 15, "angle": "smaller", "shadow": [1.8, 2.4], "a": -4}
    check = SPEAKERS["en"].check
    assert check("dot-by-hand", list(right.values())).passed
    assert check("dot-by-hand", {**right, "why": "because"}).passed, "a remark of the learner does no harm"
    assert "no such answer" in check("dot-by-hand", {"product": 15, "shadow": [1.8, 2.4], "b": -4}).codes
    assert check("dot-by-hand", 5).codes == ["one of several"]
    assert check("dot-by-hand", {}).state == check("dot-by-hand", None).state == "open"


def along_x_size(f, x, h=1e-5):
    """The page's function with a float copy: right for one axis, and x.size is too many for a table."""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for i in range(x.size):
        nudge = np.zeros(x.shape)
        nudge[i] = h
        gradient[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return gradient


def of_one_entry(f, x, h=1e-5):
    return np.array([np.zeros(1)[2]])


def test_a_function_that_stops_only_at_a_table_hears_of_tables():
    def says(function):
        return str(SPEAKERS["en"].check("slope-gradient", {"printed": [45000, 5000], "gradient": function}))

    assert "at a table it stops" in says(along_x_size) and "np.ndindex" in says(along_x_size)
    assert "at a table" not in says(of_one_entry) and "no index 2" in says(of_one_entry)
