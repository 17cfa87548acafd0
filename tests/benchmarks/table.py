"""One row for each measured ratio, with its target beside it."""

from typing import NamedTuple


class Row(NamedTuple):
    what: str
    measured: float | None      # None: not measured, and `note` says why
    target: float | None        # at most; None: for information
    note: str = ""

    def __str__(self):
        if self.measured is None:
            return f"  {self.what:<68}      –             {self.note}"
        target, verdict = "", ""
        if self.target is not None:
            target = f"≤ {self.target:.3g}"
            verdict = "met" if self.measured <= self.target else "NOT MET"
        return f"  {self.what:<68} {self.measured:7.3f}   {target:<8} {verdict:<8} {self.note}".rstrip()


HEADER = f"  {'ratio of medians within rounds':<68} {'measured':>7}  {'target':<8}"
