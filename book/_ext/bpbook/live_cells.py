"""Every code cell gets its buttons, and every page with cells a line that says so. The scripts stand in live/.

The buttons are in the page from the start, so that nothing moves when the script arrives; without scripts they are
not shown (live.css).
"""

import html
import json

from docutils import nodes

from bpbook.cell_ids import ids_of
from bpbook.editions import EDITIONS, edition_of
from bpbook.live_runtime import files_of
from bpbook.live_words import REMARKS, WORDS

HOW = "how-to-use.html#build-the-book-on-your-computer"        # where the project is offered, and JupyterLab
SOLUTION = "hide-cell"        # printed, for comparison: it is not run with all others, and passes no exercise


def put_in(app, doctree, page):
    if edition_of(page) is None or app.builder.format != "html":
        return
    cells = [(node, source) for node in doctree.findall(nodes.container) if node.get("nb_element") == "cell_code"
             for source in node.findall(nodes.container) if source.get("nb_element") == "cell_code_source"]
    if not cells:
        return
    words, ids = WORDS[edition_of(page)], ids_of(app.env.doc2path(page))
    for number, (cell, source) in enumerate(cells, start=1):
        id = ids[cell["cell_index"]]
        remark = words.get(REMARKS.get(page.rpartition("/")[2], {}).get(id))
        buttons = bar(words, number, id, SOLUTION in cell["cell_metadata"].get("tags", []), remark)
        source.parent.insert(source.parent.index(source) + 1, raw(buttons))
    next(doctree.findall(nodes.section)).insert(1, raw(line(words, page, files_of(app), app.env.found_docs)))


def bar(words, number, id, is_solution, remark):
    data = f' data-cell="{html.escape(id)}"' + " data-solution" * is_solution
    data += f' data-remark="{html.escape(remark)}"' if remark else ""
    buttons = "".join(
        f'<button type="button" class="bp-{action}" aria-label="{words["named"].format(action=words[action], number=number)}">'
        f"{words[action]}</button>" for action in ("run", "edit"))
    return f'<div class="bp-run-bar"{data}>{buttons}<span role="status"></span></div>'


def line(words, page, files, pages):
    notebook = "../" * page.count("/") + f"_sources/{page}.ipynb"
    says = words["line"] if files.numpy else words["line without numpy"] if files.python else words["no python"]
    if f"{page.rpartition('/')[0]}/{HOW.partition('.')[0]}" in pages:
        says = says.replace(words["how"], f'<a href="{HOW}">{words["how"]}</a>')
    run_all = f' <button type="button" class="bp-run-all">{words["run all"]}</button>' if files.python else ""
    return (f'<p class="bp-run-line"><span class="bp-with-scripts"><span>{says}</span>{run_all}</span> '
            f'<a href="{notebook}" download>{words["notebook"]}</a> <span role="status"></span></p>')


def raw(text):
    return nodes.raw("", text, format="html")


def add_files(app, page, template, context, doctree):
    """The folder of the scripts, and why this copy cannot run cells, if it cannot."""
    if "bp-run-bar" not in (context.get("body") or ""):
        return
    words, files = WORDS[edition_of(page)], files_of(app)
    live = {"scripts": f"{context['pathto']('_static', resource=True)}/{files.scripts}/", "page": page, "disk": words["disk"],
            "unreachable": words["unreachable"], "without": "" if files.python else words["no python"]}
    app.add_js_file("live.js", priority=820)
    context["has_cells"] = True
    context["site_words"] = json.dumps({**json.loads(context["site_words"]), "live": live}, ensure_ascii=False)


def write_all_anew(app, env):
    """Every page names the folder of the scripts; when it has changed, no page may keep the old name."""
    before, env.bpbook_live = getattr(env, "bpbook_live", None), files_of(app)
    return list(env.found_docs) if before not in (None, env.bpbook_live) else []


def setup(app):
    app.connect("doctree-resolved", put_in)
    app.connect("html-page-context", add_files, priority=900)
    app.connect("env-updated", write_all_anew)
    assert all(set(words) == set(WORDS["en"]) for words in WORDS.values()) and set(WORDS) == set(EDITIONS)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
