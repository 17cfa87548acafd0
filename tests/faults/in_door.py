"""Faults of the door, of the contents and of the page for wrong addresses."""

from tests.faults.fault import replaced

SCRIPT, PICTURE, PLAYED = "book/_static/door.js", "book/_ext/bpbook/door_picture.py", "book/_static/door-picture.js"
LOST, CONTENTS = "book/_static/not-found.js", "book/_ext/bpbook/contents.py"


def door(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_door.py")


def lost(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_not_found.py")


def contents(what, file, old, new):
    return replaced(what, file, old, new, "built pages", "tests/site/test_contents.py")


FAULTS = [
    door("a door that sends readers on", SCRIPT, "  if (offered) {",
         '  if (offered) {\n    location.href = offered.querySelector(".read").href;'),
    door("a choice that is forgotten", SCRIPT, 'known(read("bpkit:language"))', "known(null)"),
    door("the last language of a browser before its first", SCRIPT, "navigator.languages.map", "[...navigator.languages].reverse().map"),
    door("every other language taken for English", SCRIPT, ".find(Boolean);", ".find(Boolean) ?? editions[1];"),
    door("a place in the book taken from wherever", SCRIPT, r"/^book\/(", r"/book\/("),
    door("a place in the book that is not kept", "book/_static/site.js", 'keep("bpkit:reading", ', 'keep("bpkit:nothing", '),
    door("a place in the book that cannot be forgotten", "book/_static/progress.js", '["bpkit:reading", "bpkit:language"]', '["bpkit:language"]'),
    door("lists kept as places to go on from", "book/_ext/bpbook/reading_time.py", "if page in times(app.env):", 'if "/" in page[5:]:'),
    door("a word broken on a narrow phone", "book/_static/door.css", ", (max-width: 21.25rem)", ""),
    door("one language of the door taller than the other", "book/_static/door.css", ".edition .read { grid-row: 1; }",
         ".edition .read { grid-row: 1; }\n.edition:lang(ko) .read { padding: 1rem; align-self: start; }"),
    door("a door longer than a phone", "book/_static/door.css", "  .title p, .key { position: absolute;", "  .key { position: absolute;"),
    door("the training of another learning rate", PICTURE, "RATE, EPOCHS, EVERY = 0.1,", "RATE, EPOCHS, EVERY = 0.11,"),
    door("a frame that comes one update late", PICTURE, "epochs=EVERY).network", "epochs=EVERY + (epoch == EVERY)).network"),
    door("a plane upside down", PICTURE, "for x2 in values[::-1]", "for x2 in values"),
    door("another formula in the script than in bpkit", PLAYED, "w11 * x2 + b1)", "w11 * x2 + b0)"),
    door("a picture that moves though the reader wants none", PLAYED, 'reduce)").matches) show', 'reduce)").matches && false) show'),
    door("a picture that cannot be stopped", PLAYED, "if (!moving) began = null;", ""),
    door("a theme that ends at the door", "book/_static/light-and-dark.js", 'for (const name of ["mode", "theme"])', "for (const name of [])"),
    lost("links that lead back from one depth only", LOST, "  base.href = found;", ""),
    lost("a folder that is taken for that of the book", LOST, "if (answer?.ok)", "if (answer)"),
    lost("the other language first", LOST, ".before(first);", ".after(first);"),
    lost("any name taken for a near one", LOST, "closest.like < .6", "closest.like < 0"),
    lost("a name that has to be met exactly", LOST, "closest.like < .6", "closest.like < 1"),
    lost("a page for wrong addresses that loads a file", "book/_templates/not-found.html", 'href="data:,"', 'href="favicon.svg"'),
    lost("a server without a page for wrong addresses", "run.py", "if code != 404 or", "if code or"),
    contents("minutes of the exercises taken for those of reading", CONTENTS, "read=time.read)", "read=time.exercises)"),
    contents("half an hour taken for a quarter, in both languages", "book/_ext/bpbook/reading_time.py", '"반": 30, "and a half": 30',
             '"반": 15, "and a half": 15'),
    contents("questions counted as exercises", CONTENTS, "sum(item.kind == kind", "sum(item.kind != ''"),
    contents("hours of the reading alone", CONTENTS, "sum(time.exercises for time in spent)", "sum(time.read for time in spent)"),
    contents("marks of all chapters at each of them", "book/_static/progress.js", 'fill(window.BOOK.progress.chapter, {done,',
             'fill(window.BOOK.progress.chapter, {done: Object.keys(passed).length,'),
]
