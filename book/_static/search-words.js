// The words of the book and of its readers: how a word is found however it is spaced, and what it is without its ending.

const {pages, terms} = SEARCH_INDEX;
// In the glossary a definition is of this book; the line below it has words of other books, which readers may mistype too.
const ownText = ([anchor, title, text, , keywords]) =>
  `${title}\n${keywords}\n${anchor.startsWith("term-") ? text.split("\n")[0] : text}`;
const allTexts = pages.flatMap((page) => page.sections.map(ownText)).join("\n");
const isHangul = (text) => /^[가-힣]+$/.test(text);
// Without its spaces and hyphens; but a minus, which has spaces around it, stays.
const squeezed = (text) => text.normalize("NFC").toLowerCase().replace(/(?<=\S)\s+[-–−]\s+(?=\S)/g, "−").replace(/[\s‐‑–-]/g, "");

// ---------------------------------------------------------------- A word, however it is spaced

const escaped = (sign) => sign.replace(/[.*+?^${}()|[\]\\\/]/g, "\\$&");
const isLatin = (sign) => /[A-Za-z0-9_]/.test(sign);

// 손실함수 finds 손실 함수 and back, chainrule chain rule. A short Latin word is a whole word or its plural; a longer one
// may go on (batch: batches); a single syllable stands alone but for a particle (합은, not 결합), and as the stem of a verb,
// which is written with a hyphen, but for an ending (작-: 작은, 작아야, not 작업; 빼-: 빼서, 뺍니다).
function patternOf(word) {
  if (/^[가-힣]-$/.test(word)) return `(?<![가-힣])(?:${word[0]}(?:${INFLECTED})${contracted(word[0])})`;
  if (isFormula(word)) return patternOfFormula(word);
  const letters = [...squeezed(word)];
  const body = letters.map(escaped).join("[\\s‐‑–−-]{0,3}");
  if (isHangul(word) && letters.length === 1) return `(?<![가-힣])${body}(?=(?:${PARTICLES.join("|")})?(?![가-힣]))`;
  const end = !isLatin(letters.at(-1)) ? "" : letters.length <= 4 ? "(?:s|es)?(?![a-z0-9_])" : "";
  return (isLatin(letters[0]) ? "(?<![a-z0-9_])" : "") + body + end;
}

// A formula and code: a(1 - a) finds A⊙(1 - A) and a * (1 - a); XW + b finds XW1 + b1 as well.
const isFormula = (word) => /[=*@^+/()−ᵀ⊙]/.test(squeezed(word)) && /[^+=*@⊙-]/.test(word);

function patternOfFormula(word) {
  const signs = [...word.normalize("NFC").replace(/\s/g, "").replace(/[‐‑–-]/g, "−")];
  const body = signs.map((sign, place) => {
    const before = signs[place - 1] ?? "", next = signs[place + 1] ?? "";
    if (/[*·⊙×@]/.test(sign) && before && next) return "[*·⊙×@]?";
    if (sign === "−") return "[-–−]";
    const isVariable = /\p{Lu}/u.test(sign) || (/\p{L}/u.test(sign) && !/[a-z_]/.test(before + next));
    return escaped(sign) + (isVariable && !/\d/.test(next) ? "\\d?" : "");
  }).join("\\s?");
  return (isLatin(signs[0]) ? "(?<![a-z0-9_])" : "") + body + (isLatin(signs.at(-1)) ? "(?![a-z0-9_])" : "");
}

const anyOf = (words) => words.map(patternOf).join("|");
const regExp = (words) => new RegExp(anyOf(words), "gi");

function remembered(make) {                   // a function that works out each answer once
  const known = new Map();
  return (word) => known.get(word) ?? known.set(word, make(word)).get(word);
}

const isInBook = remembered((word) => word.length > 0 && regExp([word]).test(allTexts));

// 역전과 does not stand alone in 역전파, nor 하강 in 경사하강법; 기울기 does in 기울기에서는.
const standsAlone = remembered((word) => isWord(`${word}(?:${PARTICLES.join("|")})?`));
const isWord = (form) => new RegExp(`(?<![가-힣])${form}(?![가-힣])`).test(allTexts);

// ---------------------------------------------------------------- Particles and endings

const PARTICLES = `은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 에서 에게 까지 부터 처럼 보다 마다 라고 이라고 라는 이라는
  이다 입니다 입니까 이며 이고 란 이란 들 들을 들의 들은 이라면 라면 인가요 인가 이에요 예요 이죠 에는 에서는 으로는 로는
  이랑 랑 하고 이면 면 인데 에서의 과의 와의 인지`.split(/\s+/);
const AFTER_NOUNS = `하면 하고 하기 합니다 합니까 하는 한 할 해 하여 했다 됩니다 됩니까 된다 되면 되나요 하나요 하나 되나 하려면
  하는데 해요 돼요 되는 된 해서 돼서`.split(/\s+/);                // 계산하나요 → 계산
const ENDINGS = [...PARTICLES, ...AFTER_NOUNS].sort((a, b) => b.length - a.length);

// 손실은 → 손실, 합과 → 합; but 결과 is a word of its own, because the book has 결과는.
const withoutEnding = remembered((word) => {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length > e.length);
  const rest = ending ? word.slice(0, -ending.length) : word;
  if (rest.length >= 2 || named.has(rest)) return rest;
  return AFTER_NOUNS.includes(ending) || isWord(`${word}[은는이가을를의에]`) ? word : rest;
});

function singular(word) {
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return word.slice(0, -3) + "y";
  return /[^suai]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

const bare = (word) => isHangul(word) ? withoutEnding(word) : singular(word);

// What follows a stem of one syllable: 작게 → 작-, 크면 → 크-.
const INFLECTED = "게|은|는|아|어|을|고|지|면|으면|으니|습|기|나|려|며|서|야";
// A stem that ends in a vowel takes some endings into its syllable: 빼- makes 뺀, 뺄, 뺍니다, 뺐다.
const contracted = (stem) => ["\u11ab(?![가-힣])", "\u11af(?![가-힣])", "\u11b8니", "\u11bb"]
  .map((ending) => `|${(stem + ending).normalize("NFC")}`).join("");
const stemOfOne = (word) => new RegExp(`^[가-힣](?:${INFLECTED})`).test(word) ? [`${word[0]}-`] : [];

const isVerb = (word) => /[나요까지고면서니며]$/.test(word);

// The beginning that all forms of a word share: multiplied → multipl, 더하나 → 더하, 더해요 → 더하. In Latin letters another
// form must stand in the book: trianing has none, though triangle begins like it.
const LATIN_ENDINGS = "(?:ations?|ions?|ing|ied|ies|ed|es|ly|y|e)", OTHER_ENDINGS = "s|[eo]rs?|al|ic(?:ations?|ative)?|ative|able|ity";
const hasForms = remembered((stem) => new RegExp(`\\b${escaped(stem)}(?:${LATIN_ENDINGS}|${OTHER_ENDINGS})?\\b`, "i").test(allTexts));
function stems(word) {
  if (!isHangul(word)) return word.length > 6 ? [word.replace(new RegExp(`${LATIN_ENDINGS}$`), "")].filter(hasForms) : [];
  const full = (part) => part.replace(/[해했할한합]$/, "하").replace(/[돼됐될된됩]$/, "되");
  return [1, 2].filter((cut) => word.length - cut >= 2).map((cut) => full(word.slice(0, -cut)));
}

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

const termsCalled = (text) => named.get(squeezed(text)) ?? named.get(bare(squeezed(text)));
