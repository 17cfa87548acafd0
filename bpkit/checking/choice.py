"""The kind of answer that is one word out of a few: compare and decide."""

from dataclasses import dataclass

from bpkit.checking.both import Both
from bpkit.checking.exercise import Wrong
from bpkit.checking.finding import Finding, Open, shortened, unreadable


@dataclass(frozen=True)
class Choice:
    """right: the right word. others: each wrong word with its Wrong name and what to say, {"A": ("M13", Both(…))}."""

    right: str
    others: dict[str, tuple[str, Both]]

    @property
    def wrongs(self):
        return tuple(Wrong(name, says, gives=lambda word=word: word) for word, (name, says) in self.others.items())

    def judged(self, answer, exercise):
        if answer is None or answer is ...:
            raise Open
        options = {plain(word): word for word in (self.right, *self.others)}
        chosen = options.get(plain(answer)) if isinstance(answer, str) else None
        if chosen is None:
            words = ", ".join(f'"{word}"' for word in sorted(options.values()))
            raise unreadable("not an option", options=words, came=shortened(answer))
        if chosen == self.right:
            return []
        name, says = self.others[chosen]
        return [Finding(name, says)]


def plain(word):
    """A word without the quotes, brackets and capitals that a hurried hand adds.

    >>> plain(" (B) "), plain("Cosine.")
    ('b', 'cosine')
    """
    return " ".join(word.split()).replace("−", "-").strip(" \t\n()[].,'\"").lower()
