"""The hard cases of messaging channels that Telegram can bring about, by their numbers."""

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from juru.channels.telegram import bot as bots
from juru.channels.telegram import client as clients
from juru.channels.telegram import polling, troubles
from juru.conversation.tables import conversations, pending_questions
from juru.errors import NotFound, StorageError, TooLarge
from tests.channels.telegram.world import ANI, BUDI, World, settled
from tests.fakes.telegram_rules import DOWNLOAD, Refusal
from tests.fakes.telegram_server import FakeTelegram, flood

GROUP: dict[str, Any] = {"id": -1_001_234_567_890, "type": "supergroup", "title": "Grup Ojol"}


def test_1_the_same_update_twice_is_one_message(world: World, telegram: FakeTelegram) -> None:
    message = telegram.say(BUDI, "note bensin")
    telegram.update({"message": message})
    world.open()
    telegram.wait(lambda: settled(world, telegram) and telegram.sent(BUDI))
    assert world.noted() == ["bensin"]
    assert telegram.texts(BUDI) == ["noted"]


def test_2_an_update_that_comes_again_after_a_restart_gets_no_second_reply(world: World, telegram: FakeTelegram) -> None:
    world.open()
    message = telegram.say(BUDI, "note bensin")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"] and settled(world, telegram))
    world.close()
    telegram.update({"message": message})
    world.open()
    telegram.say(BUDI, "note beras")
    telegram.wait(lambda: settled(world, telegram) and len(telegram.sent(BUDI)) == 2)
    assert world.noted() == ["bensin", "beras"]


def test_2_what_was_stored_but_not_confirmed_is_confirmed_after_the_restart(
    world: World, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def die(*_: object) -> None:
        raise StorageError("killed before the offset was kept")

    telegram.say(BUDI, "note bensin")
    with monkeypatch.context() as patch:
        patch.setattr(polling.Polling, "_keep", die)
        bot = world.open()
        telegram.wait(lambda: telegram.texts(BUDI) == ["noted"] and bot.state.name == "trouble")
        world.close()
    assert telegram.queued()
    world.open()
    telegram.wait(lambda: not telegram.queued())
    assert telegram.texts(BUDI) == ["noted"]


@pytest.mark.parametrize("together", [True, False])
def test_6_an_album_is_one_message(open_world: World, telegram: FakeTelegram, together: bool) -> None:
    for number in range(6):
        telegram.photo(BUDI, "struk hari ini" if number == 0 else "", group="13800")
        if not together:
            time.sleep(0.15)
    telegram.say(BUDI, "note sesudahnya")
    telegram.wait(lambda: settled(open_world, telegram) and len(open_world.rows()) == 2)
    album, text = open_world.rows()
    assert (album.kind, album.text, len(album.extras["attachments"])) == ("album", "struk hari ini", 6)
    assert text.text == "note sesudahnya"
    assert len(telegram.sent(BUDI)) == 2


def test_6_another_chat_does_not_wait_for_an_album(open_world: World, telegram: FakeTelegram) -> None:
    telegram.photo(BUDI, group="13800")
    telegram.say(ANI, "note cepat")
    telegram.wait(lambda: telegram.texts(ANI) == ["noted"])
    telegram.wait(lambda: len(open_world.rows()) == 2)
    assert [row.kind for row in open_world.rows()] == ["text", "image"]  # stored first, though it came second


def test_6_an_album_at_the_end_of_a_full_batch_is_not_torn(world: World, telegram: FakeTelegram) -> None:
    for number in range(96):
        telegram.say(ANI + number, "note x")
    for _ in range(8):
        telegram.photo(BUDI, group="13801")
    world.open(answer=False)
    telegram.wait(lambda: not telegram.queued())
    albums = [row for row in world.rows() if row.kind == "album"]
    assert [len(row.extras["attachments"]) for row in albums] == [8]
    assert len(world.rows()) == 97


def test_7_files_that_cannot_be_had_are_told_apart(open_world: World, telegram: FakeTelegram) -> None:
    assert open_world.bot
    assert open_world.bot.fetch(telegram.file_id(b"OggS...")) == b"OggS..."
    assert open_world.bot.fetch(telegram.file_id(b"")) == b""
    with pytest.raises(TooLarge, match="too big"):
        open_world.bot.fetch(telegram.file_id(bytes(DOWNLOAD + 1)))
    with pytest.raises(NotFound) as gone:
        open_world.bot.fetch("AgADexpired")
    assert "Kirim ulang" in gone.value.text
    telegram.links_expired = True
    with pytest.raises(NotFound) as expired:
        open_world.bot.fetch(telegram.file_id(b"OggS"))
    assert "AAFakeToken" not in str(expired.value)
    telegram.stop()
    with pytest.raises(StorageError) as unreachable:
        open_world.bot.fetch("AgAD")
    assert "internet" in unreachable.value.text


def test_7_an_empty_voice_note_is_answered(open_world: World, telegram: FakeTelegram) -> None:
    telegram.voice(BUDI, b"")
    telegram.wait(lambda: len(telegram.sent(BUDI)) == 1)
    assert open_world.rows()[0].extras["attachments"][0]["size"] == 0


def test_11_what_the_owner_types_to_a_customer_is_told_as_by_hand(open_world: World, telegram: FakeTelegram) -> None:
    business = {"business_connection_id": "bc1", "chat": {"id": BUDI, "type": "private"}, "date": int(telegram.now())}
    owner = {"id": 5550, "is_bot": False, "first_name": "Pemilik"}
    customer = {"id": BUDI, "is_bot": False, "first_name": "Budi"}
    us = {"id": 123456, "is_bot": True, "first_name": "Juru"}
    telegram.update({"business_message": business | {"message_id": 11, "from": owner, "text": "Saya bantu ya"}})
    telegram.update({"business_message": business | {"message_id": 12, "from": customer, "text": "note tolong"}})
    ours = {"message_id": 13, "from": owner, "sender_business_bot": us, "text": "dari bot"}
    telegram.update({"business_message": business | ours})
    telegram.wait(lambda: not telegram.queued())
    assert [(said.sender, said.text) for said in open_world.by_hand] == [(str(BUDI), "Saya bantu ya")]
    assert open_world.rows() == []


def test_13_groups_are_never_answered_unless_they_are_allowed(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "note di grup", chat=GROUP)
    telegram.update({"channel_post": {"message_id": 1, "chat": {"id": -100, "type": "channel"}, "date": 1, "text": "x"}})
    telegram.update({"message_reaction": {"chat": GROUP, "message_id": 1, "date": 1, "old_reaction": [], "new_reaction": []}})
    telegram.say(BUDI, "note pribadi")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])
    assert open_world.stored() == ["note pribadi"]
    assert not telegram.sent(GROUP["id"])


