// What a query asks for. `understood(query)` gives the things that were asked for; search-ranking.js looks for them.

// Words of a question. They are left out where something else was asked for.
const ASKING = new Set(`왜 왜요 뭐 뭐야 뭐지 뭔가 뭔가요 뭔데 뭔지 뭐예요 뭐에요 뭐죠 뭘까 무엇 무엇인가 무엇인가요 무엇인지 무엇일까 무엇입니까 무슨 어떻게
  어떤 어떨 어느 때 언제 어디 어디서 얼마 얼마나 너무 안 못 잘 좀 것 거 수 법 하는법 쓰는법 방법 다 이유 까닭 뜻 의미 정의 개념 설명 이해 예 예시 종류
  차이 차이점 공식 원리 구하기 구하는 구하는법 필요한 필요 필요해 위한 대한 대해 대하여 관한 그리고 또는 및 하는 하면 하나 하나요 해야 해 되나 되나요
  되는 안되는 안돼 안되나 안되나요 나요 있나 있나요 쓰나 쓰나요 쓰는 사용하는 사용 알려줘 궁금 모르겠어요 모르겠어 모르겠습니다 헷갈려요 헷갈려 어려워요 쉽게 기초 기본 입문
  a about all also am an and any are as at be because been being between both but by called can could did do does doing each for from get
  gets give given go goes going had has have having he her his how i if in instead into is isn't it its just let like make may
  me might must my need needs no nor not of off on or other our please shall should so some such than that the their them then
  there these they this those through to until us use used using versus vs was we were what what's when where which while who
  why will with would you your don't doesn't
  definition define difference differences example examples explain explained explanation formula formulas intuition kinds
  meaning tutorial types understand understanding basic basics intro introduction`.split(/\s+/));

const isAsking = (word) => ASKING.has(word) || (isHangul(word) && !named.has(word) && ASKING.has(bare(word)))
  || (ASKING.has(word.toLowerCase()) && !/^[A-Z]{2,}$/.test(word));                                         // AND is a gate

// What a question wants to know of a thing. A heading or keyword that says so answers it; a text that says so need not.
const ANSWERS = ["왜 왜요 이유 까닭 why reason", "종류 kind type", "차이 차이점 difference versus vs", "식 공식 formula equation",
  "안 안돼 안되나 안되나요 안되는 안됨 못 않을 않음 not no cannot never don't doesn't isn't won't"]
  .map((words) => words.split(" "));

// {things: [{typed, words, terms}, …], parts: [thing, …], answers: [words, …], notes: [[kind, typed, found], …]}, the kind being
// "similar" or "left out".
// The words of a thing are alternatives: a term is found under each of its names. The parts are those of a thing that is
// code, for sections that have them and not the whole.
function understood(query) {
  const asked = readAs(query);
  if (!asked.notes.length) return asked;
  const meant = onOtherKeyboard(query), other = meant === query ? asked : readAs(meant);
  return other.things.length && !other.notes.length ? {...other, notes: [["similar", query, meant]]} : asked;
}

function readAs(query) {
  const notes = [], answers = [], question = query.replace(/^what (?:do|does) (.+) mean\b/i, "$1");
  if (isCode(query)) {
    const whole = wholeCode(query), parts = partsOfCode(query, notes);
    return whole ? {things: [whole], parts, answers, notes: []} : {things: parts, parts: [], answers, notes};
  }
  const typed = wordsOf(question).flatMap(inPieces);
  const asked = thingsIn(typed, notes, isAsking), things = asked.length || notes.length ? asked : thingsIn(typed, notes, () => false);
  answers.push(...ANSWERS.filter((words) => typed.some((word) => words.includes(bare(word.toLowerCase())))));
  return {things, parts: [], answers, notes};
}

