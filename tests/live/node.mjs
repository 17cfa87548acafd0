// Run cells by the runner of the page in Pyodide, in Node: node node.mjs FOLDER RUNNER < {"cells": [...], "words": {...}}
import {readFileSync} from "node:fs";
import {pathToFileURL} from "node:url";

const [folder, runner] = process.argv.slice(2);
const {cells, words} = JSON.parse(readFileSync(0, "utf-8"));
const {loadPyodide} = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const python = await loadPyodide({indexURL: `${folder}/`});
python.FS.writeFile("bpkit_runner.py", readFileSync(runner, "utf-8"));
python.runPython("import os, sys; sys.path.insert(0, os.getcwd())");
const {run} = python.pyimport("bpkit_runner");
const plain = (proxy) => proxy.toJs({dict_converter: Object.fromEntries});
const results = cells.map((cell) => {
  const outputs = [];
  const ended = plain(run(cell, (kind, text, more) => outputs.push([kind, text, plain(more)]), python.toPy(words)));
  return {ended, outputs};
});
console.log(JSON.stringify(results));
