"""One book for a household: joining by a code, who recorded what, leaving; and erasing one's own book."""

import pytest

from tests.skills.bookkeeping.bookkeeper import Bookkeeper


@pytest.fixture
def sari(jali: Bookkeeper) -> Bookkeeper:
    """Shares Jali's book."""
    sari = jali.another("Sari")
    sari.spend(1_000, "permen", category="makan")  # in her own book
    code = jali.do("invite").data["code"]
    assert sari.do("join_book", code=code.lower()).kind == "joined"
    return sari


def test_both_write_in_one_book_and_each_entry_says_who(jali: Bookkeeper, sari: Bookkeeper) -> None:
    jali.earn(100_000)
    sari.spend(30_000, "sayur", category="belanja")
    summary = jali.do("get_summary", period="today")
    assert summary.data["people"] == [
        {"name": "Jali", "income": 100_000, "expense": 0},
        {"name": "Sari", "income": 0, "expense": 30_000},
    ]
    assert "Sari: masuk Rp0, keluar Rp30.000" in jali.reply(summary)
    assert [row["contact_id"] for row in jali.rows("entries")] == [jali.contact_id, sari.contact_id]


def test_a_list_says_who(jali: Bookkeeper, sari: Bookkeeper) -> None:
    sari.spend(30_000, "sayur", category="belanja")
    assert "-Rp30.000 sayur (belanja) · Sari" in jali.reply(jali.do("list_transactions"))


def test_leaving_goes_back_to_ones_own_book(jali: Bookkeeper, sari: Bookkeeper) -> None:
    sari.spend(30_000, "sayur", category="belanja")
    assert sari.do("leave_book").kind == "left"
    assert [row["description"] for row in sari.rows("entries")] == ["permen"]
    assert [row["description"] for row in jali.rows("entries")] == ["sayur"]


def test_a_wrong_or_old_code_opens_nothing(jali: Bookkeeper) -> None:
    sari = jali.another("Sari")
    code = jali.do("invite").data["code"]
    sari.later(hours=25)
    assert sari.do("join_book", code=code).kind == "bad_code"
    assert sari.do("join_book", code="AAAAAAAA").kind == "bad_code"


def test_a_code_of_another_workspace_opens_nothing(jali: Bookkeeper) -> None:
    stranger = Bookkeeper.begin(jali.database, "Tamu", slug="lain")
    code = jali.do("invite").data["code"]
    assert stranger.do("join_book", code=code).kind == "bad_code"


def test_only_the_owner_invites_and_removes(jali: Bookkeeper, sari: Bookkeeper) -> None:
    assert sari.do("invite").kind == "not_owner"
    asked = jali.do("remove_member", name="sari")
    assert "Keluarkan Sari" in jali.reply(asked)
    jali.choose(asked)
    sari.spend(5_000, "es", category="makan")
    assert jali.rows("entries") == []
    assert [row["description"] for row in sari.rows("entries")] == ["permen", "es"]


def test_the_owner_cannot_leave_others_behind(jali: Bookkeeper, sari: Bookkeeper) -> None:
    assert jali.do("leave_book").kind == "owner_cannot_leave"


def test_one_does_not_take_back_what_the_other_recorded(jali: Bookkeeper, sari: Bookkeeper) -> None:
    jali.spend(10_000)
    sari.spend(20_000)
    jali.do("undo")
    assert [row["amount"] for row in sari.rows("entries")] == [20_000]


def test_a_reset_says_what_goes_and_erases_it_for_good(jali: Bookkeeper) -> None:
    from sqlalchemy import func, select

    from juru.skills.bookkeeping.tables import changes, entries

    jali.spend(10_000)
    jali.do("record_debt", type="hutang", person_name="Ani", amount=50_000)
    asked = jali.do("ask_reset")
    told = jali.reply(asked)
    assert "1 transaksi" in told
    assert "1 hutang piutang" in told
    assert len(jali.rows("entries")) == 1
    (done,) = jali.choose(asked)
    assert done.kind == "reset"
    for table in (entries, changes):
        assert jali.database.read(lambda tx, table=table: tx.scalar(select(func.count()).select_from(table))) == 0
    assert jali.do("undo").kind == "nothing_to_undo"
    jali.spend(5_000)
    assert len(jali.rows("entries")) == 1


def test_confirm_reset_alone_erases_nothing(jali: Bookkeeper) -> None:
    jali.spend(10_000)
    assert jali.do("confirm_reset").kind == "ask_reset"
    jali.later(minutes=11)
    assert jali.do("confirm_reset").kind == "ask_reset"
    assert len(jali.rows("entries")) == 1
    assert jali.do("confirm_reset").kind == "reset"
    assert jali.rows("entries") == []


def test_a_member_cannot_erase_the_book_of_another(jali: Bookkeeper, sari: Bookkeeper) -> None:
    jali.spend(10_000)
    assert sari.do("ask_reset").kind == "reset_not_own"
    assert sari.do("reset_book").kind == "reset_not_own"
    assert len(jali.rows("entries")) == 1


def test_a_reset_leaves_other_books_alone(jali: Bookkeeper) -> None:
    sari = jali.another("Sari")
    sari.spend(7_000)
    jali.spend(10_000)
    jali.do("reset_book")
    assert [row["amount"] for row in sari.rows("entries")] == [7_000]


def test_who_never_said_a_name_is_called_by_number(jali: Bookkeeper) -> None:
    owner = jali.another("")
    code = owner.do("invite").data["code"]
    other = owner.another("")
    joined = other.do("join_book", code=code)
    assert joined.data["members"] == ["Anggota 1", "kamu"]
    owner.spend(20_000)
    other.spend(30_000)
    summary = owner.do("get_summary", period="today")
    assert [person["name"] for person in summary.data["people"]] == ["Anggota 2", "kamu"]
