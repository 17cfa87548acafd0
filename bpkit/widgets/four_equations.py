"""Backward through a deep network, equation by equation: the same three come again and again, and only l changes."""

from pathlib import Path

import numpy as np

from bpkit.checking.both import Both, same
from bpkit.draw.numbers import short
from bpkit.draw.svg import around, element
from bpkit.widgets.equation_list import SIGNS, EquationList
from bpkit.widgets.equation_steps import FROM_LOSS, MULTIPLIED_OUT, Pass, low
from bpkit.widgets.layer_columns import LayerColumns
from bpkit.widgets.widget import Frame, Widget

STYLE = Path(__file__).with_suffix(".css")
LEAST_WIDTH = 332                           # pixels, for the list of equations
MOST_WIDE = 36                              # characters of a line of numbers
ABOUT = Both(
    "Backpropagation through {L} layers: four equations, from the last layer to the first. Each empty place says which "
    "equation will fill it. What stands in dashed frames goes in, what stands in a full frame comes out.",
    "층이 {L}개인 신경망의 역전파입니다. 식 네 개로 마지막 층에서 첫 층까지 거슬러 갑니다. 빈칸에는 그 칸을 채울 식의 "
    "번호가 있습니다. 점선 테를 두른 배열을 써서 실선 테를 두른 배열을 계산합니다.")
START = Both("Start: the forward pass is done, and everything is kept", "시작: 순전파를 마쳤고, 구한 배열을 모두 저장해 두었습니다")
KEPT = Both("Each card is an array with its shape. A row is a sample: m = {m}. Z and A of every layer are kept, because the way back needs them.",
            "칸 하나가 배열 하나이고, 괄호 안은 형상입니다. 행 하나가 표본 하나입니다(m = {m}). 거슬러 갈 때 쓰므로 층마다 Z와 A를 저장해 둡니다.")
ENDS = Both("A₀ is the input X, {A} the prediction P, y the target T. The loss is {name}: L = {loss}.",
            "입력 X는 A₀, 예측값 P는 {A}, 목푯값 T는 y입니다. 손실은 {name}이고, 값은 L = {loss}입니다.")
INDEX = Both("As an index L is the number of the last layer, here {L}; in ∂L it is the loss. Behind “l =” stand the layers for "
             "which an equation is used: ① once, the others layer by layer.",
             "아래 첨자 L은 마지막 층의 번호(여기서는 {L})이고, ∂L의 L은 손실입니다. ‘l =’ 뒤의 수는 그 식을 쓰는 층의 "
             "번호입니다. ①은 마지막 층에서 한 번만 쓰고, 나머지는 층을 거슬러 가며 씁니다.")
TITLE = "{sign} l = {l}: {formula}"
SHAPES = Both("Shapes: `{shapes}`", "형상: `{shapes}`")
AGAIN = Both("The same equation as for l = {before}. Only l has changed.", "l = {before}일 때와 같은 식입니다. l만 바뀌었습니다.")
WHY = {
    1: Both("The way back begins at the loss.", "손실에서 출발합니다."),
    2: Both("From δ{next}, which is there already, back through W{next} (the weights from layer {l} to layer {after}), transposed; then through f of layer {l}, times its slope.",
            "이미 구해 둔 δ{next}에 W{next}({l}층에서 {after}층으로 가는 가중치)의 전치를 곱하면 {l}층으로 돌아옵니다. 여기에 그 층 활성화 함수의 기울기를 원소별로 곱합니다."),
    3: Both("What came into layer {l}, {A}, transposed, times {delta}. The product adds up over the m = {m} samples.",
            "{l}층에 들어온 값 {A}의 전치와 {delta}의 행렬곱입니다. 행렬곱의 원소마다 표본 {m}개의 몫을 모두 더합니다."),
    4: Both("The same bias was added to each of the m = {m} rows. So the rows of {delta} are added up.",
            "순전파에서 행 {m}개에 똑같은 편향을 더했습니다. 그래서 {delta}의 행을 모두 더합니다."),
}
TOGETHER = {
    "cross_entropy": Both("For softmax and cross-entropy, both derivatives multiplied out leave A{l} − y. Divided by m = {m}, because the loss is the mean over the rows.",
                          "소프트맥스와 교차 엔트로피의 미분을 곱해 정리하면 A{l} − y만 남습니다. 손실이 행의 평균이므로 행의 개수로 나눕니다(m = {m})."),
    "bce": Both("For sigmoid and binary cross-entropy, both derivatives multiplied out leave A{l} − y. Divided by N = {N}, because the loss is the mean over the entries.",
                "시그모이드와 이진 교차 엔트로피의 미분을 곱해 정리하면 A{l} − y만 남습니다. 손실이 원소의 평균이므로 원소의 개수로 나눕니다(N = {N})."),
}
DERIVATIVE = {
    "half_sse": Both("For ½SSE, ∂L/∂A{l} = {start}.", "손실이 ½SSE이므로 ∂L/∂A{l} = {start}입니다."),
    "mse": Both("For MSE, ∂L/∂A{l} = {start}, with N = {N} entries.", "손실이 MSE이므로 ∂L/∂A{l} = {start}입니다. 원소의 개수는 N = {N}입니다."),
}
NAMES = {"half_sse": same("½SSE"), "mse": same("MSE"), "bce": Both("binary cross-entropy", "이진 교차 엔트로피"),
         "cross_entropy": Both("cross-entropy", "교차 엔트로피")}
