"""The title of a page in the browser's tab, and the description that search engines and shared links show.

A description is made of whole sentences of the page, as many as there is room for: of a chapter its question and what
one can do afterwards, of another page how it begins.
"""

import re
from unicodedata import east_asian_width

from markupsafe import Markup
from sphinx.util import logging

from bpbook.editions import EDITIONS, edition_of, home
from bpbook.page_facts import all_facts, facts_of, question_of, sentences

logger = logging.getLogger(__name__)

WIDEST = 170                 # columns of a description; search engines show about as many. Hangul takes two each
GLOSS = re.compile(r"(?<=[가-힣])\([A-Za-z][A-Za-z -]*\)|(?<=”)\([가-힣][가-힣 ]*\)")      # there is no room for both


def description_of(env, page):
    facts, question = facts_of(env, page), question_of(env, page)
    if not question:
        return first_of(sentences(without_glosses(facts.opening)))
    goals = [without_glosses(goal) for goal in facts.goals]
    choices = [goals[:n] for n in range(len(goals), 0, -1)] + [[goal] for goal in goals[1:]]
    promises = (f"{question} {facts.lead} {in_one(choice)}" for choice in choices)
    return next((promise for promise in promises if width(promise) <= WIDEST), question)


def in_one(goals):
    """The items of a list as running text; in English the whole list is one sentence.

    >>> in_one(["add;", "divide."]), in_one(["더할 수 있습니다.", "나눌 수 있습니다."])
    ('add; divide.', '더할 수 있습니다. 나눌 수 있습니다.')
    """
    return " ".join(goals).rstrip(";.") + "."


def first_of(listed):
    """As many sentences, in order, as there is room for; the first in any case.

    >>> first_of(["How?", "So.", "x" * 200, "And so."])
    'How? So.'
    """
    said = listed[0] if listed else ""
    for sentence in listed[1:]:
        if width(f"{said} {sentence}") > WIDEST:
            break
        said += f" {sentence}"
    return said


def without_glosses(text):
    """
    >>> without_glosses("내적(dot product)을 형상 (4,)에서 말한 “An Example”(한 가지 예)은")
    '내적을 형상 (4,)에서 말한 “An Example”은'
    """
    return GLOSS.sub("", text)


def width(text):
    """
    >>> width("내적 x")
    6
    """
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def warn_of_long_ones(app, env):
    for page in all_facts(env):
        said = description_of(env, page)
        if width(said) > WIDEST:
            logger.warning("the description has %s columns, and there is room for %s. Shorten or split its first "
                           "sentence: %s", width(said), WIDEST, said, location=page, type="bpbook", subtype="description")


def book_title(app, page):
    """In one language on the pages of an edition, in both on the door."""
    code = edition_of(page)
    return EDITIONS[code].title if code else app.config.html_title


def on_page_context(app, page, template, context, doctree):
    book = context["book_title"] = book_title(app, page)
    is_first_page = page in map(home, EDITIONS) or edition_of(page) is None
    title = context["own_title"] = book if is_first_page else Markup(context.get("title") or "").striptags()
    context["tab_title"] = book if is_first_page else f"{title} — {book}"
    context["page_description"] = description_of(app.env, page)


def setup(app):
    app.connect("env-updated", warn_of_long_ones)
    app.connect("html-page-context", on_page_context, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
