"""What of IPython.display the page can do."""

from bpkit_page.runner import display, said

__all__ = ["display", "HTML", "SVG"]


class HTML:
    def __init__(self, data):
        self.data = data

    def _repr_html_(self):
        return self.data


class SVG:
    def __init__(self, data):
        self.data = data

    def _repr_svg_(self):
        return self.data


def __getattr__(name):
    raise (AttributeError(name) if name.startswith("__") else ImportError(said["IPython"], name=name))
