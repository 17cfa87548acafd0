"""Put another function in the place of one of bpkit's, in every module that has imported it."""

import contextlib
import importlib
import pkgutil
import sys
from unittest import mock

import bpkit


@contextlib.contextmanager
def replaced_everywhere(original, replacement):
    """`replacement` stands for `original` under every name that a module of bpkit has for it."""
    for module in pkgutil.walk_packages(bpkit.__path__, "bpkit."):
        importlib.import_module(module.name)
    with contextlib.ExitStack() as stack:
        for module in [module for name, module in sys.modules.items() if name.split(".")[0] == "bpkit"]:
            for name in [name for name, value in vars(module).items() if value is original]:
                stack.enter_context(mock.patch.object(module, name, replacement))
        yield
