"""Found and shared: titles, descriptions, the pictures of shared links, the sitemap, and what a search engine is told.

The published book has an address, and this one has none; so a small book is built with one.
"""

import gzip
import json
import re
import xml.etree.ElementTree as ElementTree
from types import SimpleNamespace

import pytest
import yaml
from bs4 import BeautifulSoup
from PIL import Image

from tests.cards.card import DRAWINGS, FOLDER, SIZE, cards
from tests.site.built import BUILT, EDITIONS, Site, edition_of
from tests.site.checks import CHECKS
from tests.site.test_build import build, make_project

BASE = "https://owner.github.io/NAME/"
NARROWEST, WIDEST = 55, 170        # columns of a description; a Hangul letter takes two
TITLES = {"ko": "내적에서 역전파까지", "en": "Backpropagation, from the dot product"}
HEAVIEST_CARD, HEAVIEST_CARDS, HEAVIEST_TERMS = 60_000, 3_000_000, 10_000
WORDS = {"a": 1, "an": 1, "two": 2, "three": 3, "fifteen": 15}
ENGLISH_TIME = re.compile(rf"\b({'|'.join(WORDS)}|\d+)\b(?: good| more)?(?: (hour|minute)s?)?( and a half| and a quarter)?")


def named(soup, name):
    found = soup.head.find("meta", attrs={"name": name}) or soup.head.find("meta", property=name)
    return found and found["content"]


def things(soup):
    """The things of schema.org on a page, {type: thing}."""
    script = soup.head.find("script", type="application/ld+json")
    return {thing["@type"]: thing for thing in json.loads(script.get_text())["@graph"]} if script else {}


def listed(site):
    """The pages that a search engine should list."""
    return {page: soup for page, soup in site.pages.items() if named(soup, "robots") != "noindex"}


# ---------------------------------------------------------------- Titles and descriptions

def columns(text):
    return sum(2 if "ᄀ" <= letter <= "힣" else 1 for letter in text)


def poor_words(site):
    """What is wrong with titles and descriptions, one text each."""
    seen = {}
    for page, soup in site.pages.items():
        title, description, code = soup.head.title.get_text(), named(soup, "description") or "", edition_of(page)
        wanted = [TITLES[code]] if code else TITLES.values()
        if page != "404.html" and any(title.count(book) != 1 for book in wanted):       # that one is no page of the book
            yield f"{page}: expected the book's title once in {title!r}"
        if page in listed(site) and not NARROWEST <= columns(description) <= WIDEST:
            yield f"{page}: {columns(description)} columns: {description!r}"
        if description and not re.search(r"[.?][”’]?$", description):
            yield f"{page}: ends within a sentence: {description!r}"
        if description and (code == "ko") != bool(re.search("[가-힣]{2}", description)):
            yield f"{page}: not in the language of the page: {description!r}"
        for words in (title, description) if page in listed(site) and page != "index.html" else ():     # that is the door
            if words and seen.setdefault((code, words), page) != page:
                yield f"{page}: says the same as {seen[code, words]}: {words!r}"


def test_every_page_says_what_it_is(site):
    complaints = list(poor_words(site))
    assert not complaints, "\n".join(complaints)


GOOD = "A sentence that says in some words what is on this page."
PLANTED = {
    "expected the book's title once": ("One — {0} — {0}", GOOD),
    "columns": ("One — {0}", "Too short."),
    "ends within a sentence": ("One — {0}", GOOD + " And another that was cut in the middle of"),
    "not in the language": ("One — {0}", "영어판의 한 쪽에 우리말로 적혀 있는 꽤 긴 설명입니다. 뜻은 없습니다."),
}


def planted(title, description, page="book/en/a.html"):
    head = f'<head><title>{title.format(TITLES["en"])}</title><meta name="description" content="{description}">'
    return {page: BeautifulSoup(head, "html.parser")}


@pytest.mark.parametrize("complaint", PLANTED)
def test_planted_words_are_caught(complaint):
    (found,) = poor_words(SimpleNamespace(pages=planted(*PLANTED[complaint])))
    assert complaint in found