SLOPE = {
    "sigmoid": Both("f is sigmoid: f′(Z{l}) = A{l} ⊙ (1 − A{l}).", "f는 시그모이드이고, f′(Z{l}) = A{l} ⊙ (1 − A{l})입니다."),
    "tanh": Both("f is tanh: f′(Z{l}) = 1 − A{l} ⊙ A{l}.", "f는 tanh이고, f′(Z{l}) = 1 − A{l} ⊙ A{l}입니다."),
    "relu": Both("f is ReLU: f′(Z{l}) is 1 where A{l} > 0, and 0 elsewhere.", "f는 ReLU이고, f′(Z{l})의 원소는 A{l} > 0인 곳에서 1, 다른 곳에서 0입니다."),
    "identity": Both("f is the identity: f′(Z{l}) = 1 everywhere.", "f는 항등함수이고, f′(Z{l})의 원소는 모두 1입니다."),
}
END = Both("All gradients are there", "그레이디언트를 모두 구했습니다")
SHAPES_EQUAL = Both("Each gradient (full frame) has the shape of its parameter (dashed frame): {shapes}.",
                    "그레이디언트(실선 테)의 형상은 매개변수(점선 테)의 형상과 같습니다: {shapes}.")
LOOP = Both("The lines of ②, ③ and ④ are the same for every layer. So one loop does it, however many layers there are. It starts with the delta of ①; `W[1]` is W₁, and so on:",
            "②, ③, ④의 코드는 어느 층에서나 같습니다. 그래서 층이 몇 개든 반복문 하나로 쓸 수 있습니다. 반복문은 ①에서 구한 delta에서 시작합니다. `W[1]`이 W₁이고, 나머지 번호도 그렇습니다.")
LOOP_CODE = ("for l in range({last}, 0, -1):", "    if l < {last}:", "        delta = delta.dot(W[l + 1].T)", "        delta = delta * slope(A[l])",
             "    dW[l] = A[l - 1].T.dot(delta)", "    db[l] = delta.sum(axis=0)")
NOT_UPDATED = Both("No weight has changed. The update is no part of this: gradient descent does it afterwards.",
                   "가중치와 편향은 하나도 바뀌지 않았습니다. 갱신은 역전파가 끝난 다음에 경사하강법에서 합니다.")


def four_equations(layers, X, target, *, loss, language):
    """Step through the backward pass of 2 to 4 `dense` layers: ① ③ ④ for the last layer, ② ③ ④ for each layer before it.

    ① δ_L = ∂L/∂A_L ⊙ f′(Z_L)   ② δₗ = (δₗ₊₁ Wₗ₊₁ᵀ) ⊙ f′(Zₗ)   ③ ∂L/∂Wₗ = Aₗ₋₁ᵀ δₗ   ④ ∂L/∂bₗ = the sum of δₗ's rows
    Shapes: X (m, n₀), target (m, n_L); m at most 4, every n at most 5. loss: a name in `LOSSES`; bce only with sigmoid.
    Raises ValueError for larger networks, and for what :func:`bpkit.forward` and :func:`bpkit.backward` refuse.
    """
    known = Pass(layers, X, target, loss)
    steps = list(known.steps())
    shapes = {name: array.shape for name, array in known.arrays.items()}
    signs = {step.makes: SIGNS[step.equation - 1] for step in steps}
    width = max(LayerColumns.width(known.last), LEAST_WIDTH)
    equations = EquationList(known.last, loss, width, language)
    columns = LayerColumns(shapes, known.last, signs, equations.height, language)
    frames = [Frame(START, _start(known)), *(_frame(step, known, equations, columns) for step in steps), _end(known, columns)]
    return Widget("four_equations", language, about=ABOUT.filled(L=known.last), size=(width, columns.height), frames=frames,
                  shared=(element("style", STYLE.read_text("utf-8").strip()), *equations.frame(), *columns.frame(short(known.loss))), summary="\n".join(_summary(steps)))


