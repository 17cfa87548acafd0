"""What a cell prints, sent in batches so that the page keeps up, and stopped where it would be endless."""

import asyncio
import io
import re
from contextvars import ContextVar
from time import monotonic

MOST = 100_000             # characters that one run may show
BOX = 100                  # what each new box in the page costs of these, as between stdout and stderr
TAG = 35                   # what a tag of HTML or SVG costs, for it is tags that hold the page up, not letters
BATCH = 0.05               # seconds between two messages to the page
# Colours, bold, moves of the cursor: the page has none of them. https://en.wikipedia.org/wiki/ANSI_escape_code
ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])")

# The cell whose code runs. A task or a timer keeps the value, so that what it prints later stands with its own cell.
showing = ContextVar("showing")


class TooMuch(BaseException):
    """The cell shows without end. No `except Exception` of the cell may catch this."""

    sentence = "too much"


class TooLarge(TooMuch):
    """One value is too large."""

    sentence = "too large"


class Printed:
    def __init__(self, emit):
        self.emit, self.left, self.kind = emit, MOST, ""
        self.sent = -BATCH                 # what is printed first is sent at once
        self.loop, self.timer = asyncio.get_running_loop(), None
        self.begin_box()

    def begin_box(self):
        self.begun = ""                    # what the page has of the last line
        self.parts, self.size = [""], 0    # that, and what came since

    def add(self, kind, text):
        if kind != self.kind:
            self.send()
            self.left -= BOX if self.kind else 0
            self.kind = kind
            self.begin_box()
        text = without_escapes(text)
        self.parts.append(text)
        self.size += len(text)
        if self.size > self.left:
            self.weigh()
        if monotonic() - self.sent > BATCH:
            self.send()
        elif not self.timer:
            self.timer = self.loop.call_later(BATCH, self.send)        # for a cell that awaits, or has ended

    def weigh(self):
        """A line that is written over, as by a progress bar, counts once."""
        whole = compact("".join(self.parts))
        self.parts, self.size = [whole], len(whole) - len(self.begun)
        if self.size > self.left:
            self.parts = [whole[:len(self.begun) + max(self.left, 0)]]
            self.send()
            self.left = -1
            raise TooMuch

    def send(self):
        whole, self.sent, self.timer = "".join(self.parts), monotonic(), None
        if whole == self.begun:
            return
        now, before = compact(whole), self.begun
        self.left -= len(now) - len(before)
        self.begun = now.rpartition("\n")[2]
        self.parts, self.size = [self.begun], 0
        self.emit(self.kind, "\r" + written_over(now) if "\r" in now or not now.startswith(before) else now[len(before):], {})

    def charge(self, markup=""):
        self.left -= BOX + TAG * markup.count("<")
        if self.left < 0:
            raise TooMuch

    def show(self, kind, text, more):
        """Something else, after what was printed before it."""
        self.send()
        self.begin_box()
        self.emit(kind, text, more)


def is_too_large(markup, most):
    """The largest output of the book has 1,363 tags and is there in 10 ms; 25,000 would hold the page up for a second."""
    return len(markup) > most or TAG * markup.count("<") > MOST - BOX


def without_escapes(text):
    return ESCAPES.sub("", text) if "\x1b" in text else text


def written_over(text):
    """As it looks: \\r goes back to where the line begins, and what follows lies over what stood there.

    >>> written_over("10 %\\r20 %\\nlong\\rab\\n")
    '20 %\\nabng\\n'
    """
    lines = []
    for line in text.split("\n"):
        shown = ""
        for part in line.split("\r"):
            shown = part + shown[len(part):]
        lines.append(shown)
    return "\n".join(lines)


def compact(text):
    """The same without what was written over; of the last line it is still known where its writing goes on."""
    done, newline, last = text.replace("\r\n", "\n").rpartition("\n")
    if "\r" in last:
        last = written_over(last) + "\r" + last.rpartition("\r")[2]
    return (written_over(done) if "\r" in done else done) + newline + last


class Stream(io.TextIOBase):
    def __init__(self, kind, otherwise):
        """otherwise(): the Printed of code that belongs to no cell."""
        self.kind, self.otherwise = kind, otherwise

    def writable(self):
        return True

    def write(self, text):
        (showing.get(None) or self.otherwise()).add(self.kind, text)
        return len(text)
