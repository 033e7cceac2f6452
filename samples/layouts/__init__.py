"""One module per layout, each with one `set_letter(letter) -> bytes`."""
