"""Running and changing cells in the page, in a real browser: what is shown, what is kept, and what cannot get out.

Python itself is here if the book was built with it (npm brings it). NumPy is here if its wheel was handed in; without,
these tests write cells that need none.
"""

import json
import re

import pytest
from bpbook.live_words import REMARKS

from tests.live.cells import shown
from tests.notebooks.alone import stored
from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.test_rules import name
from tests.site.browser import DESKTOP, PHONE, too_wide, watched
from tests.site.built import BUILT, EDITIONS
from tests.site.test_every_page import barriers

CHAPTER = "book/{}/01-dot-product.html"
CELL = "bill"
LONG = 60_000       # milliseconds that a loaded machine may need to start Python

WIDE = """class Wide:
    def _repr_svg_(self):
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 90" width="900"><text x="9" y="50">wide</text></svg>'
Wide()"""


@pytest.fixture(scope="module")
def book(built):
    """What the scripts know of this copy of the book."""
    (path,) = built.glob("_static/live-*/book.json")
    return json.loads(path.read_text("utf-8"))


@pytest.fixture(scope="module")
def pages(contexts, address, python):
    """{edition: its first chapter}, with a Python that all tests share. At the end nothing may have gone wrong unseen."""
    opened = {edition: watched(contexts(viewport=DESKTOP), address) for edition in EDITIONS}
    for edition, (page, _) in opened.items():
        page.goto(address + CHAPTER.format(edition))
    yield {edition: page for edition, (page, _) in opened.items()}
    for page, troubles in opened.values():
        page.close()
        assert not troubles, "\n".join(troubles)


@pytest.fixture
def page(pages):
    """The Korean chapter, its cells as they are printed."""
    page = pages["ko"]
    yield page
    page.evaluate("document.querySelectorAll('.bp-run-bar .bp-stop:not([hidden])').forEach((button) => button.click())")
    page.wait_for_function("!document.querySelector('.bp-stop:not([hidden])')")
    page.evaluate("document.querySelectorAll('.bp-reset:not([hidden])').forEach((button) => button.click())")


def bar(page, cell=CELL):
    return page.locator(f'.bp-run-bar[data-cell="{cell}"]')


def field(page, cell=CELL):
    return page.locator(f'.cell:has([data-cell="{cell}"]) textarea')


def mine(page, cell=CELL):
    return page.locator(f'.cell:has([data-cell="{cell}"]) .bp-mine')


def write(page, code, cell=CELL):
    if field(page, cell).count() == 0:
        bar(page, cell).locator(".bp-edit").click()
    field(page, cell).fill(code)


def start(page, code, cell=CELL):
    """Begin to run this code."""
    write(page, code, cell)
    page.evaluate("window.ended = null; document.addEventListener('bp:ran', ({detail}) => { window.ended = detail; }, {once: true})")
    bar(page, cell).locator(".bp-run").click()


def run(page, code, cell=CELL):
    """Run this code; gives {status, missing, outputs}."""
    start(page, code, cell)
    return ended(page)


def ended(page):
    return page.wait_for_function("window.ended", timeout=LONG).json_value()


# ---------------------------------------------------------------- The way of a reader

@pytest.mark.parametrize("edition", EDITIONS)
def test_a_changed_cell_runs_and_its_output_is_marked_as_the_readers(pages, edition):
    page, words = pages[edition], {"ko": ("내가 실행한 결과", "실행했습니다."), "en": ("Your output", "Done.")}[edition]
    printed = page.locator(f'.cell:has([data-cell="{CELL}"]) > .cell_output').inner_text()
    assert run(page, "print('안녕', 2 ** 10)")["status"] == "ok"
    assert mine(page).inner_text().strip().split("\n\n") == [words[0], "안녕 1024"]
    assert bar(page).locator("[role=status]").inner_text() == words[1]
    bar(page).locator(".bp-reset").click()
    assert page.locator(f'.cell:has([data-cell="{CELL}"]) > .cell_output').inner_text() == printed
    assert mine(page).count() == 0 and "np.dot" in field(page).input_value()
    assert page.evaluate("localStorage.getItem('bpkit:cells')") == "{}"


