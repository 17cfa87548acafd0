"""What a cell prints: as a terminal would show it, and not without end."""

import doctest

import pytest

from tests.live.running import SAID, new_runner, run


def on_page(emitted):
    """The text of the last box, as output.mjs puts it together."""
    text = ""
    for kind, part, _ in emitted:
        if kind == "stdout":
            text = text[:text.rfind("\n") + 1] + part[1:] if part.startswith("\r") else text + part
    return text


@pytest.fixture(params=[0.05, 0], ids=["in one message", "each in its own"])
def runner(request):
    runner = new_runner()
    printed().BATCH = request.param
    return runner


def printed():
    import bpkit_page.printed

    return bpkit_page.printed


@pytest.mark.parametrize("source, shows", [
    ("for n in (5, 60, 7):\n    print(f'{n} %', end='\\r')", "7 %%"),
    ("for n in (5, 60, 7):\n    print(f'\\r{n} %', end='')\nprint()\nprint('done')", "7 %%\ndone\n"),
    ("print('a\\nlonger\\rab', end='')\nprint('cd')", "a\nabcder\n"),
    ("print('a\\r\\nb\\r\\n', end='')", "a\nb\n"),
    ("print('kept')\nprint('1\\r2')\nprint('after')", "kept\n2\nafter\n"),
])
def test_a_line_is_written_over(runner, source, shows):
    assert on_page(run(runner, source)[1]) == shows


def test_how_a_line_is_written_over():
    new_runner()
    assert doctest.testmod(printed()).attempted and not doctest.testmod(printed()).failed


def test_a_progress_bar_may_be_as_long_as_the_work():
    ended, emitted = run(new_runner(), "for n in range(50_000):\n    print('\\r' + str(n).zfill(60), end='')")
    assert ended["status"] == "ok" and on_page(emitted) == "49999".zfill(60) and sum(len(text) for _, text, _ in emitted) < 10_000


def test_lines_that_are_written_over_and_kept_have_an_end():
    ended, emitted = run(new_runner(), "for n in range(50_000):\n    print('x\\r' + str(n).zfill(60))")
    assert ended["status"] == "error" and emitted[-1][1] == SAID["too much"] and len(on_page(emitted)) < 110_000


@pytest.mark.parametrize("source", [
    r"print('\033[1;31mred\033[0m \x1b[2K\x1b]0;title\x07text')", r"print('\x1b[38;5;208mred\x1b[0m', 'text')"])
def test_colours_of_a_terminal_leave_no_rubbish(source):
    assert on_page(run(new_runner(), source)[1]) == "red text\n"


def test_colours_in_an_error_leave_no_rubbish():
    assert run(new_runner(), r"raise ValueError('\x1b[31mred')")[1][-1][1].endswith("ValueError: red")
