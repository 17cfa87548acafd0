"""The learning rate on a slider: the same start and the same loss, and a path that crawls, converges, zigzags or diverges."""

import numpy as np

from bpkit.checking.both import Both, same
from bpkit.draw.numbers import short
from bpkit.draw.svg import element, group, line, path, text
from bpkit.printing import rounded
from bpkit.widgets.axes import Axes, ticks
from bpkit.widgets.descents import CLOSE, descents, largest_curvature
from bpkit.widgets.widget import Frame, Widget

ABOUT = Both(
    "A loss with two weights, seen from above: along a ring it stays the same. Gradient descent walks from the circle towards "
    "the cross. Change the learning rate η and watch the path, and below it the loss.",
    "가중치가 두 개인 손실을 위에서 내려다본 그림입니다. 한 고리 위에서는 손실이 모두 같습니다. 경사하강법은 동그라미에서 "
    "가위표 쪽으로 갑니다. 학습률 η를 바꾸면서 길과 그 아래 손실 곡선을 살펴봅니다.")
DOES = {"crawls": Both("crawls", "느리게 다가감"), "converges": Both("converges", "수렴"), "zigzags": Both("converges in a zigzag", "지그재그로 수렴"),
        "bounces": Both("bounces between two walls of the valley", "골짜기 양쪽을 왕복"), "diverges": Both("diverges", "발산")}
LOSSES = Both("Loss after {steps} steps: `{losses}`", "{steps}걸음 뒤의 손실: `{losses}`")
ARRIVES = Both("Below {share} % of the first loss from step {step} on.", "{step}걸음부터 손실이 처음의 {share}%보다 작습니다.")
NOT_YET = Both("After {steps} steps not below {share} % of the first loss.", "{steps}걸음 뒤에도 손실이 처음의 {share}% 아래로 내려가지 않습니다.")
BORDER = Both("The border is 2 / {curvature} (the largest curvature) = {border}: above it, η diverges. This η is {share} times the border.",
              "경계는 2 / {curvature}(가장 큰 곡률) = {border}입니다. η가 이보다 크면 발산합니다. 지금 η는 경계의 {share}배입니다.")
LEFT = Both("leaves at step {step}", "{step}걸음째에 밖으로 나감")
START, MINIMUM = Both("start", "출발점"), Both("minimum", "최솟값")
LOSS, STEP = Both("loss", "손실"), Both("steps", "걸음")
RATE = Both("Learning rate", "학습률")

SIZE = (400, 452)                     # three quarters of it fit on a phone
MAP = (46, 8, 330, 256)               # left, top, width, height
CURVE = (46, 316, 330, 92)
RINGS = 6


def learning_rate(loss, gradient, start, rates, *, minimum, steps=30, language):
    """Walk down a loss of two weights with each learning rate: xₖ₊₁ = xₖ − η ∇L(xₖ), by :func:`bpkit.descent.descend`.

    loss: w ↦ a number. gradient: ∇L, w ↦ shape (2,). start, minimum: shape (2,). rates: the η, rising. steps: 10 or more.
    A sum of squares that can be checked by hand: the neuron w₁x₁ + w₂x₂ with the samples (1, 0), (0, 1), (0, 3) and
    the targets 2, 1, 3 has ½SSE = ½((w₁ − 2)² + 10 (w₂ − 1)²), hence its minimum at (2, 1) and the border 2/10.
    Raises ValueError or TypeError for arguments that do not fit, and ModuleNotFoundError without contourpy.
    """
    if not (isinstance(steps, int) and steps >= 10):
        raise ValueError(f"steps: expected a whole number, 10 or more, got {steps!r}. A shorter path shows no behaviour.")
    walks = descents(loss, gradient, start, rates, minimum, steps)
    curvature = largest_curvature(gradient, minimum)
    plane, curve = _plane(walks[0].path[0], np.asarray(minimum, float)), _curve_axes(walks[0].losses[0], steps)
    frames = [_frame(walk, plane, curve, curvature, language) for walk in walks]
    shared = (*_map(loss, plane, walks[0].path[0], minimum, language), *_curve_frame(curve, steps, walks[0].losses[0], language))
    return Widget("learning_rate", language, about=ABOUT, size=SIZE, frames=frames, slider=RATE,
                  shared=shared,
                  summary="\n".join([f"2 / λ = 2 / {rounded(curvature, 2)} = {rounded(2 / curvature)}",
                                     *(_summary(walk, plane) for walk in walks)]))


# ---- the loss from above ----

def _plane(start, minimum):
    """The minimum in the middle, the start well inside, and one scale for both weights: so right angles stay right."""
    _, _, width, height = MAP
    reach = np.abs(start - minimum)
    scale = 1.25 * max(reach[0] / width, reach[1] / height)            # half of the data that a pixel shows
    return Axes(MAP, x=(float(minimum[0] - scale * width), float(minimum[0] + scale * width)),
                y=(float(minimum[1] - scale * height), float(minimum[1] + scale * height)))


def _map(loss, plane, start, minimum, language):
    across, down = (np.linspace(*ends, count) for ends, count in ((plane.x, 61), (plane.y, 46)))
    heights = np.array([[float(loss(np.array([w1, w2]))) for w1 in across] for w2 in down])
    least, first = float(loss(np.asarray(minimum, float))), float(loss(start))
    yield element("path", d="".join(_rings(across, down, heights, least, first, plane)), class_="bp-level")
    dot = element("circle", cx=3, cy=3, r=3, class_="bp-step")
    yield element("defs", element("marker", dot, id="%NAME%-step", refX="3", refY="3", markerWidth="6", markerHeight="6",
                                  markerUnits="userSpaceOnUse"))
    yield plane.frame()
    yield plane.below(ticks(*plane.x))
    yield plane.beside(ticks(*plane.y, most=5))
    left, top, width, height = MAP
    yield text(left + width / 2, top + height + 31, "w₁", "bp-small")
    yield text(10, top + 12, "w₂", "bp-small")
    yield element("defs", group(*_ends(plane.at(*start), plane.at(*minimum), language), id="%NAME%-ends"))