def test_cells_share_names_and_show_values_and_errors(page):
    run(page, "x = 41")
    assert run(page, "x + 1", "arrows")["outputs"][-1]["text"] == "42"
    assert run(page, "print('before')\n1 / 0")["status"] == "error"
    assert re.search(r'before[\s\S]+line 2[\s\S]+ZeroDivisionError: division by zero', mine(page).inner_text())


def test_what_was_changed_is_kept_for_the_next_visit(visit, python):
    page = visit(CHAPTER.format("en"))
    page.evaluate("localStorage.clear()")
    page.reload()
    write(page, "kept = 1")
    page.reload()
    assert field(page).input_value() == "kept = 1"
    assert page.evaluate("performance.getEntriesByType('resource').every(({name}) => !name.includes('pyodide'))"), (
        "Python was loaded before the reader asked for it")
    bar(page).locator(".bp-reset").click()
    page.reload()
    assert field(page).count() == 0


def test_nothing_is_loaded_before_the_first_press(visit):
    page = visit(CHAPTER.format("en"))
    page.evaluate("localStorage.clear()")
    page.reload(wait_until="networkidle")
    loaded = page.evaluate("performance.getEntriesByType('resource').map(({name}) => name)")
    assert not [name for name in loaded if re.search("/_static/(live-|pyodide-)", name)]


def test_run_all_leaves_the_solutions_alone(pages, python):
    page = pages["en"]
    page.evaluate("window.ran = []; document.addEventListener('bp:ran', ({detail}) => ran.push(detail.cell))")
    page.evaluate("window.idle = false; document.addEventListener('bp:idle', () => { idle = true; }, {once: true})")
    page.locator(".bp-run-all").click()
    page.wait_for_function("idle", timeout=2 * LONG)
    ran = page.evaluate("ran")
    cells = [cell for cell in read(BUILT.parents[1] / "book/en/01-dot-product.ipynb").code_cells if "remove-input" not in cell.tags]
    assert ran == [cell.id for cell in cells if "hide-cell" not in cell.tags]
    page.evaluate("document.querySelectorAll('.bp-reset:not([hidden])').forEach((button) => button.click())")


def test_a_verdict_passes_its_exercise_and_a_printed_solution_does_not(page):
    """Checked by bpkit where NumPy is at hand; here the verdict comes as bpkit writes it."""
    page.evaluate("localStorage.removeItem('bpkit:progress')")
    verdict = '<div class="bp-check" data-exercise="dot-by-hand" data-state="right"><p><strong>✓</strong> 맞았습니다.</p></div>'
    code = f"class Verdict:\n    def _repr_html_(self):\n        return '''{verdict}'''\nVerdict()"
    run(page, code)
    assert bar(page).locator("[role=status]").inner_text() == "✓ 맞았습니다."
    assert list(page.evaluate("bpStore.read().passed")) == ["dot-by-hand"]
    page.evaluate("localStorage.removeItem('bpkit:progress')")


def test_a_changed_cell_shows_its_own_drawing(page):
    """A drawing of the reader's, which no caption of the book describes."""
    run(page, WIDE, "arrows")
    assert mine(page, "arrows").locator("svg.bp-figure").get_attribute("aria-label").startswith("내 코드가 그린 그림")
    assert mine(page, "arrows").locator("figcaption").count() == 0


# ---------------------------------------------------------------- The keyboard, and Korean

def test_tab_indents_and_esc_lets_it_leave(page):
    write(page, "")
    field(page).press("Tab")
    assert field(page).input_value() == "    "
    field(page).press("Escape")
    field(page).press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "BUTTON" and field(page).input_value() == "    "
    field(page).focus()
    field(page).press("Shift+Tab")
    assert field(page).input_value() == ""


