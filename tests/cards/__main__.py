"""Make the cards that are missing or out of date: `python run.py cards`. Needs the built book and a Chromium.

The letters are those of Noto Sans CJK KR (Debian: fonts-noto-cjk), so that the cards look the same whoever makes them.
"""

import io
import sys

from bs4 import BeautifulSoup
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import sync_playwright

from tests.cards.card import FOLDER, MADE_FROM, SIZE, cards
from tests.site.browser import FLAGS, NO_BROWSER, chromium
from tests.site.built import BUILT

FONT = "Noto Sans CJK KR"
COLOURS = 64
HAS_FONT = f"""() => {{
  const width = (font) => Object.assign(document.createElement("canvas").getContext("2d"), {{font}}).measureText("내적 flow").width;
  return ["serif", "monospace"].every((other) => width(`40px "{FONT}", ${{other}}`) !== width(`40px ${{other}}`));
}}"""


def save(picture, card):
    """In few colours: flat areas and letters need no more, and the file is a third as large."""
    note = PngInfo()
    note.add_text(MADE_FROM, card.digest)
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / card.file, optimize=True, pnginfo=note)


def heads():
    return {file.relative_to(BUILT).as_posix(): BeautifulSoup(file.read_text("utf-8").split("</head>")[0], "html.parser")
            for file in (BUILT / "book").rglob("*.html")}


def main():
    if chromium() is None:
        sys.exit(f"The cards are made in a browser, and {NO_BROWSER}.")
    if not (BUILT / "objects.inv").is_file():
        sys.exit("The cards show what the built pages say. Build the book first: python run.py book --no-serve")
    wanted = list(cards(heads()))
    stale = [card for card in wanted if not card.is_current()]
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.glob("*.png"):
        if file.name not in {card.file for card in wanted}:
            file.unlink()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        if stale and not page.evaluate(HAS_FONT):
            sys.exit(f"Expected the font {FONT}, found none. Install it (Debian: apt install fonts-noto-cjk).")
        for card in stale:
            page.set_content(card.page)
            save(page.screenshot(), card)
            print(card.file)
        browser.close()
    print(f"{len(stale)} of {len(wanted)} cards made anew.")


if __name__ == "__main__":
    main()
