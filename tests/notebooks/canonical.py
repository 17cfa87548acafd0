"""The one form in which a notebook is stored, so that a changed number is a short diff and nothing else is.

Kernel and language always read the same, counts run 1, 2, 3 …, printed pieces of one stream are one text, a traceback
is its last line, and what editors leave behind (timings, scroll states, widget state, empty cells) is gone.
"""

import json

import nbformat

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
CELL_METADATA = ("jupyter", "mystnb", "tags", "twin")
# JupyterLab folds what the book folds.
FOLDED = {
    "hide-input": {"source_hidden": True},
    "hide-output": {"outputs_hidden": True},
    "hide-cell": {"source_hidden": True, "outputs_hidden": True},
}


def canonical(text):
    """The canonical form of the text of an .ipynb file."""
    notebook = nbformat.from_dict(json.loads(text))
    if (notebook.nbformat, notebook.nbformat_minor) < (4, 5):
        notebook = nbformat.convert(notebook, 4)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    notebook.metadata = nbformat.from_dict(METADATA)
    for cell in notebook.cells:
        cell.source = "\n".join(line.rstrip() if cell.cell_type == "code" else line
                                for line in "".join(cell.source).rstrip().split("\n"))
    notebook.cells = [cell for cell in notebook.cells if cell.source]
    for cell in notebook.cells:
        cell.metadata = _cell_metadata(cell)
        cell.pop("attachments", None)
    for count, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1):
        _number(cell, count)
    return nbformat.writes(notebook, version=nbformat.NO_CONVERT).rstrip("\n") + "\n"


def _cell_metadata(cell):
    kept = {key: value for key, value in cell.metadata.items() if key in CELL_METADATA and value}
    kept.pop("jupyter", None)
    if cell.cell_type == "code":
        folded = {key: value for tag in kept.get("tags", []) for key, value in FOLDED.get(tag, {}).items()}
        if folded:
            kept["jupyter"] = folded
    return nbformat.from_dict(kept)


def _number(cell, count):
    if cell.execution_count is not None:               # an unrun cell stays visibly unrun
        cell.execution_count = count
    cell.outputs = [_canonical_output(output, count) for output in _merged(cell.outputs)]


def _canonical_output(output, count):
    if output.output_type == "execute_result":
        output.execution_count = count
    if output.output_type == "error":
        output.traceback = [f"{output.ename}: {output.evalue}"]
    if "metadata" in output:
        output.metadata = nbformat.from_dict({})
    return output


def _merged(outputs):
    """Outputs with neighbouring pieces of one stream joined: how print() is cut into messages is chance."""
    merged = []
    for output in outputs:
        if output.output_type == "stream":
            output.text = "".join(output.text)
            if merged and merged[-1].output_type == "stream" and merged[-1].name == output.name:
                merged[-1].text += output.text
                continue
        merged.append(output)
    return merged
