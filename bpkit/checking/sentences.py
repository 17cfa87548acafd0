"""What the checker says when no exercise has a better sentence of its own. One place, both languages side by side.

In Korean a {value} is never followed by a particle that would have to fit its sound: "형상 (3,)", then "입니다".
"""

from bpkit.checking.both import Both

SENTENCES = {
    # ---- what came cannot be read as numbers ----
    "text": Both(
        "Expected numbers, got the text {text}. Write numbers without quotation marks.",
        "수가 올 자리에 문자열이 왔습니다: {text}. 수는 따옴표 없이 적습니다."),
    "a function": Both(
        "Expected a value, got the function `{name}` itself. Call it, and hand in what it returns.",
        "값이 올 자리에 함수 `{name}` 자체가 왔습니다. 함수를 호출해서 돌려받은 값을 넣습니다."),
    "a dict or set": Both(
        "Expected a number, a list or an array, got a {kind}. Hand in the numbers alone.",
        "수나 리스트, 배열이 올 자리에 {kind} 형의 값이 왔습니다. 수만 넣습니다."),
    "masked": Both(
        "Expected a plain array, got a masked one. Use .filled(…) to say what stands in the gaps.",
        "보통 배열이 올 자리에 마스크 배열이 왔습니다. .filled(…)로 빈자리에 들어갈 수를 정합니다."),
    "ragged": Both(
        "Expected rows of equal length, got lengths {lengths}. Every row needs the same number of entries.",
        "행의 길이가 서로 다릅니다: {lengths}. 모든 행의 원소 수를 같게 합니다."),
    "no numbers": Both(
        "Expected numbers, got something of type {kind}. Hand in a number, a list of numbers or an array.",
        "수가 올 자리에 {kind} 형의 값이 왔습니다. 수, 수의 리스트, 배열 가운데 하나를 넣습니다."),
    "empty": Both(
        "Expected at least one number, got an empty array of shape {shape}. Look at the slice that it comes from.",
        "수가 하나 이상 있어야 하는데 형상이 {shape}인 빈 배열이 왔습니다. 배열을 잘라 낸 곳을 봅니다."),
    "complex": Both(
        "Expected real numbers, got complex ones. After a complex step take .imag and divide by h.",
        "실수가 올 자리에 복소수가 왔습니다. 복소 스텝을 썼다면 .imag를 h로 나눕니다."),
    "nan": Both(
        "Entry{where} is nan, which is not a number. Look for 0/0, inf − inf or a logarithm of a negative number.",
        "답{where}에 nan(수가 아님)이 있습니다. 0/0, inf − inf, 음수의 로그가 있었는지 봅니다."),
    "inf": Both(
        "Entry{where} is infinite. Look for a division by 0, log(0), or an exp of something large.",
        "답{where}에 무한대가 있습니다. 0으로 나눈 곳, log(0), 큰 수의 exp가 있었는지 봅니다."),
    "strange": Both(
        "What came could not be read: a {kind} that raised {error}. Hand in a number, a list of numbers or an array.",
        "답을 읽지 못했습니다. {kind} 형의 값을 읽다가 {error} 오류가 났습니다. 수, 수의 리스트, 배열 가운데 하나를 넣습니다."),
    "no such answer": Both(
        "This exercise has no answer called {name}. It asks for: {wanted}.",
        "이 연습문제에는 이런 이름의 답이 없습니다: {name}. 답의 이름은 {wanted}입니다."),
    "one of several": Both(
        "Expected the answers {wanted} in a dict, got {kind}. Keep the dict of the starter and replace its None.",
        "{wanted}의 답을 담은 딕셔너리가 올 자리에 {kind} 형의 값이 왔습니다. 시작 코드의 딕셔너리에서 None만 바꿉니다."),

    # ---- shapes as answers, choices ----
    "no shape": Both(
        "Expected a shape such as (4, 2), or \"error\", got {came}. A shape is a tuple of whole numbers.",
        "(4, 2) 같은 형상이나 \"error\"로 답합니다. 지금 답은 {came}입니다. 형상은 정수의 튜플입니다."),
    "comma": Both(
        'Python reads ({came}) as the number {came}. A shape with one axis has a comma: ({came},). A single number has the shape ().',
        '파이썬에서 ({came}) 표기는 그냥 수입니다. 축이 하나인 형상에는 쉼표를 씁니다: ({came},). 수 하나의 형상은 ()입니다.'),
    "array for shape": Both(
        "Expected a shape, got an array. Answer with its .shape, or better, find the shape without computing.",
        "형상이 올 자리에 배열이 왔습니다. 배열의 .shape를 적습니다. 계산하지 않고 알아내면 더 좋습니다."),
    "shape answer": Both(
        "{came} is not the shape. Write both shapes side by side and see which axes meet.",
        "맞는 형상이 아닙니다: {came}. 두 형상을 나란히 적고 어느 축이 만나는지 봅니다."),
    "not an option": Both(
        "Expected one of {options}, got {came}.",
        "{options} 가운데 하나로 답합니다. 지금 답은 {came}입니다."),

    # ---- arrays: shapes ----
    "M13-turned": Both(
        "The right numbers, with rows and columns exchanged. A transpose is missing, or there is one too many.",
        "수는 모두 맞는데 행과 열이 바뀌었습니다. 전치가 빠졌거나 하나 더 들어갔습니다."),
    "M13-shape": Both(
        "Rows and columns are exchanged: the shape is {yours}, wanted is {wanted}. Follow the shapes through each product.",
        "행과 열이 바뀌었습니다. 맞는 형상은 {wanted}, 답의 형상은 {yours}입니다. 곱마다 형상을 따라가 봅니다."),
    "M14-axes": Both(
        "The right numbers, but the shape is {yours} and not {wanted}. (n,) has one axis; it is neither a row nor a column.",
        "수는 모두 맞는데 형상이 다릅니다. 맞는 형상은 {wanted}, 답의 형상은 {yours}입니다. (n,)은 축이 하나이고, 행도 열도 아닙니다."),
    "M14-spread": Both(
        'Expected shape {wanted}, got {yours}: a square table. Did a row and a column meet in a difference, a sum or a product by `*`? NumPy then broadcasts them into such a table; make the shapes equal first.',
        '맞는 형상은 {wanted}, 답의 형상은 {yours}, 곧 정사각형 표입니다. 빼거나 더하거나 `*`로 곱할 때 행과 열이 만났습니까? 그러면 NumPy가 브로드캐스팅으로 이런 표를 만듭니다. 먼저 두 형상을 같게 합니다.'),
    "summed": Both(
        "One number came where shape {wanted} was wanted: too much was added up. Which axis must stay? Say it with axis=.",
        "형상이 {wanted}인 배열이 올 자리에 수 하나가 왔습니다. 너무 많이 더했습니다. 남아야 할 축을 정하고 axis=를 씁니다."),
    "not summed": Both(
        "Expected shape {wanted}, got {yours}. Its entries add up to the right answer: the sum is still missing.",
        "맞는 형상은 {wanted}, 답의 형상은 {yours}입니다. 원소를 더하면 맞는 답이 되므로 합이 빠진 것입니다."),
    "shape": Both(
        "Expected shape {wanted}, got {yours}. Write down the shape of every array on the way.",
        "맞는 형상은 {wanted}, 답의 형상은 {yours}입니다. 중간에 나오는 배열의 형상을 모두 적어 봅니다."),

    # ---- arrays: numbers ----
    "M06": Both(
        "The right sizes with the opposite sign. Look for one minus too many or too few on the way to this result.",
        "크기는 맞고 부호가 모두 반대입니다. 이 결과에 이르는 길에서 음의 부호가 하나 더 들어갔거나 빠졌는지 봅니다."),
    "M07-half": Both(
        'Exactly half of the right answer. Is there a ½ too many, a 2 missing from the derivative of a square, or a difference over the distance h divided by 2h?',
        '맞는 답의 꼭 절반입니다. ½이 하나 더 들어갔거나, 제곱을 미분할 때 나오는 2가 빠졌거나, 간격이 h인 차분을 2h로 나누었습니까?'),
    "M07-twice": Both(
        'Exactly twice the right answer. Is a ½ missing, which would cancel the 2 of the derivative of a square? Or is a difference over the distance 2h divided by h?',
        '맞는 답의 꼭 두 배입니다. 제곱을 미분할 때 나오는 2와 약분될 ½이 빠졌거나, 간격이 2h인 차분을 h로 나누었습니까?'),
    "M07-mean": Both(
        "The right answer divided by the number of {things} ({count}): a mean where this loss takes a sum.",
        "맞는 답을 {things} 수({count})로 나눈 값입니다. 이 손실은 합인데 평균을 냈습니다."),
    "M07-sum": Both(
        "The right answer times the number of {things} ({count}): a sum where this loss takes a mean.",
        "맞는 답에 {things} 수({count})를 곱한 값입니다. 이 손실은 평균인데 합을 냈습니다."),
    "M07-two-over": Both(
        "The right answer times 2/N, N being the number of {things} ({count}): the factor of a mean of squares, not of ½ of "
        "their sum.",
        "맞는 답의 2/N배입니다. N은 {things} 수({count})입니다. 제곱의 평균을 미분하면 나오는 인수이고, 제곱의 합의 ½에서는 나오지 않습니다."),
    "M07-half-mean": Both(
        "The right answer divided by 2N, N being the number of {things} ({count}): a mean and a ½, where this loss has neither.",
        "맞는 답을 2N으로 나눈 값입니다. N은 {things} 수({count})입니다. 이 손실에 없는 평균과 ½이 들어갔습니다."),
    "M07-over-two": Both(
        "The right answer times N/2, N being the number of {things} ({count}): the factor 2/N of a mean of squares is missing.",
        "맞는 답의 N/2배입니다. N은 {things} 수({count})입니다. 제곱의 평균을 미분하면 나오는 인수 2/N가 빠졌습니다."),
    # ---- beside another mistake, so that nothing is called right that is not ----
    "+M06": Both("Besides, the sign is turned.", "게다가 부호가 반대입니다."),
    "+M13-turned": Both("Besides, rows and columns are exchanged.", "게다가 행과 열이 바뀌었습니다."),
    "+M07-half": Both(
        'Besides, it is only half as large.',
        '게다가 값이 절반입니다.'),
    "+M07-twice": Both("Besides, it is twice as large.", "게다가 두 배로 큽니다."),
    "+M07-mean": Both("Besides, it is divided by N: a mean where this loss takes a sum.",
                      "게다가 N으로 나누었습니다. 이 손실은 합인데 평균을 냈습니다."),
    "+M07-sum": Both("Besides, it is multiplied by N: a sum where this loss takes a mean.",
                     "게다가 N을 곱했습니다. 이 손실은 평균인데 합을 냈습니다."),
    "+M07-two-over": Both("Besides, it carries the factor 2/N of a mean of squares.", "게다가 제곱의 평균에서 나오는 인수 2/N가 들어갔습니다."),
    "+M07-over-two": Both("Besides, the factor 2/N of a mean of squares is missing.", "게다가 제곱의 평균에서 나오는 인수 2/N가 빠졌습니다."),
    "+M07-half-mean": Both("Besides, it is divided by 2N.", "게다가 2N으로 나누었습니다."),
    "+M05-missing": Both("The slope f′(z) is missing on the way back through the activation.",
                         "활성화 함수를 거슬러 가는 길에 기울기 f′(z)가 빠졌습니다."),
    "+M05-twice": Both("The slope f′(z) is in it once too often.", "기울기 f′(z)가 한 번 더 곱해졌습니다."),

    # ---- some of the samples only; what came in; rounded ----
    "M09-last": Both(
        "This is what the last sample alone gives. What the samples give is added: += and not =.",
        "마지막 표본 하나에서 나오는 값입니다. 표본마다 나오는 값을 더합니다. =가 아니라 +=입니다."),
    "M09-first": Both(
        "This is what the first sample alone gives. All samples count. Is there a `return` inside the loop?",
        "첫 표본 하나에서 나오는 값입니다. 모든 표본을 씁니다. 반복문 안에 `return`이 있습니까?"),
    "M09-not-last": Both(
        "The last sample is left out. Where does the loop stop?",
        "마지막 표본이 빠졌습니다. 반복문이 어디에서 멈춥니까?"),
    "M09-not-first": Both(
        "The first sample is left out. Where does the loop begin? Python counts from 0.",
        "첫 표본이 빠졌습니다. 반복문이 어디에서 시작합니까? 파이썬은 0부터 셉니다."),
    "M01-given": Both(
        'This is `{name}`, just as it came in.',
        '받은 `{name}`의 값을 그대로 돌려주었습니다.'),
    "rounded": Both(
        'The right numbers, but rounded. Digits after the point: {decimals}. Hand in more of them, or the computed value itself.',
        '맞는 수이지만 반올림했습니다. 소수점 아래 자릿수: {decimals}. 더 많은 자릿수를 적거나 계산한 값을 그대로 넣습니다.'),
    "factor": Both(
        "The right answer times {ratio}, in every entry. Look for a factor too many or too few: a learning rate, a count, a ½.",
        "원소마다 맞는 답의 {ratio}배입니다. 인수가 더 들어갔거나 빠졌습니다. 학습률, 개수, ½을 살펴봅니다."),
    "M05-missing": Both(
        "Every entry lacks the factor f′(z) of its own neuron. On the way back through an activation, multiply by its slope.",
        "원소마다 그 뉴런의 f′(z)가 빠졌습니다. 활성화 함수를 거슬러 돌아올 때는 그 기울기를 곱합니다."),
    "M05-twice": Both(
        "Every entry has the slope f′(z) once too often. Each activation on the way back is passed once, and here it was done already.",
        "원소마다 기울기 f′(z)가 한 번 더 곱해졌습니다. 활성화 함수는 한 번만 거슬러 지나가며, 여기서는 이미 지나왔습니다."),
    "M15": Both(
        "These are the right numbers cut to whole ones. An array of integers cannot hold 0.5: start from floats, "
        "for example np.array(x, dtype=float).",
        "맞는 수에서 소수점 아래가 잘렸습니다. 정수 배열에는 0.5를 담을 수 없습니다. np.array(x, dtype=float)처럼 실수 배열에서 시작합니다."),
    "swapped": Both(
        "The right numbers of {other}: the results stand in another order than was asked for.",
        "{other}의 값으로는 맞습니다. 결과의 순서가 물은 것과 다릅니다."),
    "zeros": Both(
        "All entries are 0. Is the result ever filled in, or multiplied by something that is 0?",
        "원소가 모두 0입니다. 결과를 채우는 줄이 있습니까? 0인 것을 곱하지는 않았습니까?"),
    "order": Both(
        "The right numbers in another order. Which entry belongs to which place?",
        "수는 모두 맞는데 순서가 다릅니다. 어느 수가 어느 자리에 놓이는지 봅니다."),
    "signs": Both(
        "The right sizes, but the sign is wrong in the marked entries. Check them one by one.",
        "크기는 모두 맞는데 표시한 원소의 부호가 다릅니다. 하나씩 확인합니다."),
    "near": Both(
        "Close, but not equal: off by up to {percent} %. Equal means to 1 part in {parts}. Something small differs on the way: a "
        "rounded number, a coarse step, or a small mistake.",
        "가깝지만 같지는 않습니다. 많게는 {percent}% 다릅니다. {parts}분의 1까지 맞아야 같은 것으로 봅니다. 반올림한 수, 큰 간격, 작은 실수 "
        "가운데 무엇이 있는지 봅니다."),
    "one wrong": Both(
        "Not the right number. Compute it once more step by step, and write each step down.",
        "맞는 수가 아닙니다. 단계마다 값을 적으면서 다시 계산합니다."),
    "differs": Both(
        "{equal} of {all} entries are right. The first that differs is {where}, where you have {value}.",
        "원소 {all}개 가운데 {equal}개가 맞습니다. 처음으로 다른 곳은 {where}이고, 거기에 적힌 값은 {value}입니다."),
    "others": Both(
        "These differ as well: {others}. Start with the one nearest to the loss; what goes back carries its error along.",
        "{others}의 값도 다릅니다. 손실에 가까운 것부터 봅니다. 거기서 틀리면 거슬러 가는 값이 모두 틀립니다."),
    "nudge": Both(
        "Measure it: nudge {name} by {h} and the loss changes by {change}, so the slope there is near {slope}.",
        "직접 재 봅니다. {name}에 {h}만큼 더하면 손실이 {change}만큼 바뀌므로, 그곳의 기울기는 {slope} 정도입니다."),
    "two": Both(
        "Two things at once.",
        "두 가지가 겹쳤습니다."),

    # ---- functions ----
    "no function": Both(
        "Expected the function itself, got {came}. Write its name without brackets: check(\"{id}\", my_function).",
        "함수 자체가 올 자리에 다른 값이 왔습니다: {came}. 괄호 없이 이름만 씁니다: check(\"{id}\", my_function)."),
    "takes": Both(
        'The function is called with ({wanted}); yours is `{signature}`. Keep the arguments of the starter.',
        '함수를 ({wanted}) 순서의 인수로 부르는데, 정의는 `{signature}`입니다. 시작 코드의 인수를 그대로 둡니다.'),
    "hangs": Both(
        'The function was stopped, because it ran for very long. Is there a loop that never ends, or one that goes round far more often than is needed here?',
        '함수가 너무 오래 돌아서 멈췄습니다. 끝나지 않는 반복문이 있거나, 필요한 것보다 훨씬 여러 번 도는 반복문이 있습니까?'),
    "returns nothing": Both(
        "The function returned None. End it with `return` and the result.",
        "함수가 None을 돌려주었습니다. 마지막에 `return`과 결과를 씁니다."),
    "prints only": Both(
        "The function prints its result but returns None. Printing shows a value to you; `return` hands it on.",
        "함수가 결과를 출력만 하고 None을 돌려주었습니다. print는 값을 보여 주기만 하고, 값을 넘겨주는 것은 `return`입니다."),
    "several": Both(
        "Expected one result, got {came} of different shapes. Return only the one that is asked for.",
        "결과 하나를 돌려주어야 하는데 형상이 다른 결과 {came}개가 왔습니다. 물은 것만 돌려줍니다."),
    "outputs": Both(
        "Expected {count} results, one each for {wanted}, in this order, got {came}.",
        "결과 {count}개를 돌려주어야 하는데 {came}개가 왔습니다. 순서는 {wanted}입니다."),
    "output missing": Both(
        "Expected results named {wanted}; {missing} is missing. These came: {came}.",
        "결과의 이름은 {wanted}입니다. 없는 것: {missing}. 온 이름: {came}."),
    "changes": Both(
        "The function changed {names}, an array of its caller. Write x = x − step, which makes a new array, "
        "and not x -= step or x[0] = ….",
        "함수를 부른 쪽의 배열까지 바꾸었습니다: {names}. 제자리에서 고치는 x -= step이나 x[0] = … 대신 "
        "새 배열을 만드는 x = x − step을 씁니다."),
    "remembers": Both(
        'Called twice with the same arguments, the function gave two results. Something is kept from call to call (a variable outside of it, a list that is not emptied), or random numbers come from somewhere else than the arguments.',
        '같은 인수로 두 번 불렀는데 결과가 달랐습니다. 함수 밖의 변수나 비우지 않은 리스트처럼 호출이 끝나도 남는 것이 있거나, 인수가 아닌 곳에서 난수를 가져옵니다.'),
    "one number": Both(
        'One number came where shape {wanted} is wanted.',
        '형상이 {wanted}인 답을 묻는데 수 하나가 왔습니다.'),
    "one array": Both(
        'Expected {count} results, one each for {wanted}, in this order; one array of shape {shape} came.',
        '결과 {count}개를 돌려주어야 하는데 형상이 {shape}인 배열 하나가 왔습니다. 순서는 {wanted}입니다.'),
    "came as None": Both(
        'Among the results, {names} came as None. Is a line still to be written?',
        '결과 가운데 None으로 온 것이 있습니다: {names}. 아직 쓰지 않은 줄이 있습니까?'),
    "too long": Both(
        'Far too many numbers came. Hand in the answer only.',
        '수가 너무 많이 왔습니다. 답만 넣습니다.'),
    "none right": Both(
        'None of the {all} entries is right. The first is {where}, where you have {value}.',
        '맞는 원소가 하나도 없습니다(모두 {all}개). 첫 원소 {where}에 적힌 값은 {value}입니다.'),
    "raises": Both(
        "The function stopped with {error}: {message}.{line}",
        "함수가 {error} 오류로 멈췄습니다: {message}.{line}"),
}


def say(code, **values):
    """The sentence of this code, filled in."""
    return SENTENCES[code].filled(**values)
