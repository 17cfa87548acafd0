"""Faults of weight and of loading: what makes a page heavy again, lets it move, or breaks its copy on the disk."""

from tests.faults.fault import replaced

STEADY, MENU, ICONS = "book/_static/steady.css", "book/_static/menu.js", "book/_static/icons.css"
MACROS, COPY, PRUNED = ("book/_templates/static/webpack-macros.html", "book/_ext/bpbook/offline_copy.py",
                        "book/_ext/bpbook/pruned_css.py")
IN_BROWSER = ("built pages", "tests/site/test_steady.py")
OFFLINE = ("built pages", "tests/site/test_offline_copy.py")
RULES = ("built pages", "tests/site/test_pruned_css.py")
LOADING = ("built pages", "tests/site/test_loading.py")
PROJECT = ("built pages", "tests/site/test_project_copy.py")

FAULTS = [
    replaced("weight: style sheets whole", "book/_ext/bpbook/style_sheet.py", "pruned(path.read_text(\"utf-8\"), names)",
             "path.read_text(\"utf-8\")", "built pages", "tests/site/test_weight.py"),
    replaced("weight: a class of a script pruned away", "book/_ext/bpbook/style_sheet.py",
             "if script.name not in DROPPED:", "if False:", *RULES),
    replaced("weight: a rule for one of two classes pruned away", PRUNED, "if selectors and rule.content:",
             "if len(selectors) == len(_selectors(rule.prelude)) and rule.content:", *RULES),
    replaced("weight: an address that does not change with the style sheet", "book/_ext/bpbook/style_sheet.py",
             "if new != text:", "if False:", *RULES),
    replaced("weight: a style sheet more", "_config.yml", "html_js_files: [menu.js",
             "html_css_files: [book.css]\n    html_js_files: [menu.js", *LOADING),
    replaced("weight: fonts looked for in the wrong folder", "book/_ext/bpbook/style_sheet.py",
             'RELATIVE.sub(f"url({folder}/", css) if folder else css', "css", *LOADING),
    replaced("weight: scripts that hold up the page", "book/_ext/bpbook/scripts.py", 'script.attributes["defer"] = "defer"', "pass",
             *LOADING),
    replaced("weight: scripts at the end of the page", "book/_templates/layout.html", "{%- block scripts %}{% endblock %}",
             "{%- block scripts %}{% endblock %}{%- block scripts_end %}{{ script() }}{% endblock %}", *LOADING),
    replaced("weight: a page without its style sheet", MACROS,
             """  <link rel="stylesheet" href="{{ pathto('_static/pages.css', 1) }}" />\n""", "", *LOADING),
    replaced("weight: a press lost before the script has come", "book/_ext/bpbook/live/live.js",
             "window.BOOK.pressed.forEach(press);", "", *LOADING),
    replaced("weight: an icon that nobody draws", ICONS, ".fa-download {", ".fa-downloads {", "built pages",
             "tests/site/test_pages.py"),
    replaced("weight: a menu that Escape does not close", MENU, '"Escape"', '"None"', "built pages", "tests/site/test_menu.py"),
    replaced("weight: a menu that stays open", MENU, 'document.addEventListener("click", leave);', "", "built pages",
             "tests/site/test_menu.py"),
    replaced("weight: solutions that fold under the reader", STEADY, ".admonition.dropdown:not(.toggle)", ".never", *IN_BROWSER),
    replaced("weight: widgets that shrink above the reader", STEADY, ".bp-widget:not([data-live])", ".never", *IN_BROWSER),
    replaced("weight: widgets that stay shut without a script", STEADY, "@media screen and (scripting: enabled)",
             "@media screen", *IN_BROWSER),
    replaced("weight: colours that wait for a script", MACROS, 'dataset.mode === "auto"', 'dataset.mode === "none"', *IN_BROWSER),
    replaced("weight: formulas copied as drawn", "book/_ext/bpbook/formulas.py", 'app.add_js_file(COPIES)', "pass",
             "built pages", "tests/site/test_copied_formulas.py"),
    replaced("weight: a copy that offers itself", COPY, 'IN_MENU.sub("", IN_TEXT.sub(r"\\1", page))', "page", *OFFLINE),
    replaced("weight: fonts that a browser refuses from the disk", COPY, 'EARLY.sub("", ', '("" + ', *OFFLINE),
    replaced("weight: a copy without notebooks", COPY, 'CARRIED = (".ipynb", ".md")', 'CARRIED = (".md",)', *OFFLINE),
    replaced("weight: a copy without fonts", COPY, "for style in [path for path in found if path.suffix == \".css\"]:",
             "for style in []:", *OFFLINE),
    replaced("weight: a copy that differs by the time of day", "book/_ext/bpbook/zip_files.py", "(name, LONG_AGO)",
             "(name, __import__('time').localtime(10**9 + __import__('time').time_ns() % 10**9)[:6])", *OFFLINE),
    replaced("weight: a size that is not the file's", COPY, ".st_size / 1e6", ".st_size / 2e6", *OFFLINE),
    replaced("weight: the project offered where it is not", COPY, "bp-(?:offline|project)-copy", "bp-offline-copy", *PROJECT),
    replaced("weight: the project's size not said", "book/_ext/bpbook/project_copy.py", "if new != text:", "if False:", *PROJECT),
    replaced("weight: what git keeps packed with the project", "book/_ext/bpbook/project_files.py", '[".git/", *(', "[*(", *PROJECT),
    replaced("weight: programs of the project that do not run", "book/_ext/bpbook/project_copy.py", ", os.access(root / name, os.X_OK))", ", False)",
             *PROJECT),
]
