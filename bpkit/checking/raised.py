"""An exception of a learner's function, in the learner's terms: which two sizes do not meet, which name is not known."""

import linecache
import re
import traceback
from pathlib import Path

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.finding import Finding
from bpkit.checking.sentences import say

LIBRARIES = (str(Path(np.__file__).parent), str(Path(__file__).parents[1]))      # numpy and bpkit

LONGEST = 90              # characters of a line of code that are shown

# (pattern of the message, what to say). The first that matches is used; {0}, {1} are the groups of the pattern.
EXPLAINED = [
    (r"shapes (\(.*?\)) and (\(.*?\)) not aligned: (\d+) \(dim \d+\) != (\d+) \(dim \d+\)", Both(
        "Two shapes do not meet in a product: {0} and {1}. The inner sizes {2} and {3} should be equal. "
        "Which array has to be transposed, or come first?",
        "곱하는 두 형상이 만나지 않습니다: {0}, {1}. 안쪽 크기가 서로 같아야 합니다: {2}, {3}. 어느 배열을 전치하거나 앞에 두어야 합니까?")),
    (r"matmul: .*\(size (\d+) is different from (\d+)\)", Both(
        "Two sizes do not meet in a matrix product: {1} and {0} should be equal. "
        "Which array has to be transposed, or come first?",
        "행렬곱에서 두 크기가 만나지 않습니다: {1}, {0}. 둘이 같아야 합니다. 어느 배열을 전치하거나 앞에 두어야 합니까?")),
    (r"matmul: .*does not have enough dimensions", Both(
        "`@` wants arrays with at least one axis, and one of them is a single number. To multiply by a number, use `*`.",
        "`@`의 양쪽에는 축이 하나 이상인 배열이 와야 하는데 한쪽이 수입니다. 수를 곱할 때는 `*`를 씁니다.")),
    (r"could not be broadcast together with (?:remapped )?shapes (.*?)(?: and requested|$)", Both(
        "Shapes that cannot be combined entry by entry: {0}. From the right, sizes must be equal or 1. "
        "A matrix product is `@`, entry by entry is `*`: is each used where it belongs?",
        "원소별로 계산할 수 없는 형상입니다: {0}. 오른쪽부터 맞추어 크기가 서로 같거나 1이어야 합니다. 행렬곱은 `@`, 원소별 곱은 `*`입니다. 제자리에 썼는지 봅니다.")),
    (r"only (?:length-1|0-dimensional|size-1|integer scalar) arrays can be converted|must be real number, not ", Both(
        "A function for single numbers was given an array. Use NumPy's: np.exp for math.exp, np.tanh for math.tanh, "
        "and no float(…) around an array.",
        "수 하나를 받는 함수에 배열을 넣었습니다. math.exp 대신 np.exp, math.tanh 대신 np.tanh를 쓰고, 배열에 float(…)를 씌우지 않습니다.")),
    (r"Cannot cast ufunc '.*' output from dtype\('float64'\) to dtype\('int|cannot convert float NaN to integer", Both(
        "An array of whole numbers cannot take up 0.5. Make it an array of floats first: np.array(x, dtype=float).",
        "정수 배열에는 0.5를 담을 수 없습니다. np.array(x, dtype=float)로 먼저 실수 배열을 만듭니다.")),
    (r"truth value of an array", Both(
        "`if` asks one question, and an array with several entries gives several answers. "
        "Use np.where(condition, a, b) or np.maximum.",
        "`if`는 한 번만 묻는데 원소가 여럿인 배열은 답도 여럿입니다. np.where(조건, a, b)나 np.maximum을 씁니다.")),
    (r"name '(np|numpy)' is not defined", Both(
        "`{0}` is not known. Put `import numpy as np` at the top of the cell.",
        "아직 모르는 이름입니다: `{0}`. 셀의 맨 위에 `import numpy as np`를 씁니다.")),
    (r"(?:name|variable) '(\w+)' (?:is not defined|where it is not associated|referenced before)"
     r"|cannot access local variable '(\w+)'", Both(
        "`{0}` has no value here. Is it spelt like the argument, and set before it is used?",
        "여기서는 `{0}`에 값이 없습니다. 철자가 인수와 같은지, 쓰기 전에 값을 정했는지 봅니다.")),
    (r"'NoneType'", Both(
        "Something in the function is None where a number was needed. Is one of its lines still to be written?",
        "수가 필요한 자리에 None이 있습니다. 아직 쓰지 않은 줄이 있습니까?")),
    (r"'(list|tuple)' object has no attribute '(?:T|dot|shape|sum|mean|ravel|reshape|ndim|size|astype|max|min)'", Both(
        "A {0} has no .T, .dot or .shape. Make it an array first: np.array(…).",
        "{0} 형에는 .T, .dot, .shape가 없습니다. np.array(…)로 먼저 배열을 만듭니다.")),
    (r"bad operand type for (?:abs\(\)|unary -): '(list|tuple)'", Both(
        "A {0} does not compute entry by entry. Make it an array first: np.array(…).",
        "{0} 형은 원소별로 계산하지 못합니다. np.array(…)로 먼저 배열을 만듭니다.")),
    (r"index (\d+) is out of bounds for axis (\d+) with size (\d+)", Both(
        "There is no index {0}: that axis has size {2}, and Python counts from 0.",
        "인덱스 {0}: 범위를 벗어났습니다. 그 축의 크기는 {2}이고, 파이썬은 0부터 셉니다.")),
    (r"input\(\) asks a person", Both(
        "`input()` asks a person, and nobody is there while the function is checked. Take the value from the arguments.",
        "`input()`은 사람에게 묻는데, 채점하는 동안에는 답할 사람이 없습니다. 값은 인수에서 가져옵니다.")),
    (r"maximum recursion depth", Both(
        "The function calls itself without end. Which call is the last one, and is it ever reached?",
        "함수가 자기 자신을 끝없이 부릅니다. 어느 호출이 마지막이고, 거기까지 가기는 합니까?")),
    (r"ufunc 'bitwise_xor' not supported|unsupported operand type.* for \^", Both(
        "`^` is not a power in Python. Write `a ** 2` for a².",
        "파이썬에서 `^`는 거듭제곱이 아닙니다. a²은 `a ** 2`로 씁니다.")),
    (r"'(?:numpy\.)?(?:nd|float|int)\w*' object is not callable", Both(
        "A number or an array stands before a bracket, so Python tries to call it. Is a `*` missing there?",
        "괄호 앞에 수나 배열이 있어서 파이썬이 함수처럼 부르려 합니다. 그 사이에 `*`가 빠졌습니까?")),
    (r"setting an array element with a sequence", Both(
        "A whole row was to go where one number has its place. Are there more axes than the loop expects?",
        "수 하나가 들어갈 자리에 한 행을 통째로 넣으려 했습니다. 반복문이 생각하는 것보다 축이 많습니까?")),
    (r"(?:list|tuple) index out of range", Both(
        "There is no such index: Python counts from 0, and the last index is the length minus 1. Where does the loop end?",
        "없는 인덱스입니다. 파이썬은 0부터 세고 마지막 인덱스는 길이보다 1 작습니다. 반복문이 어디에서 끝납니까?")),
    (r"division by zero", Both(
        "A division by zero. Which quantity became 0?",
        "0으로 나누었습니다. 어느 값이 0이 되었습니까?")),
    (r"(?i)unable to allocate|^$", Both(
        "The computer's memory is not enough for this. Which array became so large?",
        "메모리가 모자랍니다. 어느 배열이 그렇게 커졌습니까?")),
]


