"""Juru with one bot in a process of its own, to be killed: `python -m …runner DATABASE SERVER CHANNEL`."""

import sys
import threading

from juru.storage.database import Database
from tests.channels.telegram.world import World


def main(database: str, server: str, channel_id: str) -> None:
    World(Database(database), server, int(channel_id)).open()
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
