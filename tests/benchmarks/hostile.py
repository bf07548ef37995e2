"""Seconds and memory that each bad file takes, fifty times as large as in the tests.

    python tests/benchmarks/hostile.py [folder ...]

Prints a line a file: processor seconds, the most memory in MB, what became of it. Each file is read
by a process of its own. Folders that are named are read beside the files made here.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from counterpoint import sources

SIZE = 95_000
MOST_SECONDS, MOST_MB = 20, 1_000


def read(path: Path) -> str:
    """Read a file alone in a folder; say what became of it."""
    with TemporaryDirectory() as folder:
        Path(folder, path.name).write_bytes(path.read_bytes())
        listed, unread = sources.listing(Path(folder))
        documents, refused = sources.read(listed)
    said = [f"{len(documents)} built"] if documents else []
    said += [f"left out: {refusal.reason}" for refusal in [*unread, *refused][:1]]
    return "; ".join(said)


def measured(path: Path) -> tuple[float, float, str]:
    """Read a file in a process of its own: processor seconds, MB, what became of it."""
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(sending, read(path).encode("utf-8", "replace")[:4_000])
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving, "rb") as pipe:
        said = pipe.read().decode(errors="replace")
    _, status, usage = os.wait4(child, 0)
    ended = said if status == 0 else f"TRACEBACK or killed: {status}"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, ended


def main() -> None:
    """Print the table and what is beyond the bounds."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    hostile = importlib.import_module("faults.hostile")
    began, beyond, count = time.monotonic(), 0, 0
    with TemporaryDirectory() as folder:
        for family in hostile.FAMILIES:
            hostile.write(Path(folder), family, SIZE)
        for place in (folder, *sys.argv[1:]):
            for path in sorted(Path(place).iterdir()):
                seconds, mb, said = measured(path)
                count += 1
                beyond += seconds > MOST_SECONDS or mb > MOST_MB or "TRACEBACK" in said
                print(f"{path.name}\t{seconds:.2f}\t{mb:.0f}\t{said[:160]}", flush=True)  # noqa: T201
    took = time.monotonic() - began
    print(f"{count} files in {took:.0f} s; beyond the bounds: {beyond}")  # noqa: T201


if __name__ == "__main__":
    main()
