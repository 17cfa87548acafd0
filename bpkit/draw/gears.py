"""Gears in a row, each turned by the one before it: the rate of each pair is a ratio of teeth, and rates multiply."""

from math import cos, pi, sin

from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, line, text

PITCH = 6               # pixels of radius a tooth, twice over: a gear of n teeth has the radius PITCH · n / 2
TOOTH = 5               # pixels from the pitch circle to the tip, and to the root
TOP, BOTTOM = 34, 34    # room for the arrows above, and for the turns below


def gears(teeth, *, words):
    """Draw meshing gears with these numbers of teeth, and how often each turns while the first turns once.

    A pair that meshes turns in opposite directions, so its rate is −teeth before / teeth after.
    words: labels in the reader's language.
    Raises ValueError for fewer than two gears, or one of fewer than 6 or more than 40 teeth.
    """
    if len(teeth) < 2 or not all(6 <= count <= 40 for count in teeth):
        raise ValueError(f"gears: expected two gears or more, of 6 to 40 teeth each, got {list(teeth)}. Try [24, 12, 8].")
    rates = [-before / after for before, after in zip(teeth, teeth[1:])]
    turns = [1.0]
    for rate in rates:
        turns.append(turns[-1] * rate)
    parts, x, middle = [], 12.0, TOP + PITCH * max(teeth) / 2 + TOOTH
    up = 0.0             # where the gear before has a tooth: so many teeth above the point where it meets this one
    for count, turn in zip(teeth, turns):
        radius, tooth = PITCH * count / 2, 2 * pi / count
        x += radius
        first = pi - (up + 0.5) * tooth if parts else 0.0              # there it meets a gap
        up = (count / 2 - up - 0.5) % 1 if parts else 0.0
        parts += [_wheel(x, middle, radius, count, first), text(x, middle + 5, str(count), "bp-name"),
                  *_turning(x, middle, radius + TOOTH + 9, turn > 0),
                  text(x, middle + radius + TOOTH + 20, short(turn), "bp-value")]
        x += radius
    summary = "\n".join([f"{teeth[0]} teeth: 1 turn", *(f"{count} teeth: {short(turn)} turns, rate {short(rate)}"
                                                       for count, turn, rate in zip(teeth[1:], turns[1:], rates))])
    return Diagram(parts, x + 12, middle + PITCH * max(teeth) / 2 + TOOTH + BOTTOM, title=words["gears"],
                   description=summary.replace("\n", ", "), summary=summary)


def _wheel(x, y, radius, count, first):
    """A gear whose first tooth points to the angle `first`, counted from the right and upwards."""
    tooth = 2 * pi / count
    corners = [_at(x, y, radius + side * TOOTH, first + (number + share) * tooth) for number in range(count)
               for share, side in ((-0.3, -1), (-0.14, 1), (0.14, 1), (0.3, -1))]
    return line([*corners, corners[0]], "bp-node")


def _turning(x, y, radius, forward):
    """A bent arrow above a gear: to the right for forward, to the left for backward."""
    half = min(0.6, 24 / radius)
    angles = [pi / 2 + half - 2 * half * step / 8 for step in range(9)][::1 if forward else -1]
    points = [_at(x, y, radius, angle) for angle in angles]
    (x0, y0), (x1, y1) = points[-2:]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    along = ((x1 - x0) / length * 7, (y1 - y0) / length * 7)
    wings = [(x1 - along[0] + side * along[1] * 0.6, y1 - along[1] - side * along[0] * 0.6) for side in (1, -1)]
    return line(points, "bp-edge"), line([wings[0], (x1, y1), wings[1]], "bp-edge")


def _at(x, y, radius, angle):
    return x + radius * cos(angle), y - radius * sin(angle)
