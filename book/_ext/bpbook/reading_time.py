"""How long a page takes, in minutes, from the sentence that its first lines say it with ("Time: about two hours to read …").

A page says it in words, for its reader; the contents of an edition and the door need the number. Both editions say it
in their own words, so a sentence that was misread shows up as a difference between the twins, which fails the build.
"""

import json
import re
from typing import NamedTuple

from docutils import nodes
from sphinx.util import logging

from bpbook.editions import REFERENCE, edition_of, twin
from bpbook.progress import numbered_title

logger = logging.getLogger(__name__)

COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "fifteen": 15, "한": 1, "두": 2, "세": 3, "네": 4}
PARTS = {"반": 30, "and a half": 30, "and a quarter": 15}

_ENGLISH = r"(?P<count>\d+|an?|one|two|three|four|fifteen)\b(?: good| more)?(?: (?P<part>and a (?:half|quarter)))?(?: (?P<unit>hour|minute)s?)?(?: (?P<late>and a (?:half|quarter)))?"
_KOREAN = r"(?P<count>\d+|[한두세네]) ?(?P<unit>시간|분)(?: (?:(?P<part>반)|(?P<minutes>\d+)분))?"

# The name of the statement, a quantity of time, and what stands before or after the one for the exercises
STATEMENTS = {
    "en": ("Time:", _ENGLISH, rf"{_ENGLISH} for the exercises"),
    "ko": ("시간:", _KOREAN, rf"연습문제에 .*?{_KOREAN}"),
}
EACH = {"en": " a picture", "ko": "마다"}        # then nobody can say how long the whole page takes


class Minutes(NamedTuple):
    read: int
    exercises: int


def minutes_in(code, sentence):
    """What a statement says; None if it gives no time for the whole page. Where all is one time, it counts as reading.

    >>> minutes_in("en", "about two and a half hours to read and run, an hour and a quarter for the exercises")
    Minutes(read=150, exercises=75)
    >>> minutes_in("ko", "읽고 실행하는 데 두 시간 반쯤, 연습문제에 한 시간 15분쯤.")
    Minutes(read=150, exercises=75)
    >>> minutes_in("en", "about 20 minutes, and 45 for the exercises"), minutes_in("ko", "그림마다 3분")
    (Minutes(read=20, exercises=45), None)
    >>> minutes_in("en", "an hour and a half for everything. The four parts take 15, 20, 40 and 15 minutes")
    Minutes(read=90, exercises=0)
    """
    _, time, with_exercises = STATEMENTS[code]
    first, second = re.search(time, sentence), re.search(with_exercises, sentence)
    if not first or EACH[code] in sentence:
        return None
    return Minutes(amount(first), amount(second, first["unit"]) if second and second.start() > first.start() else 0)


def amount(match, unit=None):
    """The minutes of one quantity. unit: that of the quantity before, which need not be said again."""
    said = match.groupdict()
    count = int(said["count"]) if said["count"].isdigit() else COUNTS[said["count"]]
    whole = 60 if (said["unit"] or unit) in ("hour", "시간") else 1
    return count * whole + PARTS.get(said["part"] or said.get("late"), 0) + int(said.get("minutes") or 0)


def times(env):
    """{page: Minutes}, kept in Sphinx' environment between builds."""
    if not hasattr(env, "bpbook_times"):
        env.bpbook_times = {}
    return env.bpbook_times


def collect(app, document):
    page, code = app.env.docname, edition_of(app.env.docname)
    if code is None:
        return
    name = STATEMENTS[code][0]
    said = next((item.astext() for item in document.findall(nodes.list_item) if item.astext().startswith(name)), None)
    found = said and minutes_in(code, said)
    if found:
        times(app.env)[page] = found
    if is_chapter(page) and not (found and found.exercises):
        logger.warning("this chapter does not say how long it takes. Write into the list at its beginning: **%s** and one "
                       "time for reading, one for the exercises.", name, location=page, type="bpbook", subtype="time")


def is_chapter(page):
    """Chapters have a number before their name."""
    return re.search(r"/\d\d-", page) is not None


def forget(app, env, page):
    times(env).pop(page, None)


def compare_twins(app, env):
    for page, here in sorted(times(env).items()):
        there = times(env).get(twin(page, REFERENCE), here)
        if here != there:
            logger.warning("this page takes %d + %d minutes, its twin %d + %d. Correct one of the two.", *here, *there,
                           location=page, type="bpbook", subtype="time")


def tell_script(app, page, template, context, doctree):
    """What takes time is worth coming back to: site.js keeps this in the browser, and the door offers it."""
    if page in times(app.env):
        reading = {"page": app.builder.get_target_uri(page), "title": numbered_title(app.env, page)}
        context["site_words"] = json.dumps({**json.loads(context["site_words"]), "reading": reading}, ensure_ascii=False)


def setup(app):
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", forget)
    app.connect("env-check-consistency", compare_twins)
    app.connect("html-page-context", tell_script, priority=900)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
