"""The door: both languages on equal terms, one screen, and a picture whose numbers are bpkit's."""

import gzip
import json
import re

import numpy as np
import pytest
from bpkit import data, dense, forward, train

from tests.site.browser import too_wide, watched
from tests.site.built import BUILT, EDITIONS, resolved

DOORS = ("index.html", "book/index.html")
DESKTOP, PHONE, SMALL_PHONE = ({"width": w, "height": h} for w, h in ((1280, 800), (360, 740), (320, 568)))
LATE = {"page": "book/{}/07-two-layers-by-hand.html#forward", "title": "7. Two layers by hand, a title of two lines"}
HEAVIEST = 20_000                  # bytes of the whole door, gzipped


@pytest.fixture
def reader(chrome, address):
    """reader(path, …) is somebody who comes for the first time: a new profile, which at the end saw nothing go wrong."""
    opened = []

    def arrive(path="", viewport=DESKTOP, kept=None, languages=None, **options):
        context = chrome.new_context(viewport=viewport, **{"reduced_motion": "reduce", **options})
        context.set_default_timeout(30_000)
        for key, value in (kept or {}).items():
            context.add_init_script(f"localStorage.setItem({json.dumps(key)}, {json.dumps(value)})")
        if languages:
            context.add_init_script(f"Object.defineProperty(navigator, 'languages', {{value: {json.dumps(languages)}}})")
        page, troubles = watched(context, address)
        opened.append((context, troubles))
        page.goto(address + path, wait_until="load")
        return page

    yield arrive
    for context, _ in opened:
        context.close()
    troubles = [trouble for _, found in opened for trouble in found]
    assert not troubles, "\n".join(troubles)


def offered(page):
    """[(edition that stands out, the word on it)]"""
    return page.evaluate("[...document.querySelectorAll('[data-offered]')].map((e) => [e.lang, e.querySelector('.offer').textContent])")


# ---------------------------------------------------------------- What it offers

@pytest.mark.parametrize("languages, edition", [
    (["ko-KR"], "ko"), (["en-GB"], "en"), (["en"], "en"), (["ko", "en-US", "en"], "ko"), (["en-US", "ko"], "en"),
    (["fr-FR", "ko-KR"], "ko"),
])
def test_language_of_the_browser_is_offered(reader, languages, edition):
    words = {"ko": "이 브라우저의 언어", "en": "Browser’s language"}
    assert offered(reader(languages=languages)) == [[edition, words[edition]]]


def test_another_language_makes_no_difference(reader):
    assert offered(reader(locale="fr-FR")) == []


def test_choice_is_remembered(reader):
    page = reader(locale="ko-KR")
    door = page.url
    page.get_by_role("link", name="Read in English").click()
    page.wait_for_url("**/book/en/index.html")
    page.goto(door)
    assert offered(page) == [["en", "Your last choice"]]


def test_language_switch_is_a_choice(reader):
    page = reader("book/en/notation.html", locale="en-US")
    page.locator(".language-switch a").click()
    page.wait_for_url("**/book/ko/notation.html*")
    page.goto(page.url.partition("book/")[0])
    assert offered(page) == [["ko", "지난번에 고른 언어"]]


@pytest.mark.parametrize("path", DOORS)
def test_nobody_is_sent_anywhere(reader, site, path):
    """Whatever is known about a reader: the door stays until they press something."""
    assert not site.pages[path].select('meta[http-equiv="refresh" i]')
    page = reader(path, locale="ko-KR", kept={"bpkit:language": "en", "bpkit:reading": json.dumps(LATE).replace("{}", "en")})
    went, door = [], page.url
    page.on("framenavigated", lambda frame: went.append(frame.url))
    page.wait_for_timeout(500)
    assert (went, page.url) == ([], door)


def test_without_a_script_both_are_equal(reader):
    page = reader(java_script_enabled=False, locale="ko-KR")
    looks = []
    for link in page.locator(".read").all():
        box = link.bounding_box()
        looks.append((box["width"], box["height"], box["y"]))
    assert len(looks) == 2 and looks[0] == looks[1]
    assert page.locator("[data-offered], .continue:visible, button:visible, input:visible").count() == 0
    page.get_by_role("link", name="한국어로 읽기").click()
    page.wait_for_url("**/book/ko/index.html")


