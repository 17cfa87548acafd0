"""Every exercise and question stands on one page, the same in both editions; every misconception is met somewhere."""

import re
from collections import Counter

from bpkit.asking.quiz import Choice, questions
from bpkit.checking import catalogue
from bpkit.checking.diagnosis import Case, general
from tests.notebooks.reading import EDITIONS, paths_in_book, read

MISCONCEPTIONS = {f"M{number:02d}" for number in range(1, 31)}


def pages(edition):
    return [read(path) for path in paths_in_book() if path.parent.name == edition]


def test_each_exercise_is_stated_once_in_each_edition():
    for edition in EDITIONS:
        stated = Counter(cell.id for page in pages(edition) for cell in page.cells
                         if cell.is_markdown and ":::{exercise}" in cell.source)
        assert stated == Counter(list(catalogue.files())), f"book/{edition}: expected each exercise of bpkit once"


def test_each_question_is_asked_once_in_each_edition():
    for edition in EDITIONS:
        asked = Counter(id for page in pages(edition) for cell in page.code_cells
                        for id in re.findall(r'(?m)^quiz\("([^"]+)"\)', cell.source))
        assert asked == Counter(list(questions())), f"book/{edition}: expected each question of bpkit once"


def named():
    """The names of all mistakes that are recognised: those of exercises, of questions, and the general ones."""
    for id in catalogue.files():
        for kind in catalogue.exercise(id).parts.values():
            yield from (wrong.name for wrong in kind.wrongs)
            yield from (name for name, _ in getattr(kind, "changes", {}).values())
    for question in questions().values():
        yield from (option.name for option in (question.options if isinstance(question, Choice) else question.slips))
    yield from (guess.code for guess in general([Case({}, {}, counts={"samples": 2})]))
    yield "M10"             # called twice, a function gives two results: bpkit/checking/function.py


def test_every_misconception_is_diagnosed_somewhere():
    found = {match[0] for name in named() if (match := re.match(r"M\d\d", name))}
    assert found >= MISCONCEPTIONS, f"nothing diagnoses {sorted(MISCONCEPTIONS - found)}"
    assert found <= MISCONCEPTIONS, f"no such misconception: {sorted(found - MISCONCEPTIONS)}"
