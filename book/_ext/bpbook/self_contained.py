"""Nothing is asked of another host, and nothing is loaded that no page uses.

Jupyter Book always loads sphinx-thebe, which names unpkg.com and mybinder.org on every page and throws an error
there. It cannot be switched off, so its handlers are taken out.
"""

SCRIPTS_BY_NEED = {"design-tabs.js": "sd-tab-set"}       # script -> the class on a page that needs it


def drop_thebe(app, config):
    for event, listeners in app.events.listeners.items():
        app.events.listeners[event] = [
            listener for listener in listeners
            if not getattr(listener.handler, "__module__", "").startswith("sphinx_thebe")]
    app.registry.css_files = [entry for entry in app.registry.css_files if entry[0] != "sphinx-thebe.css"]


def drop_unused_scripts(app, page, template, context, doctree):
    body = context.get("body") or ""
    context["script_files"] = [
        script for script in context["script_files"]
        if name_of(script) not in SCRIPTS_BY_NEED or SCRIPTS_BY_NEED[name_of(script)] in body]


def name_of(script):
    return str(getattr(script, "filename", script)).rsplit("/", 1)[-1]


def setup(app):
    app.connect("config-inited", drop_thebe, priority=0)
    app.connect("html-page-context", drop_unused_scripts, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
