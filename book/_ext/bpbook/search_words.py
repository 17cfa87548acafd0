"""What the search says, on its page and in the dialog, in both languages."""

# What is said of results; it stands in the index. {…}: numbers and what was typed.
WORDS = {
    "en": {
        "one": "1 section found.", "found": "{count} sections found.", "first": "{count} sections found; these are the first {shown}.",
        "nothing": "Nothing was found for “{query}”.", "all": "See all of them on the search page",
        "similar": "“{typed}” is not in the book. Shown instead: “{found}”.",
        "left out": "“{typed}” is not in the book; the search went on without it.",
        "alike": "Perhaps you meant:",
        "not together": "No section has all of these words. Shown: sections with some of them.",
        "try": ["Try one or two words instead of a sentence.", "Try another name: the search knows those of other books.",
                "Try a shorter part of the word."],
        "introduced": "introduced here",
        "glossary": "All terms, with their other names", "contents": "All chapters",
    },
    "ko": {
        "one": "1곳을 찾았습니다.", "found": "{count}곳을 찾았습니다.", "first": "{count}곳을 찾았습니다. 그중 {shown}곳을 보여 줍니다.",
        "nothing": "‘{query}’에 대한 검색 결과가 없습니다.", "all": "검색 페이지에서 모두 보기",
        "similar": "책에 없는 말 ‘{typed}’ 대신 ‘{found}’의 결과를 보여 줍니다.",
        "left out": "‘{typed}’: 책에 없는 말이어서 빼고 찾았습니다.",
        "alike": "혹시 이 말입니까?",
        "not together": "이 말이 모두 나오는 절은 없습니다. 일부만 나오는 절을 보여 줍니다.",
        "try": ["문장보다는 낱말 한두 개로 찾아보십시오.", "다른 이름으로 찾아보십시오. 다른 책에서 쓰는 이름도 찾을 수 있습니다.",
                "낱말의 앞부분만 넣어 보십시오."],
        "introduced": "처음 나오는 곳",
        "glossary": "용어와 다른 이름 모두 보기", "contents": "책의 차례",
    },
}

# What the dialog says while it has no index.
WITHOUT_INDEX = {
    "en": {"reading": "Reading the index …", "unread": "The index could not be read. Enter tries again on the search page."},
    "ko": {"reading": "색인을 읽는 중입니다 …", "unread": "색인을 읽지 못했습니다. Enter를 누르면 검색 페이지에서 다시 찾습니다."},
}
