"""Where the headings of a PDF are. Chromium writes down the place of each id that a link leads to."""

import pikepdf


def page_numbers(pdf):
    """{id: number of its page, from 1}, for each id that a link of the document leads to."""
    with pikepdf.open(pdf) as document:
        numbers = {page.objgen: number for number, page in enumerate(document.pages, start=1)}
        return {name.removeprefix("/"): numbers[place[0].objgen] for name, place in document.Root.Dests.items()}
