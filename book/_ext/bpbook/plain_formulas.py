"""What a formula is to a search and in a line of context: its TeX as a reader would type it, in one line of letters and signs."""

import re
import unicodedata

GREEK = ("alpha beta gamma delta epsilon eta theta lambda mu pi rho sigma tau phi psi omega".split())
SIGNS = {"partial": "∂", "nabla": "∇", "cdot": "·", "times": "×", "odot": "⊙", "top": "ᵀ", "lVert": "‖", "rVert": "‖",
         "to": "→", "approx": "≈", "le": "≤", "ge": "≥", "ne": "≠", "sum": "Σ", "sqrt": "√", "prime": "′", "dots": "…",
         "infty": "∞", "pm": "±", "leftarrow": "←", "div": "÷", "lvert": "|", "rvert": "|", "Delta": "Δ", "varepsilon": "ε",
         "varphi": "φ", "quad": " ", "qquad": " ",
         **{name: unicodedata.lookup(f"GREEK SMALL LETTER {name.replace('lambda', 'lamda').upper()}") for name in GREEK}}

FUNCTIONS = {"ln", "log", "exp", "sin", "cos", "tanh", "max", "min", "lim"}
# These stand for a fraction until its parts are plain, and for a thin space until all commands are read.
FRACTION, NO_SPACE = "\0", "\1"
PART = r"(?:\{([^{}\0]*)\}|(\S))"
QUARTERS = {("1", "2"): "½", ("1", "4"): "¼"}
RAISED = str.maketrans("-0123456789nx", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹ⁿˣ")


def in_letters(tex):
    r"""A formula as one would type it.

    >>> in_letters(r"\frac{\partial L}{\partial Z} = \delta"), in_letters(r"W_1^\top"), in_letters(r"\lVert w\rVert^2"), in_letters("10^{-5} x^n")
    ('∂L/∂Z = δ', 'W1ᵀ', '‖w‖²', '10⁻⁵ xⁿ')
    >>> in_letters(r"-\ln a"), in_letters(r"\frac1N\sum e^{z_k}"), in_letters(r"a &= \frac{1}{1 + e^{-z}}"), in_letters(r"\tfrac12\,\hat y")
    ('-ln a', '1/N Σe^zk', 'a = 1/(1 + e^-z)', '½ ŷ')
    """
    tex = re.sub(r"\\underbrace\{(.*?)\}_\{\\text\{(.*?)\}\}", r"\1 (\2)", tex)
    tex = re.sub(r"\\(?:begin|end)\{\w+\}|\\(?:left|right|big)(?![a-z])|&", "", tex)
    tex = re.sub(r"\\[,;!:]", NO_SPACE, tex)
    tex = re.sub(r"\\(?:text|mathrm|mathbf|operatorname)\s*\{([^{}]*)\}", r"\1", tex)
    tex = re.sub(r"\\hat\s*\{?(\w)\}?", lambda hat: unicodedata.normalize("NFC", hat[1] + "\u0302"), tex)
    tex = re.sub(r"\\[dt]?frac", FRACTION, tex)
    tex = re.sub(r"\\([A-Za-z]+)( ?)(?=(.?))", sign, tex)
    tex = re.sub(r"\^(?:([\dnx])|\{(-?\d+)\})", lambda power: (power[1] or power[2]).translate(RAISED), tex)
    tex = re.sub(r"_(?:\{([^{}]*)\})?|\^(?=[ᵀ′])", r"\1", tex)
    tex = re.sub(r"\^\{(-?\w+)\}", r"^\1", tex)
    for _ in range(tex.count(FRACTION)):
        tex = re.sub(rf"{FRACTION}\s*{PART}\s*{PART}(?=(.?))", divided, tex)
    tex = re.sub(r" *([·⊙]) *", r"\1", re.sub(r" *([←→≈≤≥≠]) *", r" \1 ", tex))
    return " ".join(re.sub(rf"[{{}}_$\\{FRACTION}{NO_SPACE}]", "", tex).split())


def sign(command):
    """What a command is written as; a function stands apart from the letters beside it."""
    name, space, following = command.groups()
    if name not in FUNCTIONS:
        return SIGNS.get(name, "") + ("" if following.isalnum() or following in "\\([" else space)
    before = command.string[command.start() - 1:command.start()]
    return (" " if before.isalnum() else "") + name + (" " if following.isalnum() or following in ("\\", FRACTION) else "")


def divided(match):
    """A fraction in one line, with a space before what follows: ½ h, (a - t)/m, 1/N Σ."""
    above, below = match[1] or match[2], match[3] or match[4]
    parts = (f"({part})" if re.search(r"[^^]\s?[-+]", re.sub(r"\(.*?\)", "", part)) else part for part in (above, below))
    return QUARTERS.get((above, below), "/".join(parts)) + (" " if match[5].isalnum() or match[5] in ("Σ", NO_SPACE) else "")
