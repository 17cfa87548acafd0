"""Where the nodes of a graph stand in a picture: columns from left to right, rows from top to bottom. No drawing here.

The method is that of Sugiyama, Tagawa and Toda (IEEE Trans. SMC 11 (1981), 109–125), in three steps:
columns from the output back, the order within a column by the mean place of the neighbours, and last the exact rows.
An edge that spans several columns gets a place of its own in each column between, so that it runs through no node.
"""

from typing import NamedTuple

from bpkit.graph import Node, topological_order

ORDER_SWEEPS = 6          # from each end; on the course's graphs more change nothing
ROW_SWEEPS = 40           # to the left and to the right in turn
STRAIGHT = 8              # how much harder the parts of a long edge pull to be level than a short edge does


class Layout(NamedTuple):
    """places: {node: (column, row)}. bends: {(input, node, position): [(column, row), …]} for the edges that span
    more than one column: the points between input and node, from left to right. `input` is node.inputs[position]."""

    places: dict
    bends: dict


class Bend(NamedTuple):
    """The place of an edge in a column between its ends."""

    input: Node
    node: Node
    position: int
    column: int


def placed(output):
    """A place for every node that `output` depends on: column 0 is leftmost, row 0 topmost, rows may be fractions.

    A node stands one column before the first node that uses it. In a column all nodes and bends are at least 1 apart.
    The same graph always gives the same layout.

    >>> from bpkit.graph import leaf
    >>> x, y, z = leaf(-2, "x"), leaf(5, "y"), leaf(-4, "z")
    >>> q = (x + y).named("q")
    >>> layout = placed(q * z)
    >>> layout.places[x], layout.places[y], layout.places[q], layout.places[z]
    ((0, 0.0), (0, 1.0), (1, 0.5), (1, 1.5))
    """
    nodes = topological_order(output)
    column = _columns(nodes)
    edges = [(input, node, position) for node in nodes for position, input in enumerate(node.inputs)]
    bends = {edge: [Bend(*edge, between) for between in range(column[edge[0]] + 1, column[edge[1]])] for edge in edges}
    links = [link for edge, chain in bends.items() for link in _links(edge, chain)]
    rows = _rows(_ordered(_initial(nodes, column, bends), links), links)

    places = {node: (column[node], rows[node]) for node in nodes}
    points = {edge: [(bend.column, rows[bend]) for bend in chain] for edge, chain in bends.items() if chain}
    return Layout(places, points)


def _columns(nodes):
    """Each node one column before its first user; counted from the output back, and then from the left."""
    before_output = {nodes[-1]: 0}
    for node in reversed(nodes):                  # users come before what they use
        for input in node.inputs:
            before_output[input] = max(before_output.get(input, 0), before_output[node] + 1)
    deepest = max(before_output.values())
    return {node: deepest - before for node, before in before_output.items()}


def _links(edge, chain):
    """The edge cut into steps from one column to the next."""
    input, node, _ = edge
    return list(zip([input, *chain], [*chain, node]))


def _initial(nodes, column, bends):
    """The places of each column in the order in which a walk from the output meets them: right for every tree."""
    columns = [[] for _ in range(max(column.values()) + 1)]
    for node in nodes:
        columns[column[node]].append(node)
        for position, input in enumerate(node.inputs):
            for bend in bends[input, node, position]:
                columns[bend.column].append(bend)
    return columns


def _ordered(initial, links):
    """The order with the fewest crossings among those that the sweeps come by; the earliest of equals."""
    best, fewest = initial, crossings(initial, links)
    for first in ("leftward", "rightward"):
        columns = initial
        for sweep in range(ORDER_SWEEPS):
            columns = _swept(columns, links, rightward=(sweep % 2 == 0) == (first == "rightward"))
            count = crossings(columns, links)
            if count < fewest:
                best, fewest = columns, count
    return best


def _swept(columns, links, rightward):
    """Each column sorted by where its neighbours in the column before stand on average."""
    neighbours = {}
    for left, right in links:
        neighbours.setdefault(right if rightward else left, []).append(left if rightward else right)
    index, done = {}, []
    for column in columns if rightward else reversed(columns):
        own = {place: i for i, place in enumerate(column)}

        def mean_index(place):
            near = neighbours.get(place)
            return sum(index[other] for other in near) / len(near) if near else own[place]

        done.append(sorted(column, key=mean_index))         # sorted keeps the order of equals
        index = {place: i for i, place in enumerate(done[-1])}
    return done if rightward else done[::-1]


def crossings(columns, links):
    """How many pairs of links cross."""
    index = {place: (c, i) for c, column in enumerate(columns) for i, place in enumerate(column)}
    between = {}
    for left, right in links:
        between.setdefault(index[left][0], []).append((index[left][1], index[right][1]))
    return sum((a - c) * (b - d) < 0 for gap in between.values() for i, (a, b) in enumerate(gap) for c, d in gap[:i])


def _rows(columns, links):
    """Every place as level with its neighbours as the order and the distance of 1 allow."""
    row = {place: float(i) for column in columns for i, place in enumerate(column)}
    if not links:
        return row                                # a graph of one node
    pulls = {place: [] for place in row}          # place → [(neighbour, how hard it pulls)]
    for left, right in links:
        pull = STRAIGHT if isinstance(left, Bend) or isinstance(right, Bend) else 1
        pulls[left].append((right, pull))
        pulls[right].append((left, pull))
    for sweep in range(ROW_SWEEPS):
        for column in reversed(columns) if sweep % 2 == 0 else columns:
            weights = [sum(pull for _, pull in pulls[place]) for place in column]
            wishes = [sum(row[other] * pull for other, pull in pulls[place]) / weight
                      for place, weight in zip(column, weights)]
            row.update(zip(column, _apart(wishes, weights)))
    top = min(row.values())
    return {place: _to_quarter(r - top) for place, r in row.items()}


def _apart(wishes, weights):
    """The rows nearest to the wished ones (weighted least squares) with the order kept and at least 1 between.

    Those that come too near form a block, which moves as one to its mean wish (pool adjacent violators).
    """
    blocks = []                                   # [weight, mean wish, size]; wishes as if no distance of 1 were needed
    for i, (wish, weight) in enumerate(zip(wishes, weights)):
        blocks.append([weight, wish - i, 1])
        while len(blocks) > 1 and blocks[-2][1] > blocks[-1][1]:
            (w1, wish1, n1), (w2, wish2, n2) = blocks[-2:]
            blocks[-2:] = [[w1 + w2, (w1 * wish1 + w2 * wish2) / (w1 + w2), n1 + n2]]
    levels = [wish for _, wish, size in blocks for _ in range(size)]
    return [level + i for i, level in enumerate(levels)]


def _to_quarter(row):
    """Rounded to a quarter; the small shift keeps a tie from turning with the last bit of a float."""
    return (row * 4 + 0.5 + 1e-6) // 1 / 4
