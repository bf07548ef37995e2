from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.records import Hedge, Sentence, assemble

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document


def test_each_document_gets_its_own_in_the_order_given(
    document_of: Callable[..., Document],
) -> None:
    late, early = Sentence("b", 9, 20, heading=False), Sentence("b", 0, 8, heading=True)
    other = Sentence("a", 0, 8, heading=False)
    hedge = Hedge("a", 2, 5, "may", "modal")
    first, second = assemble([document_of("b"), document_of("a")], [late, other, early], [hedge])
    assert (first.document.id, first.sentences, first.evidence) == ("b", (late, early), ())
    assert (second.document.id, second.sentences, second.evidence) == ("a", (other,), (hedge,))


def test_a_document_in_which_nothing_was_found_is_an_article_all_the_same(
    document_of: Callable[..., Document],
) -> None:
    [article] = assemble([document_of()], [], [])
    assert article.sentences == article.evidence == ()
