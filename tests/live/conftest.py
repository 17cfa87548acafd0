import sys

from tests.notebooks.reading import ROOT

EXTENSION = [str(ROOT / "book" / "_ext"), str(ROOT / "book" / "_ext" / "bpbook" / "live" / "python")]      # bpbook, bpkit_page
sys.path += EXTENSION         # at the end: an IPython of the page's stands there too
