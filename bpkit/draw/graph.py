"""A computational graph: values above the nodes, gradients below them, laid out by itself."""

from functools import cached_property

from bpkit.draw.labels import along, free_spot, near, size_of, squares
from bpkit.draw.layout import placed
from bpkit.draw.naming import named
from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, element, group, line, text
from bpkit.graph import backward_steps, gradients, topological_order

COLUMN, ROW = 96, 104      # pixels from one column, one row, to the next
RADIUS = 17
SYMBOLS = {"*": "×", "/": "÷", "neg": "−", "-": "−", "sigmoid": "σ", "power": "xⁿ", "max": "max"}


def graph(output, *, words):
    """Draw the graph that ends in `output`: values above, the gradients ∂output/∂node below.

    output: a node of :mod:`bpkit.graph`. Where a node is used more than once, each path's share stands at its edge.
    words: labels in the reader's language.
    """
    board = Board(output)
    slopes = gradients(output)
    parts = [*board.edges(), *board.nodes()]
    for node in board.order:
        parts.append(board.value(node))
        if not node.is_constant:
            parts.append(board.gradient(node, slopes[node]))
    for step in backward_steps(output):
        parts += [board.share(step.node, share.position, share.amount) for share in step.contributions
                  if board.is_shared(share.input)]
    lines = [f"{board.names[node]} = {short(node.value)}" + ("" if node.is_constant else f"   d{board.names[node]} = {short(slopes[node])}")
             for node in board.order]
    summary = "\n".join(lines)
    return Diagram(parts, *board.size, title=words["graph"], description=summary.replace("\n", ", "), summary=summary)


