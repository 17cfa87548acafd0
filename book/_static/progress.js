// Marks what this reader has passed. quiz.js, loaded before, keeps it in the browser (bpStore); see bpbook/progress.py.

const store = window.bpStore;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// ---------------------------------------------------------------- The line on a page, and the marks at its exercises

function showLine() {
  const {passed} = store.read();
  for (const line of document.querySelectorAll(".bp-progress-line")) {
    const items = line.dataset.items.split(" ");
    const done = items.filter((id) => id in passed).length;
    line.querySelector("span").textContent = fill(window.BOOK.progress.line, {done, all: items.length});
    items.forEach((id) => markExercise(id, passed[id]));
  }
}

function markExercise(id, date) {
  const title = document.querySelector(`#${document.documentElement.lang}-${id} .admonition-title`);
  title?.querySelector(".bp-mark")?.remove();
  if (title && date) {
    const mark = document.createElement("span");
    mark.className = "bp-mark";
    mark.textContent = "✓ " + fill(window.BOOK.progress.passed, {date});
    title.append(" ", mark);
  }
}

// A verdict that appears in the page (not one that was stored there) passes its exercise.
function watchVerdicts() {
  const verdictsIn = (node) => node.matches?.(".bp-check") ? [node] : [...node.querySelectorAll?.(".bp-check") ?? []];
  const ofTheBook = new WeakSet(verdictsIn(document.body));       // of solutions; printing moves them
  new MutationObserver((changes) => changes
    .flatMap(({addedNodes}) => [...addedNodes]).flatMap(verdictsIn)
    .filter((verdict) => verdict.dataset.state === "right" && !ofTheBook.has(verdict)).forEach(({dataset}) => store.pass(dataset.exercise)))
    .observe(document.body, {childList: true, subtree: true});
}

// On the home of an edition: how much of each chapter is done.
function showChapters() {
  const {passed} = store.read();
  for (const place of document.querySelectorAll(".bp-progress-chapter")) {
    const items = place.dataset.items.split(" ");
    const done = items.filter((id) => id in passed).length;
    place.textContent = done ? "✓ " + fill(window.BOOK.progress.chapter, {done, all: items.length}) : "";
  }
}

// ---------------------------------------------------------------- The page with everything

function showList(list, words) {
  const {passed} = store.read();
  const items = [...list.querySelectorAll("li[data-item]")];
  for (const item of items) {
    const date = passed[item.dataset.item];
    item.querySelector(".bp-mark").textContent = date ? "✓ " + fill(words.passed, {date}) : words.not;
    item.toggleAttribute("data-passed", Boolean(date));
  }
  const done = items.filter((item) => item.dataset.item in passed).length;
  list.querySelector(".bp-progress-total span").textContent = fill(words.total, {done, all: items.length});
}

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(store.read(), null, 1)], {type: "application/json"}));
  link.download = "bpkit-progress.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// What is already here stays; the earlier date of two counts. Gives how many were new, or null for another file.
function merge(text) {
  let theirs;
  try { theirs = JSON.parse(text); } catch { return null; }
  const entries = (part) => part && typeof part === "object" && !Array.isArray(part) ? Object.entries(part) : null;
  const passed = entries(theirs?.passed), answers = entries(theirs?.answers ?? {});
  const sound = theirs?.format === "bpkit-progress-1" && passed && answers
    && passed.every(([, date]) => typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date))
    && answers.every(([, value]) => typeof value === "string" && value.length < 100);
  if (!sound) return null;
  const mine = store.read();
  const fresh = passed.filter(([id]) => !(id in mine.passed)).length;
  for (const [id, date] of passed) if (!(mine.passed[id] <= date)) mine.passed[id] = date;
  mine.answers = {...Object.fromEntries(answers), ...mine.answers};
  store.write(mine);
  return fresh;
}

function enlivenButtons(list, words) {
  const say = (text) => { list.querySelector("[role=status]").textContent = text; };
  const file = document.createElement("input");
  Object.assign(file, {type: "file", accept: ".json,application/json", hidden: true});
  file.setAttribute("aria-label", words.import);
  file.addEventListener("change", async () => {
    const count = merge(await file.files[0].text());
    say(count === null ? words.unknown : fill(words.loaded, {count}));
    file.value = "";
  });
  const clear = () => {
    if (!confirm(words.sure)) return;
    store.write({format: "bpkit-progress-1", passed: {}, answers: {}});
    try { for (const key of ["bpkit:reading", "bpkit:language"]) localStorage.removeItem(key); } catch { /* nothing kept */ }
    say(words.cleared);
  };
  list.querySelector(".bp-progress-buttons").append(file);
  for (const [name, action] of Object.entries({export: save, import: () => file.click(), clear})) {
    list.querySelector(`[data-does=${name}]`).addEventListener("click", action);
  }
}

// ---------------------------------------------------------------- Start

const list = document.querySelector(".bp-progress");
const words = list && JSON.parse(list.dataset.words);
if (list) enlivenButtons(list, words);

function showAll() {
  showLine();
  showChapters();
  if (list) showList(list, words);
}
showAll();
watchVerdicts();
document.addEventListener("bp:progress", showAll);
window.addEventListener("storage", showAll);          // another tab of the book
