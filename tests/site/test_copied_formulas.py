"""A formula is copied as LaTeX, and read aloud from its MathML."""

import pytest

from tests.site.built import EDITIONS

PAGE = "book/{}/04-chain-rule.html"

COPY = """(element) => {
  getSelection().selectAllChildren(element);
  const copied = new DataTransfer();
  element.dispatchEvent(new ClipboardEvent("copy", {clipboardData: copied, bubbles: true, cancelable: true}));
  return copied.getData("text/plain");
}"""


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_paragraph_is_copied_with_its_formulas(visit, edition):
    page = visit(PAGE.format(edition))
    paragraph = page.locator("article p:has(.katex)").first
    formulas = paragraph.locator("annotation").all_text_contents()
    copied = paragraph.evaluate(COPY)
    assert formulas and all(f"${tex}$" in copied for tex in formulas)
    words = paragraph.evaluate("p => [...p.childNodes].filter(node => node.nodeType === 3).map(node => node.data)")
    assert all(text in copied for text in words)
    rest = copied
    for tex in formulas:
        rest = rest.replace(f"${tex}$", "", 1)
    assert "$" not in rest and "\\" not in rest


def test_a_displayed_formula_is_copied_with_two_dollars(visit):
    formula = visit(PAGE.format("en")).locator(".math-block").first
    (tex,) = formula.locator("annotation").all_text_contents()
    assert formula.evaluate(COPY).strip() == f"$${tex}$$"


def test_keys_copy_it_too(visit):
    """By Ctrl+C, through the clipboard of the browser."""
    page = visit(PAGE.format("ko"))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    paragraph = page.locator("article p:has(.katex)").first
    paragraph.evaluate("element => getSelection().selectAllChildren(element)")
    page.keyboard.press("Control+c")
    tex = paragraph.locator("annotation").first.text_content()
    assert f"${tex}$" in page.evaluate("navigator.clipboard.readText()")


def test_every_formula_is_spoken_once(site):
    """MathML for a screen reader, and the drawing of it hidden from the screen reader."""
    for page, soup in site.pages.items():
        for formula in soup.select(".katex"):
            mathml, drawn = formula.select(".katex-mathml > math"), formula.select(".katex-html")
            assert len(mathml) == 1 and mathml[0].find("annotation") and mathml[0].find_parent(attrs={"aria-hidden": True}) is None
            assert drawn and all(part.get("aria-hidden") == "true" for part in drawn), page
