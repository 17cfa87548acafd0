"""What goes in and what comes out, for every public function at once.

`GOOD_CALLS` holds one good call of each; the tests spoil or re-dress one argument at a time. A new public function
without an entry fails `test_every_public_function_has_a_good_call`.
"""

import re

import numpy as np
import pytest

import bpkit
from bpkit.arrays import as_array
from tests.bpkit.support import arrays_in, public_functions

NETWORK = [bpkit.dense([[0.5, -1, 2], [1, 0.25, -0.5]], [0, 0.5, -0.5], "tanh"),
           bpkit.dense([[1.0], [-2], [0.5]], [0.25], "sigmoid")]
X = np.array([[1.0, 2], [0, 1], [-1, 0.5], [2, -1]])
TARGET = np.array([[0.0], [1], [1], [0]])
TRACE = bpkit.forward(NETWORK, X)
GRADIENTS = bpkit.backward(NETWORK, TRACE, TARGET, loss="bce")

Z = np.array([[1.0, -2, 3], [0, 4, -1]])
PROBABILITIES = np.array([[0.25, 0.5, 0.25], [0.125, 0.125, 0.75]])
ONE_HOT = np.array([[0.0, 1, 0], [0, 0, 1]])
PAIR = {"prediction": PROBABILITIES, "target": ONE_HOT}
LOGITS = {"z": Z, "target": ONE_HOT}


def total(x):
    return (x * x).sum()


# Arrays are what the tests vary; everything else is passed as it is.
GOOD_CALLS = {
    "dot": {"u": np.array([1.0, 2, 3]), "v": np.array([4.0, 5, 6])},
    "norm": {"v": np.array([3.0, 4])},
    "cosine": {"u": np.array([1.0, 2]), "v": np.array([3.0, 4])},
    "projection": {"u": np.array([1.0, 2]), "v": np.array([3.0, 4])},
    "matmul": {"A": Z, "B": Z.T.copy()},
    "dot_shapes": {"a": Z, "b": np.array([1.0, 2, 3])},
    **{name: {"z": Z} for name in bpkit.ACTIVATIONS},
    **{f"{name}_derivative": {"z": Z} for name in bpkit.ACTIVATIONS},
    **{f"{name}{kind}": PAIR for name in bpkit.LOSSES for kind in ("", "_derivative")},
    **{f"{name}_from_logits{kind}": LOGITS for name in bpkit.LOSSES_FROM_LOGITS for kind in ("", "_derivative")},
    "central_difference": {"f": total, "x": Z, "h": np.array(1.0)},
    "forward_difference": {"f": total, "x": Z, "h": np.array(1.0)},
    "complex_step": {"f": total, "x": Z, "h": np.array(1.0)},
    "descend": {"gradient": lambda x: 2 * x, "start": np.array([1.0, 2]), "learning_rate": np.array(2.0), "steps": 3},
    "relative_error": {"a": Z, "b": Z + 1},
    "check_gradient": {"f": total, "x": Z, "gradient": 2 * Z},
    "check_network": {"network": NETWORK, "X": X, "target": TARGET, "loss": "mse"},
    "check_direction": {"network": NETWORK, "X": X, "target": TARGET, "loss": "mse", "rng": np.random.RandomState},
    "dense": {"W": Z, "b": np.array([1.0, 2, 3])},
    "random_network": {"sizes": (2, 1), "activations": ("relu",), "rng": np.random.RandomState},
    "forward": {"network": NETWORK, "X": X},
    "backward": {"network": NETWORK, "trace": TRACE, "target": TARGET, "loss": "mse"},
    "step": {"network": NETWORK, "gradients": GRADIENTS, "learning_rate": np.array(2.0)},
    "train": {"network": NETWORK, "X": X, "target": TARGET, "loss": "mse", "learning_rate": np.array(2.0), "epochs": 3},
    "rounded": {"value": Z},
}
ARGUMENTS = [(name, argument) for name, call in GOOD_CALLS.items()
             for argument, value in call.items() if isinstance(value, np.ndarray)]
COMPUTING = [pair for pair in ARGUMENTS if pair[0] not in ("rounded", "dot_shapes")]     # they give text and shapes

BAD_VALUES = {
    "None": (None, TypeError, "expected numbers, got NoneType"),
    "text": ("0.5", TypeError, "expected numbers, got str"),
    "list of text": (["0.5", "1"], TypeError, "expected numbers, got list"),
    "objects": ([object(), None], TypeError, "expected numbers, got list"),
    "a function": (total, TypeError, "expected numbers, got function"),
    "dates": (np.array(["2020-01-01"], "datetime64[D]"), TypeError, r"expected numbers, got ndarray \(shape \(1,\), "),
    "a mask": (np.ma.masked_array([1.0, 2, 3], mask=[0, 1, 0]), TypeError, "expected an array without a mask, got a masked one"),
    "ragged": ([[1, 2], [3]], ValueError, "expected rows of equal length, got a ragged list"),
    "empty": ([], ValueError, r"expected at least one number, got an empty array of shape \(0,\)"),
    "not a number": ([[0.5, np.nan]], ValueError, r"expected finite numbers, got nan at index \(0, 1\) \(shape \(1, "),
    "infinity": ([0.5, -np.inf], ValueError, r"expected finite numbers, got -inf at index \(1,\) \(shape \(2,\),"),
}
DRESSES = {
    "a list": lambda x: x.tolist(),
    "float32": lambda x: x.astype(np.float32),
    "float16": lambda x: x.astype(np.float16),
    "Fortran order": lambda x: x.copy(order="F"),
    "every second entry of a longer array": lambda x: np.repeat(x, 2, axis=-1)[..., ::2] if x.ndim else x,
    "a transposed view": lambda x: x.T.copy().T,
    "a view read backwards": lambda x: x[..., ::-1].copy()[..., ::-1] if x.ndim else x,
    "integers": lambda x: x.astype(int) if (x == np.round(x)).all() else x,
    "small integers": lambda x: x.astype(np.int8) if (x == np.round(x)).all() else x,
    "booleans": lambda x: x.astype(bool) if np.isin(x, [0, 1]).all() else x,
}


