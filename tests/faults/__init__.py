"""Do the checks notice? Faults are planted, one at a time, in a copy of the project, and the suite must catch each one.

fault             what a fault is, and the ways to plant one         in_bpkit, in_notebooks, in_configuration
copies            copies of the project that are mended again        the faults, one a row
suite             the commands of run.py, narrowed to what is cheap
__main__          `python run.py faults`: the table of what caught what
"""
