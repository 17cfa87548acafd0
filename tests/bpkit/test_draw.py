"""Pictures show the numbers that bpkit computed, in the reader's language, the same on every machine."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import matplotlib
import numpy as np
import pytest

import bpkit
from bpkit import en, ko
from bpkit.draw import PICTURES
from bpkit.draw.picture import COLOURS

X, Y = bpkit.data.xor()
NETWORK = [bpkit.dense([[4.0, -4], [4, -4]], [-2, 6], "sigmoid"), bpkit.dense([[6.0], [6]], [-9], "sigmoid")]
HISTORY = bpkit.History(np.array([0, 50, 100]), np.array([0.5, 0.25, 0.125]))
CALLS = {
    "arrows": (([1, 3], [4, 2]), {}),
    "product_cards": (([[4, 1, 2], [0, 3, 1]], [[3, 2], [2, 4], [5, 1]]), {"row": 0, "column": 1}),
    "loss_curve": ((HISTORY,), {}),
    "decision_plane": ((NETWORK, X, Y), {}),
}
EDITIONS = {"en": en, "ko": ko}


def picture(name, edition="en"):
    arguments, named = CALLS[name]
    return getattr(EDITIONS[edition].draw, name)(*arguments, **named)


def texts(svg):
    return ["".join(node.itertext()).strip() for node in ElementTree.fromstring(svg).iter()
            if node.tag.endswith("}text")]


def test_every_picture_is_tested_and_both_editions_have_the_same_words():
    assert set(CALLS) == set(PICTURES)
    assert set(en.WORDS) == set(ko.WORDS)
    assert not any(re.search("[가-힣]", word) for word in en.WORDS.values())
    assert all(re.search("[가-힣]", word) for word in ko.WORDS.values())


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", CALLS)
def test_a_picture_is_the_same_each_time_and_leaves_no_trace(name, edition):
    before = dict(matplotlib.rcParams)
    first, second = picture(name, edition), picture(name, edition)
    assert first._repr_svg_() == second._repr_svg_() == first._repr_svg_()
    assert dict(matplotlib.rcParams) == before
    assert repr(first) == repr(picture(name, "en")), "the summary is printed output: equal in both editions"


@pytest.mark.parametrize("name", CALLS)
def test_the_svg_is_steady_and_takes_its_colours_from_the_page(name):
    svg = picture(name)._repr_svg_()
    tags = "".join(re.findall(r"<[^>]*>", svg))
    numbers = re.findall(r"(?<![\w#])\d+\.(\d+)", re.sub(r'xlink:href="[^"]*"|version="1.1"', "", tags))
    assert numbers and max(map(len, numbers)) <= 3
    assert not re.search(r"<metadata|<!--|dc:date", svg)
    assert not re.search(r"[\"#]\w*[0-9a-f]{10}\b", svg), "a name made of a hash of floats differs between machines"
    names = re.findall(r'id="([^"]+)"', svg)
    assert len(names) == len(set(names)) and set(re.findall(r"#(part_\d+)", svg)) <= set(names)
    bare = re.sub(r"var\(--bp-\w+, #[0-9a-f]{6}\)", "", svg)
    assert not re.search(r"#[0-9a-f]{6}\b", bare), "a colour outside of the palette stays dark on dark paper"


def test_the_colours_are_those_of_the_books_light_theme():
    css = (Path(__file__).parents[2] / "book/_static/figures.css").read_text(encoding="utf-8")
    light = css[css.index("html {"):css.index("}")]
    assert dict(re.findall(r"--bp-(\w+): (#[0-9a-f]{6});", light)) == COLOURS


def test_arrows_show_the_shadow_that_projection_computes():
    drawn = picture("arrows", "ko")
    assert "u·v = 10.0000" in drawn.summary and "shadow of u on v = [2.0000 1.0000]" in drawn.summary
    assert {"u", "v", ko.WORDS["shadow"]} <= set(texts(drawn._repr_svg_()))
    dashed = drawn.figure.axes[0].lines[-1].get_xydata()
    np.testing.assert_allclose(dashed, [[1, 3], bpkit.projection([1, 3], [4, 2])])


def test_cards_hold_the_numbers_of_the_product():
    drawn = picture("product_cards")
    assert drawn.summary.endswith("AB[0, 1] = 4·2 + 1·4 + 2·1 = 14")
    numbers = [text for text in texts(drawn._repr_svg_()) if text.isdigit()]
    A, B = CALLS["product_cards"][0]
    assert numbers == [str(n) for M in (A, B, np.array(A) @ B) for n in np.ravel(M)]
    with pytest.raises(IndexError, match=r"expected an entry of the product, shape \(2, 2\), got \(0, 2\)"):
        en.draw.product_cards(A, B, row=0, column=2)


def test_a_loss_curve_passes_through_the_recorded_losses():
    drawn = picture("loss_curve")
    np.testing.assert_array_equal(drawn.figure.axes[0].lines[0].get_xydata(), np.stack(HISTORY, axis=1))
    assert drawn.summary == "3 losses: epoch 0 0.5000, lowest 0.1250, epoch 100 0.1250"


def test_the_plane_is_labelled_with_the_networks_outputs():
    drawn = picture("decision_plane")
    outputs = [bpkit.rounded(p) for p in bpkit.forward(NETWORK, X).A[-1].ravel()]
    assert set(outputs) <= set(texts(drawn._repr_svg_()))
    assert [line.split()[-1] for line in drawn.summary.splitlines()[:4]] == outputs
    assert drawn.summary.endswith("line at output 0.5: yes")


def test_a_plane_refuses_targets_that_are_not_a_column():
    with pytest.raises(ValueError, match=r"y: expected shape \(4, 1\), got shape \(4,\)"):
        en.draw.decision_plane(NETWORK, X, Y.ravel())


def test_a_plane_without_a_line_says_so():
    flat = ko.draw.decision_plane([bpkit.dense([[0.0], [0]], [0])], X, Y)
    assert flat.summary.endswith("line at output 0.5: no")
    assert ko.WORDS["no line"] in texts(flat._repr_svg_())


def test_matplotlib_is_imported_only_by_drawing_and_pyplot_never():
    code = ("import sys, bpkit.ko; assert 'matplotlib' not in sys.modules; "
            "bpkit.ko.draw.arrows([1, 3], [4, 2])._repr_svg_(); assert 'matplotlib.pyplot' not in sys.modules")
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_a_missing_matplotlib_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ModuleNotFoundError, match="pip install matplotlib"):
        picture("arrows")
