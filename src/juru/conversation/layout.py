"""How a reply is laid out for a channel: split within its limit, files apart, choices as numbers where it has no buttons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from juru.skills.tool import Reply


@dataclass(frozen=True, slots=True)
class Traits:
    """What a kind of channel can take."""

    push: bool  #: messages must be sent to it; else it comes and fetches them
    text_limit: int  #: characters of one message
    files_apart: bool  #: a file is a message of its own
    buttons: bool
    window: timedelta | None = None  #: how long after a person's last message we may write first; None: always


#: A channel that fetches whole messages itself: the web chat, the terminal.
FETCHES = Traits(push=False, text_limit=100_000, files_apart=False, buttons=True)


def lay_out(reply: Reply, traits: Traits) -> list[Reply]:
    """The messages that one reply becomes; the buttons stand under the last text."""
    text = reply.text if traits.buttons else _numbered(reply)
    buttons = reply.buttons if traits.buttons else ()
    if len(text) <= traits.text_limit and not (traits.files_apart and reply.files):
        return [Reply(text, buttons, reply.files)]
    parts = list(split(text, traits.text_limit)) if text else []
    if not traits.files_apart:
        laid_out = [Reply(part) for part in parts[:-1]]
        return [*laid_out, Reply(parts[-1] if parts else "", buttons, reply.files)]
    files = [Reply("", (), (file,)) for file in reply.files]
    texts = [Reply(part) for part in parts[:-1]] + ([Reply(parts[-1], buttons)] if parts else [])
    return texts + files


def split(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most `limit` characters, cut between paragraphs, lines or words where there are any."""
    while len(text) > limit:
        cut = _cut(text, limit)
        piece = text[:cut].rstrip()
        if piece:
            yield piece
        text = text[cut:].lstrip()
    if text:
        yield text


def _cut(text: str, limit: int) -> int:
    for separator in ("\n\n", "\n", " "):
        cut = text.rfind(separator, limit // 2, limit)
        if cut > 0:
            return cut
    # Not between a character and what modifies it (an emoji's skin tone, a joined family).
    cut = limit
    while cut > limit - 16 and re.match(r"[\u200d\ufe0f\U0001f3fb-\U0001f3ff\u0300-\u036f]", text[cut]):
        cut -= 1
    return cut


def _numbered(reply: Reply) -> str:
    """The choices as text, unless the text numbers them already."""
    if not reply.buttons or re.search(r"^\s*1[.)]", reply.text, re.MULTILINE):
        return reply.text
    lines = [f"{number}. {button.label}" for number, button in enumerate(reply.buttons, 1)]
    return "\n".join([reply.text, *lines])
