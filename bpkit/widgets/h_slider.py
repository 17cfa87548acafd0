"""The step h of a measured slope: too large and the formula errs, too small and rounding does."""

from bpkit.arrays import as_array
from bpkit.checking.both import Both, same
from bpkit.draw.numbers import short
from bpkit.draw.svg import element, line, path, text
from bpkit.printing import rounded
from bpkit.widgets.axes import Axes
from bpkit.widgets.slopes import MOST_DIGITS, STEPS, exactly, floats_around, measured_slopes
from bpkit.widgets.widget import Frame, Widget

ABOUT = Both(
    "The slope of a curve, measured with a step h. Above: how many digits are right (−log₁₀ of the relative error), for each h; "
    "below: the curve in a window 3h wide. Make h smaller: at first the formula errs less, then rounding errs more.",
    "곡선의 기울기를 간격 h로 잽니다. 위 그림은 h마다 몇 자리까지 맞는지(상대 오차의 −log₁₀) 보여 줍니다. 아래 그림은 폭이 3h인 창으로 본 "
    "곡선입니다. h를 줄이면 처음에는 공식의 오차가 줄지만, 나중에는 반올림 오차가 커집니다.")
NAMES = {"forward": Both("forward", "전진 차분"), "central": Both("central", "중앙 차분"),
         "complex": Both("complex step", "복소 스텝"), "float32": Both("central in float32", "float32 중앙 차분")}
LEGEND = {**NAMES, "float32": Both("float32", "float32")}
SHAPES = {"forward": "M-7 0A7 7 0 0 0 7 0A7 7 0 0 0 -7 0", "central": "M-4.5 -4.5H4.5V4.5H-4.5Z",
          "complex": "M0 -6L6 0L0 6L-6 0Z", "float32": "M0 -6L6 5H-6Z"}      # where two meet, both are seen
SYMBOLS = {"forward": "●", "central": "■", "complex": "◆", "float32": "▲"}
RULES = {"truncation": Both("mostly truncation error", "절단 오차가 더 큼"), "rounding": Both("mostly rounding error", "반올림 오차가 더 큼"),
         "none": Both("no error to be seen", "오차가 보이지 않음")}
LINE = Both("{symbol} {name}: `{slope}`, {digits} digits right, {rules}",
            "{symbol} {name}: `{slope}`, 맞는 자릿수 {digits}, {rules}")
STUCK = Both("`x + h` rounds to `x`: nothing moves.", "`x + h`를 반올림하면 `x`입니다. 그래서 아무것도 움직이지 않습니다.")
DOTS = Both("Dots: all numbers that float64 has in this window.", "점은 이 창 안에 있는 모든 float64 수입니다.")
COINCIDE = Both("In this window the lines that can be drawn coincide.", "이 창에서 그릴 수 있는 선은 모두 겹쳐 보입니다.")
ERROR, DIGITS = Both("relative error", "상대 오차"), Both("right digits", "맞는 자릿수")
SMALLER = Both("h, smaller →", "h가 작아지는 쪽 →")
WINDOW = Both("x = {x}, true slope {slope}", "x = {x}, 실제 기울기 {slope}")
TANGENT = Both("dotted: tangent", "점선: 접선")
STEP = Both("Step h", "간격 h")

SIZE = (400, 460)                     # three quarters of it fit on a phone
CHART = (52, 56, 304, 180)            # left, top, width, height
ZOOM = (52, 300, 304, 136)
MOST_DOTS = 40
ENDS = {"forward": (0, 1), "central": (-1, 1)}      # the points of a secant, in steps of h


def h_slider(f, derivative, x, *, methods=("forward", "central", "complex"), language):
    """Measure f′(x) with h = 0.1, 0.01, …, 1e-16: how many digits are right, and which error rules.

    f, derivative: functions of + − × ÷ and whole numbers, such as lambda x: x * x * x; in float64 these round equally on
    every computer. x: a number where the derivative is not 0. methods: some of "forward", "central", "complex" and
    "float32", the central difference in single precision.
    Raises ValueError or TypeError for anything else. Source: Press et al., Numerical Recipes, section 5.7.
    """
    x = float(as_array(x, "x", ndim=0))
    rows = measured_slopes(f, derivative, x, methods)
    slope = float(exactly(derivative, x, "derivative"))
    chart = Axes(CHART, x=(-0.5, -16.5), y=(MOST_DIGITS + 0.6, -0.6))
    frames = [_frame(f, x, slope, h, row, chart, language) for h, row in rows.items()]
    return Widget("h_slider", language, about=ABOUT, size=SIZE, frames=frames, slider=STEP,
                  shared=(*_chart(chart, rows, methods, language), *_window(x, slope, language)),
                  summary="\n".join([f"x = {short(x, digits=6)}, slope {rounded(slope)}", *map(_summary, rows.values())]))


# ---- the chart of right digits ----

def _chart(chart, rows, methods, language):
    yield chart.grid(x=range(-16, 0, 5), y=range(0, MOST_DIGITS, 4))
    yield chart.frame()
    yield chart.beside({digits: "1" if digits == 0 else f"1e-{digits}" for digits in range(0, MOST_DIGITS, 4)})
    yield chart.beside({**{digits: str(digits) for digits in range(0, MOST_DIGITS, 4)}, MOST_DIGITS: f"≥ {MOST_DIGITS}"},
                       side="right")
    yield chart.below({-n: f"1e-{n}" for n in range(1, 17, 5)})
    left, top, width, height = CHART
    yield text(left + width / 2, top + height + 32, SMALLER[_of(language)], "bp-small")
    yield text(4, top - 10, ERROR[_of(language)], "bp-small", style="text-anchor: start")
    yield text(SIZE[0] - 4, top - 10, DIGITS[_of(language)], "bp-small", style="text-anchor: end")
    for number, method in enumerate(methods):
        points = [(-n, row[number].digits) for n, row in enumerate(rows.values(), start=1)]
        yield chart.line(points, f"bp-line-{method}")
    yield from _legend(methods, language)


