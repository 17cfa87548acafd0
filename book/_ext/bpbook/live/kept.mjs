// What the reader has changed, kept in this browser under one key for the whole course: {page: {cell: code}}.

const KEY = "bpkit:cells";
const page = window.BOOK.live.page;
let memory = {};                          // where a browser keeps nothing (a private window), this page does

function read() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    if (found && typeof found === "object") memory = found;
  } catch { /* nothing kept, or not ours */ }
  return memory;
}

export function kept(cell) {
  const code = read()[page]?.[cell];
  return typeof code === "string" ? code : undefined;
}

// code: null for a cell as it is printed.
export function keep(cell, code) {
  const all = read();
  const {[cell]: before, ...others} = {...all[page]};
  const now = code === null ? others : {...others, [cell]: code};
  if (Object.keys(now).length) all[page] = now;
  else delete all[page];
  memory = all;
  try { localStorage.setItem(KEY, JSON.stringify(all)); } catch { /* kept for this page only */ }
}
