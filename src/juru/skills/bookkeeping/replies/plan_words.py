"""Replies about obligations, goals, saving and budgets."""

from juru.skills.bookkeeping.money import progress_bar
from juru.skills.bookkeeping.replies.entry_words import budget_warning
from juru.skills.bookkeeping.replies.voice import BULLET, Voice, rp
from juru.skills.tool import Json


def obligation_set(voice: Voice, data: Json) -> str:
    said = [about_obligation(voice, "obligation_set", data)]
    if data["old"] and data["old"]["amount"] != data["amount"]:
        old = data["old"]
        said.append(voice.say("obligation_was", amount=rp(old["amount"]), frequency=voice.part(old["frequency"])))
    said.append(voice.say("target_now", total=rp(data["target"])))
    return " ".join(said)


def about_obligation(voice: Voice, key: str, data: Json) -> str:
    return voice.say(
        key,
        name=data["name"],
        amount=rp(data["amount"]),
        frequency=voice.part(data["frequency"]),
        old=rp(data.get("old_amount", 0)),
    )


def obligations(voice: Voice, data: Json) -> str:
    if not data["obligations"]:
        return voice.say("obligations_none")
    lines = [voice.part("obligations_title")]
    lines += [f"{BULLET}{row['name']} {rp(row['amount'])} {voice.part(row['frequency'])}" for row in data["obligations"]]
    return "\n".join(lines)


def goal_set(voice: Voice, data: Json) -> str:
    said = [voice.say("goal_set", name=data["name"], target=rp(data["target"]))]
    if data["old_target"] and data["old_target"] != data["target"]:
        said.append(voice.say("goal_was", target=rp(data["old_target"])))
    if data["a_day"]:
        said.append(voice.say("goal_a_day", deadline=voice.day(data["deadline"]), amount=rp(data["a_day"])))
    return " ".join(said)


def goals(voice: Voice, data: Json) -> str:
    if not data["goals"]:
        return voice.say("rest_no_goal" if data.get("rest") else "goals_none")
    lines = [voice.say("rest_not_saved")] if data.get("rest") else []
    lines += [voice.part("goals_title")]
    for goal in data["goals"]:
        line = BULLET + voice.part("goal_line", name=goal["name"], saved=rp(goal["saved"]), target=rp(goal["target"]))
        if goal["deadline"]:
            line += ", " + voice.part("goal_until", deadline=voice.day(goal["deadline"]))
        lines += [line, f"{progress_bar(goal['saved'], goal['target'])} {min(100, goal['percent'])}%"]
    return "\n".join(lines)


def goal_deposit(voice: Voice, data: Json) -> str:
    said = voice.say("goal_deposit", amount=rp(data["amount"]), name=data["name"])
    full = data["left"] <= 0
    state = voice.say(
        "goal_full" if full else "goal_progress",
        bar=progress_bar(data["saved"], data["target"]),
        percent=min(100, data["percent"]),
        saved=rp(data["saved"]),
        target=rp(data["target"]),
        left=rp(data["left"]),
    )
    return f"{said}\n{state}"


def about_goal(voice: Voice, key: str, data: Json) -> str:
    return voice.say(key, name=data["name"], saved=rp(data["saved"]), target=rp(data["target"]))


def no_plan(voice: Voice, key: str, data: Json) -> str:
    said = voice.say(key, name=data["name"])
    return f"{said} {voice.say('known_names', names=voice.names(data['known']))}" if data["known"] else said


def saving_set(voice: Voice, data: Json) -> str:
    said = [voice.say("saving_set", amount=rp(data["amount"]))]
    if data["old_amount"] and data["old_amount"] != data["amount"]:
        said.append(voice.say("saving_was", amount=rp(data["old_amount"])))
    said.append(voice.say("target_now", total=rp(data["target"])))
    return " ".join(said)


def budgets(voice: Voice, data: Json) -> str:
    if not data["budgets"]:
        said = voice.say("budget_none_for" if data["category"] else "budgets_none", category=data["category"])
        return f"{said} {voice.say('known_names', names=voice.names(data['known']))}" if data["known"] else said
    return "\n".join(_budget(voice, state) for state in data["budgets"])


def _budget(voice: Voice, state: Json) -> str:
    if state["left"] < 0:
        return budget_warning(voice, state)
    return voice.say(
        "budget_state",
        category=state["category"],
        left=rp(state["left"]),
        spent=rp(state["spent"]),
        amount=rp(state["amount"]),
        frequency=voice.part(state["frequency"]),
    )


def budget_set(voice: Voice, data: Json) -> str:
    frequency = voice.part(data["frequency"])
    said = [voice.say("budget_set", category=data["category"], amount=rp(data["amount"]), frequency=frequency)]
    if data["old_amount"] and data["old_amount"] != data["amount"]:
        said.append(voice.say("budget_was", amount=rp(data["old_amount"])))
    if data["percent"] >= 80:
        said.append(budget_warning(voice, data))
    elif data["spent"]:
        said.append(voice.say("budget_used", spent=rp(data["spent"]), percent=data["percent"], left=rp(data["left"])))
    return " ".join(said)
