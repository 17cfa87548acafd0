"""Pictures computed from bpkit's numbers: plots by matplotlib, which is imported only when one is drawn, and diagrams of our own.

Readers call them through their language: `from bpkit.en import draw`, then `draw.arrows([1, 3], [4, 2])`.
"""

from functools import partial
from types import SimpleNamespace

from bpkit.draw.caught import caught
from bpkit.draw.class_plane import class_plane
from bpkit.draw.confusion import confusion_matrix
from bpkit.draw.contours import contour_steps
from bpkit.draw.curves import loss_curve, loss_curves
from bpkit.draw.errors import error_against_h
from bpkit.draw.functions import activation
from bpkit.draw.gears import gears
from bpkit.draw.graph import graph
from bpkit.draw.lines import decision_lines
from bpkit.draw.network import network
from bpkit.draw.paths import paths
from bpkit.draw.plane import decision_plane
from bpkit.draw.shapes import product_cards
from bpkit.draw.strips import strips
from bpkit.draw.tangent import tangent
from bpkit.draw.valley import valley_steps
from bpkit.draw.vectors import arrows
from bpkit.draw.weights import weight_images

PICTURES = {picture.__name__: picture for picture in (
    arrows, product_cards, loss_curve, loss_curves, decision_plane, decision_lines, contour_steps, error_against_h,
    activation, weight_images, confusion_matrix, tangent, valley_steps, class_plane,
)}
DIAGRAMS = {diagram.__name__: diagram for diagram in (caught, gears, graph, network, paths, strips)}


def speaking(words):
    """All pictures with their labels in one language."""
    return SimpleNamespace(**{name: partial(picture, words=words) for name, picture in (PICTURES | DIAGRAMS).items()})
