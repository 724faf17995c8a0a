"""Members and their sign-in: argon2 passwords, sessions, and a limit on guessing."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, func, select, update

from juru.errors import InvalidCall, NotSignedIn, TooManyRequests
from juru.people.tables import members, sessions, sign_in_attempts
from juru.storage.database import Database, ReadTx, Tx

SESSION_LENGTH = timedelta(days=14)
WINDOW = timedelta(minutes=15)
FAILURES_ALLOWED = 8  #: within the window, for one e-mail address or one network address
MIN_PASSWORD = 10  #: characters

_hasher = PasswordHasher()
#: Verified against when the e-mail is unknown, so that both answers take equally long.
_nobody = _hasher.hash(secrets.token_hex(16))


@dataclass(frozen=True, slots=True)
class Member:
    """A person who signs in to the dashboard."""

    id: int
    workspace_id: int
    name: str
    email: str
    role: str


def add_member(tx: Tx, workspace_id: int, *, email: str, name: str, role: str, password: str, now: datetime) -> int:
    """A new member; raises InvalidCall for a password that is too short."""
    _check_password(password)
    return tx.insert(
        members,
        {
            "workspace_id": workspace_id,
            "email": email.strip().lower(),
            "name": name,
            "role": role,
            "password_hash": _hasher.hash(password),
            "created_at": now,
        },
    )


def set_password(tx: Tx, email: str, password: str) -> bool:
    """Give a member a new password and end all their sessions; False where nobody has that e-mail address."""
    _check_password(password)
    member_id = tx.scalar(select(members.c.id).where(members.c.email == email.strip().lower()))
    if member_id is None:
        return False
    tx.run(update(members).where(members.c.id == member_id).values(password_hash=_hasher.hash(password)))
    tx.run(delete(sessions).where(sessions.c.member_id == member_id))
    return True


def has_members(tx: ReadTx) -> bool:
    return tx.first(select(members.c.id).limit(1)) is not None


def first_member(tx: ReadTx) -> Member | None:
    """The member made at set-up."""
    row = tx.first(select(members).order_by(members.c.id).limit(1))
    return Member(row.id, row.workspace_id, row.name, row.email, row.role) if row else None


class SignIn:
    """Sign in, know who is signed in, sign out."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._clock = clock

    def sign_in(self, email: str, password: str, address: str) -> str:
        """A session token; raises NotSignedIn for wrong credentials, TooManyRequests after too many of them."""
        email = email.strip().lower()[:200]
        subjects = (f"email:{email}", f"address:{address[:200]}")
        now = self._clock()
        self._database.read(lambda tx: _check_attempts(tx, subjects, now))
        row = self._database.read(lambda tx: tx.first(select(members).where(members.c.email == email)))
        if not _matches(row.password_hash if row else _nobody, password) or row is None:
            self._database.write(lambda tx: _note_failure(tx, subjects, now))
            raise NotSignedIn("wrong credentials", text="E-mail atau kata sandi belum cocok. Coba periksa lagi ya.")
        token = secrets.token_urlsafe(32)
        self._database.write(lambda tx: _open_session(tx, row.id, token, now))
        return token

    def member(self, token: str) -> Member:
        """Who holds this session; NotSignedIn for none, an ended or an unknown one."""
        statement = (
            select(members)
            .join(sessions, sessions.c.member_id == members.c.id)
            .where(sessions.c.token_hash == _digest(token), sessions.c.expires_at > self._clock())
        )
        row = self._database.read(lambda tx: tx.first(statement)) if token else None
        if row is None:
            raise NotSignedIn("no session")
        return Member(row.id, row.workspace_id, row.name, row.email, row.role)

    def sign_out(self, token: str) -> None:
        self._database.write(lambda tx: tx.run(delete(sessions).where(sessions.c.token_hash == _digest(token))))

    def change_password(self, token: str, old: str, new: str) -> None:
        """Set a new password and end the member's other sessions; raises NotSignedIn where the old one is wrong."""
        member = self.member(token)
        row = self._database.read(lambda tx: tx.one(select(members).where(members.c.id == member.id)))
        if not _matches(row.password_hash, old):
            raise NotSignedIn("wrong old password", text="Kata sandi lama belum cocok.")
        _check_password(new)

        def change(tx: Tx) -> None:
            tx.run(update(members).where(members.c.id == member.id).values(password_hash=_hasher.hash(new)))
            others = (sessions.c.member_id == member.id) & (sessions.c.token_hash != _digest(token))
            tx.run(delete(sessions).where(others))

        self._database.write(change)


def _check_password(password: str) -> None:
    if len(password) < MIN_PASSWORD:
        raise InvalidCall("password too short", text=f"Kata sandi minimal {MIN_PASSWORD} karakter ya.")


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password[:1000])
    except (VerificationError, InvalidHashError):
        return False


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _check_attempts(tx: ReadTx, subjects: tuple[str, ...], now: datetime) -> None:
    for subject in subjects:
        failures = tx.scalar(
            select(func.count())
            .select_from(sign_in_attempts)
            .where(sign_in_attempts.c.subject == subject, sign_in_attempts.c.at > now - WINDOW)
        )
        if failures >= FAILURES_ALLOWED:
            minutes = int(WINDOW.total_seconds() // 60)
            raise TooManyRequests(
                "too many failed sign-ins",
                text=f"Terlalu banyak percobaan masuk. Tunggu {minutes} menit, lalu coba lagi.",
                retry_after=WINDOW.total_seconds(),
            )


def _note_failure(tx: Tx, subjects: tuple[str, ...], now: datetime) -> None:
    tx.run(delete(sign_in_attempts).where(sign_in_attempts.c.at < now - WINDOW))
    for subject in subjects:
        tx.insert(sign_in_attempts, {"subject": subject, "at": now})


def _open_session(tx: Tx, member_id: int, token: str, now: datetime) -> None:
    tx.run(delete(sessions).where(sessions.c.expires_at < now))
    session = {"token_hash": _digest(token), "member_id": member_id, "created_at": now, "expires_at": now + SESSION_LENGTH}
    tx.run(sessions.insert().values(**session))
