"""Faults on paper: a page that prints badly, and a PDF whose numbers or links are wrong."""

from tests.faults.fault import replaced

STYLE, SCRIPT, FRAMES = "book/_static/print.css", "book/_static/paper.js", "book/_ext/bpbook/paper.py"
CHAPTERS, PRESS = "book/_ext/bppaper/chapters.py", "book/_ext/bppaper/press.py"
PAPER = ("built pages", "tests/site/test_paper.py")
PDF = ("built pages", "tests/site/test_pdf.py")

FAULTS = [
    replaced("a dark page printed dark", SCRIPT, 'root.dataset.theme = "light";', "", *PAPER),
    replaced("all frames of a widget printed", STYLE, ".bp-frame:not([data-paper]) { display: none !important; }", "", *PAPER),
    replaced("more frames on paper than have room", FRAMES, "max(2, few // len(counts))", "max(2, few)", *PAPER),
    replaced("solutions printed before their turn", SCRIPT, "else if (isEnd || node", "else if (false && node", *PAPER),
    replaced("answers printed with their questions", STYLE, ".bp-quiz .bp-why {", ".bp-quiz .none {", *PAPER),
    replaced("solutions that are still fading in", STYLE, " animation: none !important;", "", *PAPER),
    replaced("a page that stays as it was printed", SCRIPT, "while (undo.length) undo.pop()();", "", *PAPER),
    replaced("exercises passed by printing their solutions", "book/_static/progress.js", " && !ofTheBook.has(verdict)", "", *PAPER),
    replaced("code that runs off the sheet", STYLE, "white-space: pre-wrap;", "white-space: pre; min-width: 800px;", *PAPER),
    replaced("sheets that do not say their chapter", STYLE, "content: var(--bp-chapter, \"\")", 'content: ""', *PAPER),
    replaced("an icon over the title of an exercise", STYLE, "p.admonition-title::after { content: none !important; }",
             "p.admonition-title::after { content: none; }", *PAPER),
    replaced("long lists of wrong answers in one column", STYLE, "columns: 2; column-gap: 2em; list-style: none;", "", *PAPER),
    replaced("sheets left half empty, because all is kept together", STYLE, ".bd-article .cell_input ~ .cell_output:not(:has(svg, figure)) {",
             ".bd-article :is(p, pre, .cell_output, .cell_input, .bp-quiz, .exercise) { break-inside: avoid;", *PAPER),
    replaced("words below a large picture, where its frame is higher than half a sheet", FRAMES, "if side > BESIDE else widget", "if False else widget", *PAPER),
    replaced("a short table on two sheets", STYLE, "table:not(:has(tr:nth-child(9))) { break-inside: avoid; }", "table { }", *PAPER),
    replaced("captions that leave one word alone", STYLE, " text-wrap: balance;", "", *PAPER),
    replaced("a short quotation on two sheets", STYLE, "blockquote { break-inside: avoid; }", "blockquote { }", *PAPER),
    replaced("code of a widget without its indentation", STYLE, "white-space: break-spaces;", "white-space: normal;", *PAPER),
    replaced("a widget that the reader ran missing on paper", STYLE, ".bp-frame:not([data-now])", ".bp-frame", *PAPER),
    replaced("page numbers one too high in the contents", "book/_ext/bppaper/numbers.py", "enumerate(document.pages, start=1)",
             "enumerate(document.pages, start=2)", *PDF),
    replaced("the contents without their numbers", PRESS, "numbers[number.dataset.of]", "numbers[number.dataset.off]", *PDF),
    replaced("ids of two pages mixed up in the PDF", CHAPTERS, 'return f"{page}--{id}" if id else page', "return id or page", *PDF),
    replaced("a PDF that no screen reader can follow", PRESS, '"tagged": True', '"tagged": False', *PDF),
    replaced("a PDF that changes with the clock", PRESS, "document.docinfo = document.make_indirect(pikepdf.Dictionary(Title=title, Subject=subject, Creator=creator))",
             "document.docinfo.Title = title", *PDF),
    replaced("a formula read letter by letter", "book/_ext/bppaper/formulas.py", 'del formula.select_one(".katex-html")["aria-hidden"]', "pass", *PDF),
    replaced("a formula that says it is a picture", PRESS, "formulas.mark(document)", "pass", *PDF),
    replaced("links on paper that do not say where they lead", PRESS, '".bp-to-end, .bp-to-page"', '".bp-to-end"', *PDF),
    replaced("a PDF named by its file, not by its title", PRESS, "pikepdf.Dictionary(DisplayDocTitle=True)", "pikepdf.Dictionary()", *PDF),
    replaced("a link to a PDF that was not asked for", "book/_ext/bpbook/pdf_files.py", 'os.environ.get("BOOK_PDF") == "1"', "True", *PDF),
    replaced("no way from the pages to the PDF", "book/_ext/bpbook/pdf_files.py", "menu.get(\"label\") == \"download-buttons\"", "False", *PDF),
]
