"""Arrows and cards show what vectors and matrices compute."""

import numpy as np
import pytest

import bpkit
from bpkit import en, ko
from tests.bpkit.drawings import calls, picture, texts


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
    A, B = calls()["product_cards"][0]
    assert numbers == [str(n) for M in (A, B, np.array(A) @ B) for n in np.ravel(M)]
    with pytest.raises(IndexError, match=r"expected an entry of the product, shape \(2, 2\), got \(0, 2\)"):
        en.draw.product_cards(A, B, row=0, column=2)
