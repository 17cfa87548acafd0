"""What every built page must keep, and no warning of the build watches over.

Each check takes a Site and gives its complaints, one text each: where, what, and what to do. `CHECKS` names them;
tests/fixtures/bad/site/pages/ holds a page for each that it must complain about.
"""

import re
from collections import Counter

from tests.notebooks.rules.language import REJECTED
from tests.site.built import EDITIONS, css_addresses, edition_of, is_elsewhere, loads, resolved
from tests.site.languages import code_in, foreign_words


def other_hosts(site):
    """Nothing is loaded from another host."""
    for page, soup in site.pages.items():
        for address in loads(soup):
            if is_elsewhere(address):
                yield f"{page}: loads {address}. Keep the file in the book."
        for script in soup.find_all("script", src=False, type=lambda kind: kind != "application/ld+json"):      # no script
            for address in re.findall(r"https?://[^\s\"'`]+", script.get_text()):
                yield f"{page}: a script on the page names {address}. Remove what needs it."
    for name, css in site.styles.items():
        for address in css_addresses(css):
            if is_elsewhere(address):
                yield f"{name}: loads {address}. Keep the file in the book."


def dead_ends(site):
    """Every link, image, script and style leads to a file, and to an anchor where it names one."""
    for page, soup in site.pages.items():
        links = [element["href"] for element in soup.find_all(["a", "area"], href=True)]
        forms = [form["action"] for form in soup.find_all("form", action=True)]
        for address in dict.fromkeys([*links, *forms, *loads(soup)]):
            if address in ("", "#") or is_elsewhere(address) or address.startswith("data:"):
                continue
            if not site.leads_somewhere(page, address):
                yield f"{page}: {address} leads nowhere. Correct the address or add what it names."
    for name, css in site.styles.items():
        for address in css_addresses(css):
            if not (is_elsewhere(address) or address.startswith(("data:", "#"))):
                if not (site.root / resolved(name, re.split("[?#]", address)[0])).is_file():
                    yield f"{name}: {address} leads nowhere. Correct the address or add what it names."


def unread_markdown(site):
    """No Markdown is left on a page: a footnote that is defined nowhere, a directive that was not closed."""
    for page, soup in site.pages.items():
        for text in soup.select("article")[:1] and soup.article.find_all(string=re.compile(r"\[\^[^\]]+\]|^:{3,}")):
            if not text.find_parent(["code", "pre", "script", "annotation"]):
                yield f"{page}: {text.strip()[:60]!r} was not understood. Define the footnote, or close the directive."


def repeated_ids(site):
    """An id occurs once on a page."""
    for page, soup in site.pages.items():
        for name, times in Counter(element["id"] for element in soup.find_all(id=True)).items():
            if times > 1:
                yield f"{page}: the id {name!r} occurs {times} times. Rename the label or the section."


def headings_out_of_order(site):
    """One h1, and no level is left out below it."""
    for page, soup in site.pages.items():
        levels = [int(heading.name[1]) for heading in soup.find_all(re.compile("^h[1-6]$"))]
        if levels.count(1) != 1 or levels[0] != 1:
            yield f"{page}: expected one h1, as the first heading, got the levels {levels}."
        for above, below in zip(levels, levels[1:]):
            if below > above + 1:
                yield f"{page}: h{below} follows h{above}. Use h{above + 1}."


def said_in_words(drawing):
    """A picture of a widget: its caption says what it shows, or the parts of it that can be pressed or moved have names."""
    if drawing.get("aria-hidden") == "true":
        frame = drawing.find_parent(class_="bp-frame")
        return frame.find(class_="bp-says").get_text().strip() if frame else "bp-shared" in drawing.get("class", [])
    return all(part.get("aria-label") for part in drawing.select(".bp-target, .bp-handle")) and drawing.select(".bp-target, .bp-handle")


