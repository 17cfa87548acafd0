"""In a browser: a choice changes parts of the pictures and of the captions, and says so; on paper the first is seen."""

import pytest

from tests.site.conftest import chrome  # noqa: F401  (a fixture)
from tests.widgets.examples import example

SHOWN = """() => [...document.querySelectorAll('[data-option]')].filter((part) => getComputedStyle(part).display !== 'none')
               .map((part) => part.dataset.option)"""


@pytest.fixture
def page(chrome):  # noqa: F811
    page = chrome.new_page(viewport={"width": 800, "height": 900})
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    yield page
    page.close()
    assert not troubles


def opened(page, html):
    page.set_content(f"<!doctype html><meta charset=utf-8><body>{html}</body>")
    return page


def test_a_choice_shows_its_parts_and_keeps_the_step(page):
    opened(page, example("shape_ledger")._repr_html_())
    assert set(page.evaluate(SHOWN)) == {"0"}
    for _ in range(7):
        page.locator("button[data-step='1']").click()
    assert page.locator(".bp-count").inner_text() == "8 / 14"
    page.locator("input[type=radio]").nth(2).check()
    assert set(page.evaluate(SHOWN)) == {"2"}
    assert page.locator(".bp-count").inner_text() == "8 / 14"
    spoken = page.locator(".bp-spoken").text_content()
    assert "m = 32: (3, 1) = (3, 32) @ (32, 1)" in spoken and "m = 4:" not in spoken


def test_without_a_script_the_first_choice_is_drawn_and_all_are_written(page):
    html = example("shape_ledger")._repr_html_()
    opened(page, html.replace("<script", "<template").replace("</script", "</template"))
    drawn = page.evaluate(SHOWN.replace("'[data-option]'", "'svg [data-option]'"))
    written = page.evaluate(SHOWN.replace("'[data-option]'", "'p[data-option]'"))
    assert set(drawn) == {"0"} and set(written) == {"0", "1", "2"}


def test_on_paper_no_picture_is_cut_however_small_the_paper(page):
    page.set_viewport_size({"width": 400, "height": 700})
    for name in ("shape_ledger", "backward_process", "press_a_number"):
        opened(page, example(name)._repr_html_())
        page.emulate_media(media="print")
        cut = page.evaluate("[...document.querySelectorAll('.bp-board')].filter((box) => box.scrollWidth > box.clientWidth + 1).length")
        assert cut == 0, name
        page.emulate_media(media="screen")
