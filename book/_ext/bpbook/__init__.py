"""What turns one Jupyter Book into two editions, Korean and English, that stand on their own.

`_config.yml` loads this package as a Sphinx extension. Each module does one thing and says why; read them in
this order.
"""

MODULES = (
    "page_language",        # every page speaks its own language, the interface too
    "twins",                # each page has its twin, section by section
    "navigation",           # sidebar, previous/next and the language switch
    "edition_numbers",      # figures, tables and exercises are counted per edition
    "formulas",             # formulas become HTML while the book is built
    "line_breaks",          # a formula and its particle stay on one line
    "other_language",       # English words in a Korean page say that they are English
    "figures",              # drawings become part of the page and follow its colours
    "assets",               # questions and widgets load their style and script once a page
    "progress",             # what a reader has passed, page by page and in one list
    "reading_time",         # how long each page says that it takes
    "contents",             # the list of chapters on the home of an edition
    "live_runtime",         # Python for the page, from files that were proven
    "live_cells",           # every code cell can be run and changed in the page
    "terms",                # what is in book/terms.yml
    "term_marks",           # the first use of a term in a section leads to the glossary
    "glossary",             # the page with all terms
    "search_index",         # what the search looks through: every section, every name of a term
    "search_pages",         # one search page per edition
    "door",                 # the first page of the site, which offers both editions
    "not_found",            # the page for an address that leads nowhere
    "page_facts",           # what a page says about itself: its question, what one can do afterwards
    "descriptions",         # the title in the tab, and the description that a search engine shows
    "paper",                # what a page needs on paper
    "pdf_files",            # links to the PDF of the whole book, when it comes along
    "repository_address",   # what needs the address of the repository waits for it
    "sharing",              # how a shared link looks: title, description, a picture per page
    "sitemap",              # the pages that a search engine should list
    "structured_data",      # course, chapters and terms in the words of schema.org
    "self_contained",       # nothing is asked of another host
    "style_sheet",          # all style sheets are one, without what no page uses
    "scripts",              # scripts are asked for early and run late
    "project_copy",         # the project as one zip file, for running and building the book at home
    "offline_copy",         # the whole book as one zip file, for reading
    "accessible_pages",     # small repairs to the HTML of the tools that we use
    "fresh_builds",         # nothing stale is kept, no warning is forgotten
)


def setup(app):
    for module in MODULES:
        app.setup_extension(f"bpbook.{module}")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
