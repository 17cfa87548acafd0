"""`python run.py bench pages`: what a reader waits for, and what it costs, in Chromium, beside Jupyter Book as it comes.

A first visit has an empty cache. The phone is simulated: 360 pixels wide, a 4 times slower processor, 1.6 Mbit/s, 150 ms
for each answer. Seconds depend on this machine, bytes and requests do not.
"""

import tempfile
from pathlib import Path
from statistics import median

import yaml
from playwright.sync_api import sync_playwright

from tests.benchmarks import untouched
from tests.benchmarks.static_host import hosted
from tests.benchmarks.visit import Visit, profile, visit
from tests.site.browser import FLAGS, NO_BROWSER, chromium
from tests.site.built import BUILT

ROUNDS = 3
CHAPTER, HEAVIEST, NEXT = (f"book/ko/{name}.html" for name in (
    "01-dot-product", "06-one-neuron", "07-two-layers-by-hand"))
FIRST = {"door": "book/index.html", "home": "book/ko/index.html", "first chapter": CHAPTER, "heaviest chapter": HEAVIEST,
         "an answer of the search": "search-ko.html?q=연쇄 법칙"}
TARGETS = {"sent": 300_000, "largest": 2000, "shift": 0.0}          # the last two on the phone, the last at every width
HEADER = (f"  {'':<34}{'kB':>7}{'files':>7}{'script kB':>11}{'paint s':>9}{'largest s':>11}{'shift':>8}{'blocked ms':>12}"
          f"{'other hosts':>13}")


def main():
    if chromium() is None:
        raise SystemExit(NO_BROWSER)
    if not (BUILT / "index.html").is_file():
        raise SystemExit("Build the book first: python run.py book --no-serve")
    print(f"{__doc__}\n{HEADER}")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        ours = measured(browser, BUILT, "this book")
        plain = untouched.built(folder, [page.removesuffix(".html") for page in (CHAPTER, HEAVIEST, NEXT)])
        theirs = measured(browser, plain, "Jupyter Book as it comes")
        browser.close()
    verdicts(ours, theirs)
    anchors()


def measured(browser, site, whose):
    """{(what, phone or not): the median Visit}, printed row by row."""
    found = {}
    with hosted(site) as address:
        for phone in (False, True):
            print(f"\n  {whose}, {'phone' if phone else 'desktop'}")
            first = {name: page for name, page in FIRST.items() if (site / page.partition("?")[0]).is_file()}
            for name, page in first.items():
                found[name, phone] = several(browser, f"{address}{page}", phone)
                print(row(f"first visit: {name}", found[name, phone]), flush=True)
            name = "second chapter"
            found[name, phone] = several(browser, f"{address}{NEXT}", phone, before=f"{address}{CHAPTER}")
            print(row("then, with what is cached: chapter 7", found[name, phone]), flush=True)
    return found


def several(browser, address, phone, before=None):
    visits = []
    for _ in range(ROUNDS):
        with profile(browser, phone=phone) as context:
            if before:
                visit(context, before, phone=phone)
            visits.append(visit(context, address, phone=phone))
    return Visit(*(max(values) if name == "shift" else values[0] if name == "shifted" else median(values)
                   for name, values in zip(Visit._fields, zip(*visits))))


def row(what, seen):
    return (f"  {what:<34}{seen.sent / 1000:7.0f}{seen.requests:7.0f}{seen.script / 1000:11.0f}{seen.paint / 1000:9.2f}"
            f"{seen.largest / 1000:11.2f}{seen.shift:8.4f}{seen.blocking:12.0f}{seen.elsewhere:13.0f}")


def verdicts(ours, theirs):
    print("\n  Targets of this book")
    chapters = {key: seen for key, seen in ours.items() if "chapter" in key[0]}
    for what, value, target in [
        ("bytes of a first visit, at most", max(seen.sent for seen in chapters.values()), TARGETS["sent"]),
        ("largest paint on the phone, ms, at most", max(seen.largest for (_, phone), seen in ours.items() if phone),
         TARGETS["largest"]),
        ("layout shift, to 3 decimals", round(max(seen.shift for seen in ours.values()), 3), TARGETS["shift"]),
    ]:
        print(f"  {what:<44}{value:>10,.10g}   target {target:,.10g}   {'met' if value <= target else 'NOT MET'}")
    for name in ("first chapter", "heaviest chapter"):
        print(f"  {name}: {theirs[name, True].sent / ours[name, True].sent:.1f} times fewer bytes than Jupyter Book as it comes"
              f" sends from its own host; what it asks of other hosts (MathJax and more) could not be fetched here")


def anchors():
    print("\n  Other courses: see tests/benchmarks/anchors.yml")
    saved = yaml.safe_load(Path(__file__).with_name("anchors.yml").read_text("utf-8"))
    for name, values in saved.items():
        numbers = {key: value for key, value in values.items() if key != "page"}
        said = ", ".join(f"{key} {value}" for key, value in numbers.items()) or "not measured: no connection to it from here"
        print(f"  {name:<12}{said}")


if __name__ == "__main__":
    main()
