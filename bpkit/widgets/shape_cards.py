"""Arrays as rectangles, as many cells high and wide as their shape says; and what happens to their sizes.

Sides that meet in a product are dashed and their sizes struck out, because they vanish; sides that stay are full.
What depends on the batch is drawn once for each batch size, and the widget shows one of them.
"""

from bpkit.draw.svg import element, group, place
from bpkit.widgets.shape_steps import LEFT, MADE, RIGHT, SPREAD, SUMMED

CELLS = 8                 # up to so many, each cell is drawn; a longer side grows more slowly
GAP, CHARACTER, SMALL = 6, 8.6, 7.2
NAMES, TOP = 18, 46       # where the names stand, and where the rectangles begin


class Cards:
    """Drawings of arrays for several batch sizes.

    symbolic: {name: shape with "m" for the batch}. batches: the values of m. unit: pixels of a cell.
    definitions: what all frames use.
    """

    def __init__(self, symbolic, batches, unit):
        self.symbolic, self.batches, self.unit = symbolic, batches, unit
        self._made = {}

    @property
    def definitions(self):
        return element("defs", *self._made.values())

    def row(self, parts):
        """One line of code: each name above its array. Gives the SVG elements, and the width of the row."""
        x, words, cards = 4, [], []
        for part in parts:
            if isinstance(part, str):
                width = CHARACTER * len(part.strip()) + 2 * GAP
                if part.strip():
                    words.append(element("tspan", part.strip(), x=round(x + width / 2)))
            else:
                width = max(CHARACTER * len(part.label), *(self._width(part, m) for m in self.batches))
                middle = round(x + width / 2)
                words.append(element("tspan", part.label, x=middle, class_=kind(part.array)))
                cards.append(element("use", href=self._card(part), x=middle, class_="bp-out" if part.role == MADE else None))
            x += width
        return [element("text", *words, y=NAMES, class_="bp-name"), *cards], x

    def height(self):
        return TOP + self.unit * max(_shown(size) for shape in self.symbolic.values() for m in self.batches
                                for size in filled(shape, m)[:1]) + 4

    def _width(self, operand, m):
        shape = filled(self.symbolic[operand.array], m)
        return max(SMALL * len(str(shape)), self.unit * _shown(shape[-1] if shape else 1))

    def shape(self, name, gone=None):
        """The address of an array's shape, written centred at (0, 0); the size of axis `gone` struck out."""
        shape = self.symbolic[name]
        return self._defined(("shape", shape, gone), lambda id: group(
            *options(shape, self.batches, lambda m: [shape_text(shape, m, gone)]), id=id))

    def _card(self, operand):
        """The address of an array with the marks of its role."""
        shape, gone = self.symbolic[operand.array], {LEFT: 1, RIGHT: 0, SUMMED: 0}.get(operand.role)
        mark = operand.role if operand.role in (MADE, SPREAD) else None
        label = element("use", href=self.shape(operand.array, gone), y=TOP - 8)
        return self._defined((shape, gone, mark), lambda id: group(
            label, *options(("m",) if mark == SPREAD else shape, self.batches, lambda m: self._drawn(shape, gone, mark, m)), id=id))

    def _drawn(self, shape, gone, mark, m):
        rows, columns = ((1, 1) + filled(shape, m))[-2:]              # a vector is drawn as one row
        width, height = self.unit * _shown(columns), self.unit * _shown(rows)
        yield element("use", href=self._grid(rows, columns))
        if gone is not None:                                          # the sides of axis 0 and of axis 1
            sides = (f"v{place(height)}", f"h{place(width)}")
            yield from (element("path", d=f"M{place(-width / 2)} {TOP}{side}", class_="bp-in" if axis == gone else "bp-out")
                        for axis, side in enumerate(sides))
        if mark == MADE:
            yield element("path", d=_outline(width, height), class_="bp-out")
        if mark == SPREAD and m > 1:
            yield element("path", d=_outline(width, self.unit * _shown(m)), class_="bp-in")

    def _grid(self, rows, columns):
        width, height = self.unit * _shown(columns), self.unit * _shown(rows)
        d = _outline(width, height)
        d += "".join(f"M{place(self.unit * c - width / 2)} {TOP}v{place(height)}" for c in range(1, columns) if columns <= CELLS)
        d += "".join(f"M{place(-width / 2)} {place(TOP + self.unit * r)}h{place(width)}" for r in range(1, rows) if rows <= CELLS)
        return self._defined(d, lambda id: element("path", id=id, d=d, class_="bp-edge"))

    def _defined(self, key, make):
        """The address of what `make(id)` draws; drawn when it is first asked for."""
        if key not in self._made:
            self._made[key] = None                                    # its place, and so its number
            self._made[key] = make(f"%NAME%-d{len(self._made)}")
        return "#" + self._made[key].get("id")


def kind(name):
    """The class of a name: gradients look different from values."""
    return "bp-gradient" if name.startswith("d") else "bp-value"


def filled(shape, m):
    """A shape with a number for the batch.


    >>> filled(("m", 3), 32)
    (32, 3)
    """
    return tuple(m if size == "m" else size for size in shape)


def options(shape, batches, drawn):
    """What `drawn(m)` gives: once for each batch size if the shape depends on it."""
    if "m" not in shape:
        return list(drawn(batches[0]))
    variants = [list(drawn(m)) for m in batches]
    made = [variant[0] if len(variant) == 1 else group(*variant) for variant in variants]
    for number, each in enumerate(made):
        each.set("data-option", str(number))
    made[0].set("data-chosen", "")
    return made


def shape_text(shape, m, gone=None):
    """A shape as Python writes it: m underlined, and the size of the axis that vanishes struck out."""
    pieces = []
    for axis, size in enumerate(filled(shape, m)):
        marks = " ".join(["bp-m"] * (shape[axis] == "m") + ["bp-gone"] * (axis == gone))
        pieces += [", " if axis else "(", element("tspan", str(size), class_=marks) if marks else str(size)]
    return element("text", *pieces, ",)" if len(shape) == 1 else ")" if shape else "()", class_="bp-small")


def _outline(width, height):
    return f"M{place(-width / 2)} {TOP}h{place(width)}v{place(height)}h{place(-width)}z"


def _shown(size):
    """How many cells long a side is drawn."""
    return size if size <= CELLS else CELLS + min((size - CELLS) // 6, 6)
