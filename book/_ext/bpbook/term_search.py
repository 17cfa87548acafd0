"""Finds the terms of the course in a sentence: whole words, the longest first, a Korean one with its particle.

내적은 and 내적의 are the term 내적, but 층층이 is not the term 층, nor 학습률 the term 학습. In English a plural is the
term, and a part of a hyphenated word is not.
"""

import re

# What may follow a Korean noun and leave it that noun. The first one has to fit the noun's last sound.
AFTER_ANY = """의 에 도 만 에서 에게 까지 부터 처럼 보다 마다 씩 조차 밖에 뿐 만큼 대로 끼리 들 일 인 이고 이며 이면 이므로
    이지만 이라고 이라는 이라면 이어도 입니다 입니까""".split()
AFTER_VOWEL = "는 가 를 와 로 나 란 든 로서 로써 라고 라는 라면 라 여야 였습니다".split()
AFTER_CONSONANT = "은 이 을 과 으로 이나 이란 이든 으로서 으로써 이라 이어야 이었습니다".split()
AFTER_L = [ending.removeprefix("으") for ending in AFTER_CONSONANT]                # 손실로, not 손실으로
# After some of them a second one may follow: 층에서는, 층마다의, but not 배치도를.
OPEN = "에 에서 에게 까지 부터 마다 만 뿐 들 씩 처럼 만큼 끼리 보다 대로 로 으로".split()
SECOND = "은 는 이 가 을 를 의 도 만 로 으로 로는 으로는 에는 에서는 과 와 부터 까지 에 에서 입니다 이고 이며 인".split()

KOREAN_WORD = "가-힣A-Za-z0-9_"


def finder(words, code):
    """A function: text → [(start, end, key)] of the words that stand in it, from left to right, none inside another.

    words: {word: key}. A word whose key is None hides what stands inside it ("unless").

    >>> find = finder({"층": "layer", "은닉층": "hidden-layer"}, "ko")
    >>> find("은닉층에서는 층마다 층층이 2층"), find("")
    ([(0, 3, 'hidden-layer'), (7, 8, 'layer')], [])
    >>> finder({"norm": "norm"}, "en")("Norms and norm-like")
    [(0, 5, 'norm')]
    """
    if not words:
        return lambda text: []
    form_of = {"ko": korean_form, "en": english_form}[code]
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(f"(?P<w{n}>{form_of(word)})" for n, word in enumerate(longest_first)))

    def find(text):
        found = ((match.start(), match.end(), words[longest_first[int(match.lastgroup[1:])]])
                 for match in pattern.finditer(text))
        return [hit for hit in found if hit[2] is not None]

    return find


def korean_form(word):
    first = [*AFTER_ANY, *endings_after(word[-1])]
    ending = f"(?:{one_of(set(first) & set(OPEN))})(?:{one_of(SECOND)})?|{one_of(first)}"
    spaces = re.escape(word).replace(r"\ ", r"\s+")
    return rf"(?<![{KOREAN_WORD}-]){spaces}(?=(?:{ending})?(?![{KOREAN_WORD}-]))"


def one_of(words):
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def endings_after(letter):
    """The particles that fit the last sound; all of them after a Latin letter, which a Korean reads in his own way.

    >>> "가" in endings_after("드"), "가" in endings_after("층"), "로" in endings_after("실")
    (True, False, True)
    """
    if not "가" <= letter <= "힣":
        return [*AFTER_VOWEL, *AFTER_CONSONANT]
    final = (ord(letter) - ord("가")) % 28
    return AFTER_VOWEL if final == 0 else AFTER_L if final == 8 else AFTER_CONSONANT


def english_form(word):
    """A capital at the start of a sentence and a plural are the same word; ReLU is not relu."""
    start = word[0] if word != word.lower() else f"[{word[0].upper()}{word[0]}]"
    plural = "(?:es)?" if word[-1] in "sx" else "s?"
    spaces = re.escape(word[1:]).replace(r"\ ", r"\s+").replace(r"\-", "[-‑]")
    return rf"(?<![\w-]){start}{spaces}{plural}(?![\w-])"
