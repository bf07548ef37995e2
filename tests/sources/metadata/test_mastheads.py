from __future__ import annotations

from counterpoint.sources.metadata.mastheads import masthead


def test_lines_that_name_the_paper_are_votes() -> None:
    lines = ["About The Leeds Courier", "Advertise with the Leeds Courier", "Contact us", "Sport"]
    assert masthead(lines) == "The Leeds Courier"


def test_one_line_is_no_masthead() -> None:
    assert masthead(["About Anna", "Home"]) is None


def test_an_address_confirms_a_name() -> None:
    assert masthead(["Support Valley Echo", "news@valleyecho.org"]) == "Valley Echo"


def test_the_first_line_is_the_paper_where_another_line_prints_it_too() -> None:
    lines = ["HOLM INSTITUTE FOR SEAS", "Senior Fellow, Holm Institute for Seas"]
    assert masthead(lines) == "Holm Institute for Seas"


def test_the_legal_owner_is_no_name() -> None:
    lines = [
        "© Valley Echo Newspapers Limited",
        "Valley Echo newsletters",
        "Subscribe to Valley Echo",
    ]
    assert masthead(lines) == "Valley Echo"
