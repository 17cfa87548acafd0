"""sitemap.xml: every page that a search engine should list, with its address in each language; robots.txt names it.

Both need the address of the site (see repository_address). There is no date of a last change: the build does not know
one that is the same on every machine. A search engine reads robots.txt at the root of a host only; below
OWNER.github.io/NAME/ the sitemap is handed in by hand.
"""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from bpbook.repository_address import address_of, alternates
from bpbook.sharing import is_found

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
"""


def entry(app, page):
    links = "".join(f"\n    <xhtml:link rel=\"alternate\" hreflang={quoteattr(language)} href={quoteattr(address)}/>"
                    for language, address in alternates(app, page))
    return f"  <url>\n    <loc>{address_of(app, page)}</loc>{links}\n  </url>\n"


def write(app):
    if app.config.html_baseurl:
        pages = [page for page in sorted(app.env.all_docs) if is_found(app, page)]
        Path(app.outdir, "sitemap.xml").write_text(HEAD + "".join(entry(app, page) for page in pages) + "</urlset>\n",
                                                   "utf-8")
        base = app.config.html_baseurl.rstrip("/")
        Path(app.outdir, "robots.txt").write_text(f"User-agent: *\nDisallow:\n\nSitemap: {base}/sitemap.xml\n", "utf-8")
    return []


def setup(app):
    app.connect("html-collect-pages", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
