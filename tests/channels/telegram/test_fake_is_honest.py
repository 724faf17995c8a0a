"""The fake Bot API server is no invention: two independent clients, aiogram and python-telegram-bot, find it to be Telegram.

Each walks through the same deeds. What the two agree on, the fake does as they expect it from the real one.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram import exceptions as aio
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram import error as ptb_error
from telegram.request import HTTPXRequest

from tests.channels.telegram.world import ANI, BUDI, png
from tests.fakes.telegram_rules import DOWNLOAD, Refusal, read_html
from tests.fakes.telegram_server import TOKEN, FakeTelegram, flood


class Aiogram:
    """The deeds with aiogram."""

    bad, forbidden, conflict, unauthorized = (
        aio.TelegramBadRequest,
        aio.TelegramForbiddenError,
        aio.TelegramConflictError,
        aio.TelegramUnauthorizedError,
    )
    flooded = aio.TelegramRetryAfter

    def __init__(self, url: str, token: str = TOKEN) -> None:
        self.bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))

    async def close(self) -> None:
        await self.bot.session.close()

    async def name(self) -> str:
        return (await self.bot.get_me()).username or ""

    async def updates(self, **how: int) -> list[int]:
        return [update.update_id for update in await self.bot.get_updates(**how)]  # type: ignore[arg-type]

    async def say(self, chat: int, text: str, *, html: bool = False, button: str = "") -> int:
        keyboard = [[InlineKeyboardButton(text="Ya", callback_data=button)]]
        markup = InlineKeyboardMarkup(inline_keyboard=keyboard) if button else None
        sent = await self.bot.send_message(chat, text, parse_mode="HTML" if html else None, reply_markup=markup)
        return sent.message_id

    async def photo(self, chat: int, content: bytes, caption: str) -> str:
        sent = await self.bot.send_photo(chat, BufferedInputFile(content, "a.png"), caption=caption)
        return sent.photo[-1].file_id if sent.photo else ""

    async def document(self, chat: int, content: bytes, name: str) -> str:
        sent = await self.bot.send_document(chat, BufferedInputFile(content, name))
        return (sent.document.file_name or "") if sent.document else ""

    async def typing(self, chat: int) -> bool:
        return await self.bot.send_chat_action(chat, "typing")

    async def answer(self, query: str, text: str) -> bool:
        return await self.bot.answer_callback_query(query, text)

    async def no_keyboard(self, chat: int, message: int) -> None:
        await self.bot.edit_message_reply_markup(chat_id=chat, message_id=message)

    async def rewrite(self, chat: int, message: int, text: str) -> None:
        await self.bot.edit_message_text(text, chat_id=chat, message_id=message)

    async def fetch(self, file_id: str) -> bytes:
        file = await self.bot.download(file_id)
        assert file
        return file.read()

    async def hook(self, url: str, secret: str) -> None:
        await self.bot.set_webhook(url, secret_token=secret)

    async def hooked(self) -> str:
        return (await self.bot.get_webhook_info()).url

    async def unhook(self) -> bool:
        return await self.bot.delete_webhook()


class Ptb:
    """The same deeds with python-telegram-bot."""

    bad, forbidden, conflict, unauthorized = (
        ptb_error.BadRequest,
        ptb_error.Forbidden,
        ptb_error.Conflict,
        ptb_error.InvalidToken,
    )
    flooded = ptb_error.RetryAfter

    def __init__(self, url: str, token: str = TOKEN) -> None:
        self.requests = [HTTPXRequest(connection_pool_size=4), HTTPXRequest(connection_pool_size=4)]
        calls, polls = self.requests
        base = {"base_url": f"{url}/bot", "base_file_url": f"{url}/file/bot"}
        self.bot = ptb.Bot(token, **base, request=calls, get_updates_request=polls)  # type: ignore[arg-type]

    async def close(self) -> None:
        for request in self.requests:
            await request.shutdown()

    async def name(self) -> str:
        return (await self.bot.get_me()).username or ""

    async def updates(self, **how: int) -> list[int]:
        return [update.update_id for update in await self.bot.get_updates(**how)]  # type: ignore[arg-type]

    async def say(self, chat: int, text: str, *, html: bool = False, button: str = "") -> int:
        markup = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Ya", callback_data=button)]]) if button else None
        sent = await self.bot.send_message(chat, text, parse_mode="HTML" if html else None, reply_markup=markup)
        return sent.message_id

    async def photo(self, chat: int, content: bytes, caption: str) -> str:
        sent = await self.bot.send_photo(chat, content, caption=caption)
        return sent.photo[-1].file_id

    async def document(self, chat: int, content: bytes, name: str) -> str:
        sent = await self.bot.send_document(chat, content, filename=name)
        return (sent.document.file_name or "") if sent.document else ""

    async def typing(self, chat: int) -> bool:
        return await self.bot.send_chat_action(chat, "typing")

    async def answer(self, query: str, text: str) -> bool:
        return await self.bot.answer_callback_query(query, text)

    async def no_keyboard(self, chat: int, message: int) -> None:
        await self.bot.edit_message_reply_markup(chat_id=chat, message_id=message)

    async def rewrite(self, chat: int, message: int, text: str) -> None:
        await self.bot.edit_message_text(text, chat_id=chat, message_id=message)

    async def fetch(self, file_id: str) -> bytes:
        return bytes(await (await self.bot.get_file(file_id)).download_as_bytearray())

    async def hook(self, url: str, secret: str) -> None:
        await self.bot.set_webhook(url, secret_token=secret)

    async def hooked(self) -> str:
        return (await self.bot.get_webhook_info()).url

    async def unhook(self) -> bool:
        return await self.bot.delete_webhook()


Client = Aiogram | Ptb
Deeds = Callable[[Client], Awaitable[None]]


@pytest.fixture(params=[Aiogram, Ptb])
def does(request: pytest.FixtureRequest, telegram: FakeTelegram) -> Callable[[Deeds], None]:
    """Run deeds with one of the two clients."""

    @asynccontextmanager
    async def client(token: str = TOKEN) -> Any:
        client = request.param(telegram.url, token)
        try:
            yield client
        finally:
            await client.close()

    def run(deeds: Deeds) -> None:
        async def all_of_it() -> None:
            async with client() as one:
                await deeds(one)

        asyncio.run(all_of_it())

    return run


Does = Callable[[Deeds], None]


def test_it_knows_its_bot(does: Does) -> None:
    async def deeds(client: Client) -> None:
        assert await client.name() == "juru_test_bot"

    does(deeds)


def test_an_offset_confirms_what_lies_below_it(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        for text in ("satu", "dua", "tiga"):
            telegram.say(BUDI, text)
        first, second, third = await client.updates(timeout=0)
        assert await client.updates(timeout=0) == [first, second, third]
        assert await client.updates(timeout=0, limit=1) == [first]
        assert await client.updates(timeout=0, offset=second) == [second, third]
        assert await client.updates(timeout=0) == [second, third]
        assert await client.updates(timeout=0, offset=-1) == [third]
        assert await client.updates(timeout=0, offset=third + 1) == []
        assert telegram.queued() == []

    does(deeds)


def test_a_long_poll_ends_with_the_first_update(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        asyncio.get_running_loop().call_later(0.2, telegram.say, BUDI, "halo")
        assert len(await client.updates(timeout=5)) == 1

    does(deeds)


def test_updates_grow_old(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "lama")
        await client.say(BUDI, "Yakin?", button="t:0")
        query = telegram.press(BUDI, "Ya")
        assert len(await client.updates(timeout=0)) == 2
        telegram.skip(151)
        assert len(await client.updates(timeout=0)) == 1
        with pytest.raises(client.bad, match=r"(?i)query is too old"):
            await client.answer(query, "ok")
        telegram.skip(86_400)
        assert await client.updates(timeout=0) == []

    does(deeds)


def test_the_second_of_two_pollers_ends_the_first(does: Does) -> None:
    async def deeds(client: Client) -> None:
        first = asyncio.create_task(client.updates(timeout=5))
        await asyncio.sleep(0.2)
        assert await client.updates(timeout=0) == []
        with pytest.raises(client.conflict, match="terminated by other getUpdates request"):
            await first

    does(deeds)


def test_a_webhook_and_polling_exclude_each_other(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        with pytest.raises(client.bad, match=r"(?i)HTTPS"):
            await client.hook("http://juru.example/x", "s3cret")
        with pytest.raises(client.bad, match=r"(?i)secret token"):
            await client.hook("https://juru.example/x", "no spaces!")
        await client.hook("https://juru.example/x", "s3cret")
        assert await client.hooked() == "https://juru.example/x"
        with pytest.raises(client.conflict, match="webhook is active"):
            await client.updates(timeout=0)
        assert await client.unhook()
        assert await client.updates(timeout=0) == []

    does(deeds)


def test_html_is_read_or_refused(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        await client.say(BUDI, "<b>Total</b> 5 &lt; 6 &amp; &copy;", html=True)
        assert telegram.texts(BUDI) == ["Total 5 < 6 & &copy;"]
        await client.say(BUDI, "<b>apa adanya</b>")
        for broken in ("<b>x", "x</b>", "<font>x</font>", "5 < 6", "<b><i>x</b></i>"):
            with pytest.raises(client.bad, match=r"(?i)can't parse entities"):
                await client.say(BUDI, broken, html=True)
        assert len(telegram.sent(BUDI)) == 2

    does(deeds)


def test_lengths_are_counted_after_the_markup(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        await client.say(BUDI, "<b>" + "&amp;" * 4096 + "</b>", html=True)
        with pytest.raises(client.bad, match=r"(?i)message is too long"):
            await client.say(BUDI, "x" * 4097)
        with pytest.raises(client.bad, match=r"(?i)text is empty"):
            await client.say(BUDI, "<b></b>", html=True)
        await client.photo(BUDI, png(640, 480), "x" * 1024)
        with pytest.raises(client.bad, match=r"(?i)caption is too long"):
            await client.photo(BUDI, png(640, 480), "x" * 1025)

    does(deeds)


def test_what_a_button_carries_is_counted_in_bytes(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        await client.say(BUDI, "?", button="é" * 32)
        with pytest.raises(client.bad, match=r"(?i)button_data_invalid"):
            await client.say(BUDI, "?", button="é" * 33)

    does(deeds)


def test_a_press_is_answered_and_the_keyboard_goes(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        number = await client.say(BUDI, "Yakin?", button="t:0")
        query = telegram.press(BUDI, "Ya")
        assert await client.answer(query, "Terhapus")
        await client.no_keyboard(BUDI, number)
        assert telegram.buttons(BUDI) == []
        with pytest.raises(client.bad, match=r"(?i)message is not modified"):
            await client.no_keyboard(BUDI, number)
        with pytest.raises(client.bad, match=r"(?i)query is too old"):
            await client.answer("unknown", "x")
        await client.rewrite(BUDI, number, "Sudah.")
        assert telegram.texts(BUDI) == ["Sudah."]

    does(deeds)


def test_files_go_out_and_come_in(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        file_id = await client.photo(BUDI, png(640, 480), "grafik")
        assert await client.fetch(file_id) == png(640, 480)
        assert await client.document(BUDI, b"a,b\n", "catatan.csv") == "catatan.csv"
        with pytest.raises(client.bad, match=r"(?i)image_process_failed"):
            await client.photo(BUDI, b"no picture", "")
        with pytest.raises(client.bad, match=r"(?i)photo_invalid_dimensions"):
            await client.photo(BUDI, png(9000, 2000), "")
        with pytest.raises(client.bad, match=r"(?i)file is too big"):
            await client.fetch(telegram.file_id(bytes(DOWNLOAD + 1)))

    does(deeds)


def test_who_never_wrote_or_blocked_the_bot_is_not_reached(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        with pytest.raises(client.bad, match=r"(?i)chat not found"):
            await client.say(ANI, "halo")
        telegram.say(ANI, "halo")
        assert await client.typing(ANI)
        telegram.block(ANI)
        with pytest.raises(client.forbidden, match="bot was blocked by the user"):
            await client.say(ANI, "halo")

    does(deeds)


# python-telegram-bot announces that retry_after will be a timedelta one day.
@pytest.mark.filterwarnings("ignore:.*retry_after.*")
def test_too_many_messages_are_told_when_to_come_again(does: Does, telegram: FakeTelegram) -> None:
    async def deeds(client: Client) -> None:
        telegram.say(BUDI, "halo")
        telegram.script("sendMessage", flood(7))
        with pytest.raises(client.flooded) as refused:
            await client.say(BUDI, "x")
        wait = getattr(refused.value, "retry_after")  # noqa: B009 - each library has its own class
        assert float(wait if isinstance(wait, int) else wait.total_seconds()) == 7

    does(deeds)


@pytest.mark.parametrize("client", [Aiogram, Ptb])
def test_a_wrong_token_is_refused(client: type[Client], telegram: FakeTelegram) -> None:
    async def deeds() -> None:
        one = client(telegram.url, "123456:wrong")
        try:
            with pytest.raises(one.unauthorized):
                await one.name()
        finally:
            await one.close()

    asyncio.run(deeds())


def test_an_unknown_parameter_is_refused(telegram: FakeTelegram) -> None:
    from tests.fakes.telegram_rules import checked

    with pytest.raises(Refusal, match="unknown to sendMessage"):
        checked("sendMessage", {"chat_id": "1", "text": "x", "txet": "y"})
    with pytest.raises(Refusal, match="must be an integer"):
        checked("sendMessage", {"chat_id": "budi", "text": "x"})
    with pytest.raises(Refusal, match='"chat_id" is required'):
        checked("sendMessage", {"text": "x"})


def test_entities_are_counted_in_utf16() -> None:
    assert read_html("😀 <b>é</b>") == ("😀 é", [{"type": "bold", "offset": 3, "length": 1}])


def test_both_libraries_read_every_update_it_makes(telegram: FakeTelegram) -> None:
    message = telegram.say(BUDI, "halo", reply_to_message={"message_id": 3, "chat": {"id": BUDI, "type": "private"}, "date": 1})
    telegram.edit(BUDI, message, "hai")
    telegram.photo(BUDI, "struk", group="1")
    telegram.voice(BUDI)
    telegram.document(BUDI, "a.pdf", "application/pdf")
    telegram.send(BUDI, {"location": {"latitude": -6.2, "longitude": 106.8}})
    telegram.send(BUDI, {"contact": {"phone_number": "+62", "first_name": "Ani"}})
    telegram.say(BUDI, "halo", chat={"id": -100, "type": "supergroup", "title": "Grup"})
    telegram.block(BUDI)
    telegram.unblock(BUDI)
    keyboard = {"inline_keyboard": [[{"text": "Ya", "callback_data": "t:0"}]]}
    telegram.press(BUDI, "Ya", message=message | {"reply_markup": keyboard})
    for body in telegram.queued():
        one, other = Update.model_validate(body), ptb.Update.de_json(body, None)
        kind = one.event_type
        assert getattr(other, kind) is not None
        assert not other.api_kwargs
        assert not getattr(one, kind).model_extra