def _legend(methods, language):
    yield element("defs", *(element("path", d=SHAPES[method], class_=f"bp-mark-{method}", id=f"%NAME%-{method}")
                            for method in methods))
    x = 12
    for method in methods:
        words = LEGEND[method][_of(language)]
        yield _mark(method, x, 14)
        yield text(x + 12, 19, words, "bp-name", style="text-anchor: start")
        x += 34 + max(map(_width, LEGEND[method]))            # at the same place in both languages


def _width(words):
    """About how many pixels the words take; Hangul is wider."""
    return sum(13 if letter > "ᄀ" else 7.4 for letter in words)


def _mark(method, x, y):
    """The sign of a method, the same in both pictures and in the legend: meaning is not by colour alone."""
    return element("use", href=f"#%NAME%-{method}", x=x, y=y)


# ---- the window on the curve ----

def _window(x, slope, language):
    left, top, width, height = ZOOM
    axes = _zoom(1.0, slope)
    yield axes.grid(x=(-1, 0, 1))
    yield axes.frame()
    yield axes.line([(-1.5, -1.5 * slope), (1.5, 1.5 * slope)], "bp-tangent")
    yield axes.below({-1: "x − h", 0: "x", 1: "x + h"})
    words = WINDOW.filled(x=short(x, digits=6), slope=rounded(slope))[_of(language)]
    yield text(left, top - 8, words, "bp-small", style="text-anchor: start")
    yield text(left + width, top - 8, TANGENT[_of(language)], "bp-small", style="text-anchor: end")


def _zoom(h, slope):
    """The window around (x, f(x)), from −1.5h to 1.5h; the tangent always is the same line in it."""
    return Axes(ZOOM, x=(-1.5 * h, 1.5 * h), y=(-2 * h * abs(slope), 2 * h * abs(slope)))


def _frame(f, x, slope, h, row, chart, language):
    log_h = -(STEPS.index(h) + 1)
    cursor = line([chart.at(log_h, chart.y[0]), chart.at(log_h, chart.y[1])], "bp-out bp-now")
    marks = [_mark(measured.method, *chart.at(log_h, measured.digits)) for measured in row]
    notes = [LINE.filled(symbol=SYMBOLS[measured.method], name=NAMES[measured.method], slope=rounded(measured.slope, 7),
                         digits=_digits(measured), rules=RULES[measured.rules]) for measured in row]
    dots = floats_around(x, 1.5 * h, MOST_DOTS)
    notes += [DOTS] if dots else []
    notes += [COINCIDE] if all(_looks_right(measured, slope) for measured in row) else []
    notes += [STUCK] if x + h == x else []
    return Frame(same(f"h = {_power(h)}"), Both(*("\n".join(lines) for lines in zip(*notes))),
                 drawing=(cursor, *marks, *_curve(f, x, slope, h, dots), *_secants(f, x, slope, h, row)),
                 mark=same(_power(h)))


def _curve(f, x, slope, h, dots):
    """f as float64 computes it: a line, or dots where so few numbers exist that each can be drawn."""
    axes, middle = _zoom(h, slope), f(x)
    if dots:
        places = [(number - x, f(number) - middle) for number in dots]
        seen = [axes.at(*place) for place in places if axes.holds(*place)]
        yield element("path", d="".join(path([place]) + "h0" for place in seen), class_="bp-dots")
    else:
        nudges = [n * h / 4 for n in range(-6, 7)] if h > 1e-3 else [-1.5 * h, 1.5 * h]
        yield axes.line([(nudge, f(x + nudge) - middle) for nudge in nudges], "bp-line")


def _looks_right(measured, slope):
    """Whether its secant, if it has one, lies within about a pixel of the tangent."""
    return measured.method not in ENDS or abs(measured.slope - slope) < 0.02 * abs(slope)


def _secants(f, x, slope, h, row):
    """The lines whose slopes were measured, through the points that the formulas use."""
    axes, middle = _zoom(h, slope), f(x)
    for measured in row:
        if measured.method in ENDS:
            first, last = ((x + n * h - x, f(x + n * h) - middle) for n in ENDS[measured.method])      # x + h as float64 has it
            through = [(t, first[1] + measured.slope * (t - first[0])) for t in (-1.5 * h, 1.5 * h)]
            yield axes.line(through, f"bp-line-{measured.method}")
            yield from (_mark(measured.method, *axes.at(*point)) for point in (first, last) if axes.holds(*point))


# ---- words and numbers ----

def _digits(measured):
    return f"≥ {MOST_DIGITS}" if measured.digits == MOST_DIGITS else rounded(measured.digits, 1)


def _power(h):
    return f"1e-{STEPS.index(h) + 1}"


def _summary(row):
    return f"h = {_power(row[0].h)}   " + "   ".join(
        f"{measured.method} {rounded(measured.slope, 7)} ({_digits(measured)} digits, {measured.rules})" for measured in row)


def _of(language):
    return ("en", "ko").index(language)
