"""The API keeps its own description: schemathesis calls every operation with valid and invalid data and finds nothing."""

import warnings

import hypothesis
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

from juru.app import create_app
from tests.web.api.conftest import Office

pytestmark = pytest.mark.filterwarnings("ignore")

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)


@pytest.mark.timeout(300)
def test_every_operation_keeps_its_contract(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from juru.conversation import limits
    from juru.web.api import keys

    monkeypatch.setattr(limits, "PER_MINUTE", 1_000_000)
    monkeypatch.setattr(keys.Pace, "step", lambda *_: None)
    office.client.post("/api/v1/messages", json={"sender": "0", "text": "makan 25rb"})
    schema = schemathesis.openapi.from_dict(office.client.get("/api/openapi.json").json())
    schema.app = create_app(office.juru, "http://127.0.0.1", work=False)  # the office's own workers answer
    tried = set()
    for result in schema.get_all_operations():
        operation = result.ok()
        if not (operation.path.startswith("/api/v1") or operation.path == "/ask"):
            continue
        tried.add(f"{operation.method.upper()} {operation.path}")

        @hypothesis.given(case=operation.as_strategy())
        @hypothesis.settings(max_examples=25, deadline=None, suppress_health_check=list(hypothesis.HealthCheck), database=None)
        def keeps(case: schemathesis.Case) -> None:
            if isinstance(case.body, dict) and "wait" in case.body:
                case.body["wait"] = 2
            case.call_and_validate(headers={"Authorization": f"Bearer {office.key}"}, checks=CHECKS)

        keeps()
    assert len(tried) == 8, tried
