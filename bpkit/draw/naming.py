"""A name for every node of a graph, so that each can stand in a formula and in a line of code."""

from bpkit.graph import topological_order

LETTERS = "abcdeghijklmnopqrstuvw"       # no f, which is the output's, and not x, y, z, which are inputs


def named(output):
    """{node: name}: the name it has; "f" for the output; else the first letter that is free. A constant is its number.

    >>> from bpkit.graph import leaf
    >>> x = leaf(3.0, "x")
    >>> list(named((x + 1) * x).values())
    ['x', '1', 'a', 'f']
    """
    order = topological_order(output)
    taken = {node.name for node in order}
    free = iter([letter for letter in LETTERS if letter not in taken])
    names = {node: node.name or next(free) for node in order if node is not output}
    return {**names, output: output.name or ("f" if "f" not in taken else next(free))}
