"""What Juru costs when nobody writes: python -m benchmarks.idle

A server of its own on a free port, as a person starts it: time until /health answers (with an empty database and with one
that is there), then processor time and memory over a quiet stretch.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

QUIET_SECONDS = 20


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        first = _start(folder)
        print(f"start-up, sample month made        {_until_healthy(first):.2f} s")
        _stop(first)
        again = _start(folder)
        print(f"start-up, database there           {_until_healthy(again):.2f} s")
        time.sleep(3)
        before = _cpu_seconds(again.pid)
        time.sleep(QUIET_SECONDS)
        used = _cpu_seconds(again.pid) - before
        print(f"idle CPU                           {used / QUIET_SECONDS:.2%} of a core")
        print(f"memory                             {_resident_mb(again.pid):.0f} MB")
        _stop(again)


def _start(folder: str) -> "subprocess.Popen[bytes]":
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    env = os.environ | {"JURU_DATA": str(Path(folder) / "data"), "JURU_PORT": str(port)}
    process = subprocess.Popen(
        [sys.executable, "-c", "from juru.cli import main; main()", "serve"], env=env, stdout=subprocess.DEVNULL, cwd=folder
    )
    process.port = port  # type: ignore[attr-defined]
    return process


def _until_healthy(process: "subprocess.Popen[bytes]") -> float:
    began = time.perf_counter()
    while time.perf_counter() - began < 60:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{process.port}/health", timeout=1)  # type: ignore[attr-defined]
            return time.perf_counter() - began
        except (urllib.error.URLError, OSError):
            time.sleep(0.02)
    raise SystemExit("the server did not start")


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(timeout=20)


if __name__ == "__main__":
    main()
