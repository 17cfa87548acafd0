"""bpkit beside the source notes' own loops, HIPS autograd and PyTorch: `python -m tests.benchmarks`."""

import tests.site                # noqa: F401  with it bpbook can be imported
