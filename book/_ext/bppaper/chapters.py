"""One page becomes a chapter of a document: ids that are its own, links that lead within the document."""

import re
from urllib.parse import unquote, urlsplit

from bs4.element import Stylesheet

from bppaper import formulas

NAMES_AN_ID = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
NOT_FOR_PAPER = "script, noscript, button, .headerlink, .bp-progress-line, .bp-letters, .bp-terms, .bp-live, .bp-controls"


def anchor(page, id=""):
    """The id in the document of what has this id on its page; of the page itself without one.

    >>> anchor("02-derivative", "exercises"), anchor("02-derivative")
    ('02-derivative--exercises', '02-derivative')
    """
    return f"{page}--{id}" if id else page


def chapter(soup, page, pages):
    """The <article> of a page, ready to stand beside others. pages: the names of all that the document has."""
    article = soup.select_one("article.bd-article")
    for element in article.select(NOT_FOR_PAPER):
        element.decompose()
    for element in article.find_all(True):
        if "href" in element.attrs and element.name == "a":
            lead_within(element, page, pages)
        own_ids(element, page)
    for formula in article.select(".katex"):
        formulas.name(formula)
    article["id"] = anchor(page)
    article["class"] = ["bd-article", "bp-chapter"]
    return article


def own_ids(element, page):
    """Put the name of the page before ids, and before what refers to them."""
    for name, value in element.attrs.items():
        if name == "id" or name == "name" and element.name == "input":
            element[name] = anchor(page, value)
        elif name in NAMES_AN_ID:
            element[name] = " ".join(anchor(page, id) for id in value.split())
        elif name in ("href", "xlink:href") and element.name != "a" and value.startswith("#"):
            element[name] = "#" + anchor(page, value[1:])
        elif isinstance(value, str) and "url(#" in value:
            element[name] = re.sub(r"url\(#([^)]+)\)", rf"url(#{page}--\1)", value)
    if element.name == "style" and element.string:               # of a drawing: its rules are nested in #ID {…}
        element.string.replace_with(Stylesheet(re.sub(r"^\s*#", f"#{page}--", element.string)))


def lead_within(link, page, pages):
    """A link to a page of the document leads there; to any other page of the site it becomes plain text."""
    address = urlsplit(link["href"])
    if address.scheme or address.netloc:
        return
    target = page if not address.path else unquote(address.path).removesuffix(".html")
    if target in pages:
        link["href"] = "#" + anchor(target, unquote(address.fragment))
        if target != page and "bp-term" not in link.get("class", []):
            link["class"] = [*link.get("class", []), "bp-to-page"]      # gets the number of the page behind it
    else:
        del link["href"]
