"""Widgets in a real browser: by keyboard, mouse and finger, in both languages, on paper and without a script."""

import re

import pytest

from tests.site.browser import PHONE, focus_is_visible, too_wide
from tests.site.built import EDITIONS
from tests.widgets.examples import EXAMPLES

PAGE = "book/{}/moving-pictures.html"
KINDS = sorted(EXAMPLES)
DRAGGED = {"dot_product", "decision_line"}                 # tests/widgets/test_dragging.py moves these by their handles
STEPPED = sorted(set(KINDS) - DRAGGED)


@pytest.fixture
def widget_of(visit):
    """The first widget of a kind on the page of all widgets."""
    def open_widget(kind, edition, *args, **options):
        page = visit(PAGE.format(edition), *args, **options)
        widget = page.locator(f".bp-widget[data-widget='{kind}']").first
        assert widget.count() == 1, f"expected a widget {kind} on {PAGE.format(edition)}"
        return page, widget
    return open_widget


def seen(widget):
    """The frames that can be seen: their numbers."""
    return [int(frame.get_attribute("data-number")) for frame in widget.locator(".bp-frame:visible").all()]


def caption(widget, number):
    """The lines below a picture that can be seen. Rows of a matrix are indented, which nobody reads aloud."""
    return [line.strip() for line in widget.locator(f".bp-frame[data-number='{number}'] .bp-says p:visible").all_inner_texts()]


def row(widget):
    """The numbers of the frames of the chosen series; all frames, if options change parts of them instead."""
    if widget.get_attribute("data-options") is not None:
        return [int(frame.get_attribute("data-number")) for frame in widget.locator(".bp-frame").all()]
    chosen = widget.locator("input[type=radio]:checked")
    series = chosen.first.get_attribute("value") if chosen.count() else "0"
    return [int(frame.get_attribute("data-number")) for frame in widget.locator(f".bp-frame[data-series='{series}']").all()]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", STEPPED)
def test_every_step_is_reached_and_announced_by_keyboard(widget_of, kind, edition):
    page, widget = widget_of(kind, edition)
    slider, spoken = widget.locator("input[type=range]"), widget.locator(".bp-spoken")
    assert spoken.text_content() == "", "a page that opens must not talk"
    slider.focus()
    assert focus_is_visible(page)
    page.keyboard.press("End")
    page.keyboard.press("Home")
    order = row(widget)
    for place, number in enumerate(order):
        assert seen(widget) == [number]
        title, *lines = caption(widget, number)
        assert spoken.text_content() == " ".join(line if line[-1] in ".?!" else line + "." for line in lines)
        assert slider.get_attribute("aria-valuetext") == title
        assert re.search("[가-힣]", title + spoken.text_content()) or edition == "en" or title.startswith("h =")
        page.keyboard.press("ArrowRight" if place % 2 else "Space")
    assert seen(widget) == [order[-1]], "the last step stays"
    page.keyboard.press("Shift+Space")
    assert seen(widget) == [order[-2]]
    page.keyboard.press("ArrowLeft")
    assert seen(widget) == [order[-3]]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", STEPPED)
def test_a_finger_steps_on_and_back(widget_of, kind, edition):
    page, widget = widget_of(kind, edition, PHONE, has_touch=True)
    back, on = widget.locator("button[data-step='-1']"), widget.locator("button[data-step='1']")
    start = row(widget).index(seen(widget)[0])
    on.tap()
    assert seen(widget) == [row(widget)[start + 1]]
    back.tap()
    assert seen(widget) == [row(widget)[start]]
    for button in (back, on):
        box = button.bounding_box()
        assert box["width"] >= 40 and box["height"] >= 40, "a finger needs room"
    assert too_wide(page) <= 0


@pytest.mark.parametrize("kind", STEPPED)
def test_the_series_is_chosen_by_keyboard(widget_of, kind):
    """tests/widgets/test_options.py does the same for options."""
    page, widget = widget_of(kind, "ko")
    radios = widget.locator("input[type=radio]")
    if widget.get_attribute("data-options") is not None:
        return
    if radios.count() == 0:
        assert {frame.get_attribute("data-series") for frame in widget.locator(".bp-frame").all()} == {"0"}
        return
    radios.first.focus()
    for number in range(1, radios.count()):
        page.keyboard.press("ArrowDown")
        assert radios.nth(number).is_checked()
        [shown] = seen(widget)
        assert widget.locator(f".bp-frame[data-number='{shown}']").get_attribute("data-series") == str(number)


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_script_all_steps_stand_there_and_on_paper_a_few(widget_of, kind):
    for ways in ({"java_script_enabled": False}, {}):
        page, widget = widget_of(kind, "en", **ways)
        page.emulate_media(media="print" if not ways else "screen")
        frames = widget.locator(".bp-frame")
        on_paper = frames.and_(widget.locator("[data-paper]"))
        assert len(seen(widget)) == (frames if ways else on_paper).count() > 1
        assert widget.locator(".bp-controls:visible").count() == 0
        for picture in widget.locator(".bp-frames .bp-board:visible svg").all():
            box = picture.bounding_box()
            assert box["width"] > 100 and box["height"] > 40


@pytest.mark.parametrize("kind", STEPPED)
def test_all_steps_in_a_row_on_demand(widget_of, kind):
    page, widget = widget_of(kind, "en", PHONE)
    widget.locator(".bp-all input").check()
    assert len(seen(widget)) == widget.locator(".bp-frame").count()
    assert too_wide(page) <= 0
    widget.locator(".bp-all input").uncheck()
    assert len(seen(widget)) == 1


