"""One visit of a page in Chromium, with what a reader waits for and what it costs."""

from typing import NamedTuple
from urllib.parse import urlsplit

from tests.site.browser import DESKTOP, PHONE

SLOWER = 4                                      # the processor of a mid-range phone
MOBILE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
QUIET = 1500                                    # milliseconds after loading in which late shifts are still seen

# Runs before anything of the page. Times are milliseconds from the start of the visit.
WATCH = """
window.seen = {paint: 0, largest: 0, shift: 0, shifted: [], blocked: []};
const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note))
    .observe({type, buffered: true});
watch("paint", ({name, startTime}) => { if (name === "first-contentful-paint") seen.paint = startTime; });
watch("largest-contentful-paint", ({startTime}) => { seen.largest = startTime; });
watch("layout-shift", ({value, hadRecentInput, sources}) => {
  if (hadRecentInput) return;
  seen.shift += value;
  seen.shifted.push(...sources.map(({node}) => node?.className || node?.nodeName));
});
watch("longtask", ({startTime, duration}) => seen.blocked.push([startTime, duration]));
"""


class Visit(NamedTuple):
    paint: float            # first contentful paint, ms
    largest: float          # largest contentful paint, ms
    shift: float            # cumulative layout shift
    shifted: tuple          # the classes of what moved
    blocking: float         # what tasks take beyond 50 ms each, after the first paint, ms
    requests: int           # files asked for, from the network or the cache
    sent: int               # bytes over the network, compressed, with headers
    script: int             # bytes of script that were parsed
    elsewhere: int          # requests to other hosts, none of which is answered here


def visit(context, address, *, phone, quiet=QUIET):
    """Open a page in a profile of the browser; what the profile has fetched before is in its cache."""
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    asked, sent, script, scripts = [], [], [], set()
    session.on("Network.requestWillBeSent", lambda event: asked.append(event["request"]["url"]))
    session.on("Network.responseReceived",
               lambda event: event["type"] == "Script" and scripts.add(event["requestId"]))
    session.on("Network.loadingFinished", lambda event: sent.append(event["encodedDataLength"]))
    session.on("Network.dataReceived",
               lambda event: event["requestId"] in scripts and script.append(event["dataLength"]))
    session.send("Network.enable")
    if phone:
        session.send("Network.emulateNetworkConditions", MOBILE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load")
    page.wait_for_timeout(quiet)
    seen = page.evaluate("seen")
    page.close()
    own = [url for url in asked if urlsplit(url).netloc == urlsplit(address).netloc]
    return Visit(seen["paint"], seen["largest"], seen["shift"], tuple(seen["shifted"]),
                 sum(max(0, length - 50) for start, length in seen["blocked"] if start + length > seen["paint"]),
                 len(own), int(sum(sent)), int(sum(script)),
                 len([url for url in asked if url.startswith("http")]) - len(own))


def profile(browser, *, phone):
    """A browser that has never seen the book."""
    options = {"viewport": PHONE, "device_scale_factor": 3, "is_mobile": True, "has_touch": True} if phone else {
        "viewport": DESKTOP}
    return browser.new_context(**options)
