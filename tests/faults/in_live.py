"""Faults of running cells in the page: code that gets out, a reader who is left alone, a file that nobody proved."""

from tests.faults.fault import replaced

FOLDER = "book/_ext/bpbook"
FILES = ("built pages", "tests/site/test_live_files.py")
WHEELS = ("built pages", "tests/site/test_live_wheels.py")
BROWSER = ("built pages", "tests/site/test_live.py")
TROUBLES = ("built pages", "tests/site/test_live_troubles.py")
LATER = ("built pages", "tests/site/test_live_later.py")


def live(what, file, old, new, *tests):
    return replaced(what, f"{FOLDER}/{file}", old, new, *tests)


FAULTS = [
    live("a wheel that nobody proved", "live_runtime.py", 'prove(folder / packages[name]["file_name"], packages[name]["sha256"])', "pass", *FILES),
    live("a Pyodide that nobody proved", "live_runtime.py", 'prove(tarball, SETTINGS["sha256"])', "pass", *FILES),
    live("a package without what it needs", "live_runtime.py", "if set(needed([name], packages)) <= here", "if name in here", *FILES),
    live("a download that is kept without proof", "live_download.py", "if found != sha256:", "if False:", *FILES),
    live("a cell without buttons", "live_cells.py", "in enumerate(cells, start=1)", "in enumerate(cells[1:], start=1)", *FILES),
    live("a solution run with all others", "live_cells.py", '" data-solution" * is_solution', '""', *FILES),
    live("the notebook of another page", "live_cells.py", "_sources/{page}.ipynb", "_sources/book/en/check-up.ipynb", *FILES),
    live("a remark about no cell", "live_words.py", '"museum-003": {"overflow"', '"museum-003": {"overflown"', *FILES),
    live("HTML of the reader's code as it comes", "live/clean.mjs", "DOMPurify.sanitize(html, RULES)",
         "document.createRange().createContextualFragment(html)", *BROWSER),
    live("a style that fetches", "live/clean.mjs", "&& FETCHES.test(value)", "&& false", *BROWSER),
    live("an image of another host", "live/clean.mjs", "ADDRESSES.includes(name) && !HARMLESS.test(value)", "false", *BROWSER),
    live("output that covers the page", "live/live.css", "contain: paint;", "", *BROWSER),
    live("a widget that comes out broken", "live/clean.mjs", 'ADD_TAGS: ["use"],', "", *BROWSER),
    live("a loop that cannot be stopped", "live/python.mjs", "this.#worker?.terminate();", "", *BROWSER),
    live("NumPy that waits until a cell has failed", "live/worker.mjs", "  await load(book.first);\n", "", *WHEELS),
    live("a package that a cell imports in vain", "live/worker.mjs", "  await load([packageOf(module)]);\n", "", *WHEELS),
    live("a cell that runs twice", "live/worker.mjs", "for (const module of modules.toJs()) await fetchFor(module);", "", *WHEELS),
    live("a wheel that fails like a crash", "live/python.mjs", "!this.#ready || this.#isFetching", "!this.#ready", *WHEELS),
    live("a worker that makes another", "live/worker.mjs", '["Worker", ', "[", "built pages", "tests/site/test_other_hosts.py"),
    live("a WebAssembly file that is waited for in vain", "live/worker.mjs", "instantiateStreaming(...given).catch(lost)",
         "instantiateStreaming(...given)", *TROUBLES),
    live("a worker that closes itself", "live/worker.mjs", ', "close"]', "]", *TROUBLES),
    live("a flood that drowns the page", "live/python.mjs", "if (this.#isFlooded())", "if (false)", *TROUBLES),
    live("an error in a timer that ends Python", "live/worker.mjs", "if (!runner ||", "if (true ||", *LATER),
    live("what is printed later, with another cell", "live/python.mjs", "this.#hearing.get(number) ?? this.hear", "this.hear", *LATER),
    live("a late error that no screen reader reads", "live/cell.mjs", "this.say(words.failed);        // in", "0;        // in", *LATER),
    live("a Python that ends unseen", "live/python.mjs", "if (!this.end) this.ended();", "", *LATER),
    live("a progress bar of many lines in the page", "live/output.mjs", 'if (text.startsWith("\\r"))', "if (false)", *LATER),
    live("a cell of the book that lost print", "live/python.mjs", 'source, number, isPrinted})', "source, number})", *LATER),
    live("a full memory for the next run", "live/python.mjs", 'status === "memory"', "false", *TROUBLES),
    live("focus that Stop takes with it", "live/cell.mjs", "if (document.activeElement === this.stopButton)", "if (false)", *TROUBLES),
    live("a download that a screen reader never ends", "live/cell.mjs", "const SAY_EVERY = 2000;", "const SAY_EVERY = 0;", *TROUBLES),
    live("Shift+Tab that selects the line", "live/editor.mjs", "if (begin === end)", "if (false)", *TROUBLES),
    live("letters beside their carets when a phone is turned", "live/editor.mjs", "new ResizeObserver", "({observe() {}}) ?? new ResizeObserver", *TROUBLES),
    live("a worker that may ask other hosts", "live/python.mjs", 'new Worker(held("worker.mjs")',
         'new Worker(new URL("worker.mjs", import.meta.url)', "built pages", "tests/site/test_other_hosts.py"),
    live("pages that may ask other hosts", "self_contained.py", 'app.connect("html-page-context", add_policy)', "pass",
         "built pages", "tests/site/test_other_hosts.py"),
    live("memory without a limit", "live/worker.mjs", "const MOST_MEMORY = 2 ** 30;", "const MOST_MEMORY = 2 ** 42;", *BROWSER),
    live("Tab that never leaves", "live/editor.mjs", '=== "Escape"', '=== "never"', *BROWSER),
    live("a Tab that WebKitGTK gives no name", "live/editor.mjs", 'event.code === "Tab" ? "Tab" : event.key', "event.key", *BROWSER),
    live("a scrollbar that no mouse can reach", "live/live.css", "overflow: auto hidden;", "overflow: auto hidden; scrollbar-width: none;", *BROWSER),
    live("Enter in the middle of a syllable", "live/editor.mjs", "if (event.isComposing) return;", "", *BROWSER),
    live("a field beside its letters", "live/editor.mjs", '"lineHeight", ', "", *BROWSER),
    live("code below the field that Tab stops at", "live/editor.mjs", "this.pre.inert = true;", 'this.pre.setAttribute("aria-hidden", "true");', *BROWSER),
    live("an earlier output too pale to read", "live/live.css", ".bp-waits {", ".bp-waits { opacity: .5;", *BROWSER),
    live("a drawing of the reader's that is lost", "live/output.mjs", ".find(Boolean) : null;", ".find(Boolean) : false;", *BROWSER),
    replaced("a wide drawing of the reader's that no key scrolls", "book/_static/site.js", 'document.addEventListener("bp:ran"',
             'document.addEventListener("never"', *BROWSER),
    live("changes that are forgotten", "live/kept.mjs", "localStorage.setItem(KEY, JSON.stringify(all))", "null", *BROWSER),
    live("reset that leaves the reader's output", "live/cell.mjs", "this.output?.remove();", "", *BROWSER),
    live("scripts loaded before they are asked for", "live/live.js", "if (kept && !cannot) load()", "load()", *BROWSER),
    live("a page from disk that says nothing", "live/live.js", 'location.protocol === "file:" ? live.disk : ', "", *BROWSER),
    live("buttons without a script", "live/live.css", "html:not([data-scripts]) :is(.bp-run-bar, .bp-with-scripts)", ".nothing", *BROWSER),
    live("buttons on paper", "live/live.css", ".bp-run-bar, .bp-run-line { display: none !important; }", "", *BROWSER),
]
