"""The checker and its exercises: every exercise is held to the same contract, in both languages."""
