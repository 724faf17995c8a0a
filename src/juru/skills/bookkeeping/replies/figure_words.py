"""Replies with figures: summaries, lists, balances, the rows behind them."""

from juru.skills.bookkeeping.money import change_percent, progress_bar, share, signed
from juru.skills.bookkeeping.replies.entry_words import budget_warning, entry_line, progress
from juru.skills.bookkeeping.replies.voice import BULLET, Voice, rp
from juru.skills.tool import Json

SHOWN_CATEGORIES = 7


def summary(voice: Voice, data: Json) -> str:
    kind = data.get("type")
    if not data["count"] or (kind and not data[kind]):
        return _empty_summary(voice, data)
    if data["category"]:
        return _category_summary(voice, data)
    lines = [voice.say("summary_title", period=voice.stretch(data))]
    if kind != "expense":
        lines.append(voice.say("in", amount=rp(data["income"])))
    if kind != "income":
        lines.append(voice.say("out", amount=rp(data["expense"])))
    if kind is None:
        lines.append(voice.say("net_plus" if data["net"] >= 0 else "net_minus", amount=rp(abs(data["net"]))))
    comparison = _comparison(voice, data, kind)
    if comparison:
        lines.append(comparison)
    if kind != "income":
        lines += _categories(voice, data, "expense", "per_category")
    if kind == "income":
        lines += _categories(voice, data, "income", "per_category_in")
    lines += _people(voice, data)
    lines += [budget_warning(voice, state) for state in data["budgets"]]
    return "\n".join(lines)


def _empty_summary(voice: Voice, data: Json) -> str:
    low = voice.low_stretch(data)
    if data["category"]:
        return voice.say("summary_empty_category", category=data["category"], period_low=low)
    running = data["start"] <= voice.today.isoformat() <= data["end"]
    return voice.say("summary_empty" if running else "summary_empty_past", period=low, period_low=low)


def _category_summary(voice: Voice, data: Json) -> str:
    amount = data["expense"] if data["expense"] else data["income"]
    kind = "expense" if data["expense"] else "income"
    lines = [
        voice.say(
            "category_spent",
            category=data["category"],
            period_low=voice.low_stretch(data),
            amount=rp(amount),
            count=data["count"],
        )
    ]
    comparison = _comparison(voice, data, kind)
    if comparison:
        lines.append(comparison)
    lines += [budget_warning(voice, state) for state in data["budgets"]]
    return "\n".join(lines)


def _comparison(voice: Voice, data: Json, kind: str | None) -> str:
    """How income and expense differ from the stretch before; nothing where that was empty."""
    earlier = data["before"]
    parts = []
    for key, word in (("income", "compare_in"), ("expense", "compare_out")):
        change = change_percent(data[key], earlier[key])
        started = data[key] or data["end"] < voice.today.isoformat()  # nothing yet is no fall by 100%
        if change is not None and started and kind in (None, key):
            parts.append(voice.part(word, change=_change(voice, change), amount=rp(earlier[key])))
    if not parts:
        return ""
    return voice.say("compare", before=voice.part(f"before_{data['period']}"), parts=", ".join(parts))


def _change(voice: Voice, percent: int) -> str:
    if percent == 0:
        return voice.part("same")
    return voice.part("up" if percent > 0 else "down", percent=abs(percent))


def _categories(voice: Voice, data: Json, kind: str, title: str) -> list[str]:
    rows = [row for row in data["categories"] if row["type"] == kind]
    if not rows:
        return []
    whole = data[kind]
    lines = [voice.part(title)]
    lines += [
        f"{BULLET}{row['category']} {rp(row['amount'])} ({share(row['amount'], whole)})" for row in rows[:SHOWN_CATEGORIES]
    ]
    rest = rows[SHOWN_CATEGORIES:]
    if rest:
        others = voice.part("other_categories", count=len(rest))
        lines.append(f"{BULLET}{others} {rp(sum(row['amount'] for row in rest))}")
    return lines


