"""What running the cells of a notebook, each alone, brings to light. The tests and the planted faults call this."""

from tests.notebooks import alone
from tests.notebooks.margin import close_calls, not_rounded, prints_recorded
from tests.notebooks.noise import Noise, Rewrite
from tests.notebooks.python_source import parsed
from tests.notebooks.rules import Complaint


def alone_complaints(notebook):
    """Cells that show something else alone than in the notebook, or numbers whose digits are not safe."""
    for cell in notebook.code_cells:
        if parsed(cell.source) is None:
            continue                     # the rule plain-python complains of it
        with prints_recorded() as prints:
            shown = alone.run(cell)
        for difference in alone.differences(alone.stored(cell), shown):
            yield Complaint("alone", cell.where, (
                f"shows something else when it runs alone than what is stored: {difference}. If it needs another cell, "
                "let it import and define what it uses. If bpkit or the stored output was changed, decide which is "
                "right. Then run `python run.py notebooks`."))
        for line in close_calls(prints):
            yield Complaint("margin", cell.where, line)
        for number in not_rounded(cell, shown, prints):
            yield Complaint("through-rounded", cell.where, (
                f"shows {number}, which did not come through bpkit.rounded and is not in its code. "
                "Print it with rounded(value, digits), so that its digits are checked."))


def noise_complaints(notebook, seed=1):
    """Cells whose text changes when last bits change as they do between processors. Pictures may change in theirs."""
    with Noise(seed).everywhere():
        shown = [(cell, alone.run(cell, Rewrite())) for cell in notebook.code_cells if parsed(cell.source)]
    for cell, noisy in shown:
        for difference in alone.differences(_texts(alone.stored(cell)), _texts(noisy)):
            yield Complaint("noise", cell.where, (
                f"its text is not the stored one when last bits change, as they do between processors: {difference}. "
                "Print fewer decimals, or a quantity that is stable."))


def _texts(shown):
    texts = {mime: text for mime, text in (shown.value or {}).items() if mime in ("text/plain", "text/html")}
    return shown._replace(value=texts)
