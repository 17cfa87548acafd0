"""A built site as files: its pages, and where their addresses lead."""

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "_build" / "html"
EDITIONS = ("ko", "en")

# (tag, attribute) of everything that a browser fetches by itself
LOADS = (("script", "src"), ("img", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"), ("source", "src"),
         ("video", "src"), ("audio", "src"), ("track", "src"), ("image", "href"), ("image", "xlink:href"),
         ("use", "href"), ("use", "xlink:href"))
LINK_LOADS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
CSS_ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)|@import\s+['\"]([^'\"]+)['\"]")


class Site:
    """The pages below a folder: {"book/ko/index.html": parsed page}."""

    def __init__(self, root):
        self.root = Path(root)
        files = [path for path in sorted(self.root.rglob("*.html"))
                 if path.relative_to(self.root).parts[0] not in ("_static", "_sources")]
        self.pages = Pages({path.relative_to(self.root).as_posix(): path for path in files})
        self.styles = {path.relative_to(self.root).as_posix(): path.read_text("utf-8")
                       for path in sorted(self.root.rglob("*.css"))}

    def edition(self, name):
        """The pages of one edition, its search page included."""
        return {page: self.pages[page] for page in self.pages if edition_of(page) == name}

    def leads_somewhere(self, page, address):
        """Whether an address within the site, as written on a page, leads to a file and to an anchor in it."""
        parts = urlsplit(address)
        target = page if not parts.path else resolved(page, unquote(parts.path))
        if not (self.root / target).is_file():
            return False
        if not parts.fragment or target not in self.pages:
            return True
        return self.pages[target].find(id=unquote(parts.fragment)) is not None


class Pages(Mapping):
    """{name: parsed page}. A page is parsed when it is asked for: all of them together take half a minute."""

    def __init__(self, files):
        self.files, self.parsed = files, {}

    def __getitem__(self, name):
        if name not in self.parsed:
            self.parsed[name] = BeautifulSoup(self.files[name].read_text("utf-8"), "html.parser")
        return self.parsed[name]

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, name):
        return name in self.files


def edition_of(page):
    match = re.match(r"(?:book/|search-)(ko|en)\b", page)
    return match and match[1]


def resolved(page, path):
    """A relative path of a page, from the root of the site: book/ko/index.html + ../en/a.html = book/en/a.html."""
    parts = []
    for part in (PurePosixPath(page).parent / path).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


def is_elsewhere(address):
    """An address that leaves the site."""
    return address.startswith("//") or urlsplit(address).scheme not in ("", "data")


def loads(soup):
    """The addresses that a browser fetches to show a page; not those of parts of the page itself."""
    return [address for address in _loads(soup) if not address.startswith("#")]


def _loads(soup):
    for tag, attribute in LOADS:
        yield from (element[attribute] for element in soup.find_all(tag) if element.get(attribute))
    for link in soup.find_all("link", href=True):
        if LINK_LOADS & set(link.get("rel", [])):
            yield link["href"]
    for element in soup.find_all(srcset=True):
        yield from (candidate.split()[0] for candidate in element["srcset"].split(","))
    for style in soup.find_all("style"):
        yield from css_addresses(style.get_text())
    for element in soup.find_all(style=True):
        yield from css_addresses(element["style"])


def css_addresses(css):
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return [first or second for first, second in CSS_ADDRESS.findall(css)]