def unspoken(site):
    """What a screen reader needs: images, buttons, links, fields and columns have a name."""
    for page, soup in site.pages.items():
        for image in soup.find_all("img"):
            if not image.get("alt", "").strip():
                yield f"{page}: no alternative text for the image {image.get('src')}."
        for drawing in soup.select("article svg"):
            if drawing.find_parent(class_="katex"):           # the bracket of a formula, which has MathML for its name
                continue
            if "sd-octicon" in drawing.get("class", []) and drawing.get("aria-hidden") == "true":
                continue                                      # the arrow of a fold, beside its words
            if drawing.find_parent(class_="bp-widget") and said_in_words(drawing):
                continue
            if drawing.get("role") != "img" or not drawing.get("aria-label", "").strip():
                yield f"{page}: a drawing without role=\"img\" and aria-label: {str(drawing)[:80]}"
        for control in soup.find_all(["button", "a"]):
            name = control.get_text().strip() or control.get("aria-label") or control.get("title")
            if not name and control.get("aria-hidden") != "true" and not control.find("img", alt=True):
                yield f"{page}: a {control.name} without a name: {str(control)[:80]}. Give it an aria-label."
        for field in soup.find_all("input", type=lambda kind: kind != "hidden"):
            around = field.find_parent("label")
            named = soup.find("label", attrs={"for": field.get("id") or "-"}) or around and around.get_text().strip()
            if not field.get("aria-label") and not named:
                yield f"{page}: a field without a label: {field}"
        for number, table in enumerate(soup.select("article table"), start=1):
            if any(not heading.get_text().strip() for heading in table.select("thead th")):
                yield f"{page}: table {number} has a column without a name. Write what stands in it into its head."


def wrong_language(site):
    """<html lang> is the edition's, and so is every word: of the text, of what is read aloud, of what scripts will say."""
    code = {edition: code_in(site.edition(edition).values()) for edition in EDITIONS}
    for page, soup in site.pages.items():
        edition = edition_of(page)
        declared = soup.html.get("lang")
        if declared not in EDITIONS or edition and declared != edition:
            yield f"{page}: expected <html lang=\"{edition or 'en'}\">, got {declared!r}."
        for words in foreign_words(soup, edition, code[edition]) if edition else ():
            yield (f"{page}: {words!r} is not in the language of the page. Translate it (words of the tools: "
                   "book/_ext/bpbook/korean.py), write it as code, or mark it: [words]{.language-en}.")
    for name, css in site.styles.items():
        for words in re.findall(r"""content:\s*["']([^"']*[A-Za-z가-힣]{2}[^"']*)["']""", re.sub(r"\\[0-9a-fA-F]+", "", css)):
            yield f"{name}: writes {words!r} on pages of both languages. Take it out, or say it by :lang()."


def misplaced_terms(site):
    """A mark of a term stands in running text, once a section, and its definition stands once on its page."""
    for page, soup in site.pages.items():
        seen, marks = set(), soup.find_all("a", class_="bp-term")
        said = {text["id"]: text.get_text().strip() for text in soup.find_all("p", id=True)} if marks else {}
        for mark in marks:
            words, term = mark.get_text(), mark["href"].partition("#term-")[2]
            around = {name for element in mark.parents for name in (element.name, *element.get("class", []))}
            if outside := sorted(around & NOT_RUNNING):
                yield f"{page}: the term {words!r} is marked inside {outside[0]}. Only running text is marked."
            if mark.find(INTERACTIVE):
                yield f"{page}: the mark of {words!r} holds something that can be pressed. Mark words only."
            section = mark.find_parent("section")
            if (id(section), term) in seen:
                yield f"{page}: {words!r} is marked twice in the section {section and section.get('id')}. Mark the first."
            seen.add((id(section), term))
        for term in {term for _, term in seen}:
            if not said.get(f"says-{term}"):
                yield f"{page}: the term {term!r} is marked, and its definition is not on the page."


