"""A Pyodide in a site, with the wheels that a kernel asks of it, so that no other host is needed."""

import json

from packaging.utils import canonicalize_name, parse_wheel_filename

from tests.benchmarks.fetched import sha256

LOCK = "pyodide-lock.json"


def write_pyodide(folder, core, wheels):
    """core: {name: content}, Pyodide's lock file among them; wheels: paths."""
    folder.mkdir(parents=True)
    contents = {path.name: path.read_bytes() for path in wheels}
    files = core | contents | {LOCK: json.dumps(with_wheels(json.loads(core[LOCK]), contents)).encode()}
    for name, content in files.items():
        (folder / name).write_bytes(content)


def with_wheels(lock, contents):
    """The lock file with the hashes of these wheels: Pyodide builds the pure ones again, PyPI has them as published."""
    packages = lock["packages"]
    for file_name, content in contents.items():
        name, version = parse_wheel_filename(file_name)[:2]
        known = packages.get(canonicalize_name(name), {"depends": [], "imports": [name.replace("-", "_")]})
        packages[canonicalize_name(name)] = {"name": name, "install_dir": "site", "package_type": "package"} | known | {
            "version": str(version), "file_name": file_name, "sha256": sha256(content)}
    return lock