def test_13_an_allowed_group_is_one_contact(world: World, telegram: FakeTelegram) -> None:
    bot = world.open(groups=frozenset({GROUP["id"]}))
    telegram.wait(lambda: bot.state.name == "connected")
    telegram.say(BUDI, "/note@juru_test_bot satu", chat=GROUP)
    telegram.say(ANI, "/note@bot_lain dua", chat=GROUP)
    telegram.say(ANI, "note tiga", chat=GROUP)
    telegram.say(ANI, "note empat", chat={"id": -5, "type": "group", "title": "lain"})
    telegram.wait(lambda: telegram.texts(GROUP["id"]) == ["noted", "noted"])
    assert world.noted() == ["satu", "tiga"]


def test_14_an_edit_says_what_it_corrects(open_world: World, telegram: FakeTelegram) -> None:
    message = telegram.say(BUDI, "note bensin 50rb")
    telegram.wait(lambda: open_world.noted() == ["bensin 50rb"])
    telegram.edit(BUDI, message, "note bensin 50rb")
    telegram.wait(lambda: settled(open_world, telegram))
    assert open_world.noted() == ["bensin 50rb"]
    assert len(telegram.sent(BUDI)) == 1
    original, edit = open_world.rows()
    assert edit.extras["edits"] == original.id
    assert edit.external_id.startswith(f"{original.external_id}:edit:")


def test_14_a_moving_live_location_is_no_correction(open_world: World, telegram: FakeTelegram) -> None:
    place = telegram.send(BUDI, {"location": {"latitude": -6.2, "longitude": 106.8, "live_period": 900}})
    moved = place | {"location": {"latitude": -6.3, "longitude": 106.8}, "edit_date": int(telegram.now())}
    telegram.update({"edited_message": moved})
    telegram.wait(lambda: settled(open_world, telegram) and open_world.rows())
    assert len(open_world.rows()) == 1


