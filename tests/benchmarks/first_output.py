"""How long a reader waits for the first output of a cell: measured within the page, so that nothing outside it polls.

Cold: a browser that has never been here. Warm: the page again, its files in the browser's store. In each round every
page is visited once cold and once warm, so that a machine that slows down for a while slows them all.
"""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.benchmarks.static_host import hosted
from tests.site.browser import DESKTOP, FLAGS, chromium

ROUNDS = 5
# Names of other hosts lead nowhere, on every machine: what a page asks of them is counted, and never answered.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

# Milliseconds since the page was opened, as soon as an output stands there. After three minutes without it: an error.
WATCH = """
window.output = (where, text) => new Promise((done, fail) => {
  const shown = () => [...document.querySelectorAll(where)].map((element) => element.textContent.trim());
  const none = () => fail(new Error(`expected the output ${text}, found ${JSON.stringify(shown())}`));
  const late = setTimeout(none, 180_000);
  const seen = new MutationObserver(() => {
    if (!shown().includes(text)) return;
    done(performance.now());
    seen.disconnect();
    clearTimeout(late);
  });
  seen.observe(document, {subtree: true, childList: true, characterData: true});
});
"""
TIMED = """async ([where, text, sinceOpening]) => {
  const start = sinceOpening ? 0 : performance.now(), shown = output(where, text);
  await press();
  return (await shown - start) / 1000;
}"""


class Runner(NamedTuple):
    """A page in which a cell can be run."""

    site: Path
    page: str
    where: str                                        # the selector of its output
    output: str                                       # what stands there once the cell has run
    press: str = "() => {}"                           # JavaScript that begins
    ready: Callable = lambda page: None               # what is done before, and not counted
    after: str = "null"                               # JavaScript that leaves the page as it was
    since_opening: bool = False                       # or else since the press


class Waited(NamedTuple):
    seconds: dict       # {"cold": [], "warm": []}, one a round
    asked: set          # hosts, but this computer

    def median(self, kind):
        return median(self.seconds[kind])

    def times(self, other, kind):
        """How many times as long as the other."""
        return median(mine / its for mine, its in zip(self.seconds[kind], other.seconds[kind]))


def waited(runners, rounds=ROUNDS):
    """{name: Waited} of {name: Runner}."""
    from playwright.sync_api import sync_playwright

    found = {name: Waited({"cold": [], "warm": []}, set()) for name in runners}
    with ExitStack() as stack, sync_playwright() as playwright:
        addresses = {name: stack.enter_context(hosted(runner.site)) for name, runner in runners.items()}
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, ALONE])
        for _ in range(rounds):
            for name, runner in runners.items():
                visit_twice(browser, addresses[name], runner, found[name])
        browser.close()
    return found


def visit_twice(browser, address, runner, found):
    context = browser.new_context(viewport=DESKTOP)
    context.on("request", lambda request: found.asked.update(elsewhere(request.url, address)))
    for times in found.seconds.values():
        page = context.new_page()
        times.append(first_output(page, address, runner))
        page.evaluate(runner.after)
        page.close()
    context.close()


def elsewhere(url, address):
    """The host of an address, if it is another one than this page's."""
    host = urlsplit(url).netloc
    return {host} - {urlsplit(address).netloc, ""}


def first_output(page, address, runner):
    page.add_init_script(f"{WATCH} window.press = {runner.press};")
    page.goto(address + runner.page, wait_until="commit" if runner.since_opening else "networkidle")
    runner.ready(page)
    return page.evaluate(TIMED, [runner.where, runner.output, runner.since_opening])
