"""JupyterLite as a site of its own: its console page, whose address holds the code to run.

It has no page that stands there before, as a chapter does: opening it starts Python, so the wait begins there. Its
Pyodide is the one of this book; IPython and what that needs come from PyPI, in the versions that Pyodide's lock file
names.
"""

import json
from urllib.parse import quote

from bpbook import live_runtime

from tests.benchmarks import fetched
from tests.benchmarks.first_output import Runner
from tests.benchmarks.pyodide_files import write_pyodide

KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
PYTHON = "3.14"                     # of this book's Pyodide
VERSION = "0.8.6"                   # of both packages in jupyterlite.txt
NAME = "JupyterLite"
MADE_OF = f"{NAME} {VERSION} with Pyodide {live_runtime.SETTINGS['version']}"


def runner(folder, code, output):
    """Build the site below a folder; may raise NotToBeHad."""
    python = fetched.environment("jupyterlite")
    wheels = sorted(fetched.wheels("jupyterlite-kernel", PYTHON).glob("*.whl"))
    core = live_runtime.core_files(live_runtime.download_folder() / f"{live_runtime.NAME}.tgz")
    if not core:
        raise fetched.NotToBeHad("the book's own Pyodide is not in .pyodide any more")
    source, site = folder / "jupyterlite", folder / "jupyterlite-site"
    write_pyodide(source / "static" / "pyodide", core, wheels)
    (source / "jupyter-lite.json").write_text(json.dumps({
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {"litePluginSettings": {KERNEL: {"disablePyPIFallback": True}}}}), "utf-8")
    fetched.call(python, "-m", "jupyterlite_core", "build", "--apps", "repl", "--no-sourcemaps", "--output-dir", site,
                 cwd=source)
    address = f"repl/index.html?kernel=python&execute=1&code={quote(code)}"
    return Runner(site, address, ".jp-OutputArea-output pre", output, since_opening=True)
