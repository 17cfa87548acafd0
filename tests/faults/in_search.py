"""Faults of the search: a word not understood, a section at the wrong place, a result of the other edition."""

from tests.faults.fault import replaced

SEARCH = ("built pages", "tests/site/test_search.py")
WORDS, SLIPS, KEYBOARD, QUERY, RANKING, PAGE = (
    f"book/_static/search{part}.js" for part in ("-words", "-slips", "-keyboard", "-query", "-ranking", ""))
INDEX = "book/_ext/bpbook/search_index.py"


def fault(what, file, old, new, *tests):
    return replaced(what, file, old, new, *(tests or SEARCH))


FAULTS = [
    fault("a search that keeps the particle", WORDS, "word.slice(0, -ending.length) : word", "word : word"),
    fault("a search that looks for every space", WORDS, '.join("[\\\\s‐‑–−-]{0,3}")', '.join("")'),
    fault("a search that knows no name from another book", WORDS, "for (const name of term.other) if", "for (const name of []) if"),
    fault("a search that knows Korean names only", WORDS, "  const key = squeezed(name);",
          "  if (/^[a-z]/i.test(name)) return;\n  const key = squeezed(name);"),
    fault("a name of two words lost with its particle", WORDS, "named.get(bare(squeezed(text)))", "named.get(squeezed(bare(text)))"),
    fault("a particle left on a word of one syllable", WORDS, "word.length > e.length);", "word.length > e.length + 1);"),
    fault("the end of a word taken for a particle", WORDS, "isWord(`${word}[은는이가을를의에]`) ? word : rest;", "false ? word : rest;"),
    fault("a single syllable found inside of words", WORDS, "if (isHangul(word) && letters.length === 1)", "if (false)"),
    fault("a stem of one syllable found in one form only", WORDS, "? [`${word[0]}-`] : []", "? [] : []"),
    fault("names of other books taken for words of this one", WORDS, 'text.split("\\n")[0]', "text"),
    fault("a search that forgives no slip", SLIPS, "&& apart(one, other) <= limit", "&& false"),
    fault("a search that takes letters for exchanged only", SLIPS, "(one[i - 1] === other[j - 1] ? 0 : 1)", "(one[i - 1] === other[j - 1] ? 0 : 2)"),
    fault("a search that looks like nothing", SLIPS, "Math.floor(word.length / 3)", "0"),
    fault("one syllable taken for a slip in another word", SLIPS, "if (bare(word).length < shortest", "if (word.length < shortest"),
    fault("Hangul unknown on Latin keys", KEYBOARD, "inHangul(word) ?? word : inLatin(word)", "word : inLatin(word)"),
    fault("Latin unknown on Hangul keys", KEYBOARD, "inHangul(word) ?? word : inLatin(word)", "inHangul(word) ?? word : word"),
    fault("half a word put into Hangul", KEYBOARD, "if (syllables.map", "if (false && syllables.map"),
    fault("a search that does not know what a question asks", QUERY, "answers.push(...ANSWERS.filter(", "answers.push(...[].filter("),
    fault("a question about the meaning taken for one about a mean", QUERY, 'question = query.replace(/^what (?:do|does) (.+) mean\\b/i, "$1")', "question = query"),
    fault("a search that cannot take a compound apart", QUERY, "return best[word.length] ?? [word]", "return [word]"),
    fault("a compound given up for a part that the book has not", QUERY, "const part = isHangul(word) &&", "const part = false &&"),
    fault("a slip in a name of several words", QUERY, "&& nearName(whole)", "&& false"),
    fault("a search that corrects what is right", QUERY, "words.some((word) => !isKnown(word)) && ", ""),
    fault("half a word taken for a word", QUERY, "forms.find(standsAlone)", "forms.find(isInBook)"),
    fault("a verb found in one form only", QUERY, "...stems(word)].find((form) => form.length > 1", "].find((form) => form.length > 1"),
    fault("words of a question looked for", QUERY, "else if (!isLeftOut(typed[start]))", "else"),
    fault("AND taken for a word of a question", QUERY, " && !/^[A-Z]{2,}$/.test(word)", ""),
    fault("a shape torn at its brackets", QUERY, "/\\(\\s*\\d+\\s*,[\\s\\d,]*\\)|", "/"),
    fault("code taken for a sentence", QUERY, "if (/[()=*]/.test(query) && isInBook(query))", "if (false)"),
    fault("English headings unknown to the Korean search", RANKING, "section.isEntry ? 0 : share", "true ? 0 : share"),
    fault("mentions before the place that introduces", RANKING, "said.isPlace ? 16", "said.isPlace ? 0"),
    fault("headings that count no more than mentions", RANKING, "const inTitle = share(section.title, pattern)", "const inTitle = 0"),
    fault("keywords that the search does not count", RANKING, "...section.keywords.map((words) => share(words, pattern))", "0"),
    fault("a keyword that has all words no better than one", RANKING, "6 * together(section, asked)", "0"),
    fault("keywords that never reach the search", INDEX, '.get(code, "")]', '.get("", "")]'),
    fault("keywords of a section that is gone", "book/keywords.yml", "  how-wrong-is-wrong:", "  how-wrong-was-wrong:"),
    fault("exercises before explanations", RANKING, "if (section.isMinor) points *= .5", "if (section.isMinor) points *= 5"),
    fault("one of the words found, and all of them passed over", RANKING, "/ all) ** 2", "/ all) ** 0"),
    fault("slopes unknown where derivatives are asked for", RANKING, "const NEAR = .6;", "const NEAR = 0;"),
    fault("a section that knows nothing of its page", RANKING, "return isPagesTitle ? {", "return false ? {"),
    fault("the glossary before the section that answers", RANKING, "things.length > 1) points *= .5", "things.length > 1) points *= 5"),
    fault("synonyms that the search does not know", INDEX, '"names": words', '"names": words[:1]'),
    fault("letters of formulas that the search does not know", INDEX, ", *term.also[code]]", "]"),
    fault("a synonym that stands nowhere in the book", "book/synonyms.yml", "- [닐슨, Nielsen]", "- [닐손, Nilsen]"),
    fault("a search in the other edition", "book/_ext/bpbook/search_pages.py",
          '= file_of(edition_of(page))', '= file_of("en")'),
    fault("both editions in one index", INDEX, "if edition_of(page) == code]", "if edition_of(page)]"),
    fault("what programs print in the index", "book/_ext/bpbook/plain_text.py", '"stream" in node', '"never" in node',
          "built pages", "tests/site/test_extension.py"),
    fault("imports in the index", "book/_ext/bpbook/plain_text.py", "re.sub(NEVER_SOUGHT", 're.sub("$^"',
          "built pages", "tests/site/test_extension.py"),
    fault("solutions in the index", "book/_ext/bpbook/plain_text.py", " | solution_node)", ")"),
    fault("a correction that is not said", PAGE, "for (const [kind, typed, found] of results.length ? notes : [])",
          "for (const [kind, typed, found] of [])"),
    fault("a context that has to be fetched", PAGE, "if (section.text) line.append(text);",
          'fetch(link.href).then((page) => page.text()).then((html) => { text.textContent = html; line.append(text); });'),
    fault("a context from the first place that has one of the words", PAGE, "near(place) > near(best)", "false"),
    fault("nothing found, and no word that looks alike", PAGE, "flatMap(alike)", "flatMap(() => [])"),
    fault("a dead end where nothing is found", PAGE, "return status.append(...otherWords(query, notes), advice());",
          "return;"),
    fault("a query put into the page as HTML", PAGE, "if (text) made.textContent = text;", "if (text) made.innerHTML = text;"),
    fault("a search index on every page", "book/_templates/layout.html", "{%- endblock %}\n\n{%- block docs_body %}",
          '<script src="{{ pathto("search-index-en.js", 1) }}"></script>{%- endblock %}\n\n{%- block docs_body %}',
          "built pages", "tests/site/test_pages.py"),
]
