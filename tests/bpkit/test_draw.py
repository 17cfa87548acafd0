"""Rules for all pictures: the same on every machine, in the reader's language, legible in both themes and in grey."""

import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import matplotlib
import numpy as np
import pytest
from matplotlib.colors import to_hex

from bpkit import en, ko
from bpkit.draw import PICTURES
from bpkit.draw.picture import COLOURS, WIDTH, quiet_style
from tests.bpkit.drawings import calls, picture, texts
from tests.notebooks.noise import Noise

CALLS = calls()
EDITIONS = {"en": en, "ko": ko}
LARGEST = {"weight_images": 60_000}      # bytes; a picture of 640 weights is the one exception


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


@pytest.mark.parametrize("name", CALLS)
def test_a_picture_fits_on_a_page(name):
    drawn = picture(name)
    assert len(drawn._repr_svg_()) <= LARGEST.get(name, 40_000)
    assert drawn.figure.get_figwidth() <= (5.6 if name in LARGEST else WIDTH), "on a phone a part of it would be out of sight"


def letters(drawn):
    """All words that are really drawn; matplotlib also keeps those of ticks outside of the picture."""
    axes = drawn.figure.axes[0]
    found = [*axes.texts, axes.title, axes._left_title,
             *(axes.get_legend().get_texts() if axes.get_legend() else [])]
    for axis in (axes.xaxis, axes.yaxis) if axes.axison else ():
        low, high = sorted(axis.get_view_interval())
        ticks = [tick for tick in axis.get_major_ticks() if low <= tick.get_loc() <= high]
        found += [axis.label, *(label for tick in ticks for label in (tick.label1, tick.label2))]
    return [text for text in found if text.get_visible() and text.get_text().strip()]


def cut_off(drawn):
    """The words that leave the paper, with 한글 as wide as in a reader's font, not as matplotlib's boxes."""
    paper, found = drawn.figure.bbox.expanded(1.005, 1.005), []
    for text in letters(drawn):
        with quiet_style():
            box = text.get_window_extent()
        wider = 0.42 * 11 * len(re.findall("[가-힣]", text.get_text())) * drawn.figure.dpi / 72
        before = {"left": 0, "center": wider / 2, "right": wider}[text.get_horizontalalignment()]
        level = text.get_rotation() == 0
        left, low = (box.x0 - before, box.y0) if level else (box.x0, box.y0 - wider / 2)
        right, high = (box.x1 + wider - before, box.y1) if level else (box.x1, box.y1 + wider / 2)
        if not (paper.x0 <= left and right <= paper.x1 and paper.y0 <= low and high <= paper.y1):
            found.append(text.get_text())
    return found


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", CALLS)
def test_words_are_large_enough_and_wholly_inside(name, edition):
    drawn = picture(name, edition)
    assert not cut_off(drawn)
    assert all(text.get_fontsize() >= 11 for text in letters(drawn))


def test_long_korean_labels_have_room():
    history, pair = CALLS["loss_curve"][0][0], CALLS["error_against_h"][0][0]["central"]
    for drawn in (ko.draw.loss_curves({"가중치 초기화를 바꾼 훈련": history, "모멘텀": history}),
                  ko.draw.error_against_h({"한쪽 차분과 견준 중앙 차분": pair})):
        assert not cut_off(drawn)


def crossed(drawn):
    """The labels in a picture through which a line runs, or on which a point lies."""
    found = []
    for axes in drawn.figure.axes:
        lines = [axes.transData.transform(line.get_xydata()) for line in axes.lines if line.get_transform() == axes.transData]
        for text in (text for text in axes.texts if text.get_text()):
            with quiet_style():
                box = text.get_window_extent()
            steps = [np.concatenate([np.linspace(a, b, 100) for a, b in zip(line, line[1:])] or [line]) for line in lines]
            if any(box.contains(*point) for points in steps for point in points):
                found.append(text.get_text())
    return found


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", sorted(set(CALLS) - {"loss_curve", "loss_curves", "decision_lines"}))     # names stand on their lines
def test_no_line_runs_through_a_label(name, edition):
    assert crossed(picture(name, edition)) == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", CALLS)
def test_hangul_never_shares_a_string_with_a_formula(name, edition):
    for text in letters(picture(name, edition)):
        assert not re.search("[가-힣].*[$]|[$].*[가-힣]", text.get_text()), "matplotlib would draw boxes"


@pytest.mark.parametrize("name", CALLS)
def test_lines_of_two_colours_differ_without_their_colours(name):
    """What is drawn in one colour has other dashes or markers than what is drawn in another."""
    looks = {}
    for line in picture(name).figure.axes[0].lines:
        if len(line.get_xdata()) > 1:
            dashes = line._unscaled_dash_pattern if line.get_linestyle() != "None" else "no line"
            looks.setdefault(to_hex(line.get_color()), set()).add((str(dashes), str(line.get_marker())))
    looks.pop(COLOURS["soft"], None)
    for one, other in combinations(looks.values(), 2):
        assert one != other


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_noise_in_the_last_bit_changes_no_word_and_no_line(seed):
    def plain(svg):      # the noise is new in every call, so matplotlib also finds that one frame is many
        return re.sub(r"(?s)<clipPath.*?</clipPath>\s*|part_\d+", "", svg)

    quiet = {name: picture(name) for name in CALLS}
    with Noise(seed).everywhere():
        noisy = {name: (repr(drawn), drawn._repr_svg_()) for name in CALLS for drawn in [picture(name)]}
    for name, drawn in quiet.items():
        assert noisy[name][0] == repr(drawn)
        assert plain(noisy[name][1]) == plain(drawn._repr_svg_()), name


@pytest.mark.parametrize("name", CALLS)
def test_negative_numbers_have_a_minus_sign(name):
    words = " ".join(texts(picture(name)._repr_svg_()))
    assert not re.search(r"(?<![\w.)\]])-\d", words)


@pytest.mark.parametrize("name", CALLS)
def test_a_summary_has_numbers_that_bpkit_rounded(name):
    summary = repr(picture(name))
    assert re.search(r"\d", summary) and not re.search(r"\d\.\d{5}|-0\.0+\b|nan|inf\b|np\.", summary)


def test_matplotlib_is_imported_only_by_drawing_and_pyplot_never():
    code = ("import sys, bpkit.ko; assert 'matplotlib' not in sys.modules; "
            "bpkit.ko.draw.arrows([1, 3], [4, 2])._repr_svg_(); assert 'matplotlib.pyplot' not in sys.modules")
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_a_missing_matplotlib_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ModuleNotFoundError, match="pip install matplotlib"):
        picture("arrows")
