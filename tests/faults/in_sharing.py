"""Faults of what others see of a page: words that are cut or shared by two pages, addresses that lead nowhere."""

from tests.faults.fault import deleted, replaced

SHARING = ("built pages", "tests/site/test_sharing.py")
DESCRIPTIONS, FACTS = "book/_ext/bpbook/descriptions.py", "book/_ext/bpbook/page_facts.py"
ADDRESS, TAGS = "book/_ext/bpbook/repository_address.py", "book/_ext/bpbook/sharing.py"
DATA = "book/_ext/bpbook/structured_data.py"


def fault(what, file, old, new, *tests):
    return replaced(what, file, old, new, *(tests or SHARING))


FAULTS = [
    fault("a description cut within a sentence", DESCRIPTIONS,
          'context["page_description"] = description_of(app.env, page)',
          'context["page_description"] = description_of(app.env, page)[:60]'),
    fault("chapters described without their question", FACTS, "found[page] = capitalised", "found[''] = capitalised"),
    fault("the book's title twice on a home", DESCRIPTIONS, "is_first_page = page in map(home, EDITIONS) or",
          "is_first_page = "),
    fault("a first sentence with no room in a description", "book/en/museum-003.ipynb",
          "than the definition says. It takes", "than the definition says, it takes"),
    fault("hours of a chapter read without the exercises", DATA, "return sum(times(env).get(page, (0, 0)))",
          "return times(env).get(page, (0, 0))[0]"),
    fault("one reader's progress listed by search engines", TAGS, '.rpartition("/")[2] != PROGRESS', '.rpartition("/")[2] != ""'),
    fault("a picture under a relative address", TAGS, """f"{app.config.html_baseurl.rstrip('/')}/{PUBLISHED_CARDS}/{card}\"""",
          'f"../../{PUBLISHED_CARDS}/{card}"'),
    fault("pictures of shared links not published", TAGS, "        shutil.copytree", "        Path"),
    fault("half an address on a site without one", TAGS, "    if address and card:", "    if card:"),
    fault("every page sends readers of other languages to the door", ADDRESS, "DOOR if before_both else pages[REFERENCE]", "DOOR"),
    fault("a home that does not name the other one", ADDRESS, "for code in EDITIONS}\n    pages[",
          "for code in EDITIONS if page != home('ko') or code == 'ko'}\n    pages["),
    fault("a page left out of the sitemap", "book/_ext/bpbook/sitemap.py", "sorted(app.env.all_docs)", "sorted(app.env.all_docs)[1:]"),
    fault("a way to a page that skips the course", DATA, "steps = [(EDITIONS[edition_of(page)].title, home(edition_of(page))), ", "steps = ["),
    fault("terms at addresses that do not exist", DATA, 'f"{address}#{term.anchor}"', 'f"{address}#{term.id}"'),
    fault("addresses told by a site that has none", DATA, "id=address_of(app, home(code)), name", "id='/' + home(code), name"),
    fault("a title changed and its picture not", "book/en/04-chain-rule.ipynb", '"# The chain rule\\n"', '"# Chain rules\\n"'),
    deleted("a page without its picture", "book/_cards/ko-08-matrices-and-batches.png", *SHARING),
    fault("a cookie", "book/_static/site.js", "translateScripts();\n", 'translateScripts();\ndocument.cookie = "seen=1";\n',
          "built pages", "tests/site/test_privacy.py"),
    fault("progress kept under a name of no one", "bpkit/asking/quiz.js", '"bpkit:progress"', '"progress"',
          "built pages", "tests/site/test_privacy.py"),
]
