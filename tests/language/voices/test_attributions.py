from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities
from counterpoint.language.voices import attributions

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Attribution, Document

    Find = Callable[..., list[Attribution]]


@pytest.fixture
def find(parsed: Callable[..., tuple[Doc, Document]]) -> Find:
    def find(*paragraphs: str, headings: tuple[int, ...] = ()) -> list[Attribution]:
        doc, document = parsed(*paragraphs, headings=headings)
        return attributions.find(doc, document, entities.find(doc, document))

    return find


def seen(found: list[Attribution]) -> list[tuple[str, str, str | None, str]]:
    return [(a.mode, a.source, a.cue.text if a.cue else None, a.text) for a in found]


def test_a_quotation_is_given_to_the_speaker_behind_it(find: Find) -> None:
    assert seen(find("“The bridge is closed,” said Anna Keller, a structural engineer.")) == [
        ("direct", "Anna Keller", "said", "“The bridge is closed,”")
    ]


def test_a_quotation_is_given_to_the_speaker_before_it(find: Find) -> None:
    assert seen(find("Anna Keller told the court, “The bridge was never safe.”")) == [
        ("direct", "Anna Keller", "told", "“The bridge was never safe.”")
    ]


def test_a_split_quotation_is_two_attributions_of_one_cue(find: Find) -> None:
    found = find("“The bridge is closed,” Anna Keller said, “and it will stay closed.”")
    assert [a.text for a in found] == ["“The bridge is closed,”", "“and it will stay closed.”"]
    assert found[0].cue == found[1].cue
    assert {a.source for a in found} == {"Anna Keller"}


def test_a_quotation_without_a_cue_goes_on_with_the_last_speaker(find: Find) -> None:
    found = find("“The bridge is closed,” said Anna Keller. “We found cracks in two piers.”")
    assert [a.source for a in found] == ["Anna Keller", "Anna Keller"]


def test_a_quotation_over_paragraphs_has_one_speaker(find: Find) -> None:
    found = find("Anna Keller said: “We found cracks in two piers.", "“They will be repaired.”")
    assert [(a.text, a.source) for a in found] == [
        ("“We found cracks in two piers.", "Anna Keller"),
        ("“They will be repaired.”", "Anna Keller"),
    ]


def test_a_name_before_a_colon_or_behind_a_dash_speaks(find: Find) -> None:
    assert [a.source for a in find("Keller: “We found cracks in two piers.”")] == ["Keller"]
    assert [a.source for a in find("“We found cracks in two piers.” — Anna Keller")] == [
        "Anna Keller"
    ]


def test_a_reported_clause_is_indirect_and_without_that(find: Find) -> None:
    assert seen(find("Anna Keller said that the bridge would open in May.")) == [
        ("indirect", "Anna Keller", "said", "the bridge would open in May")
    ]


def test_according_to_reports_the_clause_that_it_comments_on(find: Find) -> None:
    assert seen(find("According to Anna Keller, the bridge will open in May.")) == [
        ("indirect", "Anna Keller", "According to", "the bridge will open in May")
    ]


def test_a_reported_clause_that_quotes_in_part_is_mixed(find: Find) -> None:
    assert seen(find("Anna Keller said the bridge was “a danger to everyone” in winter.")) == [
        ("mixed", "Anna Keller", "said", "the bridge was “a danger to everyone” in winter")
    ]


def test_a_quotation_that_is_all_of_a_clause_is_direct(find: Find) -> None:
    [found] = find("Anna Keller said that “the bridge is a danger to everyone.”")
    assert (found.mode, found.text) == ("direct", "“the bridge is a danger to everyone.”")


@pytest.mark.parametrize(
    "text",
    [
        "The town built a so-called “bridge to nowhere” in 1999.",
        "I think the bridge should close, and we said that it would.",
        "Anna Keller would say that the bridge is safe.",
        "If Anna Keller says that the bridge is safe, it will open.",
        "It is said that the bridge will open.",
    ],
)
def test_scare_quotes_the_author_and_what_is_not_asserted_attribute_nothing(
    find: Find, text: str
) -> None:
    assert find(text) == []


def test_persons_who_speak_together_are_each_a_source(find: Find) -> None:
    found = find("Anna Keller and Omar Haddad said that the bridge would open in May.")
    assert [a.source for a in found] == ["Anna Keller", "Omar Haddad"]


def test_a_heading_attributes_nothing(find: Find) -> None:
    heading = "Anna Keller says the bridge is closed"
    assert find(heading, "It rained.", headings=(0,)) == []
    assert [a.text for a in find(heading, "It rained.")] == ["the bridge is closed"]


def test_an_attribution_holds_the_words_it_points_at(find: Find) -> None:
    paragraphs = ("“It is closed,” said Anna Keller.", "The council denied that it had known.")
    text = "\n\n".join(paragraphs)
    found = find(*paragraphs)
    assert len(found) == 2
    assert all(text[a.start : a.end] == a.text for a in found)
    assert all(a.cue and text[a.cue.start : a.cue.end] == a.cue.text for a in found)


