"""What a page says about itself: its question, what a reader can do afterwards, and how long it takes.

All of it is read from the pages, so that it cannot drift from them. A chapter's question stands on the home of its
edition, behind the link to the chapter; the rest stands at the chapter's beginning.
"""

import re
from typing import NamedTuple

from docutils import nodes
from sphinx import addnodes

from bpbook.editions import EDITIONS, edition_of, home, twin
from bpbook.plain_text import plain

TIME = {"ko": "시간:", "en": "Time:"}
KOREAN_HOURS = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6}
KOREAN_TIME = re.compile(rf"(?:({'|'.join(KOREAN_HOURS)}) 시간)?(?: ?(?:(반)|(\d+)분))?")
SENTENCE_END = re.compile(r"(?<=[.?!])\s+|(?<=[.?!][”’])\s+")


class Facts(NamedTuple):
    """opening: the first paragraph. lead, goals: "Afterwards you can" and the list below it. time: as the page says it.

    questions: on the home of an edition, {page: the question that it answers}.
    """

    opening: str = ""
    lead: str = ""
    goals: tuple = ()
    time: str = ""
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
        plain(opening) if opening is not None else "", lead, goals, time_said(document, code),
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


def time_said(document, code):
    for item in document.findall(nodes.list_item):
        strong = item.next_node(nodes.strong)
        if code and strong is not None and strong.astext() == TIME[code]:
            return plain(item).removeprefix(TIME[code]).strip()
    return ""


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


def minutes_of(env, page):
    """How long a page takes, exercises included, or None where the page says nothing of the kind.

    Read from the Korean edition for both: a Korean time always names its unit ("and 20 for the exercises" does not).
    """
    korean = twin(page, "ko")
    return minutes(facts_of(env, korean).time) if korean else None


def minutes(said):
    """
    >>> minutes("읽고 실행하는 데 한 시간 반쯤, 연습문제에 한 시간 15분쯤. 나누어 읽어도 됩니다."), minutes("20분쯤, 연습문제에 20분쯤.")
    (165, 40)
    >>> minutes("모두 풀면 한 시간 반쯤 걸립니다. 네 부분은 15분, 20분쯤입니다."), minutes("그림마다 3분.")
    (90, None)
    """
    first = sentences(said)[0]
    total = sum(60 * KOREAN_HOURS.get(hours, 0) + (30 if half else 0) + int(number or 0)
                for hours, half, number in KOREAN_TIME.findall(first))
    return total if total and "마다" not in first else None


def sentences(text):
    """
    >>> sentences("It is 0.5 here. He asks “Why?” Nobody knows.")
    ['It is 0.5 here.', 'He asks “Why?”', 'Nobody knows.']
    """
    return SENTENCE_END.split(text)


def setup(app):
    app.connect("doctree-read", collect)
    assert TIME.keys() == EDITIONS.keys()
    return {"parallel_read_safe": True, "parallel_write_safe": True}
