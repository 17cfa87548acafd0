"""A formula or a piece of code stays on one line with the particle, comma or bracket that touches it, and a closing
bracket or quotation mark with its particle.

A browser may break a line right after a formula, so that a line would start with "는" or with a full stop. Chromium also
breaks 내적(dot product)은 before 은, whatever `word-break: keep-all` says. The same holds in the HTML that bpkit writes.
"""

import re
from html.parser import HTMLParser

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from bpbook.editions import edition_of
from bpbook.other_language import is_prose, parts

SHORT = 24             # characters; a longer formula must be able to break on a phone,
NARROW = 12            # and one longer than this on the narrowest
PART = r"\{((?:[^{}]|\{[^{}]*\})*)\}"
FRACTION = re.compile(rf"\\[dt]?frac{PART}{PART}")
BEFORE = re.compile(r"(?:[(\[“‘「『]+|\S{1,6}\u00a0)$")        # Chromium breaks after a no-break space if a formula follows
PARTICLE = re.compile(r"[)\]’”」』′|][가-힣]{1,6}(?![가-힣])")
AFTER = re.compile(r"^[^\s(\[]{1,6}(?=$|[\s(\[])")
NUMBER = re.compile(r"(?:\d[\d.]*e[-−]\d+|\d+(?:-\d+){2,})(?:[^\s(\[]{1,6}(?=$|[\s(\[]))?")        # 1e-5, and sizes such as 784-30-10
CODE = re.compile(rf"(<code>([^<]{{1,{SHORT}}})</code>)([^\s<(\[]{{1,6}})(?=[\s<(\[]|$)")
CODE_NODES = nodes.literal | nodes.math | nodes.math_block | nodes.literal_block | nodes.raw | nodes.title
IN_HTML = {"ko": re.compile(f"{NUMBER.pattern}|{PARTICLE.pattern}"), "en": NUMBER}
NO_PROSE = {"svg", "script", "style", "code", "pre", "textarea"}


class KeepTogether(SphinxPostTransform):
    default_priority = 310
    formats = ("html",)

    def run(self):
        found = [node for kind in (nodes.math, nodes.literal) for node in self.document.findall(kind)]
        for node in found:
            if length(node) <= SHORT and not isinstance(node.parent, nodes.title):
                keep_together(node)


class KeepNumbers(SphinxPostTransform):
    """A number such as 1e-2, or sizes such as 2-2-1, do not break at a hyphen, nor part from what touches them."""

    default_priority = 325                                 # after MarkOtherLanguage, before KeepParticles
    formats = ("html",)

    def run(self):
        for text in list(self.document.findall(nodes.Text)):
            if NUMBER.search(text) and isinstance(text.parent, nodes.TextElement) and not isinstance(text.parent, CODE_NODES):
                text.parent.replace(text, list(parts(text, NUMBER, "no-break")))


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


class KeepInHtml(HTMLParser):
    """Writes HTML again as it was, what the pattern finds in its prose kept on one line.

    >>> kept_in_html('<p title="(a)은">편향(bias)은 <code>f(x)</code>의 값</p><svg><text>(b)는</text></svg>')
    '<p title="(a)은">편향(bias<span class="no-break">)은</span> <span class="no-break"><code>f(x)</code>의</span> 값</p><svg><text>(b)는</text></svg>'
    """

    def __init__(self, pattern):
        super().__init__(convert_charrefs=False)
        self.pattern = pattern
        self.written, self.around = [], []

    def handle_starttag(self, tag, attributes):
        if tag in NO_PROSE:
            self.around.append(tag)
        self.written.append(self.get_starttag_text())

    def handle_startendtag(self, tag, attributes):
        self.written.append(self.get_starttag_text())

    def handle_endtag(self, tag):
        if self.around and self.around[-1] == tag:
            self.around.pop()
        self.written.append(f"</{tag}>")

    def handle_data(self, text):
        self.written.append(text if self.around else self.pattern.sub(r'<span class="no-break">\g<0></span>', text))

    def handle_entityref(self, name):
        self.written.append(f"&{name};")

    def handle_charref(self, name):
        self.written.append(f"&#{name};")

    def handle_comment(self, text):
        self.written.append(f"<!--{text}-->")


def kept_in_html(text, edition="ko"):
    if edition == "ko":
        text = CODE.sub(lambda code: f'<span class="{" ".join(classes(len(code[2])))}">{code[1]}{code[3]}</span>', text)
    parser = KeepInHtml(IN_HTML[edition])
    parser.feed(text)
    parser.close()
    return "".join(parser.written)


def keep_together_in_html(app, doctree, page):
    edition = edition_of(page)
    for raw in doctree.findall(nodes.raw) if edition else ():
        text = raw.astext()
        if IN_HTML[edition].search(text) or edition == "ko" and CODE.search(text):
            text = kept_in_html(text, edition)
        raw.rawsource, raw.children = text, [nodes.Text(text)]


def classes(length):
    return ["no-break", "may-break-narrow"] if length > NARROW else ["no-break"]


def length(node):
    """The number of characters that a reader sees, more or less: \\delta is one, braces are none, a fraction is as long as
    its longer part."""
    text = FRACTION.sub(lambda fraction: max(fraction.groups(), key=len), node.astext())
    return len(re.sub(r"[{}^_\s]", "", re.sub(r"\\[a-zA-Z]+", "x", text))) if isinstance(node, nodes.math) else len(text)


def keep_together(node):
    """Put the node, and the characters that touch it, into one inline element that does not break."""
    parent, place = node.parent, node.parent.index(node)
    before = take(parent, place - 1, BEFORE)
    place = parent.index(node)
    after = take(parent, place + 1, AFTER)
    kept = nodes.inline(classes=classes(length(node)))
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
    app.add_post_transform(KeepNumbers)
    app.add_post_transform(KeepParticles)
    app.connect("doctree-resolved", keep_together_in_html, priority=900)        # after all that writes HTML
    return {"parallel_read_safe": True, "parallel_write_safe": True}