// XOR은 → XOR and 은, which is no word. Code keeps its signs: axis=0, np.dot, (4, 1), +=.
function wordsOf(query) {
  const chunks = query.trim().match(/(?<!\w)\(\s*\w+\s*,[\s\w,]*\)|[^\s()[\]]+/g) ?? [];
  const isSign = (chunk) => /^\(|^(?:[-+]=|[*@⊙]|\*\*)$/.test(chunk);
  return chunks.flatMap((chunk) => isSign(chunk) ? [chunk] : partsOf(chunk)).filter((word) => word && !ENDINGS.includes(word));
}

function partsOf(chunk) {
  const clean = chunk.replace(/^[^\p{L}\p{N}∂δσ∇‖½]+|[^\p{L}\p{N}′ᵀ‖]+$/gu, "");
  const parts = clean.match(/[가-힣]+|[^가-힣]+/g) ?? [];
  return parts.map((part) => part.replace(/[\s,;:?!"'“”‘’]+$/, ""));
}

// 연쇄법칙유도 → 연쇄법칙, 유도; 내적이뭐야 → 내적이, 뭐야; softmaxloss → softmax, loss: the fewest words of the book and of
// questions that make it up.
function inPieces(word) {
  if (isKnown(word) || !(isHangul(word) || /^[a-z]{8,}$/i.test(word))) return [word];
  const best = [[]];                          // best[end]: the pieces up to there
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      if (best[start] && isPiece(word.slice(start, end)) && !(best[end]?.length <= best[start].length + 1)) {
        best[end] = [...best[start], word.slice(start, end)];
      }
    }
  }
  return best[word.length] ?? [word];
}

const latinWords = remembered(() => new Set(frequent().map(([word]) => word)));
const isPiece = (part) => isHangul(part) ? ASKING.has(part) || (part.length >= 2 && !ENDINGS.includes(part) && isKnown(part))
  : latinWords().has(part.toLowerCase());

function thingsIn(typed, notes, isLeftOut) {
  const things = [];
  for (let start = 0; start < typed.length;) {
    const [end, name] = nameAt(typed, start, notes);
    if (name) things.push(term(name));
    else if (!isLeftOut(typed[start])) things.push(...noTerm(typed[start], notes));
    start = Math.max(end, start + 1);
  }
  return things;
}

// [where it ends, name] of the longest name that starts here, also with a slip in it: chian rule.
function nameAt(typed, start, notes) {
  for (let end = typed.length; end > start; end--) {
    const words = typed.slice(start, end), whole = words.join("");
    if (termsCalled(whole)) return [end, words.join(" ")];
    const meant = words.length > 1 && words.some((word) => !isKnown(word)) && nearName(whole);
    if (meant) {
      notes.push(["similar", words.join(" "), meant]);
      return [end, meant];
    }
  }
  return [start, ""];
}

const isKnown = (word) => isAsking(word) || termsCalled(word) !== undefined
  || (isHangul(word) ? standsAlone(word) || standsAlone(bare(word)) : isInBook(word));

const asWritten = (typed, ...words) => ({typed, terms: [], words});

function term(typed) {
  const terms = termsCalled(typed);
  return {typed, terms, words: [...new Set([bare(squeezed(typed)), ...terms.flatMap(({names}) => names)])]};
}

// A word that is no name: as the book has it, or another word that was meant.
function noTerm(word, notes) {
  if (!isHangul(word)) {
    const parts = signsLeftOut(word);
    if (parts) return thingsIn(parts, notes, () => false);
  }
  const forms = [bare(word), word];
  const found = isHangul(word) ? forms.find(standsAlone) : [...forms, ...readings(word), ...stems(word)].find(isInBook);
  if (found) return [asWritten(word, found, ...otherForms(word))];
  const stem = isHangul(word) && [bare(word), ...stems(word)].find((form) => form.length > 1 && isInBook(form));
  if (stem && (isVerb(word) || !nearName(word))) return [asWritten(word, stem)];
  const near = nearName(word) ?? nearWord(word);
  if (near) {
    notes.push(["similar", word, near]);
    return thingsIn([near], notes, () => false);
  }
  const verb = stemOfOne(word).find(isInBook);
  if (verb) return [asWritten(word, verb)];
  const part = isHangul(word) && knownPart(word);
  notes.push(["left out", part ? word.replace(part, "") : word]);
  return part ? thingsIn([part], notes, () => false) : [];
}

const otherForms = (word) => isHangul(word) ? (word.length < 4 ? stemOfOne(word) : [])
  : [...stems(word).filter((stem) => stem.length > 4), ...readings(word).slice(1)];

function knownPart(word) {                    // 코사인유사도 → 코사인, though the book has no 유사도
  for (let length = word.length - 2; length >= 2; length--) {
    const part = [word.slice(0, length), word.slice(-length)].find(isPiece);
    if (part) return part;
  }
  return undefined;
}

function signsLeftOut(word) {                 // keepdims=True → keepdims, True
  const parts = word.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return parts.length > 1 && !isInBook(word) && parts.every(isInBook) ? parts : null;
}

// ---------------------------------------------------------------- Formulas and code

// Signs between names, and no two words side by side: a*(1-a), X.T @ dz, w -= lr * grad.
const isCode = (query) => /[=*@^+()]|\w\/\w|(?<![\p{L}\d]{2})\s*[-−]\s*(?=\p{L})|[-−]\p{L}(?![\p{L}\d])/u.test(query) && !/[가-힣]/.test(query)
  && !/[\p{L}\d)\]]\s+\p{L}{2,}/u.test(query) && /\p{L}/u.test(query);

