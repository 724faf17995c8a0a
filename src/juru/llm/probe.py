"""Looks at a configured server for `juru doctor`: what is wrong, and what to do about it, in Indonesian."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from juru.llm.answer import calls_of
from juru.llm.client import Client, Prompt
from juru.llm.failures import LlmFailure
from juru.llm.schema import Schema, without_bounds
from juru.llm.server import Server


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `advice` says what to do where it is not well."""

    state: Literal["ok", "note", "bad"]
    fact: str
    advice: str = ""


_SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "calls": {
            "type": "array",
            "maxItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "name": {"type": "string", "enum": ["ping"]},
                    "arguments": {"type": "object", "properties": {}, "required": [], "additionalProperties": False},
                },
                "required": ["name", "arguments"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["calls"],
    "additionalProperties": False,
}
_PROMPT = Prompt(
    (
        {"role": "system", "content": 'Jawab dengan JSON {"calls":[{"name":"ping","arguments":{}}]}.'},
        {"role": "user", "content": '{"pesan":"ping"}'},
    ),
    _SCHEMA,
    without_bounds(_SCHEMA),
)

_FORMATS = {
    "json_schema": "jawaban dijaga skema JSON",
    "json_object": "tanpa skema, skema ditulis di perintah",
    "plain": "tanpa mode JSON, jawaban dibaca apa adanya",
}

#: Part of the host, what people call it, how its address looks, where its key comes from, a model to begin with.
_KNOWN = (
    ("openai.com", "OpenAI", "https://api.openai.com/v1", "platform.openai.com/api-keys", "gpt-4o-mini"),
    (
        "googleapis.com", "Gemini", "https://generativelanguage.googleapis.com/v1beta/openai",
        "aistudio.google.com/apikey", "gemini-2.5-flash",
    ),
    (
        "cloudflare.com", "Cloudflare Workers AI", "https://api.cloudflare.com/client/v4/accounts/ID_AKUN/ai/v1",
        "dash.cloudflare.com/profile/api-tokens (izin Workers AI)", "@cf/meta/llama-4-scout-17b-16e-instruct",
    ),
)  # fmt: skip


def probe(server: Server) -> Iterator[Finding]:
    """Ask the server one small thing. Costs some thirty tokens; changes nothing."""
    wrong = _wrong_address(server)
    if wrong:
        yield wrong
        return
    client = Client(server)
    try:
        client.warm()
        completion = client.complete(_PROMPT, time.monotonic() + server.timeout_seconds, guarded=False)
        yield _answered(server, client, completion.finish_reason, completion.ms / 1000)
        try:
            calls_of(completion)
        except LlmFailure as failure:
            yield Finding("note", f"jawaban percobaan tidak terbaca ({failure.outcome})", _ADVICE_UNREADABLE)
    except LlmFailure as failure:
        yield Finding("bad", _fact(server, failure), _advice(server, client, failure))
    finally:
        client.close()


def _wrong_address(server: Server) -> Finding | None:
    parts = urlsplit(server.base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return Finding("bad", f"alamat {server.base_url!r} bukan alamat web", f"Isi JURU_LLM_URL, misalnya {_example()}.")
    if parts.path.rstrip("/").endswith("/chat/completions"):
        return Finding("bad", "alamat memuat /chat/completions", "Hapus bagian itu dari JURU_LLM_URL: cukup sampai /v1.")
    if not server.model:
        return Finding("bad", "model belum dipilih", "Isi JURU_LLM_MODEL dengan nama model di server itu.")
    return None


def _answered(server: Server, client: Client, finish_reason: str, seconds: float) -> Finding:
    fact = f"{server.model} di {_place(server)} menjawab dalam {seconds:.1f} detik, {_FORMATS[client.dialect.format]}"
    if seconds > server.timeout_seconds / 2:
        advice = "Jawaban lambat: pesan yang sulit bisa habis waktu. Pakai model lebih kecil, atau naikkan JURU_LLM_TIMEOUT."
        return Finding("note", fact, advice)
    if finish_reason == "length":
        return Finding("note", f"{fact}, tetapi terpotong", "Naikkan JURU_LLM_MAX_TOKENS.")
    return Finding("ok", fact)


_ADVICE_UNREADABLE = "Model ini sulit memberi JSON. Coba model lain, misalnya Qwen2.5 7B Instruct atau gpt-4o-mini."


def _fact(server: Server, failure: LlmFailure) -> str:
    # Some servers repeat the key they refuse.
    said = f"kunci ditolak ({failure.status})" if failure.outcome == "key" else failure.detail or failure.outcome
    return f"{_place(server)}: {said}"


def _place(server: Server) -> str:
    """The address without a name and password that may stand in it."""
    parts = urlsplit(server.base_url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _advice(server: Server, client: Client, failure: LlmFailure) -> str:
    known = next((row for row in _KNOWN if row[0] in (urlsplit(server.base_url).hostname or "")), None)
    local = known is None
    if failure.outcome == "unreachable":
        if local:
            return (
                "Server belum jalan atau alamatnya salah. llama.cpp: `llama-server -m MODEL.gguf --port 8081 -c 8192`; "
                "Ollama: `ollama serve`. Lalu cek JURU_LLM_URL (akhiri dengan /v1)."
            )
        return f"Tidak ada jalan ke {known[1] if known else 'server'}: cek internet, DNS, proxy, dan JURU_LLM_URL."
    if failure.outcome == "key":
        if known:
            return f"Kunci {known[1]} kosong, salah, atau tidak berizin. Buat di {known[3]}, isi JURU_LLM_KEY."
        return "Server meminta kunci: isi JURU_LLM_KEY (llama-server: nilai --api-key)."
    if failure.outcome == "model":
        return _model_advice(server, client, known)
    return _OTHER.get(failure.outcome, "Lihat log server itu; Juru tetap bekerja tanpa LLM.").format(
        timeout=f"{server.timeout_seconds:g}"
    )


def _model_advice(server: Server, client: Client, known: tuple[str, ...] | None) -> str:
    try:
        there = client.models(time.monotonic() + min(server.timeout_seconds, 5.0))
    except LlmFailure:
        there = []
    if there:
        return f"Model '{server.model}' tidak ada. Yang ada: {', '.join(there[:8])}. Isi JURU_LLM_MODEL dengan salah satunya."
    if known:
        return f"Cek JURU_LLM_URL ({known[2]}) dan JURU_LLM_MODEL (misalnya {known[4]})."
    return (
        f"Model '{server.model}' tidak ada, atau alamatnya salah. Ollama: `ollama pull {server.model}`; alamat harus berakhir "
        f"dengan /v1, misalnya {_example()}."
    )


_OTHER = {
    "timeout": "Tidak dijawab dalam {timeout} detik. Model terlalu besar untuk mesin ini atau masih dimuat: coba lagi, pakai "
    "model lebih kecil, atau naikkan JURU_LLM_TIMEOUT.",
    "overloaded": "Kuota habis atau terlalu banyak permintaan. Cek tagihan dan batas di akun server itu.",
    "refused": "Server menolak bentuk permintaannya. Pastikan ia melayani /v1/chat/completions gaya OpenAI; perbarui server.",
    "too_big": "Konteks model terlalu pendek. llama.cpp: `-c 8192`; Ollama: OLLAMA_CONTEXT_LENGTH=8192.",
    "server": "Server itu sendiri bermasalah, atau alamatnya bukan server LLM. Lihat log-nya.",
    "empty": "Jawabannya kosong. Coba model lain.",
}


def _example() -> str:
    return "http://127.0.0.1:8081/v1 (llama.cpp) atau http://127.0.0.1:11434/v1 (Ollama)"
