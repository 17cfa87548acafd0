"""One search page per edition, at the root of the site because the links of the results are relative to it.

Sphinx' own `search.html` becomes a signpost to both. The index (the largest file of the site) is loaded on the
search pages only; see book/_templates/layout.html.
"""

import json

from bpbook.editions import BOOK, EDITIONS, edition_of, home, search_page
from bpbook.korean import INTERFACE
from bpbook.korean_search import KoreanAndEnglish

# Sphinx translates these in the browser; its own catalogue is copied only when the whole project is Korean.
IN_THE_BROWSER = ("Hide Search Matches", "Preparing search...", "Search", "Search Results", "Searching",
                  "Search finished, found ${resultCount} page(s) matching the search query.",
                  "Your search did not match any documents. Please make sure that all words are spelled correctly and "
                  "that you've selected enough categories.")


def search_pages(app):
    for code in EDITIONS:
        yield search_page(code), {}, "search.html"


def root_page(app):
    """The site starts at its root, the book at book/index.html."""
    yield "index", {}, "signpost.html"


def on_page_context(app, page, template, context, doctree):
    context["project_title"] = app.config.html_title
    context["site_words"] = json.dumps(words_for_scripts(page, context), ensure_ascii=False)
    if page in ("search", "index"):
        context["doors"] = [(code, edition.name, context["pathto"](home(code) if page == "index" else search_page(code)))
                            for code, edition in EDITIONS.items()]
        return "signpost.html"
    if page.startswith("search-"):
        context["pagename"] = "search"        # by this name the theme knows its search page
    return None


def words_for_scripts(page, context):
    """What book/_static/site.js needs to know: the edition, and the words that other scripts hard-code."""
    _ = context["gettext"]
    code = edition_of(page)
    return {
        "edition": f"{BOOK}/{code}/" if code else "",
        "words": {key: _(key) for key in ("Click to show", "Click to hide", "Toggle hidden content", "Copy", "Copied!",
                                          "Copy to clipboard", "Failed to copy")},
        "search": {key: _(key) for key in IN_THE_BROWSER} if context["language"] == "ko" else {},
    }


def setup(app):
    assert all(message in INTERFACE for message in IN_THE_BROWSER)
    app.add_search_language(KoreanAndEnglish)
    app.connect("html-collect-pages", search_pages)
    app.connect("html-collect-pages", root_page)
    app.connect("html-page-context", on_page_context, priority=2)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
