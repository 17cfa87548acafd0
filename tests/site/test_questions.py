"""Questions and progress in a real browser: by mouse and keyboard, in both languages, kept across reloads."""

import json
import re

import pytest

from tests.site.browser import PHONE, focus_is_visible, too_wide
from tests.site.built import EDITIONS

CHAPTER = "book/{}/01-dot-product.html"
NUMBER = "book/{}/museum-001.html"
LIST = "book/{}/progress.html"
QUIZ = "#quiz-dot-predict-product"
KEY = "bpkit:progress"
NO_WORD = {"ko": "아직 맞지 않습니다.", "en": "Not yet."}
YES_WORD = {"ko": "맞았습니다.", "en": "Right."}


@pytest.fixture
def page_of(visit):
    """A page with nothing kept from another test."""
    def open_page(path, *args, **options):
        page = visit(path, *args, **options)
        page.evaluate("localStorage.clear()")
        page.reload()
        return page
    return open_page


def kept(page):
    return json.loads(page.evaluate(f"localStorage.getItem({KEY!r})") or "{}")


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_wrong_choice_shows_its_own_reason_and_no_other(page_of, edition):
    page = page_of(CHAPTER.format(edition))
    form = page.locator(QUIZ)
    assert form.locator(".bp-why:visible").count() == 0
    form.locator("label").nth(0).click()
    assert form.locator(".bp-why:visible").count() == 0, "a reason before Check gives the answer away"
    form.locator("button").click()
    assert form.locator(".bp-why:visible").count() == 1
    assert form.locator("output").inner_text().startswith("✗ " + NO_WORD[edition])
    assert form.locator(".bp-spoken").text_content().strip() == form.locator(".bp-why:visible span").inner_text()
    assert "passed" in kept(page) and not kept(page)["passed"]
    form.locator("label").nth(1).click()
    assert form.locator(".bp-why:visible").count() == 0 and form.locator("output").inner_text() == ""
    form.locator("button").click()
    assert form.locator("output").inner_text().startswith("✓ " + YES_WORD[edition])
    assert list(kept(page)["passed"]) == ["dot-predict-product"]


def test_answers_are_kept_across_reloads_and_shared_by_both_editions(page_of):
    page = page_of(CHAPTER.format("ko"))
    page.locator(f"{QUIZ} label").nth(1).click()
    page.locator(f"{QUIZ} button").click()
    page.reload()
    assert page.locator(f"{QUIZ} input").nth(1).is_checked() and page.locator(f"{QUIZ} .bp-why:visible").count() == 1
    page.locator(".language-switch a").click()
    page.wait_for_url(re.compile("/book/en/"))
    assert page.locator(f"{QUIZ} input").nth(1).is_checked()
    assert page.locator(f"{QUIZ} output").inner_text().startswith("✓ Right.")


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_question_is_answered_by_keyboard_alone(page_of, edition):
    page = page_of(CHAPTER.format(edition))
    page.locator(f"{QUIZ} input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "BUTTON" and focus_is_visible(page)
    page.keyboard.press("Enter")
    assert page.locator(f"{QUIZ} output").inner_text().startswith("✓ " + YES_WORD[edition])


def test_no_choice_is_a_sentence(page_of):
    page = page_of(CHAPTER.format("en"))
    page.locator(f"{QUIZ} button").click()
    assert page.locator(f"{QUIZ} output").inner_text() == "Choose an answer first."


@pytest.mark.parametrize("typed, right", [
    ("0.5", True), (" 1/2 ", True), ("0,5", True), ("½", True), ("5e-1", True), (".5", True), ("2/4", True),
    ("0.25", False), ("−0.5", False), ("1", False), ("7", False), ("half", None), ("", None), ("1/0", None), ("1/2/3", None),
])
def test_a_number_may_be_typed_in_many_ways(page_of, typed, right):
    page = page_of(NUMBER.format("en"))
    form = page.locator("#quiz-note001-predict-loss")
    form.locator("input").fill(typed)
    form.locator("input").press("Enter")
    said = form.locator("output").inner_text()
    assert said.startswith({True: "✓ Right.", False: "✗ Not yet.", None: "Type a number"}[right]), said
    if typed in ("0.25", "1"):
        assert form.locator(".bp-why:visible").count() == 1, "a known slip has a reason of its own"
    if typed == "7":
        assert "another number" in said


def test_without_scripts_the_reasons_appear_all_the_same(visit):
    page = visit(CHAPTER.format("en"), java_script_enabled=False)
    page.locator(f"{QUIZ} label").nth(0).click()
    assert page.locator(f"{QUIZ} .bp-why:visible").count() == 1
    assert page.locator(f"{QUIZ} button:visible").count() == 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_questions_fit_a_phone_and_a_finger(page_of, edition):
    page = page_of(CHAPTER.format(edition), PHONE)
    page.locator(f"{QUIZ} label").nth(0).click()
    page.locator(f"{QUIZ} button").click()
    assert too_wide(page) <= 0
    assert all(label.bounding_box()["height"] >= 24 for label in page.locator(f"{QUIZ} label").all())


def test_script_is_loaded_once(page_of):
    page = page_of(CHAPTER.format("ko"))
    assert page.locator("article script, article .bp-asset").count() == 0
    assert page.locator("script[src*='quiz.js']").count() == 1


def test_pages_without_questions_load_none_of_it(visit):
    page = visit("book/ko/notation.html")
    assert page.locator("script[src*='quiz.js'], script[src*='progress.js']").count() == 0


# ---- progress ----

@pytest.mark.parametrize("edition", EDITIONS)
def test_a_chapter_counts_what_was_done(page_of, edition):
    page = page_of(CHAPTER.format(edition))
    line = page.locator(".bp-progress-line span")
    before = re.findall(r"\d+", line.inner_text())
    page.locator(f"{QUIZ} label").nth(1).click()
    page.locator(f"{QUIZ} button").click()
    after = re.findall(r"\d+", line.inner_text())
    assert sorted(before)[0] == "0" and sorted(after) == sorted(["1", max(before, key=int)])


def test_a_verdict_that_appears_in_the_page_passes_its_exercise(page_of):
    """This is what a cell that runs in the page shows; the stored solution does not count."""
    page = page_of(CHAPTER.format("en"))
    assert not kept(page).get("passed")
    page.evaluate("""document.querySelector("#en-dot-mend").insertAdjacentHTML("afterend",
        '<div><div class="bp-check" data-exercise="dot-mend" data-state="wrong"></div></div>')""")
    page.evaluate("""document.querySelector("#en-dot-mend").insertAdjacentHTML("afterend",
        '<div><div class="bp-check" data-exercise="dot-by-hand" data-state="right"></div></div>')""")
    page.wait_for_selector("#en-dot-by-hand .bp-mark")
    assert list(kept(page)["passed"]) == ["dot-by-hand"] and page.locator("#en-dot-mend .bp-mark").count() == 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_list_names_every_exercise_and_question_of_the_edition(page_of, site, edition):
    page = page_of(LIST.format(edition))
    listed = [item.get_attribute("data-item") for item in page.locator(".bp-progress li").all()]
    wanted = {form["data-quiz"] for soup in site.edition(edition).values() for form in soup.select("form.bp-quiz")}
    wanted |= {box["id"].removeprefix(f"{edition}-") for soup in site.edition(edition).values()
               for box in soup.select(".admonition.exercise")}
    assert len(listed) == len(set(listed)) and set(listed) == wanted
    assert f"{len(listed)}" in page.locator(".bp-progress-total").inner_text()


def test_progress_is_saved_as_a_file_and_loaded_elsewhere(page_of, tmp_path):
    page = page_of(LIST.format("ko"))
    page.evaluate("bpStore.pass('dot-by-hand'); bpStore.answer('dot-predict-product', '2')")
    assert page.locator("li[data-item='dot-by-hand'][data-passed]").count() == 1
    with page.expect_download() as download:
        page.get_by_role("button", name="파일로 저장").click()
    file = tmp_path / "bpkit-progress.json"
    download.value.save_as(file)
    state = json.loads(file.read_text("utf-8"))
    assert state["format"] == "bpkit-progress-1" and list(state["passed"]) == ["dot-by-hand"]
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="모두 지우기").click()
    assert kept(page)["passed"] == {} and page.locator("li[data-passed]").count() == 0
    page.locator("input[type=file]").set_input_files(file)
    page.wait_for_selector("li[data-item='dot-by-hand'][data-passed]")
    assert "1" in page.locator(".bp-progress [role=status]").inner_text() and kept(page)["answers"] == {"dot-predict-product": "2"}


