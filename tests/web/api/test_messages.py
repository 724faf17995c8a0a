"""Messages by HTTP: stored once, answered in the same call, and nobody else's."""

import pytest

from juru.people import workspaces
from tests.web.api.conftest import Office


def test_a_message_is_booked_and_answered_in_one_call(office: Office) -> None:
    answer = office.client.post("/api/v1/messages", json={"sender": "kasir", "text": "makan 25rb"})
    assert answer.status_code == 200
    body = answer.json()
    assert body["done"]
    assert "25.000" in body["replies"][0]["text"]


def test_the_same_id_is_the_same_message(office: Office) -> None:
    message = {"sender": "kasir", "text": "makan 25rb", "id": "a-1"}
    first, second = (office.client.post("/api/v1/messages", json=message).json() for _ in range(2))
    assert first == second


def test_the_same_id_of_another_sender_is_another_message(office: Office) -> None:
    budi = office.client.post("/api/v1/messages", json={"sender": "budi", "text": "makan 25rb", "id": "1"}).json()
    ani = office.client.post("/api/v1/messages", json={"sender": "ani", "text": "bensin 90rb", "id": "1"}).json()
    assert ani["message_id"] != budi["message_id"]
    assert "90.000" in ani["replies"][0]["text"]


def test_a_thread_can_be_looked_at(office: Office) -> None:
    office.client.post("/api/v1/messages", json={"sender": "kasir", "text": "makan 25rb"})
    thread = office.client.get("/api/v1/messages", params={"sender": "kasir"}).json()
    assert [message["direction"] for message in thread["messages"]] == ["in", "out"]
    assert office.client.get("/api/v1/messages", params={"sender": "lain"}).json()["messages"] == []


def test_ask_gives_one_answer(office: Office) -> None:
    body = office.client.post("/ask", json={"question": "makan 25rb", "user_id": "6281"}).json()
    assert body["success"]
    assert "25.000" in body["answer"]
    assert body["processing_time_ms"] > 0


@pytest.mark.parametrize("path", ["/api/v1/messages", "/ask"])
def test_without_a_key_nothing_is_stored(office: Office, path: str) -> None:
    body = {"sender": "x", "text": "makan 25rb"} if "api" in path else {"question": "makan 25rb"}
    for headers in ({"Authorization": ""}, {"Authorization": "Bearer juru_wrong"}, {"Authorization": "Basic eA=="}):
        answer = office.client.post(path, json=body, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["error"] == "NotSignedIn"


def test_a_key_without_the_scope_is_refused(office: Office) -> None:
    answer = office.client.post(
        "/api/v1/messages", json={"sender": "x", "text": "makan 25rb"}, headers=office.key_for("exports")
    )
    assert answer.status_code == 403
    assert "messages" in answer.json()["text"]


def test_another_workspaces_key_sees_another_thread(office: Office, now) -> None:
    office.client.post("/api/v1/messages", json={"sender": "kasir", "text": "makan 25rb"})
    other = office.juru.database.write(lambda tx: workspaces.add_workspace(tx, slug="lain", name="Lain", now=now))
    headers = office.key_for("messages", workspace_id=other)
    assert office.client.get("/api/v1/messages", params={"sender": "kasir"}, headers=headers).json()["messages"] == []


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"sender": "x"},
        {"sender": "", "text": "a"},
        {"sender": "x", "text": ""},
        {"sender": "x", "text": "a" * 2001},
        {"sender": "x", "text": "a", "wait": 1000},
        {"sender": "x", "text": "a", "extra": 1},
        {"sender": "x\u0000", "text": "a"},
        [],
    ],
)
def test_a_malformed_message_is_refused(office: Office, body: object) -> None:
    assert office.client.post("/api/v1/messages", json=body).status_code == 422


def test_too_many_calls_with_one_key_are_slowed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from juru.errors import TooManyRequests
    from juru.web.api.keys import Pace

    moment = [0.0]
    pace = Pace(2, lambda: moment[0])
    pace.step(1)
    pace.step(1)
    pace.step(2)
    with pytest.raises(TooManyRequests):
        pace.step(1)
    moment[0] = 61
    pace.step(1)