def test_a_tab_without_a_name_is_known_by_its_place(page):
    """WebKitGTK calls Shift+Tab "Unidentified"."""
    write(page, "    x = 1")
    field(page).evaluate("""(field) => { field.focus(); field.dispatchEvent(new KeyboardEvent("keydown",
      {key: "Unidentified", code: "Tab", shiftKey: true, bubbles: true, cancelable: true})); }""")
    assert field(page).input_value() == "x = 1"


def test_lines_are_indented_together_and_undone(page):
    write(page, "a = 1\nb = 2")
    field(page).press("Control+a")
    field(page).press("Tab")
    assert field(page).input_value() == "    a = 1\n    b = 2"
    field(page).press("Control+z")
    assert field(page).input_value() == "a = 1\nb = 2"


def test_a_new_line_is_indented_like_the_one_before(page):
    write(page, "")
    field(page).press_sequentially("for k in range(2):\nif k:\nprint(k)")
    assert field(page).input_value() == "for k in range(2):\n    if k:\n        print(k)"
    page.evaluate("window.ended = null; document.addEventListener('bp:ran', ({detail}) => { window.ended = detail; }, {once: true})")
    field(page).press("Control+Enter")
    assert ended(page)["outputs"][0]["text"] == "1\n"


def test_korean_is_composed_undisturbed(page):
    """A syllable grows letter by letter in the field, is coloured as it grows, and Enter ends it without a new line."""
    write(page, "")
    field(page).press_sequentially('word = "')
    keyboard = page.context.new_cdp_session(page)
    for syllable in ("ㅎ", "하", "한"):
        keyboard.send("Input.imeSetComposition", {"text": syllable, "selectionStart": 1, "selectionEnd": 1})
        assert field(page).input_value() == f'word = "{syllable}'
        assert page.locator(f'.cell:has([data-cell="{CELL}"]) .bp-editing pre').inner_text().strip() == f'word = "{syllable}'
    field(page).evaluate("field => field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, cancelable: true}))")
    keyboard.send("Input.insertText", {"text": "한"})
    keyboard.detach()
    field(page).press_sequentially('글"')
    assert field(page).input_value() == 'word = "한글"'
    assert run(page, field(page).input_value() + "\nword")["outputs"][-1]["text"] == "'한글'"


def test_the_field_lies_letter_over_letter(page):
    """Else the caret would stand beside the letter that it changes, or a scrollbar out of reach below the field."""
    write(page, "가나다 = 'abc'    # 설명\n" + "long = " + "1 + " * 60 + "1")
    same = page.evaluate("""(cell) => {
      const field = document.querySelector(`.cell:has([data-cell="${cell}"]) textarea`), pre = field.previousElementSibling;
      field.scrollLeft = 150;
      field.dispatchEvent(new Event("scroll"));
      const [a, b] = [field, pre].map(getComputedStyle), [s, t] = [field, pre].map((box) => box.getBoundingClientRect());
      return [a.font === b.font, a.lineHeight === b.lineHeight, a.tabSize === b.tabSize,
              a.overflowX === b.overflowX, a.scrollbarWidth === b.scrollbarWidth,
              field.scrollLeft === pre.scrollLeft,
              Math.abs(s.top + parseFloat(a.paddingTop) + parseFloat(a.borderTopWidth) - t.top - parseFloat(b.paddingTop) - parseFloat(b.borderTopWidth)) < 1,
              Math.abs(s.left + parseFloat(a.paddingLeft) + parseFloat(a.borderLeftWidth) - t.left - parseFloat(b.paddingLeft) - parseFloat(b.borderLeftWidth)) < 1];
    }""", CELL)
    assert all(same), same


@pytest.mark.parametrize("edition", EDITIONS)
def test_buttons_fit_a_phone_and_a_finger(visit, edition):
    page = visit(CHAPTER.format(edition), PHONE)
    assert too_wide(page) <= 0
    for button in [*page.locator(".bp-run-bar button:visible").all()[:4], page.locator(".bp-run-line button")]:
        assert button.bounding_box()["height"] >= 32