class Board:
    """Where everything of a graph is drawn. Each method gives the SVG of one thing, so that a widget can show them in turn.

    values: {node: other numbers that will stand above it}, so that the longest of them finds room.
    """

    def __init__(self, output, values=None):
        self.output = output
        self.values = values or {}
        self.order = topological_order(output)
        self.names = named(output)
        self.layout = placed(output)
        columns, rows = zip(*self.layout.places.values())
        self.top = min(rows)
        self.size = ((max(columns) + 1) * COLUMN, (max(rows) - self.top + 1) * ROW + 8)

    def at(self, place):
        """The pixel of a (column, row)."""
        column, row = place
        return (column + 0.5) * COLUMN, (row - self.top + 0.5) * ROW + 2

    def centre(self, node):
        return self.at(self.layout.places[node])

    def is_shared(self, node):
        """Whether several paths lead from this node to the output."""
        return not node.is_constant and sum(user.inputs.count(node) for user in self.order) > 1

    def edges(self):
        return [group(line(points, "bp-edge"), _arrow_head(points)) for points in map(self._points, self._all_edges())]

    def _all_edges(self):
        return [(node, place) for node in self.order for place in range(len(node.inputs))]

    def _points(self, edge):
        node, place = edge
        source = node.inputs[place]
        bends = [self.at(bend) for bend in self.layout.bends.get((source, node, place), [])]
        (x0, y0), (x1, y1) = self.centre(source), self.centre(node)
        twins = node.inputs.count(source)
        if twins > 1:                                       # x·x: two edges between the same nodes, one above, one below
            side = (node.inputs[:place].count(source) / (twins - 1) - 0.5) * 44
            bends = [((x0 + x1) / 2, (y0 + y1) / 2 + side)]
        points = [(x0, y0), *bends, (x1, y1)]
        return [_towards(points[0], points[1], self._half_width(source)), *bends, _towards(points[-1], points[-2], RADIUS + 3)]

    def nodes(self):
        return [self._node(node) for node in self.order]

    def _node(self, node):
        x, y = self.centre(node)
        if node.operation:
            symbol = SYMBOLS.get(node.operation, node.operation)
            return group(element("circle", cx=x, cy=y, r=RADIUS, class_="bp-node"), text(x, y + 5, symbol, "bp-name"))
        half = self._half_width(node)
        return group(element("rect", x=x - half, y=y - 14, width=2 * half, height=28, rx=3, class_="bp-node"),
                     text(x, y + 5, node.name, "bp-name"))

    def value(self, node, number=None):
        """The number above a node, its own or another; for a result with its name. A constant says its number itself."""
        if node.is_constant:
            return group()
        (x, y), words = self._spots["value", node], self._value_words(node, node.value if number is None else number)
        return text(x, y + 5, words, "bp-value")

    def gradient(self, node, slope):
        """The number below a node, in its pill."""
        (x, y), words = self._spots["gradient", node], short(slope)
        width = _pill_width(words)
        return group(element("rect", x=x - width / 2, y=y - 10, width=width, height=20, rx=10, class_="bp-pill"),
                     text(x, y + 5, words, "bp-gradient"))

    def share(self, node, place, amount):
        """What one path brings back: on its edge, where it covers nothing."""
        x, y = self._spots["share", (node, place)]
        return text(x, y + 4, _share_words(amount), "bp-share")

    def _value_words(self, node, number):
        return (f"{self.names[node]} = " if node.operation else "") + short(number)

    @cached_property
    def _spots(self):
        """{(kind, node or edge): (x, y)}, the middle of all words outside of the nodes, each where it covers nothing."""
        slopes, spots = gradients(self.output), {}
        edges = {edge: squares(self._points(edge)) for edge in self._all_edges()}
        lines = [box for boxes in edges.values() for box in boxes]
        width, height = self.size
        walls = [(-width, 0, width, height), (width, 0, width, height)]
        taken = [*walls, *(self._box(node) for node in self.order)]

        def find(key, candidates, size, crossed):
            spots[key], box = free_spot(candidates, size, taken, crossed)
            taken.append(box)

        for node in self.order:
            if not node.is_constant:
                x, y = self.centre(node)
                sizes = [size_of(self._value_words(node, number), 14) for number in (node.value, *self.values.get(node, ()))]
                find(("value", node), near((x, y - 33), -1), max(sizes), lines)
                find(("gradient", node), near((x, y + 37), 1), (_pill_width(short(slopes[node])), 20), lines)
        for step in backward_steps(self.output):
            for share in step.contributions:
                edge = step.node, share.position
                if self.is_shared(share.input):
                    others = [box for other, boxes in edges.items() if other != edge for box in boxes]
                    find(("share", edge), along(self._points(edge), sides=(-12, 12)), size_of(_share_words(share.amount), 12), others)
        for node in self.order:
            (x, y), (width, height) = self.centre(node), size_of("10", 12)
            across = self._half_width(node) + 10 + width / 2
            beside = [(x + side * across, y + up * away) for away in (12, 17, 22, 27) for up in (-1, 1) for side in (1, -1)]
            find(("turn", node), beside, (width, height), lines)
        return spots

    def _box(self, node):
        """What a node takes, with the rings that widgets draw around it."""
        (x, y), half = self.centre(node), self._half_width(node) + 6
        return x - half, y - RADIUS - 6, 2 * half, 2 * RADIUS + 12

    def _half_width(self, node):
        return RADIUS if node.operation else max(RADIUS, 4 * len(node.name) + 5)

    def turn(self, node, words):
        """When a node has its turn: beside it, where no edge runs."""
        x, y = self._spots["turn", node]
        return text(x, y + 4, words, "bp-small", style="font-weight: 700")

    def ring(self, node, class_):
        """A mark around a node: class bp-in for a number that is used, bp-out for the one that is made."""
        x, y = self.centre(node)
        return element("circle", cx=x, cy=y, r=RADIUS + 5, class_=class_)


def _share_words(amount):
    return ("+" if amount >= 0 else "") + short(amount)


def _pill_width(words):
    return 8 * len(words) + 14


def _towards(start, end, distance):
    """The point at a distance from start, on the way to end."""
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    return tuple(a + (b - a) * distance / length for a, b in zip(start, end))


def _arrow_head(points):
    tip = points[-1]
    back = _towards(tip, points[-2], 8)
    across = ((tip[1] - back[1]) / 2, (back[0] - tip[0]) / 2)
    return line([(back[0] + across[0], back[1] + across[1]), tip, (back[0] - across[0], back[1] - across[1])], "bp-edge")
