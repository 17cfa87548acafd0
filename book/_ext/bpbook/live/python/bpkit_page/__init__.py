"""Running cells in the page. The same files run in the page's worker, in Node and, for the tests, in CPython."""
