"""The cells of an exercise that are made from its file in bpkit/exercises: hints, starter, solution, and why.

An author writes the statement: a Markdown cell whose id is that of the exercise. `python run.py notebooks` puts the
others below it, and a rule makes sure that they are what the file says.
"""

import json

from bpkit.checking import catalogue
from bpkit.checking.typed import short
from tests.notebooks.reading import Notebook

WORDS = {
    "en": {"hint": "Hint {number}", "differs": "If yours differs:"},
    "ko": {"hint": "힌트 {number}", "differs": "답이 다르다면:"},
}
MOST = 10         # lines for one part of an exercise; `check` knows them all
PARTS = ("hints", "start", "solution", "why")


def with_exercise_cells(text, path):
    """The text of the notebook with the made cells below each statement, in place of the ones that were there."""
    notebook = Notebook(path, text)
    data = json.loads(text)
    statements = [cell.id for cell in notebook.cells if cell.is_markdown and cell.id in catalogue.files()]
    old = {cell["id"]: cell for cell in data["cells"] if cell["id"] in {made_id(s, part) for s in statements for part in PARTS}}
    cells = []
    for cell in data["cells"]:
        if cell["id"] in old:
            continue
        cells.append(cell)
        if cell["id"] in statements:
            cells += [_updated(made, old.get(made["id"])) for made in made_cells(cell["id"], notebook.edition)]
    return json.dumps({**data, "cells": cells})


def made_id(exercise, part):
    return f"{exercise}-{part}"


def made_ids():
    """The ids of all cells that are made."""
    return {made_id(exercise, part) for exercise in catalogue.files() for part in PARTS}


def made_cells(name, edition):
    exercise = catalogue.exercise(name)
    return [
        _markdown(made_id(name, "hints"), hints(exercise, edition)),
        _code(made_id(name, "start"), getattr(exercise.starter, edition)),
        _code(made_id(name, "solution"), getattr(exercise.solution, edition), tags=["hide-cell"]),
        _markdown(made_id(name, "why"), why(exercise, edition)),
    ]


def hints(exercise, edition):
    title = WORDS[edition]["hint"]
    return "\n\n".join(f":::{{dropdown}} {title.format(number=number)}\n{getattr(hint, edition)}\n:::"
                       for number, hint in enumerate(exercise.hints, start=1))


def why(exercise, edition):
    lines = list(dict.fromkeys(_differing(exercise, edition)))          # two parts may have a mistake in common
    more = f"\n\n{WORDS[edition]['differs']}\n\n" + "\n".join(lines) if lines else ""
    return f":::{{solution}} {edition}-{exercise.id}\n:class: dropdown\n\n{getattr(exercise.because, edition)}{more}\n:::"


def _differing(exercise, edition):
    """A line for each known wrong answer; of many, the first ones, which are the most usual."""
    for name, kind in exercise.parts.items():
        for wrong in kind.wrongs[:MOST]:
            label = ": ".join(filter(None, [name and f"`{name}`", short(wrong, kind)]))
            yield f"- {f'**{label}** ' if label else ''}{getattr(wrong.says, edition)}"


def labels(statement):
    """The wrong answers that the made cells of this statement show, computed by bpkit; none for another cell."""
    if statement not in catalogue.files():
        return []
    return [short(wrong, kind) for kind in catalogue.exercise(statement).parts.values() for wrong in kind.wrongs]


def _markdown(id, source):
    return {"cell_type": "markdown", "id": id, "metadata": {}, "source": source}


def _code(id, source, tags=()):
    return {"cell_type": "code", "id": id, "metadata": {"tags": list(tags)} if tags else {}, "source": source.strip("\n"),
            "execution_count": None, "outputs": []}


def _updated(made, old):
    """The made cell with what is stored in the old one: the digest of its twin, and the outputs of the same code."""
    if old is None:
        return made
    if "twin" in old["metadata"]:
        made["metadata"]["twin"] = old["metadata"]["twin"]
    if made["cell_type"] == "code" and "".join(old["source"]) == made["source"]:
        made["outputs"], made["execution_count"] = old["outputs"], old["execution_count"]
    return made
