// Ranks the sections in which what was asked for stands: a title that is the query, then where it is introduced, then where
// it is a heading or a keyword, then where it is said. The numbers are points; tests/site/searches tells whether they serve.

const lastChapter = pages.findLastIndex((page) => page.number);
const everySection = pages.flatMap((page, number) => page.sections.map(([anchor, title, text, isMinor, keywords], place) =>
  ({page, number, anchor, title, text, isMinor, keywords: keywords ? keywords.split(", ") : [], isTop: place === 0,
    isAppendix: number > lastChapter, isEntry: anchor.startsWith("term-"), slug: anchor.replaceAll("-", " "),
    id: page.name + (anchor && `#${anchor}`)})));
const meanLength = everySection.reduce((sum, {text}) => sum + text.length, 0) / everySection.length;

const NEAR = .6;                              // what a section on slopes is worth where derivative was asked for
const OF_ITS_PAGE = .8;                       // what a section is worth that only its page's title connects with the thing

const count = (pattern, text) => (text.match(pattern) ?? []).length;

// ---------------------------------------------------------------- One section, one thing

// {points, meets, …}: what a section says about a thing, and how far it meets what was asked for; null if not at all.
function said(section, {pattern, definition, near, terms}) {
  const isPlace = terms.some((term) => term.at === section.id), own = points(section, pattern);
  const isPagesTitle = count(pattern, section.page.title) > 0;
  if (own || isPlace) {
    return {points: own + (definition.test(section.text) ? 2 : 0) + (isPagesTitle ? 2 : 0), meets: 1, isPlace};
  }
  const akin = near ? points(section, near) : 0;
  if (akin) return {points: NEAR * akin, meets: NEAR};
  return isPagesTitle ? {points: 3, meets: OF_ITS_PAGE, isInherited: true} : null;
}

// Its heading and its keywords count, the more of them the thing fills; in Korean so does the English heading, which is the
// address. Its text counts when it says the thing often for its length.
function points(section, pattern) {
  const inTitle = share(section.title, pattern), inKeywords = Math.max(0, ...section.keywords.map((words) => share(words, pattern)));
  const inSlug = inTitle || section.isEntry ? 0 : share(section.slug, pattern);
  const inText = count(pattern, section.text);
  return inTitle + .6 * Math.max(inSlug, inKeywords) + 3 * inText / (inText + .5 + section.text.length / meanLength);
}

function share(words, pattern) {
  const found = words.match(pattern);
  return found ? 6 + 7 * Math.min(1, squeezed(found[0]).length / squeezed(words).length) : 0;
}

// ---------------------------------------------------------------- All sections, the whole query

const isEntryOf = (section, {terms}) => terms.some(({id}) => section.anchor === `term-${id}`);

// It tells what one thing is: first for what no section introduces, else behind sections that explain it. Who types a name of
// other books learns there what it is called in this one.
function worthOfEntry(section, [thing, ...others]) {
  if (others.length || !isEntryOf(section, thing)) return .4;
  if (!thing.isIntroduced) return 1;
  return thing.literal ? .7 : .4;
}

function prepared(thing) {
  const akin = terms.filter((term) => thing.terms.some(({id, near}) => near.includes(term.id) || term.near.includes(id)));
  const akinWords = akin.flatMap(({names}) => names);
  thing.pattern = regExp(thing.words);
  thing.near = akin.length ? regExp(akinWords) : null;
  // 경사 is what other books call a slope; 경사하강법, a heading that has the very word, comes before those about slopes.
  const key = squeezed(thing.typed), typed = named.has(key) ? key : bare(key);
  const isForeign = thing.terms.length && !thing.terms.some(({names}) => names.some((name) => squeezed(name) === typed));
  thing.isIntroduced = thing.terms.some(({at}) => at);
  thing.literal = isForeign ? regExp([typed]) : null;
  thing.any = anyOf([...thing.words, ...akinWords]);
  thing.definition = new RegExp(`(?:${anyOf(thing.words)})\\([A-Za-z]`, "i");                          // 내적(dot product)
  thing.found = new Map(everySection.map((section) => [section, said(section, thing)]).filter(([, said]) => said));
  const sections = [...thing.found.values()].filter(({meets}) => meets === 1).length;
  thing.weight = Math.log(2 + everySection.length / (1 + sections)) * (thing.terms.some(({id}) => id) ? 1.5 : 1);
}

// Two things side by side in a sentence: the slope of the softmax, where softmax derivative was asked for.
const sideBySide = (one, other) =>
  new RegExp(`(?:${one.any})[^.\\n]{0,20}(?:${other.any})|(?:${other.any})[^.\\n]{0,20}(?:${one.any})`, "i");

// A heading or a keyword that has several of the things, or one and what was asked of it: why a hidden layer is needed.
function together(section, asked) {
  const weightIn = (words) => {
    const met = asked.filter(({pattern}) => count(pattern, words));
    return met.length > 1 ? met.reduce((sum, {weight}) => sum + weight, 0) : 0;
  };
  return Math.max(weightIn(section.title), .8 * Math.max(0, ...section.keywords.map(weightIn)));
}

