"""What an exercise is. Each one is a file of `bpkit/exercises`, and everything that the course knows of it stands there."""

from typing import Any, Callable, NamedTuple

from bpkit.checking.both import Both

TOLERANCE = 1e-4      # of a number, relative. 1 part in 10,000: float32 passes, and so do five typed digits


class Wrong(NamedTuple):
    """A wrong computation that people really make, and what to say to someone who made it.

    name: the misconception, such as "M04", or "M07-mean" where an exercise has two of one kind.
    says: what was done, why it is wrong, what to look at next; one to three sentences.
    gives: computes the wrong answer, from the same arguments as the right one.
    when: recognises the mistake in an answer, where it or the right answer can have many values; then `gives` is an example.
    """

    name: str
    says: Both
    gives: Callable
    when: Callable | None = None


class Exercise(NamedTuple):
    """One exercise. Its statement stands on the page, in both editions; the rest of its cells is made from this.

    id: a contract: progress files and pages name it. The edition's prefix makes it the label on the page.
    starter: the learner's cell, in both languages (equal but for comments). It ends with check("id", answer).
    hints: three, from a nudge to nearly there.
    solution: a cell that answers and checks itself.
    because: why the solution is right, in MyST, for the folded solution on the page.
    asks: what kind of answer is wanted; for several answers, a dict of kinds by name.
    """

    id: str
    title: Both
    starter: Both
    hints: tuple[Both, Both, Both]
    solution: Both
    because: Both
    asks: Any

    @property
    def parts(self):
        """The kinds of answer by name; a single one has the name ""."""
        return self.asks if isinstance(self.asks, dict) else {"": self.asks}


def in_both(code):
    """Code for both editions, from the English one: it has no comments, and speaks through bpkit.en."""
    return Both(code, code.replace("bpkit.en", "bpkit.ko"))
