"""The home of each edition: its contents say of every chapter what the chapter itself says and holds."""

import json
import re

import pytest

from tests.site.built import EDITIONS, resolved

HOME = "book/{}/index.html"

# Each time that a chapter states, as its authors wrote it, and what it means. A new wording needs a line here.
SAID = {
    "en": {"an hour": 60, "a good hour": 60, "an hour and a quarter": 75, "an hour and a half": 90, "two hours": 120,
           "two hours and a half": 150, "two and a half hours": 150, "two and a half": 150, "three more": 180},
    "ko": {"한 시간쯤": 60, "한 시간 남짓": 60, "한 시간 15분쯤": 75, "한 시간 반쯤": 90, "두 시간쯤": 120, "두 시간 반쯤": 150,
           "세 시간쯤": 180},
}
STATED = {"en": r"Time: about (.+?) to read and run, (.+?) for the exercises",
          "ko": r"시간: 읽고 실행하는 데 (.+?), (?:게임이 든 )?연습문제에 (.+?)\."}
TOLD = {"en": r"(\d+) minutes (\d+) minutes for (\d+) exercises (\d+) questions",
        "ko": r"읽기 (\d+)분 연습문제 (?P<count>\d+)개 (\d+)분 질문 (\d+)개"}


def entries(site, edition):
    """The page, or None, and the line below it, of each of the fourteen chapters on the home."""
    page = HOME.format(edition)
    for entry in site.pages[page].select("article ol > li"):
        link, facts = entry.find("a", class_="reference", recursive=True), entry.select_one(".bp-facts")
        yield facts and resolved(page, link["href"]), facts and " ".join(facts.get_text().split()), entry


def told(edition, line):
    found = re.fullmatch(TOLD[edition], line)
    read, *rest = map(int, found.groups())
    exercises, minutes = (rest[1], rest[0]) if edition == "en" else (rest[0], rest[1])
    return read, minutes, exercises, rest[2]


@pytest.mark.parametrize("edition", EDITIONS)
def test_minutes_are_those_that_the_chapters_state(site, edition):
    pages = {page: line for page, line, _ in entries(site, edition) if page}
    assert list(pages) == sorted(page for page in site.edition(edition) if re.search(r"/\d\d-", page)) and len(pages) >= 10
    for page, line in pages.items():
        stated = re.search(STATED[edition], " ".join(site.pages[page].article.get_text().split()))
        assert told(edition, line)[:2] == tuple(SAID[edition][words] for words in stated.groups()), page


@pytest.mark.parametrize("edition", EDITIONS)
def test_exercises_and_questions_are_counted(site, edition):
    for page, line, _ in entries(site, edition):
        if page:
            article = site.pages[page].article
            assert told(edition, line)[2:] == (len(article.select(".exercise")), len(article.select("form.bp-quiz"))), page


@pytest.mark.parametrize("edition", EDITIONS)
def test_hours_of_all_chapters(site, edition):
    lines = [told(edition, line) for _, line, _ in entries(site, edition) if line]
    read, minutes, exercises, _ = map(sum, zip(*lines))
    (whole,) = (text.get_text() for text in site.pages[HOME.format(edition)].select("article p")
                if re.match(r"The \d+ chapters|지금 읽을 수 있는 \d+개 장", text.get_text()))
    assert sorted(map(int, re.findall(r"\d+", whole))) == sorted([len(lines), round(read / 60), round(minutes / 60), exercises])


@pytest.mark.parametrize("edition, words", [("ko", "(준비 중)"), ("en", "(to come)")])
def test_chapters_that_are_missing_say_so(site, edition, words):
    every = list(entries(site, edition))
    assert len(every) == 14
    for page, _, entry in every:
        assert (words in entry.get_text()) == (page is None)


@pytest.mark.parametrize("edition, says", [("ko", "✓ 8개 가운데 2개 맞힘"), ("en", "✓ 2 of 8 done")])
def test_what_is_done_stands_beside_its_chapter(chrome, address, site, edition, says):
    """The first chapter has five exercises and three questions; two of them are passed, one of another chapter is not shown."""
    (page, line, entry), *_ = entries(site, edition)
    items = entry.select_one(".bp-progress-chapter")["data-items"].split()
    assert len(items) == 8 == sum(told(edition, line)[2:])
    passed = {"format": "bpkit-progress-1", "answers": {}, "passed": dict.fromkeys([*items[:2], "unknown"], "2026-01-01")}
    context = chrome.new_context()
    context.add_init_script(f"localStorage.setItem('bpkit:progress', {json.dumps(json.dumps(passed))})")
    page = context.new_page()
    page.goto(address + HOME.format(edition))
    marks = page.locator(".bp-progress-chapter").all_text_contents()
    context.close()
    assert marks == [says] + [""] * (len(marks) - 1)
