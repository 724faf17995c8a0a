"""Asking documents from the command line: no set-up, no database; read, index, answer."""

import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

from juru.errors import InvalidCall, NotFound
from juru.skills.knowledge.engine import Answer, Knowledge
from juru.skills.knowledge.errors import SourceError
from juru.skills.knowledge.passages import Passage
from juru.skills.knowledge.sources import read_file, readable_files


def load(sources: Sequence[Path], *, warn: TextIO | None = None) -> Knowledge:
    """The knowledge in files and folders; a file that cannot be read is named and left out."""
    passages: list[Passage] = []
    for path in sources:
        if not path.exists():
            raise NotFound(f"no such file: {path}", text=f"Berkas atau folder tidak ada: {path}")
    for path in readable_files(list(sources)):
        try:
            source = read_file(path)
        except SourceError as error:
            print(f"{path.name}: {error.text}", file=warn or sys.stderr)
            continue
        for warning in source.warnings:
            print(f"{path.name}: {warning}", file=warn or sys.stderr)
        passages += source.passages
    if not passages:
        raise NotFound("no readable source", text="Tidak ada dokumen yang bisa dibaca di sana.")
    return Knowledge(passages)


def as_json(answer: Answer, identity: Any = None, ms: float = 0.0) -> dict[str, Any]:
    """An answer as the command prints it."""
    row: dict[str, Any] = {} if identity is None else {"id": identity}
    return row | {
        "answer": answer.text,
        "declined": answer.declined,
        "handover": answer.handover,
        "sources": list(answer.sources),
        "passages": [passage.as_json() for passage in answer.passages],
        "confidence": round(answer.confidence, 3),
        "verdict": answer.verdict,
        "ms": round(ms, 2),
    }


def ask_one(sources: Sequence[Path], question: str, context: Sequence[str] = ()) -> dict[str, Any]:
    """One question over files and folders."""
    return _timed(load(sources), question, context)


def answer_lines(sources: Sequence[Path], lines_in: Iterable[str], lines_out: TextIO) -> None:
    """Answer {"id","question","context"} a line; each line is a conversation of its own."""
    knowledge = load(sources)
    for number, line in enumerate(lines_in, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            question, context = str(row["question"]), [str(text) for text in row.get("context") or []]
        except (ValueError, KeyError, TypeError) as error:
            raise InvalidCall(f"line {number}: {error}", text=f'Baris {number} bukan {{"id","question","context"}}.') from error
        result = _timed(knowledge, question, context, row.get("id"))
        lines_out.write(json.dumps(result, ensure_ascii=False) + "\n")
        lines_out.flush()


def _timed(knowledge: Knowledge, question: str, context: Sequence[str], identity: Any = None) -> dict[str, Any]:
    start = time.perf_counter()
    answer = knowledge.ask(question, context)
    return as_json(answer, identity, (time.perf_counter() - start) * 1000)
