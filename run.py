"""The project's commands. Nothing but Python is needed: python run.py book

  book       build the book, warnings being errors, and show it on this computer
  pdf        build the book, and a PDF of each edition beside its pages
  test       prove it: bpkit, every number in every notebook, the built pages
  lab        open the notebooks in JupyterLab
  notebooks  run all notebooks again and save them, both editions
  cards      make the pictures anew that a shared link shows, where a page has changed
  faults     plant faults, one at a time, and see each one caught
  bench      measure bpkit beside other implementations; `bench pages`: the built pages beside Jupyter Book's own;
             `bench cells`: running a cell in the page, beside thebe-lite and JupyterLite

This script only makes the environment (.venv) and calls ordinary tools. It prints each command that it
calls, so you can call it yourself.
"""
import sys

if sys.version_info < (3, 11):  # before anything that an old Python cannot read
    sys.exit("Python 3.11 or newer is needed; this is Python %d.%d. Install a newer one, then: python3 run.py book"
             % sys.version_info[:2])

import argparse
import functools
import hashlib
import http.server
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
BUILT = ROOT / "_build" / "html"
BUILT_FROM = ROOT / "_build" / "sources.sha256"

DOWNLOAD = ["python", "book/_ext/bpbook/live_download.py"]      # Python for running cells in the page, once, by npm
BUILD = ["jupyter-book", "build", ".", "-W", "-n", "--keep-going"]
# --nbval-current-env: the kernel is this .venv. loadfile: the cells of one notebook stay together, in order.
NBVAL = ["python", "-m", "pytest", "--nbval", "--nbval-current-env", "--nbval-cell-timeout=60",
         "-n", "2", "--dist", "loadfile", "book/ko", "book/en"]
TESTS = {
    "bpkit": ["python", "-m", "pytest", "--doctest-modules", "-n", "2", "bpkit", "tests/bpkit"],
    "exercises": ["python", "-m", "pytest", "-n", "2", "tests/checking", "tests/asking"],
    "widgets": ["python", "-m", "pytest", "-n", "2", "tests/widgets"],
    "notebooks run again": NBVAL,
    "notebook rules": ["python", "-m", "pytest", "-n", "2", "tests/notebooks"],
    "project": ["python", "-m", "pytest", "tests/project"],
    "book": BUILD,
    "runner of the page": ["python", "-m", "pytest", "-n", "2", "tests/live"],
    "built pages": ["python", "-m", "pytest", "-n", "2", "--dist", "loadfile", "tests/site"],
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["book", "pdf", "test", "lab", "notebooks", "cards", "faults", "bench"])
    parser.add_argument("--port", type=int, default=8000, help="where `book` is served (default 8000)")
    parser.add_argument("--wheels", metavar="FOLDER", help="wheels for running cells in the page of the `book`")
    parser.add_argument("--no-serve", action="store_true", help="`book` builds, and stops")
    options, rest = parser.parse_known_args()
    if rest and options.command in ("book", "pdf", "test", "lab", "cards"):
        parser.error("`%s` does not know %s" % (options.command, " ".join(rest)))
    if options.command == "book" and not options.no_serve:
        require_free(options.port)
    if options.wheels:
        os.environ["BPKIT_WHEELS"] = folder_of_wheels(options.wheels)
    make_environment()
    if options.command == "book":
        book(options)
    elif options.command == "pdf":
        pdf()
    elif options.command == "test":
        test()
    elif options.command == "lab":
        lab()
    else:
        module = {"notebooks": "tests.notebooks.save", "cards": "tests.cards", "faults": "tests.faults",
                  "bench": "tests.benchmarks"}
        sys.exit(call("python", "-m", module[options.command], *rest))


def book(options):
    if not (BUILT_FROM.exists() and BUILT_FROM.read_text() == sources_of_book()):
        code = build()
        if code:
            sys.exit(code)
    if not options.no_serve:
        print("\n  Your book: http://localhost:%d/   (stop with Ctrl+C)\n" % options.port, flush=True)
        serve(options.port)


class BookHandler(http.server.SimpleHTTPRequestHandler):
    """Files of a folder, and the book's 404.html for an address that leads nowhere, as GitHub Pages does."""

    not_found = BUILT / "404.html"

    def send_error(self, code, message=None, explain=None):
        if code != 404 or not self.not_found.is_file():
            return super().send_error(code, message, explain)
        body = self.not_found.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *ignored):
        pass


def serve(port):
    handler = functools.partial(BookHandler, directory=str(BUILT))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


