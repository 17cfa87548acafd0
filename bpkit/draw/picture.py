"""A picture that is the same on every machine, in a notebook, in JupyterLab and in the book."""

import io
import re
import warnings
from contextlib import contextmanager
from xml.etree import ElementTree

from bpkit.draw.numbers import with_minus

# One colour a role. In the book the page's theme sets the CSS variable (book/_static/figures.css); elsewhere, on white
# paper, the value here holds, which is that of the light theme.
COLOURS = {
    "ink": "#1b1b1b", "soft": "#595f69", "grid": "#d5d9e0", "paper": "#ffffff",
    "a": "#0b4bb0", "b": "#b84a00", "c": "#0d8266",
}
FONTS = "system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif"

WIDTH = 4.3          # inches of a plot: on a phone all of it is seen, and its letters of 11 points are 11 pixels high

SETTINGS = {
    "svg.hashsalt": "bpkit", "svg.fonttype": "none",       # stable ids; letters stay letters, so the reader's font draws 한글
    "font.family": "DejaVu Sans", "font.size": 11,         # matplotlib brings this font, so the layout is equal everywhere
    "text.color": COLOURS["ink"], "axes.labelcolor": COLOURS["ink"], "axes.edgecolor": COLOURS["soft"],
    "xtick.color": COLOURS["soft"], "ytick.color": COLOURS["soft"], "grid.color": COLOURS["grid"],
    "axes.facecolor": "none", "figure.facecolor": COLOURS["paper"], "savefig.facecolor": COLOURS["paper"],
    "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True,
    "axes.unicode_minus": True, "figure.constrained_layout.use": True,
}


class Picture:
    """What every drawing function returns: `figure` is the matplotlib figure, `summary` the numbers that it shows.

    Jupyter displays the SVG; the text is the summary, so a changed number shows as a changed line.
    """

    def __init__(self, figure, summary):
        self.figure = figure
        self.summary = summary
        for words in figure.findobj(lambda part: hasattr(part, "set_fontsize")):      # what is written later has matplotlib's 10
            words.set_fontsize(max(words.get_fontsize(), SETTINGS["font.size"]))
        with quiet_style():
            figure.draw_without_rendering()        # places everything once; a second layout would move it by a hair
        figure.set_layout_engine("none")

    def __repr__(self):
        return self.summary

    def _repr_svg_(self):
        return canonical_svg(self.figure)


def new_figure(width, height):
    """An empty matplotlib figure in the house style, outside pyplot, so that no global state is touched.

    Raises ModuleNotFoundError, with what to install, where there is no matplotlib.
    """
    try:
        import matplotlib
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("draw: expected matplotlib, found none. Install it with: pip install matplotlib") from error
    from matplotlib.figure import Figure

    with matplotlib.rc_context(SETTINGS):
        figure = Figure(figsize=(width, height))
        return figure, figure.add_subplot()


@contextmanager
def quiet_style():
    """The house style, and no warning about Hangul: the reader's font draws it, not matplotlib's."""
    import matplotlib

    with matplotlib.rc_context(SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph \d+")
        yield


def canonical_svg(figure):
    """The SVG of a figure: no date, no machine's last digits, colours as CSS variables."""
    buffer = io.StringIO()
    with quiet_style():
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg"):]
    svg = re.sub(r"(?s)<metadata>.*?</metadata>\s*|<!--.*?-->\s*", "", svg)
    svg = re.sub(r"(<(?:text|tspan)\b[^>]*>)([^<]+)", lambda words: words[1] + with_minus(words[2]), svg)
    svg = _numbered(re.sub(r"<[^/][^>]*>", lambda tag: _steady(tag[0]), svg))
    ElementTree.fromstring(svg)                                      # a broken picture stops here, not in the book
    return svg


def _numbered(svg):
    # matplotlib names marks and clips by a hash of floats, whose last digit differs between machines. So they are numbered.
    names = dict.fromkeys(re.findall(r'id="(\w*[0-9a-f]{10})"', svg))
    for number, name in enumerate(names, start=1):
        svg = re.sub(rf'(id="|#){name}\b', rf"\g<1>part_{number}", svg)
    return svg


def _steady(tag):
    tag = re.sub(r"(?<![\w#])-?\d+\.\d+(?:e-?\d+)?", lambda number: _three_decimals(float(number[0])), tag)
    tag = re.sub(r"(?<![\w.(])-0(?![\d.])", "0", tag)       # whole numbers have no decimals to round
    for role, colour in COLOURS.items():
        tag = tag.replace(colour, f"var(--bp-{role}, {colour})")
    return re.sub(r"'DejaVu Sans'(?:, [\w' -]+)*", FONTS, tag).replace("\n\"", "\"")


def _three_decimals(number):
    # The small shift moves exact ties (…5) off the rounding boundary, where two processors could disagree.
    text = f"{number + 1.3e-5:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
