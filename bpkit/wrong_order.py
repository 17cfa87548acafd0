"""A backward pass in the wrong order, to see what it does. Nothing else in bpkit uses it.

It seems simpler to let every node pass its gradient on and then call its inputs, which do the same at once.
micrograd has been asked again and again why it does not (issues 21, 68, 91; pull request 64). The reason: a node
that is used twice is called twice. The first time its gradient is not complete yet. The second time it has grown,
and the node passes all of it on, the part that it has already passed on included.
Where no node with inputs is used twice, the result is right; that is why the mistake is easily missed.
"""

from bpkit.graph import Node


def recursive_order(output):
    """The nodes in the order in which a recursive backward pass takes them, each as often as it is called.

    Give it to :func:`bpkit.graph.gradients` or :func:`bpkit.graph.backward_steps` as `order`: nothing but the order
    is wrong then. The list is as long as there are paths to the output, which can double with every node, and a long
    chain ends in a RecursionError: two more reasons not to walk this way.
    Source: the example by daghanerdonmez in micrograd's issue 68.

    >>> from bpkit import graph
    >>> a, b = graph.leaf(2, "a"), graph.leaf(3, "b")
    >>> c, d = a + b, a * b
    >>> y = (c + d) + c * d
    >>> right, wrong = graph.gradients(y), graph.gradients(y, order=recursive_order(y))
    >>> right[a], right[b]
    (25.0, 19.0)
    >>> wrong[a], wrong[b]
    (29.0, 22.0)
    """
    if not isinstance(output, Node):
        raise TypeError(f"output: expected a Node, got {type(output).__name__}. Build one with bpkit.graph.")
    order = [output]
    for input in output.inputs:
        order += recursive_order(input)
    return order
