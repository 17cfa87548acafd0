"""The theme's style sheets without what no page uses: nothing goes that a page, or a script, could need."""

import pytest
from bpbook.style_sheet import BUNDLE, names_of
from bpbook.pruned_css import pruned

RULES = [
    # a style sheet; what is left of it when the classes a and b and the id c occur
    (".a{top:0}", ".a{top:0}"),
    (".unused{top:0}", ""),
    ("#c{top:0} #unused{top:0}", "#c{top:0}"),
    (".a.unused{top:0} .a .unused{top:0} .a>.b{top:0}", ".a>.b{top:0}"),
    (".unused,.a , .b{top:0}", ".a,.b{top:0}"),
    ("p{top:0} [data-x=unused]{top:0} *{top:0}", "p{top:0}[data-x=unused]{top:0}*{top:0}"),
    (".a:not(.unused){top:0} :is(.unused, .b){top:0}", ".a:not(.unused){top:0}:is(.unused, .b){top:0}"),
    (".a:hover::before{content:\".unused\"}", ".a:hover::before{content:\".unused\"}"),
    ("@media print{.a{top:0} .unused{top:0}}", "@media print{.a{top:0}}"),
    ("@media print{.unused{top:0}}", ""),
    ("@supports (top:0){@media print{.b{top:0}}}", "@supports (top:0){@media print{.b{top:0}}}"),
    ("@keyframes turn{to{top:0}}", "@keyframes turn{to{top:0}}"),
    (":root{--x:.unused}", ":root{--x:.unused}"),
    ("@charset \"utf-8\";@import \"x.css\";@font-face{font-family:x;src:url(x.woff2)}", ""),
    ("/* .a{top:0} */.a{/* note */}", ""),
]


@pytest.mark.parametrize("css, left", RULES, ids=[css for css, _ in RULES])
def test_rules_that_are_left(css, left):
    assert pruned(css, {"a", "b", "c"}) == left


def test_a_style_sheet_that_cannot_be_read_is_no_rule_less():
    with pytest.raises(ValueError, match="line 2"):
        pruned(".a{top:0}\n}", {"a"})


def test_names_come_from_pages_and_scripts(tmp_path):
    (tmp_path / "menu.js").write_text('menu.classList.add("show")', "utf-8")
    (tmp_path / "bootstrap.js").write_text('"carousel"', "utf-8")
    names = names_of(['<p class="a b-2" id="c">', "<p class=''>"], tmp_path)
    assert {"a", "b-2", "c", "show"} <= names and not names & {"carousel", ""}


def test_pages_load_it_by_the_digest_of_what_it_holds(site):
    """A browser that keeps it must ask again when it changes."""
    digests = {link["href"].partition(BUNDLE)[2] for soup in site.pages.values()
               for link in soup.find_all("link", rel="stylesheet") if BUNDLE in link["href"]}
    assert len(digests) == 1 and digests.pop().removeprefix("?v=").isalnum()


@pytest.mark.parametrize("rule", [".sd-dropdown", ".admonition.toggle-hidden", ".dropdown-menu.show", ".cell_output",
                                  ".copybtn", 'html[data-theme="dark"] .highlight .k'])
def test_rules_of_every_library_are_in_it(site, rule):
    css = site.styles[f"_static/{BUNDLE}"]
    assert rule in css.replace("[data-theme=dark]", '[data-theme="dark"]'), f"{rule} is not in {BUNDLE}"
