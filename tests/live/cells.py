"""What a cell has shown that the runner of the page ran, in the form of a stored output."""

from tests.notebooks.alone import Shown


def shown(emitted):
    """The same cell as tests.notebooks.alone.stored would give it."""
    streams = {name: "".join(text for kind, text, _ in emitted if kind == name) for name in ("stdout", "stderr")}
    values = [{"text/plain": text, **more} for kind, text, more in emitted if kind == "value"]
    errors = [f"{more['name']}: {more['value']}" for kind, _, more in emitted if kind == "error"]
    return Shown(**streams, value=values[-1] if values else None, error=errors[-1] if errors else None)
