"""한국어로 쓰는 bpkit: `from bpkit.ko import check, draw, hint, quiz`."""

from bpkit.asking.form import Asked
from bpkit.asking.quiz import question
from bpkit.checking.check import checked, hinted
from bpkit.draw import speaking

WORDS = {
    "shadow": "그림자",
    "epoch": "에폭",
    "loss": "손실",
    "no line": "어디서나 출력이 0.5여서 선이 없습니다",
}

draw = speaking(WORDS)


def check(exercise, answer):
    """답을 채점하고, 틀렸다면 무엇을 잘못 생각했는지 알려 줍니다. 예: check("dot-by-hand", answer)"""
    return checked(exercise, answer, "ko")


def hint(exercise, number=1):
    """힌트를 봅니다. 번호는 1, 2, 3입니다. 예: hint("dot-by-hand", 2)"""
    return hinted(exercise, number, "ko")


def quiz(id):
    """물음 하나를 보여 줍니다. 답은 이 브라우저에만 남습니다. 예: quiz("dot-predict-shape")"""
    return Asked(question(id), "ko")
