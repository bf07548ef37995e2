"""See to what no lock file holds: the libraries WeasyPrint draws with, and Debian's venv.

Installs what is missing where apt-get may be used without a password, and otherwise stops with
the line to type. Needs nothing but the standard library: it runs before there is an environment.

With --for-tests it sees to what veraPDF runs on instead, and stops for nothing: the tests say what
they could not do.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ENVIRONMENT = Path(__file__).parents[2] / ".venv"

# The libraries that WeasyPrint opens, with the number in their file name on Linux. It can do
# without the last, and then subsets fonts slowly and not to the same bytes.
LIBRARIES = {
    "gobject-2.0": 0,
    "fontconfig": 1,
    "harfbuzz": 0,
    "pango-1.0": 0,
    "pangoft2-1.0": 0,
    "harfbuzz-subset": 0,
}
PANGO_MINIMUM = 1_44_00  # as pango_version() counts: 1.44.0

DEBIAN_PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
DEBIAN_JAVA = "default-jdk-headless"
DEBIAN_JAXB = "libjaxb-java"
JAXB = Path("/usr/share/java/jaxb-runtime.jar")
DEBIAN_VENV = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def load(name: str) -> ctypes.CDLL | None:
    """Open a shared library as WeasyPrint does, or None where there is none."""
    for candidate in (f"lib{name}.so.{LIBRARIES[name]}", ctypes.util.find_library(name)):
        if candidate is None:
            continue
        try:
            return ctypes.CDLL(candidate)
        except OSError:
            continue
    return None


def missing_libraries() -> list[str]:
    """List the libraries that cannot be opened or are too old, each in words."""
    missing = [f"lib{name}" for name in LIBRARIES if load(name) is None]
    pango = load("pango-1.0")
    if pango is not None and pango.pango_version() < PANGO_MINIMUM:
        missing.append("libpango-1.0 of version 1.44 or later")
    return missing


def lacks_venv(environment: Path = ENVIRONMENT) -> bool:
    """Tell whether the environment is still to be made and this Python cannot make it."""
    importlib.invalidate_caches()
    return not environment.exists() and importlib.util.find_spec("ensurepip") is None


def missing() -> list[str]:
    """List everything that is missing, each in words."""
    return [*missing_libraries(), *(["the venv module of Python"] if lacks_venv() else [])]


def debian_packages() -> list[str]:
    """List the Debian packages that hold what is missing."""
    libraries = DEBIAN_PACKAGES if missing_libraries() else ()
    return [*libraries, *([DEBIAN_VENV] if lacks_venv() else [])]


def packages_for_tests() -> list[str]:
    """List the Debian packages that the tests want and that are missing."""
    java = [] if shutil.which("javac") else [DEBIAN_JAVA]
    return [*java, *([] if JAXB.exists() else [DEBIAN_JAXB])]


def administrator() -> list[str] | None:
    """Return what makes a command an administrator's, or None where that would ask a password.

    Root needs nothing, hence the empty list.
    """
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None or run([sudo, "-n", "true"], errors=subprocess.DEVNULL) != 0:
        return None
    return [sudo, "-n"]


def run(command: list[str], errors: int | None = None) -> int:
    """Run a command, let it speak on standard error alone, and return its exit status."""
    finished = subprocess.run(command, stdout=sys.stderr, stderr=errors, check=False)  # noqa: S603 - sudo and apt-get
    return finished.returncode


def install(packages: list[str]) -> None:
    """Install Debian packages where that is possible without a question, and else do nothing."""
    apt = shutil.which("apt-get")
    prefix = administrator()
    if apt is None or prefix is None:
        return
    sys.stderr.write(f"Installing system packages: {' '.join(packages)}\n")
    silence = ["--quiet=2", "--option=Dpkg::Use-Pty=0"]
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", apt, *silence]
    # A fresh container has no lists of packages, an old machine stale ones. Where none can be
    # fetched, those that are there may still do.
    run([*command, "update"])
    run([*command, "install", "--yes", "--no-install-recommends", *packages])


def advice(packages: list[str]) -> str:
    """Write the line to type, for the package manager found here; all lines where none is."""
    lines = {
        "apt-get": f"sudo apt-get install {' '.join(packages)}",
        "dnf": "sudo dnf install pango harfbuzz",
        "brew": "brew install pango",
    }
    here = [line for manager, line in lines.items() if shutil.which(manager)]
    return "\n".join(f"    {line}" for line in here[:1] or lines.values())


def main() -> None:
    """Install what is missing, and stop where something still is."""
    if sys.argv[1:] == ["--for-tests"]:
        if wanted := packages_for_tests():
            install(wanted)
        return
    if missing():
        install(debian_packages())
    if still := missing():
        raise SystemExit(
            f"Missing on this system: {', '.join(still)}. Type this, then make again:\n"
            f"{advice(debian_packages())}"
        )


if __name__ == "__main__":
    main()
