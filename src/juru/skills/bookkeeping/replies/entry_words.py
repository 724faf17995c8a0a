"""Replies about entries: what was recorded, changed, deleted, taken back."""

from collections.abc import Sequence

from juru.skills.bookkeeping.money import progress_bar, signed
from juru.skills.bookkeeping.replies.voice import BULLET, Voice, rp
from juru.skills.tool import Json

#: Words that say only that money came: the category says more.
_VERBS = {"dapet", "dapat", "masuk", "terima", "cair", "narik", "dikasih", "nerima", "hari", "ini"}


def recorded(voice: Voice, data: Json) -> str:
    entries = data["entries"]
    lines = [_one_entry(voice, entries[0])] if len(entries) == 1 else _many_entries(voice, entries)
    if "target" in data and data["target"]["total"]:
        lines.append(progress(voice, data["target"]))
    elif _is_todays(voice, entries) and (len(entries) < data["today"]["count"] or len(entries) > 1):
        lines.append(day_so_far(voice, data["today"]))
    lines += [budget_warning(voice, state) for state in data["budgets"]]
    return "\n".join(line for line in lines if line)


def _is_todays(voice: Voice, entries: Sequence[Json]) -> bool:
    """Whether the day's sums have to do with any of the entries; those of other days stand elsewhere."""
    return any(entry["day"] == voice.today.isoformat() for entry in entries)


def _one_entry(voice: Voice, entry: Json) -> str:
    what = said_what(voice, entry)
    return voice.say(
        f"recorded_{entry['type']}",
        what=what,
        What=what[:1].upper() + what[1:],
        amount=rp(entry["amount"]),
        when=voice.when(entry["day"]),
    )


def _many_entries(voice: Voice, entries: Sequence[Json]) -> list[str]:
    return [voice.say("recorded_many", count=len(entries)), *(entry_line(voice, entry) for entry in entries)]


def said_what(voice: Voice, entry: Json) -> str:
    """What an entry was for: its words, its category where they do not say it, its wallet where it is not cash."""
    description, category = entry["description"], entry["category"]
    if set(description.lower().split()) <= _VERBS:
        description = voice.part("income").lower() if category == "lainnya" else category
    known = category in description.lower() or category == "lainnya"
    wallet = f" via {entry['wallet']}" if entry.get("wallet") else ""
    return f"{description}{wallet}" if known else f"{description} ({category}){wallet}"


def entry_line(voice: Voice, entry: Json, *, dated: bool = True) -> str:
    """• -Rp25.000 nasi padang (makan) (kemarin)"""
    amount = entry["amount"] if entry["type"] == "income" else -entry["amount"]
    who = f" · {entry['who']}" if entry.get("who") else ""
    return f"{BULLET}{signed(amount)} {said_what(voice, entry)}{voice.when(entry['day']) if dated else ''}{who}"


def short_entry(voice: Voice, entry: Json) -> str:
    """An entry inside a sentence: bensin Rp30.000 (kemarin)."""
    return f"{said_what(voice, entry)} {rp(entry['amount'])}{voice.when(entry['day'])}"


def day_so_far(voice: Voice, today: Json) -> str:
    """How the day stands; nothing where nothing was recorded for it."""
    if not today["count"]:
        return ""
    if not today["income"]:
        return voice.say("today_spent", amount=rp(today["expense"]))
    return voice.say(
        "today_net",
        income=rp(today["income"]),
        expense=rp(today["expense"]),
        sign=voice.part("plus" if today["net"] >= 0 else "minus"),
        net=rp(abs(today["net"])),
    )


def progress(voice: Voice, target: Json) -> str:
    """The day's target with its bar."""
    over = target["income"] - target["total"]
    key = "progress_over" if over > 0 else "progress_done" if target["left"] == 0 else "progress"
    return voice.say(
        key,
        bar=progress_bar(target["income"], target["total"]),
        percent=target["percent"],
        income=rp(target["income"]),
        total=rp(target["total"]),
        left=rp(target["left"]),
        over=rp(over),
    )


