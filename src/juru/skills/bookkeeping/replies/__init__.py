"""How results are worded: warm, short, with the exact figures, in the workspace's language and tone."""

from juru.skills.bookkeeping.replies.compose import replies_to, words_of
from juru.skills.bookkeeping.replies.voice import Voice

__all__ = ["Voice", "replies_to", "words_of"]
