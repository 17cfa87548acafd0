"""한국어로 쓰는 bpkit: `from bpkit.ko import check, draw, hint, quiz, widget`."""

from bpkit.asking.form import Asked
from bpkit.asking.quiz import question
from bpkit.checking.check import checked, hinted, progress_in
from bpkit.draw import speaking
from bpkit.widgets import speaking as moving

WORDS = {
    "shadow": "그림자",
    "epoch": "에폭",
    "loss": "손실",
    "caught": "걸러 냄",
    "survives": "지나감",
    "passes": "순전파 횟수",
    "caught table": "검사마다 걸러 내는 버그",
    "gears": "맞물린 톱니바퀴",
    "graph": "계산 그래프",
    "network": "표본 하나가 지나가는 신경망",
    "paths": "노드에서 노드로 가는 간선",
    "strips": "두 변이 늘어나는 직사각형",
    "no line": "어디서나 출력이 0.5여서 선이 없습니다",
    "loss, log scale": "손실(로그 눈금)",
    "one side": "출력이 0.5를 넘나들지 않아 선이 없습니다",
    "above 0.5": "출력이 0.5보다 큰 쪽",
    "class": "클래스",
    "wrong class": "틀린 예측",
    "no border": "이 그림 안에 경계가 없습니다",
    "neuron": "뉴런",
    "no line here": "이 그림 안에 선이 없는 뉴런",
    "error": "오차(로그 눈금)",
    "exact": "0: 오차 없음",
    "z": "가중합 z",
    "largest slope": "가장 큰 기울기",
    "positive": "양수",
    "negative": "음수",
    "largest": "가장 큰 절댓값",
    "true label": "실제 레이블",
    "prediction": "예측값",
    "total": "합계",
    "start": "출발점",
    "slope": "기울기",
    "tangent": "접선",
    "input": "입력",
    "output": "출력",
    # What the code of a page calls its lines and columns
    "forward": "전진 차분",
    "central": "중앙 차분",
    "complex step": "복소 스텝",
    "wrong": "틀린 식",
    "loss falls, 1 step": "한 걸음에 손실이 줄어듦",
    "loss falls, 100 steps": "100걸음에 손실이 줄어듦",
}

draw = speaking(WORDS)
widget = moving("ko")


def check(exercise, answer, keep=None):
    """답을 채점하고, 틀렸다면 무엇을 잘못 생각했는지 알려 줍니다. 예: check("dot-by-hand", answer)

    keep: 맞힌 문제를 적어 둘 파일. 예: "bpkit-progress.json". 쓰지 않으면 아무것도 남기지 않습니다.
    """
    return checked(exercise, answer, "ko", keep)


def hint(exercise, number=1):
    """힌트를 봅니다. 번호는 1, 2, 3입니다. 예: hint("dot-by-hand", 2)"""
    return hinted(exercise, number, "ko")


def quiz(id):
    """질문 하나를 보여 줍니다. 답은 이 브라우저에만 남습니다. 예: quiz("dot-predict-shape")"""
    return Asked(question(id), "ko")


def progress(file):
    """지금까지 맞힌 연습문제를 보여 줍니다. 파일은 check(…, keep=파일)이 만듭니다."""
    return progress_in(file, "ko")
