"""Faults of what a reader meets on every page: menus, the sidebar, the titles of exercises."""

from tests.faults.fault import replaced

SITE, BOOK, REPAIRS = "book/_static/site.js", "book/_static/book.css", "book/_ext/bpbook/accessible_pages.py"


def menu(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_menu.py")


def exercise(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_exercises.py")


FAULTS = [
    menu("reading: a sidebar that keeps the focus", SITE, "  giveFocusBack();\n", ""),
    menu("reading: a button for light and dark that never says which", SITE,
         'attributeFilter: ["data-mode"]', 'attributeFilter: ["data-none"]'),
    menu("reading: a search that scrolls away with the sidebar", BOOK, "position: sticky; top: 0; z-index: 1;", "z-index: 1;"),
    menu("reading: a menu of file endings", REPAIRS, 'if entry["text"] in BARE:', "if False:"),
    exercise("reading: titles of exercises that are no headings", REPAIRS,
             "return f' role=\"heading\" aria-level=\"{level + 1}\"'", 'return ""'),
    exercise("reading: titles of exercises all on one level", REPAIRS, 'level = int(match["level"])', "level = 1"),
    exercise("reading: words of a solution that lead away", REPAIRS, 'LINKED_TITLE.sub(r"\\1\\2</p>", body)', "body"),
    exercise("reading: a formula in a title that opens nothing", BOOK,
             ".admonition-title > :not(button) { pointer-events: none; }",
             ".admonition-title > :not(button) { pointer-events: auto; }"),
    exercise("reading: a fold that hides that it is the solution",
             "book/_ext/bpbook/page_language.py", '.endswith("-solution")', '.endswith("-none")'),
    replaced("reading: a signpost that forgets what was searched for", "book/_templates/signpost.html",
             "link.href += location.search;", "",
             "built pages", "tests/site/test_search.py"),
]
