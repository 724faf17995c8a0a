"""How long the language engine takes: python -m benchmarks.engine

Every message of the corpora, five times, on one core; the import on a fresh interpreter.
"""

import gc
import statistics
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from juru.evals.corpus import load
from juru.skills.bookkeeping import reader
from juru.skills.tool import Context

CORPUS = Path(reader.__file__).parent / "corpus"


def main() -> None:
    now = datetime(2026, 11, 12, 20, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
    context = Context(workspace_id=1, contact_id=1, contact_name="", message_id=1, now=now)
    texts = [case.text for path in sorted(CORPUS.iterdir()) if path.suffix in (".corpus", ".jsonl") for case in load(path)]
    for text in texts:
        reader.read(text, context)
    times = []
    gc.collect()
    for _ in range(5):
        for text in texts:
            began = time.perf_counter()
            reader.read(text, context)
            times.append((time.perf_counter() - began) * 1000)
    times.sort()
    print(f"messages read            {len(times)} ({len(texts)} different)")
    print(f"median                   {statistics.median(times):.3f} ms")
    print(f"p99                      {times[int(len(times) * 0.99)]:.3f} ms")
    print(f"slowest                  {times[-1]:.3f} ms")
    print(f"a second, one core       {1000 / statistics.mean(times):.0f}")
    long = ("dapet 120rb makan 25rb bensin goceng " * 60)[:2000]
    began = time.perf_counter()
    reader.read(long, context)
    print(f"2,000 characters         {(time.perf_counter() - began) * 1000:.1f} ms")
    print(f"import juru.language     {_import_seconds() * 1000:.0f} ms (less the bare interpreter)")


def _import_seconds() -> float:
    def run(code: str) -> float:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - began

    modules = "import juru.language, juru.language.money, juru.language.dates, juru.language.spelling"
    bare = min(run("pass") for _ in range(5))
    return min(run(modules) for _ in range(5)) - bare


if __name__ == "__main__":
    main()
