"""What a deed gets to work with: a look at the database, or a transaction that may also write."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Row, Table

from juru.errors import NotFound


class ReadTx:
    """A look at the database; cannot write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, statement: Executable) -> Sequence[Row[Any]]:
        return self._connection.execute(statement).all()

    def first(self, statement: Executable) -> Row[Any] | None:
        return self._connection.execute(statement).first()

    def one(self, statement: Executable) -> Row[Any]:
        """The one row; NotFound where there is none."""
        row = self.first(statement)
        if row is None:
            raise NotFound("no such row")
        return row

    def scalar(self, statement: Executable) -> Any:
        return self._connection.execute(statement).scalar()


class Tx(ReadTx):
    """A transaction: what it writes is committed whole, or not at all."""

    def run(self, statement: Executable) -> int:
        """Execute an INSERT, UPDATE or DELETE; how many rows it touched."""
        return self._connection.execute(statement).rowcount

    def insert(self, table: Table, values: Mapping[str, Any]) -> int:
        """Insert one row; its new id."""
        result = self._connection.execute(table.insert().values(**values))
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])
