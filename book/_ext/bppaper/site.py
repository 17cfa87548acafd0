"""What the built book says about itself: the pages of an edition in the order of its contents."""

from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup

LEFT_OUT = ("progress",)          # a list that fills itself in a browser


class Part(NamedTuple):
    """caption: such as "Chapters". pages: the names of its pages, such as "01-dot-product"."""

    caption: str
    pages: list


def read(path):
    return BeautifulSoup(Path(path).read_text("utf-8"), "html.parser")


def folder(built, code):
    return Path(built, "book", code)


def parts(built, code):
    """The Parts of an edition, from the sidebar of its home; the home itself stands first."""
    sidebar = read(folder(built, code) / "index.html").select_one("nav.bd-links")
    found = []
    for caption in sidebar.select("p.caption"):
        links = caption.find_next_sibling("ul").select("a[href]")
        names = [name_of(link["href"]) for link in links]
        found.append(Part(caption.get_text().strip(), [name for name in names if name not in LEFT_OUT]))
    return found


def name_of(address):
    """
    >>> name_of("01-dot-product.html"), name_of("#")
    ('01-dot-product', 'index')
    """
    return address.split("#")[0].rpartition("/")[2].removesuffix(".html") or "index"


def styles(pages):
    """The style sheets of all pages: a list of (path from the page, media), each once, in the order of their use."""
    found = {}
    for page in pages:
        for link in page.select("link[rel=stylesheet]"):
            found.setdefault(link["href"], link.get("media", "all"))
    # The one for paper comes last on every page, so it does here.
    return sorted(found.items(), key=lambda item: item[1] == "print")
