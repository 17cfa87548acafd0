"""The files for running cells in the page: Python itself (Pyodide), the wheels of its packages, bpkit, our scripts.

The build downloads nothing. It takes what live_download.py has put into `.pyodide/`, or what lies in the folder that
the environment variable BPKIT_WHEELS names, and proves each file by its hash; a wrong one stops the build. Without
these files the book builds too, and the button says that this copy cannot run cells, or those that need NumPy.

    _static/pyodide-VERSION/    never changes, so a browser keeps it
    _static/live-DIGEST/        scripts and the wheel of bpkit: another address whenever one of them changes
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from sphinx.errors import ExtensionError
from sphinx.util import logging

from bpbook import assets
from bpbook.live_words import NAMES, WORDS

HERE = Path(__file__).parent / "live"
PROJECT = Path(__file__).parents[3]
SETTINGS = tomllib.loads((HERE / "pyodide.toml").read_text("utf-8"))
NAME = f"pyodide-{SETTINGS['version']}"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
LOCK = "pyodide-lock.json"
LOADED_BEFORE = ("live.js", "live.css")          # by every page with cells, from _static itself
SCRIPTS = ("*.mjs", "purify.min.js", "purify.LICENSE", "python/*/*.py")

logger = logging.getLogger(__name__)


class Runtime(NamedTuple):
    """core: {name: content}, empty without Pyodide. wheels: {name: path}. packages: what the lock says of each wheel."""

    core: dict
    wheels: dict
    packages: dict


class Files(NamedTuple):
    """What a page must know: the folder of the scripts within _static, and what this copy of the book has."""

    scripts: str
    python: bool
    numpy: bool


def download_folder():
    return Path(os.environ.get("BPKIT_PYODIDE") or PROJECT / ".pyodide")


def wheel_folder():
    return Path(os.environ.get("BPKIT_WHEELS") or download_folder())


def runtime():
    """What of the runtime is at hand, every file of it proven."""
    core = core_files(download_folder() / f"{NAME}.tgz")
    if not core:
        return Runtime({}, {}, {})
    lock = json.loads(core[LOCK])
    wheels, packages = wheels_at_hand(lock["packages"], wheel_folder())
    core[LOCK] = json.dumps({"info": lock["info"], "packages": packages}).encode()
    return Runtime(core, wheels, packages)


def core_files(tarball):
    """{name: content} of the files that a browser needs, {} if there is no such tarball."""
    if not tarball.is_file():
        return {}
    prove(tarball, SETTINGS["sha256"])
    with tarfile.open(tarball) as files:
        return {name: files.extractfile(f"package/{name}").read() for name in (*CORE, LOCK)}


def prove(path, sha256):
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise ExtensionError(f"{path.name}: expected the sha256 {sha256}, got {found}. This is another file than the one "
                             "that was tested. Remove it, or hand in the right one.")


def needed(names, packages):
    """The packages of a lock file that these need, themselves included.

    >>> lock = {"a": {"depends": ["b"]}, "b": {"depends": []}, "c": {"depends": ["a"]}}
    >>> needed(["a"], lock)
    ['a', 'b']
    """
    found, waiting = {}, list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = True
            waiting += packages[name]["depends"]
    return sorted(found)


def wheels_at_hand(packages, folder):
    """The wheels in the folder, of those packages whose needs are all met there."""
    here = {name for name in needed(SETTINGS["packages"], packages) if (folder / packages[name]["file_name"]).is_file()}
    whole = [name for name in SETTINGS["packages"] if set(needed([name], packages)) <= here]
    taken = needed(whole, packages)
    for name in taken:
        prove(folder / packages[name]["file_name"], packages[name]["sha256"])
    for name in SETTINGS["packages"]:
        if name not in whole:
            missing = [packages[other]["file_name"] for other in needed([name], packages) if other not in here]
            logger.info("Cells in the page will run without %s. Not in %s: %s", name, folder.name,
                        ", ".join(file + instead_of(file, folder) for file in missing))
    return ({packages[name]["file_name"]: folder / packages[name]["file_name"] for name in taken},
            {name: packages[name] for name in taken})


def instead_of(wheel, folder):
    """What a folder with wheels for another Python, or of another version, holds in place of this one."""
    others = sorted(path.name for path in folder.glob(f"{wheel.partition('-')[0]}-*.whl"))
    return f" (only {', '.join(others)})" if others else ""


def wheel_of_bpkit(folder):
    """The same wheel that `pip install .` makes; hatchling makes it equal to the last byte each time."""
    source = Path(find_spec("bpkit").origin).parents[1]
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=source,
                   check=True, capture_output=True)
    (wheel,) = folder.glob("bpkit-*.whl")
    return wheel


def write_files(app):
    """Before any page is written, so that Sphinx can add a digest to the addresses of live.js and live.css."""
    if app.builder.format != "html":
        return
    static, found = Path(app.outdir, "_static"), runtime()
    for name, content in found.core.items():
        write(static / NAME / name, content)
    for name, path in found.wheels.items():
        write(static / NAME / name, path.read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        wheel = wheel_of_bpkit(Path(folder)) if found.core else None
        app.bpbook_live = Files(write_scripts(static, said_to_scripts(found, wheel), wheel), bool(found.core),
                                "numpy" in found.packages)


def files_of(app):
    return app.bpbook_live


def write_scripts(static, book, wheel):
    """Gives the name of the folder, which changes with its content."""
    files = {path.relative_to(HERE).as_posix(): path.read_bytes() for pattern in SCRIPTS for path in sorted(HERE.glob(pattern))}
    files["book.json"] = json.dumps(book, ensure_ascii=False, sort_keys=True).encode()
    if wheel:
        files[wheel.name] = wheel.read_bytes()
    first = {name: (HERE / name).read_bytes() for name in LOADED_BEFORE}
    digest = hashlib.sha256(b"".join(name.encode() + content for name, content in sorted((files | first).items())))
    folder = f"live-{digest.hexdigest()[:12]}"
    for old in static.glob("live-*"):
        shutil.rmtree(old)
    for name, content in files.items():
        write(static / folder / name, content)
    for name, content in first.items():
        write(static / name, content)
    return folder


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def said_to_scripts(found, wheel):
    """book.json: where the files are, how large, and what messages say. Addresses are relative to the scripts."""
    packages = found.packages
    first = [name for name in SETTINGS["packages"][:1] if name in packages]

    def size(names):
        return sum(found.wheels[packages[name]["file_name"]].stat().st_size for name in names)

    before = needed(first, packages)
    counted = [found.core.get(name, b"") for name in CORE + (LOCK,) if not name.endswith(".mjs")]     # imports are not seen arriving
    return {
        "python": f"../{NAME}/", "wheel": wheel.name if wheel else "", "first": first,
        "modules": [path.relative_to(HERE).as_posix() for path in sorted(HERE.glob("python/*/*.py"))],
        "bytes": sum(map(len, counted)) + (wheel.stat().st_size if wheel else 0) + size(before),
        "packages": {name: size(set(needed([name], packages)) - set(before)) for name in packages},
        "imports": {module: name for name, package in packages.items() for module in package["imports"]},
        "names": NAMES, "words": WORDS,
        "scripts": [{"sign": sign, "files": [f"../{name}" for name in files if name.endswith(".js")]}
                    for sign, _, files in assets.NEEDS],
    }


def setup(app):
    app.connect("builder-inited", write_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
