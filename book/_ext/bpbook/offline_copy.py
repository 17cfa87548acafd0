"""The whole book as one zip file, offered by the pages: unpacked, it is read from the disk without any server.

It holds the pages, what they load and the notebooks that they offer, and nothing else; and it is the same file
whenever the same pages are built. A page says how large it is, so it is packed before the pages say so. In the copy
itself nothing offers it again.
"""

import html
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from docutils import nodes

from bpbook import zip_files
from bpbook.editions import EDITIONS, language_of
from bpbook.page_language import translated

NAME = "backpropagation-site.zip"
FOLDER = "backpropagation-site/"            # what it unpacks to
LINKS = re.compile(r'\b(?:href|src)="([^"]+)"')
LATER = re.compile(r'\bdata-scripts="([^"]+)"')          # what the search fetches when it is opened
IN_STYLE = re.compile(r"url\(\s*['\"]?([^'\")]+)")
CARRIED = (".ipynb", ".md")                 # of what a page links to, beside other pages; a page's own files always are
SIZE = re.compile(r'(<span class="bp-zip-size" lang="(ko|en)">)[^<]*')
IN_TEXT = re.compile(r'<a class="bp-(?:offline|project)-copy"[^>]*>(.*?)<span class="bp-(?:zip|project)-size".*?</span></a>')
ELSEWHERE = f"(?:{re.escape(NAME)}|backpropagation-(?:{'|'.join(EDITIONS)})[.]pdf)"         # what the site has and the copy has not
IN_MENU = re.compile(rf'<li><a [^>]*href="[^"]*{ELSEWHERE}".*?</li>', re.DOTALL)
PDF_IN_TEXT = re.compile(rf'<a [^>]*href="[^"]*{ELSEWHERE}"[^>]*>(.*?)</a>')
EARLY = re.compile(r'\s*<link rel="preload"[^>]*>')                    # a browser refuses these from the disk, and says so


def role(name, rawtext, text, lineno, inliner, options=None, content=None):
    """{offline-copy}`words`: the words as a link to the zip file, and its size."""
    page = inliner.document.settings.env.docname
    address = "../" * page.count("/") + NAME
    link = f'<a class="bp-offline-copy" href="{address}" download>{html.escape(text)}{size_of(language_of(page))}</a>'
    return [nodes.raw("", link, format="html")], []


def size_of(code):
    return f'<span class="bp-zip-size" lang="{code}"></span>'


def add_to_menu(app, page, template, context, doctree):
    code = context["language"]
    for group in context.get("header_buttons", []):
        if group.get("label") == "download-buttons":
            group["buttons"].append({
                "type": "link", "url": context["pathto"](NAME, 1), "icon": "fas fa-file-zipper",
                "text": translated(code, "Whole book, zip") + size_of(code), "tooltip": translated(code, "Download the whole book"),
                "label": "download-site-button"})


def pack_and_tell(app, error):
    if error or app.builder.format != "html":
        return
    site = Path(app.outdir)
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))
             if path.relative_to(site).parts[0] not in ("_static", "_sources")}
    pack(site, pages)
    size = (site / NAME).stat().st_size / 1e6
    for path, text in pages.items():
        new = SIZE.sub(lambda found: found[1] + zip_files.said(size, found[2]), text)
        if new != text:
            path.write_text(new, "utf-8")


def pack(site, pages):
    files = {path: offline(pages[path]).encode() if path in pages else path.read_bytes() for path in {*pages, *files_of(site, pages)}}
    zip_files.write(site / NAME, {FOLDER + path.relative_to(site).as_posix(): (data, False) for path, data in files.items()})


def offline(page):
    return EARLY.sub("", PDF_IN_TEXT.sub(r"\1", IN_MENU.sub("", IN_TEXT.sub(r"\1", page))))


def files_of(site, pages):
    """What the pages load or offer, and what their style sheets load."""
    found = {target for path, text in pages.items() for address in [*LINKS.findall(text), *" ".join(LATER.findall(text)).split()]
             if (target := local(site, path, address))}
    for style in [path for path in found if path.suffix == ".css"]:
        found |= {target for address in IN_STYLE.findall(style.read_text("utf-8")) if (target := local(site, style, address))}
    return {path for path in found if "_static" in path.parts or path.suffix in (*CARRIED, ".js")}


def local(site, path, address):
    """The file of the site that an address names; None if it names none."""
    parts = urlsplit(html.unescape(address))
    if parts.scheme or parts.netloc or not parts.path:
        return None
    target = (path.parent / unquote(parts.path)).resolve()
    return target if target.is_file() and target.is_relative_to(site) else None


def setup(app):
    app.add_role("offline-copy", role)
    app.connect("html-page-context", add_to_menu, priority=940)         # the theme's menu is made, not yet translated
    app.connect("build-finished", pack_and_tell, priority=950)          # after pages.css
    return {"parallel_read_safe": True, "parallel_write_safe": True}
