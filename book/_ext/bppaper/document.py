"""All chapters of an edition, a title page and the contents as one HTML file, ready to be printed."""

import html
import re
import tomllib
from copy import copy
from pathlib import Path

from bpbook.editions import EDITIONS
from bpbook.paper import css_text, head
from bppaper import formulas
from bppaper.chapters import anchor, chapter
from bppaper.site import folder, parts, read, styles

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
HEADING = re.compile("^h[1-6]$")
WORDS = {
    "en": {
        "subtitle": "Every step by hand, in NumPy, and checked",
        "contents": "Contents", "version": "Version {version}",
        "about": ["This PDF holds the same text, code and numbers as the book in the browser.",
                  "A picture that moves shows a few of its frames here: 3/12 is the third of twelve. In the browser all of "
                  "them can be seen, code can be run, and exercises answer.",
                  "Hints, solutions and the answers to questions stand at the end of each chapter."],
    },
    "ko": {
        "subtitle": "손으로 풀고, NumPy로 짜고, 확인하는 역전파",
        "contents": "차례", "version": "{version}판",
        "about": ["이 PDF의 글과 코드와 수는 브라우저에서 읽는 책과 같습니다.",
                  "움직이는 그림은 몇 장면만 실었습니다. 3/12는 열두 장면 가운데 세 번째라는 뜻입니다. 브라우저에서는 모든 장면을 보고, "
                  "코드를 실행하고, 연습문제의 답을 확인할 수 있습니다.",
                  "힌트, 풀이, 질문의 답은 각 장의 끝에 모았습니다."],
    },
}
# Chromium runs no heads that change by themselves, so each chapter has a kind of page of its own.
PAGE_KIND = "@page chapter-{number} {{ @top-right {{ content: {title}; }} }} #{id} {{ page: chapter-{number}; }}"


def version():
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def document(built, code):
    """The HTML of an edition. It has to lie in a folder beside the built book's: its addresses begin with ../html/."""
    listed = parts(built, code)
    pages = [page for part in listed for page in part.pages]
    soups = {page: read(folder(built, code) / f"{page}.html") for page in pages}
    chapters = {page: chapter(soups[page], page, pages) for page in pages}
    return "\n".join([
        f'<!DOCTYPE html><html lang="{code}" data-theme="light"><head><meta charset="utf-8"><title>{html.escape(EDITIONS[code].title)}</title>',
        *(f'<link rel="stylesheet" href="{in_site(address)}">' for address, _ in styles(soups.values())),
        f"<style>:root {{ {head(EDITIONS[code].title, '')} }} {page_kinds(code, chapters)} {(HERE / 'document.css').read_text('utf-8')}</style>",
        "</head><body>", title_page(code), contents(code, listed, chapters), *map(str, chapters.values()),
        # What paper.js has moved stays there; it is called before the printing.
        '<script>addEventListener("afterprint", (event) => event.stopImmediatePropagation());</script>'
        f'<script src="{in_site("../../_static/paper.js")}"></script></body></html>'])


def in_site(address):
    return html.escape(re.sub(r"^(\.\./)+", "../html/", address))


def title_of(article):
    """The title of a chapter or the heading of a section, as plain text."""
    heading = copy(article.find(HEADING))
    for formula in heading.select(".katex"):
        formula.replace_with(formulas.name_of(formula))
    return " ".join(heading.get_text().split())


def page_kinds(code, chapters):
    """One rule a chapter. The name of a page may begin with a digit, which CSS wants in another form."""
    return "\n".join(PAGE_KIND.format(number=number, title=css_text(title_of(article)), id=f"\\{ord(id[0]):x} {id[1:]}")
                     for number, (id, article) in enumerate(chapters.items()) if title_of(article) != EDITIONS[code].title)


def title_page(code):
    edition, words = EDITIONS[code], WORDS[code]
    return (f'<header class="bp-cover"><p class="bp-cover-title">{html.escape(edition.title)}</p>'
            f'<p class="bp-cover-subtitle">{words["subtitle"]}</p>{(HERE / "cover.svg").read_text("utf-8")}'
            f'<div class="bp-imprint">{"".join(f"<p>{text}</p>" for text in words["about"])}'
            f'<p>{edition.licence}</p><p>{words["version"].format(version=version())}</p></div></header>')


def contents(code, listed, chapters):
    """Parts, chapters and sections; `press` fills in the page numbers."""
    rows = []
    for part in listed:
        rows.append(f'<p class="bp-part">{html.escape(part.caption)}</p><ol>')
        for page in part.pages:
            sections = [section for section in chapters[page].select("section[id]") if (section.find(HEADING) or section).name == "h2"]
            inner = "".join(f"<li>{row(section['id'], title_of(section))}</li>" for section in sections)
            rows.append(f"<li>{row(anchor(page), title_of(chapters[page]))}{f'<ol>{inner}</ol>' if inner else ''}</li>")
        rows.append("</ol>")
    return f'<nav class="bp-contents"><h1>{WORDS[code]["contents"]}</h1><div>{"".join(rows)}</div></nav>'


def row(id, title):
    return f'<a href="#{id}"><span>{html.escape(title)}</span><span class="bp-number" data-of="{id}"></span></a>'
