"""Pictures that move: step through a graph, press a number, drag an arrow. They need no kernel, and no library on the page.

widget says what a widget is: frames, which a script shows one at a time. Each of the other files makes one widget from
numbers that bpkit computes. Readers call them through their language: `from bpkit.en import widget`, then
`widget.graph_steps(f)`.
"""

from bpkit.draw.lookup import Lookup, Speaking

# {widget: its file}, which is of the same name. Those of a graph, graph_steps, nudge and order, need no NumPy.
WIDGETS = Lookup("bpkit.widgets", {name: name for name in (
    "backward_process", "decision_line", "dot_product", "four_equations", "graph_steps", "h_slider", "learning_rate", "nudge",
    "order", "press_a_number", "shape_ledger",
)})


def speaking(language):
    """All widgets in one language, "ko" or "en"."""
    return Speaking(WIDGETS, language=language)
