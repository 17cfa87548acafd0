"""What sections teach, in the words of readers who look for it, from book/keywords.yml.

That file explains itself. What is wrong in it is a warning, and so fails the build.
"""

from pathlib import Path

import yaml

from bpbook.editions import BOOK, EDITIONS

FILE = f"{BOOK}/keywords.yml"


def keywords(folder):
    """{page: {anchor: {language: words with a comma between them}}}; a book may do without."""
    path = Path(folder, FILE)
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}


def problems(listed, pages, code):
    """What is wrong with the keywords of an edition, one text each. pages: as in the search index.

    >>> pages = [{"name": "03", "sections": [["break-it", "Break it", "It climbs.", False]]}]
    >>> list(problems({"03": {"break-it": {"ko": "부호", "en": "sign"}, "gone": {}}}, pages, "en"))
    ['03#gone: there is no such section. Write its anchor as it is now.']
    """
    headings = {(page["name"], anchor): title for page in pages for anchor, title, *_ in page["sections"]}
    for page, sections in listed.items():
        for anchor, words in sections.items():
            if (page, anchor) not in headings:
                yield f"{page}#{anchor}: there is no such section. Write its anchor as it is now."
            elif set(words) != set(EDITIONS) or not all(isinstance(text, str) and text for text in words.values()):
                yield f"{page}#{anchor}: expected words in each of {', '.join(EDITIONS)}, got {words}."
            else:
                heading = headings[page, anchor].lower()
                for word in words[code].split(", "):
                    if word.lower() in heading:
                        yield f"{page}#{anchor}: {word!r} stands in its heading already. Leave it out here."
