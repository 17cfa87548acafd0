"""Faults of the widgets and drawings: a picture that shows another number, or that some reader cannot use."""

from tests.faults.fault import replaced

WIDGETS = "tests/widgets"
BROWSER = ("built pages", "tests/site/test_widgets.py")
DIAGRAMS = ("bpkit", "tests/bpkit/test_diagrams.py")


def widget(what, file, old, new, *tests):
    """A fault in bpkit/widgets/FILE."""
    return replaced(what, f"bpkit/widgets/{file}", old, new, "widgets", *(f"{WIDGETS}/test_{test}.py" for test in tests))


def script(what, old, new, file="widgets.js"):
    return replaced(what, f"bpkit/widgets/{file}", old, new, *BROWSER)


FAULTS = [
    widget("a local derivative written wrong", "expressions.py", '("{1}", "{0}"), ("{1}", "{0}")', '("{0}", "{1}"), ("{1}", "{0}")', "expressions"),
    widget("a line of code that overwrites a gradient", "expressions.py", "+= d{names[node]}", "= d{names[node]}", "graph_steps"),
    widget("a share that is not said to be added", "graph_steps.py", "if met:", "if False:", "graph_steps"),
    widget("gradients shown before they are computed", "graph_steps.py",
           "shared=(*board.edges(), *board.nodes()), summary",
           "shared=(*board.edges(), *board.nodes(), *(board.gradient(n, g) for n, g in gradients(output).items())), summary",
           "graph_steps"),
    widget("a nudge of another size than said", "nudge.py", "leaf.value + change}", "leaf.value + 2 * change}", "nudge"),
    widget("the rings at nodes that do not move", "nudge.py", "for node, _ in moved] if change", "for node in board.order] if change", "nudge"),
    widget("the right order shown as the wrong one", "order.py", "(None, recursive_order(output))", "(None, None)", "order"),
    widget("an early turn called complete", "order.py", "if _same(step.gradient, right[step.node]) else EARLY", "", "order"),
    widget("ids shared by two widgets", "widget.py", 'content.replace("%NAME%", name)', 'content.replace("%NAME%", "w")', "every_widget"),
    widget("one number in one language only", "nudge.py", "by {change}.", "by {change} in 1 step.", "every_widget"),
    widget("the numbers of another formula", "formulas.py", 'numbers = " + ".join([*(f"{_n(board, a)}·{_n(board, w)}"',
           'numbers = " + ".join([*(f"{_n(board, w)}·{_n(board, w)}"', "formulas"),
    widget("a gradient passed back without the transpose", "formulas.py", 'delta{layer + 1}[{k}]", f"W{layer + 1}[{j}, {k}]"',
           'delta{layer + 1}[{k}]", f"W{layer + 1}[{k}, {j}]"', "formulas"),
    widget("a dashed frame around a number that is not used", "formulas.py", 'if "{a}" in slope else', "if True else", "formulas"),
    widget("a pressed number that leads to another", "press_a_number.py", "Target(*_room(item), number,",
           "Target(*_room(item), 0,", "press_a_number"),
    widget("an update that climbs, in words", "backward_process.py", "= W{l} - {short(rate", "= W{l} + {short(rate", "backward_process"),
    widget("the new weights of a network shown as its old ones", "backward_process.py",
           "moved = step(layers, board.gradients, rate)", "moved = layers", "backward_process"),
    widget("∂L/∂a gone before δ is made from it", "backward_process.py", "(drawings if passing else still)",
           "(drawings if passing else ())", "backward_process"),
    widget("a ledger whose gradient stands at another value", "shape_ledger.py", '"delta": "Z", "dW": "W"', '"delta": "A", "dW": "W"',
           "shape_pictures"),
    widget("the outer size struck out instead of the inner", "shape_cards.py", "{LEFT: 1, RIGHT: 0, SUMMED: 0}",
           "{LEFT: 0, RIGHT: 0, SUMMED: 0}", "shape_pictures"),
    widget("rows and columns of a rectangle swapped", "shape_cards.py", "rows, columns = ((1, 1)", "columns, rows = ((1, 1)", "shape_pictures"),
    widget("only four of the eight products tried", "shape_steps.py", "for left, right in ((a, b), (b, a)))", "for left, right in ((a, b),))",
           "shape_ledger"),
    widget("a square matrix said to fit only one way", "shape_ledger.py", '"square" if step.kind == "delta" and k == n else step.kind',
           "step.kind", "shape_ledger"),
    widget("a choice that changes nothing", "widgets.js", 'part.dataset.option === chosen()', 'part.dataset.option === "0"', "options"),
    widget("the other choices spoken too", "widgets.js", ".bp-says p:not([data-option]), .bp-says p[data-chosen]", ".bp-says p", "options"),
    widget("a picture cut on paper", "widgets.css", ".bp-board svg { min-width: 0; }", "", "options"),
    widget("a plot upside down", "axes.py", "self.height * (self.y[1] - y)", "self.height * (y - self.y[0])", "axes"),
    widget("the two errors of a measured slope mixed up", "slopes.py",
           "abs(quotient - true) > abs(", "abs(quotient - true) < abs(", "h_slider"),
    widget("a secant drawn with the true slope", "h_slider.py", "first[1] + measured.slope *", "first[1] + slope *", "h_slider"),
    widget("weights swapped in a path of gradient descent", "learning_rate.py",
           "steps) + 1].tolist()", "steps) + 1, ::-1].tolist()", "learning_rate"),
    widget("a learning rate on the border said to diverge", "descents.py",
           "growth > 1 + EVEN or", "growth > 1 - EVEN or", "learning_rate"),
    widget("a shadow drawn on the wrong side", "dot_product.py", "shadow, away = projection(u, v),",
           "shadow, away = -projection(u, v),", "dot_product"),
    widget("a picture upside down", "draggable.py", "(self.high - point[1]) * self.unit", "(point[1] - self.low) * self.unit",
           "dot_product"),
    widget("the hatch on the side where the neuron says 0", "decision_line.py", "M-{2 * half} {half}H", "M-{2 * half} -{half}H",
           "decision_line"),
    widget("a line that is not the best called the best", "lines.py", "np.lexsort((-gap, -right))", "np.lexsort((-gap, right))",
           "decision_line"),
    widget("a cosine that forgets a length, in the script", "dragging.js", "dot(u, v) / (norm(u) * norm(v))", "dot(u, v) / norm(u)",
           "dragging"),
    widget("a bias with the wrong sign, in the script", "dragging.js", "b = -dot(w, p)", "b = dot(w, p)", "dragging"),
    widget("a finger that scrolls the page and loses the ring", "dragging.js",
           "(event) => event.preventDefault(), {passive: false}", "() => {}", "dragging"),
    widget("a ring that goes down when it is dragged up", "dragging.js", "held.at[1] - (event.clientY",
           "held.at[1] + (event.clientY", "dragging"),
    script("a step that is not announced", "if (speaking) spoken", "if (false) spoken"),
    script("a page that talks when it opens", "let now = null, speaking = false", "let now = null, speaking = true"),
    script("Space that does not go on", 'if (event.key !== " ") return;', "return;"),
    script("the last step not reached", "slider.max = shown.length - 1", "slider.max = shown.length - 2"),
    script("a pressed number that shows another", "targets.forEach((target, place) => {",
           "targets.forEach((target, place) => { target.dataset.to = 0;"),
    script("a mark out of sight on a phone", "if (mark && (mark.left", "if (false && (mark.left"),
    script("steps that make the page jump", "min-width: 0; border: 0; visibility: hidden; }",
           "min-width: 0; border: 0; } .bp-widget[data-live]:not([data-all]) .bp-frame:not([data-now]) { display: none; }", "widgets.css"),
    script("motion for those who asked for none", "@media (prefers-reduced-motion: no-preference)", "@media all", "widgets.css"),
    script("controls on paper", ".bp-controls, .bp-live { display: none !important; }", "", "widgets.css"),
    replaced("widgets that carry their script into the page", "book/_ext/bpbook/assets.py",
             '("widgets.css", "widgets.js")', '("widgets.css",)', *BROWSER),
    replaced("a gradient drawn without its pill", "bpkit/draw/network.py", "group(pill, text(", "group(text(", *DIAGRAMS),
    replaced("a weight at the place of another", "bpkit/draw/network.py",
             'self._item(f"W{l}[{i}, {j}]", weight,', 'self._item(f"W{l}[{j}, {i}]", weight,', *DIAGRAMS),
    replaced("numbers on top of each other", "bpkit/draw/graph.py", "taken.append(box)", "taken = []", *DIAGRAMS),
]
