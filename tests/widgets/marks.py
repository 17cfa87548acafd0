"""What stands inside a frame that a widget draws: the picture's coordinates, read back."""

import re

from tests.widgets.support import as_python


def inside(picture, box):
    """The numbers whose text begins inside a <rect>: in pictures the middle of a text is its x."""
    left, top, width, height = (float(box[name]) for name in ("x", "y", "width", "height"))
    return [as_python(word.get_text()) for word in picture.find_all("text")
            if left <= float(word["x"]) <= left + width and top <= float(word["y"]) <= top + height
            and re.fullmatch(r"−?[\d.]+", word.get_text())]