def budget_warning(voice: Voice, state: Json) -> str:
    return voice.say(
        "budget_over" if state["left"] < 0 else "budget_near",
        category=state["category"],
        percent=state["percent"],
        spent=rp(state["spent"]),
        amount=rp(state["amount"]),
        frequency=voice.part(state["frequency"]),
        left=rp(state["left"]),
        over=rp(-state["left"]),
    )


def edited(voice: Voice, data: Json) -> str:
    """What the entry is now; of before only what differs."""
    new, old = data["entry"], data["old"]
    before = short_entry(voice, old)
    if {key for key in ("amount", "description", "category", "day", "type") if new[key] != old[key]} == {"amount"}:
        before = rp(old["amount"])
        return voice.say("edited", entry=short_entry(voice, new), old=before)
    kind = f"{voice.part(new['type']).lower()} " if new["type"] != old["type"] else ""
    return voice.say("edited", entry=kind + _with_category(voice, new), old=_with_category(voice, old))


def _with_category(voice: Voice, entry: Json) -> str:
    when = voice.day(entry["day"])
    return f"{entry['description']} {rp(entry['amount'])} ({entry['category']}, {when})"


def which_entry(voice: Voice, data: Json) -> str:
    return voice.say(f"which_entry_{data['action']}")


def undone(voice: Voice, data: Json) -> str:
    """What was taken back; of something deleted, that it is there again."""
    what = data["what"]
    if len(what) == 1 and what[0]["kind"] == "deleted":
        return voice.say("back_entry", entry=short_entry(voice, what[0]["data"]["entry"]))
    if len(what) == 1 and what[0]["kind"] == "debt_deleted":
        debt = what[0]["data"]["debt"]
        return voice.say(f"back_{debt['type']}", person=debt["person"], amount=rp(debt["remaining"]))
    return voice.say("undone", what=did_what(voice, what))


def did_what(voice: Voice, what: Sequence[Json]) -> str:
    """What deeds did, in a few words: "bensin Rp30.000 dan 2 lainnya"."""
    parts = [_did(voice, deed["kind"], deed["data"]) for deed in what]
    more = sum(len(deed["data"]["entries"]) - 1 for deed in what if deed["kind"] == "recorded") + len(parts) - 1
    if not parts:
        return voice.part("did_something")
    if more == 1 and len(what) == 1 and what[0]["kind"] == "recorded":
        return voice.names([short_entry(voice, entry) for entry in what[0]["data"]["entries"]])
    return voice.part("and_more", what=parts[0], count=more) if more else parts[0]


def _did(voice: Voice, kind: str, data: Json) -> str:
    match kind:
        case "recorded":
            return short_entry(voice, data["entries"][0])
        case "debt_recorded":
            debt = data["debt"]
            return voice.part(f"did_debt_recorded_{debt['type']}", person=debt["person"], amount=rp(debt["amount"]))
        case "debt_paid":
            return voice.part(f"did_debt_paid_{data['type']}", person=data["person"], amount=rp(data["amount"]))
        case "debt_changed" | "debt_deleted":
            return voice.part(f"did_{kind}", person=data["debt"]["person"])
        case "edited" | "deleted":
            return voice.part(f"did_{kind}", entry=short_entry(voice, data["entry"]))
        case "transferred":
            return voice.part("did_transferred", amount=rp(data["amount"]))
        case "balance_set":
            return voice.part("did_balance_set", name=data["name"], amount=rp(data["balance"]))
        case "goal_deposit":
            return voice.part("did_goal_deposit", amount=rp(data["amount"]), name=data["name"])
        case "saving_set":
            return voice.part("did_saving_set", amount=rp(data["amount"]))
        case "budget_set":
            return voice.part("did_budget_set", category=data["category"], amount=rp(data["amount"]))
    if kind.startswith("obligation"):
        return voice.part("did_obligation", name=data["name"])
    if kind.startswith("goal"):
        return voice.part("did_goal", name=data["name"])
    return voice.part("did_something")


def ask_undo(voice: Voice, data: Json) -> str:
    key = "ask_undo_again" if data["again"] else "ask_undo"
    return voice.say(
        key, what=did_what(voice, data["what"]), when=f"{voice.day(data['at'][:10])} {data['at'][11:16].replace(':', '.')}"
    )