def test_17_a_refused_message_is_shown_as_failed(open_world: World, telegram: FakeTelegram) -> None:
    telegram.script("sendMessage", Refusal(400, "Bad Request: chat not found"))
    telegram.say(BUDI, "note x")
    telegram.wait(lambda: [row.state for row in open_world.rows("out")] == ["failed"])
    assert "chat not found" in open_world.rows("out")[0].reason


class TestCase18:
    """A button is pressed twice, by another, too late, or after a restart: it acts at most once."""

    @pytest.fixture
    def asked(self, open_world: World, telegram: FakeTelegram) -> World:
        telegram.say(BUDI, "note x")
        telegram.say(BUDI, "drop x")
        telegram.wait(lambda: telegram.buttons(BUDI) == ["Ya", "Batal"])
        return open_world

    def test_18_pressed_twice(self, asked: World, telegram: FakeTelegram) -> None:
        question = dict(telegram.sent(BUDI)[-1])
        queries = [telegram.press(BUDI, "Ya", message=question) for _ in range(2)]
        telegram.wait(lambda: len(telegram.sent(BUDI)) == 4)
        assert telegram.texts(BUDI)[2] == "wiped"
        assert "sudah" in telegram.texts(BUDI)[3]
        telegram.wait(lambda: set(queries) <= set(telegram.answered))
        telegram.wait(lambda: "reply_markup" not in telegram.sent(BUDI)[1])
        assert asked.noted() == []

    def test_18_pressed_by_somebody_else(self, asked: World, telegram: FakeTelegram) -> None:
        query = telegram.press(ANI, "Ya", message=telegram.sent(BUDI)[-1])
        telegram.wait(lambda: query in telegram.answered)
        assert telegram.answered[query]["text"] == "Tombol ini bukan untukmu."
        assert asked.noted() == ["x"]

    def test_18_somebody_elses_value_in_ones_own_chat(self, asked: World, telegram: FakeTelegram) -> None:
        telegram.say(ANI, "menu")
        telegram.wait(lambda: telegram.buttons(ANI) == ["Rekap"])
        stolen = telegram.sent(BUDI)[-1]["reply_markup"]
        telegram.press(ANI, "Ya", message=telegram.sent(ANI)[-1] | {"reply_markup": stolen})
        telegram.wait(lambda: len(telegram.sent(ANI)) == 2)
        assert asked.noted() == ["x"]

    def test_18_pressed_after_it_expired(self, asked: World, telegram: FakeTelegram) -> None:
        past = datetime.now(UTC) - timedelta(hours=1)
        asked.database.write(lambda tx: tx.run(update(pending_questions).values(expires_at=past)))
        query = telegram.press(BUDI, "Ya")
        telegram.wait(lambda: "kedaluwarsa" in telegram.texts(BUDI)[-1])
        telegram.wait(lambda: query in telegram.answered and "reply_markup" not in telegram.sent(BUDI)[1])
        assert asked.noted() == ["x"]

    def test_18_pressed_while_juru_was_down(self, asked: World, telegram: FakeTelegram) -> None:
        asked.close()
        telegram.press(BUDI, "Ya")
        asked.open()
        telegram.wait(lambda: telegram.texts(BUDI)[-1] == "wiped")
        assert asked.noted() == []

    def test_18_a_press_that_telegram_no_longer_lets_answer_still_counts(self, asked: World, telegram: FakeTelegram) -> None:
        telegram.script("answerCallbackQuery", Refusal(400, "Bad Request: query is too old and response timeout expired"))
        telegram.press(BUDI, "Ya")
        telegram.wait(lambda: telegram.texts(BUDI)[-1] == "wiped")
        telegram.wait(lambda: "reply_markup" not in telegram.sent(BUDI)[1])


