"""What awaits, and what goes on after its cell has ended."""

import gc

import pytest

from tests.live.cells import shown
from tests.live.running import new_runner, run


@pytest.mark.parametrize("source, value", [
    ("import asyncio\nawait asyncio.sleep(0, 'slept')", "'slept'"),
    ("async def later():\n    return 7\nx = await later()\nx", "7"),
    ("async def numbers():\n    yield 1\n    yield 2\n[n async for n in numbers()]", "[1, 2]"),
    ("import asyncio\nasync with asyncio.timeout(5):\n    x = 3\nx", "3"),
    ("import asyncio\nawait asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))", "[1, 2]"),
])
def test_a_cell_may_await_where_it_stands(source, value):
    found = shown(run(new_runner(), source)[1])
    assert found.error is None and found.value == {"text/plain": value}


def test_a_cell_that_only_defines_does_not_wait():
    assert shown(run(new_runner(), "async def f():\n    await g()\nx = f()\nx.close()\n1")[1]).value == {"text/plain": "1"}


def test_an_error_while_it_waits_names_its_line():
    ended, emitted = run(new_runner(), "import asyncio\nasync def bad():\n    await asyncio.sleep(0)\n    1 / 0\nawait bad()")
    assert ended["status"] == "error" and 'line 5, in <module>\n' in emitted[-1][1] and "line 4, in bad\n    1 / 0" in emitted[-1][1]


@pytest.mark.parametrize("source", [
    "import asyncio\nasyncio.get_running_loop().call_later(0.01, lambda: 1 / 0);",
    "import asyncio\nasync def bad():\n    await asyncio.sleep(0.01)\n    1 / 0\nasyncio.ensure_future(bad());",
], ids=["timer", "task"])
def test_an_error_after_the_end_is_shown(source):
    def has_come(emitted):
        gc.collect()           # here Python speaks of a lost task when it is collected, in the page at once
        return emitted

    ended, emitted = run(new_runner(), source, until=has_come)
    assert ended["status"] == "ok" and emitted[-1][0] == "error" and emitted[-1][1].endswith("ZeroDivisionError: division by zero")


def test_what_is_printed_after_the_end_is_shown():
    ended, emitted = run(new_runner(), "import asyncio\nasyncio.get_running_loop().call_later(0.01, print, 'late')\nprint('at once')",
                         until=lambda emitted: shown(emitted).stdout.endswith("late\n"))
    assert shown(emitted).stdout == "at once\nlate\n"
