"""What keeps the notebooks honest: one way to save them, rules that they keep, and tests of both.

reading     a notebook as the rules see it           alone       every code cell runs in an empty namespace
canonical   the one form in which it is stored       stability   no printed digit hangs by a thread
twins       Korean and English stay the same page    gate        nbval runs every code cell, and no fewer
rules_*     what a stored notebook must keep         save        `python run.py notebooks`
"""
