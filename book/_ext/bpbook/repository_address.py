"""What needs the address of the repository appears when `repository: url:` in _config.yml is set, and not before.

That is: the buttons to the source, to suggest an edit and to open an issue; Colab and Binder; and the address of the
published site, for canonical and hreflang links. For a GitHub address the last follows GitHub Pages
(OWNER.github.io/NAME); `html: baseurl:` in _config.yml says another.
"""

from urllib.parse import urlparse

from sphinx.errors import ConfigError

from bpbook.editions import BOOK, EDITIONS, REFERENCE, home, twin

DOOR = f"{BOOK}/index"          # also at the root of the site, and that is its address
ROOT_PAGE = "index"


def pages_address(repository):
    """Where GitHub Pages publishes a repository; "" if the address is not GitHub's.

    >>> pages_address("https://github.com/OWNER/NAME")
    'https://owner.github.io/NAME/'
    """
    address = urlparse(repository)
    parts = address.path.strip("/").removesuffix(".git").split("/")
    if address.netloc != "github.com" or len(parts) != 2:
        return ""
    owner, name = parts
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"


def on_config(app, config):
    options = config.html_theme_options
    repository = (options.get("repository_url") or "").strip().rstrip("/")
    options["repository_url"] = repository
    if not repository:
        return
    address = urlparse(repository)
    if address.scheme != "https" or len(address.path.strip("/").split("/")) < 2:
        raise ConfigError(f"_config.yml, repository: url: expected https://HOST/OWNER/NAME, got {repository!r}. "
                          "Leave it empty until the repository is published.")
    options.update(
        use_repository_button=True, use_issues_button=True, use_edit_page_button=True,
        launch_buttons={"colab_url": "https://colab.research.google.com", "binderhub_url": "https://mybinder.org",
                        "notebook_interface": "jupyterlab"},
    )
    config.html_baseurl = config.html_baseurl or pages_address(repository)


def address_of(app, page):
    """The address of a page on the published site; "" as long as the site has none."""
    base = app.config.html_baseurl.rstrip("/")
    return f"{base}/{'' if page == DOOR else app.builder.get_target_uri(page)}" if base else ""


def alternates(app, page):
    """[(language, address)] of the same page in each language, for search engines; the same list on each of them.

    x-default, for a reader of neither language: the door stands before both homes; of other pages it is the English one.
    """
    if not address_of(app, page) or page not in app.env.all_docs:
        return []
    before_both = page == DOOR or page in map(home, EDITIONS)
    pages = {code: home(code) if before_both else twin(page, code) for code in EDITIONS}
    pages["x-default"] = DOOR if before_both else pages[REFERENCE]
    return [(language, address_of(app, there)) for language, there in pages.items()]


def on_page_context(app, page, template, context, doctree):
    context["alternates"] = alternates(app, DOOR if page == ROOT_PAGE else page)


def setup(app):
    app.connect("config-inited", on_config)
    app.connect("html-page-context", on_page_context, priority=3)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
