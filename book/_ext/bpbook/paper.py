"""What a page needs on paper: its style, its title for the head of each sheet, and a few frames of each widget.

A widget has up to 40 frames. On paper stand some of them, the first and the last included, each with its place in
the row; book/_static/print.css leaves out the others. book/_static/paper.js moves the solutions to the end.
"""

import re
from collections import Counter

from docutils import nodes

from bpbook.editions import EDITIONS, language_of
from bpbook.progress import numbered_title

WIDGET = re.compile(r'(?s)<div class="bp-widget".*?<ol class="bp-frames">.*?</ol>')
FRAME = re.compile(r'<li class="bp-frame" data-series="(\d+)"')
PICTURE = re.compile(r'(?s)<li class="bp-frame".*?viewBox="0 0 ([\d.]+) ([\d.]+)"')
FEW = ((320, 6), (400, 4), (10_000, 3))       # (longer side of a picture in px, frames on paper): one to three rows of them
WORDS_ONLY = 6                                # of a widget whose frames share one picture
BESIDE = 400                                  # px: next to a larger picture stand its words, not below it


def on_paper(count, few):
    """The places, from 0, of `few` of `count` frames, at equal distances.

    >>> on_paper(11, 4), on_paper(2, 6)
    ([0, 3, 7, 10], [0, 1])
    """
    if count <= few:
        return list(range(count))
    return [round(place * (count - 1) / (few - 1)) for place in range(few)]


def choose_frames(text):
    """Mark in an output which frames of its widgets are printed: `data-paper` says the place in the row."""
    return WIDGET.sub(lambda widget: marked(widget[0]), text)


def marked(widget):
    picture = PICTURE.search(widget)
    side = max(map(float, picture.groups())) if picture else 0
    few = next(few for longest, few in FEW if side <= longest) if picture else WORDS_ONLY
    counts = Counter(FRAME.findall(widget))
    chosen = {series: on_paper(count, max(2, few // len(counts))) for series, count in counts.items()}
    seen = Counter()

    def mark(frame):
        series = frame[1]
        place = seen[series]
        seen[series] += 1
        return f'{frame[0]} data-paper="{place + 1}/{counts[series]}"' if place in chosen[series] else frame[0]

    widget = FRAME.sub(mark, widget)
    return widget.replace('<ol class="bp-frames">', '<ol class="bp-frames bp-beside">') if side > BESIDE else widget


def choose_frames_of_page(app, doctree, page):
    for raw in doctree.findall(nodes.raw):
        if 'class="bp-frames"' in raw.astext():
            text = choose_frames(raw.astext())
            raw.rawsource, raw.children = text, [nodes.Text(text)]


def add_titles(app, page, template, context, doctree):
    """The head of a sheet names the book and the page. Chromium cannot take it from the heading."""
    title = numbered_title(app.env, page) if page in app.env.titles else ""
    context["paper_head"] = head(EDITIONS[language_of(page)].title, title)


def head(book, title):
    """The two as CSS, for book/_static/print.css.

    >>> head("A book", 'On "b"')
    '--bp-book: "A book"; --bp-chapter: "On \\\\"b\\\\""'
    """
    return f"--bp-book: {css_text(book)}; --bp-chapter: {css_text(title if title != book else '')}"


def css_text(text):
    return '"' + re.sub(r'[\\"]', r"\\\g<0>", text).replace("<", r"\3c ") + '"'


def setup(app):
    app.add_css_file("print.css", media="print", priority=900)         # after every style that it overrides
    app.add_js_file("paper.js", priority=830)
    app.connect("doctree-resolved", choose_frames_of_page)
    app.connect("html-page-context", add_titles)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
