"""The picture on the door: two hidden neurons learn XOR, frame by frame, computed by bpkit while the book is built.

It is the run of source note 002, which the museum takes apart: the same start, the same 10,000 updates. The page shows
its last frame; book/_static/door-picture.js plays all of them. What the page prints as a number stands in a frame, as
text; only the dots are computed there, from the weights of the frame.
"""

from functools import cache
from typing import NamedTuple

import numpy as np
from bpkit import LOSSES, data, dense, forward, rounded, train
from bpkit.draw.svg import element, group, line, place, written

RATE, EPOCHS, EVERY = 0.1, 10_000, 100
LOSS = "half_sse"

SIDE = 170                        # of the plane, in pixels of the drawing
DOTS, STEP, EDGE = 17, 10, 5      # dots a row, how far apart, how far from the edge
LOW, HIGH = -0.25, 1.25           # what the plane shows of both inputs
WIDEST, THINNEST = 4.3, 0.5       # the radius of a dot whose answer is certain, and of one whose answer is 1/2

CURVE = (230, 170)                # the paper of the loss
LEFT, RIGHT, TOP, BOTTOM = 30, 222, 14, 146
MOST = 0.6                        # the loss at the upper end of its axis


class Frame(NamedTuple):
    """The network after so many updates. answers: for the four samples, in their order. parameters: W₁, b₁, W₂, b₂, row by row."""

    epoch: int
    loss: str
    answers: list
    parameters: list


def start():
    """The network as note 002 draws it at random."""
    rng = np.random.RandomState(42)
    W1, W2 = rng.random_sample((2, 2)), rng.random_sample((2, 1))
    b1, b2 = rng.random_sample((1, 2)), rng.random_sample((1, 1))
    return [dense(W1, b1), dense(W2, b2)]


@cache
def frames():
    """The training, as a tuple of frames."""
    X, y = data.xor()
    network, found = start(), []
    for epoch in range(0, EPOCHS + 1, EVERY):
        if epoch:
            network = train(network, X, y, loss=LOSS, learning_rate=RATE, epochs=EVERY).network
        answers = forward(network, X).A[-1]
        found.append(Frame(epoch, rounded(LOSSES[LOSS].function(prediction=answers, target=y)),
                           [rounded(p, 2) for p in answers.ravel()],
                           [float(rounded(p, 3)) for layer in network for part in layer[:2] for p in part.ravel()]))
    return tuple(found)


def network_of(frame):
    """The network of a frame, from its rounded weights: what the script on the page computes with."""
    p = frame.parameters
    return [dense([p[0:2], p[2:4]], p[4:6]), dense([[p[6]], [p[7]]], p[8:9])]


# ---------------------------------------------------------------- The plane: a dot for each place, and the four samples

def across(value):
    """Where an input's value stands, in pixels from the left.

    >>> across(LOW), across(HIGH)
    (5.0, 165.0)
    """
    return EDGE + (value - LOW) / (HIGH - LOW) * (DOTS - 1) * STEP


def radius(answer):
    """How large the dot of an answer is: the surer, the larger."""
    return THINNEST + (WIDEST - THINNEST) * abs(2 * answer - 1)


def plane(frame):
    """A full dot where the network answers 1, a ring where it answers 0; where it cannot decide hardly anything."""
    values = np.linspace(LOW, HIGH, DOTS)
    places = [(x1, x2) for x2 in values[::-1] for x1 in values]
    dots = [element("circle", cx=across(x1), cy=SIDE - across(x2), r=radius(answer), class_="one" if answer > 0.5 else None)
            for (x1, x2), answer in zip(places, forward(network_of(frame), places).A[-1].ravel())]
    return drawn(SIDE, SIDE, group(*dots, class_="dots"), *samples(frame))


def samples(frame):
    """On each sample its target, and beside it what the network answers."""
    X, y = data.xor()
    for (x1, x2), target, answer in zip(X, y.ravel(), frame.answers):
        x, below = across(x1), SIDE - across(x2)
        yield group(element("circle", cx=x, cy=below, r=11), element("text", rounded(target, 0), x=x, y=below + 4.5),
                    class_="sample")
        yield element("text", answer, x=x, y=below + (24 if x2 else -16), class_="answer")


# ---------------------------------------------------------------- The loss, and how far the training has come

def on_curve(frame):
    """Where a frame stands on the paper of the loss."""
    return (LEFT + (RIGHT - LEFT) * frame.epoch / EPOCHS, BOTTOM - (BOTTOM - TOP) * float(frame.loss) / MOST)


def curve():
    points = [on_curve(frame) for frame in frames()]
    (x, y), axes = points[-1], [(LEFT, TOP), (LEFT, BOTTOM), (RIGHT, BOTTOM)]
    ends = [element("text", "0", x=LEFT, y=BOTTOM + 16, class_="tick"),
            element("text", f"{EPOCHS:,}", x=RIGHT, y=BOTTOM + 16, class_="tick last"),
            element("text", "0", x=LEFT - 7, y=BOTTOM + 4, class_="tick last"),
            element("text", rounded(0.5, 1), x=LEFT - 7, y=BOTTOM - (BOTTOM - TOP) * 0.5 / MOST + 4, class_="tick last")]
    return drawn(*CURVE, line(axes, "axes"), *ends, line(points, "whole"), line(points, "passed"),
                 element("circle", cx=x, cy=y, r=4.5, class_="here"))


def drawn(width, height, *children):
    """Hidden from screen readers: the words beside the picture say the same."""
    return written(element("svg", *children, viewBox=f"0 0 {place(width)} {place(height)}", aria_hidden="true"))


def for_script():
    """What door-picture.js needs: the frames, and the measures of both drawings."""
    return {"frames": [list(frame) for frame in frames()],
            "curve": [[float(place(number)) for number in on_curve(frame)] for frame in frames()],
            "plane": {"low": LOW, "high": HIGH, "dots": DOTS, "thinnest": THINNEST, "widest": WIDEST}}
