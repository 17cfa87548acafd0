"""Pictures that move: step through a graph, press a number, drag an arrow. They need no kernel, and no library on the page.

widget says what a widget is: frames, which a script shows one at a time. Each of the other files makes one widget from
numbers that bpkit computes. Readers call them through their language: `from bpkit.en import widget`, then
`widget.graph_steps(f)`.
"""

from functools import partial
from types import SimpleNamespace

from bpkit.widgets.backward_process import backward_process
from bpkit.widgets.decision_line import decision_line
from bpkit.widgets.dot_product import dot_product
from bpkit.widgets.four_equations import four_equations
from bpkit.widgets.graph_steps import graph_steps
from bpkit.widgets.h_slider import h_slider
from bpkit.widgets.learning_rate import learning_rate
from bpkit.widgets.nudge import nudge
from bpkit.widgets.order import order
from bpkit.widgets.press_a_number import press_a_number
from bpkit.widgets.shape_ledger import shape_ledger

WIDGETS = {widget.__name__: widget for widget in (
    backward_process, decision_line, dot_product, four_equations, graph_steps, h_slider, learning_rate, nudge, order,
    press_a_number, shape_ledger,
)}


def speaking(language):
    """All widgets in one language, "ko" or "en"."""
    return SimpleNamespace(**{name: partial(widget, language=language) for name, widget in WIDGETS.items()})