SLOPES = {f"{name}_derivative" for name in bpkit.ACTIVATIONS}


def call(name, **changed):
    arguments = {**GOOD_CALLS[name], **changed}
    if "rng" in arguments:
        arguments["rng"] = np.random.RandomState(0)
    return getattr(bpkit, name)(**arguments)


def test_every_public_function_has_a_good_call():
    assert set(GOOD_CALLS) == set(public_functions())


@pytest.mark.parametrize("bad", BAD_VALUES)
@pytest.mark.parametrize(("name", "argument"), ARGUMENTS)
def test_bad_values_are_refused_by_name(name, argument, bad):
    value, error, message = BAD_VALUES[bad]
    begins = f"{argument}: {message}"
    if value is None and name in SLOPES:
        begins = f"{name}: expected exactly one named argument"       # z=None means that z is not given
    with pytest.raises(error, match=f"^{begins}") as caught:
        call(name, **{argument: value})
    sentences = re.split(r"(?<=\.) (?=[A-Z])", str(caught.value))
    assert len(sentences) > 1, f"the message does not say what to do: {caught.value}"


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize(("name", "argument"), COMPUTING)
def test_the_same_numbers_in_another_dress_give_the_same_float64_result(name, argument, dress):
    plain = arrays_in(call(name))
    dressed = arrays_in(call(name, **{argument: DRESSES[dress](GOOD_CALLS[name][argument])}))
    assert len(plain) == len(dressed) > 0
    for a, b in zip(plain, dressed):
        assert b.dtype == a.dtype
        np.testing.assert_allclose(b, a, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("name", GOOD_CALLS)
def test_float64_comes_out(name):
    for array in arrays_in(call(name)):
        assert array.dtype == np.float64 or name == "train" and array.dtype.kind == "i"     # history.epoch counts


@pytest.mark.parametrize("name", GOOD_CALLS)
def test_inputs_are_never_changed(name):
    """Every array that goes in, also inside networks, traces and gradients, is made read-only and compared after."""
    before = arrays_in(list(GOOD_CALLS[name].values()))
    copies = [array.copy() for array in before]
    writeable = [array.flags.writeable for array in before]
    try:
        for array in before:
            array.flags.writeable = False
        call(name)
    finally:
        for array, flag in zip(before, writeable):
            array.flags.writeable = flag
    for array, copy in zip(before, copies):
        np.testing.assert_array_equal(array, copy)


KEEPS_ITS_INPUT = {"forward": "A₀ = X is part of the trace",
                   "check_gradient": "the report holds the gradient it judged",
                   "check_network": "the report holds the gradients it judged"}


@pytest.mark.parametrize("name", sorted(set(GOOD_CALLS) - set(KEEPS_ITS_INPUT)))
def test_results_are_new_arrays(name):
    """A result that shared memory with an argument would change when the argument does."""
    given = arrays_in(list(GOOD_CALLS[name].values()))
    for result in arrays_in(call(name)):
        assert not any(np.shares_memory(result, array) for array in given)


def test_results_are_new_arrays_where_nothing_has_to_be_computed():
    x = np.array([[1.0, 2.0]])
    assert not np.shares_memory(bpkit.identity(x), x)
    assert not np.shares_memory(bpkit.relu(x), x)
    assert not np.shares_memory(bpkit.dense(x, [0, 0]).W, x)
    assert not np.shares_memory(bpkit.dense(x, x).b, x)


def test_as_array_is_exact_about_shapes():
    with pytest.raises(ValueError, match=r"x: expected 0 axes, got 1 \(shape \(1,\), float64\)\. Pass a single number"):
        as_array([1.0], "x", ndim=0)
    with pytest.raises(ValueError, match=r"x: expected 1 axis, got 2 .* Flatten it, for example x\.ravel\(\)"):
        as_array([[1.0]], "x", ndim=1)
    with pytest.raises(ValueError, match=r"x: expected 1 or 2 axes, got 0 .* for example x\.reshape\(1, -1\)"):
        as_array(1.0, "x", ndim=(1, 2))
    with pytest.raises(ValueError, match=r"x: expected shape \(2, 1\), got shape \(2,\), float64\. NumPy would"):
        as_array([1, 2], "x", shape=(2, 1))


def test_complex_numbers_stay_complex_for_the_complex_step():
    assert as_array([1 + 2j], "x").dtype == np.complex128
    assert bpkit.sigmoid(0.5 + 1e-200j).imag == pytest.approx(1e-200 * bpkit.sigmoid_derivative(z=0.5))

