"""Documents meet by a key that they share with few others, and by no other."""

from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links.meeting import met_later

KEYS = st.sampled_from(["name a", "name b", "name c", "rare a", "rare b"])


def most(key: str) -> int:
    return 2 if key.startswith("rare") else 3


@given(st.lists(st.frozensets(KEYS), max_size=12))
def test_who_meets_whom(documents: list[frozenset[str]]) -> None:
    def meet(one: int, other: int) -> bool:
        shared = documents[one] & documents[other]
        return any(sum(key in keys for keys in documents) <= most(key) for key in shared)

    expected = [[j for j in range(i + 1, len(documents)) if meet(i, j)] for i in range(len(documents))]
    assert list(met_later(documents, most)) == expected
