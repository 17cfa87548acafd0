"""The language of each edition: terms.md's rejected Korean words, and no language in the wrong edition."""

import json
import re

from tests.notebooks.reading import Notebook
from tests.notebooks.rules.rulebook import rule
from tests.notebooks.rules.form import without_fences
from tests.notebooks.translation import comments

HANGUL = re.compile(r"[가-힣]")

# Known mistranslations, each with the word that the book uses.
REJECTED = {
    r"자동 ?차별화": "자동 미분",
    r"체중 ?감소": "가중치 감쇠",
    r"체인 ?규칙|연쇄 ?규칙": "연쇄 법칙",
    r"숨겨진 ?(레이어|층)": "은닉층",
    r"치우침": "편향",
    r"파생 ?상품": "도함수",
    r"행렬의 내적": "행렬곱",
    r"규범": "노름",
    r"오류 ?(항|신호|역전파)|델타 ?오류|오류\(δ\)": "오차 신호(델타)",
    r"학습 ?속도": "학습률",
    r"L[12] ?정규화|정규화\(regulari[sz]ation\)|정규화 ?항": "규제",
}
BOTH_PARTICLES = re.compile(r"은\(는\)|는\(은\)|이\(가\)|가\(이\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|\(이\)라")
QUOTES_ALLOWED = ("errata",)      # pages whose subject is such words; those of the glossary stand in book/terms.yml


def page_as_notebook(path):
    """A Markdown page of the book, seen as a notebook of one cell, so that the same rules read it."""
    cell = {"cell_type": "markdown", "id": "page", "metadata": {}, "source": path.read_text(encoding="utf-8")}
    return Notebook(path, json.dumps({"cells": [cell]}))


@rule
def rejected_words(notebook):
    """Words that a Korean reader takes for a machine's translation never appear."""
    if notebook.edition != "ko" or notebook.path.stem.startswith(QUOTES_ALLOWED):
        return
    for cell in notebook.cells:
        for pattern, wanted in REJECTED.items():
            found = re.search(pattern, _words(cell))
            if found:
                yield cell, f"expected the word {wanted}, got {found[0]!r}. Replace it."


@rule
def one_particle(notebook):
    """A particle fits the sound of the word before it; 은(는) is what a form letter writes."""
    if notebook.edition == "ko":
        for cell in notebook.cells:
            found = BOTH_PARTICLES.search(_words(cell))
            if found:
                yield cell, f"expected one particle, got {found[0]!r}. Choose it by the sound of the word before it."


@rule
def own_language(notebook):
    """Alt texts and captions are in the edition's language, and English prose holds no Hangul outside quotations."""
    for cell in notebook.cells:
        if notebook.edition == "ko":
            for text in filter(None, [cell.alt, cell.caption]):
                if not HANGUL.search(text):
                    yield cell, f"expected Korean in the alt text and caption, got {text!r}. Translate it."
        elif HANGUL.search(_unquoted(_words(cell))):
            yield cell, ("expected English, got Hangul. Translate it; Korean words may stand in “…”, in `code`, in a "
                         "quotation, and as a title in italics.")


def _words(cell):
    own = [without_fences(cell.source)] if not cell.is_code else comments(cell.source)
    return "\n".join([*own, cell.alt, cell.caption])


def _unquoted(text):
    """Text without block quotations, inline code, links, italics (titles), and what is in quotation marks."""
    return re.sub(r"(?m)^>.*$|`[^`]*`|(?<!\*)\*[^*\n]+\*(?!\*)|“[^”]*”|\"[^\"]*\"|\[[^\]]*\]\([^)]*\)", "", text)
