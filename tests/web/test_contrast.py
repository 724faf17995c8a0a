"""Words can be read in both themes: WCAG AA for every pair of colours that the styles put together."""

import re
from pathlib import Path

import pytest

from juru.web import pages

TOKENS = (Path(pages.__file__).parent / "static" / "tokens.css").read_text(encoding="utf-8")

_READ = [
    *[(ink, ground) for ink in ("ink", "ink-soft", "ink-faint", "accent-ink") for ground in ("paper", "surface", "raised")],
    ("ink-soft", "sunken"),
    ("ink-soft", "disabled"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("on-accent-soft", "accent"),
    ("accent-ink", "accent-soft"),
    ("income", "surface"),
    ("income", "income-soft"),
    ("expense", "surface"),
    ("expense", "paper"),
    ("expense", "expense-soft"),
    ("ink", "expense-soft"),
    ("ink-soft", "expense-soft"),
    ("warn", "warn-soft"),
]
_SEEN = [("line-strong", "surface"), ("accent-ink", "track")]  # edges of fields and bars: 3 : 1


def theme(selector: str) -> dict[str, str]:
    block = re.search(re.escape(selector) + r" \{(.*?)\n\}", TOKENS, re.S)
    assert block
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block[1]))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("selector", [":root", ':root[data-theme="dark"]'])
def test_every_pair(selector: str) -> None:
    colours = theme(selector)
    poor = [
        f"{ink} on {ground}: {contrast(colours[ink], colours[ground]):.2f}"
        for pairs, least in ((_READ, 4.5), (_SEEN, 3.0))
        for ink, ground in pairs
        if contrast(colours[ink], colours[ground]) < least
    ]
    assert poor == []
