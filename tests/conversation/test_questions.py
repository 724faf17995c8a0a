"""Questions back: answered once, by typing or by a button, and only as long as they stand."""

from tests.conversation.conftest import Chat


def buttons(chat: Chat) -> dict[str, str]:
    return {button.label: button.value for button in chat.thread()[-1].buttons}


def test_a_typed_answer_carries_out_what_was_asked(chat: Chat) -> None:
    chat.say("note a")
    assert chat.say("drop a") == ["Yakin?"]
    assert chat.notes() == ["a"]
    assert chat.say("1") == ["wiped"]
    assert chat.notes() == []


def test_a_button_does_the_same_and_shows_its_label_in_the_thread(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    pressed = buttons(chat)
    assert list(pressed) == ["Ya", "Batal"]
    assert chat.say("", button=pressed["Ya"]) == ["wiped"]
    assert chat.thread()[-2].text == "Ya"
    assert chat.notes() == []


def test_buttons_go_once_they_are_used(chat: Chat) -> None:
    chat.say("drop a")
    value = buttons(chat)["Ya"]
    chat.say("", button=value)
    assert all(not message.buttons for message in chat.thread())


def test_a_button_pressed_twice_acts_once(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    value = buttons(chat)["Ya"]
    chat.send("", button=value)
    chat.send("", button=value)
    chat.take_turns()
    assert [m.text for m in chat.thread() if m.direction == "out"][-1].startswith("Tombol itu sudah pernah dipakai")


def test_pressing_cancel_changes_nothing(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    assert chat.say("", button=buttons(chat)["Batal"]) == ["cancelled"]
    assert chat.notes() == ["a"]


def test_an_answer_that_comes_too_late_is_told_so(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    value = buttons(chat)["Ya"]
    chat.later(minutes=11)
    assert "kedaluwarsa" in chat.say("ya")[0]
    assert "kedaluwarsa" in chat.say("", button=value)[0]
    assert chat.notes() == ["a"]
    assert not chat.thread()[1].buttons


def test_after_other_business_a_typed_answer_no_longer_counts_but_the_button_does(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    value = buttons(chat)["Ya"]
    chat.say("note b")
    assert chat.say("ya") == ["chatter"]
    assert chat.notes() == ["a", "b"]
    assert chat.say("", button=value) == ["wiped"]
    assert chat.notes() == ["b"]


def test_small_talk_in_between_does_not_withdraw_the_question(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    chat.say("sebentar")
    assert chat.say("ya") == ["wiped"]


def test_a_newer_question_is_the_one_a_typed_answer_means(chat: Chat) -> None:
    for text in ("note a", "note b", "drop a", "drop b"):
        chat.say(text)
    chat.say("ya")
    assert chat.notes() == ["a"]


def test_nobody_can_press_anothers_button(chat: Chat) -> None:
    chat.say("note a")
    chat.say("drop a")
    value = buttons(chat)["Ya"]
    chat.send("", button=value, sender="stranger")
    chat.take_turns()
    assert chat.notes() == ["a"]
