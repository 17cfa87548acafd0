// From what a reader types to patterns that find it: particles, spaces, other names, slips of one letter.
// `understood(query)` gives the things that were asked for; search.js looks for them in the sections.

const {pages, terms} = SEARCH_INDEX;
const isHangul = (text) => /^[가-힣]+$/.test(text);
const squeezed = (text) => text.normalize("NFC").toLowerCase().replace(/[\s‐‑–-]/g, "");
const allTexts = pages.map((page) => page.sections.map(([, title, text]) => `${title}\n${text}`).join("\n")).join("\n");

// ---------------------------------------------------------------- A word, however it is spaced

// 손실함수 finds 손실 함수 and back, chainrule chain rule. A short Latin word is a whole word or its plural; a longer one
// may go on (batch: batches); a single syllable stands alone but for a particle (합은, not 결합).
function patternOf(word) {
  const letters = [...squeezed(word)];
  const body = letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\\/]/g, "\\$&")).join("[\\s‐‑–-]?");
  const startsLatin = /[a-z0-9_]/.test(letters[0]), endsLatin = /[a-z0-9_]/.test(letters.at(-1));
  if (isHangul(word) && letters.length === 1) return `(?<![가-힣])${body}(?=(?:${PARTICLES.join("|")})?(?![가-힣]))`;
  const end = !endsLatin ? "" : letters.length <= 4 ? "(?:s|es)?(?![a-z0-9_])" : "";
  return (startsLatin ? "(?<![a-z0-9_])" : "") + body + end;
}

const regExp = (words) => new RegExp(words.map(patternOf).join("|"), "gi");
const isInBook = (word) => word.length > 0 && regExp([word]).test(allTexts);

// ---------------------------------------------------------------- Particles and endings

const PARTICLES = `은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 에서 에게 까지 부터 처럼 보다 마다 라고 이라고 라는 이라는
  이다 입니다 입니까 이며 이고 란 이란 들 들을 들의 들은 이라면 라면 인가요 인가 이에요 예요 이죠`.split(/\s+/);
const AFTER_NOUNS = "하면 하고 하기 합니다 합니까 하는 한 할 해 하여 했다 됩니다 됩니까 된다 되면 되나요 하나요 하나 되나".split(" ");      // 계산하나요 → 계산
const ENDINGS = [...PARTICLES, ...AFTER_NOUNS].sort((a, b) => b.length - a.length);
// Words of a question. They are left out where something else was asked for.
const QUESTION = new Set(`왜 뭐 뭔가 뭔가요 뭔데 뭐예요 뭐에요 뭐죠 무엇 무엇인가요 무엇입니까 어떻게 어떤 어떨 때 언제 어디 너무 안 못 것 법 방법 이유
  까닭 the a an of to is are do does did in for with what why how when where which my i it not`.split(/\s+/));

// 손실은 → 손실, 합과 → 합; but 결과 is a word of its own, because the book has 결과는.
function withoutEnding(word) {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length > e.length);
  const rest = ending ? word.slice(0, -ending.length) : word;
  if (rest.length >= 2 || named.has(rest)) return rest;
  return AFTER_NOUNS.includes(ending) || new RegExp(`${word}[은는이가을를의에]`).test(allTexts) ? word : rest;
}

function singular(word) {
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return word.slice(0, -3) + "y";
  return /[^suai]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

const latinStem = (word) => word.length > 6 ? word.replace(/(?:ing|ed)$/, "") : word;
const bare = (word) => isHangul(word) ? withoutEnding(word) : singular(word);

// ---------------------------------------------------------------- Names of terms, also those of other books

const named = new Map();                      // a name, squeezed → the terms that have it
for (const term of terms) {
  for (const name of term.names) addName(name, term);
}
for (const term of terms) {                   // a name of this book wins over the same name elsewhere
  for (const name of term.other) if (!named.get(squeezed(name))?.some((t) => t.names.some((n) => squeezed(n) === squeezed(name)))) addName(name, term);
}

function addName(name, term) {
  const key = squeezed(name);
  if (!named.get(key)?.includes(term)) named.set(key, [...named.get(key) ?? [], term]);
}

const termsCalled = (text) => named.get(squeezed(text)) ?? named.get(squeezed(bare(text)));

// ---------------------------------------------------------------- Slips of one letter

// Hangul is compared by its letters (볍 and 법 differ in one), and from three syllables on by its syllables too.
const isNear = (a, b) => oneApart([...a.normalize("NFD")], [...b.normalize("NFD")])
  || (isHangul(a) && Math.min(a.length, b.length) >= 3 && oneApart([...a], [...b]));

function oneApart(a, b) {                     // one letter changed, left out, added, or two exchanged
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const same = (x, y) => x.length === y.length && x.every((letter, place) => letter === y[place]);
  return same(a.slice(i + 1), b.slice(i + 1)) || same(a.slice(i), b.slice(i + 1)) || same(a.slice(i + 1), b.slice(i))
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && same(a.slice(i + 2), b.slice(i + 2)));
}

