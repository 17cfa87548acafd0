"""The style sheets become one, `_static/pages.css`: a page asks for it, and for print.css, and for no other.

As they come, those of the theme and the extensions are ten files and weigh 90 kB gzipped, more than a long chapter; what
this book needs of them is a fifth of that. Ours are as small as they should be, but each costs a phone a wait of its own
before anything can be seen. What a page uses is known when all are written, so the file is made then, and its address in
the pages gets a digest of it. The door and the 404 page have their styles in themselves.
"""

import hashlib
import re
from fnmatch import fnmatch
from pathlib import Path

import tinycss2

from bpbook.pruned_css import pruned
from bpbook.self_contained import DROPPED, address_of

# In the order in which the pages would load them; `styles/theme.css` does nothing but import the first.
LIBRARY = ("basic.css", "styles/pydata-sphinx-theme.css", "pygments.css", "styles/sphinx-book-theme.css",
           "togglebutton.css", "copybutton.css", "mystnb.*.css", "exercise.css", "sphinx-design.min.css")
OURS = ("katex/katex.min.css", "figures.css", "contents.css", "quiz.css", "diagram.css", "widgets.css", "dragging.css",
        "terms.css", "live.css", "icons.css", "steady.css", "book.css", "search.css", "reading.css")
BUNDLE = "pages.css"               # book/_templates/static/webpack-macros.html loads it
ADDRESS = re.compile(rf'{re.escape(BUNDLE)}(\?v=\w*)?"')
NAMES = re.compile(r'\b(?:class|id)="([^"]*)"')
RELATIVE = re.compile(r"url\((?!data:|[\"'#/])")


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
    parts = [pruned(path.read_text("utf-8"), names) for name in LIBRARY for path in found(static, name)]
    parts += [as_seen_from_above(name, path.read_text("utf-8")) for name in OURS for path in found(static, name)]
    return "\n".join(parts) + "\n"


def found(static, name):
    paths = sorted(static.glob(name))
    if not paths:
        raise FileNotFoundError(f"no style sheet {name} in {static}. Bring the lists in {__file__} up to date.")
    return paths


def as_seen_from_above(name, css):
    """A style sheet of ours without its comments; what it loads is named from the folder of the bundle.

    >>> as_seen_from_above("katex/katex.min.css", "/* fonts */a{src:url(fonts/A.woff2)}b{c:url(data:,)}")
    'a{src:url(katex/fonts/A.woff2)}b{c:url(data:,)}'
    """
    css = tinycss2.serialize(tinycss2.parse_component_value_list(css, skip_comments=True)).strip()
    folder = name.rpartition("/")[0]
    return RELATIVE.sub(f"url({folder}/", css) if folder else css


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
