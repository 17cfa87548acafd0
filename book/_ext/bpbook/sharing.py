"""How a page looks where somebody shares its address: title, description, and a picture of its own.

Those who read these tags want whole addresses, so picture and address appear once the site has one (see
repository_address). The pictures lie in book/_cards, a file per page and language; `python run.py cards` makes them. A
page without a picture shows that of its edition's home. sphinxext-opengraph is not used: it knows one language per
project, and its pictures no Hangul.
"""

import shutil
from pathlib import Path

from bpbook.descriptions import description_of
from bpbook.editions import BOOK, EDITIONS, edition_of, home, language_of
from bpbook.repository_address import DOOR, ROOT_PAGE, address_of

CARDS = f"{BOOK}/_cards"
PUBLISHED_CARDS = "cards"
SIZE = (1200, 630)
LOCALES = {"ko": "ko_KR", "en": "en_US"}
PROGRESS = "progress"           # the page of every edition that shows what one reader has done
BESIDE = {"ko": "옆에는 이 책에서 계산해 그린 그림이 있습니다.", "en": "Beside it a drawing that the book computes."}


def card_of(app, page):
    """The file name of the picture of a page, or None.

    A page is en/01-dot-product to the reader, and its picture en-01-dot-product.png; the door's is index.png.
    """
    home_or_door = home(edition_of(page)) if edition_of(page) else DOOR
    for shown in (page, home_or_door):
        name = shown.removeprefix(f"{BOOK}/").replace("/", "-") + ".png"
        if Path(app.srcdir, CARDS, name).is_file():
            return name
    return None


def tags(app, page, context):
    """[(name, content)] of the Open Graph protocol, and what Twitter adds to it."""
    code, title = language_of(page), context["own_title"]
    address, card = address_of(app, page), card_of(app, page)
    found = [("og:type", "website" if page == DOOR or page in map(home, EDITIONS) else "article"),
             ("og:site_name", context["book_title"]), ("og:title", title), ("og:description", context["page_description"]),
             ("og:locale", LOCALES[code])]
    found += [("og:locale:alternate", locale) for other, locale in LOCALES.items() if other != code]
    if address:
        found.append(("og:url", address))
    if address and card:
        picture = f"{app.config.html_baseurl.rstrip('/')}/{PUBLISHED_CARDS}/{card}"
        found += [("og:image", picture), ("og:image:type", "image/png"), ("og:image:width", str(SIZE[0])),
                  ("og:image:height", str(SIZE[1])), ("og:image:alt", f"{title}. {BESIDE[code]}"),
                  ("twitter:card", "summary_large_image")]
    return [(name, content) for name, content in found if content]


def is_found(app, page):
    """Whether a search engine should list a page: not searches, not a missing page, not one reader's progress."""
    return page in app.env.all_docs and page.rpartition("/")[2] != PROGRESS


def on_page_context(app, page, template, context, doctree):
    shown = page
    if page == ROOT_PAGE:                               # the door, once more
        shown = DOOR
        context["page_description"] = description_of(app.env, DOOR)
    context["is_found"] = is_found(app, shown)
    context["tags"] = tags(app, shown, context) if context["is_found"] else []


def publish_cards(app):
    """Only on a site with an address; in a copy that is read from a disk nobody would see them."""
    source = Path(app.srcdir, CARDS)
    if app.builder.format == "html" and app.config.html_baseurl and source.is_dir():
        shutil.copytree(source, Path(app.outdir, PUBLISHED_CARDS), dirs_exist_ok=True)


def setup(app):
    app.connect("builder-inited", publish_cards)
    app.connect("html-page-context", on_page_context, priority=910)         # after the description is known
    assert EDITIONS.keys() == LOCALES.keys() == BESIDE.keys()
    return {"parallel_read_safe": True, "parallel_write_safe": True}
