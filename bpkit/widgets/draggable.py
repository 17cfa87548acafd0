"""A widget whose picture is moved by hand. Where nothing moves, on paper and without a script, its frames stand there."""

from bpkit.checking.both import Both
from bpkit.checking.verdict import formatted
from bpkit.draw.numbers import short, with_minus
from bpkit.draw.svg import element, group, place, written
from bpkit.widgets.widget import Widget

HOW = Both("Drag a ring. By keyboard: Tab to a ring, then the arrow keys; Home takes it back.",
           "고리를 끌어 옮깁니다. 키보드에서는 Tab 키로 고리를 고르고 방향키로 움직입니다. Home 키를 누르면 처음 자리로 돌아갑니다.")
RESET = Both("Back to the start", "처음으로")


class Plane:
    """Where a point of a coordinate plane stands in a square picture of `size` pixels; `low` to `high` on both axes."""

    def __init__(self, low, high, size):
        self.low, self.high, self.size = low, high, size
        self.unit = size / (high - low)

    def at(self, point):
        """(x, y) of the plane in pixels, from the upper left corner."""
        return (point[0] - self.low) * self.unit, (self.high - point[1]) * self.unit


class Draggable(Widget):
    """A :class:`Widget` with one picture more, the live one. dragging.js moves it; the frames are its examples.

    live: the SVG elements of the live picture; those with a data-part are moved. handles: rings made by :func:`handle`.
    plane: where all of them stand. grid: (steps a unit, lowest, highest) of the places that a handle can take.
    readout: HTML beside the picture. before: HTML above it. data: more attributes of the picture, for the script.
    """

    files = ("widgets", "dragging")

    def __init__(self, kind, language, *, live, handles, plane, grid, readout, before="", data=(), **rest):
        super().__init__(kind, language, **rest)
        self.live, self.handles, self.plane, self.grid = live, handles, plane, grid
        self.readout, self.before, self.data = readout, before, dict(data)

    def _controls(self):
        """The live picture, in the place where other widgets have their slider."""
        size, (steps, low, high) = place(self.plane.size), self.grid
        picture = element("svg", group(*self.live, aria_hidden="true"), *self.handles, viewBox=f"0 0 {size} {size}",
                          style=f"--width: {size}px", role="group", aria_label=getattr(self.about, self.language),
                          data_steps=steps, data_low=low, data_high=high, data_left=self.plane.low,
                          data_top=self.plane.high, **self.data)
        return (f'<div class="bp-live" hidden><p class="bp-how">{formatted(self._in(HOW))}</p>{self.before}'
                f'<div class="bp-hands"><div class="bp-board">{written(picture)}</div>'
                f'<div class="bp-readout">{self.readout}<p><button type="button" data-reset="">{self._in(RESET)}</button></p>'
                "</div></div></div>")


def handle(plane, at, label, grid, class_):
    """A ring to drag, at a point (x, y) of the plane. label: what is read aloud, a text."""
    x, y = map(place, plane.at(at))
    _, low, high = grid
    return group(element("circle", r=22, class_="bp-grip"), element("circle", r=11, class_="bp-ring"),
                 class_=f"bp-handle {class_}", transform=f"translate({x} {y})", tabindex="0", role="slider", aria_label=label,
                 aria_valuemin=low, aria_valuemax=high, aria_valuenow=at[0],
                 aria_valuetext=with_minus(f"({short(at[0])}, {short(at[1])})"), data_x=at[0], data_y=at[1])
