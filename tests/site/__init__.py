"""The built book: its pages as files, its pages in a browser, and the build that must fail on a fault."""
