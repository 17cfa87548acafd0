"""Running cells when something fails: a file does not come, a cell harms Python or floods the page. The next run works."""

import pytest

from tests.site.built import EDITIONS
from tests.site.test_live import CELL, CHAPTER, LONG, bar, ended, field, run, start, write

UNREACHABLE = "Python could not be downloaded. Check the connection, then run again."


def says(page, cell=CELL):
    return bar(page, cell).locator("[role=status]").inner_text()


@pytest.fixture
def troubled(contexts, address, python):
    """The English chapter in a page of its own. Not `visit`, to which a file that is missing is a fault."""
    page = contexts().new_page()
    page.goto(address + CHAPTER.format("en"))
    yield page
    page.evaluate("localStorage.clear()")
    page.close()


# ---------------------------------------------------------------- A file that does not come

@pytest.mark.parametrize("answer", [{"status": 404}, {"status": 200, "body": "no wasm", "content_type": "application/wasm"}],
                         ids=["not found", "another file"])
def test_webassembly_that_does_not_come_is_said_and_tried_again(troubled, answer):
    troubled.route("**/pyodide.asm.wasm", lambda route: route.fulfill(**answer))
    assert run(troubled, "6 * 7")["status"] == "unreachable" and says(troubled) == UNREACHABLE
    troubled.unroute("**/pyodide.asm.wasm")
    assert run(troubled, "6 * 7")["outputs"][-1]["text"] == "42"


def test_webassembly_is_taken_whatever_the_server_calls_it(troubled):
    def rename(route):
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-type": "text/plain"})

    troubled.route("**/pyodide.asm.wasm", rename)
    assert run(troubled, "6 * 7")["outputs"][-1]["text"] == "42"


def test_the_list_of_files_is_asked_for_again(troubled):
    troubled.route("**/book.json", lambda route: route.abort())
    bar(troubled).locator(".bp-run").click()
    troubled.wait_for_function("document.querySelector('.bp-run-bar [role=status]').textContent")
    assert says(troubled) == UNREACHABLE
    troubled.unroute("**/book.json")
    assert run(troubled, "6 * 7")["outputs"][-1]["text"] == "42"


# ---------------------------------------------------------------- To begin anew

@pytest.mark.parametrize("edition", EDITIONS)
def test_python_can_be_started_anew(visit, python, edition):
    page = visit(CHAPTER.format(edition))
    anew = page.locator(".bp-run-line .bp-anew")
    assert not anew.count()
    run(page, "print = None")
    anew.click()
    assert page.locator(".bp-run-line [role=status]").inner_text() and anew.is_hidden()
    assert page.evaluate("document.activeElement.className") == "bp-run-all"
    assert run(page, "print(1)")["outputs"][-1]["text"] == "1\n"
    page.evaluate("localStorage.clear()")


def test_after_a_full_memory_the_next_run_has_room(troubled):
    result = run(troubled, "a = []\nwhile True:\n    a.append('z' * 1_000_000 + str(len(a)))")
    assert result["status"] == "memory" and result["outputs"][-1]["more"]["name"] == "MemoryError"
    assert says(troubled).startswith("The cell took more memory than it may.")
    assert run(troubled, "len('z' * 50_000_000)")["outputs"][-1]["text"] == "50000000"


# ---------------------------------------------------------------- A cell that harms the worker, or floods the page

@pytest.mark.parametrize("harm", ["js.self.close()", "js.self.onmessage = None", "js.self.postMessage = None"])
def test_a_worker_cannot_fall_silent(troubled, harm):
    run(troubled, f"import js\ntry:\n    {harm}\nexcept AttributeError:\n    pass")
    start(troubled, "6 * 7")
    assert ended(troubled)["outputs"][-1]["text"] == "42"


def test_a_flood_of_messages_ends_the_run(troubled):
    start(troubled, """import js
js.eval("for (;;) self.postMessage({type: 'output', kind: 'stdout', text: 'x', more: {}})")""")
    assert ended(troubled)["status"] == "died"
    assert run(troubled, "6 * 7")["outputs"][-1]["text"] == "42"


def test_a_name_that_every_object_has_is_only_a_missing_module(troubled):
    assert run(troubled, "import constructor")["missing"] == "constructor"
    assert says(troubled) == "Ended with an error."


# ---------------------------------------------------------------- At the keyboard, with a screen reader, on a phone

@pytest.mark.parametrize("line", [".bp-run-bar", ".bp-run-line"])
def test_after_stop_the_keyboard_stays_where_it_was(troubled, line):
    start(troubled, "while True:\n    pass")
    troubled.wait_for_function("document.querySelector('.bp-seconds').textContent", timeout=LONG)
    troubled.locator(f"{line} .bp-stop:visible").press("Enter")
    ended(troubled)
    troubled.wait_for_function("document.querySelector('.bp-run-line .bp-stop').hidden")
    assert troubled.evaluate("document.activeElement.className") == {".bp-run-bar": "bp-run", ".bp-run-line": "bp-run-all"}[line]


def test_a_download_is_not_read_aloud_without_end(troubled):
    troubled.evaluate("""() => {
      window.said = [];
      const status = document.querySelector('.bp-run-bar [role=status]');
      new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true});
      Performance.prototype.now = () => 0;         // the whole download in one moment
    }""")
    run(troubled, "1")
    said = troubled.evaluate("said")
    assert len([text for text in said if text.startswith("Loading Python")]) == 1, said


def test_shift_tab_takes_the_line_back_and_keeps_the_caret(troubled):
    write(troubled, "if x:\n    a = 1")
    field(troubled).press("Control+End")
    field(troubled).press("Shift+Tab")
    field(troubled).press("Z")
    assert field(troubled).input_value() == "if x:\na = 1Z"


def test_letters_lie_over_letters_where_the_type_changes_with_the_width(troubled):
    """As when a phone is turned."""
    troubled.add_style_tag(content="@media (width < 500px) { .bd-article .highlight pre { font-size: 11px !important; } }")
    write(troubled, "x = 1")
    for width, size in ((360, "11px"), (740, "12.8px")):
        troubled.set_viewport_size({"width": width, "height": 740})
        troubled.wait_for_function("""size => {
            const sizes = [...document.querySelectorAll('.bp-editing > :is(pre, textarea)')].map((box) => getComputedStyle(box).fontSize);
            return sizes.length === 2 && sizes.every((one) => one === size);
        }""", arg=size)
