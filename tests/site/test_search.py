"""The search in a browser: what readers type leads to the right section, in their own language, and it says what it did.

The queries stand in tests/site/searches/ko.txt and en.txt; those files say how to add one.
"""

import re

import pytest

from tests.site.browser import DESKTOP, PHONE, focus_is_visible, too_wide, watched
from tests.site.built import EDITIONS, ROOT

QUERIES = ROOT / "tests" / "site" / "searches"
FIRST = 3


def queries(edition):
    """[(query, sections, heading), …]; the heading is the comment that stands above, as "한 글자 오타"."""
    rows, heading = [], ""
    for line in (QUERIES / f"{edition}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            heading = line.removeprefix("#").strip()
        elif line.strip():
            query, sections = line.rsplit("|", 1)
            rows.append((query.strip(), sections.split(), heading))
    return rows


@pytest.fixture(scope="module")
def search_page(contexts, address):
    """search_page(edition): its search page, opened once; at the end, nothing may have gone wrong unseen."""
    opened = {}

    def page_of(edition):
        if edition not in opened:
            opened[edition] = watched(contexts(viewport=DESKTOP), address)
            opened[edition][0].goto(f"{address}search-{edition}.html")
        return opened[edition][0]

    yield page_of
    for page, troubles in opened.values():
        page.close()
        assert not troubles, "\n".join(troubles)


def shown(page, query):
    """The page as if it had been opened with this query."""
    page.evaluate("""query => {
        for (const id of ["search-status", "search-results"]) document.getElementById(id).replaceChildren();
        show(query);
    }""", query)
    return page


def found(page, query, number=FIRST):
    """The first sections that the search finds, as "page#section"."""
    return page.evaluate("([query, number]) => search(query).results.slice(0, number).map(({section}) => section.id)",
                         [query, number])


# The headings of queries of which another reading is shown.
READ_OTHERWISE = {"ko": {"한 글자 오타", "영어 자판으로 친 한글, 한글 자판으로 친 영어"},
                  "en": {"A slip of one letter", "Typed on the other keyboard"}}


@pytest.mark.parametrize("edition", EDITIONS)
def test_there_are_queries_enough(edition, site):
    rows = queries(edition)
    assert len({query for query, _, _ in rows}) == len(rows) >= 60, f"{edition}.txt: expected 60 queries or more, each once"
    for query, sections, _ in rows:
        assert sections, f"{query}: expected a section after the |"
        for section in sections:
            assert site.leads_somewhere("index.html", re.sub(r"^([^#]+)", rf"book/{edition}/\1.html", section)), (
                f"{edition}.txt: {query}: there is no section {section}. Write where it stands now.")


@pytest.mark.parametrize("edition", EDITIONS)
def test_query_finds_its_section(search_page, edition):
    page = search_page(edition)
    missed = [f"{query}: expected {' or '.join(sections)}, found {first}" for query, sections, _ in queries(edition)
              if not set(sections) & set(first := found(page, query))]
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("edition", EDITIONS)
def test_only_a_slip_is_corrected(search_page, edition):
    """Whoever spells rightly is not told of another word; whoever slips is told of it."""
    page = search_page(edition)
    kinds = {query: page.evaluate("query => understood(query).notes.map(([kind]) => kind)", query)
             for query, _, heading in queries(edition)}
    slips = {query for query, _, heading in queries(edition) if heading in READ_OTHERWISE[edition]}
    assert len(slips) >= 5 and {query for query in kinds if "similar" in kinds[query]} == slips


@pytest.mark.parametrize("edition, query, first", [
    ("ko", "편미분", "02-derivative#two-inputs-nudge-one-at-a-time"), # where it is introduced, not one of many mentions
    ("ko", "변화도", "02-derivative#two-inputs-nudge-one-at-a-time"),
    ("ko", "경사", "03-gradient-descent"),                            # the very word, though it is a name of others for slopes
    ("en", "partial derivative", "02-derivative#two-inputs-nudge-one-at-a-time"),
    ("en", "learning rate", "03-gradient-descent#which-learning-rates-arrive"),
    ("en", "(4,1) instead of (4,)", "01-dot-product#when-it-runs-and-is-wrong"),
    ("en", "landscape", "06-one-neuron#the-landscape"),               # a word of no term: the heading before mentions
])
def test_section_that_introduces_it_comes_first(search_page, edition, query, first):
    assert found(search_page(edition), query, 1) == [first]


@pytest.mark.parametrize("edition, query, chapter, introduces", [
    ("ko", "내적", "01-dot-product", "#one-number-from-two-lists"), ("ko", "경사하강법은", "03-gradient-descent", "#how-far"),
    ("ko", "gradient descent", "03-gradient-descent", "#how-far"), ("ko", "연쇄법칙이란?", "04-chain-rule", "#the-chain-rule-derived"),
    ("en", "gradient descent", "03-gradient-descent", "#how-far"), ("en", "derivatives", "02-derivative", "#a-number-at-a-point-a-function-everywhere"),
    ("en", "5. The computational graph", "05-computational-graph", "#a-computation-taken-apart"),
    ("en", "chian rule", "04-chain-rule", "#the-chain-rule-derived")])
def test_title_comes_before_the_section_that_introduces_it(search_page, edition, query, chapter, introduces):
    page = shown(search_page(edition), query)
    assert found(page, query, 2) == [chapter, chapter + introduces]
    assert page.locator("#search-results > li", has=page.locator(".bp-introduced")).locator("a").evaluate_all(
        "all => all.map((link) => link.hash)") == [introduces]
    assert page.locator(".bp-introduced").inner_text() == {"ko": "처음 나오는 곳", "en": "introduced here"}[edition]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_title_finds_its_section(search_page, edition):
    """Also without its spaces, its article or its capitals; of sections of one title one is first."""
    titles, missed = search_page(edition).evaluate("""() => {
        const bearers = everySection.filter(({isEntry, isMinor}) => !isEntry && !isMinor), noun = (title) => title.replace(/^(?:The|An?) /, "");
        const isFirst = (query, title) => noun(search(query).results[0]?.section.title ?? "") === noun(title);
        const typed = (title) => [title, title.replaceAll(" ", ""), title.toLowerCase(), noun(title)];
        return [bearers.length, bearers.flatMap(({title}) => typed(title).filter((query) => !isFirst(query, title)))];
    }""")
    assert titles > 200 and not missed


@pytest.mark.parametrize("edition, query, pages", [
    ("ko", "정오표", ["errata-mazur"]), ("en", "errata", ["errata-mazur"]),
    ("ko", "박물관", ["museum-000", "museum-001", "museum-002", "museum-003"]), ("en", "the museum", ["museum-000", "museum-001", "museum-002", "museum-003"]),
    ("ko", "부록", ["errata-mazur", "moving-pictures", "museum-000", "museum-001", "museum-002", "museum-003", "pictures"]),
    ("en", "appendix", ["errata-mazur", "moving-pictures", "museum-000", "museum-001", "museum-002", "museum-003", "pictures"])])
def test_heading_of_the_contents_finds_its_pages(search_page, edition, query, pages):
    assert sorted(found(search_page(edition), query, len(pages))) == pages


def test_what_only_repeats_counts_less(search_page):
    repeating = search_page("en").evaluate("everySection.filter(({anchor}) => anchor === 'summary').map(({isMinor}) => isMinor)")
    assert len(repeating) >= 10 and all(repeating)


def test_end_of_a_word_is_no_particle(search_page):
    page = search_page("ko")
    words = {"결과": "결과", "결과는": "결과", "길이": "길이", "합과": "합", "층은": "층", "내적이란": "내적", "손으로": "손"}
    assert {word: page.evaluate("word => bare(word)", word) for word in words} == words


def test_name_of_several_words_takes_a_particle(search_page):
    """경사 하강법에서 is 경사 하강법, as 경사하강법에서 is."""
    missed = search_page("ko").evaluate("""() => terms.flatMap(({names, other}) => [...names, ...other])
        .filter((name) => /^[가-힣]+(?: [가-힣]+)+$/.test(name))
        .filter((name) => understood(`${name}에서`).things[0]?.terms[0] !== termsCalled(name)[0])""")
    assert not missed


def test_code_is_read_as_the_book_writes_it(search_page):
    page = search_page("en")
    terms = page.evaluate("understood('w -= lr * grad').things.flatMap(({terms}) => terms.map(({id}) => id))")
    assert terms == ["update", "learning-rate", "gradient"]
    assert "p - y" in page.evaluate("understood('output-y').things[0].words")                     # prediction minus target
    assert page.evaluate("understood('dz = a - y').things.map(({typed}) => typed)") == ["dz", "a - y"]            # each side
    texts = ["XW1 + b1", "XW + b", "np.dot(X, W) + b", "X + b", "XW - b"]
    assert page.evaluate("texts => texts.map((text) => regExp(readings('X @ W + b')).test(text))", texts) == [True, True, False, False, False]
    wholes = page.evaluate("search('np.dot(X, W) + b').results.map(({isWhole}) => isWhole)")
    assert wholes[0] and not wholes[-1] and wholes == sorted(wholes, reverse=True)              # the parts come behind


@pytest.mark.parametrize("edition, query, without", [
    ("ko", "층", "분류기|알아채"), ("ko", "합", "결합|적합"), ("en", "sum", "summar"), ("en", "dot", "dotted")])
def test_short_word_is_a_word(search_page, edition, query, without):
    page = shown(search_page(edition), query)
    marked = page.locator("#search-results mark").all_text_contents()
    assert len(marked) > 5 and not [text for text in marked if re.search(without, text)]
    assert not page.evaluate("([query, text]) => regExp(understood(query).things[0].words).test(text)",
                             [query, {"ko": "결합 적합 층층이", "en": "summary dotted"}[edition]])


@pytest.mark.parametrize("edition, query, section, together", [
    ("ko", "편향 그레이디언트", "망가뜨려 보기: 어느 층의 기울기?", "편향의 그레이디언트"),
    ("en", "softmax derivative", "δ = p − y", "the slopes of softmax")])
def test_excerpt_shows_the_words_together(search_page, edition, query, section, together):
    """Not the first place that has one of them."""
    page = shown(search_page(edition), query)
    line = page.locator("#search-results > li", has=page.get_by_role("link", name=section, exact=True)).first.inner_text()
    assert together in line.lower()


TEXT = "Slopes are rates.\n\te = np.exp(z) # slopes\n\tprint(1)\na\tweight and slopes\tb\n\tweight += 1\n\tbias += weight"


@pytest.mark.parametrize("query, line, is_code", [
    ("slopes", "Slopes are rates.", False), ("np.exp", "e = np.exp(z) # slopes", True), ("weight", "a | weight and slopes | b", False),
    ("bias weight", "bias += weight", True), ("softmax", "Slopes are rates.", False)])
def test_context_is_prose_and_else_one_row_or_line(search_page, query, line, is_code):
    assert search_page("en").evaluate("""([query, text]) => {
        const {things} = search(query), line = element("p");
        line.append(...context({text, isEntry: false}, things, regExp(things.flatMap(({words}) => words))));
        return [line.textContent, line.firstChild.localName === "code"];
    }""", [query, TEXT]) == [line, is_code]


@pytest.mark.parametrize("edition", EDITIONS)
def test_code_is_shown_as_code(search_page, edition):
    page = shown(search_page(edition), "np.exp")
    codes = page.locator("#search-results p > code")
    assert codes.count() > 1 and "mono" in codes.first.evaluate("code => getComputedStyle(code).fontFamily")
    assert codes.locator("mark").count() >= codes.count()


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("query", ["NumPy", "0.5", "gradient", "내적"])
def test_results_stay_in_the_edition(search_page, edition, query):
    page = shown(search_page(edition), query)
    links = page.locator("#search-results li > a")
    assert links.count() > 3
    assert all(link.startswith(f"book/{edition}/") for link in links.evaluate_all("all => all.map(a => a.getAttribute('href'))"))
    hangul = [bool(re.search("[가-힣]", text)) for text in page.locator("#search-results p").all_text_contents()]
    assert sum(hangul) > len(hangul) / 2 if edition == "ko" else sum(hangul) <= len(hangul) / 4      # notes are quoted


@pytest.mark.parametrize("edition, query, says", [
    ("ko", "안장점", "곳을 찾았습니다"), ("en", "saddle point", "sections found"),
    ("ko", "경사하강볍", "‘경사하강볍’ 대신 ‘경사하강법’"), ("en", "gradiant descent", "gradient descent"),
    ("ko", "역전파 모차르트", "‘모차르트’: 책에 없는 말"), ("en", "backpropagation mozart", "“mozart” is not in the book"),
    ("ko", "sowjr", "‘sowjr’ 대신 ‘내적’"), ("ko", "고양이사진", "검색 결과가 없습니다"), ("en", "zzzyx", "Nothing was found"),
])
def test_status_says_what_was_done(search_page, edition, query, says):
    page = shown(search_page(edition), query)
    status = page.locator("#search-status[role=status]").inner_text()
    assert says in status
    assert page.locator("#search-results > li").count() == 0 or re.search(rf"\b{page.locator('#search-results > li').count()}", status)


@pytest.mark.parametrize("edition", EDITIONS)
def test_long_list_is_cut_and_says_so(search_page, edition):
    page = shown(search_page(edition), "gradient")
    results = page.locator("#search-results > li")
    assert results.count() == 30 and {"30", str(page.evaluate("search('gradient').results.length"))} <= set(
        re.findall(r"\d+", page.locator("#search-status").inner_text()))
    assert max(map(len, results.locator("p").all_text_contents())) < 400        # a line of context, not the section


@pytest.mark.parametrize("edition, chapter", [("ko", "4. 연쇄 법칙"), ("en", "4. The chain rule")])
def test_result_says_its_chapter(search_page, edition, chapter):
    page = shown(search_page(edition), "chain rule")
    beginning = page.locator("#search-results").get_by_role("link", name=chapter, exact=True)
    assert beginning.count() == 1
    derived = page.locator("#search-results > li", has=page.locator("[href$='#the-chain-rule-derived']"))
    assert derived.locator(".bp-where").inner_text() == chapter


@pytest.mark.parametrize("edition, query, says", [("ko", "드롭아웃 톱니바퀴", "모두 나오는 절은 없습니다"),
                                                  ("en", "dropout gears", "No section has all of these words")])
def test_words_that_never_meet_are_said(search_page, edition, query, says):
    page = shown(search_page(edition), query)
    assert says in page.locator("#search-status").inner_text() and page.locator("#search-results > li").count() > 1


@pytest.mark.parametrize("edition, query", [("ko", "고양이사진"), ("en", "zzzyx")])
def test_nothing_found_says_what_to_try(visit, site, edition, query):
    page = visit(f"search-{edition}.html?q={query}", PHONE)
    advice = page.locator("#search-status li")
    assert advice.count() >= 4 and too_wide(page) <= 0
    links = page.locator("#search-status a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert links and all(link.startswith(f"book/{edition}/") and site.leads_somewhere("index.html", link) for link in links)
    if edition == "ko":
        assert not re.search("[A-Za-z]{3}", page.locator("#search-status").inner_text())


@pytest.mark.parametrize("edition, query, meant", [("ko", "소뿌트맥쓰", "소프트맥스"), ("en", "covergance", "convergence")])
def test_nothing_found_names_what_looks_alike(visit, edition, query, meant):
    """More than a slip: the search does not decide, it asks."""
    page = visit(f"search-{edition}.html?q={query}", PHONE)
    page.locator("#search-status p > a").first.click()
    page.wait_for_selector("#search-results li")
    assert page.locator("article input[type=search]").input_value() == meant and too_wide(page) <= 0


def test_keys_are_hangul_or_nothing(search_page):
    words = {"dusthoqjqclr": "연쇄법칙", "Sowjr": "내적", "Ehr": "똑", "dlfrek": "읽다", "sigmoid": None, "numpy": None}
    assert {word: search_page("ko").evaluate("word => inHangul(word) ?? null", word) for word in words} == words


@pytest.mark.parametrize("edition, query, theme", [("ko", "연쇄법칙", "dark"), ("en", "chain rule", "light")])
def test_results_are_reached_by_keyboard_on_a_phone(visit, edition, query, theme):
    page = visit(f"search-{edition}.html", PHONE, color_scheme=theme)
    assert page.evaluate("document.activeElement.name") == "q"
    assert not page.locator("article kbd:visible").count()                      # no keys that open what stands here
    page.keyboard.type(query)
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")
    assert too_wide(page) <= 0
    page.locator("article input[type=search]").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('#search-results > li:first-child > a')") and focus_is_visible(page)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/book/{edition}/04-chain-rule.html")


@pytest.mark.parametrize("edition, query, context", [("ko", "정사영", "정사영(projection)"), ("en", "sadddle", "saddle")])
def test_search_works_from_a_disk(contexts, unpacked, edition, query, context):
    """Results with their line of context, though a page from a disk may fetch nothing."""
    page, troubles = watched(contexts(viewport=PHONE), "file:")
    page.goto(f"{(unpacked / f'search-{edition}.html').as_uri()}?q={query}")
    assert context in page.locator("#search-results > li p").first.inner_text()
    assert page.locator("#search-results mark").count() > 0
    page.locator("#search-results a").first.click()
    page.wait_for_url(re.compile(rf"file:.*/book/{edition}/.*\.html#"))
    assert not troubles
    page.close()


@pytest.mark.parametrize("query", ["<img src=qqqq onerror=qqqq>", "(((", "\\", "a|*", "[가-", "'\"", "0" * 300, "ㄱ", "🙂"])
def test_anything_may_be_typed(search_page, query):
    page = shown(search_page("ko"), query)
    assert page.locator("article img").count() == 0 and page.locator("#search-status p").count() > 0


@pytest.mark.parametrize("edition, given_away", [("ko", "답이 다르다면"), ("en", "If yours differs")])
def test_index_gives_no_solution_away(built, edition, given_away):
    assert any(given_away in path.read_text("utf-8") for path in (built / "book" / edition).glob("*.html"))
    assert given_away not in (built / f"search-index-{edition}.js").read_text("utf-8")


@pytest.mark.parametrize("edition", EDITIONS)
def test_index_holds_no_tags(built, edition):
    assert re.findall(r"</?(?:a|span|code|em|p|div|b|td)\b[^>]*>", (built / f"search-index-{edition}.js").read_text("utf-8")) == []


def test_signpost_keeps_what_was_searched_for(visit):
    page = visit("search.html?q=xor")
    links = page.evaluate("[...document.links].map((link) => link.href)")
    assert len(links) == 2 and all(link.endswith(".html?q=xor") for link in links), links