def test_a_phrase_between_commas_reports_the_clause_around_it(find: Find) -> None:
    text = "If the tide is late, the report argues, older boats could be lost."
    assert seen(find(text)) == [
        (
            "indirect",
            "report",
            "argues",
            "If the tide is late, the report argues, older boats could be lost",
        )
    ]
    [found] = find("Anna Keller came. It is possible, she wrote, that the bridge will close.")
    assert (found.source, found.start) == ("Anna Keller", len("Anna Keller came. "))


def test_an_infinitive_of_no_one_attributes_nothing(find: Find) -> None:
    assert find("Anna Keller won the vote. It is tempting to call it a landslide.") == []
    assert find("The council met. It is hard to say who is right.") == []


def test_who_says_i_is_no_institution(find: Find) -> None:
    text = "Kari Berg came late. “I did not see the bridge,” the Zemblan told reporters."
    assert [(a.source, a.source_kind) for a in find(text)] == [("Kari Berg", "person")]
    text = "“I did not see the bridge,” the Zemblan told reporters."
    assert [(a.source, a.source_kind) for a in find(text)] == [("Zemblan", "unnamed")]


def test_a_quoted_word_within_a_reported_clause_is_no_quotation(find: Find) -> None:
    assert seen(find("Anna Keller said that “every penny” would be paid by Tuesday.")) == [
        ("mixed", "Anna Keller", "said", "“every penny” would be paid by Tuesday")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Anna Keller told a meeting of engineers that few people understood the risk.",
            "few people understood the risk",
        ),
        ("Anna Keller said: the bridge would open in May.", "the bridge would open in May"),
        (
            "Anna Keller said the ban, which she drafted, was a mistake.",
            "the ban, which she drafted, was a mistake",
        ),
        (
            "Anna Keller urged drivers to leave their cars at home.",
            "drivers to leave their cars at home",
        ),
        ("Anna Keller asked the council to pay.", "the council to pay"),
    ],
)
def test_what_is_reported_is_the_whole_clause(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


def test_what_the_writer_remarks_behind_a_comma_is_not_reported(find: Find) -> None:
    found = find("Anna Keller said the firm had paid for the bridge, which opened in 1990.")
    assert [a.text for a in found] == ["the firm had paid for the bridge"]


def test_a_judgement_reports_what_is_judged_and_as_what(find: Find) -> None:
    found = find("Anna Keller praised the council for “a brave decision”.")
    assert [(a.mode, a.text) for a in found] == [("mixed", "the council for “a brave decision”")]
    assert find("Anna Keller praised the council.") == []


def test_what_is_said_to_be_hoped_is_told_once(find: Find) -> None:
    found = find("Anna Keller said she hopes that the bridge will open in May.")
    assert [a.text for a in found] == ["she hopes that the bridge will open in May"]


def test_a_quotation_whose_sentence_goes_on_is_a_part_of_the_report(find: Find) -> None:
    found = find("“You squeezed the workers” to raise the price, Anna Keller said.")
    assert [(a.mode, a.text) for a in found] == [
        ("mixed", "“You squeezed the workers” to raise the price")
    ]


def test_the_title_of_a_work_is_not_speech(find: Find) -> None:
    text = "Anna Keller hummed as she worked. “The Bridge Will Never Fall.” It was late."
    assert find(f"“It is closed,” said Anna Keller. {text}")[1:] == []


def test_a_short_sentence_in_quotation_marks_is_one_behind_another(find: Find) -> None:
    found = find("“The bridge is closed,” said Anna Keller. “It stays closed.” Nobody objected.")
    assert [a.text for a in found] == ["“The bridge is closed,”", "“It stays closed.”"]


def test_a_paragraph_that_is_a_quotation_is_spoken_by_who_the_last_was_about(find: Find) -> None:
    quotation = "“When we got there the river had already taken the second pier of the bridge.”"
    assert [a.source for a in find("Anna Keller described the night.", quotation)] == [
        "Anna Keller"
    ]
    assert find("The night was cold.", quotation) == []


def test_the_words_before_a_colon_that_opens_a_quotation_are_not_reported(find: Find) -> None:
    found = find("The engineer Anna Keller disagrees: “There is no crack at all,” she said.")
    assert [a.text for a in found] == ["“There is no crack at all,”"]


def test_quotations_in_headings_are_not_given_to_anyone(find: Find) -> None:
    found = find("Anna Keller said no.", "“All bets are off now for good”", headings=(1,))
    assert found == []


def test_a_verb_in_a_quotation_does_not_make_the_saying_a_supposition(find: Find) -> None:
    found = find("“If it does not hold yet, it will one day,” said Anna Keller.")
    assert [a.source for a in found] == ["Anna Keller"]


def test_what_someone_is_to_do_ends_before_what_comes_of_it(find: Find) -> None:
    found = find("Anna Keller agreed on Monday to close the bridge, ending a long dispute.")
    assert [a.text for a in found] == ["to close the bridge"]


def test_doubled_single_marks_part_sentences_and_quote(find: Find) -> None:
    text = (
        "The council had waited. ''We found cracks,'' Anna Keller said. ''They will be repaired.''"
    )
    assert [(a.mode, a.source, a.text) for a in find(text)] == [
        ("direct", "Anna Keller", "''We found cracks,''"),
        ("direct", "Anna Keller", "''They will be repaired.''"),
    ]


def test_what_others_are_said_to_think_is_in_the_mouth_of_who_says_so(find: Find) -> None:
    found = find("Anna Keller said that the council believes the bridge is safe.")
    assert [(a.source, a.text) for a in found] == [
        ("Anna Keller", "the council believes the bridge is safe")
    ]


def test_what_others_think_is_theirs_where_the_writer_gives_it_as_known(find: Find) -> None:
    found = find("Anna Keller pointed out that the council believes the bridge is safe.")
    assert [a.source for a in found] == ["Anna Keller", "council"]


def test_a_statement_and_the_word_for_saying_it_report_one_content(find: Find) -> None:
    found = find("The council said in a statement that the bridge would open in May.")
    assert [(a.source, a.cue and a.cue.text) for a in found] == [("council", "said")]


@pytest.mark.parametrize(
    ("cue", "stance"),
    [("said", None), ("pointed out", "commits"), ("claimed", "distances")],
)
def test_a_cue_tells_whether_the_writer_takes_a_stance(
    find: Find, cue: str, stance: str | None
) -> None:
    [found] = find(f"Anna Keller {cue} that the bridge would open in May.")
    assert found.stance == stance
    [found] = find("“The bridge will open in May,” Anna Keller insisted.")
    assert found.stance == "distances"
    [first, second] = find("“It is closed,” said Anna Keller. “We found cracks in two piers.”")
    assert (first.stance, second.stance) == (None, None)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Anna Keller condemned the bridge as “old” and a “danger to everyone” on Monday.",
            "the bridge as “old” and a “danger to everyone”",
        ),
        (
            "Anna Keller promised to repair and in some places even replace the cables.",
            "to repair and in some places even replace the cables",
        ),
        (
            "Anna Keller said on Friday that if it rained, “the bridge would stay closed.”",
            "if it rained, “the bridge would stay closed.”",
        ),
        (
            "The bridge, Anna Keller told us on Friday, was never safe.",
            "The bridge, Anna Keller told us on Friday, was never safe",
        ),
        (
            "Traffic fell by a fifth, according to Anna Keller, more than in any other town.",
            "Traffic fell by a fifth",
        ),
        (
            "Anna Keller said it was “a slow puncture”, which would cost the town millions.",
            "it was “a slow puncture”, which would cost the town millions",
        ),
        ("Anna Keller hoped that the bridge would open.", "the bridge would open"),
        ("In the view of Anna Keller, the bridge will never open.", "the bridge will never open"),
    ],
)
def test_where_what_is_reported_begins_and_ends(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


def test_when_something_was_said_is_no_content(find: Find) -> None:
    assert find("Anna Keller said Friday as she entered the town hall.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Anna Keller has been labelled “the undertaker” by colleagues.", "“the undertaker”"),
        ("The bridge was described by engineers as a danger.", "a danger"),
        ("The plan, described by critics as “cruel and pointless,” was dropped.", "“cruel and "),
        ("The plan was branded a failure by critics on Friday.", "a failure"),
    ],
)
def test_what_a_passive_calls_its_subject_is_said_by_whom_it_names(
    find: Find, text: str, content: str
) -> None:
    (found,) = find(text)
    assert found.text.startswith(content)
    assert found.source_kind == "unnamed"
    assert " by " not in found.text


