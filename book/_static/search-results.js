// What is shown of results, on the search page and in the dialog alike: headings, lines of context, and what was done with
// the query. Both work from a disk as well: all they need is in the index, SEARCH_INDEX, which is loaded before.

const {says} = SEARCH_INDEX;
const CONTEXT = 110;                          // half the characters of a line of context

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  if (text) made.textContent = text;
  return made;
}

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const addressOf = ({page, anchor}) => `${SEARCH_INDEX.folder}${page.name}.html${anchor && `#${anchor}`}`;
const chapterOf = ({number, title}) => (number ? `${number}. ` : "") + title;
// Beside a heading: the page on which it stands, and whether the thing that was asked for is introduced there.
const besides = ({section, isPlace}) => [
  ...section.isTop ? [] : [" ", element("span", chapterOf(section.page), {className: "bp-where"})],
  ...isPlace ? [" ", element("span", says.introduced, {className: "bp-introduced"})] : []];
const headingOf = ({isTop, page, title}) => isTop ? chapterOf(page) : title;
const marked = (text, pattern) => text.split(new RegExp(`(${pattern.source})`, "gi"))
  .map((part, place) => place % 2 ? element("mark", part) : part);

// Where to begin: the first place with the most of the things near by; for one thing, where it is explained.
function bestPlace(text, things, context) {
  const explained = things.length === 1 ? text.search(things[0].definition) : -1;
  if (explained >= 0) return explained;
  const places = [...text.matchAll(new RegExp(things.map(({any}) => any).join("|"), "gi"))].map(({index}) => index);
  const near = (place) => things.filter(({any}) => new RegExp(any, "i").test(text.slice(place, place + context))).length;
  return places.reduce((best, place) => near(place) > near(best) ? place : best, places[0] ?? 0);
}

// From the beginning of the sentence, if that is near.
function excerpt(text, things, context = CONTEXT) {
  if (text.length <= 3 * context) return text;
  const at = bestPlace(text, things, context);
  const before = text.slice(Math.max(0, at - context), at), sentence = before.match(/.*(?:[.?!] |\n)/s);
  const start = at < context && !sentence ? 0 : at - before.length + (sentence?.[0].length ?? before.indexOf(" ") + 1);
  const end = start + 2 * context < text.length ? Math.max(text.lastIndexOf(" ", start + 2 * context), at + 1) : text.length;
  return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

// From the prose; if nothing stands there, the row of a table or the line of code that has the most. In the index a line of
// code begins with a tab, and the cells of a row have tabs between them.
function context({text, isEntry}, things, pattern, length = CONTEXT) {
  const lines = (isEntry && length < CONTEXT ? text.split("\n")[0] : text).split("\n");      // the dialog has room for a definition alone
  const isSaid = (words) => words.search(pattern) >= 0, isTabbed = (line) => line.includes("\t");
  const prose = lines.filter((line) => !isTabbed(line)).join("\n");
  const met = (line) => things.filter((thing) => line.search(thing.pattern) >= 0).length;
  const line = isSaid(prose) ? "" : lines.filter(isTabbed).reduce((best, other) => met(other) > met(best) ? other : best, "");
  if (!line) return marked(excerpt(prose, things, length), pattern);
  const parts = marked(excerpt(line.trim().replaceAll("\t", " | "), things, length), pattern);
  if (!line.startsWith("\t")) return parts;
  const code = element("code");
  code.append(...parts);
  return [code];
}

// What was done with the query, and how much was found: a list of sentences.
function sentences({results, notes}, query, shown) {
  const counts = {count: results.length, shown: Math.min(shown, results.length), query};
  const done = results.length ? notes.map(([kind, typed, found]) => filled(says[kind], {typed, found})) : [];
  if (results.length && !results.some(({isWhole}) => isWhole)) done.push(says["not together"]);
  const sentence = !results.length ? "nothing" : results.length === 1 ? "one" : results.length > shown ? "first" : "found";
  return [...done, filled(says[sentence], counts)];
}
