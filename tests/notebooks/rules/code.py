"""What stands in a code cell: short, plain Python that hides nothing and prints every number in one way."""

import ast
import re

from tests.notebooks.python_source import names_used, parsed
from tests.notebooks.rules.rulebook import rule

LINES = 15

# Each of these can keep a result, an error or a warning from the reader, or from nbval.
HIDING = {
    "capture_output", "redirect_stdout", "redirect_stderr", "suppress", "warnings", "seterr",
    "get_ipython", "display", "exit", "_exit", "devnull", "simplefilter", "filterwarnings",
}
OTHER_FORMATTING = {"round", "around", "set_printoptions", "printoptions", "array2string", "array_str", "array_repr",
                    "format_float_positional", "format_float_scientific", "format"}


@rule
def plain_python(notebook):
    """No magics, no shell commands: a cell must run wherever Python runs, in the page as well."""
    for cell in notebook.code_cells:
        if parsed(cell.source) is None:
            yield cell, "expected plain Python, got something that Python cannot read (a magic? a slip?). Rewrite it."


@rule
def short_cells(notebook):
    """A reader takes in a cell at one look."""
    for cell in notebook.code_cells:
        lines = len(cell.source.splitlines())
        if lines > LINES:
            yield cell, f"expected at most {LINES} lines, got {lines}. Split the cell, or call bpkit."


@rule
def no_nbval_markers(notebook):
    """A comment such as NBVAL_SKIP makes nbval look away; it does so even inside a string."""
    for cell in notebook.code_cells:
        marker = re.search(r"#\W*((?:NBVAL|PYTEST_VALIDATE)_\w+)", cell.source)
        if marker:
            yield cell, f"{marker[1]} makes nbval skip or ignore this cell. Take it out."


@rule
def nothing_hidden(notebook):
    """What a cell does is seen: no output thrown away, no warning silenced, no `;` that swallows the last value."""
    for cell in notebook.code_cells:
        for name in sorted(HIDING & names_used(cell.source)):
            yield cell, f"`{name}` can hide what the cell does. Do without; show a value as the cell's last line."
        if re.search(r"""errstate\([^)]*["']ignore["']""", cell.source):
            yield cell, "`errstate` silences a warning here. Let NumPy raise (`over=\"raise\"`), or mend the cause."
        if cell.source.rstrip().endswith(";"):
            yield cell, "the `;` at the end hides the value of the last line. Take it out."


@rule
def numbers_through_rounded(notebook):
    """`bpkit.rounded` formats every number, because only what goes through it is checked for stable digits."""
    for cell in notebook.code_cells:
        for found in sorted(_other_formatting(cell.source)):
            yield cell, f"expected numbers formatted by `bpkit.rounded`, got {found}. Use rounded(value, digits)."


def _other_formatting(code):
    for name in OTHER_FORMATTING & names_used(code):
        yield f"`{name}`"
    for node in ast.walk(parsed(code) or ast.Module([], [])):
        if isinstance(node, ast.FormattedValue) and node.format_spec:
            spec = ast.unparse(node.format_spec).strip("f'\"")
            if re.search(r"[eEfFgGn%]$|\.\d", spec):
                yield f"the format `:{spec}`"
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and _is_text(node.left):
            yield "`%` formatting"


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
