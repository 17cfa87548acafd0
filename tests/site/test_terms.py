"""The terms of the course: what is written about them, which words of a sentence are one, what the built pages make of it."""

import re

import bpbook.terms
import pytest
import yaml
from bpbook.glossary import in_order, names
from bpbook.term_marks import MarkTerms, words_of
from bpbook.term_search import finder
from bpbook.terms import term_of
from docutils import nodes
from docutils.utils import new_document

from tests.notebooks.rules.language import REJECTED
from tests.site.built import EDITIONS, ROOT

ENTRIES = yaml.safe_load((ROOT / "book" / "terms.yml").read_text("utf-8"))
TERMS = [term_of(entry) for entry in ENTRIES]
PLANTED = yaml.safe_load((ROOT / "tests" / "fixtures" / "bad" / "terms.yml").read_text("utf-8"))
FIND = {code: finder(words_of(TERMS, code), code) for code in EDITIONS}


def problems(entries):
    """What the build says, and the rejected words, which only the tests know."""
    yield from bpbook.terms.problems(entries)
    yield from bpbook.terms.lost_neighbours(entries)
    for entry in entries:
        for field in FIELDS_OF_THE_TEXT:
            for pattern in REJECTED:
                if found := re.search(pattern, str(entry.get(field, ""))):
                    yield f"{entry['id']}: the rejected word {found[0]!r} in its {field}. It may stand in `wrong` only."


FIELDS_OF_THE_TEXT = ("ko", "means", "forms", "elsewhere")


# ---- what is written ------------------------------------------------------------------------------------------------

def test_nothing_is_wrong_with_the_entries():
    assert len(TERMS) > 90 and not list(problems(ENTRIES))


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: fault["says"])
def test_planted_entry_is_caught(fault):
    found = list(problems(fault["entries"]))
    assert len(found) == 1 and fault["says"] in found[0], f"expected one complaint with {fault['says']!r}, got {found}"


def test_every_term_is_listed_once_in_the_order_of_the_language():
    for code in EDITIONS:
        listed = [term for _, terms in in_order(TERMS, code) for term in terms]
        assert sorted(term.id for term in listed) == sorted(term.id for term in TERMS)
    letters = [letter for letter, _ in in_order(TERMS, "ko")]
    assert letters[:3] == ["ㄱ", "ㄴ", "ㄷ"] and letters[-1] == "A–Z" and len(letters) == len(set(letters))


def test_variants_can_be_looked_up():
    korean = {name for term in TERMS for name in names(term, "ko")}
    assert korean >= {"그래디언트", "변화도", "체인 규칙", "오차역전파법", "inner product", "체중 감소"}


# ---- which words are terms: [marked] and everything else not ---------------------------------------------------------

KOREAN = """
    [내적]은 수 하나입니다. | [내적]의 부호 | [내적]이란 무엇입니까 | [내적]만으로는
    [층]마다 | [층]이 하나 | 마지막 [층]에서는 | 두 [층]을 지납니다 | 한 [층]씩 거슬러
    [은닉층]의 [뉴런] 수를 | [출력층]은 [층]입니다 | [노드]가 셋 | [노드]로 들어갑니다 | [노드]들의 값
    [손실]로 나눕니다 | [손실 함수]를 미분합니다 | [손실함수]도 같습니다 | [학습률]이 큽니다 | [가중치]만 바꿉니다
    [자동 미분]입니다. | [미분]이라고 합니다 | [중앙 차분]으로 잽니다 | [확률적 경사하강법]과 [경사하강법]
    [기울기]이고 부호가 있습니다 | [벡터](vector)를 봅니다 | [순전파], [역방향 계산] | ‘[연쇄 법칙]’ 절
    [ReLU]는 꺾입니다 | [시그모이드]에서 | [편향]까지 모두 | [편미분계수]처럼 | [그레이디언트 검사]를
    [그레이디언트]뿐입니다 | [표본]끼리 더합니다 | [행렬 곱]에서도 | [오차 신호]인 [델타]
"""
NO_KOREAN = """
    층층이 쌓습니다 | 2층으로 올라갑니다 | 층고가 높습니다 | 지층의 나이 | 크롬노드를 씁니다 | 노드북 | 모노드라마
    학습지를 풉니다 | 학습이 끝났습니다 | 미분하면 0입니다 | 미분가능합니다 | 갱신합니다 | 훈련소에서
    배치도를 그립니다 | 형상화합니다 | 손실액 | 무손실은 | 손실으로 | 노드은 | 층가 | 가중치합
    노름꾼 | 규제자의 뜻 | 볼록합니다 | 초기화면을 엽니다 | 전치사를 씁니다 | 벡터맨 | 표본실에서 | 편향적인
    정확도를 잽니다 | 오차는 작습니다 | 반복해서 봅니다 | 반복이 끝나면 | 행렬식은 0입니다 | node는 | 텐서플로를
"""
ENGLISH = """
    The [dot product] is one number. | [Norms] are lengths. | its [gradient descent] steps | two [matrices], one [matrix]
    the [loss] falls | [losses] of all [samples] | a [hidden layer], an [output layer] and other [layers] | [ReLU] bends
    [Gradients] and [biases] | a [loss function]'s [slope] | the [chain rule], twice | [local minima] | ([DAG])
"""
NO_ENGLISH = """
    weightless | a gradient-free method | non-convex | an edge case | relu | multi-layered | error messages | learning curves
    normal | ledges | sloped | re-training | the last iteration | dag | neurons-like
"""


def sentences(table):
    return [sentence.strip() for line in table.strip().splitlines() for sentence in line.split("|")]


