"""The two editions are one page in two languages: same cells, same code, same numbers."""

import re

from tests.notebooks.numbers_in_text import numbers
from tests.notebooks.python_source import speaks_a_language, tokens_without_comments
from tests.notebooks.rules.rulebook import twin_rule
from tests.notebooks.rules.form import without_fences
from tests.notebooks.translation import up_to_date

NAMES = {"ko": "Korean", "en": "English"}


def pairs(ko, en):
    """Cells with the same id, in the order of the Korean edition."""
    twins = {cell.id: cell for cell in en.cells}
    return [(cell, twins[cell.id]) for cell in ko.cells if cell.id in twins]


def code_pairs(ko, en):
    return [(a, b) for a, b in pairs(ko, en) if a.is_code and b.is_code]


def prose_pairs(ko, en):
    return [(a, b) for a, b in pairs(ko, en) if a.is_markdown and b.is_markdown]


@twin_rule
def same_cells(ko, en):
    """The same cells in the same order."""
    a, b = ([(cell.id, cell.data["cell_type"]) for cell in notebook.cells] for notebook in (ko, en))
    if a != b:
        place = next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        x, y = (" ".join(cells[place][::-1]) if place < len(cells) else "the end" for cells in (a, b))
        yield ko, f"cell {place + 1} is {x}, in {en.where} it is {y}. Bring the two into the same order."


@twin_rule
def same_metadata(ko, en):
    """The same tags, the same sizes of pictures, the same names of figures but for ko- and en-."""
    for a, b in pairs(ko, en):
        x, y = _shared_metadata(a), _shared_metadata(b)
        if x != y:
            yield a, f"has the metadata {x}, its twin in {en.where} has {y}. Make them equal."


def _shared_metadata(cell):
    image = {key: value for key, value in cell.metadata.get("mystnb", {}).get("image", {}).items() if key != "alt"}
    name = cell.metadata.get("mystnb", {}).get("figure", {}).get("name", "")
    return {"tags": cell.tags, "image": image, "figure": _without_edition(name), "caption": bool(cell.caption)}


@twin_rule
def same_code(ko, en):
    """Token for token, comments left out; `bpkit.ko` and `bpkit.en` are the one pair that may differ."""
    for a, b in code_pairs(ko, en):
        x, y = tokens_without_comments(a.source), tokens_without_comments(b.source)
        if x != y:
            place = next((n for n, (s, t) in enumerate(zip(x, y)) if s != t), min(len(x), len(y)))
            s, t = (" ".join(tokens[max(0, place - 2):place + 3]) for tokens in (x, y))
            yield a, f"its code differs from {en.where}: `{s}` here, `{t}` there. Only comments may differ."


@twin_rule
def same_formulas(ko, en):
    """The same display formulas; words inside \\text{…} may be translated."""
    for a, b in prose_pairs(ko, en):
        x, y = _formulas(a.source), _formulas(b.source)
        if x != y:
            yield a, f"its display formulas differ from those in {en.where}: {_differences(x, y)}. Make them equal."


FORMULA = re.compile(r"""(?smx)
    \$\$ (.+?) \$\$                                    # $$ … $$
    | ^[`:]{3,}\{math\} .*? \n (.+?) ^[`:]{3,}         # a math directive
    | (\\begin\{(\w+\*?)\} .+? \\end\{\4\})            # an amsmath environment
    """)


def _formulas(markdown):
    """The display formulas, with their translatable words and their line breaks left out."""
    formulas = [_without_edition("".join(groups[:3])) for groups in FORMULA.findall(markdown)]
    return [" ".join(re.sub(r"\\text\{[^}]*\}", r"\\text{}", formula).split()) for formula in formulas]


@twin_rule
def same_links(ko, en):
    """The same links, references, labels and directives with their names, but for the prefix ko- or en-."""
    for a, b in prose_pairs(ko, en):
        x, y = _links(a.source), _links(b.source)
        if x != y:
            yield a, f"its links, labels or directives differ from {en.where}: {_differences(x, y)}. Make them equal."


def _links(markdown):
    text = without_fences(markdown)
    found = [*re.findall(r"\]\(([^)\s]*)", text), *re.findall(r"\{\w[\w:-]*\}`[^`]*?([^`<>]+)>?`", text),
             *re.findall(r"(?m)^\(([\w-]+)\)=$", text), *re.findall(r"(?m)^[`:]{3,}\{([\w:-]+)\}", markdown),
             *re.findall(r"(?m)^:(?:label|name|class|nonumber|hidden):.*$", markdown),
             *re.findall(r"<https?:[^>]*>|(?:src|href)=\"[^\"]*\"", text)]
    return sorted(_without_edition(target) for target in found)


@twin_rule
def same_headings(ko, en):
    """The same levels of headings, because the language switch leads from section to section."""
    for a, b in prose_pairs(ko, en):
        x, y = (re.findall(r"(?m)^#+(?= )", without_fences(cell.source)) for cell in (a, b))
        if x != y:
            yield a, f"has the headings {x}, its twin in {en.where} has {y}. Make them equal."


@twin_rule
def same_numbers(ko, en):
    """The same outputs number for number; and letter for letter where the cell takes no words from bpkit.ko or .en.

    Words from there may stand in another order in the other language, and with them the numbers between them.
    """
    for a, b in code_pairs(ko, en):
        x, y = ([sorted(numbers(text)) for text in cell.texts] for cell in (a, b))
        if x != y:
            differing = [_differences(p, q) for p, q in zip(x, y) if p != q] or [f"{len(x)} here, {len(y)} there"]
            yield a, f"its output has other numbers than {en.where}: {differing[0]}. {_RUN}"
        elif not speaks_a_language(a.source) and _shown(a) != _shown(b):
            yield a, f"its output differs from {en.where}. {_RUN}"


_RUN = "Run `python run.py notebooks`, which runs both editions."


def _shown(cell):
    return [tuple(map(output.get, ("output_type", "text", "data", "evalue"))) for output in cell.outputs]


@twin_rule
def same_prose_numbers(ko, en):
    """The same numbers in prose, alt text and captions, whatever the order of the words around them."""
    for a, b in pairs(ko, en):
        x, y = (sorted(_said_decimals(cell)) for cell in (a, b))
        if x != y:
            yield a, f"says other decimals than its twin in {en.where}: {_differences(x, y)}. Correct one of them."


def _said_decimals(cell):
    texts = [without_fences(cell.source)] if cell.is_markdown else [cell.alt, cell.caption]
    return re.findall(r"\d+\.\d+", "\n".join(texts))


@twin_rule
def translated(ko, en):
    """A cell that changed in one edition was looked at in the other; see translation.py for how this is known."""
    for a, b in pairs(ko, en):
        changed, twin = (a, b) if not up_to_date(b, a) else (b, a)
        if up_to_date(twin, changed):
            continue
        both = not up_to_date(changed, twin)
        what = "both editions changed" if both else "changed, but its twin did not"
        todo = (f"Bring {twin.notebook.where} in line with it and run `python run.py notebooks`." if not both
                else "If they say the same, run `python run.py notebooks`.")
        seen = "" if both else f" If it needs no change: `python run.py notebooks {ko.path.stem} --seen {a.id}`."
        yield changed, f"{what} since the two were last in line. {todo}{seen}"


def _without_edition(text):
    return re.sub(r"\b(?:ko|en)(?=[-/])", "", text)


def _differences(x, y):
    """What only one of the two lists has, or the whole lists if only their order differs."""
    only_x, only_y = [e for e in x if e not in y], [e for e in y if e not in x]
    return f"{only_x or x} here, {only_y or y} there"
