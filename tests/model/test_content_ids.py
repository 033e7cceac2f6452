"""Ids made in bulk are the ids made one by one."""

from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.model.identity import ContentIds, content_id

words = st.text(max_size=40)


@given(document=words, sentence=words, quote=words, more=st.lists(words, max_size=2))
def test_many_ids_of_a_sentence_are_the_same_as_one_by_one(
    document: str, sentence: str, quote: str, more: list[str]
) -> None:
    ids = ContentIds(document, sentence)
    for _ in range(2):  # the beginning that all share is not used up
        assert ids.of("f", quote, *more) == content_id("f", document, sentence, quote, *more)
