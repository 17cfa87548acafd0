// A text field that lies exactly over the coloured code. It is the browser's own, so that Korean input, undo, selection,
// phones and screen readers work as everywhere.

import {coloured} from "./colours.mjs";

const INDENT = "    ";

export class Editor {
  // box: holds the <pre>. changed(text) and run() are called; hint: read aloud with the label.
  constructor(box, {text, label, hint, changed, run}) {
    this.pre = box.querySelector("pre");
    this.field = Object.assign(document.createElement("textarea"), {spellcheck: false, ariaLabel: label, wrap: "off"});
    for (const name of ["autocapitalize", "autocomplete", "autocorrect"]) this.field.setAttribute(name, "off");
    this.field.setAttribute("aria-description", hint);
    this.pre.inert = true;                             // not aria-hidden: the theme makes a wide <pre> a stop for Tab
    box.classList.add("bp-editing");
    this.text = text;
    this.field.setSelectionRange(0, 0);                // else a narrow screen shows the end of the last line
    this.pre.after(this.field);
    this.lieOver();
    new ResizeObserver(() => this.lieOver()).observe(this.pre);      // a phone that is turned has another size of type

    this.leaving = false;                              // Esc was pressed: the next Tab leaves the field
    this.field.addEventListener("input", () => { this.colour(); changed(this.text); });
    this.field.addEventListener("scroll", () => { this.pre.scrollLeft = this.field.scrollLeft; });
    this.field.addEventListener("keydown", (event) => this.key(event, run));
    this.field.addEventListener("blur", () => { this.leaving = false; });
  }

  get text() { return this.field.value; }

  set text(text) {
    this.field.value = text;
    this.colour();
  }

  focus() { this.field.focus(); }

  colour() { this.pre.replaceChildren(...coloured(this.text), "\n"); }

  // Letter over letter: same type, same space around it.
  lieOver() {
    const style = getComputedStyle(this.pre);
    for (const name of ["fontFamily", "fontSize", "lineHeight", "letterSpacing", "padding"]) this.field.style[name] = style[name];
  }

  key(event, run) {
    if (event.isComposing) return;                     // the key belongs to the input method: a syllable is not finished
    const key = event.code === "Tab" ? "Tab" : event.key;          // WebKitGTK gives Shift+Tab no name
    const action = event.ctrlKey || event.metaKey;
    if (key === "Enter" && (action || event.shiftKey)) {
      event.preventDefault();
      run();
    } else if (key === "Enter") {
      event.preventDefault();
      this.type("\n" + this.indentOfNextLine());
    } else if (key === "Tab" && !this.leaving && !action && !event.altKey) {
      event.preventDefault();
      if (event.shiftKey) this.outdent();
      else this.indent();
    }
    if (key !== "Shift") this.leaving = key === "Escape";
  }

  // Through the browser's own command, so that undo knows it.
  type(text) {
    if (!document.execCommand("insertText", false, text)) {
      this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, "end");
      this.field.dispatchEvent(new Event("input"));
    }
  }

  indentOfNextLine() {
    const line = this.text.slice(0, this.field.selectionStart).split("\n").at(-1);
    return line.match(/^ */)[0] + (/:\s*(#.*)?$/.test(line) ? INDENT : "");
  }

  indent() {
    if (this.field.selectionStart === this.field.selectionEnd) this.type(INDENT);
    else this.changeLines((lines) => lines.replace(/^(?=.)/gm, INDENT));
  }

  outdent() { this.changeLines((lines) => lines.replace(/^ {1,4}/gm, "")); }

  // What was selected stays so; without a selection the caret stays at its letter.
  changeLines(change) {
    const {field, text} = this, {selectionStart: begin, selectionEnd: end} = field;
    const start = text.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const after = text.indexOf("\n", end), last = after < 0 ? text.length : after;
    const changed = change(text.slice(start, last));
    if (changed === text.slice(start, last)) return;
    field.setSelectionRange(start, last);
    this.type(changed);
    const caret = Math.max(start, end - (last - start - changed.length));
    if (begin === end) field.setSelectionRange(caret, caret);
    else field.setSelectionRange(start, start + changed.length);
  }
}
