"""Faults of the search: a word not understood, a section at the wrong place, a result of the other edition."""

from tests.faults.fault import replaced

SEARCH = ("built pages", "tests/site/test_search.py")
WORDS, RANKING = "book/_static/search-words.js", "book/_static/search.js"


def fault(what, file, old, new, *tests):
    return replaced(what, file, old, new, *(tests or SEARCH))


FAULTS = [
    fault("a search that keeps the particle", WORDS, "word.slice(0, -ending.length) : word", "word : word"),
    fault("a search that looks for every space", WORDS, '.join("[\\\\s‐‑–-]?")', '.join("")'),
    fault("a search that cannot take a compound apart", WORDS, "let cut = word.length - 2; cut >= 2", "let cut = 0; cut >= 2"),
    fault("a search that knows no name from another book", WORDS, "for (const name of term.other) if", "for (const name of []) if"),
    fault("a search that knows Korean names only", WORDS, "  const key = squeezed(name);",
          "  if (/^[a-z]/i.test(name)) return;\n  const key = squeezed(name);"),
    fault("a search that forgives no slip", WORDS, "if (Math.abs(a.length - b.length) > 1)", "if (true)"),
    fault("a search that takes letters for exchanged only", WORDS, "same(a.slice(i + 1), b.slice(i + 1)) || ", ""),
    fault("a search that corrects what is right", WORDS, "if (typed.length > 1 && notes.length)", "if (true)"),
    fault("a particle left on a word of one syllable", WORDS, "word.length > e.length);", "word.length > e.length + 1);"),
    fault("the end of a word taken for a particle", WORDS, "(ending) || new RegExp", "(ending) || !new RegExp"),
    fault("a single syllable found inside of words", WORDS, "if (isHangul(word) && letters.length === 1)", "if (false)"),
    fault("half a word taken for a word", WORDS, "!(isInside && nearName(word))", "true"),
    fault("English headings unknown to the Korean search", RANKING, "if (inSlug) points +=", "if (inSlug) points += 0 *"),
    fault("a verb found in one form only", WORDS, "if (stem && !nearName(word)", "if (false"),
    fault("mentions before the place that explains", RANKING, "if (isPlace) points += 16", "if (isPlace) points += 0"),
    fault("headings that count no more than mentions", RANKING, "if (inTitle) points += share", "if (inTitle) points += 0 * share"),
    fault("exercises before explanations", RANKING, "if (section.isMinor) points *= .5", "if (section.isMinor) points *= 5"),
    fault("one of the words found, and all of them passed over", RANKING, "/ all) ** 2", "/ all) ** 0"),
    fault("a search in the other edition", "book/_ext/bpbook/search_pages.py",
          '= file_of(edition_of(page))', '= file_of("en")'),
    fault("both editions in one index", "book/_ext/bpbook/search_index.py", "if edition_of(page) == code]", "if edition_of(page)]"),
    fault("solutions in the index", "book/_ext/bpbook/plain_text.py", " | solution_node)", ")"),
    fault("a correction that is not said", RANKING, "for (const [kind, typed, found] of results.length ? notes : [])",
          "for (const [kind, typed, found] of [])"),
    fault("a context that has to be fetched", RANKING, "if (section.text) line.append(text);",
          'fetch(link.href).then((page) => page.text()).then((html) => { text.textContent = html; line.append(text); });'),
    fault("a dead end where nothing is found", RANKING, "if (!results.length) return status.append(advice());",
          "if (!results.length) return;"),
    fault("a query put into the page as HTML", RANKING, "if (text) made.textContent = text;", "if (text) made.innerHTML = text;"),
    fault("a search index on every page", "book/_templates/layout.html", "{%- endblock %}\n\n{%- block docs_body %}",
          '<script src="{{ pathto("search-index-en.js", 1) }}"></script>{%- endblock %}\n\n{%- block docs_body %}',
          "built pages", "tests/site/test_pages.py"),
]