def marked(sentence, code):
    """The sentence, with brackets around the terms that are found in it."""
    for start, end, _ in reversed(FIND[code](sentence)):
        sentence = f"{sentence[:start]}[{sentence[start:end]}]{sentence[end:]}"
    return sentence


POSITIVE = [(code, sentence) for code, table in (("ko", KOREAN), ("en", ENGLISH)) for sentence in sentences(table)]
NEGATIVE = [(code, sentence) for code, table in (("ko", NO_KOREAN), ("en", NO_ENGLISH)) for sentence in sentences(table)]


@pytest.mark.parametrize("code, sentence", POSITIVE)
def test_term_is_found(code, sentence):
    assert marked(re.sub(r"[\[\]]", "", sentence), code) == sentence


@pytest.mark.parametrize("code, sentence", NEGATIVE)
def test_other_word_is_left_alone(code, sentence):
    assert marked(sentence, code) == sentence


def test_a_longer_word_hides_what_it_does_not_mean():
    find = finder({"edge": "edge", "edge case": None}, "en")
    assert find("an edge case at the edge") == [(20, 24, "edge")]


# ---- which places are marked ----------------------------------------------------------------------------------------

class Settings:
    """What MarkTerms asks of Sphinx."""

    docname = "book/en/page"
    found_docs = {"book/en/page", "book/en/glossary"}
    bpbook_terms = TERMS
    srcdir = ""


def marks_of(*sections, page="book/en/page"):
    """The ids of the marked terms of a page with these sections, in order."""
    document = new_document("test")
    for number, children in enumerate(sections):
        document += nodes.section("", *children, ids=[f"s{number}"])
    transform = MarkTerms(document)
    transform.document.settings.env = type("Env", (Settings,), {
        "docname": page, "found_docs": {*Settings.found_docs, page}, "app": type("App", (), {"builder": type("B", (), {
            "get_relative_uri": staticmethod(lambda page, target: "glossary.html")})})})
    transform.run()
    return [node["refuri"].partition("#term-")[2] for node in document.findall(nodes.reference)
            if "bp-term" in node["classes"]]


def text(words):
    return nodes.paragraph("", words)


def test_once_a_section_and_again_in_the_next():
    assert marks_of([text("A norm."), text("The norm.")], [text("Norms.")]) == ["norm", "norm"]


@pytest.mark.parametrize("node", [
    nodes.title("", "The norm"), nodes.block_quote("", text("The norm")), nodes.literal_block("", "norm"),
    nodes.note("", text("The norm")), nodes.figure("", nodes.caption("", "The norm")),
    nodes.paragraph("", "", nodes.reference("", "The norm", refuri="x")), nodes.paragraph("", "", nodes.literal("", "norm")),
    nodes.paragraph("", "", nodes.inline("", "norm", classes=["no-term"])),
    nodes.paragraph("", "", nodes.math("", "n"), nodes.Text("norm")),
    nodes.table("", nodes.tgroup("", nodes.tbody("", nodes.row("", nodes.entry("", text("The norm")))))),
    nodes.container("", text("The norm")),
], ids=["title", "quotation", "code", "box", "caption", "link", "literal", "switched off", "touches a formula", "table",
        "container"])
def test_only_running_text_is_marked(node):
    assert marks_of([node]) == []
    assert marks_of([node.deepcopy(), text("The norm.")]) == ["norm"]


def test_lists_and_emphasis_are_running_text():
    bullets = nodes.bullet_list("", nodes.list_item("", nodes.paragraph("", "", nodes.strong("", "Norm"))))
    assert marks_of([bullets]) == ["norm"]


def test_glossary_marks_nothing():
    assert marks_of([text("The norm.")], page="book/en/glossary") == []


# ---- what the built pages make of it ---------------------------------------------------------------------------------

@pytest.mark.parametrize("edition", EDITIONS)
def test_every_term_has_its_entry(site, edition):
    other = {"ko": "en", "en": "ko"}[edition]
    soup = site.pages[f"book/{edition}/glossary.html"]
    for term in TERMS:
        entry = soup.find(id=term.anchor)
        assert entry and entry.dt.get_text().split() == f"{term.name[edition]} {term.name[other]}".split()
        assert entry.dt.span["lang"] == other and term.means[edition].strip() in entry.get_text()
        assert not term.at or term.at[0] in entry.find("a")["href"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_glossary_is_led_to(site, edition):
    for page in ("index", "how-to-use", "01-dot-product"):
        assert site.pages[f"book/{edition}/{page}.html"].article.select('a[href^="glossary.html"]'), page


@pytest.mark.parametrize("edition", EDITIONS)
def test_marks_lead_to_the_glossary_of_the_edition(site, edition):
    """That the anchor exists, the check for dead ends says."""
    marks = [mark for soup in site.edition(edition).values() for mark in soup.find_all("a", class_="bp-term")]
    assert len(marks) > 300 and all(mark["href"].startswith("glossary.html#term-") for mark in marks)


def test_the_section_that_introduces_a_term_does_not_mark_it(site):
    introduced = {(*term.at, term.anchor) for term in TERMS if term.at}
    for page, soup in site.pages.items():
        for mark in soup.find_all("a", class_="bp-term"):
            place = page.split("/")[-1].removesuffix(".html"), mark.find_parent("section")["id"], mark["href"].split("#")[1]
            assert place not in introduced, f"{page}: marked where it is introduced: {place}"


def test_script_is_loaded_where_there_are_terms_only(site):
    for page, soup in site.pages.items():
        loads = any("terms.js" in script["src"] for script in soup.find_all("script", src=True))
        assert loads == (soup.find("a", class_="bp-term") is not None), page
