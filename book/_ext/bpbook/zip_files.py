"""Zip files that are the same whenever the same files go in, and how a page says their size."""

import zipfile

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def write(path, files):
    """Pack `files`, {name: (bytes, may be executed)}, in the order of their names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (data, executable) in sorted(files.items()):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = (0o755 if executable else 0o644) << 16
            archive.writestr(entry, data)


def said(size, code):
    """
    >>> said(6.123, "ko"), said(6.123, "en")
    ('(6.1MB)', ' (6.1 MB)')
    """
    return f"({size:.1f}MB)" if code == "ko" else f" ({size:.1f} MB)"
