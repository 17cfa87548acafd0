"""What keeps the notebooks honest: one way to save them, rules that they keep, and tests of both.

reading      a notebook as the rules see it            rules/      what a stored notebook must keep
canonical    the one form in which it is stored        alone       every code cell, run in an empty namespace
translation  how twins know that one of them changed   stability   no printed digit hangs by a thread
save         `python run.py notebooks`                 gate        nbval runs every code cell, and no fewer
"""
