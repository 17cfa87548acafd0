"""A notebook as the rules see it: cells with an id, a source, tags and texts, and a name for every place."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / "book"
EDITIONS = ("ko", "en")


@dataclass(frozen=True)
class Cell:
    """One cell. `data` is the cell of the .ipynb file, with every multi-line text joined."""

    data: dict
    notebook: "Notebook"

    @property
    def id(self):
        return self.data.get("id", "")

    @property
    def source(self):
        return self.data["source"]

    @property
    def metadata(self):
        return self.data["metadata"]

    @property
    def tags(self):
        return self.metadata.get("tags", [])

    @property
    def outputs(self):
        return self.data.get("outputs", [])

    @property
    def is_code(self):
        return self.data["cell_type"] == "code"

    @property
    def is_markdown(self):
        return self.data["cell_type"] == "markdown"

    @property
    def where(self):
        """How a message names this cell: book/ko/01-dot-product.ipynb, cell `dot-by-hand`."""
        return f"{self.notebook.where}, cell `{self.id}`"

    @property
    def alt(self):
        """The text that a reader who cannot see the picture gets."""
        return self.metadata.get("mystnb", {}).get("image", {}).get("alt", "")

    @property
    def caption(self):
        return self.metadata.get("mystnb", {}).get("figure", {}).get("caption", "")

    def data_of(self, mime):
        """What the cell shows in one format, such as image/svg+xml: one text an output."""
        return [output["data"][mime] for output in self.outputs if mime in output.get("data", {})]

    @property
    def texts(self):
        """Everything that the cell prints or shows as text, errors included."""
        texts = []
        for output in self.outputs:
            if output["output_type"] == "stream":
                texts.append(output["text"])
            elif output["output_type"] == "error":
                texts.append(f"{output['ename']}: {output['evalue']}")
            else:
                texts += [text for mime, text in output["data"].items() if mime in ("text/plain", "text/html")]
        return texts


@dataclass(frozen=True)
class Notebook:
    """One .ipynb file; its edition is the name of its folder."""

    path: Path
    text: str

    @cached_property
    def data(self):
        data = json.loads(self.text)
        for cell in data["cells"]:
            cell["source"] = "".join(cell["source"])
            for output in cell.get("outputs", []):
                if "text" in output:
                    output["text"] = "".join(output["text"])
                for mime, value in output.get("data", {}).items():
                    if isinstance(value, list):
                        output["data"][mime] = "".join(value)
        return data

    @cached_property
    def cells(self):
        return [Cell(cell, self) for cell in self.data["cells"]]

    @property
    def code_cells(self):
        return [cell for cell in self.cells if cell.is_code]

    @property
    def edition(self):
        return self.path.parent.name

    @property
    def where(self):
        """The path from the project's root, with forward slashes on every system."""
        path = self.path.resolve()
        return (path.relative_to(ROOT) if path.is_relative_to(ROOT) else path).as_posix()


def read(path):
    path = Path(path)
    return Notebook(path, path.read_bytes().decode("utf-8"))


def paths_in_book(book=BOOK):
    """Every notebook of the book, Korean first, in the order of their names."""
    return [path for edition in EDITIONS for path in sorted((book / edition).glob("*.ipynb"))]


def twin_path(path):
    """book/ko/x.ipynb for book/en/x.ipynb, and the other way round."""
    other = {"ko": "en", "en": "ko"}[path.parent.name]
    return path.parent.parent / other / path.name
