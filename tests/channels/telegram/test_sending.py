"""A parcel becomes one call; an error becomes an outcome."""

from typing import Any

import pytest
from aiogram import exceptions as aio
from aiogram.methods import GetMe, SendDocument, SendMessage, SendPhoto
from aiohttp import ClientConnectorError, ServerDisconnectedError
from aiohttp.client_reqrep import ConnectionKey

from juru.channels.telegram import markup, sending
from juru.channels.telegram.client import NotRunning
from juru.channels.telegram.outcomes import outcome
from juru.conversation.message import ChatButton
from juru.conversation.outbox import Later, OutFile, Parcel, Refused, Unknown
from tests.channels.telegram.world import png


def parcel(
    text: str = "halo", *, buttons: tuple[ChatButton, ...] = (), files: tuple[OutFile, ...] = (), to: str = "7"
) -> Parcel:
    return Parcel(1, 1, to, text, buttons, files, 1)


@pytest.mark.parametrize(
    ("text", "html", "plain"),
    [
        ("*Total* Rp5", "<b>Total</b> Rp5", "Total Rp5"),
        ("a < b & c > d \"e\" 'f'", "a &lt; b &amp; c &gt; d \"e\" 'f'", "a < b & c > d \"e\" 'f'"),
        ("*<b>&*", "<b>&lt;b&gt;&amp;</b>", "<b>&"),
        ("3 * 5 * 2 = 30, 2*3*4", "3 * 5 * 2 = 30, 2*3*4", "3 * 5 * 2 = 30, 2*3*4"),
        ("*tebal*, (*dua*): *tiga*!", "<b>tebal</b>, (<b>dua</b>): <b>tiga</b>!", "tebal, (dua): tiga!"),
        ("*baris\nlain*", "*baris\nlain*", "*baris\nlain*"),
        ("*", "*", "*"),
    ],
)
def test_markup(text: str, html: str, plain: str) -> None:
    assert (markup.html(text), markup.plain(text)) == (html, plain)


def test_short_buttons_stand_side_by_side_and_long_ones_below_each_other() -> None:
    labels = ["Ya", "Batal", "Hutang ke Budi Santoso 50rb", "Hutang ke Budi Hartono 20rb", "Tidak"]
    keyboard = sending.keyboard(tuple(ChatButton(label, f"t:{n}") for n, label in enumerate(labels)))
    assert keyboard
    rows = [[button.text for button in row] for row in keyboard.inline_keyboard]
    assert rows == [["Ya", "Batal"], [labels[2]], [labels[3]], ["Tidak"]]
    assert keyboard.inline_keyboard[0][1].callback_data == "t:1"


@pytest.mark.parametrize(
    ("file", "call"),
    [
        (OutFile("g.png", "image/png", png(640, 480)), SendPhoto),
        (OutFile("g.png", "image/png", png(9000, 2000)), SendDocument),
        (OutFile("g.png", "image/png", png(2100, 100)), SendDocument),
        (OutFile("g.png", "image/png", png(640, 480) + bytes(sending.PHOTO)), SendDocument),
        (OutFile("g.svg", "image/svg+xml", b"<svg/>"), SendDocument),
        (OutFile("a.xlsx", "application/vnd.ms-excel", b"PK"), SendDocument),
    ],
)
def test_pictures_go_as_photos_where_telegram_takes_them(file: OutFile, call: type[Any]) -> None:
    assert isinstance(sending.method(parcel("", files=(file,)), formatted=True), call)


def test_links_show_no_preview() -> None:
    made = sending.method(parcel("lihat https://juru.example"), formatted=True)
    assert isinstance(made, SendMessage)
    assert made.link_preview_options
    assert made.link_preview_options.is_disabled  # type: ignore[union-attr]


class Never:
    """A client that must not be called."""

    async def call(self, *_: object) -> None:
        raise AssertionError("called")


@pytest.mark.parametrize(
    "unfit",
    [
        parcel(" "),
        parcel(to="budi"),
        parcel(files=(OutFile("a", "text/csv", b"a"), OutFile("b", "text/csv", b"b"))),
        parcel("x" * 1025, files=(OutFile("a", "text/csv", b"a"),)),
        parcel("", files=(OutFile("a", "text/csv", bytes(sending.UPLOAD + 1)),)),
    ],
)
def test_what_can_never_be_sent_is_refused_at_once(unfit: Parcel) -> None:
    import asyncio

    assert isinstance(asyncio.run(sending.send(Never(), unfit)), Refused)  # type: ignore[arg-type]


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


KEY = ConnectionKey("api.telegram.org", 443, True, True, None, None, None)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (NotRunning(), Later),
        (aio.TelegramRetryAfter(GetMe(), "x", 7), Later),
        (aio.TelegramForbiddenError(GetMe(), "bot was blocked by the user"), Refused),
        (aio.TelegramBadRequest(GetMe(), "chat not found"), Refused),
        (aio.TelegramEntityTooLarge(GetMe(), "x"), Refused),
        (aio.TelegramMigrateToChat(GetMe(), "x", -5), Refused),
        (aio.TelegramUnauthorizedError(GetMe(), "x"), Later),
        (caused(aio.TelegramNetworkError(GetMe(), "x"), ClientConnectorError(KEY, OSError(111, "refused"))), Later),
        (caused(aio.TelegramNetworkError(GetMe(), "x"), ServerDisconnectedError()), Unknown),
        (caused(aio.TelegramNetworkError(GetMe(), "Request timeout error"), TimeoutError()), Unknown),
        (aio.TelegramServerError(GetMe(), "Bad Gateway"), Unknown),
        (aio.ClientDecodeError("no JSON", ValueError(), "<html>"), Unknown),
        (RuntimeError("anything"), Unknown),
    ],
)
def test_outcomes(error: Exception, expected: type[Any]) -> None:
    found = outcome(error, "reason")
    assert isinstance(found, expected)
    if isinstance(error, aio.TelegramRetryAfter):
        assert found == Later(7.0, "reason")
    if isinstance(error, aio.TelegramForbiddenError):
        assert found == Refused("reason", blocked=True)
