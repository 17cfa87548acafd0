"""The learner's array with the entries that differ marked, and two shapes side by side: as text and as HTML."""

import html

import numpy as np

from bpkit.checking.both import Both
from bpkit.printing import rounded

MOST = 48                  # entries; a larger array is not shown
YOURS = Both("yours", "내 답")
WANTED = Both("wanted", "정답")
DIFFERS = Both("differs", "다른 원소")
SHAPE = Both("shape", "형상")


def shapes_text(finding, language):
    if finding.shapes is None:
        return []
    yours, wanted = finding.shapes
    return [f"{getattr(SHAPE, language)}: {getattr(YOURS, language)} {yours} · {getattr(WANTED, language)} {wanted}"]


def shapes_html(finding, language):
    if finding.shapes is None:
        return ""
    yours, wanted = finding.shapes
    return (f'<br><span style="font-size:.9em">{getattr(SHAPE, language)}: {getattr(YOURS, language)} '
            f"<code>{yours}</code> · {getattr(WANTED, language)} <code>{wanted}</code></span>")


def marked_text(finding, language):
    """One line a row of the array; * stands behind an entry that differs."""
    rows = _rows(finding)
    if rows is None:
        return []
    lines = ["  ".join(text + ("*" if differs else " ") for text, differs in row).rstrip() for row in rows]
    return [f"{getattr(YOURS, language)} (*: {getattr(DIFFERS, language)})", *("  " + line for line in lines)]


def marked_html(finding, language):
    rows = _rows(finding)
    if rows is None:
        return ""
    body = "".join("<tr>" + "".join(_cell(text, differs) for text, differs in row) + "</tr>" for row in rows)
    return (f'<table style="border-collapse:collapse;margin:.3em 0;font-variant-numeric:tabular-nums">'
            f'<caption style="caption-side:top;text-align:left;font-size:.9em;padding:0">{getattr(YOURS, language)} '
            f"(*: {getattr(DIFFERS, language)})</caption><tbody>{body}</tbody></table>")


def _cell(text, differs):
    style = "padding:.1em .6em;text-align:right;border:1px solid var(--bp-grid, #aab)"
    if not differs:
        return f'<td style="{style}">{html.escape(text.strip())}</td>'
    return (f'<td style="{style};font-weight:bold;color:var(--bp-b, inherit);text-decoration:underline">'
            f"{html.escape(text.strip())}*</td>")


def _rows(finding):
    """Rows of (text, whether it differs), or None where there is no array to show."""
    if finding.yours is None or finding.differs is None or not 1 < np.size(finding.yours) <= MOST:
        return None
    if np.ndim(finding.yours) > 2:
        return None
    array, mask = np.atleast_2d(finding.yours), np.atleast_2d(finding.differs)
    texts = [[rounded(entry, _digits(array)) for entry in row] for row in array]
    width = max(len(text) for row in texts for text in row)
    return [[(text.rjust(width), bool(differs)) for text, differs in zip(row, marks)] for row, marks in zip(texts, mask)]


def _digits(array):
    """Decimals that show four digits of the largest entry; none for whole numbers."""
    if np.array_equal(array, np.rint(array)) and np.abs(array).max() < 1e6:
        return 0
    largest = np.abs(array).max()                        # not 0, which is a whole number
    return int(np.clip(4 - np.ceil(np.log10(largest)), 1, 12))


def short(wrong, kind):
    """What someone who made this mistake has, in a few characters, such as (4,) or [3.0000 4.0000]; "" for more."""
    value = wrong.gives() if not hasattr(kind, "arguments") else None
    if isinstance(value, str):
        return f'`"{value}"`'
    if isinstance(value, tuple):
        return f"`{value}`"
    if value is None or isinstance(value, dict) or np.size(value) > 4:
        return ""
    texts = [_typed(entry) for entry in np.ravel(np.asarray(value, float))]
    return f"`[{' '.join(texts)}]`" if np.ndim(value) else f"`{texts[0]}`"


def _typed(number):
    """A number as one would type it: four digits, no zeros at the end, 1e-16 for what is very small."""
    if 0 < abs(number) < 1e-6:
        return f"{number:.2g}"
    text = rounded(number, _digits(np.array([number])))
    return text.rstrip("0").rstrip(".") if "." in text else text
