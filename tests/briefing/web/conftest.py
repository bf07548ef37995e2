"""A browser without a window, driven through its pipe (Chrome DevTools Protocol)."""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import signal
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 60  # seconds for an answer: a machine may be slow
KEYS = {"Escape": 27, "Enter": 13, "Tab": 9, "ArrowLeft": 37, "ArrowRight": 39}


class Browser:
    """One page of a browser, and whatever it says, asks for and complains of."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write, self._sent, self._left = read, write, 0, b""
        self._session: str | None = None
        self.said: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._sent += 1
        message = {"id": self._sent, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        return self._until(lambda answer: answer.get("id") == self._sent)["result"]

    def _until(self, wanted: Any) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while True:
            *messages, self._left = self._left.split(b"\0")
            heard = [json.loads(message) for message in messages]
            self.said += heard
            for message in heard:
                assert "error" not in message, message
                if wanted(message):
                    return message
            assert select.select([self._read], [], [], max(0, end - time.monotonic()))[0]
            self._left += os.read(self._read, 1 << 20)

    def open(self, file: Path, width: int, height: int = 800, *, dark: bool = False) -> None:
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.said.clear()
        self.call("Page.navigate", url=file.as_uri())
        assert self.waits("document.readyState === 'complete'")

    def run(self, script: str) -> Any:
        """Evaluate an expression, or what a promise comes to, in the page."""
        result = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def waits(self, condition: str) -> Any:
        """Look until something holds in the page: history and focus follow a little later."""
        end = time.monotonic() + PATIENCE
        while not (holds := self.run(f"!!({condition})")) and time.monotonic() < end:
            time.sleep(0.02)
        return holds

    def press(self, key: str) -> None:
        text = {"text": "\r"} if key == "Enter" else {}
        code = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS[key]}
        self.call("Input.dispatchKeyEvent", type="keyDown", **code, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **code)

    def events(self, *methods: str) -> list[dict[str, Any]]:
        return [message["params"] for message in self.said if message.get("method") in methods]


@contextmanager
def _running(program: str, folder: Path) -> Iterator[Browser]:
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (*os.pipe(), *os.pipe())]
    to_read, write, read, to_write = ends
    options = (
        *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
        *("--remote-debugging-pipe", "--no-first-run", f"--user-data-dir={folder}"),
    )
    nowhere = os.open(os.devnull, os.O_RDWR)
    browser = os.posix_spawn(
        program,
        [program, *options],
        {**os.environ, "HOME": str(folder)},
        file_actions=[
            (os.POSIX_SPAWN_DUP2, nowhere, 1),
            (os.POSIX_SPAWN_DUP2, nowhere, 2),
            (os.POSIX_SPAWN_DUP2, to_read, 3),
            (os.POSIX_SPAWN_DUP2, to_write, 4),
        ],
    )
    try:
        yield Browser(read, write)
    finally:
        os.kill(browser, signal.SIGTERM)
        os.waitpid(browser, 0)
        for end in (*ends, nowhere):
            os.close(end)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        pytest.skip("no Chromium to open the page in")
    with _running(program, tmp_path_factory.mktemp("browser")) as started:
        yield started
