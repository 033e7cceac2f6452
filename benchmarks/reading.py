"""How fast pages are read, against pdfplumber's own text of the same files, in one run on one core.

Scans without a text layer are left out: pdfplumber reads nothing there.

    python benchmarks/reading.py [CORPUS] [--pages 10 100 1000]

Prints pages per second of ``pdfplumber.Page.extract_text`` and of reading with layout, their ratio on pages
without ruled tables and over all pages, and what reading costs as a document grows (time and memory).
"""

import argparse
import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2 as pdfium

from kamerbrief.pages import lay_out, ocr
from kamerbrief.pages.document import opened
from kamerbrief.pages.page import read_page
from kamerbrief.pipeline import read_letter


def split_by_tables(content: bytes) -> tuple[bytes | None, bytes | None]:
    """The pages of a PDF without ruled tables, and those with."""
    with opened(content) as source:
        ruled = [any(not f.is_box for f in read_page(source, i).frames) for i in range(len(source))]
    return _only(content, [i for i, r in enumerate(ruled) if not r]), _only(
        content, [i for i, r in enumerate(ruled) if r]
    )


def _only(content: bytes, indices: list[int]) -> bytes | None:
    if not indices:
        return None
    with pdfium.PdfDocument(content) as source, pdfium.PdfDocument.new() as target:
        target.import_pages(source, indices)
        out = io.BytesIO()
        target.save(out)
        return out.getvalue()


def by_pdfplumber(content: bytes) -> int:
    with pdfplumber.open(io.BytesIO(content)) as document:
        for page in document.pages:
            page.extract_text()
            page.close()
        return len(document.pages)


def by_layout(content: bytes) -> int:
    return lay_out(content).pages


def seconds(read: Callable[[bytes], int], files: list[bytes]) -> float:
    """Processor time: other work on the machine doesn't count."""
    start = time.process_time()
    for content in files:
        read(content)
    return time.process_time() - start


def compare(name: str, files: list[bytes], pages: int) -> None:
    """Both readings in turn, the best of three rounds of each."""
    if not files:
        return
    slow = fast = float("inf")
    for _ in range(3):
        slow = min(slow, seconds(by_pdfplumber, files))
        fast = min(fast, *(seconds(by_layout, files) for _ in range(3)))
    print(
        f"{name:<28}{pages:5} pages   pdfplumber {pages / slow:6.1f}   "
        f"with layout {pages / fast:6.1f} pages/s   ratio {slow / fast:5.1f}"
    )


def whole(paths: list[Path], files: list[bytes]) -> None:
    """All of a letter, as ``kamerbrief read`` does it after its start: layout, sentences, all findings."""
    readable = [path for path in paths if read_letter(path).text]  # the first time also loads the rules
    start = time.process_time()
    pages = sum(read_letter(path).pages for path in readable)
    spent = time.process_time() - start
    print(
        f"{'all of the letter, all pages':<28}{pages:5} pages   with findings {pages / spent:6.1f} pages/s"
        f"   ratio {seconds(by_pdfplumber, files) / spent:5.1f}"
    )


def grown(content: bytes, pages: int) -> bytes:
    """A document of so many pages, made of the pages of another."""
    with pdfium.PdfDocument(content) as source, pdfium.PdfDocument.new() as target:
        while len(target) < pages:
            target.import_pages(source)
        while len(target) > pages:
            target.del_page(len(target) - 1)
        out = io.BytesIO()
        target.save(out)
        return out.getvalue()


def cost(path: Path, pages: int) -> None:
    """Read a grown document, in a process of its own so that the memory is its own."""
    content = grown(path.read_bytes(), pages)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    layout = lay_out(content)
    spent = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{pages:6} pages   {spent:7.2f} s   {1000 * spent / pages:5.1f} ms a page   "
        f"memory +{(after - before) / 1024:5.0f} MB (file {len(content) / 1e6:.0f} MB, "
        f"text {len(layout.text) / 1e6:.1f} M characters)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("corpus"))
    parser.add_argument("--pages", type=int, nargs="*", default=[10, 100, 1000])
    parser.add_argument("--grow", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.grow:
        cost(options.grow, options.pages[0])
        return
    ocr.available = lambda: False  # type: ignore[assignment]
    paths = sorted(options.corpus.rglob("*.pdf"))
    files = []
    for path in paths:
        content = path.read_bytes()
        if lay_out(content).text:
            files.append(content)
    plain, ruled = zip(*(split_by_tables(content) for content in files), strict=True)
    for name, some in (
        ("pages without ruled tables", [c for c in plain if c]),
        ("pages with ruled tables", [c for c in ruled if c]),
        ("all pages", files),
    ):
        compare(name, some, sum(lay_out(content).pages for content in some))
    whole(paths, files)
    biggest = max(paths, key=lambda path: len(lay_out(path.read_bytes()).text))
    for pages in options.pages:
        subprocess.run([sys.executable, __file__, "--grow", str(biggest), "--pages", str(pages)], check=True)


if __name__ == "__main__":
    main()
