import sys

from tests.notebooks.reading import ROOT

sys.path.append(str(ROOT / "book" / "_ext"))          # bpbook, the extension of the book
