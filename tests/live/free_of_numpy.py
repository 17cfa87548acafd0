"""Which cells of the book need no NumPy, told from their code alone. Every copy of the book runs them in the page.

Run as a module, it runs each cell of the book that imports no NumPy alone, in a Python that has none, and prints as JSON
what came of it: {where: [how it ended, [(kind, text, more), …]]}.
"""

import ast
import json
import sys

from tests.notebooks.reading import ROOT, paths_in_book, read

BPKIT = {       # what such a cell takes from bpkit
    "bpkit": {"graph", "rounded"},
    "bpkit.operations": {"local_derivative"},
    "bpkit.LANGUAGE": {"check", "draw", "quiz", "widget"},
}
SHOWN = {"draw": {"gears", "graph", "paths", "strips"}, "widget": {"graph_steps", "nudge", "order"}}
CHOOSING = {"chain-which", "dot-or-cosine", "graph-sentence", "layers-old-or-new", "mazur-which-mistake"}       # exercises


def needs_none(cell):
    """Whether a cell needs no NumPy: it takes only such things from bpkit, and beside it the standard library."""
    nodes = list(ast.walk(ast.parse(cell.source)))
    return (all(module in sys.stdlib_module_names or name in BPKIT.get(module, ()) for module, name in _imports(nodes, cell.notebook.edition))
            and all(name in SHOWN.get(of, (name,)) for of, name in _attributes(nodes))
            and all(id in CHOOSING for id in _asked(nodes, "check")))


def kind(cell):
    """What a cell is about: the rarest thing that it uses."""
    nodes = list(ast.walk(ast.parse(cell.source)))
    used = {name for _, name in _imports(nodes, cell.notebook.edition)}
    return next((name for name in ("quiz", "check", "widget", "draw", "graph", "rounded") if name in used), "Python alone")


def imports_numpy(cell):
    return any(module == "numpy" or module.startswith("matplotlib")
               for module, _ in _imports(ast.walk(ast.parse(cell.source)), cell.notebook.edition))


def _imports(nodes, edition):
    """(module, name) of every import; the module of the page's language is bpkit.LANGUAGE."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module.replace(f"bpkit.{edition}", "bpkit.LANGUAGE"), alias.name) for alias in node.names)


def _attributes(nodes):
    return [(node.value.id, node.attr) for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)]


def _asked(nodes, function):
    return [node.args[0].value for node in nodes if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name) and node.func.id == function]


def main():
    sys.modules["numpy"] = sys.modules["matplotlib"] = None         # to import them fails from now on
    sys.path += [str(ROOT / "book" / "_ext"), str(ROOT / "book" / "_ext" / "bpbook" / "live" / "python")]
    from tests.live.running import new_runner, run

    runner, came = new_runner(), {}
    for cell in (cell for path in paths_in_book() for cell in read(path).code_cells if not imports_numpy(cell)):
        runner.start_afresh()
        came[cell.where] = run(runner, cell.source)
    print(json.dumps(came))


if __name__ == "__main__":
    main()
