"""Pictures computed from bpkit's numbers. matplotlib is imported only when something is drawn.

Readers call them through their language: `from bpkit.en import draw`, then `draw.arrows([1, 3], [4, 2])`.
"""

from functools import partial
from types import SimpleNamespace

from bpkit.draw.curves import loss_curve
from bpkit.draw.plane import decision_plane
from bpkit.draw.shapes import product_cards
from bpkit.draw.vectors import arrows

PICTURES = {"arrows": arrows, "product_cards": product_cards, "loss_curve": loss_curve, "decision_plane": decision_plane}


def speaking(words):
    """All pictures with their labels in one language."""
    return SimpleNamespace(**{name: partial(picture, words=words) for name, picture in PICTURES.items()})
