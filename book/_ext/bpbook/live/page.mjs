// The cells of this page. They share one Python and run one at a time, in the order in which they were pressed.

import {Cell} from "./cell.mjs";
import {Python} from "./python.mjs";

const waiting = [];
let cells, python, working = false;

// Not at the top of the module: a browser never again tries a module that has failed there.
export async function start() {
  const book = await (await fetch(new URL("book.json", import.meta.url))).json();
  const words = book.words[document.documentElement.lang];
  python = new Python(book, words, () => { anew.hidden = true; lineStatus.textContent = words.died; });
  cells = [...document.querySelectorAll(".bp-run-bar")]
    .map((bar, place) => new Cell(bar, {number: place + 1, book, words, run, stop}));
  runAll.after(" ", stopAll, " ", anew);
  [stopAll.textContent, anew.textContent] = [words.stop, words.anew];
  anew.addEventListener("click", () => { runAll.focus(); startAnew(); });
  return {press, showKept};
}

// "Stop" stands at the running cell, and beside "run all"; there too, while nothing runs, "start Python anew".
const runAll = document.querySelector(".bp-run-all"), lineStatus = document.querySelector(".bp-run-line [role=status]");
const [stopAll, anew] = ["bp-stop", "bp-anew"]
  .map((className) => Object.assign(document.createElement("button"), {type: "button", className, hidden: true}));
stopAll.addEventListener("click", stop);

async function run(cell) {
  if (waiting.includes(cell) || cell.running) return;
  waiting.push(cell);
  cell.wait();
  if (working) return;
  working = true;
  stopAll.hidden = false;
  anew.hidden = true;
  lineStatus.textContent = "";
  while (waiting.length) {
    const next = waiting.shift();
    await next.run(python);
  }
  working = false;
  if (document.activeElement === stopAll) runAll.focus();      // else the keyboard would begin at the top of the page
  stopAll.hidden = true;
  anew.hidden = !python.isReady;
  document.dispatchEvent(new CustomEvent("bp:idle"));
}

function startAnew() {
  python.stop();
  anew.hidden = true;
  lineStatus.textContent = python.words.forgotten;
}

function stop() {
  waiting.splice(0).forEach((cell) => cell.say(""));
  python.stop();
}

function press(button) {
  if (button.matches(".bp-run-all")) {
    cells.filter((cell) => !cell.isSolution).forEach(run);
    return;
  }
  const cell = cells.find((each) => each.bar === button.parentElement);
  cell.edit();
  if (button.matches(".bp-run")) run(cell);
  else cell.editor.focus();
}

function showKept() {
  cells.filter((cell) => cell.isChanged).forEach((cell) => cell.edit());
}
