"""The exercises of the course, one a file, in a folder for each page. `bpkit.checking` reads and checks them.

The path is the id: exercises/dot/by_hand.py is the exercise "dot-by-hand". To add one, write its file, and put its
statement on the page in both editions; `python run.py notebooks` makes the other cells from the file.
"""
