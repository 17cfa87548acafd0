"""For nbval, which starts a kernel for every notebook below this folder, several at a time."""

import os

from tests.notebooks.kernel_ports import keep_apart

keep_apart(int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")))