def pdf():
    """The PDFs are printed from the pages, by an installed Chromium. The pages have to know that they come along."""
    os.environ["BOOK_PDF"] = "1"
    print("With the environment variable BOOK_PDF=1:", flush=True)
    code = build() or call("python", "book/_ext/make_pdfs.py")
    if code:
        BUILT_FROM.unlink(missing_ok=True)           # these pages link to PDFs that are not there
    sys.exit(code)


def build():
    """Build from nothing: Sphinx would not see that an extension or a translation has changed."""
    shutil.rmtree(BUILT.parent, ignore_errors=True)
    call(*DOWNLOAD)          # without npm or a network it says so, and the book is built without
    code = call(*BUILD)
    if code == 0:
        BUILT_FROM.write_text(sources_of_book())
    return code


def sources_of_book():
    return digest([ROOT / "_config.yml", ROOT / "_toc.yml", ROOT / "requirements.txt", *files_below("book"),
                   *files_below("bpkit"),           # the page loads its style and scripts from there
                   *files_below(".pyodide"), *files_below(os.environ.get("BPKIT_WHEELS", ".pyodide"))])


def lab():
    """JupyterLab shows drawings only in notebooks that are trusted; these were all run by the tests."""
    notebooks = [path.relative_to(ROOT).as_posix() for path in files_below("book") if path.suffix == ".ipynb"]
    sys.exit(call("jupyter-trust", *notebooks) or call("jupyter-lab", "book"))


def test():
    """Run every part even if one fails, so that one run tells everything."""
    results = []
    for name, command in TESTS.items():
        print("\n== %s" % name, flush=True)
        start = time.monotonic()
        code = build() if command is BUILD else call(*command)
        results.append((name, code, time.monotonic() - start))
    print("\n== summary")
    for name, code, seconds in results:
        print("%-20s %6.1f s   %s" % (name, seconds, "ok" if code == 0 else "FAILED (exit code %d)" % code))
    print("%-20s %6.1f s" % ("all", sum(seconds for _, _, seconds in results)))
    failed = [name for name, code, _ in results if code]
    if failed:
        sys.exit("Failed: %s. Scroll up to the first message of each." % ", ".join(failed))


def make_environment():
    """Make .venv if it is missing, or if the requirements or this Python have changed since it was made."""
    stamp = VENV / "made-from.sha256"
    wanted = digest([ROOT / "requirements.txt", ROOT / "pyproject.toml"], sys.version, str(ROOT))
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    if VENV.exists():
        shutil.rmtree(VENV)
    print("Making the environment in .venv (once; a minute or two) …", flush=True)
    # Not sys.executable: called by the Python of .venv itself, that file has just been removed.
    steps = [[getattr(sys, "_base_executable", sys.executable), "-m", "venv", str(VENV)],
             [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"],
             [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-e", "."]]
    for step in steps:
        if announce(step):
            sys.exit("That command failed; its message stands above. Without a network connection the packages cannot "
                     "be installed; on Debian and Ubuntu `python3 -m venv` needs the package python3-venv.")
    stamp.write_text(wanted)


def call(program, *arguments):
    """Run a program of the environment, and give its exit code."""
    path = PROGRAMS / (program + ".exe" if os.name == "nt" else program)
    return announce([str(path), *arguments])


def announce(command):
    print("$ " + " ".join(part.replace(str(ROOT) + os.sep, "") for part in command), flush=True)
    environment = {**os.environ, "PYTHONUTF8": "1"}
    # An option left in the reader's shell must not decide what is tested: --nbval-lax would win over --nbval.
    environment.pop("PYTEST_ADDOPTS", None)
    try:
        return subprocess.call(command, cwd=ROOT, env=environment)
    except KeyboardInterrupt:
        return 0


def folder_of_wheels(name):
    """Its whole path. The build takes the wheels that it needs, and proves each by its hash (bpbook/live_runtime.py)."""
    if not Path(name).is_dir():
        sys.exit("--wheels: expected a folder with wheels, got %s" % name)
    return str(Path(name).resolve())


def require_free(port):
    with socket.socket() as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as error:
            sys.exit("Port %d cannot be used (%s). Choose another: python run.py book --port %d"
                     % (port, error, 8001 if port == 8000 else 8000))


def files_below(folder):
    return sorted(p for p in (ROOT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts
                  and ".ipynb_checkpoints" not in p.parts)


def digest(files, *words):
    total = hashlib.sha256("\0".join(words).encode())
    for file in files:
        total.update(file.name.encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


if __name__ == "__main__":
    main()
