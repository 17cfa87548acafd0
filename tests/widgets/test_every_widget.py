"""What holds for all widgets: two languages with the same numbers, light, complete without a script, the same each time."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

import bpkit.widgets
from bpkit.widgets import WIDGETS
from bpkit.widgets.widget import assets
from tests.notebooks.noise import Noise
from tests.widgets.examples import EXAMPLES, example
from tests.widgets.support import LIMIT, content, numbers

NAMES = sorted(EXAMPLES)


def plain(widget):
    return BeautifulSoup(content(widget), "html.parser").get_text("\n")


def test_every_widget_has_an_example():
    assert set(EXAMPLES) == set(WIDGETS)
    assert all(widget.__doc__ for widget in WIDGETS.values())


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same_numbers(name):
    en, ko = example(name, "en"), example(name, "ko")
    assert repr(en) == repr(ko) and numbers(repr(en))
    assert sorted(numbers(plain(en))) == sorted(numbers(plain(ko)))
    assert not re.search("[가-힣]", content(en))
    assert all(re.search("[가-힣]", paragraph.get_text()) for paragraph in
               BeautifulSoup(content(ko), "html.parser").select(".bp-about"))


@pytest.mark.parametrize("name", NAMES)
def test_a_widget_is_light_and_always_the_same(name):
    first, second = example(name), example(name)
    assert first._repr_html_() == second._repr_html_() == first._repr_html_()
    assert all(len(content(example(name, language)).encode()) < LIMIT for language in ("en", "ko"))
    assert len(assets().encode()) < LIMIT


@pytest.mark.parametrize("name", NAMES)
def test_a_widget_says_its_name(name):
    """Scripts and tests find it by the name of the function that made it."""
    assert f'data-widget="{name}"' in content(example(name))


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_and_lead_somewhere(name):
    page = BeautifulSoup(content(example(name)), "html.parser")
    ids = [element["id"] for element in page.find_all(id=True)]
    assert len(ids) == len(set(ids)) and not any("%" in id for id in ids)
    used = {use["href"].removeprefix("#") for use in page.find_all("use")}
    assert used <= set(ids), used - set(ids)
    assert not re.search("%[A-Z]+%", str(page))


def test_widgets_on_one_page_share_no_id():
    ids = [set(re.findall(r'\bid="([^"]+)"', content(example(name)))) for name in NAMES]
    assert not any(a & b for a, b in combinations(ids, 2))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_asked_of_another_place(name):
    html = example(name)._repr_html_()
    assert not re.search(r"(?i)https?:|@import|url\((?!#)|\bsrc=|on\w+=", html)


@pytest.mark.parametrize("name", NAMES)
def test_colours_are_the_pages_and_texts_are_not_small(name):
    html = example(name)._repr_html_()
    bare = re.sub(r"var\(--bp-\w+, #[0-9a-f]{6}\)", "", html)
    assert not re.search(r"#[0-9a-f]{6}\b", bare), "a colour outside of the palette stays dark on dark paper"
    assert all(float(size) >= 12 for size in re.findall(r"font-size:\s*([\d.]+)px", html))


HYPHEN = re.compile(r"(?<![\w.)\]])-\d")


@pytest.mark.parametrize("language", ("en", "ko"))
@pytest.mark.parametrize("name", NAMES)
def test_negative_numbers_have_a_minus_sign_outside_of_python(name, language):
    page = BeautifulSoup(content(example(name, language)), "html.parser")
    shown = [part.get_text() for part in page.select("p, text, th, td, code, label, legend") if not part.find_all(["p", "text"])]
    shown += [part[label] for label in ("aria-label", "aria-valuetext", "data-mark") for part in page.find_all(attrs={label: True})]
    python = [words for words in shown if words.startswith(("Python: ", "for "))]
    python += [code.get_text() for code in page.find_all("code") if str(code.previous_sibling).endswith("Python: ")]
    assert [words for words in shown if HYPHEN.search(words) and words not in python] == []
    assert "−" not in "".join(python), "a line of code is to be run"


@pytest.mark.parametrize("name", NAMES)
def test_the_last_bits_of_a_processor_are_not_seen(name):
    here = repr(example(name)), content(example(name))
    for seed in range(3):
        with Noise(seed).everywhere():
            shown = example(name)
            assert (repr(shown), content(shown)) == here


def test_no_class_means_two_things():
    """Two style sheets may style the same class only where they mean the same thing; a page loads them all."""
    folder = Path(bpkit.widgets.__file__).parent
    sheets = [folder / "widgets.css", folder / "dragging.css", folder / "four_equations.css", folder.parent / "draw/diagram.css",
              folder.parent / "asking/quiz.css", folder.parents[1] / "book/_static/book.css"]
    for_all = [re.sub(r"\[data-widget=.*?\}", "", sheet.read_text("utf-8")) for sheet in sheets]     # not the rules for one widget
    styled = [set(re.findall(r"\.(bp-[\w-]+)", sheet)) for sheet in for_all]
    twice = {name for a, b in combinations(styled, 2) for name in a & b}
    shared = {"bp-frames", "bp-handle", "bp-target", "bp-widget", "bp-board", "bp-live", "bp-out", "bp-spoken", "bp-quiz"}
    assert twice <= shared, f"{twice - shared}: give one of them another name"