def _ends(start, minimum, language):
    """Start and minimum, which lie on top of every path."""
    (x, y), (mx, my) = start, minimum
    yield element("circle", cx=x, cy=y, r=7, class_="bp-start")
    strokes = [[(mx - 6, my - 6), (mx + 6, my + 6)], [(mx - 6, my + 6), (mx + 6, my - 6)]]
    yield element("path", d="".join(map(path, strokes)), class_="bp-cross")
    yield text(x, y - 12, START[_of(language)], "bp-small")
    yield text(mx + 12, my + 4, MINIMUM[_of(language)], "bp-small", style="text-anchor: start")


def _rings(across, down, heights, least, first, plane):
    """Lines of equal loss. Their levels grow as squares, so that those of a sum of squares are evenly apart."""
    try:
        import contourpy
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("learning_rate: expected contourpy, found none. It comes with matplotlib; install that with: "
                                  "pip install matplotlib") from error
    lines = contourpy.contour_generator(across, down, heights, name="serial")
    for number in range(1, RINGS + 1):
        level = least + (first - least) * ((number - 0.63) / 3) ** 2        # .63: no level meets a point of the grid exactly
        yield from (path([plane.at(*point) for point in ring]) for ring in lines.lines(level))


# ---- the loss, step by step ----

def _curve_axes(first, steps):
    return Axes(CURVE, x=(0, steps), y=(0, 1.25 * first))


def _curve_frame(curve, steps, first, language):
    left, top, width, height = CURVE
    yield curve.grid(x=range(0, steps + 1, 10), y=(first,))
    yield curve.frame()
    yield curve.below({step: str(step) for step in range(0, steps + 1, 10)})
    yield curve.beside({0: "0", first: _amount(first, 2)})
    yield text(left + width / 2, top + height + 32, STEP[_of(language)], "bp-small")
    yield text(left, top - 6, LOSS[_of(language)], "bp-small", style="text-anchor: start")


# ---- one learning rate ----

def _frame(walk, plane, curve, curvature, language):
    steps, shown = len(walk.path) - 1, _told(walk)
    says = [LOSSES.filled(steps=", ".join(map(str, shown)), losses=", ".join(_amount(walk.losses[k]) for k in shown)),
            *([] if walk.does == "diverges" else [(NOT_YET if walk.arrives is None else ARRIVES).filled(
                steps=steps, step=walk.arrives, share=round(100 * CLOSE))]),
            BORDER.filled(share=rounded(walk.rate * curvature / 2, 3), border=rounded(2 / curvature),
                          curvature=rounded(curvature, 2))]
    drawing = [plane.line(walk.path[:_leaves(walk, plane, steps) + 1].tolist(), "bp-path", marker_mid="url(#%NAME%-step)"),
               curve.line(list(enumerate(walk.losses.tolist())), "bp-line"),
               *_exit(walk, plane, language), element("use", href="#%NAME%-ends")]
    return Frame(Both(*(f"η = {short(walk.rate, digits=6)}: {does}" for does in DOES[walk.does])),
                 Both(*("\n".join(lines) for lines in zip(*says))), drawing=tuple(drawing),
                 mark=same(f"η = {short(walk.rate, digits=6)}"))


def _exit(walk, plane, language):
    """An arrow where the path leaves the frame, and the words that it did."""
    step = _leaves(walk, plane)
    if step is None:
        return
    piece = plane.runs(walk.path[step - 1:step + 1].tolist())[0]
    (x0, y0), (x, y) = (plane.at(*point) for point in piece)
    length = ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5 or 1.0
    across, down = (x - x0) / length, (y - y0) / length
    back, side = (x - 12 * across, y - 12 * down), (6 * down, -6 * across)
    yield line([(back[0] - side[0], back[1] - side[1]), (x, y), (back[0] + side[0], back[1] + side[1])], "bp-path")
    left, top, width, height = MAP
    right = x < left + width / 2                                       # the words stand where there is room for them
    yield text(x + 14 if right else x - 14, min(max(y, top + 18), top + height - 10), LEFT.filled(step=step)[_of(language)],
               "bp-small", style=f"text-anchor: {'start' if right else 'end'}")


def _leaves(walk, plane, otherwise=None):
    """The number of the first step that ends outside of the frame."""
    return next((step for step, w in enumerate(walk.path.tolist()) if not plane.holds(*w)), otherwise)


# ---- words and numbers ----

def _told(walk):
    """The steps whose losses are told: 0, 1, then every tenth, and the last."""
    steps = len(walk.path) - 1
    return [0, 1, *range(10, steps + 1, 10), *([steps] if steps % 10 else [])]


def _amount(number, digits=4):
    """A loss. One that ran away needs no decimals, and in the end no digits."""
    if number > 1e9:
        return "> 1e9"
    return rounded(number, digits) if number < 1e4 else rounded(float(number), 0)


def _summary(walk, plane):
    step = _leaves(walk, plane)
    return (f"η = {short(walk.rate, digits=6)}   " + ", ".join(f"L{k} {_amount(walk.losses[k])}" for k in _told(walk))
            + f"   {walk.does}" + (f", close at step {walk.arrives}" if walk.arrives is not None else "")
            + (f", out at step {step}" if step is not None else ""))


def _of(language):
    return ("en", "ko").index(language)
