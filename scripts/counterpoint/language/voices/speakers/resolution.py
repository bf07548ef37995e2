"""Who speaks: the noun phrase beside a reporting word, resolved to the sources it stands for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import QUANTIFIED, definite
from counterpoint.language.voices.speakers import centering, natures
from counterpoint.language.voices.speakers.antecedents import PERSONAL, Antecedents
from counterpoint.language.voices.speakers.centering import MAIN, rank
from counterpoint.language.voices.speakers.institutions import Bodies
from counterpoint.language.voices.speakers.noun_phrases import Phrases
from counterpoint.language.voices.speakers.persons import People
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.speakers.persons import Person
    from counterpoint.records import Entity, SourceKind
    from counterpoint.text.quotations import Quotation

_PLURAL = frozenset({"they", "both", "their"})
_GENERIC = QUANTIFIED | {"those", "everyone"}
_TWO = frozenset({"two", "both"})
_OWNING = frozenset({"party", "people"})  # "its owner, Volt Group", "its rival, Volt Group"
_COLLECTIVE: tuple[SourceKind, ...] = ("institution", "unnamed")


@dataclass(frozen=True, slots=True)
class Source:
    """One who is cited: the fullest name in the text, or the words that stand for it."""

    name: str
    kind: SourceKind
    affiliation: str | None


class Cast:
    """Who is meant by each noun phrase and pronoun of a document."""

    def __init__(
        self, doc: Doc, entities: Sequence[Entity], quotations: Sequence[Quotation] = ()
    ) -> None:
        self._doc = doc
        names: dict[tuple[int, int], Entity] = {}
        for entity in entities:
            span = doc.char_span(entity.start, entity.end, alignment_mode="expand")
            if span is not None:
                names[span.start, span.end] = entity
        self._phrases = Phrases(doc, names)
        self._people = People(doc, {span: name.type for span, name in names.items()})
        spoken = (doc.char_span(q.start, q.end, alignment_mode="contract") for q in quotations)
        self._quoted = frozenset(token.i for span in spoken if span is not None for token in span)
        self._antecedents = Antecedents(doc, self._people, self._quoted)
        self._bodies = Bodies(doc, names)

    def sources(
        self, speaker: Token, *, needs_speaker: bool = False, alone: bool = False
    ) -> list[Source]:
        """Resolve the head of a noun phrase; several names joined by "and" are several sources.

        Institutions that are joined speak as one ("France and Spain declared"), and so do people
        who are not named ("parents and teachers fear"). Empty for the author ("I", "we"), for
        what cannot speak, and, where `needs_speaker`, for any phrase that is not known to stand
        for a person, a body or a document. Who speaks `alone`, as "I", is no institution.
        """
        heads = [speaker, *(t for t in speaker.conjuncts if t.i > speaker.i and t.tag_ != "NN")]
        known: list[Source] = []
        for head in heads:
            # Who is joined to one that speaks does too: "farmers and [millers]"
            joined = bool(known) and head.tag_ == "NNS" and speaker.tag_ in {"NNS", "NNPS"}
            strict = not joined and (needs_speaker or head != speaker)
            known += [source] if (source := self._one(head, strict=strict)) is not None else []
        for kind in _COLLECTIVE:
            if len(known) > 1 and all(source.kind == kind for source in known):
                return [Source(self._phrases.joined(speaker, heads[-1]), kind, None)]
        if alone and [s.kind for s in known] == ["institution"] and natures.bare_name(speaker):
            name = known[0].name
            return [
                self._fellow(speaker, name) if definite(speaker) else Source(name, "person", None)
            ]
        return list(dict.fromkeys(known))

    def called(self, label: str, before: int | None) -> Source | None:
        """Give the person of a label: by name, in capitals, by initials or by family name.

        Args:
            label: As the text has it.
            before: Given where the label is no name ("A"): the person is whom the text names most
                up to this character.
        """
        people = self._people
        person = people.called(label) if before is None else people.foremost(before)
        return None if person is None else self._cited(person)

    def _one(self, head: Token, *, strict: bool) -> Source | None:
        if head.pos_ == "PRON" or head.tag_ in {"WDT", "EX"}:
            return self._pronoun(head, strict=strict)
        person = self._person(head)
        if person is not None:
            return self._cited(person)
        if role_words.kind_of(head) is not None:
            return self._listed(head)
        text = self._phrases.called(head)
        if head.pos_ == "PROPN" or self._phrases.type(head) == "GROUP":
            return self._proper(head, text)
        common = head.pos_ in {"NOUN", "ADJ", "DET", "NUM"}
        # "a Gazette database" speaks, for its name does; and so does "a dealer who ..."
        named = any(self._phrases.type(token) == "ORG" for token in head.lefts)
        known = named or natures.people(head)
        return Source(text, "unnamed", None) if common and (known or not strict) else None

    def _listed(self, head: Token) -> Source:
        """What a role noun stands for: a body, a document, or a description of someone."""
        listed = role_words.kind_of(head)
        if head.tag_ == "NNS" and any(child.lower_ in _TWO for child in head.children):
            pair = self._bodies.pair(head)
            if pair is not None:
                return Source(pair, "institution", None)
        trading = self._bodies.beside(head) if listed in _OWNING else None
        if trading is not None:
            return Source(trading, "institution", None)
        if listed in {"body", "document"}:
            named = self._bodies.named(head) if listed == "body" else None
            name = named or self._phrases.introduced(head)
            kind = natures.body_or_document(head, listed, certain=self._phrases.certain(head))
            return Source(name, kind, None)
        return self._described(head)

    def _proper(self, head: Token, text: str) -> Source:
        if self._phrases.type(head) != "GROUP":
            return Source(text, "institution", None)
        many = head.tag_ in {"NNS", "NNPS"} or not definite(head)
        return Source(text, "unnamed", None) if many else self._fellow(head, text)

    def _fellow(self, head: Token, text: str) -> Source:
        """Someone who is called by nation, "the Dane": the subject of the sentence before."""
        before = self._doc[max(0, head.sent.start - 1)].sent
        spoke = (self._people.named(t) for t in before if t.i < head.i and rank(t) == MAIN)
        person = next((person for person in spoke if person is not None), None)
        return Source(text, "unnamed", None) if person is None else self._cited(person)

    def _cited(self, person: Person) -> Source:
        """A person as a source; "its chairman" is told whose, where the text names it."""
        role = person.role
        if role is None:
            return Source(person.name, person.kind, None)
        if role.owner is not None:
            its = role.owner.tag_ == "PRP$"
            taken = self._taken_up(role.owner, plural=False) if its else None
            institution = taken.name if taken else self._bodies.named(role.owner)
            if institution is not None:
                placed = role.at(institution)
                # A union without a name tells of what kind its negotiator is, but not whose
                role = replace(role, kind=placed.kind) if institution.islower() else placed
        return Source(person.name, role.kind, role.text)

    def _person(self, head: Token) -> Person | None:
        """The person that a head noun names, or that stands in apposition to it."""
        behind = [child for child in head.children if child.dep_ == "appos" and child.i > head.i]
        if role_words.kind_of(head) and head.i + 2 < len(self._doc) and head.nbor().text == ",":
            behind.append(head.nbor(2))  # "the minister, Ana Cruz, said", however it was parsed
        if head.lower_ == "one":  # "one of those rescued, Ana Cruz, said"
            behind += [t for t in head.subtree if t.i > head.i and t.nbor(-1).text == ","]
        named = (self._people.named(token) for token in (head, *behind))
        return next((person for person in named if person is not None), None)

    def _pronoun(self, head: Token, *, strict: bool) -> Source | None:
        word = head.lower_
        if word in PERSONAL:
            noun = self._antecedents.person(head)
            # Who is meant is not told, and a guess would be worse: the pronoun itself stands
            return Source(word, "unnamed", None) if noun is None else self._one(noun, strict=False)
        if word in {*_PLURAL, "it"} and head.dep_ != "expl":
            taken = self._taken_up(head, plural=word in _PLURAL)
            unknown = word in _PLURAL and not strict
            return taken or (Source(word, "unnamed", None) if unknown else None)
        return Source(self._phrases.called(head), "unnamed", None) if word in _GENERIC else None

    def _taken_up(self, head: Token, *, plural: bool) -> Source | None:
        """The nearest subject before that can speak and that "it", "its" or "they" fits."""
        document = None
        for token in centering.candidates(head, self._quoted, plural=plural):
            if not plural and self._person(token) is not None:
                continue  # whose role may itself be told by "its"
            found = self.sources(token, needs_speaker=True)
            if not found or not (plural or found[0].kind == "institution"):
                continue
            if plural or role_words.kind_of(token) != "document":
                return found[0]
            document = document or found[0]  # a body speaks rather than its statement
        return document

    def _described(self, head: Token) -> Source:
        """A description: of a person named before, or of someone who is not named."""
        one = definite(head) and head.tag_ in {"NN", "NNP"}
        if not one:
            return Source(self._phrases.called(head), "unnamed", None)
        told = self._phrases.introduced(head)
        # "the bailiff" is the "Danish bailiff" told of before rather than some minister
        person = self._people.described(head, alike=told == self._phrases.called(head))
        return Source(told, "unnamed", None) if person is None else self._cited(person)
