"""Finding numbers in printed text and in prose."""

import re

# Letters of the Latin alphabet make a name of it (W1, 4x); a Korean particle does not.
NUMBER = re.compile(r"(?<![A-Za-z0-9_.,])[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![A-Za-z0-9_])")
DECIMAL = re.compile(r"(?<![\w.])(?:(?<![\d)\]}])[-−])?\d+\.\d+(?:[eE][-+]?\d+)?")


def numbers(text):
    """Every number in a text, in order, with − written as -."""
    return [match.replace("−", "-") for match in NUMBER.findall(text)]


def decimals(text):
    """Every number with a decimal point, in order, with − written as -."""
    return [match.replace("−", "-") for match in DECIMAL.findall(text)]
