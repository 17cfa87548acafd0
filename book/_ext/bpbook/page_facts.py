"""What a page says about itself: its question, and what a reader can do afterwards. How long it takes: reading_time.

All of it is read from the pages, so that it cannot drift from them. A chapter's question stands on the home of its
edition, behind the link to the chapter; the rest stands at the chapter's beginning.
"""

import re
from typing import NamedTuple

from docutils import nodes
from sphinx import addnodes

from bpbook.editions import edition_of, home
from bpbook.plain_text import plain

SENTENCE_END = re.compile(r"(?<=[.?!])\s+|(?<=[.?!][”’])\s+")


class Facts(NamedTuple):
    """opening: the first paragraph. lead, goals: "Afterwards you can" and the list below it.

    questions: on the home of an edition, {page: the question that it answers}.
    """

    opening: str = ""
    lead: str = ""
    goals: tuple = ()
    questions: dict = {}


def all_facts(env):
    """{page: Facts}, kept in Sphinx' environment between builds."""
    if not hasattr(env, "bpbook_facts"):
        env.bpbook_facts = {}
    return env.bpbook_facts


def facts_of(env, page):
    return all_facts(env).get(page, Facts())


def collect(app, document):
    page = app.env.docname
    code = edition_of(page)
    is_home = bool(code) and page == home(code)
    opening = document.next_node(nodes.paragraph)
    lead, goals = first_list(document) if is_home else goals_below_lead(document)
    all_facts(app.env)[page] = Facts(
        plain(opening) if opening is not None else "", lead, goals,
        questions(document, page.rpartition("/")[0]) if is_home else {})
    if code and not is_home:
        app.env.note_dependency(app.env.doc2path(home(code), base=False))        # its question stands there


def goals_below_lead(document):
    """(lead, goals): a paragraph that is bold as a whole, and the list that follows it."""
    for paragraph in document.findall(nodes.paragraph):
        strong, below = paragraph.next_node(nodes.strong), paragraph.next_node(descend=False, siblings=True)
        if strong is not None and strong.astext() == paragraph.astext() and isinstance(below, nodes.bullet_list):
            return plain(paragraph), items(below)
    return "", ()


def first_list(document):
    """("", goals): the first list of a home says what one will be able to do."""
    found = document.next_node(nodes.bullet_list)
    return "", items(found) if found is not None else ()


def items(bullet_list):
    return tuple(plain(item) for item in bullet_list.findall(nodes.list_item))


def questions(document, folder):
    """{page: question}: items of lists that begin with a link to a page and go on with a colon and a question."""
    found = {}
    for item in document.findall(nodes.list_item):
        link = item.next_node(addnodes.pending_xref)
        text = plain(item)
        if link is not None and text.startswith(plain(link) + ": ") and text.endswith("?"):
            page = f"{folder}/{re.sub(r'^.*/|[.](md|ipynb)$', '', link['reftarget'])}"
            found[page] = capitalised(text.removeprefix(plain(link) + ": "))
    return found


def capitalised(text):
    """
    >>> capitalised("where to?"), capitalised("np.dot은 무엇입니까?")
    ('Where to?', 'np.dot은 무엇입니까?')
    """
    return text[0].upper() + text[1:] if re.match("[a-z]+ ", text) else text


def question_of(env, page):
    """The question that a chapter answers, or "" for another page."""
    code = edition_of(page)
    return facts_of(env, home(code)).questions.get(page, "") if code else ""


def sentences(text):
    """
    >>> sentences("It is 0.5 here. He asks “Why?” Nobody knows.")
    ['It is 0.5 here.', 'He asks “Why?”', 'Nobody knows.']
    """
    return SENTENCE_END.split(text)


def setup(app):
    app.connect("doctree-read", collect)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
