"""Widgets show what bpkit computed: every number in them is compared with a computation of the tests' own."""
