"""What a stored output may be: the result of a run from the top, the same on every machine."""

import re

from tests.notebooks.rules.rulebook import rule

FORMATS = {"text/plain", "text/html", "image/svg+xml"}
NEGATIVE_ZERO = re.compile(r"(?<![\w.])[-−]0(?:\.0*)?(?![\d.])")
RAW_NUMBER = re.compile(r"""(?x)
    \b np\.(?:float|int|uint|bool|str|complex)\w*\(      # np.float64(6.0)
    | \b array\(                                         # array([1, 2])
    | \[ [^\]]* \d\. [ \]]                               # [1. 2.]
    | \d\.\d{11,}                                        # 0.30000000000000004
    | (?<![\d.])(?!1e-)\d+(?:\.\d+)?e-(?:1[2-9]|[2-9]\d)\b     # 2.4e-16; but 1e-16, a power of ten, is no noise
    """)
MACHINE = re.compile(r"(?<![\w.:/<>\"])/(?:[\w.-]+/)+[\w.-]+|\b[A-Z]:\\|\b0x[0-9a-f]{6,}|site-packages|ipykernel_\d+")


@rule
def run_from_the_top(notebook):
    """Counts are 1, 2, 3, …: every cell ran, in order. A cell without a count is one that nbval does not compare."""
    for expected, cell in enumerate(notebook.code_cells, start=1):
        if cell.data["execution_count"] != expected:
            yield cell, (f"expected execution count {expected}, got {cell.data['execution_count']}: the notebook was "
                         "not run from the top. Run `python run.py notebooks`.")


@rule
def error_where_tagged(notebook):
    """An error is shown exactly where the tag says so; nbval would pass a tagged cell that no longer raises."""
    for cell in notebook.code_cells:
        tagged = "raises-exception" in cell.tags
        raised = any(output["output_type"] == "error" for output in cell.outputs)
        if tagged and not raised:
            yield cell, "is tagged `raises-exception`, but its output has no error. Mend the cell or drop the tag."
        if raised and not tagged:
            yield cell, "shows an error without the tag `raises-exception`. Mend the cell or add the tag."


@rule
def print_shows(notebook):
    """A cell that prints has something printed below it."""
    for cell in notebook.code_cells:
        if re.search(r"(?m)^print\(", cell.source) and not cell.outputs:
            yield cell, "prints, but no output is stored. Run `python run.py notebooks`."


@rule
def no_warnings(notebook):
    """Nothing on the error stream: a reader takes a warning for a fault, and usually is right."""
    for cell in notebook.code_cells:
        if any(output.get("name") == "stderr" for output in cell.outputs):
            yield cell, "a warning or progress bar is stored in its output. Mend what warns; drop `progress=True`."


@rule
def known_formats(notebook):
    """Text, HTML and SVG, because nbval compares them; it passes over a PNG and a widget."""
    for cell in notebook.code_cells:
        for output in cell.outputs:
            for mime in sorted(set(output.get("data", {})) - FORMATS):
                yield cell, f"expected outputs of {', '.join(sorted(FORMATS))}, got {mime}. Draw with bpkit."


@rule
def one_result(notebook):
    """A value is shown by being the last line of its cell, once."""
    for cell in notebook.code_cells:
        if any(output["output_type"] == "display_data" for output in cell.outputs):
            yield cell, "shows something with `display`. Let it be the cell's last line instead."


@rule
def no_control_characters(notebook):
    """No colours or returns of a terminal in stored text: a browser shows them as rubbish."""
    for cell in notebook.code_cells:
        if any(re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text) for text in cell.texts):
            yield cell, "its output holds control characters (a colour, a carriage return). Print plain text."


@rule
def no_machine_traces(notebook):
    """No path or memory address of the machine that ran it."""
    yield from _in_outputs(notebook, MACHINE, "names a place on one machine. Show what does not depend on it.")


@rule
def no_negative_zero(notebook):
    """−0 is the trace of a rounding error whose sign differs between machines."""
    yield from _in_outputs(notebook, NEGATIVE_ZERO, "is a negative zero. Print it with bpkit.rounded.")


@rule
def no_raw_numbers(notebook):
    """No NumPy scalar, default array print, long float or 1e-17 of noise: their last digits differ between machines."""
    yield from _in_outputs(notebook, RAW_NUMBER, "is a raw number or array. Print it with bpkit.rounded.")


def _in_outputs(notebook, pattern, complaint):
    for cell in notebook.code_cells:
        found = pattern.search("\n".join(cell.texts))
        if found:
            yield cell, f"{found[0]!r} in its output {complaint}"
