"""The base of every value that is kept or handed on."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: it never changes after it was made, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")
