"""Commands that read and measure: one message, a stream of them, a file with gold."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from juru.cli.opening import llm_server, read_settings
from juru.cli.screen import out
from juru.errors import InvalidCall, NotFound, SettingsError


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(understand)
    app.command()(insights)
    knowledge = typer.Typer(help="Jawaban dari dokumen.", no_args_is_help=True)
    knowledge.command("ask")(ask_knowledge)
    app.add_typer(knowledge, name="knowledge")
    evaluate = typer.Typer(help="Ukur ketepatan terhadap berkas berisi jawaban yang benar.", no_args_is_help=True)
    evaluate.command("understand")(evaluate_understand)
    evaluate.command("knowledge")(evaluate_knowledge)
    app.add_typer(evaluate, name="eval")


def understand(
    text: Annotated[str | None, typer.Argument(help="Satu pesan.")] = None,
    now: Annotated[str | None, typer.Option(help="Waktu bicara, ISO 8601; bawaan: sekarang di WIB.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Baca baris JSON dari masukan, tulis baris JSON.")] = False,
) -> None:
    """Tunjukkan bagaimana sebuah pesan dibaca: panggilan alat, keyakinan, dan aturan yang memutuskan."""
    from juru.evals import understand as evals
    from juru.skills.bookkeeping.reader import read

    if jsonl:
        evals.stream(sys.stdin, sys.stdout)
        return
    if text is None:
        raise InvalidCall("no text", text='Tulis pesannya: juru understand "makan 25rb"')
    row = evals.as_json(read(text, evals.context_at(_moment(now).isoformat())))
    if as_json:
        out.print_json(json.dumps(row, ensure_ascii=False))
        return
    _print_reading(row)


def evaluate_understand(
    files: Annotated[list[Path], typer.Argument(help="Berkas .jsonl atau .corpus dengan jawaban yang benar.")],
    misses: Annotated[int, typer.Option(help="Banyaknya kesalahan yang dicetak.")] = 1_000_000,
    with_llm: Annotated[bool, typer.Option("--with-llm", help="Bandingkan mesin, LLM dan tangga keduanya.")] = False,
) -> None:
    """Bandingkan pembacaan dengan jawaban: tepat seluruhnya, presisi dan recall tiap alat, dan semua yang meleset."""
    from juru.evals import understand as evals
    from juru.evals.corpus import CorpusError

    for path in files:
        if not path.is_file():
            raise NotFound(f"no such file: {path}", text=f"Berkas tidak ada: {path}")
    if with_llm:
        _evaluate_with_llm(files)
        return
    try:
        report = evals.evaluate(files)
    except CorpusError as error:
        raise InvalidCall(str(error), text=f"Berkas jawaban tidak terbaca: {error}") from error
    print(evals.render(report, misses))


def _evaluate_with_llm(files: list[Path]) -> None:
    from juru.evals import with_llm

    settings = read_settings()
    if not settings.llm_url:
        raise SettingsError("no LLM", text="LLM belum diatur: isi JURU_LLM_URL dan JURU_LLM_MODEL, lihat docs/llm.md.")
    with_llm.report(files, llm_server(settings), sys.stdout, threshold=settings.llm_threshold)


def ask_knowledge(
    question: Annotated[str | None, typer.Argument(help="Pertanyaannya.")] = None,
    source: Annotated[list[Path] | None, typer.Option(help="Berkas atau folder dokumen; boleh beberapa.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Baca baris JSON dari masukan, tulis baris JSON.")] = False,
) -> None:
    """Jawab dari dokumen, dengan sumbernya; yang tidak ada di dokumen tidak dijawab."""
    from juru.skills.knowledge.ask import answer_lines, ask_one

    sources = source or []
    missing = [path for path in sources if not path.exists()]
    if missing or not sources:
        text = f"Dokumen tidak ada: {missing[0]}" if missing else "Sebutkan dokumennya: --source PATH"
        raise NotFound("no sources", text=text)
    if jsonl:
        answer_lines(sources, sys.stdin, sys.stdout)
        return
    if question is None:
        raise InvalidCall("no question", text='Tulis pertanyaannya: juru knowledge ask --source PATH "jam buka?"')
    row = ask_one(sources, question)
    if as_json:
        print(json.dumps(row, ensure_ascii=False))
        return
    out.print(Text(str(row["answer"])), soft_wrap=True)
    if row["sources"]:
        out.print(Text(f"sumber: {', '.join(row['sources'])}", style="dim"), soft_wrap=True)


def insights(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Baca baris JSON dari masukan, tulis baris JSON.")] = True,
) -> None:
    """Topik, urgensi dan hambatan dari percakapan: {"id","text"} per baris."""
    from juru.insights.classify import lines

    if jsonl:
        lines(sys.stdin, sys.stdout)


def evaluate_knowledge(
    file: Annotated[Path, typer.Argument(help="Berkas .jsonl berisi pertanyaan dan jawaban yang benar.")],
    source: Annotated[list[Path] | None, typer.Option(help="Dokumen; bawaan: folder kb di sebelah berkas.")] = None,
    misses: Annotated[int, typer.Option(help="Banyaknya kesalahan yang dicetak.")] = 40,
) -> None:
    """Ukur jawaban dari dokumen: setia, mengena, presisi dan recall, benar, penolakan, angka karangan."""
    from juru.skills.knowledge.evaluate import evaluate, print_report

    if not file.is_file():
        raise NotFound(f"no such file: {file}", text=f"Berkas tidak ada: {file}")
    print_report(evaluate(file, source or ()), sys.stdout, misses=misses)


def _moment(now: str | None) -> datetime:
    from zoneinfo import ZoneInfo

    jakarta = ZoneInfo("Asia/Jakarta")
    if now is None:
        return datetime.now(jakarta)
    try:
        moment = datetime.fromisoformat(now)
    except ValueError as error:
        raise InvalidCall(f"not a time: {now}", text=f"Waktu '{now}' tidak terbaca. Contoh: 2026-11-12T20:05+07:00") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=jakarta)


def _print_reading(row: dict[str, Any]) -> None:
    for call in row["calls"]:
        out.print(Text(call["name"], style="bold"))
        for key, value in call["arguments"].items():
            out.print(Text(f"  {key}: {json.dumps(value, ensure_ascii=False)}"), soft_wrap=True)
    if not row["calls"]:
        out.print("(tidak ada yang dilakukan)")
    out.print(Text(f"keyakinan {row['confidence']:.2f} · oleh {row['by']} · aturan {row['rule']}", style="dim"), soft_wrap=True)
