"""A confusion matrix: rows are the truth, columns the predictions."""

from collections import Counter

import numpy as np
import pytest

from bpkit import en, ko
from bpkit.draw.confusion import counted
from tests.bpkit.drawings import calls, picture, texts


def pairs(size=200, classes=10):
    random = np.random.RandomState(4)
    truth = random.randint(0, classes, size)
    return truth, np.where(random.rand(size) < 0.8, truth, random.randint(0, classes, size))


def test_each_cell_shows_how_often_its_pair_occurs():
    truth, predictions = pairs()
    drawn = ko.draw.confusion_matrix(truth, predictions)
    expected = Counter(zip(truth.tolist(), predictions.tolist()))
    cells = {text.get_position(): text for text in drawn.figure.axes[0].texts}
    for row in range(10):
        for column in range(10):
            cell = cells[column, row]                      # x is the column, y the row, which grows downwards
            assert cell.get_text() == str(expected[row, column])
            assert (cell.get_fontweight() == "bold") == (row != column and expected[row, column] > 0)
        assert cells[10.3, row].get_text() == str((truth == row).sum())
    bottom, top = drawn.figure.axes[0].get_ylim()
    assert bottom > top
    assert repr(drawn).endswith(f"right: {(truth == predictions).sum()} of 200")


def test_the_diagonal_has_thick_frames():
    never, wrong, right = picture("confusion_matrix").figure.axes[0].patches
    assert right.get_linewidth() > 1.5 * max(wrong.get_linewidth(), never.get_linewidth())
    corners = right.get_path().vertices.reshape(-1, 5, 2)[:, 0]
    np.testing.assert_allclose(corners, [[k - 0.45, k - 0.45] for k in range(3)])
    assert len(wrong.get_path().vertices) == 2 * 5          # 0 taken for 1, and 2 taken for 0


def test_both_axes_are_named():
    axes = picture("confusion_matrix", "ko").figure.axes[0]
    assert (axes.get_ylabel(), axes.get_xlabel()) == ("실제 레이블", "예측값")
    assert {"0", "1", "2", "합계"} <= set(texts(picture("confusion_matrix", "ko")._repr_svg_()))


def test_classes_give_the_order_and_those_that_never_occur():
    names, counts = counted([0, 2], [2, 2], classes=[2, 1, 0])
    assert names == ["2", "1", "0"] and counts.tolist() == [[1, 0, 0], [0, 0, 0], [1, 0, 0]]


def test_confusion_refuses_what_is_not_a_label():
    truth = calls()["confusion_matrix"][0][0]
    with pytest.raises(ValueError, match=r"predictions: expected one whole number a sample, .* predictions.argmax\(axis=1\)"):
        en.draw.confusion_matrix(truth, np.eye(8))
    with pytest.raises(ValueError, match="truth: expected one whole number a sample"):
        en.draw.confusion_matrix([0.5], [1])
    with pytest.raises(ValueError, match=r"predictions: expected shape \(8,\), got shape \(7,\)"):
        en.draw.confusion_matrix(truth, truth[:-1])
    with pytest.raises(ValueError, match=r"truth: expected labels from classes \[0, 1\], got 2. Add it"):
        en.draw.confusion_matrix(truth, truth, classes=[0, 1])
    with pytest.raises(ValueError, match="classes: expected each label once"):
        en.draw.confusion_matrix(truth, truth, classes=[0, 1, 2, 2])
