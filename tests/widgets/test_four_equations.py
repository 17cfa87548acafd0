"""The four equations, frame by frame: every matrix is read back and compared with loops over single samples and with differences."""

import re
from typing import NamedTuple

import numpy as np
import pytest

from bpkit import dense, en, ko
from tests.widgets.examples import deep
from tests.widgets.plain_network import FUNCTIONS
from tests.widgets.support import LIMIT, content, frames, near

SIGNS = "①②③④"
CODE = re.compile(r"^(?:Python: )?((?:slope|delta\d|d[Wb]\d) = (?!\[).+)$", re.M)     # not the lines of its matrix
FILLED = r"[①②③④] (?:δ|d[Wb])\d"
SOFTMAX = ([dense([[0.5, -1, 1], [1, 0.5, -0.5]], [0.5, 0, 0.5], "relu"),
            dense([[1, -0.5], [0.5, 1], [-1, 0.5]], [0, 0.5], "relu"), dense([[1, -1], [-0.5, 1]], [0, 0.5], "softmax")],
           [[1, 0.5], [-1, 2], [0.5, -1]], [[1, 0], [0, 1], [0, 1]], "cross_entropy")
FOUR = [dense([[0.3, -0.2, 0.5], [0.1, 0.4, -0.6]], [0.1, 0, -0.1], "tanh"),
        dense([[0.7, -0.4], [0.2, 0.9], [-0.5, 0.3]], [0.2, -0.3], "sigmoid"),
        dense([[1.1, -0.8, 0.6, 0.2], [-0.4, 0.5, 0.9, -0.7]], [0.3, 0.1, -0.2, 0.4], "identity"),
        dense([[0.4], [-0.9], [0.6], [0.8]], [0.15], "tanh")]
CASES = {
    "softmax": SOFTMAX,
    "two layers": ([dense([[0.5, -0.3, 0.8], [0.2, 0.6, -0.4]], [0.1, 0.2, -0.1], "tanh"),
                    dense([[0.4, -0.7], [0.6, 0.2], [-0.5, 0.3]], [0.1, -0.2], "sigmoid")],
                   [[1, 0.5], [-1, 2], [0.5, -1], [0.2, 0.3]], [[1, 0], [0, 1], [0, 1], [1, 1]], "bce"),
    "four layers": (FOUR, [[0.5, -1], [1.5, 0.25]], [[0.5], [-0.25]], "mse"),
    "one sample": (FOUR[:3], [[0.5, -1]], [[1, 0, -1, 2]], "half_sse"),
}
EACH = pytest.mark.parametrize("case", CASES)


class Step(NamedTuple):
    frame: object
    equation: int
    layer: int
    code: list
    shown: dict
    shapes: str


def widget(case, edition=en):
    layers, X, y, loss = CASES[case]
    return edition.widget.four_equations(layers, X, y, loss=loss)


def steps(case, edition=en):
    """What each frame between the first and the last says, read out of the HTML."""
    for frame in frames(widget(case, edition))[1:-1]:
        sign, layer = re.match(r"(.) l = (\d): ", frame.title).groups()
        shown, name, said = {}, None, frame.says.replace("\xa0", " ")
        for line in said.splitlines():
            first = re.match(r"(\S+) =(?: \[|$)", line)
            if first:
                name = first[1]
                shown[name] = []
            if "[" in line and (first or re.match(r" +\[", line)):
                shown[name].append(line.partition("[")[2].rstrip("]").split())
        yield Step(frame, SIGNS.index(sign) + 1, int(layer), re.findall(CODE, said), shown, re.search(r"(?:Shapes|형상): (.*)", said)[1])


# ---- the same in another way: one sample after another, slopes from z, and differences ----

def outputs(layers, x):
    """Z and A of one sample."""
    a, Z, A = np.array(x, float), [], [np.array(x, float)]
    for layer in layers:
        Z.append(np.array([sum(a[i] * layer.W[i, j] for i in range(len(a))) + layer.b[j] for j in range(len(layer.b))]))
        a = np.exp(Z[-1]) / np.exp(Z[-1]).sum() if layer.activation == "softmax" else FUNCTIONS[layer.activation][0](Z[-1])
        A.append(a)
    return Z, A


def loss_of(layers, X, y, loss):
    p, t = np.array([outputs(layers, x)[1][-1] for x in X]), np.array(y, float)
    return {"half_sse": lambda: ((p - t) ** 2).sum() / 2, "mse": lambda: ((p - t) ** 2).sum() / p.size,
            "bce": lambda: -(t * np.log(p) + (1 - t) * np.log(1 - p)).sum() / p.size,
            "cross_entropy": lambda: -(t * np.log(p)).sum() / len(p)}[loss]()


