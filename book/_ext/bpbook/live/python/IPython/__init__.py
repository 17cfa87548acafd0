"""A small part of IPython, for cells that ask for it by habit. JupyterLab has all of it."""
