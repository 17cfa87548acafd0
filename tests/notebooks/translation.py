"""How the two editions know that they still say the same: each cell remembers the twin that it was written beside.

The metadata entry `twin` of a cell is a digest of what the *other* edition said when the two were last brought in
line. Change the Korean cell, and the English cell's digest no longer fits until the English cell is changed as well,
or until someone has looked and says that it need not (`python run.py notebooks --seen CELL_ID`).
"""

import hashlib
import io
import tokenize


def translatable(cell):
    """What of a cell a translator writes anew: prose; and of code the comments, the alt text and the caption."""
    if not cell.is_code:
        return cell.source
    return "\n".join([*comments(cell.source), cell.alt, cell.caption]).strip()


def comments(code):
    """The comments of a code cell, one a line; none of code that cannot be read as Python."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(code).readline))
    except (tokenize.TokenError, SyntaxError):
        return []
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def digest(cell):
    """Eight hexadecimal digits of what there is to translate, or None if there is nothing."""
    text = translatable(cell)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8] if text else None


def up_to_date(cell, twin):
    """Whether `cell` was written beside what its twin says now."""
    return cell.metadata.get("twin") == digest(twin)


def bring_in_line(cell, twin, *, seen=False):
    """Store both digests if both editions changed (or are new), or if someone has looked. Say whether they now fit."""
    both_changed = not up_to_date(cell, twin) and not up_to_date(twin, cell)
    if both_changed or seen:
        _remember(cell, twin)
        _remember(twin, cell)
    return up_to_date(cell, twin) and up_to_date(twin, cell)


def _remember(cell, twin):
    if digest(twin):
        cell.metadata["twin"] = digest(twin)
    else:
        cell.metadata.pop("twin", None)
