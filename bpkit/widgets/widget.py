"""A widget is a row of frames. On paper and without a script all frames stand there; a script shows one at a time.

So nothing is lost where nothing moves, and every number is in the text. A frame has a picture and a caption; frames
may form several series ("h forward", "h central"), of which the reader chooses one.
"""

import hashlib
import html
from pathlib import Path
from typing import NamedTuple

from bpkit.checking.both import Both
from bpkit.checking.verdict import formatted
from bpkit.draw.numbers import with_minus
from bpkit.draw.svg import STYLE, element, group, place, written

HERE = Path(__file__).parent
BACK, ON = Both("Back", "이전"), Both("Next", "다음")
STEP = Both("Step", "단계")
PYTHON = ("Python: ", "`for ")           # how a line of code begins, in which a minus sign would be an error
ALL = Both("All steps in a row", "모든 단계 펼쳐 보기")


class Frame(NamedTuple):
    """One step. title: a few words. says: the caption, `code` in backticks, one line a line.

    options: one more line for each option of the widget.
    drawing: SVG elements of this frame alone. adds: those that stay until the end of the series.
    series: the number of the series that it belongs to. mark: what stands beside the slider, instead of "3 / 9".
    """

    title: Both
    says: Both
    drawing: tuple = ()
    adds: tuple = ()
    series: int = 0
    mark: Both | None = None
    options: tuple = ()


class Target(NamedTuple):
    """A place in the picture to press, and the frame that it leads to. label: what is read aloud."""

    x: float
    y: float
    width: float
    height: float
    frame: int
    label: Both


class Widget:
    """What a widget's function returns: HTML for the page, and `summary`, its numbers as text, for everyone else.

    language: "ko" or "en". about: one sentence that says what is seen and what to do. size: (width, height) in pixels.
    shared: SVG elements that every frame shows, behind its own. slider: what the slider moves through.
    series: their names, if the frames have several; choose: the question that they answer.
    options: what else may be chosen instead, if all frames look alike but for parts with data_option="0", "1", … .
    The first is seen at first (give it data_chosen=""), and on paper.
    stage: there is one picture for all frames, with places to press (targets); the frames are marks in it.
    start: the frame that is shown first.
    """

    files = ("widgets",)            # the style and script that it needs, .css and .js

    def __init__(self, kind, language, *, about, size, frames, summary, shared=(), slider=STEP, series=(), choose=None,
                 options=(), stage=False, targets=(), start=0):
        self.kind, self.language, self.about, self.size = kind, language, about, size
        self.frames, self.summary, self.shared = frames, summary, shared
        self.slider, self.series, self.choose, self.options = slider, series, choose, options
        self.stage, self.targets, self.start = stage, targets, start

    def __repr__(self):
        return self.summary

    def _repr_html_(self):
        content = self._content()
        # Ids are the page's, so each widget has its own. In digits: a hexadecimal 2e before a -12 looks like a number.
        name = "w" + str(int(hashlib.sha256(content.encode()).hexdigest()[:6], 16))
        return content.replace("%NAME%", name) + assets(*self.files)

    def _content(self):
        stage = self._stage() if self.stage else ""
        frames = "".join(self._frame(number, frame) for number, frame in enumerate(self.frames))
        return (f'<div class="bp-widget" role="group" aria-label="{self._first_sentence()}" lang="{self.language}" '
                f'data-widget="{self.kind}" data-start="{self.start}"{" data-options" if self.options else ""} '
                f'style="--width: {place(self.size[0])}px">'
                f'<p class="bp-about">{formatted(self._in(self.about))}</p>{self._shared()}{self._controls()}{stage}'
                f'<ol class="bp-frames">{frames}</ol><p class="bp-spoken" aria-live="polite"></p></div>')

    def _shared(self):
        if self.stage or not self.shared:
            return ""
        return ('<svg class="bp-shared" width="0" height="0" aria-hidden="true"><defs>'
                + written(group(*self.shared, id="%NAME%-shared")) + "</defs></svg>")

    def _stage(self):
        marks = [group(*frame.drawing, data_frame=str(number)) for number, frame in enumerate(self.frames)]
        targets = [element("rect", x=t.x, y=t.y, width=t.width, height=t.height, rx=4, class_="bp-target",
                           data_to=str(t.frame), aria_label=self._in(t.label)) for t in self.targets]
        return self._picture([group(*self.shared, *marks, aria_hidden="true"), *targets])

    def _frame(self, number, frame):
        picture = "" if self.stage else self._picture([*self._until(number), *frame.drawing])
        lines = "".join(f"<p>{formatted(text)}</p>" for text in self._in(frame.says).split("\n"))
        lines += "".join(f'<p data-option="{number}"{"" if number else " data-chosen"}>{formatted(self._in(line))}</p>'
                         for number, line in enumerate(frame.options))
        mark = f' data-mark="{self._in(frame.mark, True)}"' if frame.mark else ""
        return (f'<li class="bp-frame" data-series="{frame.series}" data-number="{number}"{mark}>{picture}'
                f'<div class="bp-says"><p class="bp-title">{formatted(self._in(frame.title))}</p>{lines}</div></li>')

    def _until(self, number):
        """What stands there at this frame: what is shared, and what the frames of its series have added up to here."""
        frame = self.frames[number]
        first = number == 0 or self.frames[number - 1].series != frame.series
        yield from [element("use", href="#%NAME%-shared")] if self.shared else []
        if any(other.adds for other in self.frames):
            before = [] if first else [element("use", href=f"#%NAME%-{number - 1}")]
            yield group(*before, *frame.adds, id=f"%NAME%-{number}")

    def _picture(self, children):
        width, height = map(place, self.size)
        return ('<div class="bp-board">' + written(element(
            "svg", *children, viewBox=f"0 0 {width} {height}",
            **({"role": "none"} if self.stage else {"aria-hidden": "true"}))) + "</div>")

    def _controls(self):
        radios = "".join(
            f'<label><input type="radio" name="%NAME%-series" value="{number}"{" checked" if number == 0 else ""}>'
            f"{formatted(self._in(name))}</label>" for number, name in enumerate(self.series or self.options))
        choice = (f'<fieldset><legend>{formatted(self._in(self.choose))}</legend>{radios}</fieldset>'
                  if len(self.series or self.options) > 1 else "")
        return (f'<div class="bp-controls" hidden>{choice}<div class="bp-slide">'
                f'<button type="button" data-step="-1" aria-label="{self._in(BACK, True)}">◀</button>'
                f'<input type="range" min="0" value="0" aria-label="{self._in(self.slider, True)}">'
                f'<button type="button" data-step="1" aria-label="{self._in(ON, True)}">▶</button>'
                f'<span class="bp-count" aria-hidden="true"></span></div><label class="bp-all"><input type="checkbox">{self._in(ALL)}</label></div>')

    def _first_sentence(self):
        return self._in(self.about, True).split(". ")[0].rstrip(".")

    def _in(self, both, attribute=False):
        lines = getattr(both, self.language).split("\n")
        words = "\n".join(line if line.startswith(PYTHON) else with_minus(line) for line in lines)
        return html.escape(words.replace("`", "")) if attribute else words


def assets(*names):
    """Style and script, so that a widget works wherever the notebook is opened; the book loads them once a page."""
    names = names or Widget.files
    style = STYLE.read_text("utf-8") + "".join((HERE / f"{name}.css").read_text("utf-8") for name in names)
    script = "".join((HERE / f"{name}.js").read_text("utf-8") for name in names)
    return f'<style class="bp-asset">{style}</style><script class="bp-asset">{script}</script>'
