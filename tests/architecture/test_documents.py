"""The documents tell the truth: what exists stands in them, and what they name exists."""

import re
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from juru.cli import app
from juru.settings import Settings
from juru.skills.bookkeeping.tools import TOOLS

ROOT = Path(__file__).parents[2]
DOCS = "\n".join(path.read_text() for path in (ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_described(name: str) -> None:
    assert f"JURU_{name.upper()}" in DOCS


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_every_tool_is_described(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs" / "tools.md").read_text()


def test_every_page_that_is_linked_is_there() -> None:
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\((?!http|#)([^)#\s]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_command_has_help() -> None:
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    for command in ("serve", "worker", "chat", "understand", "eval", "doctor", "channel", "key", "knowledge", "insights"):
        assert command in result.output


def test_dependencies_are_locked_with_hashes_and_without_addresses() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert "://" not in text
        for line in re.split(r"\n(?=\S)", text.strip()):
            assert "--hash=sha256:" in line, line
        for requirement in declared:
            name = re.split(r"[\[<>=; ]", requirement)[0].lower().replace("_", "-")
            assert re.search(rf"^{re.escape(name)}(\[.*\])?==", text, re.MULTILINE), f"{name} is not in {lock}"


def test_no_room_is_called_by_a_name_that_says_nothing() -> None:
    bad = re.compile(r"(utils?|helpers?|managers?|misc|base\d)\.py$")
    assert not [path for path in (ROOT / "src").rglob("*.py") if bad.search(path.name)]
