"""Numbers that others have published, and how bpkit computes them. This table is the test, and the book prints it.

A published decimal stands as it was printed; the tolerance is half a unit of its last digit. `WRONG` holds numbers
that were published wrong: the right computation must not give them, and the mistake that gives them is computed too.

Not yet: micrograd's issues 68 and 53 (a recursive backward that gives 29, 22 for 25, 19; gradients added up over two
backward passes), which need the graph engine; and results that were never seeded, such as Nielsen's 95.42 % on MNIST.
"""

from typing import Callable, NamedTuple

import numpy as np

import bpkit
from bpkit import central_difference, complex_step, data, dense, forward
from tests.bpkit import published_runs as runs
from tests.bpkit.published_runs import Mazur


class Published(NamedTuple):
    source: str
    what: str
    expected: str          # as printed, separated by spaces
    compute: Callable      # gives as many numbers


class Wrong(NamedTuple):
    source: str
    what: str
    expected: str          # as printed, and wrong
    right: Callable
    mistake: str
    reproduced: Callable | None     # the computation with the mistake, which gives the printed number; None if unknown


def with_gradient(f, x):
    """f(x), and then ∂f/∂x by the complex step."""
    return [f(np.array(x, dtype=float)), *np.ravel(complex_step(f, x))]


def micrograd(v):
    """The expression in micrograd's README, as it stands there."""
    a, b = v
    c = a + b
    d = a * b + b ** 3
    c = c + c + 1
    c = c + 1 + c + (-a)
    d = d + d * 2 + np.maximum(b + a, 0)
    d = d + 3 * d + np.maximum(b - a, 0)
    e = c - d
    f = e ** 2
    g = f / 2.0
    return g + 10.0 / f


def squire_trapp(x):
    return np.exp(x) / np.sqrt(np.sin(x) ** 3 + np.cos(x) ** 3)


def rumelhart(x1, x2):
    """One hidden neuron and direct connections from the inputs to the output: two sigmoids, no dense network."""
    hidden = bpkit.sigmoid(2.2 - 6.4 * (x1 + x2))
    return bpkit.sigmoid(6.3 - 4.2 * (x1 + x2) - 9.4 * hidden)


def sigmoid_circuit(v):
    return bpkit.sigmoid(v[0] * v[3] + v[1] * v[4] + v[2])


def tanh_neuron(v):
    return bpkit.tanh(v[0] * v[2] + v[1] * v[3] + 6.8813735870195432)


TANH_NEURON = [dense([[-3], [1]], [6.8813735870195432], "tanh")]
SCRATCH_NETWORK = [dense([[.1, .3, .5], [.2, .4, .6]], [.1, .2, .3]), dense([[.1, .4], [.2, .5], [.3, .6]], [.1, .2]),
                   dense([[.1, .3], [.2, .4]], [.1, .2], "identity")]
GOODFELLOW_XOR = [dense([[1, 1], [1, 1]], [0, -1], "relu"), dense([[1], [-2]], [0], "identity")]
DIGIT_TWO = np.eye(10)[2]
SURE = [.1, .05, .6, 0, .05, .1, 0, .1, 0, 0]
UNSURE = [.1, .05, .1, 0, .05, .1, 0, .6, 0, 0]
MAZUR, CS231N, MICROGRAD = "Mazur, A Step by Step Backpropagation Example", "Stanford CS231n", "Karpathy, micrograd"
NIELSEN, SCRATCH = "Nielsen, Neural Networks and Deep Learning, ch. 3", "밑바닥부터 시작하는 딥러닝"
TRASK, MILO = "iamtrask, A Neural Network in 11 lines of Python", "Spencer-Harper, A simple neural network in 9 lines"
NG, D2L = "deeplearning.ai, Python Basics with NumPy", "Dive into Deep Learning, softmax from scratch"

