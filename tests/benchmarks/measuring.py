"""Times that can be compared: every contender runs once a round, and each ratio is taken within a round.

A machine that slows down for a while slows all contenders of that round; the median over rounds forgets the rest.
"""

import time
from statistics import median
from typing import NamedTuple


class Rounds(NamedTuple):
    seconds: dict          # name → one time a round, per repetition of the work

    def median(self, name):
        return median(self.seconds[name])

    def ratio(self, name, other):
        return median(a / b for a, b in zip(self.seconds[name], self.seconds[other]))


def interleaved(contenders, rounds):
    """contenders: name → (function, repetitions in one call). The first round warms up and is not counted."""
    seconds = {name: [] for name in contenders}
    for number in range(rounds + 1):
        for name, (work, repetitions) in contenders.items():
            start = time.perf_counter()
            work()
            elapsed = (time.perf_counter() - start) / repetitions
            if number:
                seconds[name].append(elapsed)
    return Rounds(seconds)
