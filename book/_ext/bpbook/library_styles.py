"""The style sheets of the theme and the extensions become one, `_static/library.css`, without what no page uses.

As they come, they are ten files and weigh 90 kB gzipped, more than a long chapter; what this book needs of them is a
fifth of that. What a page uses is known when all are written, so the file is made then, and its address in the pages
gets a digest of it. Our own style sheets are as small as they should be, and stay as they are.
"""

import hashlib
import re
from fnmatch import fnmatch
from pathlib import Path

from bpbook.pruned_css import pruned
from bpbook.self_contained import DROPPED, address_of

# In the order in which the pages would load them; `styles/theme.css` does nothing but import the first.
LIBRARY = ("basic.css", "styles/pydata-sphinx-theme.css", "pygments.css", "styles/sphinx-book-theme.css",
           "togglebutton.css", "copybutton.css", "mystnb.*.css", "exercise.css", "sphinx-design.min.css")
BUNDLE = "library.css"             # book/_templates/static/webpack-macros.html loads it
ADDRESS = re.compile(rf'{re.escape(BUNDLE)}(\?v=\w*)?"')
NAMES = re.compile(r'\b(?:class|id)="([^"]*)"')


def leave_to_the_bundle(app, page, template, context, doctree):
    context["css_files"] = [sheet for sheet in context["css_files"]
                            if not any(fnmatch(address_of(sheet), f"_static/{name}") for name in LIBRARY)]


def make_bundle(app, error):
    if error or app.builder.format != "html":
        return
    static = Path(app.outdir, "_static")
    pages = {path: path.read_text("utf-8") for path in sorted(Path(app.outdir).rglob("*.html"))
             if static not in path.parents}
    bundle = bundled(static, names_of(pages.values(), static))
    (static / BUNDLE).write_text(bundle, "utf-8")
    address = f'{BUNDLE}?v={hashlib.sha256(bundle.encode()).hexdigest()[:8]}"'
    for path, text in pages.items():
        new = ADDRESS.sub(address, text)
        if new != text:
            path.write_text(new, "utf-8")


def bundled(static, names):
    """Raises FileNotFoundError if a package no longer brings one of the style sheets."""
    parts = []
    for name in LIBRARY:
        found = sorted(static.glob(name))
        if not found:
            raise FileNotFoundError(f"no style sheet {name} in {static}. Bring LIBRARY in {__file__} up to date.")
        parts += [pruned(path.read_text("utf-8"), names) for path in found]
    return "\n".join(parts) + "\n"


def names_of(pages, static):
    """Every class and id of the pages, and every word of the scripts."""
    names = {name for text in pages for value in NAMES.findall(text) for name in value.split()}
    for script in sorted([*static.rglob("*.js"), *static.rglob("*.mjs")]):
        if script.name not in DROPPED:
            names.update(re.findall(r"[\w-]+", script.read_text("utf-8")))
    return names


def setup(app):
    app.connect("html-page-context", leave_to_the_bundle, priority=960)     # after all style sheets are named
    app.connect("build-finished", make_bundle, priority=900)       # the theme writes pygments.css at 500
    return {"parallel_read_safe": True, "parallel_write_safe": True}
