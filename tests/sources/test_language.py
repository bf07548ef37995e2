from __future__ import annotations

import pytest

from counterpoint.sources import language as room
from counterpoint.sources.language import language

ENGLISH = (
    "The council said on Monday that the road would be closed for a month while a new bridge is "
    "built, and that buses would go by way of the station."
)
NEIGHBOURS = {
    "nl": "De gemeente zei maandag dat de weg een maand dicht is omdat er een nieuwe brug in de "
    "stad komt, en dat de bussen in die tijd over het plein rijden. Het was al langer bekend.",
    "de": "Die Stadt teilte am Montag mit, dass die Straße im Juni gesperrt wird, weil in der "
    "Altstadt eine neue Brücke gebaut wird; was das für die Busse heißt, ist noch offen.",
    "fr": "La ville a annoncé lundi que la route sera fermée pendant un mois, car on construit un "
    "nouveau pont; les bus passeront par la gare, a dit le maire.",
    "es": "El ayuntamiento dijo el lunes que la carretera se cerrará un mes para construir un "
    "puente nuevo, y que los autobuses irán por la estación mientras tanto.",
}


@pytest.fixture
def model_is_asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    real = room._identifier()  # noqa: SLF001  what the module asks

    class Watched:
        def classify(self, text: str) -> tuple[str, float]:
            asked.append(text)
            return real.classify(text)

    monkeypatch.setattr(room, "_identifier", Watched)
    return asked


def test_plain_english_is_known_without_the_model(model_is_asked: list[str]) -> None:
    assert language(ENGLISH) == ("en", True)
    assert model_is_asked == []


@pytest.mark.parametrize("code", NEIGHBOURS)
def test_a_neighbour_of_english_is_left_to_the_model(code: str, model_is_asked: list[str]) -> None:
    assert language(NEIGHBOURS[code]) == (code, True)
    assert len(model_is_asked) == 1


def test_a_few_words_of_english_are_left_to_the_model(model_is_asked: list[str]) -> None:
    language("On the road")
    assert len(model_is_asked) == 1


def test_another_script_is_surely_not_english() -> None:
    code, sure = language("市长周一表示,这条路将关闭一个月。")
    assert (code, sure) == ("zh", True)
