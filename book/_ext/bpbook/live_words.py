"""What the buttons and messages of running cells say, in both languages. {…}: filled in by the scripts of live/."""

NAMES = {"numpy": "NumPy", "matplotlib": "Matplotlib"}

WORDS = {
    "en": {
        "int32": "Python in the page counts with 32 bits: whole numbers in NumPy are int32 here, int64 in the book.",
        "no alarm": "Python in the page has no alarm for numbers that are too large: errstate(over=\"raise\") cannot stop here, as it does in the book.",
        "line": "Each code cell can be run and changed here, in the page.",
        "line without numpy": "Code cells can be run and changed here, in the page. Only those that need NumPy cannot, since this copy "
                              "of the book was built without it. They run in JupyterLab on your computer; the page How to use this book says how.",
        "how": "How to use this book", "run all": "Run all", "notebook": "Download this notebook",
        "run": "Run", "edit": "Edit", "stop": "Stop", "reset": "Reset", "named": "{action}, cell {number}",
        "hint": "Ctrl+Enter runs. Tab indents; to leave with Tab, press Esc first.",
        "loading": "Loading Python: {done} of {all} MB. The browser keeps it.",
        "package": "Loading {name}: {done} of {all} MB. The browser keeps it.",
        "unpacking": "Preparing {name}.", "fetched": "{name} is here now. Run the cell again.",
        "anew": "Start Python anew", "forgotten": "Variables are forgotten, and the next run starts anew.",
        "starting": "Starting Python.", "waiting": "Waiting for its turn.", "running": "Running.", "seconds": "{count} s",
        "done": "Done.", "failed": "Ended with an error.",
        "stopped": "Stopped. Variables are forgotten, and the next run starts anew.",
        "died": "Python could not go on and has ended. Variables are forgotten, and the next run starts anew.",
        "memory": "The cell took more memory than it may. Variables are forgotten, and the next run starts anew.",
        "unreachable": "Python could not be downloaded. Check the connection, then run again.",
        "mine": "Your output", "drawing": "What your code drew",
        "too much": "Stopped: one run may show 100,000 characters.",
        "too large": "This output is too large for the page. Only its text is shown.",
        "input": "input() cannot ask here. Write the value into the code.",
        "system exit": "The cell ended itself.",
        "hidden": "A cell has given the name {name} another value. To have Python's own again, run: del {name}",
        "jupyter": "A line that begins with % or ! is an order to Jupyter, and here is Python only. Take the line out.",
        "IPython": "Here IPython.display has only display, HTML and SVG. JupyterLab has the rest: python run.py lab",
        "without": "This copy of the book was built without {name}, which this cell needs. It runs in JupyterLab on your computer; "
                   "the page How to use this book says how.",
        "no python": "This copy of the book was built without Python for the page. The cells run in JupyterLab on your computer; "
                     "the page How to use this book says how.",
        "disk": "A page that was opened as a file cannot run cells. In the folder of the book, type python -m http.server, "
                "then open localhost:8000 in the browser.",
    },
    "ko": {
        "int32": "이 페이지의 파이썬은 32비트입니다. NumPy의 정수가 책에서는 int64, 여기에서는 int32입니다.",
        "no alarm": "이 페이지의 파이썬은 수가 너무 커져도 알리지 않습니다. 그래서 책에서와 달리 여기에서는 errstate(over=\"raise\")를 써도 멈추지 않습니다.",
        "line": "코드 셀은 모두 이 페이지에서 바로 실행하고 고칠 수 있습니다.",
        "line without numpy": "코드 셀은 이 페이지에서 바로 실행하고 고칠 수 있습니다. 다만 이 사이트에는 NumPy가 들어 있지 않으므로 "
                              "NumPy가 필요한 셀은 내 컴퓨터의 주피터랩에서 실행합니다. 방법은 '이 책 사용법'에 있습니다.",
        "how": "이 책 사용법", "run all": "모두 실행", "notebook": "이 노트북 내려받기",
        "run": "실행", "edit": "고치기", "stop": "멈추기", "reset": "되돌리기", "named": "셀 {number} {action}",
        "hint": "Ctrl+Enter를 누르면 실행합니다. Tab은 들여쓰기입니다. Tab으로 셀에서 나가려면 Esc를 먼저 누릅니다.",
        "loading": "파이썬을 불러오고 있습니다. {all}MB 가운데 {done}MB. 받은 파일은 브라우저에 남습니다.",
        "package": "{name} 불러오는 중. {all}MB 가운데 {done}MB. 받은 파일은 브라우저에 남습니다.",
        "unpacking": "{name} 준비 중.", "fetched": "{name} 패키지를 받았습니다. 셀을 다시 실행하십시오.",
        "anew": "파이썬 새로 시작", "forgotten": "변수는 모두 지워졌고, 다음에 실행하면 새로 시작합니다.",
        "starting": "파이썬을 준비하고 있습니다.", "waiting": "차례를 기다리고 있습니다.", "running": "실행하고 있습니다.",
        "seconds": "{count}초",
        "done": "실행했습니다.", "failed": "오류가 났습니다.",
        "stopped": "멈췄습니다. 변수는 모두 지워졌고, 다음에 실행하면 새로 시작합니다.",
        "died": "파이썬이 실행하다가 꺼졌습니다. 변수는 모두 지워졌고, 다음에 실행하면 새로 시작합니다.",
        "memory": "셀이 메모리를 너무 많이 썼습니다. 변수는 모두 지워졌고, 다음에 실행하면 새로 시작합니다.",
        "unreachable": "파이썬을 내려받지 못했습니다. 인터넷 연결을 확인한 다음 다시 실행해 보십시오.",
        "mine": "내가 실행한 결과", "drawing": "내 코드가 그린 그림",
        "too much": "멈췄습니다. 한 번에 10만 자까지만 보여 줍니다.",
        "too large": "출력이 너무 커서 이 페이지에서는 글로만 보여 줍니다.",
        "input": "여기에서는 input()으로 물어볼 수 없습니다. 값을 코드에 직접 적으십시오.",
        "system exit": "셀이 스스로 끝났습니다.",
        "hidden": "어느 셀에서 {name}에 다른 값을 넣었습니다. 파이썬이 원래 주는 것을 다시 쓰려면 이렇게 실행하십시오: del {name}",
        "jupyter": "%나 !로 시작하는 줄은 주피터에 내리는 명령인데, 여기에서는 파이썬만 실행합니다. 그 줄을 지우십시오.",
        "IPython": "여기의 IPython.display에는 display, HTML, SVG만 있습니다. 나머지는 주피터랩에서 쓸 수 있습니다: python run.py lab",
        "without": "이 사이트에는 {name} 패키지가 들어 있지 않아서 이 셀을 여기에서 실행할 수 없습니다. "
                   "내 컴퓨터의 주피터랩에서는 실행할 수 있습니다. 방법은 '이 책 사용법'에 있습니다.",
        "no python": "이 사이트에는 페이지에서 쓸 파이썬이 들어 있지 않습니다. "
                     "셀은 내 컴퓨터의 주피터랩에서 실행할 수 있습니다. 방법은 '이 책 사용법'에 있습니다.",
        "disk": "파일로 연 페이지에서는 셀을 실행할 수 없습니다. 책 폴더에서 python -m http.server를 실행한 다음 "
                "브라우저로 localhost:8000을 여십시오.",
    },
}

# Cells that show something else in the page than in print, and the sentence above that says why.
REMARKS = {
    "02-derivative": {"integers": "int32", "refused": "int32", "cured": "int32"},
    "09-gradient-checking": {"to-the-end": "no alarm"},
    "10-deep-networks": {"overflow": "no alarm"},
    "museum-003": {"overflow": "no alarm"},
}
