"""The built book: its pages as files, its pages in a browser, and the build that must fail on a fault."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "book" / "_ext"))     # bpbook and bppaper
