"""`python -m tests.benchmarks`: how fast bpkit is, as ratios measured in one run on this machine.

Ratios, because seconds say more about the machine than about the code. Every line shows its target, met or not.
One thread only: NumPy's and PyTorch's own threads are switched off before either is imported.
`python -m tests.benchmarks pages` measures the built pages in Chromium instead, and `cells` only how long a reader waits
for a cell that is run in the page.
"""

import importlib.metadata
import importlib.util
import json
import os
import platform
import subprocess
import sys
from statistics import median

ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS",
                                     "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS")}
IMPORTS = 11


def rerun_with_one_thread():
    """BLAS reads these variables when it is loaded, so they must be set before Python starts."""
    if any(os.environ.get(name) != value for name, value in ONE_THREAD.items()):
        sys.exit(subprocess.run([sys.executable, "-m", "tests.benchmarks"], env=os.environ | ONE_THREAD).returncode)


def installed():
    return {name: importlib.util.find_spec(name) is not None for name in ("autograd", "torch")}


def about_this_machine(has):
    import numpy

    versions = [f"Python {platform.python_version()}", f"NumPy {numpy.__version__}"]
    for name in has:
        versions.append(f"{name} {importlib.metadata.version(name)}")
    return f"{', '.join(versions)}; {cpu()}, {os.cpu_count()} cores, {platform.system()}"


def cpu():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def digits_rows(has):
    """Against the bare products without PyTorch in the process, whose import changes how memory is handed out."""
    from tests.benchmarks.table import Row

    for state, name in [("used", "process that has held a data set"), ("fresh", "fresh process")]:
        alone = run_digits(state)
        for ours, title in [("train", "train"), ("steps", "forward, backward, step")]:
            yield Row(f"784-128-10, batch 64: {title} / five bare products", alone["ratios"][f"{ours} / bare"], 1.3,
                      f"{alone['milliseconds'][ours]:.2f} ms, {name}")
        beside = run_digits(state, "torch") if "torch" in has else None
        for dtype, target in [("float64", 0.8), ("float32", None)]:
            title = f"784-128-10, batch 64: the three steps / PyTorch, {dtype}"
            if beside is None:
                yield Row(title, None, target, "pip install torch")
            else:
                yield Row(title, beside["ratios"][f"steps / {dtype}"], target,
                          f"{beside['milliseconds'][dtype]:.2f} ms, {name}")


def run_digits(*arguments):
    run = subprocess.run([sys.executable, "-m", "tests.benchmarks.digits", *arguments], stdout=subprocess.PIPE,
                         text=True, check=True)
    return json.loads(run.stdout)


def import_row():
    from tests.benchmarks.table import Row

    script = "import time, numpy; start = time.perf_counter(); import bpkit; print(time.perf_counter() - start)"
    seconds = [float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
               for _ in range(IMPORTS)]
    return Row("import bpkit, in seconds beyond NumPy's own import", median(seconds), 0.2)


def main():
    if sys.argv[1:] == ["pages"]:
        from tests.benchmarks import pages

        return pages.main()
    if sys.argv[1:] == ["cells"]:
        from tests.benchmarks import page

        return page.main()
    rerun_with_one_thread()
    has = [name for name, found in installed().items() if found]
    from tests.benchmarks import page, xor
    from tests.benchmarks.table import HEADER

    if "torch" in has:
        import torch

        torch.set_num_threads(1)
    print(f"{about_this_machine(has)}; one thread\n{HEADER}")
    for row in xor.measured(has):
        print(row, flush=True)
    for row in digits_rows(has):
        print(row, flush=True)
    print(import_row())
    for row in page.measured():
        print(row, flush=True)


if __name__ == "__main__":
    main()
