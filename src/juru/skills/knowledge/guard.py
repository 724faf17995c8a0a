"""Reading a foreign file in a process of its own, with a limit on time and memory: a hostile file ends that process, no worker.

`python -m juru.skills.knowledge.guard NAME < bytes` reads one file and prints it as JSON; `read_guarded` starts that and waits.
"""

import json
import subprocess
import sys
from dataclasses import asdict
from typing import Any

from juru.skills.knowledge import errors
from juru.skills.knowledge.errors import SourceError, SourceTooLarge, SourceTooSlow
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.sources import MOST_BYTES, Source, read_source

SECONDS = 60.0
MEMORY_BYTES = 1_500_000_000


def read_guarded(name: str, data: bytes, *, seconds: float = SECONDS) -> Source:
    """A source from bytes, read in a process that is killed when it hangs or grows. Raises SourceError."""
    if len(data) > MOST_BYTES:
        raise SourceTooLarge(f"{name}: {len(data)} bytes")
    command = [sys.executable, "-m", "juru.skills.knowledge.guard", name]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired as error:
        raise SourceTooSlow(f"{name}: not read in {seconds:.0f} s") from error
    if done.returncode != 0:
        raise SourceTooSlow(f"{name}: the reader ended with {done.returncode}")
    answer: dict[str, Any] = json.loads(done.stdout)
    if "error" in answer:
        kind = getattr(errors, answer["error"], SourceError)
        raise kind(answer["message"])
    return _source(answer)


def _source(row: dict[str, Any]) -> Source:
    passages = tuple(_passage(passage) for passage in row["passages"])
    return Source(row["name"], row["kind"], row["digest"], passages, tuple(row["warnings"]))


def _passage(row: dict[str, Any]) -> Passage:
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
    return Passage(**fields)


def main() -> None:
    """Read one file from standard input and print it, or what is wrong with it."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (int(SECONDS), int(SECONDS) + 5))
    try:
        answer = asdict(read_source(sys.argv[1], sys.stdin.buffer.read()))
    except SourceError as error:
        answer = {"error": type(error).__name__, "message": str(error)}
    except MemoryError:
        answer = {"error": "SourceTooSlow", "message": "out of memory"}
    sys.stdout.write(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main()
