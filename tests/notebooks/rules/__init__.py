"""All rules of a stored notebook: what needs no kernel to see."""

from tests.notebooks.rules import code, exercises, figures, form, language, outputs, prose, twins  # noqa: F401  (enters the rules)
from tests.notebooks.rules.rulebook import RULES, TWIN_RULES, Complaint, complaints, twin_complaints

__all__ = ["RULES", "TWIN_RULES", "Complaint", "complaints", "twin_complaints"]
