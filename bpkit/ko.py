"""한국어로 쓰는 bpkit: `from bpkit.ko import check, draw, hint, quiz`."""

from bpkit.asking.form import Asked
from bpkit.asking.quiz import question
from bpkit.checking.check import checked, hinted, progress_in
from bpkit.draw import speaking

WORDS = {
    "shadow": "그림자",
    "epoch": "에폭",
    "loss": "손실",
    "no line": "어디서나 출력이 0.5여서 선이 없습니다",
}

draw = speaking(WORDS)


def check(exercise, answer, keep=None):
    """답을 채점하고, 틀렸다면 무엇을 잘못 생각했는지 알려 줍니다. 예: check("dot-by-hand", answer)

    keep: 맞힌 문제를 적어 둘 파일. 예: "bpkit-progress.json". 쓰지 않으면 아무것도 남기지 않습니다.
    """
    return checked(exercise, answer, "ko", keep)


def hint(exercise, number=1):
    """힌트를 봅니다. 번호는 1, 2, 3입니다. 예: hint("dot-by-hand", 2)"""
    return hinted(exercise, number, "ko")


def quiz(id):
    """물음 하나를 보여 줍니다. 답은 이 브라우저에만 남습니다. 예: quiz("dot-predict-shape")"""
    return Asked(question(id), "ko")


def progress(file):
    """지금까지 맞힌 연습문제를 보여 줍니다. 파일은 check(…, keep=파일)이 만듭니다."""
    return progress_in(file, "ko")
