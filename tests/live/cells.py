"""The runner of the page in this Python, and what a cell that it ran has shown, in the form of a stored output."""

import importlib.util

from bpbook.live_words import WORDS

from tests.notebooks.alone import Shown
from tests.notebooks.reading import ROOT

RUNNER = ROOT / "book" / "_ext" / "bpbook" / "live" / "runner.py"
SAID = {name: WORDS["en"][name] for name in ("input", "too much", "system exit")}


def new_runner():
    """The module with a namespace of its own, as each worker has one."""
    spec = importlib.util.spec_from_file_location("bpkit_runner", RUNNER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(runner, source, number=1):
    """How it ended, and the list of (kind, text, more)."""
    emitted = []
    return runner.run(source, lambda *output: emitted.append(output), SAID, number), emitted


def shown(emitted):
    """The same cell as tests.notebooks.alone.stored would give it."""
    streams = {name: "".join(text for kind, text, _ in emitted if kind == name) for name in ("stdout", "stderr")}
    values = [{"text/plain": text, **more} for kind, text, more in emitted if kind == "value"]
    errors = [f"{more['name']}: {more['value']}" for kind, _, more in emitted if kind == "error"]
    return Shown(**streams, value=values[-1] if values else None, error=errors[-1] if errors else None)
