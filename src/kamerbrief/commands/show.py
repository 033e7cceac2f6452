"""``kamerbrief show``: a picture of a page with its blocks drawn; looking is how layout is debugged."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .terminal import OK, SOME_UNREADABLE, USAGE, Trouble, console

if TYPE_CHECKING:
    from ..model.layout import Layout

COLOURS = {
    "heading": (200, 30, 30),
    "paragraph": (30, 90, 200),
    "list_item": (20, 140, 60),
    "table_cell": (150, 60, 180),
    "box": (220, 130, 0),
    "footnote": (0, 150, 170),
}
FURNITURE = (120, 120, 120)
_NAMES = {
    "heading": "kop",
    "paragraph": "alinea",
    "list_item": "opsomming",
    "table_cell": "tabelcel",
    "box": "kader",
    "footnote": "voetnoot",
}


def show(
    file: Annotated[
        Path, typer.Argument(metavar="BESTAND", help="De PDF van een brief.", show_default=False)
    ],
    page: Annotated[int, typer.Option("--page", metavar="N", help="Welke bladzijde.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="PNG",
            help="Waar de afbeelding komt; anders in deze map.",
        ),
    ] = None,
) -> int:
    """Teken een bladzijde met de blokken die erop gelezen zijn, gekleurd naar soort."""
    if not file.is_file():
        raise Trouble(f"{file} bestaat niet. Controleer de naam en de map.", USAGE)
    from ..pages import Unreadable, lay_out

    try:
        layout = lay_out(file.read_bytes())
    except Unreadable as trouble:
        print(trouble)
        return SOME_UNREADABLE
    if not 1 <= page <= layout.pages:
        raise Trouble(f"{file.name} heeft {layout.pages} bladzijden; bladzijde {page} is er niet.", USAGE)
    target = out or Path(f"{file.stem}-{page}.png")
    counts = _draw(file, layout, page, target)
    screen = console()
    screen.print(f"{target}: bladzijde {page} van {layout.pages}")
    for kind, count in counts.items():
        colour = COLOURS.get(kind, FURNITURE)
        screen.print(
            f"  {_NAMES.get(kind, 'geen lopende tekst')}: {count}",
            style="#{:02x}{:02x}{:02x}".format(*colour),
        )
    return OK


def _draw(file: Path, layout: "Layout", page: int, target: Path) -> dict[str, int]:
    """Write the picture; how many blocks of each kind stand on the page."""
    import pdfplumber

    counts: dict[str, int] = {}
    with pdfplumber.open(file) as document:
        image = document.pages[page - 1].to_image(resolution=110, antialias=True)

        def draw(kind: str, boxes: list[tuple[float, float, float, float]]) -> None:
            counts[kind] = counts.get(kind, 0) + 1
            colour = COLOURS.get(kind, FURNITURE)
            image.draw_rects(boxes, fill=(*colour, 28), stroke=(*colour, 60))
            outline = (
                min(b[0] for b in boxes) - 2,
                min(b[1] for b in boxes) - 1,
                max(b[2] for b in boxes) + 2,
                max(b[3] for b in boxes) + 1,
            )
            image.draw_rect(outline, fill=(0, 0, 0, 0), stroke=colour, stroke_width=2)

        for block in layout.blocks:
            boxes = [b for b in layout.map.locate(block.start, block.end) if b.page == page]
            if boxes:
                draw(block.kind.value, [(b.x0, b.top, b.x1, b.bottom) for b in boxes])
        for piece in layout.furniture:
            if piece.page == page:
                draw("furniture", [(piece.box.x0, piece.box.top, piece.box.x1, piece.box.bottom)])
        image.save(target, format="PNG")
    return counts
