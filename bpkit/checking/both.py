"""A text in both languages of the course, written side by side so that neither falls behind."""

from typing import NamedTuple


class Both(NamedTuple):
    """
    >>> Both("shape {shape}", "형상 {shape}").filled(shape=(2, 3)).ko
    '형상 (2, 3)'
    """

    en: str
    ko: str

    def filled(self, **values):
        """Both texts with their {places} filled in. A value may itself be a Both."""
        return Both(*(text.format(**{name: value[n] if isinstance(value, Both) else value
                                     for name, value in values.items()}) for n, text in enumerate(self)))

    def __add__(self, other):
        """The two texts, one sentence after the other."""
        return Both(f"{self.en} {other.en}", f"{self.ko} {other.ko}")


def same(text):
    """A text that is the same in both languages: a number, a formula, code."""
    return Both(text, text)