def _people(voice: Voice, data: Json) -> list[str]:
    if not data["people"]:
        return []
    lines = [voice.part("per_person")]
    for person in data["people"]:
        said = voice.part("person_line", name=person["name"], income=rp(person["income"]), expense=rp(person["expense"]))
        lines.append(BULLET + said)
    return lines


def listing(voice: Voice, data: Json) -> str:
    if not data["entries"]:
        return voice.say("list_empty")
    title = voice.part("list_query", query=data["query"]) if data["query"] else voice.part("list_all")
    if "start" in data:
        title = f"{title}, {voice.low_stretch(data)}"
    lines = [voice.part("list_title", what=title)]
    day = None
    for entry in data["entries"]:
        if entry["day"] != day:
            day = entry["day"]
            said = voice.day(day)
            lines.append(said[:1].upper() + said[1:])
        lines.append(entry_line(voice, entry, dated=False))
    if len(data["entries"]) < data["count"]:
        lines.append(voice.say("list_more", shown=len(data["entries"]), count=data["count"]))
    if data["count"] > 1:
        lines.append(voice.say("list_sum", count=data["count"], income=rp(data["income"]), expense=rp(data["expense"])))
    return "\n".join(lines)


def balance(voice: Voice, data: Json) -> str:
    if data.get("one"):
        return voice.say("balance_one", name=_wallet(voice, data["wallets"][0]), amount=rp(data["total"]))
    if not data["wallets"]:
        return voice.say("balance_none")
    if len(data["wallets"]) == 1:
        return voice.say("balance_one", name=_wallet(voice, data["wallets"][0]), amount=rp(data["total"]))
    lines = [voice.say("balance_total", amount=rp(data["total"]))]
    lines += [f"{BULLET}{_wallet(voice, wallet)} {rp(wallet['balance'])}" for wallet in data["wallets"]]
    return "\n".join(lines)


def no_wallet(voice: Voice, data: Json) -> str:
    lines = [voice.say("no_wallet", name=data["name"])]
    if data["wallets"]:
        lines.append(voice.say("known_wallets", names=voice.names([_wallet(voice, wallet) for wallet in data["wallets"]])))
    return "\n".join(lines)


def balance_set(voice: Voice, data: Json) -> str:
    if data.get("first"):
        return voice.say("balance_first", name=data["name"], amount=rp(data["balance"]))
    if not data["difference"]:
        return voice.say("balance_same", name=data["name"], amount=rp(data["balance"]))
    said = voice.say("balance_set", name=data["name"], amount=rp(data["balance"]))
    return f"{said}\n{voice.say('balance_difference', difference=signed(data['difference']), before=rp(data['before']))}"


def transferred(voice: Voice, data: Json) -> str:
    source, into = data["from"], data["to"]
    names = {"source": _wallet(voice, source), "into": _wallet(voice, into)}
    said = voice.say("transferred", amount=rp(data["amount"]), **names)
    after = voice.say("transfer_after", **names, source_balance=rp(source["balance"]), into_balance=rp(into["balance"]))
    return f"{said}\n{after}"


def _wallet(voice: Voice, wallet: Json) -> str:
    return voice.part("cash") if wallet["key"] == "tunai" else str(wallet["name"])


def target(voice: Voice, data: Json) -> str:
    if not data["total"]:
        return voice.say("target_none")
    lines = [
        voice.say("target_title", total=rp(data["total"])),
    ]
    if data["income"] == 0:
        lines += [f"{progress_bar(0, data['total'])} 0%", voice.say("no_income_yet")]
    else:
        lines.append(progress(voice, data).removeprefix(voice.part("today_target")).strip())
    lines += [f"{BULLET}{voice.part('part_' + part['name'])} {rp(part['amount'])}" for part in data["parts"]]
    return "\n".join(lines)


