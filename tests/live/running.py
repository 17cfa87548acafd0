"""The runner of the page, in this Python. It needs no NumPy."""

import asyncio
import builtins
import importlib
import sys
from contextlib import contextmanager

from bpbook.live_words import WORDS

from tests.notebooks.reading import ROOT

PYTHON = ROOT / "book" / "_ext" / "bpbook" / "live" / "python"
SAID = WORDS["en"]
PATIENCE = 20       # seconds for what comes later


def new_runner():
    """The module, and those that it is made of, with nothing in them: as each worker has them."""
    for name in [name for name in sys.modules if name.startswith("bpkit_page")]:
        del sys.modules[name]
    return importlib.import_module("bpkit_page.runner")


def run(runner, source, number=1, is_printed=False, until=None, emitted=None):
    """How it ended, and the list of (kind, text, more). until(emitted): whether all has come that comes later."""
    emitted = [] if emitted is None else emitted

    async def whole():
        ended = await runner.run(source, lambda *output: emitted.append(output), SAID, number, is_printed)
        async with asyncio.timeout(PATIENCE):
            while until and not until(emitted):
                await asyncio.sleep(0.01)
        return ended

    with given_back():
        return asyncio.run(whole()), emitted


@contextmanager
def given_back():
    """In the page, the streams and input stay the runner's."""
    before = sys.stdout, sys.stderr, builtins.input
    try:
        yield
    finally:
        sys.stdout, sys.stderr, builtins.input = before