def test_20_a_long_reply_is_split_and_nothing_in_it_breaks(
    open_world: World, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "*Bensin* <50rb> & 'makan' 😀 & \"lagi\"\n"
    monkeypatch.setattr("tests.channels.telegram.world.Parrot.word", _long(line * 240))
    telegram.say(BUDI, "say panjang")
    telegram.wait(lambda: settled(open_world, telegram) and len(telegram.sent(BUDI)) >= 3)
    texts = telegram.texts(BUDI)
    assert all(len(text) <= 4000 for text in texts)
    assert sum(text.count("<50rb> & 'makan' 😀 & \"lagi\"") for text in texts) == 240
    assert sum(len(message["entities"]) for message in telegram.sent(BUDI)) == 240


def _long(text: str):  # type: ignore[no-untyped-def]
    from juru.skills.tool import Reply

    return lambda *_: [Reply(text)]


def test_20_markup_that_telegram_cannot_read_goes_out_plain(open_world: World, telegram: FakeTelegram) -> None:
    telegram.script("sendMessage", Refusal(400, "Bad Request: can't parse entities: Unsupported start tag"))
    telegram.say(BUDI, "say *tebal* <b>")
    telegram.wait(lambda: telegram.texts(BUDI) == ["tebal <b>"])
    assert "entities" not in telegram.sent(BUDI)[0]


def test_21_only_the_chat_that_telegram_named_waits(open_world: World, telegram: FakeTelegram) -> None:
    telegram.script("sendMessage", flood(2), chat=BUDI)
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: [row.attempts for row in open_world.rows("out")] == [1])
    began = time.monotonic()
    telegram.say(ANI, "note b")
    telegram.wait(lambda: telegram.texts(ANI) == ["noted"])
    assert time.monotonic() - began < 1.5
    assert telegram.texts(BUDI) == []
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])


def test_21_a_block_is_not_tried_again(open_world: World, telegram: FakeTelegram) -> None:
    telegram.script("sendMessage", Refusal(403, "Forbidden: bot was blocked by the user"))
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: [row.state for row in open_world.rows("out")] == ["failed"])
    blocked = open_world.database.read(lambda tx: tx.scalar(select(conversations.c.blocked)))
    assert blocked
    assert len(telegram.called("sendMessage")) == 1


@pytest.mark.parametrize("deed", ["lose", "drop", "hang", Refusal(502, "Bad Gateway")])
def test_22_an_unknown_outcome_is_not_sent_again(
    world: World, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch, deed: Refusal | str
) -> None:
    monkeypatch.setattr("juru.channels.telegram.sending.CALL_SECONDS", 1)
    world.open()
    telegram.script("sendMessage", deed)
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: [row.state for row in world.rows("out")] == ["unknown"])
    telegram.say(BUDI, "note b")
    telegram.wait(lambda: len(telegram.called("sendMessage")) == 2)
    assert world.rows("out")[0].state == "unknown"


def test_22_what_was_certainly_not_sent_is_sent_later(world: World, telegram: FakeTelegram) -> None:
    world.open(answer=False)
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: world.rows())
    port = int(telegram.url.rpartition(":")[2])
    telegram.stop()
    world.answer()
    telegram.wait(lambda: [row.reason for row in world.rows("out") if row.reason])
    telegram.start(port)
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"], 15)


def test_23_what_came_during_an_outage_is_fetched_and_answered_once(world: World, telegram: FakeTelegram) -> None:
    bot = world.open()
    telegram.wait(lambda: bot.state.name == "connected")
    port = int(telegram.url.rpartition(":")[2])
    telegram.stop()
    telegram.wait(lambda: bot.state.name == "unreachable")
    telegram.start(port)
    for number in range(3):
        telegram.say(BUDI, f"note {number}")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"] * 3, 20)
    assert world.noted() == ["0", "1", "2"]
    telegram.wait(lambda: bot.state.name == "connected")


