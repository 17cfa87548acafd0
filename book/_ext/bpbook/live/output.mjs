// What the reader's own run shows, in place of the output that is printed in the book.

import {clean} from "./clean.mjs";
import {drawing} from "./drawing.mjs";

export class Output {
  constructor(bar, words, scripts) {
    Object.assign(this, {words, scripts});
    this.stored = [...bar.parentElement.querySelectorAll(":scope > .cell_output")];
    this.bar = bar;
    this.box = Object.assign(document.createElement("div"), {className: "cell_output bp-mine"});
    this.box.addEventListener("submit", (event) => event.preventDefault());      // a form would load the page anew
  }

  // asPrinted: the code is the book's, so its captions and alternative texts hold. isSolution: it passes no exercise.
  begin({asPrinted, isSolution}) {
    Object.assign(this, {asPrinted, isSolution, hasBegun: false, verdict: undefined});
    (this.box.isConnected ? [this.box] : this.stored).forEach((shown) => shown.classList.add("bp-waits"));
  }

  // At the first sign of the new output, not before: nothing jumps while Python is loading.
  replace() {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.clear();
    this.stored.forEach((output) => { output.classList.remove("bp-waits"); output.remove(); });
    this.box.classList.remove("bp-waits");
    this.bar.after(this.box);
  }

  clear() {
    const whose = Object.assign(document.createElement("p"), {className: "bp-whose", textContent: this.words.mine});
    this.box.replaceChildren(whose);
    this.stream = undefined;
  }

  remove() {
    this.box.remove();
    this.stored.forEach((output) => output.classList.remove("bp-waits"));
    this.bar.after(...this.stored);
  }

  get isEmpty() { return this.box.children.length < 2; }

  add(kind, text, more) {
    this.replace();
    if (kind === "stdout" || kind === "stderr") this.print(kind, text);
    else if (kind === "svg") this.draw(text, "");
    else if (kind === "png") this.append("image_png", this.image(text));
    else if (kind === "error") this.append("traceback", this.preformatted(text));
    else if ("text/html" in more) this.showHtml(more["text/html"]);
    else if ("image/svg+xml" in more) this.draw(more["image/svg+xml"], text);
    else this.append("text_plain", this.preformatted(text));
  }

  // remark: why this cell shows something else here than in print.
  end(remark) {
    this.replace();
    if (remark && this.asPrinted) this.box.append(Object.assign(document.createElement("p"), {className: "bp-remark", textContent: remark}));
  }

  // ---------------------------------------------------------------- Kinds of output, in the elements that MyST-NB makes

  append(kind, ...content) {
    const part = Object.assign(document.createElement("div"), {className: `output ${kind}`});
    part.append(...content);
    this.box.append(part);
    this.stream = undefined;
    return part;
  }

  preformatted(text) {
    const box = Object.assign(document.createElement("div"), {className: "highlight"});
    const pre = Object.assign(document.createElement("pre"), {textContent: text, tabIndex: 0});
    box.append(pre);
    return box;
  }

  print(kind, text) {
    if (this.stream?.kind !== kind) {
      const part = this.append(kind === "stdout" ? "stream" : "stderr", this.preformatted(""));
      this.stream = {kind, pre: part.querySelector("pre")};
    }
    const {pre} = this.stream;
    if (text.startsWith("\r")) pre.textContent = pre.textContent.replace(/[^\n]*$/, "") + text.slice(1);      // a progress bar
    else pre.append(text);
  }

  image(base64) {
    return Object.assign(new Image(), {src: `data:image/png;base64,${base64}`, alt: this.words.drawing});
  }

  draw(svg, summary) {
    const printed = this.asPrinted ? this.stored.map((output) => output.querySelector("svg.bp-figure")).find(Boolean) : null;
    const box = drawing(svg, printed?.getAttribute("aria-label") ?? [this.words.drawing, summary].filter(Boolean).join(": "));
    if (!box) return this.append("text_plain", this.preformatted(summary));
    const caption = printed?.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
    if (!caption) return this.append("image_svg", box);
    const figure = Object.assign(document.createElement("figure"), {className: "align-default"});
    caption.querySelector(".headerlink")?.remove();
    figure.append(box, caption);
    return this.append("image_svg", figure);
  }

  showHtml(html) {
    const content = clean(html);
    if (this.isSolution && this.asPrinted) content.querySelectorAll(".bp-check").forEach((verdict) => verdict.removeAttribute("data-state"));
    this.verdict = content.querySelector(".bp-check > p")?.textContent;
    this.append("text_html", content);
    this.enliven(html);
  }

  // Questions and widgets: their script looks for new ones each time that it is loaded.
  enliven(html) {
    for (const {sign, files} of this.scripts) {
      if (!html.includes(sign)) continue;
      for (const file of files) {
        document.head.append(Object.assign(document.createElement("script"), {src: new URL(file, import.meta.url).href}));
      }
    }
  }
}
