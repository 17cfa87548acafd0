"""Finds the exercises: every file of `bpkit/exercises` holds one, as EXERCISE."""

import difflib
import functools
import importlib
from pathlib import Path

import bpkit.exercises


@functools.cache
def files():
    """{id: name of the module} of all exercises. The id is the path: exercises/dot/by_hand.py is "dot-by-hand"."""
    found = [path for path in sorted(Path(bpkit.exercises.__file__).parent.glob("*/*.py")) if path.stem != "__init__"]
    return {f"{path.parent.name}-{path.stem}".replace("_", "-"): f"bpkit.exercises.{path.parent.name}.{path.stem}" for path in found}


def exercise(name):
    """The exercise of this id, or None."""
    return importlib.import_module(files()[name]).EXERCISE if name in files() else None


def nearest(name):
    """The id that is spelt most like `name`, or None."""
    close = difflib.get_close_matches(str(name), files(), n=1, cutoff=0.4)
    return close[0] if close else None
