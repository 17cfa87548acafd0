"""Korean for what the tools print on a page: buttons, labels, titles.

pydata-sphinx-theme has no Korean at all, that of sphinx-book-theme is machine-made ("By" became "으로"), and some
strings are never handed to a translator. These words win over every catalogue that a package brings.
"""

INTERFACE = {
    # pydata-sphinx-theme
    "Back to top": "맨 위로",
    "Color mode": "화면 밝기",
    "Dark": "어둡게",
    "Error": "오류",
    "Light": "밝게",
    "Please activate JavaScript to enable the search functionality.": "검색하려면 자바스크립트를 켜 주십시오.",
    "Search": "검색",
    "Skip to main content": "본문으로 건너뛰기",
    "System Settings": "기기 설정 따르기",
    "Version warning": "버전 안내",
    "next": "다음",
    "next page": "다음 페이지",
    "previous": "이전",
    "previous page": "이전 페이지",
    # sphinx-book-theme
    "Contents": "이 페이지의 차례",
    "Download notebook file": "노트북 내려받기",
    "Download source file": "원본 내려받기",
    "Download this page": "이 페이지 내려받기",
    "Launch interactive content": "온라인에서 실행",
    "Launch on": "여기서 실행:",
    "Open an issue": "문제 알리기",
    "Open issue": "문제 알리기",
    "Print to PDF": "PDF로 인쇄",
    "Repository": "저장소",
    "Source repositories": "저장소",
    "Source repository": "저장소",
    "Suggest edit": "고칠 곳 제안하기",
    "logo": "로고",
    "repository": "저장소",
    # Ours
    "Download the whole book": "책 전체 내려받기",
    "Whole book, zip": "책 전체 zip",
    # Hard-coded in templates of the themes; ours ask for these
    "Home": "처음으로",
    "Language": "언어",
    "Main": "책 차례",
    "Page": "이 페이지의 차례",
    "Toggle primary sidebar": "책 차례 여닫기",
    "Toggle secondary sidebar": "이 페이지의 차례 여닫기",
    # Sphinx: the links next to headings, figures and formulas
    "Link to this code": "이 코드의 주소",
    "Link to this definition": "이 정의의 주소",
    "Link to this equation": "이 식의 주소",
    "Link to this heading": "이 제목의 주소",
    "Link to this image": "이 그림의 주소",
    "Link to this table": "이 표의 주소",
    "Link to this term": "이 용어의 주소",
    # sphinx-exercise
    "Exercise": "연습문제",
    "Solution": "풀이",
    "Solution to": "풀이:",
    # sphinx-togglebutton, sphinx-copybutton
    "Click to hide": "접기",
    "Click to show": "펼치기",
    "Copied!": "복사했습니다",
    "Copy": "복사",
    "Copy to clipboard": "클립보드에 복사",
    "Failed to copy": "복사하지 못했습니다",
    "Toggle hidden content": "숨은 내용 여닫기",
    # docutils' admonition titles, as Sphinx knows them
    "Attention": "주의",
    "Caution": "조심",
    "Danger": "위험",
    "Hint": "힌트",
    "Important": "중요",
    "Note": "참고",
    "See also": "함께 보기",
    "Tip": "도움말",
    "Warning": "경고",
    # The search page and the dialog
    "Search Results": "찾은 곳",
    "close": "닫기",
    "open": "열기",
}
