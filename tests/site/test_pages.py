"""The built pages keep every check, and each check complains about the page that was planted for it."""

import re

import pytest

from tests.site.built import EDITIONS, ROOT, Site, loads
from tests.site.checks import CHECKS, wrong_language

PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "pages"


@pytest.mark.parametrize("check", CHECKS)
def test_built_pages(site, check):
    complaints = list(CHECKS[check](site))
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("check", CHECKS)
def test_planted_page_is_caught(check):
    """bad/site/pages/<check>/ holds pages with this fault only; the comment on the first line says which."""
    folder = PLANTED / check
    pages = sorted(folder.glob("book/*/*.html"))
    assert pages, f"Plant a page for the check {check} in {folder.relative_to(ROOT)}/book/en/."
    site = Site(folder)
    for page in (page for page in pages if "is missing here" not in page.read_text("utf-8")):
        complaints = {name: [text for text in CHECKS[name](site) if text.startswith(page.relative_to(folder).as_posix())]
                      for name in CHECKS}
        assert complaints.pop(check), f"{page.name}: expected the check {check} to complain, it did not."
        assert not any(complaints.values()), f"{page.name}: other checks complain as well: {complaints}"


def test_sound_page_passes():
    site = Site(PLANTED / "sound")
    assert site.pages and not [text for check in CHECKS.values() for text in check(site)]


def test_planted_style_is_caught(tmp_path):
    """A style that writes a word writes it in both languages."""
    (tmp_path / "planted.css").write_text('a::after { content: "next"; } b::after { content: "\\f0ab"; }', encoding="utf-8")
    assert [text.split(" ")[2] for text in wrong_language(Site(tmp_path))] == ["'next'"]


def test_only_search_pages_load_the_index(site):
    loading = {page: found for page, soup in site.pages.items()
               if (found := set(re.findall(r"search-?index[\w-]*\.js|searchtools\.js", " ".join(loads(soup)))))}
    assert loading == {f"search-{edition}.html": {f"search-index-{edition}.js"} for edition in EDITIONS}


@pytest.mark.parametrize("name", ["mathjax", "thebe", "require.js", "require.min.js", "fontawesome.js"])
def test_dropped_script_is_on_no_page(site, name):
    pages = [page for page, soup in site.pages.items() if name in str(soup.head).lower()]
    assert not pages, f"{name} is back on {pages}. See book/_ext/bpbook/self_contained.py."


def test_formulas_are_html_and_mathml(site):
    for edition in EDITIONS:
        formulas = site.pages[f"book/{edition}/notation.html"].select("article .katex")
        assert len(formulas) > 50 and all(formula.find("math") for formula in formulas)