PUBLISHED = [
    Published(MAZUR, "hidden outputs", "0.593269992 0.596884378", lambda: Mazur.trace.A[1]),
    Published(MAZUR, "outputs", "0.75136507 0.772928465", lambda: Mazur.trace.A[2]),
    Published(MAZUR, "½SSE", "0.298371109", lambda: Mazur.error(Mazur.start)),
    Published(MAZUR, "∂E/∂W₂", "0.082167041 0.082667628 -0.022602540 -0.022740242",
              lambda: Mazur.gradients[1].W.T),
    Published(MAZUR, "∂E/∂h", "0.036350306 0.041370323", lambda: Mazur.gradients[1].delta @ Mazur.start[1].W.T),
    Published(MAZUR, "∂E/∂W₁", "0.000438568 0.000877135 0.000497713 0.000995425", lambda: Mazur.gradients[0].W.T),
    Published(MAZUR, "W₁ after one step", "0.149780716 0.19956143 0.24975114 0.29950229",
              lambda: Mazur.trained(1)[0].W.T),
    Published(MAZUR, "W₂ after one step", "0.35891648 0.408666186 0.511301270 0.561370121",
              lambda: Mazur.trained(1)[1].W.T),
    Published("fork of " + MAZUR, "½SSE after one step that trains the biases too", "0.280471447",
              lambda: Mazur.error(Mazur.biases_trained_too())),

    Published(CS231N, "f = (x + y)z at (−2, 5, −4), and its gradient", "-12 -4 -4 3",
              lambda: with_gradient(lambda v: (v[0] + v[1]) * v[2], [-2, 5, -4])),
    Published(CS231N, "sigmoid of 2·(−1) − 3·(−2) − 3", "0.73",
              lambda: forward([dense([[2], [-3]], [-3])], [[-1, -2]]).A[-1]),
    Published(CS231N, "its gradient (∂w₀, ∂w₁, ∂w₂, ∂x₀, ∂x₁)",
              "-0.20 -0.39 0.20 0.39 -0.59",
              lambda: complex_step(sigmoid_circuit, [2, -3, -3, -1, -2])),
    Published(CS231N, "2(xy + max(z, w)) at (3, −4, 2, −1), and its gradient", "-20 -8 6 2 0",
              lambda: with_gradient(lambda v: 2 * (v[0] * v[1] + np.maximum(v[2], v[3])), [3, -4, 2, -1])),
    Published(CS231N, "softmax of (1, −2, 0)", "0.7 0.04 0.26", lambda: bpkit.softmax([1, -2, 0])),
    Published(CS231N, "softmax of (0.5, −1, 0)", "0.55 0.12 0.33", lambda: bpkit.softmax([0.5, -1, 0])),
    Published(CS231N, "cross-entropy of the scores (−2.85, 0.86, 0.28), class 3", "1.04",
              lambda: bpkit.cross_entropy_from_logits(z=[-2.85, 0.86, 0.28], target=[0, 0, 1])),

    Published(MICROGRAD, "the expression of its README at a = −4, b = 2", "24.70408163265306",
              lambda: micrograd([-4.0, 2.0])),
    Published(MICROGRAD, "its gradient", "138.83381924198252 645.5772594752186",
              lambda: complex_step(micrograd, [-4, 2])),
    Published(MICROGRAD, "y = (c + d) + cd with c = a + b, d = ab at (2, 3), gradient", "25 19",
              lambda: complex_step(lambda v: v.sum() + v.prod() + v.sum() * v.prod(), [2, 3])),
    Published("Karpathy, Zero to Hero", "L = (ab + c)f at (2, −3, 10, −2), and its gradient", "-8 6 -4 -2 4",
              lambda: with_gradient(lambda v: (v[0] * v[1] + v[2]) * v[3], [2, -3, 10, -2])),
    Published("Karpathy, Zero to Hero", "tanh neuron", "0.7071067811865477",
              lambda: forward(TANH_NEURON, [[2, 0]]).A[-1]),
    Published("Karpathy, Zero to Hero", "its slope", "0.5",
              lambda: bpkit.tanh_derivative(z=forward(TANH_NEURON, [[2, 0]]).Z[-1])),
    Published("Karpathy, Zero to Hero", "3x² − 4x + 5 at 3, and its slope", "20 14",
              lambda: with_gradient(lambda x: 3 * x ** 2 - 4 * x + 5, 3)),
    Published("Karpathy, Zero to Hero", "its gradient (∂x, then ∂w)", "-1.5 0.5 1.0 0.0",
              lambda: complex_step(tanh_neuron, [2, 0, -3, 1])),
    Published("Olah, Calculus on Computational Graphs", "e = (a + b)(b + 1) at (2, 1), and its gradient", "6 2 5",
              lambda: with_gradient(lambda v: (v[0] + v[1]) * (v[1] + 1), [2, 1])),
    Published("HIPS autograd, README", "slope of tanh at 1", "0.41997434161402603",
              lambda: bpkit.tanh_derivative(z=1)),

    Published(NIELSEN, "one neuron from w = 0.6, b = 0.9: output at first, after 300 epochs", "0.82 0.09",
              lambda: runs.nielsen(.6, .9)),
    Published(NIELSEN, "the same from w = b = 2", "0.98 0.20", lambda: runs.nielsen(2, 2)),
    Published("Rumelhart, Hinton, Williams, PDP ch. 8", "XOR with one hidden neuron, rounded weights",
              "0.1031832 0.8766546 0.8766546 0.1090741", lambda: [rumelhart(*x) for x in data.xor().X]),
    Published("Goodfellow, Bengio, Courville, Deep Learning, 6.1", "XOR by two ReLUs", "0 1 1 0",
              lambda: forward(GOODFELLOW_XOR, data.xor().X).A[-1]),
    Published(MILO, "weights at first", "-0.16595599 0.44064899 -0.99977125", lambda: runs.milo()[0][0].W),
    Published(MILO, "weights after training", "9.67299303 -0.2078435 -4.62963669", lambda: runs.milo()[1][0].W),
    Published(MILO, "prediction for (1, 0, 0)", "0.99993704", lambda: forward(runs.milo()[1], [[1, 0, 0]]).A[-1]),
    Published(TRASK, "mean absolute error at steps 0, 10,000, … 50,000",
              "0.496410031903 0.00858452565325 0.00578945986251 0.00462917677677 0.00395876528027 0.00351012256786",
              lambda: runs.iamtrask()[0]),
    Published(TRASK, "output after training (from before the last update)",
              "0.00260572 0.99672209 0.99701711 0.00386759",
              lambda: runs.iamtrask()[1]),

    Published(SCRATCH, "slope of 0.01x² + 0.1x at 5 and 10, measured",  "0.1999999999990898 0.2999999999986347",
              lambda: [central_difference(lambda x: 0.01 * (x * x) + 0.1 * x, at, h=1e-4) for at in (5, 10)]),
    Published(SCRATCH, "gradient of x₀² + x₁² at (3, 4), measured", "6 8",
              lambda: central_difference(lambda x: (x * x).sum(), [3, 4], h=1e-4)),
    Published(SCRATCH, "descent at η = 0.1", "-6.11110793e-10 8.14814391e-10",
              lambda: runs.descent_by_central_difference(0.1)),
    Published(SCRATCH, "descent at η = 10", "-2.58983747e+13 -1.29524862e+12",
              lambda: runs.descent_by_central_difference(10)),
    Published(SCRATCH, "descent at η = 1e-10", "-2.99999994 3.99999992",
              lambda: runs.descent_by_central_difference(1e-10)),
    Published(SCRATCH, "softmax of (0.3, 2.9, 4)", "0.01821127 0.24519181 0.73659691",
              lambda: bpkit.softmax([0.3, 2.9, 4])),
    Published(SCRATCH, "½SSE of two guesses", "0.0975 0.5975",
              lambda: [bpkit.half_sse(prediction=p, target=DIGIT_TWO) for p in (SURE, UNSURE)]),
    Published(SCRATCH, "three-layer network", "0.31682708 0.69627909",
              lambda: forward(SCRATCH_NETWORK, [[1, 0.5]]).A[-1]),
    Published(SCRATCH, "apples: price · number · tax, and its gradient", "220 2.2 110 200",
              lambda: with_gradient(np.prod, [100, 2, 1.1])),
    Published(SCRATCH, "apples and oranges, and the gradient", "715 2.2 110 3.3 165 650",
              lambda: with_gradient(lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4], [100, 2, 150, 3, 1.1])),

    Published(NG, "sigmoid of (1, 2, 3)", "0.73105858 0.88079708 0.95257413", lambda: bpkit.sigmoid([1, 2, 3])),
    Published(NG, "σ′ at (1, 2, 3)", "0.19661193 0.10499359 0.04517666",
              lambda: bpkit.sigmoid_derivative(z=[1, 2, 3])),
    Published(NG, "softmax of two rows", "9.80897665e-01 8.94462891e-04 1.79657674e-02 1.21052389e-04 1.21052389e-04 "
              "8.78679856e-01 1.18916387e-01 8.01252314e-04 8.01252314e-04 8.01252314e-04",
              lambda: bpkit.softmax([[9, 2, 5, 0, 0], [7, 5, 0, 0, 0]])),
    Published(D2L, "cross-entropy, mean over two rows", "1.4979",
              lambda: bpkit.cross_entropy(prediction=[[.1, .3, .6], [.3, .2, .5]], target=[[1, 0, 0], [0, 0, 1]])),
    Published("Wikipedia, Softmax function", "softmax of (1, 2, 3, 4, 1, 2, 3)",
              "0.02364054 0.06426166 0.1746813 0.474833 0.02364054 0.06426166 0.1746813",
              lambda: bpkit.softmax([1, 2, 3, 4, 1, 2, 3])),
    Published("Squire and Trapp, SIAM Review 40", "slope of eˣ/√(sin³x + cos³x) at 1.5", "4.05342789389862",
              lambda: complex_step(squire_trapp, 1.5)),
    Published("identities", "σ′(0), tanh′(0)", "0.25 1",
              lambda: [bpkit.sigmoid_derivative(z=0), bpkit.tanh_derivative(z=0)]),
    Published("identities", "binary cross-entropy at ½", "0.6931472",
              lambda: bpkit.bce(prediction=[0.5], target=[1])),
    Published("identities", "cross-entropy of 3 and 10 equal classes: ln 3, ln 10", "1.0986 2.3026",
              lambda: [bpkit.cross_entropy_from_logits(z=np.zeros(k), target=np.eye(k)[0]) for k in (3, 10)]),

    # The note has no seed's output; these are its own loop's, to the 15 decimals that all versions of NumPy agree on.
    Published("source note 000", "mean absolute error at epochs 1000, 2000, … 10,000",
              "0.098360824139439 0.052655345501815 0.038998991975358 0.032048934758944 0.027713796698679 "
              "0.024698569636249 0.022453646618185 0.020702470100582 0.019289292988906 0.018119061562748",
              lambda: [runs.source_note_000_error(epoch) for epoch in range(1000, 10_001, 1000)]),
    Published("source note 000", "predictions (from before the last update)",
              "0.01931148 0.98129973 0.98296368 0.01742818",
              lambda: runs.source_note("000", 9_999)[1]),
    Published("source note 001", "predictions", "0.5 0.5 0.5 0.5", lambda: runs.source_note("001", 10_000)[1]),
    Published("source note 002", "predictions (from before the last update)",
              "0.06029012 0.94447222 0.944367 0.05997169",
              lambda: runs.source_note("002", 9_999)[1]),
    Published("source note 002", "predictions of the trained network", "0.06028403 0.9444784 0.9443732 0.05996465",
              lambda: runs.source_note("002", 10_000)[1]),
    Published("source note 002", "½SSE at first, before and after the last update", "0.57595 0.0067049 0.0067035",
              lambda: [runs.source_note("002", 10_000)[0].history.loss[0],
                       runs.source_note("002", 9_999)[0].history.loss[-1],
                       runs.source_note("002", 10_000)[0].history.loss[-1]]),
]

