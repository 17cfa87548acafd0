"""One search page per edition, at the root of the site because the links of the results are relative to it.

`search.html` is a signpost to both. The index (the largest file of the site) is loaded on the search pages, and on any
other page when a reader opens the search there; see book/_templates/search-page.html and search-dialog.html.
"""

import json

from bpbook.editions import EDITIONS, edition_of, language_of, search_page
from bpbook.search_index import file_of
from bpbook.search_words import WITHOUT_INDEX

# What finds and shows results, in this order and behind the index; the search page and the dialog add their own.
SCRIPTS = [f"search-{part}.js" for part in ("words", "slips", "keyboard", "query", "ranking", "results")]


def extra_pages(app):
    """The search pages, and the signpost to them."""
    for code in EDITIONS:
        yield search_page(code), {}, "search-page.html"
    yield "search", {}, "signpost.html"


def on_page_context(app, page, template, context, doctree):
    context["project_title"] = app.config.html_title
    context["site_words"] = json.dumps(words_for_scripts(page, context), ensure_ascii=False)
    if page == "search":
        context["doors"] = [(code, edition.name, context["pathto"](search_page(code)))
                            for code, edition in EDITIONS.items()]
    context["search_index"], context["search_scripts"] = file_of(language_of(page)), SCRIPTS
    context["search_words"] = WITHOUT_INDEX[language_of(page)]
    if page.startswith("search-"):
        context["pagename"] = "search"        # by this name the theme knows its search page


def words_for_scripts(page, context):
    """What book/_static/site.js needs to know: words that scripts say."""
    _ = context["gettext"]
    return {"words": {key: _(key) for key in ("Toggle hidden content", "Copy", "Copied!", "Copy to clipboard", "Failed to copy")}}


def setup(app):
    app.connect("html-collect-pages", extra_pages)
    app.connect("html-page-context", on_page_context, priority=2)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
