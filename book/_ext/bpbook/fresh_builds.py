"""Nothing stale is kept, and no warning is forgotten.

Sphinx reads a page again when the page changes, but not when this package does; and a page that gave a warning is not
read again, so that a second build would pass in silence.
"""

import hashlib
from pathlib import Path

PACKAGE = Path(__file__).parent


def digest_of_package():
    """A number that changes with the code and the words of this package."""
    digest = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*")):
        if path.suffix in (".py", ".js"):
            digest.update(path.read_bytes())
    return int(digest.hexdigest()[:8], 16)


def start_afresh_after_warnings(app, error):
    if error or app._warncount:
        Path(app.doctreedir, "environment.pickle").unlink(missing_ok=True)


def setup(app):
    app.connect("build-finished", start_afresh_after_warnings)
    # Sphinx reads everything again when the env_version of an extension changes.
    return {"env_version": digest_of_package(), "parallel_read_safe": True, "parallel_write_safe": True}