def differences(layers, X, y, loss, l, field, h=1e-6):
    """∂L/∂W or ∂L/∂b of layer l, measured."""
    value = getattr(layers[l - 1], field)
    measured = np.zeros(value.shape)
    for index in np.ndindex(value.shape):
        at = []
        for sign in (1, -1):
            moved = value.copy()
            moved[index] += sign * h
            at.append(loss_of([*layers[:l - 1], layers[l - 1]._replace(**{field: moved}), *layers[l:]], X, y, loss))
        measured[index] = (at[0] - at[1]) / (2 * h)
    return measured


def computed(layers, X, y, loss):
    """{name in the code: array}, sample by sample, ∂L/∂A of the output not multiplied out."""
    size, rows = np.size(y), len(X)
    slope_of_loss = {"half_sse": lambda p, t: p - t, "mse": lambda p, t: 2 * (p - t) / size,
                     "bce": lambda p, t: (p - t) / (p * (1 - p)) / size, "cross_entropy": lambda p, t: -t / p / rows}[loss]
    known = {"y": np.array(y, float)}
    for l, layer in enumerate(layers, start=1):
        known |= {f"W{l}": layer.W, f"b{l}": layer.b, f"dW{l}": 0, f"db{l}": 0}
    for x, t in zip(X, known["y"]):
        Z, A = outputs(layers, x)
        back = slope_of_loss(A[-1], t)
        known.setdefault("A0", []).append(A[0])
        for l in range(len(layers), 0, -1):
            if layers[l - 1].activation == "softmax":
                delta = (np.diag(A[l]) - np.outer(A[l], A[l])) @ back
            else:
                slope = FUNCTIONS[layers[l - 1].activation][1](Z[l - 1])
                known.setdefault(f"slope{l}", []).append(slope)
                delta = back * slope
            known.setdefault(f"Z{l}", []).append(Z[l - 1])
            known.setdefault(f"A{l}", []).append(A[l])
            known.setdefault(f"delta{l}", []).append(delta)
            known[f"dW{l}"] = known[f"dW{l}"] + np.outer(A[l - 1], delta)
            known[f"db{l}"] = known[f"db{l}"] + delta
            back = layers[l - 1].W @ delta
    return {name: np.array(array) for name, array in known.items()}


def plain(case):
    return computed(*CASES[case])


def of_name(known, name, layer):
    """The array that the code calls A1.T, delta2, slope."""
    array = known[f"slope{layer}" if name == "slope" else name.removesuffix(".T")]
    return array.T if name.endswith(".T") else array


# ---- numbers ----

def test_the_example_is_the_first_case():
    assert content(widget("softmax")) == content(deep(en.widget))


@EACH
def test_equations_come_from_the_last_layer_to_the_first(case):
    last = len(CASES[case][0])
    wanted = [(number if number != 2 or l < last else 1, l) for l in range(last, 0, -1) for number in (2, 3, 4)]
    assert [(step.equation, step.layer) for step in steps(case)] == wanted


@EACH
@pytest.mark.parametrize("edition", (en, ko))
def test_every_matrix_is_right(case, edition):
    known = plain(case)
    for step in steps(case, edition):
        names = {name for code in step.code for name in re.findall(r"\b(?:slope|y|(?:delta|dW|db|[AW])\d)\b(?:\.T)?", code)}
        assert set(step.shown) == names - ({f"A{step.layer}"} if step.equation == 2 else set()), step.frame.title
        for name, rows in step.shown.items():
            array = np.atleast_2d(of_name(known, name, step.layer))
            assert np.shape(rows) == array.shape, (step.frame.title, name)
            assert all(near(shown, value) for shown, value in zip(np.ravel(rows), array.ravel())), (step.frame.title, name)


@EACH
def test_gradients_are_what_is_measured(case):
    for step in steps(case):
        if step.equation > 2:
            name = list(step.shown)[-1]
            measured = np.atleast_2d(differences(*CASES[case], step.layer, name[1]))
            assert all(near(shown, value, 4) or abs(float(shown) - value) < 6e-5
                       for shown, value in zip(np.ravel(step.shown[name]), measured.ravel())), name


