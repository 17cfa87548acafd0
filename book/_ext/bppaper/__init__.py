"""A PDF of each edition, made of the pages of the built book: `python run.py pdf`.

    site        what the built book says about itself: the pages of an edition, in order
    chapters    one page becomes a chapter: its ids and its links become those of one document
    formulas    a formula is a formula in the PDF, and is said in one piece
    spoken      MathML as the line that is said
    document    all chapters, a title page and the contents as one HTML file
    numbers     where the headings of a PDF are
    press       an installed Chromium prints the document, once to learn the page numbers and once with them

make_pdfs.py, beside this package, calls them. `bpbook` knows nothing of it.
"""
