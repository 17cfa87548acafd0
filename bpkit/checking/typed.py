"""A known wrong answer as one would type it, for the list below a solution."""

import numpy as np

from bpkit.checking.marked import digits_for
from bpkit.printing import rounded


def short(wrong, kind):
    """What someone who made this mistake has, in a few characters, such as (4,) or [3.0000 4.0000]; "" for more."""
    value = wrong.gives() if not hasattr(kind, "arguments") else None
    if isinstance(value, str):
        return f'`"{value}"`'
    if isinstance(value, tuple):
        return f"`{value}`"
    if value is None or isinstance(value, dict) or np.size(value) > 4:
        return ""
    texts = [_typed(entry) for entry in np.ravel(np.asarray(value, float))]
    return f"`[{' '.join(texts)}]`" if np.ndim(value) else f"`{texts[0]}`"


def _typed(number):
    """A number as one would type it: four digits, no zeros at the end, 1e-16 for what is very small."""
    if 0 < abs(number) < 1e-6:
        return f"{number:.2g}"
    text = rounded(number, digits_for(np.array([number])))
    return text.rstrip("0").rstrip(".") if "." in text else text