def test_both_editions_say_the_same(site):
    for path in DOORS:
        first, second = site.pages[path].select("[data-edition]")
        assert [edition["lang"] for edition in (first, second)] == list(EDITIONS)
        for selector in ("h2", ".goals li", ".starts li"):
            assert len(first.select(selector)) == len(second.select(selector)) > 0
        targets = [[resolved(path, link["href"]).replace(f"/{edition['lang']}/", "/") for link in edition.select("a:not([hidden] *)")]
                   for edition in (first, second)]
        assert targets[0] == targets[1] == [
            "book/index.html", "book/01-dot-product.html", "book/check-up.html", "book/moving-pictures.html"]


# ---------------------------------------------------------------- Where one was

@pytest.mark.parametrize("edition", EDITIONS)
def test_reading_goes_on_where_it_stopped(reader, edition):
    page = reader(f"book/{edition}/03-gradient-descent.html")
    root = page.url.removesuffix(f"book/{edition}/03-gradient-descent.html")
    page.locator("h2").nth(3).scroll_into_view_if_needed()
    section = page.locator("article section section[id]").nth(3).get_attribute("id")
    page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", section)
    for door in DOORS:
        page.goto(root + door)
        links = page.locator(".continue:visible a")
        assert links.count() == 1 and links.text_content() == {"ko": "이어서 읽기: 3. 경사하강법", "en": "Read on: 3. Gradient descent"}[edition]
        assert links.get_attribute("href").endswith(f"book/{edition}/03-gradient-descent.html#{section}")
    links.click()
    page.wait_for_url(f"{root}book/{edition}/03-gradient-descent.html#{section}")


def test_a_list_is_no_place_to_go_on_from(reader):
    page = reader("book/ko/glossary.html")
    page.goto(page.url.removesuffix("book/ko/glossary.html"))
    assert page.locator(".continue:visible").count() == 0


@pytest.mark.parametrize("kept", ["", "null", "7", "{", '{"page": "javascript:alert(1)", "title": "x"}',
                                  '{"page": "//elsewhere.example/book/ko/a.html", "title": "x"}'])
def test_what_is_not_ours_is_not_followed(reader, kept):
    assert reader(kept={"bpkit:reading": kept}).locator(".continue:visible").count() == 0


def test_forgetting_everything_forgets_the_place_too(reader):
    page = reader("book/en/progress.html", kept={"bpkit:reading": json.dumps(LATE), "bpkit:language": "ko"})
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Forget everything").click()
    page.wait_for_function("!localStorage['bpkit:reading'] && !localStorage['bpkit:language']")


# ---------------------------------------------------------------- One screen

