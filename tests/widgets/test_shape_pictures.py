"""The rectangles and the table of the shape ledger, read back from the drawing."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.widgets.shape_steps_shown import CASES, ledger, steps, written
from tests.widgets.support import content, frames


def cards(picture, page, option):
    """The arrays of a frame for one batch size: [(shape text, rows, columns, axes that are struck out)]."""
    for use in picture.find_all("use", recursive=False):
        card = page.find(id=use["href"].removeprefix("#"))
        if card.name == "g" and card.find("use"):
            if "-shared" in card["id"]:
                continue
            label, grids, gone = "", [], []
            for part in parts(card, page, option):
                if part.name == "text":
                    label = part.get_text()
                    gone = [axis for axis, size in enumerate(re.findall(r"\d+", label)) if _struck(part, axis)]
                elif "bp-edge" in part.get("class", ()):
                    grids.append(part["d"])
            assert len(grids) == 1
            yield label, *cells(grids[0]), gone


def _struck(text, axis):
    pieces = "".join(("~" + str(child.get_text()) if getattr(child, "name", None) and "bp-gone" in child["class"]
                      else child.get_text()) for child in text.children)
    return pieces.strip("()").rstrip(",").split(", ")[axis].startswith("~")


def parts(element, page, option):
    """All that is drawn below an element when this option is chosen."""
    for child in element.find_all(True, recursive=False):
        if child.get("data-option", str(option)) != str(option):
            continue
        if child.name == "use":
            used = page.find(id=child["href"].removeprefix("#"))
            yield from [used] if used.name == "path" else parts(used, page, option)
        elif child.name == "g":
            yield from parts(child, page, option)
        else:
            yield child


def cells(d):
    """(rows, columns) of a grid, from its outline and its inner lines."""
    width, height = map(float, re.match(r"M\S+ \S+h(\S+?)v(\S+?)h", d).groups())
    inner = d.split("z")[1]
    return inner.count("h") + 1, inner.count("v") + 1, width, height


@pytest.mark.parametrize("option", range(3))
def test_a_rectangle_has_the_cells_of_its_shape_and_strikes_out_what_vanishes(option):
    page = BeautifulSoup(content(ledger()), "html.parser")
    m = CASES["2-3-1"][1][option]
    for frame, (code, said) in zip(page.select(".bp-frame"), steps("2-3-1"), strict=True):
        drawn = list(cards(frame.select_one("svg"), page, option))
        wanted = written(said[m][0])
        assert [written(label)[0] for label, *_ in drawn] == wanted, code
        for (label, rows, columns, width, height, gone), shape in zip(drawn, wanted):
            size = (1, 1, *shape)[-2:] if len(shape) != 1 else (1, shape[0])
            assert (rows, columns) == tuple(n if n <= 8 else 1 for n in size)
            assert (width > height) == (size[1] > size[0]) and (width == height) == (size[0] == size[1])
        struck = [(place, axis) for place, (*_, gone) in enumerate(drawn) for axis in gone]
        assert struck == ([(1, 1), (2, 0)] if " @ " in code else [(1, 0)] if ".sum(axis=0)" in code else []), code
        if " @ " in code:
            assert wanted[1][1] == wanted[2][0] and wanted[0] == (wanted[1][0], wanted[2][1])


def test_the_ledger_grows_line_by_line_and_a_gradient_stands_beside_what_it_is_of():
    seen, before = frames(ledger()), set()
    names = re.compile(r"[XyL]|[WbZA]\d|delta\d|d[Wb]\d")
    for frame, (code, _) in zip(seen, steps("2-3-1")):
        page = frame.picture.find_parent(class_="bp-widget")
        places = {text.get_text(): (float(text["x"]), float(text["y"])) for text in page.select(".bp-frame text.bp-cell")}
        now = {text for text in frame.texts if names.fullmatch(text)}
        new = set(code.split("  ")) if not before else set() if " -= " in code else {code.split(" = ")[0]}
        assert now - before == new
        before |= now
    for name, value in (("dW1", "W1"), ("db1", "b1"), ("delta1", "Z1"), ("dW2", "W2"), ("db2", "b2"), ("delta2", "Z2")):
        assert places[name][1] == places[value][1] and places[name][0] > places[value][0]


def test_only_the_batch_axis_is_underlined():
    page = BeautifulSoup(content(ledger()), "html.parser")
    shapes = {text.get_text(): [tspan.get_text() for tspan in text.select(".bp-m")] for text in page.select(".bp-small")}
    assert shapes["(2, 3)"] == shapes["(3,)"] == shapes["()"] == [] and shapes["(32, 3)"] == shapes["(3, 32)"] == ["32"]
