"""What a cell does to Python itself ends with it: the functions of Python, bpkit and NumPy are put back, and settings too.

Kept for the next cells are names, random numbers, files, and what is changed inside an object. Where that does harm,
the reader starts Python anew.
"""

import builtins
import sys
import warnings
from contextlib import ExitStack, contextmanager
from types import ModuleType

PUBLIC = ("ast", "asyncio", "base64", "builtins", "io", "linecache", "math", "numpy", "numpy.linalg", "numpy.random", "random", "sys",
          "time", "traceback")

BUILT_IN, AS_THEY_WERE = builtins.__dict__, dict(builtins.__dict__)
kept = {}                                  # module: its names and what they meant
PATH = list(sys.path)


def keep(imports=()):
    """Remember the modules that came since the last time. imports: those that the next cell will import and may change."""
    for name in imports:
        if is_kept(name):
            try:
                __import__(name)
            except Exception:               # the cell itself will say so
                pass
    for name, module in list(sys.modules.items()):
        if is_kept(name) and isinstance(module, ModuleType) and module not in kept:
            kept[module] = dict(vars(module))


def is_kept(name):
    return name in PUBLIC or name.partition(".")[0] == "bpkit"


def put_back():
    BUILT_IN.update(AS_THEY_WERE)          # first, for the rest needs them
    for module, names in kept.items():
        now = vars(module)
        for name in [name for name in now if name not in names and not isinstance(now[name], ModuleType)]:
            del now[name]                  # a submodule may have come since; anything else is the cell's
        for name, value in names.items():
            if name not in now or now[name] is not value:
                now[name] = value
    sys.path[:] = PATH + [place for place in sys.path if place not in PATH]


@contextmanager
def settings_of_its_own():
    """Filters of warnings, np.seterr and np.set_printoptions hold for one cell."""
    numpy = sys.modules.get("numpy")
    with ExitStack() as settings:
        settings.enter_context(warnings.catch_warnings())
        for name in ("errstate", "printoptions"):
            if hasattr(numpy, name):
                settings.enter_context(getattr(numpy, name)())
        yield


def hidden(namespace):
    """The names of Python's own functions that a cell has given another value, such as print or sum."""
    return [name for name in namespace if name in AS_THEY_WERE and not name.startswith("_")]
