"""The contract of an exercise: starter open, solution right, every named mistake recognised as itself, in both languages."""

import re

import numpy as np
import pytest

from bpkit.checking import catalogue
from bpkit.checking.both import Both
from bpkit.checking.choice import Choice
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers
from bpkit.checking.shape import Shape
from tests.checking.support import IDS, SPEAKERS, checked, handed_in, outputs_by_case, parts, value_of, wrongs
from tests.notebooks.python_source import tokens_without_comments
from tests.notebooks.rules.code import LINES
from tests.notebooks.rules.language import BOTH_PARTICLES, HANGUL, REJECTED

LANGUAGES = tuple(SPEAKERS)
WRONGS = wrongs()
FAR = 100          # times the tolerance: how far apart two mistakes must be


def exercise_id(row):
    return "-".join(str(part) for part in row[:2] if part)


@pytest.mark.parametrize("id", IDS)
def test_the_path_is_the_id(id):
    assert catalogue.exercise(id).id == id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_an_untouched_starter_is_not_answered_yet(id, language):
    verdict = value_of(getattr(catalogue.exercise(id).starter, language))
    assert verdict.state == "open" and not verdict.codes, f"expected open, got {verdict!r}"
    assert verdict.language == language and verdict.exercise == id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_the_solution_is_right(id, language):
    verdict = value_of(getattr(catalogue.exercise(id).solution, language))
    assert verdict.passed and verdict.exercise == id, f"expected right, got {verdict!r}"


@pytest.mark.parametrize("id", IDS)
def test_code_is_the_same_in_both_editions_and_short(id):
    for code in (catalogue.exercise(id).starter, catalogue.exercise(id).solution):
        assert tokens_without_comments(code.en.strip()) == tokens_without_comments(code.ko.strip())
        assert "bpkit.ko" in code.ko and "bpkit.en" in code.en
        assert all(len(text.strip("\n").splitlines()) <= LINES for text in code)
        assert all(len(line) <= 84 for text in code for line in text.splitlines()), "a line is too wide for the page"


def texts(id):
    """Every sentence of an exercise."""
    exercise = catalogue.exercise(id)
    yield from (exercise.title, exercise.because, *exercise.hints)
    for kind in exercise.parts.values():
        yield from (wrong.says for wrong in kind.wrongs)
        yield from (says for _, says in getattr(kind, "changes", {}).values())
        if getattr(kind, "otherwise", None):
            yield kind.otherwise


@pytest.mark.parametrize("id", IDS)
def test_sentences_are_in_their_language(id):
    for text in texts(id):
        assert isinstance(text, Both) and text.en.strip() and text.ko.strip()
        assert HANGUL.search(text.ko), f"expected Korean, got {text.ko!r}"
        assert not HANGUL.search(text.en), f"expected English, got {text.en!r}"
        assert not BOTH_PARTICLES.search(text.ko), f"choose one particle: {text.ko!r}"
        for pattern, wanted in REJECTED.items():
            assert not re.search(pattern, text.ko), f"expected {wanted}: {text.ko!r}"


@pytest.mark.parametrize("id", IDS)
def test_what_a_terminal_shows_is_plain_text(id):
    """Hints and diagnoses are read in a terminal too: `code` in backticks, no LaTeX, no other Markdown."""
    exercise = catalogue.exercise(id)
    assert len(exercise.hints) == 3
    for text in (text for text in texts(id) if text is not exercise.because):
        for language in text:
            plain = re.sub(r"`[^`]*`", "", language)
            assert not re.search(r"\$|\\[a-z]|\*\*|\]\(", plain), f"LaTeX or Markdown in {language!r}"
            assert language.count("`") % 2 == 0, f"an odd backtick in {language!r}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id, part, kind, wrong", WRONGS, ids=[f"{exercise_id(row)}: {row[3].name}" for row in WRONGS])
def test_a_named_mistake_gets_its_own_diagnosis(id, part, kind, wrong, language):
    verdict = checked(id, part, handed_in(kind, wrong), language)
    assert verdict.codes == [wrong.name], f"expected {wrong.name}, got {verdict.codes}:\n{verdict!r}"
    shown = " ".join(re.sub(r"\s+", " ", repr(verdict)).split())
    assert " ".join(getattr(wrong.says, language).split()) in shown


@pytest.mark.parametrize("id, part, kind", parts(), ids=map(exercise_id, parts()))
def test_mistakes_can_be_told_apart(id, part, kind):
    """Each differs from the right answer, and from every other mistake, by far more than the tolerance."""
    names = [wrong.name for wrong in kind.wrongs]
    assert len(set(names)) == len(names), f"two mistakes of one name: {names}"
    if isinstance(kind, Shape | Choice):
        given = [wrong.gives() for wrong in kind.wrongs]
        assert len(set(given)) == len(given)
        assert (kind.answer() if isinstance(kind, Shape) else kind.right) not in given
    elif isinstance(kind, Numbers) or isinstance(kind, Function) and kind.holds is None:
        right = ([kind.right_outputs(arguments) for arguments in kind.cases()] if isinstance(kind, Function)
                 else outputs_by_case(kind, kind.right))
        answers = {"the right answer": right, **{w.name: _filled(outputs_by_case(kind, w.gives), right) for w in kind.wrongs}}
        for n, (first, a) in enumerate(answers.items()):
            for second, b in list(answers.items())[n + 1:]:
                apart = max(_apart(x[name], y[name]) for x, y in zip(a, b) for name in x)
                assert apart > FAR * kind.tolerance, f"{first} and {second} differ by {apart:.1e}: choose other data"


def _filled(outputs, right):
    """A wrong computation may give only the outputs that it spoils."""
    return [{**truth, **given} for given, truth in zip(outputs, right)]


def _apart(a, b):
    if np.shape(a) != np.shape(b):
        return np.inf
    if not np.isfinite(a).all() or not np.isfinite(b).all():
        return np.inf
    return np.max(np.abs(a - b) / np.maximum(np.abs(b), np.abs(b).max() / 100 + 1e-300))
