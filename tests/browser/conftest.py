"""A real Chromium against a real server on a free port, whatever is installed to find it with."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright  # noqa: E402

from tests.web.world import World, open_world  # noqa: E402

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
DESKTOP = {"viewport": {"width": 1280, "height": 800}}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)


@dataclass
class Server:
    """Juru on a free loopback port; may be stopped and started again on the same port and database."""

    database: str
    port: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    world: World | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self.world = open_world(self.database, self.address, self.settings)
        self.world.workers.start()
        config = uvicorn.Config(self.world.app, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listener]}, daemon=True)
        self._thread.start()
        wait_until(lambda: self._server.started)

    def stop(self) -> None:
        if self.world is None:
            return
        self._server.should_exit = True
        self._thread.join()
        self.world.close()
        self.world = None


def wait_until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(f"sqlite:///{tmp_path / 'juru.db'}")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for the tests of a file; each test gets a fresh profile.

    Not one for the whole run: while Playwright is up an event loop runs in this process, and tests elsewhere need their own.
    """
    with sync_playwright() as started:
        browser = launch_chromium(started)
        yield browser
        browser.close()


def launch_chromium(started: Playwright) -> Browser:
    """The installed Chromium, else Playwright's own; skips where there is neither."""
    installed = next(filter(None, map(shutil.which, _NAMES)), None)
    own = Path(started.chromium.executable_path)
    if installed is None and not own.exists():
        pytest.skip("no Chromium here; install one (apt install chromium) to run the browser tests")
    return started.chromium.launch(executable_path=installed, args=_ARGS)


@pytest.fixture
def browse(chromium: Browser, server: Server) -> Iterator[Callable[..., BrowserContext]]:
    """Open a fresh profile: `browse(PHONE, color_scheme="dark")`. Errors in any page's console fail the test.

    Needs the server, so that pages are closed before it stops and it need not wait for their streams.
    """
    opened: list[BrowserContext] = []
    complaints: list[str] = []

    def open_context(device: dict[str, Any] = DESKTOP, **more: Any) -> BrowserContext:
        context = chromium.new_context(**{"locale": "id-ID", "timezone_id": "Asia/Jakarta", **device, **more})
        context.set_default_timeout(8_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda said: complaints.append(said.text) if _serious(said.text) else None)
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()
    assert not complaints


def _serious(text: str) -> bool:
    return "Content Security Policy" in text or "Content-Security-Policy" in text or "TypeError" in text


@pytest.fixture
def page(browse: Callable[..., BrowserContext]) -> Page:
    """A desktop page."""
    return browse().new_page()


@pytest.fixture
def phone(browse: Callable[..., BrowserContext]) -> Page:
    """A page on a small phone, in the dark."""
    return browse(PHONE, color_scheme="dark").new_page()
