"""The door: the first page of the site, in both languages on equal terms. It offers, and never sends anybody anywhere.

It has a template of its own, without the theme's sidebar, styles and scripts: what it needs stands in the page, so that
the first page of the site is one file and two small ones. `index.html` is the door, and so is `book/index.html`, which Sphinx
makes in any case; book/index.md is what somebody sees who looks at the source. book/_static/door.js offers the language
of the browser, or what this reader chose before.
"""

import json
from pathlib import Path

from bpbook import door_picture
from bpbook.editions import BOOK, EDITIONS, home
from bpbook.repository_address import DOOR, ROOT_PAGE, address_of

PAGES = (ROOT_PAGE, DOOR)

SOURCE = "museum-002"         # the page that takes the training of the picture apart

# What a reader can do afterwards, and where to start: (who, page, its name). Short, because all of it fits on one screen.
WORDS = {
    "ko": {
        "lede": "벡터의 내적에서 출발해 NumPy로 신경망을 훈련하는 데까지 나아갑니다. 모든 수를 코드로 계산하고 확인합니다.",
        "read": "한국어로 읽기", "browser": "이 브라우저의 언어", "chosen": "지난번에 고른 언어", "continue": "이어서 읽기:",
        "able": "읽고 나면 할 수 있는 일",
        "goals": ["작은 신경망을 손으로 계산하기", "역전파를 짜고 맞는지 검사하기", "역방향 계산의 버그 찾기"],
        "where": "시작하는 곳",
        "starts": [("처음이면", "01-dot-product", "1장"), ("배운 적이 있으면", "check-up", "진단"),
                   ("가르친다면", "moving-pictures", "움직이는 그림")],
        "picture": "신경망이 XOR를 배웁니다.",
        "key": "은닉 뉴런은 두 개입니다. 점은 그 자리에서 신경망이 내놓는 답입니다. 답이 1에 가까우면 채운 점, 0에 가까우면 빈 점입니다. 점이 클수록 확실합니다.",
        "told": "가로와 세로가 두 입력인 평면입니다. 처음에는 네 표본의 답이 모두 {before} 안팎이고 손실은 {high}입니다. "
                "10,000에폭 뒤에는 답이 차례로 {after}이고 손실은 {low}입니다.",
        "epoch": "에폭", "loss": "손실", "play": "재생", "pause": "멈춤", "theme": "화면 밝기",
    },
    "en": {
        "lede": "From the dot product of two vectors to a trained network, in NumPy. Every number is computed by code, and checked.",
        "read": "Read in English", "browser": "Browser’s language", "chosen": "Your last choice", "continue": "Read on:",
        "able": "By the end you can",
        "goals": ["compute a small network by hand", "write backpropagation, and check it", "find the bug in a backward pass"],
        "where": "Where to start",
        "starts": [("New here?", "01-dot-product", "chapter 1"), ("Know it?", "check-up", "check-up"),
                   ("Teach it?", "moving-pictures", "moving pictures")],
        "picture": "A network learns XOR.",
        "key": "It has two hidden neurons. Each dot is its answer there: full is near 1, hollow near 0, larger is surer.",
        "told": "A plane, its directions the two inputs. At first the answers for all four samples are about {before}, the loss {high}. "
                "After 10,000 epochs the answers are {after}, the loss {low}.",
        "epoch": "epoch", "loss": "loss", "play": "Play", "pause": "Pause", "theme": "Color mode",
    },
}


def extra_pages(app):
    yield ROOT_PAGE, {}, "door.html"


def on_page_context(app, page, template, context, doctree):
    if page not in PAGES:
        return None
    last = door_picture.frames()[-1]
    context.update(
        project_title=app.config.html_title, pageurl=address_of(app, DOOR),
        editions=[edition(app, code, context["pathto"]) for code in EDITIONS],
        plane=door_picture.plane(last), curve=door_picture.curve(), last=last,
        run=json.dumps(door_picture.for_script(), separators=(",", ":")),
        inlined=lambda name: Path(app.confdir, BOOK, "_static", name).read_text("utf-8"))
    return "door.html"


def edition(app, code, pathto):
    """The words of one edition, with the addresses of its pages; what this book does not have is not offered."""
    first, last = door_picture.frames()[0], door_picture.frames()[-1]
    words, here = WORDS[code], lambda name: f"{BOOK}/{code}/{name}"
    return {
        **words, "code": code, "title": EDITIONS[code].title, "href": pathto(home(code)),
        "starts": [(who, pathto(here(name)), what) for who, name, what in words["starts"] if here(name) in app.env.found_docs],
        "source": pathto(here(SOURCE)) if here(SOURCE) in app.env.found_docs else None,
        "told": words["told"].format(before=first.answers[1], high=first.loss, after=", ".join(last.answers), low=last.loss),
    }


def setup(app):
    app.connect("html-collect-pages", extra_pages)
    app.connect("html-page-context", on_page_context, priority=960)      # the last word on the template
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values()) and set(WORDS) == set(EDITIONS)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