EARLY_UPDATE = "W₂ is updated before the hidden δ is computed"
WRONG = [
    Wrong(MAZUR, "½SSE after one step", "0.291027924", lambda: Mazur.error(Mazur.trained(1)), EARLY_UPDATE,
          lambda: Mazur.error(Mazur.trained_with_the_mistake(1))),
    Wrong(MAZUR, "outputs after 10,000 steps", "0.015912196 0.984065734",
          lambda: forward(Mazur.trained(10_000), Mazur.X).A[-1], EARLY_UPDATE,
          lambda: forward(Mazur.trained_with_the_mistake(10_000), Mazur.X).A[-1]),
    Wrong(MAZUR, "½SSE after 10,000 steps, as often copied", "0.000035085",
          lambda: Mazur.error(Mazur.trained(10_000)), EARLY_UPDATE,
          lambda: Mazur.error(Mazur.trained_with_the_mistake(10_000))),
    Wrong(MAZUR, "½SSE after 10,000 steps, in other copies", "0.0000351085",
          lambda: Mazur.error(Mazur.trained(10_000)),
          "none known gives it: it looks like .000035085 with a 1 too many", None),
    Wrong(SCRATCH, "cross-entropy of two guesses", "0.510825457 2.302584093",
          lambda: [bpkit.cross_entropy(prediction=p, target=DIGIT_TWO) for p in (SURE, UNSURE)],
          "a deliberate 1e-7: ln(p + 1e-7) for ln p",
          lambda: [bpkit.cross_entropy(prediction=np.add(p, 1e-7), target=DIGIT_TWO) for p in (SURE, UNSURE)]),
    Wrong("source note 001", "XOR by one neuron, as its text claims", "0.015 0.983 0.983 0.017",
          lambda: runs.source_note("001", 10_000)[1], "none: no single neuron gives them, whatever its weights", None),
    Wrong("source note 002", "its predictions taken for those of the trained network",
          "0.06029012 0.94447222 0.944367 0.05997169",
          lambda: runs.source_note("002", 10_000)[1], "the forward pass is from before the last update",
          lambda: runs.source_note("002", 9_999)[1]),
    Wrong(TRASK, "its output taken for that of the trained network", "0.00260572 0.99672209 0.99701711 0.00386759",
          lambda: runs.iamtrask()[2], "the forward pass is from before the last update", lambda: runs.iamtrask()[1]),
]

# The right numbers beside the wrong ones, to more digits than were published.
CORRECTED = [
    Published(MAZUR, "½SSE after one step", "0.29102777369", lambda: Mazur.error(Mazur.trained(1))),
    Published(MAZUR, "outputs after 10,000 steps", "0.01591362044 0.98406427351",
              lambda: forward(Mazur.trained(10_000), Mazur.X).A[-1]),
    Published(MAZUR, "½SSE after 10,000 steps", "3.510188e-5", lambda: Mazur.error(Mazur.trained(10_000))),
    Published(SCRATCH, "cross-entropy of two guesses: −ln 0.6, −ln 0.1", "0.510825624 2.302585093",
              lambda: [bpkit.cross_entropy(prediction=p, target=DIGIT_TWO) for p in (SURE, UNSURE)]),
]
