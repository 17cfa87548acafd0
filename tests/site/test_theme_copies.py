"""Our copies of the theme's templates are the installed version, but for the changes named here."""

import re
from pathlib import Path

import pydata_sphinx_theme
import pytest
import sphinx_book_theme

from bpbook.style_sheet import LIBRARY
from bpbook.self_contained import DROPPED, THEME_SCRIPT
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


def test_what_the_themes_macros_load_is_accounted_for():
    """book/_templates/static/webpack-macros.html stands in their place: nothing that they load is lost unseen."""
    macros = re.compile(r"{% macro (\w+)\(\) %}")
    theirs, ours = ((folder / "static" / "webpack-macros.html").read_text("utf-8") for folder in (BASE_THEME, TEMPLATES))
    assert macros.findall(theirs) == macros.findall(ours)
    loaded = set(re.findall(r"_static/([\w./-]+\.(?:css|js))", theirs))
    known = {*LIBRARY, *(f"scripts/{name}" for name in DROPPED), THEME_SCRIPT, "styles/theme.css"}
    assert loaded and loaded <= known, f"The theme now loads {sorted(loaded - known)}. Bring LIBRARY or DROPPED up to date."
    css = re.sub(r"(?s)/\*.*?\*/", "", (BASE_THEME / "static" / "styles" / "theme.css").read_text("utf-8"))
    assert css.strip() == '@import "../basic.css";', "theme.css does more than to import basic.css; add it to LIBRARY."


@pytest.mark.parametrize("theme, block", [(BASE_THEME, "extrahead"), (BASE_THEME, "search_dialog"), (BASE_THEME, "docs_body"), (BOOK_THEME, "docs_body")])
def test_block_that_we_replace_exists(theme, block):
    assert re.search(r"{%-? block " + block + " ", (theme / "layout.html").read_text("utf-8"))