@EACH
@pytest.mark.parametrize("edition", (en, ko))
def test_the_code_run_in_the_order_of_the_frames_gives_all_gradients(case, edition):
    known = plain(case)
    names = {name: array for name, array in known.items() if name[0] in "AWby"}
    for step in steps(case, edition):
        for code in step.code:
            exec(code, names)
    assert_gradients(known, names)


def assert_gradients(known, names):
    for name in known:
        if name.startswith("d"):
            np.testing.assert_allclose(names[name], known[name], rtol=1e-9, atol=1e-12, err_msg=name)


@EACH
def test_the_loop_of_the_last_frame_gives_the_same(case):
    known, (layers, *_) = plain(case), CASES[case]
    last = len(layers)
    code = re.search(r"(?ms)^for l in.*?\n(?=\S)", frames(widget(case))[-1].says)[0]
    slopes = {known[f"A{l}"].tobytes(): known[f"slope{l}"] for l in range(1, last + 1) if f"slope{l}" in known}
    names = {"W": {l: known[f"W{l}"] for l in range(1, last + 1)}, "A": {l: known[f"A{l}"] for l in range(last + 1)},
             "dW": {}, "db": {}, "delta": known[f"delta{last}"], "slope": lambda A: slopes[A.tobytes()]}
    exec(code, names)
    assert_gradients({name: array for name, array in known.items() if re.match("d[Wb]", name)},
                     {f"{letter}{l}": array for letter in ("dW", "db") for l, array in names[letter].items()})


@EACH
def test_shapes_are_those_of_the_arrays(case):
    known = plain(case)
    for step in steps(case):
        l = step.layer
        names = {1: [f"A{l}", "y", *([f"A{l}"] if "slope" in step.shown else []), f"delta{l}"],
                 2: [f"delta{l + 1}", f"W{l + 1}.T", f"Z{l}", f"delta{l}"],
                 3: [f"A{l - 1}.T", f"delta{l}", f"dW{l}"], 4: [f"delta{l}", f"db{l}"]}[step.equation]
        shapes = re.findall(r"\(\d+, ?\d*\)", step.shapes)
        assert shapes == [str(of_name(known, name, l).shape) for name in names], step.frame.title
    parameters = [f"{field}{l}" for l in range(1, len(CASES[case][0]) + 1) for field in ("W", "b")]
    said = re.findall(r"d([Wb]\d) (\(\d+, ?\d*\))", frames(widget(case))[-1].says.replace("\xa0", " "))
    assert said == [(name, str(known[name].shape)) for name in parameters]


# ---- the picture ----

def drawn(frame):
    """All texts of a picture with their places, those of shared parts included: [(x, y, words)]."""
    page, waiting, found = frame.picture.find_parent(class_="bp-widget"), [frame.picture], []
    while waiting:
        part = waiting.pop()
        found += [(float(word["x"]), float(word["y"]), word.get_text()) for word in part.find_all("text")]
        waiting += [page.find(id=use["href"].removeprefix("#")) for use in part.find_all("use")]
    return found


def names_in(frame, class_):
    """The cards that are framed, by the names that the code has for them."""
    for rect in frame.picture.select(f".{class_} rect"):
        left, top, width, height = (float(rect[name]) for name in ("x", "y", "width", "height"))
        inside = [words for x, y, words in drawn(frame) if left < x < left + width and top < y < top + height]
        [name] = {re.sub(r"^[①②③④] | = X$", "", words).replace("δ", "delta") for words in inside
                  if re.search(r"[A-Za-zδ]\d|^[yL]$", words)}
        yield name


@EACH
def test_dashed_frames_mark_what_goes_in_and_full_frames_what_comes_out(case):
    for step in steps(case):
        goes_in = {name for code in step.code for name in re.findall(r"\b(?:y|(?:delta|[AW])\d)\b", code.partition("=")[2])}
        assert set(names_in(step.frame, "bp-in")) == goes_in, step.frame.title
        assert list(names_in(step.frame, "bp-out")) == [list(step.shown)[-1]], step.frame.title
    last = frames(widget(case))[-1]
    assert {f"d{name}" for name in names_in(last, "bp-in")} == set(names_in(last, "bp-out"))


@EACH
def test_the_lit_equation_is_the_one_of_the_title_and_its_layer_has_a_ring(case):
    for step in steps(case):
        equation, layer = step.frame.picture.select("rect.bp-lit")
        words = [[words for x, y, words in drawn(step.frame) if 0 < y - float(rect["y"]) < float(rect["height"])
                  and 0 < x - float(rect["x"]) < float(rect["width"])] for rect in (equation, layer)]
        assert [text[0] for text in words[0] if text[0] in SIGNS] == [SIGNS[step.equation - 1]]
        assert set(words[1]) == {str(step.layer)}


