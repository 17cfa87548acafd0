"""The right order and the wrong one, compared with recursions written here."""

import re

from bpkit import en, graph
from bpkit.wrong_order import recursive_order
from tests.widgets.examples import product, twice_used
from tests.widgets.support import frames


def test_the_summary_has_the_numbers_of_oracle_10():
    right, wrong = repr(en.widget.order(twice_used())).splitlines()
    assert right.startswith("right: da = 25  db = 19  ") and wrong.startswith("wrong: da = 29  db = 22  ")


def test_the_last_frame_says_what_is_wrong_and_marks_it():
    seen = frames(en.widget.order(twice_used()))
    right, wrong = ([frame for frame in seen if frame.series == series] for series in (0, 1))
    assert right[-1].says.splitlines()[-1] == "Every gradient is right." and {"da = 25", "db = 19"} <= set(right[-1].says.splitlines()[0].split(", ")) and not right[-1].picture.select(".bp-out")
    assert set(wrong[-1].says.splitlines()) == {"da = 29 instead of 25.", "db = 22 instead of 19."}
    assert len(wrong[-1].picture.select(".bp-out")) == 2
    assert {"29", "22"} <= set(wrong[-1].texts) and {"25", "19"} <= set(right[-1].texts)


def naive(a=2.0, b=3.0):
    """The wrong walk by hand: (node, gradient when called), in the order of the calls, for y = (c + d) + c·d."""
    calls, total = [], dict.fromkeys("abcdegy", 0.0)

    def call(node):
        calls.append((node, total[node]))
        inputs = {"y": [("e", 1), ("g", 1)], "e": [("c", 1), ("d", 1)], "g": [("c", a * b), ("d", a + b)],
                  "c": [("a", 1), ("b", 1)], "d": [("a", b), ("b", a)]}.get(node, [])
        for input, local in inputs:
            total[input] += total[node] * local
        for input, _ in inputs:
            call(input)

    total["y"] = 1.0
    call("y")
    return [(node, gradient) for node, gradient in calls if node not in "ab"]


def test_every_turn_of_the_wrong_walk_is_that_of_the_recursion():
    wrong = [frame for frame in frames(en.widget.order(twice_used())) if frame.series == 1][1:-1]
    shown = [(re.search(r": (\w)", frame.title)[1],
              float(re.search(r"(?:complete: |It has |now with )(-?\d+)", frame.says)[1])) for frame in wrong]
    assert shown == naive()


def test_a_node_with_a_part_of_its_gradient_is_told_from_a_complete_one():
    wrong = [frame.says for frame in frames(en.widget.order(twice_used())) if frame.series == 1]
    assert any("It has 1 so far, and 7 in the end." in says for says in wrong)
    assert any("called again, now with 7" in says for says in wrong)


def test_without_a_shared_node_both_orders_are_right():
    seen = frames(en.widget.order(product()))
    assert [frame.says.splitlines()[-1] for frame in seen if frame.title == "The result"] == ["Every gradient is right."] * 2


def test_the_graph_is_told_in_words_for_those_who_do_not_see_it():
    start = frames(en.widget.order(twice_used()))[0]
    assert start.says == "a = 2, b = 3, c = a + b = 5, d = a·b = 6, e = c + d = 11, g = c·d = 30, y = e + g = 41"


def test_shares_added_in_another_order_are_no_mistake():
    """0.1 + 0.2 + 0.3 is 0.6000000000000001 in one order and 0.6 in the other."""
    x = graph.leaf(1, "x")
    f = x * 0.1 + x * 0.2 + x * 0.3
    assert graph.gradients(f)[x] != graph.gradients(f, order=recursive_order(f))[x], "else this test tests nothing"
    results = [frame for frame in frames(en.widget.order(f)) if frame.title == "The result"]
    assert all("Every gradient is right." in frame.says and not frame.picture.select(".bp-out") for frame in results)
