"""Correcting and deleting: four layers of search, two steps to a delete, every change kept."""

from juru.skills.bookkeeping.journal import history
from tests.skills.bookkeeping.bookkeeper import Bookkeeper


def test_found_by_description(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    jali.spend(30_000, "bensin")
    result = jali.do("edit_transaction", action="edit", target="kopi", new_amount=18_000)
    assert [row["amount"] for row in jali.rows("entries")] == [18_000, 30_000]
    told = jali.reply(result)
    assert "Rp18.000" in told
    assert "Rp15.000" in told


def test_found_by_part_of_the_description_and_in_spite_of_a_typo(jali: Bookkeeper) -> None:
    jali.spend(15_000, "nasi padang", category="makan")
    jali.do("edit_transaction", action="edit", target="padang", new_amount=16_000)
    jali.do("edit_transaction", action="edit", target="nasi pdang", new_amount=17_000)
    assert jali.rows("entries")[0]["amount"] == 17_000


def test_found_by_category(jali: Bookkeeper) -> None:
    jali.spend(15_000, "pertamax", category="bensin")
    jali.do("edit_transaction", action="edit", target="bensin", new_amount=20_000)
    assert jali.rows("entries")[0]["amount"] == 20_000


def test_found_by_what_was_written(jali: Bookkeeper) -> None:
    jali.spend(15_000, "makan", text="makan di warteg bahari 15rb")
    jali.do("edit_transaction", action="edit", target="warteg", new_amount=16_000)
    assert jali.rows("entries")[0]["amount"] == 16_000


def test_the_last_one(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    jali.spend(30_000, "bensin")
    jali.do("edit_transaction", action="edit", target="terakhir", new_amount=35_000)
    assert [row["amount"] for row in jali.rows("entries")] == [15_000, 35_000]


def test_day_and_amount_narrow_the_search(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan", offset=-1)
    jali.spend(18_000, "kopi", category="makan", offset=-2)
    jali.do("edit_transaction", action="edit", target="kopi kemarin", new_amount=16_000)
    jali.do("edit_transaction", action="edit", target="kopi 18rb", new_amount=19_000)
    assert [row["amount"] for row in jali.rows("entries")] == [16_000, 19_000]


def test_today_stands_before_other_days(jali: Bookkeeper) -> None:
    jali.spend(30_000, "bensin", offset=-1)
    jali.spend(40_000, "bensin")
    jali.do("edit_transaction", action="edit", target="bensin", new_amount=45_000)
    assert [row["amount"] for row in jali.rows("entries")] == [30_000, 45_000]


def test_several_that_fit_are_asked_about(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    jali.spend(18_000, "kopi", category="makan")
    asked = jali.do("edit_transaction", action="edit", target="kopi", new_amount=20_000)
    assert asked.question is not None
    assert [option.label for option in asked.question.options] == ["kopi Rp18.000, hari ini", "kopi Rp15.000, hari ini"]
    assert "1. kopi Rp18.000" in jali.reply(asked)
    jali.choose(asked, 1)
    assert [row["amount"] for row in jali.rows("entries")] == [20_000, 18_000]


def test_nothing_found_changes_nothing(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    before = jali.state()
    result = jali.do("edit_transaction", action="delete", target="pesawat")
    assert result.kind == "not_found"
    assert jali.state() == before


def test_a_delete_is_asked_about_first(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    before = jali.state()
    asked = jali.do("edit_transaction", action="delete", target="kopi")
    assert jali.state() == before
    assert "kopi" in jali.reply(asked)
    assert "Rp15.000" in jali.reply(asked)
    (deleted,) = jali.choose(asked)
    assert jali.rows("entries") == []
    assert "Rp15.000" in jali.reply(deleted)


def test_a_confirmation_for_what_is_gone_or_changed_does_nothing(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    first = jali.do("edit_transaction", action="delete", target="kopi")
    second = jali.do("edit_transaction", action="delete", target="kopi")
    jali.do("edit_transaction", action="edit", target="kopi", new_amount=20_000)
    (late,) = jali.choose(first)
    assert late.kind == "gone"
    assert len(jali.rows("entries")) == 1
    jali.choose(jali.do("edit_transaction", action="delete", target="kopi"))
    (gone,) = jali.choose(second)
    assert gone.kind == "gone"
    assert "sudah tidak ada" in jali.reply(gone)


def test_category_kind_day_and_words_can_be_changed(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    jali.do(
        "edit_transaction",
        action="edit",
        target="kopi",
        new_category="hiburan",
        new_type="income",
        new_date_offset=-2,
        new_description="ngopi",
    )
    (row,) = jali.rows("entries")
    assert (row["category"], row["type"], row["day"].day, row["description"]) == ("hiburan", "income", 10, "ngopi")


def test_every_change_says_who_when_which_message_and_what_stood_there_before(jali: Bookkeeper) -> None:
    jali.spend(15_000, "kopi", category="makan")
    recorded = jali.counter[0]
    jali.later(minutes=5)
    jali.do("edit_transaction", action="edit", target="kopi", new_amount=18_000)
    edited = jali.counter[0]
    jali.choose(jali.do("edit_transaction", action="delete", target="kopi"))
    jali.do("undo")
    (row,) = jali.rows("entries")
    added, changed, removed, restored = jali.database.read(lambda tx: history(tx, jali.workspace_id, "entries", row["id"]))
    assert (added.kind, added.who, added.message_id, added.after["amount"]) == ("added", "Jali", recorded, 15_000)
    assert (changed.kind, changed.before, changed.after) == ("changed", {"amount": 15_000}, {"amount": 18_000})
    assert (changed.at, changed.message_id) == (jali.moment, edited)
    assert (removed.kind, restored.kind) == ("removed", "restored")
