"""The pass of one sample, frame by frame, compared with plain NumPy; and its code, run in the order in which it is shown."""

import re
from itertools import combinations

import numpy as np
import pytest

from bpkit import backward, dense, en, forward, ko, step
from tests.widgets.marks import inside
from tests.widgets.plain_network import NAME, at, computed, namespace
from tests.widgets.support import LIMIT, all_near, content, frames, near

MAZUR = [dense([[0.15, 0.25], [0.2, 0.3]], [0.35, 0.35]), dense([[0.4, 0.5], [0.45, 0.55]], [0.6, 0.6])]
CASES = {
    "Mazur": (MAZUR, [0.05, 0.10], [0.01, 0.99], "half_sse", 0.5),
    "three layers": ([dense([[0.5, -0.3]], [0.1, 0.2], "tanh"), dense([[0.4], [0.6]], [0.1], "relu"),
                      dense([[0.7]], [-0.2], "identity")], [0.8], [1.0], "mse", 0.1),
}
EACH = pytest.mark.parametrize("case", CASES)


def process(case, edition=en):
    layers, x, y, loss, rate = CASES[case]
    return edition.widget.backward_process(layers, x, y, loss=loss, learning_rate=rate)


def plain(case):
    return computed(*CASES[case][:4])


def lines(frame):
    """The lines of a caption that show one number: [(key, the rest)]."""
    return [line.split(" = ", 1) for line in frame.says.splitlines() if re.match(rf"(?:L|{NAME.pattern}) = ", line)]


@EACH
def test_the_way_back_has_three_steps_a_layer_in_this_order(case):
    seen, count = frames(process(case)), len(CASES[case][0])
    assert len(seen) == 1 + 2 * count + 1 + 3 * count + 1
    back = [frame for frame in seen if frame.title.startswith("Backward Process")]
    made = [[re.sub(r"\[.*", "", key) for key, _ in lines(frame)] for frame in back]
    wanted = [names for l in range(count, 0, -1) for names in ({f"da{l}"}, {f"delta{l}"}, {f"dW{l}", f"db{l}"})]
    assert [set(names) for names in made] == wanted
    assert [re.search(r"(\d+) of (\d+)", frame.title).groups() for frame in back] == [
        (str(n), str(3 * count)) for n in range(1, 3 * count + 1)]


@EACH
def test_every_number_in_a_caption_is_right(case):
    known, shown = plain(case), set()
    for frame in frames(process(case))[1:-1]:
        assert lines(frame)
        for key, rest in lines(frame):
            assert near(rest.split(" = ")[-1], at(known, key)), (key, rest)
            shown.add(key)
    sizes = [len(CASES[case][1]), *(len(layer.b) for layer in CASES[case][0])]
    weights = sum(a * b for a, b in zip(sizes, sizes[1:]))
    assert len(shown) == weights + 5 * sum(sizes[1:]) + 1        # dW; z, a, da, delta, db; L


@EACH
def test_dashed_frames_stand_around_what_goes_in_and_full_ones_around_what_comes_out(case):
    known = plain(case)
    for frame in frames(process(case))[1:-1]:
        used = dict.fromkeys(name for _, rest in lines(frame) for name in NAME.findall(rest))
        for class_, names in ((".bp-in", list(used)), (".bp-out", [key for key, _ in lines(frame)])):
            boxes = frame.picture.select(f"{class_} rect")
            words = [next(iter(inside_all(frame, box)), None) for box in boxes]
            assert len(boxes) == len(names) and None not in words, (frame.title, class_, words, names)
            assert all_near(words, [at(known, name) for name in names])


def inside_all(frame, box):
    """Numbers in a box, those included that stay from earlier frames."""
    page = frame.picture.find_parent(class_="bp-widget")
    found = inside(frame.picture, box)
    waiting = [use["href"] for use in frame.picture.find_all("use")]
    while waiting:
        part = page.find(id=waiting.pop().removeprefix("#"))
        found += inside(part, box)
        waiting += [use["href"] for use in part.find_all("use")]
    return found


@EACH
def test_numbers_appear_when_they_are_computed_and_the_gradient_of_an_activation_goes_when_delta_is_there(case):
    layers, x, y, *_ = CASES[case]
    lasting = len(x) + len(y) + sum(layer.W.size + layer.b.size for layer in layers)
    for frame in frames(process(case))[1:-1]:
        made = [key for key, _ in lines(frame)]
        passing = len(made) if made[0].startswith(("da", "delta")) else 0
        lasting += 0 if made[0].startswith("da") else len(made)
        assert frame.texts.count("∂L/∂a") == passing
        assert sum(bool(re.fullmatch(r"-?[\d.]+", text)) for text in frame.texts) == lasting + passing
    assert frames(process(case))[-1].texts.count("δ") == sum(len(layer.b) for layer in layers)


