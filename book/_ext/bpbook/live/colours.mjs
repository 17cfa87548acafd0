// Colours Python while it is typed, with the class names of Pygments, so that both themes know them.

const KEYWORDS = "and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|"
  + "lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield";
const BUILT_IN = "abs|all|any|bool|dict|enumerate|filter|float|format|int|isinstance|len|list|map|max|min|print|range|repr|reversed|"
  + "round|set|sorted|str|sum|tuple|type|zip";
const PARTS = new RegExp([
  String.raw`(?<c1>#.*)`,
  String.raw`(?<s2>\b[rbfuRBFU]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)`,
  String.raw`(?<mi>(?<![\w.])(?:\d[\w.]*(?:(?<=[eE])[+-]\d+)?|\.\d[\w.]*))`,
  String.raw`(?<kc>\b(?:True|False|None)\b)`,
  String.raw`(?<k>\b(?:${KEYWORDS})\b)`,
  String.raw`(?<nb>(?<!\.)\b(?:${BUILT_IN})\b)`,
  String.raw`(?<o>[-+*/%@=<>!&|^~]+)`,
].join("|"), "g");

// The code as nodes: plain text, and spans.
export function coloured(code) {
  const nodes = [];
  let end = 0;
  for (const match of code.matchAll(PARTS)) {
    const span = document.createElement("span");
    [span.className] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    span.textContent = match[0];
    nodes.push(code.slice(end, match.index), span);
    end = match.index + match[0].length;
  }
  return [...nodes, code.slice(end)];
}
