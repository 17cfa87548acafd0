"""How much a page weighs. `python run.py bench pages` also measures how long a reader waits for it."""

import gzip
import re

import pytest

from tests.benchmarks.static_host import hosted
from tests.benchmarks.visit import profile, visit
from tests.site.built import EDITIONS, loads, resolved

# Bytes, compressed. Jupyter Book itself sends over 900,000 for a chapter.
FIRST_VISIT = 280_000        # of the heaviest chapter, with everything that a browser fetches and its headers
PAGE = 200_000               # of any page, without fonts and without the index of the search
INDEX = 190_000              # of the search, one edition


def compressed(path):
    return len(gzip.compress(path.read_bytes(), 6))


def weights(site, page):
    """{file: bytes} of what a page says it needs; most fonts of its formulas are named in a style sheet only."""
    files = {page, *(resolved(page, re.split("[?#]", address)[0]) for address in loads(site.pages[page])
                     if not address.startswith("data:"))}
    return {file: compressed(site.root / file) for file in files if not file.startswith("search-index")
            and not file.endswith(".woff2")}


def test_every_page_is_light(site):
    for page in site.pages:
        found = weights(site, page)
        heaviest = sorted(found.items(), key=lambda item: -item[1])[:3]
        assert sum(found.values()) <= PAGE, f"{page} weighs {sum(found.values()):,} bytes, at most {PAGE:,}: {heaviest}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_index_is_light(site, edition):
    assert compressed(site.root / f"search-index-{edition}.js") <= INDEX


@pytest.mark.parametrize("edition", EDITIONS)
def test_first_visit_of_the_heaviest_chapter(site, chrome, edition):
    """Fonts, icons and all, in a browser that has never seen the book; and nothing on the page moves."""
    page = max((page for page in site.edition(edition) if not page.startswith("search-")),
               key=lambda page: compressed(site.root / page))
    with hosted(site.root) as address, profile(chrome, phone=True) as context:
        seen = visit(context, address + page, phone=False)
    assert seen.sent <= FIRST_VISIT, f"{page}: {seen.sent:,} bytes in {seen.requests} requests, at most {FIRST_VISIT:,}"
    assert seen.elsewhere == 0
