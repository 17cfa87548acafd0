"""What an error in the reader's code says: its line, not our lines, and what may be the matter."""

import traceback

from bpkit_page.as_it_was import hidden
from bpkit_page.printed import TooMuch, without_escapes


def message(error, words, namespace):
    if isinstance(error, TooMuch):
        return words[error.sentence]
    if isinstance(error, SystemExit):
        return words["system exit"]
    return without_escapes(trace(error)) + hint(error, words, namespace)


def hint(error, words, namespace):
    """Python alone would say of %matplotlib that it is no syntax and, after sum = 3 in some cell, that an int cannot be called."""
    if isinstance(error, SyntaxError) and (error.text or "").lstrip().startswith(("%", "!")):
        return "\n\n" + words["jupyter"]
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename.startswith("<cell ")]
    if not (isinstance(error, TypeError) and frames and frames[-1].f_globals is namespace):
        return ""
    used = [name for name in hidden(namespace) if name in frames[-1].f_code.co_names]
    return "\n\n" + words["hidden"].format(name=used[0]) if used else ""


def module_missing(error):
    """The name of the module that an import did not find, also where bpkit says so in its own words; "" for another error."""
    while error is not None:
        if isinstance(error, ModuleNotFoundError) and error.name:
            return error.name.partition(".")[0]
        error = error.__cause__
    return ""


def said_by(error):
    try:
        return str(error)
    except Exception:                       # its own __str__ raises
        return ""


def trace(error):
    """The traceback from the cell on; of code that the reader did not write, only the error itself is said."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=False)
    shown.stack = traceback.StackSummary.from_list([frame for frame in shown.stack if frame.filename.startswith("<cell ")][:20])
    shown.__cause__ = shown.__context__ = None
    return "".join(shown.format()).rstrip()
