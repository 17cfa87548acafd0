"""`404.html`: what a server shows for an address that leads nowhere, in both languages, with the nearest pages.

It is shown at any depth below any folder, so links that are relative to it would miss. With the address of the published
site (html_baseurl) its folder is known. Without, book/_static/not-found.js looks for it; and where no script runs,
the links are right at the root of the site and the words are there in any case. Nothing else is loaded: style and script
stand in the page, since an address for them would miss as well.
"""

import json
from pathlib import Path
from urllib.parse import urlparse

from bpbook.editions import BOOK, EDITIONS, edition_of, home, search_page
from bpbook.progress import numbered_title

PAGE = "404"
WORDS = {
    "ko": {
        "title": "찾는 페이지가 없습니다", "says": "주소가 바뀌었거나 잘못 적힌 것 같습니다. 아래에서 다시 찾아갈 수 있습니다.",
        "near": "혹시 이 페이지를 찾으셨습니까?", "home": "한국어판", "search": "책에서 검색", "theme": "화면 밝기",
    },
    "en": {
        "title": "There is no such page", "says": "The address may have changed, or have a slip in it. These lead back.",
        "near": "Did you mean this page?", "home": "English edition", "search": "Search this book", "theme": "Color mode",
    },
}
DOOR = "첫 화면 · Start page"


def extra_pages(app):
    yield PAGE, {}, "not-found.html"


def on_page_context(app, page, template, context, doctree):
    if page != PAGE:
        return
    pathto = context["pathto"]
    published = urlparse(app.config.html_baseurl)
    context.update(
        project_title=app.config.html_title, door=DOOR,
        base=published.path.rstrip("/") + "/" if published.netloc else "",
        editions=[{**words, "code": code, "href": pathto(home(code)), "search_href": pathto(search_page(code))}
                  for code, words in WORDS.items()],
        pages=json.dumps(names(app), ensure_ascii=False, separators=(",", ":"), sort_keys=True),
        inlined=lambda name: Path(app.confdir, BOOK, "_static", name).read_text("utf-8"))


def names(app):
    """{edition: {address from the root of the site: title}} of all pages."""
    return {code: {app.builder.get_target_uri(page): numbered_title(app.env, page)
                   for page in sorted(app.env.found_docs) if edition_of(page) == code} for code in EDITIONS}


def setup(app):
    app.connect("html-collect-pages", extra_pages)
    app.connect("html-page-context", on_page_context, priority=960)
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values()) and set(WORDS) == set(EDITIONS)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
