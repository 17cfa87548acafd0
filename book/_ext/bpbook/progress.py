"""What a reader has done: a line on each page with exercises or questions, and one page per edition with all of them.

The build writes down what there is; book/_static/progress.js fills in what this reader has passed, from this browser.
"""

import html
import json
import re
from typing import NamedTuple

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from sphinx_exercise.nodes import exercise_enumerable_node, exercise_node

from bpbook import assets
from bpbook.editions import EDITIONS, edition_of

WORDS = {
    "en": {
        "line": "Done on this page: {done} of {all}.", "chapter": "{done} of {all} done", "all": "Your progress",
        "total": "Passed: {done} of {all} exercises and questions.",
        "passed": "passed on {date}", "not": "not yet", "exercise": "exercise", "question": "question",
        "export": "Save as a file", "import": "Load a file", "clear": "Forget everything",
        "sure": "Forget all passed exercises, answers and the page last read in this browser?",
        "loaded": "Loaded: {count} passed exercises and questions were new.",
        "unknown": "This is not a progress file of this course. Nothing was changed.",
        "cleared": "Everything was forgotten.",
        "script": "The marks need JavaScript. The list works without.",
    },
    "ko": {
        "line": "이 페이지에서 맞힌 문제: {all}개 가운데 {done}개.", "chapter": "{all}개 가운데 {done}개 맞힘", "all": "진도",
        "total": "맞힌 문제: {all}개 가운데 {done}개.",
        "passed": "{date}에 맞힘", "not": "아직", "exercise": "연습문제", "question": "질문",
        "export": "파일로 저장", "import": "파일에서 불러오기", "clear": "모두 지우기",
        "sure": "이 브라우저에 남은 진도와 답, 마지막으로 읽은 곳을 모두 지우겠습니까?",
        "loaded": "파일을 읽고 맞힌 문제 {count}개를 새로 더했습니다.",
        "unknown": "이 책의 진도 파일이 아닙니다. 아무것도 바꾸지 않았습니다.",
        "cleared": "모두 지웠습니다.",
        "script": "맞혔다는 표시는 자바스크립트가 있어야 보입니다. 목록은 그대로 쓸 수 있습니다.",
    },
}
EXERCISES = "exercises"      # the anchor of the section that the line stands in


class Item(NamedTuple):
    """An exercise or a question. id: what the browser keeps it under, equal in both editions."""

    id: str
    kind: str
    title: str
    anchor: str


class ProgressList(nodes.General, nodes.Element):
    """The place of the list of everything."""


class Progress(SphinxDirective):
    """`{progress}`: all exercises and questions of this edition, page by page."""

    def run(self):
        return [ProgressList()]


def items_of(env):
    """{page: [Item, …]}, kept in Sphinx' environment between builds."""
    if not hasattr(env, "bpbook_items"):
        env.bpbook_items = {}
    return env.bpbook_items


def collect(app, document):
    edition = edition_of(app.env.docname)
    items = []
    for node in document.findall(nodes.Element):
        if isinstance(node, exercise_node | exercise_enumerable_node):
            title = " ".join(child.astext() for child in node[0].children[1:]).strip() if len(node) else ""
            items.append(Item(node["label"].removeprefix(f"{edition}-"), "exercise", title, node["label"]))
        elif isinstance(node, nodes.raw) and node.get("format") == "html":
            items += [Item(id, "question", question_of(form), f"quiz-{id}") for id, form in forms(node.astext())]
    items_of(app.env)[app.env.docname] = items


def forms(text):
    return re.findall(r'(?s)<form class="bp-quiz"[^>]*data-quiz="([^"]+)"[^>]*>(.*?)</form>', text)


def question_of(form):
    found = re.search(r'(?s)<legend>(.*?)</legend>|<p class="bp-question"[^>]*>(.*?)</p>', form)
    return html.unescape(re.sub(r"<[^>]+>", "", found[1] or found[2]))


def forget(app, env, page):
    items_of(env).pop(page, None)


