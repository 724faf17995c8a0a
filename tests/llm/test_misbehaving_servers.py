"""Every way a server can misbehave, and what is made of it: never money that nobody said, never an exception."""

import time
from threading import Thread

import pytest

from juru.llm.breaker import Breaker
from juru.llm.client import MAX_ANSWER_BYTES
from juru.llm.failures import LlmFailure
from juru.llm.reader import Reader
from juru.llm.server import Dialect
from tests.fakes.openai_server import Answer, FakeOpenAI, calls, error, raw, says
from tests.llm.conftest import GUIDE, Asked, MakeClient, expense, said

KOPI = ("record_transactions", {"transactions": [{"type": "expense", "amount": 5000, "description": "kopi", "wallet": None}]})


def outcomes(verdict: object) -> list[str]:
    return [attempt.outcome for attempt in verdict.attempts]  # type: ignore[attr-defined]


def test_a_good_answer_is_taken(ask: Asked) -> None:
    verdict = ask("kopi 5rb", calls(KOPI))
    assert verdict.calls == (expense(5000, "kopi"),)
    assert verdict.rule == "llm:fake-qwen2.5:TRANSACTION:few"
    assert ask.fake.formats == ["json_schema"]


class TestDialects:
    @pytest.mark.parametrize("status", [400, 422, 500, 501])
    def test_a_server_without_json_schema_is_asked_once_for_json_object_and_remembered(self, ask: Asked, status: int) -> None:
        ask.fake.takes, ask.fake.refuses_with = ("json_object",), status
        assert ask("kopi 5rb", calls(KOPI)).calls
        assert ask("kopi 5rb").calls
        assert ask.fake.formats == ["json_schema", "json_object", "json_object"]

    def test_the_schema_is_then_in_the_prompt(self, ask: Asked) -> None:
        ask.fake.takes = ("json_object",)
        ask("kopi 5rb", calls(KOPI))
        first, second = (request["messages"][0]["content"] for request in ask.fake.requests)
        assert "additionalProperties" not in first
        assert "additionalProperties" in second

    def test_a_server_without_any_format_is_asked_plainly(self, ask: Asked) -> None:
        ask.fake.takes = ()
        assert ask("kopi 5rb", calls(KOPI)).calls
        assert ask.fake.formats == ["json_schema", "json_object", "plain"]

    def test_a_server_that_takes_no_bounds_gets_the_schema_without(self, ask: Asked) -> None:
        ask.fake.refuses_bounds = True
        assert ask("kopi 5rb", calls(KOPI)).calls
        assert ask.fake.formats == ["json_schema", "json_schema"]
        assert "maxLength" not in str(ask.fake.requests[1]["response_format"])

    def test_new_models_get_max_completion_tokens_and_no_temperature(self, ask: Asked) -> None:
        ask.fake.needs_completion_tokens = ask.fake.fixed_temperature = True
        assert ask("kopi 5rb", calls(KOPI)).calls
        assert ask.reader.client.dialect == Dialect(limit="max_completion_tokens", temperature=False)

    def test_a_server_that_is_only_broken_is_not_remembered_as_one_without_schema(self, ask: Asked) -> None:
        assert outcomes(ask("kopi 5rb", error(500), error(500))) == ["server"]
        assert ask.reader.client.dialect == Dialect()

    def test_no_tools_or_tool_choice_are_ever_sent(self, ask: Asked) -> None:
        ask("kopi 5rb", calls(KOPI))
        assert not {"tools", "tool_choice"} & set(ask.fake.requests[0])


