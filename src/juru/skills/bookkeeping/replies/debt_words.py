"""Replies about debts and receivables."""

from juru.skills.bookkeeping.replies.voice import BULLET, Voice, rp
from juru.skills.tool import Json


def debt_recorded(voice: Voice, data: Json) -> str:
    debt = data["debt"]
    lines = [voice.say(f"debt_recorded_{debt['type']}", person=debt["person"], amount=rp(debt["amount"]))]
    rate = percent_of(debt["interest_rate"], voice.context.language)
    if debt["interest_type"] == "flat":
        total = rp(debt["amount"] + debt["interest"])
        lines.append(voice.say("debt_interest_flat", rate=rate, interest=rp(debt["interest"]), total=total))
    elif debt["interest_type"] == "daily":
        lines.append(voice.say("debt_interest_daily", rate=rate))
    if debt["installment"] and debt["next"]:
        lines.append(_installment(voice, debt))
    elif debt["next"]:
        lines.append(voice.say("debt_due", due=voice.day(debt["next"])))
    if data["open_with_person"] > 1:
        key = f"debt_open_total_{debt['type']}"
        lines.append(voice.say(key, person=debt["person"], total=rp(data["total_with_person"]), count=data["open_with_person"]))
    return "\n".join(lines)


def _installment(voice: Voice, debt: Json) -> str:
    return voice.say(
        "debt_installment",
        amount=rp(debt["installment"]),
        frequency=voice.part(debt["frequency"]),
        next=voice.day(debt["next"]),
    )


def percent_of(fraction: float, language: str = "id") -> str:
    """0.025 is 2,5%."""
    written = f"{fraction * 100:.4f}".rstrip("0").rstrip(".")
    return (written if language == "en" else written.replace(".", ",")) + "%"


def debt_paid(voice: Voice, data: Json) -> str:
    kind = data["type"]
    lines = []
    if data["remaining"] == 0:
        lines.append(voice.say(f"paid_{kind}", person=data["person"], amount=rp(data["amount"]), when=voice.when(data["day"])))
        lines.append(voice.say(f"paid_off_{kind}", person=data["person"]))
        return "\n".join(lines)
    said = voice.say(f"paid_{kind}", person=data["person"], amount=rp(data["amount"]), when=voice.when(data["day"]))
    lines.append(f"{said} {voice.say('paid_left', amount=rp(data['remaining']))}")
    following = [debt["next"] for debt in data["debts"] if not debt["settled"] and debt["installment"] and debt["next"]]
    if following:
        lines.append(voice.say("paid_next", next=voice.day(min(following))))
    return "\n".join(lines)


def debts(voice: Voice, data: Json) -> str:
    if not data["debts"]:
        return _no_debts(voice, data)
    lines = []
    for kind in ("hutang", "piutang"):
        rows = [debt for debt in data["debts"] if debt["type"] == kind]
        if rows:
            lines.append(voice.part(f"{kind}_title", total=rp(data[kind])))
            lines += [BULLET + _open_debt(voice, debt) for debt in rows]
    return "\n".join(lines)


def _no_debts(voice: Voice, data: Json) -> str:
    if data["type"] == "all":
        return voice.say("debts_none")
    said = voice.say(f"debts_none_{data['type']}")
    return f"{said} {voice.say('but_' + data['type'], total=rp(data['other_way']))}" if data.get("other_way") else said


def _open_debt(voice: Voice, debt: Json) -> str:
    """Pak RT Rp150.000, telat 3 hari."""
    said = [f"{debt['person']} {rp(debt['remaining'])}"]
    if debt["interest"]:
        said.append(voice.part("with_interest", interest=rp(debt["interest"])))
    due = _due(voice, debt)
    if debt["installment"] and debt["next"] and debt["installment"] < debt["remaining"]:
        said.append(voice.part("next_installment", amount=rp(debt["installment"]), due=due or ""))
    elif due:
        said.append(due)
    mark = "⚠️ " if debt["urgency"] == "overdue" else ""
    return mark + ", ".join(said)


def _due(voice: Voice, debt: Json) -> str:
    if debt["urgency"] == "overdue":
        return voice.part("overdue", days=-debt["days"])
    if debt["urgency"] == "today":
        return voice.part("due_today")
    return voice.part("due_on", due=voice.day(debt["next"])) if debt["next"] else ""


def history(voice: Voice, data: Json) -> str:
    blocks = []
    for debt in data["debts"]:
        lines = [
            voice.part(
                f"history_title_{debt['type']}", person=debt["person"], amount=rp(debt["amount"]), day=voice.day(debt["day"])
            )
        ]
        if debt["interest"]:
            lines.append(BULLET + voice.part("history_interest", amount=rp(debt["interest"])))
        lines += [
            BULLET + voice.part("history_payment", day=voice.day(paid["day"]), amount=rp(paid["amount"]))
            for paid in debt["payments"]
        ]
        if not debt["payments"]:
            lines.append(BULLET + voice.part("history_no_payment"))
        if debt["settled"]:
            lines.append(voice.part("history_settled", day=voice.day(debt["settled"])))
        else:
            lines.append(voice.part("history_left", amount=rp(debt["remaining"])))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def unknown(voice: Voice, data: Json) -> str:
    """Nothing is open with that person; with an amount, the question how to book it follows."""
    kind = data.get("type")
    if data.get("settled"):
        said = voice.say("debt_settled_before", person=data["person"])
    else:
        said = voice.say(f"debt_unknown_{kind}" if kind else "debt_unknown", person=data["person"])
    ending = "debt_unknown_offer" if data.get("amount") or data.get("across") else "debt_unknown_record"
    return f"{said} {voice.say(ending, person=data['person'])}"


def overpaid(voice: Voice, data: Json) -> str:
    return voice.say(
        f"overpaid_{data['type']}",
        person=data["person"],
        remaining=rp(data["remaining"]),
        amount=rp(data["amount"]),
        over=rp(data["over"]),
    )


def about_debt(voice: Voice, key: str, data: Json) -> str:
    """A sentence about one debt: asking to delete it, deleted, changed."""
    debt = data["debt"]
    values = {"person": debt["person"], "remaining": rp(debt["remaining"]), "amount": rp(debt["remaining"])}
    if "old" in data:
        values |= {"amount": rp(debt["amount"]), "old": rp(data["old"]["amount"])}
    return voice.say(f"{key}_{debt['type']}", **values)


def below_paid(voice: Voice, data: Json) -> str:
    return voice.say("debt_below_paid", paid=rp(data["debt"]["paid"]), amount=rp(data["new_amount"]))


def behind_debts(voice: Voice, data: Json) -> str:
    if not data["debts"]:
        return voice.say("debts_none")
    lines = [voice.say("behind_debts")]
    for debt in data["debts"]:
        said = voice.part(
            "behind_debt_line",
            person=debt["person"],
            amount=rp(debt["amount"]),
            interest=rp(debt["interest"]),
            paid=rp(debt["paid"]),
            remaining=rp(debt["remaining"]),
        )
        lines.append(BULLET + said)
    return "\n".join(lines)
