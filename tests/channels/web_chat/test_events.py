"""The signals of a chat: one at once, one for each change, beats in silence."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

from juru.channels.web_chat.events import signals
from juru.conversation.message import Inbound
from tests.channels.web_chat.conftest import Visitor
from tests.web.world import KEY, World


async def listen(world: World, sender: str, heartbeat: float) -> AsyncIterator[str]:
    channel = world.desk.channel(KEY)
    async for event in signals(world.desk, channel.id, sender, heartbeat):
        yield event.split("\n")[0]


def say(world: World, sender: str) -> None:
    world.desk.receive(Inbound(world.desk.channel(KEY).id, sender, "", str(uuid4()), "makan 25rb"))


def test_begin_with_a_signal_then_tell_each_change(world: World) -> None:
    async def hear() -> list[str]:
        events = listen(world, "visitor-one", heartbeat=5)
        heard = [await anext(events)]
        await asyncio.to_thread(say, world, "visitor-one")
        heard.append(await anext(events))
        await events.aclose()  # type: ignore[attr-defined]
        return heard

    assert asyncio.run(hear()) == ["event: changed", "event: changed"]


def test_beat_in_silence_also_when_others_talk(world: World) -> None:
    async def hear() -> list[str]:
        events = listen(world, "visitor-one", heartbeat=0.2)
        heard = [await anext(events)]
        await asyncio.to_thread(say, world, "visitor-two")
        heard.append(await anext(events))
        await events.aclose()  # type: ignore[attr-defined]
        return heard

    assert asyncio.run(hear()) == ["event: changed", "event: beat"]


def test_need_a_visitor(visitor: Visitor) -> None:
    assert visitor.client.get(f"/api/web-chat/{KEY}/events").status_code == 401
    assert visitor.client.get(f"/api/web-chat/tidak-ada/events?visitor={visitor.token}").status_code == 404
