"""The contents on the home of an edition: beside each chapter its minutes, its exercises and questions, and what is done.

In the source it is a numbered list, each entry beginning with a link to its chapter; it reads well as it is, on GitHub
and in Jupyter. The numbers come from the chapters while the book is built, so they cannot go stale.
"""

from docutils import nodes

from bpbook.editions import edition_of, home
from bpbook.progress import items_of
from bpbook.reading_time import is_chapter, times

WORDS = {
    "en": {
        "read": "{read} minutes", "exercises": "{exercises} minutes for {count} exercises", "questions": "{count} questions",
        "all": "The {chapters} chapters that can be read take about {read} hours, and {exercises} more for their {count} exercises.",
    },
    "ko": {
        "read": "읽기 {read}분", "exercises": "연습문제 {count}개 {exercises}분", "questions": "질문 {count}개",
        "all": "지금 읽을 수 있는 {chapters}개 장은 읽고 실행하는 데 {read}시간쯤, 연습문제 {count}개를 푸는 데 {exercises}시간쯤 걸립니다.",
    },
}


def entries(doctree):
    """(entry, page) for each entry of a numbered list that begins with a link to a chapter."""
    for entry in doctree.findall(nodes.list_item):
        link = next(entry.findall(nodes.reference), None)
        if isinstance(entry.parent, nodes.enumerated_list) and link is not None and link.get("refuri"):
            yield entry, link["refuri"].removesuffix(".html")


def put_in(app, doctree, page):
    code = edition_of(page)
    if code is None or page != home(code):
        return
    folder = page.removesuffix("index")
    chapters = [(entry, folder + name) for entry, name in entries(doctree) if is_chapter(folder + name)]
    for entry, chapter in chapters:
        entry += nodes.raw("", facts(app.env, code, chapter), format="html")
    if chapters:
        whole = chapters[0][0].parent
        whole.parent.insert(whole.parent.index(whole), nodes.paragraph("", total(app.env, code, [name for _, name in chapters])))


def count(env, page, kind):
    return sum(item.kind == kind for item in items_of(env).get(page, ()))


def facts(env, code, page):
    words, time = WORDS[code], times(env)[page]
    ids = " ".join(item.id for item in items_of(env).get(page, ()))
    said = [words["read"].format(read=time.read),
            words["exercises"].format(exercises=time.exercises, count=count(env, page, "exercise")),
            words["questions"].format(count=count(env, page, "question"))]
    return (f'<p class="bp-facts">{"".join(f"<span>{part}</span> " for part in said)}'
            f'<span class="bp-progress-chapter" data-items="{ids}"></span></p>')


def total(env, code, pages):
    spent = [times(env)[page] for page in pages]
    return WORDS[code]["all"].format(
        chapters=len(pages), read=round(sum(time.read for time in spent) / 60),
        exercises=round(sum(time.exercises for time in spent) / 60), count=sum(count(env, page, "exercise") for page in pages))


def write_anew(app, env):
    """The homes are written whenever any page changed."""
    return [page for page in env.found_docs if edition_of(page) and page == home(edition_of(page))]


def setup(app):
    app.connect("env-updated", write_anew)
    app.connect("doctree-resolved", put_in)
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
