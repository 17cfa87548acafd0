// What the reader's code shows may hold anything. Only what is looked at gets into the page: no script, no style sheet,
// no address, no frame, nothing that leaves its box. DOMPurify takes out what could act; the rest is ours.

import "./purify.min.js";

const {DOMPurify} = globalThis;

const ADDRESSES = ["href", "xlink:href", "src", "srcset", "action", "formaction", "poster", "background", "ping", "cite", "longdesc"];
const HARMLESS = /^(#|data:image\/(png|jpeg|gif|webp);base64,)/;
const FETCHES = /url\(\s*['"]?(?!#)|image-set|cross-fade|src\(|\\/i;            // a backslash could spell them differently
const RULES = {
  FORBID_TAGS: ["style", "dialog", "audio", "video", "source", "track", "picture", "marquee"],
  FORBID_ATTR: ["popover", "popovertarget", "popovertargetaction", "autofocus", "contenteditable", "form"],
  ADD_TAGS: ["use"], ADD_ATTR: ["aria-description"], RETURN_DOM_FRAGMENT: true,
};

DOMPurify.addHook("uponSanitizeAttribute", (element, attribute) => {
  const {attrName: name, attrValue: value} = attribute;
  if (ADDRESSES.includes(name) && !HARMLESS.test(value)
      || (name === "style" || element.namespaceURI.endsWith("/svg")) && FETCHES.test(value)
      || /^data-(bs|toggle)/.test(name)) attribute.keepAttr = false;            // the theme's scripts would answer to these
});

export const clean = (html) => DOMPurify.sanitize(html, RULES);