@EACH
def test_a_place_says_from_the_start_which_equation_will_fill_it(case):
    first, *_, last = frames(widget(case))
    empty = sorted((x, words) for x, y, words in drawn(first) if words in tuple(SIGNS))
    assert len(empty) == 3 * len(CASES[case][0])
    assert sorted((x, words[0]) for x, y, words in drawn(last) if re.match(FILLED, words)) == empty
    made = set()
    for step in steps(case):
        made.add(f"{SIGNS[step.equation - 1]} {list(step.shown)[-1].replace('delta', 'δ')}")
        assert {words for words in step.frame.texts if re.match(FILLED, words)} == made, "what is there up to this frame"


def test_only_l_changes_the_frames_of_an_equation_move_by_one_layer():
    def marks(step):
        return [[(float(rect["x"]), float(rect["y"])) for rect in step.frame.picture.select(f".{name} rect")] for name in ("bp-in", "bp-out")]

    by = {(step.equation, step.layer): step for step in steps("softmax")}
    moves = {x - x1 for (equation, l), step in by.items() if (equation, l - 1) in by
             for now, then in zip(marks(step), marks(by[equation, l - 1]), strict=True)
             for (x, y), (x1, y1) in zip(now, then, strict=True) if y == y1 or pytest.fail("another row")}
    assert len(moves) == 1 and moves.pop() > 0
    pattern = [re.sub(r"\d", "", " ".join(step.code)) for step in steps("softmax")]
    assert pattern[1:3] == pattern[4:6] == pattern[7:9] and pattern[3] == pattern[6]


# ---- words ----

@EACH
def test_a_repeated_equation_says_so(case):
    seen = {}
    for step in steps(case):
        again = re.findall(r"same equation as for l = (\d)", step.frame.says)
        assert again == ([str(seen[step.equation])] if step.equation in seen else [])
        seen[step.equation] = step.layer


def test_sentences_are_true_of_losses_and_activations():
    def says(case, place):
        return frames(widget(case))[place].says

    assert "mean over the rows" in says("softmax", 1) and "m = 3" in says("softmax", 1) and "f is" not in says("softmax", 1)
    assert "N = 8" in says("two layers", 1) and "1 − A₁ ⊙ A₁" in says("two layers", 4)
    assert "∂L/∂A₄ = 2 (A₄ − y)/N" in says("four layers", 1) and "N = 2" in says("four layers", 1)
    assert "f′(Z₃) = 1 everywhere" in says("four layers", 4) and "A₂ ⊙ (1 − A₂)" in says("four layers", 7)
    assert "∂L/∂A₃ = A₃ − y" in says("one sample", 1)
    for case in CASES:
        assert f"L = {loss_of(*CASES[case]):.4f}" in says(case, 0)
        assert "No weight has changed" in says(case, -1)


@EACH
def test_both_editions_have_the_same_numbers_and_are_light(case):
    assert repr(widget(case)) == repr(widget(case, ko))
    assert all(len(content(widget(case, edition)).encode()) < LIMIT for edition in (en, ko))
    assert all(re.search("[가-힣]", frame.says) for frame in frames(widget(case, ko)))
    assert widget(case).size[0] <= 410             # × 0.7: fits a phone of 360 pixels


@pytest.mark.parametrize("change, message", (
    ({"layers": FOUR[:1], "y": [[1, 0, -1]]}, "expected 2 to 4 layers"), ({"X": [[0.5, -1]] * 5, "y": [[1, 0, -1, 2]] * 5}, "at most 4 rows"),
    ({"loss": "bce", "y": [[1, 0, 1, 1]]}, "expected sigmoid in the last layer for bce, got identity"), ({"loss": "cross_entropy"}, "expected softmax in the last layer"),
    ({"loss": "hinge"}, "loss: expected one of"), ({"y": [[1, 0]]}, "target: expected shape"), ({"X": [[1, 2, 3]]}, "W1 has 2 rows")))
def test_what_cannot_be_shown_is_refused(change, message):
    layers, X, y, loss = CASES["one sample"]
    call = {"layers": layers, "X": X, "y": y, "loss": loss} | change
    with pytest.raises(ValueError, match=message):
        en.widget.four_equations(call["layers"], call["X"], call["y"], loss=call["loss"])