def write_list_anew(app, env):
    """The list is made from all pages when it is written; so write its page whenever any page changed."""
    return [page for page in env.found_docs if page.endswith("/progress")]


def put_in(app, doctree, page):
    """The line below the heading of the exercises, or at the end; and the list where the directive stands."""
    if edition_of(page) is None:
        return
    for place in list(doctree.findall(ProgressList)):
        place.replace_self(nodes.raw("", whole_list(app, page), format="html"))
    if items_of(app.env).get(page):
        section = next((section for section in doctree.findall(nodes.section) if EXERCISES in section["ids"]), None)
        if section is not None:
            section.insert(1, nodes.raw("", line(app, page), format="html"))
        else:
            next(doctree.findall(nodes.section)).append(nodes.raw("", line(app, page), format="html"))


def line(app, page):
    code = edition_of(page)
    ids = [item.id for item in items_of(app.env)[page]]
    all_of_them = f"book/{code}/progress"
    link = ""
    if all_of_them in app.env.found_docs:
        link = f' <a href="{app.builder.get_relative_uri(page, all_of_them)}">{WORDS[code]["all"]}</a>'
    return f'<p class="bp-progress-line" data-items="{" ".join(ids)}">{none_yet(code, "line", ids)}{link}</p>'


def none_yet(code, which, items):
    """What progress.js will say with other numbers. It takes its room from the start, so that nothing moves."""
    return f'<span class="pst-js-only">{WORDS[code][which].format(done=0, all=len(items))}</span>'


def whole_list(app, page):
    code = edition_of(page)
    everything = [item for other in pages_in_order(app.env, code) for item in items_of(app.env)[other]]
    parts = [f'<div class="bp-progress" data-words="{html.escape(json.dumps(WORDS[code], ensure_ascii=False))}">',
             f'<noscript><p>{WORDS[code]["script"]}</p></noscript>'
             f'<p class="bp-progress-total">{none_yet(code, "total", everything)}</p>'
             '<p class="bp-progress-buttons pst-js-only">'
             f'{buttons(WORDS[code])}</p><p role="status"></p>']
    for other in pages_in_order(app.env, code):
        address = app.builder.get_relative_uri(page, other)
        title = html.escape(numbered_title(app.env, other))
        parts.append(f'<h2><a href="{address}">{title}</a></h2><ul>')
        parts += [f'<li data-item="{item.id}"><a href="{address}#{item.anchor}">{html.escape(item.title)}</a> '
                  f'<span class="bp-kind">{WORDS[code][item.kind]}</span> <span class="bp-mark">{WORDS[code]["not"]}</span></li>'
                  for item in items_of(app.env)[other]]
        parts.append("</ul>")
    return "".join(parts) + "</div>"


def buttons(words):
    """They stand there from the start, so that nothing moves when progress.js brings them to life."""
    return "".join(f'<button type="button" data-does="{name}">{words[name]}</button>' for name in ("export", "import", "clear"))


def numbered_title(env, page):
    number = env.toc_secnumbers.get(page, {}).get("")
    return (".".join(map(str, number)) + ". " if number else "") + env.titles[page].astext()


def pages_in_order(env, code):
    """The pages of an edition that have items, as the contents list them."""
    listed = env.toctree_includes.get(env.config.root_doc, [])
    return [page for page in listed if edition_of(page) == code and items_of(env).get(page)]


def add_files(app, page, template, context, doctree):
    if doctree is not None and "bp-progress" in (context.get("body") or ""):
        assets.load(app)
        app.add_js_file("progress.js", priority=810)
        words = {key: WORDS[edition_of(page)][key] for key in ("line", "chapter", "passed")}
        context["site_words"] = json.dumps({**json.loads(context["site_words"]), "progress": words}, ensure_ascii=False)


def setup(app):
    app.add_node(ProgressList)
    app.add_directive("progress", Progress)
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", forget)
    app.connect("env-updated", write_list_anew)
    app.connect("doctree-resolved", put_in)
    app.connect("html-page-context", add_files, priority=900)
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values()) and set(WORDS) == set(EDITIONS)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
