"""Finds the exercises: every file of `bpkit/exercises` holds one, as EXERCISE."""

import difflib
import functools
import importlib
import pkgutil

import bpkit.exercises


@functools.cache
def files():
    """{id: name of the module} of all exercises. The id is the path: exercises/dot/by_hand.py is "dot-by-hand"."""
    found = pkgutil.walk_packages(bpkit.exercises.__path__, "bpkit.exercises.")
    return {name.removeprefix("bpkit.exercises.").replace(".", "-").replace("_", "-"): name
            for _, name, is_package in found if not is_package}


def exercise(name):
    """The exercise of this id, or None."""
    return importlib.import_module(files()[name]).EXERCISE if name in files() else None


def nearest(name):
    """The id that is spelt most like `name`, or None."""
    close = difflib.get_close_matches(str(name), files(), n=1, cutoff=0.4)
    return close[0] if close else None
