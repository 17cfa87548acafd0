"""The terms of the course, from book/terms.yml: what each one means, and its names here and in other books.

That file explains its own entries. What is wrong in it is a warning that names the entry, and so fails the build.
"""

import re
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import yaml
from docutils import nodes
from sphinx.util import logging

from bpbook.editions import BOOK, EDITIONS, REFERENCE
from bpbook.twins import outlines

logger = logging.getLogger(__name__)

FILE = f"{BOOK}/terms.yml"
GLOSSARY = "glossary"                       # the page of every edition that lists them
LONGEST = {"en": 320, "ko": 200}            # characters of a definition: it has to fit on a phone, beside its text
FIELDS = {"id", "en", "ko", "means", "forms", "unless", "mark", "elsewhere", "wrong", "at", "near", "also"}
FORMULA = re.compile(r"[$\\]|\b[A-Za-z]_\w|\^|\{|\*\*|`")      # what only a formula or Markdown would show as it is meant


class Term(NamedTuple):
    """One entry. Every dict has the codes of both editions as keys.

    name, means: a text. forms, unless, elsewhere, also: lists of texts. mark: the editions whose pages mark the word.
    wrong: {mistranslation: why}. at: (page, anchor) of the section that introduces it, as "01-dot-product", or None.
    near: ids of other terms.
    """

    id: str
    name: dict
    means: dict
    forms: dict
    unless: dict
    elsewhere: dict
    mark: tuple
    wrong: dict
    at: tuple | None
    near: tuple
    also: dict

    @property
    def anchor(self):
        return f"term-{self.id}"


def term_of(entry):
    """
    >>> term = term_of({"id": "norm", "en": "norm", "ko": "노름", "at": "01-dot-product#what-the-number-says"})
    >>> term.name["ko"], term.at, term.anchor, term.mark
    ('노름', ('01-dot-product', 'what-the-number-says'), 'term-norm', ('ko', 'en'))
    """
    def by_edition(key, empty):
        return {code: (entry.get(key) or {}).get(code) or empty for code in EDITIONS}

    place = entry.get("at")
    return Term(entry["id"], {code: entry.get(code, "") for code in EDITIONS}, by_edition("means", ""),
                by_edition("forms", ()), by_edition("unless", ()), by_edition("elsewhere", ()),
                tuple(entry.get("mark", EDITIONS)), entry.get("wrong") or {},
                tuple((place + "#").split("#")[:2]) if place else None, tuple(entry.get("near", ())),
                by_edition("also", ()))


def problems(entries):
    """What is wrong with the entries of the file, one text each."""
    used = {}
    for number, entry in enumerate(entries, start=1):
        name = entry.get("id") or f"number {number}"
        if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", str(entry.get("id", ""))):
            yield f"{name}: expected an id of small letters and hyphens, got {entry.get('id')!r}."
            continue
        if unknown := set(entry) - FIELDS:
            yield f"{name}: expected the fields {sorted(FIELDS)}, got {sorted(unknown)} as well. Correct the name."
        term = term_of(entry)
        for code in EDITIONS:
            yield from problems_of_edition(term, code)
            for word in {term.name[code], *term.forms[code]} - {""}:
                if (code, word) in used:
                    yield f"{name}: {word!r} is a name or form of {used[code, word]} as well. Leave it to one of them."
                used[code, word] = name
        if strange := set(term.mark) - set(EDITIONS):
            yield f"{name}: expected the editions {sorted(EDITIONS)}, got {strange.pop()!r} in `mark`."
        if ("id", name) in used:
            yield f"{name}: this id occurs twice. Choose another."
        used["id", name] = name


def problems_of_edition(term, code):
    text = term.means[code].strip()
    if not term.name[code] or not text:
        yield f"{term.id}: expected a name and a definition (means) in the edition {code}. Write what is missing."
        return
    if len(text) > LONGEST[code]:
        yield f"{term.id}: its {code} definition has {len(text)} characters, expected at most {LONGEST[code]}. Shorten it."
    if formula := FORMULA.search(text):
        yield f"{term.id}: {formula[0]!r} in its {code} definition; a definition is plain text. Say it in words."
    if not text.endswith("."):
        yield f"{term.id}: its {code} definition does not end with a full stop. It is one or two sentences."


def terms_of(env):
    """The Terms of this build."""
    return env.bpbook_terms


def source(app):
    """The text of the file; a book may do without terms."""
    path = Path(app.srcdir, FILE)
    return path.read_text("utf-8") if path.exists() else "[]"


def load(app, env, pages):
    env.bpbook_terms = [term_of(entry) for entry in yaml.safe_load(source(app)) if not list(problems([entry]))]


def check(app, env):
    """Say what is wrong in every build, also in one that reads no page anew."""
    text = source(app)
    entries = yaml.safe_load(text)
    found = [*problems(entries), *lost_neighbours(entries),
             *(text for term in terms_of(env) for text in lost_places(env, term))]
    for problem in found:
        logger.warning("%s", problem, location=line_of(text, problem.split(":")[0]), type="bpbook", subtype="term")


def lost_neighbours(entries):
    """What is wrong with `near`: an id that no other entry has."""
    for entry in entries:
        others = {other.get("id") for other in entries} - {entry.get("id")}
        for name in entry.get("near", ()):
            if name not in others:
                yield f"{entry.get('id')}: expected ids of other entries in `near`, got {name!r}. Correct it."


def lost_places(env, term):
    """What is wrong with the section that an entry names. Twins share their anchors, so one edition is enough."""
    if term.at is None:
        return
    page, anchor = term.at
    known = [there for _, there in outlines(env).get(f"{BOOK}/{REFERENCE}/{page}", [])]
    if not known:
        yield f"{term.id}: there is no page {page!r}. Correct `at`, or leave it out until the page exists."
    elif anchor and anchor not in known:
        yield f"{term.id}: {page!r} has no section {anchor!r}, only {', '.join(known)}. Correct `at`."


def line_of(text, name):
    """The place of an entry in the file, in the form in which Sphinx reports places."""
    place = nodes.Element()
    place.source = FILE
    place.line = text[:text.find(f"- id: {name}\n")].count("\n") + 1 if f"- id: {name}\n" in text else None
    return place


def setup(app):
    app.connect("env-before-read-docs", load)
    app.connect("env-check-consistency", check)
    # Sphinx reads everything again when the env_version of an extension changes.
    return {"env_version": crc32(source(app).encode()), "parallel_read_safe": True, "parallel_write_safe": True}
