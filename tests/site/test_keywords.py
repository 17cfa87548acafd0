"""The keywords of sections for the search: what is written in book/keywords.yml, and what the build says of a mistake in it."""

import pytest
import yaml
from bpbook.keywords import keywords, problems

from tests.site.built import ROOT

PLANTED = yaml.safe_load((ROOT / "tests" / "fixtures" / "bad" / "keywords.yml").read_text("utf-8"))
PAGES = [{"name": "museum", "sections": [["a-section", "How wrong is wrong?", "Sums.", False, ""]]}]


def test_good_keywords_pass():
    assert not list(problems({"museum": {"a-section": {"ko": "허용 오차", "en": "tolerance, limit"}}}, PAGES, "en"))


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: f"{fault['says']} {fault['keywords']}")
def test_planted_fault_is_said(fault):
    found = list(problems(fault["keywords"], PAGES, "en"))
    assert len(found) == 1 and fault["says"] in found[0], f"expected one complaint with {fault['says']!r}, got {found}"


def test_keywords_are_in_the_language_of_the_edition():
    """Korean readers type English too; English ones hardly Korean."""
    listed = keywords(ROOT)
    assert len(listed) > 15
    assert not [words["en"] for sections in listed.values() for words in sections.values() if any("가" <= sign <= "힣" for sign in words["en"])]
