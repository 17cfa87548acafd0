"""Search words for a book in Korean and English.

Sphinx splits a text at spaces, so 역전파를 is not found by 역전파, nor 손실함수 by 손실 함수. Here Hangul is indexed as
overlapping pieces of two syllables, also across one space: 손실 함수 gives 손실, 실함, 함수. A query loses its particle
or ending first (역전파를 → 역전파) and is cut in the same way. Latin words are stemmed as in Sphinx' English.
"""

import json
import re

from sphinx.search.en import SearchEnglish

WORD = re.compile(r"[가-힣]+(?: [가-힣]+)*|[^\W가-힣]+")

ENDINGS = sorted(
    """은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 에서 에게 까지 부터 처럼 보다 마다 라고 이라고 라는 이라는 이다
    입니다 이며 이고 하면 하고 하기 합니다 합시다 하는 한 할 해 하여 했다 됩니다 된다 되면 이란 란 들 들을 들의 들은""".split(),
    key=len, reverse=True)


def is_hangul(text):
    return "가" <= text[0] <= "힣"


def pieces(words):
    """The pieces under which a run of Korean words is found.

    >>> pieces("손실 함수")
    ['손실', '실함', '함수', '손', '함']
    """
    run = words.replace(" ", "")
    pairs = [run[i:i + 2] for i in range(len(run) - 1)]
    singles = [word[0] for word in words.split() if len(word) <= 2]      # 합, 합은: found by 합 alone
    return pairs + singles


class KoreanAndEnglish(SearchEnglish):
    """Used in _config.yml as `html_search_language: koen`."""

    lang = "koen"
    language_name = "Korean and English"

    # The same cut for the query, in the browser. `var`, because Sphinx' searchtools.js looks for a global splitQuery.
    js_splitter_code = """
const ENDINGS = %s;
const withoutEnding = (word) => {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 2);
  return ending ? word.slice(0, -ending.length) : word;
};
const pairsOf = (word) => word.length < 3 ? [word]
  : Array.from({length: word.length - 1}, (_, i) => word.slice(i, i + 2));
var splitQuery = (query) => (query.match(/[가-힣]+|[^\\W가-힣]+|[\\p{L}\\p{N}_]+/gu) || [])
  .flatMap((word) => /^[가-힣]/.test(word) ? pairsOf(withoutEnding(word)) : [word]);
""" % json.dumps(ENDINGS, ensure_ascii=False)

    def split(self, text):
        words = []
        for found in WORD.findall(text):
            words += pieces(found) if is_hangul(found) else [found]
        return words

    def stem(self, word):
        return word if is_hangul(word) else super().stem(word)
