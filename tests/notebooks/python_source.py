"""Questions about the Python of a code cell."""

import ast
import io
import tokenize


def parsed(code):
    """The syntax tree, or None if the cell is not plain Python (a magic, a shell command, a slip)."""
    try:
        return ast.parse(code)
    except SyntaxError:
        return None


def names_used(code):
    """Every name that a cell mentions: variables, attributes, modules and what is imported from them."""
    names = set()
    for node in ast.walk(parsed(code) or ast.Module([], [])):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {part for alias in node.names for part in alias.name.split(".")}
            names |= set((getattr(node, "module", None) or "").split("."))
    return names


def speaks_a_language(code):
    """Whether the cell takes words from bpkit.ko or bpkit.en, so that its output may differ between the editions."""
    return bool({"ko", "en"} & names_used(code))


def tokens_without_comments(code):
    """The tokens of a cell as the editions must share them; bpkit.ko and bpkit.en count as equal."""
    skipped = (tokenize.COMMENT, tokenize.NL)
    try:
        tokens = [token for token in tokenize.generate_tokens(io.StringIO(code).readline) if token.type not in skipped]
    except (tokenize.TokenError, SyntaxError):
        return [code]
    texts = [token.string if token.string.strip() else tokenize.tok_name[token.type] for token in tokens]
    for i in range(2, len(texts)):
        if texts[i - 2:i] == ["bpkit", "."] and texts[i] in ("ko", "en"):
            texts[i] = "ko|en"
    return texts
