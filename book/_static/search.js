// The search page: shows the sections that were found, each with a line of text, and says what was done with the query.
// It works from a disk as well: all it needs is in the index, SEARCH_INDEX, which the page loads before.

const says = window.BOOK.search;
const SHOWN = 30;
const CONTEXT = 110;                          // half the characters of a line of context

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

// Where to begin: the first place with the most of the things near by; for one thing, where it is explained.
function bestPlace(text, things) {
  const explained = things.length === 1 ? text.search(things[0].definition) : -1;
  if (explained >= 0) return explained;
  const places = [...text.matchAll(new RegExp(things.map(({any}) => any).join("|"), "gi"))].map(({index}) => index);
  const near = (place) => things.filter(({any}) => new RegExp(any, "i").test(text.slice(place, place + CONTEXT))).length;
  return places.reduce((best, place) => near(place) > near(best) ? place : best, places[0] ?? 0);
}

// From the beginning of the sentence, if that is near.
function excerpt(text, things) {
  if (text.length <= 3 * CONTEXT) return text;
  const at = bestPlace(text, things);
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
  text.append(...marked(excerpt(section.text, things), pattern));
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
  if (!results.length) return status.append(...otherWords(query, notes), advice());
  const pattern = regExp(things.flatMap((thing) => thing.words));
  document.getElementById("search-results").append(...shown.map((result) => item(result, pattern, things)));
}

// Names that look like the query, or like a word of it that the book has not; each leads to a search for it.
function otherWords(query, notes) {
  const names = [...new Set([query, ...notes.map(([, typed]) => typed)].flatMap(alike))];
  if (!names.length) return [];
  const line = element("p", says.alike);
  for (const name of names) line.append(" ", element("a", name, {href: `?q=${encodeURIComponent(name)}`}));
  return [line];
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