@pytest.mark.parametrize("late", ["", "ko", "en"], ids=["new", "late in Korean", "late in English"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_one_screen(reader, viewport, late):
    kept = {"bpkit:reading": json.dumps(LATE).replace("{}", late)} if late else {}
    page = reader(viewport=viewport, locale="en-US", kept=kept)
    assert page.locator(".continue:visible").count() == (1 if late else 0)
    assert page.evaluate("document.documentElement.scrollHeight") <= viewport["height"] and too_wide(page) <= 0


def test_one_screen_of_a_small_phone(reader):
    page = reader(viewport=SMALL_PHONE, locale="ko-KR")
    assert page.evaluate("document.documentElement.scrollHeight") <= SMALL_PHONE["height"] and too_wide(page) <= 0


BROKEN = """() => [...document.querySelectorAll(".edition")].flatMap((edition) => {
  const found = [], texts = document.createTreeWalker(edition, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) for (const {0: word, index} of texts.currentNode.data.matchAll(/\\S+/g)) {
    const range = document.createRange();
    range.setStart(texts.currentNode, index);
    range.setEnd(texts.currentNode, index + word.length);
    if (new Set([...range.getClientRects()].map((box) => box.top)).size > 1) found.push(word);
  }
  return found;
})"""


@pytest.mark.parametrize("width", (320, 330, 340, 350, 360))
def test_no_word_breaks_on_a_narrow_phone(reader, width):
    page = reader(viewport={"width": width, "height": 740})
    assert page.evaluate(BROKEN) == []
    heights = [link.bounding_box()["height"] for link in page.locator(".read").all()]
    assert max(heights) < 45, "what is pressed to read stands on one line"


def test_larger_letters_scroll_and_are_not_cut_off(reader):
    """200 %: half the pixels for the same words."""
    page = reader(viewport={"width": 640, "height": 400})
    assert too_wide(page) <= 0
    page.locator(".starts a").last.scroll_into_view_if_needed()
    assert page.locator(".starts a").last.is_visible()


def test_door_is_light():
    weight = sum(len(gzip.compress((BUILT / name).read_bytes())) for name in ("index.html", "_static/favicon.svg"))
    assert weight <= HEAVIEST, f"the door weighs {weight:,} bytes gzipped, expected at most {HEAVIEST:,}"


def test_door_loads_one_more_file(chrome, address):
    context, asked = chrome.new_context(), []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address, wait_until="networkidle")
    context.close()
    assert set(asked) <= {"", "_static/favicon.svg"}


# ---------------------------------------------------------------- The picture

def run_of(site, path="index.html"):
    return json.loads(site.pages[path].find(id="run").string)


def trained(epochs):
    """The training of source note 002 in one go, and not frame by frame as the door computes it."""
    X, y = data.xor()
    rng = np.random.RandomState(42)
    W1, W2, b1, b2 = (rng.random_sample(shape) for shape in ((2, 2), (2, 1), (1, 2), (1, 1)))
    return train([dense(W1, b1), dense(W2, b2)], X, y, loss="half_sse", learning_rate=0.1, epochs=epochs, record_every=100)


def test_losses_are_those_of_bpkit(site):
    frames, history = run_of(site)["frames"], trained(10_000).history
    assert [frame[0] for frame in frames] == history.epoch.tolist()
    assert [frame[1] for frame in frames] == [f"{loss:.4f}" for loss in history.loss]
    assert run_of(site) == run_of(site, "book/index.html")


@pytest.mark.parametrize("index", [0, 1, 33, 50, 100])
def test_answers_and_weights_are_those_of_bpkit(site, index):
    epoch, _, answers, parameters = run_of(site)["frames"][index]
    network = trained(epoch).network
    assert answers == [f"{answer:.2f}" for answer in forward(network, data.xor().X).A[-1].ravel()]
    expected = np.concatenate([part.ravel() for layer in network for part in (layer.W, layer.b)])
    assert np.abs(np.array(parameters) - expected).max() <= 0.00051


def test_picture_is_the_run_of_the_museum(site):
    """The page that the picture leads to prints the same numbers."""
    for edition in EDITIONS:
        link = site.pages["index.html"].select_one(f"figcaption [lang={edition}] a")
        assert resolved("index.html", link["href"]) == f"book/{edition}/museum-002.html"
        printed = site.pages[f"book/{edition}/museum-002.html"].article.get_text()
        last = re.search(r"updates 10000 \[([\d. ]+)\]  loss ([\d.]+)", printed)
        _, loss, answers, _ = run_of(site)["frames"][-1]
        assert answers == [f"{float(number):.2f}" for number in last[1].split()] and loss == f"{float(last[2]):.4f}"


def test_words_for_those_who_do_not_see_it(site):
    first, last = run_of(site)["frames"][0], run_of(site)["frames"][-1]
    for told in site.pages["index.html"].select(".told"):
        numbers = re.findall(r"\d+\.\d+", told.get_text())
        assert sorted(numbers) == sorted([first[2][1], first[1], *last[2], last[1]])
        assert all(abs(float(answer) - float(first[2][1])) <= 0.02 for answer in first[2])


def expected_radii(site, index):
    """What bpkit answers everywhere in the plane, as the size of a dot, row by row from above; and whether it is full."""
    run = run_of(site)
    p, plane = run["frames"][index][3], run["plane"]
    network = [dense(np.reshape(p[:4], (2, 2)), p[4:6]), dense(np.reshape(p[6:8], (2, 1)), p[8:])]
    values = np.linspace(plane["low"], plane["high"], plane["dots"])
    answers = forward(network, [(x1, x2) for x2 in values[::-1] for x1 in values]).A[-1].ravel()
    return plane["thinnest"] + (plane["widest"] - plane["thinnest"]) * np.abs(2 * answers - 1), answers > 0.5


def test_dots_of_the_page_itself(site):
    dots = site.pages["index.html"].select(".dots circle")
    radii, full = expected_radii(site, -1)
    assert np.abs(np.array([float(dot["r"]) for dot in dots]) - radii).max() < 0.051
    assert [dot.get("class") == ["one"] for dot in dots] == full.tolist()


def test_what_the_script_draws_is_what_bpkit_says(reader, site):
    page = reader()
    for index in (0, 33, 47, 100):
        epoch, loss, answers, _ = run_of(site)["frames"][index]
        page.locator("#epoch").evaluate("(slider, epoch) => { slider.value = epoch; slider.dispatchEvent(new Event('input')); }", epoch)
        drawn = page.locator(".dots circle").evaluate_all("(dots) => dots.map((dot) => [Number(dot.getAttribute('r')), dot.classList.contains('one')])")
        radii, full = expected_radii(site, index)
        assert np.abs(np.array([radius for radius, _ in drawn]) - radii).max() < 0.051
        assert [one for _, one in drawn] == full.tolist()
        assert page.locator(".answer").all_text_contents() == answers
        assert page.locator(".numbers b").all_text_contents() == [f"{epoch:,}", loss]
        assert page.locator("#epoch").get_attribute("aria-valuetext") == f"에폭 · epoch {epoch:,}, 손실 · loss {loss}"


def epoch_shown(page):
    return int(page.locator("#epoch").input_value())


def test_picture_moves_and_can_be_stopped(reader):
    page = reader(reduced_motion="no-preference")
    page.wait_for_function("Number(document.getElementById('epoch').value) > 300")
    page.get_by_role("button", name="멈춤 · Pause").click()
    stopped = epoch_shown(page)
    page.wait_for_timeout(400)
    assert 0 < epoch_shown(page) == stopped < 10_000
    page.get_by_role("button", name="재생 · Play").click()
    page.wait_for_function("(from) => Number(document.getElementById('epoch').value) > from", arg=stopped)


def test_less_motion_means_none_until_it_is_asked_for(reader):
    page = reader()
    page.wait_for_timeout(400)
    assert epoch_shown(page) == 10_000
    page.get_by_role("button", name="재생 · Play").click()
    page.wait_for_function("(({value}) => value > 0 && value < 10_000)(document.getElementById('epoch'))")


def test_picture_by_keyboard(reader):
    page = reader()
    page.locator("#epoch").focus()
    page.keyboard.press("ArrowLeft")
    assert epoch_shown(page) == 9_900 and page.locator("#at-epoch").text_content() == "9,900"
    page.keyboard.press("Home")
    assert page.locator("#at-loss").text_content() == "0.5759"


# ---------------------------------------------------------------- Light and dark

def test_light_and_dark_hold_for_the_whole_book(reader):
    page = reader(color_scheme="light")
    theme = lambda: page.evaluate("document.documentElement.dataset.theme")
    assert theme() == "light"
    page.locator("#theme").click()
    assert theme() == "dark" and page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(18, 18, 18)"
    page.get_by_role("link", name="Read in English").click()
    page.wait_for_url("**/book/en/index.html")
    assert theme() == "dark"


def test_from_a_folder_without_a_server(chrome):
    context = chrome.new_context(locale="ko-KR")
    page, troubles = watched(context, "file:")
    page.goto((BUILT / "index.html").as_uri())
    assert offered(page) == [["ko", "이 브라우저의 언어"]]
    page.get_by_role("link", name="한국어로 읽기").click()
    page.wait_for_url("**/book/ko/index.html")
    context.close()
    assert not troubles
