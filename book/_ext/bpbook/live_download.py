"""Download the Python for running cells in the page into .pyodide/: python book/_ext/bpbook/live_download.py [--wheels]

Python itself comes from npm, by `npm pack`. With --wheels, NumPy's and Matplotlib's wheels come from where Pyodide
would load them itself; its package names that address. Each file is proven by its hash before it is kept.
`python run.py book` calls this where npm is installed; the standard library is enough.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
FOLDER = PROJECT / ".pyodide"
SETTINGS = tomllib.loads(Path(__file__).with_name("live").joinpath("pyodide.toml").read_text("utf-8"))
TARBALL = FOLDER / f"pyodide-{SETTINGS['version']}.tgz"
ADDRESS = re.compile(r"`(https://[^`$]+)\$\{\w+\}(/[^`]*)`")      # in pyodide.mjs: where its packages are


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wheels", action="store_true", help="NumPy and Matplotlib too")
    options = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    if not TARBALL.exists():
        pack()
    if options.wheels:
        with tarfile.open(TARBALL) as files:
            lock = json.load(files.extractfile("package/pyodide-lock.json"))
            script = files.extractfile("package/pyodide.mjs").read().decode()
        before, after = ADDRESS.search(script).groups()
        download(lock["packages"], before + SETTINGS["version"] + after)


def pack():
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm was not found. Without it the book is built without Python for the page.")
    command = [npm, "pack", "--silent", f"pyodide@{SETTINGS['version']}", "--pack-destination", str(FOLDER)]
    if subprocess.run(command, cwd=FOLDER).returncode or not TARBALL.exists():
        sys.exit("npm could not bring it. Without it the book is built without Python for the page.")
    keep(TARBALL, TARBALL.read_bytes(), SETTINGS["sha256"])


def download(packages, address):
    waiting = list(SETTINGS["packages"])
    for name in waiting:                       # grows while it is read: what each one needs comes along
        package = packages[name]
        waiting += [other for other in package["depends"] if other not in waiting]
        path = FOLDER / package["file_name"]
        if not path.exists():
            print(path.name, flush=True)
            keep(path, fetched(address + path.name), package["sha256"])


def fetched(address):
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.read()
    except OSError as problem:
        sys.exit(f"It could not be downloaded ({problem}). Try again, or hand the wheels in: python run.py book --wheels FOLDER")


def keep(path, content, sha256):
    """Only what has the right hash stays."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        path.unlink(missing_ok=True)
        sys.exit(f"{path.name}: expected the sha256 {sha256}, got {found}. It was not kept.")
    path.write_bytes(content)


if __name__ == "__main__":
    main()
