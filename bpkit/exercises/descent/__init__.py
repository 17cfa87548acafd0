"""Chapter 3: gradient descent."""

import numpy as np

from bpkit.checking.exercise import Wrong


def completed(wrongs, right, first, second, neither):
    """These mistakes, and what to say of two numbers that none of them explains: which entry is wrong, and how to get it."""
    named = [np.ravel(wrong.gives()) for wrong in wrongs]

    def left_over(first_is_right, second_is_right):
        def when(array):
            mine = array.ravel()
            if array.size != 2 or not mine.any() or np.allclose(np.abs(mine), np.abs(right), atol=1e-3):
                return False
            known = any(wrong.when(array) for wrong in wrongs if wrong.when)
            known = known or any(value.size == 2 and np.allclose(mine, value, atol=1e-3) for value in named)
            return not known and tuple(np.isclose(mine, right, atol=1e-3)) == (first_is_right, second_is_right)
        return when

    a, b = right
    rest = (Wrong("second entry", second, lambda: np.array([a, b + 0.77]), left_over(True, False)),
            Wrong("first entry", first, lambda: np.array([a + 0.77, b]), left_over(False, True)),
            Wrong("neither entry", neither, lambda: np.array([a + 0.77, b + 0.66]), left_over(False, False)))
    return (*wrongs, *(wrong for wrong in rest if wrong.when(wrong.gives())))
