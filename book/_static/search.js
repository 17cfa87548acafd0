// The search page: shows the sections that were found, each with a line of text, and says what was done with the query.

const SHOWN = 30;

function item(result, pattern, things) {
  const {section} = result;
  const link = element("a", "", {href: addressOf(section)});
  link.append(...marked(headingOf(section), pattern));
  const line = element("li");
  line.append(link, ...besides(result));
  const text = element("p");
  text.append(...context(section, things, pattern));
  if (text.textContent) line.append(text);
  return line;
}

function show(query) {
  const found = search(query), {results, things, notes} = found;
  const status = document.getElementById("search-status");
  status.append(...sentences(found, query, SHOWN).map((text) => element("p", text)));
  if (!results.length) return status.append(...otherWords(query, notes), advice());
  const pattern = regExp(things.flatMap((thing) => thing.words));
  document.getElementById("search-results").append(...results.slice(0, SHOWN).map((result) => item(result, pattern, things)));
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
