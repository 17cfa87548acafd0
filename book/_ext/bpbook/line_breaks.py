"""A formula or a piece of code stays on one line with the particle, comma or bracket that touches it, and a bracket with
its particle.

A browser may break a line right after a formula, so that a line would start with "는" or with a full stop. Chromium also
breaks 내적(dot product)은 before 은, whatever `word-break: keep-all` says.
"""

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from bpbook.editions import edition_of
from bpbook.other_language import is_prose, parts

SHORT = 24             # characters; a longer formula must be able to break on a phone
BEFORE = re.compile(r"[(\[“‘「『]+$")
PARTICLE = re.compile(r"\)[가-힣]{1,6}(?![가-힣])")
AFTER = re.compile(r"^[^\s(\[]{1,6}(?=$|[\s(\[])")


class KeepTogether(SphinxPostTransform):
    default_priority = 310
    formats = ("html",)

    def run(self):
        found = [node for kind in (nodes.math, nodes.literal) for node in self.document.findall(kind)]
        for node in found:
            if length(node) <= SHORT and not isinstance(node.parent, nodes.title):
                keep_together(node)


class KeepParticles(SphinxPostTransform):
    default_priority = 330                                 # after MarkOtherLanguage, which looks for the bracket behind a name
    formats = ("html",)

    def run(self):
        if edition_of(self.env.docname) == "ko":
            keep_particles(self.document)


def keep_particles(document):
    for text in list(document.findall(nodes.Text)):
        if PARTICLE.search(text) and is_prose(text) and not isinstance(text.parent, nodes.title):
            text.parent.replace(text, list(parts(text, PARTICLE, "no-break")))


def length(node):
    """The number of characters that a reader sees, more or less: \\delta is one, braces are none."""
    text = node.astext()
    return len(re.sub(r"[{}^_\s]", "", re.sub(r"\\[a-zA-Z]+", "x", text))) if isinstance(node, nodes.math) else len(text)


def keep_together(node):
    """Put the node, and the characters that touch it, into one inline element that does not break."""
    parent, place = node.parent, node.parent.index(node)
    before = take(parent, place - 1, BEFORE)
    place = parent.index(node)
    after = take(parent, place + 1, AFTER)
    kept = nodes.inline(classes=["no-break"])
    parent[place] = kept
    kept += [*before, node, *after]


def take(parent, place, pattern):
    """Cut what matches off the neighbouring text. Gives a list of no or one text node."""
    if not 0 <= place < len(parent) or not isinstance(parent[place], nodes.Text):
        return []
    text = parent[place].astext()
    match = pattern.search(text)
    if not match:
        return []
    rest = text[:match.start()] + text[match.end():]
    parent[place:place + 1] = [nodes.Text(rest)] if rest else []
    return [nodes.Text(match[0])]


def setup(app):
    app.add_post_transform(KeepTogether)
    app.add_post_transform(KeepParticles)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
