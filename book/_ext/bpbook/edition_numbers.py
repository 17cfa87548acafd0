"""Figures, tables and exercises are counted per chapter of an edition.

Sphinx numbers a figure after its chapter, and counts on through the project. Chapter 1 exists once per edition, so
the Korean figures of chapter 1 would be 1.1 to 1.4 and the English ones 1.5 to 1.8. On a page without a number, such
as those of an appendix, they count from 1.
"""

from collections import Counter

from bpbook.editions import edition_of


def renumber(app, env):
    """Count again: the last part of each number starts from 1 in each chapter of an edition, or unnumbered page."""
    counted = Counter()
    for page, kinds in env.toc_fignumbers.items():
        for kind, numbers in kinds.items():
            for anchor, number in numbers.items():
                *chapter, _ = number
                counter = (kind, edition_of(page), *chapter) if chapter else (kind, page)
                counted[counter] += 1
                numbers[anchor] = (*chapter, counted[counter])
    return []


def setup(app):
    app.connect("env-get-updated", renumber, priority=900)     # after Sphinx has numbered
    return {"parallel_read_safe": True, "parallel_write_safe": True}
