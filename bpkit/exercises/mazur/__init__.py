"""Errata: Mazur's example of 2015, and the loss in it that its own formulas do not give."""
