"""Finding numbers in printed text and in prose."""

import re

NUMBER = re.compile(r"(?<![\w.,])[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w])")
DECIMAL = re.compile(r"(?<![\w.])(?:(?<![\d)\]}])[-−])?\d+\.\d+(?:[eE][-+]?\d+)?")


def numbers(text):
    """Every number in a text, in order, with − written as -."""
    return [match.replace("−", "-") for match in NUMBER.findall(text)]


def decimals(text):
    """Every number with a decimal point, in order, with − written as -."""
    return [match.replace("−", "-") for match in DECIMAL.findall(text)]
