"""Which edition a page belongs to, and what its twin is called.

The page names alone decide: `book/ko/notation` is Korean and its twin is `book/en/notation`. Pages outside of both
folders, such as the door `book/index`, belong to neither.
"""

import re
from typing import NamedTuple

BOOK = "book"
REFERENCE = "en"      # read first; the other edition takes over its anchors. Neutral pages speak this language.


class Edition(NamedTuple):
    """The words of one edition that are not translations of anything in Sphinx or its themes."""

    code: str
    name: str
    title: str
    search: str
    numbered: dict      # how a reference to a numbered thing reads; see Sphinx' numfig_format
    prompts: dict       # the words on hidden cells: what is hidden -> (show, hide)
    licence: str


EDITIONS = {
    "ko": Edition(
        code="ko", name="한국어", title="내적에서 역전파까지", search="책에서 검색",
        numbered={"section": "%s절", "figure": "그림 %s", "table": "표 %s", "code-block": "코드 %s",
                  "exercise": "연습문제 %s"},
        prompts={"input": ("코드 보기", "코드 숨기기"), "output": ("출력 보기", "출력 숨기기"),
                 "all": ("코드와 출력 보기", "코드와 출력 숨기기"),
                 "solution": ("풀이의 코드와 출력 보기", "풀이의 코드와 출력 숨기기")},
        licence="글은 CC BY 4.0, 코드는 MIT 라이선스로 쓸 수 있습니다.",
    ),
    "en": Edition(
        code="en", name="English", title="Backpropagation, from the dot product", search="Search this book",
        numbered={"section": "Section %s", "figure": "Figure %s", "table": "Table %s", "code-block": "Listing %s",
                  "exercise": "Exercise %s"},
        prompts={"input": ("Show code", "Hide code"), "output": ("Show output", "Hide output"),
                 "all": ("Show code and output", "Hide code and output"),
                 "solution": ("Show the solution's code and output", "Hide the solution's code and output")},
        licence="The text may be used under CC BY 4.0, the code under the MIT licence.",
    ),
}

_PAGE = re.compile(rf"{BOOK}/(?P<code>{'|'.join(EDITIONS)})/(?P<rest>.+)|search-(?P<search>{'|'.join(EDITIONS)})")


def edition_of(page):
    """The code of the edition that a page belongs to, or None.

    >>> edition_of("book/ko/notation"), edition_of("search-en"), edition_of("book/index")
    ('ko', 'en', None)
    """
    match = _PAGE.fullmatch(page)
    return match and (match["code"] or match["search"])


def language_of(page):
    """The language of a page's interface: its edition's, or the reference language."""
    return edition_of(page) or REFERENCE


def home(code):
    """The first page of an edition."""
    return f"{BOOK}/{code}/index"


def search_page(code):
    return f"search-{code}"


def twin(page, code):
    """The page that says the same in edition `code`; None for a page of no edition.

    >>> twin("book/ko/notation", "en"), twin("search-ko", "en"), twin("book/index", "ko")
    ('book/en/notation', 'search-en', None)
    """
    match = _PAGE.fullmatch(page)
    if not match:
        return None
    return search_page(code) if match["search"] else f"{BOOK}/{code}/{match['rest']}"
