"""A rule is a small function that looks at a notebook, or at a pair of twins, and yields what is wrong with it.

    @rule
    def one_figure(notebook):
        \"\"\"What the rule asks for, and why.\"\"\"
        yield cell, "what was expected, what came, what to do"

Its name with hyphens is its id. Importing a module of rules enters them into the book.
"""

from typing import NamedTuple

RULES = {}          # id → a function of one notebook
TWIN_RULES = {}     # id → a function of the Korean notebook and its English twin


class Complaint(NamedTuple):
    rule: str
    where: str
    text: str

    def __str__(self):
        return f"{self.where}: {self.text}  [{self.rule}]"


def rule(function):
    RULES[_id(function)] = function
    return function


def twin_rule(function):
    TWIN_RULES[_id(function)] = function
    return function


def _id(function):
    return function.__name__.replace("_", "-")


def complaints(notebook, only=None):
    """What the rules (all of them, or those whose module is `only`) have against one notebook."""
    return [Complaint(name, place.where, text) for name, function in RULES.items()
            if only is None or function.__module__ == only for place, text in function(notebook)]


def twin_complaints(ko, en):
    return [Complaint(name, place.where, text) for name, function in TWIN_RULES.items()
            for place, text in function(ko, en)]
