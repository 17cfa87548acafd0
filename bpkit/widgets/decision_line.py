"""A line to drag between labelled points: what one neuron can learn, and why not XOR."""

import html
import json

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.verdict import formatted
from bpkit.draw.numbers import short, with_minus
from bpkit.draw.svg import element, group, line, place, text
from bpkit.printing import rounded
from bpkit.widgets.draggable import Draggable, Plane, handle
from bpkit.widgets.lines import STEPS, Neuron, all_lines, best, checked, limits
from bpkit.widgets.widget import Frame

LIVE, SMALL = 390, 216      # pixels
W_STARTS = 0.33             # of the way between the handles: opposite the middle a point may stand

ABOUT = Both("Each point carries its target, 0 or 1. On the line a neuron's output is 0.5; on the hatched side it says 1. "
             "How many points can one line get right?",
             "점마다 목푯값이 0이나 1로 적혀 있습니다. 뉴런의 출력은 직선 위에서 0.5입니다. 빗금 친 쪽에서는 뉴런이 1이라고 "
             "답합니다. 직선 하나로 점을 몇 개까지 맞힐 수 있습니까?")
SCALE = Both("The neuron is `σ(w·x + b)` with `‖w‖ = 1`. Both `w` and `b` times 10: the same line, and off the line outputs closer to 0 and 1.",
             "뉴런은 `σ(w·x + b)`이고 `‖w‖ = 1`입니다. `w`와 `b`에 똑같이 10을 곱하면 직선은 그대로이고, 직선 밖의 출력은 0이나 1에 "
             "더 가까워집니다.")
DATA = Both("Targets", "목푯값")
POINT, TARGET, SAYS = Both("point", "점"), Both("target", "목푯값"), Both("neuron says", "뉴런의 답")
RIGHT, WRONG = Both("✓ right", "✓ 맞음"), Both("✗ wrong", "✗ 틀림")
SCORE = Both("{right} of {all} right", "{all}개 가운데 {right}개 맞음")
BEST = Both("best so far: {best}", "지금까지 최고 {best}개")
BETWEEN = Both("; ", ", ")
TRIED = Both("The best of {lines} tries.", "{lines}번 시험해서 고른 가장 좋은 직선입니다.")
SIDE = Both("says {output}", "답 {output}")
TURN = Both("Exchange the sides: −w, −b", "양쪽 맞바꾸기: −w, −b")
END = Both("ring {number} of the line", "직선의 고리 {number}")


def decision_line(X, y=None, *, language):
    """Drag the line w·x + b = 0 of a neuron σ(w·x + b), w of length 1, and count the samples on their right side.

    Shapes: X (m, 2), y (m, 1) of 0 and 1, at most 6 samples. Or one argument, several targets for the same X to choose from:
    {"XOR": data.xor(), "AND": data.and_gate()}. On paper: for each the line at the start, and the best of all lines
    through places of the handles on the border, by most samples right, then by the widest gap.
    Raises ValueError for other shapes, other targets, different X, and samples more than 4 apart.
    """
    X, sets = checked(X, y)
    low, high = limits(X)
    middle = round((low + high) / 2, 1)
    start = np.array([[middle, low], [middle, high]])
    tried = all_lines(low, high)
    frames, summary = [], []
    at_start = [(name, Neuron(start, X, targets), None) for name, targets in sets.items()]
    at_best = [(name, Neuron(best(X, targets, tried), X, targets), TRIED.filled(lines=len(tried)))
               for name, targets in sets.items()]
    for name, neuron, note in at_start + at_best:
        score = SCORE.filled(right=neuron.right.sum(), all=len(X))
        title = Both(*(f"{name}: {words}" for words in score)) if name else score
        frames.append(Frame(title, _says(neuron, note), drawing=tuple(picture(neuron, low, high, SMALL, language))))
        summary.append(f"{name} {neuron.formula}, {', '.join(neuron.answers)}, {neuron.right.sum()} of {len(X)}".strip())
    grid, first = (STEPS, low, high), at_start[0][1]
    plane = _plane(low, high, LIVE)
    ends = [handle(plane, at, getattr(END.filled(number=number), language), grid, "bp-of-a")
            for number, at in enumerate(start, start=1)]
    return Draggable(
        "decision_line", language, about=ABOUT, size=(SMALL, SMALL), frames=frames, summary="\n".join(summary), plane=plane,
        grid=grid, live=tuple(picture(first, low, high, LIVE, language)), handles=ends, readout=_readout(first, language),
        before=_choice(sets, language),
        data={"data_sets": json.dumps([targets.astype(int).tolist() for targets in sets.values()]),
              "data_points": json.dumps(X.tolist()),
              "data_corners": json.dumps([{"at": at, "word": word} for at, word in _corners(plane)])})


# ---- picture and words; dragging.js moves the parts, and a test compares ----

def _plane(low, high, size):
    return Plane(round(low - 0.1, 1), round(high + 0.1, 1), size)


def _corners(plane):
    """The corners of the picture, and where the word of a side stands there."""
    for x, word_x in ((plane.high, plane.size - 32), (plane.low, 32)):
        for y, word_y in ((plane.high, 20), (plane.low, plane.size - 26)):
            yield (x, y), (word_x, word_y)


