"""A free spot for a number on an edge: where it covers no other number and no node."""

ROOM = 6                        # pixels per letter of a small number, and its height
HEIGHT = 13
RADIUS = 18                     # no number starts nearer to its node


def free_spot(points, words, taken):
    """(x, y) for the middle of `words` on an edge, and the box that they take there.

    points: the edge, from the node that the number belongs to. taken: boxes (x, y, width, height) that must stay free.
    The words interrupt the edge, so that it is clear whose they are. The first free spot from the start of the edge wins;
    where nothing is free, the one that covers least.
    """
    width = ROOM * len(words) + 6
    spots = list(_along(points, first=RADIUS + width // 2))
    boxes = [(x - width / 2, y - HEIGHT / 2, width, HEIGHT) for x, y in spots]
    covered = [sum(_overlap(box, other) for other in taken) for box in boxes]
    best = covered.index(min(covered))
    return spots[best], boxes[best]


def _along(points, first, last=160, step=6):
    """Points on the edge, at growing distances from its start."""
    for distance in range(first, last, step):
        left = distance
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
            if left < length:
                yield x0 + left / length * (x1 - x0), y0 + left / length * (y1 - y0)
                break
            left -= length


def _overlap(a, b):
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(wide, 0) * max(high, 0)
