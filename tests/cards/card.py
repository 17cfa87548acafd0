"""What is on a card: number, title and question as the built page has them, and a drawing from a notebook's output."""

import hashlib
import html
import json
import re
from pathlib import Path
from string import Template
from typing import NamedTuple

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "book" / "_cards"
TEMPLATE = ROOT / "tests" / "cards" / "card.html"
STYLES = [ROOT / "bpkit" / path for path in ("draw/diagram.css", "widgets/widgets.css", "widgets/dragging.css")]
SIZE = (1200, 630)
MADE_FROM = "Made from"         # the key under which a picture says what it was made from

# page: the cell whose output holds its drawing, with the notebook where that is another one.
# A page that is not listed (glossary, notation, …) shows the card of its edition's home.
DRAWINGS = {
    "index": "pictures#plane",
    "01-dot-product": "arrows",
    "02-derivative": "tangent",
    "03-gradient-descent": "contours",
    "04-chain-rule": "fork-graph",
    "05-computational-graph": "fork",
    "06-one-neuron": "two-lines",
    "07-two-layers-by-hand": "press",
    "08-matrices-and-batches": "cards",
    "09-gradient-checking": "v-curves",
    "10-deep-networks": "rings-plane",
    "check-up": "pictures#graph",
    "moving-pictures": "line-widget",
    "pictures": "losses",
    "museum-000": "the-loss",
    "museum-001": "xor-plane",
    "museum-002": "seed-10-plane",
    "museum-003": "pictures#contours",
    "errata-mazur": "07-two-layers-by-hand#two-outputs",
}
DOOR = "pictures#class-plane"


class Card(NamedTuple):
    """file: its name. words, drawing: what is on it; the template says how it looks."""

    file: str
    words: dict
    drawing: str

    @property
    def page(self):
        """The card as a page of its own, of which a picture is taken."""
        return Template(TEMPLATE.read_text("utf-8")).substitute(
            {name: html.escape(text or "") for name, text in self.words.items()}, drawing=self.drawing,
            styles="".join(file.read_text("utf-8") for file in STYLES))

    @property
    def digest(self):
        """Changes with what is on the card and how it looks. A widget's style is left out: it is the page's matter."""
        made_from = json.dumps(self.words, sort_keys=True) + self.drawing + TEMPLATE.read_text("utf-8")
        return hashlib.sha256(made_from.encode()).hexdigest()

    def is_current(self):
        """Whether the saved picture was made from this."""
        path = FOLDER / self.file
        if not path.is_file():
            return False
        with Image.open(path) as picture:
            return picture.text.get(MADE_FROM) == self.digest


def cards(pages):
    """Every card of the book. pages: the built ones, {"book/index.html": parsed, …}; their heads are enough."""
    yield door(pages["book/index.html"])
    for code in ("ko", "en"):
        for name, cell in DRAWINGS.items():
            yield of_page(pages[f"book/{code}/{name}.html"], code, name, cell)


def of_page(soup, code, name, cell):
    number, title = re.fullmatch(r"(?:(\d+)\. )?(.*)", property_of(soup, "og:title")).groups()
    question = re.split(r"(?<=[.?!])\s", soup.find("meta", attrs={"name": "description"})["content"])[0]
    book = "" if name == "index" else property_of(soup, "og:site_name")          # a home's title is the book's
    words = {"kind": "page", "code": code, "number": number, "title": title, "question": question, "book": book}
    return Card(f"{code}-{name}.png", words, drawing(code, name, cell))


def door(soup):
    english, korean = property_of(soup, "og:title").split(" · ")
    words = {"kind": "door", "code": "en", "number": "", "title": english, "question": korean, "book": ""}
    return Card("index.png", words, drawing("en", "index", DOOR))


def property_of(soup, name):
    return soup.find("meta", property=name)["content"]


def drawing(code, name, cell):
    """The drawing in the output of a cell; of a widget with several, the one that shows most."""
    notebook, cell_id = cell.split("#") if "#" in cell else (name, cell)
    file = ROOT / "book" / code / f"{notebook}.ipynb"
    for found in json.loads(file.read_text("utf-8"))["cells"]:
        for output in found.get("outputs", []) if found["id"] == cell_id else []:
            text = "".join(output["data"].get("image/svg+xml") or output["data"].get("text/html") or [])
            if drawings := re.findall(r"(?s)<svg\b.*?</svg>", text):
                return max(drawings, key=len)
    raise ValueError(f"Expected a drawing in the output of cell {cell_id} of {file.name}, found none. Correct DRAWINGS.")
