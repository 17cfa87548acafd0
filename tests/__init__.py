"""What proves the book; each folder says of what. They use parts of the extension that builds it."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "book" / "_ext"))     # bpbook and bppaper
