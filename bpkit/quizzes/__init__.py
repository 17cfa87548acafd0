"""The questions of the course, a file for each page. `bpkit.asking` shows them; each id begins with its file's name."""
