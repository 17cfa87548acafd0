// What a reader is about to type: a query whose last word is not finished, with a name or a word of the book in its place.

// Words are compared by the keys that make them, because a syllable changes while it grows: 역저 and 역전ㅍ are on the way
// to 역전파, and 핛, which takes the first letter of the next syllable along, is on the way to 학습.
const keysOf = (text) => inLatin(squeezed(text));
const isInHangul = (text) => /^[가-힣ㄱ-ㅣ]/.test(text);
const times = remembered((word) => allTexts.split(word).length);
const namesByKeys = remembered(() => [...new Set(allNames.map(([, name]) => name))].map((name) => [keysOf(name), name]));
const wordsByKeys = remembered(() => frequent().map(([key, word]) => [keysOf(key), word]));

// The word, or the row of words, that begins with this one and stands most often in the book.
function goingOn(start, candidates) {
  const keys = keysOf(start);
  const longer = candidates.filter(([other, word]) => other.startsWith(keys) && isInHangul(word) === isInHangul(start));
  return longer.map(([, word]) => word).sort((one, other) => times(other) - times(one))[0];
}

const isFinished = (word) => isAsking(word)
  || new RegExp(`(?<![\\p{L}\\d_])${escaped(word)}(?![\\p{L}\\d_])`, "iu").test(allTexts) || (isHangul(word) && standsAlone(bare(word)));

// 연쇄 법 → 연쇄 법칙: the longest row of words at the end that begins a name, else the last word alone.
function completed(query) {
  const words = query.trim().split(/\s+/), last = words.at(-1);
  if (/\s$/.test(query) || isCode(query)) return query.trim();
  for (let start = 0; start < words.length; start++) {
    const row = words.slice(start).join(" "), isOne = start === words.length - 1;
    if (termsCalled(row) || (isOne && (keysOf(last).length < 2 || isFinished(last)))) return query.trim();
    const name = goingOn(row, namesByKeys());
    if (name) return [...words.slice(0, start), name].join(" ");
  }
  const whole = goingOn(last, wordsByKeys()) ?? last.replace(/(?<=[가-힣])[ㄱ-ㅣ]+$/, "");
  return [...words.slice(0, -1), whole].join(" ");
}