def test_repeated_words_are_caught():
    pages = {**planted("One — {}", GOOD), **planted("Two — {}", GOOD, "book/en/b.html")}
    (found,) = poor_words(SimpleNamespace(pages=pages))
    assert "says the same as book/en/a.html" in found


def test_chapter_asks_its_question(site):
    """The sentence behind the link on the home of the edition."""
    for edition in EDITIONS:
        home = site.pages[f"book/{edition}/index.html"]
        questions = {f"book/{edition}/{item.a['href']}": item.get_text().split(": ", 1)[1]
                     for item in home.select("article ol li") if item.select_one("a:not(.bp-term)")}
        assert len(questions) >= 10
        for page, question in questions.items():
            assert named(site.pages[page], "description").lower().startswith(question.split("?")[0].lower() + "?"), page


def test_what_only_one_reader_or_a_search_sees_is_not_listed(site):
    hidden = {page for page, soup in site.pages.items() if named(soup, "robots") == "noindex"}
    expected = {"search.html", "search-ko.html", "search-en.html", "book/ko/progress.html", "book/en/progress.html"}
    assert hidden - {"404.html"} == expected and not any(named(site.pages[page], "og:title") for page in hidden)


# ---------------------------------------------------------------- The pictures

def test_pictures_show_what_the_pages_say(site):
    wanted = list(cards(site.pages))
    stale = [card.file for card in wanted if not card.is_current()]
    assert not stale, f"{stale}: the page or its drawing has changed. Make them anew: python run.py cards"
    assert {card.file for card in wanted} == {file.name for file in FOLDER.iterdir()}


def test_every_chapter_has_a_picture(site):
    chapters = {page.split("/")[-1].removesuffix(".html") for page in site.pages if re.match(r"book/../\d", page)}
    assert len(chapters) >= 10 and chapters <= DRAWINGS.keys(), "Choose a drawing for it in tests/cards/card.py."


def test_pictures_are_light():
    files = list(FOLDER.iterdir())
    for file in files:
        with Image.open(file) as picture:
            assert picture.size == SIZE, file.name
    assert max(file.stat().st_size for file in files) <= HEAVIEST_CARD
    assert sum(file.stat().st_size for file in files) <= HEAVIEST_CARDS


# ---------------------------------------------------------------- Without an address, nothing is made up

def test_without_an_address_no_page_names_one(site):
    if yaml.safe_load((BUILT.parents[1] / "_config.yml").read_text("utf-8"))["repository"]["url"]:
        pytest.skip("this book has an address")
    assert not [name for name in ("sitemap.xml", "robots.txt", "cards") if (site.root / name).exists()]
    for page, soup in site.pages.items():
        assert not named(soup, "og:url") and not named(soup, "og:image") and not named(soup, "twitter:card"), page
        script = soup.head.find("script", type="application/ld+json")
        assert not re.search(r'"(@id|url|item)":', script.get_text() if script else ""), page


def english_minutes(said):
    """165 for "about an hour and a half to read and run, an hour and a quarter for the exercises."."""
    if re.search(r"a picture", said):
        return None
    total, unit = 0, "hour"
    for part in said.split(".")[0].split(","):
        if match := ENGLISH_TIME.search(part):
            unit = match[2] or unit
            more = {" and a half": 30, " and a quarter": 15}.get(match[3], 0)
            total += (int(match[1]) if match[1].isdigit() else WORDS[match[1]]) * (60 if unit == "hour" else 1) + more
    return total


def test_times_are_those_of_the_page(site):
    total = 0
    for page, soup in site.edition("en").items():
        said = next((item.get_text() for item in soup.select("article li") if item.get_text().startswith("Time: ")), None)
        minutes = english_minutes(said.removeprefix("Time: ")) if said else None
        for found in (soup, site.pages[page.replace("/en/", "/ko/").replace("-en", "-ko")]):
            assert minutes_in(things(found).get("LearningResource", {}).get("timeRequired")) == minutes, (page, said)
        total += minutes if minutes and re.match(r"book/../\d", page) else 0
    assert total > 10 * 60
    for edition in EDITIONS:
        course = things(site.pages[f"book/{edition}/index.html"])["Course"]
        assert minutes_in(course["timeRequired"]) == minutes_in(course["hasCourseInstance"]["courseWorkload"]) == total


