"""Questions, verdicts and widgets that cells show: their style and script are loaded once a page, not with each output.

A notebook has to carry them in every output, because each cell works alone there.
"""

import re
import shutil
from importlib.util import find_spec
from pathlib import Path

from docutils import nodes
from sphinx.util.osutil import ensuredir

ASSET = re.compile(r'(?s)<(style|script) class="bp-asset">.*?</\1>')

# What an output says that needs a file; the module of bpkit that has the file; its names.
NEEDS = (
    ('class="bp-quiz"', "bpkit.asking", ("quiz.css", "quiz.js")),
    ('class="bp-widget', "bpkit.draw", ("diagram.css",)),
    ('class="bp-widget', "bpkit.widgets", ("widgets.css", "widgets.js")),
    ('class="bp-live"', "bpkit.widgets", ("dragging.css", "dragging.js")),
)


def folder(module):
    return Path(find_spec(module).origin).parent


def copy_files(app):
    """Before any page is written, so that Sphinx can add a digest to their addresses."""
    if app.builder.format == "html":
        static = Path(app.outdir, "_static")
        ensuredir(static)
        for _, module, names in NEEDS:
            for name in names:
                shutil.copyfile(folder(module) / name, static / name)


def take_assets_out(app, document):
    for raw in document.findall(nodes.raw):
        if 'class="bp-asset"' in raw.astext():
            text = ASSET.sub("", raw.astext())
            raw.rawsource, raw.children = text, [nodes.Text(text)]


def add_files(app, page, template, context, doctree):
    outputs = [raw.astext() for raw in doctree.findall(nodes.raw)] if doctree is not None else []
    for sign, _, names in NEEDS:
        if any(sign in output for output in outputs):
            load(app, names)


def load(app, names=("quiz.js",)):
    """The scripts for the page that is being written. Progress needs the questions' store of answers."""
    for name in names:
        if name.endswith(".js"):                  # the style sheets are part of the one that all pages load
            app.add_js_file(name, priority=800)


def setup(app):
    app.connect("builder-inited", copy_files)
    app.connect("doctree-read", take_assets_out)
    app.connect("html-page-context", add_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
