"""The tables of the conversation: threads, messages in and out, files, and the questions that wait for an answer."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint, text

from juru.storage.schema import Id, Instant, Json, metadata

#: The outbox is small however long the threads grow: only what waits or is on its way is in its index.
_TO_SEND = text("direction = 'out' AND state IN ('queued', 'sending')")

conversations = Table(
    "conversations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", Id, ForeignKey("channels.id"), nullable=False),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False),
    Column("bot_on", Boolean, nullable=False),
    Column("unanswered", Integer, nullable=False),  # inbound messages that nobody, person or bot, has answered
    Column("waiting_since", Instant),  # of the oldest message without a turn; null when there is none
    Column("claimed_until", Instant),  # a worker holds the conversation up to here
    Column("fence", Integer, nullable=False),  # raised at each claim: a worker that lost its claim changes nothing
    Column("cleared_before", Id, nullable=False),  # messages up to this id are hidden from the person
    Column("send_after", Instant),  # the channel asked us to wait with this chat
    Column("blocked", Boolean, nullable=False),  # the person does not want to hear from us
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("workspace_id", "channel_id", "contact_id"),
    Index("ix_conversations_waiting_since", "waiting_since"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", Id, ForeignKey("channels.id"), nullable=False),
    Column("conversation_id", Id, ForeignKey("conversations.id"), nullable=False),
    Column("direction", String(3), nullable=False),  # in, out
    Column("external_id", String(200)),  # the channel's own id; a repeat changes nothing
    Column("cause", String(80)),  # of an outbound message: "in:42:0" is the first reply to message 42
    Column("kind", String(20), nullable=False),  # text, button
    Column("text", Text, nullable=False),
    Column("extras", Json, nullable=False),  # inbound: the pressed button; outbound: buttons
    Column("reading", Json),  # of a handled inbound message: calls, confidence, by, rule
    # in: received, handled, failed; out: queued, sending, sent, delivered, read, failed, unknown
    Column("state", String(20), nullable=False),
    Column("reason", String(300)),  # why it failed, or why its outcome is unknown
    Column("attempts", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("handled_at", Instant),
    UniqueConstraint("workspace_id", "channel_id", "direction", "external_id"),
    UniqueConstraint("workspace_id", "cause"),
    Index("ix_messages_conversation_id", "conversation_id", "id"),
    Index("ix_messages_conversation_state", "conversation_id", "state"),
    Index("ix_messages_outbox", "id", sqlite_where=_TO_SEND, postgresql_where=_TO_SEND),
)

files = Table(
    "files",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("message_id", Id, ForeignKey("messages.id"), nullable=False),
    Column("name", String(200), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    Column("content", LargeBinary, nullable=False),  # beside its message, so that both are there or neither is
    Index("ix_files_message_id", "message_id"),
)

pending_questions = Table(
    "pending_questions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("workspace_id", Id, ForeignKey("workspaces.id"), nullable=False),
    Column("conversation_id", Id, ForeignKey("conversations.id"), nullable=False),
    Column("skill", String(40), nullable=False),
    Column("question", Json, nullable=False),
    Column("typed", Boolean, nullable=False),  # may still be answered by typing; no longer once other business was done
    Column("token", String(40), nullable=False, unique=True),  # what a button carries: single use, this conversation only
    Column("asked_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("closed_at", Instant),  # answered, withdrawn or replaced by a newer question
    Index("ix_pending_questions_conversation_id", "conversation_id", "closed_at"),
)

channel_state = Table(
    "channel_state",
    metadata,
    Column("channel_id", Id, ForeignKey("channels.id"), primary_key=True),
    Column("key", String(60), primary_key=True),
    Column("value", String(400), nullable=False),  # where a channel stands: the next update to ask for, for one
)
