"""The search over a page: results while one types, chosen by arrow keys, said politely, and nothing fetched before."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from bpbook.search_words import WORDS

from tests.site.browser import DESKTOP, PHONE, focus_is_visible, too_wide, watched
from tests.site.built import EDITIONS
from tests.site.languages import strangers, texts

PAGE = "book/{}/progress.html"                       # a light one
CHAPTER = "book/{}/01-dot-product.html"              # has every kind of script: cells, questions, a widget, folds
FIELD, OPTIONS, SAYS = "#pst-search-dialog input", "#search-list > [role=option]", "#search-says"
QUERY = {"ko": "연쇄법칙", "en": "chain rule"}
NAMES = {"ko": ("검색", "찾은 곳"), "en": ("Search", "Search Results")}         # of the dialog and of its list
SEARCHES = re.compile(r"search-[\w-]+\.js")


def typed(page, text):
    """The page with the dialog open, this typed, and its list shown."""
    page.keyboard.press("Control+k")
    page.keyboard.insert_text(text)
    page.wait_for_selector(OPTIONS)
    return page


def links(page):
    return page.locator(OPTIONS).evaluate_all("all => all.map((option) => option.getAttribute('href'))")


def chosen(page):
    """(number of the option that a screen reader is led to, numbers of those that say they are chosen)."""
    return page.evaluate("""([field, options]) => {
        const all = [...document.querySelectorAll(options)], id = document.querySelector(field).getAttribute("aria-activedescendant");
        return [all.findIndex((option) => option.id === id), all.flatMap((option, n) => option.ariaSelected === "true" ? [n] : [])];
    }""", [FIELD, OPTIONS])


@pytest.mark.parametrize("edition", EDITIONS)
def test_results_are_those_of_the_search_page(visit, site, edition):
    page = typed(visit(PAGE.format(edition)), QUERY[edition])
    found = page.evaluate("query => search(query).results.slice(0, 6).map(({section}) => addressOf(section))", QUERY[edition])
    *shown, last = links(page)
    assert shown == [f"../../{address}" for address in found] and len(shown) == 6
    assert all(address.startswith(f"../../book/{edition}/") and site.leads_somewhere(PAGE.format(edition), address) for address in shown)
    assert re.match(rf"\.\./\.\./search-{edition}\.html\?q=.", last)
    first = page.locator(OPTIONS).first
    assert first.locator(".bp-found").inner_text().startswith("4. ")
    second = page.locator(OPTIONS).nth(1)
    assert second.locator(".bp-where").inner_text().startswith("4. ") and second.locator(".bp-introduced").inner_text() == WORDS[edition]["introduced"]
    assert page.locator(f"{OPTIONS} .bp-context mark").count() > 2
    assert max(map(len, page.locator(f"{OPTIONS} .bp-context").all_text_contents())) < 160


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_is_fetched_before_the_search_opens(contexts, address, edition):
    page, troubles = watched(contexts(viewport=DESKTOP), address)
    fetched = []
    page.on("request", lambda request: fetched.extend(SEARCHES.findall(request.url)))
    page.goto(address + CHAPTER.format(edition), wait_until="load")
    button = page.locator(".bd-sidebar-primary .search-button-field")
    button.hover()
    button.focus()
    page.evaluate("new Promise(requestAnimationFrame)")
    assert not fetched
    typed(page, QUERY[edition])
    assert [name for name in fetched if "index" in name] == [f"search-index-{edition}.js"] and len(set(fetched)) == len(fetched) > 5
    page.close()
    assert not troubles


@pytest.mark.parametrize("edition, whole", [
    ("ko", {"역전": "역전파", "역저": "역전파", "역전ㅍ": "역전파", "핛": "학습", "연쇄 법": "연쇄 법칙", "소프트맥스 미ㅂ": "소프트맥스 미분",
            "역전파를": "역전파를", "grad": "grad", "뷁ㅋ": "뷁"}),
    ("en", {"grad": "grad", "gradi": "gradient", "chain ru": "chain rule", "the softm": "the softmax", "chain": "chain",
            "dot ": "dot", "g": "g", "w -= lr": "w -= lr", "qqq": "qqq"})])
def test_unfinished_word_is_gone_on_with(visit, edition, whole):
    page = typed(visit(PAGE.format(edition)), QUERY[edition])
    assert {start: page.evaluate("start => completed(start)", start) for start in whole} == whole


@pytest.mark.parametrize("edition", EDITIONS)
def test_arrows_choose_and_enter_opens(visit, edition):
    page = typed(visit(PAGE.format(edition)), QUERY[edition])
    field, number = page.locator(FIELD), page.locator(OPTIONS).count()
    assert field.get_attribute("aria-expanded") == "true" and chosen(page) == [-1, []]
    for key, place in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", -1), ("ArrowUp", number - 1), ("ArrowDown", -1), ("ArrowDown", 0), ("ArrowDown", 1)]:
        page.keyboard.press(key)
        assert chosen(page) == [place, [place] if place >= 0 else []], key
        assert page.evaluate("field => document.activeElement.matches(field)", FIELD)
    wanted = links(page)[1]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{wanted.removeprefix('../../')}")


def test_enter_with_none_chosen_leads_to_the_search_page(visit):
    page = typed(visit(PAGE.format("en")), "chain ru")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search-en.html?q=chain+ru")


@pytest.mark.parametrize("window, opener", [(DESKTOP, ".bd-sidebar-primary .search-button-field"), (PHONE, ".search-button")])
def test_escape_closes_and_gives_the_focus_back(visit, window, opener):
    page = visit(PAGE.format("ko"), window)
    button = page.locator(opener).locator("visible=true").first
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{FIELD}:focus")
    page.keyboard.insert_text("내적")
    page.wait_for_selector(OPTIONS)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert not page.locator("#pst-search-dialog").is_visible() and button.evaluate("button => button === document.activeElement")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{FIELD}:focus")
    assert page.locator(OPTIONS).count() == 0 and page.locator(FIELD).input_value() == ""


@pytest.mark.parametrize("edition, name, width", [("ko", "닫기", 360), ("en", "close", 320)])
def test_button_closes_and_gives_the_focus_back(visit, edition, name, width):
    page = visit(PAGE.format(edition), {"width": width, "height": 640})
    opener = page.locator(".search-button")
    opener.click()
    page.wait_for_selector(f"{FIELD}:focus")
    page.keyboard.insert_text("gradient")
    page.wait_for_selector(OPTIONS)
    page.wait_for_function("document.getElementById('search-says').textContent")
    button = page.get_by_role("dialog").get_by_role("button", name=name, exact=True)
    box, field, says, dialog = (each.bounding_box() for each in (button, page.locator(FIELD), page.locator(SAYS), page.get_by_role("dialog")))
    assert min(box["width"], box["height"]) >= 44 and field["x"] + field["width"] <= box["x"] and box["x"] + box["width"] <= dialog["x"] + dialog["width"]
    assert says["y"] + says["height"] <= dialog["y"] + dialog["height"] and page.locator(SAYS).evaluate("says => says.scrollHeight <= says.clientHeight + 1")
    page.keyboard.press("Tab")
    assert button.evaluate("button => button === document.activeElement") and focus_is_visible(page)
    page.keyboard.press("Tab")                         # the list scrolls, but its keys are those of the field
    assert not page.locator("#search-list").evaluate("list => list === document.activeElement")
    button.click()
    page.wait_for_selector("#pst-search-dialog", state="hidden")
    assert opener.evaluate("opener => opener === document.activeElement")


def test_query_stays_where_the_keys_that_open_close(visit):
    page = typed(visit(PAGE.format("en")), QUERY["en"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Control+k")
    page.wait_for_selector("#pst-search-dialog", state="hidden")
    page.keyboard.press("Control+k")
    page.wait_for_selector(OPTIONS)
    assert chosen(page) == [-1, []] and page.evaluate("getSelection().toString()") == QUERY["en"]


def test_result_on_this_very_page_closes_the_dialog(visit):
    page = typed(visit(CHAPTER.format("en")), "one number from two lists")
    page.locator(f"{OPTIONS}[href$='#one-number-from-two-lists']").click()
    page.wait_for_url("**/01-dot-product.html#one-number-from-two-lists")
    assert not page.locator("#pst-search-dialog").is_visible()


@pytest.fixture
def composing(visit):
    """(page with the dialog open, compose, commit): a Korean input method. Once the list is there, it answers at once."""
    page = visit(PAGE.format("ko"))
    page.keyboard.press("Control+k")
    keyboard = page.context.new_cdp_session(page)
    yield (page, lambda text: keyboard.send("Input.imeSetComposition", {"text": text, "selectionStart": 1, "selectionEnd": 1}),
           lambda text: keyboard.send("Input.insertText", {"text": text}))
    keyboard.detach()


AT_ONCE = """() => { window.changes = 0; window.setTimeout = (action, time, ...values) => { action(...values); };
    new MutationObserver(() => { changes += 1; }).observe(document.getElementById("search-list"), {childList: true}); }"""


def test_korean_is_composed_and_nothing_jumps(composing):
    """On the way from 역저 to 역전파 the list stands; no key of the input method chooses or opens."""
    page, compose, commit = composing
    commit("역")
    compose("저")
    page.wait_for_function("[...document.querySelectorAll('#search-list mark')].some((mark) => mark.textContent === '역전파')")
    page.evaluate(AT_ONCE)
    for key in ("ArrowDown", "Enter"):
        page.locator(FIELD).evaluate("(field, key) => field.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true}))", key)
        assert chosen(page) == [-1, []]
    compose("전")
    commit("전")
    for text in ("ㅍ", "파"):
        compose(text)
    commit("파")
    assert page.locator(FIELD).input_value() == "역전파" and page.evaluate("changes") == 0
    commit(" 모차르트")
    assert page.evaluate("changes") == 1 and "모차르트" in page.locator(SAYS).inner_text()


def test_list_goes_when_a_syllable_that_leads_nowhere_is_whole(composing):
    page, compose, commit = composing
    compose("핛")
    page.wait_for_selector(OPTIONS)
    page.evaluate(AT_ONCE)
    compose("뷁")
    assert page.locator(FIELD).input_value() == "뷁" and page.evaluate("changes") == 0
    commit("뷁")
    assert page.locator(OPTIONS).count() == 0 and "뷁" in page.locator(SAYS).inner_text()


def test_what_is_found_is_said_when_the_reader_pauses(visit):
    """Each list is followed by another key at once: only the last one is spoken of."""
    page = visit(PAGE.format("en"))
    page.keyboard.press("Control+k")
    page.keyboard.insert_text("dot product")
    page.wait_for_function("document.getElementById('search-says').textContent")
    page.evaluate("""([selector]) => {
        const field = document.querySelector(selector), list = document.getElementById("search-list"), status = document.getElementById("search-says");
        const next = ["sigmoid", "softmax", "saddle point"], type = (text) => { field.value = text; field.dispatchEvent(new Event("input")); };
        window.spoken = []; window.lists = 0;
        new MutationObserver(() => { lists += 1; if (next.length) type(next.shift()); }).observe(list, {childList: true});
        new MutationObserver(() => status.textContent && spoken.push(status.textContent)).observe(status, {childList: true});
        type("perceptron");
    }""", [FIELD])
    page.wait_for_function("spoken.length")
    number = page.evaluate("search('saddle point').results.length")
    assert page.evaluate("[lists, spoken.length]") == [4, 1] and page.evaluate("spoken[0]").startswith(f"{number} sections found")
    assert page.locator(SAYS).get_attribute("role") == "status"


@pytest.mark.parametrize("edition, query, says", [("ko", "경사하강볍", "‘경사하강볍’ 대신 ‘경사하강법’"), ("en", "zzzyx", "Nothing was found for “zzzyx”")])
def test_status_says_what_was_done(visit, edition, query, says):
    page = visit(PAGE.format(edition))
    page.keyboard.press("Control+k")
    page.keyboard.insert_text(query)
    page.wait_for_function("says => document.getElementById('search-says').textContent.includes(says)", arg=says)
    assert page.locator(FIELD).get_attribute("aria-expanded") == ("true" if page.locator(OPTIONS).count() else "false")


@pytest.mark.parametrize("edition, theme, window", [("ko", "light", DESKTOP), ("en", "dark", DESKTOP), ("ko", "dark", PHONE), ("en", "light", PHONE)])
def test_open_list_is_accessible_and_fits(visit, edition, theme, window):
    page = typed(visit(PAGE.format(edition), window, color_scheme=theme, reduced_motion="reduce"), QUERY[edition])
    assert focus_is_visible(page)
    page.keyboard.press("ArrowDown")
    page.wait_for_function("document.getElementById('search-says').textContent")
    found = Axe().run(page, context="#pst-search-dialog", options={"resultTypes": ["violations"], "preload": False}).response["violations"]
    assert not [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]
    assert page.get_by_role("dialog", name=NAMES[edition][0], exact=True).get_by_role("listbox", name=NAMES[edition][1], exact=True).count() == 1
    assert too_wide(page) <= 0
    assert page.evaluate("[...document.querySelectorAll('#pst-search-dialog, #pst-search-dialog *')].filter((each) => each.scrollWidth > each.clientWidth + 1"
                         " && getComputedStyle(each).display !== 'inline').map((each) => each.outerHTML.slice(0, 90))") == []
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")                     # the last one, below the edge of a phone
    box, chosen_box = page.locator("#search-list").bounding_box(), page.locator(f"{OPTIONS}[aria-selected=true]").bounding_box()
    assert box["y"] - 1 <= chosen_box["y"] and chosen_box["y"] + chosen_box["height"] <= box["y"] + box["height"] + 1
    dialog = page.locator("#pst-search-dialog").bounding_box()
    assert box["y"] + box["height"] < dialog["y"] + dialog["height"] <= window["height"]


def test_chosen_option_is_seen_in_forced_colours(visit):
    page = typed(visit(PAGE.format("en"), forced_colors="active"), QUERY["en"])
    page.keyboard.press("ArrowDown")
    outlines = page.locator(OPTIONS).evaluate_all("all => all.slice(0, 2).map((option) => getComputedStyle(option).outlineStyle)")
    assert outlines == ["solid", "none"]


def test_found_words_are_seen_in_forced_colours(visit):
    """A browser gives a mark words and a ground that belong together: its words alone are black, on black as well."""
    def is_seen(place):
        ground, words = page.locator(f"{place} mark").first.evaluate("mark => [getComputedStyle(mark).backgroundColor, getComputedStyle(mark).color]")
        return ground.startswith("rgb(") and ground != words

    page = typed(visit(PAGE.format("ko"), forced_colors="active", color_scheme="dark"), QUERY["ko"])
    assert is_seen("#search-list")
    page.locator(".bp-all-results").click()
    page.wait_for_selector("#search-results mark")
    assert is_seen("#search-results")


def test_keys_that_help_are_named(visit):
    page = visit(PAGE.format("ko"))
    page.keyboard.press("Control+k")
    assert page.locator("#pst-search-dialog").inner_text().split() == ["Enter", "열기", "Esc", "닫기"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_list_is_shown_from_a_disk(contexts, unpacked, edition):
    page, troubles = watched(contexts(viewport=PHONE), "file:")
    page.goto((unpacked / PAGE.format(edition)).as_uri())
    typed(page, QUERY[edition])
    page.locator(OPTIONS).first.click()
    page.wait_for_url(re.compile(rf"file:.*/book/{edition}/04-chain-rule\.html"))
    page.close()
    assert not troubles


@pytest.mark.parametrize("edition, reading", [("ko", "색인을 읽는 중입니다"), ("en", "Reading the index")])
def test_slow_index_is_waited_for(newcomer, edition, reading):
    page, held = newcomer, []
    page.goto(PAGE.format(edition))
    page.route("**/search-index-*.js", lambda route: held.append(route))
    with page.expect_request("**/search-index-*.js"):
        page.keyboard.press("Control+k")
    page.keyboard.insert_text(QUERY[edition])
    page.wait_for_function("says => document.getElementById('search-says').textContent.includes(says)", arg=reading)
    assert page.locator(OPTIONS).count() == 0
    held.pop().continue_()
    page.wait_for_selector(OPTIONS)
    said = page.locator(FIELD).evaluate("field => { field.dispatchEvent(new Event('input')); return document.getElementById('search-says').textContent; }")
    assert reading not in said


def test_index_that_cannot_be_read_is_said(newcomer):
    page = newcomer
    page.goto(PAGE.format("ko"))
    page.route("**/search-index-*.js", lambda route: route.abort())
    page.keyboard.press("Control+k")
    page.keyboard.insert_text("내적")
    page.wait_for_function("document.getElementById('search-says').textContent.includes('색인을 읽지 못했습니다')")
    page.unroute("**/search-index-*.js")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")


def test_without_scripts_no_search_is_offered(visit):
    page = visit(PAGE.format("ko"), java_script_enabled=False)
    assert page.locator(".search-button__button").count() == 2 and not page.locator(".search-button__button:visible, #pst-search-dialog:visible").count()


def test_words_of_the_results_are_korean():
    assert list(WORDS) == list(EDITIONS)[::-1] and WORDS["ko"].keys() == WORDS["en"].keys()
    assert not [word for code in EDITIONS for text in texts(WORDS[code]) for word in strangers(text, code)]


def test_scripts_of_the_search_share_no_name_with_others(built):
    """They come late into a page where others run, and a name that is declared twice stops a script."""
    names = {path.name: set(re.findall(r"^(?:const|let|class|(?:async )?function) (\w+)", path.read_text("utf-8"), re.M))
             for path in (built / "_static").glob("*.js")}
    mine = {name for name in names if SEARCHES.fullmatch(name)}
    assert len(mine) >= 8
    twice = {(name, other, word) for name in mine for other in names if name != other for word in names[name] & names[other]}
    assert not twice