@pytest.mark.parametrize("kind", STEPPED)
def test_the_page_does_not_jump(widget_of, kind):
    """The widget keeps its height at every step, so what stands below stays where it is."""
    page, widget = widget_of(kind, "en")
    slider, heights = widget.locator("input[type=range]"), set()
    slider.focus()
    page.keyboard.press("Home")
    for _ in row(widget):
        heights.add(round(widget.bounding_box()["height"]))
        page.keyboard.press("ArrowRight")
    assert len(heights) == 1


def test_motion_only_for_those_who_want_it(widget_of):
    moving = "mark => getComputedStyle(mark).animationName"
    for wish, name in (("reduce", "none"), ("no-preference", "bp-shown")):
        page, widget = widget_of("graph_steps", "en", reduced_motion=wish)
        widget.locator("button[data-step='1']").click()
        assert widget.locator(".bp-frame[data-now] .bp-out").first.evaluate(moving) == name


@pytest.mark.parametrize("edition", EDITIONS)
def test_press_a_number_by_mouse_and_by_keyboard(widget_of, edition):
    page, widget = widget_of("press_a_number", edition)
    targets = widget.locator(".bp-target")
    for place in (0, 12, targets.count() - 1):
        target = targets.nth(place)
        target.click()
        assert target.get_attribute("aria-pressed") == "true" and seen(widget) == [int(target.get_attribute("data-to"))]
        assert caption(widget, seen(widget)[0])[0] == target.get_attribute("aria-label")
        assert widget.locator("[data-frame][data-now]").count() == 1
    page.keyboard.press("Home")
    assert targets.first.get_attribute("aria-pressed") == "true"
    page.keyboard.press("ArrowRight")
    assert seen(widget) == [int(targets.nth(1).get_attribute("data-to"))]
    assert widget.locator(".bp-target[tabindex='0']").count() == 1, "Tab meets one of the numbers, the arrow keys the others"
    assert widget.locator(".bp-spoken").text_content().startswith(caption(widget, seen(widget)[0])[0])


def test_numbers_to_press_are_large_enough_for_a_finger(widget_of):
    page, widget = widget_of("press_a_number", "ko", PHONE)
    for target in widget.locator(".bp-target").all():
        box = target.bounding_box()
        assert box["width"] >= 24 and box["height"] >= 24


def test_a_picture_that_scrolls_can_be_scrolled_by_keyboard(widget_of):
    page, widget = widget_of("backward_process", "en", PHONE)
    board = widget.locator(".bp-frame[data-now] .bp-board")
    assert board.evaluate("b => b.scrollWidth > b.clientWidth")
    assert board.get_attribute("tabindex") == "0" and board.get_attribute("aria-label")
    page, widget = widget_of("backward_process", "en")
    assert widget.locator(".bp-board[tabindex]").count() == 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_words_of_a_picture_that_scrolls_on_a_phone_are_not_small(visit, edition):
    page = visit(PAGE.format(edition), PHONE)
    sizes = page.evaluate("""() => [...document.querySelectorAll(".bp-frame[data-now] .bp-board, .bp-board:not(.bp-frame *)")]
      .filter(board => board.scrollWidth > board.clientWidth)
      .map(board => [...board.querySelectorAll("text")].map(text =>
        parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a))""")
    assert len(sizes) > 3 and min(min(words) for words in sizes) >= 11


def test_what_is_marked_is_scrolled_into_sight_on_a_phone(widget_of):
    page, widget = widget_of("press_a_number", "en", PHONE)
    widget.locator("input[type=range]").focus()
    page.keyboard.press("End")
    for _ in row(widget):
        mark, box = (widget.locator(what).bounding_box() for what in ("[data-now] .bp-out", ".bp-board"))
        assert box["x"] - 6 <= mark["x"] and mark["x"] + mark["width"] <= box["x"] + box["width"] + 6
        page.keyboard.press("ArrowLeft")


MARKS = """board => { const seen = board.getBoundingClientRect();
  const marks = [...board.querySelectorAll(".bp-in > *, .bp-out > *")].map((mark) => mark.getBoundingClientRect());
  const left = Math.min(...marks.map((mark) => mark.left)), right = Math.max(...marks.map((mark) => mark.right));
  return {fits: right - left <= seen.width, inside: left >= seen.left - 1 && right <= seen.right + 1}; }"""


@pytest.mark.parametrize("way", ("ArrowRight", "ArrowLeft"))
def test_what_goes_in_is_seen_together_with_what_comes_out_on_a_phone(widget_of, way):
    page, widget = widget_of("backward_process", "en", PHONE)
    widget.locator("input[type=range]").focus()
    page.keyboard.press("Home" if way == "ArrowRight" else "End")
    fitting = 0
    for _ in row(widget):
        found = widget.locator("[data-now] .bp-board").evaluate(MARKS)
        if found["fits"]:
            fitting += 1
            assert found["inside"], caption(widget, seen(widget)[0])[0]
        page.keyboard.press(way)
    assert fitting >= 8


def test_scripts_are_loaded_once_and_only_where_needed(visit):
    page = visit(PAGE.format("en"))
    assert page.locator("article script, article .bp-asset").count() == 0
    for name in ("widgets.js", "dragging.js"):
        assert page.locator(f"script[src*='{name}']").count() == 1
    page = visit("book/ko/notation.html")
    assert page.locator("script[src*='widgets.js']").count() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_widget_stands_on_the_paper_of_the_theme(visit, theme):
    page = visit(PAGE.format("ko"), color_scheme=theme)
    paper = {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 18, 18)"}[theme]
    for widget in page.locator(".bp-widget").all():
        assert widget.evaluate("w => getComputedStyle(w).backgroundColor") == paper
        outside = widget.evaluate("w => { const c = getComputedStyle(w.closest('.cell_output .text_html, .output')); return [c.backgroundColor, c.padding] }")
        assert outside[0] in ("rgba(0, 0, 0, 0)", paper)
