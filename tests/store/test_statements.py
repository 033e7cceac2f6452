"""The SQL files keep to their form, so that they can be read and shown."""

import re

import pytest

from kamerbrief.store.statements import Statement, statements

EVERYTHING = [*statements(), *statements("checks"), *statements("answers")]


@pytest.mark.parametrize("statement", EVERYTHING, ids=lambda s: s.name)
def test_a_file_is_one_described_statement_in_lower_case(statement: Statement) -> None:
    assert statement.says, "the header says what one row is"
    code = re.sub(r"--.*|'[^']*'|\"[^\"]*\"", "", statement.sql)
    assert ";" not in code
    assert code == code.lower()
    assert statement.sql.endswith("\n")


@pytest.mark.parametrize(
    "statement",
    [s for s in statements() if "create schema" not in s.sql],  # DuckDB has no comments on schemas
    ids=lambda s: s.name,
)
def test_what_is_described_becomes_comments(statement: Statement) -> None:
    comments = list(statement.comments())
    assert len(comments) == 1 + len(statement.columns)


def test_an_apostrophe_in_a_description_is_kept() -> None:
    statement = Statement("x", "create table t as select 1 as a", "pdf's", {"a": "foto's"})
    assert list(statement.comments())[1] == "comment on column t.\"a\" is 'foto''s'"


def test_answers_ask_a_question() -> None:
    for answer in statements("answers"):
        assert "?" in answer.says, answer.name