def test_23_numbers_that_begin_anew_lose_nothing(world: World, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "LONG_SECONDS", 1)
    world.open()
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: world.noted() == ["a"] and settled(world, telegram))
    telegram.wait(lambda: not world.desk.recall(world.channel_id, polling.OFFSET))
    telegram.number_anew(5)
    telegram.say(BUDI, "note b")
    telegram.wait(lambda: world.noted() == ["a", "b"])


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long pauses, made short."""
    monkeypatch.setattr(troubles, "CONFLICT_SECONDS", 1.0)
    monkeypatch.setattr(troubles, "REFUSED_SECONDS", 1.0)


@pytest.mark.usefixtures("impatient")
class TestCase24:
    """Somebody else reads the bot, or the token is no longer good: a clear state, no spinning, and it goes on by itself."""

    def test_24_another_program_reads_the_bot(self, open_world: World, telegram: FakeTelegram) -> None:
        bot = open_world.bot
        assert bot
        telegram.script("getUpdates", Refusal(409, "Conflict: terminated by other getUpdates request"))
        telegram.say(BUDI, "note a")
        telegram.wait(lambda: bot.state.name == "conflict")
        assert "program lain" in bot.state.text
        calls = len(telegram.called("getUpdates"))
        time.sleep(0.5)
        assert len(telegram.called("getUpdates")) == calls
        telegram.wait(lambda: telegram.texts(BUDI) == ["noted"] and bot.state.name == "connected")

    def test_24_a_webhook_that_is_still_set_is_taken_away(self, world: World, telegram: FakeTelegram) -> None:
        telegram.webhook = {"url": "https://lama.example"}
        bot = world.open()
        telegram.wait(lambda: bot.state.name == "connected")
        assert not telegram.webhook

    def test_24_the_token_is_refused(self, world: World, telegram: FakeTelegram) -> None:
        telegram.token = "123456:another"
        bot = world.open()
        telegram.wait(lambda: bot.state.name == "refused")
        assert "BotFather" in bot.state.text
        telegram.token = world.connection.token
        telegram.wait(lambda: bot.state.name == "connected")

    def test_24_one_of_two_processes_reads(self, world: World, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(polling, "STANDBY_SECONDS", 0.2)
        first = world.open()
        telegram.wait(lambda: first.state.name == "connected")
        second = bots.Telegram(world.desk, world.connection)
        second.start()
        telegram.wait(lambda: second.state.name == "standby")
        telegram.say(BUDI, "note a")
        telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])
        first.stop()
        telegram.wait(lambda: second.state.name == "connected")
        second.stop()

    def test_24_no_log_holds_the_token(
        self, world: World, telegram: FakeTelegram, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
    ) -> None:
        bot = world.open()
        telegram.wait(lambda: bot.state.name == "connected")
        telegram.script("sendMessage", "hang", "drop", Refusal(502, "Bad Gateway"))
        telegram.say(BUDI, "note a")
        telegram.stop()
        telegram.wait(lambda: bot.state.name == "unreachable")
        telegram.start()
        world.close()
        said = capsys.readouterr()
        everything = said.out + said.err + caplog.text + repr(world.connection) + str([r.reason for r in world.rows("out")])
        assert "AAFakeToken" not in everything


def test_25_unknown_kinds_and_broken_updates_stop_nothing(open_world: World, telegram: FakeTelegram) -> None:
    chat = {"id": BUDI, "type": "private", "first_name": "Budi"}
    telegram.update({"future_thing": {"id": 1}})
    telegram.send(BUDI, {"hologram": {"file_id": "h"}})
    telegram.send(BUDI, {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False}})
    telegram.update({"message": {"message_id": 901, "chat": chat, "date": "soon", "text": "note aneh"}})
    telegram.update({"message": {"message_id": 902, "chat": chat, "date": 1790000000, "photo": "no list"}})
    telegram.update({"message": "not even an object"})
    telegram.update({"callback_query": {"id": "4382", "from": {"id": BUDI, "is_bot": False, "first_name": "B"}, "data": "x"}})
    telegram.say(BUDI, "x" * 4096)
    telegram.say(BUDI, "note biasa")
    telegram.wait(lambda: settled(open_world, telegram) and "biasa" in open_world.noted())
    assert open_world.noted() == ["aneh", "biasa"]
    kinds = [row.kind for row in open_world.rows()]
    assert kinds[:2] == ["unsupported", "unsupported"]
    assert all(row.state in ("handled", "failed") for row in open_world.rows())


def test_stopping_lets_nothing_hang(open_world: World, telegram: FakeTelegram) -> None:
    began = time.monotonic()
    open_world.close()
    assert time.monotonic() - began < 3
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("juru-telegram")]
    assert clients.STOP_SECONDS > 3