class TestTime:
    def test_a_slow_answer_within_the_time_is_taken(self, ask: Asked) -> None:
        slow = calls(KOPI)
        slow.delay = 0.3
        assert ask("kopi 5rb", slow).calls

    @pytest.mark.parametrize("how", [{"hang": True}, {"delay": 3.0}, {"drip": 0.05}])
    def test_a_server_that_hangs_or_drips_costs_no_more_than_the_timeout(
        self, fake: FakeOpenAI, make_client: MakeClient, how: dict[str, float]
    ) -> None:
        answer = calls(KOPI)
        fake.script = [Answer(answer.status, answer.body, **how)]  # type: ignore[arg-type]
        reader = Reader(make_client(timeout_seconds=0.6), GUIDE)
        started = time.monotonic()
        verdict = reader.read(said("kopi 5rb"))
        assert outcomes(verdict) == ["timeout"]
        assert time.monotonic() - started < 1.5

    def test_both_attempts_share_one_timeout(self, fake: FakeOpenAI, make_client: MakeClient) -> None:
        nothing = calls()
        nothing.delay = 0.5
        fake.script = [nothing]
        verdict = Reader(make_client(timeout_seconds=1.2), GUIDE).read(said("kopi 5rb"))
        assert outcomes(verdict) == ["none"]  # too little was left to begin the second

    def test_whoever_waits_may_renew_a_lease_and_may_give_up(
        self, fake: FakeOpenAI, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("juru.llm.client.LOOK_UP_SECONDS", 0.05)
        fake.script = [Answer(hang=True)]
        renewed = []

        class Lost(Exception):
            pass

        def renew() -> None:
            renewed.append(1)
            if len(renewed) == 3:
                raise Lost

        with pytest.raises(Lost):
            Reader(make_client(), GUIDE).read(said("kopi 5rb"), while_waiting=renew)
        assert len(renewed) == 3


class TestBrokenAnswers:
    @pytest.mark.parametrize(
        ("answer", "outcome"),
        [
            (raw(b"<html>Bad gateway</html>"), "server"),
            (raw(b""), "server"),
            (raw(b"\xff\xfe\x00"), "server"),
            (raw([1, 2]), "server"),
            (raw({"error": {"message": "overloaded"}}), "server"),
            (raw(b"[" * 100_000), "server"),
            (raw({"choices": []}), "empty"),
            (raw({"choices": [{}]}), "empty"),
            (raw({"choices": "none"}), "empty"),
            (raw({}), "empty"),
            (says(None), "empty"),
            (says("   "), "empty"),
            (says("Halo bos!"), "unreadable"),
            (says('{"calls":[{"name":"record_transactions","arguments":{"transactions":[{"amount":50'), "unreadable"),
            (says('{"calls": 7}'), "unreadable"),
            (says('{"calls":["x"]}'), "unreadable"),
            (says("<think>hmm, kopi"), "unreadable"),
            (says("[" * 5000), "unreadable"),
            (calls(KOPI, finish="length"), "cut"),
            (calls(KOPI, finish="content_filter"), "filtered"),
            (says(None, refusal="I cannot"), "filtered"),
        ],
    )
    def test_an_answer_that_cannot_be_used_is_no_reading(self, ask: Asked, answer: Answer, outcome: str) -> None:
        verdict = ask("kopi 5rb", answer)
        assert not verdict.useful
        assert set(outcomes(verdict)) == {outcome}

    def test_a_connection_dropped_in_the_middle_is_no_reading(self, ask: Asked) -> None:
        answer = calls(KOPI)
        answer.drop = True
        assert outcomes(ask("kopi 5rb", answer)) == ["unreachable"]

    def test_an_endless_answer_is_cut_off(self, ask: Asked) -> None:
        verdict = ask("kopi 5rb", raw(b" " * (MAX_ANSWER_BYTES + 10)))
        assert outcomes(verdict) == ["server"]

    def test_nobody_listening_is_no_reading(self, make_client: MakeClient) -> None:
        reader = Reader(make_client(base_url="http://127.0.0.1:9/v1"), GUIDE)
        assert outcomes(reader.read(said("kopi 5rb"))) == ["unreachable"]

    def test_the_second_attempt_gets_all_tools_after_an_answer_without_use(self, ask: Asked) -> None:
        verdict = ask("kopi 5rb", calls(), calls(KOPI))
        assert outcomes(verdict) == ["none", "ok"]
        assert verdict.rule.endswith(":all")
        few, everything = (str(request["response_format"]) for request in ask.fake.requests)
        assert "get_debts" not in few
        assert "get_debts" in everything
        assert "erase_everything" not in everything  # internal tools are offered to nobody


class TestManyAtOnce:
    def test_twenty_hanging_calls_wait_side_by_side(self, fake: FakeOpenAI, make_client: MakeClient) -> None:
        fake.script = [Answer(hang=True)]
        reader = Reader(make_client(timeout_seconds=1.0), GUIDE)
        found: list[str] = []
        threads = [Thread(target=lambda: found.extend(outcomes(reader.read(said("kopi 5rb"))))) for _ in range(20)]
        started = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == ["timeout"] * 20
        assert time.monotonic() - started < 4

    def test_closing_breaks_off_what_is_under_way(self, fake: FakeOpenAI, make_client: MakeClient) -> None:
        fake.script = [Answer(hang=True)]
        client = make_client(timeout_seconds=20.0)
        ended: list[str] = []

        def read() -> None:
            try:
                Reader(client, GUIDE).read(said("kopi 5rb"))
            except BaseException as error:
                ended.append(type(error).__name__)

        thread = Thread(target=read)
        thread.start()
        while not fake.requests:
            time.sleep(0.01)
        client.close()
        thread.join(5)
        assert not thread.is_alive()

    def test_a_message_as_long_as_a_document_is_not_sent(self, ask: Asked) -> None:
        assert not ask("kopi 5rb " * 300, calls(KOPI)).attempts
        assert ask.fake.requests == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("status", "message", "outcome"),
        [
            (401, "Incorrect API key", "key"),
            (403, "forbidden", "key"),
            (400, "API key not valid. Please pass a valid API key.", "key"),
            (404, "The model `x` does not exist", "model"),
            (400, "model 'x' not found", "model"),
            (400, "This model's maximum context length is 2048 tokens", "too_big"),
            (429, "Rate limit reached", "overloaded"),
            (503, "loading model", "server"),
        ],
    )
    def test_each_refusal_has_its_word(self, ask: Asked, status: int, message: str, outcome: str) -> None:
        assert ask("kopi 5rb", error(status, message)).attempts[0].outcome == outcome

    def test_a_wrong_key_is_told_once_and_then_left_alone(self, fake: FakeOpenAI, make_client: MakeClient) -> None:
        reader = Reader(make_client(api_key="wrong"), GUIDE)
        assert outcomes(reader.read(said("kopi 5rb"))) == ["key"]
        assert reader.client.breaker.state == "open"

    def test_a_short_retry_after_is_waited_for_once(self, ask: Asked) -> None:
        assert ask("kopi 5rb", error(429, "slow down", Retry_After="0.1"), calls(KOPI)).calls

    def test_a_long_retry_after_keeps_us_away_that_long(self, ask: Asked) -> None:
        assert outcomes(ask("kopi 5rb", error(429, "slow down", Retry_After="120"))) == ["overloaded"]
        assert outcomes(ask("kopi 5rb", calls(KOPI))) == ["unreachable"]
        assert len(ask.fake.requests) == 1

    def test_a_retry_after_that_is_a_date_or_nonsense_does_no_harm(self, ask: Asked) -> None:
        assert outcomes(ask("kopi 5rb", error(429, "no", Retry_After="Wed, 21 Oct 2026 07:28:00 GMT"))) == ["overloaded"]


