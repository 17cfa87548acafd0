"""What can be said of a wrong answer whose mistake is not known: facts, in the order in which they help most."""

import numpy as np

from bpkit.checking.closeness import close, differing
from bpkit.checking.finding import Finding
from bpkit.checking.sentences import say
from bpkit.printing import rounded


def observed(cases, name, tolerance):
    """A Finding for one output, made from the first case in which it is not right."""
    case = next(case for case in cases if not close(case.yours[name], case.right[name], tolerance))
    yours, right = case.yours[name], case.right[name]
    if yours.shape != right.shape:
        return _shape(yours, right, name, tolerance)
    code, says = _numbers(cases, case, name, tolerance)
    mask = differing(yours, right, tolerance)
    if code == "differs" and case.nudge:
        says = says + _nudged(case, name, mask)
    return Finding(code, says, (name,), yours=yours, differs=mask)


def _shape(yours, right, name, tolerance):
    values = {"yours": yours.shape, "wanted": right.shape}
    if yours.size == right.size and close(yours.ravel(), right.ravel(), tolerance):
        code = "M14-axes"
    elif yours.ndim == 2 and yours.shape == right.shape[::-1]:
        code = "M13-shape"
    elif yours.ndim == 2 and right.size == len(yours) == yours.shape[1] > 1 and max(right.shape) == right.size:
        code = "M14-spread"
    elif yours.size == 1 < right.size:
        code = "summed" if any(close(yours.ravel()[0], total, tolerance) for total in (right.sum(), right.mean())) else "one number"
    elif right.size == 1 < yours.size and close(yours.sum(), right.ravel()[0], tolerance):
        code = "not summed"
    else:
        code = "shape"
    return Finding(code, say(code, **values), (name,), shapes=(yours.shape, right.shape))


def _numbers(cases, case, name, tolerance):
    yours, right = case.yours[name], case.right[name]
    ratio = _constant_ratio(cases, name, tolerance)
    if ratio is not None:
        return "factor", say("factor", ratio=f"{ratio:.4g}")
    if close(np.abs(yours), np.abs(right), tolerance) and yours.size > 1:
        return "signs", say("signs")
    if yours.size > 2 and close(np.sort(yours, axis=None), np.sort(right, axis=None), tolerance):
        return "order", say("order")
    size = np.abs(right).max()
    off = np.abs(yours - right).max() / size if size > 0 else 1
    whole = np.array_equal(right, np.rint(right))
    if off < 0.01 and not whole and not differing(yours, right, 0.02).any():
        return "near", say("near", percent=f"{100 * off:.2g}", parts=f"{1 / tolerance:,.0f}")
    if yours.size == 1:
        return "one wrong", say("one wrong")
    mask = differing(yours, right, tolerance)
    where = tuple(int(i) for i in np.argwhere(mask)[0])
    if mask.all():
        return "differs", say("none right", all=mask.size, where=list(where), value=rounded(yours[where]))
    return "differs", say("differs", equal=int((~mask).sum()), all=mask.size, where=list(where),
                          value=rounded(yours[where]))


def _constant_ratio(cases, name, tolerance):
    """The one factor between the learner's array and the right one, if there is one and the array has enough numbers."""
    ratios = []
    for case in cases:
        yours, right = case.yours[name], case.right[name]
        if len(set(np.round(np.abs(right[np.abs(right) > 0]), 9))) < 3 or yours.shape != right.shape:
            return None
        largest = np.unravel_index(np.abs(right).argmax(), right.shape)
        ratio = yours[largest] / right[largest]
        if ratio == 0 or not close(yours, ratio * right, tolerance):
            return None
        ratios.append(ratio)
    return ratios[0] if close(ratios, np.full(len(ratios), ratios[0]), tolerance) else None


def _nudged(case, name, mask):
    where = tuple(int(i) for i in np.argwhere(mask)[0])
    h, change, slope = case.nudge(name, where)
    entry = name + (f"[{', '.join(map(str, where))}]" if where else "")
    return say("nudge", name=entry, h=f"{h:g}", change=f"{change:.3g}", slope=f"{slope:.3g}")
