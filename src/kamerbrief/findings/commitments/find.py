"""Every promise of a letter, sentence by sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...engine.clauses import read_clauses
from ...engine.words import Word, words_of
from ...model.commitment import ActorType, Commitment, CommitmentKind
from ...model.date_mention import DateMention
from ...model.facts import DocumentKind
from ...model.figure import Figure, Unit
from ...model.issue import Issue, Severity
from ...model.layout import BlockKind, Voice
from ...model.letter import Letter
from ...model.sentence import Sentence
from . import cells
from .actor import NOBODY, Actor, actor_of
from .amount import amount_of
from .deadline import Deadline, completes, deadline_of
from .items import ends_in_infinitive, read_item
from .judge import Line, Promise, actor_type, follow_line, judge_line, read_line
from .repeats import Told, content
from .scene import Heads, Span, Surroundings, View, view
from .thread import START, Thread

_SILENT = frozenset((BlockKind.HEADING, BlockKind.FOOTNOTE))


class Finder:
    """Goes through a letter once; what it remembers is what the next sentence may lean on."""

    def __init__(self, letter: Letter, dates: Sequence[DateMention], figures: Sequence[Figure]) -> None:
        self.letter = letter
        self.seen: View = view(letter, dates)
        self.around = Surroundings(self.seen)
        self.figures: Mapping[str, list[Figure]] = _by_sentence(figures)
        self.tables = cells.tables(letter)
        self.rows = cells.rows_of(letter) if self.tables else {}
        self.found: list[Commitment] = []
        self.told = Told()
        self.issues: list[Issue] = []
        self._words: Sequence[Word] = ()  # of the sentence that is read
        self._openings: dict[str, Promise | None] = {}
        self._last: tuple[int, Span | None, int] = (-1, None, -1)  # block, time, number of the sentence
        self._thread: tuple[int, Thread] = (-1, START)  # of which block

    def run(self) -> tuple[tuple[Commitment, ...], tuple[Issue, ...]]:
        """All commitments in order of place, and the doubts."""
        for number, sentence in enumerate(self.letter.sentences):
            head = sentence.cell is not None and sentence.cell.row < 0
            if head or sentence.block_kind in _SILENT or self._asked(sentence):
                continue
            self._sentence(number, sentence)
        return tuple(self.found), tuple(self.issues)

    def _asked(self, sentence: Sentence) -> bool:
        """Whether a member of parliament speaks; a letter that tells their questions answers them as «ik»."""
        if sentence.voice is not Voice.QUESTION:
            return False
        answers = self.letter.facts.kind is DocumentKind.ANSWERS
        return answers or sentence.text.rstrip().endswith("?") or " ik " not in f" {sentence.text.lower()} "

    def _sentence(self, number: int, sentence: Sentence) -> None:
        line = read_line(sentence.text)
        self._words = line.words
        table = self.tables.get(sentence.cell.table) if sentence.cell else None
        if table is not None and sentence.cell is not None and sentence.cell.column == table.intention:
            self._cell(sentence, table)
            return
        heads = self.around.of(sentence)
        if table is not None and sentence.cell is not None and sentence.cell.column == table.report:
            heads = Heads(past=True)
        first_of_block = number == 0 or self.letter.sentences[number - 1].block != sentence.block
        item = sentence.block_kind is BlockKind.LIST_ITEM and first_of_block
        if item and sentence.lead_in and ends_in_infinitive(sentence) and self._item(number, sentence, heads):
            return
        dates = self.seen.dates.get(sentence.id, ())
        follows = self._last[0] == sentence.block and self._last[2] == number - 1
        thread = self._thread[1] if self._thread[0] == sentence.block else START
        promises, thread = follow_line(line, sentence.start, dates, heads, self.seen, None, thread)
        self._thread = sentence.block, thread
        if promises:
            carried = self._last[1] if follows and _points_back(line) else None
            if follows and completes(promises[0].predicate):
                self._complete(promises[0])
            times = [self._promise(sentence, promise, carried, k) for k, promise in enumerate(promises)]
            self._last = (sentence.block, next((t for t in times if t), None), number)
            return
        if item:
            self._item(number, sentence, heads)

    def _promise(self, sentence: Sentence, promise: Promise, carried: Span | None, k: int) -> Span | None:
        p = promise.predicate
        deadline = deadline_of(
            p,
            self.seen,
            reach=promise.draft.reach,
            carried=carried,
            aside=promise.draft.aside,
            completed=promise.completed,
        )
        amount = amount_of(p, self.figures.get(sentence.id, ()))
        self._add(
            sentence,
            promise.rule_id,
            promise.kind,
            str(k) if k else "",
            deadline,
            strength=promise.strength,
            actor=promise.actor.told,
            actor_type=actor_type(promise),
            amount_value=amount[0] if amount else None,
            amount_unit=amount[1] if amount else None,
            condition=promise.condition,
            recurring=promise.recurring,
            negative=promise.negative,
        )
        return deadline.span if deadline else None

    def _complete(self, promise: Promise) -> None:
        """«Ik stel een plan op. Dit is in mei gereed.»: the time is that of the promise before it too."""
        last = self.found[-1]
        time = deadline_of(promise.predicate, self.seen, reach=False, carried=None)
        if time is None or last.deadline_start or last.deadline_end:
            return
        span = time.span
        self.found[-1] = last.model_copy(
            update={"deadline_text": span.text, "deadline_start": span.start, "deadline_end": span.end}
        )

    def _item(self, number: int, sentence: Sentence, heads: Heads) -> bool:
        opening = self._opening(number, sentence)
        time = self._own_time(sentence)
        heads = replace(heads, dated=self._opens_dated(sentence), timed=time is not None)
        read = read_item(sentence, heads, opening)
        if read is None:
            return False
        rule_id, (kind, strength) = read
        time = time or heads.span or self._opening_time(opening)
        told = kind is CommitmentKind.TOEZEGGING  # that is the government's, whoever is told
        third = opening is not None and opening.actor.third and not told
        self._add(
            sentence,
            rule_id,
            kind,
            "",
            Deadline(time) if time else None,
            strength=strength,
            actor=opening.actor.told if opening and not told else None,
            actor_type=ActorType.THIRD_PARTY if third else ActorType.GOVERNMENT,
        )
        self._last = (sentence.block, time, number)
        return True

    def _opens_dated(self, sentence: Sentence) -> bool:
        dates = self.seen.dates.get(sentence.id, ())
        if not dates or not self.seen.coming(dates[0]) or dates[0].start - sentence.start > 12:
            return False
        return sentence.text[dates[0].end - sentence.start :].lstrip().startswith((":", "–", "-"))

    def _own_time(self, sentence: Sentence) -> Span | None:
        for d in self.seen.dates.get(sentence.id, ()):
            if not d.vague and self.seen.coming(d):
                return Span(d.date_start, d.date_end, d.text)
        return None

    def _term(self, sentence: Sentence, *, until: bool = False) -> Span | None:
        """A term that has passed: of a planning any time, else one that says until when."""
        for d in self.seen.dates.get(sentence.id, ()):
            if not d.vague and d.date_end and not (until and d.date_start):
                return Span(d.date_start, d.date_end, d.text)
        return None

    def _opening_time(self, opening: Promise | None) -> Span | None:
        if opening is None:
            return None
        found = deadline_of(opening.predicate, self.seen, reach=True, carried=None)
        return found.span if found else None

    def _opening(self, number: int, sentence: Sentence) -> Promise | None:
        """The promise that the opening line of the item's list makes, judged without its colon."""
        line = sentence.lead_in
        if not line or not line.rstrip().endswith(":"):
            return None
        if line not in self._openings:
            text = line.strip()
            source = next((s for s in self.letter.sentences if s.text.strip() == text), None)
            promise = None
            if source is not None and source.voice is not Voice.QUESTION:
                bare = source.text.rstrip().removesuffix(":")
                dates = self.seen.dates.get(source.id, ())
                open_verb = {"ga", "gaat", "gaan", "zal", "zullen"} & set(bare.lower().split())
                for wording in (bare, bare + " doen")[: 2 if open_verb else 1]:  # «Daarom ga ik:»
                    heads = self.around.of(source)
                    promises = judge_line(read_line(wording), source.start, dates, heads, self.seen)
                    promise = promise or (promises[-1] if promises else None)
            self._openings[line] = promise
        return self._openings[line]

    def _cell(self, sentence: Sentence, table: cells.Table) -> None:
        assert sentence.cell is not None
        bare = sentence.text.strip()
        if (" " not in bare and len(bare) < 12) or bare == (sentence.cell.column_head or "").strip():
            return
        if bare.lower().startswith(("verzoekt ", "spreekt uit", "constaterende ", "overwegende ")):
            return  # the words of a motion
        report = " ".join(s.text for s in cells.neighbour(self.rows, sentence.cell, table.report)) or None
        if report and self._told_elsewhere(sentence, table):
            return
        time = self._own_time(sentence)
        for s in cells.neighbour(self.rows, sentence.cell, table.planning):
            time = time or self._own_time(s) or self._term(s)
        time = time or self._term(sentence, until=True)
        owner = " ".join(s.text for s in cells.neighbour(self.rows, sentence.cell, table.owner))
        actor = actor_of(words_of(owner), self.seen.programmes, opens_sentence=False)
        actor = actor if actor.known else self._subject(sentence)
        earlier = self._earlier(content(self._words))
        figures = self.figures.get(sentence.id, ())
        amount = next((f for unit in (Unit.EUR, Unit.COUNT) for f in figures if f.unit is unit), None)
        counted = any(f.unit is Unit.COUNT for f in figures)
        kind, strength = cells.judge_cell(sentence, table, earlier.kind if earlier else None, counted=counted)
        third = actor.known and actor.third
        goal = kind is CommitmentKind.TARGET and not owner
        if third and not table.pledges and not goal:
            kind = CommitmentKind.ANNOUNCEMENT
        self._add(
            sentence,
            cells.RULE,
            kind,
            "",
            Deadline(time) if time else None,
            strength=strength,
            actor=actor.told,
            actor_type=ActorType.THIRD_PARTY if third else ActorType.GOVERNMENT,
            amount_value=amount.value if amount else None,
            amount_unit=amount.unit if amount else None,
            cell_report=report,
        )

    def _told_elsewhere(self, sentence: Sentence, table: cells.Table) -> bool:
        """Whether the promise of a row that reports stands in an earlier letter: the row only names it, or
        was planned for times that are over, with none to come: «Loket | mei 2023 | In juni geopend»."""
        assert sentence.cell is not None
        planning = cells.neighbour(self.rows, sentence.cell, table.planning)
        times = [d for s in planning for d in self.seen.dates.get(s.id, ()) if not d.vague]
        if any(self.seen.ahead(d) for d in (*times, *self.seen.dates.get(sentence.id, ()))):
            return False
        return bool(times) or (not table.pairs and cells.only_names(sentence.text))

    def _subject(self, sentence: Sentence) -> Actor:
        """Who does it by the cell's own words, when they name another party: «Gemeenten sluiten aan»."""
        line = read_line(sentence.text)
        for clause in read_clauses(line.words)[:1]:
            subject = line.words[clause.subject[0] : clause.subject[1]]
            actor = actor_of(subject, self.seen.programmes, opens_sentence=True)
            deed = clause.finite + 1 < len(line.words)  # else an infinitive: «Vijftien adviseurs werven»
            if deed and clause.subject[0] == 0 and actor.third and actor.listed:
                return actor
        return NOBODY

    def _earlier(self, mine: frozenset[str]) -> Commitment | None:
        return self.told.same(mine)

    def _add(
        self,
        sentence: Sentence,
        rule_id: str,
        kind: CommitmentKind,
        more: str,
        deadline: Deadline | None,
        **rest: object,
    ) -> None:
        mine = content(self._words)
        earlier = self._earlier(mine) if not more else None
        span = deadline.span if deadline else None
        marks = self.letter.mark(
            "c", sentence, sentence.start, sentence.end, rule_id, *([more] if more else [])
        )
        commitment = Commitment.model_validate(
            {
                **marks,
                **rest,
                "kind": kind,
                "deadline_text": span.text if span else None,
                "deadline_start": span.start if span else None,
                "deadline_end": span.end if span else None,
                "repeats": (earlier.repeats or earlier.id) if earlier else None,
            }
        )
        self.found.append(commitment)
        if not more:
            self.told.add(mine, commitment)
        if deadline and deadline.rival:
            self.issues.append(_two_deadlines(sentence, deadline))


