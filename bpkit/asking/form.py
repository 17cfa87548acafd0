"""A question as text and as an HTML form. The form works without a kernel, and without a script as far as it can."""

import html
from pathlib import Path

from bpkit.asking.quiz import Choice
from bpkit.checking.both import Both
from bpkit.checking.verdict import formatted

HERE = Path(__file__).parent
CHECK = Both("Check", "확인")
RIGHT = Both("Right.", "맞았습니다.")
NOT_YET = Both("Not yet.", "아직 맞지 않습니다.")
CHOOSE = Both("Choose an answer first.", "아직 답을 고르지 않았습니다.")
NO_NUMBER = Both("Type a number, such as 0.6, 3/5 or -2.", "0.6, 3/5, -2처럼 수로 적어야 합니다.")
ANOTHER = Both("That is another number. Compute it step by step.", "맞는 값이 아닙니다. 단계마다 값을 적어 가며 다시 계산합니다.")
YOUR_NUMBER = Both("Your number", "답")
ANSWER = Both("Answer", "답 보기")


class Asked:
    """A question in one language, as Jupyter and the book show it."""

    def __init__(self, question, language):
        self.question, self.language = question, language

    def __repr__(self):
        lines = [self._in(self.question.question)]
        if isinstance(self.question, Choice):
            lines += [f"  ( ) {self._in(option.text)}" for option in self.question.options]
        return "\n".join(lines)

    def _repr_html_(self):
        body = self._choices() if isinstance(self.question, Choice) else self._number()
        words = {"right": RIGHT, "wrong": NOT_YET, "choose": CHOOSE, "no-number": NO_NUMBER, "another": ANOTHER}
        says = " ".join(f'data-{name}="{html.escape(self._in(word))}"' for name, word in words.items())
        return (f'<form class="bp-quiz" id="quiz-{self.question.id}" lang="{self.language}" data-quiz="{self.question.id}" {says}>{body}'
                f'<p class="bp-quiz-end"><button type="submit" hidden>{self._in(CHECK)}</button> <output></output></p></form>'
                + assets())

    def _choices(self):
        options = "".join(self._option(number, option) for number, option in enumerate(self.question.options, start=1))
        return f"<fieldset><legend>{formatted(self._in(self.question.question))}</legend>{options}</fieldset>"

    def _option(self, number, option):
        field = f"bp-{self.question.id}-{number}"
        right = " data-is-right" if not option.name else ""
        sign = self._in(NOT_YET if option.name else RIGHT)
        return (f'<div class="bp-option"{right}><input type="radio" name="{self.question.id}" value="{number}" id="{field}">'
                f'<label for="{field}">{formatted(self._in(option.text))}</label>'
                f'<div class="bp-why"><b>{sign}</b> <span>{formatted(self._in(option.why))}</span></div></div>')

    def _number(self):
        asked, field = self.question, f"bp-{self.question.id}"
        whys = "".join(
            f'<div class="bp-why" data-value="{float(value):.10g}"{" data-is-right" if right else ""}>'
            f"<span>{formatted(self._in(why))}</span></div>"
            for value, why, right in [(asked.value, asked.why, True), *((s.value, s.why, False) for s in asked.slips)])
        return (f'<p class="bp-question" id="{field}-q">{formatted(self._in(asked.question))}</p><p><label for="{field}">'
                f'{self._in(YOUR_NUMBER)}</label> <input type="text" inputmode="text" autocomplete="off" id="{field}" '
                f'aria-describedby="{field}-q" data-tolerance="{asked.tolerance!r}"></p>{whys}'
                f"<noscript><details><summary>{self._in(ANSWER)}</summary>{formatted(self._in(asked.why))}</details></noscript>")

    def _in(self, both):
        return getattr(both, self.language)


def assets():
    """Style and script, so that the form works wherever the notebook is opened; the book loads them once for a page."""
    style, script = (HERE / name for name in ("quiz.css", "quiz.js"))
    return (f'<style class="bp-asset">{style.read_text("utf-8")}</style>'
            f'<script class="bp-asset">{script.read_text("utf-8")}</script>')
