// The cells of this page. They share one Python and run one at a time, in the order in which they were pressed.

import {Cell} from "./cell.mjs";
import {Python} from "./python.mjs";

const book = await (await fetch(new URL("book.json", import.meta.url))).json();
const words = book.words[document.documentElement.lang];
const python = new Python(book, words);
const cells = [...document.querySelectorAll(".bp-run-bar")]
  .map((bar, place) => new Cell(bar, {number: place + 1, book, words, run, stop}));

const waiting = [];
let working = false;

// "Stop" stands at the running cell, and beside "run all".
const stopAll = Object.assign(document.createElement("button"), {type: "button", className: "bp-stop", textContent: words.stop, hidden: true});
stopAll.addEventListener("click", stop);
document.querySelector(".bp-run-all").after(" ", stopAll);

async function run(cell) {
  if (waiting.includes(cell) || cell.running) return;
  waiting.push(cell);
  cell.wait();
  if (working) return;
  working = true;
  stopAll.hidden = false;
  while (waiting.length) {
    const next = waiting.shift();
    await next.run(python);
  }
  working = false;
  stopAll.hidden = true;
  document.dispatchEvent(new CustomEvent("bp:idle"));
}

function stop() {
  waiting.splice(0).forEach((cell) => cell.say(""));
  python.stop();
}

export function press(button) {
  if (button.matches(".bp-run-all")) {
    cells.filter((cell) => !cell.isSolution).forEach(run);
    return;
  }
  const cell = cells.find((each) => each.bar === button.parentElement);
  cell.edit();
  if (button.matches(".bp-run")) run(cell);
  else cell.editor.focus();
}

export function showKept() {
  cells.filter((cell) => cell.isChanged).forEach((cell) => cell.edit());
}
