"""The front door: check an answer, ask for a hint."""

import contextlib
import sys

from bpkit.checking import progress
from bpkit.checking.both import Both
from bpkit.checking.catalogue import exercise, nearest
from bpkit.checking.finding import Finding, Open, Unreadable, shortened
from bpkit.checking.sentences import say
from bpkit.checking.verdict import OPEN, RIGHT, WRONG, Judged, Verdict, formatted

NO_EXERCISE = Both("There is no exercise {name}.", "이런 연습문제는 없습니다: {name}.")
MEANT = Both('Did you mean "{id}"?', '찾는 것이 "{id}"입니까?')
HINT = Both("Hint {number} of 3: {text}", "힌트 {number}/3: {text}")
NEXT = Both('The next one: `hint("{id}", {number})`', '다음 힌트: `hint("{id}", {number})`')
LAST = Both("This is the last one.", "마지막 힌트입니다.")
COUNTED = Both("Hints are numbered 1, 2 and 3.", "힌트 번호는 1, 2, 3입니다.")


def checked(name, answer, language, keep=None):
    """The Verdict on an answer, whatever the answer is. keep: a file that remembers what was passed; None for none."""
    found = exercise(name) if isinstance(name, str) else None
    if found is None:
        return _no_exercise(name, language)
    verdict = Verdict(found.id, found.title, language, tuple(_judged_parts(found, answer)))
    if keep is not None and verdict.passed:
        verdict.note = progress.keep(keep, found.id)
    return verdict


def progress_in(path, language):
    return Notice(progress.listed(path), language)


def _judged_parts(found, answer):
    if "" in found.parts:
        yield _judged("", found.parts[""], answer, found)
        return
    wanted = ", ".join(found.parts)
    if answer is None or answer is ...:
        answer = {}
    if isinstance(answer, list | tuple) and len(answer) == len(found.parts):
        answer = dict(zip(found.parts, answer))
    if not isinstance(answer, dict):
        came = type(answer).__name__
        yield Judged("", WRONG, (Finding("one of several", say("one of several", wanted=wanted, kind=came)),))
        return
    for name, kind in found.parts.items():
        yield _judged(name, kind, answer.get(name), found)
    for name in answer:
        if name not in found.parts and not set(found.parts) <= set(answer):      # a slip of the pen; else a remark of the learner
            finding = Finding("no such answer", say("no such answer", name=shortened(name), wanted=wanted))
            yield Judged(shortened(name), WRONG, (finding,))


def _judged(name, kind, answer, exercise):
    try:
        with _without_warnings():
            findings = tuple(kind.judged(answer, exercise))
    except Open:
        return Judged(name, OPEN)
    except Unreadable as problem:
        findings = (problem.finding,)
    except (Exception, SystemExit) as error:        # an answer may be any object, and misbehave in any way
        findings = (Finding("strange", say("strange", kind=type(answer).__name__, error=type(error).__name__)),)
    return Judged(name, WRONG if findings else RIGHT, findings)


def _without_warnings():
    """1e308 twice is too large for a float: a wrong answer, not a warning. Without NumPy nothing warns."""
    numpy = sys.modules.get("numpy")
    return numpy.errstate(all="ignore") if numpy else contextlib.nullcontext()


def _no_exercise(name, language):
    title = NO_EXERCISE.filled(name=shortened(name))
    meant = nearest(name) if isinstance(name, str) else None
    return Notice([title] + ([MEANT.filled(id=meant)] if meant else []), language)


def hinted(name, number, language):
    """Hint 1, 2 or 3 of an exercise, and how to ask for the next."""
    found = exercise(name) if isinstance(name, str) else None
    if found is None:
        return _no_exercise(name, language)
    if not isinstance(number, int) or number not in (1, 2, 3):
        return Notice([COUNTED], language)
    after = NEXT.filled(id=found.id, number=number + 1) if number < 3 else LAST
    return Notice([HINT.filled(number=number, text=found.hints[number - 1]), after], language)


class Notice:
    """A few sentences to the learner. It has `passed`, as a Verdict has, so that code may ask any result for it."""

    passed = False
    state = OPEN
    codes = ()

    def __init__(self, sentences, language):
        self.sentences, self.language = sentences, language

    def __repr__(self):
        return "\n".join(getattr(sentence, self.language) for sentence in self.sentences)

    def _repr_html_(self):
        paragraphs = "".join(f'<p style="margin:.2em 0">{formatted(getattr(sentence, self.language))}</p>'
                             for sentence in self.sentences)
        return f'<div class="bp-notice" lang="{self.language}">{paragraphs}</div>'
