"""The contract of a question: one right answer, a reason for each, both languages, no kernel needed."""

import re

import numpy as np
import pytest
from bs4 import BeautifulSoup

import bpkit.en
import bpkit.ko
from bpkit.asking.form import HERE
from bpkit.asking.quiz import Choice, Number, question, questions
from bpkit.checking import catalogue
from tests.notebooks.numbers_in_text import numbers
from tests.notebooks.rules.language import BOTH_PARTICLES, HANGUL, REJECTED

SPEAKERS = {"en": bpkit.en, "ko": bpkit.ko}
IDS = list(questions())
CHOICES = [id for id in IDS if isinstance(question(id), Choice)]
NUMBERS = [id for id in IDS if isinstance(question(id), Number)]


def form(id, language):
    return BeautifulSoup(SPEAKERS[language].quiz(id)._repr_html_(), "html.parser").form


def reasons(id):
    asked = question(id)
    return [option.why for option in asked.options] if isinstance(asked, Choice) else [asked.why, *(s.why for s in asked.slips)]


def test_ids_are_unique_and_begin_with_their_file():
    import importlib
    import pkgutil

    import bpkit.quizzes

    listed = [(module.name, q.id) for module in pkgutil.iter_modules(bpkit.quizzes.__path__)
              for q in importlib.import_module(f"bpkit.quizzes.{module.name}").QUIZZES]
    assert len({id for _, id in listed}) == len(listed) == len(IDS)
    assert all(id.startswith(f"{name}-") for name, id in listed)
    assert not set(IDS) & set(catalogue.files()), "an exercise has the same id: the browser keeps both under one name"


@pytest.mark.parametrize("id", CHOICES)
def test_one_option_is_right_and_each_has_a_reason(id):
    options = question(id).options
    assert sum(not option.name for option in options) == 1 and 3 <= len(options) <= 5
    for language in ("en", "ko"):
        texts = [getattr(option.text, language) for option in options]
        assert len(set(texts)) == len(texts) and all(getattr(option.why, language) for option in options)


@pytest.mark.parametrize("id", NUMBERS)
def test_slips_can_be_told_apart_from_the_right_number_and_each_other(id):
    asked = question(id)
    values = [asked.value, *(slip.value for slip in asked.slips)]
    assert all(np.isfinite(values)) and asked.slips, "a number question without a known wrong number teaches little"
    for n, a in enumerate(values):
        for b in values[n + 1:]:
            assert abs(a - b) > 20 * asked.tolerance * max(abs(a), abs(b)), f"{a} and {b}"


@pytest.mark.parametrize("id", IDS)
def test_words_are_in_their_language(id):
    asked = question(id)
    texts = [asked.question, *reasons(id), *(o.text for o in getattr(asked, "options", ()))]
    for text in texts:
        assert not HANGUL.search(text.en)
        assert not BOTH_PARTICLES.search(text.ko) and not any(re.search(pattern, text.ko) for pattern in REJECTED), text.ko
        for language in text:
            assert "$" not in language and language.count("`") % 2 == 0, "plain text and `code` only: a cell shows no LaTeX"
    assert all(HANGUL.search(text.ko) for text in [asked.question, *reasons(id)])
    assert all(text.en != text.ko for text in [asked.question, *reasons(id)])


@pytest.mark.parametrize("id", IDS)
def test_both_languages_hold_the_same_numbers(id):
    ko, en = (sorted(numbers(form(id, language).get_text(" "))) for language in ("ko", "en"))
    assert ko == en


@pytest.mark.parametrize("language", SPEAKERS)
@pytest.mark.parametrize("id", IDS)
def test_the_form_is_complete(id, language):
    """Every field has a label; the right answer is marked; what a screen reader hears is in the form's language."""
    asked = form(id, language)
    assert asked["lang"] == language and asked["data-quiz"] == id and asked["id"] == f"quiz-{id}"
    fields = asked.find_all("input")
    assert fields and all(asked.find("label", attrs={"for": field["id"]}) for field in fields)
    assert len(asked.select("[data-is-right]")) == 1
    assert len(asked.select(".bp-why")) == len(reasons(id))
    assert asked.find("output") is not None and asked.find("button")["type"] == "submit"
    assert asked.find("legend") or asked.find("input")["aria-describedby"] == asked.select_one(".bp-question")["id"]


@pytest.mark.parametrize("language", SPEAKERS)
@pytest.mark.parametrize("id", IDS)
def test_the_text_form_gives_nothing_away(id, language):
    """Without HTML a reader sees question and options, and no answer."""
    shown = repr(SPEAKERS[language].quiz(id))
    assert getattr(question(id).question, language) in shown
    assert not any(getattr(why, language) in shown for why in reasons(id))


def test_right_answers_stand_in_different_places():
    """Else a reader learns where to press."""
    places = [[not option.name for option in question(id).options].index(True) for id in CHOICES]
    assert all(places.count(place) <= 0.6 * len(places) for place in set(places)), places


def test_an_unknown_question_is_an_error_that_helps():
    with pytest.raises(KeyError, match="Did you mean 'dot-predict-shape'"):
        bpkit.en.quiz("dot-predict-shap")


def test_script_and_style_ask_no_other_host():
    for name in ("quiz.js", "quiz.css"):
        assert not re.search(r"https?:|url\(|import\s", (HERE / name).read_text("utf-8"))


def test_numbers_that_are_computed_without_numpy_are_those_of_bpkit():
    """A question is asked also where there is no NumPy; so its file writes the little arithmetic out."""
    sizes = bpkit.random_network((3, 4, 1), ["sigmoid"] * 2, np.random.RandomState(0))
    W1, W2 = [[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]]
    mazur = bpkit.forward([bpkit.dense(W1, [0.35, 0.35]), bpkit.dense(W2, [0.6, 0.6])], [[0.05, 0.10]]).A[-1]
    slope = bpkit.half_sse_derivative(prediction=[0.8], target=[0.1])[0] * bpkit.sigmoid_derivative(a=0.8)
    again = {
        "note000-predict-loss": bpkit.half_sse(prediction=[0.1, 0.9, 0.8, 0.2], target=[0, 1, 1, 0]),
        "note000-predict-delta": slope,
        "note001-predict-loss": bpkit.half_sse(prediction=np.full((4, 1), 0.5), target=bpkit.data.xor()[1]),
        "note002-predict-loss": bpkit.half_sse(prediction=[0.4, 0.2, 0.9, 0.5], target=[0, 0, 1, 1]),
        "note003-layers": len(sizes),
        "mazur-loss": bpkit.half_sse(prediction=mazur, target=[[0.01, 0.99]]),
    }
    for id, value in again.items():
        assert question(id).value == pytest.approx(value, rel=1e-7), id
