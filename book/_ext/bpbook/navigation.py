"""Sidebar, previous/next and language switch: a reader stays in one edition until they press the switch."""

from sphinx import addnodes
from sphinx.environment.adapters.toctree import TocTree

from bpbook.editions import EDITIONS, edition_of, home, language_of, search_page, twin


def on_page_context(app, page, template, context, doctree):
    mine = edition_of(page)
    context["toctree"] = sidebar(app, page)
    for key in ("prev", "next"):
        if not stays_in_edition(app, page, key):
            context[key] = None
    context["languages"] = languages(app, page, context["pathto"])
    if mine:
        context["pathto"] = with_own_search_page(context["pathto"], mine)


def sidebar(app, page):
    """Sphinx' `toctree()`, with the parts of this page's edition only."""

    def toctree(collapse=False, includehidden=True, maxdepth=0, titles_only=False, **unused):
        parts = []
        for node in app.env.master_doctree.findall(addnodes.toctree):
            if edition_of_part(node) == language_of(page):
                part = TocTree(app.env).resolve(
                    page, app.builder, node, prune=True, maxdepth=int(maxdepth), titles_only=titles_only,
                    collapse=collapse, includehidden=includehidden)
                if part is not None:
                    parts.append(part)
        if not parts:
            return ""
        whole = parts[0]
        for part in parts[1:]:
            whole.extend(part.children)
        return app.builder.render_partial(whole)["fragment"]

    return toctree


def edition_of_part(toctree):
    """_toc.yml lists both editions as parts; the pages of a part are of one edition."""
    return next((edition_of(page) for _, page in toctree["entries"] if edition_of(page)), None)


def stays_in_edition(app, page, key):
    _, previous, following = getattr(app.builder, "relations", {}).get(page, (None, None, None))
    target = previous if key == "prev" else following
    return edition_of(page) is not None and target is not None and edition_of(target) == edition_of(page)


def languages(app, page, pathto):
    """For each edition: its name, the address of this page in it, and whether this is it."""
    found = []
    for code, edition in EDITIONS.items():
        there = twin(page, code) or home(code)
        found.append({"code": code, "name": edition.name, "page": there, "here": code == edition_of(page),
                      "href": pathto(there) if exists(app, there) else pathto(home(code))})
    return found


def exists(app, page):
    return page in app.env.all_docs or page in map(search_page, EDITIONS)


def with_own_search_page(pathto, code):
    """The theme asks for the page `search`; each edition has its own."""

    def own_pathto(target, *args, **kwargs):
        return pathto(search_page(code) if target == "search" else target, *args, **kwargs)

    return own_pathto


def setup(app):
    app.connect("html-page-context", on_page_context, priority=1)     # right after the language is set
    return {"parallel_read_safe": True, "parallel_write_safe": True}
