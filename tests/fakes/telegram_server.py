"""A strict Bot API server on loopback: people write to a bot, the bot is answered as Telegram would, or refused.

    with FakeTelegram() as telegram:
        telegram.say(7, "halo")
        telegram.wait(lambda: telegram.texts(7) == ["Halo!"])

It also serves whoever develops a bot without a network: `python -m tests.fakes.telegram_server` prints its address and
token, and reads what a person says from standard input.
"""

import asyncio
import json
import sys
import threading
import time

from aiohttp import web

from tests.fakes import telegram_rules as rules
from tests.fakes.telegram_people import BOT, Call, Deed, Json, People
from tests.fakes.telegram_rules import Refusal, Upload, bad

TOKEN = "123456:AAFakeTokenForTests-0123456789abcdef"


class FakeTelegram(People):
    """The server and, with its other methods, the people who write to the bot."""

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__()
        self.token = token
        self.webhook: Json = {}
        self.commands: list[Json] = []
        self.links_expired = False  #: getFile still names a path, but nothing is there any more
        self._poll = 0
        self._down = False
        self._port = 0
        self._up = threading.Event()
        self._thread = threading.Thread()
        self._wanted: list[str] | None = None

    # -- its life --------------------------------------------------------------------------------------------------------

    def __enter__(self) -> "FakeTelegram":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, port: int = 0) -> None:
        self._port = port
        self._down = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._up.clear()
        self._thread.start()
        self._up.wait(10)

    def stop(self) -> None:
        """Go down; `start` with the same port brings it back with all it knew."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def _ring(self) -> None:
        self._loop.call_soon_threadsafe(self._changed.set)

    def _run(self) -> None:
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._changed = asyncio.Event()
        app = web.Application(client_max_size=rules.UPLOAD + 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._api)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        runner = web.AppRunner(app, handle_signals=False, access_log=None, shutdown_timeout=0.2)
        self._loop.run_until_complete(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", self._port)
        self._loop.run_until_complete(site.start())
        self._port = runner.addresses[0][1]
        self._up.set()
        self._loop.run_forever()
        self._down = True
        self._changed.set()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    # -- requests --------------------------------------------------------------------------------------------------------

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = {name.casefold(): name for name in rules.METHODS}.get(request.match_info["method"].casefold(), "")
        try:
            if request.match_info["token"] != self.token:
                raise Refusal(401 if ":" in request.match_info["token"] else 404, "Unauthorized")
            if not method:
                raise Refusal(404, "Not Found: method not found")
            given = await _parameters(request)
            with self._lock:
                self.calls.append(Call(method, given))
                deed = self._next_deed(method, given)
            if isinstance(deed, Refusal):
                raise deed
            if deed == "drop":
                return _cut(request)
            if deed == "hang":
                await asyncio.sleep(3600)
            parameters = rules.checked(method, given)
            result = await getattr(self, f"_{method}")(parameters)
            if deed == "lose":
                return _cut(request)
        except Refusal as refusal:
            return _refused(refusal)
        except web.HTTPRequestEntityTooLarge:
            return _refused(Refusal(413, "Request Entity Too Large"))
        return web.json_response({"ok": True, "result": result})

    def _next_deed(self, method: str, given: Json) -> Deed | None:
        script = self._scripts[method]
        for place, (chat, deed) in enumerate(script):
            if chat is None or str(chat) == str(given.get("chat_id")):
                del script[place]
                return deed
        return None

    async def _file(self, request: web.Request) -> web.StreamResponse:
        content = self._files.get(request.match_info["path"].rpartition("/")[2])
        if request.match_info["token"] != self.token or content is None or self.links_expired:
            return web.Response(status=404)
        return web.Response(body=content)

    async def _getMe(self, _: Json) -> Json:
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    async def _getUpdates(self, given: Json) -> list[Json]:
        if self.webhook:
            text = (
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
            raise Refusal(409, text)
        self._poll += 1
        mine = self._poll
        self._changed.set()
        if "allowed_updates" in given:
            self._wanted = given["allowed_updates"]
        self._forget(given.get("offset", 0))
        limit = min(max(given.get("limit", 100), 1), 100)
        deadline = time.monotonic() + min(given.get("timeout", 0), 50)
        while True:
            with self._lock:
                self._updates = [waiting for waiting in self._updates if waiting.until > self.now()]
                bodies = [waiting.body for waiting in self._updates if self._is_wanted(waiting.body)][:limit]
            left = deadline - time.monotonic()
            if bodies or left <= 0:
                return bodies
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), left)
            except TimeoutError:
                return []
            if self._down:
                raise Refusal(502, "Bad Gateway")
            if self._poll != mine:
                text = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
                raise Refusal(409, text)

    def _forget(self, offset: int) -> None:
        """An offset confirms all that is below it; a negative one all but the last so many."""
        with self._lock:
            if offset < 0:
                self._updates = self._updates[offset:]
            elif offset > 0:
                self._updates = [waiting for waiting in self._updates if waiting.id >= offset]

    def _is_wanted(self, body: Json) -> bool:
        kind = next(key for key in body if key != "update_id")
        return not self._wanted or kind in self._wanted or kind.startswith("future")

    async def _setWebhook(self, given: Json) -> bool:
        if not given["url"].startswith("https://"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        secret = given.get("secret_token", "")
        if len(secret) > 256 or not secret.replace("_", "a").replace("-", "a").isalnum():
            raise bad("secret token contains illegal characters")
        self.webhook = given
        return True

    async def _deleteWebhook(self, given: Json) -> bool:
        self.webhook = {}
        if given.get("drop_pending_updates"):
            self._updates = []
        return True

    async def _getWebhookInfo(self, _: Json) -> Json:
        url = self.webhook.get("url", "")
        return {"url": url, "has_custom_certificate": False, "pending_update_count": len(self._updates)}

    async def _sendMessage(self, given: Json) -> Json:
        text, entities = rules.read_text(given["text"], given.get("parse_mode"), rules.TEXT, "message is too long")
        if not text:
            raise bad("message text is empty")
        return self._sent_by_bot(given, {"text": text} | ({"entities": entities} if entities else {}))

    async def _sendPhoto(self, given: Json) -> Json:
        rules.check_photo(given["photo"])
        photo = {"file_id": self._keep(given["photo"].content), "file_unique_id": "x", "width": 640, "height": 480}
        return self._sent_by_bot(given, {"photo": [photo]} | self._caption(given))

    async def _sendDocument(self, given: Json) -> Json:
        upload: Upload = given["document"]
        if len(upload.content) > rules.UPLOAD:
            raise Refusal(413, "Request Entity Too Large")
        if not upload.content:
            raise bad("file must be non-empty")
        document = {"file_id": self._keep(upload.content), "file_unique_id": "x", "file_name": upload.name}
        return self._sent_by_bot(given, {"document": document | {"file_size": len(upload.content)}} | self._caption(given))

    async def _sendChatAction(self, given: Json) -> bool:
        self._reachable(given["chat_id"])
        if given["action"] not in ("typing", "upload_photo", "upload_document"):
            raise bad("wrong parameter action in request")
        return True

    async def _answerCallbackQuery(self, given: Json) -> bool:
        asked = self._queries.get(given["callback_query_id"])
        if asked is None or self.now() - asked > rules.CALLBACK_SECONDS:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if len(given.get("text", "")) > rules.CALLBACK_ANSWER:
            raise bad("MESSAGE_TOO_LONG")
        self.answered[given["callback_query_id"]] = given
        return True

    async def _editMessageText(self, given: Json) -> Json:
        text, _ = rules.read_text(given["text"], given.get("parse_mode"), rules.TEXT, "message is too long")
        return self._changed_message(given, {"text": text, "reply_markup": given.get("reply_markup")})

    async def _editMessageReplyMarkup(self, given: Json) -> Json:
        return self._changed_message(given, {"reply_markup": given.get("reply_markup")})

    async def _setMyCommands(self, given: Json) -> bool:
        for command in given["commands"]:
            name, text = command.get("command", ""), command.get("description", "")
            if not 1 <= len(name) <= 32 or not name.replace("_", "a").isalnum() or name != name.lower():
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= len(text) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands = given["commands"]
        return True

    async def _getMyCommands(self, _: Json) -> list[Json]:
        return self.commands

    async def _getFile(self, given: Json) -> Json:
        content = self._files.get(given["file_id"])
        if content is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if len(content) > rules.DOWNLOAD:
            raise bad("file is too big")
        path = f"files/{given['file_id']}"
        return {"file_id": given["file_id"], "file_unique_id": "x", "file_size": len(content), "file_path": path}

    # -- messages --------------------------------------------------------------------------------------------------------

    def _sent_by_bot(self, given: Json, content: Json) -> Json:
        self._reachable(given["chat_id"])
        rules.check_keyboard(given.get("reply_markup"))
        if given.get("reply_markup"):
            content = content | {"reply_markup": given["reply_markup"]}
        with self._lock:
            message = self._new_message(given["chat_id"], None, content)
            message["from"] = BOT
            return message

    def _caption(self, given: Json) -> Json:
        text, entities = rules.read_text(
            given.get("caption", ""), given.get("parse_mode"), rules.CAPTION, "message caption is too long"
        )
        return ({"caption": text} if text else {}) | ({"caption_entities": entities} if entities else {})

    def _reachable(self, chat: int) -> None:
        with self._lock:
            if chat in self._blocked:
                raise Refusal(403, "Forbidden: bot was blocked by the user")
            if not self._messages[chat]:
                raise bad("chat not found")

    def _changed_message(self, given: Json, change: Json) -> Json:
        rules.check_keyboard(given.get("reply_markup"))
        with self._lock:
            found = next((m for m in self.sent(given["chat_id"]) if m["message_id"] == given["message_id"]), None)
            if found is None:
                raise bad("message to edit not found")
            if all(found.get(key) == value for key, value in change.items()):
                text = "specified new message content and reply markup are exactly the same as a current content and reply"
                raise bad(f"message is not modified: {text} markup of the message")
            for key, value in change.items():
                found.pop(key, None)
                if value is not None:
                    found[key] = value
            return found


async def _parameters(request: web.Request) -> Json:
    """From the address, a form with or without files, or JSON; an attached file stands in its parameter's place."""
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        try:
            given |= await request.json()
        except ValueError:
            raise bad("can't parse JSON") from None
        return given
    form = await request.post()
    files: dict[str, Upload] = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, await asyncio.to_thread(value.file.read))
            value.file.close()
        else:
            given[name] = value
    for name, value in list(given.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            if value[9:] not in files:
                raise bad(f"there is no attachment {value}")
            given[name] = files.pop(value[9:])
    return given | files


def _refused(refusal: Refusal) -> web.Response:
    body: Json = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    headers = {}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
        headers = {"Retry-After": str(refusal.parameters.get("retry_after", 0))}
    return web.json_response(body, status=refusal.status, headers=headers)


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()


def flood(seconds: int) -> Refusal:
    """429: too many messages."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def main() -> None:
    """Serve, with one person at the keyboard."""
    with FakeTelegram() as telegram:
        print(f"server {telegram.url}\ntoken  {telegram.token}\nWrite as a person would; `!label` presses a button.")
        threading.Thread(target=_echo, args=(telegram,), daemon=True).start()
        for line in sys.stdin:
            text = line.rstrip("\n")
            telegram.press(7, text[1:]) if text.startswith("!") else telegram.say(7, text)


def _echo(telegram: FakeTelegram) -> None:
    seen = 0
    while True:
        for message in telegram.sent(7)[seen:]:
            seen += 1
            print("bot:", json.dumps({key: message[key] for key in message if key not in ("from", "chat")}, ensure_ascii=False))
        time.sleep(0.1)


if __name__ == "__main__":
    main()
