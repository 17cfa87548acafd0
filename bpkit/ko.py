"""한국어로 쓰는 bpkit: `from bpkit.ko import draw`."""

from bpkit.draw import speaking

WORDS = {
    "shadow": "그림자",
    "epoch": "에폭",
    "loss": "손실",
    "no line": "어디서나 출력이 0.5여서 선이 없습니다",
}

draw = speaking(WORDS)
