"""The chat page as a person uses it."""

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.web.world import KEY


class Chat:
    """A page or frame with a chat in it."""

    def __init__(self, where: Page | FrameLocator) -> None:
        self.where = where
        self.input = where.locator("#text")
        self.messages = where.locator("#log .message .text")
        self.answers = where.locator("#log .message.out .text")
        self.mine = where.locator("#log .message.in .text")

    @classmethod
    def open(cls, page: Page, address: str, path: str = f"/chat/{KEY}") -> "Chat":
        page.goto(address + path)
        chat = cls(page)
        expect(page.locator("#log")).to_have_attribute("aria-busy", "false")
        return chat

    def say(self, text: str) -> None:
        self.input.fill(text)
        self.input.press("Enter")

    def ask(self, text: str) -> Locator:
        """Say something and wait for the answer; the answer's bubble."""
        before = self.answers.count()
        self.say(text)
        expect(self.answers).to_have_count(before + 1)
        return self.where.locator("#log .message.out").last
