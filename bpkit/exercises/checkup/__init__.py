"""Check-up: short exercises, each of which brings out one misconception."""
