// One Python, in a worker of its own: it cannot reach the page, and the page can end it at any time.

const MOST_MEMORY = 2 ** 30;       // bytes; beyond, Python says MemoryError instead of taking the browser tab down
const PAGE_OF_MEMORY = 2 ** 16;

const say = (type, more = {}) => self.postMessage({type, ...more});
let python, runner, book;

// Count what is downloaded. Python itself comes through here, and so do the wheels.
const download = self.fetch;
self.fetch = async (...request) => {
  const answer = await download(...request);
  if (!answer.ok || !answer.body) return answer;
  const counted = answer.body.pipeThrough(new TransformStream({
    transform(piece, out) { say("bytes", {count: piece.byteLength}); out.enqueue(piece); },
  }));
  return new Response(counted, {status: answer.status, headers: {"content-type": answer.headers.get("content-type") ?? ""}});
};

const {grow} = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * PAGE_OF_MEMORY > MOST_MEMORY) throw new RangeError("the cell takes too much memory");
  return grow.call(this, pages);
};

async function bytesOf(name) {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return answer.arrayBuffer();
}

async function start(settings) {
  book = settings;
  const {loadPyodide} = await import(book.python + "pyodide.mjs");
  let wheel, code;
  [python, wheel, code] = await Promise.all(
    [loadPyodide({indexURL: book.python, env: {MPLBACKEND: "agg"}}), bytesOf(book.wheel), bytesOf("runner.py")]);
  python.unpackArchive(wheel, "wheel");
  python.FS.writeFile("bpkit_runner.py", new Uint8Array(code));
  python.runPython("import os, sys; sys.path.insert(0, os.getcwd())");
  runner = python.pyimport("bpkit_runner");
  await load(book.first);
  say("ready");
}

const load = (packages) => python.loadPackage(packages, {messageCallback() {}, errorCallback(text) { throw new Error(text); }});

function runOnce(source) {
  const emit = (kind, text, more) => say("output", {kind, text, more: more.toJs({dict_converter: Object.fromEntries})});
  const words = python.toPy(book.words);
  const result = runner.run(source, emit, words);
  const ended = result.toJs({dict_converter: Object.fromEntries});
  [words, result].forEach((proxy) => proxy.destroy());
  return ended;
}

// A package is downloaded when a cell imports it and does not find it; then the cell runs again.
async function run(source) {
  const tried = new Set();
  for (;;) {
    const {status, missing} = runOnce(source);
    const name = book.imports[missing];
    if (!name || tried.has(name)) return say("done", {status, missing});
    tried.add(name);
    say("again", {missing});
    await load([name]);
    say("loaded");
  }
}

self.onmessage = async ({data}) => {
  try {
    await (data.type === "start" ? start(data.book) : run(data.source));
  } catch (problem) {
    say("died", {problem: String(problem?.message ?? problem).slice(0, 500)});
  }
};