def behind_target(voice: Voice, data: Json) -> str:
    if not data["total"]:
        return voice.say("target_none")
    lines = [voice.say("behind_target", total=rp(data["total"]))]
    for part in data["parts"]:
        for item in part["items"]:
            said = voice.part(
                f"behind_{_PART[part['name']]}",
                name=item["name"],
                amount=rp(item["amount"]),
                of=rp(item["of"]),
                frequency=voice.part(item["frequency"]) if "frequency" in item else "",
                days=item.get("days", ""),
            )
            lines.append(BULLET + said)
        if part["name"] == "buffer":
            lines.append(BULLET + voice.part("behind_buffer", amount=rp(part["amount"])))
    return "\n".join(lines)


_PART = {"obligations": "obligation", "debts": "debt", "operating": "operating", "saving": "saving", "goals": "goal"}


def behind_summary(voice: Voice, data: Json) -> str:
    if not data["count"]:
        return voice.say("behind_none")
    shown = len(data["entries"])
    lines = [voice.say("behind_summary" if shown < data["count"] else "behind_summary_all", count=data["count"])]
    lines += [entry_line(voice, entry) for entry in data["entries"]]
    if shown < data["count"]:
        lines.append(voice.say("behind_more", count=data["count"] - shown))
    lines.append(_sum(voice, data))
    return "\n".join(lines)


def _sum(voice: Voice, data: Json) -> str:
    """The sums of a list; only one where it holds only income or only expenses."""
    if data["income"] and data["expense"]:
        return voice.say("behind_sum", income=rp(data["income"]), expense=rp(data["expense"]))
    return voice.say("in", amount=rp(data["income"])) if data["income"] else voice.say("out", amount=rp(data["expense"]))


def behind_balance(voice: Voice, data: Json) -> str:
    if not data["moves"]:
        return voice.say("balance_none")
    name = data["name"] or voice.part("behind_all_wallets")
    lines = [voice.say("behind_balance", name=name, balance=rp(data["balance"]))]
    for move in data["moves"]:
        what = voice.part(f"move_{move['what']}") if move["what"] in ("transfer", "adjustment") else move["what"]
        lines.append(f"{BULLET}{signed(move['amount'])} {what}{voice.when(move['day'])}")
    return "\n".join(lines)


def advice(voice: Voice, data: Json) -> str:
    """What the books have to say to "boleh beli HP 5jt ga?"; a judgement only where the figures bear it."""
    if not data["known"]:
        return voice.say("advice_unknown")
    price = data["price"]
    lines = [voice.say("advice_price", price=rp(price)) if price else voice.say("advice_open")]
    if data["balance"] is not None:
        line = voice.say("advice_balance", balance=rp(data["balance"]))
        if price:
            enough = data["balance"] >= price
            key = "advice_after" if enough else "advice_short"
            line += " " + voice.say(key, after=rp(data["balance"] - price), short=rp(price - data["balance"]))
        lines.append(line)
    lines.append(voice.say("advice_month", income=rp(data["income"]), expense=rp(data["expense"])))
    if price:
        if data["days"]:
            lines.append(voice.say("advice_net", a_day=rp(data["a_day"]), price=rp(price), days=data["days"]))
        else:
            lines.append(voice.say("advice_no_net"))
    if data["target"]:
        lines.append(voice.say("advice_target", total=rp(data["target"]), left=rp(data["left"])))
    if data["owing"]:
        lines.append(voice.say("advice_owing", amount=rp(data["owing"])))
    if price:
        lines.append(voice.say("advice_ok" if data["safe"] else "advice_careful"))
    return "\n".join(lines)


def chart(voice: Voice, data: Json) -> str:
    amount, top = rp(data[data["of"]]), {"top": data["top"], "top_amount": rp(data["top_amount"])}
    return voice.say(f"chart_{data['of']}", period=voice.low_stretch(data), amount=amount, **top)


def exported(voice: Voice, data: Json) -> str:
    return voice.say(
        "exported", period=voice.low_stretch(data), count=data["count"], income=rp(data["income"]), expense=rp(data["expense"])
    )
