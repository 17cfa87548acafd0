"""A cell that awaits, writes a line over, or leaves something behind that goes on: a task, a timer, a changed Python."""

import pytest

from tests.site.test_live import CELL, LONG, bar, ended, mine, page, pages, run, start  # noqa: F401  fixtures


def test_a_cell_awaits_and_can_be_stopped(page):  # noqa: F811
    assert run(page, "import asyncio\nawait asyncio.sleep(0.01, 42)")["outputs"][-1]["text"] == "42"
    start(page, "print('begun')\nawait asyncio.sleep(3600)")
    page.wait_for_function("document.querySelector('.bp-mine pre')?.textContent === 'begun\\n'", timeout=LONG)
    bar(page).locator(".bp-stop").click()
    assert ended(page)["status"] == "stopped"


def test_a_progress_bar_writes_its_line_over(page):  # noqa: F811
    """Also where its parts come in messages of their own."""
    run(page, "import asyncio\nprint('kept')\nfor n in range(3):\n    print(f'\\r\\x1b[32m{n} of 2\\x1b[0m', end='')\n"
              "    await asyncio.sleep(0.1)\nprint('\\nafter')")
    assert mine(page).locator("pre").inner_text() == "kept\n2 of 2\nafter\n"


LATE = {
    "timer": "import asyncio\nasyncio.get_running_loop().call_later(0.1, lambda: 1 / 0);",
    "task": "import asyncio\nasync def bad():\n    await asyncio.sleep(0.1)\n    1 / 0\ntask = asyncio.create_task(bad())",
    "timer of the browser": "import js\nfrom pyodide.ffi import create_proxy\njs.setTimeout(create_proxy(lambda: 1 / 0), 100);",
    "exit": "import asyncio\nasyncio.get_running_loop().call_later(0.1, lambda: exit());",
}


@pytest.mark.parametrize("kind", LATE)
def test_what_fails_after_its_cell_has_ended_is_shown_there_and_python_lives_on(page, kind):  # noqa: F811
    says = "셀이 스스로 끝났습니다." if kind == "exit" else "ZeroDivisionError: division by zero"
    assert run(page, "kept = 3\n" + LATE[kind])["status"] == "ok"
    page.wait_for_function("says => document.querySelector('.bp-mine .traceback')?.textContent.includes(says)", arg=says, timeout=LONG)
    assert bar(page).locator("[role=status]").inner_text() == "오류가 났습니다."
    assert run(page, "kept", "arrows")["outputs"][-1]["text"] == "3"


def test_what_is_printed_later_stands_with_its_own_cell(page):  # noqa: F811
    run(page, "import asyncio\ngo = asyncio.Event()\nasync def later():\n    await go.wait()\n    print('late')\ntask = asyncio.create_task(later())")
    run(page, "print('other')\ngo.set()\nawait task", "arrows")
    assert mine(page).locator("pre").inner_text() == "late\n" and mine(page, "arrows").locator("pre").inner_text() == "other\n"


def test_python_that_ends_between_two_cells_says_so(page):  # noqa: F811
    run(page, "import js\njs.setTimeout(js.Function.new('throw new Error(\"gone\")'), 50);")
    page.wait_for_function("document.querySelector('.bp-run-line [role=status]').textContent.startsWith('파이썬이 실행하다가 꺼졌습니다.')",
                           timeout=LONG)
    assert run(page, "6 * 7")["outputs"][-1]["text"] == "42"


def test_a_cell_of_the_book_runs_whatever_another_has_hidden(visit, python):  # noqa: F811
    page = visit("book/en/05-computational-graph.html")
    printed = page.locator('.cell:has([data-cell="by-hand"]) > .cell_output').inner_text()
    run(page, "print = None", "first-graph")
    page.evaluate("window.ended = null; document.addEventListener('bp:ran', ({detail}) => { window.ended = detail; }, {once: true})")
    bar(page, "by-hand").locator(".bp-run").click()
    assert ended(page)["status"] == "ok"
    assert mine(page, "by-hand").inner_text().split("\n\n")[-1].strip() == printed.strip()
    page.evaluate("localStorage.clear()")
