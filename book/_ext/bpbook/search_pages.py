"""One search page per edition, at the root of the site because the links of the results are relative to it.

`search.html` is a signpost to both. The index (the largest file of the site) is loaded on the search pages only;
see book/_templates/search-page.html.
"""

import json

from bpbook.editions import EDITIONS, edition_of, search_page
from bpbook.search_index import file_of

# What book/_static/search.js says. {…}: numbers and what was typed.
WORDS = {
    "en": {
        "one": "1 section found.", "found": "{count} sections found.", "first": "{count} sections found; these are the first {shown}.",
        "nothing": "Nothing was found for “{query}”.", "results": "Results",
        "similar": "“{typed}” is not in the book. Shown instead: “{found}”.",
        "left out": "“{typed}” is not in the book; the search went on without it.",
        "alike": "Perhaps you meant:",
        "not together": "No section has all of these words. Shown: sections with some of them.",
        "try": ["Try one or two words instead of a sentence.", "Try another name: the search knows those of other books.",
                "Try a shorter part of the word."],
        "glossary": "All terms, with their other names", "contents": "All chapters",
    },
    "ko": {
        "one": "1곳을 찾았습니다.", "found": "{count}곳을 찾았습니다.", "first": "{count}곳을 찾았습니다. 그중 {shown}곳을 보여 줍니다.",
        "nothing": "‘{query}’에 대한 검색 결과가 없습니다.", "results": "찾은 곳",
        "similar": "책에 없는 말 ‘{typed}’ 대신 ‘{found}’의 결과를 보입니다.",
        "left out": "‘{typed}’: 책에 없는 말이어서 빼고 찾았습니다.",
        "alike": "혹시 이 말입니까?",
        "not together": "이 말이 모두 나오는 절은 없습니다. 일부만 나오는 절을 보입니다.",
        "try": ["문장보다는 낱말 한두 개로 찾아보십시오.", "다른 이름으로 찾아보십시오. 다른 책에서 쓰는 이름도 찾을 수 있습니다.",
                "낱말의 앞부분만 넣어 보십시오."],
        "glossary": "용어와 다른 이름 모두 보기", "contents": "책의 차례",
    },
}


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
    if page.startswith("search-"):
        context["pagename"] = "search"        # by this name the theme knows its search page
        context["search_index"] = file_of(edition_of(page))


def words_for_scripts(page, context):
    """What book/_static/site.js and search.js need to know: words that scripts say."""
    _ = context["gettext"]
    return {
        "words": {key: _(key) for key in ("Toggle hidden content", "Copy", "Copied!", "Copy to clipboard",
                                          "Failed to copy")},
        **({"search": WORDS[edition_of(page)]} if page.startswith("search-") else {}),
    }


def setup(app):
    app.connect("html-collect-pages", extra_pages)
    app.connect("html-page-context", on_page_context, priority=2)
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values()) and set(WORDS) == set(EDITIONS)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
