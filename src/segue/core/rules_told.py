"""What a smart playlist asks for, said as a sentence, from the text that is kept of it."""

from segue.core.query_parser import parse_rule
from segue.domain.query import QueryMistake
from segue.domain.rule_wording import rule_words


def rule_told(text: str) -> str:
    """The text itself where it cannot be read: one of a newer Segue, or of a hand that slipped."""
    try:
        return rule_words(parse_rule(text))
    except QueryMistake:
        return text
