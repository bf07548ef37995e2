from __future__ import annotations

import pytest

from counterpoint.sources.soundness import language as room
from counterpoint.sources.soundness.language import foreign, language

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


@pytest.mark.parametrize("code", NEIGHBOURS)
def test_a_paragraph_in_another_language_is_told(code: str) -> None:
    assert foreign(NEIGHBOURS[code]) == code


def test_a_paragraph_in_another_script_is_told() -> None:
    assert foreign("市长周一表示,这条路将关闭一个月,公共汽车改道,乘客须提前半小时出发。") == "zh"


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "“Ça ne va pas, mais alors pas du tout,” said the baker, and he shut the door on us.",
        "Prix de la Critique, Festival de Cannes, 2011",
        "王小明",
        "Anna Weber, Jonas Keller, Marta Nowak, Luca Rossi, Inês Duarte, Piet de Vries",
    ],
)
def test_english_that_quotes_or_names_what_is_foreign_is_english(text: str) -> None:
    assert foreign(text) is None


def test_of_a_long_text_in_two_languages_the_larger_part_decides() -> None:
    french, english = " ".join([NEIGHBOURS["fr"]] * 30), " ".join([ENGLISH] * 90)
    assert language(f"{french}\n{english}") == ("en", True)
    assert language(f"{ENGLISH}\n{french}") == ("fr", True)
