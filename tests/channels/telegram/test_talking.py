"""What goes in and out in everyday life: texts, files, buttons, commands."""

import pytest

from tests.channels.telegram.world import ANI, BUDI, World, settled
from tests.fakes.telegram_server import FakeTelegram


def test_a_text_is_answered_in_its_chat(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "note bensin")
    telegram.say(ANI, "note beras")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"] and telegram.texts(ANI) == ["noted"])
    telegram.wait(lambda: settled(open_world, telegram))
    assert [row.external_id for row in open_world.rows()] == [f"{BUDI}:1", f"{ANI}:1"]
    assert [(row.state, row.external_id) for row in open_world.rows("out")] == [
        ("sent", f"{BUDI}:2"),
        ("sent", f"{ANI}:2"),
    ]


def test_start_with_a_payload_reaches_the_skill(open_world: World, telegram: FakeTelegram) -> None:
    telegram.name(BUDI, "Budi")
    telegram.say(BUDI, "/start kode-123")
    telegram.wait(lambda: telegram.texts(BUDI) == ["halo Budi kode-123"])


def test_bold_is_bold_and_everything_else_means_itself(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "say *Total* <b>5 & 6</b> 2*3*4 😀")
    telegram.wait(lambda: telegram.texts(BUDI) == ["Total <b>5 & 6</b> 2*3*4 😀"])
    assert telegram.sent(BUDI)[0]["entities"] == [{"type": "bold", "offset": 0, "length": 5}]


def test_a_chart_comes_as_a_picture_and_an_export_as_a_document(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "chart")
    telegram.say(BUDI, "export")
    telegram.wait(lambda: len(telegram.sent(BUDI)) == 3)
    text, picture, document = telegram.sent(BUDI)
    assert text["text"] == "Ini grafiknya"
    assert "photo" in picture
    assert document["document"]["file_name"] == "catatan.csv"


def test_the_menu_of_commands_is_laid_out(open_world: World, telegram: FakeTelegram) -> None:
    assert {"rekap", "target", "hutang", "batal", "help"} <= {command["command"] for command in telegram.commands}


def test_typing_is_shown_while_an_answer_takes_its_time(world: World, telegram: FakeTelegram) -> None:
    world.open(answer=False)
    telegram.say(BUDI, "note x")
    telegram.wait(lambda: telegram.called("sendChatAction"))
    assert telegram.called("sendChatAction")[0] == {"chat_id": str(BUDI), "action": "typing"}
    world.answer()
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])


def test_a_quick_answer_needs_no_typing(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "note x")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])
    with pytest.raises(AssertionError):
        telegram.wait(lambda: telegram.called("sendChatAction"), 1.2)


def test_a_button_that_only_says_something_stays(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "menu")
    telegram.wait(lambda: telegram.buttons(BUDI) == ["Rekap"])
    query = telegram.press(BUDI, "Rekap")
    telegram.wait(lambda: telegram.texts(BUDI)[-1] == "rekap")
    telegram.wait(lambda: query in telegram.answered)
    assert "reply_markup" in telegram.sent(BUDI)[0]


def test_what_cannot_be_read_yet_is_answered_politely(open_world: World, telegram: FakeTelegram) -> None:
    telegram.photo(BUDI, "struk")
    telegram.voice(BUDI)
    telegram.document(BUDI, "a.pdf", "application/pdf")
    telegram.send(BUDI, {"location": {"latitude": -6.2, "longitude": 106.8}})
    telegram.send(BUDI, {"contact": {"phone_number": "+62812", "first_name": "Ani", "user_id": ANI}})
    telegram.send(BUDI, {"sticker": {"file_id": "s", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1}})
    telegram.wait(lambda: len(telegram.sent(BUDI)) == 6)
    assert [row.kind for row in open_world.rows()] == ["image", "voice", "document", "location", "contact", "unsupported"]
    assert [row.text for row in open_world.rows()][:1] == ["struk"]
    assert {row.state for row in open_world.rows()} == {"handled"}


def test_a_notice_of_telegrams_own_is_not_answered(open_world: World, telegram: FakeTelegram) -> None:
    telegram.send(BUDI, {"pinned_message": telegram.say(BUDI, "note a")})
    telegram.send(BUDI, {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}})
    telegram.say(BUDI, "note b")
    telegram.wait(lambda: open_world.noted() == ["a", "b"])
    assert open_world.stored() == ["note a", "note b"]


def test_a_blocked_bot_knows_and_is_let_back_in(open_world: World, telegram: FakeTelegram) -> None:
    telegram.say(BUDI, "note a")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])
    telegram.block(BUDI)
    telegram.wait(lambda: settled(open_world, telegram))
    telegram.unblock(BUDI)
    telegram.say(BUDI, "note b")
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted", "noted"])
