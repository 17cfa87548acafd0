"""Lines in the plane as neurons: which samples does each get right, and which line is best?"""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.numbers import short
from bpkit.layers import dense
from bpkit.network import forward
from bpkit.printing import rounded

STEPS = 10                  # places a unit: a handle moves in tenths
MOST_POINTS, WIDEST = 6, 4
ON_THE_LINE = 1e-9          # there z is 0 up to the last digit, and the output 0.5: neither 0 nor 1, so never right


class Neuron:
    """The neuron σ(w·x + b), w of length 1, whose line passes through two places. ends: (2, 2), one place a row.

    It says 1 on the right hand of someone who walks from the first place to the second.
    """

    def __init__(self, ends, X, targets):
        self.ends, self.X, self.targets = ends, X, targets
        along = ends[1] - ends[0]
        self.along = along / np.sqrt(np.sum(along * along))
        self.w = np.array([self.along[1], -self.along[0]])
        self.b = -np.sum(self.w * ends[0])
        self.layer = dense(self.w.reshape(2, 1), [self.b])
        z = forward([self.layer], X).Z[0][:, 0]
        self.says = np.where(np.abs(z) <= ON_THE_LINE, 0.5, z > 0)
        self.right = self.says == targets

    def z(self, point):
        return float(np.sum(self.w * point) + self.b)

    @property
    def formula(self):
        return f"w = ({rounded(self.w[0])}, {rounded(self.w[1])}), b = {rounded(self.b)}"

    @property
    def answers(self):
        return [f"({short(x[0])}, {short(x[1])}) → {short(says)} {'✓' if right else '✗'}"
                for x, says, right in zip(self.X, self.says, self.right)]


def checked(X, y):
    """X (m, 2) and {name: targets (m,)}."""
    if isinstance(X, dict) and X and y is None:
        samples = {name: as_array(data[0], f"{name}: X", ndim=2) for name, data in X.items()}
        first = next(iter(samples.values()))
        for name, other in samples.items():
            if other.shape != first.shape or (other != first).any():
                raise ValueError(f"{name}: expected the same X in all data sets, got another. Only the targets may differ.")
        return _samples(first), {name: _targets(data[1], f"{name}: y", len(first)) for name, data in X.items()}
    if isinstance(X, dict) or y is None:
        raise ValueError("decision_line: expected X and y, or one dict {name: (X, y)} that is not empty, got something else. "
                         "For example decision_line({'XOR': data.xor()}).")
    X = _samples(as_array(X, "X", ndim=2))
    return X, {"": _targets(y, "y", len(X))}


def _samples(X):
    if X.shape[1] != 2 or not 2 <= len(X) <= MOST_POINTS:
        raise ValueError(f"X: expected 2 to {MOST_POINTS} samples of two inputs, got shape {X.shape}. "
                         "Choose a few rows and two columns.")
    if X.max() - X.min() > WIDEST:
        raise ValueError(f"X: expected inputs at most {WIDEST} apart, got {X.min():.4g} to {X.max():.4g}. "
                         "The handles move in tenths; divide the inputs by a number.")
    return X


def _targets(y, name, count):
    y = as_array(y, name, shape=(count, 1))
    if not np.isin(y, (0, 1)).all():
        raise ValueError(f"{name}: expected targets 0 or 1, got {np.unique(y).tolist()}. "
                         "A side of a line can say nothing else.")
    return y[:, 0]


def limits(X):
    """The lowest and the highest place of a handle, on both axes."""
    return round(float(X.min()) - 0.4, 1), round(float(X.max()) + 0.4, 1)


def all_lines(low, high):
    """(n, 2, 2): every ordered pair of places on the border of the handles' square."""
    edge = np.round(np.arange(low * STEPS, high * STEPS + 0.5) / STEPS, 1)
    border = np.array([(x, y) for x in edge for y in edge if {x, y} & {edge[0], edge[-1]}])
    first, second = np.nonzero(~np.eye(len(border), dtype=bool))
    return np.stack([border[first], border[second]], axis=1)


def best(X, targets, lines):
    """The line with most samples right; among equals the one with the widest gap; among equals the first."""
    along = lines[:, 1] - lines[:, 0]
    along = along / np.sqrt(np.sum(along * along, axis=1, keepdims=True))
    from_start = X[None] - lines[:, :1]                                      # (n, m, 2)
    z = along[:, 1:] * from_start[..., 0] - along[:, :1] * from_start[..., 1]    # (n, m)
    right = ((z > ON_THE_LINE) == targets).sum(axis=1)
    gap = np.round(np.abs(z).min(axis=1), 9)
    return lines[np.lexsort((-gap, -right))[0]]
