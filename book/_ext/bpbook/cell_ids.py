"""The ids of a notebook's cells, which MyST-NB does not hand on."""

import nbformat


def ids_of(path):
    """They stand in the order of `cell_index`."""
    return [cell.get("id") for cell in nbformat.read(path, as_version=4).cells]