// As one writes it, and as the book does: np.dot(X, W) is XW in its formulas, X.T is Xᵀ, dC/dw is ∂L/∂w and in code dw.
function readings(code) {
  const spaced = code.trim().replace(/(?<=[\p{L}\d)\]'ᵀ])(?<!\de)\s*[-−]\s*(?=[\p{L}\d([])/gu, " - ").replace(/\*\*/g, "^");
  const inNumPy = spaced.replace(/(?<!\.)\b(?=(?:exp|log|sum|dot|maximum|sqrt|array)\()/g, "np.");
  const formula = SPELLED.reduce((text, [spelled, sign]) => text.replace(spelled, sign), spaced);
  return [...new Set([code, spaced, inNumPy, formula, formula.replace(/∂L\/∂(?=\p{L})/gu, "d")])];
}

const SPELLED = [
  [/\b(?:np|torch|math)\./g, ""],
  [/\b(?:dot|matmul|mm)\(([^(),]+),\s*([^()]+)\)/g, "$1 $2"], [/\.(?:dot|matmul|mm)\(([^()]+)\)/g, " $1"], [/\s*@\s*/g, " "],
  [/\.T\b/g, "ᵀ"], [/\^2/g, "²"], [/\bexp\(([^()]*)\)/g, "e^$1"], [/\blog\((\w+)\)/g, "ln $1"], [/\blog\b/g, "ln"],
  [/(?<!\p{L})[d∂][LCJE]\s*\/\s*[d∂](\w+)/gu, "∂L/∂$1"], [/(?<![/\p{L}])(?:d|grad)_?([Wwb]\d?)\b/gu, "∂L/∂$1"],
  [/\bd_?[Zz](\d?)\b|\bdelta(\d?)\b/g, "δ$1$2"], [/\bd(?=[A-Z]\w?\b)/g, "∂"],
  [/\b(?:sigmoid|sigma)\b/g, "σ"], [/\beta\b/g, "η"], [/\btheta\b/g, "θ"],
];

function wholeCode(code) {
  const name = nameOfCode(code), found = readings(code).filter(isInBook);
  if (name) return {...term(name), typed: code, words: [...term(name).words, ...found]};
  return found.length ? asWritten(code, ...found) : null;
}

// The longest parts that the book has, and what a line does that takes a step: w = w - … is an update.
function partsOfCode(code, notes) {
  const signs = [...code.matchAll(/[\p{L}_][\p{L}\d_]*(?:\.\p{L}\w*)*['′ᵀ]?|\d+(?:\.\d+)?(?:e-?\d+)?|\S/gu)];
  const things = /([\p{L}\w.]+)\s*(?:-=|=\s*\1\s*-)/u.test(code) ? [term("update")] : [];
  for (let start = 0; start < signs.length;) {
    const isBetween = start > 0 && /[-−]/.test(signs[start][0]);
    const end = isBetween ? -1 : signs.findLastIndex((_, place) => place > start && between(code, signs[start], signs[place]) !== code.trim()
      && isWholePart(between(code, signs[start], signs[place])));
    const part = between(code, signs[start], signs[Math.max(end, start)]);
    if (end > start) things.push(wholeCode(part));
    else if (/\p{L}/u.test(part)) things.push(...thingsIn([part], notes, isAsking));
    start = Math.max(end, start) + 1;
  }
  const telling = things.filter(({typed}) => typed.length > 1);
  return telling.length ? telling : things;
}

const between = (code, first, last) => code.slice(first.index, last.index + last[0].length);

function isWholePart(part) {
  const opened = part.split("(").length, closed = part.split(")").length;
  const isEquation = part.replace(/\(.*\)/g, "").includes("=");               // each side is a part, but axis=0 in brackets is none
  return opened === closed && !isEquation && /\p{L}/u.test(part) && !/^[=+*/,)@^]|[=+*/,(@^-]$/.test(part)
    && wholeCode(part) !== null;
}

const nameOfCode = (part) => readings(part).find(termsCalled);              // y_hat-y is prediction minus target
