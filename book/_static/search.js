// The search page: ranks the sections in which everything that was asked for stands, and shows them with a line of text.
// It works from a disk as well: all it needs is in the index, SEARCH_INDEX, which the page loads before.

const says = window.BOOK.search;
const SHOWN = 30;
const CONTEXT = 110;                          // half the characters of a line of context

const lastChapter = pages.findLastIndex((page) => page.number);
const everySection = pages.flatMap((page, number) => page.sections.map(([anchor, title, text, isMinor], place) =>
  ({page, number, anchor, title, text, isMinor, isTop: place === 0, isAppendix: number > lastChapter,
    id: page.name + (anchor && `#${anchor}`)})));
const meanLength = everySection.reduce((sum, {text}) => sum + text.length, 0) / everySection.length;

// ---------------------------------------------------------------- Ranking

const count = (pattern, text) => (text.match(pattern) ?? []).length;

// What a section is worth for one thing: it is the place where the thing is introduced, it has it in its heading, or it
// says it, often for its length. isHome: not only said there.
function worth(section, {pattern, terms, definition}) {
  const slug = section.anchor.replaceAll("-", " ");                 // the English heading, in the Korean edition too
  const inTitle = section.title.match(pattern), inSlug = inTitle ? null : slug.match(pattern);
  const inText = count(pattern, section.text);
  const isPlace = terms.some((term) => term.at === section.id);
  let points = 0;
  const share = (found, whole) => 5 + 7 * Math.min(1, squeezed(found[0]).length / squeezed(whole).length);
  if (inTitle) points += share(inTitle, section.title);
  if (inSlug) points += .6 * share(inSlug, slug);
  if (inText) points += 3 * inText / (inText + .5 + section.text.length / meanLength) + (definition.test(section.text) ? 2 : 0);
  if (isPlace) points += 16;
  if (terms.some((term) => section.anchor === `term-${term.id}`)) points += 1;
  if (points && !section.isTop && count(pattern, section.page.title)) points += 2;
  return {points, isHome: isPlace || inTitle !== null};
}

function ranked(things) {
  for (const thing of things) {
    thing.pattern = regExp(thing.words);
    thing.definition = new RegExp(`(?:${thing.words.map(patternOf).join("|")})\\([A-Za-z]`, "i");     // 내적(dot product)
    thing.found = new Map(everySection.map((section) => [section, worth(section, thing)]).filter(([, {points}]) => points));
    thing.rarity = Math.log(1 + everySection.length / (1 + thing.found.size)) * (thing.terms.length ? 2 : 1);
  }
  const phrase = things.length > 1 ? regExp([things.map((thing) => thing.typed).join("")]) : null;
  const all = things.reduce((sum, thing) => sum + thing.rarity, 0);
  const results = [];
  for (const section of new Set(things.flatMap((thing) => [...thing.found.keys()]))) {
    const met = things.filter((thing) => thing.found.has(section));
    let points = met.reduce((sum, thing) => sum + thing.rarity * thing.found.get(section).points, 0);
    if (phrase && section.title.match(phrase)) points += 6 * all;
    if (phrase && section.text.match(phrase)) points += 2 * all;
    points *= (met.reduce((sum, thing) => sum + thing.rarity, 0) / all) ** 2;
    if (section.isMinor) points *= .5;
    if (section.isAppendix) points *= .8;
    const isWhole = met.length === things.length;
    if (isWhole || met.some((thing) => thing.found.get(section).isHome)) results.push({section, points, isWhole});
  }
  return results.sort((a, b) => b.points - a.points || a.section.number - b.section.number);
}

// What is found for a query: {results, things, notes}. A section without some of the words is a result only if another
// word of the query is its subject.
function search(query) {
  const {things, notes} = understood(query);
  return {things, notes, results: things.length ? ranked(things) : []};
}

// ---------------------------------------------------------------- Showing

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  if (text) made.textContent = text;
  return made;
}

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const addressOf = ({page, anchor}) => `${SEARCH_INDEX.folder}${page.name}.html${anchor && `#${anchor}`}`;
const chapterOf = ({number, title}) => (number ? `${number}. ` : "") + title;
const marked = (text, pattern) => text.split(new RegExp(`(${pattern.source})`, "gi"))
  .map((part, place) => place % 2 ? element("mark", part) : part);

// From the beginning of the sentence, if that is near; the first place that explains, else the first that says it.
function excerpt(text, pattern, things) {
  if (text.length <= 3 * CONTEXT) return text;
  const explains = things.map(({definition}) => text.search(definition)).find((place) => place >= 0);
  const at = Math.max(0, explains ?? text.search(pattern));
  const before = text.slice(Math.max(0, at - CONTEXT), at), sentence = before.match(/.*(?:[.?!] |\n)/s);
  const start = at < CONTEXT && !sentence ? 0 : at - before.length + (sentence?.[0].length ?? before.indexOf(" ") + 1);
  const end = start + 2 * CONTEXT < text.length ? Math.max(text.lastIndexOf(" ", start + 2 * CONTEXT), at + 1) : text.length;
  return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

function item({section}, pattern, things) {
  const link = element("a", "", {href: addressOf(section)});
  link.append(...marked(section.isTop ? chapterOf(section.page) : section.title, pattern));
  const line = element("li");
  line.append(link);
  if (!section.isTop) line.append(" ", element("span", chapterOf(section.page), {className: "bp-where"}));
  const text = element("p");
  text.append(...marked(excerpt(section.text, pattern, things), pattern));
  if (section.text) line.append(text);
  return line;
}

function show(query) {
  const {results, things, notes} = search(query);
  const status = document.getElementById("search-status");
  const shown = results.slice(0, SHOWN), counts = {count: results.length, shown: shown.length, query};
  for (const [kind, typed, found] of results.length ? notes : []) status.append(element("p", filled(says[kind], {typed, found})));
  if (results.length && !results.some(({isWhole}) => isWhole)) status.append(element("p", says["not together"]));
  const sentence = !results.length ? "nothing" : results.length === 1 ? "one" : results.length > SHOWN ? "first" : "found";
  status.append(element("p", filled(says[sentence], counts)));
  if (!results.length) return status.append(advice());
  const pattern = regExp(things.flatMap((thing) => thing.words));
  document.getElementById("search-results").append(...shown.map((result) => item(result, pattern, things)));
}

function advice() {
  const list = element("ul");
  list.append(...says.try.map((text) => element("li", text)));
  for (const [name, page] of [["glossary", "glossary"], ["contents", "index"]]) {
    if (pages.some((other) => other.name === page)) {
      const line = element("li");
      line.append(element("a", says[name], {href: `${SEARCH_INDEX.folder}${page}.html`}));
      list.append(line);
    }
  }
  return list;
}

const query = new URLSearchParams(location.search).get("q")?.trim();
const field = document.querySelector("article form.bd-search input");
field.value = query ?? "";
if (query) show(query);
else field.focus();
