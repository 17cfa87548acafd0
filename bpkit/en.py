"""bpkit in English: `from bpkit.en import check, draw, hint, quiz, widget`."""

from bpkit.asking.form import Asked
from bpkit.asking.quiz import question
from bpkit.checking.check import checked, hinted, progress_in
from bpkit.draw import speaking
from bpkit.widgets import speaking as moving

WORDS = {
    "shadow": "shadow",
    "epoch": "epoch",
    "loss": "loss",
    "caught": "caught",
    "survives": "survives",
    "passes": "forward passes",
    "caught table": "which check catches which bug",
    "gears": "gears in a row",
    "graph": "computational graph",
    "network": "network with one sample",
    "paths": "edges from node to node",
    "strips": "a rectangle whose sides grow",
    "no line": "no line: the output is 0.5 everywhere",
    "loss, log scale": "loss (log scale)",
    "one side": "no line: the output never crosses 0.5",
    "above 0.5": "output above 0.5",
    "class": "class",
    "wrong class": "wrong prediction",
    "no border": "no border in this picture",
    "neuron": "neuron",
    "no line here": "no line in this picture",
    "error": "error (log scale)",
    "exact": "0: exact",
    "z": "weighted sum z",
    "largest slope": "largest slope",
    "positive": "positive",
    "negative": "negative",
    "largest": "largest size",
    "true label": "true label",
    "prediction": "prediction",
    "total": "total",
    "start": "start",
    "slope": "slope",
    "tangent": "tangent",
    "input": "input",
    "output": "output",
    # What the code of a page calls its lines and columns
    "forward": "forward",
    "central": "central",
    "complex step": "complex step",
    "wrong": "wrong",
    "loss falls, 1 step": "loss falls, 1 step",
    "loss falls, 100 steps": "loss falls, 100 steps",
}

draw = speaking(WORDS)
widget = moving("en")


def check(exercise, answer, keep=None):
    """Check an answer, and say which idea went wrong. Example: check("dot-by-hand", answer)

    keep: a file to remember what was passed, such as "bpkit-progress.json"; nothing is kept without it.
    """
    return checked(exercise, answer, "en", keep)


def hint(exercise, number=1):
    """Show hint 1, 2 or 3. Example: hint("dot-by-hand", 2)"""
    return hinted(exercise, number, "en")


def quiz(id):
    """Show a question. Answers stay in this browser. Example: quiz("dot-predict-shape")"""
    return Asked(question(id), "en")


def progress(file):
    """Show which exercises were passed. The file is made by check(…, keep=file)."""
    return progress_in(file, "en")
