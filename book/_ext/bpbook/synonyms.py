"""Words that are no terms but mean the same to a search, from book/synonyms.yml: Nielsen and 닐슨, dark and 어둡게.

That file explains itself. What is wrong in it is a warning, and so fails the build.
"""

from pathlib import Path

import yaml

from bpbook.editions import BOOK

FILE = f"{BOOK}/synonyms.yml"


def synonyms(folder):
    """A list of lists of words; a book may do without."""
    path = Path(folder, FILE)
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else []


def problems(rings, terms, pages):
    """What is wrong with the synonyms of an edition, one text each. terms, pages: as in the search index.

    >>> pages = [{"sections": [["", "Books", "By Nielsen and by Olah.", False]]}]
    >>> list(problems([["Nielsen", "닐슨"], ["Olah"]], [], pages))
    ["['Olah']: expected two words or more. Add what means the same."]
    """
    text = "\n".join(f"{title}\n{text}" for page in pages for _, title, text, *_ in page["sections"]).lower()
    used = {name.lower(): term["id"] for term in terms for name in (*term["names"], *term["other"])}
    for words in rings:
        if len(words) < 2:
            yield f"{words}: expected two words or more. Add what means the same."
        elif not any(word.lower() in text for word in words):
            yield f"{words}: none of these words stands in the book. Add the one that it uses."
        for word in words:
            if word.lower() in used:
                yield f"{word!r}: stands in {used[word.lower()]} as well. Leave it to one of them."
            used[word.lower()] = words
