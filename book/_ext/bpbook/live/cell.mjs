// One cell: its buttons, its code, and what it shows. The page's own output stays at hand, for "reset".

import {Editor} from "./editor.mjs";
import {kept, keep} from "./kept.mjs";
import {Output} from "./output.mjs";

const SAY_EVERY = 2000;            // milliseconds, while something is downloaded: a screen reader reads each time

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export class Cell {
  constructor(bar, {number, book, words, run, stop}) {
    Object.assign(this, {bar, number, book, words, running: false});
    this.isSolution = "solution" in bar.dataset;
    this.status = bar.querySelector("[role=status]");
    this.code = bar.parentElement.querySelector(".cell_input .highlight");
    this.original = this.code.querySelector("pre").textContent.replace(/\n$/, "");
    this.kept = kept(bar.dataset.cell);
    this.askToRun = () => run(this);
    this.stopButton = this.button("stop", stop);
    this.resetButton = this.button("reset", () => this.reset());
    this.seconds = Object.assign(document.createElement("span"), {className: "bp-seconds", ariaHidden: "true"});
    this.progress = Object.assign(document.createElement("progress"), {hidden: true, ariaLabel: words.starting});
    bar.querySelector(".bp-edit").after(this.stopButton, this.resetButton);
    bar.append(this.progress, this.seconds);
  }

  button(action, press) {
    const button = Object.assign(document.createElement("button"), {type: "button", className: `bp-${action}`, hidden: true,
      textContent: this.words[action], ariaLabel: fill(this.words.named, {action: this.words[action], number: this.number})});
    button.addEventListener("click", press);
    return button;
  }

  get source() { return this.editor?.text ?? this.original; }

  get isPrinted() { return this.source === this.original; }

  get isChanged() { return (this.editor?.text ?? this.kept ?? this.original) !== this.original; }

  say(text) { this.status.textContent = text; }

  edit() {
    if (this.editor) return;
    const {words, number} = this;
    this.editor = new Editor(this.code, {
      text: this.kept ?? this.original, label: fill(words.named, {action: words.edit, number}), hint: words.hint,
      changed: (text) => { keep(this.bar.dataset.cell, text === this.original ? null : text); this.offerReset(); },
      run: this.askToRun,
    });
    this.bar.querySelector(".bp-edit").hidden = true;
    this.bar.append(Object.assign(document.createElement("span"), {className: "bp-hint", textContent: words.hint, ariaHidden: "true"}));
    this.offerReset();
  }

  offerReset() { this.resetButton.hidden = this.running || !(this.isChanged || this.output); }

  reset() {
    this.editor.text = this.original;
    keep(this.bar.dataset.cell, null);
    this.output?.remove();
    this.output = undefined;
    this.say("");
    this.offerReset();
    this.editor.focus();
  }

  wait() { this.edit(); this.say(this.words.waiting); }

  // ---------------------------------------------------------------- A run

  async run(python) {
    this.begin();
    const {source, number, isPrinted} = this;
    const result = await python.run({source, number, isPrinted}, (message) => this.hear(message));
    this.end(result);
  }

  begin() {
    const {words} = this, start = performance.now();
    this.running = true;
    this.outputs = [];
    this.said = -Infinity;
    this.output ??= new Output(this.bar, this.words, this.book.scripts);
    this.output.begin({asPrinted: this.isPrinted, isSolution: this.isSolution});
    this.stopButton.hidden = false;
    this.offerReset();
    this.say(words.running);
    this.clock = setInterval(() => {
      this.seconds.textContent = fill(words.seconds, {count: Math.round((performance.now() - start) / 1000)});
    }, 1000);
  }

  hear({type, kind, text, more, name, done, all}) {
    const {words, book} = this;
    if (type === "output") {
      this.outputs.push({kind, text, more});
      this.output?.add(kind, text, more);
      if (kind === "error" && !this.running) this.say(words.failed);        // in a task that went on
    } else if (type === "bytes") {
      this.progress.hidden = false;
      this.progress.value = done / all;
      if (performance.now() - this.said < SAY_EVERY) return;
      this.said = performance.now();
      const megabytesSoFar = {done: megabytes(done), all: megabytes(all)};
      this.say(name ? fill(words.package, {name: book.names[name] ?? name, ...megabytesSoFar}) : fill(words.loading, megabytesSoFar));
    } else {
      this.progress.hidden = true;
      const starting = name ? fill(words.unpacking, {name: book.names[name] ?? name}) : words.starting;
      this.say(type === "starting" ? starting : words.running);
    }
  }

  end({status, missing}) {
    const {words, book} = this;
    clearInterval(this.clock);
    this.running = false;
    this.seconds.textContent = "";
    if (document.activeElement === this.stopButton) this.bar.querySelector(".bp-run").focus();
    this.progress.hidden = this.stopButton.hidden = true;
    const absent = Object.hasOwn(book.names, missing) && !Object.hasOwn(book.imports, missing);
    const said = {ok: words.done, error: words.failed, fetched: fill(words.fetched, {name: book.names[missing] ?? missing})}[status] ?? words[status];
    this.output.end(absent ? "" : this.bar.dataset.remark);
    this.say(absent ? fill(words.without, {name: book.names[missing]}) : this.output.verdict ?? said);
    if (absent || this.output.isEmpty && status !== "ok") {       // the printed output says more
      this.output.remove();
      this.output = undefined;
    }
    this.offerReset();
    this.bar.dispatchEvent(new CustomEvent("bp:ran", {bubbles: true,
      detail: {cell: this.bar.dataset.cell, status, missing, outputs: this.outputs}}));
  }
}
