// One Python, in a worker of its own: it cannot reach the page, and the page can end it at any time.

const MOST_MEMORY = 2 ** 30;       // bytes; beyond, Python says MemoryError instead of taking the browser tab down
const PAGE_OF_MEMORY = 2 ** 16;

const BYTES_EVERY = 100;           // milliseconds between two messages about a download

const {postMessage} = self;        // whatever the reader's code makes of the name
const say = (type, more = {}) => postMessage.call(self, {type, ...more});
let python, runner, foretold, book;

// Taken away before any code of the reader's runs: a worker made from a file would not be held to the page's policy (see
// python.mjs), and one that closes itself does so unseen. A new global, which would bring them back, a worker cannot make.
for (const owner of [self, ...prototypes(self), WorkerNavigator.prototype]) {
  for (const name of ["Worker", "SharedWorker", "serviceWorker", "close"]) delete owner[name];
}

function prototypes(object) {
  const next = Object.getPrototypeOf(object);
  return next === Object.prototype ? [] : [next, ...prototypes(next)];
}

function lost(problem) {
  say("lost", {problem: String(problem?.message ?? problem).slice(0, 500)});
  throw problem;
}

// Count what is downloaded: Python itself comes through here, and so do the wheels. One that fails is told at once, since
// Pyodide waits for ever for a WebAssembly file that does not come whole, or that is none.
const {instantiateStreaming} = WebAssembly;
WebAssembly.instantiateStreaming = (...given) => instantiateStreaming(...given).catch(lost);

const download = self.fetch;
self.fetch = async (...request) => {
  const address = String(request[0]?.url ?? request[0]);
  if (!address.startsWith(book.python)) return download(...request);
  const answer = await download(...request).catch(lost);
  if (!answer.ok) lost(new Error(`${address}: HTTP ${answer.status}`));
  const headers = {"content-type": address.endsWith(".wasm") ? "application/wasm" : ""};       // whatever the server calls it
  return new Response(counted(answer.body), {headers});
};

function counted(body) {
  const reader = body.getReader();
  return new ReadableStream({async pull(out) {
    const {done, value} = await reader.read().catch(lost);
    if (done) return out.close();
    count(value.byteLength);
    out.enqueue(value);
  }});
}

let untold = 0, told = 0;
function count(bytes) {
  untold += bytes;
  if (performance.now() - told > BYTES_EVERY) tellBytes();
}

function tellBytes() {
  if (untold) say("bytes", {count: untold});
  [untold, told] = [0, performance.now()];
}

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
  const options = {indexURL: book.python, env: {MPLBACKEND: "module://bpkit_page.backend"}, stdout() {}, stderr() {}};    // else a flood in the console
  let wheel, files;
  [python, wheel, ...files] = await Promise.all([loadPyodide(options), ...[book.wheel, ...book.modules].map(bytesOf)]);
  python.unpackArchive(wheel, "wheel");
  book.modules.forEach((name, place) => {                      // "python/bpkit_page/runner.py" goes to /python/bpkit_page
    python.FS.mkdirTree(`/${name.slice(0, name.lastIndexOf("/"))}`);
    python.FS.writeFile(`/${name}`, new Uint8Array(files[place]));
  });
  python.runPython("import os, sys; sys.path[:0] = ['/python', os.getcwd()]");
  [runner, foretold] = ["runner", "foretold"].map((name) => python.pyimport(`bpkit_page.${name}`));
  await load(book.first);
  say("ready");
}

async function load(packages) {
  await python.loadPackage(packages, {messageCallback() {}, errorCallback(text) { throw new Error(text); }});
  tellBytes();
}

// The package of this copy that brings a module, unless it is here already.
function packageOf(module) {
  const name = Object.hasOwn(book.imports, module) ? book.imports[module] : null;
  return name && !Object.hasOwn(python.loadedPackages, name) ? name : null;
}

async function fetchFor(module) {
  if (!packageOf(module)) return false;
  say("fetching", {missing: module});
  await load([packageOf(module)]);
  say("fetched");
  return true;
}

async function runOnce(source, number, isPrinted) {
  const emit = (kind, text, more) => say("output", {number, kind, text, more: more.toJs({dict_converter: Object.fromEntries})});
  const words = python.toPy(book.words);
  const running = runner.run(source, emit, words, number, isPrinted), result = await running;
  const ended = result.toJs({dict_converter: Object.fromEntries});
  [words, running, result].forEach((proxy) => proxy.destroy());
  return ended;
}

// What a cell imports is downloaded before it runs, for it may run only once: a second time its numbers would be others.
// What its code did not show is downloaded afterwards, and the reader is asked to run it again.
async function run({source, number, isPrinted}) {
  const modules = foretold.modules_of(source);
  for (const module of modules.toJs()) await fetchFor(module);
  modules.destroy();
  const {status, missing} = await runOnce(source, number, isPrinted);
  const isFetched = await fetchFor(missing);
  say("done", {missing, status: isFetched ? "fetched" : status});
}

// An error of Python's in a timer of the browser's is the reader's, and no reason to end.
for (const name of ["error", "unhandledrejection"]) {
  self.addEventListener(name, (event) => {
    if (!runner || !((event.error ?? event.reason) instanceof python.ffi.PythonError)) return;
    event.preventDefault();
    runner.tell_of_last();
  });
}

// A listener of its own, which no code of the reader's can take away.
self.addEventListener("message", async ({data}) => {
  try {
    await (data.type === "start" ? start(data.book) : run(data));
  } catch (problem) {
    say("died", {problem: String(problem?.message ?? problem).slice(0, 500)});
  }
});
