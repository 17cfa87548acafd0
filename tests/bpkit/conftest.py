"""The same random examples in every run and on every machine, so that a failure can be repeated."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "bpkit",
    derandomize=True,              # examples depend on the test's code only
    database=None,                 # nothing is remembered between two runs
    deadline=None,                 # a slow machine is not a failure
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("bpkit")
