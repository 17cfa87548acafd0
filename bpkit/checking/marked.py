"""The learner's array with the entries that differ marked, and two shapes side by side: as text and as HTML."""

import html
import math

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
    yours, differs = finding.yours, finding.differs
    if yours is None or differs is None or not 1 < yours.size <= MOST or yours.ndim > 2:
        return None
    rows = (-1, yours.shape[-1])                         # an array of one axis is one row
    texts = [[rounded(entry, digits_for(yours)) for entry in row] for row in yours.reshape(rows)]
    width = max(len(text) for row in texts for text in row)
    return [[(text.rjust(width), bool(differs)) for text, differs in zip(row, marks)]
            for row, marks in zip(texts, differs.reshape(rows))]


def digits_for(array):
    """Decimals that show four digits of the largest entry; none for whole numbers."""
    largest = abs(array).max()
    if largest < 1e6 and (array == array.round()).all():
        return 0
    return min(max(4 - math.ceil(math.log10(largest)), 1), 12)               # the largest is not 0, which is a whole number
