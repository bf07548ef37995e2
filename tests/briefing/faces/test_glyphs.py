from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.briefing.faces import fonts, glyphs
from counterpoint.briefing.pdf import writing


def others(page: str) -> list[str]:
    """Name the faces of other scripts that a page needs."""
    faces = glyphs.faces_for(page)
    assert faces[: len(fonts.FACES)] == fonts.FACES
    return [face.family.removeprefix("Counterpoint ") for face in faces[len(fonts.FACES) :]]


@pytest.mark.parametrize(
    "text",
    [
        "Café Škoda – “quoted” ‘so’ … £9.50 → ≤ ± × −",
        "Ελλάδα, Москва, Nguyễn",
        "王毅, 安倍 さくら, 김정은",
        "محمد, שלום, नरेन्द्र मोदी, ประยุทธ์",
        "a\u00a0b\u200bc\n",
        "",
    ],
)
def test_what_the_faces_draw_is_left_alone(text: str) -> None:
    assert glyphs.printable(text) == text


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("ok 👍 said", "ok [U+1F44D] said"),
        ("👍👎", "[U+1F44D U+1F44E]"),
        ("王👍毅", "王[U+1F44D]毅"),
        ("\U00012000!", "[U+12000]!"),
        ("bell\a", "bell[U+0007]"),
    ],
)
def test_what_no_face_draws_is_spelled_out(text: str, spelled: str) -> None:
    assert glyphs.printable(text) == spelled


@pytest.mark.parametrize(
    ("page", "faces"),
    [
        ("<p>Café, Москва, Ελλάδα, Nguyễn</p>", []),
        ("<p>Wang Yi (王毅)</p>", ["SC"]),
        ("<p>Wang Yi (&#29579;&#27589;)</p>", ["SC"]),
        ("<p>安倍 さくら</p>", ["JP"]),
        ("<p lang=ja>安倍</p>", ["JP"]),
        ("<p>김정은</p>", ["KR"]),
        ("<p>ㄅ 王</p>", ["TC"]),
        ('<p lang="zh-TW">王</p>', ["TC"]),
        ("<p>习近平, さくら</p>", ["SC", "JP"]),  # 习: no Japanese form
        ("<p>שלום, ประยุทธ์</p>", ["Hebrew", "Thai"]),
        ("<p>👍</p>", []),
    ],
)
def test_a_page_gets_the_faces_of_the_scripts_on_it(page: str, faces: list[str]) -> None:
    assert others(page) == faces


# Any character at all, and those that only the faces of other scripts draw.
FOREIGN = sorted(map(chr, frozenset[int]().union(*map(fonts.characters, fonts.OTHER_SCRIPTS))))
TEXTS = st.text(max_size=30) | st.text(st.sampled_from(FOREIGN), max_size=30)


@given(st.lists(TEXTS, min_size=30, max_size=60))
@settings(max_examples=3)
def test_printable_text_never_lacks_a_glyph(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    shown = [glyphs.printable(text) for text in texts]
    assert [glyphs.printable(text) for text in shown] == shown
    body = "".join(f"<p>{html.escape(text)} <em>{html.escape(text)}</em></p>" for text in shown)
    page = f"<html lang=en><title>t</title>{body}</html>"
    assert writing.write(page, folder / "glyphs.pdf", base=folder) >= 1
