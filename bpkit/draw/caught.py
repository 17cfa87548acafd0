"""Which check catches which bug, and what it costs: a table of filled and hollow circles."""

from bpkit.bugs import BUGS
from bpkit.draw.svg import Diagram, element, line, text

ROW, COLUMN, HEAD = 20, 28, 24          # pixels: from bug to bug, from check to check, and the letters above
DIGIT, LETTER, HANGUL = 8, 7, 13        # of a number in bold, and of a word of 12 pixels
RADIUS = 6
MOST = 9                                # checks, so that the table fits a telephone
START = "text-anchor: start"


def caught(table, *, names=None, words):
    """Draw a row for each of the twelve bugs and a column for each check: a filled circle is caught, a hollow one survives.

    table: {what the check does: (forward passes, numbers of the survivors)}, in the order of the columns. The picture
    shows what words knows, such as "loss falls, 1 step", in the reader's language, and anything else as it is.
    names: twelve words for the rows; without them the rows have numbers only, and give nothing away.
    Raises ValueError for more than 9 checks, for a number that no bug has, for a price below 1, and for too few names.
    """
    _check(table, names)
    labels = [f"{number}  {name}" for number, name in zip(BUGS, names or [""] * len(BUGS))]
    left = 8 + max(wide(label.strip()) for label in [*labels, words["caught"], words["passes"]])
    column = max(COLUMN, 6 + DIGIT * max(len(str(passes)) for passes, _ in table.values()))
    centres = [left + (place + 0.5) * column for place in range(len(table))]
    right, letters = left + column * len(table), "ABCDEFGHI"
    parts = [text(x, HEAD - 8, letter, "bp-name") for x, letter in zip(centres, letters)]
    for number, label in zip(BUGS, labels):
        y = HEAD + ROW * (number - 0.5)
        parts.append(text(4, y + 4, label.strip(), "bp-small", style=START))
        parts += [mark(x, y, number not in survivors) for x, (_, survivors) in zip(centres, table.values())]
    below = HEAD + ROW * len(BUGS) + 4
    parts.append(line([(4, below), (right, below)], "bp-edge"))
    for row, (word, numbers, class_) in enumerate((
            ("caught", [len(BUGS) - len(set(survivors)) for _, survivors in table.values()], "bp-value"),
            ("passes", [passes for passes, _ in table.values()], "bp-gradient")), start=1):
        parts.append(text(4, below + ROW * row - 4, words[word], "bp-small", style=START))
        parts += [text(x, below + ROW * row - 4, str(number), class_) for x, number in zip(centres, numbers)]
    y, keys = below + 2 * ROW + 18, [f"{letter}  {words.get(check, check)}" for letter, check in zip(letters, table)]
    survives = 44 + wide(words["caught"])
    parts += [mark(10, y - 4, True), text(22, y, words["caught"], "bp-small", style=START),
              mark(survives, y - 4, False), text(survives + 12, y, words["survives"], "bp-small", style=START)]
    parts += [text(4, y + ROW * row, key, "bp-small", style=START) for row, key in enumerate(keys, start=1)]
    width = max(right, *(wide(key) for key in keys), survives + 12 + wide(words["survives"])) + 8
    summary = "\n".join(_summary(letter, check, *result) for letter, (check, result) in zip(letters, table.items()))
    return Diagram(parts, width, y + ROW * len(keys) + 8, title=words["caught table"],
                   description=summary.replace("\n", "; "), summary=summary)


def mark(x, y, is_caught):
    """Filled: caught. Hollow, and a little larger: it survives."""
    if is_caught:
        return element("circle", cx=x, cy=y, r=RADIUS, style="fill: var(--bp-ink, #1b1b1b)")
    return element("circle", cx=x, cy=y, r=RADIUS - 0.5, class_="bp-pill", style="stroke-width: 2.5")


def wide(label):
    """Pixels that a label of 12 pixels takes at most.

    >>> wide("ab"), wide("값")
    (14, 13)
    """
    return sum(HANGUL if letter >= "\u1100" else LETTER for letter in label)


def _summary(letter, check, passes, survivors):
    number = len(BUGS) - len(set(survivors))
    return (f"{letter} {check}: caught {number} of {len(BUGS)}, forward passes {passes}, "
            f"survivors {', '.join(map(str, sorted(set(survivors)))) or 'none'}")


def _check(table, names):
    if not 1 <= len(table) <= MOST:
        raise ValueError(f"caught: expected 1 to {MOST} checks, got {len(table)}. Make two tables of them.")
    for check, (passes, survivors) in table.items():
        unknown = [number for number in survivors if number not in BUGS]
        if unknown or not passes >= 1:
            raise ValueError(f"caught: expected for each check (forward passes, numbers of survivors from 1 to {len(BUGS)}), got "
                             f"{check!r}: ({passes}, {survivors}). Pass what survivors(check) gave.")
    if names is not None and len(names) != len(BUGS):
        raise ValueError(f"caught: expected a name for each of the {len(BUGS)} bugs, got {len(names)}. Name all, or leave names out.")