def test_a_passive_that_names_no_one_attributes_nothing(find: Find) -> None:
    assert find("The bridge was labelled a failure.") == []


def test_esteem_for_someone_as_something_is_a_judgement(find: Find) -> None:
    (found,) = find("Anna Keller openly admires Piet Lund as a “strong leader”.")
    assert (found.source, found.text) == ("Anna Keller", "Piet Lund as a “strong leader”")


def test_a_time_before_a_clause_is_when_it_was_told(find: Find) -> None:
    (found,) = find("The mayor told voters this weekend he would close the bridge.")
    assert found.text == "he would close the bridge"


def test_a_clause_ends_before_that_of_another_speaker(find: Find) -> None:
    found = find("Norway said it would not pay, and Anna Keller said the deal was dead.")
    assert [a.text for a in found] == ["it would not pay", "the deal was dead"]


def test_which_takes_up_the_noun_before_it(find: Find) -> None:
    text = "They turned to the Harbour Police which reported “21 stolen boats” in the town."
    assert [(a.source, a.text) for a in find(text)] == [
        ("Harbour Police", "“21 stolen boats” in the town")
    ]


def test_who_is_not_named_has_one_form_of_words(find: Find) -> None:
    text = "Many sailors say the pier will fall. The town slept. But many sailors say it will hold."
    assert [a.source for a in find(text)] == ["Many sailors", "Many sailors"]