def test_a_file_made_at_home_is_loaded(page_of, tmp_path):
    import bpkit.en

    file = tmp_path / "home.json"
    answers = {"product": 15, "angle": "smaller", "shadow": [1.8, 2.4], "a": -4}
    bpkit.en.check("dot-by-hand", answers, keep=file)
    page = page_of(LIST.format("en"))
    page.locator("input[type=file]").set_input_files(file)
    page.wait_for_selector("li[data-item='dot-by-hand'][data-passed]")


@pytest.mark.parametrize("content", ["", "[]", "null", '{"format":"another","passed":{}}', '{"format":"bpkit-progress-1","passed":{"a":1}}',
                                     '{"format":"bpkit-progress-1","passed":{"a":"<b>"}}', '{"format":"bpkit-progress-1"}'])
def test_another_file_changes_nothing(page_of, tmp_path, content):
    file = tmp_path / "other.json"
    file.write_text(content, "utf-8")
    page = page_of(LIST.format("en"))
    page.evaluate("bpStore.pass('dot-by-hand')")
    page.locator("input[type=file]").set_input_files(file)
    page.wait_for_function("document.querySelector('.bp-progress [role=status]').textContent.includes('not a progress file')")
    assert list(kept(page)["passed"]) == ["dot-by-hand"]


def test_a_browser_that_keeps_nothing_still_answers(page_of):
    page = page_of(CHAPTER.format("en"))
    page.evaluate("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})")
    page.locator(f"{QUIZ} label").nth(1).click()
    page.locator(f"{QUIZ} button").click()
    assert page.locator(f"{QUIZ} output").inner_text().startswith("✓ Right.")
    assert "1" in page.locator(".bp-progress-line span").inner_text()


@pytest.mark.parametrize("content", ["{broken", "[1, 2]", '{"passed": 3}', "null"])
def test_what_another_script_left_under_the_key_does_no_harm(page_of, content):
    page = page_of(CHAPTER.format("en"))
    page.evaluate("text => localStorage.setItem('bpkit:progress', text)", content)
    page.reload()
    page.locator(f"{QUIZ} label").nth(1).click()
    page.locator(f"{QUIZ} button").click()
    assert "dot-predict-product" in kept(page)["passed"]
