"""Sign-in: passwords are never kept, guessing is slowed, sessions end."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from juru.errors import InvalidCall, NotSignedIn, TooManyRequests
from juru.people import sign_in, workspaces
from juru.people.sign_in import SignIn
from juru.people.tables import members, sessions
from juru.storage.database import Database, Tx

PASSWORD = "kopi-tubruk-7"


class Moment:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def moment(now: datetime) -> Moment:
    return Moment(now)


@pytest.fixture
def door(database: Database, moment: Moment) -> SignIn:
    def make(tx: Tx) -> None:
        workspace_id = workspaces.add_workspace(tx, slug="t", name="T", now=moment.now)
        sign_in.add_member(tx, workspace_id, email="Ani@Toko.id ", name="Ani", role="owner", password=PASSWORD, now=moment.now)

    database.write(make)
    return SignIn(database, moment)


def test_the_right_password_opens_a_session(door: SignIn) -> None:
    token = door.sign_in(" ani@toko.ID", PASSWORD, "10.0.0.1")
    assert door.member(token).name == "Ani"


def test_neither_password_nor_token_is_kept(door: SignIn, database: Database) -> None:
    token = door.sign_in("ani@toko.id", PASSWORD, "a")
    kept = database.read(lambda tx: str(tx.all(select(members))) + str(tx.all(select(sessions))))
    assert PASSWORD not in kept
    assert token not in kept


@pytest.mark.parametrize(("email", "password"), [("ani@toko.id", "salah-salah-1"), ("siapa@toko.id", PASSWORD)])
def test_wrong_name_and_wrong_password_get_the_same_answer(door: SignIn, email: str, password: str) -> None:
    with pytest.raises(NotSignedIn) as caught:
        door.sign_in(email, password, "a")
    assert caught.value.text == "E-mail atau kata sandi belum cocok. Coba periksa lagi ya."


def test_guessing_is_stopped_and_allowed_again_later(door: SignIn, moment: Moment) -> None:
    for _ in range(sign_in.FAILURES_ALLOWED):
        with pytest.raises(NotSignedIn):
            door.sign_in("ani@toko.id", "salah-salah-1", "a")
    with pytest.raises(TooManyRequests):
        door.sign_in("ani@toko.id", PASSWORD, "b")
    moment.now += timedelta(minutes=16)
    door.sign_in("ani@toko.id", PASSWORD, "b")


@pytest.mark.parametrize("token", ["", "nonsense"])
def test_an_unknown_session_is_nobody(door: SignIn, token: str) -> None:
    with pytest.raises(NotSignedIn):
        door.member(token)


def test_a_session_ends_by_signing_out_or_by_age(door: SignIn, moment: Moment) -> None:
    first, second = (door.sign_in("ani@toko.id", PASSWORD, "a") for _ in range(2))
    door.sign_out(first)
    with pytest.raises(NotSignedIn):
        door.member(first)
    moment.now += sign_in.SESSION_LENGTH + timedelta(seconds=1)
    with pytest.raises(NotSignedIn):
        door.member(second)


def test_a_new_password_ends_the_other_sessions(door: SignIn) -> None:
    mine, other = (door.sign_in("ani@toko.id", PASSWORD, "a") for _ in range(2))
    door.change_password(mine, PASSWORD, "teh-manis-panas")
    assert door.member(mine)
    with pytest.raises(NotSignedIn):
        door.member(other)
    assert door.sign_in("ani@toko.id", "teh-manis-panas", "a")


def test_a_wrong_old_password_changes_nothing(door: SignIn) -> None:
    token = door.sign_in("ani@toko.id", PASSWORD, "a")
    with pytest.raises(NotSignedIn):
        door.change_password(token, "salah-salah-1", "teh-manis-panas")
    assert door.sign_in("ani@toko.id", PASSWORD, "a")


def test_a_short_password_is_refused(door: SignIn) -> None:
    token = door.sign_in("ani@toko.id", PASSWORD, "a")
    with pytest.raises(InvalidCall, match="short"):
        door.change_password(token, PASSWORD, "pendek")


def test_a_password_set_from_the_terminal_ends_all_sessions(door: SignIn, database: Database) -> None:
    token = door.sign_in("ani@toko.id", PASSWORD, "a")
    assert database.write(lambda tx: sign_in.set_password(tx, "ani@toko.id", "baru-sekali-12"))
    with pytest.raises(NotSignedIn):
        door.member(token)
    assert not database.write(lambda tx: sign_in.set_password(tx, "siapa@toko.id", "baru-sekali-12"))