class TestCircuitBreaker:
    def test_after_three_failures_the_server_is_left_alone(self, ask: Asked) -> None:
        for _ in range(3):
            ask("kopi 5rb", error(503))
        asked = len(ask.fake.requests)
        verdict = ask("kopi 5rb", calls(KOPI))
        assert (outcomes(verdict), len(ask.fake.requests)) == (["unreachable"], asked)

    def test_after_the_pause_one_tries_and_success_closes_it(self) -> None:
        now = [0.0]
        breaker = Breaker(lambda: now[0], failures=1)
        assert breaker.allow()
        breaker.failure(LlmFailure("server"))
        assert not breaker.allow()
        now[0] = 31
        assert breaker.state == "half-open"
        assert (breaker.allow(), breaker.allow()) == (True, False)
        breaker.success()
        assert breaker.allow()

    def test_a_failed_trial_doubles_the_pause(self) -> None:
        now = [0.0]
        breaker = Breaker(lambda: now[0], failures=1)
        breaker.failure(LlmFailure("timeout"))
        now[0] = 31
        assert breaker.allow()
        breaker.failure(LlmFailure("timeout"))
        now[0] = 31 + 59
        assert not breaker.allow()
        now[0] = 31 + 61
        assert breaker.allow()

    def test_a_trial_that_was_given_up_lets_the_next_one_try(self) -> None:
        now = [0.0]
        breaker = Breaker(lambda: now[0], failures=1)
        breaker.failure(LlmFailure("server"))
        now[0] = 31
        assert breaker.allow()
        breaker.abandon()
        assert breaker.allow()

    def test_bad_answers_are_no_trouble_of_the_server(self, ask: Asked) -> None:
        for _ in range(4):
            ask("kopi 5rb", says("Halo"))
        assert ask.reader.client.breaker.state == "closed"
