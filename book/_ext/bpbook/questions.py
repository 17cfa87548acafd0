"""Questions and verdicts that cells show: their style and script are loaded once a page, not with each output.

A notebook has to carry them in every output, because each cell works alone there.
"""

import re
import shutil
from importlib.util import find_spec
from pathlib import Path

from docutils import nodes
from sphinx.util.osutil import ensuredir

ASSET = re.compile(r'(?s)<(style|script) class="bp-asset">.*?</\1>')
FILES = ("quiz.css", "quiz.js")


def source():
    """The folder of bpkit that holds style and script."""
    return Path(find_spec("bpkit.asking").origin).parent


def copy_files(app):
    """Before any page is written, so that Sphinx can add a digest to their addresses."""
    if app.builder.format == "html":
        folder = Path(app.outdir, "_static")
        ensuredir(folder)
        for name in FILES:
            shutil.copyfile(source() / name, folder / name)


def take_assets_out(app, document):
    for raw in document.findall(nodes.raw):
        if 'class="bp-asset"' in raw.astext():
            text = ASSET.sub("", raw.astext())
            raw.rawsource, raw.children = text, [nodes.Text(text)]


def add_files(app, page, template, context, doctree):
    if doctree is not None and any("bp-quiz" in raw.astext() for raw in doctree.findall(nodes.raw)):
        load(app)


def load(app):
    """Style and script for the page that is being written. Other modules need the script's store of answers too."""
    app.add_css_file("quiz.css")
    app.add_js_file("quiz.js", defer="defer", priority=800)


def setup(app):
    app.connect("builder-inited", copy_files)
    app.connect("doctree-read", take_assets_out)
    app.connect("html-page-context", add_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
