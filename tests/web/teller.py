"""A skill for looking at the web: it answers a few fixed messages with everything a chat can show."""

import io
import time
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw
from pydantic import BaseModel

from juru.skills.tool import Button, Context, File, Option, Question, Reading, Reply, Result, Tool, ToolCall
from juru.storage.database import ReadTx, Tx

BOOKED = (
    "Siap bos, 3 catatan masuk:\n• Orderan *+Rp120.000*\n• Makan *−Rp25.000*\n• Bensin *−Rp5.000*\n\n"
    "Target hari ini *Rp90.000* dari Rp150.000\n▓▓▓▓▓▓░░░░ 60%"
)
CHART = "Pengeluaran bulan ini *Rp1.284.500*, paling banyak buat bensin."
EXPORT = "Ini laporan November, bos. Ada 64 catatan."
ASK = "Hapus catatan *Makan Rp25.000* hari ini?"


class Anything(BaseModel):
    pass


class Teller:
    """Knows `grafik`, `export`, `hapus`, `lama` (slow), `gagal` (crashes), `tanya` (quick answers); books the rest."""

    name = "teller"
    tools: Mapping[str, Tool] = {
        "do": Tool("do", "do it", Anything),
        "erase": Tool("erase", "erase it", Anything, internal=True),
    }

    def command(self, name: str, rest: str, context: Context) -> Reading | None:
        return None

    def read(self, text: str, context: Context) -> Reading:
        if text == "lama":
            time.sleep(1.5)
        return Reading((ToolCall("do", {"text": text}),), 1.0, "local", "teller")

    def resume(self, question: Question, text: str, context: Context) -> Reading | None:
        return None

    def validate(self, call: ToolCall) -> ToolCall:
        return call

    def act(self, tx: Tx, call: ToolCall, line: int, context: Context) -> Result:
        if call.name == "erase":
            return Result(call, "erased")
        if call.arguments["text"] == "gagal":
            raise RuntimeError("meant to fail")
        if call.arguments["text"] == "hapus":
            erase = ToolCall("erase", {})
            return Result(call, "asked", question=Question(ASK, (Option("Ya, hapus", (erase,)), Option("Batal"))))
        return Result(call, call.arguments["text"])

    def word(self, tx: ReadTx, reading: Reading, results: Sequence[Result], context: Context) -> list[Reply]:
        return [self._reply(result) for result in results] or [Reply("Oke, dibatalkan.")]

    def _reply(self, result: Result) -> Reply:
        if result.question:
            return Reply(result.question.text)
        if result.kind == "erased":
            return Reply("Sudah dihapus. Pengeluaran hari ini jadi *Rp5.000*.")
        if result.kind == "grafik":
            return Reply(CHART, files=(File("november.png", "image/png", chart()),))
        if result.kind == "export":
            return Reply(EXPORT, files=(File("laporan november.xlsx", "application/vnd.ms-excel", b"x" * 18_432),))
        if result.kind == "tanya":
            return Reply(
                "Mau lihat yang mana?", buttons=(Button("Hari ini", "rekap hari ini"), Button("Bulan ini", "rekap bulan ini"))
            )
        if result.kind.startswith(("ulang", "<", "*")):
            return Reply(result.kind)
        return Reply(BOOKED)


def chart() -> bytes:
    """A bar chart as a skill might draw it."""
    picture = Image.new("RGB", (800, 460), "white")
    pen = ImageDraw.Draw(picture)
    for index, tall in enumerate((310, 250, 180, 120, 90, 60)):
        pen.rounded_rectangle((70 + index * 118, 400 - tall, 150 + index * 118, 400), 10, fill="#3440a8")
    pen.line((40, 402, 770, 402), fill="#8d8899", width=2)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
