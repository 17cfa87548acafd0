"""The network whose numbers can be pressed, compared with plain NumPy."""

import re

import pytest
from bs4 import BeautifulSoup

from bpkit import dense, en, ko
from tests.widgets.examples import network
from tests.widgets.marks import inside
from tests.widgets.plain_network import NAME, at, computed
from tests.widgets.support import content, frames, near

X, Y = [0.05, 0.10], [0.01]
PLAIN = computed(network(), X, Y, "half_sse")


def pressed(language=en):
    return language.widget.press_a_number(network(), X, Y, loss="half_sse")


def test_every_number_of_the_network_is_there_once_and_right():
    seen = frames(pressed())
    keys = [frame.title.split(" = ")[0] for frame in seen]
    wanted = [f"{name}[{', '.join(map(str, index))}]" for name, array in PLAIN.items() if name != "L" and not name.startswith(("da", "before"))
              for index in ([(i,) for i in range(len(array))] if array.ndim == 1 else
                            [(i, j) for i in range(array.shape[0]) for j in range(array.shape[1])])]
    assert sorted(keys) == sorted([*wanted, "L"])
    for frame, key in zip(seen, keys):
        assert near(re.search(r"= (-?[\d.]+),", frame.title)[1], at(PLAIN, key))


@pytest.mark.parametrize("edition", (en, ko))
def test_a_number_leads_to_its_own_frame(edition):
    page = BeautifulSoup(content(pressed(edition)), "html.parser")
    titles = {frame["data-number"]: frame.select_one(".bp-title").get_text() for frame in page.select(".bp-frame")}
    targets = page.select(".bp-target")
    assert len(targets) == len(titles) and {target["data-to"] for target in targets} == set(titles)
    for target in targets:
        assert target["aria-label"] == titles[target["data-to"]]
        assert [float(word) for word in inside(page.select_one(".bp-board svg"), target)] == [
            float(re.search(r"= (-?[\d.]+),", target["aria-label"])[1])]


def test_dashed_frames_stand_around_the_numbers_of_the_formula_and_a_full_one_around_the_result():
    page = BeautifulSoup(content(pressed()), "html.parser")
    picture = page.select_one(".bp-board svg")
    for frame in page.select(".bp-frame"):
        marks = picture.select_one(f'[data-frame="{frame["data-number"]}"]')
        title, *lines = [line.get_text() for line in frame.select("p")]
        used = dict.fromkeys(NAME.findall(lines[0].split(" = ", 1)[1])) if " = " in lines[0] else ()
        for class_, names in ((".bp-in", used), (".bp-out", [title.split(" = ")[0]])):
            words = [word for box in marks.select(f"{class_} rect") for word in inside(picture, box)]
            assert len(words) == len(names), frame
            assert all(near(word, at(PLAIN, name)) for word, name in zip(words, names)), (title, class_, words)


def test_an_unreadable_network_and_an_unwritten_loss_are_refused():
    wide = [dense([[0.1] * 5] * 2, [0] * 5), dense([[0.1]] * 5, [0])]
    with pytest.raises(ValueError, match="at most 8 weights"):
        en.widget.press_a_number(wide, X, Y, loss="half_sse")
    with pytest.raises(ValueError, match="loss: expected one of half_sse, mse, got 'bce'"):
        en.widget.press_a_number(network(), X, Y, loss="bce")
