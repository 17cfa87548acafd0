"""The first time that a section uses a term, the word becomes a quiet link to the glossary.

book/_static/terms.js shows the definition beside it; without a script it is a link. Only running text is marked:
paragraphs and lists, not headings, links, code, tables, quotations, boxes or exercises. To leave a word alone, write
`[word]{.no-term}`.
"""

import html

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from bpbook.editions import BOOK, edition_of
from bpbook.term_search import finder
from bpbook.other_language import in_html
from bpbook.terms import GLOSSARY, terms_of

RUNNING = (nodes.section, nodes.document, nodes.bullet_list, nodes.enumerated_list, nodes.list_item)
INLINE = (nodes.strong, nodes.emphasis, nodes.inline)
NEVER = "no-term"
PAGES_WITHOUT = (GLOSSARY, "progress")
MARK = "bp-term"
MORE = {"en": "In the glossary", "ko": "용어집에서 보기"}        # the link below a definition


class MarkTerms(SphinxPostTransform):
    default_priority = 305          # references are resolved; `line_breaks` has not yet cut texts into pieces
    formats = ("html",)

    def run(self):
        page, code = self.env.docname, edition_of(self.env.docname)
        glossary = f"{BOOK}/{code}/{GLOSSARY}"
        name = page.rsplit("/", 1)[-1]
        if code is None or name in PAGES_WITHOUT or glossary not in self.env.found_docs:
            return
        terms = {term.id: term for term in terms_of(self.env)}
        find = finder(words_of(terms.values(), code), code)
        address = self.app.builder.get_relative_uri(page, glossary)
        done = {}                   # section → the terms that need no mark there (any more)
        for paragraph in list(self.document.findall(nodes.paragraph)):
            section = section_of(paragraph)
            if section is None:
                continue
            if id(section) not in done:
                done[id(section)] = {key for key, term in terms.items() if introduces(section, name, term)}
            mark(paragraph, find, done[id(section)], lambda key: f"{address}#{terms[key].anchor}")


def words_of(terms, code):
    """{word: id of its term, or None for a longer word in which the term is not meant}."""
    words = {word: term.id for term in terms if code in term.mark for word in (term.name[code], *term.forms[code])}
    words |= {word: None for term in terms if code not in term.mark for word in (term.name[code], *term.forms[code])}
    return words | {word: None for term in terms for word in term.unless[code]}


def section_of(paragraph):
    """The section in whose running text a paragraph stands; None if it stands in a box, a table or the like."""
    node = paragraph.parent
    while isinstance(node, RUNNING):
        if isinstance(node, nodes.section):
            return node if all(isinstance(above, RUNNING) for above in ancestors(node)) else None
        node = node.parent
    return None


def ancestors(node):
    while node.parent is not None:
        node = node.parent
        yield node


def introduces(section, page, term):
    return term.at is not None and term.at[0] == page and bool(term.at[1]) and term.at[1] in section["ids"]


def mark(paragraph, find, done, address_of):
    """Mark what is found in the texts of a paragraph and is not in `done`, and add it there."""
    texts, whole = [], ""
    for text in paragraph.findall(nodes.Text):
        running = is_running(text, paragraph)
        texts += [(len(whole), text)] if running else []
        whole += text.astext() if running else "x" * len(text)      # a formula or a link touches its neighbours as a word
    hits = find(whole)
    for start, text in texts:
        inside = [hit for hit in hits if start <= hit[0] and hit[1] <= start + len(text)]
        if inside:
            text.parent.replace(text, list(pieces(text.astext(), start, inside, done, address_of)))


def is_running(text, paragraph):
    node = text.parent
    while node is not paragraph:
        if not isinstance(node, INLINE) or NEVER in node["classes"]:
            return False
        node = node.parent
    return True


def pieces(text, offset, hits, done, address_of):
    last = 0
    for start, end, key in hits:
        if key in done:
            continue
        done.add(key)
        start, end = start - offset, end - offset
        if start > last:
            yield nodes.Text(text[last:start])
        yield nodes.reference("", text[start:end], refuri=address_of(key), internal=True, classes=[MARK])
        last = end
    if last < len(text):
        yield nodes.Text(text[last:])


def add_definitions(app, page, template, context, doctree):
    """What terms.js shows, once a page; hidden, so that a script can point a screen reader to it."""
    code = edition_of(page)
    if doctree is None or code is None:
        return
    used = {node["refuri"].partition("#")[2] for node in doctree.findall(nodes.reference) if MARK in node["classes"]}
    if used:
        here = [term for term in terms_of(app.env) if term.anchor in used]
        context["body"] += (f'<div class="bp-terms" data-more="{MORE[code]}" hidden>'
                            f'{"".join(definition(term, code) for term in here)}</div>')
        app.add_js_file("terms.js", priority=820)


def definition(term, code):
    other = "en" if code == "ko" else "ko"
    return (f'<p id="says-{term.id}"><b>{html.escape(term.name[code])}</b> '
            f'<i lang="{other}">{html.escape(term.name[other])}</i> {in_html(html.escape(term.means[code].strip()), code)}</p>')


def setup(app):
    app.add_post_transform(MarkTerms)
    app.connect("html-page-context", add_definitions, priority=890)     # before self_contained copies the scripts
    return {"parallel_read_safe": True, "parallel_write_safe": True}
