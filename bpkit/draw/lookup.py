"""Functions by name, each file read when its function is asked for: so a graph is drawn where there is no NumPy."""

import importlib
from collections.abc import Mapping
from functools import partial


class Lookup(Mapping):
    """{name of a function: the function}, from {name of a function: name of its file}, all files in one package.

    >>> drawings = Lookup("bpkit.draw", {"gears": "gears", "arrows": "vectors"})
    >>> list(drawings), drawings["gears"].__name__
    (['gears', 'arrows'], 'gears')
    """

    def __init__(self, package, files):
        self.package, self.files = package, files

    def __getitem__(self, name):
        return getattr(importlib.import_module(f"{self.package}.{self.files[name]}"), name)

    def __contains__(self, name):
        return name in self.files

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)


class Speaking:
    """The functions of a mapping as attributes, with something filled in that is the same for all: the language."""

    def __init__(self, functions, **filled):
        self._functions, self._filled = functions, filled

    def __getattr__(self, name):
        if name.startswith("_"):                     # Python asks for such names while it makes a copy
            raise AttributeError(name)
        if name not in self._functions:
            raise AttributeError(f"expected one of {', '.join(dir(self))}, got {name!r}.", name=name, obj=self)
        return partial(self._functions[name], **self._filled)

    def __dir__(self):
        return sorted(self._functions)