def picture(neuron, low, high, size, language):
    """The SVG elements of a plane of `size` pixels with the samples and the line. low, high: the limits of the handles."""
    plane = _plane(low, high, size)
    yield from _axes(plane)
    yield _line(neuron, plane)
    for number, (x, target, right) in enumerate(zip(neuron.X, neuron.targets, neuron.right)):
        at = plane.at(x)
        yield element("circle", cx=at[0], cy=at[1], r=13, class_="bp-one" if target else "bp-zero",
                      data_part=f"point-{number}")
        yield text(at[0], at[1] + 5, str(int(target)), "bp-digit", data_part=f"target-{number}")
        sign, colour = ("✓", "c") if right else ("✗", "b")
        yield text(at[0] + 25, at[1] + 7, sign, f"bp-verdict bp-of-{colour}", data_part=f"mark-{number}")
    corners = list(_corners(plane))
    heights = [round(neuron.z(at) * 1e9) for at, _ in corners]
    for name, output, height in (("one", 1, max(heights)), ("zero", 0, min(heights))):
        yield element("text", getattr(SIDE.filled(output=output), language), class_="bp-word bp-of-a", data_part=name,
                      transform="translate({} {})".format(*map(place, corners[heights.index(height)][1])))


def _axes(plane):
    first, last = int(np.ceil(plane.low)), int(np.floor(plane.high))
    for n in range(first, last + 1):
        x, y = plane.at((n, n))
        yield line([(x, 0), (x, plane.size)], "bp-squares")
        yield line([(0, y), (plane.size, y)], "bp-squares")
        yield text(x, plane.size - 6, f"x₁ = {n}", "bp-small")
        yield text(24, y - 16, f"x₂ = {n}", "bp-small")


def _line(neuron, plane):
    """The line, its hatch on the side of 1 (a dashed stroke as wide as that side), and the arrow of w across it."""
    x, y = plane.at(neuron.ends[0] + W_STARTS * (neuron.ends[1] - neuron.ends[0]))
    turn = " ".join(map(rounded, (neuron.along[0], -neuron.along[1], neuron.w[0], -neuron.w[1])))
    half = 400
    return group(
        group(element("path", d=f"M-{2 * half} {half}H{2 * half}", stroke_width=2 * half, class_="bp-hatch"),
              element("path", d=f"M-{2 * half} 0H{2 * half}", class_="bp-border"),
              element("path", d="M0 0V24", class_="bp-border"), element("path", d="M-6 22H6L0 35Z", class_="bp-of-a"),
              transform=f"matrix({turn} {place(x)} {place(y)})", data_part="line"),
        element("text", "w", class_="bp-letter bp-of-a", data_part="name-w",
                transform=f"translate({place(x + 44 * neuron.w[0])} {place(y - 44 * neuron.w[1] + 5)})"))


def _says(neuron, note):
    answers = (answer.replace(" ", "\u00a0") for answer in neuron.answers)       # a line breaks between two, not inside
    lines = f"`{neuron.formula}`\n{' '.join(answers)}"
    return Both(*(f"{lines}\n{words}" for words in note)) if note else Both(lines, lines)


def _choice(sets, language):
    if len(sets) == 1:
        return ""
    radios = "".join(f'<label><input type="radio" name="%NAME%-set" value="{number}"{" checked" if number == 0 else ""}>'
                     f"{html.escape(name)}</label>" for number, name in enumerate(sets))
    return f'<fieldset class="bp-choice"><legend>{getattr(DATA, language)}</legend>{radios}</fieldset>'


def _readout(neuron, language):
    words = {name: getattr(both, language) for name, both in
             {"point": POINT, "target": TARGET, "says": SAYS, "✓": RIGHT, "✗": WRONG, "turn": TURN, "scale": SCALE}.items()}
    body = "".join(
        f'<tr><th scope="row">{with_minus(f"({short(x[0])}, {short(x[1])})")}</th><td>{int(target)}</td><td>{short(says)}</td><td>'
        + "".join(f'<span data-is="{sign}"{"" if (sign == "✓") == right else " hidden"}>{words[sign]}</span>'
                  for sign in "✓✗")
        + "</td></tr>" for x, target, says, right in zip(neuron.X, neuron.targets, neuron.says, neuron.right))
    count = f'<b data-show="right">{neuron.right.sum()}</b>', f'<b data-show="best">{neuron.right.sum()}</b>'
    score = getattr(BETWEEN, language).join(getattr(both, language).format(right=count[0], best=count[1], all=len(neuron.X)) for both in (SCORE, BEST))
    return (f'<p data-spoken=""><code data-show="line">{with_minus(neuron.formula)}</code></p><table><thead><tr><th>{words["point"]}</th>'
            f'<th>{words["target"]}</th><th>{words["says"]}</th><td></td></tr></thead><tbody>{body}</tbody></table>'
            f'<p class="bp-score" data-spoken="">{score}</p><p class="bp-how">{formatted(words["scale"])}</p>'
            f'<p><button type="button" data-turn="">{words["turn"]}</button></p>')
