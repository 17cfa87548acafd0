"""The PDF of each edition: pages link to it when it comes along, and not otherwise.

Jupyter Book cannot print. `python run.py pdf` says by an environment variable that the PDFs will lie beside the pages,
builds, and then makes them (book/_ext/make_pdfs.py).
"""

import os

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from bpbook.editions import EDITIONS, edition_of

COMES_ALONG = os.environ.get("BOOK_PDF") == "1"
WORDS = {
    "en": {"button": "Whole book, PDF", "tooltip": "Download the whole book as a PDF"},
    "ko": {"button": "책 전체 PDF", "tooltip": "책 전체를 PDF로 내려받기"},
}


def file_of(code):
    """
    >>> file_of("ko")
    'backpropagation-ko.pdf'
    """
    return f"backpropagation-{code}.pdf"


class BookPdf(SphinxRole):
    """`{book-pdf}` with the words of a link to the PDF of the page's edition; plain words when there is none."""

    def run(self):
        page = self.env.docname
        if not COMES_ALONG:
            return [nodes.Text(self.text)], []
        return [nodes.reference("", self.text, refuri="../" * page.count("/") + file_of(edition_of(page)))], []


def add_button(app, page, template, context, doctree):
    """In the download menu, beside the formats of the page."""
    code = edition_of(page)
    if not COMES_ALONG or code is None:
        return
    for menu in context.get("header_buttons", []):
        if menu.get("label") == "download-buttons":
            menu["buttons"].append({
                "type": "link", "url": context["pathto"](file_of(code), 1), "text": WORDS[code]["button"],
                "tooltip": WORDS[code]["tooltip"], "icon": "fas fa-file-pdf", "label": "download-book-button"})


def setup(app):
    app.add_role("book-pdf", BookPdf())
    app.connect("html-page-context", add_button, priority=940)
    assert set(WORDS) == set(EDITIONS)
    # Sphinx reads everything again when the env_version of an extension changes.
    return {"env_version": 1 + COMES_ALONG, "parallel_read_safe": True, "parallel_write_safe": True}