@pytest.mark.parametrize("theme, window", [("light", DESKTOP), ("dark", PHONE)], ids=["light desktop", "dark phone"])
def test_cells_at_work_hold_no_barrier(visit, python, theme, window):
    """First while Python is loading; then a wide drawing, a cell that runs below its earlier error, and one that waits."""
    page, held = visit(CHAPTER.format("en"), window, color_scheme=theme, reduced_motion="reduce"), []
    page.context.route("**/pyodide.asm.wasm", lambda route: held.append(route))
    start(page, "print('long ' * 60)\n1 / 0")
    page.wait_for_function("document.querySelector('.bp-run-bar progress').checkVisibility()", timeout=LONG)
    found = barriers(page)
    held[0].continue_()
    page.context.unroute("**/pyodide.asm.wasm")
    assert ended(page)["status"] == "error"
    run(page, WIDE, "arrows")
    start(page, "while True:\n    pass    # " + "long " * 60)
    bar(page, "four-directions").locator(".bp-run").click()
    page.wait_for_function("document.querySelector('.bp-seconds').textContent", timeout=LONG)
    found += barriers(page)
    assert too_wide(page) <= 0
    page.locator(".bp-run-line .bp-stop").click()
    assert not found, "\n".join(found)


# ---------------------------------------------------------------- Code that means no good

