"""Two arrows to drag: the sum of products, the lengths, the cosine, and the shadow of one on the line of the other."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.checking.both import Both
from bpkit.checking.verdict import formatted
from bpkit.draw.numbers import factor, short, with_minus
from bpkit.draw.svg import element, line, path, place, text
from bpkit.printing import rounded
from bpkit.vectors import cosine, dot, norm, projection
from bpkit.widgets.draggable import Draggable, Plane, handle
from bpkit.widgets.widget import Frame

FARTHEST = 5                     # a tip stays within −5…5 on both axes
GRID = (2, -FARTHEST, FARTHEST)  # and moves in halves
EDGE = 6.1                       # a shadow ends at most 6.04 from the middle
LIVE, SMALL = 390, 216           # pixels

ABOUT = Both("Two arrows u and v, and the thick shadow of u on the line of v. Watch when u·v is positive, 0 or negative.",
             "화살표 u와 v, 그리고 v 방향의 직선에 드리운 u의 그림자(굵은 화살표)입니다. u·v가 언제 양수, 0, 음수가 되는지 살펴봅니다.")
SHADOW = Both("shadow", "그림자")
TIP = Both("tip of {name}", "{name}의 끝")
CASES = {
    "same": (Both("Same direction", "같은 방향"),
             Both("u·v is ‖u‖‖v‖, the largest at these lengths.", "u·v는 ‖u‖‖v‖입니다. 이 두 길이로 만들 수 있는 가장 큰 값입니다.")),
    "acute": (Both("Acute angle", "예각"), Both("u·v is positive.", "u·v는 양수입니다.")),
    "perpendicular": (Both("Perpendicular", "수직"),
                      Both("u·v is 0, and the shadow is a point.", "u·v는 0이고, 그림자는 점 하나입니다.")),
    "obtuse": (Both("Obtuse angle", "둔각"),
               Both("u·v is negative; the shadow lies on the far side.", "u·v는 음수이고, 그림자는 v의 반대쪽에 생깁니다.")),
    "opposite": (Both("Opposite directions", "반대 방향"),
                 Both("u·v is −‖u‖‖v‖, the smallest at these lengths.", "u·v는 −‖u‖‖v‖입니다. 이 두 길이로 만들 수 있는 가장 작은 값입니다.")),
    "zero": (Both("Zero vector", "영벡터"), Both("u·v is 0.", "u·v는 0입니다.")),
}
NO_ANGLE = Both("cos: none, the zero vector has no direction.", "cos: 영벡터에는 방향이 없어 구할 수 없습니다.")
NO_SHADOW = Both("shadow: none, a zero vector v has no line.", "그림자: v가 영벡터이면 직선이 없으므로 그림자도 없습니다.")


def dot_product(u, v, *, language):
    """Drag u and v: u·v = u₁v₁ + u₂v₂, ‖u‖, ‖v‖, cos θ = u·v / (‖u‖ ‖v‖), shadow = (u·v / v·v) v. Where they start: u, v.

    Shapes: u (2,), v (2,); multiples of 0.5 from −5 to 5. On paper: this pair, and four others with the same v.
    Raises ValueError for other numbers, and for a zero vector, which has no direction to start from.
    """
    u, v = _start(u, "u"), _start(v, "v")
    across = np.array([-v[1], v[0]])
    pairs = sorted([(u, v), (v / 2, v), (across / 2, v), ((across - v) / 2, v), (-v / 2, v)], key=lambda pair: -cosine(*pair))
    frames = [Frame(CASES[case(*pair)][0], _says(*pair), drawing=tuple(picture(*pair, SMALL, language))) for pair in pairs]
    plane = Plane(-EDGE, EDGE, LIVE)
    tips = [handle(plane, tip, getattr(TIP.filled(name=name), language), GRID, f"bp-of-{colour}")
            for tip, name, colour in ((u, "u", "a"), (v, "v", "b"))]
    return Draggable("dot_product", language, about=ABOUT, size=(SMALL, SMALL), frames=frames, plane=plane, grid=GRID,
                     live=tuple(picture(u, v, LIVE, language)), handles=tips, readout=_readout(u, v, language),
                     summary="\n".join(_summary(*pair) for pair in [(u, v), *pairs]))


def case(u, v):
    """The key in CASES. Exact: halves and quarters are multiplied and added without rounding."""
    if not (u.any() and v.any()):
        return "zero"
    if u[0] * v[1] == u[1] * v[0]:
        return "same" if dot(u, v) > 0 else "opposite"
    return "perpendicular" if dot(u, v) == 0 else "acute" if dot(u, v) > 0 else "obtuse"


def rows(u, v):
    """What is computed, {name: text}; "" for what a zero vector does not have."""
    product = short(dot(u, v))
    lengths = rounded(norm(u)), rounded(norm(v))
    return {
        "vectors": f"u = {_pair(u)}, v = {_pair(v)}",
        "product": f"u·v = {factor(u[0])}·{factor(v[0])} + {factor(u[1])}·{factor(v[1])} = {product}",
        "lengths": "‖u‖ = {}, ‖v‖ = {}".format(*lengths),
        "cosine": "cos = {}/({}·{}) = {}".format(product, *lengths, rounded(cosine(u, v))) if u.any() and v.any() else "",
        "shadow": "{}/{}·v = ({}, {})".format(product, short(dot(v, v)), *map(rounded, projection(u, v))) if v.any() else "",
    }


def _summary(u, v):
    *others, shadow = rows(u, v).values()
    return f"{', '.join(others)}, shadow {shadow}"


def _start(vector, name):
    vector = as_array(vector, name, shape=(2,))
    if (vector * 2 % 1).any() or np.abs(vector).max() > FARTHEST or not vector.any():
        raise ValueError(f"{name}: expected multiples of 0.5 from -{FARTHEST} to {FARTHEST}, not both 0, "
                         f"got {vector.tolist()}. The tip moves on a grid of halves, and starts from a direction.")
    return vector


def _says(u, v):
    """The caption of a frame."""
    lines = rows(u, v)
    word = CASES[case(u, v)][1]
    return Both(*(f"{getattr(word, language)}\n`{lines['vectors']}`\n`{lines['product']}`\n`{lines['lengths']}`\n"
                  f"`{lines['cosine']}`\n{getattr(SHADOW, language)}: `{lines['shadow']}`" for language in ("en", "ko")))


def _readout(u, v, language):
    """The text beside the live picture. The script fills in the rows, and shows the words of one case."""
    lines = rows(u, v)
    row = {name: f'<code data-show="{name}">{formatted(with_minus(words))}</code>' for name, words in lines.items()}
    words = "".join(f'<span data-case="{key}"{"" if key == case(u, v) else " hidden"}>{getattr(word, language)}: '
                    f'{formatted(getattr(sentence, language))}</span>' for key, (word, sentence) in CASES.items())
    return (f'<p>{row["vectors"]}</p><p data-spoken="">{row["product"]}</p><p>{row["lengths"]}</p>'
            f'<p>{row["cosine"]}<span data-without="cosine" hidden>{getattr(NO_ANGLE, language)}</span></p>'
            f'<p><span data-with="shadow">{getattr(SHADOW, language)}: </span>{row["shadow"]}'
            f'<span data-without="shadow" hidden>{getattr(NO_SHADOW, language)}</span></p>'
            f'<p class="bp-case" data-spoken="">{words}</p>')


# ---- the picture; dragging.js draws the same, and a test compares the two ----

def picture(u, v, size, language):
    """The SVG elements of a plane of `size` pixels with both arrows and the shadow."""
    plane = Plane(-EDGE, EDGE, size)
    whole = range(-6, 7)
    yield element("path", d="".join(path([plane.at((n, -7)), plane.at((n, 7))]) + path([plane.at((-7, n)), plane.at((7, n))])
                                    for n in whole), class_="bp-squares")
    yield element("path", d=path([plane.at((-7, 0)), plane.at((7, 0))]) + path([plane.at((0, -7)), plane.at((0, 7))]),
                  class_="bp-axes")
    for n in (-4, -2, 2, 4):
        x, y = plane.at((n, 0))
        yield text(x, y + 15, str(n), "bp-small")
        yield text(y - 11, x + 4, str(-n), "bp-small")
    shadow, away = projection(u, v), v / norm(v)
    yield line([plane.at(-9 * away), plane.at(9 * away)], "bp-ray", data_part="ray")
    yield line([plane.at(u), plane.at(shadow)], "bp-falls", data_part="falls")
    yield element("path", d=arrow(plane, shadow, 4, 9, 16), class_="bp-of-c", data_part="shadow")
    yield element("circle", r=4, transform=_moved(plane.at(shadow)), class_="bp-of-c", data_part="foot")
    yield element("path", d=arrow(plane, v, 1.5, 5, 13), class_="bp-of-b", data_part="v")
    yield element("path", d=arrow(plane, u, 1.5, 5, 13), class_="bp-of-a", data_part="u")
    yield _named("u", u, plane, "a")
    yield _named("v", v, plane, "b")
    yield element("text", getattr(SHADOW, language), class_="bp-word bp-of-c", data_part="word",
                  transform=_moved(_under(plane, shadow, away, u)))


def arrow(plane, tip, thin, wide, head):
    """The outline of an arrow from the origin to a tip. thin, wide: half the width of shaft and head, head: its length."""
    length = float(norm(tip)) * plane.unit
    if length == 0:
        return ""
    (x0, y0), (ex, ey) = plane.at((0, 0)), tip / norm(tip)
    neck = max(length - head, 0)
    wide = wide * (length - neck) / head
    thin = min(thin, wide)
    outline = [(0, thin), (neck, thin), (neck, wide), (length, 0), (neck, -wide), (neck, -thin), (0, -thin)]
    return path([(x0 + along * ex - aside * ey, y0 - along * ey - aside * ex) for along, aside in outline]) + "Z"


def _named(name, tip, plane, colour):
    x, y = plane.at(tip + tip / norm(tip) * 24 / plane.unit)
    return element("text", name, class_=f"bp-letter bp-of-{colour}", transform=_moved((x, y + 5)), data_part=f"name-{name}")


def _under(plane, shadow, away, u):
    """Where the word stands: beside the middle of the shadow, on the side where u is not."""
    side = -1 if away[0] * u[1] >= away[1] * u[0] else 1
    x, y = plane.at(shadow / 2)
    return x - side * away[1] * 34, y - side * away[0] * 19 + 5


def _moved(point):
    return f"translate({place(point[0])} {place(point[1])})"


def _pair(vector):
    return f"({short(vector[0])}, {short(vector[1])})"
