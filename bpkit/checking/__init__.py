"""Checks a learner's answer and says which idea went wrong. The exercises themselves are in `bpkit.exercises`.

Read it in this order: exercise (what an exercise is), the four kinds of answer (numbers, shape, choice, function),
diagnosis (which mistake explains a wrong answer), verdict (what the learner sees), check (the front door).
Readers call it through their language: `from bpkit.en import check, hint`.
"""