@EACH
@pytest.mark.parametrize("edition", (en, ko))
def test_the_code_run_in_the_order_of_the_frames_is_one_step_of_training(case, edition):
    layers, x, y, loss, rate = CASES[case]
    names = namespace(layers, x, y)
    for frame in frames(process(case, edition)):
        for code in re.findall(r"Python: (.*)", frame.says):
            exec(code, names)
    moved = step(layers, backward(layers, forward(layers, [x]), [y], loss=loss), rate)
    for l, layer in enumerate(moved, start=1):
        np.testing.assert_allclose(names[f"W{l}"], layer.W, rtol=1e-12)
        np.testing.assert_allclose(names[f"b{l}"], layer.b, rtol=1e-12)


@EACH
def test_the_update_shows_old_and_new_numbers_and_the_loss_before_and_after(case):
    layers, x, y, loss, rate = CASES[case]
    known, last = plain(case), frames(process(case))[-1]
    keys = [f"{name}{l}[{', '.join(map(str, index))}]" for l, layer in enumerate(layers, start=1)
            for name, array in (("W", layer.W), ("b", layer.b)) for index in np.ndindex(array.shape)]
    new = {key: at(known, key) - rate * at(known, f"d{key}") for key in keys}
    [(key, terms)] = re.findall(r"^For example (.+?) − η·d.+? = (.+)\.$", last.says, re.M)
    assert near(terms.split(" − ", 1)[0], at(known, key)) and near(terms.split(" = ")[1], new[key])
    moved = [dense(layer.W - rate * known[f"dW{l}"], layer.b - rate * known[f"db{l}"], layer.activation)
             for l, layer in enumerate(layers, start=1)]
    after = at(computed(moved, x, y, loss), "L")
    before_after = re.search(r"Loss before: (.+?)\. After .*: (.+?)\.$", last.says, re.M).groups()
    assert near(before_after[0], known["L"]) and near(before_after[1], after)
    words = [word for box in last.picture.select(".bp-out rect") for word in inside(last.picture, box)]
    assert all_near(words, [*new.values(), after])
    assert "gradient descent, no longer backpropagation" in last.says


def test_mazurs_weights_after_one_step_are_the_published_ones():
    published = {"W1[0, 0]": .149780716, "W1[1, 0]": .19956143, "W1[0, 1]": .24975114, "W1[1, 1]": .29950229,
                 "W2[0, 0]": .35891648, "W2[1, 0]": .408666186, "W2[0, 1]": .51130127, "W2[1, 1]": .561370121}
    shown = dict(re.findall(r"^(W.+?) − 0.5·.* = (.+)$", repr(process("Mazur")), re.M))
    assert set(shown) == set(published) and all(near(shown[key], number) for key, number in published.items())
    assert repr(process("Mazur")).endswith("L after the update = 0.2805")       # 0.280471447, with the biases trained


@EACH
def test_both_editions_have_the_same_numbers_and_are_light(case):
    assert repr(process(case)) == repr(process(case, ko))
    assert all(len(content(process(case, edition)).encode()) < LIMIT for edition in (en, ko))
    assert all(re.search("[가-힣]", frame.title + frame.says) for frame in frames(process(case, ko)))


@pytest.mark.parametrize("rate, error, message", (
    (0, ValueError, "expected a positive number, got 0.0"), (-0.1, ValueError, "expected a positive number"),
    ([0.1, 0.2], ValueError, "learning_rate: expected 0 axes"), ("fast", TypeError, "learning_rate: expected numbers")))
def test_a_learning_rate_must_be_a_positive_number(rate, error, message):
    with pytest.raises(error, match=message):
        en.widget.backward_process(MAZUR, [0.05, 0.1], [0.01, 0.99], loss="half_sse", learning_rate=rate)


def test_other_losses_and_shapes_are_refused():
    for x, y, loss, message in (([0.05, 0.1], [0.01, 0.99], "bce", "loss: expected one of"),
                                ([0.05], [0.01, 0.99], "mse", "W1 has 2 rows"), ([0.05, 0.1], [0.01], "mse", "target")):
        with pytest.raises(ValueError, match=message):
            en.widget.backward_process(MAZUR, x, y, loss=loss, learning_rate=0.1)


def frame_over_frame(frame):
    """Pairs of frames of which one, with its line of 3 pixels, reaches into the other, as (across, down) in pixels."""
    boxes = [[float(box[name]) for name in ("x", "y", "width", "height")] for box in frame.picture.select(".bp-in rect, .bp-out rect")]
    shared = [[min(a[side] + a[side + 2], b[side] + b[side + 2]) - max(a[side], b[side]) + 3 for side in (0, 1)]
              for a, b in combinations(boxes, 2)]
    return [pair for pair in shared if pair[0] > 3 and pair[1] > 0]


@EACH
def test_no_frame_cuts_through_another_number(case):
    for frame in frames(process(case)):
        assert not frame_over_frame(frame), frame.title
