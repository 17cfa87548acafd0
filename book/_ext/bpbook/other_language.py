"""Words of another language say so, and a screen reader changes its voice for them.

Marked is what can be nothing else: on a Korean page the English name of a term in brackets behind the Korean one, a
quotation without a Korean syllable, and the title of a work; on an English page a quotation or a title with Korean in
it. The rest must be written as code, be a name, or carry `[…]{.language-en}`; tests/site/languages.py lists what is left.
"""

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from bpbook.editions import edition_of

WORD = r"[A-Za-z][\w.'’-]*"
NAME = rf"(?:(?<=\()|(?<=[가-힣], ))(?=[^()]*[a-z]{{2}}){WORD}(?:,? {WORD})*(?=[,)])"     # 내적(dot product)
ENGLISH, KOREAN = '(?=[^“”‘"가-힣]*[a-z]{2})[^“”‘"가-힣]+', '[^“”‘"]*[가-힣][^“”‘"]*'


FOREIGN = re.compile("[^가-힣]*[a-z]{2}[^가-힣]*")


def quoted(words):
    return rf"(?<=“){words}(?=”)|(?<=‘){words}(?=’(?![a-z]))|(?<=\"){words}(?=\")"


# The edition of a page: the other language, its words in a text, an emphasised title (*Neural Networks*).
MARKED = {
    "ko": ("en", re.compile(f"{NAME}|{quoted(ENGLISH)}"), re.compile("[A-Z][a-z][^가-힣]*")),
    "en": ("ko", re.compile(quoted(KOREAN)), re.compile("[^a-z]*[가-힣][^a-z]*")),
}


class MarkOtherLanguage(SphinxPostTransform):
    default_priority = 320                                  # after KeepTogether, which looks at the neighbouring text
    formats = ("html",)

    def run(self):
        edition = edition_of(self.env.docname)
        if edition is None:
            return
        other, _, title = MARKED[edition]
        for node in self.document.findall(lambda node: isinstance(node, nodes.block_quote | nodes.emphasis)):
            if (title if edition == "en" or isinstance(node, nodes.emphasis) else FOREIGN).fullmatch(node.astext()):
                node["classes"].append(f"language-{other}")               # docutils writes this class as lang="…"
        mark(self.document, edition)


def mark_titles(app, document):
    """Before Sphinx copies the titles into its tables of contents."""
    if edition := edition_of(app.env.docname):
        for title in document.findall(nodes.title):
            mark(title, edition)


def mark(part, edition):
    other, words, _ = MARKED[edition]
    for text in list(part.findall(lambda node: isinstance(node, nodes.Text) and is_prose(node))):
        text.parent.replace(text, list(parts(text, words, f"language-{other}")))


def is_prose(text):
    """Neither code nor a formula nor HTML of our own, and not in an element that is marked already."""
    around = text.parent
    while around is not None and not isinstance(around, nodes.literal | nodes.math | nodes.literal_block | nodes.raw):
        if any(name.startswith("language-") for name in around.get("classes", ())):
            return False
        if isinstance(around, nodes.document):
            return True
        around = around.parent
    return False


def parts(text, words, name):
    """The text again, the words that a pattern finds as elements of their own, with this class.

    >>> [str(part) for part in parts("내적(dot product)을 계산합니다.", MARKED["ko"][1], "language-en")]
    ['내적(', '<inline classes="language-en">dot product</inline>', ')을 계산합니다.']
    >>> [str(part) for part in parts("“for each weight”라는 말", MARKED["ko"][1], "language-en")]
    ['“', '<inline classes="language-en">for each weight</inline>', '”라는 말']
    >>> [str(part) for part in parts("원점(O)과 노트 000(첫 노트)", MARKED["ko"][1], "language-en")]
    ['원점(O)과 노트 000(첫 노트)']
    """
    end = 0
    for match in words.finditer(text):
        if match.start() > end:
            yield nodes.Text(text[end:match.start()])
        yield nodes.inline("", match[0], classes=[name])
        end = match.end()
    if end < len(text):
        yield nodes.Text(text[end:])


def in_html(text, edition):
    """The same for HTML that a module writes itself, from book/terms.yml. There every English word is a name.

    >>> in_html("벡터곱(cross product)과는 다릅니다.", "ko")
    '벡터곱(<span lang="en">cross product</span>)과는 다릅니다.'
    """
    if edition != "ko":
        return text
    return re.sub(r"(?<![A-Za-z&.])[A-Za-z][a-z]+(?: [a-z]+)*(?![A-Za-z;(])", r'<span lang="en">\g<0></span>', text)


def setup(app):
    app.connect("doctree-read", mark_titles, priority=400)
    app.add_post_transform(MarkOtherLanguage)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
