"""The ladder: a button or a pending question first, then a command, then the skills' own readers.

Where those are `unsure` and an LLM is configured, `second_opinion` asks it; else the engine's own question goes back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import juru.llm.tables  # noqa: F401 - the memory of the rung belongs to every database, asked or not
from juru.conversation.pending import Pending
from juru.skills.tool import Context, Reading, Skill


@dataclass(frozen=True, slots=True)
class Heard:
    """A reading, the skill that owns it, and the question that it answers, if any."""

    reading: Reading
    skill: Skill
    answered: Pending | None = None
    refused: str = ""  #: why an answer cannot be used: "expired", "used" or "unknown_command"


def hear(text: str, context: Context, skills: Sequence[Skill], pending: Pending | None) -> Heard:
    """What a typed message means. Pure but for the clock in `context`; never raises for any text."""
    if text.startswith("/"):
        return _command(text, context, skills)
    if pending is not None:
        skill = _named(skills, pending.skill)
        answer = skill.resume(pending.question, text, context) if skill else None
        if skill and answer is not None:
            refused = "expired" if pending.expired(context.now) else ""
            return Heard(answer, skill, pending, refused)
    readings = [(skill.read(text, context), skill) for skill in skills]
    reading, skill = max(readings, key=lambda pair: (bool(pair[0].calls), pair[0].confidence))
    return Heard(reading, skill)


def press(pending: Pending, option: int, context: Context, skills: Sequence[Skill]) -> Heard | None:
    """What pressing a button means; None where its skill is no longer switched on."""
    skill = _named(skills, pending.skill)
    if skill is None:
        return None
    chosen = pending.question.options[option]
    reading = Reading(chosen.calls, 1.0, "button", f"button:{option + 1}", talk="" if chosen.calls else "cancelled")
    refused = "used" if pending.closed else "expired" if pending.expired(context.now) else ""
    return Heard(reading, skill, pending, refused)


#: What the engine heard and no LLM is to be talked into hearing otherwise.
SETTLED_TALK = frozenset({"injection", "role_injection"})


def unsure(heard: Heard, threshold: float) -> bool:
    """Whether a reading is the engine's own and below the confidence from which it counts as certain."""
    reading = heard.reading
    engines_own = reading.by in ("local", "none") and heard.answered is None and not heard.refused
    return engines_own and reading.confidence < threshold and reading.talk not in SETTLED_TALK


def _command(text: str, context: Context, skills: Sequence[Skill]) -> Heard:
    name, _, rest = text[1:].partition(" ")
    # Telegram adds the bot's name in groups: /rekap@juru_bot
    name = name.partition("@")[0].casefold()
    for skill in skills:
        reading = skill.command(name, rest.strip(), context)
        if reading is not None:
            return Heard(reading, skill)
    return Heard(Reading((), 1.0, "none", "command:unknown", talk="unknown"), skills[0], refused="unknown_command")


def _named(skills: Sequence[Skill], name: str) -> Skill | None:
    return next((skill for skill in skills if skill.name == name), None)
