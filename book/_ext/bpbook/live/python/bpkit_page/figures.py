"""What the reader drew with pyplot, as JupyterLab would show it: at plt.show(), or at the end of the cell."""

import base64
import io
import logging
import sys
import warnings

from bpkit_page.printed import is_too_large

MOST = 1_000_000           # characters of a drawing
MISSING = r"Glyph \d+ .*missing"           # what Matplotlib says of a letter that its font does not have

logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)      # "building the font cache" is no output of a cell


def show_open(printed):
    """Gives those that were shown."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if not hasattr(pyplot, "get_fignums"):
        return []
    figures = [pyplot.figure(number) for number in pyplot.get_fignums()]
    for figure in figures:
        show(figure, printed)
    pyplot.close("all")
    return figures


def warn_of_no_letter():
    warnings.filterwarnings("ignore", message=MISSING)


def is_one(value):
    figure = getattr(sys.modules.get("matplotlib.figure"), "Figure", None)
    return isinstance(figure, type) and isinstance(value, figure)


def show(figure, printed):
    """A PNG; but where Matplotlib's own font lacks a letter (it has no Hangul), an SVG whose letters the browser draws."""
    try:
        kind, shown = "png", png(figure, "error")
    except UserWarning:                    # a letter is missing
        kind, shown = "svg", svg(figure)
        if is_too_large(shown, MOST):
            kind, shown = "png", png(figure, "ignore")
    printed.charge(shown if kind == "svg" else "")
    printed.show(kind, shown, {})


def png(figure, missing_letters):
    return base64.b64encode(saved(figure, "png", missing_letters)).decode()


def svg(figure):
    import matplotlib

    with matplotlib.rc_context({"svg.fonttype": "none"}):
        text = saved(figure, "svg", "ignore").decode()
    return text[text.index("<svg"):]


def saved(figure, kind, missing_letters):
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings(missing_letters, message=MISSING)
        figure.savefig(file, format=kind, dpi=100, bbox_inches="tight")
    return file.getvalue()
