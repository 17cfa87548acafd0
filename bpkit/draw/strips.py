"""A product as the area of a rectangle whose two sides grow: two strips, and a corner that hardly counts."""

from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, element, group, text
from bpkit.single import real_number

WIDTH, LEFT, TOP, BOTTOM = 260, 62, 8, 30       # pixels: of the grown rectangle, and around it
LEAST = 16                                      # of a strip, so that its number can be read


def strips(u, v, du, dv, *, words):
    """Draw u·v as an area, and what is added when u grows by du and v by dv: v·du, u·dv and du·dv.

    words: labels in the reader's language.
    Raises ValueError for sides or strips that are not positive, or too thin to be seen.
    """
    u, v, du, dv = (real_number(value, name) for value, name in ((u, "u"), (v, "v"), (du, "du"), (dv, "dv")))
    scale = WIDTH / (u + du) if u + du > 0 else 0.0
    if min(u, v, du, dv) <= 0 or scale * min(du, dv) < LEAST:
        raise ValueError(f"strips: expected positive sides and strips of at least {LEAST} pixels, got u={short(u)}, v={short(v)}, "
                         f"du={short(du)}, dv={short(dv)}. Try strips(6, 4, 1, 0.5).")
    x, y = LEFT, TOP
    wide, high, right, up = (scale * length for length in (u, v, du, dv))
    whole, beside, above, corner = u * v, v * du, u * dv, du * dv
    parts = []
    for class_, left, top, width, height, area in (
            ("bp-node", x, y + up, wide, high, whole), ("bp-pill", x + wide, y + up, right, high, beside),
            ("bp-pill", x, y, wide, up, above), ("bp-pill", x + wide, y, right, up, corner)):
        parts.append(group(element("rect", x=left, y=top, width=width, height=height, class_=class_),
                           text(left + width / 2, top + height / 2 + 4, short(area), "bp-value" if class_ == "bp-node" else "bp-share")))
    below = y + up + high + 18
    parts += [text(x + wide / 2, below, f"u = {short(u)}", "bp-small"), text(x + wide + right / 2, below, f"+{short(du)}", "bp-small"),
              text(x - 32, y + up + high / 2 + 4, f"v = {short(v)}", "bp-small"), text(x - 32, y + up / 2 + 4, f"+{short(dv)}", "bp-small")]
    summary = "\n".join([f"u·v = {short(whole)}", f"v·Δu = {short(beside)}", f"u·Δv = {short(above)}",
                         f"Δu·Δv = {short(corner)}", f"together {short((u + du) * (v + dv))}"])
    return Diagram(parts, LEFT + WIDTH + 12, below + BOTTOM - 18, title=words["strips"], description=summary.replace("\n", ", "),
                   summary=summary)
