"""Every page speaks its own language, the interface too, though Sphinx knows one language per project.

Sphinx looks a translation up late, in `sphinx.locale.translators`. So the catalogues are swapped there before each
step that asks for a translation: when a page is read, when its tree is finished, and when its template is filled.
"""

import gettext
from pathlib import Path

import sphinx
import sphinx_book_theme
import sphinx_exercise
import sphinx_togglebutton
from docutils import nodes
from sphinx.locale import translators
from sphinx.transforms.post_transforms import SphinxPostTransform

from bpbook.cell_ids import ids_of
from bpbook.editions import EDITIONS, edition_of, home, language_of
from bpbook.korean import INTERFACE

OUR_WORDS = {"ko": INTERFACE, "en": {}}

PACKAGE_CATALOGUES = {
    "sphinx": (sphinx, "locale"),
    "booktheme": (sphinx_book_theme, "theme/sphinx_book_theme/static/locales"),
    "exercise": (sphinx_exercise, "translations/locales"),
    "togglebutton": (sphinx_togglebutton, "translations/locales"),
}


class Catalogue(gettext.NullTranslations):
    """Our words first, then the catalogue that the package brings, then English."""

    def __init__(self, code, domain):
        super().__init__()
        package, folder = PACKAGE_CATALOGUES[domain]
        self.ours = OUR_WORDS[code]
        self.add_fallback(gettext.translation(domain, Path(package.__file__).parent / folder, [code], fallback=True))

    def gettext(self, message):
        return self.ours.get(message) or super().gettext(message)

    def ngettext(self, singular, plural, n):
        return self.ours.get(singular if n == 1 else plural) or super().ngettext(singular, plural, n)


CATALOGUES = {code: {domain: Catalogue(code, domain) for domain in PACKAGE_CATALOGUES} for code in EDITIONS}


def speak(page):
    """From here on, every `_()` answers in the language of this page. Returns its edition's words."""
    code = language_of(page)
    for domain, catalogue in CATALOGUES[code].items():
        translators["general", domain] = catalogue
    return EDITIONS[code]


def translated(code, message):
    """One string of the interface in one language."""
    return CATALOGUES[code]["sphinx"].gettext(message)


def on_source_read(app, page, source):
    speak(page)


class SpeakPageLanguage(SphinxPostTransform):
    """Before references are resolved ("Figure 1.2" or "그림 1.2") and the page is written."""

    default_priority = 1

    def run(self):
        edition = speak(self.env.docname)
        self.config.numfig_format = dict(edition.numbered)
        for cell in self.document.findall(nodes.container):
            if "prompt_show" in cell:                      # a cell that MyST-NB hides behind a prompt
                is_solution = ids_of(self.env.doc2path(self.env.docname))[cell["cell_index"]].endswith("-solution")
                prompts = edition.prompts["solution" if is_solution else cell["hide_mode"]]
                cell["prompt_show"], cell["prompt_hide"] = prompts


def on_page_context(app, page, template, context, doctree):
    edition = speak(page)
    catalogue = CATALOGUES[edition.code]["sphinx"]
    context.update(
        language=edition.code, gettext=catalogue.gettext, ngettext=catalogue.ngettext,
        docstitle=edition.title, theme_search_bar_text=edition.search,
        licences=[edition] if edition_of(page) else list(EDITIONS.values()),      # the door belongs to both editions
    )
    if edition_of(page):
        context["root_doc"] = context["master_doc"] = home(edition.code)


def setup(app):
    app.connect("source-read", on_source_read, priority=0)
    app.add_post_transform(SpeakPageLanguage)
    app.connect("html-page-context", on_page_context, priority=0)
    return {"parallel_read_safe": True, "parallel_write_safe": False}
