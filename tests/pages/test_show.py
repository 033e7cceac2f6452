"""The picture of a page with its blocks."""

from pathlib import Path

import pytest
from drawn import lines, pdf
from PIL import Image

from kamerbrief.commands.show import show
from kamerbrief.commands.terminal import OK, SOME_UNREADABLE, Trouble


def _file(folder: Path) -> Path:
    path = folder / "brief.pdf"
    path.write_bytes(pdf(lambda canvas: lines(canvas, "De sluis is in 2031 hersteld en weer open.") and None))
    return path


def test_a_picture_is_written_and_the_kinds_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "blad.png"
    assert show(_file(tmp_path), 1, target) == OK
    with Image.open(target) as image:
        colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 20) or []}
    assert (30, 90, 200) in colours  # the outline of a paragraph
    assert "alinea: 1" in capsys.readouterr().out


def test_a_page_that_is_not_there_and_a_file_that_is_no_pdf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Trouble, match="bladzijde 9 is er niet"):
        show(_file(tmp_path), 9, None)
    with pytest.raises(Trouble, match="bestaat niet"):
        show(tmp_path / "weg.pdf", 1, None)
    text = tmp_path / "tekst.pdf"
    text.write_text("geen pdf")
    assert show(text, 1, None) == SOME_UNREADABLE
    assert "geen PDF" in capsys.readouterr().out
