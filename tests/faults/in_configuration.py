"""Faults of the configuration: options that make the suite look away, and pages that get lost."""

from tests.faults.fault import replaced

GATE = ("notebook rules", "tests/notebooks/test_gate.py")
SUITE = ("project", "tests/project/test_suite.py")
SITE = ("built pages", "tests/site/test_editions.py", "tests/site/test_pages.py")
REPOSITORY = ("project", "tests/project/test_repository.py")


def option(what, new, *check):
    """An option added to every call of pytest."""
    return replaced(what, "pyproject.toml", 'addopts = "', f'addopts = "{new} ', *check)


def in_nbval(what, new, *check):
    return replaced(what, "run.py", '"--nbval-cell-timeout=60",', f'"--nbval-cell-timeout=60", {new},', *check)


FAULTS = [
    option("nbval made lax by a pytest option", "--nbval-lax", *GATE),
    option("a notebook ignored by a pytest option", "--ignore=book/en/01-dot-product.ipynb", *GATE),
    option("a cell deselected by a pytest option", "--deselect='book/en/01-dot-product.ipynb::Cell 0'", *GATE),
    in_nbval("nbval made lax by its command", '"--nbval-lax"', *GATE),
    in_nbval("outputs sanitised before they are compared", '"--nbval-sanitize-with=rules.cfg"', *GATE),
    replaced("one edition left out of nbval's command", "run.py", '"book/ko", "book/en"]', '"book/ko"]', *GATE),
    replaced("nbval with another machine's kernel", "run.py", '"--nbval-current-env", ', "", *GATE),
    replaced("one notebook's cells spread over processes", "run.py", '"--dist", "loadfile", ', "", *GATE),
    replaced("warnings no longer errors in tests", "pyproject.toml",
             'filterwarnings = ["error"]', "filterwarnings = []", *SUITE),
    replaced("the tests of bpkit left out of the suite", "run.py", '"bpkit", "tests/bpkit"]', '"bpkit"]', *SUITE),
    replaced("the rules of notebooks left out of the suite", "run.py",
             '    "notebook rules": ["python", "-m", "pytest", "-n", "2", "tests/notebooks"],\n', "", *SUITE),
    replaced("the checks of the project left out of the suite", "run.py",
             '    "project": ["python", "-m", "pytest", "tests/project"],\n', "", *GATE),
    replaced("a build whose warnings pass", "run.py", '"-W", "-n", ', '"-n", ', *SUITE),
    replaced("notebooks executed by the build", "_config.yml",
             'execute_notebooks: "off"', 'execute_notebooks: "auto"', *SUITE),
    replaced("warnings in outputs let into the book", "_config.yml",
             "stderr_output: warn", "stderr_output: show", *SUITE),
    replaced("an option in the shell allowed to soften the tests", "run.py",
             'environment.pop("PYTEST_ADDOPTS", None)', "pass", "project", "tests/project/test_commands.py"),
    replaced("the test command deleted from CI", ".ci/run", "python3 run.py test", "true", *REPOSITORY),
    replaced("a failing step of CI passed over", ".ci/run", "set -eu", "set -u", *REPOSITORY),
    replaced("a requirement without its version", "requirements.txt", "nbval==", "nbval>=", *REPOSITORY),
    replaced("Jupyter Book 2, which ignores _config.yml", "requirements.txt",
             "jupyter-book==1", "jupyter-book==2", *REPOSITORY),
    replaced("a page left out of one edition's contents", "_toc.yml", "      - file: book/en/museum-001\n", "", *SITE),
    replaced("English on Korean pages no longer marked", "book/_ext/bpbook/__init__.py",
             '    "other_language",', "    #", "built pages", "tests/site/test_pages.py"),
    replaced("a Korean line that may begin with a particle", "book/_ext/bpbook/line_breaks.py", "if PARTICLE.search(text) and", "if False and",
             "built pages", "tests/site/test_extension.py"),
    replaced("a line that may begin with a particle in what bpkit shows", "book/_ext/bpbook/line_breaks.py",
             'if IN_HTML[edition].search(text) or edition == "ko" and CODE.search(text):', "if False:", "built pages", "tests/site/test_line_breaks.py"),
    replaced("particles on lines of their own on the narrowest screens", "book/_static/reading.css",
             ".may-break-narrow, ", ".no-break, ", "built pages", "tests/site/test_line_breaks.py"),
    replaced("no language switch on the pages", "_config.yml",
             "[language-switch.html, article-header-buttons.html]", "[article-header-buttons.html]", *SITE),
]
