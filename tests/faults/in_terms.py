"""Faults of the terms: in their data, in finding and marking them, and in the card that shows them."""

from tests.faults.fault import replaced

DATA, SCRIPT, STYLE = "book/terms.yml", "book/_static/terms.js", "book/_static/terms.css"
SEARCH, MARKS = (f"book/_ext/bpbook/{name}.py" for name in ("term_search", "term_marks"))
WORDS = ("built pages", "tests/site/test_terms.py")
PAGES = ("built pages", "tests/site/test_pages.py")
BROWSER = ("built pages", "tests/site/test_terms_in_browser.py")

FAULTS = [
    replaced("a rejected word in the definition of a term", DATA, "연쇄 법칙으로 구하는", "체인 규칙으로 구하는", *WORDS),
    replaced("a term without its Korean definition", DATA, "    ko: 벡터나 행렬이 아닌 수 하나입니다. 축이 없으므로 NumPy에서 형상은 ()입니다.\n",
             "", *WORDS),
    replaced("a term introduced in a section that does not exist", DATA, "#turning-a-product-around", "#transpose", *WORDS),
    replaced("a term found inside another Korean word", SEARCH, "(?=(?:{ending})?(?![{KOREAN_WORD}-]))", "", *WORDS),
    replaced("a term lost because a particle follows", SEARCH, "(?=(?:{ending})?(?!", "(?=(?!", *WORDS),
    replaced("the shorter of two terms found first", SEARCH, "sorted(words, key=len, reverse=True)", "sorted(words, key=len)",
             *WORDS),
    replaced("terms marked inside links", MARKS, "INLINE = (nodes.strong,", "INLINE = (nodes.reference, nodes.strong,", *WORDS),
    replaced("terms marked in boxes and exercises", MARKS, "RUNNING = (nodes.section,", "RUNNING = (nodes.Element, nodes.section,",
             *WORDS),
    replaced("terms marked more than once in a section", MARKS, "        done.add(key)\n", "", *PAGES),
    replaced("a word marked that its author wants left alone", MARKS, "or NEVER in node", "or None in node", *WORDS),
    replaced("definitions left out of the pages", MARKS, '{"".join(definition(term, code) for term in here)}', "", *PAGES),
    replaced("variants that the search cannot find", "book/_ext/bpbook/search_index.py",
             '[name for name in names(term, "ko") if name not in own]', "[]", *BROWSER),
    replaced("a card that Escape does not close", SCRIPT, '"Escape"', '"None"', *BROWSER),
    replaced("a card that goes when the mouse comes", SCRIPT, ' || card.matches(":hover")', "", *BROWSER),
    replaced("a card that goes while the focus stays", SCRIPT, 'opened.matches(":focus-visible, :hover")',
             'opened.matches(":hover")', *BROWSER),
    replaced("a tap that leads away at once", SCRIPT, "openAtTouch !== mark", "false", *BROWSER),
    replaced("a card that a tap elsewhere does not close", SCRIPT, '!event.target.closest?.("a.bp-term")) close();',
             '!event.target.closest?.("a.bp-term")) 0;', *BROWSER),
    replaced("a stop of Tab at every mark", SCRIPT, "if (seen.has(mark.hash)) mark.tabIndex = -1;", "", *BROWSER),
    replaced("a card over the edge of a phone", SCRIPT, "Math.max(MARGIN, Math.min(value, room - size - MARGIN))", "value",
             *BROWSER),
    replaced("a card that nobody reads out", SCRIPT, 'text.setAttribute("role", "tooltip");', "", *BROWSER),
    replaced("a card that cannot be read in the dark", STYLE, "background: var(--pst-color-background)", "background: #fff",
             *BROWSER),
    replaced("terms underlined on paper", STYLE, "a.bp-term { text-decoration: none; color: inherit; }",
             "a.bp-term { color: inherit; }", *BROWSER),
    replaced("a card that moves where motion is unwanted", STYLE, "(prefers-reduced-motion: no-preference)", "all", *BROWSER),
]
