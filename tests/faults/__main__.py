"""Plant every fault, one at a time, and print what caught it: `python run.py faults [WORDS]`."""

import argparse
import os
import queue
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

from tests.faults import suite
from tests.faults.copies import make_copy, planted
from tests.faults.fault import CannotPlant

FAULTS = [fault for file in sorted(Path(__file__).parent.glob("in_*.py"))
          for fault in import_module(f"tests.faults.{file.stem}").FAULTS]
COPIES = 2


def main():
    parser = argparse.ArgumentParser(prog="python run.py faults", description=__doc__)
    parser.add_argument("words", nargs="*", help="plant only the faults whose description has one of these words")
    words = parser.parse_args().words
    faults = [fault for fault in FAULTS if not words or any(word in fault.what for word in words)]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(COPIES) as pool:
        copies = queue.SimpleQueue()
        for number in range(COPIES):
            (Path(folder) / str(number)).mkdir()
            copies.put(make_copy((Path(folder) / str(number)).resolve()))
        if not unharmed_passes(faults, copies, pool):
            return 1
        survivors = planted_one_by_one(faults, copies, pool)
    print(f"\n{len(faults)} faults, {len(faults) - len(survivors)} caught, {len(survivors)} survived, "
          f"{time.monotonic() - start:.0f} s ({processor_seconds():.0f} s of processor time)")
    for what in survivors:
        print(f"survived: {what}")
    return 1 if survivors else 0


def processor_seconds():
    """What all commands so far have cost, whatever else the machine was doing."""
    return sum(os.times()[:4])


def unharmed_passes(faults, copies, pool):
    """Every check that a fault will be held against passes without one; else it would seem to catch everything."""
    checks = list(dict.fromkeys((fault.part, fault.only) for fault in faults))
    print(f"{'without a fault':<62} {'seconds':>7}", flush=True)

    def timed(check):
        start = time.monotonic()
        return in_a_copy(copies, None, *check), time.monotonic() - start

    good = True
    for (part, only), (result, seconds) in zip(checks, pool.map(timed, checks)):
        name = f"{part}: {' '.join(only)}"[:62]
        print(f"{name:<62} {seconds:>7.1f}   {'' if result.passed else 'FAILS'}", flush=True)
        if not result.passed:
            print(f"{result.caught_by}\n{result.output[-2000:]}\n", flush=True)
            good = False
    return good


def planted_one_by_one(faults, copies, pool):
    """Print one line a fault; give the descriptions of those that nothing caught."""
    survivors = []
    print(f"\n{'fault':<62} {'seconds':>7}   caught by", flush=True)

    def timed(fault):
        start = time.monotonic()
        try:
            result = in_a_copy(copies, fault, fault.part, fault.only)
        except CannotPlant as error:
            result = suite.Outcome(False, "", str(error))
        return result, time.monotonic() - start

    for fault, (result, seconds) in zip(faults, pool.map(timed, faults)):
        print(f"{fault.what:<62} {seconds:>7.1f}   {result.caught_by or 'SURVIVED'}", flush=True)
        if not result.caught_by:
            survivors.append(f"{fault.what} ({fault.part}: {' '.join(fault.only)}) {result.output[-500:]}")
    return survivors


def in_a_copy(copies, fault, part, only):
    root = copies.get()
    try:
        if fault is None:
            return suite.outcome(root, part, only)
        with planted(fault, root):
            return suite.outcome(root, part, only)
    finally:
        copies.put(root)


if __name__ == "__main__":
    sys.exit(main())
