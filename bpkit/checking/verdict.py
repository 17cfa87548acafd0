"""What a learner sees: a few lines of text, and in Jupyter the same with colour, marks and shapes side by side."""

import html
import re
import textwrap
from typing import NamedTuple

from bpkit.checking.both import Both
from bpkit.checking.marked import marked_html, marked_text, shapes_html, shapes_text

RIGHT, WRONG, OPEN = "right", "wrong", "open"

STATES = {
    "right": Both("right", "맞았습니다"),
    "wrong": Both("not yet", "아직 맞지 않습니다"),
    "open": Both("not answered yet", "아직 답하지 않았습니다"),
}
COUNT = Both("{right} of {all} right", "{all}개 가운데 {right}개가 맞았습니다")
STILL_OPEN = Both("still open", "아직 답하지 않았습니다")
ASK = Both('For a hint: `hint("{id}")`', '힌트 보기: `hint("{id}")`')
SIGNS = {"right": "✓", "wrong": "✗", "open": "…"}
# The colours of the book's page; elsewhere those of its light theme, which are legible on white and black as a border.
COLOURS = {"right": "var(--bp-c, #0d8266)", "wrong": "var(--bp-b, #b84a00)", "open": "var(--bp-soft, #7a818c)"}


class Judged(NamedTuple):
    """One part of an answer: its name ("" if there is only one), its state, and what was found."""

    name: str
    state: str
    findings: tuple = ()


class Verdict:
    """The result of `check`. Shows itself; `passed` is True or False, `codes` the names of the diagnoses."""

    def __init__(self, exercise, title, language, parts, note=None):
        self.exercise, self.title, self.language, self.parts, self.note = exercise, title, language, parts, note

    @property
    def state(self):
        states = {part.state for part in self.parts}
        if states == {RIGHT}:
            return RIGHT
        return OPEN if states == {OPEN} else WRONG

    @property
    def passed(self):
        return self.state == RIGHT

    @property
    def codes(self):
        return [finding.code for part in self.parts for finding in part.findings]

    # ---- as text ----

    def __repr__(self):
        lines = [f"{SIGNS[self.state]} {self._title()}: {self._headline()}."]
        width = max((len(part.name) for part in self.parts), default=0)
        for part in self._shown_parts():
            lines += self._part_text(part, width)
        lines += [self._in(note) for note in self._notes()]
        return "\n".join(lines)

    def _part_text(self, part, width):
        if not part.name and part.state != WRONG:
            return []
        label = f"  {part.name.ljust(width)}  " if part.name else "  "
        if part.state != WRONG:
            return [label + self._in(STILL_OPEN if part.state == OPEN else STATES[part.state])]
        lines = []
        for finding in part.findings:
            names = f"{', '.join(finding.names)}: " if any(finding.names) else ""
            lines += self._wrapped(names + self._in(finding.says), label)
            label = " " * len(label)
            details = [*shapes_text(finding, self.language), *marked_text(finding, self.language)]
            lines += [label + line for line in details]
        return lines

    def _wrapped(self, text, label):
        width = 88 if self.language == "en" else 64               # Hangul is twice as wide
        return textwrap.wrap(" ".join(text.split()), width, initial_indent=label, subsequent_indent=" " * len(label),
                             break_long_words=False, break_on_hyphens=False)

    # ---- as HTML ----

    def _repr_html_(self):
        rows = "".join(self._part_html(part) for part in self._shown_parts() if part.name or part.state == WRONG)
        notes = "".join(f'<p style="margin:.4em 0 0;font-size:.9em">{formatted(self._in(note))}</p>'
                        for note in self._notes())
        return (f'<div class="bp-check" lang="{self.language}" data-exercise="{html.escape(self.exercise)}" '
                f'data-state="{self.state}" style="border-left:.3em solid {COLOURS[self.state]};'
                f'padding:.4em .9em;margin:.3em 0;line-height:1.6">'
                f'<p style="margin:0"><strong>{SIGNS[self.state]} {html.escape(self._title())}:</strong> '
                f'{self._headline()}.</p>{f"<ul style={STYLE_OF_LIST}>{rows}</ul>" if rows else ""}{notes}</div>')

    def _part_html(self, part):
        name = f"<code>{html.escape(part.name)}</code> " if part.name else ""
        if part.state != WRONG:
            word = self._in(STILL_OPEN if part.state == OPEN else STATES[part.state])
            return f'<li style="margin:.2em 0">{name}{SIGNS[part.state]} {word}</li>'
        items = ""
        for finding in part.findings:
            names = "".join(f"<code>{html.escape(n)}</code> " for n in finding.names if n)
            items += (f'<li style="margin:.2em 0" data-code="{html.escape(finding.code)}">{name}{names}'
                      f"{formatted(self._in(finding.says))}{shapes_html(finding, self.language)}"
                      f"{marked_html(finding, self.language)}</li>")
        return items

    # ---- words ----

    def _shown_parts(self):
        """None where all are right, or all are open: then the headline says it."""
        return self.parts if self.state == WRONG else ()

    def _in(self, both):
        return getattr(both, self.language)

    def _title(self):
        return self._in(self.title)

    def _headline(self):
        if len(self.parts) > 1 and self.state == WRONG:
            right = sum(part.state == RIGHT for part in self.parts)
            return self._in(COUNT.filled(right=right, all=len(self.parts)))
        return self._in(STATES[self.state])

    def _notes(self):
        if self.note:
            yield self.note
        if self.state == WRONG and self.exercise:
            yield ASK.filled(id=self.exercise)


STYLE_OF_LIST = '"margin:.3em 0 0;padding-left:1.2em;list-style:none"'


def formatted(text):
    """A sentence as HTML: what stands in `backticks` is code.

    >>> formatted("use `a < b`")
    'use <code>a &lt; b</code>'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
