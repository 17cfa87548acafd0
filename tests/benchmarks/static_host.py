"""A server that sends files as static hosts do: text and WebAssembly compressed, all kept for ten minutes."""

import functools
import gzip
import http.server
import time
from pathlib import Path

from tests.site.browser import answering

COMPRESSED = {".html", ".css", ".js", ".mjs", ".svg", ".json", ".xml", ".txt", ".ipynb", ".wasm"}


@functools.cache
def compressed(path):
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"          # one connection for many files

    def __init__(self, *arguments, late, **options):
        self.late = late
        super().__init__(*arguments, **options)

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        if path.suffix == ".js":
            time.sleep(self.late)
        packed = path.suffix in COMPRESSED
        body = compressed(str(path)) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *ignored):
        pass


def hosted(folder, late=0):
    """The address under which a folder is served on this computer. late: seconds that each script is held back."""
    return answering(functools.partial(Handler, directory=folder, late=late))
