"""Faults of what a reader meets on every page: menus, the sidebar, the titles of exercises."""

from tests.faults.fault import replaced

SITE, BOOK, REPAIRS = "book/_static/site.js", "book/_static/book.css", "book/_ext/bpbook/accessible_pages.py"
READING = "book/_static/reading.css"


def menu(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_menu.py")


def wide(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_wide_boxes.py")


def exercise(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_exercises.py")


FAULTS = [
    menu("reading: a sidebar that keeps the focus", SITE, "  giveFocusBack();\n", ""),
    menu("reading: a button for light and dark that never says which", SITE,
         'attributeFilter: ["data-mode"]', 'attributeFilter: ["data-none"]'),
    menu("reading: a search that scrolls away with the sidebar", BOOK, "position: sticky; top: -1rem; z-index: 1;", "z-index: 1;"),
    menu("reading: a strip above the title, in which the list goes on", BOOK, "top: -1rem; z-index: 1; margin-top: -1rem; padding-block: 1.5rem .75rem;",
         "top: 0; z-index: 1; padding-bottom: .75rem;"),
    wide("reading: captions beyond the edges of the text", READING, "figcaption { max-width: var(--measure); margin-inline: 0;", "figcaption {"),
    wide("reading: the sign of a caption beyond the edge of a phone", READING, "padding: 0; font-size: .8em;", ""),
    wide("reading: figures beside the middle of the text", READING, "margin-inline-start: max(0px, (min(100%, var(--measure)) - var(--width)) / 2);", ""),
    wide("reading: a figure that ends at the edge of a phone", "book/_static/figures.css", "from { --fade-left: 0px; --fade-right: 3rem; }",
         "from { --fade-left: 0px; --fade-right: 0px; }"),
    wide("reading: a figure that fades only where things may move", "book/_static/figures.css", "linear both !important;", "linear both;"),
    menu("reading: a menu of file endings", REPAIRS, 'if entry["text"] in BARE:', "if False:"),
    exercise("reading: titles of exercises that are no headings", REPAIRS,
             "return f' role=\"heading\" aria-level=\"{level + 1}\"'", 'return ""'),
    exercise("reading: titles of exercises all on one level", REPAIRS, 'level = int(match["level"])', "level = 1"),
    exercise("reading: words of a solution that lead away", REPAIRS, 'LINKED_TITLE.sub(r"\\1\\2</p>", body)', "body"),
    exercise("reading: solutions that all open by one name", SITE, 'button.closest(".admonition-title")?.textContent.trim().split(" (")[0] || ', ""),
    exercise("reading: a formula in a title that opens nothing", BOOK,
             ".admonition-title > :not(button) { pointer-events: none; }",
             ".admonition-title > :not(button) { pointer-events: auto; }"),
    exercise("reading: a fold that hides that it is the solution",
             "book/_ext/bpbook/page_language.py", '.endswith("-solution")', '.endswith("-none")'),
    wide("reading: a shadow that scrolls away", BOOK, "local, local, scroll, scroll", "local, local, local, local"),
    wide("reading: a shadow where nothing is beyond", BOOK, "local, local, scroll, scroll", "scroll, scroll, scroll, scroll"),
    wide("reading: code cut beside free room", READING, "calc(-1rem - 3px) -2rem", "0"),
    wide("reading: code that lies over the contents", READING, "calc(-1rem - 3px) -2rem", "-1rem -5rem"),
    wide("reading: a table cut beside free room", READING, "nth-child(6)) { margin-inline: -.75rem -2rem; }", "nth-child(6)) { }"),
    replaced("reading: contents that miss a jump", SITE, "  followInContents();\n", "", "built pages", "tests/site/test_place_in_contents.py"),
    replaced("reading: last sections that are never marked", SITE, "atEnd ? innerHeight : innerHeight / 3", "innerHeight / 3",
             "built pages", "tests/site/test_place_in_contents.py"),
    replaced("reading: a first link that leads to the buttons", "book/_templates/layout.html", 'replace("#main-content", "#article")',
             'replace("#none", "#none")', "built pages", "tests/site/test_keyboard.py"),
    replaced("reading: a number broken at its exponent", "book/_ext/bpbook/line_breaks.py", "app.add_post_transform(KeepNumbers)", "pass",
             "built pages", "tests/site/test_line_breaks.py"),
    replaced("reading: English quotations read aloud as Korean", "book/_ext/bpbook/other_language.py", 'edition == "en" or isinstance', "isinstance",
             "built pages", "tests/site/test_editions.py"),
    replaced("reading: a signpost that forgets what was searched for", "book/_templates/signpost.html",
             "link.href += location.search;", "",
             "built pages", "tests/site/test_search.py"),
]
