"""The project itself as one zip file, offered by the site: whoever has only the site can run, change and build all of it.

Packed from the files that are committed, before a page says how large it is. The copy for reading without a connection
does not hold it.
"""

import html
import os
import re
from pathlib import Path

from docutils import nodes

from bpbook import zip_files
from bpbook.editions import language_of
from bpbook.project_files import project_files

NAME = "backpropagation-project.zip"
FOLDER = "backpropagation/"                 # what it unpacks to
SIZE = re.compile(r'(<span class="bp-project-size" lang="(ko|en)">)[^<]*')


def role(name, rawtext, text, lineno, inliner, options=None, content=None):
    """{project-copy}`words`: the words as a link to the zip file, and its size."""
    page = inliner.document.settings.env.docname
    link = (f'<a class="bp-project-copy" href="{"../" * page.count("/") + NAME}" download>{html.escape(text)}'
            f'<span class="bp-project-size" lang="{language_of(page)}"></span></a>')
    return [nodes.raw("", link, format="html")], []


def pack_and_tell(app, error):
    if error or app.builder.format != "html":
        return
    root, site = Path(app.srcdir), Path(app.outdir)
    zip_files.write(site / NAME, {FOLDER + name: ((root / name).read_bytes(), os.access(root / name, os.X_OK))
                                  for name in project_files(root)})
    size = (site / NAME).stat().st_size / 1e6
    for path in site.glob("book/*/*.html"):
        text = path.read_text("utf-8")
        new = SIZE.sub(lambda found: found[1] + zip_files.said(size, found[2]), text)
        if new != text:
            path.write_text(new, "utf-8")


def setup(app):
    app.add_role("project-copy", role)
    app.connect("build-finished", pack_and_tell, priority=945)          # after pages.css, before the site is packed
    return {"parallel_read_safe": True, "parallel_write_safe": True}