HOSTILE = {
    "script": "<script>touched = 1</script>", "handler": "<img src=x onerror='touched = 1'>",
    "svg": "<svg><script>touched = 1</script><animate onbegin='touched = 1' attributeName=x dur=1s></svg>",
    "link": "<a id=hostile href='javascript:touched = 1'>press</a>", "elsewhere": "<img src='https://elsewhere.example/x.png'>",
    "style element": "<style>body { display: none }</style>",
    "style fetches": "<p style=\"background: url(https://elsewhere.example/x.png)\">x</p>",
    "style spelt otherwise": "<p style=\"background: u\\72l(https://elsewhere.example/x.png)\">x</p>",
    "paint": "<svg><rect width=9 height=9 fill='url(https://elsewhere.example/x.svg#a)'/></svg>",
    "frame": "<iframe srcdoc='<script>parent.touched = 1</script>'></iframe>", "form": "<form action='?left'><button id=hostile>go</button></form>",
    "above everything": "<div popover id=p>x</div><button popovertarget=p id=hostile>x</button>", "base": "<base href='https://elsewhere.example/'>",
    "refresh": "<meta http-equiv=refresh content='0; url=?left'>", "theme": "<button id=hostile data-bs-toggle=collapse data-bs-target=body>x</button>",
    "covers the page": "<div style='position: fixed; inset: 0; z-index: 99999; background: red'>x</div>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_a_cell_shows_cannot_touch_the_page(page, kind):
    code = f"class Hostile:\n    def _repr_html_(self):\n        return {HOSTILE[kind] + '<p>shown</p>'!r}\nHostile()"
    address, outside = page.url, page.locator(".bd-header-article").first
    assert run(page, code)["status"] == "ok"
    assert "shown" in mine(page).inner_text()
    for button in mine(page).locator("#hostile").all():
        button.click()
    page.wait_for_timeout(50)
    assert page.evaluate("typeof touched") == "undefined" and page.url == address
    assert page.locator("body").is_visible() and mine(page).locator("iframe, script, style").count() == 0
    assert page.evaluate("!document.querySelector(':popover-open') && document.baseURI === location.href")
    box = outside.bounding_box()
    assert page.evaluate("([x, y]) => !document.elementFromPoint(x, y).closest('.bp-mine')", [box["x"] + 5, box["y"] + 5])


def test_everything_that_bpkit_shows_stays_whole(page):
    """No element and no attribute of a stored output is lost, but for style and script, which the page has already.

    Nor does it need a noscript, where scripts run.
    """
    outputs = [output["data"][kind] for path in paths_in_book() for cell in read(path).code_cells for output in cell.outputs
               for kind in ("text/html", "image/svg+xml") if kind in output.get("data", {})]
    lost = page.evaluate("""async (outputs) => {
      const folder = window.BOOK.live.scripts, {clean} = await import(new URL(folder + "clean.mjs", document.baseURI));
      const counted = (root) => [...root.querySelectorAll("*")].map((e) => e.localName + [...e.attributes].map((a) => ` ${a.name}=${a.value.trim()}`).sort().join(""));
      const lost = new Set();
      for (const html of outputs) {
        const before = document.createElement("template");
        before.innerHTML = html;
        before.content.querySelectorAll("style, script, noscript").forEach((element) => element.remove());
        const after = counted(clean(html));
        counted(before.content).forEach((line, i) => { if (line !== after[i]) lost.add(`${line} became ${after[i]}`); });
      }
      return [...lost].slice(0, 5);
    }""", outputs)
    assert not lost, "\n".join(lost)


def test_the_worker_has_no_page(page):
    result = run(page, "import js\n[name for name in ('document', 'localStorage', 'parent') if hasattr(js, name)]")
    assert result["outputs"][-1]["text"] == "[]"


# ---------------------------------------------------------------- Code that does not end well

def test_an_endless_loop_is_stopped_while_the_page_answers(page):
    run(page, "before = 1")
    start(page, "while True:\n    pass")
    page.wait_for_function("document.querySelector('.bp-seconds').textContent", timeout=LONG)
    assert page.evaluate("1 + 1") == 2
    bar(page).locator(".bp-stop").click()
    assert ended(page)["status"] == "stopped"
    assert bar(page).locator("[role=status]").inner_text().startswith("멈췄습니다. 변수는 모두 지워졌고")
    for _ in range(100):               # the browser gives a busy worker some seconds
        page.wait_for_timeout(100 * bool(page.workers))
    assert not page.workers, "the loop goes on unseen"
    assert "NameError" in run(page, "before")["outputs"][-1]["text"]


def test_stop_forgets_the_cells_that_wait(page):
    write(page, "print('never')", "arrows")
    start(page, "while True:\n    pass")
    bar(page, "arrows").locator(".bp-run").click()
    assert bar(page, "arrows").locator("[role=status]").inner_text() == "차례를 기다리고 있습니다."
    page.locator(".bp-run-line .bp-stop").click()
    ended(page)
    assert bar(page, "arrows").locator("[role=status]").inner_text() == "" and mine(page, "arrows").count() == 0
    assert page.locator(".bp-run-line .bp-stop:visible").count() == 0


@pytest.mark.parametrize("code, says", [
    ("while True:\n    print('x' * 999)", "멈췄습니다. 한 번에 10만 자까지만 보여 줍니다."),
    ("def deeper(n):\n    return deeper(n + 1)\ndeeper(0)", "RecursionError"),
    ("input('name')", "여기에서는 input()으로 물어볼 수 없습니다."),
    ("raise SystemExit", "셀이 스스로 끝났습니다."),
], ids=["endless output", "deep recursion", "input", "exit"])
def test_a_cell_that_goes_too_far_ends_with_a_sentence(page, code, says):
    assert run(page, code)["status"] == "error"
    assert says in mine(page).inner_text()
    assert run(page, "6 * 7")["outputs"][-1]["text"] == "42", "the next cell must run"


def test_a_cell_may_take_no_more_than_a_gigabyte(page):
    """Else the browser would end the whole page."""
    result = run(page, "hoard = []\nwhile True:\n    hoard.append(bytearray(2 ** 26))\n    print(len(hoard))")
    assert result["status"] == "memory" and result["outputs"][-1]["more"]["name"] == "MemoryError"
    printed = "".join(output["text"] for output in result["outputs"] if output["kind"] == "stdout")
    assert 0 < int(printed.split()[-1]) * 2 ** 26 < 2 ** 30


def test_after_an_error_of_the_worker_itself_the_next_run_works(page):
    start(page, "import js\njs.eval('Promise.reject(1); setTimeout(() => { throw new Error(\"gone\") })')\nwhile True:\n    pass")
    page.wait_for_timeout(200)
    bar(page).locator(".bp-stop").click()
    assert ended(page)["status"] == "stopped"
    assert run(page, "6 * 7")["outputs"][-1]["text"] == "42"


def test_a_worker_that_dies_is_replaced_and_that_is_said(page):
    start(page, "import js\njs.self.onmessage = None\njs.postMessage(js.Object.fromEntries([['type', 'died'], ['problem', 'x']]))")
    assert ended(page)["status"] == "died"
    assert bar(page).locator("[role=status]").inner_text().startswith("파이썬이 실행하다가 꺼졌습니다.")
    assert run(page, "6 * 7")["outputs"][-1]["text"] == "42"


# ---------------------------------------------------------------- What this copy of the book has, and what it has not

def test_a_cell_whose_package_was_left_out_says_so(page, book):
    if "numpy" in book["imports"].values():
        pytest.skip("this copy has NumPy")
    printed = page.locator(f'.cell:has([data-cell="{CELL}"]) > .cell_output').inner_text()
    result = run(page, "import numpy")
    assert (result["status"], result["missing"]) == ("error", "numpy")
    assert bar(page).locator("[role=status]").inner_text().startswith("이 사이트에는 NumPy 패키지가 들어 있지 않아서")
    assert page.locator(f'.cell:has([data-cell="{CELL}"]) > .cell_output').inner_text() == printed


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_every_cell_shows_in_the_page_what_is_printed(visit, python, book, path):
    """Pictures by their summary: Pyodide's Matplotlib may draw a line otherwise."""
    if "numpy" not in book["imports"].values():
        pytest.skip("this copy was built without NumPy: python run.py book --wheels FOLDER")
    page = visit(path.relative_to(BUILT.parents[1]).with_suffix(".html").as_posix())
    page.evaluate("window.ran = []; document.addEventListener('bp:ran', ({detail}) => ran.push(detail))")
    count = page.evaluate("[...document.querySelectorAll('.bp-run-bar > .bp-run')].map((button) => button.click()).length")
    page.wait_for_function(f"ran.length === {count}", timeout=10 * LONG)
    cells = {cell.id: cell for cell in read(path).code_cells}
    remarks = REMARKS.get(path.stem, {})
    for ran in page.evaluate("ran"):
        was, now = (without_pictures(each) for each in (
            stored(cells[ran["cell"]]), shown([(o["kind"], o["text"], o["more"]) for o in ran["outputs"]])))
        assert (now == was) == (ran["cell"] not in remarks), f"{cells[ran['cell']].where}: {now} instead of {was}"


def without_pictures(shown):
    return shown._replace(value=shown.value and {kind: text for kind, text in shown.value.items() if kind != "image/svg+xml"})


@pytest.mark.parametrize("edition, says", [("ko", "파일로 연 페이지에서는"), ("en", "A page that was opened as a file")])
def test_a_page_opened_as_a_file_says_what_to_do(contexts, built, edition, says):
    page = contexts(viewport=DESKTOP).new_page()
    page.goto((built / CHAPTER.format(edition)).as_uri())
    bar(page).locator(".bp-run").click()
    assert bar(page).locator("[role=status]").inner_text().startswith(says)
    page.close()


def test_without_scripts_no_button_stands_there(visit):
    page = visit(CHAPTER.format("en"), java_script_enabled=False)
    assert page.locator(".bp-run-bar:visible, .bp-run-line button:visible").count() == 0
    assert page.locator(".bp-run-line a[download]").is_visible()


def test_no_button_on_paper(visit):
    page = visit(CHAPTER.format("en"))
    page.emulate_media(media="print")
    assert page.locator(".bp-run-bar:visible, .bp-run-line:visible").count() == 0
