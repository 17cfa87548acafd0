"""An installed Chromium prints the document: once to learn the page numbers, and once with them.

CSS could ask for the page of a target, but browsers do not answer that reliably yet. So the numbers of the first
printing are written into the contents; they are right if the second one has the same.
"""

from pathlib import Path

import pikepdf
from playwright.sync_api import sync_playwright

from bppaper import formulas
from bppaper.chromium import FLAGS, chromium
from bppaper.numbers import page_numbers

PRINTINGS = 4
MINUTES = 10 * 60_000
PAPER = {"prefer_css_page_size": True, "tagged": True, "outline": True, "print_background": True}
# An unknown number takes as much room as a known one, so that the second printing has the places of the first.
WRITE_NUMBERS = """numbers => {
  for (const number of document.querySelectorAll(".bp-number")) number.dataset.page = numbers[number.dataset.of] ?? "000";
  for (const link of document.querySelectorAll(".bp-to-end, .bp-to-page")) link.dataset.page = numbers[link.hash.slice(1)] ?? "000";
}"""


def print_pdf(document, pdf):
    """Print an HTML file. Returns the number of pages. Raises RuntimeError if the page numbers do not come to rest."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        numbers = None
        for _ in range(PRINTINGS):
            print_once(browser, document, pdf, numbers or {})
            before, numbers = numbers, page_numbers(pdf)
            if numbers == before:
                break
        else:
            raise RuntimeError(f"{document}: the page numbers did not come to rest in {PRINTINGS} printings.")
        browser.close()
    with pikepdf.open(pdf) as printed:
        return len(printed.pages)


def print_once(browser, document, pdf, numbers):
    """In a page of its own: a second printing of the same page breaks some lines in another way."""
    page = browser.new_page()
    page.set_default_timeout(MINUTES)
    page.emulate_media(media="print")
    page.goto(Path(document).resolve().as_uri(), wait_until="load")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")           # paper.js moves the solutions
    page.evaluate(WRITE_NUMBERS, numbers)
    page.evaluate("document.fonts.ready.then(() => null)")
    page.pdf(path=pdf, **PAPER)
    page.close()


def finish(pdf, title, subject, creator):
    """Say what it is, leave out the date so that the same book gives the same file, and pack it to half the size."""
    with pikepdf.open(pdf, allow_overwriting_input=True) as document:
        document.docinfo = document.make_indirect(pikepdf.Dictionary(Title=title, Subject=subject, Creator=creator))
        document.Root.PageMode = pikepdf.Name.UseOutlines
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        formulas.mark(document)
        document.save(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True, deterministic_id=True)
