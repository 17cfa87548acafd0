"""What a page is, in the words of schema.org, for search engines: a course, a chapter of it, the terms of the glossary.

Only what the pages say themselves is said here. Addresses stand in it once the site has one (see repository_address);
what cannot do without, the way to a page and the terms, waits for that. Google's rules: Course (name, description,
provider, offers, hasCourseInstance) and BreadcrumbList (position, name, item).
"""

import json

from bpbook.descriptions import description_of
from bpbook.editions import BOOK, EDITIONS, REFERENCE, edition_of, home
from bpbook.page_facts import facts_of
from bpbook.reading_time import times
from bpbook.repository_address import address_of
from bpbook.search_index import pages_of
from bpbook.sharing import is_found
from bpbook.terms import GLOSSARY, terms_of

LEVEL = {"ko": "입문", "en": "Beginner"}
LICENCES = ["https://creativecommons.org/licenses/by/4.0/", "https://spdx.org/licenses/MIT.html"]
TO_ALL = {"isAccessibleForFree": True, "license": LICENCES}


def duration(minutes):
    """
    >>> duration(165), duration(40), duration(120), duration(None)
    ('PT2H45M', 'PT40M', 'PT2H', None)
    """
    if not minutes:
        return None
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest else "")


def filled(**properties):
    """Without the properties that have no value; `type` is schema.org's @type, `id` its @id."""
    return {{"type": "@type", "id": "@id"}.get(name, name): value for name, value in properties.items() if value}


def number_of(env, page):
    """The number of a chapter, or None."""
    return (env.toc_secnumbers.get(page, {}).get("") or (None,))[0]


def title_of(env, page):
    return env.titles[page].astext()


def goals(env, page):
    return [goal.rstrip(";.") for goal in facts_of(env, page).goals]


def minutes_of(env, page):
    """How long a page takes, exercises included; 0 where it says nothing of the kind."""
    return sum(times(env).get(page, (0, 0)))


def course_name(app, code):
    return filled(type="Course", id=address_of(app, home(code)), name=EDITIONS[code].title)


def course(app, code):
    env, page = app.env, home(code)
    chapters = [chapter for chapter in pages_of(env, code) if number_of(env, chapter)]
    time = duration(sum(minutes_of(env, chapter) for chapter in chapters))
    other = {f"{'translationOfWork' if code != REFERENCE else 'workTranslation'}":
             [course_name(app, another) for another in EDITIONS if another != code]}
    return filled(
        **course_name(app, code), url=address_of(app, page), description=description_of(env, page), inLanguage=code,
        educationalLevel=LEVEL[code], teaches=goals(env, page), timeRequired=time, **TO_ALL, **other,
        author=app.config.author and filled(type="Person", name=app.config.author),
        offers=filled(type="Offer", category="Free"),
        hasCourseInstance=time and filled(type="CourseInstance", courseMode="Online", courseWorkload=time, inLanguage=code),
        syllabusSections=[syllabus(app, chapter) for chapter in chapters])


def syllabus(app, page):
    return filled(type="Syllabus", name=title_of(app.env, page), description=description_of(app.env, page),
                  timeRequired=duration(minutes_of(app.env, page)), url=address_of(app, page))


def lesson(app, page):
    env, code = app.env, edition_of(page)
    return filled(
        type="LearningResource", id=address_of(app, page), url=address_of(app, page), name=title_of(env, page),
        description=description_of(env, page), position=number_of(env, page), inLanguage=code,
        timeRequired=duration(minutes_of(env, page)), teaches=goals(env, page), **TO_ALL,
        isPartOf=course_name(app, code))


def way_to(app, page):
    """From the home of the edition to the page."""
    steps = [(EDITIONS[edition_of(page)].title, home(edition_of(page))), (title_of(app.env, page), page)]
    return filled(type="BreadcrumbList", itemListElement=[
        filled(type="ListItem", position=position, name=name, item=address_of(app, there))
        for position, (name, there) in enumerate(steps, start=1)])


def glossary(app, page):
    code, address = edition_of(page), address_of(app, page)
    return filled(
        type="DefinedTermSet", id=address, url=address, name=title_of(app.env, page), inLanguage=code,
        hasDefinedTerm=[filled(type="DefinedTerm", id=f"{address}#{term.anchor}", name=term.name[code],
                               description=term.means[code].strip()) for term in terms_of(app.env)])


def data(app, page):
    """The things on a page, as a list."""
    code = edition_of(page)
    if code is None or not is_found(app, page):
        return []
    if page == home(code):
        return [course(app, code)]
    things = [lesson(app, page)] if minutes_of(app.env, page) else []
    if address_of(app, page):
        things += [glossary(app, page)] if page == f"{BOOK}/{code}/{GLOSSARY}" else []
        things.append(way_to(app, page))
    return things


def on_page_context(app, page, template, context, doctree):
    things = data(app, page)
    text = json.dumps({"@context": "https://schema.org", "@graph": things}, ensure_ascii=False, separators=(",", ":"))
    context["structured_data"] = text.replace("<", "\\u003c") if things else ""


def write_homes_anew(app, env):
    """A course names its chapters, so its page is written whenever one of them changed."""
    return [home(code) for code in EDITIONS if home(code) in env.found_docs]


def setup(app):
    app.connect("env-updated", write_homes_anew)
    app.connect("html-page-context", on_page_context, priority=910)
    assert LEVEL.keys() == EDITIONS.keys()
    return {"parallel_read_safe": True, "parallel_write_safe": True}
