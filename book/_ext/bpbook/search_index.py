"""What the search pages look through: a file per edition with the text of every section, and the names of the terms.

Sphinx' own index is not used. It knows pages only, not sections; it holds words without their text, so that a line of
context has to be fetched, which a page opened from a disk may not do; it holds both editions; and it cuts a text at
spaces, where Korean has particles. book/_static/search.js looks for patterns in the text itself.
"""

import json
import re
from pathlib import Path

from sphinx import addnodes
from sphinx.util import logging

from bpbook import keywords, synonyms
from bpbook.editions import BOOK, EDITIONS, edition_of, home
from bpbook.glossary import WORDS, names
from bpbook.plain_text import sections
from bpbook.search_words import WORDS as SAYS
from bpbook.terms import GLOSSARY, terms_of

logger = logging.getLogger(__name__)

# Sections, and the page, in which a thing is used, asked, repeated or listed, but not explained.
MINOR = {"exercises", "predict-first", "summary", "what-comes-next", "what-to-take-along"}


def file_of(code):
    return f"search-index-{code}.js"


def index(env, pages, code):
    """What is written into the file of one edition.

    pages: [{name, title, number, sections: [[anchor, title, text, is minor, keywords], …]}, …]; number is "" outside of
    chapters, keywords are words with a comma between them; to those of a page's beginning belongs the heading of its part.
    terms: [{id, names, other, at, near}, …]; names are used in this book, other ones only elsewhere; at is "page#anchor"
    or ""; near: ids.
    says: the words of bpbook/search_words.py.
    """
    terms, rings, words = terms_of(env), synonyms.synonyms(env.srcdir), keywords.keywords(env.srcdir)
    parts = parts_of(env)
    listed = [page_of(env, page, words, parts, code) for page in pages]
    for page in listed:
        if page["name"] == GLOSSARY:
            page["sections"] += [[term.anchor, term.name[code], said(term, code), False, ""] for term in terms]
    named_terms = [named(term, code) for term in terms]
    warn(synonyms.FILE, synonyms.problems(rings, named_terms, listed), code)
    warn(keywords.FILE, keywords.problems(words, listed, code), code)
    return {"folder": f"{BOOK}/{code}/", "says": SAYS[code], "pages": listed, "terms": [*named_terms, *map(as_term, rings)]}


def warn(file, problems, code):
    for problem in problems:
        logger.warning("%s: %s (edition %s)", file, problem, code, type="bpbook", subtype="search")


def as_term(words):
    """Words that mean the same are to the search a term that nothing explains."""
    return {"id": "", "names": words, "other": [], "at": "", "near": []}


def page_of(env, page, words, parts, code):
    number, name = ".".join(map(str, env.toc_secnumbers.get(page, {}).get("", ""))), page.split("/")[-1]
    listed = [[section.anchor, section.title, section.text, section.is_exercise or section.anchor in MINOR or page == home(code),
               words.get(name, {}).get(section.anchor, {}).get(code, "")] for section in sections(env.get_doctree(page))]
    listed[0][-1] = ", ".join(filter(None, (parts.get(page), listed[0][-1])))
    return {"name": name, "title": env.titles[page].astext(), "number": number, "sections": listed}


def parts_of(env):
    """{page: the heading above it in the contents}, as "Appendix: errata of the internet"."""
    return {page: contents["caption"] for contents in env.get_doctree(env.config.root_doc).findall(addnodes.toctree)
            for page in contents["includefiles"] if contents.get("caption")}


def named(term, code):
    """A term as the search knows it: a reader of either edition may type a name in the other language."""
    own = [term.name[code], *term.forms[code], term.name["en"], *term.also[code]]
    return {"id": term.id, "names": list(dict.fromkeys(own)),
            "other": [name for name in names(term, "ko") if name not in own],
            "at": re.sub("#$", "", "#".join(term.at)) if term.at else "", "near": term.near}


def said(term, code):
    """The definition and the other names, as the glossary of that edition has them."""
    own = named(term, code)["names"]
    other = [name for name in names(term, code) if name not in own and (code == "ko" or name != term.name["ko"])]
    return term.means[code].strip() + (f"\n{WORDS[code]['elsewhere']}: {', '.join(other)}" if other else "")


def pages_of(env, code):
    """The pages of an edition, as the contents list them."""
    return [page for page in env.toctree_includes.get(env.config.root_doc, []) if edition_of(page) == code]


def write(app):
    """After the last page; a script, because a page opened from a disk may not fetch data."""
    for code in EDITIONS:
        data = json.dumps(index(app.env, pages_of(app.env, code), code), ensure_ascii=False, separators=(",", ":"))
        Path(app.outdir, file_of(code)).write_text(f"const SEARCH_INDEX = {data};\n", "utf-8")
    return []


def without_sphinx_search(app):
    if app.builder.format == "html":
        app.builder.search = False


def setup(app):
    app.connect("builder-inited", without_sphinx_search)
    app.connect("html-collect-pages", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
