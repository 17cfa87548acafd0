"""How a notebook is stored: nothing by chance, nothing hidden in metadata."""

import json
import re

import nbformat

from tests.notebooks.canonical import canonical
from tests.notebooks.rules.rulebook import rule

TAGS = {"raises-exception", "hide-input", "hide-output", "hide-cell", "remove-input"}
MYSTNB = {"image": {"alt", "width", "height", "align", "classes"}, "figure": {"caption", "name"}}


@rule
def canonical_form(notebook):
    """`python run.py notebooks` would change nothing: then a diff shows what the author changed, and only that."""
    wanted = canonical(notebook.text)
    if notebook.text != wanted:
        line, got, want = first_difference(notebook.text, wanted)
        yield notebook, (f"line {line} is {got!r}, the canonical form has {want!r}. "
                         "Run `python run.py notebooks`, which saves it so.")


def first_difference(text, wanted):
    """The number of the first line that differs, and both lines; an end of file is None."""
    lines, wanted_lines = text.split("\n") + [None], wanted.split("\n") + [None]
    return next((n, a, b) for n, (a, b) in enumerate(zip(lines, wanted_lines), start=1) if a != b)


@rule
def valid_format(notebook):
    """The file is a notebook of format 4.5, the first with cell ids, and holds nothing that the format lacks."""
    data = json.loads(notebook.text)
    version = (data.get("nbformat"), data.get("nbformat_minor"))
    if version != (4, 5):
        yield notebook, f"expected nbformat 4.5, got {version[0]}.{version[1]}. Run `python run.py notebooks`."
        return
    try:
        nbformat.validate(data, relax_add_props=False)
    except nbformat.ValidationError as error:
        yield notebook, f"is not a valid notebook: {str(error).splitlines()[0]}. Run `python run.py notebooks`."


@rule
def first_heading(notebook):
    """A page begins with its title, the only heading of the first level."""
    first = notebook.cells[0] if notebook.cells else None
    if first is None or not first.is_markdown or not first.source.startswith("# "):
        yield notebook, "expected a Markdown cell with the title (`# …`) first. Add it."
    for cell in notebook.cells[1:]:
        if cell.is_markdown and re.search(r"(?m)^# ", without_fences(cell.source)):
            yield cell, "expected one first-level heading a page, got another one. Make it `## …`."


def without_fences(markdown):
    """Markdown without its blocks of code."""
    return re.sub(r"(?ms)^(`{3,})[^`\n]*\n.*?^\1`*\s*$", "", markdown)


@rule
def readable_ids(notebook):
    """A cell id is a name that a person gave, unique on the page: messages, diffs and twins go by it."""
    seen = set()
    for cell in notebook.cells:
        random = re.fullmatch(r"[0-9a-f-]{8,}", cell.id) and re.search(r"\d", cell.id)
        if random or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", cell.id):
            yield cell, f"expected an id of lower-case words joined by hyphens, got {cell.id!r}. Name the cell."
        if cell.id in seen:
            yield cell, "another cell of this page has the same id. Rename one of them."
        seen.add(cell.id)


@rule
def known_tags(notebook):
    """Only tags that the book needs; any other may tell nbval or the book to skip the cell."""
    for cell in notebook.cells:
        for tag in set(cell.tags) - TAGS:
            yield cell, f"expected a tag out of {', '.join(sorted(TAGS))}, got {tag!r}. Take it out."


@rule
def known_metadata(notebook):
    """Alt text, caption and digest of the twin may stand in a cell's metadata, and nothing else."""
    for cell in notebook.cells:
        for key in set(cell.metadata) - {"tags", "mystnb", "jupyter", "twin"}:
            yield cell, f"expected metadata tags, mystnb, jupyter or twin, got {key!r}. Run `python run.py notebooks`."
        for group, entries in cell.metadata.get("mystnb", {}).items():
            for name in [group] if group not in MYSTNB else sorted(set(entries) - MYSTNB[group]):
                yield cell, f"expected mystnb metadata image or figure with {MYSTNB}, got {name!r}. Take it out."
        twin = cell.metadata.get("twin", "00000000")
        if not re.fullmatch(r"[0-9a-f]{8}", twin):
            yield cell, f"expected 8 hexadecimal digits as twin, got {twin!r}. Run `python run.py notebooks`."


@rule
def no_raw_cells(notebook):
    """A raw cell is a code cell that nobody runs."""
    for cell in notebook.cells:
        if not (cell.is_code or cell.is_markdown):
            yield cell, f"expected a code or Markdown cell, got a {cell.data['cell_type']} cell. Change its type."
