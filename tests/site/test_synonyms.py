"""The synonyms of the search: what is written in book/synonyms.yml, and what the build says of a mistake in it."""

import pytest
import yaml
from bpbook.synonyms import problems, synonyms

from tests.site.built import ROOT

PLANTED = yaml.safe_load((ROOT / "tests" / "fixtures" / "bad" / "synonyms.yml").read_text("utf-8"))
TERMS = [{"id": "dot-product", "names": ["dot product", "내적"], "other": ["inner product"]}]
PAGES = [{"sections": [["", "A published example", "By Michael Nielsen. It dots two vectors.", False]]}]


def test_good_synonyms_pass():
    assert not list(problems([["닐슨", "Nielsen"]], TERMS, PAGES))


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: fault["says"])
def test_planted_fault_is_said(fault):
    found = list(problems(fault["rings"], TERMS, PAGES))
    assert len(found) == 1 and fault["says"] in found[0], f"expected one complaint with {fault['says']!r}, got {found}"


def test_words_are_texts():
    """In YAML a bare no or 1e3 is no text, and would end the search with an error."""
    assert len(rings := synonyms(ROOT)) > 10 and all(isinstance(word, str) for words in rings for word in words)