def _start(known):
    m, A = known.rows, f"A{low(known.last)}"
    ends = ENDS.filled(A=A, name=NAMES[known.loss_name], loss=short(known.loss))
    return _lines([KEPT.filled(m=m), ends, INDEX.filled(L=known.last)])


def _frame(step, known, equations, columns):
    rings = (around([columns.box(name) for name in step.uses], "bp-in"), around([columns.box(step.makes)], "bp-out"))
    says = [_why(step, known)]
    earlier = equations.used_for(step.equation)[0]
    if step.layer < earlier:
        says.append(AGAIN.filled(before=step.layer + 1))
    first, *others = step.code
    says += [SHAPES.filled(shapes=_unbroken(step.shapes)), same(f"Python: `{first}`"), *(same(f"`{code}`") for code in others)]
    says += [same(f"`{row}`") for name, matrix in step.shown.items() for row in matrix_rows(name, matrix)]
    title = Both(*(TITLE.format(sign=SIGNS[step.equation - 1], l=step.layer, formula=formula) for formula in step.formula))
    return Frame(title, _lines(says), drawing=(*equations.lit(step.equation, step.layer), *rings),
                 adds=(columns.gradient(step.makes), equations.done(step.equation, step.layer)))


def _why(step, known):
    l = step.layer
    places = {"l": l, "after": l + 1, "next": low(l + 1), "A": f"A{low(l - 1)}", "delta": f"δ{low(l)}", "m": known.rows}
    says = WHY[step.equation].filled(**places)
    places = {"l": low(l), "m": known.rows, "N": known.arrays["y"].size, "start": FROM_LOSS[known.loss_name][0].format(l=low(l))}
    if step.equation == 1 and known.loss_name in MULTIPLIED_OUT:
        says += TOGETHER[known.loss_name].filled(**places)
    elif step.equation == 1:
        says += DERIVATIVE[known.loss_name].filled(**places)
    return says + SLOPE[known.activations[l]].filled(l=low(l)) if "slope" in step.shown else says


def _end(known, columns):
    parameters = [f"{letter}{l}" for l in range(1, known.last + 1) for letter in "Wb"]
    equal = ", ".join(f"`d{name}` {_unbroken(known.shape(name))}" for name in parameters)
    code = [same(f"`{line.format(last=known.last)}`") for line in LOOP_CODE]
    return Frame(END, _lines([SHAPES_EQUAL.filled(shapes=equal), LOOP, *code, NOT_UPDATED]),
                 drawing=(around([columns.box(name) for name in parameters], "bp-in"),
                          around([columns.box(f"d{name}") for name in parameters], "bp-out")))


def matrix_rows(name, matrix):
    """A matrix as lines, its columns aligned; a vector is one line. Where that is too wide for a phone, the name has its own.

    >>> matrix_rows("W", np.array([[1, -0.5], [0.25, 2]]))
    ['W = [   1 -0.5]', '    [0.25    2]']
    >>> matrix_rows("delta", [0.1111, 0.2222, 0.3333, 0.4444])
    ['delta =', ' [0.1111 0.2222 0.3333 0.4444]']
    """
    columns = zip(*([short(number) for number in row] for row in np.atleast_2d(matrix)))
    columns = [[text.rjust(max(map(len, column))) for text in column] for column in columns]
    rows = [f"[{' '.join(row)}]" for row in zip(*columns)]
    indent = len(name) + 3
    if indent + len(rows[0]) > MOST_WIDE:
        return [f"{name} =", *(" " + row for row in rows)]
    return [f"{name} = {rows[0]}", *(" " * indent + row for row in rows[1:])]


def _unbroken(shapes):
    """Shapes that no line break comes into."""
    return shapes.replace(", ", ", ")


def _lines(says):
    return Both(*("\n".join(texts) for texts in zip(*says)))


def _summary(steps):
    for step in steps:
        yield f"{SIGNS[step.equation - 1]} {', '.join(step.code)}   {step.shapes}"
        yield from (f"  {row}" for row in matrix_rows(step.makes, step.shown[step.makes]))
