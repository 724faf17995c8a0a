"""What a model said and what it meant: wrappings are opened, nothing is completed, nothing is invented."""

import json

import pytest

from juru.llm.answer import RawCall, calls_of, json_in, without_thoughts
from juru.llm.client import Completion
from juru.llm.failures import LlmFailure

ASK = {"calls": [{"name": "ask", "arguments": {"message": "berapa?"}}]}
CALL = [RawCall("ask", {"message": "berapa?"})]
PLAIN = json.dumps(ASK)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        f"<think>kopi itu {{minuman}}</think>{PLAIN}",
        f"<THINK reason='x'>hm</THINK>\n\n{PLAIN}",
        f"kopi… jadi ask.</think>{PLAIN}",  # templates that open the thought themselves
        f"<reasoning>a</reasoning>{PLAIN}",
        f"```json\n{PLAIN}\n```",
        f"Tentu! Ini hasilnya:\n```\n{PLAIN}\n```\nSemoga membantu {{:)}}",
        f"{PLAIN} semoga membantu!",
        f"Jawaban: {PLAIN}",
        "{'calls': [{'name': 'ask', 'arguments': {'message': 'berapa?'}}]}",
        '{"calls":[{"name":"ask","arguments":{"message":"berapa?",},},],}',
        '{"calls":[{"name":"ask","arguments":"{\\"message\\":\\"berapa?\\"}"}]}',
        json.dumps({"calls": json.dumps(ASK["calls"])}),
        '{"name":"ask","arguments":{"message":"berapa?"}}',
        '[{"name":"ask","parameters":{"message":"berapa?"}}]',
        '[{"function":"ask","args":{"message":"berapa?"}}]',
        '{"tool_calls":[{"type":"function","function":{"name":"ask","arguments":"{\\"message\\":\\"berapa?\\"}"}}]}',
    ],
)
def test_a_call_is_found_however_it_is_wrapped(text: str) -> None:
    assert calls_of(Completion(text)) == CALL


def test_what_servers_send_in_place_of_text_is_read_too() -> None:
    assert calls_of(Completion([{"type": "text", "text": PLAIN}])) == CALL
    assert calls_of(Completion(ASK)) == CALL  # Cloudflare's JSON mode
    function = {"name": "ask", "arguments": json.dumps({"message": "berapa?"})}
    assert calls_of(Completion(None, [{"id": "1", "type": "function", "function": function}])) == CALL


def test_words_inside_strings_are_left_alone() -> None:
    text = "{'calls': [{'name': 'ask', 'arguments': {'message': 'true atau null?', 'full': true, 'note': null}}]}"
    assert calls_of(Completion(text)) == [RawCall("ask", {"message": "true atau null?", "full": True, "note": None})]


def test_no_call_is_an_answer_too() -> None:
    assert calls_of(Completion('{"calls":[]}')) == []
    assert calls_of(Completion("[]")) == []


@pytest.mark.parametrize(
    "text",
    [
        PLAIN[:-1],
        PLAIN[: len(PLAIN) // 2],
        '{"calls":[{"name":"record","arguments":{"amount":50',
        "{'calls': [{'name': 'ask', 'arguments': {'message': 'ber",
        "maaf, saya tidak bisa",
        "__import__('os').system('true')",
        '{"name": 5}',
        '{"calls":[{"arguments":{}}]}',
        '{"calls":[{"name":"ask","arguments":"bukan json"}]}',
        '{"calls":[{"name":"ask","arguments":[1]}]}',
        "[" * 3000 + "]" * 3000,
    ],
)
def test_what_is_broken_is_never_completed(text: str) -> None:
    with pytest.raises(LlmFailure) as failure:
        calls_of(Completion(text))
    assert failure.value.outcome == "unreadable"


def test_thoughts_are_taken_out() -> None:
    assert without_thoughts("a<think>b</think>c<think>d</think>e") == "ace"
    assert without_thoughts("x</think>y") == "y"
    assert without_thoughts("y<think>never ends") == "y"


def test_the_first_value_that_looks_like_calls_is_meant() -> None:
    assert json_in(f'contoh {{"a": 1}} lalu {PLAIN}') == ASK
