"""Nothing is asked of another host, and nothing is loaded that no page uses.

Jupyter Book always loads sphinx-thebe, which names unpkg.com and mybinder.org on every page and throws an error
there. It cannot be switched off, so its handlers are taken out.

Each page also tells the browser to refuse whatever another host would send, so that code which a reader runs in the
page is held to it too.
"""

# file: for the copy that is read from the disk; data: and blob: are made in the page itself. 'unsafe-inline' is needed by
# the small scripts of the theme, 'unsafe-eval' by Python in the page, which is compiled there.
POLICY = "default-src 'self' file: data: blob: 'unsafe-inline' 'unsafe-eval'"

# Scripts that no page of this book uses. Of Bootstrap it was the menu, which book/_static/menu.js opens; the search of
# Sphinx gave way to ours, and with it went the marks that it leaves on the page it leads to.
DROPPED = {"documentation_options.js", "fontawesome.js", "bootstrap.js", "doctools.js", "sphinx_highlight.js",
           "searchtools.js", "language_data.js"}

# Scripts that some pages use -> what is on such a page
BY_NEED = {"design-tabs.js": "sd-tab-set", "clipboard.min.js": 'class="highlight', "copybutton.js": 'class="highlight',
           "togglebutton.js": "dropdown admonition"}

THEME_SCRIPT = "scripts/pydata-sphinx-theme.js"       # in place of book/_templates/static/webpack-macros.html


def drop_thebe(app, config):
    for event, listeners in app.events.listeners.items():
        app.events.listeners[event] = [
            listener for listener in listeners
            if not getattr(listener.handler, "__module__", "").startswith("sphinx_thebe")]
    app.registry.css_files = [entry for entry in app.registry.css_files if entry[0] != "sphinx-thebe.css"]


def add_policy(app, page, template, context, doctree):
    tag = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}" />'
    context["metatags"] = tag + context.get("metatags", "")


def drop_unused_scripts(app, page, template, context, doctree):
    body = context.get("body") or ""
    context["script_files"] = [script for script in context["script_files"] if is_used(name_of(script), body)]


def is_used(name, body):
    return name not in DROPPED and (name not in BY_NEED or BY_NEED[name] in body)


def address_of(asset):
    """The address of a script or style sheet from the root of the site."""
    return str(getattr(asset, "filename", asset))


def name_of(asset):
    return address_of(asset).rsplit("/", 1)[-1]


def setup(app):
    app.add_js_file(None, body="const DOCUMENTATION_OPTIONS = {};", priority=0)      # the theme writes into it
    app.add_js_file(THEME_SCRIPT, priority=700)
    app.connect("config-inited", drop_thebe, priority=0)
    app.connect("html-page-context", add_policy)
    app.connect("html-page-context", drop_unused_scripts, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
