"""Exercises and questions: what a page shows of them is what bpkit says of them."""

import re

from bpkit.asking.quiz import questions
from bpkit.checking import catalogue
from tests.notebooks.exercise_cells import made_cells, made_ids
from tests.notebooks.rules.rulebook import rule


@rule
def exercise_cells(notebook):
    """Below each statement stand the hints, starter, solution and reasons of the exercise's file, and nothing else."""
    places = {cell.id: place for place, cell in enumerate(notebook.cells)}
    stray = made_ids() & set(places)
    for cell in notebook.cells:
        if cell.is_markdown and cell.id in catalogue.files():
            for offset, made in enumerate(made_cells(cell.id, notebook.edition), start=1):
                stray -= {made["id"]}
                if places.get(made["id"]) != places[cell.id] + offset:
                    yield cell, f"expected the cell {made['id']} {offset} below it. Run `python run.py notebooks`."
                elif notebook.cells[places[made["id"]]].source != made["source"]:
                    there = notebook.cells[places[made["id"]]]
                    yield there, "is not what the exercise's file in bpkit says. Run `python run.py notebooks`."
    for id in sorted(stray):
        yield notebook.cells[places[id]], "belongs to an exercise whose statement is not on this page. Take it out."


@rule
def exercise_statements(notebook):
    """A statement has the title of its exercise, and the exercise's id as its label, behind the edition's prefix."""
    for cell in notebook.cells:
        for title, label in re.findall(r"(?m)^:::\{exercise\} *(.*)\n:label: *(\S+)$", cell.source if cell.is_markdown else ""):
            id = label.removeprefix(f"{notebook.edition}-")
            if id not in catalogue.files():
                yield cell, f"expected the label {notebook.edition}-ID of an exercise in bpkit/exercises, got {label!r}."
            elif cell.id != id:
                yield cell, f"expected {id!r} as the id of the cell that states this exercise. Rename the cell."
            elif not title.startswith(wanted := getattr(catalogue.exercise(id).title, notebook.edition)):
                yield cell, f"expected a title that begins with {wanted!r}, got {title!r}. Make them equal."


@rule
def quiz_cells(notebook):
    """A question is asked by a cell of its own, whose code the book does not show."""
    for cell in notebook.code_cells:
        for id in re.findall(r'(?m)^quiz\("([^"]*)"\)', cell.source):
            if id not in questions():
                yield cell, f"expected the id of a question in bpkit/quizzes, got {id!r}."
            elif cell.source != f'from bpkit.{notebook.edition} import quiz\n\nquiz("{id}")':
                yield cell, "expected nothing but the import and the call of quiz. Move the rest to another cell."
            elif cell.tags != ["remove-input"]:
                yield cell, f"expected the tag remove-input and no other, got {cell.tags}."


@rule
def exercise_outputs(notebook):
    """Below a starter stands "not answered yet", below a solution "right": in the kernel, not only in a test of the file."""
    wanted = {f"{id}-{part}": state for id in catalogue.files() for part, state in (("start", "open"), ("solution", "right"))}
    for cell in notebook.code_cells:
        if cell.id in wanted and f'data-state="{wanted[cell.id]}"' not in "".join(cell.data_of("text/html")):
            yield cell, f"expected a verdict with the state {wanted[cell.id]!r} below it. Mend the exercise, and run it."
