"""Every module that holds logic has its test, of its name and in its room."""

from __future__ import annotations

from pathlib import Path

from .package import PACKAGE, TESTS, modules

# Modules that still lack their test. The list only shrinks: write the test, take the line out.
WITHOUT = Path(__file__).with_name("without_test.txt")


def test_just_the_modules_that_are_listed_lack_their_mirrored_test() -> None:
    lacking = {
        module.path.relative_to(PACKAGE).as_posix()
        for module in modules()
        if module.holds_logic and not (TESTS / module.test).exists()
    }
    assert lacking == set(WITHOUT.read_text(encoding="utf-8").split())


def test_a_folder_of_tests_has_a_room_that_it_mirrors() -> None:
    own = {"accuracy", "benchmarks", "calibration", "corpora", "faults", "gold", "house", "setup"}
    folders = {
        path.parent.relative_to(TESTS)
        for path in TESTS.rglob("test_*.py")
        if path.relative_to(TESTS).parts[0] not in own
    }
    # What a browser and the checker of standards say of the whole briefing has no module.
    whole = {Path("briefing/web"), Path("briefing/verapdf")}
    assert not {folder for folder in folders - whole if not (PACKAGE / folder).is_dir()}
