"""Makes the PDF of each edition out of the built book: what `python run.py pdf` calls."""

import sys
from pathlib import Path

from bpbook.editions import EDITIONS
from bpbook.pdf_files import file_of
from bppaper.chromium import NO_BROWSER, chromium
from bppaper.document import WORDS, document, version
from bppaper.press import finish, print_pdf

BUILT = Path(__file__).resolve().parents[2] / "_build" / "html"


def main(built=BUILT):
    """built: the folder of the pages; the PDFs are put there. It may be named on the command line."""
    if chromium() is None:
        sys.exit(f"The PDFs are printed by a browser, but {NO_BROWSER}")
    paper = built.resolve().parent / "paper"
    paper.mkdir(exist_ok=True)
    for code, edition in EDITIONS.items():
        whole, pdf = paper / f"{code}.html", built / file_of(code)
        whole.write_text(document(built, code), "utf-8")
        pages = print_pdf(whole, pdf)
        finish(pdf, title=edition.title, subject=WORDS[code]["subtitle"], creator=f"bpkit {version()}")
        print(f"{pdf.name}: {pages} pages, {pdf.stat().st_size / 1e6:.1f} MB", flush=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
