"""bpkit in English: `from bpkit.en import draw`."""

from bpkit.draw import speaking

WORDS = {
    "shadow": "shadow",
    "epoch": "epoch",
    "loss": "loss",
    "no line": "no line: the output is 0.5 everywhere",
}

draw = speaking(WORDS)
