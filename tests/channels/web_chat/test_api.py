"""The JSON API of the web chat: what goes in, what comes back, and what is refused."""

import json
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.channels.web_chat.conftest import API, Visitor
from tests.web.teller import ASK, BOOKED, chart
from tests.web.world import SUGGESTIONS, WELCOME, World


class TestCard:
    def test_tells_what_anyone_may_know(self, client: TestClient) -> None:
        card = client.get(API).json()
        assert card["name"] == "Juru Contoh"
        assert card["welcome"] == WELCOME
        assert card["suggestions"] == list(SUGGESTIONS)
        assert card["language"] == "id"
        assert card["labels"]["open"] == "Buka obrolan"

    def test_unknown_channel(self, client: TestClient) -> None:
        answer = client.get("/api/web-chat/tidak-ada")
        assert answer.status_code == 404
        assert answer.json()["error"] == "NotFound"


class TestVisitors:
    def test_tokens_are_long_and_never_the_same(self, client: TestClient) -> None:
        tokens = {client.post(f"{API}/visitors").json()["visitor"] for _ in range(20)}
        assert len(tokens) == 20
        assert all(len(token) == 22 for token in tokens)

    @pytest.mark.parametrize("token", ["", "short", "a b" * 8, "x" * 65, "../../../../etc/passwd"])
    def test_anything_else_opens_no_thread(self, client: TestClient, token: str) -> None:
        answer = client.get(f"{API}/messages", headers={"X-Visitor": token})
        assert answer.status_code == 401
        assert answer.json()["error"] == "NotSignedIn"

    def test_a_thread_belongs_to_its_visitor(self, client: TestClient, world: World, visitor: Visitor) -> None:
        visitor.say("makan 25rb")
        assert Visitor(client, world).thread()["messages"] == []


class TestMessages:
    def test_are_answered_and_kept(self, visitor: Visitor) -> None:
        asked, answered = visitor.say("dapet 120rb")
        assert (asked["direction"], asked["text"], asked["state"]) == ("in", "dapet 120rb", "handled")
        assert (answered["direction"], answered["text"]) == ("out", BOOKED)
        assert answered["at"].endswith("+07:00")

    def test_the_same_id_is_the_same_message(self, visitor: Visitor) -> None:
        message = {"id": str(uuid4()), "text": "makan 25rb"}
        first = visitor.client.post(f"{API}/messages", json=message, headers=visitor.headers)
        visitor.world.answer()
        again = visitor.client.post(f"{API}/messages", json=message, headers=visitor.headers)
        visitor.world.answer()
        assert first.json() == again.json()
        assert len(visitor.thread()["messages"]) == 2

    def test_the_same_id_of_another_visitor_is_another_message(
        self, client: TestClient, world: World, visitor: Visitor
    ) -> None:
        other, same = Visitor(client, world), str(uuid4())
        ids = [who.post(id=same, text="makan 25rb").json()["message"] for who in (visitor, other)]
        assert ids[0] != ids[1]

    def test_thinking_until_the_answer_is_there(self, visitor: Visitor) -> None:
        visitor.post(text="makan 25rb")
        assert visitor.thread()["thinking"] is True
        visitor.world.answer()
        assert visitor.thread()["thinking"] is False

    def test_after_and_before(self, visitor: Visitor) -> None:
        ids = [message["id"] for text in ("ulang 1", "ulang 2", "ulang 3") for message in visitor.say(text)[-2:]]
        assert [message["id"] for message in visitor.thread(after=ids[3])["messages"]] == ids[4:]
        assert [message["id"] for message in visitor.thread(before=ids[2])["messages"]] == ids[:2]

    def test_older_ones_are_offered_by_pages(self, visitor: Visitor) -> None:
        for number in range(30):
            visitor.say(f"ulang {number}")
        page = visitor.thread()
        assert (len(page["messages"]), page["more"]) == (50, True)
        rest = visitor.thread(before=page["messages"][0]["id"])
        assert (len(rest["messages"]), rest["more"]) == (10, False)

    @pytest.mark.parametrize(
        "message",
        [
            {},
            {"text": "makan"},
            {"id": "not-a-uuid", "text": "makan"},
            {"id": str(uuid4())},
            {"id": str(uuid4()), "text": "   "},
            {"id": str(uuid4()), "text": 5},
            {"id": str(uuid4()), "text": "makan", "sender": "someone-else"},
            {"id": str(uuid4()), "button": "x" * 1001},
        ],
    )
    def test_what_is_no_message(self, visitor: Visitor, message: dict[str, object]) -> None:
        answer = visitor.client.post(f"{API}/messages", json=message, headers=visitor.headers)
        assert answer.status_code == 422
        assert answer.json()["error"] == "InvalidCall"

    @pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"\xff\xfe"', b'{"id": 1e999}', b"[" * 3_000])
    def test_what_is_no_json(self, visitor: Visitor, body: bytes) -> None:
        headers = {**visitor.headers, "Content-Type": "application/json"}
        assert visitor.client.post(f"{API}/messages", content=body, headers=headers).status_code in (400, 422)

    @pytest.mark.parametrize("text", ["a\x00b", "\ud800", "\u202egnp.exe", "<script>alert(1)</script>", "🍜" * 500])
    def test_odd_text_does_no_harm(self, visitor: Visitor, text: str) -> None:
        body = json.dumps({"id": str(uuid4()), "text": text})
        headers = {**visitor.headers, "Content-Type": "application/json"}
        assert visitor.client.post(f"{API}/messages", content=body, headers=headers).status_code in (202, 422)
        visitor.world.answer()
        assert visitor.client.get(f"{API}/messages", headers=visitor.headers).status_code == 200

    @pytest.mark.parametrize("query", ["after=-1", "before=x", "after=99999999999999999999999"])
    def test_odd_places(self, visitor: Visitor, query: str) -> None:
        assert visitor.client.get(f"{API}/messages?{query}", headers=visitor.headers).status_code == 422

    def test_too_long_is_said_so_and_not_stored(self, visitor: Visitor) -> None:
        answer = visitor.post(text="makan 25rb " * 1000)
        assert (answer.status_code, answer.json()["error"]) == (413, "TooLarge")
        assert visitor.thread()["messages"] == []

    def test_a_megabyte_is_refused(self, visitor: Visitor) -> None:
        answer = visitor.post(text="x" * 1_000_000)
        assert (answer.status_code, answer.json()["error"]) == (413, "TooLarge")

    def test_a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_long(self, visitor: Visitor) -> None:
        sent = 0

        def endless():  # type: ignore[no-untyped-def]
            nonlocal sent
            while sent < 1_000_000:
                sent += 8192
                yield b"x" * 8192

        headers = {**visitor.headers, "Content-Type": "application/json"}
        answer = visitor.client.post(f"{API}/messages", content=endless(), headers=headers)
        assert answer.status_code == 413

    def test_too_many_are_told_when_to_come_back(self, visitor: Visitor) -> None:
        answers = [visitor.post(text=f"ulang {number}") for number in range(60)]
        refused = [answer for answer in answers if answer.status_code == 429]
        assert refused
        assert int(refused[0].headers["Retry-After"]) > 0


