"""The graphs of the course, built once for several tests: {name: function that gives (output, its leaves)}."""

from bpkit.graph import exp, leaf, maximum, relu, sigmoid, tanh


def leaves(**values):
    return [leaf(value, name) for name, value in values.items()]


def sum_times():
    x, y, z = inputs = leaves(x=-2, y=5, z=-4)
    return (x + y) * z, inputs


def square():
    [x] = inputs = leaves(x=3)
    return x * x, inputs


def fork():
    [x] = inputs = leaves(x=0.5)
    u = (x * x).named("u")
    return (u * x + exp(u)) * u, inputs


def fork_by_constants():
    """A constant as the first input of a node, where the second is used twice."""
    [x] = inputs = leaves(x=3)
    return ((2 * x).named("u") * (x + 1).named("v")).named("f"), inputs


def sigmoid_circuit():
    w0, w1, x0, x1, w2 = inputs = leaves(w0=2, w1=-3, x0=-1, x1=-2, w2=-3)
    return 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2))), inputs


def staged():
    x, y = inputs = leaves(x=3, y=-4)
    return (x + sigmoid(y)) / (sigmoid(x) + (x + y) ** 2), inputs


def patterns():
    x, y, z, w = inputs = leaves(x=3, y=-4, z=2, w=-1)
    return 2 * (x * y + maximum(z, w)), inputs


def readme():
    """micrograd's README, where c, d and g are reassigned as they are here."""
    a, b = inputs = leaves(a=-4, b=2)
    c = a + b
    d = a * b + b ** 3
    c += c + 1
    c += 1 + c + (-a)
    d += d * 2 + relu(b + a)
    d += 3 * d + relu(b - a)
    e = c - d
    f = e ** 2
    g = f / 2.0
    g += 10.0 / f
    return g, inputs


def zero_to_hero():
    a, b, c, f = inputs = leaves(a=2, b=-3, c=10, f=-2)
    return (a * b + c) * f, inputs


def neuron():
    x1, w1, x2, w2, b = inputs = leaves(x1=2, w1=-3, x2=0, w2=1, b=6.8813735870195432)
    return tanh(x1 * w1 + x2 * w2 + b), inputs


def issue_68():
    a, b = inputs = leaves(a=2, b=3)
    c, d = (a + b).named("c"), (a * b).named("d")
    e, f = (c + d).named("e"), (c * d).named("f")
    return (e + f).named("y"), inputs


def issue_53():
    a, b = inputs = leaves(a=3, b=2)
    return (a + b) * leaf(1, "d"), inputs


def colah():
    a, b = inputs = leaves(a=2, b=1)
    return (a + b) * (b + 1), inputs


def apples():
    apple, apples, orange, oranges, tax = inputs = leaves(apple=100, apples=2, orange=150, oranges=3, tax=1.1)
    return (apple * apples + orange * oranges) * tax, inputs


EXPRESSIONS = {
    "CS231n (x + y)z": sum_times, "x * x": square, "a fork": fork,
    "a fork by constants": fork_by_constants, "CS231n sigmoid": sigmoid_circuit,
    "CS231n staged": staged, "CS231n patterns": patterns, "micrograd README": readme, "zero-to-hero L": zero_to_hero,
    "zero-to-hero neuron": neuron, "micrograd issue 68": issue_68, "micrograd issue 53": issue_53, "colah": colah,
    "apples and oranges": apples,
}
