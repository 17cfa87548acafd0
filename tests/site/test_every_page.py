"""Every page after a reader has used it: accessible, in one language, no wider than the window.

Each page is visited once, its twin in the other theme and at the other width; that takes one or two minutes. Before a
release: python -m pytest tests/site/test_every_page.py --every-mode
"""

import re
from functools import cache

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup

from tests.site.browser import served, too_wide, watched
from tests.site.built import BUILT, EDITIONS, ROOT, edition_of
from tests.site.languages import code_in, foreign_words
from tests.site.use import use

PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "in-use"
MODES = [("light", 1280), ("dark", 360), ("dark", 1280), ("light", 360)]
SEARCHES = {"search-ko.html": ["?q=내적", "?q=ㅋㅋㅋ"], "search-en.html": ["?q=dot", "?q=qqqqq"]}

# What a reader may set, and nothing may be lost: WCAG 1.4.12
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"

# One token of code of each kind is enough for axe, which looks at the colours of each; what is seen of a formula has
# the colour of its text, and what is read aloud of it stays.
THIN = """() => {
  const kinds = new Set();
  document.querySelectorAll(".highlight span[class]").forEach((token) => {
    if (kinds.has(token.className)) token.replaceWith(token.textContent);
    else if (token.textContent.length > 1) kinds.add(token.className);       // axe leaves single letters alone
  });
  document.querySelectorAll(".katex-html").forEach((formula) => formula.remove());
}"""


@cache
def paths():
    pages = sorted(path.relative_to(BUILT).as_posix() for path in BUILT.rglob("*.html")
                   if path.relative_to(BUILT).parts[0] not in ("_static", "_sources"))
    return [page + query for page in pages if page != "index.html" for query in ["", *SEARCHES.get(page, [])]]


def mode_of(path):
    """Twins get opposite themes and widths."""
    alike = sorted({re.sub(r"(?<=[/-])ko(?=[/.])", "en", each.split("?")[0]) for each in paths()})
    number = alike.index(re.sub(r"(?<=[/-])ko(?=[/.])", "en", path.split("?")[0]))
    return MODES[number % 4 ^ (edition_of(path) == "ko")]


def pytest_generate_tests(metafunc):
    if "mode" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-mode", default=False)
        visits = [(path, mode) for path in paths() for mode in (MODES if every else [mode_of(path)])]
        metafunc.parametrize("path, mode", visits, ids=[f"{path} {theme} {width}" for path, (theme, width) in visits])


@pytest.fixture(scope="session")
def code(site):
    return {edition: code_in(site.edition(edition).values()) for edition in EDITIONS}


def options(mode):
    theme, width = mode
    return {"viewport": {"width": width, "height": 800}, "color_scheme": theme, "reduced_motion": "reduce"}


def barriers(page):
    """What axe finds: its rule, and the element."""
    page.evaluate(THIN)
    found = Axe().run(page, options={"resultTypes": ["violations"], "preload": False}).response["violations"]
    return [f"{rule['id']}: {node['html'][:120]} {node['any'][0]['message'] if node['any'] else rule['help']}"
            for rule in found for node in rule["nodes"]]


def complaints(page, edition, code):
    use(page)
    words = foreign_words(BeautifulSoup(page.content(), "html.parser"), edition, code) if edition else []
    return [f"{word!r} is in another language" for word in words] + too_wide_words(page) + barriers(page)


def too_wide_words(page):
    """As it is; on the narrowest screen, which is 1280 px at 400 %; and there with letters and words set apart."""
    found = [too_wide(page)]
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    found.append(too_wide(page))
    spacing = page.add_style_tag(content=SPACED)
    found.append(too_wide(page))
    spacing.evaluate("style => style.remove()")
    page.set_viewport_size(size)
    return [f"{wide} px wider than the window ({when})" for wide, when in zip(found, ("as it is", "320 px", "320 px, spaced")) if wide > 0]


def test_page_in_use(visit, code, path, mode):
    page = visit(path, **options(mode))
    found = complaints(page, edition_of(path), code.get(edition_of(path), ""))
    assert not found, f"{path}, {mode}:\n" + "\n".join(found)


@pytest.mark.parametrize("fault", sorted(path.stem for path in PLANTED.glob("*.html")))
def test_planted_fault_is_caught(contexts, fault):
    """The comment on the first line of each page is what must be complained of, and nothing else is."""
    wanted = re.search("<!-- (.*?):", (PLANTED / f"{fault}.html").read_text("utf-8"))[1]
    with served(PLANTED) as address:
        page, _ = watched(contexts(**options(("dark" if "dark" in fault else "light", 360))), address)
        page.goto(f"{address}{fault}.html", wait_until="load")
        found = complaints(page, "ko", "")
        page.close()
    assert found and all(wanted in text for text in found), f"expected complaints of {wanted!r} only, got {found}"
