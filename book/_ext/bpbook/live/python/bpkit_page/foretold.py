"""What a cell will import, told from its code, so that it is downloaded first and the cell runs only once."""

import ast


def modules_of(source):
    """The modules, with Matplotlib where a plot of bpkit is drawn."""
    nodes = nodes_of(source)
    names = imported(nodes) + [name for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
                               for name in drawn_with(node.value.id, node.attr)]
    return sorted({name.partition(".")[0] for name in names})


def imports_of(source):
    """The same in full, as "numpy.linalg"; only what stands there."""
    return imported(nodes_of(source))


def nodes_of(source):
    try:
        return list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []                           # running it says what is wrong


def imported(nodes):
    return [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names] + [
        node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]


def drawn_with(tool, name):
    """bpkit imports these only when it is called, which its caller's code does not show."""
    if tool == "draw":
        from bpkit.draw import PICTURES

        return ["matplotlib"] if name in PICTURES else []
    return ["contourpy"] if (tool, name) == ("widget", "learning_rate") else []
