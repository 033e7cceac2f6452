"""What a document is about, in its own words."""

from ..model.layout import BlockKind, FurnitureKind, Layout
from .kind import nota_word
from .notes import Notes, label_of, labelled
from .plain import fold_blanks, join_lines


def labelled_subject(notes: Notes) -> str | None:
    """The line «Betreft» or «Onderwerp», with the lines on which it goes on."""
    for value in labelled("subject", notes.head()):
        return join_lines(value)
    return None


def title_of_nota(notes: Notes) -> str | None:
    """The lines under the word «nota», in its column: «Aanbieding plan van aanpak aan de Tweede Kamer»."""
    word = next((p for p in notes.first_page if p.box and any(nota_word(line) for line in p.lines)), None)
    if word is None or word.box is None:
        return None
    index = next(i for i, line in enumerate(word.lines) if nota_word(line))
    candidates = [word.lines[index + 1 :]]
    for piece in notes.first_page:
        if piece is word or piece.box is None or piece.kind is FurnitureKind.SIDE_COLUMN:
            continue
        if abs(piece.box.x0 - word.box.x0) < 40 and piece.box.top > word.box.top:
            candidates.append(piece.lines)
    for lines in candidates:
        kept: list[str] = []
        for line in lines:
            if label_of(line):
                break
            kept.append(line)
        if kept:
            return join_lines(kept)
    return None


def first_heading(layout: Layout) -> str | None:
    """The title at the top of a document without a letterhead: its first heading, on the first page."""
    for block in layout.blocks[:6]:
        if block.kind is BlockKind.HEADING and layout.map.page_at(block.start) == 1:
            return fold_blanks(layout.text[block.start : block.end])
    return None
