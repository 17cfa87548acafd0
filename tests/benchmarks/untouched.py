"""The same chapters built by Jupyter Book as it comes: without our extension, templates, scripts and styles."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """title: Backpropagation
only_build_toc_files: true
execute: {execute_notebooks: "off"}
parse: {myst_enable_extensions: [amsmath, attrs_inline, colon_fence, deflist, dollarmath]}
sphinx: {extra_extensions: [sphinx_exercise]}
"""


def built(folder, pages):
    """Build the pages into a folder; gives the folder of the site. Warnings about what is missing are of no matter."""
    for page in pages:
        source = next(ROOT.glob(f"{page}.*"))
        target = Path(folder, page).with_suffix(source.suffix)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    Path(folder, "_config.yml").write_text(CONFIG, "utf-8")
    chapters = "".join(f"  - file: {page}\n" for page in pages[1:])
    Path(folder, "_toc.yml").write_text(f"format: jb-book\nroot: {pages[0]}\nchapters:\n{chapters}", "utf-8")
    command = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()", "build", "."]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    return Path(folder, "_build", "html")
