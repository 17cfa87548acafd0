"""Our copies of the theme's templates are the installed version, but for the changes named here."""

import re
from pathlib import Path

import pydata_sphinx_theme
import pytest
import sphinx_book_theme

from tests.site.built import ROOT

TEMPLATES = ROOT / "book" / "_templates"
BOOK_THEME = Path(sphinx_book_theme.__file__).parent / "theme" / "sphinx_book_theme"
BASE_THEME = Path(pydata_sphinx_theme.__file__).parent / "theme" / "pydata_sphinx_theme"

# our copy -> what the theme has, and what stands there in ours
CHANGES = {
    # its visible text, "Search Ctrl+K", is its name; the theme's aria-label hides half of it
    "search-button-field.html": (
        " title=\"{{ _('Search') }}\" aria-label=\"{{ _('Search') }}\" data-bs-placement=\"bottom\" data-bs-toggle=\"tooltip\"",
        ""),
    "sbt-sidebar-nav.html": ('aria-label="Main"', "aria-label=\"{{ _('Main') }}\""),
    "toggle-primary-sidebar.html": (
        'title="Toggle primary sidebar"',
        "title=\"{{ _('Toggle primary sidebar') }}\" aria-label=\"{{ _('Toggle primary sidebar') }}\""),
    "toggle-secondary-sidebar.html": (
        'title="Toggle secondary sidebar"',
        "title=\"{{ _('Toggle secondary sidebar') }}\" aria-label=\"{{ _('Toggle secondary sidebar') }}\""),
}


@pytest.mark.parametrize("name", CHANGES)
def test_copy_is_the_installed_version(name):
    theirs, ours = CHANGES[name]
    path = next(theme / "components" / name for theme in (BOOK_THEME, BASE_THEME) if (theme / "components" / name).exists())
    theme = path.read_text("utf-8")
    assert theme.count(theirs) == 1, f"The theme's {name} no longer has {theirs}; write the change anew."
    assert (TEMPLATES / name).read_text("utf-8") == theme.replace(theirs, ours), (
        f"The theme's {name} has changed. Copy it to book/_templates, and put {ours!r} for {theirs!r}.")


def test_macros_that_we_wrap_are_the_themes():
    """book/_templates/static/webpack-macros.html hands on all macros but one, which loads fontawesome.js."""
    macro = re.compile(r"{% macro (\w+)\(\) %}(.*?){% endmacro %}", re.DOTALL)
    theirs = dict(macro.findall((BASE_THEME / "static" / "webpack-macros.html").read_text("utf-8")))
    ours = dict(macro.findall((TEMPLATES / "static" / "webpack-macros.html").read_text("utf-8")))
    assert theirs.keys() == ours.keys()
    assert {name for name, body in ours.items() if not body} == {"head_js_preload"}
    loaded = re.findall(r'<script[^>]*src="[^"]*?([\w.-]+\.js)', theirs["head_js_preload"])
    assert loaded == ["fontawesome.js"], f"The theme now loads {loaded} there; we would lose it."


@pytest.mark.parametrize("theme, block", [(BASE_THEME, "extrahead"), (BASE_THEME, "docs_body"), (BOOK_THEME, "docs_body")])
def test_block_that_we_replace_exists(theme, block):
    assert re.search(r"{%-? block " + block + " ", (theme / "layout.html").read_text("utf-8"))
