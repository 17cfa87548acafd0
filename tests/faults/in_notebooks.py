"""Faults of a notebook of the book: what an author, a translator or a merge leaves behind."""

import json
import re

from tests.faults.fault import deleted, in_cell, replaced, written

KO, EN = "book/ko/01-dot-product.ipynb", "book/en/01-dot-product.ipynb"
BOTH, ONE = (KO, EN), (KO,)
RULES = ("notebook rules", *(f"tests/notebooks/test_rules.py::{test}[{edition}/01-dot-product]"
                             for test in ("test_notebook_keeps_the_rules", "test_twins_are_one_page")
                             for edition in ("ko", "en")))
GATE = ("notebook rules", "tests/notebooks/test_gate.py")
ALONE = ("notebook rules", "tests/notebooks/test_running.py::test_cells_run_alone[ko/01-dot-product]")
NOISE = ("notebook rules", "tests/notebooks/test_running.py::test_texts_survive_noise[ko/01-dot-product]")
NBVAL = ("notebooks run again", KO)


# ---- which cell -----------------------------------------------------------------------------------------------------

def prints(cell):
    return cell.is_code and not cell.tags and any(output.get("name") == "stdout" for output in cell.outputs)


def prints_decimal(cell):
    return prints(cell) and bool(re.search(r"\d\.\d{4}", cell.texts[0]))


def draws(cell):
    return bool(cell.data_of("image/svg+xml"))


def raises(cell):
    return "raises-exception" in cell.tags


def is_prose(cell):
    return cell.is_markdown and cell.id != "title" and "$$" not in cell.source


def has_formula(cell):
    return cell.is_markdown and "$$" in cell.source


def has_comment(cell):
    return cell.is_code and re.search(r"(?m)^# ", cell.source)


# ---- what to do to it -----------------------------------------------------------------------------------------------

def last_digit(text):
    """The text with its last digit raised by one."""
    return re.sub(r"\d(?=\D*$)", lambda digit: str((int(digit[0]) + 1) % 10), text)


def another_digit(cell):
    output = cell["outputs"][0]
    output["text"] = last_digit(output["text"])


def code(text, *outputs):
    """Another code in the cell, and what is stored below it."""
    def change(cell):
        cell["source"] = text
        cell["outputs"] = list(outputs)
    return change


def printed(text, name="stdout"):
    return {"output_type": "stream", "name": name, "text": text}


def ahead(text):
    """A line put before the source."""
    def change(cell):
        cell["source"] = f"{text}\n{cell['source']}"
    return change


def behind(text):
    def change(cell):
        cell["source"] += text
    return change


def both(*changes):
    def change(cell):
        for each in changes:
            each(cell)
    return change


def tag(name):
    def change(cell):
        cell["metadata"].setdefault("tags", []).append(name)
    return change


def never_run(cell):
    cell["outputs"], cell["execution_count"] = [], None


def no_outputs(cell):
    cell["outputs"] = []


def as_png(cell):
    cell["outputs"][0]["data"] = {"image/png": "iVBORw0KGgo=", "text/plain": "picture"}


def moved_line(cell):
    data = cell["outputs"][0]["data"]
    svg = data["image/svg+xml"]
    data["image/svg+xml"] = re.sub(r"(?<=<path d=\"M )\d+", lambda x: str(int(x[0]) + 9), svg, count=1)


def without_alt(cell):
    del cell["metadata"]["mystnb"]["image"]["alt"]


def no_longer_raising(cell):
    cell["source"], cell["outputs"] = "0", []


def without_first_line(cell):
    cell["source"] = cell["source"].partition("\n")[2].lstrip()


def raw(cell):
    cell["cell_type"] = "raw"
    del cell["outputs"], cell["execution_count"]


EMPTY = json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})

FAULTS = [
    in_cell("a digit changed in a stored output, both editions", BOTH, prints_decimal, another_digit, *NBVAL),
    in_cell("a digit changed, and nbval told to ignore the cell", BOTH, prints_decimal,
            both(another_digit, ahead("# NBVAL_IGNORE_OUTPUT")), *RULES),
    in_cell("a digit changed in one edition", ONE, prints_decimal, another_digit, *RULES),
    in_cell("a cell that was never run", BOTH, prints, never_run, *RULES),
    in_cell("an output deleted", BOTH, prints, no_outputs, *NBVAL),
    in_cell("a tag that makes nbval skip the cell", BOTH, prints, tag("nbval-skip"), *RULES),
    in_cell("a tag that takes the cell out of the book", BOTH, prints, tag("remove-cell"), *RULES),
    in_cell("output swallowed by %%capture", BOTH, prints, both(ahead("%%capture"), no_outputs), *RULES),
    in_cell("a code cell turned raw", BOTH, prints, raw, *RULES),
    in_cell("an error expected that no longer comes", BOTH, raises, no_longer_raising, *RULES),
    in_cell("a stored warning", BOTH, prints,
            lambda cell: cell["outputs"].append(printed("RuntimeWarning: overflow\n", "stderr")), *RULES),
    in_cell("a cell that needs an earlier one", BOTH, prints, without_first_line, *ALONE),
    in_cell("random numbers without a seed", BOTH, prints,
            code("import numpy as np\nfrom bpkit import rounded\n\nprint(rounded(np.random.rand()))",
                 printed("0.5488\n")), *ALONE),
    in_cell("a value on its rounding boundary", BOTH, prints,
            code("from bpkit import rounded\n\nprint(rounded(0.375, 2))", printed("0.38\n")), *ALONE),
    in_cell("a number printed without rounded", BOTH, prints, code("print(1 / 8)", printed("0.125\n")), *ALONE),
    in_cell("noise of a difference printed as a number", BOTH, prints,
            code("import numpy as np\nfrom bpkit import rounded\n\n"
                 "print(rounded(1e12 * (np.exp(0.3) - 1.3498588075760032)))", printed("0.0000\n")), *NOISE),
    in_cell("a line of a figure moved", BOTH, draws, moved_line, *NBVAL),
    in_cell("a figure stored as PNG", BOTH, draws, as_png, *RULES),
    in_cell("a figure without alt text", BOTH, draws, without_alt, *RULES),
    in_cell("a number in prose that nothing computed", BOTH, is_prose, behind(" 0.98365"), *RULES),
    in_cell("a number in one edition's prose only", ONE, is_prose, behind(" 0.5"), *RULES),
    in_cell("prose changed without its twin", ONE, is_prose, behind(" 끝."), *RULES, saved=False),
    in_cell("a comment changed without its twin", ONE, has_comment, ahead("# 참고"), *RULES, saved=False),
    in_cell("an index changed in one edition's formula", ONE, has_formula,
            lambda cell: cell.update(source=cell["source"].replace("$$", "$$ x_i +", 1)), *RULES),
    in_cell("code changed in one edition", ONE, prints, behind("\nx = 1"), *RULES),
    in_cell("a known mistranslation", ONE, is_prose, behind(" 학습 속도입니다."), *RULES),
    in_cell("both forms of a particle", ONE, is_prose, behind(" 뉴런은(는) 하나입니다."), *RULES),
    replaced("the kernel of one machine", KO, '"name": "python3"', '"name": "my-env"', *RULES),
    deleted("a page without its twin", EN, "notebook rules",
            "tests/notebooks/test_rules.py::test_twins_are_one_page[ko/01-dot-product]"),
    written("a notebook where nbval does not look", "book/en/build/extra.ipynb", EMPTY, *GATE),
]
