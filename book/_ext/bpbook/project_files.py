"""The files that make up the project, in a clone and in a folder that was downloaded and knows nothing of git."""

import os
import subprocess
from fnmatch import fnmatch
from pathlib import Path


def project_files(root, new=False):
    """Names below `root` of the files that are committed, and with `new` of those that may be, in order."""
    others = ["--others", "--exclude-standard"] if new else []
    names = _listed_by_git(root, others) if (root / ".git").exists() else None
    return sorted(_all_but_ignored(root) if names is None else (name for name in names if (root / name).is_file()))


def _listed_by_git(root, others):
    """None where git is missing or does not trust the folder."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z", "--cached", *others], cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return listed.stdout.decode("utf-8").split("\0")


def _all_but_ignored(root):
    """.gitignore holds names only, some with a star; a folder's ends with a slash."""
    ignored = root / ".gitignore"
    lines = [".git/", *(ignored.read_text("utf-8").split() if ignored.exists() else [])]
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not any(fnmatch(f"{name}/", line) for line in lines)]
        yield from (Path(folder, name).relative_to(root).as_posix() for name in files
                    if not any(fnmatch(name, line) for line in lines))
