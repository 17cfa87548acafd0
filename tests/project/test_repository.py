"""What a stranger who clones this repository relies on."""

import re
from pathlib import Path

import pytest
import yaml
from bpbook.project_files import project_files

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def tracked():
    return [ROOT / name for name in project_files(ROOT)]


def test_every_requirement_is_exact():
    lines = [line for line in text("requirements.txt").splitlines() if line and not line.startswith("#")]
    loose = [line for line in lines if not re.fullmatch(r"[\w.-]+(\[[\w,]+\])?==[\w.!+]+( ; .+)?", line)]
    assert not loose, f"requirements.txt: expected NAME==VERSION, got {loose}"
    assert any(line.startswith("jupyter-book==1.") for line in lines), "jupyter-book must be 1.x: 2.x ignores _config.yml"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_pin_actions_and_ask_for_little(path):
    source = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(source)
    for use in re.findall(r"uses: (\S+)", source):
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", use), f"{path.name}: pin {use} by its commit"
    assert workflow["permissions"] == {"contents": "read"}, f"{path.name}: start from read-only"
    for name, job in workflow["jobs"].items():
        wanted = {"pages": "write", "id-token": "write"} if name == "deploy" else None
        assert job.get("permissions") == wanted, f"{path.name}, job {name}: more permissions than it needs"


def test_ci_runs_what_the_readme_says():
    commands = [line.strip() for line in text(".ci/run").splitlines() if line.strip() and not line.startswith("#")]
    assert commands[-1] == "python3 run.py test"
    assert "python run.py test" in text("README.md")
    assert "set -eu" in commands, "without it a failing step would be passed over"


def test_the_workflows_build_with_warnings_as_errors():
    assert "jupyter-book build . -W -n --keep-going" in text(".github/workflows/book.yml")
    assert "python run.py test" in text(".github/workflows/tests.yml")


def test_no_address_is_invented():
    """One line of _config.yml takes the repository's address; until then nobody is sent anywhere."""
    address = yaml.safe_load(text("_config.yml"))["repository"]["url"] or "\0"
    for name in ("README.md", "CONTRIBUTING.md", "CITATION.cff", "pyproject.toml"):
        rest = text(name).replace(address, "")
        assert not re.search(r"git(hub|lab)\.com/", rest), f"{name}: names a repository that _config.yml does not"
        assert not re.search(r"[\w.]+@[\w-]+\.\w+", rest), f"{name}: names an e-mail address"


def test_no_machine_or_registry_is_named():
    hosts = r"py[p]i\.org|python[h]osted|npm[j]s\.|crates\.[i]o"
    paths = r"(?<![\w.])/(?:home|Users|root|work)/[\w.-]+/"
    for path in tracked():
        if path.suffix in {".woff2", ".png"} or not path.exists():
            continue
        found = re.search(f"{hosts}|{paths}", path.read_text(encoding="utf-8"))
        assert not found, f"{path.relative_to(ROOT)} names {found[0]!r}: write the package by name, the path relative"


def test_licences_are_whole():
    assert "Permission is hereby granted, free of charge" in text("LICENSE")
    deed = text("LICENSE-text")
    assert deed.startswith("Creative Commons Attribution 4.0 International")
    assert all(f"Section {n} –" in deed for n in range(1, 9))


def test_readme_pictures_exist():
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text("README.md")):
        assert (ROOT / picture).exists(), f"README.md shows {picture}, which does not exist"
