"""Free spots for the words of a graph: where they cover no edge, no node and no other words."""

HEIGHT = 0.85                   # of words, as a share of their size
GAP = 3                         # pixels around words that stay free
WEIGHT = 1000                   # of what covers words or a node, where covering an edge has 1
SQUARE = 3                      # pixels of an edge that count as one obstacle


def free_spot(spots, size, taken, lines=()):
    """The first of the spots (x, y) around which a box of this (width, height) covers nothing, and the box.

    taken, lines: boxes (x, y, width, height) that should stay free: of words and nodes, and of edges. Where no spot is free:
    the one that covers least. An edge can be followed on both sides of what covers it, so it counts less.
    """
    width, height = size
    least = None
    for x, y in spots:
        box = (x - width / 2, y - height / 2, width, height)
        room = (box[0] - GAP, box[1] - GAP, width + 2 * GAP, height + 2 * GAP)
        covered = WEIGHT * sum(_overlap(room, other) for other in taken) + sum(_overlap(room, other) for other in lines)
        if least is None or covered < least[0]:
            least = covered, (x, y), box
        if covered == 0:
            break
    return least[1:]


def size_of(words, size):
    """(width, height) of words in a font of this size. Fonts differ; this is a wide one.

    >>> size_of("f = 54", 10)
    (35.0, 8.5)
    """
    return size * sum(0.35 if letter in " .," else 0.7 for letter in words), HEIGHT * size


def near(point, up):
    """Spots around a point, the nearest first: to its sides, and away from its node. up: −1 for above, 1 for below."""
    shifts = [(across, away) for away in range(0, 25, 6) for across in range(-32, 33, 4)]
    shifts.sort(key=lambda shift: (abs(shift[0]) + 2 * shift[1], shift))
    return [(point[0] + across, point[1] + up * away) for across, away in shifts]


def along(points, sides=()):
    """Spots on an edge, from its middle to both ends, where words interrupt the line: so it is clear whose they are.

    sides: then the same spots so many pixels lower.
    """
    length = sum(_distance(a, b) for a, b in zip(points, points[1:]))
    shifts = sorted(range(-int(length / 2), int(length / 2) + 1, 6), key=lambda shift: (abs(shift), shift))
    on = [_at(points, length / 2 + shift) for shift in shifts]
    return on + [(x, y + side) for x, y in on for side in sides]


def squares(points):
    """An edge as a row of small boxes."""
    length = sum(_distance(a, b) for a, b in zip(points, points[1:]))
    middles = [_at(points, distance) for distance in range(0, int(length) + 1, SQUARE)]
    return [(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE) for x, y in middles]


def _at(points, distance):
    """The point of a broken line at a distance from its start."""
    for a, b in zip(points, points[1:]):
        part = _distance(a, b)
        if distance <= part:
            break
        distance -= part
    share = min(max(distance / part, 0), 1)
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


def _distance(a, b):
    return ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5


def _overlap(a, b):
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(wide, 0) * max(high, 0)
