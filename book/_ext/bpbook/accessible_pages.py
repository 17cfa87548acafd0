"""Small repairs to the HTML of the tools that we use, so that a screen reader hears the right thing."""

from docutils import nodes

from bpbook.page_language import translated

VIEWPORT_AGAIN = '<meta name="viewport" content="width=device-width, initial-scale=1" />'     # docutils', beside Sphinx' own
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
    context["metatags"] = context.get("metatags", "").replace(VIEWPORT_AGAIN, "")
    if context.get("body"):
        # MyST-NB's label hides the words "Show code" from a screen reader
        context["body"] = context["body"].replace('<summary aria-label="Toggle hidden content">', "<summary>")


def setup(app):
    app.connect("doctree-read", make_ids_unique, priority=0)
    app.connect("html-page-context", repair_context, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
