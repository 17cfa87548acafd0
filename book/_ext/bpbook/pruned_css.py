"""A style sheet without the rules that no page can use.

The theme brings the whole of Bootstrap and Font Awesome, most of which is for things that this book does not have. A
rule stays if all its classes and ids occur in `names`: those of the pages, and every word of the scripts, since a
script may set a class. What is inside of `:not(…)`, `:is(…)` and the like is not looked at, so it stays. Fonts go: the
theme's are icons, which book/_static/icons.css draws.
"""

import tinycss2

CONDITIONAL = {"media", "supports", "layer", "container"}      # at-rules that hold rules

LEFT_OUT = {"font-face", "charset", "import"}                  # the caller has joined what was imported


def pruned(css, names):
    """
    >>> pruned(".a, .b > #c { top: 0 } .a:not(.d) { left: 0 }", {"a"})
    '.a{top: 0}.a:not(.d){left: 0}'
    """
    return "".join(_kept(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), names))


def _kept(rules, names):
    for rule in rules:
        if rule.type == "error":
            raise ValueError(f"line {rule.source_line}: {rule.message}")
        if rule.type == "qualified-rule":
            selectors = [text for text in _selectors(rule.prelude) if _can_match(text, names)]
            if selectors and rule.content:
                yield ",".join(tinycss2.serialize(text) for text in selectors) + _block(rule.content)
        elif rule.lower_at_keyword in CONDITIONAL and rule.content is not None:
            inside = "".join(_kept(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), names))
            if inside:
                yield f"@{rule.at_keyword} {tinycss2.serialize(rule.prelude).strip()}{{{inside}}}"
        elif rule.lower_at_keyword not in LEFT_OUT:
            yield rule.serialize()


def _block(content):
    return "{" + tinycss2.serialize(token for token in content if token.type != "comment").strip() + "}"


def _selectors(prelude):
    """The parts between the commas, each a list of tokens without the white space around it."""
    parts = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        elif token.type != "comment" and (parts[-1] or token.type != "whitespace"):
            parts[-1].append(token)
    for part in parts:
        while part and part[-1].type == "whitespace":
            part.pop()
    return parts


def _can_match(selector, names):
    for before, token in zip([None, *selector], selector):
        is_class = token.type == "ident" and before is not None and before.type == "literal" and before.value == "."
        if (is_class or token.type == "hash") and token.value not in names:
            return False
    return True