function ranked(things, answers) {
  things.forEach(prepared);
  const all = things.reduce((sum, {weight}) => sum + weight, 0);
  const asked = [...things, ...answers.map((words) => ({pattern: regExp(words), weight: all / things.length}))];
  const phrase = things.length > 1 ? regExp([things.map(({typed}) => typed).join("")]) : null;
  const code = things.length === 1 && isFormula(things[0].typed) ? things[0].typed : null;              // as it was typed
  const pairs = things.slice(1).map((thing, place) => [things[place], thing, sideBySide(things[place], thing)]);
  const results = [];
  for (const section of new Set(things.flatMap(({found}) => [...found.keys()]))) {
    const met = things.map((thing) => [thing, thing.found.get(section)]).filter(([, said]) => said);
    if (met.every(([, said]) => said.isInherited)) continue;
    const isWhole = met.length === things.length;
    let points = 6 * together(section, asked);
    for (const [{weight, literal}, said] of met) {
      points += weight * (said.points + (said.isPlace ? 16 * weight / all : 0) + (literal && !section.isEntry ? 1.5 * share(section.title, literal) : 0));
    }
    if (phrase) {
      if (section.title.match(phrase)) points += 6 * all;
      if (section.text.match(phrase)) points += all;
      for (const [one, other, pattern] of pairs) {
        if (one.found.has(section) && other.found.has(section) && pattern.test(section.text)) points += one.weight + other.weight;
      }
    }
    if (code && section.text.includes(code) && !section.isMinor) points += 3 * all;
    points *= (met.reduce((sum, [{weight}, {meets}]) => sum + weight * meets, 0) / all) ** 2;
    if (section.isMinor) points *= .5;
    if (section.isEntry) points *= worthOfEntry(section, things);
    if (section.isAppendix) points *= .8;
    results.push({section, points, isWhole, isPlace: things.length === 1 && met[0][1].isPlace});
  }
  const best = Math.max(...results.map(({points}) => points));
  return results.filter(({points, isWhole}) => isWhole || points > best / 5)
    .sort((a, b) => b.points - a.points || a.section.number - b.section.number);
}

// ---------------------------------------------------------------- A query that is a title

// Without its number, spaces and signs, and then without its article: 3.7. How far? is howfar, The derivative also derivative.
const NUMBER = /^\s*\d+(?:\.\d+)*\.\s+/, ARTICLE = /^(?:the|an?)\s+/i;
const plainTitles = (text) => [text.replace(NUMBER, ""), text.replace(NUMBER, "").replace(ARTICLE, "")]
  .map((title) => squeezed(title).replace(/[^\p{L}\p{N}]/gu, ""));

const titled = new Map();                     // a plain title → the sections that bear it; an address is an English title
for (const section of everySection.filter(({isEntry}) => !isEntry)) {
  const address = section.isTop ? section.page.name.replace(/^\d+-/, "") : section.slug;
  for (const key of new Set([section.title, address].flatMap(plainTitles))) titled.set(key, [...titled.get(key) ?? [], section]);
}

// The section that has this title; of several a chapter, then the beginning of a page, then the one that ranks first.
function sectionTitled(text, results) {
  const keys = plainTitles(text);
  const endings = keys.flatMap((key) => [singular(key), ...PARTICLES.filter((end) => key.endsWith(end)).map((end) => key.slice(0, -end.length))]);
  const bearers = [...keys, ...endings].map((key) => titled.get(key)).find(Boolean) ?? [];
  const rank = (section) => results.findIndex((result) => result.section === section) + 1 || Infinity;
  const order = (section) => [!(section.isTop && section.page.number), !section.isTop, section.isMinor, rank(section)].map(Number);
  const before = (one, other) => order(one).map((value, place) => value - order(other)[place]).find((apart) => apart) ?? 0;
  return [...bearers].sort(before)[0];
}

function withTitleFirst(results, title) {
  if (!title) return results;
  const found = results.find(({section}) => section === title) ?? {section: title, points: 0, isWhole: true, isPlace: false};
  return [found, ...results.filter((result) => result !== found)];
}

// What is found for a query: {results, things, notes}. A section without some of the words is a result if it is about the
// others; behind those that have a piece of code come those that have its parts.
function search(query) {
  const {things, parts, answers, notes} = understood(query);
  const results = things.length ? ranked(things, answers) : [], found = new Set(results.map(({section}) => section.id));
  const further = parts.length ? ranked(parts, answers).filter(({section}) => !found.has(section.id)) : [];
  const all = [...results, ...further.map((result) => ({...result, isWhole: false}))], typed = sectionTitled(query, all);
  if (typed && query !== typed.title && (notes.length || NUMBER.test(query))) return search(typed.title);       // whichwayisdown
  const title = typed ?? (things.length === 1 && !answers.length ? sectionTitled(things[0].typed, all) : undefined);
  return {things: [...things, ...parts], notes, results: withTitleFirst(all, title)};
}
