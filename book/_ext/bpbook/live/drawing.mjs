// A drawing as a part of the page, in the same way as bpbook/figures.py puts the stored ones there.

import {clean} from "./clean.mjs";

let count = 0;

// The box with the drawing, or null if the text holds none. label: its alternative text.
export function drawing(text, label) {
  const svg = clean(text).querySelector("svg");
  if (!svg) return null;
  const prefix = `own-drawing-${++count}`;
  makeIdsUnique(svg, prefix);
  svg.style.setProperty("--width", naturalWidth(svg));
  for (const [name, value] of Object.entries({id: prefix, class: "bp-figure", role: "img", "aria-label": label})) svg.setAttribute(name, value);
  const box = document.createElement("div");
  box.className = "bp-drawing";
  box.append(svg);
  return box;
}

function makeIdsUnique(svg, prefix) {
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      if (attribute.name === "id") attribute.value = `${prefix}-${attribute.value}`;
      else if (attribute.localName === "href") attribute.value = attribute.value.replace(/^#/, `#${prefix}-`);
      else attribute.value = attribute.value.replace(/url\((['"]?)#/g, `url($1#${prefix}-`);
    }
  }
}

// The width of the drawing in CSS, and no fixed size: it shrinks with the page.
function naturalWidth(svg) {
  const [width, height] = ["width", "height"].map((name) => svg.getAttribute(name));
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  if (!svg.hasAttribute("viewBox") && width) svg.setAttribute("viewBox", `0 0 ${parseFloat(width)} ${parseFloat(height)}`);
  const shown = width ?? svg.getAttribute("viewBox")?.split(" ")[2] ?? "300";
  return /^[\d.]+$/.test(shown) ? `${shown}px` : shown;
}
