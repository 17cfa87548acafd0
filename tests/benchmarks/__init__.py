"""bpkit beside the source notes' own loops, HIPS autograd and PyTorch: `python -m tests.benchmarks`."""
