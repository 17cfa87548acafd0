// Slips: the word of the book that a reader most likely meant.

// How many letters must change, go, come, or change places with their neighbour until one word is the other.
function apart(one, other) {
  const rows = [Array.from({length: other.length + 1}, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j++) {
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (exchanged) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[one.length][other.length];
}

const letters = (word) => word.normalize("NFD");          // of Hangul too: 볍 and 법 differ in one
const within = (limit, one, other) => Math.abs(one.length - other.length) <= limit && apart(one, other) <= limit;

// From three syllables on a whole syllable may be wrong as well.
const isNear = (one, other) => within(1, letters(one), letters(other))
  || (isHangul(one) && Math.min(one.length, other.length) >= 3 && within(1, one, other));

// The first of some words, given as [[squeezed, as written], …], that is one slip away; undefined if none is.
function nearest(typed, candidates) {
  const word = squeezed(typed), shortest = isHangul(word) ? 2 : 4;
  if (bare(word).length < shortest || !/^\p{L}+$/u.test(word)) return undefined;
  return candidates.find(([key]) => isNear(word, key) || isNear(bare(word), key))?.[1];
}

const allNames = terms.flatMap((term) => [...term.names, ...term.other]).map((name) => [squeezed(name), name]);
const nearName = remembered((typed) => nearest(typed, allNames));
const nearWord = remembered((typed) => {
  const found = nearest(typed, frequent());
  return found && bare(found);
});

const frequent = remembered(() => {                        // the words of the text, the frequent ones first
  const times = new Map();
  for (const word of allTexts.toLowerCase().match(/[가-힣]{2,}|[a-z]{4,}/g)) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a).map(([word]) => [word, word]);
});

// Up to three names that look like what was typed, for a reader who found nothing: a third of the letters may be wrong.
function alike(typed) {
  const word = letters(squeezed(typed)), limit = Math.floor(word.length / 3);
  const candidates = allNames.map(([key, name]) => [letters(key), name]).filter(([key]) => within(limit, word, key));
  const nearestFirst = candidates.sort(([one], [other]) => apart(word, one) - apart(word, other));
  return [...new Set(nearestFirst.map(([, name]) => name))].slice(0, 3);
}
