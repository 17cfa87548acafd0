"""The backend of Matplotlib in the page: plt.show() shows the open figures there and then, as in Jupyter."""

import bpkit_runner
from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas  # noqa: F401  pyplot looks for this name


def show(*args, **kwargs):
    bpkit_runner.show_open_figures()
