"""Scripts are named in the head, so that they are asked for early, and run when the page has been read.

At the end of the page a browser would come upon them late: because of our policy (self_contained.py) Chromium does not
look ahead for them. And one without `defer` would wait for the one before it, each at the price of a phone's delay.
What stands in the page itself (settings of the tools) comes right behind the style sheet, and with it the rest of the
page waits for the style sheet. So the first screen is painted while the rest is being read; else a phone reads a whole
chapter first, which takes it a second longer. The order of each kind is Sphinx's;
book/_templates/static/webpack-macros.html writes them.
"""


def run_late(app, page, template, context, doctree):
    for script in context["script_files"]:
        if "body" not in script.attributes:
            script.attributes["defer"] = "defer"


def setup(app):
    app.connect("html-page-context", run_late, priority=970)     # after all scripts are named
    return {"parallel_read_safe": True, "parallel_write_safe": True}
