// Slips of one letter: the word of the book that a reader most likely meant.

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
const nearName = remembered((typed) => nearest(typed, names));
const nearWord = remembered((typed) => nearest(typed, frequent()));

function frequent() {                         // the words of the text, the frequent ones first
  const times = new Map();
  for (const [word, count] of written) {
    if (word.length >= (isHangul(word) ? 2 : 4)) times.set(bare(word), (times.get(bare(word)) ?? 0) + count);
  }
  return [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a).map(([word]) => [word, word]);
}
