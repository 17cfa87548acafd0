// Run cells by the runner of the page in Pyodide, in Node: node node.mjs PYODIDE SOURCE < {"cells": [...], "words": {...}}
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";

const [folder, source] = process.argv.slice(2);
const {cells, words} = JSON.parse(readFileSync(0, "utf-8"));
const {loadPyodide} = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const python = await loadPyodide({indexURL: `${folder}/`});
for (const name of readdirSync(source, {recursive: true}).filter((name) => name.endsWith(".py"))) {
  python.FS.mkdirTree(`/python/${dirname(name)}`);
  python.FS.writeFile(`/python/${name}`, readFileSync(join(source, name), "utf-8"));
}
python.runPython("import sys; sys.path.insert(0, '/python')");
const {run} = python.pyimport("bpkit_page.runner");
const plain = (proxy) => proxy.toJs({dict_converter: Object.fromEntries});
const results = [];
for (const [place, cell] of cells.entries()) {
  const outputs = [];
  const ended = plain(await run(cell, (kind, text, more) => outputs.push([kind, text, plain(more)]), python.toPy(words), place + 1));
  results.push({ended, outputs});
}
console.log(JSON.stringify(results));
