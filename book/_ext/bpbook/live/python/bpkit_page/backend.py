"""The backend of Matplotlib in the page: plt.show() shows the open figures there and then, as in Jupyter."""

from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas  # noqa: F401  pyplot looks for this name

from bpkit_page import runner


def show(*args, **kwargs):
    runner.show_open_figures()
