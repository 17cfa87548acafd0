"""What a verdict looks like in a terminal and in Jupyter, in both languages; and what is kept in a file."""

import json
import re
from html.parser import HTMLParser

import pytest

from bpkit.checking.sentences import SENTENCES
from tests.checking.support import SPEAKERS
from tests.notebooks.rules.language import BOTH_PARTICLES, HANGUL, REJECTED

HALF = {"product": [-9, 24], "angle": "smaller", "shadow": [1.8, 2.9], "a": None}
RIGHT = {"product": 15, "angle": "smaller", "shadow": [1.8, 2.4], "a": -4}


def test_general_sentences_are_in_both_languages():
    for code, (en, ko) in SENTENCES.items():
        assert HANGUL.search(ko) and not HANGUL.search(en), code
        assert set(re.findall(r"\{\w+\}", en)) == set(re.findall(r"\{\w+\}", ko)), f"{code}: other places to fill"
        assert not BOTH_PARTICLES.search(ko) and not any(re.search(pattern, ko) for pattern in REJECTED), code
        # a particle after {…} would have to fit a sound that is not known here
        assert not re.search(r"\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])", ko), f"{code}: a particle after a place"


def test_text_in_a_terminal():
    assert repr(SPEAKERS["en"].check("dot-by-hand", HALF)) == """\
✗ By hand: 1 of 4 right.
  product  You multiplied and did not add.
           shape: yours (2,) · wanted ()
  angle    right
  shadow   1 of 2 entries are right. The first that differs is [1], where you have
           2.9000.
           yours (*: differs)
             1.800   2.900*
  a        still open
For a hint: `hint("dot-by-hand")`"""
    assert repr(SPEAKERS["ko"].check("dot-by-hand", RIGHT)) == "✓ 손으로: 맞았습니다."
    assert repr(SPEAKERS["ko"].check("dot-by-hand", None)) == "… 손으로: 아직 답하지 않았습니다."


class Tree(HTMLParser):
    """Complains of a tag that is not closed, or closed twice."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag not in ("br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"


@pytest.mark.parametrize("language", SPEAKERS)
@pytest.mark.parametrize("answer", [HALF, RIGHT, None, {"product": "<script>alert(1)</script>"}], ids=["half", "right", "open", "html"])
def test_html_is_whole_and_says_the_same(answer, language):
    verdict = SPEAKERS[language].check("dot-by-hand", answer)
    html = verdict._repr_html_()
    tree = Tree()
    tree.feed(html)
    assert not tree.open
    assert f'lang="{language}"' in html and f'data-state="{verdict.state}"' in html and "<script" not in html
    words = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    assert verdict.title.en in words or verdict.title.ko in words


def test_entries_that_differ_are_marked_not_by_colour_alone():
    html = SPEAKERS["en"].check("dot-by-hand", HALF)._repr_html_()
    assert re.search(r"<td[^>]*underline[^>]*>2.900\*</td>", html) and re.search(r"<td[^>]*>1.800</td>", html)


# ---- kept in a file ----

def test_nothing_is_kept_unless_asked(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    SPEAKERS["en"].check("dot-by-hand", RIGHT)
    assert not list(tmp_path.iterdir())


def test_passed_exercises_are_kept_in_a_file(tmp_path):
    file = tmp_path / "progress.json"
    en = SPEAKERS["en"]
    assert "Kept in progress.json" in repr(en.check("dot-by-hand", RIGHT, keep=file))
    en.check("dot-mend", {"first": 1}, keep=file)                      # not passed, so not kept
    en.check("dot-or-cosine", {"compared": "cosine", "recommended": "first"}, keep=str(file))
    state = json.loads(file.read_text("utf-8"))
    assert state["format"] == "bpkit-progress-1" and set(state["passed"]) == {"dot-by-hand", "dot-or-cosine"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", date) for date in state["passed"].values())
    assert "Passed: 2 of" in repr(en.progress(file)) and "✓ dot-by-hand" in repr(SPEAKERS["ko"].progress(file))


@pytest.mark.parametrize("content", ["", "[1]", '{"format": "another", "passed": {}}', '{"format": "bpkit-progress-1", "passed": 3}', "\x00"])
def test_a_file_of_somebody_else_is_left_as_it_is(tmp_path, content):
    file = tmp_path / "mine.json"
    file.write_text(content, "utf-8")
    verdict = SPEAKERS["en"].check("dot-by-hand", RIGHT, keep=file)
    assert verdict.passed and "left as it is" in repr(verdict) and file.read_text("utf-8") == content
    assert "no progress file" in repr(SPEAKERS["en"].progress(file))


@pytest.mark.parametrize("path", [".", "no/such/folder/file.json", 3, "\x00"], ids=repr)
def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    verdict = SPEAKERS["ko"].check("dot-by-hand", RIGHT, keep=path)
    assert verdict.passed and "적지 못했습니다" in repr(verdict)
    assert not list(tmp_path.iterdir())


def test_progress_without_a_file():
    assert "There is no file" in repr(SPEAKERS["en"].progress("nowhere.json"))
