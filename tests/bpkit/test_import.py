"""What `import bpkit` brings along, and which module may know which. Times are measured in tests/benchmarks."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bpkit
import bpkit.with_numpy

PACKAGE = Path(bpkit.__file__).parent
WORDS = ("ko.py", "en.py")
MATHEMATICS = sorted(path for path in [*PACKAGE.glob("*.py"), *PACKAGE.glob("bugs/*.py")] if path.name not in WORDS)
READING_ORDER = ["arrays", "single", "vectors", "matrices", "differences", "descent", "activations", "operations", "nodes", "graph",
                 "wrong_order", "losses", "layers", "network", "training", "gradient_check", "bugs/planted", "bugs/__init__", "bugs/two_more"]
BESIDE = ("bpkit.draw", "bpkit.widgets", "bpkit.ko", "bpkit.en", "bpkit.checking", "bpkit.exercises", "bpkit.asking", "bpkit.quizzes")
CONTENT = ("bpkit.exercises", "bpkit.quizzes")      # what an author adds to, beside the machinery that reads it


def imports_of(path):
    """Every module that a file imports, at its top or inside a function, with `from a import b` as both a and a.b."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = "bpkit" * (node.level > 0) + ("." if node.level and node.module else "") + (node.module or "")
            found |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return found


def test_importing_bpkit_loads_numpy_and_the_standard_library_only():
    script = ("import sys, numpy; before = set(sys.modules); import bpkit, bpkit.with_numpy; "
              "print(*{name.partition('.')[0] for name in set(sys.modules) - before})")
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    foreign = set(run.stdout.split()) - sys.stdlib_module_names - {"bpkit", "numpy"}
    assert not foreign, f"import bpkit also loads {foreign}: import it inside the function that needs it"


def test_numpy_is_loaded_when_a_name_is_asked_for_that_needs_it():
    """So the rest is there at once, and works where there is no NumPy. Every name can be seen before."""
    script = ("import sys, bpkit.en, bpkit.ko; assert set(bpkit.__all__) <= set(dir(bpkit)); bpkit.en.draw.gears([8, 12]); "
              "print('numpy' in sys.modules); bpkit.dot([1, 2], [3, 4]); print('numpy' in sys.modules)")
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    assert run.stdout.split() == ["False", "True"]


def test_without_numpy_a_name_that_needs_it_says_so():
    script = """
import sys
sys.modules["numpy"] = None
import bpkit, bpkit.en
def missing(of, name):
    try:
        getattr(of, name)
    except ModuleNotFoundError as error:
        return error.name
print([name for name in bpkit.__all__ if missing(bpkit, name) != "numpy"])
print([name for name in dir(bpkit.en.draw) if missing(bpkit.en.draw, name) != "numpy"])
print([name for name in dir(bpkit.en.widget) if missing(bpkit.en.widget, name) != "numpy"])
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    assert run.stdout.splitlines() == [
        "['graph', 'rounded']", "['gears', 'graph', 'paths', 'strips']", "['graph_steps', 'nudge', 'order']"]


def test_a_name_that_is_nowhere_is_no_name():
    with pytest.raises(AttributeError, match="module 'bpkit' has no attribute 'sigmoide'"):
        bpkit.sigmoide
    with pytest.raises(ImportError, match="cannot import name 'sigmoide'"):
        from bpkit import sigmoide  # noqa: F401


def test_what_editors_read_is_what_is_exported():
    """bpkit.with_numpy holds every name of bpkit but those that need no NumPy, and no other."""
    found = {name for name, value in vars(bpkit.with_numpy).items() if not name.startswith("_") and name != "bpkit"}
    assert found == set(bpkit.__all__) - {"graph", "rounded"}


@pytest.mark.parametrize("path", MATHEMATICS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_mathematics_knows_nothing_of_drawing_and_words(path):
    """The arrows point one way: drawing, words and exercises import the mathematics, never the other way round."""
    wrong = {name for name in imports_of(path) if name.startswith(BESIDE)}
    assert not wrong, f"{path.name} imports {wrong}"


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("draw/*.py")), ids=lambda path: path.name)
def test_drawing_knows_nothing_of_widgets_and_words(path):
    """Widgets are made of drawings, not the other way round; words come in as arguments."""
    wrong = {name for name in imports_of(path) if name.startswith(BESIDE[1:])}
    assert not wrong, f"draw/{path.name} imports {wrong}"


@pytest.mark.parametrize("path", sorted([*PACKAGE.glob("checking/*.py"), *PACKAGE.glob("asking/*.py")]),
                         ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_checker_knows_no_exercise_and_no_drawing(path):
    """It finds exercises and questions by looking into their folders; so an author touches one file."""
    finders = ("catalogue.py", "quiz.py")
    wrong = {name for name in imports_of(path) if name.startswith(("bpkit.draw", "bpkit.ko", "bpkit.en", "matplotlib"))
             or name.startswith(CONTENT) and not (path.name in finders and name in CONTENT)}
    assert not wrong, f"{path.name} imports {wrong}"


def test_the_checker_comes_without_matplotlib():
    """Reading, checking and asking must work where nothing can be drawn."""
    script = "import sys, bpkit.en; bpkit.en.check('dot-by-hand', {'product': 15}); print('matplotlib' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("path", MATHEMATICS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_mathematics_needs_nothing_but_numpy(path):
    """tqdm is asked for only where a progress bar is."""
    allowed = sys.stdlib_module_names | {"bpkit", "numpy"} | ({"tqdm"} if path.name == "training.py" else set())
    wrong = {name for name in imports_of(path) if name.partition(".")[0] not in allowed}
    assert not wrong, f"{path.name} imports {wrong}"


def test_the_core_can_be_read_in_order():
    """Each file uses only what was read before it, as bpkit's docstring promises."""
    for position, name in enumerate(READING_ORDER):
        later = {"bpkit." + module.removesuffix("/__init__").replace("/", ".") for module in READING_ORDER[position:]}
        wrong = later & imports_of(PACKAGE / f"{name}.py")
        assert not wrong, f"{name}.py imports {wrong}, which comes later in the reading order"


def test_everything_public_is_exported_once_and_documented():
    assert sorted(bpkit.__all__) == list(dict.fromkeys(sorted(bpkit.__all__)))
    for name in bpkit.__all__:
        assert getattr(bpkit, name).__doc__, f"bpkit.{name} has no docstring"
