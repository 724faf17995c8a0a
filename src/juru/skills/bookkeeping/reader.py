"""The reader: a message becomes tool calls, or a question back, or the kind of talk it is. Pure, and never raises.

The road: atoms → people → arithmetic → talk that is no bookkeeping → lines and headings → clauses → the rule tables in
order → drafts → calls. The first rule that fits a clause decides it; drafts of one kind are drawn together.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from juru.errors import InvalidCall
from juru.language.money import Money
from juru.language.persons import mark_people
from juru.language.sentence import Atom, Count, Sentence, parse
from juru.skills.bookkeeping import answers
from juru.skills.bookkeeping.clause_entries import place_entries
from juru.skills.bookkeeping.clause_rules import read_clause, read_whole
from juru.skills.bookkeeping.clauses import clauses, has_money, heading, lines, split_heading
from juru.skills.bookkeeping.confidence import calibrated
from juru.skills.bookkeeping.entry_kinds import Entry
from juru.skills.bookkeeping.lexicon import SPELLER
from juru.skills.bookkeeping.questions import say
from juru.skills.bookkeeping.rules import (
    Arguments,
    Ask,
    Call,
    Clause,
    Draft,
    Header,
)
from juru.skills.bookkeeping.rules_amount import simplify
from juru.skills.bookkeeping.rules_debt import go_on
from juru.skills.bookkeeping.rules_talk import (
    leftover_talk,
    message_talk,
)
from juru.skills.bookkeeping.talk_figures import figures_talk
from juru.skills.bookkeeping.tools import validate
from juru.skills.tool import Context, Question, Reading, ToolCall

_ENTRIES_IN_A_CALL = 10


_MOST_ATOMS = 400


_BEGINS = re.compile(r"(?<![^ ])(?:berapa|rekap|laporan|total|hapus|undo|lihat|saldo|siapa|ekspor|cari|daftar|riwayat)(?![^ ])")


def read(text: str, context: Context) -> Reading:
    """What the local engine makes of a message. Pure, and never raises."""
    try:
        return _read(text, context)
    except Exception:  # the contract: whatever is sent, the reader answers
        return _asking(Ask("unclear"), "unreadable", context, 0.1)


def resume(question: Question, text: str, context: Context) -> Reading | None:
    """What a message means as the answer to a pending question; None where it is a new message. Never raises."""
    try:
        return answers.resume(question, text, atoms_of(text, context).atoms, context)
    except Exception:  # as for read: an answer that breaks is no answer
        return None


def atoms_of(text: str, context: Context) -> Sentence:
    """The atoms of a message with its people marked and its arithmetic done."""
    own = {word.lower(): meaning.lower() for word, meaning in context.words.items()} if context.words else {}
    currency = {word.lower(): rupiah for word, rupiah in context.currency_words.items()} if context.currency_words else {}
    sentence = parse(text, context.now, SPELLER, own, currency)
    atoms = mark_people(_with_gains(sentence.atoms[:_MOST_ATOMS]), text)
    return Sentence(simplify(atoms))


def _with_gains(atoms: list[Atom]) -> list[Atom]:
    """Javanese "oleh 143 ewu" is money got; elsewhere "oleh" only says by whom."""
    if not atoms:
        return atoms
    if not any(atom.tag in ("A", "N") for atom in atoms):
        atoms = [_milliard(atom) for atom in atoms]
    return [
        replace(atom, tag="dapat", word="dapat") if atom.text.lower() == "oleh" and following.tag in ("A", "N") else atom
        for atom, following in zip(atoms, [*atoms[1:], Atom("", "", "", 0, 0)], strict=True)
    ]


def _milliard(atom: Atom) -> Atom:
    """ "1,5 M" is a thousand million and a half where no other amount is told; "3 m" is a length."""
    if atom.tag == "Q" and isinstance(atom.value, Count) and atom.text.endswith(" M"):
        return replace(atom, tag="A", word="#", value=Money(int(atom.value.number * 1_000_000_000)))
    return atom


def _read(text: str, context: Context) -> Reading:
    sentence = atoms_of(text, context)
    atoms = sentence.atoms
    if not atoms:
        return Reading((), 0.9, "none", "nothing said", "chatter")
    talk = message_talk(text, sentence.tags, atoms) or figures_talk(sentence.tags, atoms)
    if talk:
        return Reading((), calibrated(f"talk: {talk}", sentence.atoms), "none", f"talk: {talk}", talk)
    drafts, header_plan = _drafts(text, atoms, context)
    if header_plan:
        return Reading((), calibrated("talk: plan", sentence.atoms), "none", "talk: plan", "plan")
    return _assembled(drafts, sentence, context)


def _drafts(text: str, atoms: list[Atom], context: Context) -> tuple[list[Draft], bool]:
    """The drafts of a message, clause by clause; the flag says that a heading made all of it a plan."""
    whole = Clause(atoms, context.now, Header(), text)
    once = read_whole(whole)
    if once is not None:
        return [once], False
    drafts: list[Draft] = []
    entries: list[Entry] = []
    header = Header()
    parts = lines(atoms)
    several = sum(1 for line in parts if line) > 1
    for line in parts:
        if not line:
            if entries or drafts:
                header = Header()
            continue
        found = split_heading(line, header)
        if found:
            line_header, line = found
            header = line_header
        elif several and not has_money(line) and _heads(line, parts):
            new = heading(line, header)
            if new is not None and not _has_deed(line):
                header = new
                if header.mode == "plan":
                    return [], True
                continue
        if header.mode == "plan":
            return [], True
        before: Draft | None = None
        for clause in clauses(line, context.now, header, text, begins=_BEGINS):
            before = draft = go_on(clause, before) or read_clause(clause, entries)
            if draft is not None:
                drafts.append(draft)
    if entries:
        place_entries(drafts, entries)
    return drafts, False


def _heads(line: Sequence[Atom], parts: list[list[Atom]]) -> bool:
    """Whether lines with money follow this one."""
    place = next(i for i, part in enumerate(parts) if part is line)
    following = next((part for part in parts[place + 1 :] if part), None)
    return following is not None


def _has_deed(line: Sequence[Atom]) -> bool:
    return any(atom.word in ("hapus", "berapa", "?") for atom in line)


def _assembled(drafts: list[Draft], sentence: Sentence, context: Context) -> Reading:
    """One reading from the drafts of all clauses."""
    calls: list[Call] = []
    transactions: list[Arguments] = []
    ask: Ask | None = None
    talk = ""
    rules: list[str] = []
    deleted = False
    for draft in drafts:
        if draft.talk:
            talk = talk or draft.talk
        elif draft.rule:
            rules.append(draft.rule)
        ask = ask or draft.ask
        if draft.entries:
            if not transactions:
                calls.append(("record_transactions", {}))
            transactions += draft.entries
        for name, arguments in draft.calls:
            delete = arguments.get("action") in ("delete", "cancel")
            if delete and deleted:
                ask = ask or Ask("one_delete", {"name": str(arguments.get("target") or arguments.get("name") or "")})
                continue
            deleted |= delete
            if (name, arguments) not in calls or name in ("record_debt", "pay_debt"):
                calls.append((name, arguments))
    made = _tool_calls(calls, transactions)
    if ask is None and not made:
        return _talking(talk, sentence, context)
    rule = " + ".join(dict.fromkeys(rules)) or "question"
    if ask is not None:
        return _asking(ask, rule, context, calibrated(rule, sentence.atoms), made)
    return Reading(tuple(made), calibrated(rule, sentence.atoms), "local", rule)


def _tool_calls(calls: list[Call], transactions: list[Arguments]) -> list[ToolCall]:
    made: list[ToolCall] = []
    for name, arguments in calls:
        if name == "record_transactions":
            for start in range(0, len(transactions), _ENTRIES_IN_A_CALL):
                made += _valid(name, {"transactions": transactions[start : start + _ENTRIES_IN_A_CALL]})
        else:
            made += _valid(name, arguments)
    return made


def _valid(name: str, arguments: Arguments) -> list[ToolCall]:
    try:
        return [validate(ToolCall(name, arguments))]
    except InvalidCall:
        return []


def _talking(talk: str, sentence: Sentence, context: Context) -> Reading:
    """No call at all: talk, or a question where an amount was left over."""
    if talk:
        return Reading((), calibrated(f"talk: {talk}", sentence.atoms), "none", f"talk: {talk}", talk)
    if any(atom.tag == "A" for atom in sentence.atoms):
        return _asking(Ask("unclear"), "amount not understood", context, 0.5)
    found = leftover_talk(sentence.tags, sentence.atoms)
    return Reading((), calibrated(f"talk: {found}", sentence.atoms), "none", f"talk: {found}", found)


def _asking(ask: Ask, rule: str, context: Context, sure: float, made: Sequence[ToolCall] = ()) -> Reading:
    """A reading that asks back beside whatever could be read."""
    parts = {"amount": "", "what": "", "name": "", "low": "", "high": "", "thousands": "", "plain": ""} | ask.parts
    text = say(ask.kind, context, **parts)
    gap_calls = tuple(ToolCall(name, arguments) for name, arguments in ask.calls)
    question = Question(text, ask.options, gap_calls, ask.gap, ask.expects)  # type: ignore[arg-type]
    call = ToolCall("ask_clarification", {"message": text})
    return Reading((*made, call), sure, "local", rule, "", question)