class TestButtons:
    def test_carry_the_choice_and_are_used_once(self, visitor: Visitor) -> None:
        question = visitor.say("hapus")[-1]
        assert question["text"] == ASK
        yes = question["buttons"][0]
        assert yes["label"] == "Ya, hapus"
        visitor.post(button=yes["value"], text=yes["label"])
        visitor.world.answer()
        thread = visitor.thread()["messages"]
        assert thread[-1]["text"].startswith("Sudah dihapus")
        assert [message["buttons"] for message in thread] == [[], [], [], []]


class TestClearing:
    def test_hides_what_was_said(self, visitor: Visitor) -> None:
        visitor.say("makan 25rb")
        assert visitor.client.delete(f"{API}/messages", headers=visitor.headers).status_code == 204
        assert visitor.thread() == {"messages": [], "thinking": False, "more": False}
        assert len(visitor.say("makan 30rb")) == 2

    def test_of_nothing_is_fine(self, visitor: Visitor) -> None:
        assert visitor.client.delete(f"{API}/messages", headers=visitor.headers).status_code == 204


class TestFiles:
    def test_a_picture_is_shown(self, visitor: Visitor) -> None:
        card = visitor.say("grafik")[-1]["files"][0]
        answer = visitor.client.get(f"{API}/files/{card['id']}", headers=visitor.headers)
        assert answer.content == chart()
        assert card["size"] == len(chart())
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.headers["Content-Disposition"].startswith("inline")

    def test_anything_else_is_downloaded_and_inert(self, visitor: Visitor) -> None:
        card = visitor.say("export")[-1]["files"][0]
        answer = visitor.client.get(f"{API}/files/{card['id']}?visitor={visitor.token}")
        assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''laporan%20november.xlsx"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Referrer-Policy"] == "no-referrer"

    def test_belongs_to_its_visitor(self, client: TestClient, world: World, visitor: Visitor) -> None:
        card = visitor.say("grafik")[-1]["files"][0]
        for headers in ({}, Visitor(client, world).headers):
            assert client.get(f"{API}/files/{card['id']}", headers=headers).status_code in (401, 404)
