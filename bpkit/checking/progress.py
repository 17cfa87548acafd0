"""Passed exercises in a file, if the learner asks for it: the same file that the book's page of progress saves and loads."""

import datetime
import json
import os
from pathlib import Path

from bpkit.checking import catalogue
from bpkit.checking.both import Both

FORMAT = "bpkit-progress-1"
KEPT = Both("Kept in {file}.", "{file} 파일에 적었습니다.")
NOT_KEPT = Both("It could not be kept in {file}: {reason}", "{file} 파일에 적지 못했습니다. {reason}")
NOT_OURS = Both("the file is there, but it is no progress file of this course. It was left as it is.",
                "파일은 있지만 이 책의 진도 파일이 아닙니다. 그대로 두었습니다.")
NO_FILE = Both("There is no file {file} yet. check(…, keep={file}) makes it.",
               "{file} 파일이 아직 없습니다. check(…, keep={file})처럼 쓰면 생깁니다.")
TOTAL = Both("Passed: {done} of {all} exercises.", "맞힌 연습문제: {all}개 가운데 {done}개.")
LINE = Both("  {mark} {id}  {title}  {date}", "  {mark} {id}  {title}  {date}")


class NotOurs(Exception):
    """A file that this course did not write."""


def read(path):
    """{"format": …, "passed": {id: date}, "answers": {…}}. Raises NotOurs, or OSError as open does."""
    try:
        state = json.loads(Path(path).read_text("utf-8"))
    except (ValueError, RecursionError):                    # no UTF-8, no JSON
        raise NotOurs from None
    if not isinstance(state, dict) or state.get("format") != FORMAT or not isinstance(state.get("passed"), dict):
        raise NotOurs
    return state


def keep(path, id):
    """Add a passed exercise to the file, and say so; a file that is not ours, or cannot be written, is left alone."""
    try:
        state = read(path) if Path(path).exists() else {"format": FORMAT, "passed": {}, "answers": {}}
        state["passed"].setdefault(id, datetime.date.today().isoformat())
        _write(Path(path), json.dumps(state, ensure_ascii=False, indent=1))
    except NotOurs:
        return NOT_KEPT.filled(file=Path(path).name, reason=NOT_OURS)
    except (OSError, TypeError, ValueError) as error:
        return NOT_KEPT.filled(file=str(path), reason=f"{type(error).__name__}: {error}")
    return KEPT.filled(file=Path(path).name)


def _write(path, text):
    """First the whole file beside it, then in its place: a machine that stops half-way leaves the old one."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, "utf-8")
    try:
        os.replace(beside, path)
    except OSError:
        beside.unlink()
        raise


def listed(path):
    """The sentences of `progress`: how many are passed, and a line for each exercise of the course."""
    try:
        passed = read(path)["passed"]
    except FileNotFoundError:
        return [NO_FILE.filled(file=repr(str(path)))]
    except NotOurs:
        return [NOT_OURS]
    except (OSError, TypeError, ValueError) as error:
        return [Both(*[f"{type(error).__name__}: {error}"] * 2)]
    ids = sorted(catalogue.files())
    done = [id for id in ids if id in passed]
    width = max(map(len, ids))
    lines = [LINE.filled(mark="✓" if id in passed else "·", id=id.ljust(width), title=catalogue.exercise(id).title,
                         date=passed.get(id, "")) for id in ids]
    return [TOTAL.filled(done=len(done), all=len(ids)), *lines]
