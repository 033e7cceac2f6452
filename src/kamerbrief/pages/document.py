"""An open PDF, page by page. pdfium is not safe in threads: one document at a time in a process."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from . import unreadable
from .unreadable import Unreadable

MOST_PAGES = 5000
"""More than any letter with all its annexes; a larger file is a mistake or an attack."""


@contextmanager
def opened(content: bytes) -> Iterator[pdfium.PdfDocument]:
    """The document, closed again at the end. Raises ``Unreadable`` with words for people."""
    if not content:
        raise Unreadable(unreadable.EMPTY)
    if b"%PDF-" not in content[:1024]:
        raise Unreadable(unreadable.NO_PDF)
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD or "assword" in str(error)
        raise Unreadable(unreadable.LOCKED if locked else unreadable.BROKEN) from error
    try:
        pages = len(document)
        if not pages:
            raise Unreadable(unreadable.NO_PAGES)
        if pages > MOST_PAGES:
            raise Unreadable(unreadable.too_many_pages(pages, MOST_PAGES))
        yield document
    finally:
        document.close()
