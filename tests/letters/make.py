"""Make the PDFs and the annotation files of the test letters: `python tests/letters/make.py [name ...]`."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from letterpress.blocks import pieces, running_text  # noqa: E402
from letterpress.chain import Teller  # noqa: E402
from letterpress.gold import chain_faults, faults, uncovered  # noqa: E402
from letterpress.layouts import typeset  # noqa: E402
from letterpress.quotes import quoter  # noqa: E402
from sets import FOLDERS  # noqa: E402

WORDS = (
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertig veertig helft kwart derde "
    "honderd duizend jl. zomer zomerreces voorjaar najaar herfst winter kwartaal jaar week weken "
    "maand maanden Prinsjesdag begin medio eind januari februari maart april mei juni juli augustus "
    "september oktober november december "
)
NUMBERS = r"\d[\d.,]*|\b(?:" + "|".join(map(re.escape, WORDS.split())) + r")\b"


def teller(chain: str, *names: str) -> Teller:
    """What tells the rows of a chain, with the quotes of its letters; ``chain``: the file of the chain."""
    return Teller({name: quoter(load(Path(chain).with_name(f"{name}.py")).LETTER) for name in names})


def load(path: Path):  # type: ignore[no-untyped-def]
    spec = importlib.util.spec_from_file_location(path.stem.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dump(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf8")


def main(names: list[str]) -> int:
    wrong: list[str] = []
    for half in FOLDERS.values():
        golds, words = {}, {}
        for source in sorted((HERE / half).glob("[0-9]*.py")):
            module = load(source)
            pdf = source.with_suffix(".pdf")
            gold = golds[source.stem] = module.GOLD.as_dict(pdf.name)
            text = words[source.stem] = running_text(module.LETTER)
            if names and not any(n in f"{half}/{source.stem}" for n in names):
                continue
            pages = typeset(module.LETTER, pdf)
            dump(HERE / half / "gold" / f"{source.stem}.json", gold)
            counts = " ".join(
                f"{k} {len(gold[k])}" for k in ("figures", "dates", "commitments", "settlements")
            )
            size = f"{pages} pages, {pdf.stat().st_size // 1024} kB, {len(text.split())} words"
            print(f"{source.stem}: {size}, {counts}")
            wrong += [f"{source.stem}: {line}" for line in faults(gold, text)]
            for row in gold["figures"] + gold["dates"] + gold["commitments"]:
                inside = any(row["quote"] in piece for piece in pieces(module.LETTER))
                if not inside or re.search(r"[a-z)][.?!] [A-Z]", row["quote"]):
                    print("    crosses:", row["quote"])
            if names:
                print(*("    bare: " + rest for rest in uncovered(gold, text, NUMBERS)), sep="\n")
        chain = HERE / half / "chain.py"
        if chain.exists():
            told = load(chain)
            dump(HERE / half / "gold" / "tracking.json", told.TRACKING)
            dump(HERE / half / "gold" / "indicators.json", told.INDICATORS)
            wrong += chain_faults(told.TRACKING, told.INDICATORS, golds, words)
        dump(
            HERE / half / "gold" / "documents.json",
            {name: gold["document"]["file"] for name, gold in golds.items()},
        )
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
