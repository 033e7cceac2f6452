"""Vocabulary, cues and context of Dutch letters, as data: TOML that a policy officer can read and add to."""
