"""Is this gradient right? Compare it, entry by entry, with one that was measured."""

from typing import NamedTuple

import numpy as np

from bpkit.arrays import as_array
from bpkit.differences import central_difference
from bpkit.fitting import need_gradients
from bpkit.losses import LOSSES
from bpkit.network import backward, forward


def relative_error(a, b, floor=1e-8):
    """|a − b| / max(|a|, |b|, floor), entry by entry: the share of the larger one by which they differ.

    Shapes: equal; gives the same shape. The floor keeps two tiny numbers (1e-17 and 0) from counting as different.

    >>> float(relative_error(1.0, 1.1))
    0.09090909090909098
    >>> float(relative_error(0.0, 0.0))
    0.0
    """
    a = as_array(a, "a")
    b = as_array(b, "b", shape=a.shape)
    return np.abs(a - b) / np.maximum(np.maximum(np.abs(a), np.abs(b)), floor)


class Comparison(NamedTuple):
    """One array's gradient beside the measured one."""

    name: str
    gradient: np.ndarray
    measured: np.ndarray

    @property
    def errors(self):
        # A central difference is itself uncertain by about 1e-10, so the share of an entry below 0.001 would say nothing.
        return relative_error(self.gradient, self.measured, floor=1e-3)

    @property
    def worst(self):
        """Index of the entry with the largest relative error."""
        return tuple(int(i) for i in np.unravel_index(np.argmax(self.errors), self.errors.shape))


class Report(NamedTuple):
    """The outcome of a gradient check. `print(report)` shows one line an array, and the worst entry where it fails."""

    comparisons: list
    tolerance: float

    @property
    def passed(self):
        return all(c.errors.max() <= self.tolerance for c in self.comparisons)

    def __str__(self):
        return "\n".join(self._line(c) for c in self.comparisons)

    def _line(self, c):
        if c.errors.max() <= self.tolerance:
            return f"{c.name:<4} {str(c.gradient.shape):<8} ok     every relative error is at most {self.tolerance:g}"
        where = f"worst at {c.worst}: " if c.worst else ""
        return (f"{c.name:<4} {str(c.gradient.shape):<8} WRONG  {where}given {c.gradient[c.worst]:.6f}, "
                f"measured {c.measured[c.worst]:.6f}, relative error {c.errors[c.worst]:.1e}")


def check_gradient(f, x, gradient, *, name="x", h=1e-5, tolerance=1e-6):
    """Compare `gradient` with the central difference of f at x.

    f takes an array of x's shape and returns one number; `gradient` has x's shape. Gives a :class:`Report`.
    Raises ValueError if the shapes of x and gradient differ.

    >>> print(check_gradient(lambda x: (x ** 2).sum(), [3, 4], [6, 8]))
    x    (2,)     ok     every relative error is at most 1e-06
    >>> print(check_gradient(lambda x: (x ** 2).sum(), [3, 4], [6, 4]))
    x    (2,)     WRONG  worst at (1,): given 4.000000, measured 8.000000, relative error 5.0e-01
    """
    x = as_array(x, "x")
    gradient = as_array(gradient, "gradient", shape=x.shape)
    return Report([Comparison(name, gradient, central_difference(f, x, h))], tolerance)


def check_network(network, X, target, *, loss, gradients=None, h=1e-5, tolerance=1e-6):
    """Compare the gradients of a network with central differences, one weight and one bias at a time.

    gradients: what to check, as :func:`bpkit.backward` returns it; by default bpkit's own. Gives a :class:`Report`
    with the arrays W1, b1, W2, b2, …
    """
    if gradients is None:
        gradients = backward(network, forward(network, X), target, loss=loss)
    need_gradients(network, gradients)
    comparisons = []
    for number, (layer, given) in enumerate(zip(network, gradients), start=1):
        for field in ("W", "b"):
            def loss_at(value, number=number, layer=layer, field=field):
                changed = layer._replace(**{field: value})
                nudged = [*network[:number - 1], changed, *network[number:]]
                return LOSSES[loss].function(prediction=forward(nudged, X).A[-1], target=target)

            value = getattr(layer, field)
            measured = central_difference(loss_at, value, h)
            gradient = as_array(getattr(given, field), f"gradient of {field}{number}")
            comparisons.append(Comparison(f"{field}{number}", gradient, measured))
    return Report(comparisons, tolerance)


def check_direction(network, X, target, *, loss, rng, gradients=None, h=1e-5, tolerance=1e-6):
    """Compare the gradients of a network with one measured slope, along one random direction: two forward passes in all.

    Every weight and bias θ gets an entry of v, drawn from the normal distribution, and all are nudged at once:
    g·v ≈ (L(θ + hv) − L(θ − hv)) / (2h), where g·v is the sum of all gradients times their entries of v.
    rng: a `np.random.RandomState` or a `Generator`. gradients: what to check, as in :func:`check_network`.
    Gives a :class:`Report` of one line, "g·v". A wrong entry shows, unless v happens to be nearly 0 there or two errors
    nearly cancel; which entry it is does not show. That is for :func:`check_network` to say.

    >>> from bpkit.layers import dense
    >>> net, right = [dense([[2.0]], [0.5], "identity")], dict(loss="mse", rng=np.random.RandomState(0))
    >>> print(check_direction(net, [[3.0]], [[5.0]], **right))
    g·v  ()       ok     every relative error is at most 1e-06
    """
    if not hasattr(rng, "normal"):
        raise TypeError(f"rng: expected a random number generator, got {type(rng).__name__}. "
                        "Pass np.random.RandomState(0), or a generator of your own.")
    if gradients is None:
        gradients = backward(network, forward(network, X), target, loss=loss)
    need_gradients(network, gradients)
    v = [(rng.normal(size=layer.W.shape), rng.normal(size=layer.b.shape)) for layer in network]
    along = sum((as_array(given.W, f"gradient of W{number}") * v_W).sum()
                + (as_array(given.b, f"gradient of b{number}") * v_b).sum()
                for number, (given, (v_W, v_b)) in enumerate(zip(gradients, v), start=1))

    def loss_at(t):
        nudged = [layer._replace(W=layer.W + t * v_W, b=layer.b + t * v_b) for layer, (v_W, v_b) in zip(network, v)]
        return LOSSES[loss].function(prediction=forward(nudged, X).A[-1], target=target)

    return Report([Comparison("g·v", along, central_difference(loss_at, 0.0, h))], tolerance)