// The nearest of some words, given as [[squeezed, as written], …] with the likeliest first; undefined if none is near.
function nearest(typed, candidates) {
  const word = squeezed(typed), shortest = isHangul(word) ? 2 : 4;
  if (word.length < shortest || !/^[\p{L}]+$/u.test(word)) return undefined;
  return candidates.find(([key]) => isNear(word, key) || isNear(bare(word), key))?.[1];
}

const names = terms.flatMap((term) => [...term.names, ...term.other]).map((name) => [squeezed(name), name]);
const nearName = (typed) => nearest(typed, names);
let vocabulary = null;
const nearWord = (typed) => nearest(typed, vocabulary ??= words());

function words() {                            // of the text, the frequent ones first
  const times = new Map();
  for (const word of allTexts.toLowerCase().match(/[가-힣]{2,}|[a-z]{4,}/g) ?? []) {
    times.set(bare(word), (times.get(bare(word)) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a).map(([word]) => [word, word]);
}

// ---------------------------------------------------------------- The whole query

// {things: [{typed, words, terms}, …], notes: [["similar", typed, found] or ["left out", typed], …]}. The words of a thing
// are alternatives: a term is found under each of its names.
function understood(query) {
  const notes = [];
  if (/[().=_]/.test(query) && isInBook(query)) return {things: [{typed: query, terms: [], words: [query]}], notes};   // code
  let typed = query.trim().split(/[\s()[\]]+/).flatMap(partsOf).filter(Boolean);
  const asked = typed.filter((word) => !QUESTION.has(word.toLowerCase()));
  if (asked.length) typed = asked;
  const things = thingsIn(typed, notes);
  if (typed.length > 1 && notes.length) {                           // a slip in a name of several words: chian rule
    const meant = nearName(typed.join(""));
    if (meant) return {things: thingsIn([meant], []), notes: [["similar", typed.join(" "), meant]]};
  }
  return {things, notes};
}

// XOR은 → XOR and 은, which is no word. Code keeps its signs: axis=0, np.dot.
function partsOf(chunk) {
  const clean = chunk.replace(/^[^\p{L}\p{N}∂δσ∇‖½]+|[^\p{L}\p{N}′ᵀ‖]+$/gu, "");
  const parts = clean.match(/[가-힣]+|[^가-힣]+/g) ?? [];
  return parts.filter((part, place) => place === 0 || !ENDINGS.includes(part)).map((part) => part.replace(/[\s,;:?!"'“”‘’]+$/, ""));
}

function thingsIn(typed, notes) {
  const things = [];
  for (let start = 0; start < typed.length;) {
    let end = typed.length;                   // the longest name that starts here
    while (end > start && !termsCalled(typed.slice(start, end).join(""))) end--;
    const text = typed.slice(start, Math.max(end, start + 1)).join(" ");
    things.push(...(end > start ? [term(text)] : noTerm(text, notes)));
    start = Math.max(end, start + 1);
  }
  return things;
}

function term(typed) {
  const terms = termsCalled(typed);
  return {typed, terms, words: [...new Set([bare(squeezed(typed)), ...terms.flatMap(({names}) => names)])]};
}

// A word that is no name: as the book has it, in parts, or another word that was meant.
function noTerm(word, notes) {
  const inBook = [bare(word), word, latinStem(bare(word)), word.replace(/d(?=[A-Z])/g, "∂")].find(isInBook);
  const compound = isHangul(word) ? nameAndRest(word) : signsLeftOut(word);
  if (compound) return thingsIn(compound, notes);
  const isInside = isHangul(word) && !standsAlone(bare(word)) && !standsAlone(word);    // 역전과: 역전 is no word, 역전파 is one
  if (inBook && !(isInside && nearName(word))) return [{typed: word, terms: [], words: [inBook]}];
  const stem = isHangul(word) && word.length > 2 ? word.slice(0, -1) : "";       // 더하나 → 더하, which finds 더하는
  if (stem && !nearName(word) && isInBook(stem)) return [{typed: word, terms: [], words: [stem]}];
  const meant = nearName(word) ?? twoWords(word) ?? nearWord(word);
  if (Array.isArray(meant)) return thingsIn(meant, notes);
  notes.push(meant ? ["similar", word, meant] : ["left out", word]);
  return meant ? thingsIn([meant], notes) : [];
}

const standsAlone = (word) => new RegExp(`(?<![가-힣])${word}(?:${PARTICLES.join("|")})?(?![가-힣])`).test(allTexts);

function nameAndRest(word) {                  // 연쇄법칙유도 → 연쇄법칙, 유도
  for (let cut = word.length - 2; cut >= 2; cut--) {
    if (named.has(word.slice(0, cut)) && isInBook(withoutEnding(word.slice(cut)))) return [word.slice(0, cut), word.slice(cut)];
  }
  return null;
}

function twoWords(word) {
  if (!isHangul(word)) return undefined;
  for (let cut = word.length - 2; cut >= 2; cut--) {
    if (isInBook(word.slice(0, cut)) && isInBook(withoutEnding(word.slice(cut)))) return [word.slice(0, cut), word.slice(cut)];
  }
  return undefined;
}

function signsLeftOut(word) {                 // keepdims=True → keepdims, True
  const parts = word.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return parts.length > 1 && !isInBook(word) && parts.every(isInBook) ? parts : null;
}