NOT_RUNNING = {"h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "label", "code", "pre", "table", "figure",
               "blockquote", "nav", "dl", "form", "details",                                     # elements, and classes:
               "admonition", "exercise", "solution", "cell_output", "bp-widget", "bp-quiz", "katex", "sd-card"}
INTERACTIVE = ["a", "button", "input", "select", "textarea", "summary", "details"]


def missing_icons(site):
    """Every icon that the theme's templates ask for is drawn by book/_static/icons.css."""
    drawn = set(re.findall(r"\.(fa-[\w-]+)(?=[^{}]*\{[^{}]*--icon:)", site.styles.get("_static/icons.css", "")))
    if not drawn:                                 # a page that asks for the style sheet in vain is a dead end
        return
    for page, soup in site.pages.items():
        wanted = {name for element in soup.select("[class*='fa-']") for name in element["class"] if name.startswith("fa-")}
        for name in sorted(wanted - drawn - {"fa-solid", "fa-lg"}):
            yield f"{page}: the icon {name} is not drawn. Add its outline to book/_static/icons.css."


def mistranslations(site):
    """No rejected word is on a Korean page, whatever wrote it; the glossary strikes them out, the errata quote them."""
    for page, soup in site.edition("ko").items():
        if soup.article is None or page == "book/ko/glossary.html" or page.startswith("book/ko/errata"):
            continue
        text = " ".join(soup.article.get_text().split())
        for pattern, wanted in REJECTED.items():
            if found := re.search(pattern, text):
                yield f"{page}: says {found[0]!r}. The word of this course is {wanted}."


def one_sided_languages(site):
    """The addresses of a page in each language stand on all of those pages alike, with the page's own among them."""
    addresses = {page: {link["href"] for link in soup.find_all("link", rel="alternate", hreflang=True)}
                 for page, soup in site.pages.items()}
    own = {page: soup.find("link", rel="canonical") for page, soup in site.pages.items()}
    page_at = {link["href"]: page for page, link in own.items() if link}
    for page, listed in addresses.items():
        if listed and (not own[page] or own[page]["href"] not in listed):
            yield f"{page}: its own address is not among those of its languages. See bpbook/repository_address.py."
        for address in sorted(listed):
            if addresses.get(page_at.get(address)) != listed:
                yield f"{page}: {address} does not lead back. Each of the pages lists the same addresses."


def unwritten_chapters(site):
    """A paragraph that names a chapter that is not there yet says so, and none says so of chapters that are there."""
    for edition, (chapters, to_come) in CHAPTERS.items():
        pages = site.edition(edition)
        there = {int(found[1]) for page in pages if (found := re.match(r"book/../(\d\d)-", page))}
        for page, soup in pages.items():
            for words in soup.article.find_all(string=re.compile(chapters)) if soup.article else ():
                text = " ".join((words.find_parent(["p", "li", "td", "dd"]) or words.parent).get_text().split())
                named = {int(number) for group in re.findall(chapters, text) for number in re.findall(r"\d+", group)}
                if named <= there and re.search(to_come, text):
                    yield f"{page}: {text[:90]!r} says of a chapter that it is to come, and it is there. Link to it."
                if named - there and not re.search(to_come, text):
                    yield f"{page}: {text[:90]!r} names chapter {min(named - there)}, which is not there yet. Say 'to come' or 준비 중."


CHAPTERS = {"en": (r"\b[Cc]hapters? (\d+(?:(?:, and |, | and | to )\d+)*)", r"\b(?:is|are) to come\b|, to come\)"),
            "ko": (r"(?<![\d,])(1[0-4]장|[1-9]장)", "준비 중")}


CHECKS = {check.__name__.replace("_", "-"): check for check in (
    other_hosts, dead_ends, unread_markdown, repeated_ids, headings_out_of_order, unspoken, wrong_language,
    misplaced_terms, missing_icons, mistranslations, one_sided_languages, unwritten_chapters)}
