"""Pictures computed from bpkit's numbers: plots by matplotlib, which is imported only when one is drawn, and diagrams of our own.

Readers call them through their language: `from bpkit.en import draw`, then `draw.arrows([1, 3], [4, 2])`.
"""

from collections import ChainMap

from bpkit.draw.lookup import Lookup, Speaking

# {picture: its file}. All plots need NumPy, and so do the diagrams of a network and of the bugs in one.
PICTURES = Lookup("bpkit.draw", {
    "arrows": "vectors", "product_cards": "shapes", "loss_curve": "curves", "loss_curves": "curves", "decision_plane": "plane",
    "decision_lines": "lines", "contour_steps": "contours", "error_against_h": "errors", "activation": "functions",
    "weight_images": "weights", "confusion_matrix": "confusion", "tangent": "tangent", "valley_steps": "valley",
    "class_plane": "class_plane",
})
DIAGRAMS = Lookup("bpkit.draw", {
    "caught": "caught", "gears": "gears", "graph": "graph", "network": "network", "paths": "paths", "strips": "strips",
})


def speaking(words):
    """All pictures with their labels in one language."""
    return Speaking(ChainMap(PICTURES, DIAGRAMS), words=words)
