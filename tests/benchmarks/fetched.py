"""What the other runners are made of: fetched by pip and npm when they are measured, each file proven by its hash.

The files stay in .bench/ for the next run. Nothing here is needed by the book or its tests.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".bench"
LISTS = Path(__file__).parent


class NotToBeHad(Exception):
    """A file that cannot be fetched; its text is shown in place of the measurement."""


def wheels(name, python):
    """The folder of the wheels that NAME.txt lists, chosen for that version of Python."""
    listed = LISTS / f"{name}.txt"
    folder = FOLDER / f"{name}-{sha256(listed.read_bytes())[:12]}"
    if not folder.is_dir():
        arriving = folder.with_suffix(".arriving")
        call(sys.executable, "-m", "pip", "download", "--quiet", "--retries", "1", "--no-deps", "--require-hashes",
             "--only-binary", ":all:", "--python-version", python, "-r", listed, "-d", arriving)
        arriving.rename(folder)
    return folder


def environment(name):
    """A virtual environment with the wheels that NAME.txt lists."""
    folder = FOLDER / f"{name}-environment-{sha256((LISTS / f'{name}.txt').read_bytes())[:12]}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    complete = folder / "complete"
    if not complete.exists():
        found = wheels(name, "{}.{}".format(*sys.version_info))
        call(sys.executable, "-m", "venv", folder)
        call(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", *sorted(found.glob("*.whl")))
        complete.touch()
    return python


def npm(name, version, expected):
    """{path: content} of the files of an npm package."""
    tarball = FOLDER / f"{name}-{version}.tgz"
    if not tarball.exists():
        program = shutil.which("npm")
        if program is None:
            raise NotToBeHad("npm was not found")
        FOLDER.mkdir(exist_ok=True)
        call(program, "pack", "--loglevel=error", "--fetch-retries=0", f"{name}@{version}", "--pack-destination", FOLDER)
    found = sha256(tarball.read_bytes())
    if found != expected:
        tarball.unlink()
        raise NotToBeHad(f"{tarball.name}: expected the sha256 {expected}, got {found}")
    with tarfile.open(tarball) as files:
        members = [member for member in files if member.isfile()]
        return {member.name.removeprefix("package/"): files.extractfile(member).read() for member in members}


def call(*command, **options):
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if run.returncode:
        said = (run.stderr or run.stdout or "it did not say why").strip().splitlines()
        raise NotToBeHad(next((line for line in said if line.startswith(("ERROR", "npm error"))), said[-1]))


def sha256(content):
    return hashlib.sha256(content).hexdigest()
