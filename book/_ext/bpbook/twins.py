"""Each page has a twin in the other edition, section by section, and both share their anchors.

A missing twin or a different outline is a warning, and so fails the build. Korean headings would get the anchors
`id1`, `id2` and so on; they take over those of the English page, so that the language switch keeps the reader's
place and a link to a section works in both editions. On its own page a section is linked by this anchor, too:
`[The luck of seed 42](#the-luck-of-seed-42)`.
"""

from docutils import nodes
from sphinx import addnodes
from sphinx.util import logging

from bpbook.editions import EDITIONS, REFERENCE, edition_of, twin

logger = logging.getLogger(__name__)


def headings(document):
    """The sections of a page that carry a heading of the page itself, not those inside an exercise or a note."""
    return [section for section in document.findall(nodes.section)
            if isinstance(section.parent, (nodes.document, nodes.section))
            and section.children and isinstance(section[0], nodes.title)]


def depth(section):
    """1 for the title of the page, 2 for a section, and so on."""
    level = 0
    while isinstance(section, nodes.section):
        level, section = level + 1, section.parent
    return level


def read_reference_first(app, env, pages):
    """The other edition needs the anchors of the reference edition."""
    pages.sort(key=lambda page: (language_order(page), page))


def language_order(page):
    return 0 if edition_of(page) in (REFERENCE, None) else 1


def outlines(env):
    """{page: [(depth, anchor) of each heading]}, kept in Sphinx' environment between builds."""
    if not hasattr(env, "bpbook_outlines"):
        env.bpbook_outlines = {}
    return env.bpbook_outlines


def forget(app, env, page):
    outlines(env).pop(page, None)


def on_doctree_read(app, document):
    env, page = app.env, app.env.docname
    if edition_of(page) is None:
        return
    sections = headings(document)
    if edition_of(page) != REFERENCE:
        reference = twin(page, REFERENCE)
        if reference in env.found_docs:
            env.note_dependency(env.doc2path(reference, base=False))
        anchors = [anchor for _, anchor in outlines(env).get(reference, [])]
        if len(anchors) == len(sections):
            share_anchors(document, sections, anchors)
    outlines(env)[page] = [(depth(section), section["ids"][0]) for section in sections]
    link_sections(document, {anchor for _, anchor in outlines(env)[page]})


def share_anchors(document, sections, anchors):
    """Put the twin's anchor first; keep a section's own ones where they clash with none."""
    for section, anchor in zip(sections, anchors):
        section["ids"] = [anchor] + [own for own in section["ids"] if own not in anchors]
        document.ids[anchor] = section


def link_sections(document, anchors):
    """Resolve links to sections of this page. MyST, which had no anchors when it looked, warns of those that are left."""
    for link in list(document.findall(addnodes.pending_xref)):
        if link["reftype"] == "myst" and link["reftarget"] in anchors:
            link.replace_self(nodes.reference("", "", *link.children, refid=link["reftarget"], internal=True))


def check_twins(app, env):
    """Compare the outlines of all pages, changed or not, so that a second build says the same as the first."""
    for page, outline in sorted(outlines(env).items()):
        for code in EDITIONS:
            other = twin(page, code)
            if other not in env.all_docs:
                logger.warning("this page has no twin: expected %s (.md or .ipynb), and its entry in _toc.yml. "
                               "Write it, or remove this page.", other, location=page, type="bpbook", subtype="twin")
        check_outline(page, outline, outlines(env).get(twin(page, REFERENCE)))


def check_outline(page, outline, reference):
    if reference is None:
        return
    here, there = [level for level, _ in outline], [level for level, _ in reference]
    if here != there:
        logger.warning("the headings differ from those of the twin %s: here %d with the levels %s, there %d with %s. "
                       "Give both pages the same sections.", twin(page, REFERENCE), len(here), here, len(there), there,
                       location=page, type="bpbook", subtype="twin")


def setup(app):
    app.connect("env-before-read-docs", read_reference_first)
    app.connect("env-purge-doc", forget)
    app.connect("doctree-read", on_doctree_read, priority=0)
    app.connect("env-check-consistency", check_twins)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