def _points_back(line: Line) -> bool:
    """Whether it opens with «daarbij», «dit», «door deze …», so that the time before it carries on.

    Also «De minister zal daarbij ingaan op …».
    """
    if line.lower[0] in ("als", "indien", "mits", "wanneer", "zodra"):
        return False  # «Als deze proef slaagt, …»: later than what was just spoken of
    if any(line.lower[i : i + 2] in (["datzelfde", "jaar"], ["dat", "jaar"]) for i in range(len(line.lower))):
        return True
    return any(
        cue.name == "anaphora" and (cue.start < 2 or line.lower[cue.start - 1] in ("zal", "zullen"))
        for cue in line.cues
    )


def _two_deadlines(sentence: Sentence, deadline: Deadline) -> Issue:
    assert deadline.rival is not None
    return Issue(
        code="two_deadlines",
        severity=Severity.DOUBT,
        message=f"Deze belofte noemt twee termijnen, «{deadline.span.text}» en «{deadline.rival.text}»; "
        "de eerste is aangehouden. Kijk welke geldt.",
        page=sentence.page,
        quote=sentence.text,
    )


def _by_sentence(figures: Sequence[Figure]) -> Mapping[str, list[Figure]]:
    sorted_: dict[str, list[Figure]] = {}
    for figure in figures:
        sorted_.setdefault(figure.sentence_id, []).append(figure)
    return sorted_
