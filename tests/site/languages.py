"""The words of a page that are not in its language: in its text, in what is read aloud, in what its scripts will say.

On an English page that is any Hangul. On a Korean page it is any English word that is not a name of NAMES, does not
stand in code of the book, and does not say by a `lang` attribute that it is English.
"""

import html
import json
import re
from functools import lru_cache

from bs4 import NavigableString

# The same in Korean. A word that has a Korean name is not here: the page must use it, or mark the English one.
NAMES = frozenset((
    "NumPy Python PyTorch micrograd bpkit JupyterLab Colab Binder GitHub JavaScript LaTeX README "     # programs
    "Matt Mazur Karpathy Nielsen CS231n 3Blue1Brown iamtrask "                                   # who or what is quoted
    "backward "                                                                                  # a function, in the title of a page
    "XOR AND OR NAND NOR ReLU MSE SSE MAE BCE CSV MLP DNN DAG SGD VJP JVP "                      # written so in Korean, too
    "sin cos tan tanh exp ln log max min "                                                       # of formulas
    "ipynb md pdf PDF zip CC BY MIT "                                                            # files and licences
    "Ctrl Tab Shift Enter Esc Home End Page Up Down "                                            # keys
    "cm km px MB kB").split())
TITLES = re.compile("Backward Process|Dot 연산은 뭔데|Neural Networks: Zero to Hero")       # of notes and a lecture
NOT_WORDS = re.compile(r"python -m http\.server|python run\.py \w+|localhost:\d+|(?:[\w.-]+/){2,}[\w.-]*")       # commands, addresses
SPOKEN = {"alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext", "label",
          "placeholder", "title", "data-bs-title", "data-bs-original-title", "data-tooltip", "data-toggle-hint",
          "data-toggle-hint-hide", "data-toggle-hint-show",
          "data-right", "data-wrong", "data-another", "data-choose", "data-no-number", "data-more"}    # said by our scripts
FORMULA = re.compile(r"[A-Za-z]{1,2}(?:[\dᵀ²³₀-₉ₙᵢ][A-Za-z]{0,2})*")                            # x²y, dW2, WᵀX
TITLES_OF_PAGES = ".bd-docs-nav a, .prev-next-title, .page-toc a, title, link[rel=next], link[rel=prev]"
DESCRIPTIONS = "meta[name=description], meta[property='og:title'], meta[property='og:description'], meta[property='og:image:alt']"
QUOTED = "search-results"                       # lines of other pages, code among them; they were judged there
NOT_PROSE = {"code", "pre", "kbd", "samp", "math", "script", "style", "template"}
WORD = r"[A-Za-z][\w'’-]*[A-Za-z\d]"
RUN = re.compile(rf"(?<![\w.]){WORD}(?: {WORD})*")


def foreign_words(soup, edition, code=""):
    """[what is not in the language of the edition, …] code: that of all its pages; the text may name what stands there."""
    titles = {id(element) for element in soup.select(TITLES_OF_PAGES)}
    found = []
    for text, element in said(soup):
        if language(element, edition) == edition:
            known = code if is_content(element) or any(id(each) in titles for each in (element, *element.parents)) else ""
            found += strangers(" ".join(text.split()), edition, known)
    found += [element["content"] for element in soup.select(DESCRIPTIONS) if is_other(element["content"], edition)]
    return list(dict.fromkeys(found))


def code_in(pages):
    """All code on these pages, as one text."""
    return " ".join(element.get_text(" ") for soup in pages for element in soup.find_all(["code", "pre"]))


def is_other(description, edition):
    """A description of a page may be cut off in the middle of a name, so it is judged as a whole."""
    return edition == "ko" and re.search("[가-힣]", description) is None


def said(soup):
    """(text, the element it belongs to) for everything that is seen, read aloud, or kept for a script to say."""
    for element in soup.find_all(True):
        for attribute in element.attrs.keys() & SPOKEN:
            yield element[attribute], element
        for text in [child for child in element.children if type(child) is NavigableString] if is_prose(element) else ():
            yield text, element
        if "data-words" in element.attrs:
            yield from ((text, element) for text in texts(json.loads(element["data-words"])))
    for script in soup.find_all("script", src=False):
        if found := re.search(r"(?s)window\.BOOK = (\{.*?\});\s*$", script.get_text()):
            yield from ((text, script.parent) for text in texts(json.loads(found[1])))


def is_prose(element):
    around = [element, *element.parents]
    return not any(each.name in NOT_PROSE or "katex" in each.get("class", ()) or each.get("id") == QUOTED for each in around)


def is_content(element):
    """Written by an author, so that it may name what its code names; not a button, a fold or a heading of the tools."""
    around = [element, *element.parents]
    return any(each.name == "article" for each in around) \
        and not any(each.name in ("button", "summary", "noscript") or "admonition-title" in each.get("class", ())
                    and not {"exercise", "solution"} & set(each.parent.get("class", ())) for each in around)


def language(element, edition):
    """What the element, or the nearest one around it, says that its language is."""
    around = next((each for each in (element, *element.parents) if each.get("lang")), None)
    return around["lang"] if around else edition


def texts(value):
    """Every text in what JSON holds."""
    if isinstance(value, str):
        yield html.unescape(value)
    elif isinstance(value, dict):
        for key in value:
            yield from texts(value[key])
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def strangers(text, edition, code=""):
    """The words in a text that are not in the language of the edition.

    >>> strangers("NumPy로 XOR를 푸는 법은 2.1절에 있습니다.", "ko"), strangers("Click to show", "ko")
    ([], ['Click to show'])
    >>> strangers("dW2의 형상", "ko", "dW2 = delta2"), strangers("dW2의 shape", "ko", "dW2 = delta2")
    ([], ['shape'])
    >>> strangers("Search", "en"), strangers("Next: 다음", "en")
    ([], ['다음'])
    """
    if edition == "en":
        return re.findall(r"[가-힣ㄱ-ㅣ]+", text)
    text = re.sub(r"\{\w+\}", "", NOT_WORDS.sub("", TITLES.sub("", text)))
    return [run for run in RUN.findall(text) if not is_known(run, code)]


def is_known(run, code):
    """A name, words that stand side by side in code, or a row of such."""
    words = run.split()
    rest = [word for word in words if word not in NAMES]
    if len(rest) < 2:
        return all(FORMULA.fullmatch(word) or is_in(word, code) for word in rest)
    return is_in(run, code)


def is_in(run, code):
    return run in code if " " in run else run in words_in(code)


@lru_cache
def words_in(code):
    return frozenset(re.findall(r"[A-Za-z]\w*", code))
