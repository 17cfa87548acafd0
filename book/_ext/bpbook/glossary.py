"""The page with all terms: sorted for its readers, each with its name in the other language and in other books.

Its text comes from book/terms.yml. Each name, also one from another book, is a word under which the search finds it.
"""

import html
import re
from itertools import groupby

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from bpbook.editions import BOOK, edition_of
from bpbook.other_language import in_html
from bpbook.terms import GLOSSARY, terms_of

WORDS = {
    "en": {"elsewhere": "Elsewhere", "wrong": "Mistranslation", "at": "First met in", "letters": "Letters"},
    "ko": {"elsewhere": "다른 이름", "wrong": "오역", "at": "처음 나오는 곳", "letters": "첫 글자"},
}
INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"       # the first sounds of Hangul, in the order of Unicode, ㄲ under ㄱ


class GlossaryList(nodes.General, nodes.Element):
    """The place of the list of all terms."""


class Glossary(SphinxDirective):
    """`{glossary-of-terms}`: all terms in the language of the page."""

    def run(self):
        return [GlossaryList()]


def names(term, code):
    """Every name under which a reader of this edition may look a term up, without what is said about it in brackets.

    A Korean reader meets the English names too, in code and in papers.
    """
    listed = [term.name["ko"], term.name["en"], *term.elsewhere["en"], *term.forms["en"]]
    if code == "ko":
        listed += [*term.elsewhere["ko"], *term.forms["ko"], *term.wrong]
    return list(dict.fromkeys(bare(name) for name in listed))


def bare(name):
    """
    >>> bare("변화도 (파이토치 한국어 튜토리얼)")
    '변화도'
    """
    return re.sub(r"\s*\(.*?\)$", "", name)


def initial(name, code):
    """The letter under which a name is listed; a Latin name of a Korean page comes last, under A–Z.

    >>> initial("내적", "ko"), initial("쌍곡탄젠트", "ko"), initial("ReLU", "ko"), initial("layer", "en")
    ('ㄴ', 'ㅅ', 'A–Z', 'L')
    """
    if code == "en":
        return name[0].upper()
    return INITIALS[(ord(name[0]) - ord("가")) // 588] if "가" <= name[0] <= "힣" else "A–Z"


def in_order(terms, code):
    """[(letter, [Term, …]), …] as a dictionary of that language lists them; spaces and hyphens do not count."""
    def key(term):
        name = re.sub(r"[\s-]", "", term.name[code]).lower()
        return name[0] < "가" if code == "ko" else False, name

    return [(letter, list(group))
            for letter, group in groupby(sorted(terms, key=key), lambda term: initial(term.name[code], code))]


def put_in(app, doctree, page):
    for place in list(doctree.findall(GlossaryList)):
        place.replace_self(nodes.raw("", whole_list(app, page), format="html"))


def whole_list(app, page):
    code = edition_of(page)
    groups = in_order(terms_of(app.env), code)
    parts = [f'<nav class="bp-letters" aria-label="{WORDS[code]["letters"]}">',
             *(f'<a href="#letter-{number}">{letter}</a> ' for number, (letter, _) in enumerate(groups)), "</nav>"]
    for number, (letter, terms) in enumerate(groups):
        parts.append(f'<h2 id="letter-{number}">{letter}</h2><dl class="bp-glossary simple">')
        parts += [entry(app, page, code, term) for term in terms]
        parts.append("</dl>")
    return "".join(parts)


def entry(app, page, code, term):
    words, other = WORDS[code], "en" if code == "ko" else "ko"
    parts = [f'<div id="{term.anchor}"><dt>{html.escape(term.name[code])} '
             f'<span lang="{other}">{html.escape(term.name[other])}</span></dt>',
             f"<dd>{in_html(html.escape(term.means[code].strip()), code)}</dd>"]
    if said := elsewhere(term, code):
        parts.append(f'<dd class="bp-aside"><b>{words["elsewhere"]}:</b> {said}</dd>')
    if code == "ko":
        parts += [f'<dd class="bp-aside"><b>{words["wrong"]}:</b> <s>{html.escape(word)}</s>. {in_html(html.escape(why), code)}</dd>'
                  for word, why in term.wrong.items()]
    if term.at:
        parts.append(f'<dd class="bp-aside"><b>{words["at"]}:</b> {link(app, page, code, *term.at)}</dd>')
    return " ".join(parts) + "</div>"


def elsewhere(term, code):
    """The names in other books, those of the reader's language first."""
    said = [in_html(html.escape(name), code) for name in term.elsewhere[code]]
    if code == "ko":
        said += [f'<span lang="en">{html.escape(name)}</span>' for name in term.elsewhere["en"]]
    return ", ".join(said)


def link(app, page, code, name, anchor):
    """A link to a section, by the title of its page and its own. A page that is missing is reported by `terms`."""
    target = f"{BOOK}/{code}/{name}"
    if target not in app.env.found_docs:
        return html.escape(name)
    number = app.env.toc_secnumbers.get(target, {}).get("")
    title = (".".join(map(str, number)) + ". " if number else "") + app.env.titles[target].astext()
    for reference in app.env.tocs[target].findall(nodes.reference):
        if anchor and reference["anchorname"] == f"#{anchor}":
            title += ": " + reference.astext()
    address = app.builder.get_relative_uri(page, target) + (f"#{anchor}" if anchor else "")
    return f'<a href="{address}">{html.escape(title)}</a>'


def write_anew(app, env):
    """The list names sections of other pages; so write its page whenever any page changed."""
    return [page for page in env.found_docs if edition_of(page) and page.endswith(f"/{GLOSSARY}")]


def setup(app):
    app.add_node(GlossaryList)
    app.add_directive("glossary-of-terms", Glossary)
    app.connect("doctree-resolved", put_in)
    app.connect("env-updated", write_anew)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
