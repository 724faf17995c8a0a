"""The commands as a person meets them: in a process of their own, with good and with bad input."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def juru(*words: str, cwd: Path, given: str = "", **env: str) -> "subprocess.CompletedProcess[str]":
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JURU_")}
    return subprocess.run(
        [sys.executable, "-c", "from juru.cli import main; main()", *words],
        cwd=cwd,
        input=given,
        env={**clean, "JURU_DATA": str(cwd / "data"), "COLUMNS": "200", **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


def sentence(result: "subprocess.CompletedProcess[str]") -> str:
    """What a person reads on failure; never a stack trace."""
    assert result.returncode not in (0, 70), result.stdout + result.stderr
    assert "Traceback" not in result.stderr + result.stdout
    return result.stderr


def test_understand_prints_calls_confidence_and_rule(tmp_path: Path) -> None:
    result = juru("understand", "makan 25rb", cwd=tmp_path)
    assert "record_transactions" in result.stdout
    assert "keyakinan" in result.stdout
    assert "aturan" in result.stdout


def test_understand_as_json(tmp_path: Path) -> None:
    row = json.loads(juru("understand", "--json", "--now", "2026-11-12T20:05+07:00", "kemarin makan 25rb", cwd=tmp_path).stdout)
    (call,) = row["calls"]
    assert call["arguments"]["transactions"][0]["date_offset"] == -1
    assert row["by"] == "local"


def test_understand_a_stream_keeps_order_and_ids(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"m{n}", "text": f"kopi {n}rb"}) for n in range(1, 6)]
    result = juru("understand", "--jsonl", cwd=tmp_path, given="\n".join(lines) + "\n")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["m1", "m2", "m3", "m4", "m5"]
    assert {"id", "calls", "confidence", "by", "rule", "ms"} <= set(rows[0])


def test_a_line_that_is_no_json_is_answered_in_its_place(tmp_path: Path) -> None:
    result = juru(
        "understand", "--jsonl", cwd=tmp_path, given='{"id":"a","text":"makan 25rb"}\nnonsense\n{"id":"b","text":"halo"}\n'
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["a", None, "b"]
    assert rows[1]["calls"] == []


def test_eval_names_what_missed(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    wrong = {"id": "x", "text": "makan 25rb", "now": "2026-11-12T20:05+07:00", "calls": [{"name": "undo", "arguments": {}}]}
    gold.write_text(json.dumps(wrong) + "\n")
    result = juru("eval", "understand", str(gold), cwd=tmp_path)
    assert result.returncode == 0
    assert "makan 25rb" in result.stdout


@pytest.mark.parametrize("content", ["not json\n", '{"id": 1}\n'])
def test_eval_of_a_broken_file_says_where(tmp_path: Path, content: str) -> None:
    (tmp_path / "gold.jsonl").write_text(content)
    assert "gold.jsonl:1" in sentence(juru("eval", "understand", str(tmp_path / "gold.jsonl"), cwd=tmp_path))


def test_a_time_that_is_none_is_told(tmp_path: Path) -> None:
    assert "Contoh" in sentence(juru("understand", "--now", "besok", "makan 25rb", cwd=tmp_path))


def test_a_broken_env_file_is_told_with_the_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("JURU_PORT=banyak\nJURU_PUBLIC_URL=bukan-alamat\n")
    said = sentence(juru("serve", cwd=tmp_path))
    assert "JURU_PORT" in said
    assert "JURU_PUBLIC_URL" in said


def test_an_env_file_of_bytes_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00nonsense")
    assert ".env" in sentence(juru("doctor", cwd=tmp_path))


def test_a_port_in_use_is_told_with_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = sentence(juru("serve", "--port", port, cwd=tmp_path))
    assert port in said
    assert "JURU_PORT=" in said


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "juru.db").write_bytes(b"not a database" * 1000)
    assert "rusak" in sentence(juru("chat", cwd=tmp_path, given="halo\n"))


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "JURU_DATA" in sentence(juru("chat", cwd=tmp_path, given="halo\n", JURU_DATA=str(tmp_path / "file" / "sub")))


def test_an_address_that_is_no_database_is_told(tmp_path: Path) -> None:
    assert "JURU_DATABASE" in sentence(juru("chat", cwd=tmp_path, given="halo\n", JURU_DATABASE="nonsense"))


def test_a_worker_without_a_server_database_is_told(tmp_path: Path) -> None:
    assert "PostgreSQL" in sentence(juru("worker", cwd=tmp_path))


def test_a_conversation_in_the_terminal(tmp_path: Path) -> None:
    result = juru("chat", "--as", "budi", cwd=tmp_path, given="makan 25rb\nrekap hari ini\nkeluar\n")
    assert result.returncode == 0, result.stderr
    assert "Rp25.000" in result.stdout


def test_what_was_said_stays_said(tmp_path: Path) -> None:
    juru("chat", "--as", "budi", cwd=tmp_path, given="makan 25rb\n")
    assert "Rp25.000" in juru("chat", "--as", "budi", cwd=tmp_path, given="rekap hari ini\n").stdout


def test_an_unknown_workspace_is_told(tmp_path: Path) -> None:
    assert "nusantara" in sentence(juru("chat", "--workspace", "nusantara", cwd=tmp_path, given="halo\n"))


def test_the_doctor_looks_without_changing_anything(tmp_path: Path) -> None:
    result = juru("doctor", cwd=tmp_path, JURU_PORT="0")
    assert "Mesin bahasa" in result.stdout
    assert not (tmp_path / "data").exists()


def test_the_doctor_names_a_damaged_file(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "juru.db").write_bytes(b"not a database" * 1000)
    result = juru("doctor", cwd=tmp_path)
    assert result.returncode == 1
    assert "masalah" in result.stdout


def test_keys_are_made_listed_and_revoked(tmp_path: Path) -> None:
    juru("chat", cwd=tmp_path, given="halo\n")
    key = juru("key", "add", "kasir", cwd=tmp_path).stdout.strip()
    assert key.startswith("juru_")
    assert key[:12] in juru("key", "list", cwd=tmp_path).stdout
    juru("key", "revoke", key[:12], cwd=tmp_path)
    assert "dicabut" in juru("key", "list", cwd=tmp_path).stdout


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """A server of a person's own; its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    env = {name: value for name, value in os.environ.items() if not name.startswith("JURU_")}
    command = [sys.executable, "-c", "from juru.cli import main; main()", "serve", "--port", port]
    process = subprocess.Popen(
        command, cwd=tmp_path, env={**env, "JURU_DATA": str(tmp_path / "data")}, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    for line in process.stdout:
        if "Ctrl+C" in line:
            break
    yield port
    process.terminate()
    process.wait(timeout=20)
    process.stdout.close()


def test_the_terminal_and_keys_work_beside_a_running_server(tmp_path: Path, server: str) -> None:
    result = juru("chat", cwd=tmp_path, given="makan 25rb\n", JURU_PORT=server)
    assert result.returncode == 0, result.stderr
    assert "Rp25.000" in result.stdout
    assert juru("key", "add", "kasir", cwd=tmp_path).stdout.startswith("juru_")


def test_a_second_server_on_the_same_data_is_refused(tmp_path: Path, server: str) -> None:
    assert "JURU_DATA" in sentence(juru("serve", "--port", "0", cwd=tmp_path))
