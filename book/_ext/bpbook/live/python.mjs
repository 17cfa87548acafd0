// Python in its worker: started by the first run, ended by "stop" or when it cannot go on, then started anew.

// A worker that comes from a blob is held to the page's policy: no other host. One that comes from a file is not.
const held = (name) => URL.createObjectURL(new Blob([`import "${new URL(name, import.meta.url)}";`], {type: "text/javascript"}));

const MOST_AT_ONCE = 3000;       // messages in a second; beyond, the page would have no time for its reader

export class Python {
  #worker = null;
  #ready = false;
  #isFetching = false;             // a package, for a cell
  #hearing = new Map();            // number of a cell: what hears its outputs, also those of a task that goes on after its end
  #second = {start: 0, messages: 0};

  // ended(): Python has come to an end while no cell was running.
  constructor(book, words, ended) { Object.assign(this, {book, words, ended}); }

  // isPrinted: the code is the book's. Gives {status, missing}. status: "ok", "error", "fetched", "stopped", "died", "memory" or "unreachable".
  // hear(message): outputs, and how far a download is: {type: "bytes", name, done, all}.
  run({source, number, isPrinted}, hear) {
    return new Promise((resolve) => {
      this.hear = hear;
      this.#hearing.set(number, hear);
      this.end = resolve;
      this.go = () => { hear({type: "running"}); this.#worker.postMessage({type: "run", source, number, isPrinted}); };
      if (this.#ready) this.go();
      else this.#start();
    });
  }

  get isReady() { return this.#ready; }

  stop(status = "stopped") {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = this.#isFetching = false;
    this.#hearing.clear();
    this.#finish({status, missing: ""});
  }

  #finish(result) {
    this.end?.(result);
    this.end = undefined;
  }

  #start() {
    const {book, words} = this;
    this.#worker = new Worker(held("worker.mjs"), {type: "module"});
    this.#worker.onmessage = ({data, target}) => { if (target === this.#worker) this.#receive(data ?? {}); };
    this.#worker.onerror = (event) => { event.preventDefault(); this.#die(event.message ?? ""); };
    this.#count("", book.bytes);
    this.#worker.postMessage({type: "start", book: {
      python: new URL(book.python, import.meta.url).href, wheel: book.wheel, modules: book.modules,
      first: book.first, imports: book.imports, words}});
  }

  #count(name, all) { this.arriving = {name, done: 0, all}; }

  #receive({type, count, missing, status, problem, number, ...more}) {
    const {book, arriving} = this;
    if (this.#isFlooded()) return this.#die("too many messages");
    if (type === "bytes") {
      arriving.done = Math.min(arriving.done + count, arriving.all);
      this.hear({type: arriving.done < arriving.all ? "bytes" : "starting", ...arriving});
    } else if (type === "ready") {
      this.#ready = true;
      this.go();
    } else if (type === "fetching") {
      this.#isFetching = true;
      this.#count(missing, book.packages[book.imports[missing]]);
    } else if (type === "fetched") {
      this.#isFetching = false;
      this.hear({type: "running"});
    } else if (type === "done" && status === "memory") {
      this.stop(status);                 // what the cell holds would leave no room for the next
    } else if (type === "done") {
      this.#finish({status, missing});
    } else if (type === "lost" || type === "died") {
      this.#die(problem);
    } else {
      (this.#hearing.get(number) ?? this.hear)({type, ...more});
    }
  }

  #isFlooded() {
    const now = performance.now();
    if (now - this.#second.start > 1000) this.#second = {start: now, messages: 0};
    return ++this.#second.messages > MOST_AT_ONCE;
  }

  #die(problem) {
    console.info("Python has ended:", problem);
    if (!this.end) this.ended();
    this.stop(!this.#ready || this.#isFetching ? "unreachable" : /memory|out of bounds|allocat/i.test(problem) ? "memory" : "died");
  }
}