def minutes_in(duration):
    hours, minutes = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?", duration).groups() if duration else (None, None)
    return int(hours or 0) * 60 + int(minutes or 0) or None


# ---------------------------------------------------------------- A small book with an address

PAGES = {
    "en/index.md": "# Home\n\nA course of one chapter, with all that a course has, said in a sentence of some length.\n\n"
                   "- Read it.\n\n1. [Chapter](chapter): what is it?\n\n## First section\n\nText of a page.\n",
    "ko/index.md": "# 첫 쪽\n\n한 장으로 된 강의입니다. 강의에 있어야 할 것은 모두 있고, 설명도 웬만큼 깁니다.\n\n"
                   "- 읽을 수 있습니다.\n\n1. [어느 장](chapter): 무엇입니까?\n\n## 첫째 절\n\n본문입니다.\n",
    "en/chapter.md": "# Chapter <1>\n\nOne.\n\n- **Time:** 50 minutes.\n\n**Afterwards you can**\n\n- say \"one\" & more;\n- see.\n",
    "ko/chapter.md": "# 어느 장 <1>\n\n하나.\n\n- **시간:** 50분쯤.\n\n**이 장을 마치면**\n\n- \"하나\" & 더 말할 수 있습니다.\n- 볼 수 있습니다.\n",
    "ko/progress.md": "# 진도\n\n```{progress}\n```\n", "en/progress.md": "# Progress\n\n```{progress}\n```\n",
}


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A book with a home, a chapter, a glossary, and an address; it has a picture of the chapter, and of each home."""
    folder = tmp_path_factory.mktemp("published")
    for file, text in PAGES.items():
        (folder / "book" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "book" / file).write_text(text, "utf-8")
    make_project(folder, ["index", "glossary", "chapter", "progress"], url="https://github.com/OWNER/NAME")
    for file, text in PAGES.items():
        (folder / "book" / file).write_text(text, "utf-8")          # the planted sources have an index of their own
    terms = folder / "book" / "terms.yml"
    terms.write_text(terms.read_text("utf-8").replace("  at: drawing\n", ""), "utf-8")
    toc = yaml.safe_load((folder / "_toc.yml").read_text("utf-8"))
    for part in toc["parts"]:
        part["chapters"], chapters = part["chapters"][:2] + part["chapters"][3:], part["chapters"][2:3]
        part["number"] = chapters
    toc["parts"] = [new for part in toc["parts"] for new in
                    ({"caption": part["caption"], "chapters": part["chapters"]},
                     {"caption": "2", "numbered": True, "restart_numbering": True, "chapters": part["number"]})]
    (folder / "_toc.yml").write_text(yaml.safe_dump(toc), "utf-8")
    (folder / "book" / "_cards").mkdir()
    for name in ("index", "en-index", "ko-index", "en-chapter"):
        Image.new("1", SIZE).save(folder / "book" / "_cards" / f"{name}.png")
    assert build(folder) == (0, {})
    return Site(folder / "_build" / "html")


def test_a_shared_link_shows_the_page(published):
    head = published.pages["book/en/chapter.html"]
    expected = {
        "og:type": "article", "og:site_name": TITLES["en"], "og:title": "1. Chapter <1>",
        "og:description": "What is it? Afterwards you can say “one” & more; see.",
        "og:locale": "en_US", "og:locale:alternate": "ko_KR", "og:url": f"{BASE}book/en/chapter.html",
        "og:image": f"{BASE}cards/en-chapter.png", "og:image:width": "1200", "og:image:height": "630",
        "og:image:alt": "1. Chapter <1>. Beside it a drawing that the book computes.", "og:image:type": "image/png",
        "twitter:card": "summary_large_image"}
    found = {meta.get("property") or meta["name"]: meta["content"] for meta in head.find_all("meta", content=True)
             if re.match("og:|twitter:", meta.get("property") or meta.get("name") or "")}
    assert found == expected


def test_every_listed_page_has_a_picture_that_is_there(published):
    for page, soup in listed(published).items():
        picture = named(soup, "og:image")
        assert picture and picture.startswith(BASE) and (published.root / picture.removeprefix(BASE)).is_file(), page
    chosen = {page: named(soup, "og:image").split("/")[-1] for page, soup in listed(published).items()}
    assert chosen["book/ko/chapter.html"] == "ko-index.png" and chosen["index.html"] == chosen["book/index.html"] == "index.png"


def test_sitemap_lists_the_pages_in_both_languages(published):
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    found = {}
    for entry in ElementTree.parse(published.root / "sitemap.xml").getroot().findall("s:url", names):
        links = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", names)}
        found[entry.findtext("s:loc", namespaces=names).removeprefix(BASE)] = links
    assert set(found) == set(listed(published)) - {"index.html", "book/index.html"} | {""}
    for page, links in found.items():
        head = published.pages[page or "index.html"].head.find_all("link", rel="alternate", hreflang=True)
        assert links == {link["hreflang"]: link["href"] for link in head}, page
    assert found["book/ko/chapter.html"]["x-default"] == f"{BASE}book/en/chapter.html"
    assert found["book/ko/index.html"]["x-default"] == BASE
    assert f"Sitemap: {BASE}sitemap.xml" in (published.root / "robots.txt").read_text("utf-8").splitlines()


def test_checks_hold(published):
    assert not [text for check in CHECKS.values() for text in check(published)]


def addresses(thing):
    if isinstance(thing, dict):
        for key, value in thing.items():
            if key in ("@id", "url", "item"):
                yield value
            yield from addresses(value)
    elif isinstance(thing, list):
        for part in thing:
            yield from addresses(part)


def test_every_address_told_to_a_search_engine_exists(published):
    told = [address for soup in published.pages.values() for thing in things(soup).values() for address in addresses(thing)]
    assert told and all(address.startswith(BASE) for address in told)
    assert all(published.leads_somewhere("", address.removeprefix(BASE)) for address in told)


def test_course_and_chapter_for_a_search_engine(published):
    """What Google's pages on Course and BreadcrumbList require; a provider is named once _config.yml has an author."""
    for edition, other in (("ko", "en"), ("en", "ko")):
        home, chapter = (published.pages[f"book/{edition}/{name}.html"] for name in ("index", "chapter"))
        course = things(home)["Course"]
        assert course["name"] == TITLES[edition] and course["description"] == named(home, "description")
        assert course["inLanguage"] == edition and course["isAccessibleForFree"] is True
        assert course["offers"] == {"@type": "Offer", "category": "Free"}
        assert course["hasCourseInstance"]["courseMode"] == "Online"
        assert course["hasCourseInstance"]["courseWorkload"] == course["timeRequired"] == "PT50M"
        (twin,) = course["workTranslation" if edition == "en" else "translationOfWork"]
        assert twin["@id"] == f"{BASE}book/{other}/index.html"
        (section,) = course["syllabusSections"]
        assert section["url"] == f"{BASE}book/{edition}/chapter.html" and section["timeRequired"] == "PT50M"
        lesson, way = things(chapter)["LearningResource"], things(chapter)["BreadcrumbList"]["itemListElement"]
        assert lesson["position"] == 1 and lesson["isPartOf"]["@id"] == course["@id"] and len(lesson["teaches"]) == 2
        assert [step["position"] for step in way] == [1, 2] and all(step["name"] and step["item"] for step in way)


def test_terms_for_a_search_engine(published, site):
    terms = things(published.pages["book/ko/glossary.html"])["DefinedTermSet"]["hasDefinedTerm"]
    assert terms == [{"@type": "DefinedTerm", "@id": f"{BASE}book/ko/glossary.html#term-page", "name": "쪽",
                      "description": "넘기는 것입니다."}]
    for edition in EDITIONS:
        entries = site.pages[f"book/{edition}/glossary.html"].select(".bp-glossary > div")
        told = [{"@type": "DefinedTerm", "@id": BASE + "book/ko/glossary.html#" + entry["id"],
                 "name": entry.dt.get_text(), "description": entry.dd.get_text()} for entry in entries]
        assert len(gzip.compress(json.dumps(told, ensure_ascii=False).encode())) <= HEAVIEST_TERMS
