// The other keyboard: sowjr is 내적 and ㅎㄱㅁ야둣 is gradient, typed without switching between Hangul and Latin.

// The letters of Hangul in the order of Unicode, and the keys on which they stand. A double letter takes two keys.
const FIRST = "r R s e E f a q Q t T d w W c z x v g".split(" ");
const VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
const LAST = ["", ..."r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ")];
const LONE = new Map([..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"].map((letter, place) => [letter, FIRST[place]])
  .concat([..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"].map((letter, place) => [letter, VOWELS[place]])));
const NO_FINAL = LAST.length, SYLLABLE = VOWELS.length * NO_FINAL, GA = "가".codePointAt(0);

const oneOf = (keys) => [...keys].sort((a, b) => b.length - a.length).join("|");
const ONE_SYLLABLE = new RegExp(`(${oneOf(FIRST)})(${oneOf(VOWELS)})((?:${oneOf(LAST.slice(1))})(?!${oneOf(VOWELS)})|)`, "gy");

// The syllables that a word makes on a Korean keyboard; undefined if it makes none. Only seven keys mind the Shift key.
function inHangul(word) {
  const keys = word.replace(/[^QWERTOP]/g, (key) => key.toLowerCase()), syllables = [...keys.matchAll(ONE_SYLLABLE)];
  if (syllables.map(([whole]) => whole).join("") !== keys) return undefined;
  return syllables.map(([, first, vowel, last]) => String.fromCodePoint(
    GA + FIRST.indexOf(first) * SYLLABLE + VOWELS.indexOf(vowel) * NO_FINAL + LAST.indexOf(last))).join("");
}

function inLatin(text) {
  return text.replace(/[가-힣]/g, (syllable) => {
    const place = syllable.codePointAt(0) - GA;
    return FIRST[Math.floor(place / SYLLABLE)] + VOWELS[Math.floor(place % SYLLABLE / NO_FINAL)] + LAST[place % NO_FINAL];
  }).replace(/[ㄱ-ㅣ]/g, (letter) => LONE.get(letter) ?? letter);
}

// The query as the other keyboard would have it, word by word; what the book has stays.
function onOtherKeyboard(query) {
  return query.replace(/[A-Za-z]+|[가-힣ㄱ-ㅣ]+/g, (word) => {
    if (isKnown(word)) return word;
    return /[A-Za-z]/.test(word) ? inHangul(word) ?? word : inLatin(word);
  });
}
