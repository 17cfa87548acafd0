"""Small repairs to the HTML of the tools that we use, so that a screen reader hears the right thing."""

import re

from docutils import nodes

from bpbook.page_language import translated

VIEWPORT_AGAIN = '<meta name="viewport" content="width=device-width, initial-scale=1" />'     # docutils', beside Sphinx' own
BARE = {".ipynb": "Download notebook file", ".pdf": "Print to PDF"}       # entries of a menu -> what they do
# A press on these words led away from the solution that they are to open.
LINKED_TITLE = re.compile(r'(<p class="admonition-title">[^<]*)<a class="reference internal" href="#[^"]*">(.*?)</a></p>')
HEADING_OR_EXERCISE = re.compile(r'<h(?P<level>[1-5])\b|(?<=<p class="admonition-title")(?=><span class="caption-number">)')
REPEATED_IDS = ("exercise-content", "solution-content")      # sphinx-exercise gives them to every exercise


def make_ids_unique(app, document):
    for n, section in enumerate(document.findall(nodes.section), start=1):
        if section["ids"][:1] and section["ids"][0] in REPEATED_IDS:
            section["ids"] = [f"content-{n}"]


def repair_context(app, page, template, context, doctree):
    """After every other handler: what templates print without asking for a translation."""
    for button in context.get("header_buttons", []):
        if button["type"] == "group":                        # the theme prints this label as it is
            button["tooltip"] = translated(context["language"], button["tooltip"])
            for entry in button["buttons"]:
                if entry["text"] in BARE:
                    entry["text"] = translated(context["language"], BARE[entry["text"]])
                    entry["tooltip"] = ""
    context["metatags"] = context.get("metatags", "").replace(VIEWPORT_AGAIN, "")
    if context.get("body"):
        # MyST-NB's label hides the words "Show code" from a screen reader
        body = context["body"].replace('<summary aria-label="Toggle hidden content">', "<summary>")
        context["body"] = with_headings(LINKED_TITLE.sub(r"\1\2</p>", body))


def with_headings(body):
    """Titles of exercises are headings, one level below the heading before them: one can go from one to the next.

    >>> with_headings('<h2>A</h2><p class="admonition-title"><span class="caption-number">')
    '<h2>A</h2><p class="admonition-title" role="heading" aria-level="3"><span class="caption-number">'
    """
    level = 1

    def marked(match):
        nonlocal level
        if match["level"]:
            level = int(match["level"])
            return match[0]
        return f' role="heading" aria-level="{level + 1}"'

    return HEADING_OR_EXERCISE.sub(marked, body)


def setup(app):
    app.connect("doctree-read", make_ids_unique, priority=0)
    app.connect("html-page-context", repair_context, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