def explained(error, own=None):
    """The Finding for an exception that a learner's function raised; `own` words say more than those for any exercise."""
    message = _message(error)
    line = _line(error)
    if own:
        return Finding("raises", own + line)
    for pattern, says in EXPLAINED:
        found = re.search(pattern, message)
        if found and (message or isinstance(error, MemoryError)):
            groups = [group for group in found.groups() if group is not None] or [""]
            return Finding("raises", Both(*(text.format(*groups) for text in says)) + line)
    return Finding("raises", say("raises", error=type(error).__name__, message=message or "–", line="") + line)


def _message(error):
    try:
        return " ".join(str(error).split())[:300].rstrip(".")
    except Exception:
        return ""


def _line(error):
    """The line of the learner's code that stopped, with the shapes of its arrays, where the code can be read."""
    frames = [(frame, number) for frame, number in traceback.walk_tb(error.__traceback__)
              if not frame.f_code.co_filename.startswith(LIBRARIES)]
    if not frames:
        return Both("", "")
    frame, number = frames[-1]
    source = linecache.getline(frame.f_code.co_filename, number).strip()
    if not source:
        return Both("", "")
    shapes = _shapes(source, {**frame.f_globals, **frame.f_locals})
    source = source if len(source) <= LONGEST else source[:LONGEST] + "…"
    return Both(f"It happened in `{source}`" + (f", where {shapes}." if shapes else "."),
                f"멈춘 줄: `{source}`." + (f" 형상: {shapes}." if shapes else ""))


def _shapes(source, values):
    """The arrays that a line names, each with its shape: "X (4, 3), W (4, 2)"."""
    names = dict.fromkeys(re.findall(r"[A-Za-z_]\w*", source))
    arrays = {name: values[name] for name in names if isinstance(values.get(name), np.ndarray)}
    return ", ".join(f"{name} {array.shape}" for name, array in arrays.items())
