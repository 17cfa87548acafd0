"""Several edges from each node to the next: how many paths there are, and what factoring them saves."""

from math import prod

from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, element, line, text
from bpkit.single import real_numbers

COLUMN, ROW = 132, 40          # pixels from node to node, from edge to edge
RADIUS = 17
MOST_EDGES = 6                 # between two nodes


def paths(stages, names, *, words):
    """Draw a row of nodes, with the rate at each edge from one to the next.

    stages: for each stage the rates of its edges, such as [[2, 3, 1], [1, 2, 4]]. names: one letter a node, such as "xmy".
    words: labels in the reader's language.
    Raises ValueError for another number of names, or none or more than 6 edges between two nodes.
    """
    stages = [real_numbers(rates, "stages") for rates in stages]
    if len(names) != len(stages) + 1 or not all(1 <= len(rates) <= MOST_EDGES for rates in stages):
        raise ValueError(f"paths: expected one name more than stages, and 1 to {MOST_EDGES} edges a stage, got {len(names)} "
                         f"names and {', '.join(str(len(rates)) for rates in stages)} edges. Draw fewer edges, or name every node.")
    height = ROW * (max(map(len, stages)) - 1) + 2 * RADIUS + 16
    centres = [((number + 0.5) * COLUMN, height / 2) for number in range(len(names))]
    edges, labels = [], []
    for start, end, rates in zip(centres, centres[1:], stages):
        for place, rate in enumerate(rates):
            middle = (start[0] + COLUMN / 2, start[1] + ROW * (place - (len(rates) - 1) / 2))
            edges.append(line([start, middle, end], "bp-edge"))
            labels.append(text(middle[0], middle[1] + 5, short(rate), "bp-gradient"))
    nodes = [part for (x, y), name in zip(centres, names)
             for part in (element("circle", cx=x, cy=y, r=RADIUS, class_="bp-node"), text(x, y + 5, name, "bp-name"))]
    summary = "\n".join([*(f"{start} → {end}: {', '.join(map(short, rates))}" for start, end, rates in zip(names, names[1:], stages)),
                         f"paths = {prod(map(len, stages))}",
                         f"rate = {short(prod(map(sum, stages)))}"])
    return Diagram([*edges, *labels, *nodes], COLUMN * len(names), height, title=words["paths"],
                   description=summary.replace("\n", ", "), summary=summary)
